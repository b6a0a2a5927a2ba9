import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/runner.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { transposed } from '../core/agreement/ratings-of.ts';
import { COHEN_1960, KRIPPENDORFF_C } from '../core/agreement/worked-examples.ts';
import { fakeTerminal } from './fake-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-agreement-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

async function agreement(argv: readonly string[], options: Partial<Terminal> = {}) {
  const terminal = fakeTerminal(folder, options);
  const code = await runCli(['agreement', ...argv], terminal);
  return { code, ...terminal.written };
}

async function measured(...argv: string[]) {
  const { out, err } = await agreement([...argv, '--format', 'json']);
  expect(err).toBe('');
  return JSON.parse(out);
}

interface Named {
  readonly name: string;
}
const named = (json: { coefficients: Named[] }, name: string) =>
  json.coefficients.find((each) => each.name === name);

/** Cohen (1960), table 2: one rating a row. */
const LABELS = ['shoe', 'boot', 'sandal'];
const items = COHEN_1960.flatMap((row, i) =>
  row.flatMap((count, j) => Array.from({ length: count }, () => [LABELS[i]!, LABELS[j]!] as const)),
);
write(
  'cohen.csv',
  `item,rater,label\n${items.map(([a, b], i) => `${i},expert-1,${a}\n${i},expert-2,${b}\n`).join('')}`,
);
/** Krippendorff (2011), example C: one column a rater, with blanks. */
write(
  'krippendorff.csv',
  `unit,a,b,c,d\n${transposed(KRIPPENDORFF_C)
    .map((row, i) => `${i + 1},${row.map((cell) => cell ?? '').join(',')}\n`)
    .join('')}`,
);
write('paradox.csv', `a,b\n${'no,no\n'.repeat(118)}${'no,yes\n'.repeat(5)}${'yes,no\n'.repeat(2)}`);

