import { readMarker } from '../../../src/core/review/markers.ts';
import type { FakeGitHub } from '../../../test/github/fake/create-fake-github.ts';

/** Says what the label of a ticket is, by its text. */
export type Opinion = (ticket: string) => string;

/** What the words of a ticket say to somebody who knows the shop. */
const SIGNS: readonly (readonly [label: string, words: RegExp])[] = [
  ['refund', /refund/i],
  ['billing', /charged|invoice/i],
  ['account', /login page|my account/i],
  ['shipping', /parcel|tracking|address|delivery/i],
];

export const knowsTheShop: Opinion = (ticket) =>
  SIGNS.find(([, words]) => words.test(ticket))?.[0] ?? '?';

/** Takes a customer who paid too much for one who wants the money back. */
export const seesRefunds: Opinion = (ticket) => {
  const label = knowsTheShop(ticket);
  return label === 'billing' ? 'refund' : label;
};

/**
 * The replies that an expert writes to the packets of a round: one a packet, with a line for each row, from nothing but what
 * the packet shows.
 */
export function writeReplies(
  github: FakeGitHub,
  pull: number,
  { expert, round, opinion }: { expert: string; round: number; opinion: Opinion },
): string[] {
  return github.comments(pull).flatMap(({ body }) => {
    const marker = readMarker(body);
    if (marker?.kind !== 'packet' || marker.fields['expert'] !== expert) return [];
    if (marker.fields['round'] !== String(round)) return [];
    const [, ...parts] = body.split(/^\*\*(\d+)\*\*$/m);
    const lines: string[] = [];
    for (let i = 0; i < parts.length; i += 2) lines.push(`${parts[i]} ${opinion(parts[i + 1]!)}`);
    return [lines.join('\n')];
  });
}

const TYPOS: ReadonlyMap<string, string> = new Map([
  ['account', 'acount'],
  ['billing', 'biling'],
  ['refund', 'refnud'],
  ['shipping', 'shippping'],
]);

/** A reply as it is typed in a hurry: two of its labels are none. */
export function withTypos(reply: string): string {
  return reply
    .split('\n')
    .map((line, i) =>
      i === 1 || i === 4 ? line.replace(/[a-z]+/, (it) => TYPOS.get(it) ?? it) : line,
    )
    .join('\n');
}
