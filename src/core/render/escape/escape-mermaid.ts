import { showInvisible } from './show-invisible.ts';

/** What ends a quoted text, opens a directive, a comment or an entity, or is Markdown to Mermaid. */
const REPLACED: Readonly<Record<string, string>> = {
  '"': '\u201d',
  '`': '\u2019',
  '#': '\uff03',
  ';': ',',
  '{': '(',
  '}': ')',
  '[': '(',
  ']': ')',
  '<': '\u2039',
  '>': '\u203a',
  '&': '+',
  '\\': '/',
  $: '\uff04',
};

/**
 * Text out of data inside a quoted text of a Mermaid chart: it stays on its line and cannot end the quotes, give
 * Mermaid a directive (`%%{init: …}%%`), or spell an entity. Mermaid has no escapes, so that what cannot stand there
 * is replaced by a character that looks alike.
 *
 * @example
 * escapeMermaid('5 "inch" %%{x}') // '5 ”inch” %(x)'
 */
export function escapeMermaid(text: string): string {
  return showInvisible(text)
    .replace(/["`#;{}[\]<>&\\$]/g, (character) => REPLACED[character] as string)
    .replace(/%{2,}/g, '%')
    .trim();
}
