import { MOST_PICKS } from './adjudication-pick.ts';
import { readRowName } from './read-row-name.ts';

/** The boxes that are ticked in a comment of Assay. */
export interface Ticks {
  readonly picks: readonly Tick[];
  /** Rows with more than one tick: they are not settled. */
  readonly conflicts: readonly string[];
}

export interface Tick {
  readonly row: string;
  /** `other`: the answer comes in words, by `/assay adjudicate`. */
  readonly side: 'A' | 'B' | 'other';
}

const BOX = /^ {0,3}[-*+] \[([ xX])\] /;

/**
 * Reads the ticks of a comment with a line such as `- [x] r3: A` for each choice; what follows the choice is for people.
 * Boxes are ticked by editing Assay's own comment, so that it is known by whom, and every other line stays as Assay wrote it.
 *
 * @example
 * readTicks('- [x] r3: A refund\n- [ ] r3: B card arrival') // { picks: [{ row: 'r3', side: 'A' }], conflicts: [] }
 */
export function readTicks(body: string): Ticks {
  const ticked = new Map<string, Set<Tick['side']>>();
  for (const line of body.split(/\r\n|\n|\r/)) {
    const box = BOX.exec(line);
    if (!box || box[1] === ' ') continue;
    const named = readRowName(line.slice(box[0].length));
    const side = named && /^[*_`]{0,3}(A|B|other)(?![\p{L}\p{N}])/iu.exec(named.rest)?.[1];
    if (!named || side === undefined) continue;
    if (ticked.size >= MOST_PICKS && !ticked.has(named.row)) continue;
    const sides = ticked.get(named.row) ?? new Set();
    ticked.set(named.row, sides.add(sideOf(side)));
  }
  const rows = [...ticked];
  return {
    picks: rows.flatMap(([row, sides]) =>
      sides.size === 1 ? [{ row, side: [...sides][0]! }] : [],
    ),
    conflicts: rows.filter(([, sides]) => sides.size > 1).map(([row]) => row),
  };
}

function sideOf(text: string): Tick['side'] {
  const upper = text.toUpperCase();
  return upper === 'A' || upper === 'B' ? upper : 'other';
}
