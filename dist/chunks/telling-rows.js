import { t as formatCount } from "./format-count.js";
import { t as cutText } from "./cut-text.js";
import { n as weighDimensions, r as DIMENSIONS } from "./dimension-weights.js";

// src/core/render/report/located-finding.ts
const SEVERITIES$1 = [
	"error",
	"warning",
	"info"
];
function locateFindings({ datasets }) {
	return datasets.flatMap(({ files, dimensions: weights = weighDimensions({}) }) => files.flatMap((file) => file.findings.map((finding) => ({
		file,
		finding,
		weights
	}))));
}
function findingsOf(report, standing, severity) {
	return locateFindings(report).filter(({ finding }) => finding.standing === standing && !finding.waived).filter(({ finding }) => severity === void 0 || finding.severity === severity).sort((a, b) => SEVERITIES$1.indexOf(a.finding.severity) - SEVERITIES$1.indexOf(b.finding.severity) || compare(a.finding.check, b.finding.check) || compare(nameOfFile(a.file), nameOfFile(b.file)) || compare(a.finding.column ?? "", b.finding.column ?? ""));
}
function blockingDebt(report) {
	return report.gates.some((gate) => gate.conclusion === "fail" && gate.new === 0) ? findingsOf(report, "existing", "error") : [];
}
function nameOfFile({ path, sheet }) {
	return sheet === void 0 ? path : `${path}, sheet ${sheet}`;
}
function totalCount(located) {
	return located.reduce((total, { finding }) => total + finding.count, 0);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/core/render/report/finding-kind.ts
const SEVERITIES = [
	"error",
	"warning",
	"info"
];
const STANDINGS = [
	"new",
	"existing",
	"fixed"
];
function findingKinds(located) {
	const byName = /* @__PURE__ */ new Map();
	for (const each of located) {
		const { check, column, rule, severity, standing, dimension, waived } = each.finding;
		const name = JSON.stringify([
			check,
			column,
			rule,
			severity,
			standing,
			dimension,
			waived !== void 0
		]);
		const same = byName.get(name);
		if (same) same.push(each);
		else byName.set(name, [each]);
	}
	return [...byName.values()].map(toKind).sort(compareKinds);
}
function toKind(located) {
	const [{ finding }] = located;
	const { check, column, severity, standing, dimension } = finding;
	return {
		check,
		...column === void 0 ? {} : { column },
		severity,
		standing,
		dimension,
		weight: Math.max(...located.map(({ weights }) => weights[dimension])),
		count: totalCount(located),
		findings: [...located].sort((a, b) => b.finding.count - a.finding.count)
	};
}
function compareKinds(a, b) {
	return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) || b.weight - a.weight || DIMENSIONS.indexOf(a.dimension) - DIMENSIONS.indexOf(b.dimension) || b.count - a.count || compareText(a.check, b.check) || compareText(a.column ?? "", b.column ?? "");
}
function compareText(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}

// src/core/render/report/describe-origin.ts
const LONGEST_AUTHOR = 60;
function describeOrigin({ counterpart }) {
	if (counterpart?.commit === void 0) return "";
	const { author } = counterpart;
	const by = author === void 0 ? "" : ` by ${cutText(author, LONGEST_AUTHOR)}`;
	return ` (since ${counterpart.commit.slice(0, 7)}${by})`;
}

// src/core/render/report/describe-place.ts
function describePlace({ line, row, side }) {
	const place = line !== void 0 ? `line ${formatCount(line)}` : row !== void 0 ? `row ${formatCount(row)}` : "";
	return side === "base" && place !== "" ? `${place} of base` : place;
}

// src/core/render/report/describe-counterpart.ts
function describeCounterpart({ counterpart, detail = "", key }) {
	if (!counterpart) return void 0;
	const { path, key: other, line, row } = counterpart;
	if (new RegExp(`\\b(?:line|row) ${line ?? row}(?!\\d)`).test(detail)) return void 0;
	return {
		...path === void 0 ? {} : { path },
		place: describePlace(counterpart),
		...other === void 0 || other === key && path === void 0 ? {} : { key: other }
	};
}
function describeDetail(row) {
	return `${row.detail ?? ""}${describeOrigin(row)}`.trim();
}

// src/core/render/report/listed-rows.ts
function listedRows({ rows, message }) {
	return rows.filter(({ row, line, key, detail }) => row !== void 0 || line !== void 0 || key !== void 0 || detail !== void 0 && !message.includes(detail));
}

// src/core/render/report/telling-rows.ts
const SHAPE_LENGTH = 60;
function tellingRows(finding, most) {
	const rows = listedRows(finding);
	const order = [...rows.keys()].sort((a, b) => weightOf(rows[b]) - weightOf(rows[a]));
	const seen = /* @__PURE__ */ new Set();
	const isFirst = new Set(order.filter((i) => weightOf(rows[i]) > 0 && seen.size < seen.add(kindOf(rows[i])).size));
	return [...isFirst, ...order.filter((i) => !isFirst.has(i))].slice(0, most).sort((a, b) => a - b).map((i) => rows[i]);
}
function weightOf({ counterpart, detail }) {
	return (counterpart ? 2 : 0) + (detail === void 0 ? 0 : 1);
}
function kindOf({ counterpart, detail = "" }) {
	const shape = detail.slice(0, SHAPE_LENGTH).replace(/\p{N}+/gu, "0").replace(/[\p{L}\p{M}]+/gu, "a");
	return JSON.stringify([
		counterpart?.path,
		counterpart?.side,
		shape
	]);
}

export { describePlace as a, findingsOf as c, totalCount as d, describeDetail as i, locateFindings as l, listedRows as n, findingKinds as o, describeCounterpart as r, blockingDebt as s, tellingRows as t, nameOfFile as u };