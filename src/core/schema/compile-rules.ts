import { exclusiveMaximum, exclusiveMinimum, maximum, minimum } from './constraints/bound.ts';
import { jsonSchema } from './constraints/json-schema.ts';
import { maxLength, minLength } from './constraints/length-bound.ts';
import { oneOf } from './constraints/one-of.ts';
import { pattern } from './constraints/pattern.ts';
import type { BuildRule, Rule } from './constraints/rule.ts';
import type { FieldType } from './field-type.ts';
import type { SchemaFault } from './schema-fault.ts';
import type { ConstraintName, FieldTypeName, SchemaField } from './schema-field.ts';

const ORDERED: readonly FieldTypeName[] = [
  'integer',
  'number',
  'date',
  'time',
  'datetime',
  'duration',
  'year',
  'yearmonth',
];
const COLLECTIONS: readonly FieldTypeName[] = ['string', 'array', 'list', 'object', 'any'];

interface Constraint {
  readonly build: BuildRule;
  /** The types that may have it; left out: all. */
  readonly types?: readonly FieldTypeName[];
}

/** The constraints on one value; `required` and `unique` are about more than that. */
const CONSTRAINTS: ReadonlyMap<ConstraintName, Constraint> = new Map<ConstraintName, Constraint>([
  ['minLength', { build: minLength, types: COLLECTIONS }],
  ['maxLength', { build: maxLength, types: COLLECTIONS }],
  ['minimum', { build: minimum, types: ORDERED }],
  ['maximum', { build: maximum, types: ORDERED }],
  ['exclusiveMinimum', { build: exclusiveMinimum, types: ORDERED }],
  ['exclusiveMaximum', { build: exclusiveMaximum, types: ORDERED }],
  ['pattern', { build: pattern, types: ['string', 'any'] }],
  ['enum', { build: oneOf }],
  ['jsonSchema', { build: jsonSchema, types: ['array', 'object'] }],
]);

/** Makes the rules of a field's constraints and categories; one that cannot be used is a fault and judges nothing. */
export function compileRules(
  field: SchemaField,
  type: FieldType,
): { rules: readonly Rule[]; faults: readonly SchemaFault[] } {
  const rules: Rule[] = [];
  const faults: SchemaFault[] = [];
  for (const [name, { build, types }] of CONSTRAINTS) {
    const value = field.constraints[name];
    if (value === undefined) continue;
    const pointer = `${field.pointer}/constraints/${name}`;
    if (types && !types.includes(field.type)) {
      const message = `\`${name}\` is no constraint of the type ${field.type}; it is one of ${types.join(', ')}`;
      faults.push({ pointer, message });
      continue;
    }
    const rule = build(value as never, type, field);
    if ('fault' in rule) faults.push({ pointer, message: `\`${name}\` ${rule.fault}` });
    else rules.push(rule);
  }
  if (field.categories) {
    const rule = oneOf(field.categories, type);
    if ('fault' in rule) {
      faults.push({
        pointer: `${field.pointer}/categories`,
        message: `\`categories\` ${rule.fault}`,
      });
    } else rules.push(rule);
  }
  return { rules, faults };
}
