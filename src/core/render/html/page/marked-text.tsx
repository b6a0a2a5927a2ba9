import type { Segment } from './mark-difference.ts';
import { showInvisible } from './show-invisible.ts';

/** A text with its changed pieces marked and its invisible characters shown. */
export function MarkedText({ segments }: { segments: readonly Segment[] }) {
  return (
    <bdi>
      {segments.map(({ text, changed }) =>
        changed ? <mark>{showInvisible(text)}</mark> : showInvisible(text),
      )}
    </bdi>
  );
}
