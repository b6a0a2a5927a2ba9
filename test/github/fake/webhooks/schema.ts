import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';

const require = createRequire(import.meta.url);

let ajv: Ajv | undefined;

/** The published schema of an event's payload; undefined where none is published. */
export function webhookSchema(event: string, action: string | null): ValidateFunction | undefined {
  if (!ajv) {
    const { definitions } = require('@octokit/webhooks-schemas') as { definitions: object };
    ajv = new Ajv({ strict: false, validateFormats: false, logger: false });
    ajv.addSchema({ $id: 'webhooks', definitions });
  }
  return ajv.getSchema(`webhooks#/definitions/${event}$${action ?? 'event'}`);
}

/** Where a payload breaks its schema. */
export function webhookViolations(
  event: string,
  action: string | null,
  payload: unknown,
): readonly string[] {
  const validate = webhookSchema(event, action);
  if (!validate || validate(payload)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `webhook ${event} ${action}${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
