import type { TerminalOptions } from '../terminal/terminal-options.ts';

/** What a terminal report depends on besides the report. */
export interface ReportTerminalOptions extends TerminalOptions {
  /** Where the report was written as a page; left out where it was not. */
  readonly page?: string;
}

/**
 * Where to find all of what the terminal only counts. May hold a path.
 *
 * @example
 * whereAllAre({ width: 80, colour: false }) // '--output <folder> writes all of them'
 * whereAllAre({ width: 80, colour: false, page: 'out/report.html' }) // 'see out/report.html'
 */
export function whereAllAre({ page }: ReportTerminalOptions): string {
  return page === undefined ? '--output <folder> writes all of them' : `see ${page}`;
}
