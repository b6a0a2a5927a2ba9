import { t as AssayError } from "./assay-error.js";
import { n as readLabelledRows, t as labelColumn } from "./label-column.js";
import { t as formatCount } from "./format-count.js";
import { t as suggestWord } from "./suggest-word.js";
import { i as cellText, o as isBlank, t as Literal } from "./cell.js";
import { t as countPhrase } from "./count-phrase.js";
import { t as cutText } from "./cut-text.js";
import { s as hasBlankKey } from "./diff-tables.js";
import { i as keyId, n as maskOfColumn } from "./find-keys.js";
import { t as listNames } from "./list-names.js";
import { l as maskOfKey } from "./add-dataset-options.js";
import { n as columnName } from "./changed-rows.js";
import { t as openData } from "./open-data.js";

// src/core/labels/predictions/judge-classes.ts
const MOST_COMPARED = 5e3;
const MOST_SUGGESTED = 20;
const meantBy = (label, ...lists) => lists.map((list) => suggestWord(label, list)).find((meant) => meant !== void 0);
function judgeClasses(seen, { used, declared }) {
	const known = new Set(declared ? [...declared, ...used] : used);
	const classes = [...seen.keys()].sort();
	const wanting = [...used].filter((label) => !seen.has(label)).slice(0, MOST_COMPARED);
	const listed = (declared ?? []).slice(0, MOST_COMPARED);
	const isNoneKnown = !classes.some((label) => known.has(label));
	const unknown = [];
	let compared = 0;
	for (const label of classes) {
		if (known.has(label)) continue;
		const meant = compared++ < MOST_SUGGESTED ? meantBy(label, wanting, listed) : void 0;
		if (meant === void 0 && !declared && !isNoneKnown) continue;
		const row = seen.get(label);
		const text = meant === void 0 ? label : `${label}; did you mean ${meant}?`;
		unknown.push({
			...row === void 0 ? {} : { row },
			text
		});
	}
	return {
		labels: classes,
		unknown,
		unused: classes.filter((label) => !used.has(label))
	};
}

// src/core/labels/confident-learning/predicted-labels.ts
const NEAR = 1e-6;

// src/core/labels/confident-learning/best-guess.ts
function bestGuess({ classes, probabilities }, row) {
	const start = row * classes;
	let best = 0;
	for (let label = 1; label < classes; label++) if (probabilities[start + label] > probabilities[start + best]) best = label;
	return best;
}
function isBestGiven(predicted, row) {
	const { classes, given, probabilities } = predicted;
	const best = bestGuess(predicted, row);
	const start = row * classes;
	return best === given[row] || probabilities[start + given[row]] + 1e-6 > probabilities[start + best];
}

// src/core/labels/predictions/read-probability.ts
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;
function readProbability(cell) {
	if (isBlank(cell)) return 0;
	const text = cellText(cell).trim();
	if (!NUMBER.test(text)) return "not-a-number";
	const number = Number(text);
	if (number < -1e-6 || number > 1.000001) return "outside";
	return Math.min(1, Math.max(0, number));
}

