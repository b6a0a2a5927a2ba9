import { i as Option } from "./esm2.js";
import { c as drawSample, l as secretDigest } from "./size-by-rate.js";
import { a as readList, c as noteFlags, d as readFrame, i as readFlags, l as chooseStrata, n as readSizePlan, o as notePlan, r as decideSize, s as strataOfPlan, t as distinctNames, u as nameColumn } from "./distinct-names.js";
import { n as auditCommand, t as isSameFile } from "./is-same-file.js";
import { t as nameList } from "./name-list.js";
import { t as startProgress } from "./progress.js";
import { t as AssayError } from "./assay-error.js";
import { n as namesHidden } from "./hidden-columns.js";
import { n as columnName } from "./changed-rows.js";
import { t as diffTables } from "./diff-tables.js";
import { t as DEFAULT_PRIVACY } from "./privacy-policy.js";
import { t as eligibleRows } from "./eligible-rows.js";
import { t as openDataset } from "./open-dataset.js";
import { t as openData } from "./open-data.js";
import { ht as datasetFor } from "./parse-table-schema.js";
import { t as openGitRevisions } from "./open-git-revisions.js";
import { n as readConfig } from "./find-policy.js";
import { t as escapeTerminal } from "./escape-terminal.js";
import { n as maskText } from "./mask-text.js";
import { i as cellText, r as cellJson } from "./cell.js";
import { t as countOf } from "./count-of.js";
import { t as countPhrase } from "./count-phrase.js";
import { t as cutText } from "./cut-text.js";
import { t as formatCount } from "./format-count.js";
import { t as ROWS_HIDDEN } from "./rows-hidden.js";
import { n as fitWidth, t as renderTable } from "./render-table.js";
import { t as paintWith } from "./paint.js";
import { t as tableWidth } from "./table-width.js";
import { t as wrapLine } from "./wrap-line.js";
import { t as stringify } from "./sync.js";
import { t as neutraliseFormula } from "./neutralise-formula.js";
import { t as listNames } from "./list-names.js";
import { n as maskOfColumn } from "./find-keys.js";
import { t as wholeNumber } from "./whole-number.js";
import { randomBytes } from "node:crypto";
import { mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, extname, resolve } from "node:path";

// src/cli/sample/choose-secret.ts
function chooseSecret(option, { env, err }) {
	const given = option ?? env["ASSAY_SECRET"];
	if (given === "") throw new AssayError("bad-arguments", "The secret of a draw is not empty.", { hint: "Leave --secret and ASSAY_SECRET out for a fresh one." });
	if (given !== void 0) return given;
	const secret = randomBytes(32).toString("hex");
	err(`assay: the secret of this draw is ${secret}\n`);
	err(`       its digest, to publish now: ${secretDigest(secret)}\n`);
	err("       the same rows are drawn again with --secret or ASSAY_SECRET; keep it until answers are in\n");
	return secret;
}

// src/cli/sample/format-of-output.ts
const FORMATS = /* @__PURE__ */ new Map([
	[".csv", "csv"],
	[".json", "json"],
	[".jsonl", "jsonl"],
	[".ndjson", "jsonl"]
]);
function formatOfOutput({ output, format }) {
	if (format !== void 0) return format;
	if (output === void 0) return "terminal";
	const known = FORMATS.get(extname(output).toLowerCase());
	if (known !== void 0) return known;
	throw new AssayError("bad-arguments", `--output ${output} does not say its format.`, { hint: "Call it sample.csv, sample.json or sample.jsonl, or give --format." });
}

// src/cli/sample/hidden-strata.ts
function hiddenStrata(files, { columns }) {
	const hidden = /* @__PURE__ */ new Set();
	for (const { strata, table } of files) for (const [place, by] of strata.entries()) {
		if (by === "change") continue;
		if (namesHidden([columnName(table.columns, by)], columns).length > 0) hidden.add(place);
	}
	return hidden;
}

// src/cli/sample/asked-columns.ts
function askedColumns(file, { ask, show }) {
	const { table, roles, policy, keyColumns } = file;
	const split = policy.splitColumn === void 0 ? -1 : table.columns.indexOf(policy.splitColumn);
	const aside = /* @__PURE__ */ new Set([
		...keyColumns,
		roles.source,
		roles.annotator,
		split
	]);
	const asked = ask?.map((name) => nameColumn(file, name, "--ask")) ?? [roles.label ?? -1];
	const shown = show?.map((name) => nameColumn(file, name, "--show")) ?? table.columns.map((_, column) => column).filter((column) => !aside.has(column));
	return /* @__PURE__ */ new Set([...asked, ...shown]);
}

