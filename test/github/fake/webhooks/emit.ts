import { repositoryFields } from '../shapes/repository.ts';
import type { Shape } from '../shapes/template.ts';
import { showUser } from '../shapes/user.ts';
import type { Actor } from '../stored.ts';
import type { World } from '../world.ts';
import { webhookExample } from './example.ts';
import { webhookViolations } from './schema.ts';

/** Sends a webhook to an app that subscribes to its event; `fill` makes what sets it apart from the example. */
export function emit(
  world: World,
  event: string,
  action: string | null,
  sender: Actor,
  fill: (example: Shape) => Shape,
): void {
  if (!world.deliveries.webhook || !world.events.includes(event)) return;
  // An app that is not, or no longer, installed hears of that only.
  if (world.installed !== 'yes' && event !== 'installation') return;
  const example = webhookExample(world, event, action);
  const repository = example['repository'] as Shape | undefined;
  const payload = {
    ...example,
    ...(action === null ? {} : { action }),
    ...(repository ? { repository: { ...repository, ...repositoryFields(world) } } : {}),
    sender: showUser(world, sender),
    installation: { id: world.installation, node_id: `I_${world.installation}` },
    ...fill(example),
  };
  world.violations.push(...webhookViolations(event, action, payload));
  world.deliveries.send(world, event, action, payload);
}
