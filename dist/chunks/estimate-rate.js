import { dt as totalOf } from "./parse-table-schema.js";
import { r as wilsonInterval } from "./quantile-of-sorted.js";

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
	}).filter(({ rows }) => rows > 0).sort(byRows));
}
function byRows(a, b) {
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

export { estimateRate as t };