import { t as countOf } from "./count-of.js";
import { t as formatCount } from "./format-count.js";
import { t as escapeTerminal } from "./escape-terminal.js";
import { t as paintWith } from "./paint.js";
import { t as wrapLine } from "./wrap-line.js";
import { n as kindRows, t as describeRow } from "./describe-row.js";
import { u as nameOfFile } from "./telling-rows.js";

// src/core/render/report/render-kind-terminal.ts
const MAX_ROWS = 3;
function renderKindTerminal(kind, options) {
	const paint = paintWith(options.colour);
	const { message = "", hint } = kind.findings[0]?.finding ?? {};
	const rows = kindRows(kind, MAX_ROWS);
	const rowLines = rows.flatMap((row) => wrapLine("  ", describeRow(row), options.width));
	const left = kind.count - rows.length;
	return [
		titleLine(kind, options),
		...wrapLine("  ", message, options.width),
		...rowLines.map(paint.dim),
		...left > 0 && rows.length > 0 ? [paint.dim(`  and ${formatCount(left)} more`)] : [],
		...hint === void 0 ? [] : wrapLine("  ", `What to do: ${hint}`, options.width)
	];
}
function renderKindLine(kind, options) {
	const { message = "" } = kind.findings[0]?.finding ?? {};
	const path = kind.findings[0] ? nameOfFile(kind.findings[0].file) : "";
	const paint = paintWith(options.colour);
	const said = `${kind.check}  ${path}${othersOf(kind)}: ${message}`;
	return wrapLine(`${paint[TINTS[kind.severity]](kind.severity)}  `, said, options.width);
}
const TINTS = {
	error: "red",
	warning: "yellow",
	info: "dim"
};
function titleLine(kind, { colour }) {
	const paint = paintWith(colour);
	const path = kind.findings[0] ? nameOfFile(kind.findings[0].file) : "";
	const where = escapeTerminal(`${path}${othersOf(kind)}`);
	return `${paint[TINTS[kind.severity]](kind.severity)}  ${paint.bold(escapeTerminal(kind.check))}  ${where}`;
}
function othersOf({ findings, count }) {
	if (findings.length <= 1) return "";
	return ` and ${countOf(findings.length - 1, "more file")}, ${formatCount(count)} in all`;
}

export { renderKindTerminal as n, renderKindLine as t };