import type { FileData, RowData } from '../page-data.ts';
import { FileRows } from './file-rows.ts';

/** The files whose rows are embedded in the page; each one's rows are parsed when first asked for. */
export function readFiles(document: Document): FileRows[] {
  const elements = [...document.querySelectorAll<HTMLElement>('script[data-file]')];
  return elements.map((element) => {
    const id = element.dataset['file']!;
    const data: FileData = JSON.parse(element.textContent ?? '');
    return new FileRows(Number(id), data, () => readRows(document, id));
  });
}

/** Takes the rows out of the document, which then need not hold their text any longer. */
function readRows(document: Document, id: string): RowData[] {
  const rows: RowData[] = [];
  for (const element of document.querySelectorAll(`script[data-rows="${id}"]`)) {
    for (const row of JSON.parse(element.textContent ?? '[]')) rows.push(row);
    element.remove();
  }
  return rows;
}
