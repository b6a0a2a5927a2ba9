import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgedStanding } from '../../../../scripts/review-texts/example-result.ts';
import { mergeGroupCheck } from '../../../../src/core/render/review/checks/merge-group-check.ts';
import { reviewCheck } from '../../../../src/core/render/review/checks/review-check.ts';
import type {
  DatasetStanding,
  Standing,
} from '../../../../src/core/render/review/checks/standing.ts';
import { hostileText, mentionsIn } from './hostile.ts';

const OUTCOMES = [
  'passed',
  'fix-rows',
  'too-many-wrong',
  'fix-guideline',
  'adjudicate',
  'too-few',
] as const;

const WAITING: Standing = {
  kind: 'waiting',
  experts: [{ login: 'expert-1', rows: 10, due: '2026-11-27T16:00:00Z' }],
  answered: 10,
  needed: 20,
};

const of = (standing: Standing, observe = false): DatasetStanding => ({
  dataset: 'tickets',
  observe,
  standing,
  warnings: [],
});

const check = (...datasets: readonly DatasetStanding[]) => reviewCheck({ draft: false, datasets });

describe('reviewCheck', () => {
  it('lets a merge through only where nothing is left to do', () => {
    const conclusions = OUTCOMES.map((outcome) => check(of(judgedStanding(outcome))).conclusion);
    expect(conclusions).toEqual([
      'success',
      'failure',
      'failure',
      'failure',
      'action_required',
      'action_required',
    ]);
    expect(check(of(WAITING))).toMatchObject({ status: 'in_progress' });
    expect(check(of(WAITING))).not.toHaveProperty('conclusion');
  });

  it('names who acts next wherever it holds the merge', () => {
    for (const standing of [...OUTCOMES.slice(1).map((each) => judgedStanding(each)), WAITING]) {
      expect(check(of(standing)).summary).toContain('**Assay is waiting for ');
    }
  });

  it('goes by the dataset that is furthest from passing', () => {
    const both = check(of(judgedStanding('passed')), of(WAITING), of(judgedStanding('fix-rows')));
    expect(both.conclusion).toBe('failure');
    expect(both.title).toMatch(/^tickets: .* \(and 2 more datasets\)$/);
  });

  it('tells and holds nothing where the config only observes', () => {
    const observed = check(of(judgedStanding('fix-guideline'), true));
    expect(observed).toMatchObject({ status: 'completed', conclusion: 'success' });
    expect(observed.title).toMatch(/^Observing: /);
    expect(observed).not.toHaveProperty('actions');
  });

  it('keeps an override and where the review stood in view', () => {
    const { conclusion, summary } = reviewCheck({
      draft: false,
      datasets: [of(judgedStanding('fix-rows', { wrong: ['r3'] }))],
      override: { by: 'maintainer-1', reason: 'urgent' },
    });
    expect(conclusion).toBe('success');
    expect(summary).toContain('`maintainer-1` lets this commit be merged');
    expect(summary).toContain('Correct or remove r3.');
  });

  it('waits with a draft, and fails where nothing can be reviewed', () => {
    expect(reviewCheck({ draft: true, datasets: [of(WAITING)] }).title).toContain('A draft');
    const obstacle = { title: 'The config cannot be read', text: 'Line 3.' };
    expect(reviewCheck({ draft: false, datasets: [of(WAITING)], obstacle })).toMatchObject({
      conclusion: 'failure',
      title: 'The config cannot be read',
    });
  });

  it('stays within the limits of GitHub and notifies nobody', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(...OUTCOMES), (text, outcome) => {
        const made = reviewCheck({
          draft: false,
          datasets: Array.from({ length: 30 }, () => ({
            ...of(judgedStanding(outcome, { author: text, guidelineOwners: [text] })),
            dataset: text,
            warnings: [text],
          })),
          override: { by: text, reason: text },
        });
        expect(made.title.length).toBeLessThanOrEqual(255);
        expect(Buffer.byteLength(made.summary)).toBeLessThan(65_536);
        expect(mentionsIn(made.summary)).toEqual([]);
      }),
      { numRuns: 60 },
    );
    for (const standing of OUTCOMES.map((each) => judgedStanding(each))) {
      for (const { label, description, identifier } of check(of(standing)).actions ?? []) {
        expect([label.length <= 20, description.length <= 40, identifier.length <= 20]).toEqual([
          true,
          true,
          true,
        ]);
      }
    }
  });
});

describe('mergeGroupCheck', () => {
  const pull = { number: 12, head: { sha: 'abc' } };

  it('says what the check of the pull request says, and where it stands', () => {
    const own = { conclusion: 'success', title: 'Verified', summary: 'As counted.' } as const;
    expect(mergeGroupCheck(own, pull)).toEqual({
      status: 'completed',
      conclusion: 'success',
      title: 'Verified',
      summary: 'As on abc, the head of #12.\n\nAs counted.',
    });
  });

  it('lets nothing through that does not pass there', () => {
    for (const conclusion of ['failure', 'action_required', undefined] as const) {
      const own = { ...(conclusion && { conclusion }), title: 'Waiting', summary: '' };
      expect(mergeGroupCheck(own, pull).conclusion).toBe('failure');
    }
  });
});
