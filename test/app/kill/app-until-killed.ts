/*
 * The app as users run it, but for a lease so short that what a killed process held is soon taken over.
 */
import { flushCompileCache } from 'node:module';
import { main } from '../../../src/app/main.ts';
import { processWorld } from '../../../src/app/process-world.ts';
import { realParts, reviewPull } from '../../../src/app/real-parts.ts';

// Whoever is killed writes no cache at its end.
flushCompileCache();
const isInline = process.env['TEST_INLINE'] === 'yes';
process.exit(
  await main({}, processWorld(), {
    ...realParts,
    ...(isInline && { work: (context) => reviewPull(context, { inline: true }) }),
    timing: { worker: { leaseMs: 2000, renewMs: 400, idleMs: 100 } },
  }),
);
