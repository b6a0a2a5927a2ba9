import { r as cellJson } from "./cell.js";

// src/core/diff/longest-increasing.ts
function longestIncreasing(values) {
	const before = new Int32Array(values.length);
	const tails = new Int32Array(values.length);
	let length = 0;
	for (let i = 0; i < values.length; i++) {
		const value = values[i];
		if (value < 0) continue;
		let low = length > 0 && values[tails[length - 1]] < value ? length : 0;
		let high = length;
		while (low < high) {
			const middle = low + high >> 1;
			if (values[tails[middle]] < value) low = middle + 1;
			else high = middle;
		}
		before[i] = low > 0 ? tails[low - 1] : -1;
		tails[low] = i;
		if (low === length) length++;
	}
	const kept = new Uint8Array(values.length);
	for (let i = length > 0 ? tails[length - 1] : -1; i >= 0; i = before[i]) kept[i] = 1;
	return kept;
}

// src/core/diff/find-renames.ts
const LEAST_OVERLAP = .6;
const FEW_VALUES = 10;
const MOST_VALUES = 5e4;
const MOST_VALUES_IN_ALL = 2e6;
const MOST_LOOKUPS = 4e7;
async function findRenames(base, baseColumns, head, headColumns, mostLookups = MOST_LOOKUPS) {
	if (baseColumns.length === 0 || headColumns.length === 0) return [];
	const columns = Math.max(baseColumns.length, headColumns.length);
	const most = Math.min(MOST_VALUES, Math.ceil(MOST_VALUES_IN_ALL / columns));
	const baseValues = await countValues(base, baseColumns, most);
	const headValues = await countValues(head, headColumns, most);
	const reach = reachOf(baseValues, mostLookups);
	const candidates = [];
	for (const [i, baseColumn] of baseColumns.entries()) {
		const last = Math.min(headColumns.length - 1, i + reach);
		for (let j = Math.max(0, i - reach); j <= last; j++) {
			const headColumn = headColumns[j];
			const overlap = overlapOf(baseValues[i], headValues[j]);
			const few = repeatsFewValues(baseValues[i]) || repeatsFewValues(headValues[j]);
			if (overlap < LEAST_OVERLAP || few && baseColumn !== headColumn) continue;
			candidates.push({
				base: baseColumn,
				head: headColumn,
				overlap
			});
		}
	}
	const distance = (rename) => Math.abs(rename.base - rename.head);
	candidates.sort((a, b) => b.overlap - a.overlap || distance(a) - distance(b) || a.head - b.head);
	const renames = [];
	const taken = {
		base: /* @__PURE__ */ new Set(),
		head: /* @__PURE__ */ new Set()
	};
	for (const { base: b, head: h } of candidates) {
		if (taken.base.has(b) || taken.head.has(h)) continue;
		taken.base.add(b);
		taken.head.add(h);
		renames.push({
			base: b,
			head: h
		});
	}
	return renames;
}
function reachOf(values, mostLookups) {
	const perPlace = values.reduce((sum, { size }) => sum + size + 1, 0);
	return Math.floor(mostLookups / perPlace / 2);
}
async function countValues(table, columns, most) {
	const counts = columns.map(() => /* @__PURE__ */ new Map());
	for await (const rows of table.read()) for (const row of rows) for (const [i, column] of columns.entries()) {
		const cell = row.cells[column];
		if (cell === void 0 || cell === "") continue;
		const value = cellJson(cell);
		const seen = counts[i].get(value);
		if (seen !== void 0) counts[i].set(value, seen + 1);
		else if (counts[i].size < most) counts[i].set(value, 1);
	}
	return counts;
}
function repeatsFewValues(counts) {
	if (counts.size >= FEW_VALUES) return false;
	let total = 0;
	for (const count of counts.values()) total += count;
	return counts.size < total * .8;
}
function overlapOf(a, b) {
	let shared = 0;
	let total = 0;
	for (const [value, count] of a) {
		const other = b.get(value) ?? 0;
		shared += Math.min(count, other);
		total += Math.max(count, other);
	}
	for (const [value, count] of b) if (!a.has(value)) total += count;
	return total === 0 ? 0 : shared / total;
}

// src/core/diff/pair-columns.ts
async function pairColumns(base, head) {
	const headToBase = pairByName(base.columns, head.columns);
	const named = new Set(headToBase);
	const left = {
		base: base.columns.map((_, i) => i).filter((i) => !named.has(i)),
		head: head.columns.map((_, i) => i).filter((i) => headToBase[i] < 0)
	};
	const renames = await findRenames(base, left.base, head, left.head);
	for (const rename of renames) headToBase[rename.head] = rename.base;
	const inPlace = longestIncreasing(headToBase);
	const renamed = new Set(renames.map((rename) => rename.head));
	const paired = new Set(headToBase);
	return {
		pairs: headToBase.flatMap((baseColumn, headColumn) => baseColumn < 0 ? [] : [{
			base: baseColumn,
			head: headColumn,
			renamed: renamed.has(headColumn),
			moved: !inPlace[headColumn]
		}]),
		added: left.head.filter((column) => !renamed.has(column)),
		removed: left.base.filter((column) => !paired.has(column))
	};
}
function pairByName(base, head, leftOut = NOTHING) {
	const places = /* @__PURE__ */ new Map();
	for (const [i, name] of base.entries()) {
		if (leftOut.base.has(i)) continue;
		const list = places.get(name);
		if (list) list.push(i);
		else places.set(name, [i]);
	}
	return head.map((name, i) => leftOut.head.has(i) ? -1 : places.get(name)?.shift() ?? -1);
}
const NOTHING = {
	base: /* @__PURE__ */ new Set(),
	head: /* @__PURE__ */ new Set()
};

export { pairColumns as n, longestIncreasing as r, pairByName as t };