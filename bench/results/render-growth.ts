import { fitLine, type Point } from '../growth/fit-line.ts';
import type { Growth, GrowthPoint } from '../growth/growth.ts';
import { sayFit, timeLine } from './judge-growth.ts';
import { megabytes, seconds, times } from './say-number.ts';

/** The points of a growth as a table, and the lines through them in words. */
export function renderGrowth(growth: Growth): string {
  const { unit, one, fixed, points } = growth;
  const time = timeLine(growth);
  const memory = fitLine(
    points.flatMap(({ x, peakBytes = Number.NaN }): Point[] => [[x, peakBytes]]),
  );
  const ofTime = `Time is ${seconds(time.intercept)} and ${times(time.slope * 1000)} ms a ${one} (${sayFit(time)}).`;
  const ofMemory = `Peak memory is ${megabytes(memory.intercept)} and ${times(memory.slope / 1e6)} MB a ${one} (${sayFit(memory)}).`;
  return `### By ${unit}, ${fixed}

${Number.isFinite(memory.slope) ? `${ofTime} ${ofMemory}` : ofTime}

| ${unit} | time | peak memory |
|--:|--:|--:|
${points.map(row).join('\n')}
`;
}

function row({ x, seconds: took, peakBytes }: GrowthPoint): string {
  const at = Number(x.toFixed(1)).toLocaleString('en');
  return `| ${at} | ${seconds(took)} | ${peakBytes === undefined ? '' : megabytes(peakBytes)} |`;
}
