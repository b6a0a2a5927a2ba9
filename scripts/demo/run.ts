/**
 * The demo: a repository of support tickets, a pull request that holds a problem of every kind Assay knows, and
 * the built Action run on it as a runner does. Writes the report, prints the top of the job summary, says of each
 * planted problem whether it was reported, and checks a change that has none, which takes one line. Then the built app takes
 * over: two experts review a pull request, step by step. Where the report lies comes last, to be found below all that.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Report } from '../../src/core/report/report.ts';
import { baseFiles, CASES } from './base-files.ts';
import { checkCleanChange } from './check-clean-change.ts';
import { allFiles } from './demo-files.ts';
import { commitFiles, git } from './git-repository.ts';
import { PLANTED, type Planted } from './planted.ts';
import { playReview } from './review/play-review.ts';
import { runAction } from './run-action.ts';

const REPORT = join(import.meta.dirname, '../../assay-report');

/** Enough of the summary to see what it is like. */
const LINES_SHOWN = 15;

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

  const markdown = join(REPORT, 'report.md');
  if (!existsSync(markdown)) throw new Error(`The Action wrote no report.md:\n${run.log}`);
  console.log('What the pull request shows as its job summary begins like this:\n');
  console.log(run.summary.split('\n').slice(0, LINES_SHOWN).join('\n'));
  console.log(`\nThe whole of it is in ${relative(process.cwd(), markdown)}.`);
  console.log(
    `The Action ended with exit code ${run.exitCode} (${run.outputs.get('conclusion')}).\n`,
  );
  const missed = ALL.filter((planted) => !isReported(planted, report));
  for (const planted of ALL) {
    const mark = missed.includes(planted) ? '✗ missed  ' : '✓ reported';
    const where = planted.column ? `${planted.path} (${planted.column})` : planted.path;
    console.log(`${mark}  ${planted.check.padEnd(20)} ${where.padEnd(34)} ${planted.what}`);
  }
  console.log(`\n${ALL.length - missed.length} of ${ALL.length} planted problems reported.`);
  const clean = checkCleanChange(repository, base);
  console.log(`\nA change with nothing wrong, from the command line:\n${clean.text}`);
  console.log(
    '\nA pull request that two experts review, with the app on a GitHub of this machine:\n',
  );
  const review = await playReview(join(temp, 'review'), (line) => console.log(line));
  console.log(`\n${review.taken - review.failed} of ${review.taken} steps went as planned.`);
  console.log(`\nThe whole report, to open in a browser:\n${join(REPORT, 'report.html')}`);
  if (missed.length > 0 || run.exitCode !== 1 || !clean.isQuiet || review.failed > 0) {
    process.exitCode = 1;
  }
} finally {
  rmSync(temp, { recursive: true, force: true });
}
