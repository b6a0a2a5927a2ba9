import { createHmac } from 'node:crypto';
import type { Webhook } from '../options.ts';

export interface Posting {
  readonly webhook: Webhook;
  readonly guid: string;
  readonly event: string;
  readonly payload: unknown;
  readonly appId: number;
}

/** GitHub waits this long for an answer. */
const TIMEOUT_MS = 10_000;

export function webhookHeaders({ webhook, guid, event, payload, appId }: Posting) {
  const body = JSON.stringify(payload);
  const signature = createHmac('sha256', webhook.secret).update(body).digest('hex');
  return {
    accept: '*/*',
    'content-type': 'application/json',
    'user-agent': 'GitHub-Hookshot/fake',
    'x-github-delivery': guid,
    'x-github-event': event,
    'x-github-hook-id': '1',
    'x-github-hook-installation-target-id': String(appId),
    'x-github-hook-installation-target-type': 'integration',
    'x-hub-signature-256': `sha256=${signature}`,
  };
}

/** Sends a signed webhook once and tells how it went. */
export async function postWebhook(
  posting: Posting,
): Promise<{ readonly status: string; readonly statusCode: number; readonly duration: number }> {
  const started = performance.now();
  const seconds = () => Math.round(performance.now() - started) / 1000;
  try {
    const response = await fetch(posting.webhook.url, {
      method: 'POST',
      headers: webhookHeaders(posting),
      body: JSON.stringify(posting.payload),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.arrayBuffer();
    const status = response.ok ? 'OK' : `Invalid HTTP Response: ${response.status}`;
    return { status, statusCode: response.status, duration: seconds() };
  } catch {
    return { status: 'failed to connect to host', statusCode: 0, duration: seconds() };
  }
}
