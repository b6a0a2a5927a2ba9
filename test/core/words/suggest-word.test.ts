import { describe, expect, it } from 'vitest';
import { RENAMED_KEYS } from '../../../src/config/explain/renamed-keys.ts';
import { RENAMED_VALUES } from '../../../src/config/explain/renamed-values.ts';
import { configJsonSchema } from '../../../src/config/schema/config-json-schema.ts';
import { listSections } from '../../../src/config/schema/list-sections.ts';
import { suggestWord } from '../../../src/core/words/suggest-word.ts';

describe('suggestWord', () => {
  it.each([
    ['fail_on', 'fail-on'],
    ['failOn', 'fail-on'],
    ['FAIL-ON', 'fail-on'],
    ['severty', 'severity'],
    ['fial-on', 'fail-on'],
    ['colour', undefined],
    ['x', undefined],
    ['fail-on'.repeat(10), undefined],
  ])('%s: %s', (word, expected) => {
    expect(suggestWord(word, ['fail-on', 'severity'])).toBe(expected);
  });
});

const sections = listSections(configJsonSchema());
const keys = new Set(sections.flatMap((section) => section.keys));

it.each(Object.entries(RENAMED_KEYS))('%s is no key, and %s is one', (from, to) => {
  expect(keys.has(to)).toBe(true);
  const places = sections.filter((section) => section.keys.includes(to));
  expect(places.some((section) => !section.keys.includes(from))).toBe(true);
});

it.each(Object.entries(RENAMED_VALUES))('%s is called %s somewhere', (_, to) => {
  expect(JSON.stringify(configJsonSchema())).toContain(`"${to}"`);
});
