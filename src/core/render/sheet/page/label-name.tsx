import { readCell } from './read-cell.ts';

/** A label that can break where its words end, `card_arrival` included. */
export function LabelName({ label }: { label: string }) {
  return (
    <bdi class="label-name">
      {readCell(label).map(({ text }) =>
        text.split(/(?<=[_\-/.])/).map((word, index) => (
          <>
            {index > 0 && <wbr />}
            {word}
          </>
        )),
      )}
    </bdi>
  );
}
