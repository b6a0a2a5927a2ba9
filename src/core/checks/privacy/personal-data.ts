import { z } from 'zod';
import type { Detector } from '../../privacy/detector.ts';
import { PERSONAL_DETECTORS } from '../../privacy/personal-detectors.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { type CheckContext, defineCheck } from '../check.ts';
import { judgePersonalData, type PersonalViolation } from './judge-personal-data.ts';
import { type ColumnTally, PersonalDataScan } from './scan-personal-data.ts';

const KINDS = PERSONAL_DETECTORS.map(({ kind }) => kind);

export const personalData = defineCheck({
  name: 'personal-data',
  title: 'Personal data',
  severity: 'warning',
  dimension: 'validity',
  about:
    'Cells hold e-mail addresses, phone numbers, payment cards, bank accounts or national numbers. Git keeps them for ever and every clone has them, so they should be wanted before they are merged. They are masked wherever Assay shows rows.',
  caveat:
    'What has no form of its own is missed: names, postal addresses, phone numbers without a country outside a column named for them. About one number in ten passes a check digit by chance; a column in which most numbers fail it is passed over.',
  hint: 'Leave the data out or replace it by invented values; where it belongs here, waive the column with the reason, and hide it under `privacy`.',
  peers: [
    'AWS Glue: Detect PII',
    'Deequ: containsEmail, containsCreditCardNumber, containsSocialSecurityNumber',
  ],
  parameters: {
    kinds: z
      .array(z.enum(KINDS as [string, ...string[]]))
      .default(KINDS)
      .meta({
        description: 'The kinds that are looked for.',
        origin: 'All that have a form of their own, or a check digit.',
        examples: [['email', 'payment-card']],
      }),
    'column-share': z
      .number()
      .min(0)
      .max(1)
      .default(0.5)
      .meta({
        description:
          'From this share of its filled cells on, a column is told of as one that holds the kind, whatever rows are added to it; below it, row by row.',
        origin: 'Half: most cells hold it, so it is what the column is for.',
        examples: [0.9],
      }),
  },
  async find(context, { kinds, 'column-share': share }) {
    const detectors = PERSONAL_DETECTORS.filter(({ kind }) => kinds.includes(kind));
    const { base, head } = await tally(context, detectors);
    return judgePersonalData(context, base, head, share);
  },
  describe(violations, column) {
    const counts = new Map<Detector, number>();
    for (const { detector, count = 1 } of violations as readonly PersonalViolation[])
      counts.set(detector, (counts.get(detector) ?? 0) + count);
    const phrases = [...counts]
      .sort(([, a], [, b]) => b - a)
      .map(([{ noun }, count]) => countPhrase(count, ...noun));
    return `${phrases.join(', ')} in ${column}`;
  },
});

/** What is seen on either side: all rows of head, and those of base that head does not hold unchanged. */
async function tally(
  { base, head, diff, scans }: CheckContext,
  detectors: readonly Detector[],
): Promise<Record<'base' | 'head', readonly ColumnTally[]>> {
  const name = `personal-data ${detectors.map(({ kind }) => kind).join()}`;
  const modified = new Set(
    diff?.changes.flatMap((change) => (change.op === 'modified' ? [change.head.index] : [])),
  );
  const isShared = (row: number) =>
    diff !== undefined && diff.headToBase[row] !== -1 && !modified.has(row);
  const ofHead = scans.of(
    head,
    `${name} head`,
    () => new PersonalDataScan(head.columns, detectors, isShared),
  );
  if (!base) return { base: [], head: await ofHead };
  const scanOfBase = () => new PersonalDataScan(base.columns, detectors, () => false);
  if (!diff) {
    const ofBase = scans.of(base, `${name} base`, scanOfBase);
    return { base: await ofBase, head: await ofHead };
  }
  const left = scanOfBase();
  for (const change of diff.changes)
    if (change.op === 'removed' || change.op === 'modified') left.row(change.base);
  return { base: left.finish(), head: await ofHead };
}
