import type { DrawnOutcome } from './drawn-outcome.ts';

/** Outcomes that an estimate treats as drawn from one stratum. */
export interface OutcomeGroup {
  /** Rows of the population. */
  readonly rows: number;
  /** At least one where the population has any. */
  readonly outcomes: readonly DrawnOutcome[];
}

/**
 * Outcomes by stratum. Of a stratum with fewer than two outcomes nobody can tell how much its rows vary: unless the one
 * is all its rows, it is collapsed with the stratum of the fewest rows that is left, and again, until each has two (Wolter
 * 2007, section 2.5).
 *
 * @param strata Rows of the population by the name of the stratum.
 * @throws {RangeError} where an outcome is of no stratum, cannot have been drawn, or a stratum has more outcomes than rows.
 */
export function groupOutcomes(
  outcomes: readonly DrawnOutcome[],
  strata: ReadonlyMap<string, number>,
): OutcomeGroup[] {
  const byStratum = new Map([...strata.keys()].map((name) => [name, [] as DrawnOutcome[]]));
  for (const outcome of outcomes) {
    const { stratum, inclusion } = outcome;
    const group = byStratum.get(stratum);
    if (!group) throw new RangeError(`There is no stratum ${stratum}.`);
    if (!(inclusion > 0 && inclusion <= 1)) {
      throw new RangeError(`An inclusion probability of ${inclusion} is none.`);
    }
    group.push(outcome);
  }
  const groups = [...byStratum].map(([name, group]) => {
    const rows = strata.get(name)!;
    if (group.length <= rows) return { name, rows, outcomes: group };
    throw new RangeError(`The stratum ${name} has ${rows} rows and ${group.length} outcomes.`);
  });
  return collapse(groups.filter(({ rows }) => rows > 0).sort(byRows));
}

interface NamedGroup extends OutcomeGroup {
  readonly name: string;
}

function byRows(a: NamedGroup, b: NamedGroup): number {
  return a.rows - b.rows || (a.name < b.name ? -1 : 1);
}

function collapse(sorted: readonly NamedGroup[]): OutcomeGroup[] {
  const fit: NamedGroup[] = [];
  let open: NamedGroup | undefined;
  for (const group of sorted) {
    const next: NamedGroup = open ? joinGroups(open, group) : group;
    open = isEnough(next) ? undefined : next;
    if (!open) fit.push(next);
  }
  if (!open) return fit;
  const last = fit.pop();
  return [...fit, last ? joinGroups(open, last) : open];
}

const isEnough = ({ rows, outcomes }: OutcomeGroup) =>
  outcomes.length >= 2 || outcomes.length === rows;

function joinGroups(a: NamedGroup, b: NamedGroup): NamedGroup {
  return { name: b.name, rows: a.rows + b.rows, outcomes: [...a.outcomes, ...b.outcomes] };
}
