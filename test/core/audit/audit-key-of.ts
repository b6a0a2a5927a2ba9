import type { AuditKey } from '../../../src/core/audit/key/audit-key.ts';
import { nameExperts } from '../../../src/core/audit/plan/name-experts.ts';
import { type AskedRow, planAudit } from '../../../src/core/audit/plan/plan-audit.ts';
import { drawSample } from '../../../src/core/sampling/draw-sample.ts';

export interface KeyOptions {
  readonly rows?: number;
  readonly size?: number;
  readonly decoys?: number;
  readonly experts?: readonly string[];
  readonly perRow?: number;
  readonly secret?: string;
  readonly ask?: AuditKey['ask'];
  readonly tolerance?: AuditKey['tolerance'];
  readonly current?: (row: number) => string;
}

/** The key of an audit of rows `row 0`, `row 1`, … that are all labelled `shoe`; decoys are labelled `boot`. */
export function auditKeyOf({
  rows = 40,
  size = rows,
  decoys = 0,
  experts = ['expert-1', 'expert-2'],
  perRow = 2,
  secret = 'a secret',
  ask = { column: 'kind', kind: 'label', labels: ['boot', 'sandal', 'shoe'] },
  tolerance = null,
  current = () => 'shoe',
}: KeyOptions = {}): AuditKey {
  const frame = Array.from({ length: rows }, (_, index) => ({
    id: `row ${index}`,
    stratum: ['shoe'],
    file: 0,
    index,
  }));
  const decoyIds = Array.from({ length: decoys }, (_, index) => `decoy ${index}`);
  const asked = new Map<string, AskedRow>();
  for (const { id, index } of frame) {
    const cells = [`text ${index}`];
    asked.set(id, { id, file: 0, row: index, current: current(index), cells });
  }
  for (const [place, id] of decoyIds.entries()) {
    asked.set(id, { id, file: 0, row: rows + place, current: 'boot', cells: ['a decoy'] });
  }
  return planAudit({
    audit: 'a1b2c3',
    started: '2026-11-23T12:00:00.000Z',
    dataset: 'shoes.csv',
    secret,
    ask,
    tolerance,
    audited: 'shoe',
    experts: nameExperts(experts),
    files: [{ path: 'shoes.csv', digest: 'sha256:0' }],
    shown: ['text'],
    hides_rows: false,
    perRow,
    sample: drawSample(frame, { secret, size }),
    asked,
    decoys: decoyIds,
  });
}