// src/core/labels/predictions/read-probability-object.ts
function readProbabilityObject(cell) {
	const value = parsed(cellText(cell));
	if (Array.isArray(value)) {
		const entries = value.map((item) => isObject(item) && typeof item["key"] === "string" ? [item["key"], cellOf(item["value"])] : void 0);
		return !entries.includes(void 0) && new Map(entries).size === entries.length ? entries : void 0;
	}
	if (!isObject(value)) return void 0;
	return Object.entries(value).map(([label, each]) => [label, cellOf(each)]);
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
const isObject = (value) => typeof value === "object" && value !== null;
function cellOf(value) {
	if (typeof value === "string") return value;
	return new Literal(typeof value === "object" && value !== null ? NESTED : String(value));
}
const NESTED = "{…}";

// src/core/labels/predictions/read-row-probabilities.ts
const MOST_OFF = .01;
const LEAST_OFF = .001;
function readRowProbabilities(cells, row, { classes, object }, { places, values, faults }) {
	const entries = object === void 0 ? classes.map(({ column, label }) => [label, cells[column]]) : isBlank(cells[object]) ? [] : readProbabilityObject(cells[object]);
	if (!entries) {
		faults.add("not-an-object", {
			row,
			text: cellText(cells[object])
		});
		return;
	}
	if (entries.every(([, cell]) => isBlank(cell))) return void 0;
	let sum = 0;
	for (const [label, cell] of entries) {
		const probability = readProbability(cell);
		if (typeof probability === "string") {
			faults.add(probability, {
				row,
				text: `${label}: ${cellText(cell)}`
			});
			return;
		}
		values[places.get(label)] = probability;
		sum += probability;
	}
	const off = Math.abs(sum - 1);
	if (off > MOST_OFF) {
		faults.add("wrong-sum", {
			row,
			text: String(Number(sum.toPrecision(4)))
		});
		return;
	}
	for (let label = 0; label < values.length; label++) values[label] /= sum;
	return {
		sum,
		scaled: off > LEAST_OFF
	};
}

// src/core/labels/predictions/line-reader.ts
const SHOWN_RAW = 40;
var LineReader = class {
	#columns;
	#places;
	#finder;
	#faults;
	#notes;
	#probabilities;
	constructor(columns, labels, finder, logs, probabilities) {
		this.#probabilities = probabilities;
		this.#columns = columns;
		this.#places = new Map(labels.map((label, place) => [label, place]));
		this.#finder = finder;
		this.#faults = logs.faults;
		this.#notes = logs.notes;
	}
	async readAll(table) {
		const all = /* @__PURE__ */ new Map();
		for await (const rows of table.read()) for (const line of rows) {
			if (line.raw === void 0 && line.cells.every(isBlank)) continue;
			const row = this.#rowOf(line);
			if (row === void 0) continue;
			const said = this.#read(line, row);
			if (said) all.set(row, said);
		}
		return all;
	}
	#rowOf({ index: row, cells, raw }) {
		if (raw !== void 0) {
			this.#faults.add("unread", {
				row,
				text: raw.slice(0, SHOWN_RAW)
			});
			return;
		}
		const found = this.#finder.find(cells);
		if ("row" in found) return found.row;
		const { fault, text } = found;
		if (fault === "unknown") this.#notes.add("unknown-row", {
			row,
			text
		});
		else this.#faults.add(fault, {
			row,
			text
		});
	}
	#read({ index, cells }, row) {
		const { predicted } = this.#columns;
		const label = predicted === void 0 ? void 0 : cells[predicted];
		if (!this.#probabilities) return this.#readLabel(index, cells, label);
		const classes = this.#places.size;
		const values = this.#probabilities.subarray(row * classes, (row + 1) * classes);
		return this.#readProbabilities(index, cells, label, values);
	}
	#readProbabilities(row, cells, label, values) {
		const target = {
			places: this.#places,
			values,
			faults: this.#faults
		};
		const read = readRowProbabilities(cells, row, this.#columns, target);
		if (!read) return void 0;
		if (read.scaled) this.#notes.add("scaled", {
			row,
			text: String(read.sum)
		});
		const best = bestGuess({
			classes: values.length,
			probabilities: values
		}, 0);
		if (!isBlank(label) && this.#places.get(cellText(label)) !== best) this.#notes.add("other-predicted", {
			row,
			text: cellText(label)
		});
		return {
			predicted: best,
			confidence: values[best]
		};
	}
	#readLabel(row, cells, label) {
		if (isBlank(label)) return void 0;
		const predicted = this.#places.get(cellText(label));
		const { confidence } = this.#columns;
		const cell = confidence === void 0 ? void 0 : cells[confidence];
		if (isBlank(cell)) return { predicted };
		const probability = readProbability(cell);
		if (typeof probability === "number") return {
			predicted,
			confidence: probability
		};
		this.#faults.add(probability, {
			row,
			text: cellText(cell)
		});
	}
};

