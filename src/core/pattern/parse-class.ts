import { charsOfKind } from './char-kinds.ts';
import type { CharItem, CharSet } from './char-set.ts';
import { takeClassEscape } from './parse-escape.ts';
import { PatternError } from './pattern-error.ts';
import type { PatternReader } from './pattern-reader.ts';

/** A class in brackets, such as `[^a-z\d]`. */
export function parseClass(reader: PatternReader): CharSet {
  const open = reader.at;
  reader.take('[');
  const negated = reader.take('^');
  const items: CharItem[] = [];
  // Python reads a `]` that comes first as itself; JavaScript as the end of an empty class.
  let isFirst = reader.isPython;
  while (isFirst || !reader.take(']')) {
    isFirst = false;
    if (reader.isAtEnd) throw new PatternError('`[` is never closed', open);
    items.push(...takeItem(reader));
  }
  return { items, negated };
}

function takeItem(reader: PatternReader): readonly CharItem[] {
  const start = reader.at;
  const from = takeOne(reader);
  const isSpan = reader.sees('-') && !reader.sees('-]') && reader.at + 1 < reader.text.length;
  if (!isSpan) return typeof from === 'number' ? [[from, from]] : from;
  reader.take('-');
  const to = takeOne(reader);
  if (typeof from !== 'number' || typeof to !== 'number') {
    throw new PatternError('A range of characters needs a character at both ends', start);
  }
  if (from > to) throw new PatternError('A range of characters is the wrong way round', start);
  return [[from, to]];
}

/** A character, or the characters that an escape such as `\d` stands for. */
function takeOne(reader: PatternReader): number | readonly CharItem[] {
  const posix = reader.takeMatch(/\[:\^?[a-z]+:\]/y);
  if (posix) {
    throw new PatternError(
      `\`${posix[0]}\` means other things to databases than to Python and JavaScript`,
      reader.at - posix[0].length,
      'Write the characters out, such as `A-Za-z` or `0-9`.',
    );
  }
  if (!reader.sees('\\')) return reader.takeChar();
  const escaped = takeClassEscape(reader);
  if (typeof escaped === 'number') return escaped;
  return typeof escaped === 'string' ? charsOfKind(escaped, reader.kindRules) : [escaped];
}
