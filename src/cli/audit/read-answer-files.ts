import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { AssayError } from '../../core/assay-error.ts';
import type { AnswerSource } from '../../core/audit/answers/answer-source.ts';
import { parseAnswerFile } from '../../core/audit/answers/parse-answer-file.ts';
import { readAnswerTable } from '../../core/audit/answers/read-answer-table.ts';
import type { AuditKey } from '../../core/audit/key/audit-key.ts';
import { OWN_FILES } from './folder-names.ts';
import { readAnswersAsTable } from './read-answers-as-table.ts';

/** What comes back from an expert. */
const ANSWERS = /\.(?:csv|tsv|xlsx|json)$/i;

/** The names of files that are as likely answers as not. */
export function answerFiles(files: readonly string[]): string[] {
  return files.filter((file) => ANSWERS.test(file) && !OWN_FILES.includes(file)).sort();
}

/**
 * Reads what came back: files that experts filled in, however they were saved, and exports of the page.
 *
 * @param folder The audit's.
 * @param names Of files in the folder.
 * @param others Files that were named besides.
 */
export async function readAnswerFiles(
  cwd: string,
  folder: string,
  names: readonly string[],
  others: readonly string[],
  key: AuditKey,
): Promise<AnswerSource[]> {
  const inside = names.map((name) => resolve(cwd, folder, name));
  const besides = others.filter((other) => !inside.includes(resolve(cwd, other)));
  const sources: AnswerSource[] = [];
  for (const name of names) {
    sources.push(await readSource(resolve(cwd, folder), name, join(folder, name), key));
  }
  for (const other of besides) sources.push(await readSource(cwd, other, other, key));
  return sources;
}

async function readSource(
  folder: string,
  file: string,
  name: string,
  key: AuditKey,
): Promise<AnswerSource> {
  if (file.toLowerCase().endsWith('.json')) {
    const text = await readFile(resolve(folder, file), 'utf8').catch((cause: unknown) => {
      throw new AssayError('missing-file', `${name} cannot be read.`, { cause });
    });
    return parseAnswerFile(text, name, key.audit);
  }
  const table = await readAnswersAsTable(folder, file, name);
  return { name, lines: readAnswerTable(table), expert: expertOfName(file, key) };
}

/** Whose file it is by its name: `expert-1.csv` or the page's `answers-<audit>-expert-1.csv`, and what mail programs make of it. */
function expertOfName(file: string, { experts, audit }: AuditKey): string | undefined {
  const name = basename(file).toLowerCase().replace(`answers-${audit}-`, '');
  const owners = experts
    .filter(({ file: own }) => name.startsWith(own) && !/^[a-z0-9-]/.test(name.slice(own.length)))
    .sort((a, b) => b.file.length - a.file.length);
  return owners[0]?.name;
}
