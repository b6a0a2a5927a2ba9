import { t as openCheck } from "./run-check.js";
import { _t as compileGlob, gt as matchDatasets, ht as datasetFor, pt as findRoles } from "./parse-table-schema.js";
import { t as AssayError } from "./assay-error.js";
import { n as namesHidden, t as hiddenColumns } from "./hidden-columns.js";
import { n as CANNOT_TELL_TEXT, t as BAD_ROW_TEXT } from "./answer.js";
import { i as judgeAgreement, t as measureAgreement } from "./measure-agreement.js";
import { t as estimateRate } from "./estimate-rate.js";
import { i as numberOf, r as valuesAgree, t as shownColumns } from "./shown-columns.js";
import { c as drawSample, t as sizeByRate } from "./size-by-rate.js";
import { t as countOf } from "./count-of.js";
import { t as formatCount } from "./format-count.js";
import { t as listNames } from "./list-names.js";
import { n as maskOfColumn, r as RowIds, t as findKeys } from "./find-keys.js";
import { a as cellsEqual, i as cellText, o as isBlank, r as cellJson } from "./cell.js";
import { n as columnName } from "./changed-rows.js";
import { t as suggestWord } from "./suggest-word.js";
import { t as sourceOfPath } from "./source-of-path.js";
import { t as writeChangeLines } from "./write-change-lines.js";
import { n as knownCells, r as correctCells, t as labelCell } from "./label-cell.js";
import { n as maskText } from "./mask-text.js";
import { i as parseRecords } from "./open-csv.js";
import { t as recordText } from "./write-csv.js";
import { n as objectMembers, r as findFault, t as memberCell } from "./object-members.js";
import { n as showInvisible } from "./show-invisible.js";
import { t as cutText } from "./cut-text.js";
import { i as stemOf, t as isUnread } from "./read-table.js";
import { t as eligibleRows } from "./eligible-rows.js";
import { createHash } from "node:crypto";

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

// src/core/review/derive/question-of.ts
function questionOf({ ask, tolerance }) {
	return {
		ask,
		tolerance: tolerance === void 0 ? null : {
			kind: "absolute",
			most: tolerance
		}
	};
}

// src/core/review/derive/decide-outcome.ts
function decideOutcome({ agreement, tooManyWrong, allDecided }, rows, census) {
	const { verdict } = agreement;
	if (verdict === "fail" || verdict === "clear_fail") return "fix-guideline";
	if (verdict === "too_few" && !census) return "too-few";
	if (tooManyWrong && !census) return "too-many-wrong";
	if (verdict === "too_few" && !allDecided) return "adjudicate";
	return rows.some((row) => row.verdict === "wrong" && row.mended === void 0) ? "fix-rows" : "passed";
}

// src/core/review/derive/judge-row.ts
function judgeRow(answers, question) {
	let pairs = 0;
	let agreeing = 0;
	for (const [place, { answer }] of answers.entries()) for (const other of answers.slice(place + 1)) {
		pairs++;
		if (answer !== "can't tell" && isSame$1(answer, other.answer, question)) agreeing++;
	}
	const agreed = pairs === 0 ? 0 : agreeing / pairs;
	const [first] = answers;
	return {
		agreed,
		...first && agreed === 1 && { verdict: first.answer }
	};
}
function isSame$1(a, b, { ask, tolerance }) {
	if (ask.kind === "label" || a === "bad row" || b === "bad row") return a === b;
	return valuesAgree(a, b, tolerance);
}

// src/core/review/derive/ratings-of.ts
function ratingsOf(rows, question) {
	const raters = [...new Set(rows.flatMap(({ answers }) => answers.map(({ expert }) => expert)))].sort();
	const labels = [...question.ask.labels];
	const codeOf = (answer) => {
		if (answer === "can't tell") return -2;
		const known = labels.findIndex((label) => isSame$1(label, answer, question));
		return known === -1 ? labels.push(answer) - 1 : known;
	};
	const codes = rows.map(({ answers }) => raters.map((rater) => {
		const given = answers.find(({ expert }) => expert === rater);
		return given ? codeOf(given.answer) : -1;
	}));
	if (rows.some(({ answers }) => answers.some(({ answer }) => answer === "bad row"))) codeOf(BAD_ROW_TEXT);
	return {
		ratings: {
			items: rows.map(({ name }) => name),
			raters,
			labels,
			codes
		},
		level: "nominal"
	};
}

