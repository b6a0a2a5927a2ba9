// node_modules/simple-statistics/dist/simple-statistics.mjs
function sum(x) {
	if (x.length === 0) return 0;
	var sum = x[0];
	var correction = 0;
	var transition;
	if (typeof sum !== "number") return NaN;
	for (var i = 1; i < x.length; i++) {
		if (typeof x[i] !== "number") return NaN;
		transition = sum + x[i];
		if (Math.abs(sum) >= Math.abs(x[i])) correction += sum - transition + x[i];
		else correction += x[i] - transition + sum;
		sum = transition;
	}
	return sum + correction;
}
function mean(x) {
	if (x.length === 0) throw new Error("mean requires at least one data point");
	return sum(x) / x.length;
}
function sumNthPowerDeviations(x, n) {
	var meanValue = mean(x);
	var sum = 0;
	var tempValue;
	var i;
	if (n === 2) for (i = 0; i < x.length; i++) {
		tempValue = x[i] - meanValue;
		sum += tempValue * tempValue;
	}
	else for (i = 0; i < x.length; i++) sum += Math.pow(x[i] - meanValue, n);
	return sum;
}
function sampleVariance(x) {
	if (x.length < 2) throw new Error("sampleVariance requires at least two data points");
	return sumNthPowerDeviations(x, 2) / (x.length - 1);
}
function sampleStandardDeviation(x) {
	var sampleVarianceX = sampleVariance(x);
	return Math.sqrt(sampleVarianceX);
}
function quantileSorted(x, p) {
	var idx = (x.length - 1) * p;
	if (x.length === 0) throw new Error("quantile requires at least one data point.");
	else if (p < 0 || p > 1) throw new Error("quantiles must be between 0 and 1");
	else if (p === 1) return x[x.length - 1];
	else if (p === 0) return x[0];
	else if (idx % 1 !== 0) {
		var lower = Math.floor(idx);
		var upper = Math.ceil(idx);
		var fraction = idx - lower;
		return x[lower] + fraction * (x[upper] - x[lower]);
	} else return x[idx];
}
function quickselect(arr, k, left, right) {
	left = left || 0;
	right = right || arr.length - 1;
	while (right > left) {
		if (right - left > 600) {
			var n = right - left + 1;
			var m = k - left + 1;
			var z = Math.log(n);
			var s = .5 * Math.exp(2 * z / 3);
			var sd = .5 * Math.sqrt(z * s * (n - s) / n);
			if (m - n / 2 < 0) sd *= -1;
			quickselect(arr, k, Math.max(left, Math.floor(k - m * s / n + sd)), Math.min(right, Math.floor(k + (n - m) * s / n + sd)));
		}
		var t = arr[k];
		var i = left;
		var j = right;
		swap(arr, left, k);
		if (arr[right] > t) swap(arr, left, right);
		while (i < j) {
			swap(arr, i, j);
			i++;
			j--;
			while (arr[i] < t) i++;
			while (arr[j] > t) j--;
		}
		if (arr[left] === t) swap(arr, left, j);
		else {
			j++;
			swap(arr, j, right);
		}
		if (j <= k) left = j + 1;
		if (k <= j) right = j - 1;
	}
}
function swap(arr, i, j) {
	var tmp = arr[i];
	arr[i] = arr[j];
	arr[j] = tmp;
}
function quantile(x, p) {
	var copy = x.slice();
	if (Array.isArray(p)) {
		multiQuantileSelect(copy, p);
		var results = [];
		for (var i = 0; i < p.length; i++) results[i] = quantileSorted(copy, p[i]);
		return results;
	} else {
		quantileSelect(copy, quantileIndex(copy.length, p), 0, copy.length - 1);
		return quantileSorted(copy, p);
	}
}
function quantileSelect(arr, k, left, right) {
	if (k % 1 === 0) quickselect(arr, k, left, right);
	else {
		k = Math.floor(k);
		quickselect(arr, k, left, right);
		quickselect(arr, k + 1, k + 1, right);
	}
}
function multiQuantileSelect(arr, p) {
	var positions = /* @__PURE__ */ new Set();
	for (var i = 0; i < p.length; i++) {
		var idx = quantileIndex(arr.length, p[i]);
		positions.add(Math.floor(idx));
		positions.add(Math.ceil(idx));
	}
	var indices = Array.from(positions).sort(compare);
	multiselect(arr, indices, 0, indices.length - 1, 0, arr.length - 1);
}
function multiselect(arr, indices, lo, hi, left, right) {
	if (lo > hi) return;
	var mid = lo + hi >> 1;
	quickselect(arr, indices[mid], left, right);
	multiselect(arr, indices, lo, mid - 1, left, indices[mid] - 1);
	multiselect(arr, indices, mid + 1, hi, indices[mid] + 1, right);
}
function compare(a, b) {
	return a - b;
}
function quantileIndex(len, p) {
	var idx = (len - 1) * p;
	if (p === 1) return len - 1;
	else if (p === 0) return 0;
	else if (idx % 1 !== 0) return idx;
	else return idx;
}
function median(x) {
	return +quantile(x, .5);
}
function sampleCovariance(x, y) {
	if (x.length !== y.length) throw new Error("sampleCovariance requires samples with equal lengths");
	if (x.length < 2) throw new Error("sampleCovariance requires at least two data points in each sample");
	var xmean = mean(x);
	var ymean = mean(y);
	var sum = 0;
	for (var i = 0; i < x.length; i++) sum += (x[i] - xmean) * (y[i] - ymean);
	var besselsCorrection = x.length - 1;
	return sum / besselsCorrection;
}
function sampleCorrelation(x, y) {
	var cov = sampleCovariance(x, y);
	var xstd = sampleStandardDeviation(x);
	var ystd = sampleStandardDeviation(y);
	return cov / xstd / ystd;
}
function midranks(values) {
	var order = values.map(function(value, index) {
		return [value, index];
	}).sort(function(a, b) {
		return a[0] - b[0];
	});
	var ranks = Array(values.length);
	var i = 0;
	while (i < order.length) {
		var j = i;
		while (j + 1 < order.length && order[j + 1][0] === order[i][0]) j++;
		var rank = (i + j) / 2;
		for (var k = i; k <= j; k++) ranks[order[k][1]] = rank;
		i = j + 1;
	}
	return ranks;
}
function sampleRankCorrelation(x, y) {
	return sampleCorrelation(midranks(x), midranks(y));
}
var BayesianClassifier = function BayesianClassifier() {
	this.totalCount = 0;
	this.data = {};
};
BayesianClassifier.prototype.train = function train(item, category) {
	if (!this.data[category]) this.data[category] = {};
	for (var k in item) {
		var v = item[k];
		if (this.data[category][k] === void 0) this.data[category][k] = {};
		if (this.data[category][k][v] === void 0) this.data[category][k][v] = 0;
		this.data[category][k][v]++;
	}
	this.totalCount++;
};
BayesianClassifier.prototype.score = function score(item) {
	var odds = {};
	var category;
	for (var k in item) {
		var v = item[k];
		for (category in this.data) {
			if (odds[category] === void 0) odds[category] = {};
			if (this.data[category][k]) odds[category][k + "_" + v] = (this.data[category][k][v] || 0) / this.totalCount;
			else odds[category][k + "_" + v] = 0;
		}
	}
	var oddsSums = {};
	for (category in odds) {
		oddsSums[category] = 0;
		for (var combination in odds[category]) oddsSums[category] += odds[category][combination];
	}
	return oddsSums;
};
var COEFFICIENTS = [
	.9999999999999971,
	57.15623566586292,
	-59.59796035547549,
	14.136097974741746,
	-.4919138160976202,
	3399464998481189e-20,
	4652362892704858e-20,
	-9837447530487956e-20,
	.0001580887032249125,
	-.00021026444172410488,
	.00021743961811521265,
	-.0001643181065367639,
	8441822398385275e-20,
	-26190838401581408e-21,
	36899182659531625e-22
];
var g = 607 / 128;
var LOGSQRT2PI = Math.log(Math.sqrt(2 * Math.PI));
function gammaln(n) {
	if (n <= 0) return Number.POSITIVE_INFINITY;
	n--;
	var a = COEFFICIENTS[0];
	for (var i = 1; i < 15; i++) a += COEFFICIENTS[i] / (n + i);
	var tmp = g + .5 + n;
	return LOGSQRT2PI + Math.log(a) - tmp + (n + .5) * Math.log(tmp);
}
var SQRT_2PI$1 = Math.sqrt(2 * Math.PI);
function cumulativeDistribution(z) {
	var sum = z;
	var tmp = z;
	for (var i = 1; i < 30; i++) {
		tmp *= z * z / (2 * i + 1);
		sum += tmp;
	}
	return Math.round((.5 + sum / SQRT_2PI$1 * Math.exp(-z * z / 2)) * 1e4) / 1e4;
}
var standardNormalTable = [];
for (var z = 0; z <= 3.09; z += .01) standardNormalTable.push(cumulativeDistribution(z));
var PerceptronModel = function PerceptronModel() {
	this.weights = [];
	this.bias = 0;
};
PerceptronModel.prototype.predict = function predict(features) {
	if (features.length !== this.weights.length) return null;
	var score = 0;
	for (var i = 0; i < this.weights.length; i++) score += this.weights[i] * features[i];
	score += this.bias;
	if (score > 0) return 1;
	else return 0;
};
PerceptronModel.prototype.train = function train(features, label) {
	if (label !== 0 && label !== 1) return null;
	if (features.length !== this.weights.length) {
		this.weights = features.slice();
		this.bias = 1;
	}
	var prediction = this.predict(features);
	if (typeof prediction === "number" && prediction !== label) {
		var gradient = label - prediction;
		for (var i = 0; i < this.weights.length; i++) this.weights[i] += gradient * features[i];
		this.bias += gradient;
	}
	return this;
};