// src/core/labels/predictions/list-classes.ts
async function listClasses(table, { classes, object, predicted }) {
	const seen = /* @__PURE__ */ new Map();
	for (const { label } of classes) seen.set(label, void 0);
	if (classes.length > 0 || object === void 0 && predicted === void 0) return seen;
	for await (const rows of table.read()) for (const { index, cells } of rows) {
		const labels = object === void 0 ? isBlank(cells[predicted]) ? [] : [cellText(cells[predicted])] : (readProbabilityObject(cells[object]) ?? []).map(([label]) => label);
		for (const label of labels) if (!seen.has(label)) seen.set(label, index);
	}
	return seen;
}

// src/core/labels/predictions/match-predictions.ts
function matchPredictions(rows, { said, labels, probabilities }, notes) {
	const places = new Map(labels.map((label, place) => [label, place]));
	const judged = [];
	const given = [];
	for (const [row, { label, id }] of rows.entries()) if (label === void 0) notes.add("without-label", {
		row,
		text: id
	});
	else if (!said.has(row)) notes.add("without-prediction", {
		row,
		text: id
	});
	else if (!places.has(label) && probabilities) notes.add("unpredicted-label", {
		row,
		text: label
	});
	else {
		judged.push(row);
		given.push(places.get(label) ?? NO_CLASS);
	}
	const lines = judged.map((row) => said.get(row));
	return {
		labels,
		rows: judged,
		given,
		predicted: lines.map(({ predicted }) => predicted),
		confidence: lines.map(({ confidence }) => confidence),
		...probabilities ? { probabilities: moved(probabilities, judged, labels.length) } : {}
	};
}
const NO_CLASS = -1;
function moved(all, judged, classes) {
	for (const [i, row] of judged.entries()) all.copyWithin(i * classes, row * classes, (row + 1) * classes);
	return all.subarray(0, judged.length * classes);
}

// src/core/labels/predictions/place-log.ts
const MOST_PLACES$1 = 5;
var PlaceLog = class {
	#seen = /* @__PURE__ */ new Map();
	add(kind, place) {
		const seen = this.#seen.get(kind) ?? {
			count: 0,
			first: []
		};
		seen.count++;
		if (seen.first.length < MOST_PLACES$1) seen.first.push(place);
		this.#seen.set(kind, seen);
	}
	get(kind) {
		return this.#seen.get(kind);
	}
	entries() {
		return [...this.#seen];
	}
};

// src/core/labels/predictions/prediction-fault.ts
const LONGEST = 80;
const WORDS = {
	doubled: (count) => countPhrase(count, "line is about a row that", "lines are about rows that") + " an earlier line is about",
	"no-row-number": (count) => countPhrase(count, "line has no number of a row", "lines have no number of a row"),
	"not-a-number": (count) => countPhrase(count, "probability is no number", "probabilities are no numbers"),
	outside: (count) => countPhrase(count, "probability lies", "probabilities lie") + " outside 0 to 1 (scores and logits are none; a softmax makes them so)",
	"not-an-object": (count) => countPhrase(count, "line has", "lines have") + " `probabilities` that are no JSON object of labels and numbers",
	"wrong-sum": (count) => `${countPhrase(count, "line has", "lines have")} probabilities that do not sum to 1`,
	"unknown-class": (count) => `${countPhrase(count, "class is no label", "classes are no labels")} of the dataset`,
	unread: (count) => countPhrase(count, "line cannot be read", "lines cannot be read")
};
function describeFault(kind, { count, first }, lineOf) {
	const places = first.map(({ row, text }) => {
		const shown = cutText(text, LONGEST);
		if (row === void 0) return `column (${shown})`;
		const line = lineOf(row);
		return `${line === void 0 ? `row ${row + 1}` : `line ${line}`} (${shown})`;
	});
	const left = count - first.length;
	const more = left > 0 ? ` and ${formatCount(left)} more` : "";
	return `${WORDS[kind](count)}: ${places.join(", ")}${more}.`;
}

