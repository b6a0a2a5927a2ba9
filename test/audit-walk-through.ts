import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { runCli } from '../src/cli/runner.ts';
import { fakeTerminal } from './cli/fake-terminal.ts';

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  refund: [
    'I paid twice for order',
    'please give me my money back for order',
    'the price was lower when I bought order',
    'the parcel came broken, I want my money back for order',
  ],
  delivery: ['where is my parcel with order', 'nobody was home when you brought order'],
  account: ['I cannot sign in to see order', 'my new address is not there for order'],
};

/** Forty rows of each kind; two of the refunds are really about the account. */
const ROWS = Object.entries(TEXTS).flatMap(([kind, texts]) =>
  Array.from({ length: 40 }, (_, i) => {
    const wrong = kind === 'refund' && (i === 7 || i === 19);
    const text = wrong ? TEXTS['account']![0]! : texts[i % texts.length]!;
    return { id: `T-${kind[0]}${i}`, text: `${text} ${1000 + i}`, kind };
  }),
);

/** What the page's experts say: they differ on most broken parcels. */
function answerOf(text: string, expert: string, place: number): [answer: string, note: string] {
  if (text.includes('broken')) {
    return expert === 'expert-1' || place % 5 === 0
      ? ['refund', '']
      : ['Delivery', 'the parcel is what went wrong'];
  }
  const kind = Object.keys(TEXTS).find((each) =>
    TEXTS[each]!.some((start) => text.startsWith(start)),
  );
  return [kind!, ''];
}

/** Runs the commands of `docs/audit.md` one after another; what each of them prints. */
export async function walkThrough(commands: readonly string[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-page-'));
  try {
    writeFileSync(join(folder, 'tickets.csv'), stringify(ROWS, { header: true }));
    writeFileSync(join(folder, 'labelling.md'), '# Labelling\n\nA refund is about money.\n');
    const outputs: string[] = [];
    for (const command of commands) {
      if (command.startsWith('assay audit score')) answer(join(folder, 'audit-tickets-refund'));
      const argv = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, a, b]) => a ?? b!).slice(1);
      const terminal = fakeTerminal(folder);
      const code = await runCli(argv, terminal);
      if (code !== 0) throw new Error(`${command} ended with ${code}: ${terminal.written.err}`);
      outputs.push(terminal.written.out);
    }
    return outputs;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function answer(folder: string): void {
  for (const expert of ['expert-1', 'expert-2']) {
    const path = join(folder, `${expert}.csv`);
    const lines: Record<string, string>[] = parse(readFileSync(path), { columns: true, bom: true });
    const filled = lines.map((line, place) => {
      const [own, note] = answerOf(line['text']!, expert, place);
      return { ...line, answer: own, note };
    });
    writeFileSync(path, stringify(filled, { header: true }));
  }
}
