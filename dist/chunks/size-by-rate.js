import { dt as totalOf } from "./parse-table-schema.js";
import { t as formatCount } from "./format-count.js";
import { t as hideText } from "./mask-text.js";
import { t as listNames } from "./list-names.js";
import { t as countPhrase } from "./count-phrase.js";
import { n as incompleteBeta } from "./quantile-of-sorted.js";
import { t as countOf } from "./count-of.js";
import { t as AssayError } from "./assay-error.js";
import { createHash, createHmac } from "node:crypto";

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

// src/core/statistics/binomial-cumulative.ts
function binomialCumulative(count, trials, rate) {
	if (count < 0) return 0;
	if (count >= trials) return 1;
	return incompleteBeta(1 - rate, trials - count, count + 1);
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
const CONFIDENCE = .95;
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
	const bound = fewestLikelySeen(rows, population, CONFIDENCE) / population;
	return {
		rows,
		census: false,
		sentence: `${start}: ${rows === 1 ? "if it is not wrong" : "with none of them wrong"}, fewer than ${formatPercent(bound, 2, "up")} of all ${formatCount(population)} rows are wrong (${formatPercent(CONFIDENCE)} confidence).`
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

export { acceptanceProbability as a, drawSample as c, PROBABILITY_ROUNDING as i, secretDigest as l, censusOf as n, wrongAt as o, sampleOf as r, formatPercent as s, sizeByRate as t, nameApart as u };