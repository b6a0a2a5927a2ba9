import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ACTION = join(import.meta.dirname, '../../dist/action.js');

/** What a step of a workflow left behind. */
export interface ActionRun {
  readonly exitCode: number | null;
  /** The log, annotations among it. */
  readonly log: string;
  /** The job summary. */
  readonly summary: string;
  readonly outputs: ReadonlyMap<string, string>;
}

/**
 * Runs the built Action on a pull request as a runner does: a clean environment with the variables that a
 * runner sets, an event file, and files for the summary and the outputs. There is no GitHub to comment on.
 */
export function runAction(repository: string, temp: string, base: string, head: string): ActionRun {
  mkdirSync(temp, { recursive: true });
  const file = (name: string, content: string) => {
    writeFileSync(join(temp, name), content);
    return join(temp, name);
  };
  const summary = file('summary.md', '');
  const outputs = file('outputs', '');
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
  const ran = spawnSync(process.execPath, [ACTION], {
    cwd: repository,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    env: {
      PATH: process.env['PATH'],
      HOME: temp,
      RUNNER_TEMP: temp,
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: 'http://127.0.0.1:9',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)),
      GITHUB_OUTPUT: outputs,
      GITHUB_REPOSITORY: 'demo/tickets',
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: repository,
      INPUT_COMMENT: 'never',
    },
  });
  if (ran.error) throw ran.error;
  return {
    exitCode: ran.status,
    log: `${ran.stdout}${ran.stderr}`,
    summary: readFileSync(summary, 'utf8'),
    outputs: readOutputs(readFileSync(outputs, 'utf8')),
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
