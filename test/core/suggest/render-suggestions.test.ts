import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { renderSuggestions } from '../../../src/core/suggest/render-suggestions.ts';

const HOSTILE = [
  'right \u202e left',
  'tag \u{e0041} and \u{1f600}',
  'bell \u0007 \u009b31m',
  'line\u2028\nend: # "x"',
  'lone \ud800',
];

it('spells out what nobody sees, in YAML that reads as what it was', () => {
  const suggestion = (value: string) => ({
    column: value,
    rule: 'categories',
    field: { type: 'string', constraints: { enum: [value, 'plain'] } },
    evidence: `seen: ${value}`,
    bound: 0.01,
    holds: () => true,
  });
  const text = renderSuggestions(
    { kept: HOSTILE.map(suggestion), dropped: [] },
    { path: HOSTILE[0]!, rows: 9, key: HOSTILE, text: HOSTILE, label: HOSTILE[2]!, versions: 0 },
  );
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\u202e\u{e0041}]/u);
  const [dataset] = parse(text).datasets;
  expect(dataset.path).toBe(HOSTILE[0]);
  expect(dataset.key).toEqual(HOSTILE);
  expect(dataset.text).toEqual(HOSTILE);
  expect(dataset.label).toBe(HOSTILE[2]);
  expect(dataset.schema.fields.map(({ name }: { name: string }) => name)).toEqual(HOSTILE);
});

it('says why what looks like a key is none', () => {
  const text = renderSuggestions(
    { kept: [], dropped: [] },
    {
      path: 'a.csv',
      rows: 9,
      key: [],
      unfitKey: { columns: ['order', 'line'], shared: 2, blank: 1 },
      text: [],
      versions: 0,
    },
  );
  expect(text).toContain(
    '    # order, line look like the key, and 2 rows share one and 1 row has none: left out\n',
  );
});
