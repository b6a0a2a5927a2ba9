import { i as Option } from "./esm2.js";
import { t as AssayError } from "./assay-error.js";
import { t as codeSpan } from "./code-span.js";
import { n as escapeMarkdown } from "./markdown-table.js";
import { l as maskOfKey, n as textTableTerminal, s as percent, t as addDatasetOptions, u as textTableMarkdown } from "./add-dataset-options.js";
import { n as maskOfColumn } from "./find-keys.js";
import { t as hideText } from "./mask-text.js";
import { t as formatCount } from "./format-count.js";
import { t as countOf } from "./count-of.js";
import { t as listNames } from "./list-names.js";
import { t as countPhrase } from "./count-phrase.js";
import { t as escapeTerminal } from "./escape-terminal.js";
import { t as paintWith } from "./paint.js";
import { t as wrapLine } from "./wrap-line.js";
import { t as openDataset } from "./open-dataset.js";
import { t as nameList } from "./name-list.js";
import { t as startProgress } from "./progress.js";
import { t as shareOption } from "./share-option.js";
import { G as interpolatedQuantile, ct as normaliseText, p as openReader, st as shingleHashes } from "./parse-table-schema.js";
import { t as numberOfText } from "./number-of-text.js";
import { t as parseMoment } from "./parse-moment.js";
import { t as sourceOfPath } from "./source-of-path.js";
import { a as countedColumns, i as partRows, n as openVerdicts, o as missingOutcomes, r as readSliceTable, s as BLANK, t as requireColumn } from "./require-column.js";
import { c as gammaln, r as wilsonInterval } from "./quantile-of-sorted.js";
import { t as openPredictions } from "./open-predictions.js";
import { t as wholeNumber } from "./whole-number.js";

// src/core/labels/slices/place-of-row.ts
function placeOfRow({ files, ids, fileOf, indexOf }, row) {
	const { path, table } = files[fileOf[row]];
	const index = indexOf[row];
	const line = table.line(index);
	return {
		id: ids[row],
		path,
		row: index + 1,
		...line === void 0 ? {} : { line }
	};
}

// src/core/labels/slices/rows-behind.ts
function rowsBehind(slice, outcomes, parted) {
	const isIn = membersOf(slice.conditions, parted);
	return outcomes.rows.filter((row, place) => outcomes.bad[place] === true && isIn(row)).sort((a, b) => a - b);
}
function membersOf(conditions, parted) {
	const tests = conditions.map(({ by, value, pooled }) => {
		const { values, ofRow } = parted.find(({ parting }) => parting.name === by);
		const fits = values.map((each) => pooled?.has(each) ?? each === value);
		return (row) => ofRow[row] >= 0 && fits[ofRow[row]];
	});
	return (row) => tests.every((test) => test(row));
}

// src/core/labels/slices/slices-json.ts
function slicesJson(report, first) {
	const { name, table, found, parted, counted, training, notes } = report;
	return {
		schema_version: 1,
		dataset: name,
		files: table.files.map(({ path }) => path),
		rows: table.ids.length,
		by: parted.map(({ parting }) => parting.name),
		minimum: report.minimum,
		confidence: report.confidence,
		tried: found.tried,
		worse: found.slices.filter(({ isWorse }) => isWorse).length,
		counted_columns: counted,
		judged_label: report.judgedLabel ?? null,
		overall: found.overall.map((rate) => ({
			measure: rate.measure,
			...rateJson(rate)
		})),
		slices: found.slices.map((slice, place) => ({
			measure: slice.measure,
			where: slice.conditions.map(({ by, value, pooled }) => ({
				by,
				value,
				pooled: pooled ? [...pooled].sort() : null
			})),
			worse: slice.isWorse,
			...rateJson(slice),
			rest_rate: slice.restRate,
			p_value: slice.p,
			adjusted_p_value: slice.adjusted,
			bad_rows: slice.isWorse || place < first ? badRows(slice, report) : null,
			training: trainingJson(slice, report)
		})),
		training_dataset: training?.name ?? null,
		notes
	};
}
function rateJson({ rows, count, rate, effectiveRows, interval }) {
	return {
		rows,
		bad: count,
		rate,
		effective_rows: effectiveRows,
		interval
	};
}
function badRows(slice, { measured, parted, table }) {
	const outcomes = measured.find(({ measure }) => measure === slice.measure);
	return rowsBehind(slice, outcomes, parted).map((row) => rowJson(table, row));
}
function trainingJson(slice, { training, table }) {
	const trace = training?.traces.get(slice);
	if (!training || !trace) return null;
	const { failed, sameValues, sameSource, similar } = trace;
	return {
		failed_rows: failed,
		same_values: tracedJson(training.table, sameValues),
		same_source: sameSource ? {
			sources: sameSource.sources,
			...tracedJson(training.table, sameSource)
		} : null,
		similar: similar ? similarJson(similar, table, training.table) : null
	};
}
function tracedJson(table, { count, asWronglySaid, first }) {
	return {
		rows: count,
		labelled_as_wrongly_said: asWronglySaid,
		first: first.map((row) => rowJson(table, row))
	};
}
function similarJson({ rows, asWronglySaid }, table, training) {
	return {
		labelled_as_wrongly_said: asWronglySaid,
		rows: rows.map(({ failed, row, similarity, label, isAsWronglySaid }) => ({
			failed: rowJson(table, failed),
			training: rowJson(training, row),
			similarity,
			label: label ?? null,
			labelled_as_wrongly_said: isAsWronglySaid
		}))
	};
}
function rowJson(table, row) {
	const { id, path, row: number, line } = placeOfRow(table, row);
	return {
		row_id: id,
		path,
		row: number,
		line: line ?? null
	};
}

