import { join } from 'node:path';
import { prepareStep } from '../../scripts/demo/run-action.ts';
import { repositoryOf } from '../contenders/assay/repository-of.ts';
import { type Measurement, measureInTurn, type Turns } from '../measure/measure-in-turn.ts';
import { storePair } from '../pairs/store-pair.ts';

export const SMALL = 'small';
export const ACTION = 'Assay, the bundled Action';
export const BARE_NODE = 'node -e 0';

const ROWS = 1000;
const RUNS = 11;

/** Measures a whole check of a small file by the Action, as a runner runs it, beside a Node that does nothing. */
export function measureStartUp(turns: Turns): Promise<Measurement[]> {
  turns.say('Start-up');
  const share = { changed: 0.005, added: 0.002, removed: 0.002, moved: 0.001 };
  const pair = storePair({ name: SMALL, rows: ROWS, ...share }, turns.folder);
  const { folder, base, head } = repositoryOf(pair);
  const step = prepareStep(folder, join(turns.folder, 'runner'), base, head);
  const jobs = [
    { pair: SMALL, contender: ACTION, command: { ...step, cwd: folder, exitCodes: [0, 1] } },
    {
      pair: SMALL,
      contender: BARE_NODE,
      command: { program: process.execPath, args: ['-e', '0'] },
    },
  ];
  return measureInTurn(jobs, { ...turns, runs: Math.max(turns.runs, RUNS) });
}
