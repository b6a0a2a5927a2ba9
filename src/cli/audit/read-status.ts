import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { collectAnswers } from '../../core/audit/answers/collect-answers.ts';
import { answerProgress } from '../../core/audit/score/answer-progress.ts';
import { openAudit } from './open-audit.ts';
import { answerFiles, readAnswerFiles } from './read-answer-files.ts';
import type { StatusView } from './tell-status.ts';

/** How far the audit of a folder is. */
export async function readStatus(cwd: string, folder: string): Promise<StatusView> {
  const { key, files, notes } = await openAudit(cwd, folder);
  const names = answerFiles(files);
  const sources = await readAnswerFiles(cwd, folder, names, [], key);
  const collected = collectAnswers(key, sources);
  let latest: Date | undefined;
  for (const [place, name] of names.entries()) {
    if (!sources[place]!.lines.some(({ answer }) => answer.trim() !== '')) continue;
    const { mtime } = await stat(resolve(cwd, folder, name));
    if (!latest || mtime > latest) latest = mtime;
  }
  return {
    key,
    folder,
    progress: answerProgress(key, collected),
    problems: collected.problems,
    notes: [...notes, ...collected.notes],
    ...(latest && { latest }),
  };
}
