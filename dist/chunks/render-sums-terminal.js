import { t as countOf } from "./count-of.js";
import { t as formatCount } from "./format-count.js";
import { t as escapeTerminal } from "./escape-terminal.js";
import { n as fitWidth, t as renderTable } from "./render-table.js";
import { t as paintWith } from "./paint.js";
import { t as columnSums } from "./column-sums.js";

// src/core/render/diff/terminal/render-sums-terminal.ts
const MOST_SUMS = 20;
const WIDEST_NAME = 30;
function renderSumsTerminal(diff, { width, colour }) {
	const paint = paintWith(colour);
	const sums = columnSums(diff);
	if (sums.length === 0) return [];
	const tint = {
		damage: paint.red,
		substantive: paint.yellow,
		cosmetic: paint.dim
	};
	const cells = (sum) => [
		fitWidth(escapeTerminal(sum.column), WIDEST_NAME),
		formatCount(sum.count),
		tint[sum.class](sum.class),
		sum.what
	];
	const lines = renderTable([
		"column",
		"cells",
		"class",
		"what happened"
	], sums.slice(0, MOST_SUMS).map(cells), {
		width,
		header: paint.dim
	});
	const left = sums.length - MOST_SUMS;
	return left > 0 ? [...lines, paint.dim(`  and ${countOf(left, "more line")}`)] : lines;
}

export { renderSumsTerminal as t };