// src/core/labels/predictions/fold-name.ts
function foldName(name) {
	return name.trim().toLowerCase().replace(/[\s_-]+/g, "_");
}

// src/core/labels/predictions/find-prediction-columns.ts
const PREDICTED = [
	"predicted",
	"prediction",
	"predicted_label"
];
const CONFIDENCE = ["confidence", "probability"];
const OBJECT = ["probabilities"];
const PREFIX = /^(?:p|prob|probability)_(?=.)/i;
function findPredictionColumns(columns, { key, labels, own }) {
	const folded = columns.map(foldName);
	const taken = new Set(columnsOfKey(key));
	const take = (names) => {
		const column = folded.findIndex((name, i) => names.includes(name) && !taken.has(i));
		if (column < 0) return void 0;
		taken.add(column);
		return column;
	};
	const predicted = take(PREDICTED);
	const object = take(OBJECT);
	const confidence = take(CONFIDENCE);
	const classes = columns.flatMap((name, column) => {
		if (taken.has(column)) return [];
		const isLabel = labels.has(name) && !own.has(name);
		if (!isLabel && !PREFIX.test(name)) return [];
		taken.add(column);
		return [{
			column,
			label: isLabel ? name : name.replace(PREFIX, "")
		}];
	});
	return {
		key,
		...predicted === void 0 ? {} : { predicted },
		...confidence === void 0 ? {} : { confidence },
		classes,
		...object === void 0 ? {} : { object },
		unused: columns.filter((name, column) => !taken.has(column) && !own.has(name))
	};
}
function columnsOfKey(key) {
	if (key.kind === "key") return [...key.columns];
	return key.kind === "row" && key.path !== void 0 ? [key.column, key.path] : [key.column];
}

// src/core/labels/predictions/find-prediction-key.ts
function findPredictionKey(columns, { key, files }) {
	const folded = columns.map(foldName);
	const named = (...names) => names.map((name) => folded.indexOf(name)).find((column) => column >= 0);
	const rowId = named("row_id");
	if (rowId !== void 0) return {
		kind: "row-id",
		column: rowId
	};
	const keyed = key.map((name) => {
		const exact = columns.indexOf(name);
		return exact >= 0 ? exact : folded.indexOf(foldName(name));
	});
	if (keyed.length > 0 && !keyed.includes(-1)) return {
		kind: "key",
		columns: keyed
	};
	const row = named("row");
	const path = named("path", "file");
	const byRow = row !== void 0 && (files === 1 || path !== void 0) ? {
		kind: "row",
		column: row,
		...path === void 0 ? {} : { path }
	} : void 0;
	if (key.length === 0 && byRow) return byRow;
	const id = key.length > 1 ? named("key") : named("key", "id");
	return id === void 0 ? byRow : {
		kind: "row-id",
		column: id
	};
}

// src/core/labels/predictions/require-prediction-columns.ts
function requirePredictionColumns(table, name, dataset, labels) {
	const key = findPredictionKey(table.columns, {
		key: dataset.key,
		files: dataset.paths.length
	});
	const has = `Its columns are ${table.columns.join(", ")}.`;
	if (!key) {
		const number = dataset.paths.length > 1 ? "path and row" : "row";
		const wanted = dataset.key.length > 0 ? `${dataset.key.join(" and ")}, or ` : "";
		throw new AssayError("bad-input", `Nothing in ${name} says which row a prediction is about. ${has}`, { hint: `Add ${wanted}row_id, or the row's number (from 1) in ${number}.` });
	}
	const own = new Set(dataset.columns);
	const columns = findPredictionColumns(table.columns, {
		key,
		labels,
		own
	});
	const labelled = /* @__PURE__ */ new Set();
	for (const { label, column } of columns.classes) {
		if (labelled.size < labelled.add(label).size) continue;
		throw new AssayError("bad-input", `Two columns of ${name} hold the probability of ${label}, the second is ${table.columns[column]}.`, { hint: "Leave one of them out." });
	}
	if (columns.classes.length > 0 || columns.object !== void 0) return columns;
	if (columns.predicted !== void 0) return columns;
	throw new AssayError("bad-input", `${name} holds no predictions. ${has}`, { hint: "Add predicted, or a probability per label: p_<label> for each, or probabilities as a JSON object." });
}

