import { agrestiCoullInterval } from './agresti-coull-interval.ts';
import { clopperPearsonInterval } from './clopper-pearson-interval.ts';
import type { ConfidenceInterval } from './confidence-interval.ts';
import { jeffreysInterval } from './jeffreys-interval.ts';
import { type Interval, wilsonInterval } from './wilson-interval.ts';

/** How the interval of a proportion is made: Wilson's unless an audit asks for one that never falls short. */
export type ProportionMethod = 'wilson' | 'clopper-pearson' | 'agresti-coull' | 'jeffreys';

interface Method {
  readonly name: string;
  readonly distribution: string;
  readonly interval: (count: number, total: number, alpha: number) => Interval;
}

const METHODS: Readonly<Record<ProportionMethod, Method>> = {
  wilson: { name: 'Wilson', distribution: 'z', interval: wilsonInterval },
  'clopper-pearson': {
    name: 'Clopper–Pearson',
    distribution: 'beta',
    interval: clopperPearsonInterval,
  },
  'agresti-coull': { name: 'Agresti–Coull', distribution: 'z', interval: agrestiCoullInterval },
  jeffreys: { name: 'Jeffreys', distribution: 'beta', interval: jeffreysInterval },
};

/**
 * The interval of a proportion by a chosen method, which it names.
 *
 * @param count May be a fraction, where rows count in part.
 * @param confidence Such as 0.95.
 *
 * @example
 * proportionInterval(18, 20, 0.95).high.toFixed(4) // '0.9721'
 */
export function proportionInterval(
  count: number,
  total: number,
  confidence: number,
  method: ProportionMethod = 'wilson',
): ConfidenceInterval {
  const { name, distribution, interval } = METHODS[method];
  const [low, high] = interval(count, total, 1 - confidence);
  return { low, high, level: confidence, method: name, distribution };
}
