/*
 * The app as users run it, but for a lease so short that what a killed process held is soon taken over.
 */
import { main } from '../../../src/app/main.ts';
import { processWorld } from '../../../src/app/process-world.ts';
import { realParts, reviewPull } from '../../../src/app/real-parts.ts';

const isInline = process.env['TEST_INLINE'] === 'yes';
process.exit(
  await main({ once: false }, processWorld(), {
    ...realParts,
    ...(isInline && { work: (context) => reviewPull(context, { inline: true }) }),
    timing: { leaseMs: 3000, renewMs: 500, idleMs: 100 },
  }),
);