// src/core/render/slices/slice-words.ts
const MEASURE_NAMES = {
	error: "wrong labels",
	model_error: "wrong predictions",
	disagreement: "disagreement",
	missing: "missing cells"
};
function sliceHeadline({ report }) {
	const { tried, slices } = report.found;
	const worse = slices.filter(({ isWorse }) => isWorse).length;
	const rows = countOf(report.table.ids.length, "row");
	const found = worse === 0 ? "none" : formatCount(worse);
	const are = worse > 1 ? "are" : "is";
	return `${rows}: ${found} of ${countOf(tried, "slice")} tried ${are} worse than the rest`;
}
function sliceSentences(view) {
	const { report } = view;
	const { found, confidence, counted, minimum } = report;
	const share = `${String(Math.round((1 - confidence) * 1e6) / 1e4)} %`;
	const overall = found.overall.map((rate) => `${overallOf(rate, view)}.`);
	const blanks = counted.length > 0 ? [`Blank cells count as missing in ${listNames(counted)}.`] : [];
	const meaning = found.slices.some(({ isWorse }) => isWorse) ? `Of the slices told as worse, at most about ${share} are expected to be so by chance alone.` : "The rates below differ no more than chance makes that many slices differ.";
	const few = found.tried === 0 ? [`No slice has ${formatCount(minimum)} rows that were measured; --minimum takes fewer.`] : [meaning];
	return [
		...overall,
		...blanks,
		...few
	];
}
function overallOf(rate, { report, privacy }) {
	const { rows, interval } = rate;
	const name = MEASURE_NAMES[rate.measure];
	const between = `${percent(interval.low)} to ${percent(interval.high)}`;
	const { judgedLabel, table } = report;
	const labelled = (rate.measure === "error" || rate.measure === "disagreement") && judgedLabel !== void 0 ? ` labelled ${maskOfColumn(table.label ?? "", privacy)(judgedLabel)}, the only ones judged` : "";
	return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${percent(rate.rate)} of ${countOf(rows, "row")}${labelled} (${between})`;
}

// src/core/render/slices/show-slices.ts
const ROWS_OF_SLICE$1 = 3;
const SLICES_WITH_ROWS = 5;
const MOST_COLUMNS = 5;
function shownSlices({ report, limit }) {
	const { slices } = report.found;
	const worse = slices.filter(({ isWorse }) => isWorse);
	return (worse.length > 0 ? worse : slices).slice(0, limit);
}
function sliceTable(view) {
	const { found } = view.report;
	const shown = shownSlices(view);
	const worse = found.slices.filter(({ isWorse }) => isWorse).length;
	const measures = found.overall.length;
	const rows = shown.map((slice) => [
		...measures > 1 ? [MEASURE_NAMES[slice.measure]] : [],
		percent(slice.rate),
		`${percent(slice.interval.low)} to ${percent(slice.interval.high)}`,
		percent(slice.restRate),
		`${formatCount(slice.count)} of ${formatCount(slice.rows)}`,
		nameOfSlice(slice, view)
	]);
	return {
		header: [
			...measures > 1 ? ["measure"] : [],
			"rate",
			"interval",
			"rest",
			"rows",
			"slice"
		],
		rows,
		left: (worse > 0 ? worse : found.slices.length) - shown.length
	};
}
function sliceRowTable(view) {
	const { measured, parted, table, found } = view.report;
	const worse = found.slices.filter(({ isWorse }) => isWorse);
	const columns = shownColumns(table, view.privacy);
	const shown = worse.slice(0, Math.min(SLICES_WITH_ROWS, view.limit));
	const showsIds = table.keys.length > 0 && view.privacy.rows === "show";
	const seen = /* @__PURE__ */ new Set();
	const rows = shown.flatMap((slice) => {
		const outcomes = measured.find(({ measure }) => measure === slice.measure);
		const first = rowsBehind(slice, outcomes, parted).filter((row) => !seen.has(row)).slice(0, ROWS_OF_SLICE$1);
		for (const row of first) seen.add(row);
		return first.map((row) => [
			nameOfSlice(slice, view),
			placeOf(table, row),
			...showsIds ? [idOf(table, row, view.privacy)] : [],
			...columns.length > 0 ? [cellsOf$1(table, columns, row, view.privacy)] : []
		]);
	});
	const shownNames = columns.length > 0 ? [columns.join(" · ")] : [];
	return {
		header: [
			"slice",
			"where",
			...showsIds ? ["row id"] : [],
			...shownNames
		],
		rows,
		places: [1],
		left: 0
	};
}
function nameOfSlice({ conditions }, { report, privacy }) {
	return conditions.map((condition) => `${condition.by} = ${shownValue(condition)}`).join(" and ");
	function shownValue({ by, value, pooled }) {
		const { kind, column } = report.parted.find(({ parting }) => parting.name === by).parting;
		const shownColumn = kind === "predicted" ? report.table.label : column;
		if (pooled || shownColumn === void 0 || kind === "length" || kind === "language") return value;
		return maskOfColumn(shownColumn, privacy)(value);
	}
}
function placeOf(table, row) {
	const { path, row: number, line } = placeOfRow(table, row);
	const place = line === void 0 ? `row ${number}` : `line ${line}`;
	return table.files.length > 1 ? `${path} ${place}` : place;
}
function idOf({ files, fileOf, ids }, row, privacy) {
	return maskOfKey(files[fileOf[row]], privacy)(ids[row]);
}
function shownColumns(table, privacy) {
	if (privacy.rows === "hide") return [];
	if (table.text.length > 0) return [...table.label === void 0 ? [] : [table.label], ...table.text];
	return [...table.columns.keys()].slice(0, MOST_COLUMNS);
}
function cellsOf$1(table, columns, row, privacy) {
	return columns.map((name) => {
		const column = table.columns.get(name);
		const code = column?.ofRow[row] ?? -1;
		const text = code < 0 ? "" : column.values[code];
		return privacy.rows === "hide" ? hideText(text) : maskOfColumn(name, privacy)(text);
	}).join(" · ");
}

// src/core/labels/slices/prediction-outcomes.ts
const PREDICTED = "predicted label";
function predictionOutcomes({ rows, given, predicted }, label) {
	return {
		measure: "model_error",
		rows,
		bad: given.map((each, judged) => each !== predicted[judged]),
		idle: { pairs: [[label, PREDICTED]] }
	};
}
function partByPrediction({ rows, predicted, labels }, total) {
	const ofRow = new Int32Array(total).fill(-1);
	for (const [judged, row] of rows.entries()) ofRow[row] = predicted[judged];
	return {
		parting: {
			name: PREDICTED,
			kind: "predicted",
			partOf: (text) => text
		},
		values: labels,
		ofRow
	};
}

// src/core/render/slices/show-training.ts
const ROWS_OF_SLICE = 3;
function trainingTable(view) {
	const { training } = view.report;
	return {
		header: [
			"same values",
			"same source",
			"nearest texts",
			"slice"
		],
		rows: [...training?.traces ?? []].map(([slice, { sameValues, sameSource, similar }]) => [
			isOfOneLabel(slice, view) ? formatCount(sameValues.count) : ofAll(sameValues.asWronglySaid, sameValues.count),
			sameSource ? ofAll(sameSource.asWronglySaid, sameSource.count) : "",
			similar ? ofAll(similar.asWronglySaid, similar.rows.length) : "",
			nameOfSlice(slice, view)
		]),
		left: 0
	};
}
function similarTable({ report, privacy }) {
	const { training, table } = report;
	if (!training) return {
		header: [],
		rows: [],
		left: 0
	};
	const columns = shownColumns(training.table, privacy);
	const seen = /* @__PURE__ */ new Set();
	const isFirst = ({ failed, row }) => seen.size < seen.add(`${failed} ${row}`).size;
	const rows = [...training.traces.values()].flatMap(({ similar }) => (similar?.rows ?? []).filter(({ isAsWronglySaid }) => isAsWronglySaid).sort((a, b) => b.similarity - a.similarity).slice(0, ROWS_OF_SLICE).filter(isFirst).map(({ failed, row, similarity }) => [
		placeOf(table, failed),
		placeOf(training.table, row),
		similarity.toFixed(2),
		...columns.length > 0 ? [cellsOf$1(training.table, columns, row, privacy)] : []
	]));
	return {
		header: [
			"failed row",
			"training row",
			"similarity",
			...columns.length > 0 ? [columns.join(" · ")] : []
		],
		rows,
		places: [0, 1],
		left: 0
	};
}
function trainingSentence({ report }) {
	const { training } = report;
	if (!training || training.traces.size === 0) return void 0;
	return `Of the ${countPhrase(training.table.ids.length, "row", "rows")} of ${training.name}, those behind each slice, and how many of them are labelled as the model wrongly said: look at these first.`;
}
function isOfOneLabel({ conditions }, { report }) {
	return conditions.some(({ by }) => by === "predicted label" || by === report.table.label);
}
const ofAll = (count, all) => `${formatCount(count)} of ${formatCount(all)}`;

// src/core/render/slices/render-slices-markdown.ts
function renderSlicesMarkdown(view) {
	const { name, notes } = view.report;
	const training = trainingSentence(view);
	return `${[
		`## Slices of ${codeSpan(name)}`,
		`**${sliceHeadline(view)}.** ${sliceSentences(view).map(escapeMarkdown).join(" ")}`,
		...textTableMarkdown("Worst first", sliceTable(view)),
		...textTableMarkdown("The rows behind them", sliceRowTable(view)),
		...textTableMarkdown("The training rows behind them", trainingTable(view)),
		...training === void 0 ? [] : [escapeMarkdown(training)],
		...textTableMarkdown("The nearest training rows", similarTable(view)),
		...notes.length > 0 ? ["### To know", notes.map((note) => `- ${escapeMarkdown(note)}`).join("\n")] : []
	].join("\n\n")}\n`;
}

// src/core/render/slices/render-slices-terminal.ts
function renderSlicesTerminal(view, options) {
	const paint = paintWith(options.colour);
	const { width } = options;
	const { name, notes } = view.report;
	const wrapped = (texts, start = "") => texts.flatMap((text) => wrapLine(start, text, width));
	const training = trainingSentence(view);
	return `${[
		[`${paint.bold(escapeTerminal(name))}, ${sliceHeadline(view)}`, ...wrapped(sliceSentences(view))],
		textTableTerminal("Worst first", sliceTable(view), width, paint),
		textTableTerminal("The rows behind them", sliceRowTable(view), width, paint),
		textTableTerminal("The training rows behind them", trainingTable(view), width, paint),
		training === void 0 ? [] : wrapped([training]),
		textTableTerminal("The nearest training rows", similarTable(view), width, paint),
		notes.length === 0 ? [] : [paint.bold("To know"), ...wrapped(notes, "  ")]
	].filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n")}\n`;
}

// src/core/statistics/quantile-bands.ts
function quantileBands(sorted, bands) {
	const last = sorted.at(-1);
	const ends = Array.from({ length: bands - 1 }, (_, i) => interpolatedQuantile(sorted, (i + 1) / bands, "lower"));
	return [...new Set(ends)].filter((end) => last !== void 0 && end < last);
}

// src/core/labels/slices/part-by-band.ts
const BANDS = 4;
function partByBand(numbers) {
	const sorted = [...numbers].sort((a, b) => a - b);
	const ends = quantileBands(sorted, BANDS);
	if (ends.length === 0) return () => "all alike";
	const starts = ends.map((end) => sorted[firstAbove(sorted, end)]);
	const names = [
		`up to ${shown(ends[0])}`,
		...ends.slice(1).map((end, i) => starts[i] === end ? shown(end) : `${shown(starts[i])} to ${shown(end)}`),
		`${shown(starts.at(-1))} and more`
	];
	return (number) => {
		const band = ends.findIndex((end) => number <= end);
		return names[band < 0 ? ends.length : band];
	};
}
function firstAbove(sorted, end) {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = low + high >> 1;
		if (sorted[middle] <= end) low = middle + 1;
		else high = middle;
	}
	return low;
}
const shown = (number) => Number.isSafeInteger(number) ? formatCount(number) : String(number);

