import type { Diff, DiffOptions } from '../../../src/core/diff/diff.ts';
import { diffTables } from '../../../src/core/diff/diff-tables.ts';
import { tableOf } from '../table-of.ts';

const HEADER = 'ticket_id,zip,created_at,label,body,source,price\n';

const BODIES = [
  'The parcel arrived two weeks late, and nobody answered my three messages about it.',
  'I was charged twice for the same order and would like the second payment back.',
  'Please change the delivery address of my order before it leaves the warehouse.',
];

/** The difference between two CSV files given as text. */
export async function diffOf(base: string, head: string, options: DiffOptions = {}): Promise<Diff> {
  return diffTables(await tableOf(base), await tableOf(head), options);
}

interface Ticket {
  readonly id: number;
  readonly zip: string;
  readonly date: string;
  readonly label: string;
  readonly body: string;
}

function ticket(id: number): Ticket {
  return {
    id,
    zip: String(501 + id * 37).padStart(5, '0'),
    date: `2026-03-${String(1 + (id % 28)).padStart(2, '0')}`,
    label: ['shipping', 'billing', 'other'][id % 3] as string,
    body: BODIES[id % 3] as string,
  };
}

function line({ id, zip, date, label, body }: Ticket): string {
  return `T-${1000 + id},${zip},${date},${label},"${body}",web,${id}.50\n`;
}

const TICKETS = Array.from({ length: 40 }, (_, id) => ticket(id));
const BASE = HEADER + TICKETS.map(line).join('');

/** A file that a spreadsheet re-saved, with a few real edits among the noise. */
export function resavedDiff(): Promise<Diff> {
  const head = TICKETS.map((each) => ({
    ...each,
    zip: String(Number(each.zip)),
    date: each.date.replace(/(\d+)-(\d+)-(\d+)/, '$3/$2/$1'),
    label: each.id === 7 ? 'refund' : each.label,
    body: each.id === 12 ? each.body.replace('two weeks late', 'three weeks late') : each.body,
  }));
  const text = HEADER + head.map(line).join('');
  return diffOf(
    BASE,
    text.replaceAll(',', ';').replaceAll('\n', '\r\n').replaceAll('late;', 'late,'),
    {
      key: ['ticket_id'],
    },
  );
}

/** Rows added, removed, modified and moved by hand. */
export function editedDiff(): Promise<Diff> {
  const edited = TICKETS.map((each) =>
    each.id === 3
      ? { ...each, label: 'billing', body: each.body.replace('nobody', 'everybody') }
      : each,
  );
  const rows = [
    ...edited.slice(0, 5),
    ...edited.slice(7, 20),
    ...edited.slice(21),
    ticket(50),
    ticket(51),
  ];
  rows.splice(10, 0, TICKETS[20] as Ticket);
  return diffOf(BASE, HEADER + rows.map(line).join(''), { key: ['ticket_id'] });
}

/** Cells and column names that try to be markup, commands and formulas. */
export function hostileDiff(): Promise<Diff> {
  const header = 'id,"<script>alert(1)</script>","a|b"\n';
  return diffOf(
    `${header}1,"=HYPERLINK(""http://evil.example"")",x\n2,@octocat #1,y\n`,
    `${header}1,"**bold** [link](http://evil.example)",x\n2,"\u001b[31mred\u202e\n::error::gotcha",y|z\n3,"](x)","<img src=x onerror=alert(1)>"\n`,
    { key: ['id'] },
  );
}

/** Only bytes that no cell shows. */
export function dialectDiff(): Promise<Diff> {
  return diffOf(BASE, `\ufeff${BASE.replaceAll('\n', '\r\n')}`, { key: ['ticket_id'] });
}

export function equalDiff(): Promise<Diff> {
  return diffOf(BASE, BASE, { key: ['ticket_id'] });
}

/** Columns added, removed, renamed, moved. */
export function columnsDiff(): Promise<Diff> {
  const base = ['id,name,zip,city', '1,Ada,00501,Oslo', '2,Bo,00502,Rome', '3,Cy,00503,Bonn', ''];
  const head = [
    'id,city,name,postcode,region',
    '1,Oslo,Ada,00501,N',
    '2,Rome,Bo,00502,S',
    '3,Bonn,Cy,00503,W',
    '',
  ];
  return diffOf(base.join('\n'), head.join('\n'), { key: ['id'] });
}
