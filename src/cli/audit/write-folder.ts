import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AssayError } from '../../core/assay-error.ts';
import { sealKey } from '../../core/audit/key/seal-key.ts';
import { buildPacket } from '../../core/audit/plan/build-packet.ts';
import { type AuditCost, estimateCost } from '../../core/audit/plan/estimate-cost.ts';
import { SECONDS_A_ROW } from '../../core/audit/seconds-a-row.ts';
import { auditReadme } from '../../core/render/audit/audit-readme.ts';
import { packetCsv } from '../../core/render/audit/packet-csv.ts';
import { packetInstructions } from '../../core/render/audit/packet-instructions.ts';
import { renderSheet } from '../../core/render/sheet/render-sheet.ts';
import type { Terminal } from '../terminal.ts';
import { INSTRUCTIONS_FILE, KEY_FILE, README_FILE } from './folder-names.ts';
import type { StartedAudit } from './start-audit.ts';

/** Refused before anything is read: a folder with files may hold answers. */
export async function requireFreshFolder(cwd: string, folder: string): Promise<void> {
  const files = await readdir(resolve(cwd, folder)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new AssayError('bad-arguments', `${folder} is no folder that can be written to.`, {
      hint: 'Name another one with --output.',
      cause: error,
    });
  });
  if (files.length === 0) return;
  throw new AssayError('bad-arguments', `The folder ${folder} is there and is not empty.`, {
    hint: 'It may hold answers, which a new audit would make worthless. Name another folder with --output.',
  });
}

/** @throws {AssayError} `missing-file` where the guideline cannot be read. */
export async function readGuideline(cwd: string, path: string | undefined): Promise<string | null> {
  if (path === undefined) return null;
  return readFile(resolve(cwd, path), 'utf8').catch((cause: unknown) => {
    throw new AssayError('missing-file', `The guideline ${path} cannot be read.`, {
      hint: 'Give the path of a Markdown file with --guideline.',
      cause,
    });
  });
}

/** Writes an audit's folder and tells what it costs. */
export async function writeFolder(
  { key, census }: StartedAudit,
  folder: string,
  guideline: string | null,
  terminal: Terminal,
): Promise<AuditCost> {
  const to = resolve(terminal.cwd, folder);
  await mkdir(to, { recursive: true });
  const { text, digest } = sealKey(key);
  const packets = key.experts.map((_, expert) => buildPacket(key, expert, { digest, guideline }));
  const scored = key.rows.filter(({ decoy }) => !decoy).length;
  const cost = estimateCost(
    packets.map(({ rows }) => rows.length),
    scored,
    SECONDS_A_ROW,
  );
  // Before the key, which no commit of everything may take along.
  await writeFile(join(to, '.gitignore'), '*\n', { flag: 'wx' });
  // Whole or not at all where two run at once: `wx` does not overwrite.
  await writeFile(join(to, KEY_FILE), text, { flag: 'wx' });
  for (const [expert, packet] of packets.entries()) {
    const { file } = key.experts[expert]!;
    await writeFile(join(to, `${file}.csv`), packetCsv(packet), { flag: 'wx' });
    await writeFile(join(to, `${file}.html`), renderSheet(packet), { flag: 'wx' });
  }
  await writeFile(join(to, INSTRUCTIONS_FILE), packetInstructions(packets[0]!), { flag: 'wx' });
  const readme = auditReadme({ key, digest, cost, census, folder });
  await writeFile(join(to, README_FILE), readme, { flag: 'wx' });
  return cost;
}
