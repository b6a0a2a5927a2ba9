import type { Contender } from '../contender.ts';
import { programPath } from '../install/program-path.ts';
import { pythonPackage } from '../install/python-package.ts';

const VERSION = '5.21.0';

/** Judges one file: it compares no versions. */
export const frictionless: Contender = {
  name: 'Frictionless, two constraints',
  pairs: ['a'],
  quick: false,
  async prepare(workshop) {
    const python = await pythonPackage(workshop, 'frictionless', VERSION);
    if (typeof python !== 'string') return python;
    return {
      version: VERSION,
      command: ({ base }) => ({
        program: python,
        args: [programPath('frictionless_validate.py'), base],
      }),
    };
  },
};
