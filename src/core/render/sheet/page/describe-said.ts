import { cutStart } from './cut-start.ts';
import type { Said } from './sheet-state.ts';

/** What the page confirms, in words. */
export function describeSaid(said: Said, codes: readonly string[]): string {
  if (said.kind === 'told') return said.text;
  const row = `Row ${codes.indexOf(said.code) + 1}`;
  const text = cutStart(said.text, 80);
  if (said.kind === 'undone') {
    if (said.text === '') return `Undone: row ${row.slice(4)} has no ${said.field} again`;
    return `Undone: row ${row.slice(4)} is back to ${text}`;
  }
  if (said.field === 'note') return said.text === '' ? `${row}: no note` : `${row}: note saved`;
  return said.text === '' ? `${row}: answer cleared` : `${row}: ${text}`;
}
