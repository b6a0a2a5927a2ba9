/** The one port to the workflow that runs the Action: its inputs, log, annotations, summary and outputs. */
export interface Workflow {
  /** An input as written, trimmed; empty where it was not given. */
  input(name: string): string;
  setOutput(name: string, value: string | number): void;
  /** A line of the log. */
  info(message: string): void;
  /** A line of the log that only a debug run shows. */
  debug(message: string): void;
  notice(message: string): void;
  warning(message: string): void;
  error(message: string): void;
  /** An annotation, already written as a workflow command. */
  annotate(command: string): void;
  /** Adds Markdown to the job's summary; nothing where the runner keeps none. */
  addSummary(markdown: string): Promise<void>;
}
