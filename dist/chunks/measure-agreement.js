import { i as twoSidedNormal, n as incompleteBeta, r as wilsonInterval, t as quantileOfSorted } from "./quantile-of-sorted.js";
import { t as AssayError } from "./assay-error.js";
import { t as numberOfText } from "./number-of-text.js";
import { t as countOf } from "./count-of.js";
import { t as listNames } from "./list-names.js";
import { t as formatCount } from "./format-count.js";

// src/core/agreement/judge-agreement.ts
const MOST_ROWS = 1e4;
const ROUNDING = 1e-9;
function judgeAgreement(count) {
	const { agreed, compared, threshold, minimum, confidence } = count;
	const interval = wilsonInterval(agreed, compared, 1 - confidence);
	if (compared <= 0) return {
		verdict: "too_few",
		interval
	};
	const rate = agreed / compared;
	const more = furtherRows(count, rate);
	return {
		verdict: compared < minimum ? "too_few" : verdictOf(rate, interval, threshold),
		rate,
		interval,
		...more !== void 0 && { moreRows: more }
	};
}
function verdictOf(rate, [low, high], threshold) {
	if (low >= threshold) return "clear_pass";
	if (high < threshold) return "clear_fail";
	return rate >= threshold - ROUNDING ? "pass" : "fail";
}
function furtherRows({ compared, threshold, minimum, confidence }, rate) {
	const distance = Math.abs(rate - threshold);
	if (distance < ROUNDING) return void 0;
	const z = twoSidedNormal(1 - confidence);
	const needed = Math.max((z / distance) ** 2 * threshold * (1 - threshold), minimum);
	const isEnough = (rows) => {
		const [low, high] = wilsonInterval(rate * rows, rows, 1 - confidence);
		return low >= threshold || high < threshold;
	};
	let more = Math.max(0, Math.ceil(needed - compared - ROUNDING));
	if (compared + more <= MOST_ROWS && !isEnough(compared + more)) more++;
	return compared + more > MOST_ROWS ? void 0 : more;
}

// src/core/agreement/active-raters.ts
function activeRaters(ratings) {
	const active = /* @__PURE__ */ new Set();
	for (const codes of ratings.codes) for (const [rater, code] of codes.entries()) if (code >= 0) active.add(rater);
	return [...active].sort((a, b) => a - b);
}

