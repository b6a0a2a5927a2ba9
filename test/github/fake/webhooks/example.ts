import { createRequire } from 'node:module';
import { localised, type Shape } from '../shapes/template.ts';
import type { World } from '../world.ts';
import { webhookSchema } from './schema.ts';

interface Examples {
  readonly name: string;
  readonly examples: readonly Shape[];
}

const require = createRequire(import.meta.url);

/**
 * A payload that GitHub once sent for such an event, in this repository: a shape to fill in. Of several the first that
 * the published schema takes; where none of the action is published, one of another action of the event.
 */
export function webhookExample(world: World, event: string, action: string | null): Shape {
  return localised(world, `webhook ${event} ${action}`, () => {
    const all = require('@octokit/webhooks-examples') as readonly Examples[];
    const examples = all.find(({ name }) => name === event)?.examples ?? [];
    const known = examples.filter((one) => (one['action'] ?? null) === action);
    const valid = (example: Shape) => {
      const validate = webhookSchema(event, (example['action'] as string | undefined) ?? null);
      return validate?.(example) ?? true;
    };
    const {
      organization: _,
      requester: __,
      ...chosen
    } = known.find(valid) ?? known[0] ?? leanest(examples.filter(valid)) ?? {};
    const { full_name } = (chosen['repository'] ?? {}) as { full_name?: string };
    if (full_name === undefined) return chosen;
    return JSON.parse(JSON.stringify(chosen).replaceAll(full_name, world.repository));
  }) as Shape;
}

/** Another action's payload has fields of its own beside those that all share. */
function leanest(examples: readonly Shape[]): Shape | undefined {
  return examples.toSorted((a, b) => Object.keys(a).length - Object.keys(b).length)[0];
}
