export type Value =
  | { readonly variable: string }
  | { readonly literal: unknown }
  | { readonly list: readonly Value[] }
  | { readonly object: Readonly<Record<string, Value>> };

export type Selection =
  | {
      readonly field: string;
      readonly alias: string;
      readonly args: Readonly<Record<string, Value>>;
      readonly selections: readonly Selection[];
    }
  | { readonly on: string | undefined; readonly selections: readonly Selection[] }
  | { readonly spread: string };

export interface Operation {
  readonly kind: 'query' | 'mutation';
  readonly selections: readonly Selection[];
  readonly fragments: ReadonlyMap<string, Selection>;
}

const TOKEN = /\.\.\.|"""[\s\S]*?"""|"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|\w+|[{}()[\]:$!=@]/g;

/**
 * Reads the one operation of a GraphQL document, and its fragments: what a client writes, and no more of the language.
 *
 * @throws {SyntaxError} where it is not that.
 */
export function parseOperation(document: string): Operation {
  const tokens = document.replaceAll(/#.*|,/g, ' ').match(TOKEN) ?? [];
  const fragments = new Map<string, Selection>();
  let at = 0;
  let operation: Omit<Operation, 'fragments'> | undefined;

  const peek = () => tokens[at];
  const take = () => {
    const token = tokens[at++];
    if (token === undefined) throw new SyntaxError('Unexpected end of document');
    return token;
  };
  const expect = (wanted: string) => {
    const token = take();
    if (token !== wanted) throw new SyntaxError(`Expected ${wanted}, found ${token}`);
  };
  const skipBalanced = () => {
    let depth = 0;
    do depth += { '(': 1, ')': -1 }[take()] ?? 0;
    while (depth > 0);
  };

  while (at < tokens.length) {
    const word = peek() === '{' ? 'query' : take();
    if (word === 'fragment') {
      const name = take();
      expect('on');
      const on = take();
      fragments.set(name, { on, selections: selectionSet() });
      continue;
    }
    if (word !== 'query' && word !== 'mutation') throw new SyntaxError(`Unexpected ${word}`);
    if (peek() !== '{' && peek() !== '(') take();
    if (peek() === '(') skipBalanced();
    operation = { kind: word, selections: selectionSet() };
  }
  if (!operation) throw new SyntaxError('No operation');
  return { ...operation, fragments };

  function selectionSet(): Selection[] {
    expect('{');
    const selections: Selection[] = [];
    while (peek() !== '}') selections.push(selection());
    expect('}');
    return selections;
  }

  function selection(): Selection {
    if (peek() === '...') {
      take();
      if (peek() === '{') return { on: undefined, selections: selectionSet() };
      const word = take();
      return word === 'on' ? { on: take(), selections: selectionSet() } : { spread: word };
    }
    const first = take();
    const aliased = peek() === ':';
    if (aliased) take();
    const field = aliased ? take() : first;
    const args: Record<string, Value> = {};
    if (peek() === '(') {
      take();
      while (peek() !== ')') {
        const name = take();
        expect(':');
        args[name] = value();
      }
      expect(')');
    }
    return { field, alias: first, args, selections: peek() === '{' ? selectionSet() : [] };
  }

  function value(): Value {
    const token = take();
    if (token === '$') return { variable: take() };
    if (token === '[') {
      const list: Value[] = [];
      while (peek() !== ']') list.push(value());
      expect(']');
      return { list };
    }
    if (token === '{') {
      const object: Record<string, Value> = {};
      while (peek() !== '}') {
        const name = take();
        expect(':');
        object[name] = value();
      }
      expect('}');
      return { object };
    }
    if (token.startsWith('"') || /^(-?\d.*|true|false|null)$/.test(token))
      return { literal: JSON.parse(token) };
    return { literal: token };
  }
}
