import { i as Option } from "./esm2.js";
import { a as agreementJson, i as renderAgreementMarkdown, n as renderAgreementTerminal, o as maskAgreement } from "./render-agreement-terminal.js";
import { r as labelScores, t as measureAgreement } from "./measure-agreement.js";
import { t as AssayError } from "./assay-error.js";
import { t as BAD_ROW_TEXT } from "./answer.js";
import { t as countPhrase } from "./count-phrase.js";
import { t as listNames } from "./list-names.js";
import { t as countOf } from "./count-of.js";
import { t as formatCount } from "./format-count.js";
import { t as suggestWord } from "./suggest-word.js";
import { i as cellText, o as isBlank } from "./cell.js";
import { t as numberOfText } from "./number-of-text.js";
import { t as readAnswer } from "./read-answer.js";
import { n as maskText } from "./mask-text.js";
import { t as cutText } from "./cut-text.js";
import { t as seededRandom } from "./seeded-random.js";
import { t as openData } from "./open-data.js";
import { t as nameList } from "./name-list.js";
import { t as shareOption } from "./share-option.js";
import { t as wholeNumber } from "./whole-number.js";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

// src/core/agreement/read-ratings/code-ratings.ts
const MOST_CELLS = 2e7;
const SHOWN$1 = 5;
function codeRatings({ name }, answers, labels) {
	const items = placesOf(answers.map(({ item }) => item));
	const raters = placesOf(answers.map(({ rater }) => rater));
	if (items.size * raters.size > MOST_CELLS) throw tooMany(name, items.size, raters.size);
	const labelCodes = new Map(labels.map((label, code) => [label, code]));
	const codes = Array.from({ length: items.size }, () => new Array(raters.size).fill(-1));
	const lines = /* @__PURE__ */ new Map();
	const same = [];
	const different = [];
	for (const answer of answers) {
		if (answer.kind === "none") continue;
		const code = answer.kind === "cannot-tell" ? -2 : labelCodes.get(answer.label);
		const [item, rater] = [items.get(answer.item), raters.get(answer.rater)];
		const place = item * raters.size + rater;
		const before = lines.get(place);
		if (before === void 0) {
			lines.set(place, answer.line);
			codes[item][rater] = code;
			continue;
		}
		const both = `lines ${before} and ${answer.line}, item ${listNames([answer.item])}, rater ${listNames([answer.rater])}`;
		(codes[item][rater] === code ? same : different).push(both);
	}
	if (different.length > 0) throw contradicting(name, different);
	return {
		ratings: {
			items: [...items.keys()],
			raters: [...raters.keys()],
			labels,
			codes
		},
		notes: same.length === 0 ? [] : [`${countPhrase(same.length, "rating is", "ratings are")} there twice with the same label and counted once: ${same[0]}${same.length > 1 ? " and others" : ""}.`]
	};
}
function placesOf(names) {
	const places = /* @__PURE__ */ new Map();
	for (const name of names) if (!places.has(name)) places.set(name, places.size);
	return places;
}
function tooMany(name, items, raters) {
	return new AssayError("unsupported", `${name} has ${countOf(items, "item")} and ${countOf(raters, "rater")}: more than ${formatCount(MOST_CELLS)} places for ratings.`, { hint: "Name the right columns with --item, --rater and --label, or split the file." });
}
function contradicting(name, places) {
	const left = places.length - SHOWN$1;
	const lines = [
		`${countPhrase(places.length, "rating is", "ratings are")} in ${name} twice with different labels:`,
		...places.slice(0, SHOWN$1).map((place) => `  ${place}`),
		...left > 0 ? [`  and ${left} more`] : []
	];
	return new AssayError("bad-input", lines.join("\n"), { hint: "Keep the rating that counts. If one column names a batch and not the item, choose another with --item." });
}