// src/core/labels/slices/part-by-date.ts
const MOST_MONTHS = 24;
function partByDate(texts) {
	const months = [];
	for (const text of texts) {
		const day = dayOf(text);
		if (!day) return void 0;
		months.push(day.year * 12 + day.month - 1);
	}
	if (months.length === 0) return void 0;
	const [first, last] = months.reduce(([low, high], month) => [Math.min(low, month), Math.max(high, month)], [Number.MAX_VALUE, 0]);
	const unit = last - first < MOST_MONTHS ? "month" : "quarter";
	return {
		unit,
		partOf: (text) => {
			const day = dayOf(text);
			if (!day) return void 0;
			return unit === "month" ? `${day.year}-${String(day.month).padStart(2, "0")}` : `${day.year} Q${Math.ceil(day.month / 3)}`;
		}
	};
}
function dayOf(text) {
	const date = parseMoment(text.trim())?.date;
	return date?.openForm !== void 0 && date.dmy && date.mdy && date.dmy.month !== date.mdy.month ? void 0 : date?.dmy ?? date?.mdy;
}

// src/core/labels/slices/choose-partings.ts
const MOST_CODES = 20;
const MOST_DIFFERENT = .5;
const LONGEST_VALUE = 80;
const TOO_SHORT = "too short to tell";
function choosePartings(table, reader, by = []) {
	const isAsked = (name) => by.length === 0 || by.includes(name);
	const ofColumns = [...table.columns].flatMap(([name, column]) => {
		if (!isAsked(name) || by.length === 0 && table.keys.includes(name)) return [];
		return partingsOf(name, column, {
			reader,
			isText: table.text.includes(name)
		});
	});
	const asked = isAsked("source") && !table.columns.has("source");
	const sources = table.files.map((file) => sourceOfPath(file.path, file.policy.source));
	const ofSource = asked && new Set(sources).size > 1 ? [byFile("source", table, sources)] : [];
	const paths = table.files.map(({ path }) => path);
	const ofFile = isAsked("file") && !table.columns.has("file") && paths.length > 1 ? [byFile("file", table, paths)] : [];
	return [
		...ofColumns,
		...ofSource,
		...ofFile
	];
}
function partingsOf(name, column, { reader, isText }) {
	const { values } = column;
	const filled = column.ofRow.filter((code) => code >= 0);
	if (values.length === 0) return [];
	if (isText) return textPartings(name, column, filled, reader);
	const numbers = values.map((text) => numberOfText(text.trim()));
	if (numbers.every((number) => number !== void 0) && values.length > MOST_CODES) {
		const band = partByBand(Array.from(filled, (code) => numbers[code]));
		const partOf = (text) => {
			const number = numberOfText(text.trim());
			return number === void 0 ? void 0 : band(number);
		};
		return [{
			name,
			column: name,
			kind: "band",
			partOf
		}];
	}
	const dates = partByDate(values);
	if (dates) return [{
		name: `${dates.unit} of ${name}`,
		column: name,
		kind: "date",
		partOf: dates.partOf
	}];
	if (values.length <= Math.max(MOST_CODES, filled.length * MOST_DIFFERENT)) {
		if (values.every((text) => text.length <= LONGEST_VALUE)) return [{
			name,
			column: name,
			kind: "value",
			partOf: (text) => text
		}];
	}
	return values.some((text) => text.includes(" ")) ? [lengthParting(name, column, filled)] : [];
}
function textPartings(name, column, filled, reader) {
	const language = (text) => {
		const reading = reader(text);
		const [best] = reading?.scores.keys() ?? [];
		return best ?? (reading?.script === "Latin" ? TOO_SHORT : reading?.script) ?? TOO_SHORT;
	};
	return [lengthParting(name, column, filled), {
		name: `language of ${name}`,
		column: name,
		kind: "language",
		partOf: language
	}];
}
function lengthParting(name, { values }, filled) {
	const band = partByBand(Array.from(filled, (code) => values[code].length));
	return {
		name: `length of ${name}`,
		column: name,
		kind: "length",
		partOf: (text) => `${band(text.length)} characters`
	};
}
function byFile(kind, { files }, names) {
	const ofPath = new Map(files.map(({ path }, i) => [path, names[i]]));
	return {
		name: kind,
		kind,
		partOf: (path) => ofPath.get(path)
	};
}

