import { describe, expect, it } from 'vitest';
import { convergeCheck } from '../../../../src/core/review/decide/converge-check.ts';
import type { CheckContent, PresentCheck } from '../../../../src/core/review/facts.ts';
import { fitCheckContent } from '../../../../src/core/review/fit-check-content.ts';

const at = { sha: 'head', now: '2026-03-02T10:00:00Z' };
const button = { label: 'Pass', description: 'Pass on', identifier: 'pass' };
const wanted: CheckContent = {
  status: 'completed',
  conclusion: 'action_required',
  title: 'Somebody has to act',
  summary: 'One line.\nAnother.\n',
  actions: [button],
};

/** As GitHub tells it. */
function told({ actions: _, ...content }: CheckContent): PresentCheck {
  return { ...content, id: 5, startedAt: '2026-03-01T10:00:00Z' };
}

describe('convergeCheck', () => {
  it('leaves a run that says what is wanted, whose buttons GitHub does not tell', () => {
    const check = { ...told(wanted), summary: 'One line.\r\nAnother.' };
    expect(convergeCheck(wanted, { check }, at)).toEqual([]);
    expect(convergeCheck({ ...wanted, text: '' }, { check }, at)).toEqual([]);
  });

  it('leaves a run whose texts were cut', () => {
    const long = { ...wanted, summary: 'a line of text\n'.repeat(6000) };
    const [action] = convergeCheck(long, {}, at);
    expect(action).toMatchObject({ kind: 'check', sha: 'head' });
    expect(convergeCheck(long, { check: told(long) }, at)).toHaveLength(1);
    const check = told(fitCheckContent(long));
    expect(convergeCheck(long, { check }, at)).toEqual([]);
  });

  it.each([
    ['title', { title: 'Other' }],
    ['summary', { summary: 'Other' }],
    ['text', { text: 'Other' }],
    ['conclusion', { conclusion: 'failure' as const }],
  ])('updates a run of another %s', (_, other) => {
    const check = told({ ...wanted, ...other });
    expect(convergeCheck(wanted, { check }, at)).toEqual([
      { kind: 'check', id: 5, sha: 'head', content: wanted },
    ]);
  });

  it('makes a new run where a completed one waits again', () => {
    const waiting: CheckContent = { status: 'in_progress', title: 'Waiting', summary: '' };
    expect(convergeCheck(waiting, { check: told(wanted) }, at)).toEqual([
      { kind: 'check', sha: 'head', content: waiting },
    ]);
  });

  it('makes a waiting run anew after a week', () => {
    const waiting: CheckContent = { status: 'in_progress', title: 'Waiting', summary: '' };
    const check = told(waiting);
    expect(convergeCheck(waiting, { check }, at)).toEqual([]);
    expect(convergeCheck(waiting, { check }, { ...at, now: '2026-03-08T10:00:00Z' })).toEqual([
      { kind: 'check', sha: 'head', content: waiting },
    ]);
  });
});
