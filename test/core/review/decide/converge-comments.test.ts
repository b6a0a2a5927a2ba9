import { expect, it } from 'vitest';
import { convergeComments } from '../../../../src/core/review/decide/converge-comments.ts';
import { reviewMarker } from '../../../../src/core/review/markers.ts';

const body = (expert: string, text: string) => `${reviewMarker('receipt', { expert })}\n${text}`;

it('writes what is missing and leaves what is there', () => {
  expect(
    convergeComments([body('a', '1'), body('b', '2')], [{ id: 1, body: body('a', '1\r\n') }]),
  ).toEqual([{ kind: 'create-comment', body: body('b', '2') }]);
});

it('keeps the oldest of doubles, brought up to date', () => {
  const present = [3, 1, 2].map((id) => ({ id, body: body('a', `said ${id}`) }));
  expect(convergeComments([body('a', 'now')], present)).toEqual([
    { kind: 'update-comment', comment: 1, body: body('a', 'now') },
    { kind: 'delete-comment', comment: 2 },
    { kind: 'delete-comment', comment: 3 },
  ]);
});

it('leaves what is not wanted any more, but once', () => {
  const present = [1, 2].map((id) => ({ id, body: body('a', 'said') }));
  expect(convergeComments([], present)).toEqual([{ kind: 'delete-comment', comment: 2 }]);
});

it('touches no comment without the marker of a review', () => {
  const present = ['<!-- assay -->\nx', '<!-- assay -->\nx', 'talk'].map((text, id) => ({
    id,
    body: text,
  }));
  expect(convergeComments([], present)).toEqual([]);
});
