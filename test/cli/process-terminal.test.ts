import { afterEach, expect, it } from 'vitest';
import { processTerminal } from '../../src/cli/process-terminal.ts';

const { isTTY, columns } = process.stdout;
const standardOutput = (of: { isTTY: boolean; columns: number | undefined }) =>
  Object.assign(process.stdout, of);
afterEach(() => void Object.assign(process.stdout, { isTTY, columns }));

it.each([
  [{ isTTY: true, columns: 132 }, 132],
  // Some pseudo terminals do not know their size.
  [{ isTTY: true, columns: 0 }, 80],
  [{ isTTY: false, columns: undefined }, Number.POSITIVE_INFINITY],
])('with a standard output of %j is %d columns wide', (output, width) => {
  standardOutput(output);
  expect(processTerminal().width).toBe(width);
});
