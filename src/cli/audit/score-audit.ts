import { resolve } from 'node:path';
import { AssayError } from '../../core/assay-error.ts';
import type { AnswerSource } from '../../core/audit/answers/answer-source.ts';
import { collectAnswers } from '../../core/audit/answers/collect-answers.ts';
import { type AuditReport, reportAudit } from '../../core/audit/score/audit-report.ts';
import { listNames } from '../../core/words/list-names.ts';
import { shareOption } from '../share-option.ts';
import { wholeNumber } from '../whole-number.ts';
import { openAudit } from './open-audit.ts';
import { answerFiles, readAnswerFiles } from './read-answer-files.ts';
import { readKnownDecisions } from './read-known-decisions.ts';

/** What `assay audit score` was given. */
export interface ScoreOptions {
  readonly agreement: string;
  readonly maxError: string;
  readonly minimum: string;
  readonly confidence: string;
  readonly prefer?: string;
  readonly gate?: true;
  readonly config?: string;
  readonly output?: string;
  readonly format: 'terminal' | 'markdown' | 'json';
}

const MOST_MINIMUM = 1_000_000;

/**
 * Reads what came back to an audit's folder, and what was named besides, and judges it; writes nothing.
 *
 * @param output Where the score goes, which may hold decisions.
 */
export async function scoreAudit(
  cwd: string,
  folder: string,
  others: readonly string[],
  options: ScoreOptions,
  output: string,
): Promise<AuditReport> {
  const rule = {
    threshold: shareOption('--agreement', options.agreement),
    maxError: shareOption('--max-error', options.maxError),
    minimum: wholeNumber('--minimum', options.minimum, MOST_MINIMUM),
    confidence: shareOption('--confidence', options.confidence),
  };
  const { key, files, notes } = await openAudit(cwd, folder);
  const sources = await readAnswerFiles(cwd, folder, answerFiles(files), others, key);
  const prefer = preferredName(cwd, folder, sources, options.prefer);
  const collected = collectAnswers(key, sources, prefer);
  const report = reportAudit(key, collected, rule, await readKnownDecisions(cwd, output));
  return { ...report, notes: [...notes, ...report.notes] };
}

/** @throws {AssayError} `bad-arguments` where no such file is read: its answers would be passed over unseen. */
function preferredName(
  cwd: string,
  folder: string,
  sources: readonly AnswerSource[],
  prefer: string | undefined,
): string | undefined {
  if (prefer === undefined) return undefined;
  const meant = [resolve(cwd, folder, prefer), resolve(cwd, prefer)];
  const found = sources.find(({ name }) => meant.includes(resolve(cwd, name)));
  if (found) return found.name;
  throw new AssayError('bad-arguments', `--prefer: no answers are read from ${prefer}.`, {
    hint: `Answers are read from ${listNames(sources.map(({ name }) => name))}.`,
  });
}

/** Whether the experts agree and the labels are right, as far as a gate asks. */
export function passesGate({ agreement, errors }: AuditReport): boolean {
  return agreement.judgement.verdict.endsWith('pass') && errors?.verdict.endsWith('pass') === true;
}
