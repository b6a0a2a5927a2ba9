import { BAD_ROW_TEXT, CANNOT_TELL_TEXT } from '../../../labels/answer.ts';
import type { Command } from './key-command.ts';
import { type Sheet, setPanels } from './sheet.ts';

/** The box that a label is found or a value is typed in. */
export const BOX_ID = 'answer-box';

/**
 * Does what a key asked for.
 *
 * @returns whether there was something to do
 */
export function runCommand(sheet: Sheet, command: Command): boolean {
  const { view, at } = sheet.state.get();
  switch (command.do) {
    case 'help':
      setPanels(sheet, { help: !sheet.panels.get().help });
      return true;
    case 'guideline':
      setPanels(sheet, { guideline: !sheet.panels.get().guideline });
      return sheet.guideline !== undefined;
    case 'undo':
      if (view === 'intro') return false;
      sheet.act({ do: 'undo', now: Date.now() });
      return true;
    case 'list':
      if (view === 'intro') return false;
      sheet.act({ do: 'view', view: view === 'list' ? 'row' : 'list' });
      return true;
    case 'back':
      if (view === 'list' || view === 'finish') sheet.act({ do: 'view', view: 'row' });
      return view === 'list' || view === 'finish';
    default:
      return view === 'row' && runOnRow(sheet, command, at);
  }
}

function runOnRow(sheet: Sheet, command: Command, at: number): boolean {
  const now = Date.now();
  switch (command.do) {
    case 'pick':
      sheet.act({ do: 'answer', text: sheet.labels[command.label]!, now });
      return true;
    case 'cannot-tell':
      sheet.act({ do: 'answer', text: CANNOT_TELL_TEXT, now });
      return true;
    case 'bad-row':
      sheet.act({ do: 'answer', text: BAD_ROW_TEXT, now });
      return true;
    case 'next':
      sheet.act({ do: 'go', to: at + 1 });
      return true;
    case 'previous':
      sheet.act({ do: 'go', to: at - 1 });
      return true;
    case 'note':
      setPanels(sheet, { note: true });
      return true;
    case 'find':
      setPanels(sheet, { shortcuts: false });
      document.getElementById(BOX_ID)?.focus();
      return document.getElementById(BOX_ID) !== null;
    default:
      return false;
  }
}
