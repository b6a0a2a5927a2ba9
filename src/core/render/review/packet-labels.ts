import { labelLetters } from '../../review/replies/label-letters.ts';
import { formatCount } from '../../words/format-count.ts';
import { fold } from '../markdown/fold.ts';
import { showName } from './parts/show-name.ts';

/** More than a phone shows at a glance. */
const FEW = 12;
const ROOM = 12_000;

/**
 * The labels with their letters; many of them are folded.
 *
 * @example
 * packetLabels(['refund', 'card arrival']) // '**a** refund · **b** card arrival'
 */
export function packetLabels(labels: readonly string[]): string {
  const letters = labelLetters(labels);
  const all = labels.map((label, place) => `**${letters[place]}** ${showName(label)}`);
  if (all.length <= FEW) return all.join(' · ');
  let room = ROOM;
  const shown = all.filter((line) => {
    room -= line.length + 4;
    return room >= 0;
  });
  const left = all.length - shown.length;
  if (left > 0) shown.push(`…and ${formatCount(left)} more: write them by name.`);
  return fold(`${formatCount(all.length)} labels and their letters`, shown.join('<br>'));
}
