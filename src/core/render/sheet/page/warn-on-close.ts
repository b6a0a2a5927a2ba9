import type { Sheet } from './sheet.ts';
import { countUnexported } from './sheet-state.ts';

/** Asks before the page is closed with answers that were never exported. */
export function warnOnClose({ state }: Sheet): void {
  addEventListener('beforeunload', (event) => {
    if (countUnexported(state.get()) > 0) event.preventDefault();
  });
}