// src/core/statistics/adjust-p-values.ts
function adjustPValues(values) {
	const descending = [...values.keys()].sort((a, b) => values[b] - values[a]);
	const adjusted = new Array(values.length).fill(1);
	let least = 1;
	for (const [place, test] of descending.entries()) {
		const rank = values.length - place;
		least = Math.min(least, values[test] * values.length / rank);
		adjusted[test] = least;
	}
	return adjusted;
}

// src/core/labels/slices/cut-rows.ts
function cutRows({ rows, idle }, { parting, values, ofRow }, minimum) {
	const counts = new Uint32Array(values.length);
	for (const row of rows) if (ofRow[row] >= 0) counts[ofRow[row]]++;
	const isIdle = (value) => value === "(blank)" && idle?.blanks?.includes(parting.column ?? "") === true;
	const conditions = [];
	const pooled = /* @__PURE__ */ new Set();
	const places = Int32Array.from(values, (value, code) => {
		if (isIdle(value) || counts[code] === 0) return NONE;
		if (counts[code] >= minimum) return conditions.push({
			by: parting.name,
			value
		}) - 1;
		pooled.add(value);
		return POOLED;
	});
	const other = conditions.length;
	if (pooled.size > 0) {
		const value = pooled.size === 1 ? [...pooled][0] : `other (${pooled.size} values)`;
		conditions.push({
			by: parting.name,
			value,
			...pooled.size > 1 ? { pooled } : {}
		});
	}
	const ofPlace = Int32Array.from(rows, (row) => {
		const code = ofRow[row];
		const place = code < 0 ? NONE : places[code];
		return place === POOLED ? other : place;
	});
	return {
		by: parting.name,
		conditions,
		ofPlace
	};
}
const NONE = -1;
const POOLED = -2;

