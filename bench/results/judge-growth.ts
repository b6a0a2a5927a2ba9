import { fitLine, type Line, type Point } from '../growth/fit-line.ts';
import type { Growth } from '../growth/growth.ts';
import type { Judgement } from './judge-aim.ts';

/** From here on a line counts as what the points lie on. */
const LINEAR_FROM = 0.98;

export function timeLine(growth: Growth): Line {
  return fitLine(growth.points.map(({ x, seconds }): Point => [x, seconds]));
}

/** Whether time grows in a straight line, and how steeply. */
export function judgeGrowth(growth: Growth): Judgement {
  const told = {
    name: `growth: ${growth.unit}`,
    compared: `Assay diff, time by ${growth.unit}, ${growth.fixed}`,
    aim: 'linear',
  };
  if (growth.points.length < 3) return { ...told, measured: '', verdict: 'not measured' };
  const line = timeLine(growth);
  const fit = `r² = ${line.rSquared.toFixed(3)}`;
  return {
    ...told,
    measured: `${(line.slope * 1e6).toFixed(0)} µs for each, ${fit}`,
    verdict: line.rSquared >= LINEAR_FROM ? 'met' : `missed: r² is below ${LINEAR_FROM}`,
  };
}