// src/core/review/derive/judge-review.ts
const CONFIDENCE = .95;
function judgeReview(rows, strata, earlier, { policy, question }) {
	const population = new Map(Object.entries(strata));
	const estimate = (valueIn, finite) => estimateRate(rows.map((row) => ({
		stratum: row.stratum,
		inclusion: row.inclusion,
		value: valueIn(row)
	})), {
		strata: population,
		confidence: CONFIDENCE,
		finite
	});
	const weighted = estimate(({ agreed }) => agreed, false);
	const pooled = earlier.slice(0, Math.max(0, policy.minimum - rows.length));
	const low = estimate(({ verdict }) => verdict === "wrong" ? 1 : 0, true);
	const high = estimate(({ verdict }) => verdict === "right" ? 0 : 1, true);
	const { ratings, level } = ratingsOf(rows, question);
	return {
		agreement: judgeTogether(weighted, rows.length, pooled, policy, question),
		plain: {
			agreed: sumOf(rows.map(({ agreed }) => agreed)),
			rows: rows.length
		},
		pooled: pooled.length,
		coefficients: measureAgreement(ratings, {
			level,
			weights: "identity",
			threshold: policy.agreement,
			minimum: policy.minimum,
			confidence: CONFIDENCE
		}),
		errors: {
			low,
			high
		},
		tooManyWrong: low.interval.low > policy.maxError,
		allDecided: rows.every(({ verdict }) => verdict !== "open")
	};
}
function judgeTogether({ rate, effectiveRows }, rows, pooled, { agreement: threshold, minimum }, question) {
	const before = sumOf(pooled.map(({ answers }) => judgeRow(answers, question).agreed));
	const judgement = judgeAgreement({
		agreed: rate * effectiveRows + before,
		compared: effectiveRows + pooled.length,
		threshold,
		minimum: 0,
		confidence: CONFIDENCE
	});
	return rows + pooled.length < minimum ? {
		...judgement,
		verdict: "too_few"
	} : judgement;
}
function sumOf(numbers) {
	return numbers.reduce((sum, each) => sum + each, 0);
}

// src/core/review/derive/wrong-before.ts
function wrongBefore(seals, policy) {
	const last = new Set(seals.at(-1)?.rows.map(({ id }) => id));
	const wrong = /* @__PURE__ */ new Map();
	for (const { question, rows, strata, census } of seals) {
		if (rows.length === 0) continue;
		const judgement = judgeReview(rows, strata, [], {
			policy,
			question
		});
		const isAgreed = decideOutcome(judgement, rows, census) !== "fix-guideline";
		for (const row of rows) {
			if (last.has(row.id)) continue;
			if (isAgreed && row.verdict === "wrong") wrong.set(row.id, row);
			else wrong.delete(row.id);
		}
	}
	return [...wrong.values()];
}

// src/core/review/derive/wanted-corrections.ts
function wantedCorrections(seals, policy) {
	return [...wrongBefore(seals, policy), ...seals.at(-1)?.rows ?? []].flatMap(({ id, verdict, final, dismissal }) => verdict === "wrong" && final !== void 0 && final !== "bad row" && !dismissal ? [{
		id,
		value: final
	}] : []);
}

