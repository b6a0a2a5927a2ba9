import type { AuditKey } from '../key/audit-key.ts';
import type { Packet } from '../packet.ts';
import { keyedOrder } from './keyed-order.ts';

/**
 * What one expert is asked, in an order of the expert's own: drawn rows and decoys alike.
 *
 * @param expert 0-based.
 * @param digest Of the sealed key.
 * @param guideline As Markdown.
 */
export function buildPacket(
  key: AuditKey,
  expert: number,
  { digest, guideline }: { readonly digest: string; readonly guideline: string | null },
): Packet {
  const { name } = key.experts[expert]!;
  const own = key.rows.filter(({ codes }) => codes[expert] !== null);
  return {
    schema_version: 1,
    audit: key.audit,
    expert: name,
    title: titleOf(key),
    ask: key.ask,
    guideline,
    key_digest: digest,
    rows: keyedOrder(own, ({ row_id }) => row_id, key.secret, 'order', name).map((row) => ({
      code: row.codes[expert]!,
      cells: key.shown.map((column, place) => ({ column, text: row.cells[place] ?? '' })),
    })),
  };
}

/** A dataset that is called after the audited class is not named. */
function titleOf({ ask, audited, dataset }: AuditKey): string {
  const gives = audited !== null && dataset.toLowerCase().includes(audited.toLowerCase());
  const asked = ask.kind === 'label' ? 'Label rows' : `Read ${ask.column}`;
  return gives ? asked : `${asked} of ${dataset}`;
}
