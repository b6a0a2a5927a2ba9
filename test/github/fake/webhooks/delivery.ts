/**
 * How a webhook travels: at once; held until `deliver()`; at once and twice under the same id; held and sent in
 * another order; never, unless it is asked for again.
 */
export type DeliveryMode = 'prompt' | 'late' | 'doubled' | 'shuffled' | 'lost';

/** One attempt to deliver a webhook, as GitHub logs it. */
export interface Delivery {
  readonly id: number;
  /** The same for all attempts: `X-GitHub-Delivery`. */
  readonly guid: string;
  readonly event: string;
  readonly action: string | null;
  readonly payload: unknown;
  readonly redelivery: boolean;
  readonly deliveredAt: string;
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  /** In seconds. */
  readonly duration: number;
  readonly status: string;
  /** 0: no answer came. */
  readonly statusCode: number;
}
