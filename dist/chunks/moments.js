// src/core/statistics/moments.ts
const NO_MOMENTS = {
	count: 0,
	min: Infinity,
	max: -Infinity,
	mean: 0,
	squares: 0
};
function mergeMoments(a, b) {
	if (a.count === 0) return b;
	if (b.count === 0) return a;
	const count = a.count + b.count;
	const apart = b.mean - a.mean;
	return {
		count,
		min: Math.min(a.min, b.min),
		max: Math.max(a.max, b.max),
		mean: a.mean + apart * (b.count / count),
		squares: a.squares + b.squares + apart * apart * (a.count * b.count / count)
	};
}
function standardDeviation({ count, squares }) {
	return count < 2 ? void 0 : Math.sqrt(squares / (count - 1));
}

export { mergeMoments as n, standardDeviation as r, NO_MOMENTS as t };