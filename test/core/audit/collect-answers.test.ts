import { describe, expect, it } from 'vitest';
import type { AnswerSource } from '../../../src/core/audit/answers/answer-source.ts';
import { collectAnswers } from '../../../src/core/audit/answers/collect-answers.ts';
import { auditKeyOf } from './audit-key-of.ts';

const key = auditKeyOf({ rows: 4 });
const code = (row: number, expert: number) => key.rows[row]!.codes[expert]!;
const source = (
  name: string,
  answers: readonly (readonly [string, string, string?])[],
  expert?: string,
): AnswerSource => ({
  name,
  expert,
  lines: answers.map(([own, answer, note = ''], i) => ({ code: own, answer, note, line: i + 2 })),
});

describe('answers that came back', () => {
  it('are found by their codes, in any order and spelling, and counted where respelled', () => {
    const { answers, respelled, problems, notes } = collectAnswers(key, [
      source('a.csv', [
        [` ${code(2, 0).toLowerCase()} `, 'SHOE'],
        [code(0, 0), 'boot'],
        [code(1, 0), '?'],
        [code(3, 0), ''],
      ]),
    ]);
    expect(answers.map(([first]) => first?.answer)).toEqual([
      { kind: 'label', label: 'boot' },
      { kind: 'cannot-tell' },
      { kind: 'label', label: 'shoe' },
      undefined,
    ]);
    expect({ respelled, problems, notes }).toEqual({ respelled: 1, problems: [], notes: [] });
  });

  it('are told and never guessed where they are no label, with file and line', () => {
    const { answers, problems } = collectAnswers(key, [source('a.csv', [[code(0, 0), 'sheo']])]);
    expect(answers[0]![0]).toBeUndefined();
    expect(problems).toEqual(['a.csv line 2: sheo is no label of the set. Did you mean shoe?']);
  });

  it('are told and never guessed where a number is asked for and they are text', () => {
    const ask = { column: 'price', kind: 'value', labels: [], numeric: true } as const;
    const { answers, problems } = collectAnswers(auditKeyOf({ rows: 4, ask }), [
      source('a.csv', [
        [code(0, 0), 'dunno'],
        [code(1, 0), '52.03 EUR'],
        [code(2, 0), '1.234,50'],
        [code(3, 0), ' 52.03 '],
      ]),
    ]);
    const write =
      'Write digits alone, with a point for decimals: no currency, no unit, nothing between thousands.';
    expect(problems).toEqual([
      `a.csv line 2: dunno is no number. ${write}`,
      `a.csv line 3: 52.03 EUR is no number. ${write}`,
      `a.csv line 4: 1.234,50 is no number. ${write}`,
    ]);
    expect(answers.map(([first]) => first?.answer)).toEqual([
      ...[undefined, undefined, undefined],
      { kind: 'label', label: '52.03' },
    ]);
  });

  it('are told where their code is none of this audit', () => {
    const { problems } = collectAnswers(key, [
      source('a.csv', [
        ['ZZZZZ', 'shoe'],
        ['', 'boot'],
      ]),
    ]);
    expect(problems).toEqual([
      'a.csv line 2: the code ZZZZZ is of no row of this audit. Was a cell overwritten, or is the file of another audit?',
      'a.csv line 3: no code is of no row of this audit. Was a cell overwritten, or is the file of another audit?',
    ]);
  });

  it('are one answer where a spreadsheet wrote the same value otherwise', () => {
    const asked = auditKeyOf({ rows: 1, ask: { column: 'price', kind: 'value', labels: [] } });
    const typed = (name: string, text: string) => source(name, [[asked.rows[0]!.codes[0]!, text]]);
    const { answers } = collectAnswers(asked, [typed('a.json', '12.50'), typed('a.csv', '12.5')]);
    expect(answers[0]![0]!.answer).toEqual({ kind: 'label', label: '12.50' });
    expect(() => collectAnswers(asked, [typed('a.json', '12.50'), typed('a.csv', '12.6')])).toThrow(
      'One expert answered the same row twice',
    );
  });

  it('count as those of whom their codes are of, and tell of the other name', () => {
    const { answers, notes } = collectAnswers(key, [
      source('expert-1.csv', [[code(0, 1), 'shoe']], 'expert-1'),
    ]);
    expect(answers[0]!.map((given) => given?.answer.kind)).toEqual([undefined, 'label']);
    expect(notes).toEqual([
      "expert-1.csv goes by the name of expert-1, but 1 of its codes are those of expert-2 and count as that expert's answers. Ask who answered.",
    ]);
  });

  describe('twice', () => {
    const first = source('a.csv', [[code(0, 0), 'shoe']]);
    const second = source('a.json', [[code(0, 0), 'boot', 'high']]);

    it('are refused where they differ, naming both', () => {
      expect(() => collectAnswers(key, [first, second])).toThrow(
        'a.csv line 2 says shoe, a.json line 2 says boot',
      );
    });

    it('go by the file that is preferred', () => {
      for (const sources of [
        [first, second],
        [second, first],
      ]) {
        const { answers } = collectAnswers(key, sources, 'a.json');
        expect(answers[0]![0]).toMatchObject({ answer: { label: 'boot' }, note: 'high' });
      }
    });

    it('are refused within the preferred file as well', () => {
      const own = source('a.csv', [
        [code(0, 0), 'shoe'],
        [code(0, 0), 'boot'],
      ]);
      expect(() => collectAnswers(key, [own], 'a.csv')).toThrow('a.csv line 3 says boot');
    });

    it('are one where they are the same, with the note of either; blank never counts', () => {
      const { answers } = collectAnswers(key, [
        first,
        source('b.csv', [
          [code(0, 0), 'Shoe', 'low'],
          [code(1, 0), ' '],
        ]),
      ]);
      expect(answers[0]![0]).toMatchObject({ answer: { label: 'shoe' }, note: 'low' });
      expect(answers[1]![0]).toBeUndefined();
    });
  });

  it("are told in one line where the file is another audit's, and do not count", () => {
    const other = Array.from({ length: 30 }, () => ['ZZZZZ', 'shoe'] as const);
    const { problems } = collectAnswers(key, [source('a.csv', other)]);
    expect(problems).toEqual([
      'a.csv is the file of another audit: none of its codes is of this one, and its 30 answers do not count.',
    ]);
  });

  it('list three conflicts and count the rest', () => {
    const say = (name: string, label: string) =>
      source(
        name,
        key.rows.map((_, row) => [code(row, 0), label] as const),
      );
    expect(() => collectAnswers(key, [say('a.csv', 'shoe'), say('b.csv', 'boot')])).toThrow(
      /b\.csv line 4 says boot\n {2}…and 1 more\.$/,
    );
  });

  it('list so many problems and count the rest', () => {
    const many = Array.from({ length: 30 }, () => ['ZZZZZ', 'shoe'] as const);
    const { problems } = collectAnswers(key, [source('a.csv', [[code(0, 0), 'shoe'], ...many])]);
    expect(problems).toHaveLength(21);
    expect(problems[20]).toBe('…and 10 more.');
  });
});