// src/core/agreement/read-ratings/column-synonyms.ts
const SYNONYMS = {
	item: "item itemid row rowid unit unitid subject subjectid example exampleid sample sampleid record recordid key code id index question questionid document documentid doc docid task taskid",
	rater: "rater raterid annotator annotatorid coder coderid expert expertid labeller labeler reviewer judge worker workerid observer user userid annotatedby labelledby labeledby ratedby",
	label: "label rating answer labelid category class annotation judgement judgment score response choice value"
};
function findBySynonym(columns, kind) {
	const folded = columns.map(foldName);
	for (const name of SYNONYMS[kind].split(" ")) {
		const column = folded.indexOf(name);
		if (column >= 0) return column;
	}
}
const USUAL_NAMES = {
	item: "item, id, row",
	rater: "rater, annotator, expert",
	label: "label, rating, answer"
};
function isNumberedRater(name) {
	const word = /^([a-z]+?)s?[\s_.-]*(?:\d{1,4}|[\s_.-][a-z])$/.exec(name.trim().toLowerCase())?.[1];
	return word !== void 0 && (word === "r" || SYNONYMS.rater.split(" ").includes(word));
}
function foldName(name) {
	return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

// src/core/agreement/read-ratings/find-column.ts
function findColumn({ name, columns }, option, wanted) {
	const column = columns.indexOf(wanted);
	if (column >= 0 && columns.indexOf(wanted, column + 1) < 0) return column;
	if (column >= 0) throw new AssayError("bad-arguments", `${name} has several columns called ${wanted}.`, { hint: "Rename all but one of them." });
	const meant = suggestWord(wanted, columns);
	throw new AssayError("bad-arguments", `${name} has no column ${wanted}, which ${option} names.`, { hint: meant === void 0 ? `Its columns are ${listNames(columns)}.` : `Did you mean ${meant}?` });
}

// src/core/agreement/read-ratings/find-rater-columns.ts
function findRaterColumns(table, { item, reference, labels }) {
	const candidates = table.columns.flatMap((_, i) => i === item ? [] : [i]);
	const numbered = candidates.filter((i) => isNumberedRater(table.columns[i]));
	const raters = numbered.length > 1 ? numbered : sharing(table, candidates) ?? orAll();
	const all = candidates.filter((i) => raters.includes(i) || i === reference);
	return {
		raters: all,
		leftOut: candidates.filter((i) => !all.includes(i))
	};
	function orAll() {
		if (labels === void 0) throw notRaters(table, candidates);
		return candidates;
	}
}
function sharing({ rows }, candidates) {
	const owners = /* @__PURE__ */ new Map();
	const filled = /* @__PURE__ */ new Set();
	const shared = /* @__PURE__ */ new Set();
	for (const { cells } of rows) for (const column of candidates) {
		const text = cellText(cells[column]).trim().toLowerCase();
		if (text === "") continue;
		filled.add(column);
		const owner = owners.get(text);
		if (owner === void 0) owners.set(text, column);
		else if (owner !== column) shared.add(owner).add(column);
	}
	if (shared.size >= 2) return candidates.filter((column) => shared.has(column));
	return filled.size < 2 ? candidates : void 0;
}
function notRaters({ name, columns }, candidates) {
	const names = listNames(candidates.map((column) => columns[column]));
	return new AssayError("bad-arguments", `Which columns of ${name} are raters is not known: no label stands in two of ${names}.`, { hint: "Where each row is one rating, name its columns with --item, --rater and --label; where each rater has a column, name these with --raters." });
}

// src/core/agreement/read-ratings/find-rating-columns.ts
function findRatingColumns(table, options) {
	if (shapeOf(table, options) === "long") return longColumns(table, options);
	const item = options.item === void 0 ? findBySynonym(table.columns, "item") : findColumn(table, "--item", options.item);
	const named = options.raters?.map((name) => findColumn(table, "--raters", name));
	const reference = options.reference === void 0 ? void 0 : findColumn(table, "--reference", options.reference);
	const found = named ? {
		raters: [.../* @__PURE__ */ new Set([...named, ...reference === void 0 ? [] : [reference]])],
		leftOut: []
	} : findRaterColumns(table, {
		item,
		reference,
		labels: options.labels
	});
	forbidTwins(table, found.raters);
	return {
		shape: "wide",
		...item !== void 0 && !found.raters.includes(item) && { item },
		...found
	};
}
function forbidTwins({ name, columns }, raters) {
	const names = raters.map((column) => columns[column]);
	const twin = names.find((each, i) => names.indexOf(each) !== i);
	if (twin === void 0) return;
	throw new AssayError("bad-input", `Two columns of ${name} are called ${listNames([twin])}.`, { hint: "Give each rater a name of its own in the first line." });
}
function shapeOf({ columns }, options) {
	if (options.shape !== void 0) return options.shape;
	if (options.raters !== void 0) return "wide";
	if (options.rater !== void 0 || options.label !== void 0) return "long";
	return findBySynonym(columns, "rater") !== void 0 && findBySynonym(columns, "label") !== void 0 ? "long" : "wide";
}
function longColumns(table, options) {
	const find = (kind) => {
		const name = options[kind];
		const column = name === void 0 ? findBySynonym(table.columns, kind) : findColumn(table, `--${kind}`, name);
		if (column === void 0) throw missing(table, kind);
		return column;
	};
	const [rater, label] = [find("rater"), find("label")];
	const others = table.columns.flatMap((_, i) => i === rater || i === label ? [] : [i]);
	const byName = findBySynonym(table.columns.map((name, i) => others.includes(i) ? name : ""), "item");
	const item = options.item === void 0 ? byName ?? (others.length === 1 ? others[0] : void 0) : findColumn(table, "--item", options.item);
	if (item === void 0) throw missing(table, "item");
	if ((/* @__PURE__ */ new Set([
		item,
		rater,
		label
	])).size < 3) throw new AssayError("bad-arguments", `One column of ${table.name} is taken for two things.`, { hint: "Name three different columns with --item, --rater and --label." });
	return {
		shape: "long",
		item,
		rater,
		label
	};
}
function missing({ name, columns }, kind) {
	return new AssayError("bad-arguments", `Which column of ${name} ${kind === "item" ? "names items" : kind === "rater" ? "names raters" : "holds labels"} is not known: none is called ${USUAL_NAMES[kind]} or the like.`, { hint: `Name it with --${kind}; the columns are ${listNames(columns)}. For one column a rater, give --shape wide.` });
}

// src/core/agreement/read-ratings/given-ratings.ts
function* givenRatings(table, columns) {
	for (const { line, cells, raw } of table.rows) {
		if (raw !== void 0) throw unusable(table, line, "cannot be read");
		const text = (column) => isBlank(cells[column]) ? "" : cellText(cells[column]).trim();
		if (cells.every(isBlank)) continue;
		const item = columns.item === void 0 ? `line ${line}` : text(columns.item);
		if (columns.shape === "wide") {
			const given = columns.raters.map((column) => [table.columns[column], text(column)]);
			if (item === "" && given.every(([, label]) => label === "")) continue;
			if (item === "") throw unusable(table, line, "names no item");
			for (const [rater, label] of given) yield {
				line,
				item,
				rater,
				text: label
			};
			continue;
		}
		if (item === "") throw unusable(table, line, "names no item");
		if (text(columns.rater) === "") throw unusable(table, line, "names no rater");
		yield {
			line,
			item,
			rater: text(columns.rater),
			text: text(columns.label)
		};
	}
}
function unusable({ name, columns }, line, why) {
	return new AssayError("bad-input", `Line ${line} of ${name} ${why}.`, { hint: `A row has ${countOf(columns.length, "column")}: ${listNames(columns)}. Correct the line, or leave it out.` });
}

// src/core/agreement/read-ratings/label-set.ts
function labelSet(used) {
	const labels = [...new Set(used)].sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
	const numbers = new Map(labels.map((label) => [label, numberOfText(label)]));
	if (labels.some((label) => numbers.get(label) === void 0)) return labels;
	return labels.sort((a, b) => numbers.get(a) - numbers.get(b));
}

// src/core/agreement/read-ratings/note-labels.ts
const NOTHING = [
	"na",
	"n/a",
	"nan",
	"null",
	"none",
	"-"
];
function noteLabels(answers) {
	const used = /* @__PURE__ */ new Set();
	for (const { label } of answers) if (label !== void 0) used.add(label);
	const bySpelling = /* @__PURE__ */ new Map();
	for (const label of used) {
		const folded = label.normalize("NFKC").toLowerCase().replace(/[\s_-]+/g, " ");
		bySpelling.set(folded, [...bySpelling.get(folded) ?? [], label]);
	}
	const alike = [...bySpelling.values()].filter((labels) => labels.length > 1);
	const nothing = [...used].filter((label) => NOTHING.includes(label.toLowerCase()));
	return [...alike.slice(0, 3).map(([first, second]) => `${listNames([first])} and ${listNames([second])} count as different labels; give --labels to have them read as one.`), ...nothing.length === 0 ? [] : [`${listNames(nothing)} counts as a label; leave the cell blank where there is no rating.`]];
}

// src/core/agreement/read-ratings/note-problems.ts
const TOLD = {
	"encoding-error": "bytes that are no text",
	"extra-cell": "cells beyond the last column",
	"record-error": "a record that cannot be read",
	"swallowed-rows": "a quote that may have swallowed rows",
	"unclosed-quote": "a quote that is never closed"
};
function noteProblems(problems) {
	return problems.flatMap(({ code, places }) => {
		const what = TOLD[code];
		if (what === void 0) return [];
		const line = places[0]?.line;
		const where = line === void 0 ? "" : `, ${places.length > 1 ? "the first " : ""}at line ${line}`;
		return [`${countPhrase(Math.max(1, places.length), "place has", "places have")} ${what}${where}: what stands there may count wrongly.`];
	});
}

// src/core/agreement/read-ratings/order-is-known.ts
function orderIsKnown(labels) {
	return labels.every((label) => label === "bad row" || numberOfText(label) !== void 0);
}

// src/core/agreement/read-ratings/read-answers.ts
const SHOWN = 5;
const MOST_FAULTS = 200;
const LONGEST_TEXT = 60;
function readAnswers({ name }, given, { labels = [], level }) {
	const known = /* @__PURE__ */ new Map();
	const faults = [];
	const answers = [];
	let offScale = 0;
	for (const rating of given) {
		const { text } = rating;
		const read = known.get(text) ?? understand(text, labels, level);
		known.set(text, read);
		if (faults.length === MOST_FAULTS) break;
		if (typeof read === "string") faults.push(`${placeOf(rating)}: ${read}`);
		else if (read.label === "bad row" && level !== "nominal" && !labels.includes("bad row")) {
			offScale++;
			answers.push({
				...rating,
				kind: "cannot-tell"
			});
		} else answers.push({
			...rating,
			...read
		});
	}
	if (faults.length > 0) throw wrongLabels(name, faults, labels, level);
	return {
		answers,
		notes: offScale === 0 ? [] : [`${countPhrase(offScale, "rating says", "ratings say")} bad row, which has no place on the ${level} level and counts as can't tell.`]
	};
}
function understand(text, labels, level) {
	const answer = readAnswer(text, labels);
	if (answer.kind === "none" || answer.kind === "cannot-tell") return { kind: answer.kind };
	if (answer.kind === "bad-row") return {
		kind: "label",
		label: BAD_ROW_TEXT
	};
	if (answer.kind === "unknown") {
		const meant = answer.suggestion === void 0 ? "" : `; did you mean ${shown(answer.suggestion)}?`;
		return `${shown(text)} is no label of the set${meant}`;
	}
	if (labelScores([answer.label], level)[0] === void 0) return `${shown(text)} is not ${level === "ratio" ? "a number of 0 or more" : "a number"}`;
	return {
		kind: "label",
		label: answer.label
	};
}
const shown = (text) => JSON.stringify(cutText(maskText(text), LONGEST_TEXT));
const placeOf = ({ line, rater }) => `line ${line}, rater ${listNames([rater])}`;
function wrongLabels(name, faults, labels, level) {
	const left = faults.length - SHOWN;
	const isCut = faults.length === MOST_FAULTS;
	const lines = [
		`${countOf(faults.length, "rating")}${isCut ? " or more" : ""} of ${name} cannot be taken:`,
		...faults.slice(0, SHOWN).map((fault) => `  ${fault}`),
		...left > 0 ? [`  and ${left} more`] : []
	];
	const hint = labels.length > 0 ? `The labels are ${listNames(labels)}. Correct the file, or add the label to --labels.` : `The ${level} level measures by numbers: correct the file, or choose --level ordinal or nominal.`;
	return new AssayError("bad-input", lines.join("\n"), { hint });
}

// src/core/agreement/read-ratings/split-reference.ts
function splitReference(ratings, name) {
	if (name === void 0) return { ratings };
	const place = ratings.raters.indexOf(name);
	if (place < 0) throw noSuchRater(ratings.raters, name);
	const others = (row) => row.filter((_, i) => i !== place);
	return {
		ratings: {
			...ratings,
			raters: others(ratings.raters),
			codes: ratings.codes.map(others)
		},
		reference: {
			name,
			codes: ratings.codes.map((codes) => codes[place])
		}
	};
}
function noSuchRater(raters, name) {
	const meant = suggestWord(name, raters);
	return new AssayError("bad-arguments", `No rater is called ${name}, which --reference names.`, { hint: meant === void 0 ? `The raters are ${listNames(raters)}.` : `Did you mean ${meant}?` });
}

// src/core/agreement/read-ratings/read-ratings.ts
function readRatings(table, options) {
	const columns = findRatingColumns(table, options);
	const { answers, notes } = readAnswers(table, givenRatings(table, columns), options);
	if (answers.every(({ kind }) => kind === "none")) throw noRatings(table);
	const used = answers.flatMap(({ label }) => label === void 0 ? [] : [label]);
	const labels = withBadRow(options.labels ?? labelSet(used.filter((each) => each !== "bad row")), used);
	const coded = codeRatings(table, answers, labels);
	const { ratings, reference } = splitReference(coded.ratings, options.reference);
	return {
		ratings,
		...reference && { reference },
		columns,
		hasOrder: options.labels !== void 0 || orderIsKnown(labels),
		notes: [
			...noteProblems(table.problems ?? []),
			...noteColumns(table, columns),
			...notes,
			...coded.notes,
			...options.labels === void 0 ? noteLabels(answers) : []
		]
	};
}
function withBadRow(labels, used) {
	return labels.includes("bad row") || !used.includes("bad row") ? labels : [...labels, BAD_ROW_TEXT];
}
function noteColumns({ columns }, found) {
	if (found.shape === "long" || found.leftOut.length === 0) return [];
	const names = found.leftOut.map((column) => columns[column]);
	return [`${countPhrase(names.length, "column is", "columns are")} not taken for raters: ${listNames(names)}. Name raters with --raters to choose.`];
}
function noRatings({ name, columns }) {
	return new AssayError("bad-input", `${name} has no ratings.`, { hint: columns.length === 0 ? "Give a file with the columns item, rater and label, or with one column a rater." : `Its columns are ${listNames(columns)}, and none of its rows has a label.` });
}

// src/cli/agreement/read-label-set.ts
const EXAMPLE = "For example --labels no,yes, or --labels labels.txt with a label on each line.";
async function readLabelSet(cwd, option) {
	const labels = (option.includes(",") ? option.split(",") : await labelsOfFile(cwd, option)).map((label) => label.trim()).filter((label) => label !== "");
	const seen = /* @__PURE__ */ new Set();
	const twice = labels.find((label) => seen.size === seen.add(label).size);
	if (twice !== void 0) throw new AssayError("bad-arguments", `--labels names ${twice} twice.`, { hint: EXAMPLE });
	if (labels.length < 2) throw new AssayError("bad-arguments", "--labels takes two labels or more.", { hint: EXAMPLE });
	return labels;
}
async function labelsOfFile(cwd, path) {
	const plain = (await readFile(resolve(cwd, path), "utf8").catch((cause) => {
		throw new AssayError("missing-file", `There is no file ${path} with labels.`, {
			hint: EXAMPLE,
			cause
		});
	})).replace(/^\ufeff/, "");
	return plain.trimStart().startsWith("[") ? labelsOfJson(plain, path) : plain.split(/\r\n|\r|\n/);
}
function labelsOfJson(text, path) {
	let parsed;
	try {
		parsed = JSON.parse(text);
	} catch (cause) {
		throw new AssayError("bad-input", `${path} is not JSON.`, {
			hint: EXAMPLE,
			cause
		});
	}
	const isLabel = (each) => typeof each === "string" || typeof each === "number";
	if (Array.isArray(parsed) && parsed.every(isLabel)) return parsed.map(String);
	throw new AssayError("bad-input", `${path} is not an array of labels.`, { hint: EXAMPLE });
}

// src/cli/agreement/read-rating-table.ts
async function readRatingTable(cwd, file, sheet) {
	const data = await openData(cwd, file, sheet === void 0 ? {} : { sheet });
	try {
		const [table, ...others] = data.tables.values();
		if (!table || others.length > 0) throw new AssayError("bad-arguments", `${data.name} has ${data.tables.size} sheets, and one is read.`, { hint: `Choose one with --sheet: ${[...data.tables.keys()].join(", ")}.` });
		const rows = [];
		for await (const batch of table.read()) for (const { index, cells, raw } of batch) {
			const line = table.line(index) ?? index + 1;
			rows.push({
				line,
				cells,
				...raw !== void 0 && { raw }
			});
		}
		return {
			name: data.name,
			columns: table.columns,
			rows,
			problems: table.problems
		};
	} finally {
		await data.close();
	}
}

// src/cli/agreement/weight-matrix.ts
function weightMatrix(table, labels) {
	const rows = new Map(table.rows.map((row) => [cellText(row.cells[0]).trim(), row]));
	const columns = new Map(table.columns.map((name, i) => [name.trim(), i]));
	const lacking = labels.filter((label) => !rows.has(label) || !columns.has(label));
	if (lacking.length > 0) throw new AssayError("bad-input", `${table.name} has no weights of ${listNames(lacking)}.`, { hint: "Its first line and its first column are the labels." });
	return labels.map((label) => {
		const { cells, line } = rows.get(label);
		return labels.map((other) => {
			const text = cellText(cells[columns.get(other)]).trim();
			const weight = text === "" ? NaN : Number(text);
			if (Number.isFinite(weight)) return weight;
			throw new AssayError("bad-input", `Line ${line} of ${table.name} has no number for ${listNames([other])}.`, { hint: "Give a number for each pair of labels." });
		});
	});
}

// src/cli/agreement/read-weights.ts
const KINDS = [
	"identity",
	"linear",
	"quadratic",
	"ordinal",
	"ratio"
];
async function readWeights(cwd, option, labels) {
	const kind = KINDS.find((each) => each === option);
	if (kind !== void 0) return kind;
	const matrix = option.endsWith(".json") ? await matrixOfJson(cwd, option) : weightMatrix(await tableOf(cwd, option), labels);
	return matrix[0]?.[0] === 0 ? { disagreement: matrix } : { agreement: matrix };
}
function unknownWeights(option) {
	const meant = suggestWord(option, KINDS);
	return new AssayError("bad-arguments", `--weights ${option} is neither a kind nor a file.`, { hint: `${meant === void 0 ? "" : `Did you mean ${meant}? `}Give ${KINDS.join(", ")}, or a JSON or CSV file with a matrix.` });
}
async function tableOf(cwd, option) {
	if (!/[./\\]/.test(option)) throw unknownWeights(option);
	return readRatingTable(cwd, option, void 0);
}
async function matrixOfJson(cwd, path) {
	const text = await readFile(resolve(cwd, path), "utf8").catch(() => {
		throw unknownWeights(path);
	});
	let parsed;
	try {
		parsed = JSON.parse(text);
	} catch (cause) {
		throw new AssayError("bad-input", `${path} is not JSON.`, {
			hint: "Give rows of numbers: [[1, 0.5], [0.5, 1]].",
			cause
		});
	}
	if (Array.isArray(parsed) && parsed.every((row) => Array.isArray(row) && row.every((each) => typeof each === "number"))) return parsed;
	throw new AssayError("bad-input", `${path} is not a matrix.`, { hint: "Give rows of numbers, in the order of the label set: [[1, 0.5], [0.5, 1]]." });
}

// src/cli/agreement/require-order.ts
const ORDERLESS = "identity";
const MOST_LABELS = 5e3;
function requireOrder({ hasOrder, ratings }, { level, weights }) {
	const isNamed = /^[a-z]+$/.test(weights) && weights !== ORDERLESS;
	if (weights !== ORDERLESS && ratings.labels.length > MOST_LABELS) throw new AssayError("unsupported", `--weights ${weights}: ${formatCount(ratings.labels.length)} labels are more than are weighed against each other.`, { hint: `Up to ${formatCount(MOST_LABELS)} are; for numbers --level interval needs no weights.` });
	const isMatrix = weights.endsWith(".json");
	if (hasOrder || !(level === "ordinal" || isNamed || isMatrix)) return;
	const asks = level === "ordinal" ? "--level ordinal" : `--weights ${weights}`;
	throw new AssayError("bad-arguments", `${asks} needs the order of the labels.`, { hint: `Give it with --labels; those used are ${listNames(ratings.labels)}.` });
}

// src/cli/commands/agreement.ts
const MOST_SAMPLES = 1e5;
const MOST_MINIMUM = 1e6;
const MOST_SEED = 999999999;
function addAgreement(program, terminal, finish) {
	program.command("agreement").description("Tell how far raters who labelled the same items agree, with a verdict, coefficients and what they confuse. Blank is no rating; \"can't tell\" agrees with nobody.").argument("<ratings>", "a file of ratings: item, rater and label columns, or a column a rater").addOption(new Option("--shape <shape>", "a rating a row, or an item a row and a column a rater (default: told by the columns)").choices(["long", "wide"])).option("--item <column>", "the column that names items (default: found by its name)").option("--rater <column>", "long: the column that names raters").option("--label <column>", "long: the column of labels").option("--raters <columns>", "wide: the columns of raters, with commas (default: all that look it)", nameList).option("--labels <labels>", "the label set in order, with commas, or a file with a label a line").option("--reference <rater>", "a rater, or a column, that is right: others are held to it").option("--sheet <name>", "the sheet of a workbook").addOption(new Option("--level <level>", "how far apart labels are, for alpha").choices([
		"nominal",
		"ordinal",
		"interval",
		"ratio"
	]).default("nominal")).option("--weights <kind>", "what half-right answers count: identity, linear, quadratic, ordinal, ratio, or a matrix in a file", "identity").option("--confidence <share>", "the confidence of intervals", "0.95").option("--bootstrap <samples>", "the interval of Krippendorff's alpha from so many samples").option("--seed <number>", "the seed of the samples", "1").option("--threshold <share>", "the agreement that is asked for", "0.8").option("--minimum <items>", "under so many items there is no verdict", "20").option("--gate", "exit code 1 unless agreement passes; too few items do not").addOption(new Option("--format <format>", "what to print").choices([
		"terminal",
		"markdown",
		"json"
	]).default("terminal")).option("--no-mask", "show personal data in names and labels as it is (default: masked)").action(async (file, options) => finish(await agreement(file, options, terminal)));
}
async function agreement(file, options, terminal) {
	const rule = {
		confidence: shareOption("--confidence", options.confidence),
		threshold: shareOption("--threshold", options.threshold),
		minimum: wholeNumber("--minimum", options.minimum, MOST_MINIMUM),
		...bootstrapOf(options)
	};
	const { cwd } = terminal;
	const labels = options.labels === void 0 ? void 0 : await readLabelSet(cwd, options.labels);
	const table = await readRatingTable(cwd, file, options.sheet);
	const { item, rater, label, reference, shape, level } = options;
	const read = readRatings(table, {
		level,
		...shape && { shape },
		...item !== void 0 && { item },
		...rater !== void 0 && { rater },
		...label !== void 0 && { label },
		...reference !== void 0 && { reference },
		...options.raters !== void 0 && { raters: options.raters },
		...labels && { labels }
	});
	const weights = await readWeights(cwd, options.weights, read.ratings.labels);
	requireOrder(read, options);
	const measured = measureAgreement(read.ratings, {
		...rule,
		level,
		weights,
		...read.reference && { reference: read.reference }
	});
	const shown = options.mask ? maskAgreement(measured) : measured;
	await terminal.out(render(shown, read.notes, options, terminal));
	return options.gate && !measured.judgement.verdict.endsWith("pass") ? 1 : 0;
}
function bootstrapOf({ bootstrap, seed }) {
	const random = seededRandom(wholeNumber("--seed", seed, MOST_SEED));
	if (bootstrap === void 0) return {};
	return { bootstrap: {
		samples: wholeNumber("--bootstrap", bootstrap, MOST_SAMPLES),
		random
	} };
}
function render(agreement, notes, { format }, terminal) {
	if (format === "json") return `${JSON.stringify(agreementJson(agreement, notes), null, 2)}\n`;
	if (format === "markdown") return renderAgreementMarkdown(agreement, notes);
	return renderAgreementTerminal(agreement, notes, terminal);
}

export { addAgreement };