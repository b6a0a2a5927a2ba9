import { toAnswerCsv, toAnswerFile } from './export-answers.ts';
import { fileName } from './file-name.ts';
import { importAnswers } from './import-answers.ts';
import type { Sheet } from './sheet.ts';

/** Saves the answers as a file where the browser puts downloads. */
export function downloadAnswers(sheet: Sheet, kind: 'json' | 'csv'): void {
  const name = fileName(sheet.packet, kind);
  // Spreadsheets take a file for UTF-8 only after a byte order mark.
  const parts = kind === 'csv' ? ['\ufeff', csvOf(sheet)] : [jsonOf(sheet)];
  const type = kind === 'csv' ? 'text/csv' : 'application/json';
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  sheet.act({
    do: 'export',
    now: Date.now(),
    told: `Saved ${name}. Now send it to whoever asked you.`,
  });
}

/** Puts the answers into the clipboard as JSON. */
export async function copyAnswers(sheet: Sheet): Promise<void> {
  const text = jsonOf(sheet);
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copyBySelection(text)) {
      sheet.act({
        do: 'tell',
        text: 'This browser does not let the page copy: download the file.',
      });
      return;
    }
  }
  sheet.act({
    do: 'export',
    now: Date.now(),
    told: 'Copied. Now paste it into a message to whoever asked you.',
  });
}

/** Takes in a file that was exported before, here or elsewhere. */
export async function takeIn(sheet: Sheet, file: File): Promise<void> {
  const { packet, state } = sheet;
  const read = importAnswers(await file.text(), packet, state.get().entries, Date.now());
  if ('problem' in read) {
    sheet.act({ do: 'tell', text: read.problem });
    return;
  }
  sheet.act({ do: 'merge', entries: read.entries, exported: 0 });
  const kept = read.kept > 0 ? ` Where ${read.kept} differed, the ones here stayed.` : '';
  sheet.act({ do: 'tell', text: `Answers taken in: ${read.answers}.${kept}` });
}

function jsonOf({ packet, state }: Sheet): string {
  return `${JSON.stringify(toAnswerFile(packet, state.get().entries), null, 1)}\n`;
}

function csvOf({ packet, state }: Sheet): string {
  return toAnswerCsv(toAnswerFile(packet, state.get().entries));
}

/** The clipboard is closed to pages opened from a file in some browsers; a selection can still be copied. */
function copyBySelection(text: string): boolean {
  const box = document.createElement('textarea');
  box.value = text;
  document.body.append(box);
  box.select();
  const copied = document.execCommand('copy');
  box.remove();
  return copied;
}
