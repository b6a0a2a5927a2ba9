import { i as Option, r as InvalidArgumentError } from "./esm2.js";
import { t as diffTables } from "./diff-tables.js";
import { t as writeChangeLines } from "./write-change-lines.js";
import { t as DEFAULT_PRIVACY } from "./privacy-policy.js";
import { n as maskOf } from "./repeated-names.js";
import { t as escapeTerminal } from "./escape-terminal.js";
import { t as paintWith } from "./paint.js";
import { t as wrapLine } from "./wrap-line.js";
import { a as excerpt, c as listMoved, d as chooseRows, i as showCell, l as cosmeticNote, n as chooseColumns, o as columnName, r as viewModified, s as listTitle, u as diffFacts } from "./column-sums.js";
import { t as headlineOf } from "./headline-of.js";
import { t as ROWS_HIDDEN } from "./rows-hidden.js";
import { t as stringWidth } from "./string-width.js";
import { t as countOf } from "./count-of.js";
import { t as formatCount } from "./format-count.js";
import { n as fitWidth, r as padWidth, t as renderTable } from "./render-table.js";
import { t as tableWidth } from "./table-width.js";
import { t as renderSumsTerminal } from "./render-sums-terminal.js";
import { t as digestOf } from "./digest.js";
import { t as AssayError } from "./assay-error.js";
import { t as suggestWord } from "./suggest-word.js";
import { n as openDataPair, r as sheetsInCommon } from "./open-data.js";
import { t as startProgress } from "./progress.js";

// src/core/render/diff/terminal/paint-cell.ts
const BRACKETS = {
	base: ["[-", "-]"],
	head: ["{+", "+}"]
};
function paintCell(cell, side, width, paint, colour) {
	if ("placeholder" in cell) return paint.dim(fitWidth(`(${cell.placeholder})`, width));
	const [open, close] = colour ? ["", ""] : BRACKETS[side];
	const tint = side === "base" ? paint.red : paint.green;
	let painted = "";
	let left = width;
	const room = width - cell.segments.filter(({ changed }) => changed).length * 2 * open.length;
	for (const { text, changed } of excerpt(cell.segments, room)) {
		const marks = changed ? open.length + close.length : 0;
		const shown = escapeTerminal(text);
		const fitted = fitWidth(shown, left - marks);
		painted += changed ? tint(paint.bold(`${open}${fitted}${close}`)) : tint(fitted);
		left -= stringWidth(fitted) + marks;
		if (fitted !== shown || left <= marks) break;
	}
	return painted;
}

// src/core/render/diff/terminal/render-modified-terminal.ts
const WIDEST_NAME = 24;
const LONGEST_CELL = 1e3;
const INDENT = 4;
const ARROW = "  →  ";
const NARROWEST_CELL = 10;
function renderModifiedTerminal(diff, rows, options) {
	const { colour } = options;
	const width = tableWidth(options.width);
	const paint = paintWith(colour);
	const views = rows.map((row) => viewModified(diff, row, LONGEST_CELL));
	const cells = views.flatMap((view) => view.cells);
	const nameWidth = widest(cells.map(({ column }) => nameOf(column)));
	const noteWidth = widest(cells.map(({ note }) => note));
	const room = width - INDENT - nameWidth - 2 - 5 - (noteWidth > 0 ? noteWidth + 2 : 0);
	const half = Math.max(NARROWEST_CELL, Math.floor(room / 2));
	const cell = (view, side) => paintCell(view[side], side, half, paint, colour);
	const baseWidth = widest(cells.map((view) => cell(view, "base")));
	const line = (view) => [
		" ".repeat(INDENT),
		padWidth(nameOf(view.column), nameWidth + 2),
		padWidth(cell(view, "base"), baseWidth),
		ARROW,
		cell(view, "head"),
		view.note === "" ? "" : paint.dim(`  ${view.note}`)
	].join("");
	return views.flatMap((view) => [
		rowLine(view, width, paint),
		...view.cells.map(line),
		...view.moreCells > 0 ? [paint.dim(`    and ${countOf(view.moreCells, "more cell")}`)] : []
	]);
}
function rowLine(view, width, paint) {
	const name = `row ${formatCount(view.row)}`;
	const keys = view.key.map(({ column, text }) => ` · ${column} ${text}`).join("");
	const start = fitWidth(`  ${name}${escapeTerminal(keys)}`, width);
	let left = width - stringWidth(start);
	let others = "";
	for (const { column, text } of view.others) {
		const other = escapeTerminal(` · ${column} ${text}`);
		left -= stringWidth(other);
		if (left < 0) break;
		others += other;
	}
	return paint.bold(start) + paint.dim(others);
}
function nameOf(column) {
	return fitWidth(escapeTerminal(column), WIDEST_NAME);
}
function widest(texts) {
	return Math.max(0, ...texts.map((text) => stringWidth(text)));
}

