import type { AnySchemaObject, ErrorObject, ValidateFunction } from 'ajv';
import { PatternError } from '../../pattern/pattern-error.ts';
import { suggestWord } from '../../words/suggest-word.ts';
import type { SchemaFault } from '../schema-fault.ts';
import { createEngine, DRAFT_NAMES, type Engine } from './create-engine.ts';
import { describeError, type JsonFault } from './describe-error.ts';
import { findKey } from './find-key.ts';
import { countReferences, StepLimit, TooManySteps } from './step-limit.ts';

/** A JSON Schema, ready to judge values. */
export interface JsonSchema {
  /** What is wrong with a value, at most one fault a top-level key; none where it fits. */
  judge(value: unknown): readonly JsonFault[];
}

/** Keywords of OpenAPI that look like a slip. */
const KNOWN_ELSEWHERE = new Set(['example', 'xml']);

/** Values that may take too long before no more are tried. */
const MAX_OVERRUNS = 10;

/** Faults told of one schema. */
const MAX_FAULTS = 20;

/**
 * Compiles a JSON Schema of draft 2020-12, 2019-09, draft-07 or draft-06. References lead within the schema only.
 *
 * @param of what is judged: `value`, or `items`, one by one, where the schema describes a list of them
 * @returns the schema, left out where it cannot be used, and what is wrong with it
 */
export function compileJsonSchema(
  schema: unknown,
  of: 'value' | 'items' = 'value',
): {
  schema?: JsonSchema;
  faults: readonly SchemaFault[];
} {
  if (!isSchema(schema)) {
    return { faults: [{ pointer: '', message: 'A JSON Schema is an object, or true or false' }] };
  }
  const { $schema: draft, ...rest } = typeof schema === 'boolean' ? {} : schema;
  const faults: SchemaFault[] = [];
  const steps = new StepLimit();
  const onUnknown = (keyword: string) => {
    const meant = suggestWord(keyword, Object.keys(engine?.RULES.keywords ?? {}));
    if (meant === undefined || KNOWN_ELSEWHERE.has(keyword) || faults.length >= MAX_FAULTS) return;
    const message = `\`${keyword}\` is no keyword of JSON Schema; did you mean \`${meant}\`?`;
    faults.push({ pointer: findKey(schema, keyword) ?? '', message });
  };
  const engine = createEngine(typeof draft === 'string' ? draft : undefined, onUnknown, steps);
  if (!engine) {
    const message = `${draft} is not read; name one of ${DRAFT_NAMES}`;
    return { faults: [{ pointer: '/$schema', message }] };
  }
  const plain = typeof schema === 'boolean' ? schema : rest;
  try {
    if (!engine.validateSchema(plain)) return { faults: schemaFaults(engine.errors ?? []) };
    const validate = engine.compile(partOf(countReferences(plain), of, engine));
    return { schema: { judge: judgeWith(validate, steps) }, faults };
  } catch (error) {
    return { faults: [...faults, { pointer: '', message: compileFault(error) }] };
  }
}

/** The schema of the items of a list is a part of the whole, so that references within still lead somewhere. */
function partOf(
  schema: AnySchemaObject | boolean,
  of: 'value' | 'items',
  engine: Engine,
): AnySchemaObject | boolean {
  if (of === 'value' || typeof schema === 'boolean' || !isSchema(schema['items'])) return schema;
  engine.addSchema(schema, 'whole');
  return { $ref: 'whole#/items' };
}

function isSchema(schema: unknown): schema is boolean | Record<string, unknown> {
  if (typeof schema === 'boolean') return true;
  return typeof schema === 'object' && schema !== null && !Array.isArray(schema);
}

function schemaFaults(errors: readonly ErrorObject[]): SchemaFault[] {
  return errors
    .slice(0, MAX_FAULTS)
    .map((error) => ({ pointer: error.instancePath, message: describeError(error).expected }));
}

function compileFault(error: unknown): string {
  if (error instanceof PatternError) return error.message;
  if (error instanceof RangeError) return 'The schema is nested too deeply';
  const message = error instanceof Error ? error.message : String(error);
  return message.startsWith("can't resolve reference")
    ? `${message.replace("can't resolve reference", 'The reference').replace(/ from id.*/, '')} leads nowhere in this file; other files and addresses are not fetched`
    : message;
}

function judgeWith(validate: ValidateFunction, steps: StepLimit): JsonSchema['judge'] {
  let overruns = 0;
  return (value) => {
    if (overruns >= MAX_OVERRUNS) return [tooMuch('takes too long to be checked')];
    steps.reset();
    try {
      if (validate(value)) return [];
    } catch (error) {
      if (error instanceof RangeError) return [tooMuch('is nested too deeply to be checked')];
      if (!(error instanceof TooManySteps)) throw error;
      overruns++;
      return [tooMuch('takes too long to be checked')];
    }
    return firstOfEach(validate.errors ?? []);
  };
}

function tooMuch(expected: string): JsonFault {
  return { path: '', expected };
}

/** One fault a top-level key, the one nearest to the top: a choice says more than each of its branches. */
function firstOfEach(errors: readonly ErrorObject[]): JsonFault[] {
  const byKey = new Map<string | undefined, JsonFault>();
  for (const error of errors) {
    const fault = describeError(error);
    const known = byKey.get(fault.key);
    if (!known || depth(fault) < depth(known)) byKey.set(fault.key, fault);
  }
  return [...byKey.values()];
}

function depth({ path }: JsonFault): number {
  return path.split('/').length;
}
