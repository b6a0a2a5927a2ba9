import type { Situations } from './situation.ts';
import { STARTING } from './starting.ts';

export const SITUATIONS: Situations = {
  ...STARTING,
};
