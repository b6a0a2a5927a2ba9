import { csvText } from '../demo-files.ts';
import { generateTickets, TICKET_COLUMNS } from '../generate-tickets.ts';

export const PEOPLE = {
  'author-1': 'write',
  'expert-1': 'write',
  'expert-2': 'write',
  'owner-1': 'maintain',
} as const;

const CONFIG = `datasets:
  - name: tickets
    path: data/*.csv
    key: ticket_id
    label: label
    labels: [account, billing, refund, shipping]
    source: source
review:
  experts: [expert-1, expert-2]
  show: [subject, body]
  sample: { rate: 0.001, floor: 24, cap: 500 }
  minimum: 20
  agreement: 0.8
  guideline: docs/labelling.md
  guideline-owners: [owner-1]
  minutes-per-expert-per-week: 600
`;

const GUIDELINE = `# Labelling tickets

## Refund
The customer wants money back.

## Billing
The ticket is about a charge or an invoice.
`;

/** Of each label so many rows come in the pull request. */
const NEW_ROWS = { billing: 16, refund: 8, shipping: 8, account: 8 };

/** The repository before the pull request. */
export const BASE_REVIEW_FILES = {
  '.github/assay.yml': CONFIG,
  'docs/labelling.md': GUIDELINE,
  'data/tickets.csv': ticketsCsv(generateTickets(60, 1)),
};

/** What the pull request brings: a file of new tickets, each with the label that it should have. */
export const NEW_TICKETS = { 'data/november.csv': ticketsCsv(newTickets()) };

/** The guideline with the case decided that experts saw in two ways. */
export const CLEARER_GUIDELINE = {
  'docs/labelling.md': `${GUIDELINE}
A charge that was made twice, or an item on an invoice that nobody ordered, is billing, even where the customer wants
the money back.
`,
};

function newTickets() {
  const left = new Map<string, number>(Object.entries(NEW_ROWS));
  return generateTickets(400, 2)
    .map((ticket) => ({ ...ticket, ticket_id: ticket.ticket_id.replace('T-', 'N-') }))
    .filter(({ label }) => {
      const count = left.get(label)!;
      left.set(label, count - 1);
      return count > 0;
    });
}

function ticketsCsv(tickets: ReturnType<typeof generateTickets>): string {
  return csvText([TICKET_COLUMNS, ...tickets.map((each) => TICKET_COLUMNS.map((i) => each[i]))]);
}
