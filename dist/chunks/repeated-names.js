import { t as Literal } from "./cell.js";
import { t as MASKED_DETECTORS } from "./masked-detectors.js";
import { n as maskText, t as hideText } from "./mask-text.js";
import { t as detectorsOfColumn } from "./detectors-of-column.js";
import { t as hiddenColumns } from "./hidden-columns.js";
import { t as DEFAULT_PRIVACY } from "./privacy-policy.js";

// src/core/privacy/cell-mask.ts
var CellMask = class {
	#policy;
	#columns;
	#hidesAny;
	constructor(diff, policy) {
		const hidden = hiddenColumns(diff, policy.columns);
		const masks = (side) => diff[side].columns.map((name) => ({
			hidden: hidden.has(name),
			named: detectorsOfColumn(name, MASKED_DETECTORS)
		}));
		this.#policy = policy;
		this.#columns = {
			base: masks("base"),
			head: masks("head")
		};
		this.#hidesAny = [...this.#columns.base, ...this.#columns.head].some((mask) => mask.hidden);
	}
	cell(side, column, cell) {
		if (cell === void 0) return void 0;
		if (typeof cell === "string") return this.#text(cell, this.#columns[side][column]);
		const shown = this.#text(cell.text, this.#columns[side][column]);
		return shown === cell.text ? cell : new Literal(shown);
	}
	row(side, row) {
		const cells = row.cells.map((cell, column) => this.cell(side, column, cell));
		if (row.raw === void 0) return {
			...row,
			cells
		};
		const raw = this.#hidesAny ? hideText(row.raw) : this.#text(row.raw, void 0);
		return {
			...row,
			cells,
			raw
		};
	}
	#text(text, column) {
		if (column?.hidden) return hideText(text);
		return this.#policy.mask ? maskText(text, column?.named) : text;
	}
};
const masks = /* @__PURE__ */ new WeakMap();
function maskOf(diff) {
	const known = masks.get(diff);
	if (known) return known;
	const mask = new CellMask(diff, diff.privacy ?? DEFAULT_PRIVACY);
	masks.set(diff, mask);
	return mask;
}

// src/core/words/repeated-names.ts
const KNOWN = /* @__PURE__ */ new WeakMap();
function repeatedNames(columns) {
	const known = KNOWN.get(columns);
	if (known) return known;
	const seen = /* @__PURE__ */ new Set();
	const repeated = new Set(columns.filter((name) => seen.size === seen.add(name).size));
	KNOWN.set(columns, repeated);
	return repeated;
}

export { maskOf as n, repeatedNames as t };