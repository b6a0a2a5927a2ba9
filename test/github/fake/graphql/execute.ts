import type { Operation, Selection, Value } from './parse.ts';

export type Arguments = Readonly<Record<string, unknown>>;

/** An object of the graph: values, or what makes them out of arguments. */
export interface GraphObject {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

/** Refuses one field, as GitHub does: the rest is answered. */
export class FieldError extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

/** What several types share, so that a fragment on it says nothing about the type. */
const INTERFACES = ['Node', 'Actor', 'Comment', 'Minimizable', 'Updatable', 'Reactable'];

interface Failure {
  readonly type?: string;
  readonly path: readonly string[];
  readonly message: string;
}

/** Answers the fields that are asked for and no others; one that a type does not have is an error. */
export async function execute(
  operation: Operation,
  root: GraphObject,
  variables: Arguments,
): Promise<{ data: unknown; errors?: readonly Failure[] }> {
  const errors: Failure[] = [];
  const data = await fields(root, operation.selections, []);
  return { data, ...(errors.length > 0 ? { errors } : {}) };

  async function fields(
    object: GraphObject,
    selections: readonly Selection[],
    path: readonly string[],
  ): Promise<Record<string, unknown>> {
    const result: Record<string, unknown> = {};
    for (const selection of selections) {
      const inner = 'spread' in selection ? operation.fragments.get(selection.spread) : selection;
      if (!inner || 'spread' in inner) continue;
      if ('on' in inner) {
        const { on } = inner;
        if (on === undefined || on === object.__typename || INTERFACES.includes(on))
          Object.assign(result, await fields(object, inner.selections, path));
        continue;
      }
      result[inner.alias] = await field(object, inner, [...path, inner.alias]);
    }
    return result;
  }

  async function field(
    object: GraphObject,
    { field: name, args, selections }: Extract<Selection, { field: string }>,
    path: readonly string[],
  ): Promise<unknown> {
    if (!Object.hasOwn(object, name)) {
      errors.push({
        path,
        message: `Field '${name}' doesn't exist on type '${object.__typename}'`,
      });
      return null;
    }
    try {
      const given = object[name];
      const values = Object.fromEntries(
        Object.entries(args).map(([key, value]) => [key, evaluate(value)]),
      );
      return await complete(typeof given === 'function' ? await given(values) : given, path);
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      errors.push({ type: error.type, path, message: error.message });
      return null;
    }

    async function complete(value: unknown, at: readonly string[]): Promise<unknown> {
      if (Array.isArray(value)) return Promise.all(value.map((one) => complete(one, at)));
      if (typeof value !== 'object' || value === null) return value;
      if (selections.length > 0) return fields(value as GraphObject, selections, at);
      errors.push({ path: at, message: `Field '${name}' must have a selection of subfields` });
      return null;
    }
  }

  function evaluate(value: Value): unknown {
    if ('variable' in value) return variables[value.variable];
    if ('list' in value) return value.list.map(evaluate);
    if ('object' in value)
      return Object.fromEntries(
        Object.entries(value.object).map(([key, inner]) => [key, evaluate(inner)]),
      );
    return value.literal;
  }
}
