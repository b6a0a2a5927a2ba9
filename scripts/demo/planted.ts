import { gzipSync } from 'node:zlib';
import type { DemoFiles } from './demo-files.ts';
import { csvText } from './demo-files.ts';

/**
 * A problem that the demo's pull request holds, and the check that has to report it. Each kind of problem
 * Assay knows is planted once; a test holds this list against the registry of checks.
 */
export interface Planted {
  readonly check: string;
  readonly path: string;
  readonly column?: string;
  /** What was done, for people. */
  readonly what: string;
  /** Does it to the files of the branch. */
  plant(files: DemoFiles): void;
}

const TICKETS = 'data/tickets.csv';

/** Rows of the agents' table: enough that a key is found. */
const agents = (change: (lines: string[]) => void = () => {}) => {
  const lines = ['agent_id,name,team,languages'];
  for (let i = 1; i <= 40; i++) lines.push(`A${i},Agent ${i},team ${i % 4},"en, de"`);
  change(lines);
  return `${lines.join('\n')}\n`;
};

const readings = (rows: number) =>
  csvText([
    ['reading_id', 'value'],
    ...Array.from({ length: rows }, (_, i) => [`R${i + 1}`, String(i % 97)]),
  ]);

const events = (last: string) => {
  const lines = Array.from({ length: 20 }, (_, i) =>
    JSON.stringify({ event_id: `E${i + 1}`, kind: 'reply', seconds: i * 1.5 }),
  );
  return `${lines.join('\n')}\n${last}`;
};

const LFS_POINTER = `version https://git-lfs.github.com/spec/v1
oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
size 88210
`;

const translations = (greeting: number[]) =>
  Uint8Array.from([
    ...new TextEncoder().encode('key,text\nhello,Grüß Gott\nbye,'),
    ...greeting,
    10,
  ]);

/** The other files as they are on the base branch. */
export const BASE_FILES: DemoFiles['others'] = new Map<string, string | Uint8Array>([
  ['data/agents.csv', agents()],
  [
    'data/audio.csv.dvc',
    'outs:\n- md5: 0f343b0931126a20f133d67c2b018a3b\n  size: 120\n  path: audio.csv\n',
  ],
  ['data/events.jsonl', events('')],
  ['data/holidays.csv', 'day,name\n2026-12-25,Christmas Day\n'],
  ['data/images.csv', 'image_id,label\nI1,cat\nI2,dog\n'],
  [
    'data/ratings.csv.gz',
    gzipSync(
      csvText([
        ['item_id', 'stars'],
        ...Array.from({ length: 500 }, (_, i) => [`P${i}`, String((i * 7) % 5)]),
      ]),
    ),
  ],
  ['data/readings.csv', readings(66_000)],
  ['data/regions.csv', 'region_id,name\nN,North\nS,South\n'],
  ['data/shops.csv', 'shop_id,name,city\nS1,First,Bern\nS2,Second,Lyon\n'],
  ['data/stock.csv', 'item_id,count\nK1,12\nK2,7\nK3,0\n'],
  ['data/teams.csv', 'team_id,lead,site\n1,A4,Bern\n2,A9,Lyon\n3,A2,Bern\n'],
  ['data/translations.csv', translations([...new TextEncoder().encode('tschüss')])],
  ['data/vectors.parquet', new TextEncoder().encode('PAR1')],
]);

