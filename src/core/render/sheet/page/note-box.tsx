import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { NO_ENTRY } from './entry.ts';
import { type Sheet, setPanels, useSheet } from './sheet.ts';

/** A note to the row that is shown. */
export function NoteBox({ sheet }: { sheet: Sheet }) {
  const { at, codes, entries } = useSheet(sheet);
  const kept = (entries.get(codes[at]!) ?? NO_ENTRY).note.text;
  const [typed, setTyped] = useState(kept);
  const whole = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);

  // A box that is taken away loses the focus too, which is no one's going elsewhere.
  const closed = useRef(false);
  const close = (): void => {
    closed.current = true;
    setPanels(sheet, { note: false });
  };
  const keep = (): void => {
    if (typed.trim() !== kept) sheet.act({ do: 'note', text: typed.trim(), now: Date.now() });
  };
  const save = (): void => {
    keep();
    close();
  };
  /** Whoever goes elsewhere with a note half written means to keep it. */
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (closed.current || whole.current?.contains(relatedTarget as Node | null)) return;
    keep();
    if (document.hasFocus()) close();
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
    <div class="note-box" ref={whole}>
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
        onBlur={onBlur}
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
