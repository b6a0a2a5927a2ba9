import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a runner starts: `runs.main` of action.yml. */
const ENTRY = join(import.meta.dirname, '../../dist/action.js');

export interface Step {
  /** The checkout. */
  readonly workspace: string;
  readonly event: string;
  readonly payload: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly apiUrl?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a step left behind. */
export interface StepResult {
  readonly exitCode: number | null;
  /** The log: standard output, workflow commands included. */
  readonly log: string;
  /** Standard error: nothing, unless something broke. */
  readonly errors: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** `report.json`, where one was written. */
  readonly report: unknown;
}

/**
 * Runs the Action as a runner does: a process of its own, an environment of nothing but what a runner sets, an event
 * file, and files for the summary and the outputs.
 */
export async function runBundled(step: Step): Promise<StepResult> {
  const temp = mkdtempSync(join(tmpdir(), 'assay-runner-'));
  try {
    const file = (name: string, content: string) => {
      const path = join(temp, name);
      writeFileSync(path, content);
      return path;
    };
    const summary = file('summary.md', '');
    const output = file('output', '');
    const { exitCode, log, errors } = await start(step.workspace, {
      PATH: process.env['PATH'] ?? '',
      HOME: temp,
      RUNNER_TEMP: temp,
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION: '__self',
      GITHUB_API_URL: step.apiUrl ?? 'http://127.0.0.1:9',
      GITHUB_EVENT_NAME: step.event,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(step.payload)),
      GITHUB_OUTPUT: output,
      GITHUB_REPOSITORY: 'octo/data',
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: step.workspace,
      ...inputVariables({ 'github-token': 'ghs_workflow', ...step.inputs }),
      ...step.env,
    });
    const outputs = readOutputs(readFileSync(output, 'utf8'));
    const json = outputs['report-json'];
    return {
      exitCode,
      log,
      errors,
      summary: readFileSync(summary, 'utf8'),
      outputs,
      report: json === undefined ? undefined : JSON.parse(readFileSync(json, 'utf8')),
    };
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

/** A runner sets every input of action.yml, empty where the workflow leaves it out. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const all = { config: '', base: '', head: '', 'fail-on': '', comment: '', ...inputs };
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

function start(cwd: string, env: Readonly<Record<string, string>>) {
  return new Promise<{ exitCode: number | null; log: string; errors: string }>(
    (resolve, reject) => {
      const child = spawn(process.execPath, [ENTRY], {
        cwd,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let log = '';
      let errors = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        log += text;
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        errors += text;
      });
      child.on('error', reject);
      child.on('close', (exitCode) => resolve({ exitCode, log, errors }));
    },
  );
}

/** The outputs file as a runner reads it: `name<<delimiter`, the value's lines, the delimiter. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm))
    outputs[name] = value;
  return outputs;
}
