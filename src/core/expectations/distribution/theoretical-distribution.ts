import { betaCumulative } from '../../statistics/beta-cumulative.ts';
import { chiSquareCumulative } from '../../statistics/chi-square-cumulative.ts';
import { exponentialCumulative } from '../../statistics/exponential-cumulative.ts';
import { gammaCumulative } from '../../statistics/gamma-cumulative.ts';
import { normalCumulative } from '../../statistics/normal-cumulative.ts';
import { uniformCumulative } from '../../statistics/uniform-cumulative.ts';

export const DISTRIBUTION_NAMES = ['norm', 'beta', 'gamma', 'uniform', 'chi2', 'expon'] as const;
export type DistributionName = (typeof DISTRIBUTION_NAMES)[number];

/** Parameters of a distribution, by name or in SciPy's order. */
export type DistributionParameters = readonly number[] | Readonly<Record<string, number>>;

interface Distribution {
  cumulative(value: number, ...parameters: readonly number[]): number;
  /** The names of its parameters in SciPy's order; of several names for one, the first that is there counts. */
  readonly names: readonly (readonly string[])[];
  /** How many of them have no default and must be positive. */
  readonly shapes: number;
}

const LOCATION = ['loc'];
const SCALE = ['scale'];

const DISTRIBUTIONS: Readonly<Record<DistributionName, Distribution>> = {
  norm: {
    cumulative: normalCumulative,
    names: [
      ['mean', 'loc'],
      ['std_dev', 'scale'],
    ],
    shapes: 0,
  },
  beta: {
    cumulative: (value, a = 1, b = 1, loc = 0, scale = 1) =>
      betaCumulative(value, a, b, loc, scale),
    names: [['alpha'], ['beta'], LOCATION, SCALE],
    shapes: 2,
  },
  gamma: {
    cumulative: (value, a = 1, loc = 0, scale = 1) => gammaCumulative(value, a, loc, scale),
    names: [['alpha'], LOCATION, SCALE],
    shapes: 1,
  },
  uniform: {
    cumulative: uniformCumulative,
    names: [
      ['min', 'loc'],
      ['max', 'scale'],
    ],
    shapes: 0,
  },
  chi2: {
    cumulative: (value, df = 1, loc = 0, scale = 1) => chiSquareCumulative(value, df, loc, scale),
    names: [['df'], LOCATION, SCALE],
    shapes: 1,
  },
  expon: { cumulative: exponentialCumulative, names: [LOCATION, SCALE], shapes: 0 },
};

/** Names that Great Expectations' own helper writes for every distribution, whether it has them or not. */
const ALWAYS_TAKEN = new Set(['mean', 'std_dev', 'loc', 'scale']);

/** A distribution's parameters in SciPy's order, with the defaults: location 0, scale 1. */
export function positionalParameters(
  name: DistributionName,
  parameters: DistributionParameters,
): number[] {
  const { names, shapes } = DISTRIBUTIONS[name];
  return names.map((aliases, i) => {
    const written = Array.isArray(parameters)
      ? (parameters as readonly number[])[i]
      : aliases
          .filter((alias) => Object.hasOwn(parameters, alias))
          .map((alias) => (parameters as Readonly<Record<string, number>>)[alias])[0];
    return written ?? (i < shapes ? Number.NaN : i === names.length - 1 ? 1 : 0);
  });
}

/** The cumulative distribution of a name with parameters in SciPy's order. */
export function cumulativeOf(
  name: DistributionName,
  parameters: readonly number[],
): (value: number) => number {
  const { cumulative } = DISTRIBUTIONS[name];
  return (value) => cumulative(value, ...parameters);
}

/** What is wrong with the parameters of a distribution; undefined where nothing is. */
export function findDistributionFault(
  name: DistributionName,
  parameters: DistributionParameters,
): string | undefined {
  const { names, shapes } = DISTRIBUTIONS[name];
  const known = names.flat();
  if (Array.isArray(parameters)) {
    if (parameters.length > names.length)
      return `has ${parameters.length} \`params\`; \`${name}\` takes ${names.map(([first]) => first).join(', ')}`;
  } else {
    const unknown = Object.keys(parameters).find(
      (key) => !known.includes(key) && !ALWAYS_TAKEN.has(key),
    );
    if (unknown !== undefined)
      return `has \`${unknown}\` among \`params\`; \`${name}\` takes ${known.join(', ')}`;
  }
  const positional = positionalParameters(name, parameters);
  const positive = positional.findIndex(
    (value, i) => (i < shapes || i === names.length - 1) && !(value > 0),
  );
  return positive === -1
    ? undefined
    : `needs a positive \`${names[positive]![0]}\` in \`params\` of \`${name}\``;
}
