import { escapeTerminal } from '../../core/render/escape/escape-terminal.ts';
import { renderSampleTerminal } from '../../core/render/sample/render-sample-terminal.ts';
import { sampleCsv } from '../../core/render/sample/sample-csv.ts';
import { sampleJson, sampleJsonLines } from '../../core/render/sample/sample-json.ts';
import type { SampleView } from '../../core/render/sample/sample-view.ts';
import type { Terminal } from '../terminal.ts';
import { adviseOnSample } from './advise-on-sample.ts';
import type { SampleFormat } from './format-of-output.ts';
import { writeOutput } from './write-output.ts';

const WRITERS = { csv: sampleCsv, json: sampleJson, jsonl: sampleJsonLines };

/**
 * Prints a sample, or writes it to a file and a summary to the terminal. Formats for programs hold the rows alone where they
 * are printed, and people are told the rest on the error stream.
 */
export async function printSample(
  view: SampleView,
  options: {
    readonly format: SampleFormat;
    readonly output?: string | undefined;
    /** The one that audits what rows are drawn from. */
    readonly auditCommand: string;
    /** What was read, which is never overwritten. */
    readonly inputs: readonly (string | undefined)[];
  },
  terminal: Terminal,
): Promise<void> {
  const { output, auditCommand, format } = options;
  const textAs = (as: SampleFormat) =>
    as === 'terminal'
      ? renderSampleTerminal(view, adviseOnSample(view, { output, auditCommand }), terminal)
      : WRITERS[as](view);
  if (output === undefined) {
    if (format !== 'terminal') {
      for (const note of view.notes) terminal.err(`assay: ${escapeTerminal(note)}\n`);
    }
    await terminal.out(textAs(format));
    return;
  }
  const inputs = options.inputs.filter((input) => input !== undefined);
  await writeOutput(terminal.cwd, output, textAs(format), inputs);
  if (format !== 'terminal') await terminal.out(textAs('terminal'));
}