// src/core/labels/predictions/row-finder.ts
const ROW_NUMBER = /^\d{1,15}(?:\.0+)?$/;
var RowFinder = class {
	#key;
	#rows = /* @__PURE__ */ new Map();
	#sharing = /* @__PURE__ */ new Map();
	#starts;
	#taken;
	#times = /* @__PURE__ */ new Map();
	constructor(rows, key, paths) {
		this.#key = key;
		this.#taken = new Uint8Array(rows.length);
		for (const [row, { id, key: own }] of key.kind === "row" ? [] : rows.entries()) this.#add(key.kind === "key" ? own ?? id : id, row);
		const counts = paths.map(() => 0);
		for (const { file } of rows) counts[file]++;
		let start = 0;
		this.#starts = new Map(paths.map((path, file) => {
			const place = {
				start,
				rows: counts[file]
			};
			start += counts[file];
			return [path, place];
		}));
	}
	#add(name, row) {
		if (!this.#rows.has(name)) this.#rows.set(name, row);
		else if (!this.#sharing.get(name)?.push(row)) this.#sharing.set(name, [row]);
	}
	find(cells) {
		switch (this.#key.kind) {
			case "row-id": return this.#byId(cellText(cells[this.#key.column]));
			case "key": return this.#byKey(cells, this.#key.columns);
			case "row": return this.#byNumber(cells, this.#key);
		}
	}
	#byId(id) {
		return this.#take(this.#rows.get(id), id);
	}
	#byKey(cells, columns) {
		const key = keyId(cells, columns);
		if (hasBlankKey(cells, columns)) return {
			fault: "unknown",
			text: "blank"
		};
		const times = (this.#times.get(key) ?? 0) + 1;
		this.#times.set(key, times);
		if (times === 1) return this.#byId(key);
		const row = this.#sharing.get(key)?.[times - 2];
		return row !== void 0 || !this.#rows.has(key) ? this.#take(row, key) : {
			fault: "doubled",
			text: key
		};
	}
	#byNumber(cells, { column, path }) {
		const text = cellText(cells[column]).trim();
		const file = path === void 0 ? void 0 : cellText(cells[path]);
		const shown = file === void 0 ? text : `${file}, row ${text}`;
		if (isBlank(cells[column]) || !ROW_NUMBER.test(text)) return {
			fault: "no-row-number",
			text: shown === "" ? "blank" : shown
		};
		const place = this.#starts.size === 1 ? [...this.#starts.values()][0] : this.#starts.get(file ?? "");
		const number = Number(text);
		const isThere = place !== void 0 && number >= 1 && number <= place.rows;
		return this.#take(isThere ? place.start + number - 1 : void 0, shown);
	}
	#take(row, text) {
		if (row === void 0) return {
			fault: "unknown",
			text: text === "" ? "blank" : text
		};
		if (this.#taken[row]) return {
			fault: "doubled",
			text
		};
		this.#taken[row] = 1;
		return { row };
	}
};

