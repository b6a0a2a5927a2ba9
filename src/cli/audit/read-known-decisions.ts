import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Decision, readDecisions } from '../../core/audit/answers/read-decisions.ts';
import { SCORE_FILES } from './folder-names.ts';
import { readAnswersAsTable } from './read-answers-as-table.ts';

/** What somebody wrote into the disagreements of an earlier score, which this one goes by and keeps. */
export async function readKnownDecisions(cwd: string, folder: string): Promise<Decision[]> {
  const { disagreements } = SCORE_FILES;
  const isThere = await stat(resolve(cwd, folder, disagreements)).then(
    () => true,
    () => false,
  );
  if (!isThere) return [];
  const name = `${folder}/${disagreements}`;
  return readDecisions(await readAnswersAsTable(resolve(cwd, folder), disagreements, name));
}
