import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';

async function warningsOf(yaml: string) {
  const parsed = await parseConfig(yaml, 'assay.yml');
  if ('errors' in parsed) throw new Error(JSON.stringify(parsed.errors));
  return parsed.warnings.map(({ line, key, message }) => `${line} ${key}: ${message}`);
}

const waiver = (check: string) => `  - { check: ${check}, reason: r }\n`;

describe('the warnings of a config', () => {
  it('tell of waivers of what no finding is called', async () => {
    expect(
      await warningsOf(`waivers:\n${waiver('near-duplicat')}${waiver('something-else')}`),
    ).toEqual([
      '2 waivers[0].check: No check, rule or expectation is called `near-duplicat`, so its waiver covers nothing; did you mean `near-duplicate`?',
      '3 waivers[1].check: No check, rule or expectation is called `something-else`, so its waiver covers nothing',
    ]);
  });

  it('leave checks, expectations and rules of the config alone', async () => {
    const rules =
      "datasets: [{ path: a.csv, rules: [{ name: price-positive, condition: 'price > 0.0' }] }]\n";
    const names = ['near-duplicate', 'expect_column_to_exist', 'price-positive'];
    expect(await warningsOf(`${rules}waivers:\n${names.map(waiver).join('')}`)).toEqual([]);
  });
});
