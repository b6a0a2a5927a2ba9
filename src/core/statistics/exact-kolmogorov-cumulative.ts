/** Numbers are scaled down when they pass this, and their power of ten is kept beside them. */
const LARGEST = 1e140;

/** A square matrix by rows, times ten to a power. */
interface Scaled {
  readonly cells: Float64Array;
  readonly power: number;
}

/**
 * The probability that the Kolmogorov distance between a sample of `n` and its distribution is below a value, by the
 * matrix of Durbin as Marsaglia, Tsang & Wang (2003) raise it. Takes time in proportion to (n × distance)³ log n.
 *
 * @example
 * exactKolmogorovCumulative(0.274, 10).toFixed(6) // '0.628480'
 */
export function exactKolmogorovCumulative(distance: number, n: number): number {
  const k = Math.floor(n * distance) + 1;
  const size = 2 * k - 1;
  const { cells, power } = raise(
    { cells: durbinMatrix(size, k - n * distance), power: 0 },
    n,
    size,
  );
  let value = cells[(k - 1) * size + k - 1]!;
  let exponent = power;
  for (let i = 1; i <= n; i++) {
    value = (value * i) / n;
    if (value < 1 / LARGEST) {
      value *= LARGEST;
      exponent -= 140;
    }
  }
  return Math.min(Math.max(value * 10 ** exponent, 0), 1);
}

function durbinMatrix(size: number, h: number): Float64Array {
  const cells = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) cells[i * size + j] = i - j + 1 >= 0 ? 1 : 0;
  }
  for (let i = 0; i < size; i++) {
    cells[i * size]! -= h ** (i + 1);
    cells[(size - 1) * size + i]! -= h ** (size - i);
  }
  cells[(size - 1) * size]! += 2 * h - 1 > 0 ? (2 * h - 1) ** size : 0;
  const factorials = [1];
  for (let i = 1; i <= size; i++) factorials.push(factorials[i - 1]! * i);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) cells[i * size + j]! /= factorials[i - j + 1]!;
  }
  return cells;
}

function raise(base: Scaled, exponent: number, size: number): Scaled {
  if (exponent === 1) return base;
  const half = raise(base, Math.floor(exponent / 2), size);
  const squared = multiply(half, half, size);
  return exponent % 2 === 0 ? squared : multiply(base, squared, size);
}

function multiply(a: Scaled, b: Scaled, size: number): Scaled {
  const cells = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < size; k++) {
      const factor = a.cells[i * size + k]!;
      if (factor === 0) continue;
      for (let j = 0; j < size; j++) cells[i * size + j]! += factor * b.cells[k * size + j]!;
    }
  }
  const middle = (size >> 1) * (size + 1);
  const power = a.power + b.power;
  if (cells[middle]! <= LARGEST) return { cells, power };
  return { cells: cells.map((cell) => cell / LARGEST), power: power + 140 };
}
