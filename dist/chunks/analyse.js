import { t as countOf } from "./count-of.js";
import { Kt as namesHidden, Pn as stemOf, Tt as openCheck, Ut as isUnread, Xn as listNames, Zn as findRoles, _ as Closers, i as downloadLfsObject, m as createDataContext, n as openGitHubRevisions, nr as matchDatasets, r as findLfsServer, rr as compileGlob, s as LfsFailure, st as verdictOf, tr as datasetFor, v as renderReportMarkdown } from "./describe-row.js";
import { t as formatCount } from "./format-count.js";
import { t as AssayError } from "./assay-error.js";
import { a as codeBlock, i as renderAnnotations, n as isWorthTelling, r as renderCommentMarkdown, t as commentMarker } from "./comment-marker.js";
import { n as showInvisible } from "./show-invisible.js";
import { t as cutText } from "./cut-text.js";
import { _ as numberOf, d as shownColumns, f as drawSample, h as RowIds, i as sizeByRate, n as eligibleRows, r as findKeys, t as sourceOfPath, u as maskOfColumn } from "./source-of-path.js";
import { i as cellText, o as isBlank } from "./cell.js";
import { m as columnName } from "./message-template.js";
import { m as suggestWord } from "./expression-error.js";
import { createHash } from "node:crypto";

