import { type CelFunc, CelScalar, celFunc } from '@bufbuild/cel';

const { INT, DOUBLE } = CelScalar;

const OPERATORS: readonly [name: string, apply: (a: number, b: number) => number][] = [
  ['_+_', (a, b) => a + b],
  ['_-_', (a, b) => a - b],
  ['_*_', (a, b) => a * b],
  ['_/_', (a, b) => a / b],
];

/** JavaScript's `%` has the sign of the dividend, as CEL's of integers. */
const remainder = (a: number, b: number) => a % b;

/**
 * Arithmetic between whole numbers and others, which CEL leaves out: a cell's number is a double, and nobody writes
 * `2.0 * old.price`. And the rounding functions of CEL's `math` extension.
 */
export const NUMBER_FUNCTIONS: readonly CelFunc[] = [
  ...OPERATORS.flatMap(([name, apply]) => mixed(name, apply)),
  ...mixed('_%_', remainder),
  celFunc('_%_', [DOUBLE, DOUBLE], DOUBLE, remainder),
  ...rounding('math.abs', Math.abs),
  ...rounding('math.ceil', Math.ceil),
  ...rounding('math.floor', Math.floor),
  // CEL rounds halves away from zero; Math.round rounds them up.
  ...rounding('math.round', (x) => Math.sign(x) * Math.round(Math.abs(x))),
];

function mixed(name: string, apply: (a: number, b: number) => number): CelFunc[] {
  return [
    celFunc(name, [INT, DOUBLE], DOUBLE, (a, b) => apply(Number(a), b)),
    celFunc(name, [DOUBLE, INT], DOUBLE, (a, b) => apply(a, Number(b))),
  ];
}

function rounding(name: string, apply: (x: number) => number): CelFunc[] {
  return [
    celFunc(name, [DOUBLE], DOUBLE, apply),
    celFunc(name, [INT], DOUBLE, (x) => apply(Number(x))),
  ];
}
