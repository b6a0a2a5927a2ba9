import type { Store } from '../../store/store.ts';
import { within } from '../within.ts';

/** Whether webhooks can be taken in. Names no repository: anybody may be able to ask. */
export interface Readiness {
  readonly ready: boolean;
  readonly store: 'answers' | 'does not answer';
  readonly draining: boolean;
  /** Pull requests whose work keeps failing; the log says which, and why. */
  readonly failing: number;
}

const PATIENCE_MS = 2000;

/** Asks the store for something that costs it little. */
export async function storeAnswers(store: Pick<Store, 'knownDeliveries'>): Promise<boolean> {
  try {
    return await within(PATIENCE_MS, store.knownDeliveries(['readiness']));
  } catch {
    return false;
  }
}
