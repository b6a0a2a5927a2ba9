/** What a shell knows of the terminal it writes to. */
export interface TerminalOptions {
  /** Columns of the terminal. */
  readonly width: number;
  /** Whether to colour by ANSI codes; the shell decides, by `NO_COLOR` and where the output goes. */
  readonly colour: boolean;
}
