import { suggestWord } from '../../words/suggest-word.ts';

/** What a type's name asks of a value; `any` is what pandas calls object. */
export type TypeKind = 'any' | 'boolean' | 'integer' | 'number' | 'text' | 'date' | 'json';

/** The names that Great Expectations' backends have for types, by what they ask: Python, numpy, pandas, SQL, Spark. */
const NAMES: Readonly<Record<TypeKind, string>> = {
  any: 'object object_ O',
  boolean: 'bool bool_ boolean BooleanDtype BOOL BOOLEAN BIT BooleanType BooleanType()',
  integer:
    'int int_ int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 Int8 Int16 Int32 Int64 UInt8 UInt16 UInt32 UInt64 Int8Dtype Int16Dtype Int32Dtype Int64Dtype integer long INT INT2 INT4 INT8 INT64 INTEGER BIGINT SMALLINT TINYINT BYTEINT IntegerType LongType ShortType ByteType IntegerType() LongType() ShortType() ByteType()',
  number:
    'float float_ float16 float32 float64 Float32 Float64 double number complex decimal Decimal FLOAT FLOAT4 FLOAT8 FLOAT64 REAL DOUBLE DOUBLE_PRECISION NUMERIC DECIMAL NUMBER MONEY FloatType DoubleType DecimalType FloatType() DoubleType()',
  text: 'str str_ string string_ unicode StringDtype VARCHAR NVARCHAR CHAR NCHAR CHARACTER TEXT STRING CLOB StringType StringType()',
  date: 'date datetime datetime64 datetime64[ns] Timestamp timestamp DatetimeTZDtype DATE DATETIME DATETIME64 TIMESTAMP TIMESTAMP_NTZ TIMESTAMP_TZ TIMESTAMP_LTZ DateType TimestampType DateType() TimestampType()',
  json: 'list dict tuple map JSON JSONB STRUCT ARRAY MAP VARIANT MapType ArrayType StructType',
};

const KINDS: ReadonlyMap<string, TypeKind> = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) =>
    names.split(' ').map((name): [string, TypeKind] => [name, kind as TypeKind]),
  ),
);

/**
 * What a type's name asks of a value; lengths such as `VARCHAR(20)` are left out of account. Undefined for a name that
 * no backend of Great Expectations has.
 *
 * @example
 * kindOfType('VARCHAR(20)') // 'text'
 */
export function kindOfType(name: string): TypeKind | undefined {
  return KINDS.get(name) ?? KINDS.get(name.replace(/\(.*$/s, '').trim());
}

/** What is wrong with names of types; undefined where nothing is. */
export function findTypeFault(names: readonly string[]): string | undefined {
  const unknown = names.find((name) => kindOfType(name) === undefined);
  if (unknown === undefined) return undefined;
  const meant = suggestWord(unknown, [...KINDS.keys()]);
  const hint = meant === undefined ? '' : `; did you mean \`${meant}\`?`;
  return `names a type that is not known, \`${unknown}\`${hint}`;
}
