import { useLayoutEffect, useRef } from 'preact/hooks';
import { useStore } from '../../html/page/store.ts';
import { CellText } from './cell-text.tsx';
import { Dock } from './dock.tsx';
import { NO_ENTRY } from './entry.ts';
import { hasKeyboard } from './has-keyboard.ts';
import { KeyHint } from './key-hint.tsx';
import { BOX_ID, runCommand } from './run-command.ts';
import { type Sheet, setPanels, useSheet } from './sheet.ts';

/** One row with its cells, and the answers below it. */
export function RowView({ sheet }: { sheet: Sheet }) {
  const { at, codes, entries } = useSheet(sheet);
  const { shortcuts, note: noting } = useStore(sheet.panels);
  const region = useRef<HTMLElement>(null);
  const { code, cells } = sheet.packet.rows[at]!;
  const { note } = entries.get(code) ?? NO_ENTRY;
  const title = `Row ${at + 1} of ${codes.length}`;

  useLayoutEffect(() => {
    setPanels(sheet, { note: false });
    region.current?.scrollTo(0, 0);
  }, [at]);

  useLayoutEffect(() => {
    if (noting) return;
    const box = document.getElementById(BOX_ID);
    if (box && hasKeyboard() && !shortcuts) box.focus();
    else region.current?.focus();
  }, [at, noting]);

  return (
    <>
      <section class="row" data-code={code} aria-label={title} tabIndex={-1} ref={region}>
        <div class="row-head">
          <h1>
            Row <strong>{at + 1}</strong> <small>of {codes.length}</small>
          </h1>
          <div class="steps">
            <button
              type="button"
              aria-label="Previous row"
              aria-keyshortcuts="k ArrowLeft"
              disabled={at === 0}
              onClick={() => runCommand(sheet, { do: 'previous' })}
            >
              <span aria-hidden="true">←</span>
              <KeyHint of="k" />
            </button>
            <button
              type="button"
              aria-label="Next row"
              aria-keyshortcuts="j ArrowRight"
              disabled={at === codes.length - 1}
              onClick={() => runCommand(sheet, { do: 'next' })}
            >
              <KeyHint of="j" />
              <span aria-hidden="true">→</span>
            </button>
          </div>
        </div>
        <dl class={cells.length > 4 ? 'cells many' : 'cells'} key={code}>
          {cells.map(({ column, text }) => (
            <div class={text.length > 60 || cells.length === 1 ? 'long' : 'short'}>
              <dt dir="auto">{column}</dt>
              <dd>
                <CellText text={text} />
              </dd>
            </div>
          ))}
        </dl>
        {note.text !== '' && (
          <p class="own-note">
            <strong>Your note</strong> <span dir="auto">{note.text}</span>
          </p>
        )}
      </section>
      <Dock sheet={sheet} />
    </>
  );
}