export const PLANTED: readonly Planted[] = [
  {
    check: 'leading-zeros-lost',
    path: TICKETS,
    column: 'zip',
    what: 'a spreadsheet took the leading zeros from every zip code',
    plant: ({ tickets }) => {
      for (const ticket of tickets) ticket.zip = ticket.zip.replace(/^0+(?=\d)/, '');
    },
  },
  {
    check: 'scientific-notation',
    path: TICKETS,
    column: 'order_no',
    what: 'it turned 25 order numbers into 4.12E+14',
    plant: ({ tickets }) => {
      for (const ticket of tickets.slice(200, 225)) {
        ticket.order_no = `${(Number(ticket.order_no) / 1e14).toFixed(2)}E+14`;
      }
    },
  },
  {
    check: 'date-conversion',
    path: TICKETS,
    column: 'product_code',
    what: 'it took 12 product codes such as 2-10 for dates',
    plant: ({ tickets }) => {
      const months = [
        'Jan',
        'Feb',
        'Mar',
        'Apr',
        'May',
        'Jun',
        'Jul',
        'Aug',
        'Sep',
        'Oct',
        'Nov',
        'Dec',
      ];
      for (const ticket of tickets.slice(300, 312)) {
        const [month, day] = ticket.product_code.split('-');
        ticket.product_code = `${day}-${months[Number(month) - 1]}`;
      }
    },
  },
  {
    check: 'day-month-swap',
    path: TICKETS,
    column: 'created_at',
    what: 'it swapped day and month in some dates',
    plant: ({ tickets }) => {
      const swappable = tickets.filter(({ created_at }) =>
        /-0\d-(0[1-9]|1[0-2])$/.test(created_at),
      );
      for (const ticket of swappable.slice(0, 15)) {
        ticket.created_at = ticket.created_at.replace(/-(\d\d)-(\d\d)$/, '-$2-$1');
      }
    },
  },
  {
    check: 'number-cut',
    path: TICKETS,
    column: 'amount',
    what: 'it cut 30 amounts to two decimals',
    plant: ({ tickets }) => {
      const precise = tickets.slice(400, 500).filter(({ amount }) => !amount.endsWith('0'));
      for (const ticket of precise.slice(0, 30)) ticket.amount = Number(ticket.amount).toFixed(2);
    },
  },
  {
    check: 'garbled-text',
    path: TICKETS,
    column: 'body',
    what: 'a wrong encoding garbled “café” in 20 texts',
    plant: ({ tickets }) => {
      const accented = tickets.filter(({ body }) => body.includes('é'));
      for (const ticket of accented.slice(0, 20)) ticket.body = ticket.body.replaceAll('é', 'Ã©');
    },
  },
  {
    check: 'formula-error',
    path: TICKETS,
    column: 'amount',
    what: 'three amounts became #REF!',
    plant: ({ tickets }) => {
      for (const ticket of tickets.slice(500, 503)) ticket.amount = '#REF!';
    },
  },
  {
    check: 'cell-cut',
    path: TICKETS,
    column: 'body',
    what: 'one long text was cut at 32,767 characters',
    plant: ({ tickets }) => {
      tickets[LONG_TICKET]!.body = tickets[LONG_TICKET]!.body.slice(0, 32_767);
    },
  },
  {
    check: 'cosmetic-change',
    path: TICKETS,
    column: 'subject',
    what: '40 subjects gained a space at the end, which changes nothing',
    plant: ({ tickets }) => {
      for (const ticket of tickets.slice(600, 640)) ticket.subject += ' ';
    },
  },
  {
    check: 'duplicate-key',
    path: TICKETS,
    column: 'ticket_id',
    what: 'two tickets were pasted in a second time under their old number',
    plant: ({ tickets }) => {
      tickets.push({ ...tickets[10]!, label: 'billing' }, { ...tickets[11]! });
    },
  },
  {
    check: 'missing-key',
    path: TICKETS,
    column: 'ticket_id',
    what: 'a new ticket has no number',
    plant: ({ tickets }) => {
      tickets.push({
        ...tickets[20]!,
        ticket_id: '',
        body: 'The rain jacket is too small, can I change it?',
      });
    },
  },
  {
    check: 'column-renamed',
    path: TICKETS,
    column: 'client_id',
    what: 'customer_id is now called client_id',
    plant: ({ columns }) => {
      columns.find((column) => column.from === 'customer_id')!.name = 'client_id';
    },
  },
  {
    check: 'unclosed-quote',
    path: 'data/agents.csv',
    what: 'a quote was opened and never closed',
    plant: ({ others }) => {
      others.set(
        'data/agents.csv',
        agents((lines) => {
          lines[5] = 'A5,"Agent 5,team 1,en';
          lines[12] = `${lines[12]},extra`;
          lines[15] = 'A15,Agent 15';
          lines[20] = '';
          lines[30] =
            'A30,"Agent 30,team 2,en\nA30b,Agent 30b,team 3,de\nA30c,Agent 30c",team 2,en';
        }),
      );
    },
  },
  {
    check: 'extra-cell',
    path: 'data/agents.csv',
    what: 'a row has one cell too many',
    plant: () => {},
  },
  {
    check: 'missing-cell',
    path: 'data/agents.csv',
    what: 'a row has two cells too few',
    plant: () => {},
  },
  {
    check: 'blank-row',
    path: 'data/agents.csv',
    what: 'a row was emptied and its line left',
    plant: () => {},
  },
  {
    check: 'swallowed-rows',
    path: 'data/agents.csv',
    what: 'a quoted cell holds what reads as rows',
    plant: () => {},
  },
  {
    check: 'column-removed',
    path: 'data/shops.csv',
    column: 'city',
    what: 'the column city is gone',
    plant: ({ others }) => others.set('data/shops.csv', 'shop_id,name\nS1,First\nS2,Second\n'),
  },
  {
    check: 'column-retyped',
    path: 'data/teams.csv',
    column: 'lead',
    what: 'the team leads became numbers',
    plant: ({ others }) =>
      others.set('data/teams.csv', 'team_id,lead,site\n1,4,Bern\n2,9,Lyon\n3,2,Bern\n'),
  },
  {
    check: 'header-lost',
    path: 'data/stock.csv',
    what: 'the line with the column names is gone',
    plant: ({ others }) => others.set('data/stock.csv', 'K1,12\nK2,7\nK3,0\n'),
  },
  {
    check: 'key-column-missing',
    path: 'data/regions.csv',
    column: 'region_id',
    what: 'the key column is called otherwise, and its values with it',
    plant: ({ others }) => others.set('data/regions.csv', 'code,name\nnorth,North\nsouth,South\n'),
  },
  {
    check: 'duplicate-label',
    path: 'data/holidays.csv',
    column: 'name',
    what: 'two columns have the same name, and a third has none',
    plant: ({ others }) =>
      others.set('data/holidays.csv', 'day,name,name,\n2026-12-25,Christmas Day,Noël,\n'),
  },
  {
    check: 'blank-label',
    path: 'data/holidays.csv',
    what: 'a column has no name',
    plant: () => {},
  },
  {
    check: 'encoding-error',
    path: 'data/translations.csv',
    what: 'one row was saved in another encoding',
    plant: ({ others }) => {
      others.set(
        'data/translations.csv',
        translations([...new TextEncoder().encode('tsch'), 0xfc, 0x73, 0x73]),
      );
    },
  },
  {
    check: 'record-error',
    path: 'data/events.jsonl',
    what: 'a line is no JSON object',
    plant: ({ others }) =>
      others.set('data/events.jsonl', events('{"event_id": "E21", "kind": \n')),
  },
  {
    check: 'compression-error',
    path: 'data/ratings.csv.gz',
    what: 'the upload was cut off',
    plant: ({ others }) => {
      const whole = others.get('data/ratings.csv.gz') as Uint8Array;
      others.set('data/ratings.csv.gz', whole.subarray(0, Math.floor(whole.length * 0.6)));
    },
  },
  {
    check: 'format-error',
    path: 'data/vectors.parquet',
    what: 'the Parquet file has no footer',
    plant: ({ others }) =>
      others.set('data/vectors.parquet', new TextEncoder().encode('PAR1 and then nothing')),
  },
  {
    check: 'empty-file',
    path: 'data/quotas.csv',
    what: 'a new file is empty',
    plant: ({ others }) => others.set('data/quotas.csv', ''),
  },
  {
    check: 'no-rows',
    path: 'data/surveys.csv',
    what: 'a new file has a header and no rows',
    plant: ({ others }) => others.set('data/surveys.csv', 'survey_id,score\n'),
  },
  {
    check: 'row-cut',
    path: 'data/readings.csv',
    what: 'an old spreadsheet dropped every row after the 65,536th line',
    plant: ({ others }) => others.set('data/readings.csv', readings(65_535)),
  },
  {
    check: 'lfs-pointer',
    path: 'data/images.csv',
    what: 'a file moved to Git LFS and its content is nowhere',
    plant: ({ others }) => others.set('data/images.csv', LFS_POINTER),
  },
  {
    check: 'dvc-pointer',
    path: 'data/audio.csv.dvc',
    what: 'a file that DVC keeps elsewhere was changed',
    plant: ({ others }) => {
      others.set(
        'data/audio.csv.dvc',
        'outs:\n- md5: 6137cde4893c59f76f005a8123d8e8e6\n  size: 140\n  path: audio.csv\n',
      );
    },
  },
  {
    check: 'link-not-followed',
    path: 'data/latest.csv',
    what: 'a data file is a symbolic link',
    plant: ({ others }) => others.set('data/latest.csv', { linkTo: 'tickets.csv' }),
  },
];

/** The ticket that has a very long text on the base branch. */
export const LONG_TICKET = 700;
