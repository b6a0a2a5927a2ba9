import { BAD_ROW_TEXT, CANNOT_TELL_TEXT } from '../../../labels/answer.ts';
import { useStore } from '../../html/page/store.ts';
import { NO_ENTRY } from './entry.ts';
import { ignoreRepeats } from './ignore-repeats.ts';
import { LABEL_KEYS } from './key-command.ts';
import { LabelButtons } from './label-buttons.tsx';
import { LabelFinder } from './label-finder.tsx';
import { NoteBox } from './note-box.tsx';
import { SaidLine } from './said-line.tsx';
import { type Sheet, useSheet } from './sheet.ts';
import { ToolButton } from './tool-button.tsx';
import { ValueBox } from './value-box.tsx';

/** What one answers with: the labels, the two other answers, the note, and what was done last. */
export function Dock({ sheet }: { sheet: Sheet }) {
  const state = useSheet(sheet);
  const { note } = useStore(sheet.panels);
  const { ask } = sheet.packet;
  const code = state.codes[state.at]!;
  const answer = (state.entries.get(code) ?? NO_ENTRY).answer.text;
  const place = { sheet, answer };
  return (
    <section class="dock" aria-label="Answer" onClickCapture={ignoreRepeats}>
      <div class="said">
        <SaidLine sheet={sheet} />
        <ToolButton sheet={sheet} command="undo" keys="u" disabled={state.history.length === 0}>
          Undo
        </ToolButton>
      </div>
      {note ? (
        <NoteBox sheet={sheet} key={code} />
      ) : (
        <>
          {ask.kind === 'value' ? (
            <ValueBox key={code} {...place} />
          ) : sheet.labels.length > LABEL_KEYS.length ? (
            <LabelFinder key={code} {...place} />
          ) : (
            <LabelButtons {...place} />
          )}
          <div class="tools">
            <ToolButton
              sheet={sheet}
              command="cannot-tell"
              keys="?"
              pressed={answer === CANNOT_TELL_TEXT}
            >
              Can't tell
            </ToolButton>
            <ToolButton sheet={sheet} command="bad-row" keys="x" pressed={answer === BAD_ROW_TEXT}>
              Bad row
            </ToolButton>
            <ToolButton sheet={sheet} command="note" keys="n">
              Note
            </ToolButton>
            {answer !== '' && (
              <button
                type="button"
                class="tool"
                onClick={() => sheet.act({ do: 'clear', now: Date.now() })}
              >
                Clear
              </button>
            )}
          </div>
        </>
      )}
    </section>
  );
}
