import { CONFIG_PATH } from '../../src/check/load-config.ts';
import { runCheck } from '../../src/check/run-check.ts';
import type { Finding } from '../../src/core/checks/finding.ts';
import { memoryRevisions } from '../memory-revisions.ts';

/** The lines of each file, by path. */
export type Lines = Readonly<Record<string, readonly string[]>>;

/** A finding, and the file that it is about. */
export type FoundInFile = Finding & { readonly path: string };

/** What checks whose names match find in a pull request, the most severe first within each file. */
export async function findingsOf(
  base: Lines,
  head: Lines,
  config: string | undefined,
  checks: RegExp,
): Promise<FoundInFile[]> {
  const revisions = memoryRevisions({ base: treeOf(base, config), head: treeOf(head, config) });
  try {
    const now = new Date('2026-07-01T12:00:00Z');
    const { report } = await runCheck({ revisions, judgedBy: 'base', now });
    return report.datasets
      .flatMap(({ files }) => files)
      .flatMap(({ path, findings }) => findings.map((finding) => ({ ...finding, path })))
      .filter(({ check }) => checks.test(check));
  } finally {
    await revisions.close();
  }
}

/** Findings as text, a line a row: `data/a.csv duplicate-text new: line 3: the text of line 2`. */
export async function told(...args: Parameters<typeof findingsOf>): Promise<string[]> {
  const findings = await findingsOf(...args);
  return findings.flatMap(({ path, check, standing, rows }) =>
    rows.map(
      ({ line, detail }) => `${path} ${check} ${standing}: line ${line}: ${unquoted(detail)}`,
    ),
  );
}

/** What was seen, without the texts that are shown beside it. */
const unquoted = (detail = '') => detail.replace(/: “.*”$/s, '');

function treeOf(files: Lines, config: string | undefined): Map<string, Uint8Array> {
  const texts = Object.entries(files).map(([path, lines]) => [path, `${lines.join('\n')}\n`]);
  if (config !== undefined) texts.push([CONFIG_PATH, config]);
  const encoder = new TextEncoder();
  return new Map(texts.map(([path = '', text]) => [path, encoder.encode(text)]));
}
