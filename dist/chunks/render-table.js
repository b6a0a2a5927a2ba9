import { t as stringWidth } from "./string-width.js";

// src/core/render/terminal/fit-width.ts
const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });
function fitWidth(text, width, keep = "start") {
	if (stringWidth(text) <= width) return text;
	if (width <= 0) return "";
	const segments = Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
	if (keep === "end") segments.reverse();
	let used = 0;
	const over = segments.findIndex((segment) => {
		used += stringWidth(segment);
		return used > width - 1;
	});
	const kept = segments.slice(0, over);
	return keep === "end" ? `…${kept.reverse().join("")}` : `${kept.join("")}…`;
}
function padWidth(text, width) {
	return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}

// src/core/render/terminal/render-table.ts
const INDENT = "  ";
const GAP = "  ";
function renderTable(header, rows, options) {
	const widths = header.map((name, column) => Math.max(stringWidth(name), ...rows.map((row) => stringWidth(row[column] ?? ""))));
	const fitting = countFitting(widths, options.width - 2);
	const line = (cells) => INDENT + cells.slice(0, fitting).map((cell, column) => column === fitting - 1 ? cell : padWidth(cell, widths[column] ?? 0)).join(GAP).trimEnd();
	return [options.header(line(header)), ...rows.map(line)];
}
function countFitting(widths, width) {
	let used = 0;
	const over = widths.findIndex((each, column) => {
		used += each + (column === 0 ? 0 : 2);
		return column > 0 && used > width;
	});
	return over === -1 ? widths.length : over;
}

export { fitWidth as n, padWidth as r, renderTable as t };