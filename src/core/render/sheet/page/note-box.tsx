import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { NO_ENTRY } from './entry.ts';
import { type Sheet, setPanels, useSheet } from './sheet.ts';

/** A note to the row that is shown. */
export function NoteBox({ sheet }: { sheet: Sheet }) {
  const { at, codes, entries } = useSheet(sheet);
  const [typed, setTyped] = useState((entries.get(codes[at]!) ?? NO_ENTRY).note.text);
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);

  const close = (): void => setPanels(sheet, { note: false });
  const save = (): void => {
    sheet.act({ do: 'note', text: typed.trim(), now: Date.now() });
    close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) save();
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="note-box">
      <label for="note">
        Note to row {at + 1} <small>Enter saves, Shift+Enter starts a line, Esc leaves it</small>
      </label>
      <textarea
        id="note"
        ref={box}
        dir="auto"
        rows={3}
        maxLength={2000}
        placeholder="What should whoever asked you know about this row?"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div class="tools">
        <button type="button" class="tool primary" onClick={save}>
          Save note
        </button>
        <button type="button" class="tool" onClick={close}>
          Cancel
        </button>
      </div>
    </div>
  );
}
