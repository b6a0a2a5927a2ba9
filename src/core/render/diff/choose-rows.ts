import type { Added, Change, Modified, Moved, Removed } from '../../diff/change.ts';
import type { Diff } from '../../diff/diff.ts';

/** The first rows of a list, and how many there are in all. */
interface RowList<T> {
  readonly rows: readonly T[];
  readonly total: number;
}

/** The rows of a diff that people are shown, a list a kind of change. */
export interface ChosenRows {
  readonly modified: RowList<Modified>;
  readonly removed: RowList<Removed>;
  readonly added: RowList<Added>;
  readonly moved: RowList<Moved>;
  /** Modified rows whose every change is cosmetic and which are therefore only counted. */
  readonly cosmeticOnly: number;
}

/**
 * Chooses which rows to show, at most `maxRows` of each kind: among modified rows those with a substantive
 * change first, then those with damage. Rows that are only spelled differently are listed where nothing else
 * happened, and otherwise counted.
 */
export function chooseRows(diff: Diff, maxRows: number): ChosenRows {
  const all = {
    substantive: new FirstOf<Modified>(maxRows),
    damage: new FirstOf<Modified>(maxRows),
    cosmetic: new FirstOf<Modified>(maxRows),
    removed: new FirstOf<Removed>(maxRows),
    added: new FirstOf<Added>(maxRows),
    moved: new FirstOf<Moved>(maxRows),
  };
  for (const change of diff.changes) collect(change, all);
  const { substantive, damage, cosmetic, removed, added, moved } = all;
  const real = {
    rows: [...substantive.rows, ...damage.rows].slice(0, maxRows),
    total: substantive.total + damage.total,
  };
  const isOnlyCosmetic = real.total + removed.total + added.total + moved.total === 0;
  return {
    modified: isOnlyCosmetic ? cosmetic : real,
    removed,
    added,
    moved,
    cosmeticOnly: isOnlyCosmetic ? 0 : cosmetic.total,
  };
}

function collect(
  change: Change,
  all: {
    readonly [K in 'substantive' | 'damage' | 'cosmetic']: FirstOf<Modified>;
  } & { removed: FirstOf<Removed>; added: FirstOf<Added>; moved: FirstOf<Moved> },
): void {
  if (change.op === 'removed') all.removed.add(change);
  else if (change.op === 'added') all.added.add(change);
  else if (change.op === 'moved') all.moved.add(change);
  else if (!change.filled) all[worstClass(change)].add(change);
}

function worstClass({ cells }: Modified): 'substantive' | 'damage' | 'cosmetic' {
  // A cell of an added column is new in every row: it says nothing about this one.
  const classes = cells
    .filter(({ baseColumn }) => baseColumn !== undefined)
    .map((cell) => cell.class.class);
  if (classes.includes('substantive')) return 'substantive';
  return classes.includes('damage') ? 'damage' : 'cosmetic';
}

/** Keeps the first items it is given and counts all. */
class FirstOf<T> implements RowList<T> {
  readonly #most: number;
  readonly rows: T[] = [];
  total = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(item: T): void {
    if (this.rows.length < this.#most) this.rows.push(item);
    this.total++;
  }
}
