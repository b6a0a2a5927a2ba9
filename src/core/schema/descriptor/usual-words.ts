/** What other tools and languages call the types of Table Schema, in small letters alone. */
export const USUAL_TYPES: ReadonlyMap<string, string> = new Map([
  ['text', 'string'],
  ['str', 'string'],
  ['varchar', 'string'],
  ['char', 'string'],
  ['categorical', 'string'],
  ['float', 'number'],
  ['double', 'number'],
  ['decimal', 'number'],
  ['numeric', 'number'],
  ['real', 'number'],
  ['int', 'integer'],
  ['long', 'integer'],
  ['bigint', 'integer'],
  ['bool', 'boolean'],
  ['timestamp', 'datetime'],
  ['dict', 'object'],
  ['map', 'object'],
  ['struct', 'object'],
]);

/** What other tools and languages call the constraints of Table Schema, in small letters alone. */
export const USUAL_CONSTRAINTS: ReadonlyMap<string, string> = new Map([
  ['max', 'maximum'],
  ['min', 'minimum'],
  ['maxvalue', 'maximum'],
  ['minvalue', 'minimum'],
  ['regex', 'pattern'],
  ['regexp', 'pattern'],
  ['notnull', 'required'],
  ['nonnull', 'required'],
  ['mandatory', 'required'],
]);