// src/core/labels/slices/rate-of-tally.ts
function rateOfTally(tally, level) {
	const { rows, count, rate, effectiveRows } = tally;
	const [low, high] = wilsonInterval(rate * effectiveRows, effectiveRows, 1 - level);
	return {
		rows,
		count,
		rate,
		effectiveRows,
		interval: {
			low: Math.min(low, rate),
			high: Math.max(high, rate),
			level,
			method: "Wilson",
			distribution: "z"
		}
	};
}

// src/core/statistics/fisher-exact-greater.ts
const NEGLIGIBLE = 1e-17;
function fisherExactGreater(first, second) {
	const count = first.count + second.count;
	const total = first.total + second.total;
	if (first.total === 0 || second.total === 0) return 1;
	const [least, most] = [Math.max(0, count - second.total), Math.min(count, first.total)];
	if (first.count <= least) return 1;
	const term = (k) => Math.exp(logChoose(count, k) + logChoose(total - count, first.total - k) - logChoose(total, first.total));
	if (first.count / first.total >= count / total) {
		let [value, sum] = [term(first.count), 0];
		for (let k = first.count; k <= most && value > sum * NEGLIGIBLE; k++) {
			sum += value;
			value *= (count - k) * (first.total - k) / ((k + 1) * (second.total - count + k + 1));
		}
		return Math.min(1, sum);
	}
	let [value, sum] = [term(first.count - 1), 0];
	for (let k = first.count - 1; k >= least && value > sum * NEGLIGIBLE; k--) {
		sum += value;
		value *= k * (second.total - count + k) / ((count - k + 1) * (first.total - k + 1));
	}
	return Math.max(0, 1 - sum);
}
const logChoose = (n, k) => k === 0 || k === n ? 0 : gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1);