// src/core/labels/predictions/read-predictions.ts
const MOST_CLASSES = 5e3;
const MOST_PLACES = 25e7;
async function readPredictions(table, name, dataset) {
	const used = new Set(dataset.rows.flatMap(({ label }) => label ?? []));
	if (used.size === 0) throw new AssayError("bad-input", `No row of ${dataset.paths.join(", ")} has a label.`, { hint: "Name the column of the labels with --label." });
	const columns = requirePredictionColumns(table, name, dataset, used);
	const faults = new PlaceLog();
	const notes = new PlaceLog();
	const seen = await listClasses(table, columns);
	const known = {
		used,
		...dataset.declared ? { declared: dataset.declared } : {}
	};
	const { labels, unknown, unused } = judgeClasses(seen, known);
	for (const place of unknown) faults.add("unknown-class", place);
	for (const text of unused) notes.add("unused-class", { text });
	for (const text of columns.unused) notes.add("unused-column", { text });
	const finder = new RowFinder(dataset.rows, columns.key, dataset.paths);
	const hasProbabilities = columns.classes.length > 0 || columns.object !== void 0;
	const probabilities = hasProbabilities ? roomFor(dataset.rows.length, labels, name) : void 0;
	const said = await new LineReader(columns, labels, finder, {
		faults,
		notes
	}, probabilities).readAll(table);
	throwFaults(faults, table, name);
	const matched = matchPredictions(dataset.rows, {
		said,
		labels,
		probabilities
	}, notes);
	if (matched.rows.length === 0) throw nothingJudged(notes, name);
	if (hasProbabilities && labels.length < 2) throw new AssayError("bad-input", `${name} knows one class only, ${labels.join()}.`, { hint: "Give a probability for every label." });
	return {
		...matched,
		keyKind: columns.key.kind,
		notes
	};
}
function roomFor(rows, labels, name) {
	const places = rows * labels.length;
	if (labels.length <= MOST_CLASSES && places <= MOST_PLACES) return new Float64Array(places);
	throw new AssayError("unsupported", `${name} has ${formatCount(labels.length)} classes for ${formatCount(rows)} rows, more than are compared.`, { hint: `Up to ${formatCount(MOST_CLASSES)} classes, and ${formatCount(MOST_PLACES)} probabilities: judge files one by one, or give predicted labels only.` });
}
function throwFaults(faults, table, name) {
	const kinds = faults.entries();
	if (kinds.length === 0) return;
	const lines = kinds.map(([kind, seen]) => describeFault(kind, seen, (row) => table.line(row)));
	throw new AssayError("bad-input", `${name} cannot be used.\n${lines.join("\n")}`, { hint: faults.get("unknown-class") ? "Write labels as the dataset has them; the config can list more of them under `labels`." : "docs/label-errors.md shows what a file of predictions looks like." });
}
function nothingJudged(notes, name) {
	const unknown = notes.get("unknown-row");
	const first = unknown ? `: ${unknown.first.map(({ text }) => text).join(", ")}` : "";
	return unknown ? new AssayError("bad-input", `None of the rows of ${name} is one of the dataset${first}.`, { hint: "Key predictions as the dataset is keyed, or by the number of the row in a column `row`." }) : new AssayError("bad-input", `${name} has a prediction for none of the labelled rows.`, { hint: "docs/label-errors.md shows what a file of predictions looks like." });
}

