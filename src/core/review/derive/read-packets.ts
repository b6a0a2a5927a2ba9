import type { AskedColumn } from '../../audit/packet.ts';
import type { AskedRow, RowsReleased } from '../journal.ts';
import type { Round } from './read-rounds.ts';
import { sealKey } from './seal-key.ts';

/** A row that an expert was asked about. */
export interface PacketRow extends AskedRow {
  readonly dataset: string;
  readonly round: number;
  readonly batch: number;
  readonly ask: AskedColumn;
  readonly askedAt: string;
  readonly due: string;
  /** Why the expert is not asked any more. */
  readonly released?: RowsReleased['why'];
  /** When its round was sealed with it; answers that come later are declined. */
  readonly sealedAt?: string;
  /** When the round after it was opened; likewise. */
  readonly supersededAt?: string;
}

/** What one expert is asked about in a pull request, by the expert's own numbers. */
export interface Packet {
  /** As the pool writes the login. */
  readonly expert: string;
  readonly rows: ReadonlyMap<number, PacketRow>;
}

/** Every expert's packet, by the login in lower case. Numbers go on from round to round, so that none means two rows. */
export function readPackets(
  datasets: readonly { readonly rounds: readonly Round[] }[],
): ReadonlyMap<string, Packet> {
  const packets = new Map<string, { expert: string; rows: Map<number, PacketRow> }>();
  for (const { rounds } of datasets) {
    for (const [place, round] of rounds.entries()) {
      for (const [login, row] of rowsOf(round, rounds[place + 1])) {
        const key = login.toLowerCase();
        const packet = packets.get(key) ?? { expert: login, rows: new Map() };
        packets.set(key, packet);
        packet.rows.set(row.n, row);
      }
    }
  }
  return packets;
}

function rowsOf(round: Round, next: Round | undefined): [string, PacketRow][] {
  const { opened } = round;
  const released = new Map<string, RowsReleased['why']>();
  for (const { expert, numbers, why } of round.released) {
    for (const n of numbers) released.set(`${expert.toLowerCase()} ${n}`, why);
  }
  const sealed = new Map<string, string>();
  for (const { at, rows } of round.seals) {
    for (const row of rows) {
      const key = sealKey(row);
      if (!sealed.has(key)) sealed.set(key, at);
    }
  }
  return round.asked.flatMap(({ expert, batch, due, at, rows }) =>
    rows.map((row): [string, PacketRow] => {
      const why = released.get(`${expert.toLowerCase()} ${row.n}`);
      const sealedAt = sealed.get(sealKey(row));
      return [
        expert,
        {
          ...row,
          dataset: opened.dataset,
          round: opened.round,
          batch,
          ask: opened.ask,
          askedAt: at,
          due,
          ...(why && { released: why }),
          ...(sealedAt && { sealedAt }),
          ...(next && { supersededAt: next.opened.at }),
        },
      ];
    }),
  );
}
