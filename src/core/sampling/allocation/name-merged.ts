import { formatCount } from '../../words/format-count.ts';
import type { MergedStratum, Stratum } from './stratum.ts';

const NAMES_SHOWN = 3;

/**
 * Gives merged strata names that list what they hold. Names come out of data, so that one of a single stratum may read
 * like such a list: no two are the same all the same.
 *
 * @param order All that was merged, in the order in which names are listed.
 *
 * @example
 * nameMerged([{ name: '', rows: 3, members: ['b', 'a'] }], [{ name: 'a', rows: 2 }, { name: 'b', rows: 1 }])
 * // [{ name: 'a + b', rows: 3, members: ['a', 'b'] }]
 */
export function nameMerged(
  strata: readonly MergedStratum[],
  order: readonly Stratum[],
): MergedStratum[] {
  const places = new Map(order.map(({ name }, place) => [name, place]));
  const placeOf = (name: string) => places.get(name)!;
  const taken = new Set(places.keys());
  return strata.map((stratum) => {
    if (stratum.members.length === 1) return stratum;
    const members = [...stratum.members].sort((a, b) => placeOf(a) - placeOf(b));
    let name = listMembers(members);
    while (taken.has(name)) name += ' (merged)';
    taken.add(name);
    return { ...stratum, name, members };
  });
}

function listMembers(members: readonly string[]): string {
  const more = members.length - NAMES_SHOWN;
  const shown = members.slice(0, NAMES_SHOWN).join(' + ');
  return more > 0 ? `${shown} + ${formatCount(more)} more` : shown;
}
