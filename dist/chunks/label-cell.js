import { a as cellsEqual, i as cellText, o as isBlank, t as Literal } from "./cell.js";
import { n as countChanges, r as classifyCellChange } from "./diff-tables.js";

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

export { knownCells as n, correctCells as r, labelCell as t };