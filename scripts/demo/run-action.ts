import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ACTION = join(import.meta.dirname, '../../dist/action.js');
const SUMMARY = 'summary.md';
const OUTPUTS = 'outputs';

/** What a step of a workflow left behind. */
export interface ActionRun {
  readonly exitCode: number | null;
  /** The log, annotations among it. */
  readonly log: string;
  /** The job summary. */
  readonly summary: string;
  readonly outputs: ReadonlyMap<string, string>;
}

/** The built Action as a step of a workflow. */
export interface ActionStep {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Lays out a step that runs the built Action on a pull request as a runner does: a clean environment with the
 * variables that a runner sets, an event file, and files for the summary and the outputs. There is no GitHub to
 * comment on.
 */
export function prepareStep(
  repository: string,
  temp: string,
  base: string,
  head: string,
): ActionStep {
  mkdirSync(temp, { recursive: true });
  const file = (name: string, content: string) => {
    writeFileSync(join(temp, name), content);
    return join(temp, name);
  };
  const event = {
    action: 'opened',
    number: 1,
    repository: { full_name: 'demo/tickets', default_branch: 'main' },
    pull_request: {
      number: 1,
      base: { ref: 'main', sha: base, repo: { full_name: 'demo/tickets' } },
      head: { ref: 'new-tickets', sha: head, repo: { full_name: 'demo/tickets' } },
    },
  };
  return {
    program: process.execPath,
    args: [ACTION],
    env: {
      PATH: process.env['PATH'],
      HOME: temp,
      RUNNER_TEMP: temp,
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: 'http://127.0.0.1:9',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)),
      GITHUB_OUTPUT: file(OUTPUTS, ''),
      GITHUB_REPOSITORY: 'demo/tickets',
      GITHUB_STEP_SUMMARY: file(SUMMARY, ''),
      GITHUB_WORKSPACE: repository,
      INPUT_COMMENT: 'never',
    },
  };
}

/** Runs that step to its end. */
export function runAction(repository: string, temp: string, base: string, head: string): ActionRun {
  const { program, args, env } = prepareStep(repository, temp, base, head);
  const ran = spawnSync(program, args, {
    cwd: repository,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    env,
  });
  if (ran.error) throw ran.error;
  return {
    exitCode: ran.status,
    log: `${ran.stdout}${ran.stderr}`,
    summary: readFileSync(join(temp, SUMMARY), 'utf8'),
    outputs: readOutputs(readFileSync(join(temp, OUTPUTS), 'utf8')),
  };
}

/** The outputs file holds `name<<delimiter`, the value's lines and the delimiter again. */
function readOutputs(text: string): Map<string, string> {
  const outputs = new Map<string, string>();
  for (const match of text.matchAll(/^(.+?)<<(.+)\r?\n([\s\S]*?)\r?\n\2$/gm)) {
    outputs.set(match[1]!, match[3]!);
  }
  return outputs;
}