// src/cli/sample/find-pairs.ts
async function findPairs(cwd, base, head, options) {
	if ((await Promise.all([base, head].map((spec) => namesFile(cwd, spec)))).includes(true)) return [{
		base,
		head
	}];
	const config = await readConfig(cwd, options.config);
	const revisions = await openGitRevisions({
		cwd,
		base,
		head
	});
	try {
		const pairs = /* @__PURE__ */ new Map();
		for (const { path, basePath, status } of await revisions.changedFiles()) {
			const name = status === "removed" ? void 0 : datasetFor(config, path)?.name;
			if (name === void 0) continue;
			const pair = {
				head: `${revisions.head.commit}:${path}`,
				...basePath === void 0 ? {} : { base: `${revisions.base?.commit}:${basePath}` }
			};
			pairs.set(name, [...pairs.get(name) ?? [], pair]);
		}
		return choose(pairs, options.dataset);
	} finally {
		await revisions.close();
	}
}
function choose(pairs, wanted) {
	const names = [...pairs.keys()].sort();
	if (wanted === void 0 && names.length <= 1) return pairs.get(names[0] ?? "") ?? [];
	const chosen = wanted === void 0 ? void 0 : pairs.get(wanted);
	if (chosen) return chosen;
	throw new AssayError("bad-arguments", wanted === void 0 ? `${names.length} datasets changed, and a sample is of one.` : `The dataset ${wanted} did not change.`, { hint: names.length === 0 ? "No data changed between the two revisions." : `Choose one with --dataset: ${names.join(", ")}.` });
}
async function namesFile(cwd, spec) {
	if (spec.indexOf(":") > 0) return true;
	return stat(resolve(cwd, spec)).then((stats) => stats.isFile(), () => false);
}

// src/cli/sample/open-sampled.ts
async function openSampled(cwd, base, head, options) {
	const closers = [];
	const close = async () => {
		for (const each of closers) await each();
	};
	try {
		const pairs = head === void 0 ? [{ head: base }] : await findPairs(cwd, base, head, options);
		const files = [];
		const inputs = [];
		let privacy = DEFAULT_PRIVACY;
		for (const pair of pairs) {
			const dataset = await openDataset(cwd, pair.head, options);
			closers.push(dataset.close);
			inputs.push(...dataset.inputs);
			privacy = dataset.config.privacy;
			for (const file of dataset.files) {
				const eligible = head === void 0 ? void 0 : await compare(cwd, pair, file, options);
				files.push(frameFile(file, eligible, options));
			}
		}
		return {
			files,
			privacy,
			inputs,
			close
		};
	} catch (error) {
		await close();
		throw error;
	}
}
function frameFile(file, eligible, { strata, weights }) {
	return {
		path: file.path,
		table: file.table,
		keyColumns: file.keyColumns,
		strata: chooseStrata(file, strata, eligible !== void 0),
		weight: weights === void 0 ? void 0 : nameColumn(file, weights, "--weights"),
		eligible
	};
}
async function compare(cwd, { base: spec, head }, file, options) {
	const { table, policy, keyColumns, stem } = file;
	if (spec === void 0) return new Map(Array.from({ length: table.rowCount }, (_, row) => [row, "added"]));
	const base = await openData(cwd, spec, policy.dialect, head);
	try {
		const [only] = base.tables.values();
		const key = keyColumns.map((column) => table.columns[column]);
		const diff = await diffTables(only, table, {
			...key.length === 0 ? {} : { key },
			tolerance: policy.tolerance,
			name: stem
		});
		return eligibleRows(diff, askedColumns(file, options));
	} finally {
		await base.close();
	}
}

