import { readMarker } from '../../../src/core/review/markers.ts';
import type { FakeGitHub } from '../../github/fake/create-fake-github.ts';

/**
 * Has an expert answer the packets of a pull request by its comments alone, as a person does: by the numbers and texts that
 * stand there.
 *
 * @param labelFor What the expert says of a ticket; undefined: nothing.
 */
export function answerPackets(
  github: FakeGitHub,
  pull: number,
  expert: string,
  labelFor: (id: string) => string | undefined,
  rounds: readonly string[] = ['1'],
): number {
  let answered = 0;
  for (const { body } of github.comments(pull)) {
    const marker = readMarker(body);
    if (marker?.kind !== 'packet' || marker.fields['expert'] !== expert) continue;
    if (!rounds.includes(marker.fields['round']!)) continue;
    const lines: string[] = [];
    let n: string | undefined;
    for (const line of body.split('\n')) {
      n = /^(?:\*\*)?(\d+)(?:\*\*)?\b/.exec(line)?.[1] ?? n;
      const matter = /matter (\d+)/.exec(line)?.[1];
      const label = matter === undefined ? undefined : labelFor(`T-${matter}`);
      if (n !== undefined && label !== undefined) lines.push(`${n} ${label}`);
    }
    if (lines.length > 0) github.comment(pull, expert, lines.join('\n'));
    answered += lines.length;
  }
  return answered;
}
