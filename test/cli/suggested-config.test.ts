import { expect, it } from 'vitest';
import { runCli } from '../../src/cli/runner.ts';
import type { Report } from '../../src/core/report/report.ts';
import { temporaryRepository } from '../temporary-repository.ts';
import { fakeTerminal } from './fake-terminal.ts';

const STATES = ['open', 'closed', 'waiting'];
const TICKETS = `ticket_id,state,price\n${Array.from(
  { length: 60 },
  (_, i) => `T-${i + 100},${STATES[i % 3]},${i * 1.5}`,
).join('\n')}\n`;

it('suggests a config that the file passes, and that its next mistake does not', async () => {
  const repository = temporaryRepository();
  try {
    repository.commit({ 'data/tickets.csv': TICKETS });
    const asked = fakeTerminal(repository.path);
    await runCli(['suggest-checks', 'data/tickets.csv'], asked);
    repository.commit({ '.github/assay.yml': asked.written.out });
    repository.commit({ 'data/tickets.csv': `${TICKETS}T-200,open,12\n` });
    expect((await check(repository.path)).conclusion).toBe('pass');

    repository.commit({ 'data/tickets.csv': `${TICKETS}T-200,lost,-12\n` });
    const report = await check(repository.path);
    expect(report.conclusion).toBe('fail');
    const found = report.datasets.flatMap(({ files }) => files.flatMap(({ findings }) => findings));
    expect(
      found.filter(({ check }) => check === 'constraint-error').map(({ column }) => column),
    ).toEqual(['price', 'state']);
  } finally {
    repository.remove();
  }
});

async function check(cwd: string): Promise<Report> {
  const terminal = fakeTerminal(cwd);
  await runCli(['check', '--base', 'HEAD~1', '--format', 'json'], terminal);
  return JSON.parse(terminal.written.out);
}
