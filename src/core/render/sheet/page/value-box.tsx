import { useState } from 'preact/hooks';
import { numberOf } from '../../../audit/number-of.ts';
import { BAD_ROW_TEXT, CANNOT_TELL_TEXT } from '../../../labels/answer.ts';
import { BOX_ID } from './run-command.ts';
import { type Sheet, setPanels } from './sheet.ts';

/** Where a value is typed in again from what is shown. */
export function ValueBox({ sheet, answer }: { sheet: Sheet; answer: string }) {
  const isValue = answer !== CANNOT_TELL_TEXT && answer !== BAD_ROW_TEXT;
  const [typed, setTyped] = useState(isValue ? answer : '');
  const { column, numeric } = sheet.packet.ask;
  const isBlank = typed.trim() === '';
  const isText = numeric === true && !isBlank && numberOf(typed) === undefined;
  const canSave = !isBlank && !isText;
  const save = (): void => {
    if (canSave) sheet.act({ do: 'answer', text: typed.trim(), now: Date.now() });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.repeat) save();
    else if (event.key === 'Escape') {
      setPanels(sheet, { shortcuts: true });
      document.querySelector<HTMLElement>('.row')?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <div class="value-box">
      <label for={BOX_ID}>
        What is the <bdi>{column}</bdi>?
      </label>
      <div>
        <input
          id={BOX_ID}
          type="text"
          dir="auto"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder={numeric ? 'Type the number, such as 1234.5' : 'Type it as the row has it'}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onFocus={() => setPanels(sheet, { shortcuts: false })}
          onKeyDown={onKeyDown}
        />
        <button type="button" class="save" disabled={!canSave} onClick={save}>
          Save
        </button>
      </div>
      <p class={isText ? 'said' : 'finder-hint'} aria-live="polite">
        {isText ? (
          'Digits alone, with a point for decimals: no currency, no unit, nothing between thousands.'
        ) : (
          <>
            <kbd>Enter</kbd> saves. <kbd>Esc</kbd> first for shortcuts.
          </>
        )}
      </p>
    </div>
  );
}
