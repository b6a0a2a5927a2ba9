import { WEBHOOK_PATH } from '../server/webhook-path.ts';
import { APP_EVENTS, APP_PERMISSIONS } from './permissions.ts';

/** What GitHub makes an app from. */
export interface Manifest {
  readonly name: string;
  /** Its home page: that of whoever runs it. */
  readonly url: string;
  readonly description: string;
  readonly public: false;
  readonly redirect_url: string;
  readonly default_permissions: Readonly<Record<string, 'read' | 'write'>>;
  readonly hook_attributes?: { readonly url: string; readonly active: true };
  readonly default_events?: readonly string[];
}

export const APP_DESCRIPTION =
  'Two experts review sampled rows of a pull request that changes data, and their agreement decides the merge.';

export interface ManifestOptions {
  readonly name: string;
  readonly home: string;
  readonly redirectUrl: string;
  /** Where webhooks can reach the app, e.g. `https://assay.example.com`. */
  readonly webhookHost: string | undefined;
}

/**
 * The manifest of an app. Without an address for webhooks there is neither a webhook nor an event: GitHub refuses
 * `hook_attributes` without `url`, even for an inactive webhook.
 */
export function buildManifest({ name, home, redirectUrl, webhookHost }: ManifestOptions): Manifest {
  return {
    name,
    url: home,
    description: APP_DESCRIPTION,
    public: false,
    redirect_url: redirectUrl,
    default_permissions: Object.fromEntries(
      APP_PERMISSIONS.map((permission) => [permission.name, permission.access]),
    ),
    ...(webhookHost === undefined
      ? {}
      : {
          hook_attributes: { url: `${webhookHost}${WEBHOOK_PATH}`, active: true },
          default_events: APP_EVENTS,
        }),
  };
}
