import { ExpressionError } from './expression-error.ts';

/** What the parser throws where an expression is none. */
interface ParserError {
  readonly location?: { readonly start: { readonly offset: number } };
}

/** What those who know SQL or Python write, by how it starts. */
const HINTS: readonly [start: RegExp, hint: string][] = [
  [/^=/, 'Write `==` to compare.'],
  [/^and\b/i, 'Write `&&` for and.'],
  [/^or\b/i, 'Write `||` for or.'],
  [/^not\b/i, 'Write `!` for not, as in `!(colour in ["red", "blue"])`.'],
  [/^is\b/i, 'Write `== null` or `!= null`.'],
  [/^<>/, 'Write `!=` for differs.'],
  [/^like\b/i, 'Write `text.contains("part")` or `text.matches("pattern")`.'],
];

/** What is wrong with a text that the parser refused, told at the place that a person would look at. */
export function syntaxError(error: unknown, text: string): ExpressionError {
  const unclosed = findUnclosed(text);
  if (unclosed !== undefined) {
    return new ExpressionError(`\`${text[unclosed]}\` is never closed`, unclosed);
  }
  const { location } = error as ParserError;
  const offset = Math.min(location?.start.offset ?? 0, text.length);
  const rest = text.slice(offset).trim();
  if (/^[-+*/%<>=!&|?:.,]*$/.test(rest)) {
    return new ExpressionError('It ends too early', text.trimEnd().length, 'Write its end.');
  }
  const hint = HINTS.find(([start]) => start.test(rest))?.[1];
  const word = /^\w+|^./su.exec(rest)?.[0] ?? rest;
  return new ExpressionError(`It is not CEL from \`${word.slice(0, 20)}\` on`, offset, hint);
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);

/** Where the first bracket or quote stands that has no end; undefined where all have, or one closes what is not open. */
function findUnclosed(text: string): number | undefined {
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (char === '"' || char === "'") {
      const end = endOfQuote(text, i);
      if (end === undefined) return i;
      i = end;
    } else if ('([{'.includes(char)) open.push(i);
    else if (CLOSING.has(char) && text[open.pop() ?? -1] !== CLOSING.get(char)) return undefined;
  }
  return open.at(-1);
}

function endOfQuote(text: string, start: number): number | undefined {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === text[start]) return i;
  }
  return undefined;
}
