import { CONFIG_PATH } from '../../../src/check/load-config.ts';
import { runCheck } from '../../../src/check/run-check.ts';
import type { Finding } from '../../../src/core/checks/finding.ts';
import type { Notice, Report } from '../../../src/core/report/report.ts';
import { memoryRevisions } from '../../memory-revisions.ts';

/** Texts or values (written as JSON) by path. */
export type Files = Readonly<Record<string, unknown>>;

export interface PathFinding extends Finding {
  readonly path: string;
}

export interface Sides {
  readonly base?: Files;
  readonly head?: Files;
  readonly config?: string;
}

/** What is found in a pull request, the same files on both sides but for those of `base` and `head`. */
export async function checkTrees(files: Files, sides: Sides): Promise<PathFinding[]> {
  const { datasets } = await reportOf(files, sides);
  return datasets.flatMap((dataset) =>
    dataset.files.flatMap(({ path, findings }) =>
      findings.map((finding) => ({ path, ...finding })),
    ),
  );
}

/** What the report says besides findings. */
export async function noticesOf(files: Files, sides: Sides): Promise<readonly Notice[]> {
  return (await reportOf(files, sides)).notices;
}

/** The whole report. */
export async function reportOf(
  files: Files,
  { base = {}, head = {}, config }: Sides,
): Promise<Report> {
  const both = config === undefined ? files : { ...files, [CONFIG_PATH]: config };
  const revisions = memoryRevisions({
    base: tree({ ...both, ...base }),
    head: tree({ ...both, ...head }),
  });
  const now = new Date('2026-07-01T12:00:00Z');
  return (await runCheck({ revisions, judgedBy: 'base', now })).report;
}

/** A finding in a few words: standing, check, column and count. */
export function inShort({ standing, check, column = '-', count }: Finding): string {
  return `${standing} ${check} ${column} ${count}`;
}

/** Null stands for a file that is not there. */
function tree(files: Files): Map<string, Uint8Array> {
  return new Map(
    Object.entries(files).flatMap(([path, file]) => {
      if (file === null) return [];
      const text = typeof file === 'string' ? file : JSON.stringify(file, null, 1);
      return [[path, new TextEncoder().encode(text)] as const];
    }),
  );
}
