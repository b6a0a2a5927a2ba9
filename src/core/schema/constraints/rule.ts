import type { Pattern } from '../../pattern/compile-pattern.ts';
import type { FieldType } from '../field-type.ts';
import type { SchemaField } from '../schema-field.ts';

/** A constraint, ready to judge values of the field's type. */
export interface Rule {
  /** What a value should be, to follow `expected`, e.g. `at least 0`. */
  readonly expects: string;
  /** Undefined where only {@link Rule.pattern}, in its worker, can tell. */
  holds(value: unknown): boolean | undefined;
  /** The pattern that a text has to match as a whole. */
  readonly pattern?: Pattern;
}

/** Why a constraint cannot be used, to follow its name. */
export interface RuleFault {
  readonly fault: string;
}

/** Makes the rule of one constraint, from its value in the descriptor. */
export type BuildRule = (value: never, type: FieldType, field: SchemaField) => Rule | RuleFault;
