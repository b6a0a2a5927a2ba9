import { maskText } from '../core/privacy/mask-text.ts';
import type { ConfigError } from './config-error.ts';

const MAX_SHOWN = 20;
/** A key or a value may be as long as the file. */
const MAX_LINE = 500;

/**
 * Errors as a terminal shows them: a line each with its place, in the form editors make clickable, and the hint
 * beneath. Control characters that the config smuggles in are shown as `\u` escapes, and personal data and secrets
 * that it quotes are masked.
 *
 * @example
 * formatConfigErrors([{ path: 'assay.yml', line: 3, column: 5, key: 'kye', message: 'No such key', hint: 'Write key.' }])
 * // 'assay.yml:3:5: No such key\n  Write key.'
 */
export function formatConfigErrors(errors: readonly ConfigError[]): string {
  const shown = errors.slice(0, MAX_SHOWN).map(formatError);
  const left = errors.length - shown.length;
  return [...shown, ...(left > 0 ? [`and ${left} more`] : [])].join('\n');
}

function formatError({ path, line, column, message, hint }: ConfigError): string {
  const lines = [`${path}:${line}:${column}: ${message}`, ...(hint ? [`  ${hint}`] : [])];
  return lines
    .map((line) => maskText(line))
    .map(cutLine)
    .map(showControls)
    .join('\n');
}

const cutLine = (line: string) => (line.length > MAX_LINE ? `${line.slice(0, MAX_LINE)}…` : line);

/** Also direction overrides and line separators, which rearrange what a person reads. */
const showControls = (text: string) =>
  text.replace(
    /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
