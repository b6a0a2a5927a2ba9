import type { RecordIndex } from '../record-index.ts';
import type { OpenedText } from './open-text.ts';
import { readWindows } from './windows.ts';

/**
 * The records (0-based, in the index's own counting) whose bytes are no text in the file's encoding:
 * broken UTF-8, or a zero byte, which no text holds. None in the usual case, told by one fast pass.
 */
export async function findUndecodable(text: OpenedText, index: RecordIndex): Promise<number[]> {
  if (await isCleanText(text)) return [];
  const found: number[] = [];
  for (let record = 0; record < index.length; record++) {
    const bytes = text.source.slice(index.starts[record]!, index.ends[record]!);
    if (bytes.includes(0) || (text.encoding !== 'windows-1252' && !isUtf8(bytes)))
      found.push(record);
  }
  return found;
}

async function isCleanText(text: OpenedText): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const window of readWindows(text.source, text.start)) {
      if (window.bytes.includes(0)) return false;
      if (text.encoding !== 'windows-1252') decoder.decode(window.bytes, { stream: true });
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
