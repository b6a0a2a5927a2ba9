import { ct as normaliseText } from "./parse-table-schema.js";
import { n as namesHidden } from "./hidden-columns.js";

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

export { numberOf as i, parseTolerance as n, valuesAgree as r, shownColumns as t };