import { expect, it } from 'vitest';
import { parse } from 'yaml';
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

const TEXTS = ['how do I pay this bill', 'where is my new card', 'please close my old account'];
const LINES = Array.from({ length: 60 }, (_, i) => {
  const row = { ticket_id: `T-${i + 100}`, body: `${TEXTS[i % 3]} ${i}`, label: STATES[i % 3] };
  return { ...row, code: i % 2 ? i : `x${i % 4}`, n: i === 8 ? '8' : i, paid: i % 2 === 0 };
});
const jsonLines = (lines: readonly object[]) =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('');

it('suggests of JSON Lines what holds there, without a type for what is of several', async () => {
  const repository = temporaryRepository();
  try {
    repository.commit({ 'data/tickets.jsonl': jsonLines(LINES) });
    const asked = fakeTerminal(repository.path);
    await runCli(['suggest-checks', 'data/tickets.jsonl'], asked);
    const { out } = asked.written;
    expect(out).toContain('    key: ticket_id\n    label: label\n    text: body\n');
    expect(out).not.toContain('type: any');
    const { fields } = parse(out).datasets[0].schema;
    const types = fields.map(({ name, type }: Record<string, string>) => [name, type]);
    expect(new Map(types)).toEqual(
      new Map([
        ['ticket_id', 'string'],
        ['body', 'string'],
        ['label', 'string'],
        ['code', undefined],
        ['n', undefined],
        ['paid', 'boolean'],
      ]),
    );
    repository.commit({ '.github/assay.yml': out });
    const held = fakeTerminal(repository.path);
    expect(await runCli(['validate', 'data/tickets.jsonl'], held)).toBe(0);
  } finally {
    repository.remove();
  }
});

it('leaves out a key that rows share, and says so', async () => {
  const repository = temporaryRepository();
  try {
    const rows = Array.from(
      { length: 200 },
      (_, i) => `T-${i === 3 ? 100 : i + 100},${STATES[i % 3]}`,
    );
    repository.commit({ 'data/tickets.csv': `ticket_id,state\n${rows.join('\n')}\n` });
    const asked = fakeTerminal(repository.path);
    await runCli(['suggest-checks', 'data/tickets.csv'], asked);
    const { out } = asked.written;
    expect(out).not.toContain(' key:');
    expect(out).toContain('    # ticket_id looks like the key, and 2 rows share one: left out\n');
    repository.commit({ '.github/assay.yml': out });
    const held = fakeTerminal(repository.path);
    expect(await runCli(['validate', 'data/tickets.csv'], held)).toBe(0);
  } finally {
    repository.remove();
  }
});

async function check(cwd: string): Promise<Report> {
  const terminal = fakeTerminal(cwd);
  await runCli(['check', '--base', 'HEAD~1', '--format', 'json'], terminal);
  return JSON.parse(terminal.written.out);
}