// src/core/statistics/upper-gamma.ts
const PRECISION$1 = 1e-16;
const TINY$1 = 1e-300;
const MOST_STEPS$1 = 1e4;
function upperGamma(a, x) {
	if (x <= 0) return 1;
	if (x === Infinity) return 0;
	const scale = Math.exp(a * Math.log(x) - x - gammaln(a));
	return x < a + 1 ? 1 - scale * powerSeries(a, x) : scale * continuedFraction$1(a, x);
}
function powerSeries(a, x) {
	let term = 1 / a;
	let sum = term;
	for (let n = 1; n < MOST_STEPS$1 && term > sum * PRECISION$1; n++) {
		term *= x / (a + n);
		sum += term;
	}
	return sum;
}
function continuedFraction$1(a, x) {
	let b = x + 1 - a;
	let c = 1 / TINY$1;
	let d = 1 / b;
	let value = d;
	for (let n = 1; n < MOST_STEPS$1; n++) {
		const numerator = -n * (n - a);
		b += 2;
		d = 1 / awayFromZero$1(numerator * d + b);
		c = awayFromZero$1(b + numerator / c);
		const factor = c * d;
		value *= factor;
		if (Math.abs(factor - 1) < PRECISION$1 * 10) break;
	}
	return value;
}
function awayFromZero$1(value) {
	return Math.abs(value) < TINY$1 ? TINY$1 : value;
}

