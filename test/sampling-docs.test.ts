import { createHash, createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from '../src/cli/runner.ts';
import { drawSample } from '../src/core/sampling/draw-sample.ts';
import { fakeTerminal } from './cli/fake-terminal.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../docs/sampling.md'), 'utf8');
const SECTION = PAGE.slice(PAGE.indexOf('## Check a draw by hand'));

const blocks = (kind: string) =>
  [...SECTION.matchAll(new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, text]) => text!,
  );

it('docs/sampling.md draws what it says, and its ranks are what they are', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-page-'));
  try {
    const [tickets, drawn] = blocks('csv');
    writeFileSync(join(folder, 'tickets.csv'), tickets!);
    const command = /^assay (.*'a secret'.*)$/m.exec(blocks('sh')[0]!)![1]!;
    const argv = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(
      ([, quoted, plain]) => quoted ?? plain!,
    );
    const terminal = fakeTerminal(folder);
    expect(await runCli(argv, terminal)).toBe(0);
    expect(terminal.written).toEqual({ out: drawn, err: '' });

    const [digest, ...ranks] = blocks('text')[0]!.trim().split('\n');
    expect(digest).toBe(`${createHash('sha256').update('a secret').digest('hex')}  -`);
    const ids = [...tickets!.matchAll(/^(T-\d)/gm)].map(([id]) => id);
    const lines = ids.map(
      (id) => `${createHmac('sha256', 'a secret').update(id).digest('hex')} ${id}`,
    );
    expect(ranks).toEqual(lines.sort());
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('docs/sampling.md says how large a share of flagged rows is drawn', () => {
  const labels = ['a', 'b', 'c', 'd', 'e'];
  const rates = new Map(labels.map((label) => [label, 0.02])).set('flagged', 0.5);
  const shares = (flags: number, method: 'square-root' | 'neyman') => {
    const frame = Array.from({ length: 3000 }, (_, i) => {
      const flagged = i < flags;
      return { id: `${i}`, stratum: [labels[i % 5]!], flagged };
    });
    const { strata } = drawSample(frame, { secret: 'x', size: 300, method, rates });
    return new Map(
      strata.map(({ name, rows, drawn }) => [
        name,
        `${Number(((100 * drawn) / rows).toPrecision(3))} %`,
      ]),
    );
  };
  const text = PAGE.replace(/\s+/g, ' ');
  expect(text).toContain(
    `50 flagged rows come in with ${shares(50, 'square-root').get('flagged')}`,
  );
  expect(Number.parseFloat(shares(50, 'square-root').get('a')!)).toBeLessThan(10);
  const many = shares(600, 'square-root');
  const told = `600 flagged rows with ${many.get('flagged')} and others with ${many.get('a')}`;
  expect(text).toContain(told);
  expect(text).toContain(`${shares(600, 'neyman').get('flagged')} of the 600 are drawn`);
});
