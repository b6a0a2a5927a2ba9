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
  const gives = audited !== null && isCalledAfter(dataset, audited);
  const asked = ask.kind === 'label' ? 'Label rows' : `Read ${ask.column}`;
  return gives ? asked : `${asked} of ${dataset}`;
}

/** However its words are joined and bent: `winter-shoe.csv` gives `Winter shoes` away. */
function isCalledAfter(dataset: string, audited: string): boolean {
  const name = lettersOf(dataset);
  return [audited, ...audited.split(/[^\p{L}\p{N}]+/u).filter(isTelling)].some((part) =>
    name.includes(lettersOf(part)),
  );
}

/** Shorter words are in names by chance. */
const isTelling = (word: string) => word.length >= 4;

const lettersOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/s$/, '');
