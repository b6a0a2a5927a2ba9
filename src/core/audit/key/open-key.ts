import { gunzipSync, strFromU8 } from 'fflate';
import { z } from 'zod';
import { AssayError } from '../../assay-error.ts';
import type { AuditKey } from './audit-key.ts';

/** A key of more rows than anybody labels is no key: what unpacks to more would only fill the memory. */
const MOST_BYTES = 256 * 1024 * 1024;

const place = z.int().nonnegative();
const SEALED = z.object({ schema_version: z.literal(1), audit: z.string(), sealed: z.string() });
const KEY = z.object({
  schema_version: z.literal(1),
  audit: z.string(),
  started: z.string(),
  dataset: z.string(),
  secret: z.string(),
  ask: z.object({
    column: z.string(),
    kind: z.enum(['label', 'value']),
    labels: z.array(z.string()),
    numeric: z.boolean().optional(),
  }),
  tolerance: z.object({ kind: z.enum(['absolute', 'relative']), most: z.number() }).nullable(),
  audited: z.string().nullable(),
  experts: z.array(z.object({ name: z.string(), file: z.string() })).min(2),
  files: z.array(z.object({ path: z.string(), digest: z.string() })),
  strata: z.array(z.object({ name: z.string(), rows: place })),
  shown: z.array(z.string()),
  hides_rows: z.boolean(),
  rows: z.array(
    z.object({
      row_id: z.string(),
      file: place,
      row: place,
      current: z.string(),
      stratum: z.string(),
      inclusion: z.number().min(0).max(1),
      decoy: z.boolean(),
      codes: z.array(z.string().nullable()),
      cells: z.array(z.string()),
    }),
  ),
});

/**
 * Opens a sealed key.
 *
 * @param text The file's.
 * @param name As people know the file.
 * @throws {AssayError} `bad-input` where it is no key, or was changed by hand.
 */
export function openKey(text: string, name: string): AuditKey {
  try {
    const { audit, sealed } = SEALED.parse(JSON.parse(text));
    const bytes = Buffer.from(sealed, 'base64');
    // The last four bytes of gzip are the length of what it holds.
    if (bytes.length < 18 || bytes.readUInt32LE(bytes.length - 4) > MOST_BYTES) throw new Error();
    const key: AuditKey = KEY.parse(JSON.parse(strFromU8(gunzipSync(bytes))));
    if (key.audit !== audit || !holdsTogether(key)) throw new Error();
    return key;
  } catch (cause) {
    throw new AssayError(
      'bad-input',
      `${name} is not the sealed key of an audit, or was changed.`,
      {
        hint: 'Take the file as `assay audit start` wrote it; the README beside it names its SHA-256.',
        cause,
      },
    );
  }
}

/** Whether each row is of a file, a stratum and experts of the key: what is scored is looked up in them. */
function holdsTogether({ rows, files, strata, experts, shown }: AuditKey): boolean {
  const names = new Set(strata.map(({ name }) => name));
  return rows.every(
    (row) =>
      row.file < files.length &&
      (row.decoy || (names.has(row.stratum) && row.inclusion > 0)) &&
      row.codes.length === experts.length &&
      row.cells.length <= shown.length,
  );
}
