import { type Document, LineCounter, parseDocument } from 'yaml';
import { findNode } from './find-node.ts';
import { findStructureFaults } from './find-structure-faults.ts';
import { findSyntaxFaults } from './find-syntax-faults.ts';

/** Something wrong with the YAML, at an offset of the text. */
export interface YamlFault {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
}

/** A step from a map or a list to what it holds. */
export type PathStep = string | number;

/** YAML text as plain values, and where each of them stands. */
export interface YamlTree {
  /** `undefined` where the text holds nothing but comments. */
  readonly value: unknown;
  /**
   * Where the key or the value at a path starts; the nearest ancestor's place where there is no such thing.
   *
   * @param within A place in a text value, 0-based, which is found where the text is written as it is, on one line.
   */
  locate(path: readonly PathStep[], part: 'key' | 'value', within?: number): Position;
  /** The scalar at a path as it was written, without quotes; `undefined` where it is no scalar. */
  written(path: readonly PathStep[]): string | undefined;
}

export type YamlResult =
  | { readonly tree: YamlTree }
  | { readonly faults: readonly (Omit<YamlFault, 'offset'> & Position)[] };

/**
 * Reads YAML 1.2 whose keys are all text, with aliases and depth bounded: the text may come from a stranger.
 *
 * @example
 * readYaml('a: 1').tree.value // { a: 1 }
 */
export function readYaml(text: string): YamlResult {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    logLevel: 'error',
    prettyErrors: false,
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false,
  });
  const positionAt = (offset: number) => toPosition(lines, offset);
  const syntax = findSyntaxFaults(document, (offset) => positionAt(offset).line);
  const faults = syntax.length > 0 ? syntax : findStructureFaults(document);
  if (faults.length > 0) {
    return { faults: faults.map(({ offset, ...said }) => ({ ...positionAt(offset), ...said })) };
  }
  return { tree: makeTree(document, positionAt) };
}

function makeTree(document: Document.Parsed, positionAt: (offset: number) => Position): YamlTree {
  return {
    value: document.toJS() ?? undefined,
    locate: (path, part, within) => {
      const { offset, textOffset } = findNode(document, path, part);
      const isFound = within !== undefined && textOffset !== undefined;
      return positionAt(isFound ? textOffset + within : offset);
    },
    written: (path) => findNode(document, path, 'value').written,
  };
}

function toPosition(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