describe('assay agreement', () => {
  it('takes a share in percent as well', async () => {
    const [share, percent] = [
      await measured('cohen.csv', '--threshold', '0.9', '--confidence', '0.999'),
      await measured('cohen.csv', '--threshold', '90%', '--confidence', '99.9%'),
    ];
    expect(percent).toEqual(share);
  });

  it('has the published kappa and interval of Cohen 1960, from one rating a row', async () => {
    const json = await measured('cohen.csv');
    expect(json).toMatchObject({ verdict: 'clear_fail', items: 200, compared: 200, rate: 0.7 });
    expect(json.raters).toEqual(['expert-1', 'expert-2']);
    expect(json.labels).toEqual(['boot', 'sandal', 'shoe']);
    expect(named(json, 'cohen_kappa')).toEqual({
      name: 'cohen_kappa',
      value: expect.closeTo(0.491525, 6),
      undefined_because: null,
      standard_error: expect.closeTo(0.051002, 6),
      interval: {
        low: expect.closeTo(0.391564, 6),
        high: expect.closeTo(0.591487, 6),
        level: 0.95,
        method: 'Fleiss, Cohen and Everitt 1969',
        distribution: 'z',
      },
      observed: expect.closeTo(0.7, 12),
      expected: expect.closeTo(0.41, 12),
      note: null,
    });
    expect(json.coefficients.map(({ name }: Named) => name)).toEqual([
      'percent_agreement',
      'krippendorff_alpha',
      'gwet_ac',
      'cohen_kappa',
      'scott_pi',
      'fleiss_kappa',
      'conger_kappa',
      'brennan_prediger',
    ]);
    expect(json.confusion[0]).toEqual({ first: 'shoe', second: 'shoe', count: 88 });
    expect(json.most_confused[0]).toEqual({ labels: ['boot', 'shoe'], count: 24 });
    // 2 × 40 / (60 + 60)
    expect(json.per_label[0]).toEqual({
      label: 'boot',
      agreement: expect.closeTo(2 / 3, 12),
      // Wilson's of 40 of 80 items on which either said so, both bounds p as 2p / (1 + p).
      interval: expect.objectContaining({ low: expect.closeTo(0.5642, 4), method: 'Wilson' }),
      // 40 of 200 items apart, and 2 × 0.3 × 0.7 of them by chance.
      kappa: expect.closeTo(1 - 0.2 / 0.42, 12),
      items: 80,
      ratings: 120,
    });
  });

  it.each([
    ['nominal', 0.743421],
    ['ordinal', 0.815388],
    ['interval', 0.849107],
    ['ratio', 0.797403],
  ])(
    'has the published alpha of example C at the %s level, from one column a rater',
    async (level, alpha) => {
      const json = await measured('krippendorff.csv', '--level', level);
      expect(named(json, 'krippendorff_alpha')).toMatchObject({ value: expect.closeTo(alpha, 6) });
      expect(json).toMatchObject({
        verdict: 'too_few',
        items: 12,
        compared: 11,
        raters: ['a', 'b', 'c', 'd'],
        labels: ['1', '2', '3', '4', '5'],
        ratings: { labels: 41, cannot_tell: 0, missing: 7 },
      });
    },
  );

  it('says the verdict in words first', async () => {
    const { code, out } = await agreement(['cohen.csv']);
    expect(code).toBe(0);
    expect(
      out,
    ).toBe(`FAIL  The raters agree on 70 % of 200 items (95 % interval 63 to 76 %), clearly under the 80 % asked
    for: the guideline is the bottleneck. Fix it before more is labelled.
200 items; 2 raters; 3 labels.

Coefficients
  coefficient           value  95 % interval   observed  by chance
  percent agreement     0.700  0.633 to 0.759  0.700     -
  Krippendorff's alpha  0.488  0.385 to 0.592  0.700     0.414
  Gwet's AC1            0.576  0.481 to 0.671  0.700     0.293
  Cohen's kappa         0.492  0.392 to 0.591  0.700     0.410
  Scott's pi            0.487  0.384 to 0.591  0.700     0.415
  Fleiss' kappa         0.487  0.384 to 0.591  0.700     0.415
  Conger's kappa        0.492  0.391 to 0.592  0.700     0.410
  Brennan–Prediger      0.550  0.454 to 0.646  0.700     0.333
  Read percent agreement for the verdict, and Krippendorff's alpha for what chance does not explain:
    0.8 or more is good, under 0.667 poor, 0 is chance.

Labels, the worst first: where one rater gave it, how often another did
  label   agreement  items  ratings
  sandal  40 %       48     60
  boot    67 %       80     120
  shoe    80 %       132    220

Labels that are confused most
  label   with    times  of all confusion
  boot    shoe    24     40 %
  sandal  shoe    20     33 %
  boot    sandal  16     27 %
`);
  });

  it('explains why kappa is low where one label dominates, and does not praise the guideline', async () => {
    const { out } = await agreement(['paradox.csv', '--format', 'markdown']);
    expect(out).toContain('**PASS** The raters agree on 94 % of 125 items');
    expect(out).toContain('But one label makes most of it');
    expect(out).toContain(
      '- Kappa is -0.02 although raters agree on 94 % of items. The label no has 97 % of the ratings',
    );
    expect(out).toContain('of yes raters agree on 0 %');
  });

  it.each([
    ['cohen.csv', [], 1],
    ['paradox.csv', [], 0],
    ['krippendorff.csv', [], 1],
    ['krippendorff.csv', ['--minimum', '10'], 0],
    ['cohen.csv', ['--threshold', '0.6'], 0],
  ] as const)('gates %s with %j by exit code %i', async (file, argv, code) => {
    expect((await agreement([file, '--gate', ...argv])).code).toBe(code);
    expect((await agreement([file, ...argv])).code).toBe(0);
  });

  it("counts can't tell against agreement and as missing in coefficients, and bad row as a label", async () => {
    write(
      'answers.jsonl',
      [
        { id: 1, ann: true, bob: true },
        { id: 2, ann: 'Can’t tell', bob: '?' },
        { id: 3, ann: 'Bad Row', bob: 'bad row' },
        { id: 4, ann: false, bob: null },
      ]
        .map((row) => `${JSON.stringify(row)}\n`)
        .join(''),
    );
    const json = await measured('answers.jsonl', '--raters', 'ann,bob');
    expect(json).toMatchObject({
      compared: 3,
      rate: expect.closeTo(2 / 3, 12),
      labels: ['false', 'true', 'bad row'],
      ratings: { labels: 5, cannot_tell: 2, missing: 1 },
      percent_agreement_without_cannot_tell: { value: 1 },
    });
  });

  it('holds raters to a reference and keeps it out of the coefficients', async () => {
    write('gold.csv', 'id,ann,bob,gold\n1,a,a,a\n2,b,b,a\n3,b,a,b\n4,a,a,\n');
    const json = await measured('gold.csv', '--reference', 'gold');
    expect(json.raters).toEqual(['ann', 'bob']);
    expect(json.reference.name).toBe('gold');
    expect(json.reference.per_rater).toMatchObject([
      { rater: 'ann', agreed: 2, compared: 3 },
      { rater: 'bob', agreed: 1, compared: 3 },
    ]);
  });

  it('bootstraps the same interval of alpha for the same seed', async () => {
    const alpha = async (seed: string) =>
      named(
        await measured('krippendorff.csv', '--bootstrap', '50', '--seed', seed),
        'krippendorff_alpha',
      );
    expect(await alpha('1')).toMatchObject({ interval: { distribution: 'bootstrap' } });
    expect(await alpha('1')).toEqual(await alpha('1'));
    expect(await alpha('1')).not.toEqual(await alpha('2'));
  });

  it('takes weights from a matrix, as JSON in the order of labels or as CSV by their names', async () => {
    // Cohen 1968, whose kappa with these weights is .348.
    write('weights.json', '[[0, 1, 3], [1, 0, 6], [3, 6, 0]]');
    write('weights.csv', 'label,boot,sandal,shoe\nshoe,1,3,0\nboot,0,6,1\nsandal,6,0,3\n');
    const labels = ['--labels', LABELS.join(',')];
    for (const argv of [['weights.json', ...labels], ['weights.csv']]) {
      const json = await measured('cohen.csv', '--weights', ...argv);
      expect(named(json, 'cohen_kappa')).toMatchObject({ value: expect.closeTo(0.347826, 6) });
    }
  });

  it('masks the addresses of raters unless told otherwise', async () => {
    write('mail.csv', 'id,ann@example.com,bob@example.com\n1,a,a\n2,b,b\n');
    expect((await measured('mail.csv')).raters).toEqual(['a•••@e•••.com', 'b•••@e•••.com']);
    expect((await measured('mail.csv', '--no-mask')).raters[0]).toBe('ann@example.com');
  });

  it('lets no label write to the terminal or be markup', async () => {
    write('hostile.csv', `a,b\n${'"\u001b[31m|<b>@octocat","x\ny"\n'.repeat(3)}"x\ny","x\ny"\n`);
    const { out } = await agreement(['hostile.csv']);
    expect(out).not.toContain('\u001b');
    expect(out).toContain('\\x1b[31m|<b>@octocat');
    const markdown = (await agreement(['hostile.csv', '--format', 'markdown'])).out;
    expect(markdown).not.toMatch(/<b>|@octocat/);
  });

  it('tells of broken places in the file', async () => {
    write('ragged.csv', 'id,ann,bob\n1,a,a\n2,b\n3,a,a,c\n');
    expect((await measured('ragged.csv')).notes).toEqual([
      '1 place has cells beyond the last column, at line 4: what stands there may count wrongly.',
    ]);
  });

  it('cuts long tables and says how much is left out', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => `label ${i},label ${i % 20}\n`);
    write('many.csv', `expert-1,expert-2\n${rows.join('')}`);
    const { out } = await agreement(['many.csv']);
    expect(out).toContain('28 more labels are not shown; --format json has all.');
    expect(out).toContain('8 more pairs are not shown');
  });

  it.each([
    [['nowhere.csv'], 'There is no file nowhere.csv'],
    [['cohen.csv', '--threshold', '80'], '--threshold takes a share between 0 and 1, not 80.'],
    [['cohen.csv', '--confidence', '1'], '--confidence takes a share between 0 and 1, not 1.'],
    [['cohen.csv', '--minimum', '0'], '--minimum takes a whole number from 1'],
    [['cohen.csv', '--bootstrap', 'many'], '--bootstrap takes a whole number from 1'],
    [['cohen.csv', '--labels', 'shoe'], 'There is no file shoe with labels.'],
    [['cohen.csv', '--labels', 'shoe,shoe'], '--labels names shoe twice.'],
    [
      ['cohen.csv', '--labels', 'shoe,boot'],
      'line 207, rater expert-2: "sandal" is no label of the set',
    ],
    [['cohen.csv', '--level', 'ordinal'], '--level ordinal needs the order of the labels.'],
    [['cohen.csv', '--level', 'interval'], 'line 2, rater expert-1: "shoe" is not a number'],
    [['cohen.csv', '--weights', 'quadratc'], 'Did you mean quadratic?'],
    [['cohen.csv', '--weights', 'quadratic'], '--weights quadratic needs the order of the labels.'],
    [['cohen.csv', '--reference', 'expert-3'], 'No rater is called expert-3'],
    [['krippendorff.csv', '--raters', 'a,x'], 'krippendorff.csv has no column x'],
    [
      ['krippendorff.csv', '--shape', 'long'],
      'Which column of krippendorff.csv names raters is not known',
    ],
    [['krippendorff.csv', '--shape', 'tall'], 'Allowed choices are long, wide.'],
  ])('refuses %j with exit code 2', async (argv, message) => {
    const { code, err } = await agreement(argv);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });

  it('does not weigh more labels against each other than it can', async () => {
    const rows = Array.from({ length: 5001 }, (_, i) => `${i},${i},${i}\n`);
    write('many.csv', `item,expert-1,expert-2\n${rows.join('')}`);
    const { code, err } = await agreement(['many.csv', '--weights', 'linear']);
    expect(err).toContain('--weights linear: 5,001 labels are more than are weighed');
    expect(code).toBe(2);
  });
});
