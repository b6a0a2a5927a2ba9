/** What a shell knows of the terminal it writes to. */
export interface TerminalOptions {
  /** Columns of the terminal; infinite where output is no terminal, so that nothing is broken or cut for want of room. */
  readonly width: number;
  /** Whether to colour by ANSI codes; the shell decides, by `NO_COLOR` and where the output goes. */
  readonly colour: boolean;
}
