import { z } from 'zod';
import type { Purpose } from '../permission.ts';
import { type AppSending, appRequest } from './app-request.ts';

/** A webhook that GitHub sent, or tried to send. */
export interface HookDelivery {
  /** By which {@link getHookDelivery} finds it; larger than a JavaScript number can hold. */
  readonly id: string;
  /** `X-GitHub-Delivery`: the same for an event that is sent again. */
  readonly guid: string;
  /** ISO 8601. */
  readonly deliveredAt: string;
  /** What it was answered with; 0 where there was no answer. */
  readonly statusCode: number;
  readonly event: string;
  readonly action: string | undefined;
  readonly installation: number | undefined;
}

/** A delivery with what it carried. */
export interface HookDeliveryContent extends HookDelivery {
  readonly payload: Readonly<Record<string, unknown>>;
}

const deliverySchema = z
  .object({
    id: z.union([z.number(), z.bigint()]).transform(String),
    guid: z.string(),
    delivered_at: z.string(),
    status_code: z.number(),
    event: z.string(),
    action: z.string().nullish(),
    installation_id: z.number().nullish(),
  })
  .transform(
    (one): HookDelivery => ({
      id: one.id,
      guid: one.guid,
      deliveredAt: one.delivered_at,
      statusCode: one.status_code,
      event: one.event,
      action: one.action ?? undefined,
      installation: one.installation_id ?? undefined,
    }),
  );

const contentSchema = z.object({
  request: z.object({ payload: z.record(z.string(), z.unknown()).nullable() }),
});

/** Ten thousand deliveries. What is older is found by looking at the open pull requests. */
const MAX_PAGES = 100;

/**
 * Webhooks that GitHub sent since a time, the newest first; at most 10,000. Takes the app's own authentication.
 */
export async function listHookDeliveries(
  sending: AppSending,
  since: Date,
): Promise<readonly HookDelivery[]> {
  const request = appRequest(sending);
  const purpose: Purpose = { doing: 'listing what GitHub sent', permission: 'metadata: read' };
  const deliveries: HookDelivery[] = [];
  let cursor: string | undefined;
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data, headers } = await request(
      'GET /app/hook/deliveries',
      { per_page: 100, ...(cursor === undefined ? {} : { cursor }) },
      z.array(deliverySchema),
      purpose,
    );
    const recent = data.filter((one) => new Date(one.deliveredAt) >= since);
    deliveries.push(...recent);
    cursor = nextCursor(String(headers['link'] ?? ''));
    if (cursor === undefined || recent.length < data.length) break;
  }
  return deliveries;
}

/** A delivery and its payload. Takes the app's own authentication. */
export async function getHookDelivery(
  sending: AppSending,
  id: string,
): Promise<HookDeliveryContent> {
  const { data } = await appRequest(sending)(
    'GET /app/hook/deliveries/{delivery_id}',
    { delivery_id: id },
    z.intersection(deliverySchema, contentSchema),
    { doing: `reading the webhook ${id}`, permission: 'metadata: read' },
  );
  const { request, ...delivery } = data;
  return { ...delivery, payload: asReceived(request.payload ?? {}) };
}

/** As a webhook's own text reads: Octokit makes `BigInt` of large numbers, which cannot be written as JSON again. */
function asReceived(payload: HookDeliveryContent['payload']): HookDeliveryContent['payload'] {
  const text = JSON.stringify(payload, (_name, value) =>
    typeof value === 'bigint' ? Number(value) : value,
  );
  return JSON.parse(text);
}

/** Deliveries have no page numbers: the next page is asked for by what the link to it says. */
function nextCursor(link: string): string | undefined {
  const url = /<([^<>]{1,2000})>; rel="next"/.exec(link)?.[1];
  if (url === undefined || !URL.canParse(url)) return undefined;
  return new URL(url).searchParams.get('cursor') ?? undefined;
}
