/** The app as it is run to be killed: the real one, with a lease that runs out in a moment. */
import { main } from '../../src/app/main.ts';
import { processWorld } from '../../src/app/process-world.ts';
import { realParts, reviewPull } from '../../src/app/real-parts.ts';

process.exit(
  await main({}, processWorld(), {
    ...realParts,
    work: (context) => reviewPull(context, { inline: true }),
    timing: { worker: { leaseMs: 1500, renewMs: 300, idleMs: 100 }, passEveryMs: 1500 },
  }),
);
