import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { runCli } from '../../src/cli/runner.ts';
import { type TemporaryRepository, temporaryRepository } from '../temporary-repository.ts';
import { fakeTerminal } from './fake-terminal.ts';

const STATES = ['open', 'closed', 'waiting'];

const tickets = (state = (i: number) => STATES[i % 3]!) =>
  `ticket_id,state\n${Array.from({ length: 60 }, (_, i) => `T-${i + 100},${state(i)}`).join('\n')}\n`;

let repository: TemporaryRepository;
beforeEach(() => {
  repository = temporaryRepository();
  repository.commit({ 'data/tickets.csv': tickets((i) => (i === 0 ? 'lost' : STATES[i % 3]!)) });
  repository.commit({ 'data/tickets.csv': tickets() });
});
afterEach(() => repository.remove());

async function suggest(...argv: string[]) {
  const terminal = fakeTerminal(join(repository.path, 'data'));
  const code = await runCli(['suggest-checks', ...argv], terminal);
  return { code, ...terminal.written };
}

describe('assay suggest-checks', () => {
  it('prints a part of a config, with the evidence behind each line', async () => {
    const { code, out } = await suggest('tickets.csv');
    expect(code).toBe(0);
    expect(out).toContain('    key: ticket_id\n');
    expect(out).toContain(
      'enum: [ closed, open, waiting ] # 3 values over 60 rows, 0 of them once only; ≤ 6.1 %',
    );
    const document = parseDocument(out);
    expect(document.errors).toEqual([]);
    expect(document.toJS().datasets[0].path).toBe('data/tickets.csv');
  });

  it("leaves out what the file's history breaks, and says so", async () => {
    const { out } = await suggest('tickets.csv', '--history', '5');
    expect(out).toContain('60 rows and 2 committed versions.');
    expect(out).not.toContain('enum:');
    expect(out).toMatch(/# - categories of state: not so in [0-9a-f]{8}\n/);
  });

  it('keeps text out of the file inside quotes and comments', async () => {
    const name = 'a: {b}\u0007 # "c"';
    const rows = Array.from({ length: 60 }, (_, i) => `${i % 2 ? 'x: [y]' : '- z #'},${i}`);
    const quoted = `"${name.replaceAll('"', '""')}",n`;
    writeFileSync(join(repository.path, 'data/odd.csv'), `${quoted}\n${rows.join('\n')}\n`);
    const { out } = await suggest('odd.csv');
    const { fields } = parseDocument(out).toJS().datasets[0].schema;
    expect(fields[0]).toEqual({
      name,
      type: 'string',
      constraints: { required: true, enum: ['- z #', 'x: [y]'] },
    });
    expect(out).not.toContain('\u0007');
  });

  it('gives the same for machines', async () => {
    const { out } = await suggest('tickets.csv', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ path: 'data/tickets.csv', rows: 60, dropped: [] });
  });

  it.each([
    [['missing.csv'], 'missing.csv'],
    [['tickets.csv', '--history', 'all'], '--history takes a whole number from 1 to 1000.'],
  ])('refuses %j with exit code 2', async (argv, message) => {
    const { code, err } = await suggest(...argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('says so of a file without rows, and of one without a history', async () => {
    writeFileSync(join(repository.path, 'data/none.csv'), 'id\n');
    expect((await suggest('none.csv')).err).toContain('none.csv has no rows to learn from.');
  });
});
