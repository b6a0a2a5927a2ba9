import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/core/checks/registry.ts';
import type { DamageKind } from '../../../src/core/diff/classify/cell-class.ts';
import type { ProblemCode } from '../../../src/core/table/problem.ts';

const FOLDER = join(import.meta.dirname, '../../../src/core/checks');

const PROBLEM_CODES: Record<ProblemCode, true> = {
  'blank-label': true,
  'blank-row': true,
  'compression-error': true,
  'duplicate-label': true,
  'dvc-pointer': true,
  'empty-file': true,
  'encoding-error': true,
  'extra-cell': true,
  'format-error': true,
  'lfs-pointer': true,
  'link-not-followed': true,
  'missing-cell': true,
  'no-rows': true,
  'record-error': true,
  'swallowed-rows': true,
  'unclosed-quote': true,
};

const DAMAGE_KINDS: Record<DamageKind, true> = {
  'cell-cut': true,
  'date-conversion': true,
  'day-month-swap': true,
  'formula-error': true,
  'garbled-text': true,
  'leading-zeros-lost': true,
  'number-cut': true,
  'scientific-notation': true,
};

describe('CHECKS', () => {
  const names = CHECKS.map(({ name }) => name);

  it('is ordered by name, each name once and in kebab-case', () => {
    expect(names).toEqual([...new Set(names)].sort());
    for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('covers every problem of a file and every kind of damage', () => {
    expect(names).toEqual(
      expect.arrayContaining(Object.keys({ ...PROBLEM_CODES, ...DAMAGE_KINDS })),
    );
  });

  it('has each check in a file of its name', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).map((path) =>
      basename(path),
    );
    for (const name of names) expect(files).toContain(`${name}.ts`);
  });

  it('says what each check means and what to do, in whole sentences', () => {
    for (const { about, hint, title } of CHECKS) {
      expect(about).toMatch(/^[A-Z].*\.$/);
      expect(hint).toMatch(/^[A-Z].*\.$/);
      expect(title).not.toMatch(/\.$/);
    }
  });
});
