import { describe, expect, it } from 'vitest';
import { noteRuleChanges } from '../../src/check/note-rule-changes.ts';
import { DEFAULT_CONFIG } from '../../src/config/default-config.ts';
import { parseConfig } from '../../src/config/parse-config.ts';

const parsed = await parseConfig(
  "datasets: [{ name: tickets, path: 'data/*.csv', suite: gx.json }]\n",
  'assay.yml',
);
const config = 'config' in parsed ? parsed.config : DEFAULT_CONFIG;
const isSchema = (path: string) => path === 'datapackage.json';
const told = (path: string, basePath: string) =>
  noteRuleChanges([{ path, basePath, status: 'renamed' }], config, isSchema).map(
    ({ message }) => message,
  );

describe('noteRuleChanges', () => {
  it('tells of rules that are renamed away', () => {
    const edited = 'the rules its own data is judged by.';
    expect(told('old.json', 'datapackage.json')).toEqual([
      `This change edits datapackage.json, ${edited}`,
    ]);
    expect(told('old.json', 'gx.json')).toEqual([`This change edits gx.json, ${edited}`]);
  });

  it('tells of data that leaves the reach of its rules', () => {
    expect(told('archive/a.csv', 'data/a.csv')).toEqual([
      'This change moves data/a.csv to archive/a.csv, out of the dataset tickets, whose rules no longer judge it.',
    ]);
    expect(told('data/b.csv', 'data/a.csv')).toEqual([]);
    expect(told('data/b.csv', 'archive/b.csv')).toEqual([]);
  });
});