// src/core/statistics/chi-square-survival.ts
function chiSquareSurvival(value, degrees) {
	return degrees <= 0 ? 1 : upperGamma(degrees / 2, value / 2);
}

// src/core/statistics/chi-square-quantile.ts
function chiSquareQuantile(probability, degrees) {
	if (degrees <= 0) return 0;
	let low = 0;
	let high = degrees + 1;
	while (chiSquareSurvival(high, degrees) > probability) high *= 2;
	for (let i = 0; i < 60; i++) {
		const middle = (low + high) / 2;
		if (chiSquareSurvival(middle, degrees) > probability) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

// src/core/statistics/two-sided-normal.ts
function twoSidedNormal(alpha) {
	return Math.sqrt(chiSquareQuantile(alpha, 1));
}

// src/core/statistics/wilson-interval.ts
function wilsonInterval(count, total, alpha) {
	if (total === 0) return [0, 1];
	const z2 = twoSidedNormal(alpha) ** 2;
	const rate = count / total;
	const middle = rate + z2 / (2 * total);
	const half = Math.sqrt(z2 * (rate * (1 - rate) + z2 / (4 * total))) / Math.sqrt(total);
	const shrink = 1 + z2 / total;
	return [count === 0 ? 0 : (middle - half) / shrink, count === total ? 1 : (middle + half) / shrink];
}

// src/core/statistics/incomplete-beta.ts
const PRECISION = 1e-16;
const TINY = 1e-300;
const MOST_STEPS = 1e4;
function incompleteBeta(x, a, b) {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
	return Math.exp(gammaln(a + b) - gammaln(a) - gammaln(b) + a * Math.log(x) + b * Math.log1p(-x)) * continuedFraction(x, a, b) / a;
}
function continuedFraction(x, a, b) {
	let c = 1;
	let d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
	let value = d;
	for (let m = 1; m < MOST_STEPS; m++) {
		const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
		const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
		let factor = 1;
		for (const numerator of [even, odd]) {
			d = 1 / awayFromZero(1 + numerator * d);
			c = awayFromZero(1 + numerator / c);
			factor = c * d;
			value *= factor;
		}
		if (Math.abs(factor - 1) < PRECISION * 10) break;
	}
	return value;
}
function awayFromZero(value) {
	return Math.abs(value) < TINY ? TINY : value;
}

// src/core/statistics/quantile-of-sorted.ts
function quantileOfSorted(sorted, share) {
	if (sorted.length === 0) return NaN;
	const place = share * (sorted.length - 1);
	const below = Math.floor(place);
	const low = sorted[below];
	return low + (sorted[Math.min(below + 1, sorted.length - 1)] - low) * (place - below);
}

export { chiSquareQuantile as a, gammaln as c, sampleRankCorrelation as d, sampleStandardDeviation as f, twoSidedNormal as i, mean as l, incompleteBeta as n, chiSquareSurvival as o, sum as p, wilsonInterval as r, upperGamma as s, quantileOfSorted as t, median as u };