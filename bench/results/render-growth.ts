import { fitLine, type Point } from '../growth/fit-line.ts';
import type { Growth } from '../growth/growth.ts';
import { timeLine } from './judge-growth.ts';
import { megabytes, seconds } from './say-number.ts';

/** The points of a growth as a table, and the lines through them in words. */
export function renderGrowth(growth: Growth): string {
  const { unit, fixed, points } = growth;
  const time = timeLine(growth);
  const withMemory = points.flatMap(({ x, peakBytes }): Point[] =>
    peakBytes === undefined ? [] : [[x, peakBytes]],
  );
  const lines = [
    `Time is ${seconds(time.intercept)} and ${(time.slope * 1000).toFixed(2)} ms for each (r² = ${time.rSquared.toFixed(3)}).`,
  ];
  if (withMemory.length > 2) {
    const memory = fitLine(withMemory);
    lines.push(
      `Peak memory is ${megabytes(memory.intercept)} and ${(memory.slope / 1e6).toFixed(2)} MB for each (r² = ${memory.rSquared.toFixed(3)}).`,
    );
  }
  return `### By ${unit}, ${fixed}

${lines.join(' ')}

| ${unit} | time | peak memory |
|--:|--:|--:|
${points.map(({ x, seconds: took, peakBytes }) => `| ${Number(x.toFixed(1)).toLocaleString('en')} | ${seconds(took)} | ${peakBytes === undefined ? '' : megabytes(peakBytes)} |`).join('\n')}
`;
}
