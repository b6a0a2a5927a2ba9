import { COMMANDING } from './commanding.ts';
import { JUDGING } from './judging.ts';
import { POOL } from './pool.ts';
import { PUSHING } from './pushing.ts';
import { REPLYING } from './replying.ts';
import type { Situations } from './situation.ts';
import { STARTING } from './starting.ts';
import { SUGGESTING } from './suggesting.ts';
import { WAITING } from './waiting.ts';

/** Every situation that has a folder in `cases/`. */
export const SITUATIONS: Situations = {
  ...STARTING,
  ...POOL,
  ...REPLYING,
  ...COMMANDING,
  ...JUDGING,
  ...SUGGESTING,
  ...PUSHING,
  ...WAITING,
};
