import type { Detector } from '../../privacy/detector.ts';
import { findPrivate } from '../../privacy/find-private.ts';
import { SECRET_DETECTORS } from '../../privacy/secret-detectors.ts';
import { cellText } from '../../table/cell.ts';
import { columnName } from '../../words/column-name.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import type { Check } from '../check.ts';
import { judgeRows, type RowRule } from '../judge-rows.ts';

const NO_NAME: ReadonlySet<Detector> = new Set();

export const secret: Check = {
  name: 'secret',
  title: 'Secrets',
  severity: 'error',
  dimension: 'validity',
  about:
    'Cells hold keys, tokens or passwords, as of GitHub, AWS, Google, Slack, Stripe or a private key. Whoever can read the repository can use them. They are masked wherever Assay shows rows.',
  caveat:
    'A token that was revoked or made up but has the right form is reported too; words such as `EXAMPLE` in it keep it out. A password that no name stands before, or that looks like a word, is missed.',
  hint: 'Revoke the secret first, since it is in the history by now, then remove it from the data.',
  peers: ['gitleaks and GitHub secret scanning: the same forms, in code'],
  parameters: {},
  find: (context) =>
    judgeRows(context, 'secret', (_, table): RowRule => {
      const names = table.columns.map((__, column) => columnName(table.columns, column));
      return function* ({ cells }) {
        for (let i = 0; i < cells.length; i++) {
          const text = cellText(cells[i]);
          const found = findPrivate(text, SECRET_DETECTORS, NO_NAME).find(({ valid }) => valid);
          if (!found) continue;
          const { detector, start, end } = found;
          const detail = `${detector.noun[0]} ${detector.mask(text.slice(start, end))}`;
          yield { column: names[i] ?? columnName(table.columns, i), detail };
        }
      };
    }),
  describe: (violations, column) =>
    `${countPhrase(violations.length, 'cell', 'cells')} of ${column} ${violations.length === 1 ? 'holds' : 'hold'} a secret`,
};
