import { describe, expect, test } from 'vitest';
import { readReviewData } from '../../../src/review/data/read-review-data.ts';
import { CONFIG, many, reviewRequest, type Situation, tickets } from './review-request.ts';

async function read(situation: Situation) {
  const request = reviewRequest(situation);
  try {
    return await readReviewData(request);
  } finally {
    await request.revisions.close();
  }
}

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).sort();

describe('readReviewData', () => {
  test('asks about all added rows of a small pull request, and shows neither key, label nor source', async () => {
    const { datasets, obstacle, check } = await read({
      base: { 'data/a.csv': tickets(many(20)) },
      head: { 'data/a.csv': tickets(many(32)) },
    });
    expect(obstacle).toBeUndefined();
    expect(check?.report.datasets[0]?.files[0]?.counts?.added).toBe(12);
    const [data] = datasets;
    expect(data).toMatchObject({
      name: 'tickets',
      eligible: 12,
      queued: 0,
      relabels: false,
      ask: { column: 'label', kind: 'label', labels: ['billing', 'refund'] },
      guideline: { path: 'docs/labelling.md', commit: 'aaaa', blob: 'blob-at-aaaa' },
      baseGuideline: { path: 'docs/labelling.md', commit: 'bbbb', blob: 'blob-at-bbbb' },
      draw: { census: true },
      current: {},
      warnings: [],
    });
    expect(ids(data!.draw.rows)).toEqual(ids(many(12, 21).map(([id]) => ({ id }))));
    expect(data!.draw.rows.find(({ id }) => id === 'T-21')).toEqual({
      id: 'T-21',
      content: expect.stringMatching(/^sha256:[0-9a-f]{32}$/),
      label: 'refund',
      strata: ['refund', 'shop', 'added'],
      stratum: 'refund · shop · added',
      inclusion: 1,
      path: 'data/a.csv',
      line: 22,
      cells: [{ column: 'body', text: 'the customer writes about matter number 21' }],
      source: 'shop',
    });
    expect(data!.draw.strata).toEqual({
      'refund · shop · added': 6,
      'billing · shop · added': 6,
    });
  });

  test('takes rows whose asked or shown cells changed, and no others', async () => {
    const before = many(30);
    const after = before.map(([id, body, label], i): [string, string, string, string] => {
      if (i === 0) return [id, body, 'billing', 'shop'];
      if (i === 1) return [id, 'another matter', label, 'shop'];
      if (i === 2) return [id, body, label, 'fair'];
      return [id, body, label, 'shop'];
    });
    const { datasets } = await read({
      base: { 'data/a.csv': tickets(before) },
      head: { 'data/a.csv': tickets(after) },
    });
    expect(ids(datasets[0]!.draw.rows)).toEqual(['T-1', 'T-2']);
  });

  test('has nothing to ask of a row without a label', async () => {
    const { datasets } = await read({
      base: { 'data/a.csv': tickets(many(20)) },
      head: { 'data/a.csv': tickets([...many(20), ['T-21', 'a matter', ' ']]) },
    });
    expect(datasets[0]).toMatchObject({
      eligible: 0,
      draw: { rows: [], strata: {}, census: true },
    });
  });

  test('draws the same rows under the open round whatever the fresh secret is', async () => {
    const files = {
      base: { 'data/a.csv': tickets(many(20)) },
      head: { 'data/a.csv': tickets(many(220)) },
    };
    const open = { secret: 's', labels: [], asked: [] };
    const first = await read({ ...files, known: { open, freshSecret: '1' } });
    const again = await read({ ...files, known: { open, freshSecret: '2' } });
    const fresh = await read({ ...files, known: { freshSecret: '2' } });
    expect(first.datasets[0]!.draw.rows).toHaveLength(30);
    expect(again.datasets[0]!.draw).toEqual(first.datasets[0]!.draw);
    expect(ids(fresh.datasets[0]!.draw.rows)).not.toEqual(ids(first.datasets[0]!.draw.rows));
  });

  test('tells how rows stand that were asked about, eligible or not', async () => {
    const base = { 'data/a.csv': tickets(many(20)) };
    const first = await read({ base, head: { 'data/a.csv': tickets(many(23)) } });
    const drawn = new Map(first.datasets[0]!.draw.rows.map((row) => [row.id, row]));
    const { datasets } = await read({
      base,
      head: {
        'data/a.csv': tickets([
          ...many(20),
          ['T-21', 'the customer writes about matter number 21', 'billing'],
          ['T-22', 'something else', 'billing'],
        ]),
      },
      known: { asked: ['T-1', 'T-21', 'T-22', 'T-23'] },
    });
    const { current } = datasets[0]!;
    expect(Object.keys(current).sort()).toEqual(['T-1', 'T-21', 'T-22']);
    // A corrected label keeps its answers; another text does not.
    expect(current['T-21']).toEqual({ content: drawn.get('T-21')!.content, label: 'billing' });
    expect(current['T-22']!.content).not.toBe(drawn.get('T-22')!.content);
  });

  test('takes queued rows along while they are what they were', async () => {
    const base = { 'data/a.csv': tickets(many(5)), 'data/b.csv': tickets(many(5, 100)) };
    const old = await read({ head: base });
    const contentOf = (id: string) =>
      old.datasets[0]!.draw.rows.find((row) => row.id === id)!.content;
    const { datasets } = await read({
      base,
      head: { ...base, 'data/a.csv': tickets(many(6)) },
      known: {
        queued: [
          { id: 'T-100', content: contentOf('T-100') },
          { id: 'T-101', content: 'sha256:of another text' },
          { id: 'T-999', content: contentOf('T-100') },
        ],
      },
    });
    expect(datasets[0]).toMatchObject({ eligible: 2, queued: 1 });
    expect(ids(datasets[0]!.draw.rows)).toEqual(['T-100', 'T-6']);
    expect(datasets[0]!.draw.strata).toHaveProperty(['refund · shop · queued'], 1);
  });

  test('always asks about a row whose verified label was changed', async () => {
    const before = many(400);
    const after = before.map(([id, body]): [string, string, string] => [id, `${body}!`, 'refund']);
    const { datasets } = await read({
      base: { 'data/a.csv': tickets(before) },
      head: { 'data/a.csv': tickets(after) },
      verified: { 'T-7': 'refund', 'T-8': 'billing' },
      review: { sample: { rate: 0.001, floor: 5, cap: 500 } },
    });
    const [data] = datasets;
    expect(data).toMatchObject({ relabels: true, eligible: 400 });
    expect(data!.draw.rows[0]).toMatchObject({ id: 'T-8', stratum: 'relabelled', inclusion: 1 });
    expect(data!.draw.strata).toMatchObject({ relabelled: 1 });
    expect(data!.draw.rows).toHaveLength(6);
  });

  test('keeps rows that were asked about, answered or not, though they be gone or mended, in the strata of their first draw', async () => {
    const base = { 'data/a.csv': tickets(many(20)) };
    const first = await read({ base, head: { 'data/a.csv': tickets(many(35)) } });
    const asked = first.datasets[0]!.draw.rows.map((row) => ({
      ...row,
      answered: row.id !== 'T-22',
    }));
    const head = many(35).filter(([id]) => id !== 'T-21' && id !== 'T-22');
    head.find(([id]) => id === 'T-23')![2] = 'billing';
    const { datasets } = await read({
      base,
      head: { 'data/a.csv': tickets(head) },
      known: { open: { secret: 's', labels: [], asked }, asked: asked.map(({ id }) => id) },
    });
    const [data] = datasets;
    expect(data!.eligible).toBe(15);
    expect(Object.keys(data!.current)).not.toContain('T-21');
    const of = (id: string) => data!.draw.rows.find((row) => row.id === id);
    expect(of('T-21')).toEqual({
      ...first.datasets[0]!.draw.rows.find(({ id }) => id === 'T-21')!,
      source: undefined,
      stratum: 'refund · shop · added',
    });
    expect(of('T-22')).toMatchObject({ strata: ['billing', 'shop', 'added'] });
    expect(of('T-23')).toMatchObject({ label: 'billing', strata: ['refund', 'shop', 'added'] });
  });

  test('keeps the labels that experts of the round under way can choose from', async () => {
    const { datasets } = await read({
      base: { 'data/a.csv': tickets(many(20)) },
      head: { 'data/a.csv': tickets(many(33)) },
      known: { open: { secret: 's', labels: ['billing', 'refund', 'warranty'], asked: [] } },
    });
    expect(datasets[0]!.ask.labels).toEqual(['billing', 'refund', 'warranty']);
    expect(datasets[0]!.isMeant(['tickets'])).toBe(true);
    expect(datasets[0]!.isMeant(['data/a.*'])).toBe(true);
    expect(datasets[0]!.isMeant(['data/b.csv', 'other'])).toBe(false);
  });

  test('keeps ids and eligibility through a rename, and takes all rows that are renamed in', async () => {
    const rows = tickets(many(12));
    const within = await read({
      base: { 'data/a.csv': rows },
      head: { 'data/b.csv': tickets(many(13)) },
      renamed: new Map([['data/b.csv', 'data/a.csv']]),
    });
    expect(ids(within.datasets[0]!.draw.rows)).toEqual(['T-13']);
    const into = await read({
      base: { 'other/a.csv': rows },
      head: { 'data/a.csv': rows },
      renamed: new Map([['data/a.csv', 'other/a.csv']]),
    });
    expect(into.datasets[0]!.eligible).toBe(12);
  });

  test('takes rows whose asked column was not there before, or had another name that nobody asked about', async () => {
    const old = { 'data/a.csv': tickets(many(20)) };
    const named = (header: string) => tickets(many(12, 21)).replace(/^.*/, header);
    const unlabelled = many(12, 21).map(([id, body]) => `${id},${body},shop`);
    for (const before of [
      named('id,body,labels,origin'),
      `id,body,origin\n${unlabelled.join('\n')}\n`,
    ]) {
      const { datasets } = await read({
        base: { ...old, 'data/b.csv': before },
        head: { ...old, 'data/b.csv': named('id,body,label,origin') },
      });
      expect(ids(datasets[0]!.draw.rows)).toEqual(ids(many(12, 21).map(([id]) => ({ id }))));
    }
  });

  test('reads the guideline as merging would leave it', async () => {
    const base = { 'data/a.csv': tickets(many(20)) };
    const request = reviewRequest({ base, head: { 'data/a.csv': tickets(many(32)) } });
    const blobs: Record<string, string> = { aaaa: 'old', bbbb: 'new', cccc: 'old' };
    const { datasets } = await readReviewData({
      ...request,
      blobOf: async (_, commit) => blobs[commit],
    });
    await request.revisions.close();
    const merged = { path: 'docs/labelling.md', commit: 'bbbb', blob: 'new' };
    expect(datasets[0]).toMatchObject({ guideline: merged, baseGuideline: merged });
  });

  test('puts rows that a check suspects into a stratum of their own', async () => {
    const { datasets } = await read({
      base: { 'data/a.csv': tickets(many(20)) },
      head: { 'data/a.csv': tickets([...many(33), ['T-2', 'a second one of this key', 'refund']]) },
    });
    const flagged = datasets[0]!.draw.rows.filter(({ stratum }) => stratum === 'flagged');
    expect(ids(flagged)).toContain('T-2#2');
  });

  test('offers new labels that are no slips', async () => {
    const added = (label: string, count: number, from: number) =>
      many(count, from).map(([id, body]): [string, string, string] => [id, body, label]);
    const { datasets } = await read({
      base: { 'data/a.csv': tickets(many(20)) },
      head: {
        'data/a.csv': tickets([
          ...many(20),
          ...added('warranty', 4, 21),
          ...added('refnud', 1, 30),
        ]),
      },
    });
    expect(datasets[0]!.ask.labels).toEqual(['billing', 'refund', 'warranty']);
  });

  test('asks for values with the tolerance of their column', async () => {
    const config = `datasets:
  - name: tickets
    path: data/*.csv
    key: [id]
    tolerance: { price: 0.5 }
`;
    const prices = (count: number) =>
      `id,body,price\n${Array.from({ length: count }, (_, i) => `${i},text ${i},${i}.5`).join('\n')}\n`;
    const { datasets } = await read({
      config,
      base: { 'data/a.csv': prices(10) },
      head: { 'data/a.csv': prices(22) },
      review: { ask: ['price'] },
    });
    expect(datasets[0]).toMatchObject({
      ask: { column: 'price', kind: 'value', labels: [], numeric: true },
      tolerance: 0.5,
      draw: { strata: { '(blank) · added': 12 } },
    });
  });

  test('warns of a shown column that gives the label away', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, i) => `${i},text ${i},${i % 2 ? 'a' : 'b'},${i % 2 ? 'x' : 'y'}`,
    );
    const { datasets } = await read({
      head: { 'data/a.csv': `id,body,label,status\n${rows.join('\n')}\n` },
    });
    expect(datasets[0]!.warnings).toEqual([
      'The shown column status nearly gives the label away: by its value alone it can be told for 40 of 40 rows, where the commonest label would be right for 20.',
    ]);
  });

  test('masks personal data, and asks nobody about rows that the config hides', async () => {
    const head = {
      'data/a.csv': tickets([...many(12), ['T-13', 'jane.doe@example.com', 'refund']]),
    };
    const shown = await read({ head });
    const text = JSON.stringify(shown.datasets[0]!.draw);
    expect(text).not.toContain('jane.doe@example.com');
    expect(text).toContain('matter number');
    const hidden = await read({
      head,
      config: `${CONFIG}privacy:\n  rows: hide\n`,
    });
    expect(hidden.datasets).toEqual([]);
    expect(hidden.obstacle?.text).toContain('keeps rows out of comments');
  });

  test.each([
    ['a broken config', { config: 'datasets: 7\n' }, 'The config cannot be used'],
    [
      'a hidden question',
      {
        config: `datasets:
  - { name: tickets, path: 'data/*.csv', key: [id], label: label }
privacy:
  columns: [label]
`,
      },
      'tickets cannot be reviewed',
    ],
    ['an unknown column', { review: { ask: ['lable'] } }, 'tickets cannot be reviewed'],
    [
      'one label',
      {
        head: {
          'data/a.csv': tickets([
            ['1', 'a', 'x'],
            ['2', 'b', 'x'],
          ]),
        },
      },
      'tickets cannot be reviewed',
    ],
    ['an unread file', { head: { 'data/a.csv': lfsPointer() } }, 'tickets cannot be reviewed'],
  ])('tells %s as an obstacle', async (_, change, title) => {
    const { obstacle, datasets } = await read({
      head: { 'data/a.csv': tickets(many(12)) },
      ...change,
    });
    expect(obstacle).toMatchObject({ title });
    expect(obstacle!.text.length).toBeGreaterThan(20);
    expect(datasets).toEqual([]);
  });
});

function lfsPointer(): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`;
}
