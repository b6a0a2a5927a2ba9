import type { Workflow } from '../../src/action/workflow.ts';

/** A workflow in memory: what it is told is in `log`, one line each, e.g. `notice No comment`. */
export interface FakeWorkflow extends Workflow {
  readonly log: string[];
  readonly outputs: Record<string, string | number>;
  readonly summary: string[];
}

export function fakeWorkflow(inputs: Readonly<Record<string, string>> = {}): FakeWorkflow {
  const log: string[] = [];
  const outputs: Record<string, string | number> = {};
  const summary: string[] = [];
  const line = (kind: string) => (message: string) => {
    log.push(`${kind} ${message}`);
  };
  return {
    log,
    outputs,
    summary,
    input: (name) => inputs[name] ?? '',
    setOutput: (name, value) => {
      outputs[name] = value;
    },
    info: line('info'),
    debug: line('debug'),
    notice: line('notice'),
    warning: line('warning'),
    error: line('error'),
    annotate: line('annotate'),
    addSummary: async (markdown) => {
      summary.push(markdown);
    },
  };
}
