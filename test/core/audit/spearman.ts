/** The rank correlation of two orders without ties. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const ranks = (values: readonly number[]) => {
    const sorted = [...values].sort((x, y) => x - y);
    const places = new Map(sorted.map((value, place) => [value, place]));
    return values.map((value) => places.get(value)!);
  };
  const [x, y] = [ranks(a), ranks(b)];
  const squares = x.reduce((sum, rank, i) => sum + (rank - y[i]!) ** 2, 0);
  const n = a.length;
  return 1 - (6 * squares) / (n * (n * n - 1));
}
