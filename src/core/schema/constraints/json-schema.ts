import { compileJsonSchema } from '../json/compile-json-schema.ts';
import type { JsonValue } from '../types/json-value.ts';
import type { Rule, RuleFault } from './rule.ts';

/** `jsonSchema`: an array or object fits a JSON Schema. */
export function jsonSchema(descriptor: object | boolean): Rule | RuleFault {
  const { schema, faults } = compileJsonSchema(descriptor);
  const [first] = faults;
  if (first)
    return {
      fault: `${first.pointer === '' ? 'is no JSON Schema' : `${first.pointer} is wrong`}: ${first.message}`,
    };
  return {
    expects: 'a value that fits its JSON Schema',
    holds: (value) => !schema || schema.judge((value as JsonValue<unknown>).value).length === 0,
  };
}
