import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAnnotation } from '../../../../src/core/render/annotations/format-annotation.ts';
import { renderAnnotations } from '../../../../src/core/render/annotations/render-annotations.ts';
import { BOUNDS, hostileText } from '../escape/hostile-text.ts';
import { expectGolden } from '../expect-golden.ts';
import { manyFindings } from '../many-findings.ts';
import { failingReport, file, finding, hugeReport, report } from '../sample-reports.ts';

describe('renderAnnotations', () => {
  it('reads well', async () => {
    const lines = renderAnnotations(failingReport()).map(formatAnnotation);
    await expectGolden('annotations-failing.txt', `${lines.join('\n')}\n`);
  });

  it('is about new findings that no waiver covers', () => {
    const annotations = renderAnnotations(failingReport());
    expect(annotations.map(({ level }) => level)).toEqual([
      ...Array(6).fill('error'),
      ...Array(2).fill('warning'),
      'notice',
    ]);
  });

  it('gives every finding its first row before any gets a second', () => {
    const [first, second, third] = renderAnnotations(failingReport());
    expect([first?.title, second?.title, third?.line]).toEqual([
      'leading-zeros-lost: zip',
      'duplicate-key: ticket_id',
      15,
    ]);
  });

  it('stays within the limit and tells what was cut', () => {
    const annotations = renderAnnotations(hugeReport(8));
    expect(annotations).toHaveLength(10);
    expect(annotations.at(-1)?.message).toContain(
      "54 more errors not shown here: see the job's summary.",
    );
    expect(renderAnnotations(hugeReport(8), { limit: 3 })).toHaveLength(3);
    expect(renderAnnotations(hugeReport(8), { limit: 0 })).toEqual([]);
  });

  it('tells every kind of error before one twice, when a hundred checks fail', () => {
    const annotations = renderAnnotations(manyFindings(), { limit: 9 });
    expect(annotations).toHaveLength(27);
    const errors = annotations.filter(({ level }) => level === 'error');
    expect(new Set(errors.map(({ title }) => title)).size).toBe(9);
    expect(errors.at(-1)?.message).toMatch(/\d+ more errors not shown here/);
  });

  it('has no line where the format has none', () => {
    const about = finding({ check: 'x', rows: [{ row: 3, side: 'head', detail: 'odd' }] });
    expect(renderAnnotations(report([file({ findings: [about] })]))).toEqual([
      { level: 'error', path: 'data/tickets.csv', title: 'x', message: 'x happened\nodd' },
    ]);
  });
});

describe('formatAnnotation', () => {
  it('is a workflow command', () => {
    expect(
      formatAnnotation({
        level: 'error',
        path: 'a.csv',
        line: 3,
        title: 'Duplicate',
        message: '50%',
      }),
    ).toBe('::error file=a.csv,line=3,title=Duplicate::50%25');
  });

  it('is one command on one line, whatever the data holds', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (path, text) => {
        const about = finding({
          check: 'x',
          column: text,
          rows: [{ line: 2, side: 'head', key: text, detail: text }],
          message: text,
        });
        const [annotation] = renderAnnotations(report([file({ path, findings: [about] })]));
        const line = formatAnnotation(annotation!);
        expect(line).toMatch(/^::error file=[^:,]*,line=2,title=[^:,]*::.*$/);
        expect(line).not.toMatch(/[\p{Cc}\u202e]/u);
      }),
      BOUNDS,
    );
  });
});
