/*
 * Regular expressions. What a check needs of this folder:
 *
 *   const pattern = compilePattern(source, { dialect: 'python' });   // throws PatternError, with a position
 *   pattern.test(text, 'match')                                      // true, false, or undefined: ask below
 *   await matchTexts(pattern, 'match', texts, slowMatcher)           // each true, false, or undefined: out of time
 *
 * `test` runs in linear time (RE2). It says undefined for what RE2 cannot tell: look-around, back-references and
 * possessive repeats, and, for Python's Unicode `\b`, texts beyond ASCII. `matchTexts` tells those too, with
 * JavaScript's engine in a worker and a bound on time; `pattern.slow` says beforehand whether all texts go there.
 * The anchors are Python's: `search` anywhere, `match` from the start, `fullmatch` the whole text.
 */
import { RE2JS } from 're2js';
import { findSlowFeature } from './find-slow-feature.ts';
import { parsePattern } from './parse-pattern.ts';
import { PatternError } from './pattern-error.ts';
import type { PatternNode } from './pattern-node.ts';
import { type PatternDialect, PatternReader } from './pattern-reader.ts';
import type { SlowPattern } from './slow-matcher.ts';
import { countSteps, foldsAll, hasUnicodeBoundary } from './walk-pattern.ts';
import { writeJavaScript } from './write-javascript.ts';
import { writeRe2 } from './write-re2.ts';

/** Where a match may lie, in the names of Python's functions. */
export type Anchor = 'search' | 'match' | 'fullmatch';

export interface PatternOptions {
  /** Whose syntax and character classes; Python's by default, as Great Expectations and Frictionless run on it. */
  readonly dialect?: PatternDialect;
  readonly ignoreCase?: boolean;
}

export interface Pattern {
  readonly source: string;
  /** Why no text can be told in linear time, e.g. `a look ahead`; left out where RE2 does the work. */
  readonly slow?: string;
  /** Whether a text matches, in linear time; undefined where only {@link Pattern.forWorker} can tell. */
  test(text: string, anchor: Anchor): boolean | undefined;
  /** The same pattern for JavaScript's engine. */
  forWorker(anchor: Anchor): SlowPattern;
}

/** No pattern that a person wrote is longer. */
const MAX_LENGTH = 10_000;
/** Steps that RE2 is given, at most: in the worst case each costs time for each character of each text. */
const MAX_STEPS = 2000;

/**
 * Reads a regular expression as Python or JavaScript would, for an engine that cannot hang.
 *
 * @throws {PatternError} where it is no regular expression, or one that neither engine takes; says where.
 * @example
 * compilePattern('\\d{4}').test('in 2024', 'search') // true
 * compilePattern('\\d{4}').test('in 2024', 'match') // false
 * compilePattern('(?!x)a').test('a', 'match') // undefined
 */
export function compilePattern(source: string, options: PatternOptions = {}): Pattern {
  if (source.length > MAX_LENGTH) {
    throw new PatternError(`The pattern has more than ${MAX_LENGTH} characters`, MAX_LENGTH);
  }
  const { dialect = 'python', ignoreCase = false } = options;
  const flags = { i: ignoreCase, m: false, s: false, x: false, a: false };
  const reader = new PatternReader(source, dialect, flags);
  const node = parsePattern(reader);
  const linear = compileLinear(node);
  const forWorker = (anchor: Anchor) => slowPattern(node, reader, anchor);
  if (typeof linear === 'string') {
    forWorker('search');
    return { source, slow: linear, test: () => undefined, forWorker };
  }
  const asciiOnly = hasUnicodeBoundary(node);
  if (asciiOnly) forWorker('search');
  const test = (text: string, anchor: Anchor) =>
    asciiOnly && NOT_ASCII.test(text) ? undefined : linear(text, anchor);
  return { source, test, forWorker };
}

const NOT_ASCII = /[^\0-\x7f]/;

type LinearTest = (text: string, anchor: Anchor) => boolean;

/** A test in RE2, or why there can be none. */
function compileLinear(node: PatternNode): LinearTest | string {
  const feature = findSlowFeature(node);
  if (feature !== undefined) return feature;
  if (countSteps(node) > MAX_STEPS) return 'more steps than RE2 should take';
  const search = writeRe2(node, false);
  const sources: Readonly<Record<Anchor, string>> = {
    search,
    match: `\\A(?:${search})`,
    fullmatch: `\\A(?:${writeRe2(node, true)})\\z`,
  };
  const compiled = new Map<Anchor, RE2JS>();
  const compile = (anchor: Anchor) => {
    const engine = compiled.get(anchor) ?? RE2JS.compile(sources[anchor]);
    compiled.set(anchor, engine);
    return engine;
  };
  try {
    compile('search');
  } catch {
    // Its own reader is satisfied, so what is left is a repeat over 1,000 or a property that RE2 does not know.
    return 'a repeat or a Unicode property beyond RE2';
  }
  return (text, anchor) => compile(anchor).test(text);
}

function slowPattern(node: PatternNode, reader: PatternReader, anchor: Anchor): SlowPattern {
  const fold = foldsAll(node);
  if (fold === undefined) {
    throw new PatternError(
      'Case is ignored in a part of a pattern that RE2 cannot run',
      0,
      'Ignore it in all of the pattern, with `(?i)` at its start, or in none.',
    );
  }
  const inner = writeJavaScript(node, reader.names);
  const source = anchor === 'search' ? inner : `(?<![^])(?:${inner})`;
  const whole = anchor === 'fullmatch' ? `${source}(?![^])` : source;
  const flags = fold ? 'iu' : 'u';
  try {
    new RegExp(whole, flags);
  } catch (error) {
    const reason = (error as Error).message.replace(
      /^Invalid regular expression: .*\/[a-z]*: /s,
      '',
    );
    throw new PatternError(`No engine takes the pattern: ${reason}`, 0);
  }
  return { source: whole, flags };
}
