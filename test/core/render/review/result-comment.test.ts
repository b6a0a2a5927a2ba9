import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleResult } from '../../../../scripts/review-texts/example-result.ts';
import { resultComment } from '../../../../src/core/render/review/result-comment.ts';
import { hostileText, mentionsIn, withoutCode } from './hostile.ts';

describe('resultComment', () => {
  it('says in words what came out and who acts next before any figure', () => {
    const body = resultComment(exampleResult('fix-rows'));
    const places = [
      '### tickets: the experts agree, and 1 label is wrong',
      '**Assay is waiting for `author-1`.**',
      'Agreement: **93 %**',
      "Cohen's kappa",
      'Wrong labels among 300 rows',
      '#### Known to be wrong',
      '#### Disagreements',
    ].map((text) => body.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('calls agreement of open answers at best, and that of blind ones not', () => {
    const open = exampleResult('fix-rows');
    const blind = {
      ...open,
      rows: open.rows.map((row) => ({
        ...row,
        answers: row.answers.map((answer) => ({ ...answer, way: 'sealed' as const })),
      })),
    };
    expect(resultComment(open)).toContain('At best, that is: 60 of 60 answers');
    expect(resultComment(blind)).not.toContain('At best');
  });

  it('keeps the proposed label of a row out while experts differ on it', () => {
    const view = exampleResult('fix-guideline');
    const rows = view.rows.map((row) =>
      row.verdict === 'open' ? { ...row, label: 'proposed-label', current: 'proposed-label' } : row,
    );
    expect(resultComment({ ...view, rows })).not.toContain('proposed-label');
  });

  it('says why a coefficient is undefined', () => {
    const view = exampleResult('fix-rows');
    const { coefficients } = view.judgement;
    const body = resultComment({
      ...view,
      judgement: {
        ...view.judgement,
        coefficients: {
          ...coefficients,
          coefficients: [
            { name: 'krippendorff_alpha', undefinedBecause: 'Only one label was used.' },
          ],
        },
      },
    });
    expect(body).toContain(
      "Whether that beats chance cannot be told: Krippendorff's alpha is undefined, because: Only one label was used.",
    );
  });

  it('tells what became of wrong rows', () => {
    const view = exampleResult('fix-rows');
    const rows = view.rows.map((row) =>
      row.verdict === 'wrong'
        ? {
            ...row,
            mended: 'dismissed' as const,
            dismissal: { by: 'maintainer-1', reason: 'both fit' },
          }
        : row,
    );
    expect(resultComment({ ...view, rows })).toContain('Dismissed by `maintainer-1`: “both fit”.');
  });

  it('stays text and bounded whatever the data hold', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 20 }), (text, times) => {
        const view = exampleResult('fix-guideline');
        const rows = Array.from({ length: times }, () => view.rows).flat();
        const body = resultComment({
          ...view,
          rows: rows.map((row) => ({
            ...row,
            path: text,
            cells: [{ column: text, text }],
            label: text,
            ...(row.final !== undefined && { final: text }),
            answers: row.answers.map((answer) => ({ ...answer, answer: text, note: text })),
          })),
          patches: [
            ...Array.from({ length: times }, () => ({
              path: text,
              rows: 1,
              text: text.repeat(9),
            })),
            { path: text, rows: 1, without: 'masked' },
          ],
        });
        expect(body.length).toBeLessThan(65_536);
        expect(mentionsIn(body)).toEqual([]);
        const count = (each: string) => withoutCode(body).split(`\n${each}`).length;
        expect(count('</details>')).toBe(count('<details>'));
      }),
      { numRuns: 40 },
    );
  });
});
