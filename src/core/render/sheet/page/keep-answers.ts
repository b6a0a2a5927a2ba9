import type { AnswerStore } from './answer-store.ts';
import { type Sheet, setPanels } from './sheet.ts';

/** Saves whatever changes, and takes in what another tab saved. Where saving fails, the page says so. */
export function keepAnswers(sheet: Sheet, store: AnswerStore): void {
  let last = sheet.state.get();
  sheet.state.watch((state) => {
    if (state.entries === last.entries && state.exported === last.exported) return;
    last = state;
    const { entries, exported } = state;
    store.save({ entries, exported }).then(
      () => setKept(sheet, true),
      () => setKept(sheet, false),
    );
  });
  store.watch((saved) => sheet.act({ do: 'merge', ...saved }));
}

function setKept(sheet: Sheet, kept: boolean): void {
  if (sheet.panels.get().kept !== kept) setPanels(sheet, { kept });
}
