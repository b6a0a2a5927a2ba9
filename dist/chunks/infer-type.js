import { o as isBlank, t as Literal } from "./cell.js";
import { t as parseMoment } from "./parse-moment.js";
import { n as parseNumber } from "./parse-number.js";

// src/core/profile/cell-type.ts
const BOOLEAN_WORDS = /* @__PURE__ */ new Set([
	"true",
	"false",
	"yes",
	"no"
]);
const MAX_VALUE_LENGTH = 400;
function cellType(cell) {
	const text = cell instanceof Literal ? cell.text : cell.trim();
	if (looksLikeJson(text)) return "json";
	if (text.length > MAX_VALUE_LENGTH) return "text";
	if (isBooleanWord(text)) return "boolean";
	const number = parseNumber(text);
	if (number) return number.scientific || number.place < 0 ? "number" : "integer";
	const moment = parseMoment(text);
	if (!moment?.date) return "text";
	return moment.time ? "datetime" : "date";
}
function isBooleanWord(text) {
	return text.length <= 5 && BOOLEAN_WORDS.has(text.toLowerCase());
}
function looksLikeJson(text) {
	if (text.endsWith("}")) return /^\{\s*["}]/.test(text);
	return text.endsWith("]") && /^\[\s*(?:[\]{["\d-]|true|false|null)/.test(text);
}

// src/core/profile/spreadsheet-number.ts
function spreadsheetNumber(text) {
	return parseNumber(text) ?? parseNumber(dropLeadingZeros(text));
}
function hasLeadingZeros(text) {
	return /^[+-]?0\d/.test(text) && /^[+-]?\d+(?:\.\d+)?$/.test(text);
}
function dropLeadingZeros(text) {
	return text.replace(/^(?:\+|(-))?0*(?=\d)/, "$1");
}

// src/core/profile/infer-type.ts
const NEEDED_SHARE = .95;
const MOST_KNOWN = 1e3;
function inferType(cells, share = NEEDED_SHARE) {
	const counts = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Map();
	let total = 0;
	for (const cell of cells) {
		if (cell === void 0 || isBlank(cell)) continue;
		let type = known.get(cell);
		if (type === void 0) {
			if (typeof cell === "string" && hasLeadingZeros(cell.trim())) return "text";
			type = cellType(cell);
			if (known.size < MOST_KNOWN) known.set(cell, type);
		}
		counts.set(type, (counts.get(type) ?? 0) + 1);
		total++;
	}
	return typeOfCounts(Object.fromEntries(counts), total, 0, share);
}
function typeOfCounts(counts, total, zeroPadded = 0, share = NEEDED_SHARE) {
	if (total === 0) return "empty";
	if (zeroPadded > 0) return "text";
	const needed = total * share;
	const count = (type) => counts[type] ?? 0;
	for (const type of [
		"boolean",
		"integer",
		"date",
		"json",
		"text"
	]) if (count(type) >= needed) return type;
	if (count("integer") + count("number") >= needed) return "number";
	return count("date") + count("datetime") >= needed ? "datetime" : "text";
}

export { cellType as a, spreadsheetNumber as i, typeOfCounts as n, isBooleanWord as o, hasLeadingZeros as r, inferType as t };