import { showInvisible } from './show-invisible.ts';

/** Cuts a token in two for GitHub's filters and is not seen by a reader. */
const BREAK = '\u200b';

/** Every character that can be markup anywhere in a line; an underscore inside a word cannot. */
const MARKUP = /[&<>\\`*~[\]|$\u200b]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/gu;

/** What is a list, a rule, an indented block or a table's second line where text happens to start a line. */
const BLOCK_START = /^(?: {4}| {0,3}(?:\d{1,9}[.)](?=\s|$)|[-+:](?=[-:\s]|$)|=))/;

/**
 * Text out of data for GitHub Flavored Markdown, on one line and without any meaning but itself; it reads
 * as it stands in running text, in a table's cell and inside HTML elements.
 *
 * Markup becomes character references, which Markdown never takes for structure. GitHub's own filters run
 * later, on the rendered text, where `&#64;` and `\@` are an at sign again: mentions, issue and commit
 * references, links and emoji are therefore broken by a zero-width space. A dollar sign stands in a `span`,
 * which is how GitHub documents to keep it from starting a formula. Digits alone are left whole, so that
 * long numbers can be copied.
 *
 * @example
 * escapeMarkdown('*hi* @octocat, see #1') // '&#42;hi&#42; @&#8203;octocat, see #&#8203;1'
 */
export function escapeMarkdown(text: string): string {
  return breakReferences(showInvisible(text))
    .replace(MARKUP, reference)
    .replace(BLOCK_START, (start) => start.slice(0, -1) + reference(start.slice(-1)));
}

function breakReferences(text: string): string {
  return text
    .replace(/[@#]/g, `$&${BREAK}`)
    .replace(/\bgh-(?=\d)/gi, `$&${BREAK}`)
    .replace(/:(?=\/\/)/g, `:${BREAK}`)
    .replace(/www(?=\.)/gi, `$&${BREAK}`)
    .replace(/:(?=(?!\d{1,2}:)[\w+-]+:)/g, `:${BREAK}`)
    .replace(/\b(?=\d*[a-f])[\da-f]{7,40}\b/gi, (hash) => hash.replace(/.{6}(?=.)/g, `$&${BREAK}`));
}

function reference(character: string): string {
  switch (character) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    case '$':
      return '<span>$</span>';
    default:
      return `&#${character.charCodeAt(0)};`;
  }
}
