import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type PacketView,
  packetComment,
} from '../../../../src/core/render/review/packet-comment.ts';
import { readMarker } from '../../../../src/core/review/markers.ts';
import { elementsIn, hostileText, longText, mentionsIn } from './hostile.ts';

const VIEW: PacketView = {
  server: 'https://github.com',
  repository: 'owner/name',
  dataset: 'tickets',
  round: 1,
  expert: 'expert-1',
  batch: 2,
  due: '2026-11-27T16:00:00Z',
  ask: { column: 'label', kind: 'label', labels: ['refund', 'other'] },
  guideline: { path: 'docs/a (b).md', commit: 'c0ffee' },
  digest: 'sha256:ab',
  imageHosts: ['images.example.com'],
  rows: Array.from({ length: 10 }, (_, place) => ({
    n: 11 + place,
    cells: [{ column: 'subject', text: `text ${place}` }],
  })),
};

const cell = fc.record({
  column: hostileText,
  text: fc.oneof(hostileText, longText),
});

const view: fc.Arbitrary<PacketView> = fc.record({
  server: fc.constant('https://github.com'),
  repository: fc.constant('owner/name'),
  dataset: hostileText.map((text) => `a${text.replace(/\p{Cs}/gu, '')}`),
  round: fc.constant(1),
  expert: fc.constant('expert-1'),
  batch: fc.constant(1),
  due: fc.constant('2026-11-27T16:00:00Z'),
  ask: fc.record({
    column: hostileText,
    kind: fc.constantFrom('label', 'value'),
    labels: fc.array(hostileText, { minLength: 1, maxLength: 100 }),
  }),
  guideline: fc.record({ path: hostileText, commit: fc.constant('c0ffee') }),
  digest: fc.constant('sha256:ab'),
  imageHosts: fc.constant(['images.example.com']),
  rows: fc
    .array(fc.array(cell, { maxLength: 45 }), { minLength: 1, maxLength: 10 })
    .map((rows) => rows.map((cells, place) => ({ n: place + 1, cells }))),
});

describe('packetComment', () => {
  it('begins with its marker, asks one expert and shows a whole reply to this batch', () => {
    const body = packetComment(VIEW);
    expect(readMarker(body)).toEqual({
      kind: 'packet',
      fields: { dataset: 'tickets', round: '1', expert: 'expert-1', batch: '2' },
    });
    expect(body).toContain('@expert-1, what is the label of these 10 rows of tickets?');
    expect(body).toContain("Please don't open *Files changed* first");
    expect(body).toContain('/owner/name/blob/c0ffee/docs/a%20%28b%29.md)');
    expect(body).toContain('\n11-20 a b b ? a ! b a a a\n');
    expect(body).toContain('**20**\n\n- subject: text 9');
  });

  it('says the same around the rows whatever is in them', () => {
    const around = (text: string) =>
      packetComment({
        ...VIEW,
        rows: VIEW.rows.map(({ n }) => ({ n, cells: [{ column: 'subject', text }] })),
      }).replaceAll(`- subject: ${text}`, '');
    expect(around('refund')).toBe(around('nothing alike'));
  });

  it('asks for values without any label', () => {
    const body = packetComment({
      ...VIEW,
      ask: { column: 'price', kind: 'value', labels: [], numeric: true },
    });
    expect(body).toContain('what is the price of');
    expect(body).toContain('```text\n11 1234.5\n12 ?\n13 !\n```');
    expect(body).toContain('shows the proposed values');
  });

  it('shows images of allowed hosts only', () => {
    const texts = [
      'https://images.example.com/a(1).png',
      'https://evil.example.com/a.png',
      'http://images.example.com/a.png',
      'https://x@images.example.com/a.png',
    ];
    const body = packetComment({
      ...VIEW,
      rows: [{ n: 1, cells: texts.map((text) => ({ column: 'photo', text })) }],
    });
    expect(body.match(/!\[\]\(([^)]*)\)/g)).toEqual([
      '![](https://images.example.com/a%281%29.png)',
    ]);
  });

  it('folds long cells and says where it cut one', () => {
    const body = packetComment({
      ...VIEW,
      rows: [
        {
          n: 1,
          cells: [
            { column: 'a', text: 'word '.repeat(200) },
            { column: 'b', text: 'word '.repeat(20_000) },
          ],
        },
      ],
    });
    expect(body).toContain('<details><summary>a: word');
    expect(body.match(/does not fit in a comment/g)).toHaveLength(1);
  });

  it('shows every row of a batch however long its cells are', () => {
    const rows = VIEW.rows.map(({ n }) => ({
      n,
      cells: Array.from({ length: 45 }, () => ({ column: '$'.repeat(90), text: '$'.repeat(9000) })),
    }));
    const body = packetComment({ ...VIEW, rows });
    for (const { n } of rows) expect(body).toContain(`**${n}**\n\n- `);
    expect(body.length).toBeLessThan(65_536);
  });

  it('lets nothing out of data notify, open a block, forge a marker or grow without bounds', () => {
    fc.assert(
      fc.property(view, (each) => {
        const body = packetComment(each);
        expect(body.length).toBeLessThan(65_536);
        expect(mentionsIn(body)).toEqual(['@expert-1']);
        expect(readMarker(body)?.fields['dataset']).toBe(each.dataset);
        const allowed = new Set(['!--', 'br', 'details', 'summary', 'em', 'sub', 'code', 'span']);
        expect([...elementsIn(body)].filter((name) => !allowed.has(name))).toEqual([]);
        const count = (text: string) => body.split(text).length;
        expect(count('<details>')).toBe(count('</details>'));
        expect(count('\n- [x] ')).toBe(1);
      }),
      { numRuns: 150 },
    );
  });
});
