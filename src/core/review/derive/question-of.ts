import type { AskedColumn } from '../../audit/packet.ts';
import type { Question } from './judge-row.ts';

/**
 * What experts are asked, and how far apart two values may be that count as equal.
 *
 * @param asked A round as it was opened, or what is asked now.
 */
export function questionOf({
  ask,
  tolerance,
}: {
  readonly ask: AskedColumn;
  readonly tolerance?: number | undefined;
}): Question {
  return {
    ask,
    tolerance: tolerance === undefined ? null : { kind: 'absolute', most: tolerance },
  };
}
