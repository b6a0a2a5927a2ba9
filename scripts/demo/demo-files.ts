import type { Ticket } from './generate-tickets.ts';

/** What stands at a path: text, bytes, or a symbolic link to another path. */
export type FileContent = string | Uint8Array | { readonly linkTo: string };

/** The files of the demo's repository, being edited. */
export interface DemoFiles {
  /** The rows of `data/tickets.csv`, in the file's order. */
  readonly tickets: Ticket[];
  /** Columns of `data/tickets.csv`, in the file's order, under the names they are written with. */
  readonly columns: { readonly from: keyof Ticket; name: string }[];
  /** Every other file, by path. */
  readonly others: Map<string, FileContent>;
}

/** A delimited text of some rows. */
export function csvText(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((cells) => `${cells.map(cell).join()}\n`).join('');
}

/** The content of every file by path, tickets included. */
export function allFiles({ tickets, columns, others }: DemoFiles): Map<string, FileContent> {
  const header = columns.map((column) => column.name);
  const rows = tickets.map((ticket) => columns.map((column) => ticket[column.from]));
  return new Map([['data/tickets.csv', csvText([header, ...rows])], ...others]);
}
