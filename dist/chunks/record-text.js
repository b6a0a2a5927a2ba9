import { t as AssayError } from "./assay-error.js";
import { r as cellJson } from "./cell.js";

// src/core/table/json/record-text.ts
function recordText(row, columns) {
	if (row.raw !== void 0) return row.raw;
	const members = [];
	for (const [position, name] of columns.entries()) {
		const cell = row.cells[position];
		if (cell !== void 0) members.push(`${JSON.stringify(name)}:${cellJson(cell)}`);
	}
	return `{${members.join(",")}}`;
}
function encodeJson(encode, text) {
	try {
		return encode(text);
	} catch (error) {
		if (!(error instanceof AssayError)) throw error;
		return encode(text.replace(/[^\0-\x7f]/g, escaped));
	}
}
function escaped(unit) {
	return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

export { recordText as n, encodeJson as t };