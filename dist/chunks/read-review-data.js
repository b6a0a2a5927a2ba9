import { $n as listNames, Bn as classifyCellChange, Gn as wilsonInterval, Hn as rowKey, Ht as keyOfNewTable, In as stemOf, Jt as namesHidden, Kn as twoSidedNormal, Tt as openCheck, Vn as hasBlankKey, Wn as normaliseText, Wt as isUnread, Xn as totalOf, Yn as numberOfText, ar as matchDatasets, er as findRoles, ir as datasetFor, jn as incompleteBeta, mn as quantileOfSorted, or as compileGlob, pn as detectorsOfColumn, zn as countChanges } from "./describe-row.js";
import { t as AssayError } from "./assay-error.js";
import { t as countOf } from "./count-of.js";
import { t as formatCount } from "./format-count.js";
import { h as columnName, m as countPhrase } from "./message-template.js";
import { n as maskText, t as hideText } from "./mask-text.js";
import { a as cellsEqual, i as cellText, o as isBlank, r as cellJson, t as Literal } from "./cell.js";
import { m as suggestWord } from "./expression-error.js";
import { t as MASKED_DETECTORS } from "./masked-detectors.js";
import { t as cutText } from "./cut-text.js";
import { createHash, createHmac } from "node:crypto";

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

