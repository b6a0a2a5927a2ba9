import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTableSchema } from '../../../src/core/schema/descriptor/parse-table-schema.ts';
import { type LabelFault, matchLabels } from '../../../src/core/schema/match-labels.ts';

/*
 * What frictionless-py 5.21.0 says of headers: the types of the errors about labels and the header out of
 * `Resource(data=[labels, ["x", …]], schema=Schema.from_descriptor({…, "fields": text fields})).validate()`.
 * A `!` after a field stands for `constraints.required`.
 */
interface Recorded {
  readonly fieldsMatch: string;
  readonly fields: readonly string[];
  readonly primaryKey: readonly string[];
  readonly labels: readonly string[];
  readonly codes: readonly string[];
}
const RECORDED: readonly Recorded[] = JSON.parse(
  readFileSync(new URL('frictionless-labels.json', import.meta.url), 'utf8'),
);

const CODES: Readonly<Record<LabelFault['kind'], string>> = {
  extra: 'extra-label',
  missing: 'missing-label',
  moved: 'incorrect-label',
  renamed: 'incorrect-label',
  unmatched: 'unmatched-header',
};

function codesOf({ fieldsMatch, fields, primaryKey, labels }: Recorded): string[] {
  const { schema } = parseTableSchema({
    fieldsMatch,
    fields: fields.map((field) => ({
      name: field.replace('!', ''),
      constraints: { required: field.endsWith('!') },
    })),
    ...(primaryKey.length > 0 ? { primaryKey } : {}),
  });
  const faults = schema ? matchLabels(schema, labels, 'header').faults : [];
  return [...new Set(faults.map(({ kind }) => CODES[kind]))].sort();
}

describe('headers, beside frictionless-py', () => {
  it('are told the same where columns go by name', () => {
    const named = RECORDED.filter(({ fieldsMatch }) => fieldsMatch !== 'exact');
    expect(named.map(codesOf)).toEqual(named.map(({ codes }) => codes));
  });

  it('are wrong in the same cases where columns go by order', () => {
    // Which names the faults get differs: Frictionless tells every column after one too many.
    const ordered = RECORDED.filter(({ fieldsMatch }) => fieldsMatch === 'exact');
    expect(ordered.length).toBeGreaterThan(10);
    expect(ordered.map((one) => codesOf(one).length > 0)).toEqual(
      ordered.map(({ codes }) => codes.length > 0),
    );
  });
});
