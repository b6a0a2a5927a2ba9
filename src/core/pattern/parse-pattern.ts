import { LAST_CODE_POINT, oneChar } from './char-set.ts';
import { parseClass } from './parse-class.ts';
import { parseEscape } from './parse-escape.ts';
import { parseGroup } from './parse-group.ts';
import { parseQuantifier } from './parse-quantifier.ts';
import { PatternError } from './pattern-error.ts';
import type { PatternNode, Place } from './pattern-node.ts';
import type { PatternReader } from './pattern-reader.ts';

/**
 * Reads a whole pattern.
 *
 * @throws {PatternError} where it is not a regular expression of its dialect.
 */
export function parsePattern(reader: PatternReader): PatternNode {
  const node = parseChoice(reader);
  if (!reader.isAtEnd) throw new PatternError('`)` closes no group', reader.at, 'Write `\\)`.');
  for (const { group, at } of reader.references) {
    const isThere = typeof group === 'number' ? group <= reader.groups : reader.names.has(group);
    const shown = typeof group === 'number' ? group : `\`${group}\``;
    if (!isThere) throw new PatternError(`There is no group ${shown}`, at);
  }
  return node;
}

function parseChoice(reader: PatternReader): PatternNode {
  const options = [parseSequence(reader)];
  while (reader.take('|')) options.push(parseSequence(reader));
  return options.length === 1 ? options[0]! : { type: 'choice', options };
}

function parseSequence(reader: PatternReader): PatternNode {
  const parts: PatternNode[] = [];
  for (;;) {
    reader.skipBlank();
    if (reader.isAtEnd || reader.sees('|') || reader.sees(')')) break;
    const start = reader.at;
    const atom = parseAtom(reader);
    if (!atom) continue;
    reader.skipBlank();
    parts.push(parseQuantifier(reader, atom, start));
  }
  return parts.length === 1 ? parts[0]! : { type: 'sequence', parts };
}

/** One thing that a quantifier can follow; none for inline flags. */
function parseAtom(reader: PatternReader): PatternNode | undefined {
  const { flags, at } = reader;
  if (reader.sees('(')) return parseGroup(reader, parseChoice);
  if (reader.sees('[')) return { type: 'set', set: parseClass(reader), fold: flags.i };
  if (reader.sees('\\')) return parseEscape(reader);
  if (reader.take('.')) return { type: 'set', set: dotOf(reader), fold: false };
  if (reader.take('^')) return placeNode(flags.m ? 'line-start' : 'text-start');
  if (reader.take('$')) return placeNode(endOf(reader));
  if (/[*+?]/.test(reader.text[at]!)) {
    throw new PatternError(`\`${reader.text[at]}\` has nothing to repeat`, at);
  }
  return { type: 'set', set: oneChar(reader.takeChar()), fold: flags.i };
}

function dotOf(reader: PatternReader) {
  if (reader.flags.s) return { items: [[0, LAST_CODE_POINT] as const], negated: false };
  const lineFeed = [10, 10] as const;
  if (reader.isPython) return { items: [lineFeed], negated: true };
  return { items: [lineFeed, [13, 13] as const, [0x2028, 0x2029] as const], negated: true };
}

function endOf(reader: PatternReader): Place {
  if (reader.flags.m) return 'line-end';
  return reader.isPython ? 'last-line-end' : 'text-end';
}

const placeNode = (place: Place): PatternNode => ({ type: 'place', place, unicode: false });