// src/core/statistics/weighted-tally.ts
const SLACK = 1e-9;
var WeightedTally = class WeightedTally {
	rows = 0;
	count = 0;
	#weight = 0;
	#squares = 0;
	#counted = 0;
	#heaviest = 0;
	add({ weight, isTrue }) {
		this.rows++;
		this.#weight += weight;
		this.#squares += weight * weight;
		if (weight > this.#heaviest) this.#heaviest = weight;
		if (!isTrue) return;
		this.count++;
		this.#counted += weight;
	}
	without(part) {
		const rest = new WeightedTally();
		rest.rows = this.rows - part.rows;
		rest.count = this.count - part.count;
		rest.#weight = this.#weight - part.#weight;
		rest.#squares = this.#squares - part.#squares;
		rest.#counted = rest.count === 0 ? 0 : this.#counted - part.#counted;
		rest.#heaviest = this.#heaviest;
		return rest;
	}
	get rate() {
		return this.rows === 0 ? 0 : Math.min(1, this.#counted / this.#weight);
	}
	get effectiveRows() {
		return this.rows === 0 ? 0 : this.#weight ** 2 / this.#squares;
	}
	wholeCounts(side) {
		if (this.rows === 0) return {
			count: 0,
			total: 0
		};
		const count = this.#counted / this.#heaviest;
		const total = Math.round(this.#weight / this.#heaviest);
		const whole = side === "down" ? Math.floor(count + SLACK) : Math.ceil(count - SLACK);
		return {
			count: Math.min(whole, total),
			total
		};
	}
};

// src/core/labels/slices/try-slices.ts
function tallyAll(outcomes) {
	const all = new WeightedTally();
	for (const place of outcomes.rows.keys()) all.add(factAt(outcomes, place));
	return all;
}
function trySingles(outcomes, cut, all, minimum) {
	const tallies = cut.conditions.map(() => new WeightedTally());
	cut.ofPlace.forEach((condition, place) => {
		if (condition >= 0) tallies[condition].add(factAt(outcomes, place));
	});
	return tallies.map((tally, condition) => {
		if (tally.rows < minimum || tally.rows === all.rows) return void 0;
		const rest = all.without(tally);
		return {
			conditions: [cut.conditions[condition]],
			tally,
			rest,
			p: isWorse(tally, rest)
		};
	});
}
function tryPairs(outcomes, cuts, singles, all, minimum) {
	const [first, second] = cuts;
	const width = second.conditions.length;
	const tallies = /* @__PURE__ */ new Map();
	first.ofPlace.forEach((a, place) => {
		const b = second.ofPlace[place];
		if (a < 0 || b < 0) return;
		const pair = a * width + b;
		const tally = tallies.get(pair) ?? new WeightedTally();
		tallies.set(pair, tally);
		tally.add(factAt(outcomes, place));
	});
	return [...tallies].flatMap(([pair, tally]) => {
		const [a, b] = [Math.floor(pair / width), pair % width];
		const around = [singles[0][a], singles[1][b]].flatMap((single) => single?.tally ?? []);
		if (tally.rows < minimum || around.length < 2) return [];
		if (around.some(({ rows }) => rows === tally.rows)) return [];
		const rest = all.without(tally);
		const p = Math.max(isWorse(tally, rest), ...around.map((each) => isWorse(tally, each.without(tally))));
		return [{
			conditions: [first.conditions[a], second.conditions[b]],
			tally,
			rest,
			p
		}];
	});
}
const isWorse = (tally, rest) => fisherExactGreater(tally.wholeCounts("down"), rest.wholeCounts("up"));
function factAt({ bad, weights }, place) {
	return {
		weight: weights?.[place] ?? 1,
		isTrue: bad[place]
	};
}

// src/core/labels/slices/find-slices.ts
const MOST_STEPS = 5e7;
function findSlices(measured, parted, { minimum, confidence, pairs }) {
	const taken = measured.filter(({ rows }) => rows.length > 0);
	let leftOutPairs = false;
	const tried = taken.flatMap((outcomes) => {
		const all = tallyAll(outcomes);
		const cuts = parted.map((each) => cutRows(outcomes, each, minimum));
		const singles = cuts.map((cut) => trySingles(outcomes, cut, all, minimum));
		const found = singles.flat().flatMap((single) => single ?? []);
		const couples = pairs ? couplesOf(cuts.length) : [];
		const areTooMany = couples.length * outcomes.rows.length > MOST_STEPS;
		leftOutPairs ||= areTooMany;
		for (const [a, b] of areTooMany ? [] : couples) {
			if (isIdle(outcomes, cuts[a].by, cuts[b].by)) continue;
			const both = [cuts[a], cuts[b]];
			const around = [singles[a], singles[b]];
			for (const pair of tryPairs(outcomes, both, around, all, minimum)) found.push(pair);
		}
		return found.map((slice) => ({
			...slice,
			measure: outcomes.measure
		}));
	});
	return {
		overall: taken.map((outcomes) => ({
			measure: outcomes.measure,
			...rateOfTally(tallyAll(outcomes), confidence)
		})),
		tried: tried.length,
		slices: rankSlices(tried, confidence),
		leftOutPairs
	};
}
function rankSlices(tried, confidence) {
	const adjusted = adjustPValues(tried.map(({ p }) => p));
	const error = 1 - confidence;
	const worse = adjusted.filter((each) => each <= error).length;
	return tried.map(({ measure, conditions, tally, rest, p }, i) => {
		const isWorse = adjusted[i] <= error;
		const level = isWorse ? 1 - error * worse / tried.length : confidence;
		return {
			measure,
			conditions,
			...rateOfTally(tally, level),
			restRate: rest.rate,
			p,
			adjusted: adjusted[i],
			isWorse
		};
	}).sort((a, b) => Number(b.isWorse) - Number(a.isWorse) || b.interval.low - a.interval.low || a.p - b.p || (nameOf(a) < nameOf(b) ? -1 : 1));
}
const nameOf = ({ measure, conditions }) => JSON.stringify([measure, ...conditions.map(({ by, value }) => [by, value])]);
function couplesOf(count) {
	return Array.from({ length: count }, (_, a) => a).flatMap((a) => Array.from({ length: count - a - 1 }, (_, i) => [a, a + 1 + i]));
}
function isIdle({ idle }, a, b) {
	return idle?.pairs?.some(([one, two]) => one === a && two === b || one === b && two === a) === true;
}

// src/core/labels/slices/verdict-outcomes.ts
function errorOutcomes({ rows }) {
	const settled = rows.filter(({ verdict }) => verdict !== "open");
	return {
		measure: "error",
		...weighed(settled),
		bad: settled.map((row) => row.verdict === "wrong")
	};
}
function disagreementOutcomes({ rows }) {
	const answered = rows.filter(({ answers }) => answers.filter(isGiven).length > 1);
	return {
		measure: "disagreement",
		...weighed(answered),
		bad: answered.map(({ answers }) => differ(answers.filter(isGiven)))
	};
}
const weighed = (rows) => ({
	rows: rows.map(({ row }) => row),
	weights: rows.map(({ inclusion }) => 1 / inclusion)
});
const isGiven = ({ kind }) => kind !== "none";
function differ(answers) {
	return new Set(answers.map(textOf)).size > 1 || answers.some(({ kind }) => kind === "cannot-tell");
}
function textOf(answer) {
	if (answer.kind === "label") return `label ${answer.label}`;
	return answer.kind === "unknown" ? `label ${answer.text}` : answer.kind;
}

// src/cli/slices/judge-predictions.ts
async function judgePredictions(dataset, spec, { ids, label }, cwd) {
	const { predictions, notes } = await openPredictions(dataset, spec, cwd);
	return {
		predictions,
		outcomes: predictionOutcomes(predictions, label ?? ""),
		parted: partByPrediction(predictions, ids.length),
		notes
	};
}

// src/core/similarity/nearest-texts.ts
function nearestTexts(few, list, { most, shingleSize }) {
	const sizes = new Uint32Array(few.length);
	const holders = /* @__PURE__ */ new Map();
	for (const [place, text] of few.entries()) {
		const hashes = shingleHashes(text, shingleSize);
		sizes[place] = hashes.length;
		for (const hash of hashes) {
			const known = holders.get(hash);
			if (known) known.push(place);
			else holders.set(hash, [place]);
		}
	}
	const nearest = few.map(() => []);
	const shared = new Uint32Array(few.length);
	for (const [text, content] of list.entries()) {
		const hashes = shingleHashes(content, shingleSize);
		shared.fill(0);
		for (const hash of hashes) for (const place of holders.get(hash) ?? []) shared[place]++;
		for (let place = 0; place < few.length; place++) {
			const common = shared[place];
			if (common === 0) continue;
			const similarity = common / (sizes[place] + hashes.length - common);
			keep(nearest[place], {
				text,
				similarity
			}, most);
		}
	}
	return nearest;
}
function keep(best, one, most) {
	if (best.length === most && best.at(-1).similarity >= one.similarity) return;
	let place = best.length;
	while (place > 0 && best[place - 1].similarity < one.similarity) place--;
	best.splice(place, 0, one);
	if (best.length > most) best.pop();
}

// src/core/labels/slices/trace-training.ts
const MOST_FAILED = 50;
const NEAREST = 5;
const SHINGLE_SIZE = 4;
const MOST_FIRST = 20;
function traceTraining(slices, predicted, training) {
	const labels = cellsOf(training, training.label);
	const partings = new Map(predicted.parted.map(({ parting }) => [parting.name, parting]));
	const known = /* @__PURE__ */ new Map();
	const partedBy = (name) => {
		const found = known.get(name) ?? partRows(training, trainedParting(partings.get(name), training));
		known.set(name, found);
		return found;
	};
	const similar = similarRows(slices, predicted, training, labels);
	return slices.map(({ slice, failed }, place) => {
		const wronglySaid = new Set(failed.map(predicted.predictedOf));
		const trace = (isIn) => {
			const rows = [...training.ids.keys()].filter(isIn);
			const isSaid = (row) => wronglySaid.has(labels(row) ?? "");
			const said = rows.filter(isSaid);
			const first = [...said, ...rows.filter((row) => !isSaid(row))].slice(0, MOST_FIRST);
			return {
				count: rows.length,
				asWronglySaid: said.length,
				first
			};
		};
		const parted = slice.conditions.map(({ by }) => partedBy(by));
		const near = similar?.[place];
		const source = sourcesOf(failed, predicted, training);
		return {
			failed: Math.min(failed.length, MOST_FAILED),
			sameValues: trace(membersOf(slice.conditions, parted)),
			...source ? { sameSource: {
				...trace(source.isIn),
				sources: [...source.sources].sort()
			} } : {},
			...near ? { similar: {
				rows: near,
				asWronglySaid: near.filter(({ isAsWronglySaid }) => isAsWronglySaid).length
			} } : {}
		};
	});
}
function trainedParting(parting, training) {
	return parting.kind === "predicted" && training.label !== void 0 ? {
		...parting,
		column: training.label
	} : parting;
}
function sourcesOf(failed, predicted, training) {
	const name = predicted.table.source;
	if (name === void 0 || !training.columns.has(name)) return void 0;
	const sourceOf = cellsOf(predicted.table, name);
	const sources = new Set(failed.flatMap((row) => sourceOf(row) ?? []));
	const trained = cellsOf(training, name);
	return {
		sources,
		isIn: (row) => sources.has(trained(row) ?? "")
	};
}
function similarRows(slices, { table, predictedOf }, training, labels) {
	const name = table.text.find((each) => training.columns.has(each));
	if (name === void 0) return void 0;
	const rows = slices.map(({ failed }) => failed.slice(0, MOST_FAILED));
	const few = [...new Set(rows.flat())];
	const nearest = nearestTexts(textsOf(table, name, few), textsOf(training, name), {
		most: NEAREST,
		shingleSize: SHINGLE_SIZE
	});
	const found = new Map(few.map((row, place) => [row, nearest[place]]));
	return rows.map((failed) => failed.flatMap((row) => found.get(row).map(({ text, similarity }) => {
		const label = labels(text);
		const isAsWronglySaid = label === predictedOf(row);
		return {
			failed: row,
			row: text,
			similarity,
			...label === void 0 ? {} : { label },
			isAsWronglySaid
		};
	})));
}
function textsOf(table, name, rows = table.ids.keys()) {
	const cell = cellsOf(table, name);
	return Array.from(rows, (row) => normaliseText(cell(row) ?? ""));
}
function cellsOf(table, name) {
	const column = name === void 0 ? void 0 : table.columns.get(name);
	return (row) => {
		const code = column?.ofRow[row] ?? -1;
		return code < 0 ? void 0 : column.values[code];
	};
}

// src/cli/slices/trace-slices.ts
const MOST_TRACED = 10;
async function traceSlices({ found, parted, table }, { predictions, outcomes }, training) {
	const trained = await readSliceTable(training.files);
	const slices = found.slices.filter(({ isWorse, measure }) => isWorse && measure === outcomes.measure).slice(0, MOST_TRACED).map((slice) => ({
		slice,
		failed: rowsBehind(slice, outcomes, parted)
	}));
	const said = new Map(predictions.rows.map((row, judged) => [row, predictions.labels[predictions.predicted[judged]]]));
	const traces = traceTraining(slices, {
		table,
		parted,
		predictedOf: (row) => said.get(row)
	}, trained);
	return {
		name: training.name,
		table: trained,
		traces: new Map(slices.map(({ slice }, place) => [slice, traces[place]]))
	};
}

// src/cli/slices/measure-slices.ts
const SHORTEST_TEXT = 40;
async function measureSlices(dataset, request, cwd) {
	const table = await readSliceTable(dataset.files);
	for (const name of request.by) requireColumn(name, table, ["source", "file"]);
	for (const name of request.missing ?? []) requireColumn(name, table);
	const verdicts = request.verdicts === void 0 ? void 0 : await openVerdicts(cwd, request.verdicts, table, dataset);
	const judged = request.predictions === void 0 ? void 0 : await judgePredictions(dataset, request.predictions, table, cwd);
	const isAlone = verdicts === void 0 && judged === void 0;
	const counted = request.missing ?? (isAlone ? countedColumns(table) : []);
	const measured = [
		...verdicts ? [errorOutcomes(verdicts.verdicts), disagreementOutcomes(verdicts.verdicts)] : [],
		...judged ? [judged.outcomes] : [],
		...counted.length > 0 ? [missingOutcomes(table, counted)] : []
	].filter(({ rows }) => rows.length > 0);
	const reader = await openReader(SHORTEST_TEXT);
	const parted = [...choosePartings(table, reader, request.by).map((parting) => partRows(table, parting)), ...judged && request.by.length === 0 ? [judged.parted] : []];
	const found = findSlices(measured, parted, request);
	const report = {
		name: dataset.name,
		table,
		measured,
		parted,
		found,
		counted,
		...verdicts?.judgedLabel === void 0 ? {} : { judgedLabel: verdicts.judgedLabel },
		notes: [
			...verdicts?.notes ?? [],
			...judged?.notes ?? [],
			...found.leftOutPairs ? [tooManyPairs(table)] : []
		],
		minimum: request.minimum,
		confidence: request.confidence
	};
	if (!request.training || !judged) return report;
	return {
		...report,
		training: await traceSlices(report, judged, request.training)
	};
}
const tooManyPairs = ({ ids }) => `Pairs were not tried: there are too many for ${formatCount(ids.length)} rows. Name the columns with --by.`;

// src/cli/commands/slices.ts
const MOST_ROWS = 1e6;
function addSlices(program, terminal, finish) {
	const command = program.command("slices").description("Find the slices of a dataset that are worse than the rest: labels that experts found wrong or disagree on, labels that a model gets wrong, missing cells.").argument("<dataset>", "a dataset of the config by its name, or a data file").option("--verdicts <file>", "what an audit found out about rows").option("--predictions <file>", "what a model says of rows that it was not trained on").option("--on <dataset>", "the labelled rows that the predictions are about; <dataset> is then what the model was trained on").option("--training <dataset>", "where to look for the training rows behind what the model fails on").option("--missing <columns>", "count blank cells of these columns, with commas between", nameList).option("--by <columns>", "cut by these columns only, with commas between", nameList).option("--pairs", "cut by pairs of columns as well").option("--minimum <rows>", "leave out slices of fewer measured rows", "20").option("--confidence <share>", "of intervals, and that a slice is told as worse by right", "0.95").option("--limit <slices>", "show so many slices", "20");
	addDatasetOptions(command).addOption(new Option("--format <format>", "what to print").choices([
		"terminal",
		"markdown",
		"json"
	]).default("terminal")).action(async (dataset, options) => finish(await slices(dataset, options, terminal)));
}
async function slices(name, options, terminal) {
	const { predictions, verdicts } = options;
	const request = {
		by: options.by ?? [],
		missing: options.missing,
		pairs: options.pairs === true,
		minimum: wholeNumber("--minimum", options.minimum, MOST_ROWS),
		confidence: shareOption("--confidence", options.confidence)
	};
	const limit = wholeNumber("--limit", options.limit, MOST_ROWS);
	const asked = options.on === void 0 ? "--training" : "--on";
	const trainingName = options.training ?? (options.on === void 0 ? void 0 : name);
	if (trainingName !== void 0 && predictions === void 0) throw new AssayError("bad-arguments", `${asked} needs --predictions.`, { hint: "Give the file that says what the model predicts." });
	const progress = startProgress(terminal);
	const opened = [];
	const open = async (spec) => {
		const dataset = await openDataset(terminal.cwd, spec, options);
		opened.push(dataset);
		return dataset;
	};
	try {
		progress.update(`reading ${options.on ?? name}`);
		const dataset = await open(options.on ?? name);
		const training = trainingName === void 0 ? void 0 : await open(trainingName);
		const measured = {
			...request,
			verdicts,
			predictions,
			training
		};
		const report = await measureSlices(dataset, measured, terminal.cwd);
		progress.done();
		const view = {
			report,
			privacy: dataset.config.privacy,
			limit
		};
		if (options.format === "json") await terminal.out(`${JSON.stringify(slicesJson(report, limit), null, 2)}\n`);
		else if (options.format === "markdown") await terminal.out(renderSlicesMarkdown(view));
		else await terminal.out(renderSlicesTerminal(view, terminal));
		return 0;
	} finally {
		progress.done();
		for (const dataset of opened) await dataset.close();
	}
}

export { addSlices };