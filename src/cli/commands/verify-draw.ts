import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { AssayError } from '../../core/assay-error.ts';
import { drawVerdictText } from '../../core/render/review/draw-verdict-text.ts';
import { judgeDraw } from '../../core/review/verify/judge-draw.ts';
import type { PublishedDraw } from '../../core/review/verify/published-draw.ts';
import { readPublishedDraws } from '../../core/review/verify/read-published-draws.ts';
import { drawAgain } from '../../review/data/draw-again.ts';
import { openGitRevisions } from '../../revisions/open-git-revisions.ts';
import type { ExitCode } from '../runner.ts';
import type { Terminal } from '../terminal.ts';

/** `assay verify-draw`: whether the rows of a review are those that its secret draws. */
export function addVerifyDraw(
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void {
  program
    .command('verify-draw')
    .description(
      'Draw the rows of a review again, by the comment that Assay wrote when the pull request was closed, and tell whether experts were asked about the very same. Exit code 1: they were not.',
    )
    .argument('<comment>', 'a file with that comment, or with the JSON in it; - for standard input')
    .action(async (comment: string) => finish(await verifyDraw(comment, terminal)));
}

async function verifyDraw(comment: string, terminal: Terminal): Promise<ExitCode> {
  const draws = readPublishedDraws(await readComment(comment, terminal));
  let code: ExitCode = 0;
  for (const draw of draws) {
    const verdict = judgeDraw(draw, await redraw(draw, terminal));
    if (!verdict.isHonest) code = 1;
    await terminal.out(drawVerdictText(draw, verdict, terminal));
  }
  return code;
}

async function readComment(comment: string, terminal: Terminal): Promise<string> {
  if (comment === '-') return terminal.input();
  const path = resolve(terminal.cwd, comment);
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new AssayError('missing-file', `The comment in ${comment} cannot be read.`, {
      hint: 'Save the comment that Assay wrote when the pull request was closed, and name that file.',
      cause,
    });
  });
}

async function redraw(draw: PublishedDraw, { cwd, err }: Terminal) {
  const revisions = await openGitRevisions({
    cwd,
    base: draw.base,
    head: draw.head,
    policy: draw.tip,
    onNotice: (message) => err(`assay: ${message}\n`),
  }).catch((error: unknown) => {
    if (!(error instanceof AssayError) || error.code !== 'bad-arguments') throw error;
    throw new AssayError(error.code, error.message, {
      hint: 'Run this in a clone of the repository. The commits of a pull request whose branch is gone come with `git fetch origin pull/<number>/head`.',
      cause: error,
    });
  });
  try {
    return await drawAgain(draw, revisions);
  } finally {
    await revisions.close();
  }
}
