import type { Dialect } from '../../table/dialect.ts';

/** The members of a dialect that JSON spells otherwise. */
const JSON_NAMES: Readonly<Record<string, string>> = {
  lineEnding: 'line_ending',
  finalNewline: 'final_newline',
};
const CODE_NAMES = Object.fromEntries(
  Object.entries(JSON_NAMES).map(([code, json]) => [json, code]),
);

/** A dialect as the header line holds it, its members in snake case as everywhere in the format. */
export function dialectJson(dialect: Dialect): Record<string, unknown> {
  return withNames(dialect, JSON_NAMES);
}

/** The dialect that {@link dialectJson} gave. */
export function dialectFromJson(json: Readonly<Record<string, unknown>>): Dialect {
  return withNames(json, CODE_NAMES) as unknown as Dialect;
}

function withNames(
  value: object,
  names: Readonly<Record<string, string>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [names[name] ?? name, member]),
  );
}
