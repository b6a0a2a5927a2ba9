/** The steps of a story, printed as they are taken. */
export interface Steps {
  /** Says what happened, and whether it is what should have. */
  step(what: string, wentAsPlanned: boolean): void;
  /** Prints a text that the app wrote, indented and without what GitHub does not show. */
  quote(body: string, lines: number): void;
  readonly taken: number;
  readonly failed: number;
}

export function takeSteps(print: (line: string) => void): Steps {
  let taken = 0;
  let failed = 0;
  return {
    step(what, wentAsPlanned) {
      taken++;
      if (!wentAsPlanned) failed++;
      print(`${wentAsPlanned ? '✓' : '✗'} ${what}`);
    },
    quote(body, lines) {
      const shown = body
        .replace(/<!--.*?-->/gs, '')
        .replace(/<\/?[a-z]+>/g, ' ')
        .replace(/\[([^\]]+)\]\(http[^)]+\)/g, '$1');
      const all = shown.split('\n').filter((line) => line.trim() !== '');
      for (const line of all.slice(0, lines)) print(`    │ ${line}`);
    },
    get taken() {
      return taken;
    },
    get failed() {
      return failed;
    },
  };
}
