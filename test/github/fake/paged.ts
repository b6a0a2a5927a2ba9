import { type Answer, answer } from '../../action/fake-github/answer.ts';
import type { Call } from './call.ts';

/** A page of a list, 30 entries unless asked otherwise and 100 at most, with links to the pages around it. */
export async function paged<Item>(
  { world, query, target }: Call,
  all: readonly Item[],
  show: (item: Item) => unknown | Promise<unknown>,
  wrap: (page: unknown[], total: number) => unknown = (page) => page,
): Promise<Answer> {
  const size = Math.min(Math.max(Number(query.get('per_page') ?? 30) || 30, 1), 100);
  const page = Math.max(Number(query.get('page') ?? 1) || 1, 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const shown = await Promise.all(all.slice((page - 1) * size, page * size).map(show));

  const link = (to: number, rel: string) => {
    const url = new URL(target, world.url);
    url.searchParams.set('page', String(to));
    return `<${url}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ];
  return answer(
    200,
    wrap(shown, all.length),
    links.length > 0 ? { link: links.join(', ') } : undefined,
  );
}