// src/core/labels/suggestions/describe-notes.ts
function describeNotes(predictions, names) {
	const { notes, keyKind, probabilities } = predictions;
	return [
		...looksSeen(predictions) ? [SEEN] : [],
		...probabilities ? [] : [LABELS_ONLY],
		...keyKind === "row" ? [BY_NUMBER] : [],
		...notes.entries().map(([kind, seen]) => NOTES[kind](seen, names))
	];
}
const SUSPICIOUS_AGREEMENT = .995;
const LEAST_ROWS = 200;
function looksSeen({ given, predicted }) {
	const agreeing = given.filter((label, row) => label === predicted[row]).length;
	return given.length >= LEAST_ROWS && agreeing / given.length > SUSPICIOUS_AGREEMENT;
}
const SEEN = "The model agrees with nearly every label. Where it was trained on these rows, it has learnt their mistakes as well and finds none: predict each row by a model that has not seen it.";
const LABELS_ONLY = "Only labels are predicted: a wrong label and a wrong prediction look the same, and how many labels are wrong cannot be told.";
const BY_NUMBER = "Rows are matched by their number: had one been added, removed or moved since the predictions were made, all behind it would be matched with the wrong one, and nothing would show it.";
const NOTES = {
	"without-prediction": (seen, { ofRow }) => `${countPhrase(seen.count, "row has no prediction and is", "rows have no prediction and are")} not judged: ${listed(seen, ofRow)}.`,
	"without-label": (seen, { ofRow }) => `${countPhrase(seen.count, "row has no label and is", "rows have no label and are")} not judged: ${listed(seen, ofRow)}.`,
	"unpredicted-label": (seen, { showLabel }) => `${countPhrase(seen.count, "row has a label that", "rows have labels that")} the predictions give no probability of, and ${seen.count === 1 ? "is" : "are"} not judged: ${texts(seen, showLabel)}.`,
	"unknown-row": (seen, { ofLine, showKey }) => `${countPhrase(seen.count, "prediction is about a row", "predictions are about rows")} that the dataset does not have: ${listed(seen, ofLine, showKey)}.`,
	"unused-class": (seen, { showLabel }) => `No row is labelled with ${countPhrase(seen.count, "class", "classes")} of the predictions: ${texts(seen, showLabel)}.`,
	scaled: (seen, { ofLine }) => `The probabilities of ${countPhrase(seen.count, "prediction", "predictions")} were scaled to sum to 1: ${listed(seen, ofLine)}.`,
	"other-predicted": (seen, { ofLine, showLabel }) => `${countPhrase(seen.count, "prediction names", "predictions name")} another label than the likeliest one, which counts: ${listed(seen, ofLine, showLabel)}.`,
	"unused-column": (seen) => `${countPhrase(seen.count, "column", "columns")} of the predictions ${seen.count === 1 ? "is" : "are"} not read: ${texts(seen)}.`
};
function listed(seen, nameOf, show) {
	const name = ({ row, text }) => show ? `${nameOf(row)} (${listNames([show(text)])})` : nameOf(row);
	return withMore(seen.first.map(name), seen);
}
function texts(seen, show = (text) => text) {
	const different = [...new Set(seen.first.map(({ text }) => show(text)))];
	const shown = listNames(different);
	return seen.count > seen.first.length ? `${shown}, …` : shown;
}
function withMore(names, { count, first }) {
	const more = count - first.length;
	return more > 0 ? `${names.join(", ")} and ${formatCount(more)} more` : names.join(", ");
}

// src/cli/predictions/open-predictions.ts
async function openPredictions(dataset, spec, cwd) {
	const files = dataset.files.map((file) => ({
		path: file.path,
		table: file.table,
		source: file.source,
		keyColumns: file.keyColumns,
		text: file.roles.text,
		label: labelColumn(file)
	}));
	const { privacy } = dataset.config;
	const rows = await readLabelledRows(files);
	const data = await openData(cwd, spec, {});
	try {
		const table = soleTable(data);
		const [first] = files;
		const predictions = await readPredictions(table, data.name, {
			rows,
			paths: files.map(({ path }) => path),
			key: first.keyColumns.map((column) => first.table.columns[column] ?? ""),
			columns: files.flatMap((file) => file.table.columns),
			declared: dataset.policy.labels
		});
		return {
			files,
			rows,
			predictions,
			notes: describeNotes(predictions, {
				ofRow: (row) => nameRow(rows[row], files),
				ofLine: (row) => namePlace(table, row),
				showLabel: maskOfColumn(columnName(first.table.columns, first.label), privacy),
				showKey: maskOfKey(first, privacy)
			})
		};
	} finally {
		await data.close();
	}
}
function nameRow({ file, row }, files) {
	const { path, table } = files[file];
	const place = namePlace(table, row);
	return files.length > 1 ? `${path} ${place}` : place;
}
function namePlace(table, row) {
	const line = table.line(row);
	return line === void 0 ? `row ${row + 1}` : `line ${line}`;
}
function soleTable({ name, tables }) {
	const [first, ...others] = tables.values();
	if (first && others.length === 0) return first;
	throw new AssayError("bad-arguments", `${name} has ${tables.size} sheets, and one is read.`, { hint: "Save the predictions as CSV, JSON Lines or Parquet." });
}

export { NEAR as i, bestGuess as n, isBestGiven as r, openPredictions as t };