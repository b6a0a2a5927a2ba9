import { d as keyOfNewTable } from "./parse-table-schema.js";
import { i as cellText, o as isBlank } from "./cell.js";
import { t as MASKED_DETECTORS } from "./masked-detectors.js";
import { n as maskText, t as hideText } from "./mask-text.js";
import { c as rowKey, s as hasBlankKey } from "./diff-tables.js";
import { t as AssayError } from "./assay-error.js";
import { t as detectorsOfColumn } from "./detectors-of-column.js";
import { n as namesHidden } from "./hidden-columns.js";
import { createHash } from "node:crypto";

// src/core/labels/key-id.ts
function keyId(cells, keyColumns) {
	const texts = keyColumns.map((column) => cellText(cells[column]));
	return texts.length === 1 ? texts[0] : JSON.stringify(texts);
}

// src/core/labels/row-ids.ts
const DIGITS = 16;
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
	return `sha256:${createHash("sha256").update(raw ?? JSON.stringify(named)).digest("hex").slice(0, DIGITS)}`;
}

// src/core/privacy/mask-of-column.ts
function maskOfColumn(name, policy) {
	if (namesHidden([name], policy.columns).length > 0) return hideText;
	if (!policy.mask) return (text) => text;
	const named = detectorsOfColumn(name, MASKED_DETECTORS);
	return (text) => maskText(text, named);
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

export { keyId as i, maskOfColumn as n, RowIds as r, findKeys as t };