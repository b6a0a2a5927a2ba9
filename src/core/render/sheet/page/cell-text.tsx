import { useState } from 'preact/hooks';
import { formatCount } from '../../../words/format-count.ts';
import { cutStart } from './cut-start.ts';
import { readCell } from './read-cell.ts';

/** A cell longer than this is folded, so that a row can be taken in. */
const FOLDED_LENGTH = 3000;

/** A cell in reading form: never markup, never a picture. */
export function CellText({ text }: { text: string }) {
  const [whole, setWhole] = useState(false);
  if (text === '') return <span class="empty">empty</span>;
  const folds = text.length > FOLDED_LENGTH;
  return (
    <>
      <span class="text" dir="auto">
        <Pieces text={folds && !whole ? cutStart(text, FOLDED_LENGTH) : text} />
      </span>
      {folds && (
        <button type="button" class="unfold" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? 'Show less' : `Show all ${formatCount(text.length)} characters`}
        </button>
      )}
    </>
  );
}

/** A text whose characters that cannot be seen are signs. */
export function Pieces({ text }: { text: string }) {
  return (
    <>
      {readCell(text).map(({ text: piece, sign }) =>
        sign ? <span class="sign">{piece}</span> : piece,
      )}
    </>
  );
}
