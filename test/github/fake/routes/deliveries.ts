import { answer } from '../../../action/fake-github/answer.ts';
import type { Call, Routes } from '../call.ts';
import { repositoryFields } from '../shapes/repository.ts';
import type { Shape } from '../shapes/template.ts';
import { notFound } from '../validation-failed.ts';
import type { Delivery } from '../webhooks/delivery.ts';
import type { World } from '../world.ts';
import { asApp } from './app.ts';

export const deliveryRoutes: Routes = {
  'GET /app/hook/deliveries': asApp(list),
  'GET /app/hook/deliveries/{delivery_id}': asApp(({ world, path }) => {
    const found = find(world, path['delivery_id']);
    if (!found) return notFound();
    const response = { headers: {}, payload: found.statusCode === 0 ? null : 'ok' };
    const request = { headers: found.requestHeaders, payload: found.payload };
    return answer(200, { ...showDelivery(world, found), url: found.url, request, response });
  }),
  'POST /app/hook/deliveries/{delivery_id}/attempts': asApp(({ world, path }) =>
    world.deliveries.redeliver(world, Number(path['delivery_id'])) ? answer(202, {}) : notFound(),
  ),
};

/** Newest first. Pages go by a cursor, not by a number. */
function list({ world, query, target }: Call) {
  const size = Math.min(Number(query.get('per_page') ?? 30) || 30, 100);
  const cursor = Number(query.get('cursor') ?? 0);
  const wanted = query.get('status');
  const all = world.deliveries.log
    .filter((one) => wanted === null || isSuccess(one) === (wanted === 'success'))
    .filter(({ id }) => cursor === 0 || id < cursor)
    .toReversed();
  const page = all.slice(0, size);
  const next = new URL(target, world.url);
  next.searchParams.set('cursor', String(page.at(-1)?.id ?? 0));
  return answer(
    200,
    page.map((one) => showDelivery(world, one)),
    all.length > size ? { link: `<${next}>; rel="next"` } : {},
  );
}

function isSuccess({ statusCode }: Delivery): boolean {
  return statusCode >= 200 && statusCode < 300;
}

function find(world: World, id: string | undefined): Delivery | undefined {
  return world.deliveries.log.find((one) => one.id === Number(id));
}

function showDelivery(world: World, delivery: Delivery): Shape {
  const { id, guid, redelivery, duration, status, event, action } = delivery;
  return {
    id,
    guid,
    delivered_at: delivery.deliveredAt,
    redelivery,
    duration,
    status,
    status_code: delivery.statusCode,
    event,
    action,
    installation_id: world.installation,
    repository_id: repositoryFields(world)['id'],
    throttled_at: null,
  };
}
