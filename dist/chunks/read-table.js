import { t as ProblemLog } from "./problem.js";
import { a as openKernel, n as openCsvPair, t as openCsv } from "./open-csv.js";

// src/core/diff/stem-of.ts
function stemOf(path) {
	return path.slice(path.lastIndexOf("/") + 1).replace(/\.(gz|zst)$/i, "").replace(/\.[^.]+$/, "");
}

// src/core/table/detect-format.ts
const BY_EXTENSION = {
	csv: "csv",
	tsv: "csv",
	tab: "csv",
	psv: "csv",
	txt: "csv",
	jsonl: "jsonl",
	ndjson: "jsonl",
	json: "json",
	parquet: "parquet",
	pq: "parquet",
	xlsx: "xlsx"
};
function detectFormat(path, sample) {
	const start = new TextDecoder("latin1").decode(sample.subarray(0, 4));
	if (start === "PAR1") return "parquet";
	const extension = /\.([^./]+)$/.exec(path.toLowerCase().replace(/\.(gz|zst)$/, ""))?.[1] ?? "";
	if (start === "PK") return "xlsx";
	const named = BY_EXTENSION[extension];
	if (named && named !== "json") return named;
	const text = new TextDecoder().decode(sample).trimStart();
	if (named === "json") return isJsonLines(text) ? "jsonl" : "json";
	return text.startsWith("{") ? "jsonl" : text.startsWith("[") ? "json" : "csv";
}
function isJsonLines(text) {
	const [first, second] = text.split("\n", 2);
	if (!first?.startsWith("{") || !second?.trim().startsWith("{")) return false;
	try {
		JSON.parse(first);
		return true;
	} catch {
		return false;
	}
}

// src/core/table/open-table.ts
const SAMPLE_BYTES = 65536;
async function openTable(source, hints, context) {
	switch (formatOf(source, hints, context)) {
		case "csv": return openCsv(source, hints, context);
		case "jsonl": return (await import("./open-json-lines.js")).openJsonLines(source, hints, context);
		case "json": return (await import("./open-json-array.js")).openJsonArray(source, hints, context);
		case "parquet": return (await import("./open-parquet.js")).openParquet(source, hints, context);
		case "xlsx": return (await import("./open-xlsx.js")).openXlsx(source, hints, context);
	}
}
function formatOf(source, { format }, { path }) {
	const sample = source.slice(0, Math.min(source.byteLength, SAMPLE_BYTES));
	return format ?? detectFormat(path, sample);
}

// src/core/table/open-table-pair.ts
async function openTablePair(base, head, hints) {
	const format = ({ source, context }) => formatOf(source, hints, context);
	if (format(base) === "csv" && format(head) === "csv") {
		const contexts = {
			base: base.context,
			head: head.context
		};
		return openCsvPair(base.source, head.source, hints, contexts);
	}
	return {
		base: await openTable(base.source, hints, base.context),
		head: await openTable(head.source, hints, head.context)
	};
}

// src/check/read-table.ts
async function readTables(file, path, hints) {
	switch (file.kind) {
		case "absent": return /* @__PURE__ */ new Map();
		case "pointer": return /* @__PURE__ */ new Map([["", unreadTable(`${file.system}-pointer`, file.reason)]]);
		case "link": return /* @__PURE__ */ new Map([["", unreadTable("link-not-followed", "a symbolic link")]]);
		case "submodule": return /* @__PURE__ */ new Map([["", unreadTable("link-not-followed", "a submodule")]]);
		case "bytes": return readBytes(file, path, hints);
	}
}
async function readTablePair(base, head, hints) {
	const [before, after] = [base.file, head.file];
	if (before.kind !== "bytes" || after.kind !== "bytes") return {
		base: await readTables(before, base.path, hints),
		head: await readTables(after, head.path, hints)
	};
	const pair = await openTablePair({
		source: before.source,
		context: contextOf(before, base.path)
	}, {
		source: after.source,
		context: contextOf(after, head.path)
	}, hints);
	return {
		base: await sheetsOf(pair.base, before, base.path, hints),
		head: await sheetsOf(pair.head, after, head.path, hints)
	};
}
function contextOf({ compression }, path) {
	return {
		path,
		compression,
		scanner: openKernel()
	};
}
async function readBytes(file, path, hints) {
	return sheetsOf(await openTable(file.source, hints, contextOf(file, path)), file, path, hints);
}
async function sheetsOf(first, file, path, hints) {
	const sheets = first.dialect.format === "xlsx" && !hints.sheet ? first.dialect.sheets : [];
	const tables = /* @__PURE__ */ new Map();
	if (sheets.length <= 1) tables.set(hints.sheet ?? "", first);
	else for (const sheet of sheets) {
		const context = contextOf(file, path);
		tables.set(sheet, await openTable(file.source, {
			...hints,
			sheet
		}, context));
	}
	if (file.damaged === void 0) return tables;
	const damage = {
		code: "compression-error",
		places: [{ detail: file.damaged }]
	};
	return new Map([...tables].map(([sheet, table]) => [sheet, {
		...table,
		problems: [damage, ...table.problems.filter((p) => p.code !== "empty-file")]
	}]));
}
function unreadTable(code, detail) {
	const log = new ProblemLog();
	log.add(code, { detail });
	return {
		format: "csv",
		dialect: {
			format: "csv",
			compression: "none",
			encoding: "utf-8",
			bom: false,
			lineEnding: "lf",
			finalNewline: true,
			delimiter: ",",
			quote: "\"",
			escape: "\"",
			quoting: "minimal",
			header: true
		},
		columns: [],
		rowCount: 0,
		problems: log.list(),
		fingerprints: () => ({
			low: /* @__PURE__ */ new Uint32Array(0),
			high: /* @__PURE__ */ new Uint32Array(0)
		}),
		recordForm: code,
		line: () => void 0,
		async *read() {}
	};
}
function isUnread(table) {
	return table.rowCount === 0 && table.problems.some(({ code }) => [
		"format-error",
		"lfs-pointer",
		"dvc-pointer",
		"link-not-followed",
		"compression-error"
	].includes(code));
}

export { stemOf as i, readTablePair as n, readTables as r, isUnread as t };