// src/core/statistics/beta-quantile.ts
const HALVINGS = 72;
function betaQuantile(probability, alpha, beta) {
	let low = 0;
	let high = 1;
	for (let i = 0; i < HALVINGS; i++) {
		const middle = (low + high) / 2;
		if (incompleteBeta(middle, alpha, beta) < probability) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

// src/core/statistics/two-sided-student.ts
function twoSidedStudent(alpha, degrees) {
	const rest = betaQuantile(1 - alpha, .5, degrees / 2);
	return Math.sqrt(degrees * rest / (1 - rest));
}

// src/core/agreement/error-interval.ts
const NO_SPREAD = "No interval: every item gave the same, and without a spread there is no telling how sure this is.";
function errorInterval(value, standardError, { confidence, method, degrees }) {
	if (!Number.isFinite(standardError)) return {};
	if (standardError < 1e-10) return {
		standardError: 0,
		note: NO_SPREAD
	};
	const alpha = 1 - confidence;
	const half = (degrees === void 0 ? twoSidedNormal(alpha) : twoSidedStudent(alpha, degrees)) * standardError;
	return {
		standardError,
		interval: {
			low: Math.max(value - half, Math.min(value, -1)),
			high: Math.min(value + half, 1),
			level: confidence,
			method,
			distribution: degrees === void 0 ? "z" : `t(${degrees})`
		}
	};
}

// src/core/agreement/item-tally.ts
function tallyItems(ratings) {
	return ratings.codes.flatMap((codes, item) => {
		const counts = /* @__PURE__ */ new Map();
		for (const code of codes) if (code >= 0) counts.set(code, (counts.get(code) ?? 0) + 1);
		return counts.size === 0 ? [] : [{
			item,
			...countsOf(counts)
		}];
	});
}
function sumTallies(tallies) {
	const sums = /* @__PURE__ */ new Map();
	for (const { labels, counts } of tallies) for (const [i, label] of labels.entries()) sums.set(label, (sums.get(label) ?? 0) + counts[i]);
	return countsOf(new Map([...sums].sort(([a], [b]) => a - b)));
}
function countsOf(counts) {
	let total = 0;
	for (const count of counts.values()) total += count;
	return {
		labels: [...counts.keys()],
		counts: [...counts.values()],
		total
	};
}

// src/core/agreement/label-shares.ts
function labelShares(items) {
	const shares = /* @__PURE__ */ new Map();
	for (const { labels, counts, total } of items) for (const [i, label] of labels.entries()) shares.set(label, (shares.get(label) ?? 0) + counts[i] / total / items.length);
	return shares;
}

// src/core/agreement/label-scores.ts
function labelScores(labels, level) {
	if (level === "nominal" || level === "ordinal") return labels.map((_, place) => place + 1);
	return labels.map((label) => {
		const score = numberOfText(label.trim());
		return level === "ratio" && score !== void 0 && score < 0 ? void 0 : score;
	});
}

// src/core/agreement/label-weights.ts
function labelWeights(labels, weights, level) {
	if (weights === "identity") return {
		isIdentity: true,
		of: (a, b) => a === b ? 1 : 0
	};
	if (typeof weights === "object") return matrixWeights(labels.length, weights);
	const distance = distanceOf(weights, labelScores(labels, level));
	const of = (a, b) => a === b ? 1 : 1 - distance(a, b);
	return {
		isIdentity: false,
		of
	};
}
function distanceOf(kind, scores) {
	if (kind === "ordinal") {
		const pairs = (steps) => steps * (steps + 1) / 2;
		const most = pairs(scores.length - 1);
		return (a, b) => pairs(Math.abs(a - b)) / most;
	}
	const known = scores.filter((score) => score !== void 0);
	const low = known.reduce((least, score) => Math.min(least, score), Infinity);
	const high = known.reduce((most, score) => Math.max(most, score), -Infinity);
	const apart = (a, b) => {
		const distance = Math.abs(a - b);
		if (kind === "linear") return distance;
		return (kind === "ratio" ? distance / (Math.abs(a + b) || 1) : distance) ** 2;
	};
	const most = apart(low, high);
	return (a, b) => {
		const [x, y] = [scores[a], scores[b]];
		if (x === void 0 || y === void 0) return 1;
		return x === y ? 0 : apart(x, y) / most;
	};
}
function matrixWeights(size, weights) {
	const isAgreement = "agreement" in weights;
	const matrix = isAgreement ? weights.agreement : weights.disagreement;
	if (matrix.length !== size || matrix.some((row) => row.length !== size)) throw new AssayError("bad-arguments", `The weights are not ${size} rows of ${size} numbers.`, { hint: "Give a row and a column for each label, in the order of the label set." });
	let most = 0;
	for (const [i, row] of matrix.entries()) for (const [j, weight] of row.entries()) {
		if (!(weight >= 0 && weight <= (isAgreement ? 1 : Number.MAX_VALUE)) || i === j && weight !== (isAgreement ? 1 : 0)) throw wrongWeight(i, j, weight, isAgreement);
		most = Math.max(most, weight);
	}
	const scale = most || 1;
	return {
		isIdentity: false,
		of: isAgreement ? (a, b) => matrix[a][b] : (a, b) => 1 - matrix[a][b] / scale
	};
}
function wrongWeight(row, column, weight, isAgreement) {
	return new AssayError("bad-arguments", `The weight in row ${row + 1}, column ${column + 1} is ${weight}.`, { hint: isAgreement ? "Weights of agreement are from 0 to 1, and 1 where the labels are the same." : "Weights of disagreement are 0 or more, and 0 where the labels are the same." });
}

// src/core/agreement/mean-weights.ts
function meanWeights$1(shares, { isIdentity, of }) {
	const means = new Map(shares);
	if (isIdentity) return means;
	for (const label of shares.keys()) {
		let mean = 0;
		for (const [other, share] of shares) mean += share * (of(label, other) + of(other, label)) / 2;
		means.set(label, mean);
	}
	return means;
}

// src/core/agreement/undefined-reason.ts
const TOO_FEW_RATERS = "Fewer than two raters gave labels, so there is nothing to compare.";
const NO_PAIR = "No item has labels of two raters, so there is nothing to compare.";
const ONE_LABEL = "Only one label was used on the items that raters share, so nothing shows whether they agree more than by chance.";
const ALL_ALIKE = "The weights count all labels that were used as the same, so nothing is left to disagree about.";

// src/core/agreement/weighted-agreement.ts
function weightedAgreement({ labels, counts, total }, { isIdentity, of }) {
	let agreeing = 0;
	for (const [i, label] of labels.entries()) {
		const count = counts[i];
		agreeing += count * (count - 1);
		if (isIdentity) continue;
		for (let j = 0; j < i; j++) agreeing += count * counts[j] * (of(label, labels[j]) + of(labels[j], label));
	}
	return agreeing / (total * (total - 1));
}

// src/core/agreement/linearised-coefficient.ts
function linearisedCoefficient(ratings, options, chanceOf) {
	if (activeRaters(ratings).length < 2) return { undefinedBecause: TOO_FEW_RATERS };
	const items = tallyItems(ratings);
	const shared = items.filter(({ total }) => total > 1);
	if (shared.length === 0) return { undefinedBecause: NO_PAIR };
	const weights = labelWeights(ratings.labels, options.weights, options.level);
	const scores = items.map((item) => item.total > 1 ? weightedAgreement(item, weights) : void 0);
	const observed = scores.reduce((sum, score) => sum + (score ?? 0), 0) / shared.length;
	if (sumTallies(shared).labels.length === 1) return {
		observed,
		undefinedBecause: ONE_LABEL
	};
	const shares = labelShares(items);
	if ([...meanWeights$1(shares, weights).values()].every((mean) => mean > 1 - 1e-12)) return {
		observed,
		undefinedBecause: ALL_ALIKE
	};
	const chance = chanceOf({
		ratings,
		items,
		shares,
		weights
	});
	const { expected } = chance;
	const room = 1 - expected;
	const value = (observed - expected) / room;
	const scale = items.length / shared.length;
	const squares = items.reduce((sum, item, i) => {
		const score = scores[i];
		return sum + ((score === void 0 ? 0 : scale * (score - expected) / room) - 2 * (1 - value) * (chance.ofItem(item) - expected) / room - value) ** 2;
	}, 0);
	const n = items.length;
	const unseen = Math.max(1 - n / (options.population ?? Infinity), 0);
	return {
		value,
		observed,
		expected,
		...errorInterval(value, Math.sqrt(unseen * squares / (n * (n - 1))), {
			confidence: options.confidence,
			method: "Gwet, linearised",
			degrees: n - 1
		})
	};
}

// src/core/agreement/mean-weight.ts
function meanWeight(size, { isIdentity, of }) {
	if (isIdentity) return 1 / size;
	let sum = 0;
	for (let a = 0; a < size; a++) for (let b = 0; b < size; b++) sum += of(a, b);
	return sum / size ** 2;
}

// src/core/agreement/brennan-prediger.ts
function brennanPrediger(ratings, options) {
	return {
		name: "brennan_prediger",
		...linearisedCoefficient(ratings, options, ({ weights }) => {
			const expected = meanWeight(ratings.labels.length, weights);
			return {
				expected,
				ofItem: () => expected
			};
		})
	};
}

// src/core/agreement/cross-table.ts
function crossTable(first, second) {
	const rows = /* @__PURE__ */ new Map();
	const columns = /* @__PURE__ */ new Map();
	const cells = /* @__PURE__ */ new Map();
	for (const [i, a] of first.entries()) {
		const b = second[i];
		add$2(rows, a);
		add$2(columns, b);
		const row = cells.get(a) ?? /* @__PURE__ */ new Map();
		add$2(row, b);
		cells.set(a, row);
	}
	return {
		total: first.length,
		rows,
		columns,
		cells: [...cells].flatMap(([a, row]) => [...row].map(([b, count]) => ({
			first: a,
			second: b,
			count
		})))
	};
}
function add$2(counts, key) {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}

// src/core/agreement/kappa-error.ts
function kappaError(table, weights, kappa) {
	const { observed, expected, rowWeights, columnWeights } = kappa;
	const rest = 1 - (observed - expected) / (1 - expected);
	const mean = 1 - rest - expected * rest;
	let sum = 0;
	for (const { first, second, count } of table.cells) {
		const margin = rowWeights.get(first) + columnWeights.get(second);
		sum += count * (weights.of(first, second) - margin * rest - mean) ** 2;
	}
	return Math.sqrt(sum) / table.total / (1 - expected);
}
function kappaNullError(table, weights, kappa) {
	const { expected, rowWeights, columnWeights } = kappa;
	if (weights.isIdentity) return identityNullError(table, kappa);
	let sum = 0;
	for (const [row, rowCount] of table.rows) for (const [column, columnCount] of table.columns) {
		const margin = rowWeights.get(row) + columnWeights.get(column);
		sum += rowCount * columnCount * (weights.of(row, column) - margin + expected) ** 2;
	}
	return Math.sqrt(sum / table.total) / table.total / (1 - expected);
}
function identityNullError({ rows, columns, total }, { expected, rowWeights, columnWeights }) {
	const [byRow, byColumn] = [moments(rows, rowWeights), moments(columns, columnWeights)];
	let sum = total * (byRow.squares + byColumn.squares) + 2 * byRow.sum * byColumn.sum;
	for (const [label, count] of rows) {
		const margin = rowWeights.get(label) + (columnWeights.get(label) ?? 0);
		sum += count * (columns.get(label) ?? 0) * (1 - 2 * margin);
	}
	const variance = Math.max(sum / total ** 2 - expected ** 2, 0);
	return Math.sqrt(variance / total) / (1 - expected);
}
function moments(counts, weights) {
	let [sum, squares] = [0, 0];
	for (const [label, count] of counts) {
		const weight = weights.get(label);
		sum += count * weight;
		squares += count * weight ** 2;
	}
	return {
		sum,
		squares
	};
}

// src/core/agreement/kappa-of-table.ts
function kappaOfTable(table, weights) {
	const { total, rows, columns, cells } = table;
	let observed = 0;
	for (const { first, second, count } of cells) observed += count * weights.of(first, second);
	const rowWeights = meanWeights(rows, columns, total, weights, weights.of);
	const columnWeights = meanWeights(columns, rows, total, weights, (column, row) => weights.of(row, column));
	let expected = 0;
	for (const [label, count] of rows) expected += count * rowWeights.get(label);
	return {
		observed: observed / total,
		expected: expected / total,
		rowWeights,
		columnWeights
	};
}
function meanWeights(labels, others, total, { isIdentity }, weightOf) {
	const means = /* @__PURE__ */ new Map();
	for (const label of labels.keys()) {
		let sum = 0;
		if (isIdentity) sum = others.get(label) ?? 0;
		else for (const [other, count] of others) sum += count * weightOf(label, other);
		means.set(label, sum / total);
	}
	return means;
}

// src/core/agreement/rater-pairs.ts
function* raterPairs(ratings) {
	const given = ratings.codes.map((codes) => codes.flatMap((code, rater) => code < 0 ? [] : [{
		rater,
		code
	}]));
	const itemsOf = /* @__PURE__ */ new Map();
	for (const [item, labels] of given.entries()) for (const { rater } of labels) {
		const items = itemsOf.get(rater);
		if (items) items.push(item);
		else itemsOf.set(rater, [item]);
	}
	for (const [first, items] of [...itemsOf].sort(([a], [b]) => a - b)) {
		const pairs = /* @__PURE__ */ new Map();
		for (const item of items) {
			const code = ratings.codes[item][first];
			for (const other of given[item]) {
				if (other.rater <= first) continue;
				const pair = pairs.get(other.rater) ?? emptyPair(first, other.rater);
				pairs.set(other.rater, pair);
				pair.items.push(item);
				pair.firstLabels.push(code);
				pair.secondLabels.push(other.code);
			}
		}
		yield* [...pairs.values()].sort((a, b) => a.second - b.second);
	}
}
function emptyPair(first, second) {
	const [items, firstLabels, secondLabels] = [
		[],
		[],
		[]
	];
	return {
		first,
		second,
		items,
		firstLabels,
		secondLabels
	};
}

// src/core/agreement/mean-pair-kappa.ts
function meanPairKappa(ratings, options, raters) {
	const weights = labelWeights(ratings.labels, options.weights, options.level);
	const kappas = {
		sum: 0,
		pairs: 0
	};
	const [observed, expected] = [{ ...kappas }, { ...kappas }];
	const without = /* @__PURE__ */ new Map();
	let isOneLabel = true;
	for (const pair of raterPairs(ratings)) {
		const table = crossTable(pair.firstLabels, pair.secondLabels);
		const whole = kappaOfTable(table, weights);
		const kappa = kappaFrom(whole.observed, whole.expected);
		if (table.cells.length > 1) isOneLabel = false;
		if (kappa === void 0) {
			for (const item of pair.items) if (!without.has(item)) without.set(item, {
				sum: 0,
				pairs: 0
			});
			continue;
		}
		add$1(kappas, kappa);
		add$1(observed, whole.observed);
		add$1(expected, whole.expected);
		const n = table.total;
		for (const [place, item] of pair.items.entries()) {
			const [a, b] = [pair.firstLabels[place], pair.secondLabels[place]];
			const weight = weights.of(a, b);
			const seen = (n * whole.observed - weight) / (n - 1);
			const margins = whole.rowWeights.get(a) + whole.columnWeights.get(b);
			const chance = (n * n * whole.expected - n * margins + weight) / (n - 1) ** 2;
			const left = n === 1 ? void 0 : kappaFrom(seen, chance);
			const change = without.get(item) ?? {
				sum: 0,
				pairs: 0
			};
			change.sum += (left ?? 0) - kappa;
			change.pairs -= left === void 0 ? 1 : 0;
			without.set(item, change);
		}
	}
	const possible = raters * (raters - 1) / 2;
	if (without.size === 0) return { undefinedBecause: NO_PAIR };
	if (kappas.pairs === 0) return { undefinedBecause: isOneLabel ? ONE_LABEL : ALL_ALIKE };
	const value = kappas.sum / kappas.pairs;
	const spread = errorInterval(value, jackknifeError(kappas, without), {
		confidence: options.confidence,
		method: "jackknife",
		degrees: without.size - 1
	});
	return {
		value,
		observed: observed.sum / observed.pairs,
		expected: expected.sum / expected.pairs,
		...spread,
		note: [noteOf(kappas.pairs, possible), ...spread.note ? [spread.note] : []].join(" ")
	};
}
function kappaFrom(observed, expected) {
	return 1 - expected < 1e-12 ? void 0 : (observed - expected) / (1 - expected);
}
function add$1(total, figure) {
	total.sum += figure;
	total.pairs++;
}
function jackknifeError(all, without) {
	const means = [...without.values()].flatMap(({ sum, pairs }) => all.pairs + pairs === 0 ? [] : [(all.sum + sum) / (all.pairs + pairs)]);
	const mean = means.reduce((sum, each) => sum + each, 0) / means.length;
	const squares = means.reduce((sum, each) => sum + (each - mean) ** 2, 0);
	return Math.sqrt((means.length - 1) / means.length * squares);
}
function noteOf(pairs, possible) {
	if (pairs === possible) return `The mean over ${countOf(pairs, "pair")} of raters.`;
	return `The mean over ${countOf(pairs, "pair")} of raters; the other ${possible - pairs} have too little in common.`;
}

// src/core/agreement/cohen-kappa.ts
const MOST_PAIRS = 5e6;
const TOO_MANY_PAIRS = "So many raters of so many items make too many pairs to take one by one; Conger's kappa is Cohen's for many raters.";
function cohenKappa(ratings, options) {
	const name = "cohen_kappa";
	const raters = activeRaters(ratings);
	if (raters.length < 2) return {
		name,
		undefinedBecause: TOO_FEW_RATERS
	};
	if (raters.length > 2) {
		if (countPairs(ratings) > MOST_PAIRS) return {
			name,
			undefinedBecause: TOO_MANY_PAIRS
		};
		return {
			name,
			...meanPairKappa(ratings, options, raters.length)
		};
	}
	const [pair] = raterPairs(ratings);
	if (!pair) return {
		name,
		undefinedBecause: NO_PAIR
	};
	const weights = labelWeights(ratings.labels, options.weights, options.level);
	const table = crossTable(pair.firstLabels, pair.secondLabels);
	const kappa = kappaOfTable(table, weights);
	const { observed, expected } = kappa;
	if (1 - expected < 1e-12) return {
		name,
		observed,
		expected,
		undefinedBecause: table.cells.length === 1 ? ONE_LABEL : ALL_ALIKE
	};
	const value = (observed - expected) / (1 - expected);
	return {
		name,
		value,
		observed,
		expected,
		nullStandardError: kappaNullError(table, weights, kappa),
		...errorInterval(value, kappaError(table, weights, kappa), {
			confidence: options.confidence,
			method: "Fleiss, Cohen and Everitt 1969"
		})
	};
}
function countPairs({ codes }) {
	let pairs = 0;
	for (const row of codes) {
		let given = 0;
		for (const code of row) if (code >= 0) given++;
		pairs += given * (given - 1) / 2;
	}
	return pairs;
}

// src/core/agreement/conger-kappa.ts
function congerKappa(ratings, options) {
	return {
		name: "conger_kappa",
		...linearisedCoefficient(ratings, options, ownMargins)
	};
}
function ownMargins({ ratings, items, weights }) {
	const margins = marginsOf(ratings, weights);
	const ordered = margins.size * (margins.size - 1);
	let sum = 0;
	for (const { mean } of margins.values()) sum += mean;
	const expected = sum / ordered;
	const ofItem = (item) => {
		let change = 0;
		for (const [rater, code] of ratings.codes[item.item].entries()) {
			if (code < 0) continue;
			const { total, withOthers, mean } = margins.get(rater);
			change += items.length / total * (withOthers.get(code) - mean);
		}
		return expected + change / ordered;
	};
	return {
		expected,
		ofItem
	};
}
function marginsOf(ratings, weights) {
	const counts = /* @__PURE__ */ new Map();
	for (const codes of ratings.codes) for (const [rater, code] of codes.entries()) {
		if (code < 0) continue;
		const own = counts.get(rater) ?? /* @__PURE__ */ new Map();
		own.set(code, (own.get(code) ?? 0) + 1);
		counts.set(rater, own);
	}
	const all = /* @__PURE__ */ new Map();
	const parts = [...counts].map(([rater, own]) => {
		const total = [...own.values()].reduce((sum, count) => sum + count, 0);
		const shares = new Map([...own].map(([label, count]) => [label, count / total]));
		for (const [label, share] of shares) all.set(label, (all.get(label) ?? 0) + share);
		return {
			rater,
			total,
			shares
		};
	});
	const withAll = meanWeights$1(all, weights);
	return new Map(parts.map(({ rater, total, shares }) => {
		const withOwn = meanWeights$1(shares, weights);
		const withOthers = new Map([...withOwn].map(([label, own]) => [label, withAll.get(label) - own]));
		let mean = 0;
		for (const [label, share] of shares) mean += share * withOthers.get(label);
		return [rater, {
			total,
			withOthers,
			mean
		}];
	}));
}

// src/core/agreement/explain-paradox.ts
const DOMINANT = .6;
const APART = .2;
function explainParadox(coefficients, perLabel, labels) {
	const figureOf = (name) => coefficients.find((coefficient) => coefficient.name === name)?.value;
	const kappa = figureOf("cohen_kappa") ?? figureOf("fleiss_kappa");
	const gwet = figureOf("gwet_ac");
	const agreement = figureOf("percent_agreement");
	const total = perLabel.reduce((sum, { ratings }) => sum + ratings, 0);
	const top = perLabel.reduce((most, each) => most && most.ratings >= each.ratings ? most : each, void 0);
	if (kappa === void 0 || gwet === void 0 || agreement === void 0 || !top) return void 0;
	if (gwet - kappa < APART || top.ratings < DOMINANT * total) return void 0;
	const share = Math.round(top.ratings / total * 100);
	const rare = perLabel.filter(({ ratings, agreement: own }) => ratings > 0 && own !== void 0).reduce((worst, each) => each.agreement < worst.agreement ? each : worst);
	return [
		`Kappa is ${kappa.toFixed(2)} although raters agree on ${Math.round(agreement * 100)} % of items.`,
		`The label ${listNames([labels[top.label]])} has ${share} % of the ratings, so that raters who never looked would agree often, and kappa gives no credit for that; Gwet's AC is ${gwet.toFixed(2)}.`,
		rare.label === top.label ? "Neither number tells much about the rare labels: draw more of them." : `What matters is the rare labels: of ${listNames([labels[rare.label]])} raters agree on ${Math.round(rare.agreement * 100)} %. Draw more of those.`
	].join(" ");
}

// src/core/agreement/fleiss-null-error.ts
function fleissNullError(ratings) {
	const items = tallyItems(ratings);
	const raters = items[0]?.total ?? 0;
	if (raters < 2 || items.some(({ total }) => total !== raters)) return void 0;
	const { counts, total } = sumTallies(items);
	let [spread, skew] = [0, 0];
	for (const count of counts) {
		const share = count / total;
		spread += share * (1 - share);
		skew += share * (1 - share) * (1 - 2 * share);
	}
	return Math.sqrt(2 * (spread ** 2 - skew) / (total * (raters - 1))) / spread;
}

// src/core/agreement/mean-of-labels.ts
function meanOfLabels({ labels, counts, total }, figureOf) {
	return labels.reduce((sum, label, i) => sum + counts[i] * figureOf(label), 0) / total;
}

// src/core/agreement/fleiss-kappa.ts
function fleissKappa(ratings, options) {
	const kappa = linearisedCoefficient(ratings, options, sharedMargins);
	const nullStandardError = kappa.value === void 0 || options.weights !== "identity" ? void 0 : fleissNullError(ratings);
	return {
		name: "fleiss_kappa",
		...kappa,
		...nullStandardError !== void 0 && { nullStandardError }
	};
}
function sharedMargins({ shares, weights }) {
	const means = meanWeights$1(shares, weights);
	let expected = 0;
	for (const [label, share] of shares) expected += share * means.get(label);
	return {
		expected,
		ofItem: (item) => meanOfLabels(item, (label) => means.get(label))
	};
}

// src/core/agreement/gwet-ac.ts
function gwetAc(ratings, options) {
	const size = ratings.labels.length;
	return {
		name: "gwet_ac",
		...linearisedCoefficient(ratings, options, ({ shares, weights }) => {
			const guess = meanWeight(size, weights) * size / (size - 1);
			let evenness = 0;
			for (const share of shares.values()) evenness += share * (1 - share);
			return {
				expected: guess * evenness,
				ofItem: (item) => guess * meanOfLabels(item, (label) => 1 - shares.get(label))
			};
		})
	};
}

// src/core/agreement/sum-of-distances.ts
function sumOfDistances(used, metric) {
	const { labels, counts, total } = used;
	if (metric.kind === "equality") return counts.reduce((sum, count) => sum - count * count, total * total);
	if (metric.kind === "scores") return 2 * total * spreadOf(used, metric.scores).squares;
	let sum = 0;
	for (let i = 0; i < labels.length; i++) for (let j = 0; j < i; j++) sum += 2 * counts[i] * counts[j] * metric.distance(labels[i], labels[j]);
	return sum;
}
function distancesToAll(used, metric) {
	const { labels, counts, total } = used;
	if (metric.kind === "equality") return new Map(labels.map((label, i) => [label, total - counts[i]]));
	if (metric.kind === "scores") {
		const { mean, squares } = spreadOf(used, metric.scores);
		return new Map(labels.map((label) => [label, squares + total * (metric.scores.get(label) - mean) ** 2]));
	}
	return new Map(labels.map((label) => [label, labels.reduce((sum, other, j) => sum + counts[j] * metric.distance(label, other), 0)]));
}
function spreadOf({ labels, counts, total }, scores) {
	const mean = labels.reduce((sum, label, i) => sum + counts[i] * scores.get(label), 0) / total;
	return {
		mean,
		squares: labels.reduce((sum, label, i) => sum + counts[i] * (scores.get(label) - mean) ** 2, 0)
	};
}

// src/core/agreement/alpha-error.ts
function alphaError(units, parts, { isRanked = false, population = Infinity } = {}) {
	const n = units.length;
	const { used, metric, within, overall } = parts;
	const toAll = distancesToAll(used, metric);
	const ranks = isRanked ? rankEffects(units, parts) : void 0;
	const disagreement = used.total * within / overall;
	let squares = 0;
	for (const unit of units) {
		let ofWithin = sumOfDistances(unit, metric) / (unit.total - 1);
		let ofOverall = 0;
		for (const [i, label] of unit.labels.entries()) {
			const count = unit.counts[i];
			ofOverall += 2 * count * toAll.get(label);
			if (ranks) {
				ofWithin += count * ranks.within.get(label);
				ofOverall += count * ranks.overall.get(label);
			}
		}
		const share = unit.total / used.total;
		const change = (within > 0 ? ofWithin / within : 0) + share - ofOverall / overall;
		squares += (disagreement * change) ** 2;
	}
	const unseen = Math.max(1 - n / population, 0);
	return Math.sqrt(unseen * n * squares / (n - 1));
}
function rankEffects(units, { used, metric }) {
	if (metric.kind !== "scores") throw new TypeError("Ranks are scores.");
	const { scores } = metric;
	const pulls = /* @__PURE__ */ new Map();
	for (const { labels, counts, total } of units) {
		const sum = labels.reduce((all, label, i) => all + counts[i] * scores.get(label), 0);
		for (const [i, label] of labels.entries()) {
			const rank = scores.get(label);
			const pull = counts[i] * (rank - (sum - rank) / (total - 1));
			pulls.set(label, (pulls.get(label) ?? 0) + pull);
		}
	}
	const middle = used.total / 2;
	return {
		within: effects(used.labels, (label) => pulls.get(label)),
		overall: effects(used.labels, (label, i) => used.counts[i] * used.total * (scores.get(label) - middle))
	};
}
function effects(labels, pullOf) {
	const moved = /* @__PURE__ */ new Map();
	let above = 0;
	for (let i = labels.length - 1; i >= 0; i--) {
		const pull = pullOf(labels[i], i);
		moved.set(labels[i], 4 * (above + pull / 2));
		above += pull;
	}
	return moved;
}

// src/core/agreement/alpha-metric.ts
function alphaMetric(labels, level, weights) {
	if (level === "ordinal") return (used) => ({
		kind: "scores",
		scores: middleRanks(used)
	});
	if (level === "nominal") {
		const { isIdentity, of } = labelWeights(labels, weights, level);
		if (isIdentity) return () => ({ kind: "equality" });
		return () => ({
			kind: "pairs",
			distance: (a, b) => 1 - (of(a, b) + of(b, a)) / 2
		});
	}
	const scores = new Map(labelScores(labels, level).map((score, label) => [label, score ?? NaN]));
	if (level === "interval") return () => ({
		kind: "scores",
		scores
	});
	const distance = (a, b) => {
		const [x, y] = [scores.get(a), scores.get(b)];
		return x === y ? 0 : ((x - y) / (x + y)) ** 2;
	};
	return () => ({
		kind: "pairs",
		distance
	});
}
function middleRanks({ labels, counts }) {
	const ranks = /* @__PURE__ */ new Map();
	let below = 0;
	for (const [i, label] of labels.entries()) {
		ranks.set(label, below + counts[i] / 2);
		below += counts[i];
	}
	return ranks;
}

// src/core/agreement/alpha-parts.ts
function alphaParts(units, metricOf) {
	const used = sumTallies(units);
	const metric = metricOf(used);
	let within = 0;
	for (const unit of units) within += sumOfDistances(unit, metric) / (unit.total - 1);
	return {
		used,
		metric,
		within,
		overall: sumOfDistances(used, metric)
	};
}
function alphaValue({ used, within, overall }) {
	return overall > 0 ? 1 - (used.total - 1) * within / overall : void 0;
}

// src/core/agreement/dropped-note.ts
function droppedNote(dropped, all) {
	if (dropped === 0) return void 0;
	return `${formatCount(dropped)} of ${formatCount(all)} resamples held one label only and were left out.`;
}

// src/core/agreement/bootstrap-alpha.ts
function bootstrapAlpha(units, metricOf, { confidence, samples, random }) {
	const values = [];
	for (let sample = 0; sample < samples; sample++) {
		const drawn = units.map(() => units[Math.floor(random() * units.length)]);
		const value = alphaValue(alphaParts(drawn, metricOf));
		if (value !== void 0) values.push(value);
	}
	const dropped = droppedNote(samples - values.length, samples);
	if (values.length < 2) return { ...dropped && { note: dropped } };
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	const standardError = Math.sqrt(squares / (values.length - 1));
	const method = `bootstrap over items, ${samples} samples`;
	const { note: spread, ...error } = errorInterval(mean, standardError, {
		confidence,
		method
	});
	const note = [dropped, spread].filter((each) => each !== void 0).join(" ");
	if (!error.interval) return {
		...error,
		note
	};
	values.sort((a, b) => a - b);
	const tail = (1 - confidence) / 2;
	const [low, high] = [quantileOfSorted(values, tail), quantileOfSorted(values, 1 - tail)];
	return {
		standardError,
		interval: {
			low,
			high,
			level: confidence,
			method,
			distribution: "bootstrap"
		},
		...note !== "" && { note }
	};
}

// src/core/agreement/jackknife-alpha.ts
const ONE_HOLDS_ALL = "No interval: without one of the items all labels would be the same, so this hangs on a single item.";
function jackknifeAlpha(units, metricOf, { value, confidence }) {
	const values = units.flatMap((_, left) => {
		const rest = units.toSpliced(left, 1);
		return alphaValue(alphaParts(rest, metricOf)) ?? [];
	});
	const n = units.length;
	if (values.length < n) return { note: ONE_HOLDS_ALL };
	const mean = values.reduce((sum, each) => sum + each, 0) / n;
	const squares = values.reduce((sum, each) => sum + (each - mean) ** 2, 0);
	return errorInterval(value, Math.sqrt((n - 1) / n * squares), {
		confidence,
		method: "jackknife over items",
		degrees: n - 1
	});
}

// src/core/agreement/longest-distance.ts
function longestDistance({ labels }, metric) {
	if (metric.kind === "equality") return labels.length > 1 ? 1 : 0;
	let longest = 0;
	if (metric.kind === "scores") {
		let [low, high] = [Infinity, -Infinity];
		for (const label of labels) {
			low = Math.min(low, metric.scores.get(label));
			high = Math.max(high, metric.scores.get(label));
		}
		return (high - low) ** 2;
	}
	for (const [i, label] of labels.entries()) for (let j = 0; j < i; j++) longest = Math.max(longest, metric.distance(label, labels[j]));
	return longest;
}

// src/core/agreement/krippendorff-alpha.ts
const TOO_FAR_APART = "Labels are so far apart that the square of their distance is no number any more.";
const MANY = 50;
function krippendorffAlpha(ratings, options) {
	const name = "krippendorff_alpha";
	if (activeRaters(ratings).length < 2) return {
		name,
		undefinedBecause: TOO_FEW_RATERS
	};
	const units = tallyItems(ratings).filter(({ total }) => total > 1);
	if (units.length === 0) return {
		name,
		undefinedBecause: NO_PAIR
	};
	const metricOf = alphaMetric(ratings.labels, options.level, options.weights);
	const parts = alphaParts(units, metricOf);
	const { used } = parts;
	const scores = labelScores(ratings.labels, options.level);
	const unscored = used.labels.find((label) => scores[label] === void 0);
	if (unscored !== void 0) return {
		name,
		undefinedBecause: noScore(ratings.labels[unscored], options.level)
	};
	const longest = longestDistance(used, parts.metric);
	if (!Number.isFinite(longest)) return {
		name,
		undefinedBecause: TOO_FAR_APART
	};
	const value = alphaValue(parts);
	if (value === void 0) return {
		name,
		undefinedBecause: used.labels.length === 1 ? ONE_LABEL : ALL_ALIKE
	};
	return {
		name,
		value,
		observed: 1 - parts.within / used.total / longest,
		expected: 1 - parts.overall / (used.total * (used.total - 1)) / longest,
		...spreadOf()
	};
	function spreadOf() {
		const { level, confidence, bootstrap, population } = options;
		if (bootstrap) return bootstrapAlpha(units, metricOf, {
			confidence,
			...bootstrap
		});
		if ((options.alphaInterval ?? (units.length < MANY ? "jackknife" : "linearised")) === "jackknife") return jackknifeAlpha(units, metricOf, {
			value,
			confidence
		});
		const error = alphaError(units, parts, {
			isRanked: level === "ordinal",
			population
		});
		return errorInterval(value, error, {
			confidence,
			method: "Gwet, linearised",
			degrees: units.length - 1
		});
	}
}
function noScore(label, level) {
	const what = level === "ratio" ? "a number of 0 or more" : "a number";
	return `The label ${listNames([label])} is not ${what}, and the ${level} level measures by numbers.`;
}

// src/core/agreement/label-bias.ts
function labelBias({ codes, raters }) {
	const uses = raters.map(() => ({
		items: 0,
		own: /* @__PURE__ */ new Map(),
		others: /* @__PURE__ */ new Map()
	}));
	for (const row of codes) {
		const given = row.flatMap((code, rater) => code < 0 ? [] : [{
			rater,
			code
		}]);
		if (given.length < 2) continue;
		const counts = /* @__PURE__ */ new Map();
		for (const { code } of given) add(counts, code, 1);
		for (const { rater, code } of given) {
			const use = uses[rater];
			use.items++;
			add(use.own, code, 1);
			for (const [label, count] of counts) {
				const byOthers = count - (label === code ? 1 : 0);
				if (byOthers > 0) add(use.others, label, byOthers / (given.length - 1));
			}
		}
	}
	return uses.map(({ items, own, others }) => {
		let most;
		const labels = /* @__PURE__ */ new Set([...own.keys(), ...others.keys()]);
		for (const label of [...labels].sort((a, b) => a - b)) {
			const found = {
				label,
				own: (own.get(label) ?? 0) / items,
				others: (others.get(label) ?? 0) / items
			};
			if (most === void 0 || lean(found) > lean(most) + 1e-12) most = found;
		}
		return most;
	});
}
function add(counts, label, count) {
	counts.set(label, (counts.get(label) ?? 0) + count);
}
const lean = ({ own, others }) => Math.abs(own - others);

// src/core/agreement/label-counts.ts
function labelCounts(codes) {
	const counts = /* @__PURE__ */ new Map();
	for (const code of codes) if (code >= 0) counts.set(code, (counts.get(code) ?? 0) + 1);
	return counts;
}

// src/core/agreement/label-kappas.ts
function labelKappas(ratings) {
	const items = tallyItems(ratings);
	const shares = labelShares(items);
	const apart = /* @__PURE__ */ new Map();
	let shared = 0;
	for (const { labels, counts, total } of items) {
		if (total < 2) continue;
		shared++;
		for (const [i, label] of labels.entries()) {
			const count = counts[i];
			const pairs = 2 * count * (total - count) / (total * (total - 1));
			apart.set(label, (apart.get(label) ?? 0) + pairs);
		}
	}
	return ratings.labels.map((_, label) => {
		const share = shares.get(label) ?? 0;
		const byChance = 2 * share * (1 - share);
		if (shared === 0 || byChance < 1e-12) return void 0;
		return 1 - (apart.get(label) ?? 0) / shared / byChance;
	});
}

// src/core/statistics/agresti-coull-interval.ts
function agrestiCoullInterval(count, total, alpha) {
	if (total === 0) return [0, 1];
	const z = twoSidedNormal(alpha);
	const rows = total + z * z;
	const rate = (count + z * z / 2) / rows;
	const half = z * Math.sqrt(rate * (1 - rate) / rows);
	return [Math.max(rate - half, 0), Math.min(rate + half, 1)];
}

// src/core/statistics/clopper-pearson-interval.ts
function clopperPearsonInterval(count, total, alpha) {
	return [count <= 0 ? 0 : betaQuantile(alpha / 2, count, total - count + 1), count >= total ? 1 : betaQuantile(1 - alpha / 2, count + 1, total - count)];
}

// src/core/statistics/jeffreys-interval.ts
function jeffreysInterval(count, total, alpha) {
	const [a, b] = [count + .5, total - count + .5];
	return [count <= 0 ? 0 : betaQuantile(alpha / 2, a, b), count >= total ? 1 : betaQuantile(1 - alpha / 2, a, b)];
}

// src/core/statistics/proportion-interval.ts
const METHODS = {
	wilson: {
		name: "Wilson",
		distribution: "z",
		interval: wilsonInterval
	},
	"clopper-pearson": {
		name: "Clopper–Pearson",
		distribution: "beta",
		interval: clopperPearsonInterval
	},
	"agresti-coull": {
		name: "Agresti–Coull",
		distribution: "z",
		interval: agrestiCoullInterval
	},
	jeffreys: {
		name: "Jeffreys",
		distribution: "beta",
		interval: jeffreysInterval
	}
};
function proportionInterval(count, total, confidence, method = "wilson") {
	const { name, distribution, interval } = METHODS[method];
	const [low, high] = interval(count, total, 1 - confidence);
	return {
		low,
		high,
		level: confidence,
		method: name,
		distribution
	};
}

// src/core/agreement/specific-interval.ts
function specificInterval(agreement, items, confidence) {
	const both = agreement / (2 - agreement);
	const turned = (share) => 2 * share / (1 + share);
	const interval = proportionInterval(both * items, items, confidence);
	return {
		...interval,
		low: turned(interval.low),
		high: turned(interval.high)
	};
}

// src/core/agreement/label-figures.ts
function labelFigures(ratings, confidence) {
	const { codes, labels } = ratings;
	const kappas = labelKappas(ratings);
	const tallies = labels.map(() => ({
		ratings: 0,
		items: 0,
		same: 0,
		pairs: 0
	}));
	for (const row of codes) {
		const counts = labelCounts(row);
		let total = 0;
		for (const count of counts.values()) total += count;
		for (const [label, count] of counts) {
			const tally = tallies[label];
			tally.ratings += count;
			if (total < 2) continue;
			tally.items++;
			tally.same += count * (count - 1) / (total - 1);
			tally.pairs += count;
		}
	}
	return tallies.map(({ ratings, items, same, pairs }, label) => ({
		label,
		ratings,
		items,
		...pairs > 0 && {
			agreement: same / pairs,
			interval: specificInterval(same / pairs, items, confidence)
		},
		...kappas[label] !== void 0 && { kappa: kappas[label] }
	}));
}

// src/core/agreement/percent-agreement.ts
function percentAgreement(ratings, options) {
	const counting = agreementOf(ratings, options, (code) => code >= 0 || code === -2);
	if (!ratings.codes.some((codes) => codes.includes(-2))) return counting;
	return {
		...counting,
		withoutCannotTell: agreementOf(ratings, options, (code) => code >= 0)
	};
}
function agreementOf({ codes }, options, isAnswer) {
	const name = "percent_agreement";
	const answered = codes.map((row) => row.filter(isAnswer)).filter((row) => row.length > 0);
	const shares = answered.flatMap((row) => row.length < 2 ? [] : [agreeingPairs(row)]);
	const compared = shares.length;
	if (compared === 0) return {
		name,
		agreed: 0,
		compared,
		undefinedBecause: NO_PAIR
	};
	const agreed = shares.reduce((sum, share) => sum + share, 0);
	const value = agreed / compared;
	const standardError = errorOf(shares, answered.length, value, options.population);
	return {
		name,
		agreed,
		compared,
		value,
		observed: value,
		...standardError !== void 0 && { standardError },
		interval: proportionInterval(agreed, compared, options.confidence, options.proportionInterval)
	};
}
function agreeingPairs(answers) {
	const counts = /* @__PURE__ */ new Map();
	for (const code of answers) if (code >= 0) counts.set(code, (counts.get(code) ?? 0) + 1);
	let agreeing = 0;
	for (const count of counts.values()) agreeing += count * (count - 1);
	return agreeing / (answers.length * (answers.length - 1));
}
function errorOf(shares, items, value, population = Infinity) {
	if (items < 2) return void 0;
	const scale = items / shares.length;
	const squares = shares.reduce((sum, share) => sum + (scale * share - value) ** 2, 0);
	const ofSingles = (items - shares.length) * value ** 2;
	const unseen = Math.max(1 - items / population, 0);
	return Math.sqrt(unseen * (squares + ofSingles) / (items * (items - 1)));
}

// src/core/agreement/pool-confusion.ts
function poolConfusion(ratings) {
	const counts = /* @__PURE__ */ new Map();
	const size = ratings.labels.length;
	for (const codes of ratings.codes) {
		const before = /* @__PURE__ */ new Map();
		for (const second of codes) {
			if (second < 0) continue;
			for (const [first, times] of before) {
				const cell = first * size + second;
				counts.set(cell, (counts.get(cell) ?? 0) + times);
			}
			before.set(second, (before.get(second) ?? 0) + 1);
		}
	}
	return [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b).map(([cell, count]) => ({
		first: Math.floor(cell / size),
		second: cell % size,
		count
	}));
}
function confusedPairs(cells) {
	const pairs = /* @__PURE__ */ new Map();
	for (const cell of cells) {
		if (cell.first === cell.second) continue;
		const [first, second] = [Math.min(cell.first, cell.second), Math.max(cell.first, cell.second)];
		const key = `${first} ${second}`;
		pairs.set(key, {
			first,
			second,
			count: cell.count + (pairs.get(key)?.count ?? 0)
		});
	}
	return [...pairs.values()].sort((a, b) => b.count - a.count || a.first - b.first || a.second - b.second);
}

// src/core/agreement/rater-figures.ts
function raterFigures({ codes, raters }) {
	const tallies = raters.map(() => ({
		labels: 0,
		cannotTell: 0,
		compared: 0,
		same: 0
	}));
	for (const row of codes) {
		const counts = /* @__PURE__ */ new Map();
		for (const code of row) counts.set(code, (counts.get(code) ?? 0) + 1);
		const others = row.length - (counts.get(-1) ?? 0) - 1;
		for (const [rater, code] of row.entries()) {
			if (code === -1) continue;
			const tally = tallies[rater];
			if (code === -2) tally.cannotTell++;
			else tally.labels++;
			if (others < 1) continue;
			tally.compared++;
			if (code !== -2) tally.same += (counts.get(code) - 1) / others;
		}
	}
	return tallies.map(({ labels, cannotTell, compared, same }, rater) => ({
		rater,
		labels,
		cannotTell,
		missing: codes.length - labels - cannotTell,
		compared,
		...compared > 0 && { agreement: same / compared }
	}));
}

// src/core/agreement/reference-figures.ts
function referenceFigures({ codes, raters }, reference, confidence) {
	return raters.map((_, rater) => {
		let [compared, agreed] = [0, 0];
		for (const [item, row] of codes.entries()) {
			if (reference[item] < 0 || row[rater] === -1) continue;
			compared++;
			if (row[rater] === reference[item]) agreed++;
		}
		if (compared === 0) return {
			rater,
			compared,
			agreed
		};
		const interval = proportionInterval(agreed, compared, confidence);
		return {
			rater,
			compared,
			agreed,
			agreement: agreed / compared,
			interval
		};
	});
}

// src/core/agreement/reference-labels.ts
function referenceLabels({ codes, labels }, reference) {
	const tallies = labels.map(() => ({
		expected: 0,
		given: 0,
		right: 0
	}));
	for (const [item, row] of codes.entries()) {
		const truth = reference[item];
		if (truth < 0) continue;
		for (const code of row) {
			if (code === -1) continue;
			tallies[truth].expected++;
			if (code >= 0) tallies[code].given++;
			if (code === truth) tallies[truth].right++;
		}
	}
	return tallies.map(({ expected, given, right }, label) => ({
		label,
		expected,
		given,
		right,
		...given > 0 && { precision: right / given },
		...expected > 0 && { recall: right / expected }
	}));
}

// src/core/agreement/scott-pi.ts
function scottPi(ratings, options) {
	const name = "scott_pi";
	if (activeRaters(ratings).length > 2) return {
		name,
		undefinedBecause: "Scott's pi is for two raters; Fleiss' kappa is the same for more."
	};
	return {
		name,
		...linearisedCoefficient(ratings, options, sharedMargins)
	};
}

// src/core/agreement/measure-agreement.ts
const COEFFICIENTS = [
	krippendorffAlpha,
	gwetAc,
	cohenKappa,
	scottPi,
	fleissKappa,
	congerKappa,
	brennanPrediger
];
function measureAgreement(ratings, options) {
	const { threshold, minimum, confidence, reference } = options;
	const { withoutCannotTell, ...percent } = percentAgreement(ratings, options);
	const coefficients = [percent, ...COEFFICIENTS.map((measure) => measure(ratings, options))];
	const perLabel = labelFigures(ratings, confidence);
	const paradox = explainParadox(coefficients, perLabel, ratings.labels);
	return {
		judgement: judgeAgreement({
			...percent,
			threshold,
			minimum,
			confidence
		}),
		rule: {
			threshold,
			minimum,
			confidence
		},
		level: options.level,
		isWeighted: options.weights !== "identity",
		items: ratings.items.length,
		compared: percent.compared,
		ratings: countRatings(ratings),
		raters: ratings.raters,
		labels: ratings.labels,
		coefficients,
		...withoutCannotTell && { withoutCannotTell },
		perLabel,
		confusion: poolConfusion(ratings),
		perRater: raterFigures(ratings),
		bias: labelBias(ratings),
		...reference && { reference: {
			name: reference.name,
			perRater: referenceFigures(ratings, reference.codes, confidence),
			perLabel: referenceLabels(ratings, reference.codes)
		} },
		...paradox !== void 0 && { paradox }
	};
}
function countRatings({ codes }) {
	const counts = {
		labels: 0,
		cannotTell: 0,
		missing: 0
	};
	for (const row of codes) for (const code of row) if (code >= 0) counts.labels++;
	else if (code === -2) counts.cannotTell++;
	else counts.missing++;
	return counts;
}

export { judgeAgreement as i, confusedPairs as n, labelScores as r, measureAgreement as t };