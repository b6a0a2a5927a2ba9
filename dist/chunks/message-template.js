import { t as formatCount } from "./format-count.js";
import { o as isBlank, t as Literal } from "./cell.js";
import { o as parseMoment, t as ExpressionError } from "./expression-error.js";

// src/core/words/column-name.ts
function columnName(columns, column) {
	const name = columns[column];
	return name === void 0 || name.trim() === "" ? `column ${column + 1}` : name;
}

// src/core/words/count-phrase.ts
function countPhrase(count, one, many) {
	return `${formatCount(count)} ${count === 1 ? one : many}`;
}

// src/core/profile/parse-number.ts
const MAX_LENGTH = 400;
const TELEPHONE_DIGITS = 7;
const PLAIN = /^([+-]?)(0|[1-9]\d*)?(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;
const COMMA_GROUPS = /^([+-]?)([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/;
const DECIMAL_COMMA = /^([+-]?)(0|[1-9]\d*),(\d+)$/;
const DOT_GROUPS = /^([+-]?)([1-9]\d{0,2}(?:\.\d{3}){2,}|[1-9]\d{0,2}(?:\.\d{3})+(?=,))(?:,(\d+))?$/;
const OTHER_GROUPS = /^([+-]?)([1-9]\d{0,2}(?:[\u00a0\u202f\u2009'’]\d{3})+)(?:[.,](\d+))?$/;
function parseNumber(text) {
	if (text.length === 0 || text.length > MAX_LENGTH || !startsLikeNumber(text)) return void 0;
	const plain = PLAIN.exec(text);
	if (plain) {
		const [, sign = "", whole = "", fraction = "", power] = plain;
		if (whole === "" && fraction === "") return void 0;
		if (sign === "+" && fraction === "" && power === void 0 && whole.length >= TELEPHONE_DIGITS) return void 0;
		return decimal(sign, whole, fraction, power);
	}
	const grouped = COMMA_GROUPS.exec(text) ?? DECIMAL_COMMA.exec(text) ?? DOT_GROUPS.exec(text) ?? OTHER_GROUPS.exec(text);
	if (!grouped) return void 0;
	const [, sign = "", whole = "", fraction = ""] = grouped;
	return decimal(sign, whole.replace(/\D/g, ""), fraction, void 0);
}
function equalNumbers(a, b) {
	if (a.digits !== b.digits || a.exponent !== b.exponent) return false;
	return a.negative === b.negative || a.digits === "";
}
function startsLikeNumber(text) {
	const code = text.charCodeAt(0);
	return code >= 48 && code <= 57 || code === 43 || code === 45 || code === 46;
}
function decimal(sign, whole, fraction, power) {
	const place = Number(power ?? 0) - fraction.length;
	const all = (whole + fraction).replace(/^0+/, "");
	const digits = withoutTrailingZeros(all);
	return {
		negative: sign === "-",
		digits,
		exponent: digits === "" ? 0 : place + all.length - digits.length,
		place,
		scientific: power !== void 0
	};
}
function withoutTrailingZeros(digits) {
	let end = digits.length;
	while (end > 0 && digits.charCodeAt(end - 1) === 48) end--;
	return digits.slice(0, end);
}

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

// src/core/profile/infer-date-order.ts
function inferDateOrder(cells) {
	const seen = /* @__PURE__ */ new Set();
	for (const cell of cells) {
		const order = typeof cell === "string" ? onlyOrder(cell.trim()) : void 0;
		if (order) seen.add(order);
		if (seen.size > 1) return void 0;
	}
	return [...seen][0];
}
const OPEN_START = /^\d{1,2}[/-]/;
function onlyOrder(text) {
	if (!OPEN_START.test(text)) return void 0;
	const date = parseMoment(text)?.date;
	if (!date?.openForm || date.dmy && date.mdy) return void 0;
	return date.dmy ? "dmy" : "mdy";
}

// src/core/checks/changed-rows.ts
const known = /* @__PURE__ */ new WeakMap();
function changedRows(diff, side) {
	const ofSides = known.get(diff) ?? {
		base: findChanged(diff, "base"),
		head: findChanged(diff, "head")
	};
	known.set(diff, ofSides);
	return ofSides[side];
}
function findChanged(diff, side) {
	const table = diff[side];
	const indexes = listChanged(diff, side);
	const isChanged = new Uint8Array(table.rowCount);
	for (const row of indexes) isChanged[row] = 1;
	return {
		indexes,
		rows: sourceOf(table, indexes),
		isShared: (row) => isChanged[row] === 0
	};
}
function listChanged({ changes }, side) {
	const rows = [];
	for (const change of changes) if (change.op === "modified") rows.push(change[side].index);
	else if (side === "head" && change.op === "added") rows.push(change.head.index);
	else if (side === "base" && change.op === "removed") rows.push(change.base.index);
	return rows.sort((a, b) => a - b);
}
function sourceOf(table, rows) {
	return rows.length === table.rowCount ? table : { read: () => table.read(rows) };
}

// src/core/rules/message-template.ts
function parseMessage(text) {
	const parts = [];
	for (const { 0: found, 1: name, index } of text.matchAll(/\{\{|\}\}|\{([^{}]*)\}|[{}]|[^{}]+/g)) {
		if (found === "{" || found === "}" || name?.trim() === "") throw new ExpressionError(`\`${found}\` in the message names no column`, index, "Write `{price}` for the cell of the column `price`, and `{{` for a brace.");
		if (name === void 0) parts.push(found === "{{" || found === "}}" ? found[0] : found);
		else if (name.startsWith("old.")) parts.push({
			column: name.slice(4),
			old: true
		});
		else parts.push({
			column: name,
			old: false
		});
	}
	return parts;
}
function fillMessage(template, cellOf) {
	return template.map((part) => typeof part === "string" ? part : cellOf(part.column, part.old)).join("");
}

export { inferType as a, spreadsheetNumber as c, equalNumbers as d, parseNumber as f, columnName as h, inferDateOrder as i, cellType as l, countPhrase as m, parseMessage as n, typeOfCounts as o, withoutTrailingZeros as p, changedRows as r, hasLeadingZeros as s, fillMessage as t, isBooleanWord as u };