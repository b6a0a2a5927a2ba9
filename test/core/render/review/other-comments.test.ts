import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjudicationComment } from '../../../../src/core/render/review/adjudication-comment.ts';
import { guidelineNote } from '../../../../src/core/render/review/guideline-note.ts';
import { pushNote } from '../../../../src/core/render/review/push-note.ts';
import { reassignedNote } from '../../../../src/core/render/review/reassigned-note.ts';
import { reminderComment } from '../../../../src/core/render/review/reminder-comment.ts';
import { type ReplyPart, replyComment } from '../../../../src/core/render/review/reply-comment.ts';
import { readTicks } from '../../../../src/core/review/commands/read-ticks.ts';
import { readMarker } from '../../../../src/core/review/markers.ts';
import { hostileText, mentionsIn } from './hostile.ts';

const PLACE = { server: 'https://github.com', repository: 'owner/name', head: 'c0ffee' };

describe('adjudicationComment', () => {
  const body = adjudicationComment({
    dataset: 'tickets',
    round: 1,
    imageHosts: [],
    rows: [
      { name: 'r3', cells: [], sides: ['refund', 'other'], ticked: ['A'] },
      { name: 'r4', cells: [], sides: ['other', "can't tell"], ticked: [] },
    ],
  });

  it('has a box for each choice that can be read back', () => {
    expect(readTicks(body)).toEqual({ picks: [{ row: 'r3', side: 'A' }], conflicts: [] });
    const all = readTicks(body.replaceAll('- [ ]', '- [x]'));
    expect(all.conflicts).toEqual(['r3', 'r4']);
  });

  it('has no box for what cannot be decided', () => {
    expect(body).toContain("\n- B: can't tell\n");
  });

  it('lets no cell and no answer tick a box or name anybody', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const row = { name: 'r3', cells: [{ column: text, text }], sides: [text, text, text] };
        const made = adjudicationComment({
          dataset: text.replace(/\p{Cs}/gu, ''),
          round: 1,
          imageHosts: [],
          rows: Array.from({ length: 60 }, () => ({ ...row, ticked: [] })),
        });
        expect(readTicks(made).picks).toEqual([]);
        expect(mentionsIn(made)).toEqual([]);
        expect(made.length).toBeLessThan(65_536);
      }),
      { numRuns: 60 },
    );
  });
});

describe('guidelineNote', () => {
  it('tells the owners what to change even where no pair stands out', () => {
    const note = guidelineNote({
      ...PLACE,
      dataset: 'tickets',
      round: 1,
      owners: [],
      guideline: null,
      headings: [],
      rows: [],
    });
    expect(note).toContain('Maintainers, the guideline, which is still to be written,');
    expect(note).toContain('No pair of labels stands out');
  });

  it('names only its owners, whatever experts wrote', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const note = guidelineNote({
          ...PLACE,
          dataset: 'tickets',
          round: 1,
          owners: ['owner-1', 'org/team @everybody'],
          guideline: { path: text, commit: 'c0ffee' },
          headings: [text],
          draft: {
            labels: [text, text],
            confused: 3,
            compared: 9,
            against: 6,
            words: [{ word: text, here: 3, there: 1, score: 2 }],
            notes: [text],
          },
          rows: [],
        });
        expect(mentionsIn(note)).toEqual(['@owner-1']);
      }),
      { numRuns: 60 },
    );
  });
});

describe('replyComment', () => {
  it('mentions whom it answers and nobody else', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const parts: ReplyPart[] = [
          { kind: 'refused', message: text },
          { kind: 'not-understood', problem: { line: 1, text, message: text } },
          { kind: 'not-asked', asked: [text, 'expert-1'] },
          {
            kind: 'status',
            datasets: [
              {
                dataset: text,
                round: 1,
                standing: text,
                experts: [{ login: text, answered: 0, asked: 1 }],
              },
            ],
          },
        ];
        const body = replyComment({ comment: 7, to: 'somebody-1', parts });
        expect(mentionsIn(body)).toEqual(['@somebody-1']);
        expect(readMarker(body)).toEqual({ kind: 'reply', fields: { comment: '7' } });
      }),
      { numRuns: 60 },
    );
  });
});

describe('notes', () => {
  it('tell a push in one line', () => {
    const lines = (again: number, standing: number) =>
      pushNote({ dataset: 'tickets', round: 1, head: 'c0ffee', again, standing }).split('\n')[1];
    expect(lines(2, 28)).toBe(
      'tickets: 2 rows are new or changed, and are asked about; 28 answers stand.',
    );
    expect(lines(0, 1)).toBe('tickets: nothing is asked again; 1 answer stands.');
  });

  it('remind the one who is waited for', () => {
    const note = reminderComment({
      at: '2026-11-05T09:00:00Z',
      expert: 'expert-1',
      due: '2026-11-27T16:00:00Z',
      left: [3],
    });
    expect(note).toContain(
      '@expert-1, 1 row still waits for your answer by Fri 27 Nov, 16:00 UTC: 3.',
    );
  });

  it('say to whom rows go without notifying anybody', () => {
    const note = reassignedNote({
      dataset: 'tickets',
      round: 1,
      at: '2026-11-27T16:00:00Z',
      from: 'expert-1',
      to: [],
      rows: 1,
      why: 'passed',
    });
    expect(note).toContain(
      '`expert-1` passed: 1 unanswered row of tickets goes to the next expert who has time.',
    );
    expect(mentionsIn(note)).toEqual([]);
  });
});
