import type { PlacedRow } from '../../sampling/frame/read-frame.ts';
import type { Sample } from '../../sampling/sample.ts';
import type { AuditExpert, AuditKey, KeyRow } from '../key/audit-key.ts';
import { assignExperts } from './assign-experts.ts';
import { keyedOrder } from './keyed-order.ts';
import { rowCodes } from './row-codes.ts';

/** A row whose cells were read for experts. */
export interface AskedRow {
  readonly id: string;
  readonly file: number;
  readonly row: number;
  readonly current: string;
  readonly cells: readonly string[];
}

export interface AuditPlan extends Omit<AuditKey, 'schema_version' | 'strata' | 'rows'> {
  readonly experts: readonly AuditExpert[];
  /** How many experts are asked about each row. */
  readonly perRow: number;
  readonly sample: Sample<PlacedRow>;
  /** The drawn rows and the decoys, by id. */
  readonly asked: ReadonlyMap<string, AskedRow>;
  readonly decoys: readonly string[];
}

/** Assigns rows to experts and gives each of them codes: what is to be sealed. Rows stand in no order that tells anything. */
export function planAudit(plan: AuditPlan): AuditKey {
  const { perRow, sample, asked, decoys, ...audit } = plan;
  const { secret, experts } = audit;
  const drawn = sample.rows.map(({ id }) => id);
  const assigned = new Map([
    ...assignExperts(drawn, experts.length, perRow, secret),
    ...assignExperts(decoys, experts.length, perRow, secret),
  ]);
  const taken = new Set<string>();
  const codes = experts.map(({ name }, expert) => {
    const own = [...assigned].filter(([, asks]) => asks.includes(expert)).map(([id]) => id);
    // Under one secret too, a row's code in another audit is another one: answers cannot be taken for those of it.
    return rowCodes(JSON.stringify([secret, audit.audit]), name, own, taken);
  });
  const keyRow = (id: string, of: Pick<KeyRow, 'stratum' | 'inclusion' | 'decoy'>): KeyRow => {
    const { file, row, current, cells } = asked.get(id)!;
    const own = codes.map((each) => each.get(id) ?? null);
    return { row_id: id, file, row, current, ...of, codes: own, cells };
  };
  const rows = [
    ...sample.rows.map(({ id, stratum, inclusion }) =>
      keyRow(id, { stratum, inclusion, decoy: false }),
    ),
    ...decoys.map((id) => keyRow(id, { stratum: '', inclusion: 0, decoy: true })),
  ];
  return {
    schema_version: 1,
    ...audit,
    strata: sample.strata.map(({ name, rows: count }) => ({ name, rows: count })),
    rows: keyedOrder(rows, ({ row_id }) => row_id, secret, 'key'),
  };
}
