import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { readYaml } from '../../config/yaml/read-yaml.ts';

/** A schema file's value, and the line on which a part of it stands. */
export interface Descriptor {
  readonly value: unknown;
  /** 1-based; that of the nearest ancestor where nothing stands there. */
  lineOf(pointer: string): number | undefined;
}

/** Why a file holds no descriptor, and on which line. */
export interface UnreadDescriptor {
  readonly fault: string;
  readonly line?: number;
}

/**
 * Reads a JSON or YAML file, by its name. Never throws.
 *
 * @example
 * readDescriptor('{"a": [1,\n2]}', 'a.json').lineOf('/a/1') // 2
 */
export function readDescriptor(text: string, path: string): Descriptor | UnreadDescriptor {
  return /\.ya?ml$/i.test(path) ? readYamlDescriptor(text) : readJsonDescriptor(text);
}

function readYamlDescriptor(text: string): Descriptor | UnreadDescriptor {
  const result = readYaml(text);
  if ('tree' in result) {
    const { tree } = result;
    return { value: tree.value, lineOf: (pointer) => tree.locate(stepsOf(pointer), 'value').line };
  }
  const [first] = result.faults;
  return { fault: first?.message ?? 'The file is no YAML', ...(first ? { line: first.line } : {}) };
}

function readJsonDescriptor(written: string): Descriptor | UnreadDescriptor {
  const text = written.replace(/^\uFEFF/, '');
  try {
    const value: unknown = JSON.parse(text);
    return { value, lineOf: (pointer) => lineOf(text, pointer) };
  } catch {
    return syntaxFault(text);
  }
}

function syntaxFault(text: string): UnreadDescriptor {
  const errors: ParseError[] = [];
  tryTree(text, errors);
  const [first] = errors;
  if (!first) return { fault: 'The file is no JSON' };
  const words = printParseErrorCode(first.error).replace(/\B[A-Z]/g, (letter) => ` ${letter}`);
  return { fault: `The file is no JSON: ${words.toLowerCase()}`, line: lineAt(text, first.offset) };
}

function lineOf(text: string, pointer: string): number | undefined {
  let node = tryTree(text, []);
  for (const step of stepsOf(pointer)) {
    const inner = node && findNodeAtLocation(node, [node.type === 'array' ? Number(step) : step]);
    if (!inner) break;
    node = inner;
  }
  return node && lineAt(text, node.offset);
}

/** Undefined for what is nested too deeply for the parser. */
function tryTree(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
    line++;
  return line;
}

function stepsOf(pointer: string): string[] {
  const steps = pointer.split('/').slice(1);
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