// src/core/render/diff/terminal/render-rows-terminal.ts
const WIDEST_CELL = 32;
const MOST_COLUMNS = 30;
const ROW_NUMBER = 14;
function renderRowsTerminal(rows, options) {
	const paint = paintWith(options.colour);
	const width = tableWidth(options.width);
	const columns = chooseColumns(options.columns.length, options.key, MOST_COLUMNS);
	const shorten = (text) => fitWidth(escapeTerminal(text), WIDEST_CELL);
	const cellsOf = (row) => columns.map((column) => plain(row, column)).map(shorten);
	return renderTable(["row", ...columns.map((column) => shorten(columnName(options.columns, column)))], rows.map((row) => [formatCount(row.index + 1), ...row.raw === void 0 ? cellsOf(row) : [fitWidth(escapeTerminal(row.raw), width - ROW_NUMBER)]]), {
		width,
		header: paint.dim
	});
}
function plain(row, column) {
	const shown = showCell(row.cells[column], 64);
	return "placeholder" in shown ? `(${shown.placeholder})` : shown.segments.map(({ text }) => text).join("");
}

// src/core/render/diff/terminal/render-diff-terminal.ts
function renderDiffTerminal(diff, options) {
	const paint = paintWith(options.colour);
	const headline = headlineOf(diff);
	const title = paint.bold(escapeTerminal(headline));
	if (headline === "no change") return `${title}\n`;
	const chosen = chooseRows(diff, options.maxRows);
	return `${[
		[title, ...factLines(diff, paint)],
		renderSumsTerminal(diff, options),
		...rowSections(diff, chosen, options)
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function factLines(diff, paint) {
	return diffFacts(diff).map(({ label, value }) => paint.dim(`  ${label}: ${escapeTerminal(value)}`));
}
function rowSections(diff, chosen, options) {
	const paint = paintWith(options.colour);
	if (diff.privacy?.rows === "hide") return [[paint.dim(ROWS_HIDDEN)]];
	const { modified, removed, added, moved, cosmeticOnly } = chosen;
	const mask = maskOf(diff);
	const titled = (verb, list, lines) => list.rows.length > 0 ? [paint.bold(listTitle(verb, list.total, list.rows.length)), ...lines] : [];
	return [
		titled("modified", modified, renderModifiedTerminal(diff, modified.rows, options)),
		cosmeticOnly > 0 ? [cosmeticNote(cosmeticOnly)] : [],
		titled("removed", removed, renderRowsTerminal(removed.rows.map(({ base }) => mask.row("base", base)), {
			...options,
			columns: diff.base.columns,
			key: diff.key.baseColumns
		})),
		titled("added", added, renderRowsTerminal(added.rows.map(({ head }) => mask.row("head", head)), {
			...options,
			columns: diff.head.columns,
			key: diff.key.headColumns
		})),
		titled("moved", moved, wrapLine("  ", listMoved(moved.rows), options.width))
	];
}

// src/cli/confirm-key.ts
function confirmKey({ base, head, key }, asked) {
	if (key.origin === "configured") return;
	const shared = head.columns.filter((name) => base.columns.includes(name));
	const missing = asked.find((name) => !shared.includes(name)) ?? asked.join();
	const meant = suggestWord(missing, shared);
	const all = `They share: ${shared.join(", ")}.`;
	throw new AssayError("bad-arguments", `There is no column ${JSON.stringify(missing)} in both files.`, { hint: shared.length === 0 ? "The files share no column." : meant === void 0 ? all : `Did you mean ${JSON.stringify(meant)}? ${all}` });
}

// src/cli/commands/diff.ts
function addDiff(program, terminal, finish) {
	program.command("diff").description("Show what changed between two versions of a data file, row by row and cell by cell.").argument("<base>", "a file, or a file of a revision such as main:data/tickets.csv").argument("<head>", "likewise").option("--key <columns>", "columns that tell rows apart, separated by commas (default: inferred)", (text) => text.split(",")).option("--tolerance <number>", "numbers this close are the same value", parseTolerance).option("--ignore-case", "text that differs only in letter case is the same value").option("--sheet <name>", "the sheet of a workbook (default: every sheet that both have)").addOption(new Option("--format <format>", "how to show it").choices([
		"terminal",
		"markdown",
		"html",
		"json",
		"jsonl"
	]).default("terminal")).option("--rows <count>", "rows shown of each kind, on the terminal and in Markdown", parseCount, 20).option("--no-mask", "show personal data and secrets as they are (default: masked)").option("--exit-code", "exit with 1 where the files differ, as `git diff --exit-code` does").addHelpText("after", EXAMPLES).action(async (base, head, options) => finish(await diff(base, head, options, terminal)));
}
const EXAMPLES = `
Examples:
  assay diff old.csv new.csv
  assay diff main:data/tickets.csv data/tickets.csv --key ticket_id
  assay diff v1:prices.parquet v2:prices.parquet --format jsonl > changes.jsonl`;
async function diff(baseSpec, headSpec, options, terminal) {
	const progress = startProgress(terminal);
	progress.update(`comparing ${baseSpec} and ${headSpec}`);
	const hints = options.sheet === void 0 ? {} : { sheet: options.sheet };
	const specs = {
		base: baseSpec,
		head: headSpec
	};
	const { base, head } = await openDataPair(terminal.cwd, specs, hints);
	try {
		let differs = false;
		for (const sheet of sheetsInCommon(base, head, options.format)) {
			const tables = [base.tables.get(sheet), head.tables.get(sheet)];
			const found = {
				...await diffTables(...tables, {
					...diffOptions(options),
					name: head.stem
				}),
				privacy: {
					...DEFAULT_PRIVACY,
					mask: options.mask
				}
			};
			if (options.key) confirmKey(found, options.key);
			progress.done();
			if (sheet !== "" && options.format === "terminal") await terminal.out(`Sheet ${sheet}\n`);
			await print(found, base, head, options, terminal);
			differs ||= hasDifference(found);
		}
		return differs && options.exitCode ? 1 : 0;
	} finally {
		progress.done();
		await base.close();
		await head.close();
	}
}
function diffOptions({ key, tolerance, ignoreCase }) {
	return {
		...key ? { key } : {},
		...tolerance === void 0 ? {} : { tolerance },
		...ignoreCase ? { ignoreCase } : {}
	};
}
async function print(diff, base, head, { format, rows }, terminal) {
	switch (format) {
		case "terminal": return terminal.out(renderDiffTerminal(diff, {
			...terminal,
			maxRows: rows
		}));
		case "markdown": {
			const { renderDiffMarkdown } = await import("./render-diff-markdown2.js");
			return terminal.out(renderDiffMarkdown(diff, { maxRows: rows }));
		}
		case "html": {
			const { reportOfDiff } = await import("./report-of-diff.js");
			const { renderReportHtml } = await import("./render-report-html2.js");
			const report = reportOfDiff(diff, base.name, head.name);
			for await (const text of renderReportHtml(report, /* @__PURE__ */ new Map([[head.name, diff]]))) await terminal.out(text);
			return;
		}
		case "json": return printJson(diff, base, terminal);
		case "jsonl": for (const line of writeChangeLines(diff, await digestOf(base.source))) await terminal.out(line);
	}
}
async function printJson(diff, base, terminal) {
	const [header, ...lines] = writeChangeLines(diff, await digestOf(base.source));
	const summary = lines.pop();
	await terminal.out(`{"header":${header},"changes":[\n`);
	for (const [i, line] of lines.entries()) await terminal.out(i === 0 ? line : `,${line}`);
	await terminal.out(`],"summary":${summary}}\n`);
}
function hasDifference({ base, head, changes, columns }) {
	return changes.length > 0 || columns.removed.length > 0 || columns.added.length > 0 || columns.pairs.some((pair) => pair.renamed || pair.moved) || JSON.stringify(base.dialect) !== JSON.stringify(head.dialect);
}
function parseTolerance(text) {
	const number = Number(text);
	if (text.trim() === "" || !Number.isFinite(number) || number < 0) throw new InvalidArgumentError("It takes a number of zero or more, such as 1e-6.");
	return number;
}
function parseCount(text) {
	const number = Number(text);
	if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError("It takes a whole number.");
	return number;
}

export { addDiff };