// src/core/review/embargo/embargo-finding.ts
const QUOTES = /["“«'‘`]|\b(?:line|row)s? \d/i;
function embargoFinding(finding, { path, renamed_from }, kept) {
	if (kept.count(path) === 0 && !finding.rows.some(({ counterpart }) => counterpart?.path)) return {
		finding,
		taken: 0
	};
	const pathOf = (side) => side === "head" ? path : renamed_from ?? path;
	const isKept = ({ row, side, counterpart }) => row !== void 0 && kept.has(side, pathOf(side), row - 1) || counterpart !== void 0 && kept.has(counterpart.side, counterpart.path ?? pathOf(counterpart.side), counterpart.row - 1);
	const rows = finding.rows.filter((row) => !isKept(row));
	const taken = finding.rows.length - rows.length;
	const isAsked = kept.isAsked(path, finding.column);
	const isCut = finding.count > finding.rows.length && QUOTES.test(finding.message);
	if (taken === 0 && !isAsked && !(isCut && kept.count(path) > 0)) return {
		finding,
		taken
	};
	return {
		finding: rows.length === 0 && kept.count(path) > 0 && taken >= kept.count(path) ? void 0 : withoutText(finding, rows),
		taken
	};
}
function withoutText({ chart: _, hint: __, rule: ___, ...finding }, rows) {
	const { check, column, count } = finding;
	const where = column === void 0 ? "" : ` in ${column}`;
	return {
		...finding,
		message: `${countOf(count, "place")}${where}, of which details are kept back until the review closes (${check})`,
		rows: rows.map(({ detail: ____, ...row }) => row)
	};
}

// src/core/review/embargo/kept-rows.ts
var KeptRows = class {
	#head = /* @__PURE__ */ new Map();
	#base = /* @__PURE__ */ new Map();
	#columns = /* @__PURE__ */ new Map();
	constructor(places) {
		for (const { path, row, column } of places) {
			addTo(this.#head, path, row);
			addTo(this.#columns, path, column);
		}
	}
	trace({ datasets }, diffs) {
		for (const { path, sheet, renamed_from } of datasets.flatMap(({ files }) => files)) {
			const diff = diffs.get(sheet === void 0 ? path : `${path}#${sheet}`);
			for (const row of this.#head.get(path) ?? []) {
				const before = diff?.headToBase[row] ?? -1;
				if (before >= 0) addTo(this.#base, renamed_from ?? path, before);
			}
		}
	}
	count(path) {
		return this.#head.get(path)?.size ?? 0;
	}
	has(side, path, row) {
		return (side === "head" ? this.#head : this.#base).get(path)?.has(row) ?? false;
	}
	isAsked(path, column) {
		return column !== void 0 && (this.#columns.get(path)?.has(column) ?? false);
	}
};
function addTo(sets, name, value) {
	const known = sets.get(name);
	if (known) known.add(value);
	else sets.set(name, /* @__PURE__ */ new Set([value]));
}

// src/core/review/embargo/embargo-report.ts
function embargoReport(result, places) {
	if (places.length === 0) return result;
	const { report, diffs } = result;
	const kept = new KeptRows(places);
	kept.trace(report, diffs);
	let [rows, findings] = [0, 0];
	const datasets = report.datasets.map((dataset) => ({
		...dataset,
		files: dataset.files.map((file) => ({
			...file,
			findings: file.findings.flatMap((whole) => {
				const { finding, taken } = embargoFinding(whole, file, kept);
				rows += taken;
				if (!finding) findings++;
				return finding ?? [];
			})
		}))
	}));
	const shown = new Map([...diffs].map(([name, diff]) => [name, withoutRows(diff, name, kept)]));
	const notice = noticeOf(new Set(places.map(({ path, row }) => `${row} ${path}`)).size, rows, findings);
	return {
		report: {
			...report,
			datasets,
			notices: [...report.notices, notice]
		},
		diffs: shown
	};
}
function withoutRows(diff, name, kept) {
	const path = [name, name.replace(/#[^#]*$/, "")].find((each) => kept.count(each) > 0);
	if (path === void 0) return diff;
	const changes = diff.changes.filter((change) => {
		if (change.op === "removed") return true;
		const row = change.op === "moved" ? change.headIndex : change.head.index;
		return !kept.has("head", path, row);
	});
	return {
		...diff,
		changes
	};
}
function noticeOf(asked, rows, findings) {
	const taken = [...rows > 0 ? [`${countOf(rows, "mention")} of them`] : [], ...findings > 0 ? [countOf(findings, "finding")] : []];
	const what = taken.length === 0 ? "they are not listed here" : `${taken.join(" and ")} ${rows + findings === 1 ? "is" : "are"} kept back here`;
	return {
		code: "rows-kept-back",
		severity: "info",
		message: `Experts are asked about ${countOf(asked, "row")}: until the review closes ${what}, so that nothing gives an answer away.`
	};
}

// src/github/web-address.ts
function webAddress(apiUrl) {
	const url = new URL(apiUrl);
	const host = /^api\.(github\.com|[^.]+\.ghe\.com)$/.exec(url.host)?.[1] ?? url.host;
	const path = url.pathname.replace(/\/(?:api\/v3\/?)?$/, "");
	return `${url.protocol}//${host}${path}`;
}

// src/revisions/lfs/open-lfs-on-github.ts
const MAX_BYTES = 2 * 1024 ** 3;
const NOT_FETCHED = "the object was not fetched";
function openLfsOnGitHub(options, closers) {
	const { repository, apiUrl, maxBytes = MAX_BYTES } = options;
	return async (pointer) => {
		if (pointer.extended) return { reason: "the object was stored by an LFS extension" };
		if (pointer.size > maxBytes) {
			const [size, most] = [mebibytes(pointer.size), mebibytes(maxBytes)];
			return { reason: `${NOT_FETCHED}: it has ${size}, and Assay fetches at most ${most}` };
		}
		try {
			const server = findLfsServer(`${webAddress(apiUrl)}/${repository}`, { token: await options.token() });
			if (!server) return { reason: `${NOT_FETCHED}: the repository has no LFS server` };
			const spooled = await downloadLfsObject(server, pointer, options);
			closers.add(spooled.close);
			return { source: spooled.source };
		} catch (error) {
			if (!(error instanceof LfsFailure)) throw error;
			return { reason: `${NOT_FETCHED}: ${error.message}` };
		}
	};
}
function mebibytes(bytes) {
	return `${formatCount(Math.ceil(bytes / 1024 ** 2))} MiB`;
}

// src/review/data/can-be-mended.ts
const MENDED_BY_PEOPLE = /* @__PURE__ */ new Set([
	"bad-config",
	"bad-input",
	"missing-file",
	"unsupported"
]);
function canBeMended(error) {
	return error instanceof AssayError && MENDED_BY_PEOPLE.has(error.code);
}

// src/review/data/data-check.ts
const SUMMARY_LIMIT = 65535;
const ANNOTATIONS = 100;
const LONGEST_TITLE = 250;
function dataCheck({ report, diffs }, { configPath } = {}) {
	const marker = commentMarker(configPath);
	return {
		content: {
			status: "completed",
			conclusion: report.conclusion === "fail" ? "failure" : "success",
			title: showInvisible(cutText(verdictOf(report).text, LONGEST_TITLE)),
			summary: renderReportMarkdown(report, diffs, { limit: SUMMARY_LIMIT })
		},
		annotations: renderAnnotations(report, {
			limit: ANNOTATIONS,
			rest: "see the summary of this check"
		}).map(annotationOf),
		comment: {
			marker,
			body: renderCommentMarkdown(report, diffs, {
				marker,
				reportHint: "The check `assay/data` has it all."
			}),
			worthTelling: isWorthTelling(report)
		}
	};
}
const LEVELS = {
	error: "failure",
	warning: "warning",
	notice: "notice"
};
function annotationOf({ level, path, line = 1, title, message }) {
	return {
		path,
		startLine: line,
		endLine: line,
		level: LEVELS[level],
		message,
		title: cutText(title, LONGEST_TITLE)
	};
}

// src/core/review/draw/build-frame.ts
const RELABELLED = "relabelled";
const QUEUED = "queued";
function buildFrame(rows, { asked, queued, relabelled, byLabel }) {
	const first = /* @__PURE__ */ new Map();
	const answered = /* @__PURE__ */ new Map();
	for (const row of asked) {
		if (!first.has(row.id)) first.set(row.id, row);
		if (row.answered) answered.set(row.id, row);
	}
	const isWaiting = ({ id, content, label }) => {
		const before = first.get(id);
		const waited = before?.strata.at(-1) === QUEUED ? before.content : queued.get(id);
		return label !== "" && waited === content;
	};
	const frame = [];
	const there = /* @__PURE__ */ new Map();
	let count = 0;
	for (const row of rows) {
		there.set(row.id, row);
		if (!row.change && !isWaiting(row)) continue;
		if (!row.change) count++;
		const before = first.get(row.id);
		const strata = before?.strata ?? (relabelled.has(row.id) ? ["relabelled"] : strataOf(row, byLabel));
		frame.push({
			id: row.id,
			strata,
			flagged: before ? before.flagged === true : row.flagged && strata[0] !== "relabelled",
			row
		});
	}
	const within = new Set(frame.map(({ id }) => id));
	for (const [id, was] of answered) {
		if (within.has(id)) continue;
		const { strata, flagged = false } = first.get(id);
		frame.push({
			id,
			strata,
			flagged,
			row: there.get(id),
			was
		});
	}
	return {
		rows: frame,
		queued: count
	};
}
function strataOf({ label, source = "", change }, byLabel) {
	return [
		...byLabel ? [label] : [],
		source,
		change ?? QUEUED
	];
}

// src/core/review/draw/choose-ask.ts
const MOST_LABELS = 1e3;
const LEAST_NEW = 3;
const NUMERIC = .9;
function chooseAsk(texts) {
	const { column, isLabel, declared, known, head } = texts;
	if (!isLabel) {
		const numeric = holdsNumbers(head);
		return {
			column,
			kind: "value",
			labels: [],
			...numeric ? { numeric } : {}
		};
	}
	const labels = declared ?? usedLabels(known, head);
	if (labels.length < 2) return { problem: `The column ${column} holds ${labels.length === 1 ? "one label" : "no label"}, and experts need labels to choose from: give the dataset \`labels\`.` };
	if (labels.length > MOST_LABELS) return { problem: `The column ${column} holds ${labels.length} labels, and nobody chooses among so many: give the dataset \`labels\`, or ask for the values with \`ask\`.` };
	return {
		column,
		kind: "label",
		labels
	};
}
function usedLabels(known, head) {
	const least = known.size < 2 ? 1 : LEAST_NEW;
	const added = [...head].flatMap(([label, rows]) => rows >= least ? [label] : []);
	return [.../* @__PURE__ */ new Set([...known, ...added])].sort((a, b) => a < b ? -1 : 1);
}
function holdsNumbers(texts) {
	let [all, numbers] = [0, 0];
	for (const [text, rows] of texts) {
		all += rows;
		if (numberOf(text) !== void 0) numbers += rows;
	}
	return numbers > 0 && numbers >= all * NUMERIC;
}

// src/core/review/draw/draw-rows.ts
function drawRows(frame, { secret, sample: { rate, floor, cap }, hidden }) {
	const [apart, rest] = [[], []];
	for (const of of frame) {
		const { id, strata, flagged } = of;
		const row = {
			id,
			stratum: strata,
			...flagged ? { flagged } : {},
			of
		};
		(strata.length === 1 && strata[0] === "relabelled" ? apart : rest).push(row);
	}
	const size = sizeByRate({
		kind: "rate",
		rate,
		floor,
		cap
	}, rest.length).rows;
	const sample = drawSample(rest, {
		secret,
		size,
		hidden
	});
	const again = drawSample(apart, {
		secret,
		size: cap
	});
	return {
		rows: [...again.rows, ...sample.rows],
		strata: Object.fromEntries([...again.strata, ...sample.strata].map((stratum) => [stratum.name, stratum.rows])),
		census: sample.census && again.census
	};
}

// src/core/review/draw/predictor-tally.ts
const MOST_ROWS = 1e4;
const MOST_VALUES = 1e3;
const LEAST_ROWS = 20;
const NEARLY_ALL = .9;
const REPEATED = .8;
var PredictorTally = class {
	#byColumn = /* @__PURE__ */ new Map();
	#labels = /* @__PURE__ */ new Map();
	#rows = 0;
	add(cells, label) {
		if (this.#rows >= MOST_ROWS) return;
		this.#rows++;
		count(this.#labels, label);
		for (const [column, text] of cells) this.#addCell(column, text.trim(), label);
	}
	warnings() {
		const most = Math.max(0, ...this.#labels.values());
		if (this.#rows < LEAST_ROWS || this.#labels.size < 2) return [];
		return [...this.#byColumn].flatMap(([column, values]) => {
			const told = values && this.#told(values);
			if (told === void 0 || told - most < NEARLY_ALL * (this.#rows - most)) return [];
			return [`The shown column ${listNames([column])} nearly gives the label away: by its value alone it can be told for ${formatCount(told)} of ${countOf(this.#rows, "row")}, where the commonest label would be right for ${formatCount(most)}.`];
		});
	}
	#told(values) {
		let [told, repeated] = [0, 0];
		for (const labels of values.values()) {
			const counts = [...labels.values()];
			const rows = counts.reduce((sum, each) => sum + each, 0);
			if (rows < 2) continue;
			repeated += rows;
			told += Math.max(...counts);
		}
		return repeated < REPEATED * this.#rows ? void 0 : told;
	}
	#addCell(column, text, label) {
		const values = this.#byColumn.has(column) ? this.#byColumn.get(column) : /* @__PURE__ */ new Map();
		this.#byColumn.set(column, values);
		if (!values) return;
		const labels = values.get(text) ?? /* @__PURE__ */ new Map();
		values.set(text, labels);
		count(labels, label);
		if (values.size > MOST_VALUES) this.#byColumn.set(column, void 0);
	}
};
function count(counts, name) {
	counts.set(name, (counts.get(name) ?? 0) + 1);
}

// src/core/review/draw/content-of.ts
const DIGITS = 32;
function contentOf(ask, shown) {
	return `sha256:${createHash("sha256").update(JSON.stringify([ask, shown])).digest("hex").slice(0, DIGITS)}`;
}

// src/core/review/draw/read-review-rows.ts
async function readReviewRows(files, wanted, { onLabel, onEligible } = {}) {
	const ids = new RowIds();
	const found = [];
	for (const [place, file] of files.entries()) {
		const { table, keyColumns, ask, eligible } = file;
		for await (const rows of table.read()) for (const row of rows) {
			const id = ids.next(row, table.columns, keyColumns);
			if (ask === void 0) continue;
			const label = isBlank(row.cells[ask]) ? "" : cellText(row.cells[ask]).trim();
			if (label !== "") onLabel?.(label, place);
			const change = label === "" ? void 0 : eligible.get(row.index);
			if (!change && !wanted.has(id)) continue;
			found.push(describeRow({
				row,
				id,
				label,
				change
			}, file, place));
			if (change) onEligible?.(shownTexts(row, file), place, label);
		}
	}
	return found;
}
function describeRow({ row, id, label, change }, file, place) {
	const { columns } = file.table;
	const names = file.shown.map((column) => columnName(columns, column));
	const texts = shownTexts(row, file);
	const source = sourceOf(row, file);
	const annotator = file.annotator === void 0 ? "" : cellText(row.cells[file.annotator]).trim();
	return {
		id,
		content: contentOf(columnName(columns, file.ask), names.map((name, i) => [name, texts[i]])),
		label,
		file: place,
		index: row.index,
		change,
		flagged: file.flagged.has(row.index),
		...source === "" ? {} : { source },
		...annotator === "" ? {} : { annotator }
	};
}
function shownTexts({ cells }, { shown }) {
	return shown.map((column) => cellText(cells[column]));
}
function sourceOf({ cells }, { source }) {
	if (source === void 0) return "";
	return typeof source === "number" ? cellText(cells[source]).trim() : source.name;
}

// src/review/data/ask-of-file.ts
function askOfFile(file, review, privacy) {
	const { path, table, keyColumns, roles, policy } = file;
	const { columns } = table;
	const ask = askedPlace(file, review);
	const hidden = new Set(namesHidden(columns, privacy.columns));
	const shown = (review.show?.map((name) => columns.indexOf(name)).filter((column) => column >= 0) ?? shownColumns({
		columns,
		keyColumns,
		roles,
		ask: ask ?? -1,
		hidden: privacy.columns,
		split: policy.splitColumn
	})).filter((column) => column !== ask && !hidden.has(columns[column]));
	return {
		path,
		table,
		keyColumns,
		ask,
		shown,
		masks: shown.map((column) => maskOfColumn(columnName(columns, column), privacy)),
		source: roles.source ?? sourceNamed(sourceOfPath(path, policy.source)),
		annotator: roles.annotator
	};
}
function askedPlace({ table, roles }, { ask }) {
	if (ask === void 0) return roles.label;
	const column = table.columns.indexOf(ask);
	return column < 0 ? void 0 : column;
}
function sourceNamed(name) {
	return name === void 0 ? void 0 : { name };
}

// src/core/review/draw/shown-cells.ts
const LONGEST_ROW = 4e3;
const LONGEST_CELL = 2e3;
async function readShownCells({ table, shown, masks }, indexes) {
	const byRow = /* @__PURE__ */ new Map();
	if (indexes.length === 0) return byRow;
	for await (const rows of table.read([...indexes].sort((a, b) => a - b))) for (const { index, cells } of rows) {
		const texts = shown.map((column, place) => masks[place](cellText(cells[column])));
		byRow.set(index, cutRow(shown.map((column) => columnName(table.columns, column)), texts));
	}
	return byRow;
}
function cutRow(names, texts) {
	let left = LONGEST_ROW;
	return names.map((column, place) => {
		const text = cutText(texts[place], Math.max(1, Math.min(LONGEST_CELL, left)));
		left -= text.length;
		return {
			column,
			text
		};
	});
}

// src/review/data/describe-drawn.ts
async function describeDrawn(drawn, files, privacy) {
	const cells = [];
	for (const [place, file] of files.entries()) {
		const own = drawn.flatMap(({ row: { of } }) => !of.was && of.row?.file === place ? [of.row.index] : []);
		cells.push(await readShownCells(file, privacy.rows === "hide" ? [] : own));
	}
	return drawn.map((row) => ({
		...standing(row.row.of, files, cells),
		id: row.id,
		strata: row.row.stratum,
		...row.row.flagged ? { flagged: true } : {},
		stratum: row.stratum,
		inclusion: row.inclusion
	}));
}
function standing({ row, was }, files, cells) {
	const people = {
		...row?.source === void 0 ? {} : { source: row.source },
		...row?.annotator === void 0 ? {} : { annotator: row.annotator }
	};
	if (was) {
		const { content, path, line } = was;
		const place = {
			path,
			...line === void 0 ? {} : { line }
		};
		return {
			content,
			label: row?.label ?? was.label,
			...place,
			cells: was.cells,
			...people
		};
	}
	const { content, label, file, index } = row;
	const { path, table } = files[file];
	const line = table.line(index);
	return {
		content,
		label,
		path,
		...line === void 0 ? {} : { line },
		cells: cells[file].get(index) ?? [],
		...people
	};
}

// src/review/data/open-review-files.ts
async function openReviewFiles(name, { files, rules, changed }) {
	const changes = new Map(changed.map((file) => [file.path, file]));
	const opened = [];
	for (const path of [...await files.list("head")].sort()) {
		const policy = datasetFor(rules.config, path);
		if (!policy || policy.name !== name || !rules.config.datasets.includes(policy)) continue;
		const change = changes.get(path);
		for (const [sheet, table] of await files.tables("head", path, policy)) {
			if (isUnread(table)) {
				if (change) throw unseen(path);
				continue;
			}
			const roles = (await findRoles(policy, table)).head;
			const read = {
				path,
				sheet,
				stem: stemOf(path),
				table,
				policy,
				roles
			};
			opened.push(change ? {
				...read,
				changed: change
			} : read);
		}
	}
	return withKeys(opened);
}
function unseen(path) {
	return new AssayError("unsupported", `The rows of ${path} cannot be seen.`, { hint: "The data check says why. Nobody can review them until they can be read." });
}
async function withKeys(files) {
	const keys = (files[0]?.policy.key ?? []).length === 0 ? await findKeys(files, []) : files.map(({ table, policy }) => configuredKey(table, policy));
	return files.map((file, i) => ({
		...file,
		keyColumns: keys[i]
	}));
}
function configuredKey({ columns }, { key }) {
	const places = key.map((name) => columns.indexOf(name));
	return places.includes(-1) ? [] : places;
}

// src/review/data/find-eligible.ts
async function findEligible({ table, policy, changed }, columns, { files, rules, diffs }) {
	if (!changed) return /* @__PURE__ */ new Map();
	const { basePath } = changed;
	const before = basePath === void 0 ? void 0 : datasetFor(rules.config, basePath);
	if (basePath !== void 0 && before?.name === policy.name) {
		const diff = [...diffs.values()].find(({ head }) => head === table);
		if (diff) return eligibleRows(diff, columns);
		if ([...(await files.tables("base", basePath, policy)).values()].some(isUnread)) throw unseen(`${basePath} at base`);
	}
	return new Map(Array.from({ length: table.rowCount }, (_, row) => [row, "added"]));
}

// src/review/data/find-flagged.ts
function findFlagged({ datasets }, { path, sheet, table }) {
	const flagged = /* @__PURE__ */ new Set();
	const only = "sheets" in table.dialect ? table.dialect.sheets : [];
	const sheets = sheet === "" ? [void 0, ...only] : [sheet];
	for (const file of datasets.flatMap(({ files }) => files)) {
		if (file.path !== path || !sheets.includes(file.sheet)) continue;
		for (const { standing, severity, waived, rows } of file.findings) {
			if (standing !== "new" || severity === "info" || waived) continue;
			for (const { row, side } of rows) if (row !== void 0 && side === "head") flagged.add(row - 1);
		}
	}
	return flagged;
}

// src/review/data/is-meant.ts
function isMeant(patterns, { name, changed }) {
	return patterns.some((pattern) => pattern === name || changed.some(compileGlob(pattern)));
}

// src/review/data/labels-in-use.ts
const MOST_TEXTS = 5e3;
var LabelsInUse = class {
	head = /* @__PURE__ */ new Map();
	known;
	constructor(known = []) {
		this.known = new Set(known);
	}
	add(label, isUnchanged) {
		const known = this.head.get(label);
		if (known === void 0 && this.head.size >= MOST_TEXTS) return;
		this.head.set(label, (known ?? 0) + 1);
		if (isUnchanged) this.known.add(label);
	}
	async readBase(changed, column, { files, rules }) {
		const paths = new Map(changed.map(({ changed, policy }) => [changed?.basePath, policy]));
		for (const [path, policy] of paths) {
			if (path === void 0 || datasetFor(rules.config, path)?.name !== policy.name) continue;
			for (const table of (await files.tables("base", path, policy)).values()) {
				const place = table.columns.indexOf(column);
				if (place < 0) continue;
				for await (const rows of table.read()) for (const { cells } of rows) {
					if (isBlank(cells[place]) || this.known.size >= MOST_TEXTS) continue;
					this.known.add(cellText(cells[place]).trim());
				}
			}
		}
	}
};

// src/review/data/read-guideline.ts
async function readGuideline({ guideline }, { commits, blobOf }) {
	const at = async (commit) => {
		const blob = guideline === void 0 ? void 0 : await blobOf(guideline, commit);
		return guideline === void 0 || blob === void 0 ? null : {
			path: guideline,
			commit,
			blob
		};
	};
	return {
		guideline: await at(commits.head),
		baseGuideline: await at(commits.baseTip)
	};
}

// src/review/data/read-dataset.ts
const IDS_AT_ONCE = 1e3;
async function readDataset(name, review, check, request) {
	const { privacy } = check.rules.config;
	const known = await request.known(name);
	const opened = await openReviewFiles(name, check);
	const files = [];
	for (const file of opened) {
		const asked = askOfFile(file, review, privacy);
		const columns = /* @__PURE__ */ new Set([...asked.shown, ...asked.ask === void 0 ? [] : [asked.ask]]);
		const eligible = await findEligible(file, columns, check);
		files.push({
			...asked,
			eligible,
			flagged: findFlagged(check.report, file)
		});
	}
	const column = askedName(name, review, opened, files);
	if (namesHidden([column], privacy.columns).length > 0) throw new AssayError("bad-config", `The config hides ${column}, which ${name} asks about.`, { hint: "Answers would show it: take it out of privacy.columns, or ask for another column." });
	const unknown = requireShown(name, review, files);
	const queued = new Map(known.queued.map(({ id, content }) => [id, content]));
	const labels = new LabelsInUse(known.open?.labels);
	const predictors = new PredictorTally();
	const rows = await readReviewRows(files, /* @__PURE__ */ new Set([...known.asked, ...queued.keys()]), {
		onLabel: (label, file) => labels.add(label, opened[file].changed === void 0),
		onEligible: (texts, file, label) => {
			const { shown, table } = files[file];
			predictors.add(shown.map((place, i) => [columnName(table.columns, place), texts[i]]), label);
		}
	});
	const { policy } = opened[0];
	const isLabel = review.ask === void 0 || review.ask === policy.label;
	const changed = opened.filter((file) => file.changed);
	if (isLabel && !policy.labels) await labels.readBase(changed, column, check);
	const declared = policy.labels;
	const ask = chooseAsk({
		column,
		isLabel,
		declared,
		known: labels.known,
		head: labels.head
	});
	if ("problem" in ask) throw new AssayError("bad-config", `${name} cannot be reviewed. ${ask.problem}`);
	const byLabel = ask.kind === "label";
	const frame = buildFrame(rows, {
		asked: known.open?.asked ?? [],
		queued,
		relabelled: await findRelabelled(name, rows, request),
		byLabel
	});
	const drawn = drawRows(frame.rows, {
		secret: known.open?.secret ?? known.freshSecret,
		sample: review.sample,
		hidden: new Set(hidesSource(files, privacy) ? [byLabel ? 1 : 0] : [])
	});
	const paths = [...new Set(changed.map(({ path }) => path))];
	const asked = new Set(known.asked);
	const before = rows.filter(({ id }) => asked.has(id));
	const tolerance = byLabel ? void 0 : policy.tolerance[column];
	const relabels = frame.rows.some(({ strata }) => strata[0] === "relabelled" && strata.length === 1);
	const waits = !known.open && !relabels && frame.rows.length < review.queueBelow;
	const drawnNow = drawn.rows.flatMap(({ row }) => row.of.row ?? []);
	return {
		data: {
			name,
			policy: review,
			changed: paths,
			isMeant: (patterns) => isMeant(patterns, {
				name,
				changed: paths
			}),
			ask,
			...tolerance === void 0 ? {} : { tolerance },
			...await readGuideline(review, request),
			eligible: frame.rows.length,
			queued: frame.queued,
			relabels,
			freshSecret: known.freshSecret,
			draw: {
				rows: await describeDrawn(drawn.rows, files, privacy),
				strata: drawn.strata,
				census: drawn.census
			},
			current: Object.fromEntries(before.map(({ id, content, label }) => [id, {
				content,
				label
			}])),
			warnings: [...unknown, ...predictors.warnings()]
		},
		kept: waits ? [] : [...drawnNow, ...before].map((row) => placeOf(row, opened, column))
	};
}
function askedName(name, { ask }, opened, files) {
	const first = files.find((file) => file.ask !== void 0);
	if (first) return columnName(first.table.columns, first.ask);
	const columns = [...new Set(opened.flatMap(({ table }) => table.columns))];
	const meant = ask === void 0 ? void 0 : suggestWord(ask, columns);
	throw new AssayError("bad-config", ask === void 0 ? `Which column of ${name} holds the labels is not known.` : `No file of ${name} has the column ${ask} that its review asks about.`, { hint: meant === void 0 ? "Name it in the config, as `label` of the dataset or `ask` of its review." : `Did you mean ${meant}?` });
}
function requireShown(name, { show = [] }, files) {
	if (!files.some(({ shown }) => shown.length > 0)) throw new AssayError("bad-config", `No column of ${name} is left to show to experts.`, { hint: "Name some in the config, under `show` of the review." });
	const columns = new Set(files.flatMap(({ table, shown }) => shown.map((i) => table.columns[i])));
	const missing = show.filter((each) => !columns.has(each));
	if (missing.length === 0) return [];
	return [`Not shown, since no file has them or the config hides them: the ${missing.length === 1 ? "column" : "columns"} ${listNames(missing)}.`];
}
async function findRelabelled(name, rows, { verified }) {
	const changed = rows.filter(({ change }) => change);
	const relabelled = /* @__PURE__ */ new Set();
	for (let from = 0; from < changed.length; from += IDS_AT_ONCE) {
		const some = changed.slice(from, from + IDS_AT_ONCE);
		const before = await verified(name, some.map(({ id }) => id));
		for (const { id, label } of some) {
			const known = before.get(id)?.label.trim();
			if (known !== void 0 && known !== label) relabelled.add(id);
		}
	}
	return relabelled;
}
function hidesSource(files, { columns }) {
	return files.some(({ source, table }) => typeof source === "number" && namesHidden([columnName(table.columns, source)], columns).length > 0);
}
function placeOf({ file, index }, opened, column) {
	return {
		path: opened[file].path,
		row: index,
		column
	};
}

// src/review/data/read-review-data.ts
async function readReviewData(request) {
	const { revisions, now, configPath, onProgress } = request;
	let check;
	try {
		check = await openCheck({
			revisions,
			judgedBy: "base",
			now,
			...configPath === void 0 ? {} : { configPath },
			...onProgress ? { onProgress } : {}
		});
	} catch (error) {
		if (!(error instanceof AssayError) || error.code !== "bad-config") throw error;
		return {
			obstacle: obstacleOf("The config cannot be used", error),
			isReviewed: true,
			datasets: [],
			kept: []
		};
	}
	const result = {
		report: check.report,
		diffs: check.diffs
	};
	const datasets = [];
	const kept = [];
	let obstacle;
	for (const [name, review] of reviewsOf(check)) try {
		const read = await readDataset(name, review, check, request);
		datasets.push(read.data);
		kept.push(...read.kept);
	} catch (error) {
		if (!canBeMended(error)) throw error;
		obstacle ??= obstacleOf(`${name} cannot be reviewed`, error);
	}
	const { preview, config } = check.rules;
	const isReviewed = !preview && config.datasets.some(({ review }) => review !== void 0);
	return {
		...obstacle ? { obstacle } : {},
		check: result,
		isReviewed,
		datasets,
		kept
	};
}
function reviewsOf({ rules, changed }) {
	const reviews = /* @__PURE__ */ new Map();
	if (rules.preview) return reviews;
	for (const { path, status } of changed) {
		const dataset = status === "removed" ? void 0 : matchDatasets(rules.config, path);
		if (dataset?.review && !reviews.has(dataset.name)) reviews.set(dataset.name, dataset.review);
	}
	return reviews;
}
function obstacleOf(title, { message, hint }) {
	return {
		title,
		text: hint === void 0 ? message : `${message}\n\n${hint}`
	};
}

// src/review/data/analysis/failed-check.ts
const LONGEST_TEXT = 2e4;
function failedCheck({ title, text }, configPath) {
	const marker = commentMarker(configPath);
	const summary = `## ❌ Assay: ${title}\n\n${codeBlock(cutText(text, LONGEST_TEXT))}\n`;
	return {
		content: {
			status: "completed",
			conclusion: "failure",
			title: showInvisible(title),
			summary
		},
		annotations: [],
		comment: {
			marker,
			body: `${marker}\n${summary}`,
			worthTelling: true
		}
	};
}

// src/review/data/analysis/read-limits.ts
const DEFAULTS = {
	memory: 2048,
	seconds: 600,
	megabytes: 512
};
const LIMIT_NAMES = {
	memory: "ASSAY_WORKER_MEMORY_MB",
	seconds: "ASSAY_WORKER_SECONDS",
	megabytes: "ASSAY_WORKER_FILES_MB"
};
function readLimits(env) {
	const read = (limit) => {
		const text = env[LIMIT_NAMES[limit]] ?? "";
		if (text === "") return DEFAULTS[limit];
		if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
		throw new AssayError("bad-arguments", `${LIMIT_NAMES[limit]} is no whole number above 0.`, { hint: `For example ${LIMIT_NAMES[limit]}=${DEFAULTS[limit]}, which is what it is where nobody sets it.` });
	};
	return {
		memory: read("memory"),
		seconds: read("seconds"),
		megabytes: read("megabytes")
	};
}

// src/review/data/analysis/past-limit.ts
function pastLimit(limit, limits, path) {
	const most = limits[limit];
	const bounds = {
		memory: `${formatCount(most)} MiB of memory`,
		seconds: countOf(most, "second"),
		megabytes: `${formatCount(most)} MiB of files`
	};
	const subject = path === void 0 ? "This pull request" : `${path} with what belongs to it`;
	return new AssayError("unsupported", `${subject} takes more than ${bounds[limit]} to check.`, { hint: `Whoever runs the app can raise ${LIMIT_NAMES[limit]}. The Action checks the data without this limit; the review needs the app.` });
}

// src/review/data/analysis/analyse.ts
const MEBIBYTE = 1048576;
async function analyse(request, ports, onProgress = () => void 0) {
	const { configPath, limits } = request;
	const closers = new Closers();
	const context = createDataContext(closers, openLfs(ports, limits.megabytes, closers));
	const settings = { configPath };
	try {
		const revisions = await openGitHubRevisions({
			github: withLimit(ports.github, request, onProgress),
			base: request.base,
			head: request.head,
			policy: request.baseTip
		}, context);
		const { check, kept, isReviewed, datasets, obstacle } = await readReviewData({
			revisions,
			now: new Date(request.now),
			...configPath === void 0 ? {} : { configPath },
			commits: {
				head: request.head.commit,
				baseTip: request.baseTip
			},
			known: ports.known,
			verified: ports.verified,
			blobOf: ports.github.blobOf
		});
		if (!check) return failed(obstacle, configPath);
		return {
			...obstacle ? { obstacle } : {},
			isReviewed,
			datasets: datasets.map(({ isMeant: _, ...data }) => data),
			check: {
				embargoed: dataCheck(embargoReport(check, kept), settings),
				whole: dataCheck(check, settings)
			}
		};
	} catch (error) {
		if (!canBeMended(error)) throw error;
		return unable(error, configPath);
	} finally {
		await closers.closeAll();
	}
}
function unable({ message, hint }, configPath) {
	return failed({
		title: "The data could not be checked",
		text: hint === void 0 ? message : `${message}\n\n${hint}`
	}, configPath);
}
function failed(obstacle, configPath) {
	const check = failedCheck(obstacle, configPath);
	return {
		obstacle,
		isReviewed: true,
		datasets: [],
		check: {
			embargoed: check,
			whole: check
		}
	};
}
function openLfs({ lfs }, megabytes, closers) {
	if (!lfs) return async () => ({ reason: "LFS objects are not fetched here" });
	return openLfsOnGitHub({
		...lfs,
		maxBytes: megabytes * MEBIBYTE
	}, closers);
}
function withLimit(github, { limits }, onProgress) {
	let left = limits.megabytes * MEBIBYTE;
	return {
		mergeBase: (base, head) => github.mergeBase(base, head),
		compare: (base, head) => github.compare(base, head),
		files: (commit) => github.files(commit),
		link: (path, commit) => github.link(path, commit),
		async file(path, commit) {
			onProgress(path);
			const bytes = await github.file(path, commit);
			left -= bytes?.byteLength ?? 0;
			if (left < 0) throw pastLimit("megabytes", limits, path);
			return bytes;
		}
	};
}

export { isMeant as a, readLimits as i, unable as n, canBeMended as o, pastLimit as r, webAddress as s, analyse as t };