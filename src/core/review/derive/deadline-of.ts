import type { DueTime } from '../policy.ts';
import { extendDue } from '../time/due-at.ts';
import type { PacketRow } from './read-packets.ts';

/** More time for what was asked by then. */
export interface Extension {
  /** In lower case: whoever asked for it. Left out where somebody else did, for all. */
  readonly expert?: string;
  readonly at: string;
  readonly by: DueTime;
}

/** When an expert's answer to a row is due, extensions counted. ISO 8601. */
export function deadlineOf(
  row: Pick<PacketRow, 'askedAt' | 'due'>,
  expert: string,
  extensions: readonly Extension[],
): string {
  const login = expert.toLowerCase();
  return extensions
    .filter((extension) => (extension.expert ?? login) === login && extension.at >= row.askedAt)
    .reduce((due, { by, at }) => extendDue(new Date(due), by, new Date(at)).toISOString(), row.due);
}
