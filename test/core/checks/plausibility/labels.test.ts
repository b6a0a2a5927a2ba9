import { describe, expect, it } from 'vitest';
import { labelTypo } from '../../../../src/core/checks/plausibility/label-typo.ts';
import { unknownLabel } from '../../../../src/core/checks/plausibility/unknown-label.ts';
import { faultyAdditions, findViolations, upTo } from './find-violations.ts';

const LABELS = upTo(40).map((i) => ['refund', 'billing'][i % 2]!);
const LISTED = { dataset: { label: 'label', labels: ['refund', 'billing', 'top_up'] } };

describe('label-typo', () => {
  const faults = faultyAdditions.bind(undefined, labelTypo);

  it('finds rare labels near common ones', async () => {
    expect(
      await faults('label', LABELS, ['refnud', 'biling', 'shipping', 'refund', 'Refund']),
    ).toEqual(['refnud', 'biling']);
  });

  it('leaves labels alone that are not rare', async () => {
    const refunds = upTo(5).map(() => 'refunds');
    expect(await faults('label', [...LABELS, ...refunds], ['refunds'])).toEqual([]);
    // Ten new rows of one label are a new class, a single one is a slip.
    expect(
      await faults(
        'label',
        LABELS,
        upTo(10).map(() => 'refunds'),
      ),
    ).toEqual([]);
    expect(await faults('label', LABELS, ['refunds'])).toEqual(['refunds']);
    expect(await faults('label', LABELS, ['refunds'], { parameters: { ratio: 30 } })).toEqual([]);
  });

  it('judges old rows by the same rule', async () => {
    const rows = [...LABELS, 'refnud'].map((label, i) => [`T${i}`, label]);
    const fixed = rows.map(([id, label]) => [id!, label === 'refnud' ? 'refund' : label!]);
    const spec = { columns: ['id', 'label'], key: ['id'], base: rows };
    const told = async (head: readonly string[][]) =>
      (await findViolations(labelTypo, { ...spec, head })).map(({ side, index }) => [side, index]);
    expect(await told(rows)).toEqual([['head', 40]]);
    expect(await told(fixed)).toEqual([['base', 40]]);
  });

  it('speaks of the label only, and not where the config lists labels', async () => {
    expect(await faults('city', LABELS, ['refnud'])).toEqual([]);
    expect(await faults('label', LABELS, ['refnud'], LISTED)).toEqual([]);
  });
});

describe('unknown-label', () => {
  const faults = faultyAdditions.bind(undefined, unknownLabel);

  it('finds what is not in the set', async () => {
    expect(
      await faults('label', LABELS, ['refnud', 'top_up', ' refund ', '', 'Refund'], LISTED),
    ).toEqual(['refnud', 'Refund']);
  });

  it('names the label that was probably meant', async () => {
    const head = [...LABELS, 'top up', 'biling', 'crash'].map((label) => [label]);
    const found = await findViolations(unknownLabel, { columns: ['label'], head, ...LISTED });
    expect(found.map(({ detail }) => detail)).toEqual([
      'top up, perhaps top_up',
      'biling, perhaps billing',
      'crash',
    ]);
  });

  it('stays silent without a set', async () => {
    expect(await faults('label', LABELS, ['crash'])).toEqual([]);
  });
});