// src/core/review/draw/build-frame.ts
const RELABELLED = "relabelled";
const QUEUED = "queued";
function buildFrame(rows, { asked, queued, relabelled, byLabel }) {
	const first = /* @__PURE__ */ new Map();
	const latest = /* @__PURE__ */ new Map();
	for (const row of asked) {
		if (!first.has(row.id)) first.set(row.id, row);
		if (row.answered || !latest.get(row.id)?.answered) latest.set(row.id, row);
	}
	const isWaiting = ({ id, content, label }) => {
		const before = first.get(id);
		const waited = before?.strata.at(-1) === QUEUED ? before.content : queued.get(id);
		return label !== "" && waited === content;
	};
	const frame = [];
	const there = /* @__PURE__ */ new Map();
	const waited = [];
	for (const row of rows) {
		there.set(row.id, row);
		if (!row.change && !isWaiting(row)) continue;
		if (!row.change) waited.push(row.id);
		const before = first.get(row.id);
		const strata = before?.strata ?? (relabelled.has(row.id) ? ["relabelled"] : strataOf(row, byLabel));
		frame.push({
			id: row.id,
			rank: rankOf(before ?? row),
			strata,
			flagged: before ? before.flagged === true : row.flagged && strata[0] !== "relabelled",
			row
		});
	}
	const within = new Set(frame.map(({ id }) => id));
	for (const [id, was] of latest) {
		if (within.has(id) || within.size === 0 && !was.answered) continue;
		const { strata, flagged = false } = first.get(id);
		frame.push({
			id,
			rank: rankOf(first.get(id)),
			strata,
			flagged,
			row: there.get(id),
			was
		});
	}
	return {
		rows: frame,
		queued: waited
	};
}
function strataOf({ label, source = "", change }, byLabel) {
	return [
		...byLabel ? [label] : [],
		source,
		change ?? QUEUED
	];
}
function rankOf({ id, content, label }) {
	return JSON.stringify([
		id,
		content,
		label
	]);
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
	for (const each of frame) {
		const { rank, strata, flagged } = each;
		const row = {
			id: rank,
			stratum: strata,
			...flagged ? { flagged } : {},
			of: each
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
		rows: [...again.rows, ...sample.rows].map((drawn) => ({
			...drawn,
			id: drawn.row.of.id
		})),
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
async function readReviewRows(files, isWanted, { onLabel, onEligible } = {}) {
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
			if (!change && !isWanted(id)) continue;
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

// src/core/table/csv/correct-record.ts
function correctRecord(text, column, value, dialect) {
	const form = {
		...dialect,
		crEnds: false
	};
	const cells = cellsOf(text, form);
	if (!cells || column >= cells.length) return void 0;
	const place = placeOf$1(text, cells, column, form);
	if (!place) return void 0;
	const { start, end } = place;
	const isQuoted = dialect.quote !== null && text.startsWith(dialect.quote, start);
	const written = recordText([value], isQuoted ? {
		...dialect,
		quoting: "all"
	} : dialect);
	const corrected = text.slice(0, start) + written + text.slice(end);
	const wanted = cells.map((cell, i) => i === column ? value : cell);
	return isSame(cellsOf(corrected, form), wanted) ? corrected : void 0;
}
function placeOf$1(text, cells, column, form) {
	let start = 0;
	for (let i = 0;; i++) {
		const end = endOf(text, start, cells[i], form);
		if (end === void 0) return void 0;
		if (i === column) return {
			start,
			end
		};
		start = end + form.delimiter.length;
	}
}
function endOf(text, start, cell, form) {
	for (let from = start;;) {
		const next = text.indexOf(form.delimiter, from);
		const end = next < 0 ? text.length : next;
		if (isSame(cellsOf(text.slice(start, end), form), [cell])) return end;
		if (next < 0) return void 0;
		from = next + 1;
	}
}
function cellsOf(text, form) {
	try {
		const records = parseRecords(`${text}\n`, form);
		return records.length === 1 ? records[0] : void 0;
	} catch {
		return;
	}
}
function isSame(a, b) {
	return a !== void 0 && a.length === b.length && a.every((cell, i) => cell === b[i]);
}

// src/core/table/json/correct-member.ts
function correctMember(text, key, value) {
	const member = objectMembers(text).findLast((each) => each.key === key);
	if (!member || value === void 0) return void 0;
	const corrected = text.slice(0, member.start) + cellJson(value) + text.slice(member.end);
	if (findFault(corrected) !== void 0) return void 0;
	const read = objectMembers(corrected).findLast((each) => each.key === key);
	return read && cellsEqual(memberCell(corrected, read), value) ? corrected : void 0;
}

// src/core/table/record-lines.ts
const CR = 13;
function recordLines(table, row, most) {
	const { dialect, bytes } = table;
	if (dialect.format !== "csv" && dialect.format !== "jsonl") return void 0;
	if (dialect.compression !== "none" || dialect.encoding !== "utf-8") return void 0;
	const span = table.span?.(row);
	const startLine = table.line(row);
	if (!bytes || !span || startLine === void 0 || span.end - span.start > most) return void 0;
	const { start, end } = span;
	const withEnd = bytes.slice(start, Math.min(end + 1, bytes.byteLength));
	if (withEnd.includes(CR)) return void 0;
	const text = textOf(withEnd.subarray(0, end - start));
	if (text === void 0) return void 0;
	return {
		text,
		startLine,
		line: startLine + text.split("\n").length - 1
	};
}
function textOf(bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return;
	}
}

// src/review/data/suggest-lines.ts
const LONGEST_RECORD = 4e3;
async function suggestLines({ path, table, ask }, corrections, mayShow) {
	const column = ask;
	const byRow = new Map(corrections.map((correction) => [correction.row.index, correction]));
	const found = [];
	for await (const rows of table.read([...byRow.keys()].sort((a, b) => a - b))) for (const { index, cells, raw } of rows) {
		const { row, value, cell } = byRow.get(index);
		const lines = raw === void 0 ? recordLines(table, index, LONGEST_RECORD) : void 0;
		if (!lines || !mayShow(cells, lines.text)) continue;
		const { text: was, startLine, line } = lines;
		const text = correctText(was, table, column, cell);
		const corrected = cells.map((each, i) => i === column ? cell : each);
		if (text === void 0 || text === was || !mayShow(corrected, text)) continue;
		found.push({
			id: row.id,
			value,
			path,
			startLine,
			line,
			was,
			text
		});
	}
	return found;
}
function correctText(text, { dialect, columns }, column, cell) {
	if (dialect.format === "csv") return correctRecord(text, column, cellText(cell), dialect);
	if (dialect.format === "jsonl") return correctMember(text, columns[column], cell);
}

// src/review/data/whole-lines.ts
function wholeLines(columns, privacy, hidden) {
	if (hidden || privacy.rows === "hide") return () => false;
	const masks = columns.map((_, column) => maskOfColumn(columnName(columns, column), privacy));
	const isOpen = (text, mask = maskText) => !privacy.mask || mask(text) === text;
	return (cells, text) => isOpen(text) && cells.every((cell, column) => isOpen(cellText(cell), masks[column])) && text.split(/[\n\t]/).every((part) => showInvisible(part) === part);
}

// src/review/data/correct-files.ts
const LONGEST = 2e4;
const MOST_LINES = 2e5;
async function correctFiles(wanted, data) {
	const values = new Map(wanted.map(({ id, value }) => [id, value]));
	const patches = [];
	const suggestions = [];
	for (const [place, file] of data.files.entries()) {
		const wrong = data.rows.filter((row) => row.file === place && values.has(row.id)).filter(({ id, label }) => !isSame$1(values.get(id), label, data.question));
		if (wrong.length === 0) continue;
		const known = await knownCells(file.table, file.ask);
		const corrections = wrong.map((row) => {
			const value = values.get(row.id);
			return {
				row,
				value,
				cell: labelCell(value, known)
			};
		});
		patches.push(await patchFile(file, corrections, data));
		const mayShow = wholeLines(file.table.columns, data.privacy, hasHidden(file.table, data));
		suggestions.push(...await suggestLines(file, corrections, mayShow));
	}
	return {
		patches,
		suggestions: boundLines(suggestions, data.rows)
	};
}
function boundLines(suggestions, rows) {
	const changed = new Set(rows.flatMap(({ id, change }) => change ? [id] : []));
	let room = MOST_LINES;
	return suggestions.toSorted((a, b) => Number(changed.has(b.id)) - Number(changed.has(a.id))).filter(({ was, text }) => {
		room -= was.length + text.length;
		return room >= 0;
	});
}
function hasHidden(table, { privacy, diffOf }) {
	const diff = diffOf(table);
	if (!diff) return namesHidden(table.columns, privacy.columns).length > 0;
	const hidden = hiddenColumns(diff, privacy.columns);
	return table.columns.some((name) => hidden.has(name));
}
async function patchFile(file, corrections, { question, privacy, digestOf }) {
	const { path, table } = file;
	const patch = {
		path,
		rows: corrections.length
	};
	const digest = await digestOf(path);
	if (table.format === "xlsx" || digest === void 0) return {
		...patch,
		without: "workbook"
	};
	if (isMasked(file, corrections, question.ask.column, privacy)) return {
		...patch,
		without: "masked"
	};
	const diff = await correctCells(table, corrections.map(({ row, cell }) => ({
		row: row.index,
		column: file.ask,
		value: cell
	})));
	let text = "";
	for (const line of writeChangeLines(diff, digest)) {
		text += line;
		if (text.length > LONGEST) return {
			...patch,
			without: "long"
		};
	}
	return {
		...patch,
		text
	};
}
function isMasked({ table }, corrections, column, privacy) {
	const mask = maskOfColumn(column, privacy);
	return corrections.flatMap(({ row, value }) => [row.label, value]).some((text) => mask(text) !== text) || privacy.mask && table.columns.some((name) => maskText(name) !== name);
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
async function findEligible({ table, policy, changed }, columns, review, { files, rules, diffs }) {
	if (!changed) return /* @__PURE__ */ new Map();
	const { basePath } = changed;
	const before = basePath === void 0 ? void 0 : datasetFor(rules.config, basePath);
	if (basePath !== void 0 && before?.name === policy.name) {
		const diff = [...diffs.values()].find(({ head }) => head === table);
		if (diff && await wasAsked(diff, policy, review)) return eligibleRows(diff, columns);
		if (diff) return allRows(table);
		if ([...(await files.tables("base", basePath, policy)).values()].some(isUnread)) throw unseen(`${basePath} at base`);
	}
	return allRows(table);
}
function allRows({ rowCount }) {
	return new Map(Array.from({ length: rowCount }, (_, row) => [row, "added"]));
}
async function wasAsked({ base }, policy, { ask }) {
	if (ask !== void 0) return base.columns.includes(ask);
	return (await findRoles(policy, base)).head.label !== void 0;
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
	const [head, before, tip] = [
		await at(commits.head),
		await at(commits.mergeBase),
		await at(commits.baseTip)
	];
	return {
		guideline: head?.blob === before?.blob ? tip : head,
		baseGuideline: tip
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
		const eligible = await findEligible(file, columns, review, check);
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
	const wanted = /* @__PURE__ */ new Set([...known.asked, ...queued.keys()]);
	const isWanted = (id) => wanted.has(id) || request.waited?.(id) === true;
	const rows = await readReviewRows(files, isWanted, {
		onLabel: (label, file) => labels.add(label, opened[file].changed === void 0),
		onEligible: (texts, file, label) => {
			const { shown, table } = files[file];
			predictors.add(shown.map((place, i) => [columnName(table.columns, place), texts[i]]), label);
		}
	});
	for (const { id, content } of rows) if (request.waited?.(id)) queued.set(id, content);
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
	const relabelled = await findRelabelled(name, rows, request);
	const frame = buildFrame(rows, {
		asked: known.open?.asked ?? [],
		queued,
		relabelled,
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
	const { patches, suggestions } = await correctFiles(wantedCorrections(known.sealed ?? [], review), {
		rows: before,
		files,
		question: questionOf({
			ask,
			tolerance
		}),
		privacy,
		diffOf: (table) => [...check.diffs.values()].find(({ head }) => head === table),
		digestOf: (path) => check.files.digest("head", path)
	});
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
			queued: frame.queued.length,
			relabels,
			told: {
				queued: frame.queued,
				relabelled: frame.rows.flatMap(({ id }) => relabelled.has(id) ? [id] : [])
			},
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
			...patches.length > 0 && { patches },
			...suggestions.length > 0 && { suggestions },
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

export { judgeReview as a, decideOutcome as c, wrongBefore as i, questionOf as l, isMeant as n, isSame$1 as o, RELABELLED as r, judgeRow as s, readReviewData as t, canBeMended as u };