// src/core/render/sample/render-sample-terminal.ts
const MOST_STRATA = 30;
const MOST_ROWS = 10;
const WIDEST_STRATUM = 48;
const WIDEST_CELL = 32;
function renderSampleTerminal(view, next, options) {
	const { bold, dim } = paintWith(options.colour);
	const wrap = (text) => wrapLine("", text, options.width);
	const [title, ...rest] = wrap(titleOf(view));
	return `${[
		[
			bold(title),
			...rest,
			...view.census ? [] : wrap(view.why)
		],
		strataTable(view, options),
		view.notes.flatMap(wrap),
		view.showsRows ? rowTable(view, options) : [dim(ROWS_HIDDEN)],
		next.flatMap(wrap).map(dim)
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function titleOf({ rows, population, noun, name }) {
	if (population === 0) return `There is no ${noun} to draw from in ${name}.`;
	return `${countOf(rows.length, "row")} drawn of ${countOf(population, noun)} of ${name}.`;
}
function strataTable({ strata, masked }, options) {
	if (strata.length === 0) return [];
	const left = strata.length - MOST_STRATA;
	const maskName = masked ? maskText : (name) => name;
	const lines = strata.slice(0, MOST_STRATA).map(({ name, rows, drawn, inclusion }) => [
		shorten(maskName(name), WIDEST_STRATUM),
		formatCount(rows),
		formatCount(drawn),
		inclusion === null ? "-" : rangeOf(inclusion)
	]);
	return [...renderTable([
		"stratum",
		"rows",
		"drawn",
		"inclusion"
	], lines, {
		width: tableWidth(options.width),
		header: paintWith(options.colour).dim
	}), ...left > 0 ? [`  and ${countPhrase(left, "more stratum", "more strata")}`] : []];
}
function rangeOf({ low, high }) {
	const [from, to] = [shareOf(low), shareOf(high)];
	return from === to ? from : `${from} to ${to}`;
}
const shareOf = (share) => `${Number((share * 100).toPrecision(3))} %`;
function rowTable({ rows, columns, masked }, options) {
	if (rows.length === 0) return [];
	const { dim } = paintWith(options.colour);
	const left = rows.length - MOST_ROWS;
	const maskName = masked ? maskText : (name) => name;
	const lines = rows.slice(0, MOST_ROWS).map(({ row, stratum, cells }) => [
		formatCount(row),
		shorten(maskName(stratum), WIDEST_CELL),
		...cells.map((cell) => shorten(cellText(cell), WIDEST_CELL))
	]);
	return [...renderTable([
		"row",
		"stratum",
		...columns.map((name) => shorten(name, WIDEST_CELL))
	], lines, {
		width: tableWidth(options.width),
		header: dim
	}), ...left > 0 ? [dim(`  and ${countOf(left, "more row")}`)] : []];
}
function shorten(text, width) {
	return fitWidth(escapeTerminal(cutText(text, width * 2)), width);
}

// src/core/render/sample/sample-csv.ts
const OWN = [
	"row_id",
	"stratum",
	"inclusion",
	"path",
	"row",
	"line"
];
function sampleCsv({ columns, rows }) {
	const header = columns.map((name) => OWN.includes(name) ? `${name} (data)` : name);
	const lines = rows.map(({ id, stratum, inclusion, path, row, line, cells }) => [
		id,
		neutraliseFormula(stratum),
		String(inclusion),
		path,
		String(row),
		line === void 0 ? "" : String(line),
		...cells.map((cell) => neutraliseFormula(cellText(cell)))
	]);
	return stringify([[...OWN, ...header.map(neutraliseFormula)], ...lines], { quoted_match: /[\r\n]/ });
}

// src/core/render/sample/sample-json.ts
function sampleJson(view) {
	const about = {
		schema_version: 1,
		dataset: view.name,
		population: view.population,
		drawn: view.rows.length,
		census: view.census,
		why: view.why,
		secret_digest: view.secretDigest,
		masked: view.masked,
		strata: view.strata,
		notes: view.notes
	};
	const rows = view.rows.map((row) => `    ${rowJson(row, view.columns)}`).join(",\n");
	return `${JSON.stringify(about, null, 2).slice(0, -2)},\n  "rows": [${rows === "" ? "" : `\n${rows}\n  `}]\n}\n`;
}
function sampleJsonLines({ rows, columns }) {
	return rows.map((row) => `${rowJson(row, columns)}\n`).join("");
}
function rowJson({ id, stratum, inclusion, path, row, line, cells }, columns) {
	const about = {
		row_id: id,
		stratum,
		inclusion,
		path,
		row,
		line: line ?? null
	};
	const held = columns.flatMap((name, i) => cells[i] === void 0 ? [] : [`${JSON.stringify(name)}:${cellJson(cells[i])}`]);
	return `${JSON.stringify(about).slice(0, -1)},"cells":{${held.join()}}}`;
}

// src/cli/sample/advise-on-sample.ts
function adviseOnSample({ rows, population, masked, noun }, { output, auditCommand }) {
	if (rows.length === 0) return population === 0 && noun !== "row" ? ["No row was added, and none changed in what is asked or shown."] : [];
	return [
		output === void 0 ? "Write all rows with --output sample.csv." : `The rows are in ${output}, each with its inclusion probability: an estimate counts a row for 1 / inclusion rows.`,
		...masked ? ["Personal data and secrets are masked; --no-mask writes them as they are."] : [],
		...noun === "row" ? [`To have two experts label rows blind, start an audit, which draws rows of its own: ${auditCommand}`] : []
	];
}

// src/cli/sample/write-output.ts
async function writeOutput(cwd, output, text, inputs) {
	const path = resolve(cwd, output);
	for (const input of inputs) {
		if (resolve(cwd, input) !== path && !await isSameFile(resolve(cwd, input), path)) continue;
		throw new AssayError("bad-arguments", `${output} is what rows are drawn from.`, { hint: "Give --output another file, such as sample.csv." });
	}
	try {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, text);
	} catch (cause) {
		const why = cause instanceof Error ? cause.message : String(cause);
		throw new AssayError("bad-arguments", `${output} cannot be written: ${why}`, {
			hint: "Give --output a file that may be written.",
			cause
		});
	}
}

// src/cli/sample/print-sample.ts
const WRITERS = {
	csv: sampleCsv,
	json: sampleJson,
	jsonl: sampleJsonLines
};
async function printSample(view, options, terminal) {
	const { output, auditCommand, format } = options;
	const textAs = (as) => as === "terminal" ? renderSampleTerminal(view, adviseOnSample(view, {
		output,
		auditCommand
	}), terminal) : WRITERS[as](view);
	if (output === void 0) {
		if (format !== "terminal") for (const note of view.notes) terminal.err(`assay: ${escapeTerminal(note)}\n`);
		await terminal.out(textAs(format));
		return;
	}
	const inputs = options.inputs.filter((input) => input !== void 0);
	await writeOutput(terminal.cwd, output, textAs(format), inputs);
	if (format !== "terminal") await terminal.out(textAs("terminal"));
}

// src/cli/sample/read-rates.ts
async function readRates(cwd, spec) {
	const rates = /* @__PURE__ */ new Map();
	await readList(cwd, spec, ({ cells }, { columns }) => {
		const [stratum, rate] = ["stratum", "rate"].map((name) => columns.indexOf(name));
		if (stratum < 0 || rate < 0) throw new AssayError("bad-input", `${spec} lacks the column stratum or rate.`, { hint: `Its columns are ${listNames(columns)}.` });
		rates.set(cellText(cells[stratum]), Number(cellText(cells[rate]).trim() || NaN));
	});
	return rates;
}

// src/cli/sample/view-rows.ts
async function viewRows(drawn, files, privacy) {
	const names = files.map(({ table }) => distinctNames(table.columns));
	const columns = [...new Set(names.flat())];
	const cellsOf = /* @__PURE__ */ new Map();
	for (const [place, { table }] of files.entries()) {
		const wanted = drawn.filter(({ row }) => row.file === place).map(({ row }) => row.index);
		const places = names[place].map((name) => columns.indexOf(name));
		const masks = table.columns.map((_, i) => maskOfColumn(columnName(table.columns, i), privacy));
		for await (const rows of table.read(wanted.sort((a, b) => a - b))) for (const { index, cells } of rows) {
			const shown = columns.map(() => void 0);
			for (const [i, to] of places.entries()) shown[to] = maskCell(cells[i], masks[i]);
			cellsOf.set(`${place} ${index}`, shown);
		}
	}
	return {
		columns,
		rows: drawn.map(({ id, stratum, inclusion, row: { file, index } }) => ({
			id,
			stratum,
			inclusion,
			path: files[file].path,
			row: index + 1,
			line: files[file].table.line(index),
			cells: cellsOf.get(`${file} ${index}`) ?? []
		}))
	};
}
function maskCell(cell, mask) {
	if (cell === void 0 || typeof cell === "string") return cell && mask(cell);
	const shown = mask(cell.text);
	return shown === cell.text ? cell : shown;
}

// src/cli/commands/sample.ts
const ALLOCATIONS = {
	sqrt: "square-root",
	proportional: "proportional",
	neyman: "neyman",
	equal: "equal"
};
const MOST_FLOOR = 1e6;
function addSample(program, terminal, finish) {
	program.command("sample").description("Draw rows to be looked at by people: of a dataset, or of the rows that a change added or modified. The draw is stratified, can be repeated by whoever knows its secret, and tells the probability of each row.").argument("<base>", "a data file or a dataset of the config; with a head, a file or a revision").argument("[head]", "what base is compared with, of which eligible rows are drawn").option("--size <size>", "how many rows: 500, 0.1%, margin:5%, accept:lq=5%, kappa:0.8,from=0.6 or sequential:good=2%,bad=8%", "0.1%").option("--strata <columns>", "columns to stratify by, with commas between; label, source and change stand for what they are (default: those of the three that there are)", nameList).addOption(new Option("--allocation <method>", "how the rows are shared out among strata").choices(Object.keys(ALLOCATIONS)).default("sqrt")).option("--floor <rows>", "the fewest rows of a stratum", "2").option("--rates <file>", "guessed rates for neyman: a CSV file with stratum and rate").option("--flags <file>", "suspected rows, which become a stratum of their own: a CSV file with row_id or the key, as `assay suggest` writes it").option("--weights <column>", "a column of risk weights: twice the weight, about twice as likely").option("--ask <columns>", "columns that are asked about (default: the label)", nameList).option("--show <columns>", "columns that are shown (default: all but key, source, split and annotator)", nameList).option("--dataset <name>", "the dataset, where several changed between two revisions").option("--key <columns>", "key columns (default: the config's, else inferred)", nameList).option("--label <column>", "the column of the labels (default: the config's, else inferred)").option("--config <file>", "the config (default: .github/assay.yml of the repository)").option("--secret <text>", "the secret of the draw (default: ASSAY_SECRET, else a fresh one)").addOption(new Option("--format <format>", "what to write (default: by the output's extension, else terminal)").choices([
		"terminal",
		"csv",
		"json",
		"jsonl"
	])).option("--output <file>", "write the rows there, and a summary to the terminal").option("--no-mask", "write personal data and secrets as they are (default: masked)").action(async (base, head, options) => finish(await sample(base, head, options, terminal)));
}
async function sample(base, head, options, terminal) {
	const { cwd } = terminal;
	const progress = startProgress(terminal);
	const floor = wholeNumber("--floor", options.floor, MOST_FLOOR);
	const plan = readSizePlan(options.size);
	const format = formatOfOutput(options);
	progress.update(`drawing from ${head ?? base}`);
	const strata = strataOfPlan(plan, options.strata);
	const opened = await openSampled(cwd, base, head, {
		...options,
		strata
	});
	const { files, privacy: policy, close } = opened;
	try {
		const flagged = options.flags === void 0 ? void 0 : await readFlags(cwd, options.flags, files);
		const frame = await readFrame(files, flagged);
		const { rows: size, sentence: why } = decideSize(plan, frame.length);
		const secret = chooseSecret(options.secret, terminal);
		const drawn = drawSample(frame, {
			secret,
			size,
			floor,
			hidden: hiddenStrata(files, policy),
			method: ALLOCATIONS[options.allocation],
			...options.rates === void 0 ? {} : { rates: await readRates(cwd, options.rates) }
		});
		const privacy = {
			...policy,
			mask: policy.mask && options.mask
		};
		const view = {
			name: head === void 0 ? base : `${base}..${head}`,
			noun: head === void 0 ? "row" : "eligible row",
			why,
			...drawn,
			notes: [
				...drawn.notes,
				...flagged ? noteFlags(flagged, frame) : [],
				...notePlan(plan, options)
			],
			masked: privacy.mask,
			showsRows: privacy.rows === "show",
			...await viewRows(drawn.rows, files, privacy)
		};
		progress.done();
		await printSample(view, {
			...options,
			format,
			auditCommand: auditCommand(base, options),
			inputs: [
				base,
				head,
				options.flags,
				options.rates,
				...opened.inputs
			]
		}, terminal);
		return 0;
	} finally {
		progress.done();
		await close();
	}
}

export { addSample };