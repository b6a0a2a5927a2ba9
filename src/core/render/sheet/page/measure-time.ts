import { advanceTimer, STOPPED } from './row-timer.ts';
import type { Sheet } from './sheet.ts';

const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'scroll', 'touchmove'];

/**
 * Counts the time that each row is looked at: while the page is visible and in focus, pauses cut. The sheet that comes
 * back writes it down before each action.
 */
export function measureTime(sheet: Sheet): Sheet {
  let timer = STOPPED;

  const advance = (looking = isLooking(sheet)): void => {
    timer = advanceTimer(timer, Date.now(), looking);
  };
  const write = (looking?: boolean): void => {
    const { codes, at } = sheet.state.get();
    advance(looking);
    const { spentMs, seenAt } = timer;
    timer = { spentMs: 0, seenAt };
    const code = codes[at];
    if (code !== undefined && spentMs > 0) {
      sheet.act({ do: 'spend', code, seconds: spentMs / 1000 });
    }
  };

  for (const sign of SIGNS_OF_LIFE) {
    addEventListener(sign, () => advance(), { capture: true, passive: true });
  }
  addEventListener('focus', () => advance());
  addEventListener('blur', () => write(false));
  addEventListener('pagehide', () => write(false));
  document.addEventListener('visibilitychange', () => write());

  return {
    ...sheet,
    act(action) {
      if (action.do !== 'merge') write();
      sheet.act(action);
      advance();
    },
  };
}

function isLooking({ state }: Sheet): boolean {
  return (
    state.get().view === 'row' && document.visibilityState === 'visible' && document.hasFocus()
  );
}
