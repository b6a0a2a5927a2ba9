import { describe, expect, it } from 'vitest';
import { runCheck } from '../../src/check/run-check.ts';
import { textRow, workbook } from '../core/table/xlsx/workbook.ts';
import { memoryRevisions } from '../memory-revisions.ts';

const sheet = (rows: readonly string[]) =>
  rows.map((row, i) => textRow(i + 1, ...row.split(','))).join('');

/** Tickets of which two share a key. */
const tickets = sheet(['id,text', 'a1,open', 'a1,closed', 'a2,open']);
const notes = sheet(['note', 'ask again']);

async function told(base: Uint8Array, head: Uint8Array): Promise<string[]> {
  const tree = (bytes: Uint8Array) => new Map([['a.xlsx', bytes]]);
  const revisions = memoryRevisions({ base: tree(base), head: tree(head) });
  const { report } = await runCheck({ revisions, judgedBy: 'base', now: new Date(0) });
  return report.datasets.flatMap(({ files }) =>
    files.map(({ sheet = '-', headline }) => `${sheet}: ${headline}`),
  );
}

const one = workbook({ Tickets: tickets });
const two = workbook({ Tickets: tickets, Notes: notes });

describe('a workbook', () => {
  it('is compared by sheet where it gets a second one', async () => {
    expect(await told(one, two)).toEqual(['Tickets: no change', 'Notes: new file, 1 row']);
  });

  it('is compared by sheet where one of two goes', async () => {
    expect(await told(two, one)).toEqual(['Tickets: no change', 'Notes: file removed, 1 row']);
  });
});
