import { type KeyPress, keyCommand, LABEL_KEYS } from './key-command.ts';
import { runCommand } from './run-command.ts';
import type { Sheet } from './sheet.ts';

/** Answers keys, wherever the focus is. */
export function listenToKeys(sheet: Sheet): void {
  const numbered = sheet.labels.length <= LABEL_KEYS.length ? sheet.labels.length : 0;
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (document.querySelector('dialog[open]') && event.key !== 'g' && event.key !== 'h') return;
    if (event.key === 'Enter' && isControl(event.target)) return;
    const command = keyCommand(pressOf(event), numbered);
    if (command && runCommand(sheet, command)) event.preventDefault();
  });
}

function pressOf(event: KeyboardEvent): KeyPress {
  return {
    key: event.key,
    control: event.ctrlKey || event.metaKey,
    alt: event.altKey,
    repeat: event.repeat,
    box: boxOf(event.target),
  };
}

function boxOf(target: EventTarget | null): KeyPress['box'] {
  if (!(target instanceof HTMLInputElement) && !(target instanceof HTMLTextAreaElement)) {
    return 'none';
  }
  // A note is text even while it is empty.
  return target instanceof HTMLTextAreaElement || target.value !== '' ? 'filled' : 'empty';
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary') !== null;
}
