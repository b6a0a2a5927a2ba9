import * as core from '@actions/core';
import { neutraliseLogLine } from './neutralise-log-line.ts';
import type { Workflow } from './workflow.ts';

/** The workflow of the runner that started this process, by its environment and standard output. */
export function connectWorkflow(): Workflow {
  return {
    input: (name) => core.getInput(name),
    setOutput: (name, value) => core.setOutput(name, value),
    info: (message) => core.info(neutraliseLogLine(message)),
    debug: (message) => core.debug(message),
    notice: (message) => core.notice(message),
    warning: (message) => core.warning(message),
    error: (message) => core.error(message),
    annotate: (command) => {
      process.stdout.write(`${command}\n`);
    },
    async addSummary(markdown) {
      // Runners older than job summaries set no such variable.
      if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown, true).write();
    },
  };
}
