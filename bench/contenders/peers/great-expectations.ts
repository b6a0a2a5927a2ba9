import type { Contender } from '../contender.ts';
import { programPath } from '../install/program-path.ts';
import { pythonPackage } from '../install/python-package.ts';

const VERSION = '1.24.1';

/** Judges one file: it compares no versions. */
export const greatExpectations: Contender = {
  name: 'Great Expectations, two expectations',
  pairs: ['a'],
  quick: false,
  async prepare(workshop) {
    const python = await pythonPackage(workshop, 'great_expectations', VERSION);
    if (typeof python !== 'string') return python;
    const program = programPath('great_expectations_validate.py');
    return {
      version: VERSION,
      command: ({ base }) => ({
        program: python,
        args: [program, base, programPath('expectations.json')],
        env: { ...process.env, GX_ANALYTICS_ENABLED: 'false' },
      }),
    };
  },
};
