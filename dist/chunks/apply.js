import { t as AssayError } from "./assay-error.js";
import { a as cellsEqual, r as cellJson, s as rowsEqual, t as Literal } from "./cell.js";
import { t as pairByName } from "./pair-columns.js";
import { t as digestOf } from "./digest.js";
import { n as writeCsv } from "./write-csv.js";
import { t as openData } from "./open-data.js";
import { n as getNodeValue, r as parseTree, t as findNodeAtLocation } from "./main.js";
import { t as dialectFromJson } from "./dialect-json.js";
import { createReadStream, createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { Readable, pipeline } from "node:stream";
import { pipeline as pipeline$1 } from "node:stream/promises";
import * as zlib$1 from "node:zlib";

// src/core/diff/lines/plan-head.ts
function planHead(header, changes) {
	const headToBase = new Int32Array(header.head_rows).fill(-2);
	const used = new Uint8Array(header.base_rows);
	const explicit = /* @__PURE__ */ new Map();
	for (const line of changes) {
		if (line.type !== "added") {
			const base = line.base_row - 1;
			if (base >= used.length || used[base]) throw misfit(`base row ${line.base_row}`);
			used[base] = 1;
		}
		if (line.type === "removed") continue;
		const head = line.head_row - 1;
		if (head >= headToBase.length || headToBase[head] !== -2) throw misfit(`head row ${line.head_row}`);
		headToBase[head] = line.type === "added" ? -1 : line.base_row - 1;
		if (line.type !== "moved") explicit.set(head, line);
	}
	let base = 0;
	for (let head = 0; head < headToBase.length; head++) {
		if (headToBase[head] !== -2) continue;
		while (used[base]) base++;
		if (base >= used.length) throw misfit("too few rows of base");
		headToBase[head] = base++;
	}
	while (used[base]) base++;
	if (base < used.length) throw misfit(`base row ${base + 1}`);
	return {
		headToBase,
		explicit
	};
}
function misfit(where) {
	return new AssayError("apply-mismatch", `The changes do not fit together at ${where}.`, { hint: "Make them again with `assay diff --format jsonl`." });
}

// src/core/diff/lines/apply-changes.ts
const BATCH_ROWS = 2048;
async function* applyChanges(base, baseDigest, header, changes) {
	if (baseDigest !== header.base_digest || base.rowCount !== header.base_rows) throw new AssayError("apply-mismatch", "The changes were made against another base file.", { hint: `They need the file whose SHA-256 is ${header.base_digest.replace("sha256:", "")}.` });
	const plan = planHead(header, changes);
	await confirmRemoved(base, changes);
	const toHead = rowMapper(header);
	for (let from = 0; from < header.head_rows; from += BATCH_ROWS) {
		const to = Math.min(from + BATCH_ROWS, header.head_rows);
		const needed = baseRowsOf(plan, from, to);
		const rows = /* @__PURE__ */ new Map();
		for await (const batch of base.read(needed)) for (const row of batch) rows.set(row.index, row);
		const head = [];
		for (let h = from; h < to; h++) {
			const explicit = plan.explicit.get(h);
			if (explicit?.type === "added") head.push(addedRow(explicit, h));
			else {
				const row = rows.get(plan.headToBase[h]);
				head.push({
					index: h,
					...toHead(row, explicit)
				});
			}
		}
		yield head;
	}
}
function addedRow(line, index) {
	return line.raw === void 0 ? {
		index,
		cells: line.row
	} : {
		index,
		cells: [],
		raw: line.raw
	};
}
function baseRowsOf(plan, from, to) {
	return [...plan.headToBase.subarray(from, to)].filter((row) => row >= 0).sort((a, b) => a - b);
}
function rowMapper(header) {
	const headToBase = pairByName(header.base_columns, header.head_columns, {
		base: new Set(header.renames.map((rename) => rename.base_column - 1)),
		head: new Set(header.renames.map((rename) => rename.head_column - 1))
	});
	for (const rename of header.renames) headToBase[rename.head_column - 1] = rename.base_column - 1;
	const baseWidth = header.base_columns.length;
	const headWidth = header.head_columns.length;
	return (row, line) => {
		if (row.raw !== void 0) return {
			cells: [],
			raw: row.raw
		};
		const cells = headToBase.map((column) => column < 0 ? void 0 : row.cells[column]);
		for (let k = baseWidth; k < row.cells.length; k++) cells[headWidth + k - baseWidth] = row.cells[k];
		for (const cell of line?.cells ?? []) {
			if (cell.base_column !== void 0 && !cellsEqual(row.cells[cell.base_column - 1], cell.base)) throw mismatch(row.index, cell.base_column, cell.base, row.cells[cell.base_column - 1]);
			if (cell.head_column !== void 0) cells[cell.head_column - 1] = cell.head;
		}
		while (cells.length > 0 && cells.at(-1) === void 0) cells.pop();
		return { cells };
	};
}
async function confirmRemoved(base, changes) {
	const removed = changes.filter((change) => change.type === "removed");
	const byRow = new Map(removed.map((line) => [line.base_row - 1, line]));
	const wanted = [...byRow.keys()].sort((a, b) => a - b);
	for await (const rows of base.read(wanted)) for (const row of rows) {
		const line = byRow.get(row.index);
		if (line.raw === row.raw && (row.raw !== void 0 || rowsEqual(line.row, row.cells))) continue;
		throw new AssayError("apply-mismatch", `Row ${row.index + 1} of base is not the row the changes remove.`);
	}
}
function mismatch(index, column, expected, found) {
	return new AssayError("apply-mismatch", `Row ${index + 1}, column ${column} of base holds ${cellJson(found)}, and the changes expect ${cellJson(expected)}.`);
}

// src/core/table/write-table.ts
async function* writeTable(dialect, columns, rows) {
	switch (dialect.format) {
		case "csv": return yield* writeCsv(dialect, columns, rows);
		case "jsonl": return yield* (await import("./write-json-lines.js")).writeJsonLines(dialect, columns, rows);
		case "json": return yield* (await import("./write-json-array.js")).writeJsonArray(dialect, columns, rows);
		case "parquet": return yield* (await import("./write-parquet.js")).writeParquet(dialect, columns, rows);
		case "xlsx": throw new AssayError("unsupported", "Assay reads .xlsx workbooks and does not write them.", { hint: "Apply the changes in the program that made the workbook." });
	}
}

// src/revisions/compression/compress-bytes.ts
function compressBytes(compression, chunks, createZstd = zlib$1.createZstdCompress ?? null) {
	if (compression === "none") return chunks;
	if (compression === "zstd" && !createZstd) throw new AssayError("unsupported", "This Node cannot write zstd.", { hint: "Run Assay with Node 22.15 or newer, or write the file as .gz or uncompressed." });
	const transform = compression === "gzip" || !createZstd ? zlib$1.createGzip() : createZstd();
	pipeline(Readable.from(chunks), transform, () => {});
	return transform;
}

// src/cli/hints-of.ts
function hintsOf(dialect) {
	switch (dialect.format) {
		case "csv": {
			const { format, encoding, delimiter, quote, escape: escaped, header } = dialect;
			return {
				format,
				encoding,
				delimiter,
				quote,
				escape: escaped,
				header
			};
		}
		case "jsonl":
		case "json": return {
			format: dialect.format,
			encoding: dialect.encoding
		};
		case "parquet": return { format: "parquet" };
		case "xlsx": return {
			format: "xlsx",
			sheet: dialect.sheet
		};
	}
}

// src/core/diff/lines/read-change-lines.ts
function readHeaderLine(line) {
	const header = parseObject(line);
	const { base_dialect: base, head_dialect: head } = header ?? {};
	if (header?.type !== "header" || !isObject(base) || !isObject(head)) throw new AssayError("bad-input", "Line 1 of the changes is no header line.", { hint: "Make the changes with `assay diff --format jsonl`." });
	if (header.schema_version !== 1) throw new AssayError("unsupported", `The changes are of schema_version ${header.schema_version}; this Assay reads ${1}.`, { hint: "Make them again with this version." });
	const dialects = {
		base_dialect: dialectFromJson(base),
		head_dialect: dialectFromJson(head)
	};
	return {
		...header,
		...dialects
	};
}
function parseObject(text) {
	try {
		const value = JSON.parse(text);
		return isObject(value) ? value : void 0;
	} catch {
		return;
	}
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function readChangeLine(line, lineNumber) {
	const node = parseTree(line);
	const type = node && valueAt(node, "type");
	if (type === "summary") return void 0;
	const change = node && changeOf(node, type, line);
	if (!change) throw new AssayError("bad-input", `Line ${lineNumber} of the changes is no change.`, { hint: "Make the changes with `assay diff --format jsonl`." });
	return change;
}
function changeOf(node, type, text) {
	const baseRow = rowNumber(node, "base_row");
	const headRow = rowNumber(node, "head_row");
	switch (type) {
		case "removed": return baseRow ? {
			type,
			base_row: baseRow,
			...rowOf(node, text)
		} : void 0;
		case "added": return headRow ? {
			type,
			head_row: headRow,
			...rowOf(node, text)
		} : void 0;
		case "moved": return baseRow && headRow ? {
			type,
			base_row: baseRow,
			head_row: headRow
		} : void 0;
		case "modified":
			if (!baseRow || !headRow) return void 0;
			return {
				type,
				base_row: baseRow,
				head_row: headRow,
				moved: valueAt(node, "moved") === true,
				cells: (findNodeAtLocation(node, ["cells"])?.children ?? []).map((cell) => lineCell(cell, text))
			};
		default: return;
	}
}
function rowOf(node, text) {
	const row = (findNodeAtLocation(node, ["row"])?.children ?? []).map((cell) => cellOf(cell, text));
	const missing = valueAt(node, "missing");
	if (Array.isArray(missing)) for (const column of missing) row[column - 1] = void 0;
	const raw = valueAt(node, "raw");
	return typeof raw === "string" ? {
		row,
		raw
	} : { row };
}
function lineCell(node, text) {
	const baseColumn = rowNumber(node, "base_column");
	const headColumn = rowNumber(node, "head_column");
	const base = findNodeAtLocation(node, ["base"]);
	const head = findNodeAtLocation(node, ["head"]);
	return {
		...baseColumn ? { base_column: baseColumn } : {},
		...headColumn ? { head_column: headColumn } : {},
		base: base && cellOf(base, text),
		head: head && cellOf(head, text)
	};
}
function cellOf(node, text) {
	if (node.type === "string") return node.value;
	return new Literal(text.slice(node.offset, node.offset + node.length));
}
function valueAt(node, name) {
	const found = findNodeAtLocation(node, [name]);
	return found && getNodeValue(found);
}
function rowNumber(node, name) {
	const value = valueAt(node, name);
	return typeof value === "number" && Number.isInteger(value) && value > 0 ? value : void 0;
}

// src/cli/read-changes.ts
async function readChanges(path) {
	let header;
	let complete = false;
	const changes = [];
	let lineNumber = 0;
	try {
		for await (const line of linesOf(createReadStream(path, "utf8"))) {
			lineNumber++;
			if (!header) {
				header = readHeaderLine(line);
				continue;
			}
			if (line === "") continue;
			const change = readChangeLine(line, lineNumber);
			if (change) changes.push(change);
			else complete = true;
		}
	} catch (error) {
		if (error instanceof AssayError) throw error;
		throw new AssayError("missing-file", `The changes in ${path} cannot be read.`, {
			hint: "Name a file made with `assay diff --format jsonl`.",
			cause: error
		});
	}
	if (!header || !complete) throw new AssayError("bad-input", `The changes in ${path} end early: there is no ${header ? "summary" : "header"} line.`, { hint: "Make them again with `assay diff --format jsonl`." });
	return {
		header,
		changes
	};
}
async function* linesOf(chunks) {
	let rest = "";
	for await (const chunk of chunks) {
		const lines = (rest + chunk).split("\n");
		rest = lines.pop() ?? "";
		yield* lines;
	}
	if (rest !== "") yield rest;
}

// src/cli/commands/apply.ts
function addApply(program, terminal, finish) {
	program.command("apply").description("Write the head file again from the base file and the changes that `assay diff --format jsonl` gave.").argument("<base>", "the base file, or a file of a revision such as main:data/tickets.csv").argument("<changes>", "the changes, a .jsonl file").option("--output <file>", "where to write (default: standard output)").action(async (base, changes, options) => {
		await apply(base, changes, options.output, terminal);
		finish(0);
	});
}
async function apply(baseSpec, changesPath, output, terminal) {
	const { header, changes } = await readChanges(resolve(terminal.cwd, changesPath));
	const { format } = header.base_dialect;
	if (format !== header.head_dialect.format) throw new AssayError("unsupported", `The changes lead from ${format} to ${header.head_dialect.format}.`, { hint: "Changes can be applied between files of one format." });
	const base = await openData(terminal.cwd, baseSpec, hintsOf(header.base_dialect));
	try {
		const table = [...base.tables.values()][0];
		const rows = applyChanges(table, await digestOf(base.source), header, changes);
		const dialect = header.head_dialect;
		const bytes = compressBytes(dialect.compression, writeTable(dialect, header.head_columns, rows));
		if (output === void 0) for await (const chunk of bytes) await terminal.out(chunk);
		else await writeWhole(resolve(terminal.cwd, output), bytes);
	} finally {
		await base.close();
	}
}
async function writeWhole(path, bytes) {
	const partial = `${path}.partial`;
	try {
		await pipeline$1(Readable.from(bytes, { objectMode: false }), createWriteStream(partial));
		await rename(partial, path);
	} catch (error) {
		await rm(partial, { force: true });
		throw error;
	}
}

export { addApply };