import type { DemoFiles } from './demo-files.ts';
import { generateTickets, TICKET_COLUMNS } from './generate-tickets.ts';
import { BASE_FILES, LONG_TICKET, PLANTED } from './planted.ts';
import { casesToPlant, withDatasets } from './planted-cases.ts';

export const CONFIG = `datasets:
  - name: tickets
    path: data/tickets.csv
    key: ticket_id
    label: label
    source: source
  - name: regions
    path: data/regions.csv
    key: region_id
`;

/** What is not planted by hand comes from the checks' own cases. */
export const CASES = casesToPlant(new Set(PLANTED.map(({ check }) => check)));

/** The repository on its base branch. */
export function baseFiles(): DemoFiles {
  const tickets = generateTickets(4000, 7);
  tickets[LONG_TICKET]!.body = 'The log of my router says: link up, link down. '.repeat(750);
  const columns = TICKET_COLUMNS.map((name) => ({ from: name, name: name as string }));
  const config = withDatasets(CONFIG, CASES);
  return {
    tickets,
    columns,
    others: new Map([
      ['.github/assay.yml', config],
      ...BASE_FILES,
      ...CASES.flatMap(({ base }) => base),
    ]),
  };
}
