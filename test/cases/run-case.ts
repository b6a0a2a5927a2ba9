import type { CheckResult } from '../../src/check/check-result.ts';
import { runCheck } from '../../src/check/run-check.ts';
import { AssayError } from '../../src/core/assay-error.ts';
import type { Diff } from '../../src/core/diff/diff.ts';
import { diffTables } from '../../src/core/diff/diff-tables.ts';
import { writeChangeLines } from '../../src/core/diff/lines/write-change-lines.ts';
import { stemOf } from '../../src/core/diff/stem-of.ts';
import { renderDiffTerminal } from '../../src/core/render/diff/terminal/render-diff-terminal.ts';
import { renderCommentMarkdown } from '../../src/core/render/report/render-comment-markdown.ts';
import { memorySource } from '../../src/core/table/byte-source.ts';
import { digestOf } from '../../src/core/table/digest.ts';
import type { Revisions, Side } from '../../src/revisions/revisions.ts';
import { caseRevisions } from './case-revisions.ts';
import { type Case, openCase } from './open-case.ts';

/** The day on which every case happens; waivers depend on it. */
const NOW = new Date('2026-07-01T12:00:00Z');

/** The two sides of a case that could be compared. */
export interface Compared {
  readonly diff: Diff;
  /** The files' bytes, decompressed. */
  readonly base: Uint8Array;
  readonly head: Uint8Array;
}

/** What Assay makes of a case. */
export interface CaseResult {
  readonly folder: string;
  readonly path: string;
  /** Texts by the name of their golden file. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly compared?: Compared;
}

/**
 * Checks a case as the Action does a pull request, and shows the difference as `assay diff` does; only that
 * where the case is about an option of `assay diff`. A check that cannot run gives `error.txt` alone.
 */
export async function runCase(situation: string): Promise<CaseResult> {
  const given = openCase(situation);
  const { folder, path } = given;
  const revisions = caseRevisions(given);
  try {
    const result = await runCheck({ revisions, judgedBy: 'base', now: NOW });
    const compared = await compare(given, result, revisions);
    const outputs = {
      ...(given.diff ? {} : showReport(result)),
      ...(compared ? await showDiff(compared) : {}),
    };
    return { folder, path, outputs, ...(compared ? { compared } : {}) };
  } catch (error) {
    if (!(error instanceof AssayError)) throw error;
    return { folder, path, outputs: { 'error.txt': `${error.message}\n${error.hint}\n` } };
  } finally {
    await revisions.close();
  }
}

/** The difference that the check made, or another of the same tables where the case gives options. */
async function compare(
  given: Case,
  { diffs }: CheckResult,
  revisions: Revisions,
): Promise<Compared | undefined> {
  const checked = [...diffs.values()][0];
  if (!checked) return undefined;
  const options = { ...given.diff, name: stemOf(given.path) };
  return {
    diff: given.diff ? await diffTables(checked.base, checked.head, options) : checked,
    base: await readBytes(revisions, 'base', given.basePath),
    head: await readBytes(revisions, 'head', given.path),
  };
}

async function readBytes(revisions: Revisions, side: Side, path: string): Promise<Uint8Array> {
  const file = await revisions.open(side, path);
  if (file.kind !== 'bytes') throw new Error(`${path} was compared and has no bytes`);
  return (await file.source.slice(0, file.source.byteLength)).slice();
}

function showReport({ report, diffs }: CheckResult): Record<string, string> {
  // The version would change every golden file with every release.
  const unversioned = { ...report, tool: { ...report.tool, version: '0.0.0' } };
  return {
    'comment.md': renderCommentMarkdown(unversioned, diffs, { marker: '<!-- assay -->' }),
    'report.json': `${JSON.stringify(unversioned, null, 2)}\n`,
  };
}

async function showDiff({ diff, base }: Compared): Promise<Record<string, string>> {
  const digest = await digestOf(memorySource(base));
  return {
    'diff.txt': renderDiffTerminal(diff, { width: 100, colour: false, maxRows: 20 }),
    'changes.jsonl': [...writeChangeLines(diff, digest)].join(''),
  };
}
