import { type Arguments, FieldError, type GraphObject } from './execute.ts';

/** A list in pages of up to 100, forwards by `first` and `after`, backwards by `last` and `before`. */
export function connection(type: string, list: () => readonly GraphObject[]) {
  return ({ first, after, last, before }: Arguments): GraphObject => {
    const size = first ?? last;
    if (typeof size !== 'number')
      throw new FieldError(
        'MISSING_PAGINATION_BOUNDARIES',
        'You must provide a `first` or `last` value to properly paginate the connection.',
      );
    if (size < 1 || size > 100)
      throw new FieldError(
        'EXCESSIVE_PAGINATION',
        `Requesting ${size} records on the connection exceeds the \`first\` limit of 100 records.`,
      );
    const all = list();
    const place = (cursor: unknown) => Number(Buffer.from(String(cursor), 'base64').toString());
    const from = after ? place(after) + 1 : 0;
    const to = before ? place(before) : all.length;
    const start = first === undefined || first === null ? Math.max(from, to - size) : from;
    const end = first === undefined || first === null ? to : Math.min(to, from + size);
    const nodes = all.slice(start, end);
    const cursor = (i: number) => Buffer.from(String(i)).toString('base64');
    return {
      __typename: `${type}Connection`,
      totalCount: all.length,
      nodes,
      edges: nodes.map((node, i) => ({
        __typename: `${type}Edge`,
        node,
        cursor: cursor(start + i),
      })),
      pageInfo: {
        __typename: 'PageInfo',
        hasNextPage: end < all.length,
        hasPreviousPage: start > 0,
        startCursor: nodes.length > 0 ? cursor(start) : null,
        endCursor: nodes.length > 0 ? cursor(end - 1) : null,
      },
    };
  };
}
