import { formatCount } from '../../words/format-count.ts';

/** A way to write a quantity in another unit: head is base × `factor` + `offset`. */
export interface Conversion {
  readonly factor: number;
  readonly offset: number;
  /** E.g. `× 1,000, as from kg to g`. */
  readonly words: string;
}

/** How many of the second unit make one of the first; exact by definition. */
const RATIOS: readonly (readonly [larger: string, smaller: string, ratio: number])[] = [
  ['cm', 'mm', 10],
  ['whole amounts', 'cents or per cent', 100],
  ['kg', 'g', 1000],
  ['millions', 'ones', 1e6],
  ['billions', 'ones', 1e9],
  ['KiB', 'bytes', 1024],
  ['MiB', 'bytes', 1_048_576],
  ['hours', 'minutes', 60],
  ['hours', 'seconds', 3600],
  ['days', 'hours', 24],
  ['days', 'seconds', 86_400],
  ['weeks', 'days', 7],
  ['years', 'months', 12],
  ['inches', 'cm', 2.54],
  ['inches', 'mm', 25.4],
  ['metres', 'feet', 1 / 0.3048],
  ['feet', 'cm', 30.48],
  ['miles', 'km', 1.609344],
  ['nautical miles', 'km', 1.852],
  ['kg', 'pounds', 1 / 0.45359237],
  ['pounds', 'g', 453.59237],
  ['ounces', 'g', 28.349523125],
  ['pounds', 'ounces', 16],
  ['gallons', 'litres', 3.785411784],
  ['imperial gallons', 'litres', 4.54609],
  ['m/s', 'km/h', 3.6],
  ['kcal', 'kJ', 4.184],
];

const TEMPERATURES: readonly Conversion[] = [
  { factor: 1.8, offset: 32, words: '× 1.8 + 32, as from °C to °F' },
  { factor: 1 / 1.8, offset: -32 / 1.8, words: '− 32, ÷ 1.8, as from °F to °C' },
  { factor: 1, offset: 273.15, words: '+ 273.15, as from °C to K' },
  { factor: 1, offset: -273.15, words: '− 273.15, as from K to °C' },
];

/** The conversions between units that are told from the values alone, in both directions. */
export const CONVERSIONS: readonly Conversion[] = [...RATIOS.flatMap(bothWays), ...TEMPERATURES];

function bothWays([larger, smaller, ratio]: (typeof RATIOS)[number]): Conversion[] {
  const shown = Number.isInteger(ratio) ? formatCount(ratio) : String(Number(ratio.toPrecision(7)));
  return [
    { factor: ratio, offset: 0, words: `× ${shown}, as from ${larger} to ${smaller}` },
    { factor: 1 / ratio, offset: 0, words: `÷ ${shown}, as from ${smaller} to ${larger}` },
  ];
}
