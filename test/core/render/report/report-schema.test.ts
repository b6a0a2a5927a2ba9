import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { renderReportSchema } from '../../../../scripts/write-report-schema.ts';
import { weighDimensions } from '../../../../src/core/checks/dimension-weights.ts';
import type { Report } from '../../../../src/core/report/report.ts';
import {
  cleanReport,
  failingReport,
  file,
  finding,
  hostileReport,
  hugeReport,
  previewReport,
  report,
  warningReport,
} from '../sample-reports.ts';

const read = (path: string) => readFile(new URL(`../../../../${path}`, import.meta.url), 'utf8');

/** Holds every key that a report can hold. */
function fullReport(): Report {
  const column = {
    name: 'zip',
    change: 'renamed',
    renamed_from: 'postcode',
    moved: true,
    retyped: { base: 'text', head: 'integer' },
    cosmetic: 1,
    damage: 2,
    substantive: 3,
    kinds: { 'leading-zeros-lost': 2 },
  } as const;
  const full = file({ renamed_from: 'old.csv', columns: [column] });
  const failing = failingReport();
  const dimensions = weighDimensions({ profile: 'text' });
  return {
    ...failing,
    base: null,
    datasets: [...failing.datasets, { name: 'b', dimensions, files: [full] }],
  };
}

describe('schema/report.schema.json', () => {
  it('is what the script writes', async () => {
    expect(await read('schema/report.schema.json')).toBe(renderReportSchema());
  });

  it.each([
    ['clean', cleanReport()],
    ['failing', failingReport()],
    ['full', fullReport()],
    ['hostile', hostileReport()],
    ['huge', hugeReport(2)],
    ['preview', previewReport()],
    ['warning', warningReport()],
    ['empty', report([])],
  ])('describes a report (%s) and every key of it', (_, sample) => {
    const validate = new Ajv().compile(JSON.parse(renderReportSchema({ isStrict: true })));
    validate(JSON.parse(JSON.stringify(sample)));
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['another version', { ...cleanReport(), schema_version: 2 }],
    ['no verdict', { ...cleanReport(), conclusion: undefined }],
    ['a negative count', report([file({ findings: [finding({ check: 'x', count: -1 })] })])],
  ])('refuses %s', (_, sample) => {
    const validate = new Ajv().compile(JSON.parse(renderReportSchema()));
    expect(validate(JSON.parse(JSON.stringify(sample)))).toBe(false);
  });

  it('lets keys pass that a later version may add', () => {
    const validate = new Ajv().compile(JSON.parse(renderReportSchema()));
    expect(validate({ ...cleanReport(), later: true })).toBe(true);
  });
});

describe('docs/report-format.md', () => {
  it('names every key and code', async () => {
    const docs = await read('docs/report-format.md');
    const names = new Set<string>();
    collectNames(JSON.parse(renderReportSchema()), names);
    expect([...names].filter((name) => !docs.includes(name))).toEqual([]);
  });
});

/** Every property and every enumerated value of a JSON Schema. */
function collectNames(schema: unknown, names: Set<string>): void {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties') for (const name of Object.keys(value)) names.add(name);
    if (key === 'enum') for (const name of value) names.add(name);
    collectNames(value, names);
  }
}
