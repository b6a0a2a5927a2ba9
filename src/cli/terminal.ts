/** What the command line may touch of the world: given in, so that tests need no process. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal; infinite where output is no terminal. */
  readonly width: number;
  /** Whether output may be coloured. */
  readonly colour: boolean;
  /** Whether a person watches the error stream, so that progress may be shown on it. */
  readonly interactive: boolean;
  /** All of standard input, as text. */
  input(): Promise<string>;
  /** Writes to standard output; resolves once the text is taken. */
  out(text: string | Uint8Array): Promise<void>;
  /** Writes a line to standard error. */
  err(text: string): void;
  now(): Date;
}
