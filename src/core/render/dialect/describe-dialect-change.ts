import type { CsvDialect, Dialect, TextDialect } from '../../table/dialect.ts';
import { describeEncoding, describeIndent } from './describe-dialect.ts';
import {
  COMPRESSION_WORDS,
  delimiterWord,
  FORMAT_WORDS,
  LINE_ENDING_WORDS,
} from './dialect-words.ts';

/**
 * What differs between two dialects, one phrase a fact; empty where they spell alike. These are the
 * differences that no cell shows.
 *
 * @example
 * // ['line endings LF → CRLF', 'encoding UTF-8 → UTF-8 with BOM']
 */
export function describeDialectChange(base: Dialect, head: Dialect): string[] {
  const facts = [fact('format', FORMAT_WORDS[base.format], FORMAT_WORDS[head.format])];
  if (isText(base) && isText(head)) facts.push(...textFacts(base, head));
  if (base.format === 'csv' && head.format === 'csv') facts.push(...csvFacts(base, head));
  if (base.format === 'json' && head.format === 'json') {
    facts.push(fact('layout', describeIndent(base.indent), describeIndent(head.indent)));
  }
  if (base.format === 'parquet' && head.format === 'parquet') {
    facts.push(fact('codec', base.codec, head.codec));
  }
  return facts.filter((each) => each !== undefined);
}

function textFacts(base: TextDialect, head: TextDialect): (string | undefined)[] {
  return [
    fact('line endings', LINE_ENDING_WORDS[base.lineEnding], LINE_ENDING_WORDS[head.lineEnding]),
    fact('encoding', describeEncoding(base), describeEncoding(head)),
    fact('compression', COMPRESSION_WORDS[base.compression], COMPRESSION_WORDS[head.compression]),
    added('final newline', base.finalNewline, head.finalNewline),
  ];
}

function csvFacts(base: CsvDialect, head: CsvDialect): (string | undefined)[] {
  return [
    fact('delimiter', delimiterWord(base.delimiter), delimiterWord(head.delimiter)),
    fact('quote', base.quote ?? 'none', head.quote ?? 'none'),
    base.quoting === head.quoting
      ? undefined
      : head.quoting === 'all'
        ? 'every cell quoted'
        : 'quotes only where needed',
    added('header', base.header, head.header),
  ];
}

function fact(name: string, base: string, head: string): string | undefined {
  return base === head ? undefined : `${name} ${base} → ${head}`;
}

function added(name: string, base: boolean, head: boolean): string | undefined {
  return base === head ? undefined : `${name} ${head ? 'added' : 'removed'}`;
}

function isText(dialect: Dialect): dialect is Extract<Dialect, TextDialect> {
  return 'encoding' in dialect;
}
