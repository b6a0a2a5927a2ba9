import { type CharKind, charsOfKind, UNICODE_WORD } from './char-kinds.ts';
import { type CharProperty, type CharSet, LAST_CODE_POINT, oneChar } from './char-set.ts';
import { javascriptProperty } from './javascript-property.ts';
import { PatternError } from './pattern-error.ts';
import type { PatternNode, Place } from './pattern-node.ts';
import type { PatternReader } from './pattern-reader.ts';

const CONTROLS: ReadonlyMap<string, number> = new Map([
  ['n', 10],
  ['r', 13],
  ['t', 9],
  ['f', 12],
  ['v', 11],
]);

const PLACES: ReadonlyMap<string, Place> = new Map([
  ['b', 'boundary'],
  ['B', 'no-boundary'],
]);

const PYTHON_PLACES: ReadonlyMap<string, Place> = new Map([
  ['A', 'text-start'],
  ['Z', 'text-end'],
  ['z', 'text-end'],
]);

/** An escape outside a class. */
export function parseEscape(reader: PatternReader): PatternNode {
  const { flags, at } = reader;
  const letter = reader.text[at + 1] ?? '';
  const place = PLACES.get(letter) ?? (reader.isPython ? PYTHON_PLACES.get(letter) : undefined);
  if (place) {
    reader.at += 2;
    return { type: 'place', place, unicode: reader.kindRules === 'unicode' };
  }
  const number = reader.takeMatch(reader.isPython ? PYTHON_NUMBER : JAVASCRIPT_NUMBER);
  if (number) return reader.refer(Number(number[1]), at);
  const named = reader.isPython ? undefined : reader.takeMatch(/\\k<([^>]+)>/y);
  if (named) return reader.refer(named[1]!, at);
  const escaped = takeClassEscape(reader);
  return { type: 'set', set: setOf(escaped, reader), fold: flags.i };
}

function setOf(escaped: number | CharKind | CharProperty, reader: PatternReader): CharSet {
  if (typeof escaped === 'number') return oneChar(escaped);
  if (typeof escaped !== 'string') return { items: [escaped], negated: false };
  // Said as the opposite of `\w`, it needs none of the long list that a class would.
  if (escaped === 'W' && reader.kindRules === 'unicode') {
    return { items: UNICODE_WORD, negated: true };
  }
  return { items: charsOfKind(escaped, reader.kindRules), negated: false };
}

/** An escape that can stand in a class too: a character, a kind of characters, or a property. */
export function takeClassEscape(reader: PatternReader): number | CharKind | CharProperty {
  const start = reader.at;
  const property = reader.takeMatch(/\\([pP])(?:\{(\^?)([^}]*)\}|([A-Z]))/y);
  if (property) {
    const [, letter, caret = '', long, short] = property;
    const name = long ?? short!;
    if (!/^[\w=]+$/.test(name) || javascriptProperty(name) === undefined) {
      throw new PatternError(`Unicode has no property \`${name}\``, start);
    }
    return { property: name, negated: (letter === 'P') !== (caret === '^') };
  }
  const coded = reader.takeMatch(reader.isPython ? PYTHON_CODE : JAVASCRIPT_CODE);
  if (coded) return codePoint(coded, start);
  reader.take('\\');
  if (reader.isAtEnd) throw new PatternError('The pattern ends in a backslash', start);
  const code = reader.takeChar();
  const letter = String.fromCodePoint(code);
  if (/[dDwWsS]/.test(letter)) return letter as CharKind;
  const control = CONTROLS.get(letter);
  if (control !== undefined) return control;
  // In a class `\b` is a backspace; outside it never comes here.
  if (letter === 'b') return 8;
  if (letter === 'a' && reader.isPython) return 7;
  if (/[A-Za-z0-9]/.test(letter)) throw unknownEscape(reader, letter, start);
  return code;
}

const JAVASCRIPT_NUMBER = /\\([1-9]\d?)/y;
/** Three octal digits are a character in Python. */
const PYTHON_NUMBER = /\\(?![0-3][0-7]{2})([1-9]\d?)/y;
const PYTHON_CODE =
  /\\(?:x(?<hex>[\dA-Fa-f]{2})|u(?<four>[\dA-Fa-f]{4})|U(?<eight>[\dA-Fa-f]{8})|(?<octal>[0-3][0-7]{2}|0[0-7]?))/y;
const JAVASCRIPT_CODE =
  /\\(?:x(?<hex>[\dA-Fa-f]{2})|u(?<high>[dD][89abAB][\dA-Fa-f]{2})\\u(?<low>[dD][c-fC-F][\dA-Fa-f]{2})|u(?<four>[\dA-Fa-f]{4})|u\{(?<eight>[\dA-Fa-f]{1,6})\}|c(?<control>[A-Za-z])|(?<octal>0)(?!\d))/y;

function codePoint({ groups = {} }: RegExpExecArray, start: number): number {
  const { hex, four, eight, octal, high, low, control } = groups;
  if (control !== undefined) return control.charCodeAt(0) % 32;
  if (octal !== undefined) return Number.parseInt(octal, 8);
  if (high !== undefined && low !== undefined) {
    return (Number.parseInt(high, 16) - 0xd800) * 0x400 + Number.parseInt(low, 16) + 0x2400;
  }
  const code = Number.parseInt((hex ?? four ?? eight)!, 16);
  if (code > LAST_CODE_POINT) throw new PatternError('No character has this number', start);
  return code;
}

function unknownEscape(reader: PatternReader, letter: string, start: number): PatternError {
  if (letter === 'Z' || letter === 'A' || letter === 'z') {
    const instead = letter === 'A' ? '^' : '$';
    return new PatternError(`\`\\${letter}\` is not JavaScript`, start, `Write \`${instead}\`.`);
  }
  const language = reader.isPython ? 'Python' : 'JavaScript';
  return new PatternError(`\`\\${letter}\` means nothing in ${language}`, start);
}
