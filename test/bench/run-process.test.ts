import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { measureInTurn } from '../../bench/measure/measure-in-turn.ts';
import { runProcess } from '../../bench/measure/run-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-bench-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node = (script: string) => ({ program: process.execPath, args: ['-e', script] });

test('tells the time, and the output in a file', async () => {
  const run = await runProcess(node('setTimeout(() => console.log("done"), 300)'), folder, 20);
  expect(run).toMatchObject({ exitCode: 0, gaveUp: false });
  expect(run.seconds).toBeGreaterThan(0.3);
  expect(readFileSync(run.output, 'utf8')).toBe('done\n');
});

test.runIf(process.platform === 'linux')('the peak is that of the largest process', async () => {
  const child = 'Buffer.alloc(300e6, 1); setTimeout(() => {}, 200)';
  const parent = `require("child_process").execFileSync(process.execPath, ["-e", ${JSON.stringify(child)}])`;
  const { peakBytes } = await runProcess(node(parent), folder, 20);
  expect(peakBytes).toBeGreaterThan(300e6);
  expect(peakBytes).toBeLessThan(450e6);
});

test('what takes too long is ended', async () => {
  const run = await runProcess(node('setInterval(() => {}, 1000)'), folder, 0.5);
  expect(run.gaveUp).toBe(true);
});

test('jobs take turns, and one that fails stops nobody', async () => {
  const said: string[] = [];
  const results = await measureInTurn(
    [
      { pair: 'p', contender: 'fine', command: node('0') },
      { pair: 'p', contender: 'broken', command: node('throw new Error("no")') },
      { pair: 'p', contender: 'missing', command: { program: '/no/such/program', args: [] } },
    ],
    { folder, runs: 2, onceFromSeconds: 20, limitSeconds: 20, say: (line) => said.push(line) },
  );
  expect(results.map(({ contender, seconds }) => [contender, seconds.length])).toEqual([
    ['fine', 2],
    ['broken', 0],
    ['missing', 0],
  ]);
  expect(results[1]!.failure).toContain('failed with 1');
  expect(results[2]!.failure).toContain('ENOENT');
  expect(said).toHaveLength(3);
});
