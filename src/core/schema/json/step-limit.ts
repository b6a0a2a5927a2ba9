import type { FuncKeywordDefinition } from 'ajv';

/** Stands beside every reference of a schema, and counts how often it is followed. */
const KEYWORD = 'assayStep';

/** References followed for one value: many times what a record needs, and a fraction of a second. */
const MAX_STEPS = 100_000;

/** What holds values, not schemas. */
const VALUES = new Set(['const', 'default', 'enum', 'example', 'examples']);
const REFERENCES = ['$ref', '$dynamicRef', '$recursiveRef'];

/** Thrown over a value for which a schema follows its references without end, or as good as. */
export class TooManySteps extends Error {}

/**
 * A bound on references. A few of them that lead to each other in a choice make a schema that takes two, four, eight
 * times as long with every level; such a schema may come from a stranger.
 */
export class StepLimit {
  #steps = 0;

  /** To be added to the engine. */
  readonly keyword: FuncKeywordDefinition = {
    keyword: KEYWORD,
    schemaType: 'boolean',
    errors: false,
    validate: () => {
      if (++this.#steps > MAX_STEPS) throw new TooManySteps();
      return true;
    },
  };

  /** Before each value. */
  reset(): void {
    this.#steps = 0;
  }
}

/** A copy of a schema in which every reference is counted. */
export function countReferences<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(countReferences) as T;
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy: [string, unknown][] = Object.entries(schema).map(([key, value]) => [
    key,
    VALUES.has(key) ? value : countReferences(value),
  ]);
  const refers = copy.some(([key, value]) => REFERENCES.includes(key) && typeof value === 'string');
  return Object.fromEntries(refers ? [[KEYWORD, true], ...copy] : copy) as T;
}
