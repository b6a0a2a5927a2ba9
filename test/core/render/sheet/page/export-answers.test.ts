import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Packet } from '../../../../../src/core/audit/packet.ts';
import type { Entries } from '../../../../../src/core/render/sheet/page/entry.ts';
import {
  toAnswerCsv,
  toAnswerFile,
} from '../../../../../src/core/render/sheet/page/export-answers.ts';
import { importAnswers } from '../../../../../src/core/render/sheet/page/import-answers.ts';
import { mergeEntries } from '../../../../../src/core/render/sheet/page/merge-entries.ts';
import { samplePacket } from '../sample-packet.ts';
import { entriesOfTab } from './entries.ts';

const packet: Packet = samplePacket({
  ask: { column: 'price', kind: 'value', labels: [] },
  rows: ['A1', 'B2', 'C3', 'D4', 'E5'].map((code) => ({ code, cells: [] })),
});

function read(text: string, here: Entries = new Map(), of = packet) {
  const result = importAnswers(text, of, here, 1000);
  if ('problem' in result) throw new Error(result.problem);
  return result;
}

describe('what the sheet exports', () => {
  it('has every row in the order of the packet, seconds only where some passed', () => {
    const entries: Entries = new Map([
      ['C3', { answer: { text: '5', at: 1 }, note: { text: 'blurred', at: 2 }, seconds: 3.14 }],
    ]);
    const file = toAnswerFile(packet, entries);
    expect(file).toMatchObject({ schema_version: 1, audit: 'a7k2m9', expert: 'expert-1' });
    expect(file.answers.map(({ code }) => code)).toEqual(['A1', 'B2', 'C3', 'D4', 'E5']);
    expect(file.answers[0]).toEqual({ code: 'A1', answer: '', note: '' });
    expect(file.answers[2]).toEqual({ code: 'C3', answer: '5', note: 'blurred', seconds: 3.1 });
    expect(toAnswerCsv(file).split('\r\n').slice(0, 4)).toEqual([
      'code,answer,note,seconds',
      'A1,,,',
      'B2,,,',
      'C3,5,blurred,3.1',
    ]);
  });

  it('comes back from JSON into an empty page, for any answers', () => {
    fc.assert(
      fc.property(entriesOfTab, (entries) => {
        const file = toAnswerFile(packet, entries);
        const back = mergeEntries(new Map(), read(JSON.stringify(file)).entries);
        expect(toAnswerFile(packet, back)).toEqual(file);
      }),
    );
  });

  it('comes back from CSV without the one apostrophe that keeps formulas text', () => {
    const formula = fc.constantFrom(
      '=1+1',
      "'=1",
      '+cmd',
      '-x',
      '@SUM(A1)',
      '-5',
      'a,b',
      'say "no"',
      '1\n2',
    );
    fc.assert(
      fc.property(fc.array(formula, { maxLength: 5 }), (texts) => {
        const entries = new Map(
          texts.map((text, index) => [
            packet.rows[index]!.code,
            { answer: { text, at: 1 }, note: { text: '', at: 0 }, seconds: 0 },
          ]),
        );
        const rows = parse(toAnswerCsv(toAnswerFile(packet, entries)), { columns: true }) as {
          answer: string;
        }[];
        texts.forEach((text, index) => {
          const { answer } = rows[index]!;
          expect(/^[=+@]|^-x/.test(answer)).toBe(false);
          expect(answer.replace(/^'/, '')).toBe(text);
        });
      }),
    );
  });
});

describe('importAnswers', () => {
  const file = (answers: unknown[], change = {}) =>
    JSON.stringify({ schema_version: 1, audit: 'a7k2m9', expert: 'expert-1', answers, ...change });

  it('refuses what is no file of answers, or of another sheet', () => {
    for (const text of ['', 'code,answer\nA1,5\n', 'null', '[]', '{"answers":5}']) {
      expect(importAnswers(text, packet, new Map(), 0)).toHaveProperty('problem');
    }
    const other = importAnswers(file([], { expert: 'expert-2' }), packet, new Map(), 0);
    expect(other).toEqual({
      problem: 'This file belongs to another sheet: its audit or its expert is not this one.',
    });
  });

  it('keeps what is already here, and tells where the two differ', () => {
    const here: Entries = new Map([
      ['A1', { answer: { text: '5', at: 9 }, note: { text: '', at: 0 }, seconds: 8 }],
    ]);
    const { entries, answers, kept } = read(
      file([
        { code: 'A1', answer: '6', note: 'late', seconds: 2 },
        { code: 'B2', answer: '7', note: '' },
      ]),
      here,
    );
    expect([answers, kept]).toEqual([1, 1]);
    const merged = mergeEntries(here, entries);
    expect(merged.get('A1')).toMatchObject({
      answer: { text: '5' },
      note: { text: 'late' },
      seconds: 8,
    });
    expect(merged.get('B2')?.answer.text).toBe('7');
  });

  it('passes over rows and labels that the packet does not have', () => {
    const labels = samplePacket({ rows: packet.rows });
    const { entries, answers } = read(
      file([
        { code: 'ZZ', answer: 'boot' },
        { code: 'A1', answer: 'spaceship', note: 'kept' },
        { code: 'B2', answer: "can't tell", seconds: -4 },
        { code: 'C3', answer: 7 },
        null,
      ]),
      new Map(),
      labels,
    );
    expect(answers).toBe(1);
    expect([...entries.keys()]).toEqual(['A1', 'B2', 'C3']);
    expect(entries.get('A1')).toMatchObject({ answer: { text: '' }, note: { text: 'kept' } });
    expect(entries.get('B2')).toMatchObject({ answer: { text: "can't tell" }, seconds: 0 });
  });
});
