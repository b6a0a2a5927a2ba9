/**
 * The demo: a repository of support tickets, a pull request that holds a problem of every kind Assay knows, and
 * the built Action run on it as a runner does. Prints the job summary, writes the report, and says of each
 * planted problem whether it was reported. Ends with a change that has none, which takes one line.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/core/report/report.ts';
import { baseFiles, CASES } from './base-files.ts';
import { checkCleanChange } from './check-clean-change.ts';
import { allFiles } from './demo-files.ts';
import { commitFiles, git } from './git-repository.ts';
import { PLANTED, type Planted } from './planted.ts';
import { runAction } from './run-action.ts';

const REPORT = join(import.meta.dirname, '../../assay-report');

const ALL: readonly Planted[] = [...PLANTED, ...CASES.map(({ planted }) => planted)];

/** A case's path stands for all its files: `data/<check>.csv` or what lies in `data/<check>/`. */
function isAt(path: string, planted: string): boolean {
  return path === planted || path.startsWith(`${planted}.`) || path.startsWith(`${planted}/`);
}

function isReported(planted: Planted, report: Report): boolean {
  return report.datasets
    .flatMap((dataset) => dataset.files)
    .filter((file) => isAt(file.path, planted.path))
    .flatMap((file) => file.findings)
    .some(
      (finding) =>
        finding.check === planted.check &&
        finding.standing === 'new' &&
        (planted.column === undefined || finding.column === planted.column),
    );
}

const temp = mkdtempSync(join(tmpdir(), 'assay-demo-'));
try {
  const repository = join(temp, 'repository');
  git(temp, 'init', '--quiet', '--initial-branch=main', repository);
  const files = baseFiles();
  const base = commitFiles(repository, allFiles(files), 'Tickets, agents and the rest');
  git(repository, 'switch', '--quiet', '--create', 'new-tickets');
  for (const planted of ALL) planted.plant(files);
  const head = commitFiles(repository, allFiles(files), 'New tickets');

  const run = runAction(repository, join(temp, 'runner'), base, head);
  const json = run.outputs.get('report-json');
  if (!json) throw new Error(`The Action wrote no report:\n${run.log}`);
  const report: Report = JSON.parse(readFileSync(json, 'utf8'));
  rmSync(REPORT, { recursive: true, force: true });
  cpSync(run.outputs.get('report-dir')!, REPORT, { recursive: true });

  console.log(`${run.summary}\n`);
  console.log(
    `The Action ended with exit code ${run.exitCode} (${run.outputs.get('conclusion')}).`,
  );
  console.log(`The whole report, to open in a browser: ${join(REPORT, 'report.html')}\n`);
  const missed = ALL.filter((planted) => !isReported(planted, report));
  for (const planted of ALL) {
    const mark = missed.includes(planted) ? '✗ missed  ' : '✓ reported';
    const where = planted.column ? `${planted.path} (${planted.column})` : planted.path;
    console.log(`${mark}  ${planted.check.padEnd(20)} ${where.padEnd(34)} ${planted.what}`);
  }
  console.log(`\n${ALL.length - missed.length} of ${ALL.length} planted problems reported.`);
  const clean = checkCleanChange(repository, base);
  console.log(`\nA change with nothing wrong, from the command line:\n${clean.text}`);
  if (missed.length > 0 || run.exitCode !== 1 || !clean.isQuiet) process.exitCode = 1;
} finally {
  rmSync(temp, { recursive: true, force: true });
}
