import type { Packet } from '../../../audit/packet.ts';
import { type Store, useStore } from '../../html/page/store.ts';
import type { Action } from './reduce-sheet.ts';
import type { SheetState } from './sheet-state.ts';

/** What stands open on the page beside the row. */
export interface Panels {
  readonly note: boolean;
  readonly help: boolean;
  readonly guideline: boolean;
  /** Whether letters are shortcuts where they would otherwise go into a box. */
  readonly shortcuts: boolean;
  /** Whether answers outlive the page. */
  readonly kept: boolean;
}

/** What every part of the page works with. */
export interface Sheet {
  readonly packet: Packet;
  /** The labels that can be picked, in the packet's order. */
  readonly labels: readonly string[];
  readonly state: Store<SheetState>;
  readonly panels: Store<Panels>;
  /** The guideline as the document brought it; undefined where there is none. */
  readonly guideline: HTMLElement | undefined;
  act(action: Action): void;
}

/** The page's state, for a component: it is drawn again when it changes. */
export function useSheet({ state }: Sheet): SheetState {
  return useStore(state);
}

/** Opens or closes what stands beside the row. */
export function setPanels({ panels }: Sheet, change: Partial<Panels>): void {
  panels.set({ ...panels.get(), ...change });
}