// src/core/agreement/judge-agreement.ts
const MOST_ROWS$1 = 1e4;
const ROUNDING$1 = 1e-9;
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
	return rate >= threshold - ROUNDING$1 ? "pass" : "fail";
}
function furtherRows({ compared, threshold, minimum, confidence }, rate) {
	const distance = Math.abs(rate - threshold);
	if (distance < ROUNDING$1) return void 0;
	const z = twoSidedNormal(1 - confidence);
	const needed = Math.max((z / distance) ** 2 * threshold * (1 - threshold), minimum);
	const isEnough = (rows) => {
		const [low, high] = wilsonInterval(rate * rows, rows, 1 - confidence);
		return low >= threshold || high < threshold;
	};
	let more = Math.max(0, Math.ceil(needed - compared - ROUNDING$1));
	if (compared + more <= MOST_ROWS$1 && !isEnough(compared + more)) more++;
	return compared + more > MOST_ROWS$1 ? void 0 : more;
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

// src/core/labels/answer.ts
const CANNOT_TELL_TEXT = "can't tell";
const BAD_ROW_TEXT = "bad row";

// src/core/diff/lines/dialect-json.ts
const JSON_NAMES = {
	lineEnding: "line_ending",
	finalNewline: "final_newline"
};
const CODE_NAMES = Object.fromEntries(Object.entries(JSON_NAMES).map(([code, json]) => [json, code]));
function dialectJson(dialect) {
	return withNames(dialect, JSON_NAMES);
}
function dialectFromJson(json) {
	return withNames(json, CODE_NAMES);
}
function withNames(value, names) {
	return Object.fromEntries(Object.entries(value).map(([name, member]) => [names[name] ?? name, member]));
}

// src/core/labels/correct-cells.ts
async function correctCells(table, corrections) {
	const byRow = /* @__PURE__ */ new Map();
	for (const { row, column, value } of corrections) {
		if (!isPlace(row, table.rowCount)) throw new RangeError(`There is no row ${row + 1}.`);
		if (!isPlace(column, table.columns.length)) throw new RangeError(`There is no column ${column + 1}.`);
		const cells = byRow.get(row) ?? /* @__PURE__ */ new Map();
		byRow.set(row, cells.set(column, value));
	}
	const changes = await changesOf(table, byRow);
	return {
		base: table,
		head: table,
		key: {
			columns: [],
			baseColumns: [],
			headColumns: [],
			origin: "none",
			reason: "Corrections name rows by their place."
		},
		columns: {
			pairs: table.columns.map((_, i) => ({
				base: i,
				head: i,
				renamed: false,
				moved: false
			})),
			added: [],
			removed: []
		},
		changes,
		headToBase: Int32Array.from({ length: table.rowCount }, (_, i) => i),
		...countChanges(changes, table, table)
	};
}
const isPlace = (place, count) => Number.isInteger(place) && place >= 0 && place < count;
async function changesOf(table, byRow) {
	const changes = [];
	const rows = [...byRow.keys()].sort((a, b) => a - b);
	if (rows.length === 0) return changes;
	for await (const batch of table.read(rows)) for (const base of batch) {
		if (base.raw !== void 0) throw new RangeError(`Row ${base.index + 1} has no cells that could be corrected.`);
		const cells = [];
		const corrected = [...base.cells];
		for (const [column, head] of [...byRow.get(base.index)].sort(([a], [b]) => a - b)) {
			const from = base.cells[column];
			if (cellsEqual(from, head)) continue;
			const place = {
				baseColumn: column,
				headColumn: column,
				base: from,
				head
			};
			cells.push({
				...place,
				class: classifyCellChange(from, head)
			});
			while (corrected.length < column) corrected.push(void 0);
			corrected[column] = head;
		}
		if (cells.length === 0) continue;
		const head = {
			index: base.index,
			cells: corrected
		};
		changes.push({
			op: "modified",
			base,
			head,
			cells,
			moved: false,
			keyChanged: false,
			filled: false
		});
	}
	return changes;
}

// src/core/labels/suggestions/known-cells.ts
async function knownCells(table, column) {
	const known = /* @__PURE__ */ new Map();
	for await (const batch of table.read()) for (const { cells } of batch) {
		const cell = cells[column];
		const text = cellText(cell);
		if (!isBlank(cell) && !known.has(text)) known.set(text, cell);
	}
	return known;
}

// src/core/labels/suggestions/label-cell.ts
const JSON_NUMBER = /^-?(?:0|[1-9]\d{0,30})(?:\.\d{1,30})?$/;
function labelCell(label, known) {
	if (known.has(label)) return known.get(label);
	if (!([...known.values()].filter((cell) => cell instanceof Literal).length > known.size / 2)) return label;
	return JSON_NUMBER.test(label) || label === "true" || label === "false" ? new Literal(label) : label;
}

// src/core/words/format-percent.ts
function formatPercent(share, digits = 3, rounding = "nearest") {
	const percent = Number((share * 100).toPrecision(12));
	if (percent === 0) return "0 %";
	const unit = 10 ** (digits - 1 - Math.floor(Math.log10(percent)));
	const round = {
		nearest: Math.round,
		up: Math.ceil,
		down: Math.floor
	}[rounding];
	return `${Number((round(percent * unit) / unit).toPrecision(digits))} %`;
}

// src/core/audit/number-of.ts
const NUMBER = /^[+-]?(?:\d{1,300}(?:\.\d{0,300})?|\.\d{1,300})(?:e[+-]?\d{1,3})?$/i;
function numberOf(text) {
	const trimmed = text.trim();
	return NUMBER.test(trimmed) ? Number(trimmed) : void 0;
}

// src/core/audit/tolerance.ts
const ROUNDING = 1e-12;
function parseTolerance(text) {
	const [, digits, percent] = /^(\d{1,12}(?:\.\d{1,12})?)\s*(%?)$/.exec(text.trim()) ?? [];
	if (digits === void 0) return void 0;
	return percent === "%" ? {
		kind: "relative",
		most: Number(digits) / 100
	} : {
		kind: "absolute",
		most: Number(digits)
	};
}
function valuesAgree(a, b, tolerance) {
	const [x, y] = [numberOf(a), numberOf(b)];
	if (x === void 0 || y === void 0) return normaliseText(a) === normaliseText(b);
	const larger = Math.max(Math.abs(x), Math.abs(y));
	const most = tolerance === null ? 0 : tolerance.most * (tolerance.kind === "relative" ? larger : 1);
	return Math.abs(x - y) <= most + larger * ROUNDING;
}

// src/core/sampling/estimate/estimate-group.ts
function estimateGroup({ rows, outcomes }, finite) {
	const count = outcomes.length;
	const scale = rows / totalOf(outcomes.map(({ inclusion }) => 1 / inclusion));
	const stands = outcomes.map(({ inclusion }) => scale / inclusion);
	const squares = stands.map((each) => each * each);
	const others = stands.map((each) => each * Math.max(0, each - 1));
	const spreads = finite ? others : squares;
	const spread = totalOf(spreads);
	const values = outcomes.map(({ value }) => value);
	const least = values.reduce((a, b) => Math.min(a, b));
	const most = values.reduce((a, b) => Math.max(a, b));
	const ratio = totalOf(values.map((value, i) => stands[i] * value)) / rows;
	const bias = totalOf(values.map((value, i) => others[i] * (ratio - value))) / rows ** 2;
	const seen = totalOf(values.map((value, i) => spreads[i] * (value - ratio) ** 2));
	return {
		rows,
		total: rows * Math.min(Math.max(ratio - bias, least), most),
		variance: least === most ? null : Math.max(seen * count / (count - 1), spread * ratio * (1 - ratio)),
		spread,
		evenRows: rows ** 2 / totalOf(squares)
	};
}

// src/core/sampling/estimate/group-outcomes.ts
function groupOutcomes(outcomes, strata) {
	const byStratum = new Map([...strata.keys()].map((name) => [name, []]));
	for (const outcome of outcomes) {
		const { stratum, inclusion } = outcome;
		const group = byStratum.get(stratum);
		if (!group) throw new RangeError(`There is no stratum ${stratum}.`);
		if (!(inclusion > 0 && inclusion <= 1)) throw new RangeError(`An inclusion probability of ${inclusion} is none.`);
		group.push(outcome);
	}
	return collapse([...byStratum].map(([name, group]) => {
		const rows = strata.get(name);
		if (group.length <= rows) return {
			name,
			rows,
			outcomes: group
		};
		throw new RangeError(`The stratum ${name} has ${rows} rows and ${group.length} outcomes.`);
	}).filter(({ rows }) => rows > 0).sort(byRows$1));
}
function byRows$1(a, b) {
	return a.rows - b.rows || (a.name < b.name ? -1 : 1);
}
function collapse(sorted) {
	const fit = [];
	let open;
	for (const group of sorted) {
		const next = open ? joinGroups(open, group) : group;
		open = isEnough(next) ? void 0 : next;
		if (!open) fit.push(next);
	}
	if (!open) return fit;
	const last = fit.pop();
	return [...fit, last ? joinGroups(open, last) : open];
}
const isEnough = ({ rows, outcomes }) => outcomes.length >= 2 || outcomes.length === rows;
function joinGroups(a, b) {
	return {
		name: b.name,
		rows: a.rows + b.rows,
		outcomes: [...a.outcomes, ...b.outcomes]
	};
}

// src/core/sampling/estimate/unseen-rate.ts
function unseenRate(groups) {
	const rows = totalOf(groups.map((group) => group.rows));
	const squares = totalOf(groups.map((group) => group.rows ** 2 / group.evenRows));
	return squares === 0 ? 0 : .5 / (rows ** 2 / squares + 1);
}

// src/core/sampling/estimate/estimate-rate.ts
function estimateRate(outcomes, { strata, confidence, finite }) {
	if (outcomes.length === 0) throw new RangeError("There is no outcome to estimate from.");
	const rows = outcomes.length;
	const population = totalOf([...strata.values()]);
	const groups = groupOutcomes(outcomes, strata).map((group) => estimateGroup(group, finite));
	const total = totalOf(groups.map((group) => group.total));
	const unseen = unseenRate(groups.filter((group) => group.variance === null));
	const variances = groups.map((group) => group.variance ?? group.spread * unseen * (1 - unseen));
	const variance = totalOf(variances) / population ** 2;
	const spread = totalOf(groups.map((group) => group.spread)) / population ** 2;
	const rate = Math.min(1, Math.max(0, total / population));
	const ofOneRow = rate * (1 - rate);
	const designEffect = rows * (ofOneRow > 0 ? variance / ofOneRow : spread);
	const isExact = finite && spread === 0;
	const effectiveRows = isExact ? rows : rows / designEffect;
	const seen = totalOf(outcomes.map(({ value }) => value));
	return {
		rows,
		population,
		rate,
		total,
		standardError: Math.sqrt(variance),
		designEffect,
		effectiveRows,
		interval: isExact ? {
			low: rate,
			high: rate,
			level: confidence,
			method: "census",
			distribution: "none"
		} : intervalOf(rate, effectiveRows, {
			confidence,
			least: finite ? seen / population : 0,
			most: finite ? 1 - (rows - seen) / population : 1
		})
	};
}
function intervalOf(rate, effectiveRows, { confidence, least, most }) {
	const [low, high] = wilsonInterval(rate * effectiveRows, effectiveRows, 1 - confidence);
	return {
		low: Math.min(rate, Math.max(low, least)),
		high: Math.max(rate, Math.min(high, most)),
		level: confidence,
		method: "Wilson on the effective rows",
		distribution: "z"
	};
}

// src/core/labels/key-id.ts
function keyId(cells, keyColumns) {
	const texts = keyColumns.map((column) => cellText(cells[column]));
	return texts.length === 1 ? texts[0] : JSON.stringify(texts);
}

// src/core/labels/row-ids.ts
const DIGITS$1 = 16;
var RowIds = class {
	#seen = /* @__PURE__ */ new Map();
	next(row, columns, keyColumns) {
		const id = keyColumns.length === 0 || hasBlankKey(row.cells, keyColumns) ? contentId(row, columns) : keyId(row.cells, keyColumns);
		return this.#apart(id);
	}
	#apart(id) {
		let count = (this.#seen.get(id) ?? 0) + 1;
		let given = id;
		if (count > 1) {
			given = `${id}#${count}`;
			while (this.#seen.has(given)) given = `${id}#${++count}`;
			this.#seen.set(given, 1);
		}
		this.#seen.set(id, count);
		return given;
	}
};
function contentId({ cells, raw }, columns) {
	const named = cells.map((cell, column) => [columns[column] ?? "", cell]).filter(([, cell]) => !isBlank(cell)).map(([name, cell]) => [name, cellText(cell)]).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
	return `sha256:${createHash("sha256").update(raw ?? JSON.stringify(named)).digest("hex").slice(0, DIGITS$1)}`;
}

// src/core/sampling/allocation/name-merged.ts
const NAMES_SHOWN = 3;
function nameMerged(strata, order) {
	const places = new Map(order.map(({ name }, place) => [name, place]));
	const placeOf = (name) => places.get(name);
	const taken = new Set(places.keys());
	return strata.map((stratum) => {
		if (stratum.members.length === 1) return stratum;
		const members = [...stratum.members].sort((a, b) => placeOf(a) - placeOf(b));
		let name = listMembers(members);
		while (taken.has(name)) name += " (merged)";
		taken.add(name);
		return {
			...stratum,
			name,
			members
		};
	});
}
function listMembers(members) {
	const more = members.length - NAMES_SHOWN;
	const shown = members.slice(0, NAMES_SHOWN).join(" + ");
	return more > 0 ? `${shown} + ${formatCount(more)} more` : shown;
}

// src/core/sampling/allocation/stratum.ts
function byRows(a, b) {
	if (a.rows !== b.rows) return b.rows - a.rows;
	return a.name < b.name ? -1 : Number(a.name > b.name);
}

// src/core/sampling/allocation/merge-rarest.ts
function mergeRarest(strata, floor, total) {
	const alone = [...strata].sort(byRows).map((stratum) => ({
		...stratum,
		members: [stratum.name]
	}));
	const apart = alone.filter((stratum) => stratum.apart);
	const left = mergeUntilFit(alone.filter((stratum) => !stratum.apart), floor, total - floorsOf(apart, floor));
	return nameMerged(mergeUntilFit([...left, ...apart], floor, total).sort(byRows), alone);
}
function floorsOf(strata, floor) {
	return strata.reduce((sum, { rows }) => sum + Math.min(floor, rows), 0);
}
function mergeUntilFit(strata, floor, total) {
	let needed = floorsOf(strata, floor);
	const rarest = [...strata].sort((a, b) => byRows(b, a));
	const merged = [];
	let [nextRare, nextMerged] = [0, 0];
	const takeRarest = () => {
		const [rare, pair] = [rarest[nextRare], merged[nextMerged]];
		if (pair === void 0 || rare !== void 0 && rare.rows <= pair.rows) {
			nextRare++;
			return rare;
		}
		nextMerged++;
		return pair;
	};
	for (let left = strata.length; left > 1 && needed > total; left--) {
		const [rare, other] = [takeRarest(), takeRarest()];
		const both = mergeTwo(other, rare);
		needed += floorsOf([both], floor) - floorsOf([rare, other], floor);
		merged.push(both);
	}
	return [...rarest.slice(nextRare), ...merged.slice(nextMerged)];
}
function mergeTwo(larger, smaller) {
	const rows = larger.rows + smaller.rows;
	return {
		name: larger.name,
		rows,
		members: [...larger.members, ...smaller.members],
		...larger.rate !== void 0 && smaller.rate !== void 0 && rows > 0 && { rate: (larger.rate * larger.rows + smaller.rate * smaller.rows) / rows },
		...larger.apart && smaller.apart && { apart: true }
	};
}

// src/core/sampling/allocation/round-shares.ts
function roundShares(shares) {
	const sizes = shares.map(Math.floor);
	const missing = Math.round(shares.reduce((sum, share, i) => sum + share - sizes[i], 0));
	const byRemainder = shares.map((share, i) => ({
		i,
		remainder: share - sizes[i]
	})).sort((a, b) => b.remainder - a.remainder || a.i - b.i);
	for (const { i } of byRemainder.slice(0, missing)) sizes[i]++;
	return sizes;
}

// src/core/sampling/allocation/share-out.ts
function shareOut(claims, total) {
	if (totalOf(claims.map(({ weight, least, most }) => weight > 0 ? most : least)) >= total) return shareByFactor(claims, total);
	return shareByFactor(claims.map(({ weight, least, most }) => weight > 0 ? {
		weight: 0,
		least: most,
		most
	} : {
		weight: most,
		least,
		most
	}), total);
}
function shareByFactor(claims, total) {
	const factor = findFactor(claims, total);
	const shares = claims.map((claim) => bounded(claim, factor));
	const isFree = claims.map(({ least, most }, i) => shares[i] > least && shares[i] < most);
	const left = total - totalOf(shares.filter((_, i) => !isFree[i]));
	const weight = totalOf(claims.filter((_, i) => isFree[i]).map((claim) => claim.weight));
	return shares.map((share, i) => isFree[i] ? left * claims[i].weight / weight : share);
}
function findFactor(claims, total) {
	let low = 0;
	let high = 0;
	for (const { weight, most } of claims) if (weight > 0) high = Math.max(high, most / weight);
	for (let middle = high / 2; middle > low && middle < high; middle = (low + high) / 2) if (totalOf(claims.map((claim) => bounded(claim, middle))) < total) low = middle;
	else high = middle;
	return high;
}
const bounded = ({ weight, least, most }, factor) => Math.min(most, Math.max(least, factor * weight));

// src/core/sampling/allocation/weigh-stratum.ts
function weighStratum({ rows, rate = 0 }, method) {
	switch (method) {
		case "proportional": return rows;
		case "square-root": return Math.sqrt(rows);
		case "neyman": return rows * Math.sqrt(rate * (1 - rate));
		case "equal": return Math.min(rows, 1);
	}
}

// src/core/sampling/allocate.ts
function allocate(strata, total, { method = "square-root", floor = 2, cap = Number.POSITIVE_INFINITY } = {}) {
	const sorted = [...strata].sort(byRows);
	if (method === "neyman") requireRates(sorted);
	const population = sorted.reduce((sum, { rows }) => sum + rows, 0);
	const size = Math.min(Math.min(total, cap), population);
	const census = size === population;
	const merged = mergeRarest(sorted, size === 0 ? 0 : floor, size);
	const claims = merged.map((stratum) => ({
		weight: weighStratum(stratum, method),
		least: size === 0 || merged.length === 1 ? 0 : Math.min(floor, stratum.rows),
		most: stratum.rows
	}));
	const shares = shareOut(claims, size);
	const sizes = roundShares(shares);
	return {
		strata: merged.map((stratum, i) => ({
			...stratum,
			share: shares[i],
			size: sizes[i]
		})),
		size,
		population,
		census,
		notes: [
			...total > cap && population > cap ? [noteCap(total, cap)] : [],
			...census && population > 0 ? [noteCensus(population)] : [],
			...merged.length < sorted.length ? [noteMerged(sorted, merged, size, floor)] : []
		]
	};
}
function requireRates(strata) {
	for (const { name, rate } of strata) {
		if (rate !== void 0 && rate >= 0 && rate <= 1) continue;
		throw new AssayError("bad-arguments", `Neyman's allocation needs a guessed rate from 0 to 1 for each stratum; that of "${listNames([name])}" is ${rate ?? "missing"}.`, { hint: "Give a rate for each, or use the square-root allocation, which needs no guess." });
	}
}
function noteCap(total, cap) {
	return `${countPhrase(total, "row was", "rows were")} asked for; the cap of ${formatCount(cap)} holds.`;
}
function noteCensus(population) {
	if (population === 1) return "The only row is in the sample: it is a census, and nothing is left to estimate.";
	return `All ${formatCount(population)} rows are in the sample: it is a census, and nothing is left to estimate.`;
}
function noteMerged(strata, merged, size, floor) {
	const joined = merged.filter(({ members }) => members.length > 1);
	const members = joined.reduce((sum, stratum) => sum + stratum.members.length, 0);
	const names = joined.map(({ name }) => name);
	return `${countPhrase(size, "row does", "rows do")} not leave ${formatCount(floor)} for each of ${formatCount(strata.length)} strata, so ${formatCount(members)} of them were merged into ${formatCount(joined.length)}, the rarest first: ${listNames(names)}.`;
}

// src/core/words/name-apart.ts
function nameApart(name, taken) {
	let count = taken.get(name) ?? 0;
	let apart = name;
	if (count > 0) do
		apart = `${name} (${++count})`;
	while (taken.has(apart));
	taken.set(name, Math.max(count, 1));
	if (apart !== name) taken.set(apart, 1);
	return apart;
}

// src/core/sampling/draw/collect-strata.ts
const FLAGGED = "flagged";
function collectStrata(frame, hidden = /* @__PURE__ */ new Set()) {
	const flagged = [];
	const byValues = /* @__PURE__ */ new Map();
	for (const row of frame) {
		if (row.flagged) {
			flagged.push(row);
			continue;
		}
		const key = JSON.stringify(row.stratum);
		const rows = byValues.get(key);
		if (rows) rows.push(row);
		else byValues.set(key, [row]);
	}
	const taken = /* @__PURE__ */ new Map([[FLAGGED, 1]]);
	const strata = [...byValues].sort(([a], [b]) => a < b ? -1 : 1).map(([, rows]) => ({
		name: nameApart(nameOf(rows[0].stratum, hidden), taken),
		isFlagged: false,
		rows
	}));
	return flagged.length === 0 ? strata : [...strata, {
		name: FLAGGED,
		isFlagged: true,
		rows: flagged
	}];
}
function nameOf(values, hidden) {
	if (values.length === 0) return "all rows";
	return values.map((value, place) => hidden.has(place) ? hideText(value) : value).map((value) => value.trim() === "" ? "(blank)" : value).join(" · ");
}

// src/core/sampling/draw/rank-row.ts
const BITS = 53;
const RANKS = 2 ** BITS;
function rankRow(secret, id) {
	const digest = createHmac("sha256", secret).update(id).digest();
	return digest.readUIntBE(0, 6) * 32 + (digest[6] >>> 3);
}

// src/core/sampling/draw/draw-lowest.ts
function drawLowest(rows, size) {
	if (size <= 0) return [];
	const priority = ({ rank, weight }) => (rank + .5) / RANKS / weight;
	const priorities = Float64Array.from(rows, priority).sort();
	const most = priorities[Math.min(size, rows.length) - 1];
	const threshold = priorities[size] ?? Number.POSITIVE_INFINITY;
	const isPlain = rows.every(({ weight }) => weight === rows[0].weight);
	const inclusion = ({ weight }) => isPlain ? Math.min(1, size / rows.length) : Math.min(1, weight * threshold);
	return rows.filter((row) => priority(row) <= most).sort((a, b) => priority(a) - priority(b) || (a.id < b.id ? -1 : 1)).slice(0, size).map((row) => ({
		row,
		inclusion: inclusion(row)
	}));
}

// src/core/sampling/draw/secret-digest.ts
function secretDigest(secret) {
	return `sha256:${createHash("sha256").update(secret).digest("hex")}`;
}

// src/core/sampling/draw-sample.ts
function drawSample(frame, { secret, size, rates, hidden, ...options }) {
	const collected = new Map(collectStrata(frame, hidden).map((stratum) => [stratum.name, stratum]));
	const allocation = allocate([...collected.values()].map(({ name, isFlagged, rows }) => {
		const rate = rates?.get(name);
		return {
			name,
			rows: rows.length,
			...isFlagged ? { apart: true } : {},
			...rate === void 0 ? {} : { rate }
		};
	}), size, options);
	const drawn = allocation.strata.map((stratum) => {
		const ranked = stratum.members.flatMap((name) => collected.get(name).rows).map((row) => ({
			row,
			id: row.id,
			rank: rankRow(secret, row.id),
			weight: weightOf(row)
		}));
		return drawLowest(ranked, stratum.size).map(({ row: { id, row }, inclusion }) => ({
			id,
			stratum: stratum.name,
			inclusion,
			row
		}));
	});
	return {
		rows: drawn.flat(),
		strata: allocation.strata.map((stratum, i) => describeStratum(stratum, drawn[i])),
		population: allocation.population,
		census: allocation.census,
		secretDigest: secretDigest(secret),
		notes: allocation.notes
	};
}
function weightOf({ id, weight = 1 }) {
	if (weight > 0 && Number.isFinite(weight)) return weight;
	throw new RangeError(`The weight of the row ${id} is ${weight}; it must be above 0.`);
}
function describeStratum({ name, members, rows }, drawn) {
	let [low, high] = [1, 0];
	for (const { inclusion } of drawn) {
		low = Math.min(low, inclusion);
		high = Math.max(high, inclusion);
	}
	const range = drawn.length === 0 ? null : {
		low,
		high
	};
	return {
		name,
		members,
		rows,
		drawn: drawn.length,
		inclusion: range
	};
}

// src/core/audit/plan/shown-columns.ts
const PREDICTION = /^(?:p|pred(?:ict(?:ion|ed|ions)?)?|prob(?:ability)?|score|confidence|split|fold|source|annotators?|labeled_by|labelled_by|label)(?:[_ ].*)?$/i;
function shownColumns(meanings) {
	const { columns, keyColumns, roles, ask, hidden, split } = meanings;
	const left = /* @__PURE__ */ new Set([
		ask,
		roles.label,
		roles.source,
		roles.annotator
	]);
	const secret = new Set(namesHidden(columns, hidden));
	const telling = columns.flatMap((name, column) => {
		if (left.has(column) || secret.has(name) || name === split) return [];
		return PREDICTION.test(name.trim()) && !roles.text.includes(column) ? [] : [column];
	});
	const withoutKey = telling.filter((column) => !keyColumns.includes(column) || roles.text.includes(column));
	return withoutKey.length > 0 ? withoutKey : telling;
}

// src/core/privacy/mask-of-column.ts
function maskOfColumn(name, policy) {
	if (namesHidden([name], policy.columns).length > 0) return hideText;
	if (!policy.mask) return (text) => text;
	const named = detectorsOfColumn(name, MASKED_DETECTORS);
	return (text) => maskText(text, named);
}

// src/core/statistics/binomial-cumulative.ts
function binomialCumulative(count, trials, rate) {
	if (count < 0) return 0;
	if (count >= trials) return 1;
	return incompleteBeta(1 - rate, trials - count, count + 1);
}

// src/core/statistics/deviance-part.ts
const NEAR = .1;
function deviancePart(count, mean) {
	if (count === 0) return mean;
	const difference = count - mean;
	const ratio = difference / (count + mean);
	if (Math.abs(ratio) >= NEAR) return count * Math.log(count / mean) - difference;
	let value = difference * ratio;
	let power = 2 * count * ratio;
	for (let odd = 3;; odd += 2) {
		power *= ratio * ratio;
		const next = value + power / odd;
		if (next === value) return value;
		value = next;
	}
}

// src/core/statistics/stirling-error.ts
const LARGEST_PRODUCT = 15;
function stirlingError(count) {
	if (count === 0) return 0;
	if (count <= LARGEST_PRODUCT) {
		let factorial = 1;
		for (let i = 2; i <= count; i++) factorial *= i;
		const stirling = .5 * Math.log(2 * Math.PI * count) + count * (Math.log(count) - 1);
		return Math.log(factorial) - stirling;
	}
	const square = 1 / (count * count);
	return (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / count;
}

// src/core/statistics/binomial-probability.ts
function binomialProbability(count, trials, rate) {
	if (count < 0 || count > trials) return 0;
	if (rate === 0) return count === 0 ? 1 : 0;
	if (rate === 1) return count === trials ? 1 : 0;
	if (count === 0) return Math.exp(trials * Math.log1p(-rate));
	if (count === trials) return rate ** trials;
	const missed = trials - count;
	const exponent = stirlingError(trials) - stirlingError(count) - stirlingError(missed) - deviancePart(count, trials * rate) - deviancePart(missed, trials * (1 - rate));
	return Math.exp(exponent) * Math.sqrt(trials / (2 * Math.PI * count * missed));
}

// src/core/statistics/hypergeometric-probability.ts
function hypergeometricProbability(count, population, marked, drawn) {
	if (count > drawn || drawn - count > population - marked) return 0;
	if (drawn === 0 || drawn === population) return count === Math.min(marked, drawn) ? 1 : 0;
	const share = drawn / population;
	return binomialProbability(count, marked, share) * binomialProbability(drawn - count, population - marked, share) / binomialProbability(drawn, population, share);
}

// src/core/statistics/hypergeometric-cumulative.ts
const PRECISION = 1e-17;
function hypergeometricCumulative(count, population, marked, drawn) {
	const least = Math.max(0, drawn + marked - population);
	const most = Math.min(drawn, marked);
	if (count < least) return 0;
	if (count >= most) return 1;
	if (count * population > drawn * marked) return 1 - hypergeometricCumulative(drawn - count - 1, population, population - marked, drawn);
	let term = hypergeometricProbability(count, population, marked, drawn);
	let sum = term;
	for (let i = count; i > least && term > sum * PRECISION; i--) {
		term *= i * (population - marked - drawn + i) / ((marked - i + 1) * (drawn - i + 1));
		sum += term;
	}
	return sum;
}

// src/core/sampling/sizes/acceptance-probability.ts
const PROBABILITY_ROUNDING = 1e-12;
function acceptanceProbability({ rows, accept }, rate, population) {
	if (population === void 0) return binomialCumulative(accept, rows, rate);
	return hypergeometricCumulative(accept, population, wrongAt(rate, population), rows);
}
function wrongAt(rate, population) {
	return Math.ceil(Number((rate * population).toPrecision(12)));
}

// src/core/sampling/sizes/fewest-likely-seen.ts
function fewestLikelySeen(rows, population, confidence) {
	let low = 0;
	let high = population - rows + 1;
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (hypergeometricProbability(0, population, middle, rows) > 1 - confidence + 1e-12) low = middle;
		else high = middle;
	}
	return high;
}

// src/core/sampling/sizes/sample-size.ts
const CONFIDENCE$1 = .95;
function censusOf(population) {
	return {
		rows: population,
		census: true,
		sentence: population > 1 ? `All ${countOf(population, "row")}: nothing is left to estimate.` : `${countOf(population, "row")}: nothing is left to estimate.`
	};
}
function sampleOf(rows, population, because) {
	if (rows >= population) return censusOf(population);
	const start = `${countOf(rows, "row")}${because ? ` (${because})` : ""}`;
	if (rows === 0) return {
		rows,
		census: false,
		sentence: `${start}: nothing is learnt.`
	};
	const bound = fewestLikelySeen(rows, population, CONFIDENCE$1) / population;
	return {
		rows,
		census: false,
		sentence: `${start}: ${rows === 1 ? "if it is not wrong" : "with none of them wrong"}, fewer than ${formatPercent(bound, 2, "up")} of all ${formatCount(population)} rows are wrong (${formatPercent(CONFIDENCE$1)} confidence).`
	};
}

// src/core/sampling/sizes/size-by-rate.ts
function sizeByRate({ rate = .001, floor = 30, cap = 500 }, population) {
	const share = Math.round(rate * population);
	const rows = Math.min(cap, Math.max(floor, share));
	const limit = rows === cap ? `the cap is ${formatCount(cap)}` : `the floor is ${formatCount(floor)}`;
	const because = rows === share ? formatPercent(rate) : `${formatPercent(rate)} would be ${formatCount(share)}, and ${limit}`;
	return sampleOf(Math.min(rows, population), population, because);
}

// src/core/diff/lines/write-change-lines.ts
function* writeChangeLines(diff, baseDigest) {
	yield lineOf(JSON.stringify(headerLine(diff, baseDigest)));
	for (const change of diff.changes) yield lineOf(changeLine(change));
	yield lineOf(JSON.stringify(summaryLine(diff)));
}
function lineOf(json) {
	return `${json.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029")}\n`;
}
function headerLine(diff, baseDigest) {
	return {
		type: "header",
		schema_version: 1,
		format: diff.head.format,
		base_digest: baseDigest,
		base_rows: diff.base.rowCount,
		head_rows: diff.head.rowCount,
		base_columns: diff.base.columns,
		head_columns: diff.head.columns,
		base_dialect: dialectJson(diff.base.dialect),
		head_dialect: dialectJson(diff.head.dialect),
		key: diff.key.columns,
		key_origin: diff.key.origin,
		key_reason: diff.key.reason,
		renames: diff.columns.pairs.filter((pair) => pair.renamed).map((pair) => ({
			base_column: pair.base + 1,
			head_column: pair.head + 1
		}))
	};
}
function changeLine(change) {
	switch (change.op) {
		case "removed": return `{"type":"removed","base_row":${change.base.index + 1},${rowJson(change.base)}}`;
		case "added": return `{"type":"added","head_row":${change.head.index + 1},${rowJson(change.head)}}`;
		case "moved": return `{"type":"moved","base_row":${change.baseIndex + 1},"head_row":${change.headIndex + 1}}`;
		case "modified": return `{"type":"modified",${`"base_row":${change.base.index + 1},"head_row":${change.head.index + 1}`}${change.moved ? ",\"moved\":true" : ""}${change.keyChanged ? ",\"key_changed\":true" : ""},"cells":[${change.cells.map(cellChangeJson).join()}]}`;
	}
}
function rowJson(row) {
	if (row.raw !== void 0) return `"row":[],"raw":${JSON.stringify(row.raw)}`;
	const cells = withoutTrailingMissing(row.cells);
	const missing = cells.flatMap((cell, i) => cell === void 0 ? [i + 1] : []);
	const list = missing.length > 0 ? `,"missing":[${missing.join()}]` : "";
	return `"row":[${cells.map(cellJson).join()}]${list}`;
}
function withoutTrailingMissing(cells) {
	let length = cells.length;
	while (length > 0 && cells[length - 1] === void 0) length--;
	return Array.from({ length }, (_, i) => cells[i]);
}
function cellChangeJson(cell) {
	const members = [];
	if (cell.baseColumn !== void 0) members.push(`"base_column":${cell.baseColumn + 1}`);
	if (cell.headColumn !== void 0) members.push(`"head_column":${cell.headColumn + 1}`);
	if (cell.base !== void 0) members.push(`"base":${cellJson(cell.base)}`);
	if (cell.head !== void 0) members.push(`"head":${cellJson(cell.head)}`);
	if (cell.baseColumn !== void 0) members.push(`"class":"${cell.class.class}","kind":"${cell.class.kind}"`);
	return `{${members.join()}}`;
}
function summaryLine(diff) {
	const { counts } = diff;
	return {
		type: "summary",
		added: counts.added,
		removed: counts.removed,
		modified: counts.modified,
		moved: counts.moved,
		filled: diff.changes.filter((change) => change.op === "modified" && change.filled).length,
		rows: {
			cosmetic: counts.cosmeticRows,
			damage: counts.damagedRows,
			substantive: counts.substantiveRows
		},
		cells: counts.cells
	};
}

// src/check/find-keys.ts
async function findKeys(files, given) {
	if (given.length > 0) return files.map((file) => columnsOf(file, given));
	const inferred = [];
	for (const { table, stem } of files) inferred.push(await keyOfNewTable(table, [], stem));
	return files.every((file, i) => areFit(file, inferred[i])) && haveOneName(files, inferred) && await tellApart(files, inferred) ? inferred : files.map(() => []);
}
function columnsOf({ path, table }, given) {
	return given.map((name) => {
		const column = table.columns.indexOf(name);
		if (column >= 0) return column;
		throw new AssayError("bad-arguments", `${path} has no key column ${name}.`, { hint: `Its columns are ${table.columns.join(", ")}.` });
	});
}
function areFit({ roles }, key) {
	return key.length > 0 && !key.some((each) => each === roles.label || roles.text.includes(each));
}
function haveOneName(files, keys) {
	const names = files.map(({ table }, i) => keys[i].map((column) => table.columns[column]).join());
	return new Set(names).size === 1;
}
async function tellApart(files, keys) {
	const seen = /* @__PURE__ */ new Set();
	for (const [i, { table }] of files.entries()) for await (const rows of table.read()) for (const { cells } of rows) {
		const key = rowKey(cells, keys[i]);
		if (hasBlankKey(cells, keys[i]) || seen.has(key)) return false;
		seen.add(key);
	}
	return true;
}

// src/core/sampling/frame/eligible-rows.ts
function eligibleRows({ changes }, columns) {
	const eligible = /* @__PURE__ */ new Map();
	for (const change of changes) {
		if (change.op === "added") eligible.set(change.head.index, "added");
		if (change.op !== "modified") continue;
		if (change.cells.some(({ headColumn, class: found }) => found.class !== "cosmetic" && headColumn !== void 0 && columns.has(headColumn))) eligible.set(change.head.index, "modified");
	}
	return eligible;
}

// src/core/labels/slices/source-of-path.ts
const PLACE = "{source}";
function sourceOfPath(path, policy) {
	if (!policy || "column" in policy) return void 0;
	if ("constant" in policy) return policy.constant;
	const parts = path.split("/");
	const patterns = policy.pattern.split("/");
	const at = patterns.findIndex((pattern) => pattern.includes(PLACE));
	if (at < 0) return void 0;
	const fromEnd = patterns.slice(0, at).includes("**");
	const part = parts.at(fromEnd ? at - patterns.length : at);
	const [before = "", after = ""] = patterns[at].split(PLACE);
	if (part === void 0) return void 0;
	const end = after.startsWith("*") ? part.indexOf(".") : part.length - after.length;
	const source = part.startsWith(before) && (after.startsWith("*") || part.endsWith(after)) ? part.slice(before.length, end < 0 ? part.length : end) : "";
	return source === "" ? void 0 : source;
}

// src/core/review/draw/build-frame.ts
const RELABELLED = "relabelled";
const QUEUED = "queued";
function buildFrame(rows, { asked, queued, relabelled, byLabel }) {
	const first = /* @__PURE__ */ new Map();
	const latest = /* @__PURE__ */ new Map();
	for (const row of asked) {
		if (!first.has(row.id)) first.set(row.id, row);
		if (row.answered || !latest.get(row.id)?.answered) latest.set(row.id, row);
	}
	const isWaiting = ({ id, content, label }) => {
		const before = first.get(id);
		const waited = before?.strata.at(-1) === QUEUED ? before.content : queued.get(id);
		return label !== "" && waited === content;
	};
	const frame = [];
	const there = /* @__PURE__ */ new Map();
	const waited = [];
	for (const row of rows) {
		there.set(row.id, row);
		if (!row.change && !isWaiting(row)) continue;
		if (!row.change) waited.push(row.id);
		const before = first.get(row.id);
		const strata = before?.strata ?? (relabelled.has(row.id) ? ["relabelled"] : strataOf(row, byLabel));
		frame.push({
			id: row.id,
			rank: rankOf(before ?? row),
			strata,
			flagged: before ? before.flagged === true : row.flagged && strata[0] !== "relabelled",
			row
		});
	}
	const within = new Set(frame.map(({ id }) => id));
	for (const [id, was] of latest) {
		if (within.has(id) || within.size === 0 && !was.answered) continue;
		const { strata, flagged = false } = first.get(id);
		frame.push({
			id,
			rank: rankOf(first.get(id)),
			strata,
			flagged,
			row: there.get(id),
			was
		});
	}
	return {
		rows: frame,
		queued: waited
	};
}
function strataOf({ label, source = "", change }, byLabel) {
	return [
		...byLabel ? [label] : [],
		source,
		change ?? QUEUED
	];
}
function rankOf({ id, content, label }) {
	return JSON.stringify([
		id,
		content,
		label
	]);
}

// src/review/data/can-be-mended.ts
const MENDED_BY_PEOPLE = /* @__PURE__ */ new Set([
	"bad-config",
	"bad-input",
	"missing-file",
	"unsupported"
]);
function canBeMended(error) {
	return error instanceof AssayError && MENDED_BY_PEOPLE.has(error.code);
}

// src/core/review/derive/question-of.ts
function questionOf({ ask, tolerance }) {
	return {
		ask,
		tolerance: tolerance === void 0 ? null : {
			kind: "absolute",
			most: tolerance
		}
	};
}

// src/core/review/derive/decide-outcome.ts
function decideOutcome({ agreement, tooManyWrong, allDecided }, rows, census) {
	const { verdict } = agreement;
	if (verdict === "fail" || verdict === "clear_fail") return "fix-guideline";
	if (verdict === "too_few" && !census) return "too-few";
	if (tooManyWrong && !census) return "too-many-wrong";
	if (verdict === "too_few" && !allDecided) return "adjudicate";
	return rows.some((row) => row.verdict === "wrong" && row.mended === void 0) ? "fix-rows" : "passed";
}

// src/core/review/derive/judge-row.ts
function judgeRow(answers, question) {
	let pairs = 0;
	let agreeing = 0;
	for (const [place, { answer }] of answers.entries()) for (const other of answers.slice(place + 1)) {
		pairs++;
		if (answer !== "can't tell" && isSame(answer, other.answer, question)) agreeing++;
	}
	const agreed = pairs === 0 ? 0 : agreeing / pairs;
	const [first] = answers;
	return {
		agreed,
		...first && agreed === 1 && { verdict: first.answer }
	};
}
function isSame(a, b, { ask, tolerance }) {
	if (ask.kind === "label" || a === "bad row" || b === "bad row") return a === b;
	return valuesAgree(a, b, tolerance);
}

// src/core/review/derive/ratings-of.ts
function ratingsOf(rows, question) {
	const raters = [...new Set(rows.flatMap(({ answers }) => answers.map(({ expert }) => expert)))].sort();
	const labels = [...question.ask.labels];
	const codeOf = (answer) => {
		if (answer === "can't tell") return -2;
		const known = labels.findIndex((label) => isSame(label, answer, question));
		return known === -1 ? labels.push(answer) - 1 : known;
	};
	const codes = rows.map(({ answers }) => raters.map((rater) => {
		const given = answers.find(({ expert }) => expert === rater);
		return given ? codeOf(given.answer) : -1;
	}));
	if (rows.some(({ answers }) => answers.some(({ answer }) => answer === "bad row"))) codeOf(BAD_ROW_TEXT);
	return {
		ratings: {
			items: rows.map(({ name }) => name),
			raters,
			labels,
			codes
		},
		level: "nominal"
	};
}

// src/core/review/derive/judge-review.ts
const CONFIDENCE = .95;
function judgeReview(rows, strata, earlier, { policy, question }) {
	const population = new Map(Object.entries(strata));
	const estimate = (valueIn, finite) => estimateRate(rows.map((row) => ({
		stratum: row.stratum,
		inclusion: row.inclusion,
		value: valueIn(row)
	})), {
		strata: population,
		confidence: CONFIDENCE,
		finite
	});
	const weighted = estimate(({ agreed }) => agreed, false);
	const pooled = earlier.slice(0, Math.max(0, policy.minimum - rows.length));
	const low = estimate(({ verdict }) => verdict === "wrong" ? 1 : 0, true);
	const high = estimate(({ verdict }) => verdict === "right" ? 0 : 1, true);
	const { ratings, level } = ratingsOf(rows, question);
	return {
		agreement: judgeTogether(weighted, rows.length, pooled, policy, question),
		plain: {
			agreed: sumOf(rows.map(({ agreed }) => agreed)),
			rows: rows.length
		},
		pooled: pooled.length,
		coefficients: measureAgreement(ratings, {
			level,
			weights: "identity",
			threshold: policy.agreement,
			minimum: policy.minimum,
			confidence: CONFIDENCE
		}),
		errors: {
			low,
			high
		},
		tooManyWrong: low.interval.low > policy.maxError,
		allDecided: rows.every(({ verdict }) => verdict !== "open")
	};
}
function judgeTogether({ rate, effectiveRows }, rows, pooled, { agreement: threshold, minimum }, question) {
	const before = sumOf(pooled.map(({ answers }) => judgeRow(answers, question).agreed));
	const judgement = judgeAgreement({
		agreed: rate * effectiveRows + before,
		compared: effectiveRows + pooled.length,
		threshold,
		minimum: 0,
		confidence: CONFIDENCE
	});
	return rows + pooled.length < minimum ? {
		...judgement,
		verdict: "too_few"
	} : judgement;
}
function sumOf(numbers) {
	return numbers.reduce((sum, each) => sum + each, 0);
}

// src/core/review/derive/wrong-before.ts
function wrongBefore(seals, policy) {
	const last = new Set(seals.at(-1)?.rows.map(({ id }) => id));
	const wrong = /* @__PURE__ */ new Map();
	for (const { question, rows, strata, census } of seals) {
		if (rows.length === 0) continue;
		const judgement = judgeReview(rows, strata, [], {
			policy,
			question
		});
		const isAgreed = decideOutcome(judgement, rows, census) !== "fix-guideline";
		for (const row of rows) {
			if (last.has(row.id)) continue;
			if (isAgreed && row.verdict === "wrong") wrong.set(row.id, row);
			else wrong.delete(row.id);
		}
	}
	return [...wrong.values()];
}

// src/core/review/derive/wanted-corrections.ts
function wantedCorrections(seals, policy) {
	return [...wrongBefore(seals, policy), ...seals.at(-1)?.rows ?? []].flatMap(({ id, verdict, final, dismissal }) => verdict === "wrong" && final !== void 0 && final !== "bad row" && !dismissal ? [{
		id,
		value: final
	}] : []);
}

// src/core/review/draw/choose-ask.ts
const MOST_LABELS = 1e3;
const LEAST_NEW = 3;
const NUMERIC = .9;
function chooseAsk(texts) {
	const { column, isLabel, declared, known, head } = texts;
	if (!isLabel) {
		const numeric = holdsNumbers(head);
		return {
			column,
			kind: "value",
			labels: [],
			...numeric ? { numeric } : {}
		};
	}
	const labels = declared ?? usedLabels(known, head);
	if (labels.length < 2) return { problem: `The column ${column} holds ${labels.length === 1 ? "one label" : "no label"}, and experts need labels to choose from: give the dataset \`labels\`.` };
	if (labels.length > MOST_LABELS) return { problem: `The column ${column} holds ${labels.length} labels, and nobody chooses among so many: give the dataset \`labels\`, or ask for the values with \`ask\`.` };
	return {
		column,
		kind: "label",
		labels
	};
}
function usedLabels(known, head) {
	const least = known.size < 2 ? 1 : LEAST_NEW;
	const added = [...head].flatMap(([label, rows]) => rows >= least ? [label] : []);
	return [.../* @__PURE__ */ new Set([...known, ...added])].sort((a, b) => a < b ? -1 : 1);
}
function holdsNumbers(texts) {
	let [all, numbers] = [0, 0];
	for (const [text, rows] of texts) {
		all += rows;
		if (numberOf(text) !== void 0) numbers += rows;
	}
	return numbers > 0 && numbers >= all * NUMERIC;
}

// src/core/review/draw/draw-rows.ts
function drawRows(frame, { secret, sample: { rate, floor, cap }, hidden }) {
	const [apart, rest] = [[], []];
	for (const each of frame) {
		const { rank, strata, flagged } = each;
		const row = {
			id: rank,
			stratum: strata,
			...flagged ? { flagged } : {},
			of: each
		};
		(strata.length === 1 && strata[0] === "relabelled" ? apart : rest).push(row);
	}
	const size = sizeByRate({
		kind: "rate",
		rate,
		floor,
		cap
	}, rest.length).rows;
	const sample = drawSample(rest, {
		secret,
		size,
		hidden
	});
	const again = drawSample(apart, {
		secret,
		size: cap
	});
	return {
		rows: [...again.rows, ...sample.rows].map((drawn) => ({
			...drawn,
			id: drawn.row.of.id
		})),
		strata: Object.fromEntries([...again.strata, ...sample.strata].map((stratum) => [stratum.name, stratum.rows])),
		census: sample.census && again.census
	};
}

// src/core/review/draw/predictor-tally.ts
const MOST_ROWS = 1e4;
const MOST_VALUES = 1e3;
const LEAST_ROWS = 20;
const NEARLY_ALL = .9;
const REPEATED = .8;
var PredictorTally = class {
	#byColumn = /* @__PURE__ */ new Map();
	#labels = /* @__PURE__ */ new Map();
	#rows = 0;
	add(cells, label) {
		if (this.#rows >= MOST_ROWS) return;
		this.#rows++;
		count(this.#labels, label);
		for (const [column, text] of cells) this.#addCell(column, text.trim(), label);
	}
	warnings() {
		const most = Math.max(0, ...this.#labels.values());
		if (this.#rows < LEAST_ROWS || this.#labels.size < 2) return [];
		return [...this.#byColumn].flatMap(([column, values]) => {
			const told = values && this.#told(values);
			if (told === void 0 || told - most < NEARLY_ALL * (this.#rows - most)) return [];
			return [`The shown column ${listNames([column])} nearly gives the label away: by its value alone it can be told for ${formatCount(told)} of ${countOf(this.#rows, "row")}, where the commonest label would be right for ${formatCount(most)}.`];
		});
	}
	#told(values) {
		let [told, repeated] = [0, 0];
		for (const labels of values.values()) {
			const counts = [...labels.values()];
			const rows = counts.reduce((sum, each) => sum + each, 0);
			if (rows < 2) continue;
			repeated += rows;
			told += Math.max(...counts);
		}
		return repeated < REPEATED * this.#rows ? void 0 : told;
	}
	#addCell(column, text, label) {
		const values = this.#byColumn.has(column) ? this.#byColumn.get(column) : /* @__PURE__ */ new Map();
		this.#byColumn.set(column, values);
		if (!values) return;
		const labels = values.get(text) ?? /* @__PURE__ */ new Map();
		values.set(text, labels);
		count(labels, label);
		if (values.size > MOST_VALUES) this.#byColumn.set(column, void 0);
	}
};
function count(counts, name) {
	counts.set(name, (counts.get(name) ?? 0) + 1);
}

// src/core/review/draw/content-of.ts
const DIGITS = 32;
function contentOf(ask, shown) {
	return `sha256:${createHash("sha256").update(JSON.stringify([ask, shown])).digest("hex").slice(0, DIGITS)}`;
}

// src/core/review/draw/read-review-rows.ts
async function readReviewRows(files, isWanted, { onLabel, onEligible } = {}) {
	const ids = new RowIds();
	const found = [];
	for (const [place, file] of files.entries()) {
		const { table, keyColumns, ask, eligible } = file;
		for await (const rows of table.read()) for (const row of rows) {
			const id = ids.next(row, table.columns, keyColumns);
			if (ask === void 0) continue;
			const label = isBlank(row.cells[ask]) ? "" : cellText(row.cells[ask]).trim();
			if (label !== "") onLabel?.(label, place);
			const change = label === "" ? void 0 : eligible.get(row.index);
			if (!change && !isWanted(id)) continue;
			found.push(describeRow({
				row,
				id,
				label,
				change
			}, file, place));
			if (change) onEligible?.(shownTexts(row, file), place, label);
		}
	}
	return found;
}
function describeRow({ row, id, label, change }, file, place) {
	const { columns } = file.table;
	const names = file.shown.map((column) => columnName(columns, column));
	const texts = shownTexts(row, file);
	const source = sourceOf(row, file);
	const annotator = file.annotator === void 0 ? "" : cellText(row.cells[file.annotator]).trim();
	return {
		id,
		content: contentOf(columnName(columns, file.ask), names.map((name, i) => [name, texts[i]])),
		label,
		file: place,
		index: row.index,
		change,
		flagged: file.flagged.has(row.index),
		...source === "" ? {} : { source },
		...annotator === "" ? {} : { annotator }
	};
}
function shownTexts({ cells }, { shown }) {
	return shown.map((column) => cellText(cells[column]));
}
function sourceOf({ cells }, { source }) {
	if (source === void 0) return "";
	return typeof source === "number" ? cellText(cells[source]).trim() : source.name;
}

// src/review/data/ask-of-file.ts
function askOfFile(file, review, privacy) {
	const { path, table, keyColumns, roles, policy } = file;
	const { columns } = table;
	const ask = askedPlace(file, review);
	const hidden = new Set(namesHidden(columns, privacy.columns));
	const shown = (review.show?.map((name) => columns.indexOf(name)).filter((column) => column >= 0) ?? shownColumns({
		columns,
		keyColumns,
		roles,
		ask: ask ?? -1,
		hidden: privacy.columns,
		split: policy.splitColumn
	})).filter((column) => column !== ask && !hidden.has(columns[column]));
	return {
		path,
		table,
		keyColumns,
		ask,
		shown,
		masks: shown.map((column) => maskOfColumn(columnName(columns, column), privacy)),
		source: roles.source ?? sourceNamed(sourceOfPath(path, policy.source)),
		annotator: roles.annotator
	};
}
function askedPlace({ table, roles }, { ask }) {
	if (ask === void 0) return roles.label;
	const column = table.columns.indexOf(ask);
	return column < 0 ? void 0 : column;
}
function sourceNamed(name) {
	return name === void 0 ? void 0 : { name };
}

// src/review/data/correct-files.ts
const LONGEST = 2e4;
async function correctFiles(corrections, data) {
	const wanted = new Map(corrections.map(({ id, value }) => [id, value]));
	const patches = [];
	for (const [place, file] of data.files.entries()) {
		const own = data.rows.flatMap((row) => {
			const value = row.file === place ? wanted.get(row.id) : void 0;
			return value === void 0 || isSame(value, row.label, data.question) ? [] : [{
				row,
				value
			}];
		});
		if (own.length > 0) patches.push(await correctFile(file, own, data));
	}
	return patches;
}
async function correctFile(file, corrections, { question, privacy, digestOf }) {
	const { path, table } = file;
	const patch = {
		path,
		rows: corrections.length
	};
	const digest = await digestOf(path);
	if (table.format === "xlsx" || digest === void 0) return {
		...patch,
		without: "workbook"
	};
	if (isMasked(file, corrections, question.ask.column, privacy)) return {
		...patch,
		without: "masked"
	};
	const column = file.ask;
	const known = await knownCells(table, column);
	const diff = await correctCells(table, corrections.map(({ row, value }) => ({
		row: row.index,
		column,
		value: labelCell(value, known)
	})));
	let text = "";
	for (const line of writeChangeLines(diff, digest)) {
		text += line;
		if (text.length > LONGEST) return {
			...patch,
			without: "long"
		};
	}
	return {
		...patch,
		text
	};
}
function isMasked({ table }, corrections, column, privacy) {
	const mask = maskOfColumn(column, privacy);
	return corrections.flatMap(({ row, value }) => [row.label, value]).some((text) => mask(text) !== text) || privacy.mask && table.columns.some((name) => maskText(name) !== name);
}

// src/core/review/draw/shown-cells.ts
const LONGEST_ROW = 4e3;
const LONGEST_CELL = 2e3;
async function readShownCells({ table, shown, masks }, indexes) {
	const byRow = /* @__PURE__ */ new Map();
	if (indexes.length === 0) return byRow;
	for await (const rows of table.read([...indexes].sort((a, b) => a - b))) for (const { index, cells } of rows) {
		const texts = shown.map((column, place) => masks[place](cellText(cells[column])));
		byRow.set(index, cutRow(shown.map((column) => columnName(table.columns, column)), texts));
	}
	return byRow;
}
function cutRow(names, texts) {
	let left = LONGEST_ROW;
	return names.map((column, place) => {
		const text = cutText(texts[place], Math.max(1, Math.min(LONGEST_CELL, left)));
		left -= text.length;
		return {
			column,
			text
		};
	});
}

// src/review/data/describe-drawn.ts
async function describeDrawn(drawn, files, privacy) {
	const cells = [];
	for (const [place, file] of files.entries()) {
		const own = drawn.flatMap(({ row: { of } }) => !of.was && of.row?.file === place ? [of.row.index] : []);
		cells.push(await readShownCells(file, privacy.rows === "hide" ? [] : own));
	}
	return drawn.map((row) => ({
		...standing(row.row.of, files, cells),
		id: row.id,
		strata: row.row.stratum,
		...row.row.flagged ? { flagged: true } : {},
		stratum: row.stratum,
		inclusion: row.inclusion
	}));
}
function standing({ row, was }, files, cells) {
	const people = {
		...row?.source === void 0 ? {} : { source: row.source },
		...row?.annotator === void 0 ? {} : { annotator: row.annotator }
	};
	if (was) {
		const { content, path, line } = was;
		const place = {
			path,
			...line === void 0 ? {} : { line }
		};
		return {
			content,
			label: row?.label ?? was.label,
			...place,
			cells: was.cells,
			...people
		};
	}
	const { content, label, file, index } = row;
	const { path, table } = files[file];
	const line = table.line(index);
	return {
		content,
		label,
		path,
		...line === void 0 ? {} : { line },
		cells: cells[file].get(index) ?? [],
		...people
	};
}

// src/review/data/open-review-files.ts
async function openReviewFiles(name, { files, rules, changed }) {
	const changes = new Map(changed.map((file) => [file.path, file]));
	const opened = [];
	for (const path of [...await files.list("head")].sort()) {
		const policy = datasetFor(rules.config, path);
		if (!policy || policy.name !== name || !rules.config.datasets.includes(policy)) continue;
		const change = changes.get(path);
		for (const [sheet, table] of await files.tables("head", path, policy)) {
			if (isUnread(table)) {
				if (change) throw unseen(path);
				continue;
			}
			const roles = (await findRoles(policy, table)).head;
			const read = {
				path,
				sheet,
				stem: stemOf(path),
				table,
				policy,
				roles
			};
			opened.push(change ? {
				...read,
				changed: change
			} : read);
		}
	}
	return withKeys(opened);
}
function unseen(path) {
	return new AssayError("unsupported", `The rows of ${path} cannot be seen.`, { hint: "The data check says why. Nobody can review them until they can be read." });
}
async function withKeys(files) {
	const keys = (files[0]?.policy.key ?? []).length === 0 ? await findKeys(files, []) : files.map(({ table, policy }) => configuredKey(table, policy));
	return files.map((file, i) => ({
		...file,
		keyColumns: keys[i]
	}));
}
function configuredKey({ columns }, { key }) {
	const places = key.map((name) => columns.indexOf(name));
	return places.includes(-1) ? [] : places;
}

// src/review/data/find-eligible.ts
async function findEligible({ table, policy, changed }, columns, review, { files, rules, diffs }) {
	if (!changed) return /* @__PURE__ */ new Map();
	const { basePath } = changed;
	const before = basePath === void 0 ? void 0 : datasetFor(rules.config, basePath);
	if (basePath !== void 0 && before?.name === policy.name) {
		const diff = [...diffs.values()].find(({ head }) => head === table);
		if (diff && await wasAsked(diff, policy, review)) return eligibleRows(diff, columns);
		if (diff) return allRows(table);
		if ([...(await files.tables("base", basePath, policy)).values()].some(isUnread)) throw unseen(`${basePath} at base`);
	}
	return allRows(table);
}
function allRows({ rowCount }) {
	return new Map(Array.from({ length: rowCount }, (_, row) => [row, "added"]));
}
async function wasAsked({ base }, policy, { ask }) {
	if (ask !== void 0) return base.columns.includes(ask);
	return (await findRoles(policy, base)).head.label !== void 0;
}

// src/review/data/find-flagged.ts
function findFlagged({ datasets }, { path, sheet, table }) {
	const flagged = /* @__PURE__ */ new Set();
	const only = "sheets" in table.dialect ? table.dialect.sheets : [];
	const sheets = sheet === "" ? [void 0, ...only] : [sheet];
	for (const file of datasets.flatMap(({ files }) => files)) {
		if (file.path !== path || !sheets.includes(file.sheet)) continue;
		for (const { standing, severity, waived, rows } of file.findings) {
			if (standing !== "new" || severity === "info" || waived) continue;
			for (const { row, side } of rows) if (row !== void 0 && side === "head") flagged.add(row - 1);
		}
	}
	return flagged;
}

// src/review/data/is-meant.ts
function isMeant(patterns, { name, changed }) {
	return patterns.some((pattern) => pattern === name || changed.some(compileGlob(pattern)));
}

// src/review/data/labels-in-use.ts
const MOST_TEXTS = 5e3;
var LabelsInUse = class {
	head = /* @__PURE__ */ new Map();
	known;
	constructor(known = []) {
		this.known = new Set(known);
	}
	add(label, isUnchanged) {
		const known = this.head.get(label);
		if (known === void 0 && this.head.size >= MOST_TEXTS) return;
		this.head.set(label, (known ?? 0) + 1);
		if (isUnchanged) this.known.add(label);
	}
	async readBase(changed, column, { files, rules }) {
		const paths = new Map(changed.map(({ changed, policy }) => [changed?.basePath, policy]));
		for (const [path, policy] of paths) {
			if (path === void 0 || datasetFor(rules.config, path)?.name !== policy.name) continue;
			for (const table of (await files.tables("base", path, policy)).values()) {
				const place = table.columns.indexOf(column);
				if (place < 0) continue;
				for await (const rows of table.read()) for (const { cells } of rows) {
					if (isBlank(cells[place]) || this.known.size >= MOST_TEXTS) continue;
					this.known.add(cellText(cells[place]).trim());
				}
			}
		}
	}
};

// src/review/data/read-guideline.ts
async function readGuideline({ guideline }, { commits, blobOf }) {
	const at = async (commit) => {
		const blob = guideline === void 0 ? void 0 : await blobOf(guideline, commit);
		return guideline === void 0 || blob === void 0 ? null : {
			path: guideline,
			commit,
			blob
		};
	};
	const [head, before, tip] = [
		await at(commits.head),
		await at(commits.mergeBase),
		await at(commits.baseTip)
	];
	return {
		guideline: head?.blob === before?.blob ? tip : head,
		baseGuideline: tip
	};
}

// src/review/data/read-dataset.ts
const IDS_AT_ONCE = 1e3;
async function readDataset(name, review, check, request) {
	const { privacy } = check.rules.config;
	const known = await request.known(name);
	const opened = await openReviewFiles(name, check);
	const files = [];
	for (const file of opened) {
		const asked = askOfFile(file, review, privacy);
		const columns = /* @__PURE__ */ new Set([...asked.shown, ...asked.ask === void 0 ? [] : [asked.ask]]);
		const eligible = await findEligible(file, columns, review, check);
		files.push({
			...asked,
			eligible,
			flagged: findFlagged(check.report, file)
		});
	}
	const column = askedName(name, review, opened, files);
	if (namesHidden([column], privacy.columns).length > 0) throw new AssayError("bad-config", `The config hides ${column}, which ${name} asks about.`, { hint: "Answers would show it: take it out of privacy.columns, or ask for another column." });
	const unknown = requireShown(name, review, files);
	const queued = new Map(known.queued.map(({ id, content }) => [id, content]));
	const labels = new LabelsInUse(known.open?.labels);
	const predictors = new PredictorTally();
	const wanted = /* @__PURE__ */ new Set([...known.asked, ...queued.keys()]);
	const isWanted = (id) => wanted.has(id) || request.waited?.(id) === true;
	const rows = await readReviewRows(files, isWanted, {
		onLabel: (label, file) => labels.add(label, opened[file].changed === void 0),
		onEligible: (texts, file, label) => {
			const { shown, table } = files[file];
			predictors.add(shown.map((place, i) => [columnName(table.columns, place), texts[i]]), label);
		}
	});
	for (const { id, content } of rows) if (request.waited?.(id)) queued.set(id, content);
	const { policy } = opened[0];
	const isLabel = review.ask === void 0 || review.ask === policy.label;
	const changed = opened.filter((file) => file.changed);
	if (isLabel && !policy.labels) await labels.readBase(changed, column, check);
	const declared = policy.labels;
	const ask = chooseAsk({
		column,
		isLabel,
		declared,
		known: labels.known,
		head: labels.head
	});
	if ("problem" in ask) throw new AssayError("bad-config", `${name} cannot be reviewed. ${ask.problem}`);
	const byLabel = ask.kind === "label";
	const relabelled = await findRelabelled(name, rows, request);
	const frame = buildFrame(rows, {
		asked: known.open?.asked ?? [],
		queued,
		relabelled,
		byLabel
	});
	const drawn = drawRows(frame.rows, {
		secret: known.open?.secret ?? known.freshSecret,
		sample: review.sample,
		hidden: new Set(hidesSource(files, privacy) ? [byLabel ? 1 : 0] : [])
	});
	const paths = [...new Set(changed.map(({ path }) => path))];
	const asked = new Set(known.asked);
	const before = rows.filter(({ id }) => asked.has(id));
	const tolerance = byLabel ? void 0 : policy.tolerance[column];
	const relabels = frame.rows.some(({ strata }) => strata[0] === "relabelled" && strata.length === 1);
	const waits = !known.open && !relabels && frame.rows.length < review.queueBelow;
	const patches = await correctFiles(wantedCorrections(known.sealed ?? [], review), {
		rows: before,
		files,
		question: questionOf({
			ask,
			tolerance
		}),
		privacy,
		digestOf: (path) => check.files.digest("head", path)
	});
	const drawnNow = drawn.rows.flatMap(({ row }) => row.of.row ?? []);
	return {
		data: {
			name,
			policy: review,
			changed: paths,
			isMeant: (patterns) => isMeant(patterns, {
				name,
				changed: paths
			}),
			ask,
			...tolerance === void 0 ? {} : { tolerance },
			...await readGuideline(review, request),
			eligible: frame.rows.length,
			queued: frame.queued.length,
			relabels,
			told: {
				queued: frame.queued,
				relabelled: frame.rows.flatMap(({ id }) => relabelled.has(id) ? [id] : [])
			},
			freshSecret: known.freshSecret,
			draw: {
				rows: await describeDrawn(drawn.rows, files, privacy),
				strata: drawn.strata,
				census: drawn.census
			},
			current: Object.fromEntries(before.map(({ id, content, label }) => [id, {
				content,
				label
			}])),
			...patches.length > 0 && { patches },
			warnings: [...unknown, ...predictors.warnings()]
		},
		kept: waits ? [] : [...drawnNow, ...before].map((row) => placeOf(row, opened, column))
	};
}
function askedName(name, { ask }, opened, files) {
	const first = files.find((file) => file.ask !== void 0);
	if (first) return columnName(first.table.columns, first.ask);
	const columns = [...new Set(opened.flatMap(({ table }) => table.columns))];
	const meant = ask === void 0 ? void 0 : suggestWord(ask, columns);
	throw new AssayError("bad-config", ask === void 0 ? `Which column of ${name} holds the labels is not known.` : `No file of ${name} has the column ${ask} that its review asks about.`, { hint: meant === void 0 ? "Name it in the config, as `label` of the dataset or `ask` of its review." : `Did you mean ${meant}?` });
}
function requireShown(name, { show = [] }, files) {
	if (!files.some(({ shown }) => shown.length > 0)) throw new AssayError("bad-config", `No column of ${name} is left to show to experts.`, { hint: "Name some in the config, under `show` of the review." });
	const columns = new Set(files.flatMap(({ table, shown }) => shown.map((i) => table.columns[i])));
	const missing = show.filter((each) => !columns.has(each));
	if (missing.length === 0) return [];
	return [`Not shown, since no file has them or the config hides them: the ${missing.length === 1 ? "column" : "columns"} ${listNames(missing)}.`];
}
async function findRelabelled(name, rows, { verified }) {
	const changed = rows.filter(({ change }) => change);
	const relabelled = /* @__PURE__ */ new Set();
	for (let from = 0; from < changed.length; from += IDS_AT_ONCE) {
		const some = changed.slice(from, from + IDS_AT_ONCE);
		const before = await verified(name, some.map(({ id }) => id));
		for (const { id, label } of some) {
			const known = before.get(id)?.label.trim();
			if (known !== void 0 && known !== label) relabelled.add(id);
		}
	}
	return relabelled;
}
function hidesSource(files, { columns }) {
	return files.some(({ source, table }) => typeof source === "number" && namesHidden([columnName(table.columns, source)], columns).length > 0);
}
function placeOf({ file, index }, opened, column) {
	return {
		path: opened[file].path,
		row: index,
		column
	};
}

// src/review/data/read-review-data.ts
async function readReviewData(request) {
	const { revisions, now, configPath, onProgress } = request;
	let check;
	try {
		check = await openCheck({
			revisions,
			judgedBy: "base",
			now,
			...configPath === void 0 ? {} : { configPath },
			...onProgress ? { onProgress } : {}
		});
	} catch (error) {
		if (!(error instanceof AssayError) || error.code !== "bad-config") throw error;
		return {
			obstacle: obstacleOf("The config cannot be used", error),
			isReviewed: true,
			datasets: [],
			kept: []
		};
	}
	const result = {
		report: check.report,
		diffs: check.diffs
	};
	const datasets = [];
	const kept = [];
	let obstacle;
	for (const [name, review] of reviewsOf(check)) try {
		const read = await readDataset(name, review, check, request);
		datasets.push(read.data);
		kept.push(...read.kept);
	} catch (error) {
		if (!canBeMended(error)) throw error;
		obstacle ??= obstacleOf(`${name} cannot be reviewed`, error);
	}
	const { preview, config } = check.rules;
	const isReviewed = !preview && config.datasets.some(({ review }) => review !== void 0);
	return {
		...obstacle ? { obstacle } : {},
		check: result,
		isReviewed,
		datasets,
		kept
	};
}
function reviewsOf({ rules, changed }) {
	const reviews = /* @__PURE__ */ new Map();
	if (rules.preview) return reviews;
	for (const { path, status } of changed) {
		const dataset = status === "removed" ? void 0 : matchDatasets(rules.config, path);
		if (dataset?.review && !reviews.has(dataset.name)) reviews.set(dataset.name, dataset.review);
	}
	return reviews;
}
function obstacleOf(title, { message, hint }) {
	return {
		title,
		text: hint === void 0 ? message : `${message}\n\n${hint}`
	};
}

export { valuesAgree as A, confusedPairs as B, drawSample as C, keyId as D, RowIds as E, correctCells as F, dialectFromJson as I, BAD_ROW_TEXT as L, formatPercent as M, labelCell as N, estimateRate as O, knownCells as P, CANNOT_TELL_TEXT as R, shownColumns as S, nameApart as T, labelScores as V, sampleOf as _, isSame as a, wrongAt as b, questionOf as c, sourceOfPath as d, eligibleRows as f, censusOf as g, sizeByRate as h, judgeReview as i, numberOf as j, parseTolerance as k, canBeMended as l, writeChangeLines as m, isMeant as n, judgeRow as o, findKeys as p, wrongBefore as r, decideOutcome as s, readReviewData as t, RELABELLED as u, PROBABILITY_ROUNDING as v, secretDigest as w, maskOfColumn as x, acceptanceProbability as y, measureAgreement as z };