import { fitLine, type Line, type Point } from '../growth/fit-line.ts';
import type { Growth } from '../growth/growth.ts';
import type { Judgement } from './judge-aim.ts';
import { times } from './say-number.ts';

/** From here on a line counts as what the points lie on. */
const LINEAR_FROM = 0.98;

export function timeLine(growth: Growth): Line {
  return fitLine(growth.points.map(({ x, seconds }): Point => [x, seconds]));
}

/** How well a line fits, e.g. `r² = 0.993, no point more than 5 % off`. */
export function sayFit({ rSquared, farthest }: Line): string {
  return `r² = ${rSquared.toFixed(3)}, no point more than ${Math.ceil(farthest * 100)} % off`;
}

/** Whether time grows in a straight line, and how steeply. */
export function judgeGrowth(growth: Growth): Judgement {
  const { unit, one, fixed, points } = growth;
  const told = {
    name: `growth: ${unit}`,
    compared: `Assay diff, time by ${unit}, ${fixed}`,
    aim: 'linear',
  };
  if (points.length < 3) return { ...told, measured: '', verdict: 'not measured' };
  const line = timeLine(growth);
  return {
    ...told,
    measured: `${times(line.slope * 1000)} ms a ${one}; ${sayFit(line)}`,
    verdict: line.rSquared >= LINEAR_FROM ? 'met' : `missed: r² is below ${LINEAR_FROM}`,
  };
}
