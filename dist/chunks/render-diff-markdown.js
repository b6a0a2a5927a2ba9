import { n as escapeMarkdown, t as markdownTable } from "./markdown-table.js";
import { c as listMoved, d as chooseRows, i as showCell, l as cosmeticNote, n as chooseColumns, o as columnName, r as viewModified, s as listTitle, t as columnSums, u as diffFacts } from "./column-sums.js";
import { t as headlineOf } from "./headline-of.js";
import { t as ROWS_HIDDEN } from "./rows-hidden.js";
import { n as maskOf } from "./repeated-names.js";
import { t as countOf } from "./count-of.js";
import { t as formatCount } from "./format-count.js";
import { t as codeSpan } from "./code-span.js";
import { t as neutraliseFormula } from "./neutralise-formula.js";

// src/core/render/diff/markdown/render-facts-markdown.ts
function renderFactsMarkdown(diff) {
	return diffFacts(diff).map(({ label, value }) => `- ${label}: ${escapeMarkdown(value)}`).join("\n");
}

// src/core/render/diff/markdown/mark-cell.ts
const ELEMENTS = {
	base: "del",
	head: "ins"
};
function markCell(cell, side) {
	if ("placeholder" in cell) return `*${cell.placeholder}*`;
	const element = ELEMENTS[side];
	return cell.segments.map(({ text, changed }, i) => {
		const safe = escapeMarkdown(i === 0 ? neutraliseFormula(text) : text);
		return changed ? `<${element}>${safe}</${element}>` : safe;
	}).join("");
}

// src/core/render/diff/markdown/render-modified-markdown.ts
const LONGEST_CELL$1 = 100;
const MOST_OTHERS = 2;
function renderModifiedMarkdown(diff, rows) {
	const views = rows.map((row) => viewModified(diff, row, LONGEST_CELL$1));
	const keyNames = diff.key.headColumns.map((column) => escapeMarkdown(columnName(diff.head.columns, column)));
	return markdownTable([
		"Row",
		...keyNames,
		"Column",
		"Base",
		"Head",
		"Also in the row"
	], views.flatMap((view) => [...view.cells.map((cell, i) => tableRow(view, cell, i === 0)), ...view.moreCells > 0 ? [moreRow(view)] : []]));
}
function tableRow(view, cell, isFirst) {
	const note = cell.note === "" ? "" : ` (${cell.note})`;
	return [
		isFirst ? formatCount(view.row) : "",
		...view.key.map(({ text }) => isFirst ? codeSpan(text) : ""),
		`${escapeMarkdown(cell.column)}${note}`,
		markCell(cell.base, "base"),
		markCell(cell.head, "head"),
		isFirst ? otherCells(view) : ""
	];
}
function moreRow(view) {
	const more = `*and ${countOf(view.moreCells, "more cell")}*`;
	return [
		"",
		...view.key.map(() => ""),
		more,
		"",
		"",
		""
	];
}
function otherCells(view) {
	return view.others.slice(0, MOST_OTHERS).map(({ column, text }) => escapeMarkdown(`${column}: ${text}`)).join("<br>");
}

// src/core/render/diff/markdown/render-rows-markdown.ts
const LONGEST_CELL = 60;
const MOST_COLUMNS = 8;
function renderRowsMarkdown(rows, columns, key) {
	const shown = chooseColumns(columns.length, key, MOST_COLUMNS);
	const table = markdownTable(["Row", ...shown.map((column) => escapeMarkdown(columnName(columns, column)))], rows.map((row) => [formatCount(row.index + 1), ...cellsOf(row, shown)]));
	const left = columns.length - shown.length;
	return left > 0 ? `${table}\n\n${countOf(left, "more column")} not shown.` : table;
}
function cellsOf(row, columns) {
	if (row.raw === void 0) return columns.map((column) => markCell(showCell(row.cells[column], LONGEST_CELL), "head"));
	return columns.map((_, i) => i === 0 ? markCell(showCell(row.raw, LONGEST_CELL), "head") : "");
}

// src/core/render/diff/markdown/render-row-lists-markdown.ts
function renderRowListsMarkdown(diff, chosen) {
	const { modified, removed, added, moved, cosmeticOnly } = chosen;
	const titled = (verb, list, table) => list.rows.length > 0 ? [listTitle(verb, list.total, list.rows.length), table] : [];
	const mask = maskOf(diff);
	const removedRows = removed.rows.map(({ base }) => mask.row("base", base));
	const addedRows = added.rows.map(({ head }) => mask.row("head", head));
	return [
		...titled("modified", modified, renderModifiedMarkdown(diff, modified.rows)),
		...cosmeticOnly > 0 ? [cosmeticNote(cosmeticOnly)] : [],
		...titled("removed", removed, renderRowsMarkdown(removedRows, diff.base.columns, diff.key.baseColumns)),
		...titled("added", added, renderRowsMarkdown(addedRows, diff.head.columns, diff.key.headColumns)),
		...titled("moved", moved, listMoved(moved.rows))
	];
}

// src/core/render/diff/markdown/render-sums-markdown.ts
const MOST_SUMS = 30;
function renderSumsMarkdown(diff) {
	const sums = columnSums(diff);
	if (sums.length === 0) return "";
	const table = markdownTable([
		"Column",
		"Cells",
		"Class",
		"What happened"
	], sums.slice(0, MOST_SUMS).map((sum) => [
		escapeMarkdown(sum.column),
		formatCount(sum.count),
		sum.class,
		sum.what
	]));
	const left = sums.length - MOST_SUMS;
	return left > 0 ? `${table}\n\nand ${countOf(left, "more line")}` : table;
}

// src/core/render/diff/markdown/render-diff-markdown.ts
function renderDiffMarkdown(diff, options) {
	const headline = headlineOf(diff);
	const title = `**${escapeMarkdown(headline)}**`;
	if (headline === "no change") return `${title}\n`;
	return `${[title, ...renderDiffDetails(diff, options)].join("\n\n")}\n`;
}
function renderDiffDetails(diff, options) {
	return [
		renderFactsMarkdown(diff),
		renderSumsMarkdown(diff),
		...diff.privacy?.rows === "hide" ? [ROWS_HIDDEN] : renderRowListsMarkdown(diff, chooseRows(diff, options.maxRows))
	].filter((block) => block !== "");
}

export { renderDiffMarkdown as n, renderDiffDetails as t };