import type { ClassName, PageCell } from '../page-data.ts';
import { type CellChange, textOf } from './changed-row.ts';
import { type CellSide, compareCells } from './compare-cells.ts';
import { excerpt } from './excerpt.ts';
import { MarkedText } from './marked-text.tsx';
import { showInvisible } from './show-invisible.ts';

const MAX_PLAIN_TEXT = 240;

/** A cell of the grid that did not change. */
export function PlainCell({ cell }: { cell: PageCell }) {
  const text = showInvisible(textOf(cell).slice(0, MAX_PLAIN_TEXT));
  return <bdi class={Array.isArray(cell) ? 'literal' : undefined}>{text}</bdi>;
}

interface ChangedCellProps {
  readonly change: CellChange;
  readonly kind: readonly [ClassName, string];
}

/** A cell of the grid that changed: base above head, and what happened where it was not the value. */
export function ChangedCell({ change, kind: [className, kind] }: ChangedCellProps) {
  const { base, head } = compareCells(change.base, change.head);
  return (
    <span class={`change ${className}`}>
      <del>
        <Side side={base} />
      </del>
      <ins>
        <Side side={head} />
      </ins>
      {kind !== 'value' && <small class="kind">{kind.replaceAll('-', ' ')}</small>}
    </span>
  );
}

function Side({ side }: { side: CellSide }) {
  if (side.absence) return <i class="absence">{side.absence}</i>;
  return <MarkedText segments={excerpt(side.segments)} />;
}
