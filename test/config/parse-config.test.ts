import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatConfigErrors } from '../../src/config/format-config-errors.ts';
import { type ConfigResult, parseConfig } from '../../src/config/parse-config.ts';

const CASES = fileURLToPath(new URL('cases/', import.meta.url));
const RECORDING = process.env['UPDATE_GOLDEN'] === '1';

describe('parseConfig, case by case', () => {
  it.each(readdirSync(CASES))('%s', async (situation) => {
    const folder = `${CASES}${situation}`;
    const result = await parseConfig(readFileSync(`${folder}/_assay.yml`, 'utf8'), 'assay.yml');
    if (RECORDING) record(folder, result);
    if ('errors' in result) {
      expect(existsSync(`${folder}/result.json`)).toBe(false);
      expect(`${formatConfigErrors(result.errors)}\n`).toBe(read(`${folder}/errors.txt`));
    } else {
      expect(existsSync(`${folder}/errors.txt`)).toBe(false);
      const golden: unknown = JSON.parse(read(`${folder}/result.json`));
      expect(JSON.parse(JSON.stringify(result))).toEqual(golden);
    }
  });
});

/** Git may check golden files out with other line ends. */
const read = (path: string) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n');

function record(folder: string, result: ConfigResult): void {
  rmSync(`${folder}/errors.txt`, { force: true });
  rmSync(`${folder}/result.json`, { force: true });
  if ('errors' in result) {
    writeFileSync(`${folder}/errors.txt`, `${formatConfigErrors(result.errors)}\n`);
  } else {
    writeFileSync(`${folder}/result.json`, `${JSON.stringify(result, null, 2)}\n`);
  }
}

describe('parseConfig', () => {
  it('tells path, line, column, key, message and hint', async () => {
    expect(await parseConfig('datasets: [{ pth: a.csv }]', 'assay.yml')).toEqual({
      errors: [
        {
          path: 'assay.yml',
          line: 1,
          column: 14,
          key: 'datasets[0].pth',
          message: '`pth` is not a key of `datasets[0]`',
          hint: 'Did you mean `path`?',
        },
      ],
    });
  });

  it('counts lines and columns the same with a byte order mark and Windows line ends', async () => {
    const text = 'gates:\n  data: {}\nkye: 1\n';
    const marked = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(await parseConfig(marked, 'a')).toEqual(await parseConfig(text, 'a'));
    expect(await parseConfig('\uFEFFkye: 1', 'a')).toMatchObject({
      errors: [{ line: 1, column: 1 }],
    });
  });

  it('keeps what nobody wrote out of a tolerance', async () => {
    const result = await parseConfig('datasets: [{ path: a.csv, tolerance: { b: 1 } }]', 'a');
    const tolerance = 'config' in result ? result.config.datasets[0]?.tolerance : undefined;
    expect(tolerance?.['b']).toBe(1);
    expect(tolerance?.['constructor']).toBeUndefined();
  });

  it('never throws, and orders errors by place, whatever the text', async () => {
    const pieces = fc.constantFrom(
      ...['datasets', 'path', 'gates', 'data', ': ', '\n', '  ', '- ', '[', ']', '{', '}', ','],
      ...['*', '&a ', '*a', '!', '"', "'", '|', '>', '#', '?', '<<', '__proto__', '1', '\t', '%'],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 30 }), async (parts) => {
        const result = await parseConfig(parts.join(''), 'a');
        if (!('errors' in result)) return;
        expect(result.errors.length).toBeGreaterThan(0);
        const places = result.errors.map(({ line, column }) => line * 1e6 + column);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('is not slowed down by a hundred thousand faults', async () => {
    const keys = Array.from({ length: 100_000 }, (_, i) => `k${i}: 1`).join('\n');
    const result = await parseConfig(keys, 'a');
    expect('errors' in result && result.errors.length).toBe(100);
  });
});
