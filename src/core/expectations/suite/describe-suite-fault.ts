import type { SuiteFault } from './suite-fault.ts';

/**
 * A fault of a suite with its place, in words.
 *
 * @example
 * describeSuiteFault({ pointer: '', line: 1, message: 'This is not valid JSON' }) // 'line 1: This is not valid JSON'
 */
export function describeSuiteFault({ pointer, line, message, hint }: SuiteFault): string {
  const parts = [...(line === undefined ? [] : [`line ${line}`]), ...(pointer ? [pointer] : [])];
  const place = parts.length === 0 ? '' : `${parts.join(', ')}: `;
  return `${place}${message}${hint === undefined ? '' : `. ${hint}`}`;
}
