import { type Node, parseTree } from 'jsonc-parser';
import { type Cell, Literal } from '../cell.ts';
import { isCollection, isItemWrapper, isRepeated, type SchemaNode } from './schema-node.ts';
import type { ColumnValue } from './value-to-cell.ts';

/** Thrown inside, turned into undefined: the cell does not fit the column. */
class Misfit extends Error {}

/**
 * The inverse of `valueToCell`: the column's value of a cell; a missing cell is null.
 * Undefined where the cell does not fit the column's type, or is null where the column allows none.
 */
export function cellToValue(node: SchemaNode, cell: Cell): ColumnValue | undefined {
  try {
    if (cell === undefined || (cell instanceof Literal && cell.text === 'null')) {
      return nothing(node);
    }
    if (node.codec && !isRepeated(node)) return node.codec.encode(cell);
    const tree = cell instanceof Literal ? parseTree(cell.text) : undefined;
    if (!tree) return undefined;
    return new CellReader((cell as Literal).text).value(node, tree);
  } catch (error) {
    if (error instanceof Misfit) return undefined;
    throw error;
  }
}

/** No value: null, or no items where the column is a repeated field, which has no null. */
function nothing(node: SchemaNode): ColumnValue {
  if (isRepeated(node)) return [];
  if (node.element.repetition_type === 'REQUIRED') throw new Misfit();
  return null;
}

/** Reads the JSON of nested cells along the schema. Numbers are taken from the text, so that no digit is lost. */
class CellReader {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  value(node: SchemaNode, json: Node): ColumnValue {
    if (json.type === 'null') return nothing(node);
    if (!isRepeated(node)) return this.#item(node, json);
    return childrenOf(json, 'array').map((item) => this.#item(node, item));
  }

  #item(node: SchemaNode, json: Node): ColumnValue {
    if (node.codec) {
      const { offset, length } = json;
      const text = this.#text.slice(offset, offset + length);
      const value = node.codec.encode(json.type === 'string' ? json.value : new Literal(text));
      if (value === undefined) throw new Misfit();
      return value;
    }
    if (isCollection(node)) return { [node.children[0]!.key]: this.#collection(node, json) };
    const members = childrenOf(json, 'object');
    if (members.length !== node.children.length) throw new Misfit();
    // By position, as two fields of a group may share a name.
    return Object.fromEntries(
      node.children.map((child, i) => [child.key, this.value(child, members[i]!.children![1]!)]),
    );
  }

  #collection(node: SchemaNode, json: Node): ColumnValue {
    const repeated = node.children[0]!;
    if (!isItemWrapper(node)) return this.value(repeated, json);
    const element = repeated.children[0]!;
    return childrenOf(json, 'array').map((item) => ({ [element.key]: this.value(element, item) }));
  }
}

function childrenOf(json: Node, type: 'array' | 'object'): readonly Node[] {
  if (json.type !== type) throw new Misfit();
  return json.children ?? [];
}
