/** The types that Table Schema knows. */
export const FIELD_TYPES = [
  'string',
  'number',
  'integer',
  'boolean',
  'object',
  'array',
  'list',
  'datetime',
  'date',
  'time',
  'year',
  'yearmonth',
  'duration',
  'geopoint',
  'geojson',
  'any',
] as const;

export type FieldTypeName = (typeof FIELD_TYPES)[number];

/** The constraints that Table Schema knows. */
export const CONSTRAINTS = [
  'required',
  'unique',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'pattern',
  'enum',
  'jsonSchema',
] as const;

export type ConstraintName = (typeof CONSTRAINTS)[number];

/** The constraints of a field as the descriptor writes them, each of the right JSON type. */
export interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly exclusiveMinimum?: unknown;
  readonly exclusiveMaximum?: unknown;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly jsonSchema?: object | boolean;
}

/** How a field's type writes its values, where the descriptor says more than the type. */
export interface TypeProperties {
  readonly decimalChar?: string;
  readonly groupChar?: string;
  readonly bareNumber?: boolean;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly delimiter?: string;
  readonly itemType?: FieldTypeName;
}

/** One field of a Table Schema. */
export interface SchemaField {
  readonly name: string;
  readonly type: FieldTypeName;
  readonly format: string;
  /** The field's own, else the schema's. */
  readonly missingValues: readonly string[];
  readonly constraints: Constraints;
  /** Values the field may have, labels left aside. */
  readonly categories?: readonly unknown[];
  readonly properties: TypeProperties;
  /** Where the field stands in its descriptor, as a JSON pointer. */
  readonly pointer: string;
}
