#!/usr/bin/env node
import { i as __toESM } from "./chunks/rolldown-runtime.js";
import { a as Option, i as InvalidArgumentError, n as Command, r as CommanderError, t as addAppOptions } from "./chunks/add-app-options.js";
import { t as AssayError } from "./chunks/assay-error.js";
import { n as maskText, t as hideText } from "./chunks/mask-text.js";
import { t as escapeTerminal } from "./chunks/escape-terminal.js";
import { O as VERSION, d as boolean, f as int, g as object, h as number, l as array, m as literal, o as _enum, w as ZodError, y as string } from "./chunks/schemas.js";
import { A as valuesAgree, B as confusedPairs, C as drawSample, D as keyId, E as RowIds, F as correctCells, I as dialectFromJson, L as BAD_ROW_TEXT, M as formatPercent, N as labelCell, O as estimateRate, P as knownCells, S as shownColumns$2, T as nameApart, V as labelScores, _ as sampleOf, b as wrongAt, d as sourceOfPath, f as eligibleRows, g as censusOf, h as sizeByRate, j as numberOf, k as parseTolerance$1, m as writeChangeLines, p as findKeys, t as readReviewData, u as RELABELLED, v as PROBABILITY_ROUNDING, w as secretDigest, x as maskOfColumn, y as acceptanceProbability, z as measureAgreement } from "./chunks/read-review-data.js";
import { h as columnName, m as countPhrase } from "./chunks/message-template.js";
import { $ as ROWS_HIDDEN, $n as listNames, $t as runChecks, An as interpolatedQuantile, At as RepositoryFiles, B as columnSums, Bt as DEFAULT_CONFIG, C as placeOfNotice, Cn as formatError, Ct as maskOf, D as comparedInShort, Dn as duplicateLabel, Dt as maskFileReport, En as emptyFile, Et as runCheck, F as sectionsByDimension, Fn as Dictionary, Ft as parsedConfig, G as excerpt, Gn as wilsonInterval, Gt as readTablePair, H as neutraliseFormula, Ht as keyOfNewTable, In as stemOf, It as parseConfig, J as codeSpan, Jn as profileTable, Jt as namesHidden, K as columnName$1, Kn as twoSidedNormal, Kt as readTables, L as diffOfFile, Ln as diffTables, M as kindRows, Mn as valueJson, Mt as SchemaStore, Nn as valueKey, Nt as digestOf, O as comparedSentence, On as blankLabel, Ot as maskFindings, P as areMany, Pn as compareValues, Pt as CONFIG_PATH, Q as diffFacts, Qn as datetime, Qt as seededRandom, Rn as pairByName, Rt as parseTableSchema, Sn as missingCell, Tn as encodingError, U as viewModified, Un as shingleHashes, Ut as describeFile, V as chooseColumns, Vn as hasBlankKey, Vt as weighDimensions, W as showCell, Wn as normaliseText, Wt as isUnread, X as listMoved, Xn as totalOf, Xt as expectationChecks, Y as listTitle, Yn as numberOfText, Yt as expectationsOfDataset, Z as cosmeticNote, Zn as gammaln, Zt as judgeSides, _ as Closers, _n as duplicateKey, _t as findingKinds, an as schemaError, b as standingLines, bn as swallowedRows, c as openData$1, cn as jsonSchemaError, dn as extraLabel, en as planCheck, er as findRoles, et as chooseRows, fn as constraintError, ft as describeWaiver, g as openFileSource, gn as keyColumnMissing, h as spoolData, hn as missingKey, in as typeError, ir as datasetFor, jt as loadFileSchema, kn as parseSuite, ln as incorrectLabel, m as createDataContext, nn as openReader, nr as WorkerMatcher, on as primaryKey, ot as dimensionPhrases, pn as detectorsOfColumn, pt as waivedFindings, q as markdownTable, qn as sourceColumn, qt as headlineOf, rn as uniqueError, rr as SharedScans, sn as missingLabel, sr as isMaybeDataPath, st as verdictOf$3, t as describeRow, tn as CHECKS, tr as NO_ROLES, tt as escapeMarkdown, un as foreignKey, v as renderReportMarkdown, vn as scanKeys, vt as blockingDebt, wn as extraCell, wt as DEFAULT_PRIVACY, xn as recordError, xt as nameOfFile, yn as unclosedQuote, yt as findingsOf, z as renderDiffMarkdown, zt as formatConfigErrors } from "./chunks/describe-row.js";
import { t as countOf$1 } from "./chunks/count-of.js";
import { t as formatCount } from "./chunks/format-count.js";
import { m as suggestWord, o as parseMoment } from "./chunks/expression-error.js";
import { a as cellsEqual, i as cellText, o as isBlank, r as cellJson, s as rowsEqual, t as Literal } from "./chunks/cell.js";
import { _ as verdictSentences, a as draftGuideline, c as judgeRows, d as draftSentences, f as MARKS, g as percentOf, h as nameOf$2, i as keyedOrder, l as readAskedAnswer, m as factsOf, n as pathWord, o as confusedRows, p as WHICH_TO_READ, r as shellWord, s as answerText, t as rowMark, u as formatDuration, v as readAnswer } from "./chunks/row-mark.js";
import { t as cutText } from "./chunks/cut-text.js";
import { _ as renderReportHtml, a as splitAtZero, c as unknownRevision, d as isShallow, f as findRepository, g as writeReportFiles, h as streamGit, i as listChangedFiles, l as findRemote, m as tryGit, n as openLfsObject, o as CommitFiles, p as runGit, r as listFiles, s as GitObjects, t as openGitRevisions, u as resolveCommit, v as contentSecurityPolicy, y as embedJson } from "./chunks/open-git-revisions.js";
import { n as textEncoder, t as bomOf } from "./chunks/encode-text.js";
import { n as getNodeValue, r as parseTree, t as findNodeAtLocation } from "./chunks/main.js";
import { i as strToU8, n as gzipSync, r as strFromU8, t as gunzipSync } from "./chunks/esm2.js";
import { n as trusted, t as html } from "./chunks/html.js";
import { n as showInvisible, t as INVISIBLE } from "./chunks/show-invisible.js";
import { t as require_dist } from "./chunks/dist.js";
import { t as MASKED_DETECTORS } from "./chunks/masked-detectors.js";
import { createHash, createHmac, randomBytes } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, mkdtemp, open, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { Readable, pipeline } from "node:stream";
import { pipeline as pipeline$1 } from "node:stream/promises";
import { tmpdir } from "node:os";
import * as zlib from "node:zlib";
import { once } from "node:events";
import { text } from "node:stream/consumers";

// src/cli/process-terminal.ts
function processTerminal() {
	const { stdout, stderr, env } = process;
	stdout.on("error", (error) => {
		if (error.code === "EPIPE") process.exit(process.exitCode);
		throw error;
	});
	return {
		cwd: process.cwd(),
		env,
		width: stdout.isTTY ? stdout.columns || 80 : Number.POSITIVE_INFINITY,
		colour: env["NO_COLOR"] ? false : env["FORCE_COLOR"] ? true : stdout.isTTY === true,
		interactive: stderr.isTTY === true,
		input: () => text(process.stdin),
		async out(written) {
			if (!stdout.write(written)) await once(stdout, "drain");
		},
		err: (written) => void stderr.write(written),
		now: () => /* @__PURE__ */ new Date()
	};
}

// src/core/agreement/mask-agreement.ts
function maskAgreement(agreement) {
	const mask = (name) => maskText(name);
	return {
		...agreement,
		raters: agreement.raters.map(mask),
		labels: agreement.labels.map(mask),
		...agreement.reference && { reference: {
			...agreement.reference,
			name: mask(agreement.reference.name)
		} }
	};
}

// src/core/agreement/read-ratings/code-ratings.ts
const MOST_CELLS = 2e7;
const SHOWN$2 = 5;
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
	return new AssayError("unsupported", `${name} has ${countOf$1(items, "item")} and ${countOf$1(raters, "rater")}: more than ${formatCount(MOST_CELLS)} places for ratings.`, { hint: "Name the right columns with --item, --rater and --label, or split the file." });
}
function contradicting(name, places) {
	const left = places.length - SHOWN$2;
	const lines = [
		`${countPhrase(places.length, "rating is", "ratings are")} in ${name} twice with different labels:`,
		...places.slice(0, SHOWN$2).map((place) => `  ${place}`),
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
	const folded = columns.map(foldName$1);
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
function foldName$1(name) {
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
	return new AssayError("bad-input", `Line ${line} of ${name} ${why}.`, { hint: `A row has ${countOf$1(columns.length, "column")}: ${listNames(columns)}. Correct the line, or leave it out.` });
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
const SHOWN$1 = 5;
const MOST_FAULTS = 200;
const LONGEST_TEXT$1 = 60;
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
		if (typeof read === "string") faults.push(`${placeOf$3(rating)}: ${read}`);
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
		const meant = answer.suggestion === void 0 ? "" : `; did you mean ${shown$3(answer.suggestion)}?`;
		return `${shown$3(text)} is no label of the set${meant}`;
	}
	if (labelScores([answer.label], level)[0] === void 0) return `${shown$3(text)} is not ${level === "ratio" ? "a number of 0 or more" : "a number"}`;
	return {
		kind: "label",
		label: answer.label
	};
}
const shown$3 = (text) => JSON.stringify(cutText(maskText(text), LONGEST_TEXT$1));
const placeOf$3 = ({ line, rater }) => `line ${line}, rater ${listNames([rater])}`;
function wrongLabels(name, faults, labels, level) {
	const left = faults.length - SHOWN$1;
	const isCut = faults.length === MOST_FAULTS;
	const lines = [
		`${countOf$1(faults.length, "rating")}${isCut ? " or more" : ""} of ${name} cannot be taken:`,
		...faults.slice(0, SHOWN$1).map((fault) => `  ${fault}`),
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

// src/core/render/agreement/agreement-json.ts
function agreementJson(agreement, reading) {
	const { judgement, rule, labels, raters, reference, ratings } = agreement;
	const [low, high] = judgement.interval;
	return {
		verdict: judgement.verdict,
		rate: judgement.rate ?? null,
		rate_interval: {
			low,
			high,
			level: rule.confidence,
			method: "Wilson",
			distribution: "z"
		},
		threshold: rule.threshold,
		minimum: rule.minimum,
		more_items: judgement.moreRows ?? null,
		level: agreement.level,
		items: agreement.items,
		compared: agreement.compared,
		ratings: {
			labels: ratings.labels,
			cannot_tell: ratings.cannotTell,
			missing: ratings.missing
		},
		raters,
		labels,
		coefficients: agreement.coefficients.map(coefficientJson),
		percent_agreement_without_cannot_tell: agreement.withoutCannotTell ? coefficientJson(agreement.withoutCannotTell) : null,
		per_label: agreement.perLabel.map((figures) => ({
			label: labels[figures.label],
			agreement: figures.agreement ?? null,
			interval: intervalJson(figures.interval),
			kappa: figures.kappa ?? null,
			items: figures.items,
			ratings: figures.ratings
		})),
		confusion: agreement.confusion.map(({ first, second, count }) => ({
			first: labels[first],
			second: labels[second],
			count
		})),
		most_confused: confusedPairs(agreement.confusion).map(({ first, second, count }) => ({
			labels: [labels[first], labels[second]],
			count
		})),
		per_rater: agreement.perRater.map((figures) => ({
			rater: raters[figures.rater],
			agreement: figures.agreement ?? null,
			compared: figures.compared,
			labels: figures.labels,
			cannot_tell: figures.cannotTell,
			missing: figures.missing,
			bias: biasJson(agreement.bias[figures.rater], labels)
		})),
		reference: reference ? {
			name: reference.name,
			per_rater: reference.perRater.map((figures) => ({
				rater: raters[figures.rater],
				agreement: figures.agreement ?? null,
				interval: intervalJson(figures.interval),
				agreed: figures.agreed,
				compared: figures.compared
			})),
			per_label: reference.perLabel.map((figures) => ({
				label: labels[figures.label],
				precision: figures.precision ?? null,
				recall: figures.recall ?? null,
				right: figures.right,
				given: figures.given,
				expected: figures.expected
			}))
		} : null,
		paradox: agreement.paradox ?? null,
		notes: reading
	};
}
function coefficientJson(coefficient) {
	const { name, value, undefinedBecause, standardError, interval } = coefficient;
	return {
		name,
		value: value ?? null,
		undefined_because: undefinedBecause ?? null,
		standard_error: standardError ?? null,
		interval: intervalJson(interval),
		observed: coefficient.observed ?? null,
		expected: coefficient.expected ?? null,
		note: coefficient.note ?? null
	};
}
function biasJson(bias, labels) {
	return bias ? {
		label: labels[bias.label],
		own: bias.own,
		others: bias.others
	} : null;
}
function intervalJson(interval) {
	if (!interval) return null;
	const { low, high, level, method, distribution } = interval;
	return {
		low,
		high,
		level,
		method,
		distribution
	};
}

// src/core/render/agreement/agreement-notes.ts
function agreementNotes(agreement, reading, noun) {
	const { perLabel, labels, paradox } = agreement;
	const unused = perLabel.filter(({ ratings }) => ratings === 0).map(({ label }) => labels[label]);
	return [
		...paradox === void 0 ? [] : [paradox],
		...agreement.compared > 0 ? [...remarks(agreement), ...weightless(agreement, noun)] : [],
		...unused.length === 0 ? [] : [`Labels that no rater used: ${listNames(unused)}.`],
		...reading
	];
}
function remarks(agreement) {
	const names = /* @__PURE__ */ new Map();
	for (const { name, undefinedBecause, note } of agreement.coefficients) for (const remark of [undefinedBecause, note]) {
		if (remark === void 0) continue;
		names.set(remark, [...names.get(remark) ?? [], nameOf$2(name, agreement)]);
	}
	return [...names].map(([remark, of]) => remark.startsWith(of[0]) ? remark : `${upperFirst(of.join(", "))}: ${remark}`);
}
function weightless({ level, isWeighted }, noun) {
	if (level === "nominal" || isWeighted) return [];
	if (noun === "value") return ["Only Krippendorff's alpha knows how far apart values are; to the others they are the same or not."];
	return [`Only Krippendorff's alpha measures on the ${level} level here; to the others labels are the same or not. --weights quadratic has them count half-right answers.`];
}
const upperFirst = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);

// src/core/render/agreement/agreement-tables.ts
const COEFFICIENTS = "Coefficients";
const SHOWN = 12;
function agreementTables(agreement, noun) {
	return [
		...agreement.compared > 0 ? [coefficientTable(agreement)] : [],
		...noun === "label" ? [labelTable(agreement), confusionTable(agreement)] : [],
		...tellsOfRaters(agreement) ? [raterTable(agreement, noun)] : []
	].filter(({ rows }) => rows.length > 0);
}
function tellsOfRaters({ raters, ratings, reference }) {
	return raters.length !== 2 || reference !== void 0 || ratings.cannotTell + ratings.missing > 0;
}
function coefficientTable(agreement) {
	const level = percentOf(agreement.rule.confidence);
	return {
		title: COEFFICIENTS,
		header: [
			"coefficient",
			"value",
			`${level} % interval`,
			"observed",
			"by chance"
		],
		rows: agreement.coefficients.map(({ name, value, interval, observed, expected }) => [
			nameOf$2(name, agreement),
			figure(value),
			interval === void 0 ? "-" : `${figure(interval.low)} to ${figure(interval.high)}`,
			figure(observed),
			figure(expected)
		])
	};
}
function labelTable({ perLabel, labels }) {
	return cut$1({
		title: "Labels, the worst first: where one rater gave it, how often another did",
		header: [
			"label",
			"agreement",
			"items",
			"ratings"
		],
		rows: perLabel.filter((each) => each.agreement !== void 0).sort((a, b) => a.agreement - b.agreement || b.ratings - a.ratings || a.label - b.label).map(({ label, agreement, items, ratings }) => [
			labels[label],
			`${percentOf(agreement)} %`,
			formatCount(items),
			formatCount(ratings)
		])
	}, "label");
}
function confusionTable({ confusion, labels }) {
	const pairs = confusedPairs(confusion);
	const all = pairs.reduce((sum, { count }) => sum + count, 0);
	return cut$1({
		title: "Labels that are confused most",
		header: [
			"label",
			"with",
			"times",
			"of all confusion"
		],
		rows: pairs.map(({ first, second, count }) => [
			labels[first],
			labels[second],
			formatCount(count),
			`${percentOf(count / all)} %`
		])
	}, "pair");
}
function raterTable({ perRater, raters, reference }, noun) {
	const rows = [...perRater].sort((a, b) => (a.agreement ?? 2) - (b.agreement ?? 2));
	return cut$1({
		title: "Raters, the one who agrees least with the others first",
		header: [
			"rater",
			"with others",
			...reference ? [`with ${reference.name}`] : [],
			`${noun}s`,
			"can't tell",
			"missing"
		],
		rows: rows.map(({ rater, agreement, labels, cannotTell, missing }) => [
			raters[rater],
			agreement === void 0 ? "-" : `${percentOf(agreement)} %`,
			...reference ? [withReference(reference.perRater[rater])] : [],
			formatCount(labels),
			formatCount(cannotTell),
			formatCount(missing)
		])
	}, "rater");
}
function withReference(figures) {
	const { agreement, interval, compared } = figures;
	if (agreement === void 0 || !interval) return "-";
	return `${percentOf(agreement)} % of ${formatCount(compared)} (${percentOf(interval.low)} to ${percentOf(interval.high)})`;
}
function cut$1(table, noun) {
	const left = table.rows.length - SHOWN;
	if (left <= 0) return table;
	return {
		...table,
		rows: table.rows.slice(0, SHOWN),
		left: `${countPhrase(left, `more ${noun} is`, `more ${noun}s are`)} not shown; --format json has all.`
	};
}
function figure(value) {
	return value === void 0 ? "-" : value.toFixed(3).replace(/^-(0\.0+)$/, "$1");
}

// src/core/render/agreement/render-agreement-markdown.ts
const LONGEST_CELL$5 = 80;
const LONGEST_NOTE = 1e3;
function renderAgreementMarkdown(agreement, reading) {
	const { verdict, details } = agreementBlocks(agreement, reading, "label");
	return `${[...verdict, ...details].join("\n\n")}\n`;
}
function agreementBlocks(agreement, reading, noun) {
	const cell = (text) => escapeMarkdown(cutText(text, LONGEST_CELL$5));
	const tables = agreementTables(agreement, noun).flatMap(({ title, header, rows, left }) => [
		`### ${escapeMarkdown(title)}`,
		markdownTable(header.map(cell), rows.map((row) => row.map(cell))),
		...left === void 0 ? [] : [left],
		...title === "Coefficients" ? [WHICH_TO_READ] : []
	]);
	const notes = agreementNotes(agreement, reading, noun).map((note) => `- ${escapeMarkdown(cutText(note, LONGEST_NOTE))}`);
	return {
		verdict: [`**${MARKS[agreement.judgement.verdict]}** ${verdictSentences(agreement, noun)}`, `${factsOf(agreement, noun)}.`],
		details: [...tables, ...notes.length === 0 ? [] : [notes.join("\n")]]
	};
}

// node_modules/ansi-regex/index.js
const ST = String.raw`(?:\u001B\u005C|\u009C)`;
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
const pattern = `${String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`}|${osc}|${controlString}|${String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`}|${String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`}`;
function ansiRegex({ onlyFirst = false } = {}) {
	return new RegExp(pattern, onlyFirst ? void 0 : "g");
}

// node_modules/strip-ansi/index.js
const regex = ansiRegex();
function stripAnsi(string) {
	if (typeof string !== "string") throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	if (!string.includes("\x1B") && !string.includes("")) return string;
	return string.replace(regex, "");
}

// node_modules/get-east-asian-width/lookup-data.js
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [
	161,
	161,
	164,
	164,
	167,
	168,
	170,
	170,
	173,
	174,
	176,
	180,
	182,
	186,
	188,
	191,
	198,
	198,
	208,
	208,
	215,
	216,
	222,
	225,
	230,
	230,
	232,
	234,
	236,
	237,
	240,
	240,
	242,
	243,
	247,
	250,
	252,
	252,
	254,
	254,
	257,
	257,
	273,
	273,
	275,
	275,
	283,
	283,
	294,
	295,
	299,
	299,
	305,
	307,
	312,
	312,
	319,
	322,
	324,
	324,
	328,
	331,
	333,
	333,
	338,
	339,
	358,
	359,
	363,
	363,
	462,
	462,
	464,
	464,
	466,
	466,
	468,
	468,
	470,
	470,
	472,
	472,
	474,
	474,
	476,
	476,
	593,
	593,
	609,
	609,
	708,
	708,
	711,
	711,
	713,
	715,
	717,
	717,
	720,
	720,
	728,
	731,
	733,
	733,
	735,
	735,
	768,
	879,
	913,
	929,
	931,
	937,
	945,
	961,
	963,
	969,
	1025,
	1025,
	1040,
	1103,
	1105,
	1105,
	8208,
	8208,
	8211,
	8214,
	8216,
	8217,
	8220,
	8221,
	8224,
	8226,
	8228,
	8231,
	8240,
	8240,
	8242,
	8243,
	8245,
	8245,
	8251,
	8251,
	8254,
	8254,
	8308,
	8308,
	8319,
	8319,
	8321,
	8324,
	8364,
	8364,
	8451,
	8451,
	8453,
	8453,
	8457,
	8457,
	8467,
	8467,
	8470,
	8470,
	8481,
	8482,
	8486,
	8486,
	8491,
	8491,
	8531,
	8532,
	8539,
	8542,
	8544,
	8555,
	8560,
	8569,
	8585,
	8585,
	8592,
	8601,
	8632,
	8633,
	8658,
	8658,
	8660,
	8660,
	8679,
	8679,
	8704,
	8704,
	8706,
	8707,
	8711,
	8712,
	8715,
	8715,
	8719,
	8719,
	8721,
	8721,
	8725,
	8725,
	8730,
	8730,
	8733,
	8736,
	8739,
	8739,
	8741,
	8741,
	8743,
	8748,
	8750,
	8750,
	8756,
	8759,
	8764,
	8765,
	8776,
	8776,
	8780,
	8780,
	8786,
	8786,
	8800,
	8801,
	8804,
	8807,
	8810,
	8811,
	8814,
	8815,
	8834,
	8835,
	8838,
	8839,
	8853,
	8853,
	8857,
	8857,
	8869,
	8869,
	8895,
	8895,
	8978,
	8978,
	9312,
	9449,
	9451,
	9547,
	9552,
	9587,
	9600,
	9615,
	9618,
	9621,
	9632,
	9633,
	9635,
	9641,
	9650,
	9651,
	9654,
	9655,
	9660,
	9661,
	9664,
	9665,
	9670,
	9672,
	9675,
	9675,
	9678,
	9681,
	9698,
	9701,
	9711,
	9711,
	9733,
	9734,
	9737,
	9737,
	9742,
	9743,
	9756,
	9756,
	9758,
	9758,
	9792,
	9792,
	9794,
	9794,
	9824,
	9825,
	9827,
	9829,
	9831,
	9834,
	9836,
	9837,
	9839,
	9839,
	9886,
	9887,
	9919,
	9919,
	9926,
	9933,
	9935,
	9939,
	9941,
	9953,
	9955,
	9955,
	9960,
	9961,
	9963,
	9969,
	9972,
	9972,
	9974,
	9977,
	9979,
	9980,
	9982,
	9983,
	10045,
	10045,
	10102,
	10111,
	11094,
	11097,
	12872,
	12879,
	57344,
	63743,
	65024,
	65039,
	65533,
	65533,
	127232,
	127242,
	127248,
	127277,
	127280,
	127337,
	127344,
	127373,
	127375,
	127376,
	127387,
	127404,
	917760,
	917999,
	983040,
	1048573,
	1048576,
	1114109
];
const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
];
const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
];

// node_modules/get-east-asian-width/utilities.js
const isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) high = mid - 1;
		else if (codePoint > ranges[i + 1]) low = mid + 1;
		else return true;
	}
	return false;
};

// node_modules/get-east-asian-width/lookup.js
const commonCjkCodePoint = 19968;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];
	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];
		if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) return [start, end];
		if (end - start > fastPathEnd - fastPathStart) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}
	return [fastPathStart, fastPathEnd];
}
const isAmbiguous = (codePoint) => {
	if (codePoint < 161 || codePoint > 1114109) return false;
	return isInRange(ambiguousRanges, codePoint);
};
const isFullwidth = (codePoint) => {
	if (codePoint < 12288 || codePoint > 65510) return false;
	return isInRange(fullwidthRanges, codePoint);
};
const isWide = (codePoint) => {
	if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) return true;
	if (codePoint < 4352 || codePoint > 262141) return false;
	return isInRange(wideRanges, codePoint);
};

// node_modules/get-east-asian-width/index.js
function validate$1(codePoint) {
	if (!Number.isSafeInteger(codePoint)) throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
	validate$1(codePoint);
	if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) return 2;
	return 1;
}

// node_modules/string-width/index.js
const segmenter = new Intl.Segmenter();
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;
function isDoubleWidthNonRgiEmojiSequence(segment) {
	if (segment.length > 50) return false;
	if (unqualifiedKeycapRegex.test(segment)) return true;
	if (segment.includes("‍")) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}
	return false;
}
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? void 0 : segment.slice(index);
}
function isHangulLeadingJamo(codePoint) {
	return codePoint >= 4352 && codePoint <= 4447 || codePoint >= 43360 && codePoint <= 43388;
}
function isHangulVowelJamo(codePoint) {
	return codePoint >= 4448 && codePoint <= 4519 || codePoint >= 55216 && codePoint <= 55238;
}
function isHangulTrailingJamo(codePoint) {
	return codePoint >= 4520 && codePoint <= 4607 || codePoint >= 55243 && codePoint <= 55291;
}
function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint) || isHangulVowelJamo(codePoint) || isHangulTrailingJamo(codePoint);
}
function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];
	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) continue;
		codePoints.push(character.codePointAt(0));
	}
	if (codePoints.length === 0) return;
	let width = 0;
	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) return;
			for (let remaining = index; remaining < codePoints.length; remaining++) width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			return width;
		}
		if (isHangulLeadingJamo(codePoint) && isHangulVowelJamo(codePoints[index + 1])) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}
	return width;
}
function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;
	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}
		if (spacingMarkRegex.test(character) || character >= "＀" && character <= "￯") extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
	}
	return extra;
}
function stringWidth(input, options = {}) {
	if (typeof input !== "string" || input.length === 0) return 0;
	const { ambiguousIsNarrow = true, countAnsiEscapeCodes = false } = options;
	let string = input;
	if (!countAnsiEscapeCodes && (string.includes("\x1B") || string.includes(""))) string = stripAnsi(string);
	if (string.length === 0) return 0;
	if (/^[\u0020-\u007E]*$/.test(string)) return string.length;
	let width = 0;
	const eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
	for (const { segment } of segmenter.segment(string)) {
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === void 0) continue;
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}
		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== void 0) {
			width += hangulWidth;
			continue;
		}
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}
	return width;
}

// src/core/render/terminal/fit-width.ts
const GRAPHEMES$1 = new Intl.Segmenter("en", { granularity: "grapheme" });
function fitWidth(text, width, keep = "start") {
	if (stringWidth(text) <= width) return text;
	if (width <= 0) return "";
	const segments = Array.from(GRAPHEMES$1.segment(text), ({ segment }) => segment);
	if (keep === "end") segments.reverse();
	let used = 0;
	const over = segments.findIndex((segment) => {
		used += stringWidth(segment);
		return used > width - 1;
	});
	const kept = segments.slice(0, over);
	return keep === "end" ? `…${kept.reverse().join("")}` : `${kept.join("")}…`;
}
function padWidth(text, width) {
	return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}

// src/core/render/terminal/paint.ts
function paintWith(colour) {
	const style = (on, off) => (text) => colour && text !== "" ? `\u001b[${on}m${text}\u001b[${off}m` : text;
	return {
		bold: style(1, 22),
		dim: style(2, 22),
		red: style(31, 39),
		green: style(32, 39),
		yellow: style(33, 39)
	};
}

// src/core/render/terminal/render-table.ts
const INDENT$2 = "  ";
const GAP$1 = "  ";
function renderTable(header, rows, options) {
	const widths = header.map((name, column) => Math.max(stringWidth(name), ...rows.map((row) => stringWidth(row[column] ?? ""))));
	const fitting = countFitting(widths, options.width - 2);
	const line = (cells) => INDENT$2 + cells.slice(0, fitting).map((cell, column) => column === fitting - 1 ? cell : padWidth(cell, widths[column] ?? 0)).join(GAP$1).trimEnd();
	return [options.header(line(header)), ...rows.map(line)];
}
function countFitting(widths, width) {
	let used = 0;
	const over = widths.findIndex((each, column) => {
		used += each + (column === 0 ? 0 : 2);
		return column > 0 && used > width;
	});
	return over === -1 ? widths.length : over;
}

// src/core/render/terminal/wrap-line.ts
const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });
const INDENT$1 = "    ";
const NARROWEST = 20;
const LONGEST_TEXT = 1e3;
function wrapLine(start, text, width) {
	const most = Math.max(width, NARROWEST);
	const lines = [start];
	let used = stringWidth(start);
	let isFresh = true;
	const add = (piece, pieceWidth) => {
		lines[lines.length - 1] += piece;
		used += pieceWidth;
	};
	const breakLine = () => {
		lines.push(INDENT$1);
		used = 4;
		isFresh = true;
	};
	for (const word of escapeTerminal(cutText(text, LONGEST_TEXT)).split(" ")) {
		const wordWidth = stringWidth(word);
		if (!isFresh && used + 1 + wordWidth > most) breakLine();
		if (!isFresh) add(" ", 1);
		isFresh = false;
		if (used + wordWidth <= most) {
			add(word, wordWidth);
			continue;
		}
		for (const { segment } of GRAPHEMES.segment(word)) {
			const segmentWidth = stringWidth(segment);
			if (used + segmentWidth > most) breakLine();
			isFresh = false;
			add(segment, segmentWidth);
		}
	}
	return lines;
}

// src/core/render/agreement/render-agreement-terminal.ts
const LONGEST_CELL$4 = 40;
const SHORTEST_CELL = 22;
const OTHERS$1 = 32;
function renderAgreementTerminal(agreement, reading, options) {
	const { verdict, details } = agreementSections(agreement, reading, "label", options);
	return `${[verdict, ...details].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function agreementSections(agreement, reading, noun, options) {
	const paint = paintWith(options.colour);
	const mark = MARKS[agreement.judgement.verdict];
	const colour = {
		PASS: paint.green,
		FAIL: paint.red,
		"TOO FEW": paint.yellow
	}[mark];
	const wrap = (start, text) => wrapLine(start, text, options.width);
	const longest = Math.max(SHORTEST_CELL, Math.min(LONGEST_CELL$4, (options.width - OTHERS$1) / 2));
	const cell = (text) => fitWidth(escapeTerminal(cutText(text, 80)), Math.floor(longest));
	const tables = agreementTables(agreement, noun).map(({ title, header, rows, left }) => [
		...wrap("", title),
		...renderTable(header.map(cell), rows.map((row) => row.map(cell)), {
			width: options.width,
			header: paint.dim
		}),
		...left === void 0 ? [] : wrap("  ", left),
		...title === "Coefficients" ? wrap("  ", WHICH_TO_READ) : []
	]);
	const notes = agreementNotes(agreement, reading, noun).flatMap((note) => wrap("- ", note));
	return {
		verdict: [...wrap(`${paint.bold(colour(mark))}  `, verdictSentences(agreement, noun)), ...wrap("", `${factsOf(agreement, noun)}.`)],
		details: [...tables, notes].filter((lines) => lines.length > 0)
	};
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

// src/revisions/lfs/open-lfs-near.ts
function openLfsNear(folder, closers) {
	return async (pointer) => {
		try {
			return await openLfsObject(await findRepository(folder), pointer, closers);
		} catch (error) {
			if (!(error instanceof AssayError)) throw error;
			return { reason: "the file is an LFS pointer outside of any Git repository" };
		}
	};
}

// src/revisions/missing-file.ts
const KINDS$1 = [
	["refs/heads/", "a branch"],
	["refs/remotes/", "a branch"],
	["refs/tags/", "a tag"]
];
async function missingFile(cwd, spec, beside) {
	const kind = await kindOfRevision(cwd, spec);
	if (kind !== void 0) {
		const path = await pathFromRoot(cwd, beside) ?? "data/x.csv";
		return new AssayError("missing-file", `\`${spec}\` is ${kind}; a file of it is written ${spec}:${path}`);
	}
	const written = slashed(spec);
	const folder = posix.dirname(written);
	const paths = (await readdir(resolve(cwd, folder)).catch(() => [])).map((name) => posix.join(folder, name));
	return new AssayError("missing-file", `There is no file ${spec}${didYouMean(written, paths)}`, { hint: "Name a data file, or a file of a revision such as main:data/x.csv." });
}
function didYouMean(path, paths) {
	const folder = posix.dirname(posix.normalize(path));
	const names = paths.filter((each) => posix.dirname(each) === folder).map((each) => posix.basename(each));
	const meant = suggestWord(posix.basename(path), names);
	return meant === void 0 ? "." : `; did you mean ${posix.join(folder, meant)}?`;
}
async function kindOfRevision(cwd, name) {
	for (const [folder, kind] of KINDS$1) {
		const args = [
			"show-ref",
			"--verify",
			"--quiet",
			"--",
			`${folder}${name}`
		];
		if (await tryGit(cwd, args) !== void 0) return kind;
	}
	const commit = [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${name}^{commit}`
	];
	return await tryGit(cwd, commit) === void 0 ? void 0 : "a commit";
}
async function pathFromRoot(cwd, path) {
	if (path === void 0 || isAbsolute(path)) return void 0;
	if (!await stat(resolve(cwd, path)).then((stats) => stats.isFile(), () => false)) return void 0;
	const { prefix } = await findRepository(cwd);
	return posix.join(prefix, slashed(path));
}
const slashed = (path) => process.platform === "win32" ? path.replaceAll("\\", "/") : path;

// src/revisions/open-plain-file.ts
async function openPlainFile(path, context) {
	const stats = await needFile(path);
	if (!stats.isFile()) return openData$1(path, await spoolData(createReadStream(path), context), context);
	const handle = await open(path, "r").catch((cause) => {
		throw new AssayError("missing-file", `${path} cannot be opened.`, {
			hint: "See that you may read it.",
			cause
		});
	});
	context.closers.add(() => handle.close());
	return openData$1(path, openFileSource(handle, stats.size), context);
}
async function needFile(path) {
	if (path === "-") throw new AssayError("unsupported", "Standard input (`-`) is not supported.", { hint: "Write the data to a file and name it, or use `<(command)` where the shell has it." });
	const stats = await stat(path).catch((cause) => {
		throw new AssayError("missing-file", `There is no file ${path}.`, {
			hint: "Name a file, or a file of a revision as in HEAD~1:data/x.csv.",
			cause
		});
	});
	if (!stats.isDirectory()) return stats;
	throw new AssayError("bad-input", `${path} is a folder.`, { hint: "Name a file in it." });
}

// src/revisions/open-revision-file.ts
async function openRevisionFile(cwd, spec, beside) {
	const closers = new Closers();
	const close = () => closers.closeAll();
	const context = createDataContext(closers, openLfsNear(cwd, closers));
	try {
		const colon = spec.indexOf(":");
		const exists = await stat(resolve(cwd, spec)).then(() => true, () => false);
		if (colon < 1 && !exists && spec !== "-") throw await missingFile(cwd, spec, beside);
		if (colon < 1 || exists) return {
			file: await openPlainFile(spec === "-" ? spec : resolve(cwd, spec), context),
			name: spec,
			path: spec,
			close
		};
		const path = spec.slice(colon + 1);
		return {
			file: await openInRevision(cwd, spec.slice(0, colon), path, context),
			name: spec,
			path,
			close
		};
	} catch (error) {
		await close();
		throw error;
	}
}
async function openInRevision(cwd, revision, path, context) {
	const { folder, prefix } = await findRepository(cwd);
	const objects = new GitObjects(folder);
	context.closers.add(() => objects.close());
	const commit = await resolveCommit(objects, revision);
	if (!commit) throw unknownRevision(revision);
	const slashed = process.platform === "win32" ? path.replaceAll("\\", "/") : path;
	const fromRoot = /^\.\.?\//.test(slashed) ? posix.join(prefix, slashed) : slashed;
	const file = await new CommitFiles(objects, context).open(commit, fromRoot);
	if (file.kind !== "absent") return file;
	const meant = didYouMean(fromRoot, await listFiles(folder, commit));
	throw new AssayError("missing-file", `There is no file ${fromRoot} in ${revision}${meant}`, { hint: `Paths start at the repository's root; for this folder write ${revision}:./${path}` });
}

// src/cli/open-data.ts
async function openData(cwd, spec, hints, beside) {
	const opened = await openRevisionFile(cwd, spec, beside);
	try {
		const { file, name } = opened;
		return asData(opened, await readTables(bytesOf(file, name), name, hints));
	} catch (error) {
		await opened.close();
		throw error;
	}
}
async function openDataPair(cwd, specs, hints) {
	const base = await openRevisionFile(cwd, specs.base, specs.head);
	const opened = [base];
	try {
		const head = await openRevisionFile(cwd, specs.head, specs.base);
		opened.push(head);
		const named = ({ file, name }) => ({
			file: bytesOf(file, name),
			path: name
		});
		const tables = await readTablePair(named(base), named(head), hints);
		return {
			base: asData(base, tables.base),
			head: asData(head, tables.head)
		};
	} catch (error) {
		for (const { close } of opened) await close();
		throw error;
	}
}
function bytesOf(file, name) {
	if (file.kind === "bytes") return file;
	throw cannotSee(name, file.kind === "pointer" ? file.reason : file.kind);
}
function asData({ file, name, close }, tables) {
	for (const table of tables.values()) {
		const problem = isUnread(table) ? table.problems[0] : void 0;
		if (problem) throw cannotSee(name, problem.places[0]?.detail ?? problem.code);
	}
	return {
		name,
		stem: stemOf(name),
		source: bytesOf(file, name).source,
		tables,
		close
	};
}
function cannotSee(name, why) {
	return new AssayError("bad-input", `The rows of ${name} cannot be read: ${why}.`, { hint: "Give a CSV, JSON Lines, JSON, Parquet or .xlsx file, or a revision and a path such as main:data/x.csv." });
}
function sheetsInCommon(base, head, format) {
	if (base.tables.size === 1 && head.tables.size === 1) {
		const [sheet] = head.tables.keys();
		if (base.tables.has(sheet)) return [sheet];
	}
	const shared = [...head.tables.keys()].filter((sheet) => base.tables.has(sheet));
	if (shared.length === 0) throw new AssayError("bad-input", `${base.name} and ${head.name} have no sheet in common.`, { hint: "Name sheets alike, or compare files of one format." });
	if (shared.length > 1 && format !== "terminal" && format !== "markdown") throw new AssayError("bad-arguments", `The workbooks have ${shared.length} sheets in common, and this format holds one.`, { hint: `Choose one with --sheet: ${shared.join(", ")}.` });
	return shared;
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
const MOST_LABELS$1 = 5e3;
function requireOrder({ hasOrder, ratings }, { level, weights }) {
	const isNamed = /^[a-z]+$/.test(weights) && weights !== ORDERLESS;
	if (weights !== ORDERLESS && ratings.labels.length > MOST_LABELS$1) throw new AssayError("unsupported", `--weights ${weights}: ${formatCount(ratings.labels.length)} labels are more than are weighed against each other.`, { hint: `Up to ${formatCount(MOST_LABELS$1)} are; for numbers --level interval needs no weights.` });
	const isMatrix = weights.endsWith(".json");
	if (hasOrder || !(level === "ordinal" || isNamed || isMatrix)) return;
	const asks = level === "ordinal" ? "--level ordinal" : `--weights ${weights}`;
	throw new AssayError("bad-arguments", `${asks} needs the order of the labels.`, { hint: `Give it with --labels; those used are ${listNames(ratings.labels)}.` });
}

// src/cli/name-list.ts
function nameList(text) {
	const names = text.split(",").map((name) => name.trim()).filter((name) => name !== "");
	if (names.length > 0) return names;
	throw new InvalidArgumentError("It takes names with commas between, such as a,b.");
}

// src/cli/share-option.ts
function shareOption(option, text) {
	const number = /^(\d{0,2}\.?\d{1,9})\s?(%?)$/.exec(text);
	const share = number ? Number(`${number[1]}${number[2] ? "e-2" : ""}`) : 0;
	if (share > 0 && share < 1) return share;
	throw new AssayError("bad-arguments", `${option} takes a share between 0 and 1, not ${text}.`, { hint: `For example ${option} 0.9 or ${option} 90%.` });
}

// src/cli/whole-number.ts
function wholeNumber(option, text, most) {
	const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
	if (number >= 1 && number <= most) return number;
	throw new AssayError("bad-arguments", `${option} takes a whole number from 1 to ${most}.`, { hint: `For example ${option} ${Math.min(20, most)}.` });
}

// src/cli/commands/agreement.ts
const MOST_SAMPLES = 1e5;
const MOST_MINIMUM$1 = 1e6;
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
		minimum: wholeNumber("--minimum", options.minimum, MOST_MINIMUM$1),
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

// src/cli/commands/app.ts
function addApp(program, finish) {
	addAppOptions(program.command("app")).action(async (options) => {
		const [{ runApp }, { processWorld }] = await Promise.all([import("./chunks/runner2.js"), import("./chunks/process-world.js")]);
		const code = await runApp(options, processWorld());
		finish(code);
		setTimeout(() => process.exit(code), 1e3).unref();
	});
}

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

// node_modules/csv-stringify/lib/utils/get.js
const charCodeOfDot = ".".charCodeAt(0);
const reEscapeChar = /\\(\\)?/g;
const rePropName = RegExp("[^.[\\]]+|\\[(?:([^\"'][^[]*)|([\"'])((?:(?!\\2)[^\\\\]|\\\\.)*?)\\2)\\]|(?=(?:\\.|\\[\\])(?:\\.|\\[\\]|$))", "g");
const reIsDeepProp = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/;
const reIsPlainProp = /^\w*$/;
const getTag = function(value) {
	return Object.prototype.toString.call(value);
};
const isSymbol = function(value) {
	const type = typeof value;
	return type === "symbol" || type === "object" && value && getTag(value) === "[object Symbol]";
};
const isKey = function(value, object) {
	if (Array.isArray(value)) return false;
	const type = typeof value;
	if (type === "number" || type === "symbol" || type === "boolean" || !value || isSymbol(value)) return true;
	return reIsPlainProp.test(value) || !reIsDeepProp.test(value) || object != null && value in Object(object);
};
const stringToPath = function(string) {
	const result = [];
	if (string.charCodeAt(0) === charCodeOfDot) result.push("");
	string.replace(rePropName, function(match, expression, quote, subString) {
		let key = match;
		if (quote) key = subString.replace(reEscapeChar, "$1");
		else if (expression) key = expression.trim();
		result.push(key);
	});
	return result;
};
const castPath = function(value, object) {
	if (Array.isArray(value)) return value;
	else return isKey(value, object) ? [value] : stringToPath(value);
};
const toKey = function(value) {
	if (typeof value === "string" || isSymbol(value)) return value;
	const result = `${value}`;
	return result == "0" && 1 / value == -Infinity ? "-0" : result;
};
const get = function(object, path) {
	path = castPath(path, object);
	let index = 0;
	const length = path.length;
	while (object != null && index < length) object = object[toKey(path[index++])];
	return index && index === length ? object : void 0;
};

// node_modules/csv-stringify/lib/utils/is_object.js
const is_object = function(obj) {
	return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};

// node_modules/csv-stringify/lib/api/normalize_columns.js
const normalize_columns = function(columns) {
	if (columns === void 0 || columns === null) return [void 0, void 0];
	if (typeof columns !== "object") return [Error("Invalid option \"columns\": expect an array or an object")];
	if (!Array.isArray(columns)) {
		const newcolumns = [];
		for (const k in columns) newcolumns.push({
			key: k,
			header: columns[k]
		});
		columns = newcolumns;
	} else {
		const newcolumns = [];
		for (const column of columns) if (typeof column === "string") newcolumns.push({
			key: column,
			header: column
		});
		else if (typeof column === "object" && column !== null && !Array.isArray(column)) {
			if (!column.key) return [Error("Invalid column definition: property \"key\" is required")];
			if (column.header === void 0) column.header = column.key;
			newcolumns.push(column);
		} else return [Error("Invalid column definition: expect a string or an object")];
		columns = newcolumns;
	}
	return [void 0, columns];
};

// node_modules/csv-stringify/lib/api/CsvError.js
var CsvError = class CsvError extends Error {
	constructor(code, message, ...contexts) {
		if (Array.isArray(message)) message = message.join(" ");
		super(message);
		if (Error.captureStackTrace !== void 0) Error.captureStackTrace(this, CsvError);
		this.code = code;
		for (const context of contexts) for (const key in context) {
			const value = context[key];
			this[key] = Buffer.isBuffer(value) ? value.toString() : value == null ? value : JSON.parse(JSON.stringify(value));
		}
	}
};

// node_modules/csv-stringify/lib/utils/underscore.js
const underscore = function(str) {
	return str.replace(/([A-Z])/g, function(_, match) {
		return "_" + match.toLowerCase();
	});
};

// node_modules/csv-stringify/lib/api/normalize_options.js
const normalize_options = function(opts) {
	const options = {};
	for (const opt in opts) options[underscore(opt)] = opts[opt];
	if (options.bom === void 0 || options.bom === null || options.bom === false) options.bom = false;
	else if (options.bom !== true) return [new CsvError("CSV_OPTION_BOOLEAN_INVALID_TYPE", ["option `bom` is optional and must be a boolean value,", `got ${JSON.stringify(options.bom)}`])];
	if (options.delimiter === void 0 || options.delimiter === null) options.delimiter = ",";
	else if (Buffer.isBuffer(options.delimiter)) options.delimiter = options.delimiter.toString();
	else if (typeof options.delimiter !== "string") return [new CsvError("CSV_OPTION_DELIMITER_INVALID_TYPE", ["option `delimiter` must be a buffer or a string,", `got ${JSON.stringify(options.delimiter)}`])];
	if (options.quote === void 0 || options.quote === null) options.quote = "\"";
	else if (options.quote === true) options.quote = "\"";
	else if (options.quote === false) options.quote = "";
	else if (Buffer.isBuffer(options.quote)) options.quote = options.quote.toString();
	else if (typeof options.quote !== "string") return [new CsvError("CSV_OPTION_QUOTE_INVALID_TYPE", ["option `quote` must be a boolean, a buffer or a string,", `got ${JSON.stringify(options.quote)}`])];
	if (options.quoted === void 0 || options.quoted === null) options.quoted = false;
	if (options.escape_formulas === void 0 || options.escape_formulas === null) options.escape_formulas = false;
	else if (typeof options.escape_formulas !== "boolean") return [new CsvError("CSV_OPTION_ESCAPE_FORMULAS_INVALID_TYPE", ["option `escape_formulas` must be a boolean,", `got ${JSON.stringify(options.escape_formulas)}`])];
	if (options.quoted_empty === void 0 || options.quoted_empty === null) options.quoted_empty = void 0;
	if (options.quoted_match === void 0 || options.quoted_match === null || options.quoted_match === false) options.quoted_match = null;
	else if (!Array.isArray(options.quoted_match)) options.quoted_match = [options.quoted_match];
	if (options.quoted_match) for (const quoted_match of options.quoted_match) {
		const isString = typeof quoted_match === "string";
		const isRegExp = quoted_match instanceof RegExp;
		if (!isString && !isRegExp) return [new CsvError("CSV_OPTION_QUOTED_MATCH", ["option `quoted_match` must be a string or a regex,", `got ${JSON.stringify(options.quoted_match)}`])];
	}
	if (options.quoted_string === void 0 || options.quoted_string === null) options.quoted_string = false;
	if (options.eof === void 0 || options.eof === null) options.eof = true;
	if (options.escape === void 0 || options.escape === null) options.escape = "\"";
	else if (Buffer.isBuffer(options.escape)) options.escape = options.escape.toString();
	else if (typeof options.escape !== "string") return [Error(`Invalid Option: escape must be a buffer or a string, got ${JSON.stringify(options.escape)}`)];
	if (options.escape.length > 1) return [Error(`Invalid Option: escape must be one character, got ${options.escape.length} characters`)];
	if (options.header === void 0 || options.header === null || options.header === false) options.header = false;
	else if (options.header !== true) throw new CsvError("CSV_INVALID_OPTION_HEADER", ["option `header` is expected to be a boolean,", `got ${JSON.stringify(options.header)}`], options);
	if (options.header_as_comment === void 0 || options.header_as_comment === null || options.header_as_comment === false) options.header_as_comment = false;
	else if (options.header_as_comment === true) options.header_as_comment = "#";
	else if (Buffer.isBuffer(options.header_as_comment)) options.header_as_comment = options.header_as_comment.toString();
	else if (typeof options.header_as_comment !== "string") throw new CsvError("CSV_INVALID_OPTION_HEADER_AS_COMMENT", ["option `header_as_comment` must be a boolean, a string or a buffer,", `got ${JSON.stringify(options.header_as_comment)}`], options);
	const [errColumns, columns] = normalize_columns(options.columns);
	if (errColumns !== void 0) return [errColumns];
	options.columns = columns;
	if (options.quoted === void 0 || options.quoted === null) options.quoted = false;
	if (options.cast === void 0 || options.cast === null) options.cast = {};
	if (options.cast.bigint === void 0 || options.cast.bigint === null) options.cast.bigint = (value) => "" + value;
	if (options.cast.boolean === void 0 || options.cast.boolean === null) options.cast.boolean = (value) => value ? "1" : "";
	if (options.cast.date === void 0 || options.cast.date === null) options.cast.date = (value) => "" + value.getTime();
	if (options.cast.number === void 0 || options.cast.number === null) options.cast.number = (value) => "" + value;
	if (options.cast.object === void 0 || options.cast.object === null) options.cast.object = (value) => JSON.stringify(value);
	if (options.cast.string === void 0 || options.cast.string === null) options.cast.string = function(value) {
		return value;
	};
	if (options.on_record !== void 0 && typeof options.on_record !== "function") return [Error(`Invalid Option: "on_record" must be a function.`)];
	if (options.quote_record_delimiter === void 0 || options.quote_record_delimiter === null) options.quote_record_delimiter = !options.record_delimiter;
	else if (typeof options.quote_record_delimiter !== "boolean") return [new CsvError("CSV_OPTION_QUOTE_RECORD_DELIMITER_INVALID_TYPE", ["option `quote_record_delimiter` must be a boolean,", `got ${JSON.stringify(options.quote_record_delimiter)}`])];
	if (options.record_delimiter === void 0 || options.record_delimiter === null) options.record_delimiter = "\n";
	else if (Buffer.isBuffer(options.record_delimiter)) options.record_delimiter = options.record_delimiter.toString();
	else if (typeof options.record_delimiter !== "string") return [Error(`Invalid Option: record_delimiter must be a buffer or a string, got ${JSON.stringify(options.record_delimiter)}`)];
	switch (options.record_delimiter) {
		case "unix":
			options.record_delimiter = "\n";
			break;
		case "mac":
			options.record_delimiter = "\r";
			break;
		case "windows":
			options.record_delimiter = "\r\n";
			break;
		case "ascii":
			options.record_delimiter = "";
			break;
		case "unicode": options.record_delimiter = "\u2028";
	}
	return [void 0, options];
};

// node_modules/csv-stringify/lib/api/index.js
const bom_utf8 = Buffer.from([
	239,
	187,
	191
]);
const emits_separator = function(value, separators) {
	return separators.some((separator) => separator.length !== 0 && (value.indexOf(separator) !== -1 || separator.length > 1 && (value + separator).indexOf(separator) < value.length));
};
const matches_quoted_match = function(value, quoted_match) {
	if (!quoted_match) return false;
	return quoted_match.some((pattern) => typeof pattern === "string" ? value.indexOf(pattern) !== -1 : value.search(pattern) !== -1);
};
const stringifier = function(options, state, info) {
	return {
		options,
		state,
		info,
		__transform: function(chunk, push) {
			if (!Array.isArray(chunk) && typeof chunk !== "object") return Error(`Invalid Record: expect an array or an object, got ${JSON.stringify(chunk)}`);
			if (this.info.records === 0) {
				if (Array.isArray(chunk)) {
					if (this.options.header === true && this.options.columns === void 0) return Error("Undiscoverable Columns: header option requires column option or object records");
				} else if (this.options.columns === void 0) {
					const [err, columns] = normalize_columns(Object.keys(chunk));
					if (err) return;
					this.options.columns = columns;
				}
			}
			if (this.info.records === 0) {
				this.bom(push);
				const err = this.headers(push);
				if (err) return err;
			}
			try {
				if (this.options.on_record) this.options.on_record(chunk, this.info.records);
			} catch (err) {
				return err;
			}
			let err, chunk_string;
			if (this.options.eof) {
				[err, chunk_string] = this.stringify(chunk);
				if (err) return err;
				if (chunk_string === void 0) return;
				else chunk_string = chunk_string + this.options.record_delimiter;
			} else {
				[err, chunk_string] = this.stringify(chunk);
				if (err) return err;
				if (chunk_string === void 0) return;
				else if (this.options.header || this.info.records) chunk_string = this.options.record_delimiter + chunk_string;
			}
			this.info.records++;
			push(chunk_string);
		},
		stringify: function(chunk, chunkIsHeader = false) {
			if (typeof chunk !== "object") return [void 0, chunk];
			const { columns } = this.options;
			const record = [];
			if (Array.isArray(chunk)) {
				const length = columns ? Math.min(chunk.length, columns.length) : chunk.length;
				for (let i = 0; i < length; i++) {
					const field = chunk[i];
					const [err, value] = this.__cast(field, {
						index: i,
						column: i,
						records: this.info.records,
						header: chunkIsHeader
					});
					if (err) return [err];
					record[i] = [value, field];
				}
			} else for (let i = 0; i < columns.length; i++) {
				const field = get(chunk, columns[i].key);
				const [err, value] = this.__cast(field, {
					index: i,
					column: columns[i].key,
					records: this.info.records,
					header: chunkIsHeader
				});
				if (err) return [err];
				record[i] = [value, field];
			}
			let csvrecord = "";
			for (let i = 0; i < record.length; i++) {
				let options, err;
				let [value, field] = record[i];
				if (typeof value === "string") options = this.options;
				else if (is_object(value)) {
					options = { ...value };
					value = options.value;
					delete options.value;
					if (typeof value !== "string" && value !== void 0 && value !== null) {
						if (err) return [Error(`Invalid Casting Value: returned value must return a string, null or undefined, got ${JSON.stringify(value)}`)];
					}
					options = {
						...this.options,
						...options
					};
					[err, options] = normalize_options(options);
					if (err !== void 0) return [err];
				} else if (value === void 0 || value === null) options = this.options;
				else return [Error(`Invalid Casting Value: returned value must return a string, an object, null or undefined, got ${JSON.stringify(value)}`)];
				const { delimiter, escape, quote, quoted, quoted_empty, quoted_string, quoted_match, record_delimiter, quote_record_delimiter, escape_formulas } = options;
				if ("" === value && "" === field) {
					if ((matches_quoted_match(value, quoted_match) || true === quoted_empty || true === quoted_string && false !== quoted_empty) === true) value = quote + value + quote;
					csvrecord += value;
				} else if (value) {
					if (typeof value !== "string") return [Error(`Formatter must return a string, null or undefined, got ${JSON.stringify(value)}`)];
					const containsdelimiter = emits_separator(value, [delimiter]);
					const containsQuote = quote !== "" && value.indexOf(quote) >= 0;
					const containsEscape = value.indexOf(escape) >= 0 && escape !== quote;
					const containsRecordDelimiter = emits_separator(value, [record_delimiter, ...quote_record_delimiter === false ? [] : ["\n", "\r"]]);
					const quotedString = quoted_string && typeof field === "string";
					const quotedMatch = matches_quoted_match(value, quoted_match);
					if (escape_formulas) switch (value[0]) {
						case "-":
							if (typeof field === "number" || typeof field === "bigint") break;
							value = `'${value}`;
							break;
						case "=":
						case "+":
						case "@":
						case "	":
						case "\r":
						case "＝":
						case "＋":
						case "－":
						case "＠": value = `'${value}`;
					}
					const shouldQuote = containsQuote === true || containsdelimiter || containsRecordDelimiter || quoted || quotedString || quotedMatch;
					if (shouldQuote === true && containsEscape === true) value = value.replaceAll(escape, () => escape + escape);
					if (containsQuote === true) value = value.replaceAll(quote, () => escape + quote);
					if (shouldQuote === true) value = quote + value + quote;
					csvrecord += value;
				} else if (quoted_empty === true || field === "" && quoted_string === true && quoted_empty !== false) csvrecord += quote + quote;
				if (i !== record.length - 1) csvrecord += delimiter;
			}
			return [void 0, csvrecord];
		},
		bom: function(push) {
			if (this.options.bom !== true) return;
			push(bom_utf8);
		},
		headers: function(push) {
			if (this.options.header === false) return;
			if (this.options.columns === void 0) return;
			let err;
			let headers = this.options.columns.map((column) => column.header);
			if (this.options.eof) {
				[err, headers] = this.stringify(headers, true);
				headers += this.options.record_delimiter;
			} else [err, headers] = this.stringify(headers, true);
			if (err) return err;
			if (this.options.header_as_comment) headers = this.options.header_as_comment + " " + headers;
			push(headers);
		},
		__cast: function(value, context) {
			const type = typeof value;
			try {
				if (type === "string") return [void 0, this.options.cast.string(value, context)];
				else if (type === "bigint") return [void 0, this.options.cast.bigint(value, context)];
				else if (type === "number") return [void 0, this.options.cast.number(value, context)];
				else if (type === "boolean") return [void 0, this.options.cast.boolean(value, context)];
				else if (value instanceof Date) return [void 0, this.options.cast.date(value, context)];
				else if (type === "object" && value !== null) return [void 0, this.options.cast.object(value, context)];
				else if (value === null && this.options.cast.null !== void 0) return [void 0, this.options.cast.null(value, context)];
				else if (value === void 0 && this.options.cast.undefined !== void 0) return [void 0, this.options.cast.undefined(value, context)];
				else return [void 0, value];
			} catch (err) {
				return [err];
			}
		}
	};
};

// node_modules/csv-stringify/lib/sync.js
const stringify$1 = function(records, opts = {}) {
	const data = [];
	const [err, options] = normalize_options(opts);
	if (err !== void 0) throw err;
	const api = stringifier(options, { stop: false }, { records: 0 });
	for (const record of records) {
		const err = api.__transform(record, function(record) {
			data.push(record);
		});
		if (err !== void 0) throw err;
	}
	if (data.length === 0) {
		api.bom((d) => {
			data.push(d);
		});
		const err = api.headers((headers) => {
			data.push(headers);
		});
		if (err !== void 0) throw err;
	}
	return data.join("");
};

// src/core/table/csv/write-csv.ts
const LINE_ENDINGS = {
	lf: "\n",
	crlf: "\r\n",
	cr: "\r",
	mixed: "\n"
};
async function* writeCsv(dialect, columns, rows) {
	const encode = textEncoder(dialect.encoding);
	const newline = LINE_ENDINGS[dialect.lineEnding];
	if (dialect.bom) yield bomOf(dialect.encoding);
	let last;
	if (dialect.header && columns.length > 0) last = recordText(columns, dialect);
	for await (const batch of rows) {
		const texts = batch.map((row) => recordText(row.cells.map(cellText), dialect));
		if (texts.length === 0) continue;
		const ready = last === void 0 ? texts : [last, ...texts];
		last = ready.pop();
		if (ready.length > 0) yield encode(ready.map((text) => text + newline).join(""));
	}
	if (last === void 0) return;
	if (dialect.finalNewline) yield encode(last + newline);
	else yield encode(last === "" && dialect.quote !== null ? dialect.quote.repeat(2) : last);
}
function recordText(cells, dialect) {
	return stringify$1([cells], {
		delimiter: dialect.delimiter,
		quote: dialect.quote ?? "",
		escape: dialect.escape,
		quoted: dialect.quoting === "all",
		quoted_empty: dialect.quoting === "all",
		quoted_match: /[\r\n]/,
		record_delimiter: "\n",
		eof: false
	});
}

// src/core/table/write-table.ts
async function* writeTable(dialect, columns, rows) {
	switch (dialect.format) {
		case "csv": return yield* writeCsv(dialect, columns, rows);
		case "jsonl": return yield* (await import("./chunks/write-json-lines.js")).writeJsonLines(dialect, columns, rows);
		case "json": return yield* (await import("./chunks/write-json-array.js")).writeJsonArray(dialect, columns, rows);
		case "parquet": return yield* (await import("./chunks/write-parquet.js")).writeParquet(dialect, columns, rows);
		case "xlsx": throw new AssayError("unsupported", "Assay reads .xlsx workbooks and does not write them.", { hint: "Apply the changes in the program that made the workbook." });
	}
}

// src/revisions/compression/compress-bytes.ts
function compressBytes(compression, chunks, createZstd = zlib.createZstdCompress ?? null) {
	if (compression === "none") return chunks;
	if (compression === "zstd" && !createZstd) throw new AssayError("unsupported", "This Node cannot write zstd.", { hint: "Run Assay with Node 22.15 or newer, or write the file as .gz or uncompressed." });
	const transform = compression === "gzip" || !createZstd ? zlib.createGzip() : createZstd();
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
	if (header?.type !== "header" || !isObject$1(base) || !isObject$1(head)) throw new AssayError("bad-input", "Line 1 of the changes is no header line.", { hint: "Make the changes with `assay diff --format jsonl`." });
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
		return isObject$1(value) ? value : void 0;
	} catch {
		return;
	}
}
function isObject$1(value) {
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
	const row = (findNodeAtLocation(node, ["row"])?.children ?? []).map((cell) => cellOf$1(cell, text));
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
		base: base && cellOf$1(base, text),
		head: head && cellOf$1(head, text)
	};
}
function cellOf$1(node, text) {
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

// src/core/audit/score/corrections-of-file.ts
function isCorrectable({ verdict, agreed }) {
	return verdict === "wrong" && agreed !== "bad row";
}
async function correctionsOfFile(table, place, column, rows) {
	const known = await knownCells(table, column);
	return correctCells(table, rows.flatMap((judged) => judged.row.file === place && isCorrectable(judged) ? [{
		row: judged.row.row,
		column,
		value: labelCell(judged.agreed, known)
	}] : []));
}

// src/core/render/audit/shown-report.ts
function shownReport(report) {
	const { key, rows, confused, draft } = report;
	const agreement = maskAgreement(report.agreement);
	if (!key.hides_rows) return {
		...report,
		agreement
	};
	return {
		...report,
		agreement,
		rows: rows.map(withoutText),
		confused: confused.map((pair) => ({
			...pair,
			rows: pair.rows.map(withoutText)
		})),
		...draft && { draft: {
			...draft,
			words: [],
			notes: [],
			examples: draft.examples.map(withoutText)
		} }
	};
}
const withoutText = (judged) => ({
	...judged,
	row: {
		...judged.row,
		cells: []
	}
});

// src/core/render/audit/audit-json.ts
function auditJson(given, patches) {
	const report = shownReport(given);
	const { key, rule, progress, rows, agreement, errors, action, confused, draft } = report;
	return {
		schema_version: 1,
		audit: key.audit,
		started: key.started,
		dataset: key.dataset,
		ask: {
			column: key.ask.column,
			kind: key.ask.kind,
			tolerance: key.tolerance
		},
		audited: key.audited,
		action,
		rule: {
			agreement: rule.threshold,
			max_error: rule.maxError,
			minimum: rule.minimum,
			confidence: rule.confidence
		},
		experts: progress.map(({ name, asked, answered, secondsARow, hoursLeft }) => ({
			expert: name,
			asked,
			answered,
			seconds_a_row: secondsARow ?? null,
			hours_left: hoursLeft
		})),
		agreement: agreementJson(agreement, []),
		errors: errors ? errorsJson(errors) : null,
		confused: confused.map(({ labels, rows: own }) => ({
			labels,
			count: own.length,
			rows: own.map(({ row }) => row.row_id)
		})),
		wrong: rows.filter(({ verdict }) => verdict === "wrong").map((judged) => ({
			row_id: judged.row.row_id,
			path: key.files[judged.row.file].path,
			row: judged.row.row + 1,
			current: judged.row.current,
			experts: judged.agreed,
			decided: judged.isDecided === true,
			in_patch: patches.length > 0 && isCorrectable(judged)
		})),
		patches,
		guideline_draft: draft ? {
			labels: draft.labels,
			confused: draft.confused,
			sentence: draftSentences(draft).sentence,
			words: draft.words,
			notes: draft.notes,
			rows: draft.examples.map(({ row }) => row.row_id)
		} : null,
		problems: report.problems,
		notes: report.notes
	};
}
function errorsJson({ verdict, right, wrong, open, low, high }) {
	return {
		verdict,
		right,
		wrong,
		open,
		population: low.population,
		rate: {
			low: low.rate,
			high: high.rate
		},
		interval: {
			low: low.interval.low,
			high: high.interval.high,
			level: low.interval.level,
			method: low.interval.method,
			distribution: low.interval.distribution
		},
		if_open_rows_are_right: estimateJson(low),
		if_open_rows_are_wrong: estimateJson(high)
	};
}
function estimateJson({ rate, total, standardError, effectiveRows, interval }) {
	return {
		rate,
		rows: total,
		standard_error: standardError,
		effective_rows: effectiveRows,
		interval
	};
}

// src/core/render/audit/audit-sentences.ts
const ACTION_TITLES = {
	nothing: "Nothing to do",
	fix_rows: "Fix the rows",
	fix_guideline: "Fix the guideline",
	fix_both: "Fix the guideline and the rows",
	adjudicate: "Decide the open rows",
	answer_more: "More answers are needed"
};
function actionSentence({ action, key }) {
	return ACTION_SENTENCES[action].replaceAll("labels", `${key.ask.kind}s`);
}
const ACTION_SENTENCES = {
	nothing: "The experts agree, and the labels are right.",
	fix_rows: "The experts agree with each other and not with the labels: the guideline works, and the rows are to be corrected.",
	fix_guideline: "The experts differ, so that nobody can tell which labels are right: the guideline is the bottleneck. Mend it, and draw again.",
	fix_both: "The experts differ, and where they agree the labels are wrong too often. Mend the guideline first, then the rows, and draw again.",
	adjudicate: "The experts agree far enough; whether the labels are right depends on the rows on which they differ. Have somebody decide those.",
	answer_more: "There are too few rows with two answers to tell."
};
const ERROR_MARKS = {
	clear_pass: "PASS",
	pass: "PASS",
	open: "OPEN",
	too_few: "TOO FEW",
	fail: "FAIL",
	clear_fail: "FAIL"
};
function errorSentences(report) {
	const { errors, rule, key } = report;
	if (!errors) return {
		mark: "TOO FEW",
		text: "No row has two answers."
	};
	const { low, high, verdict } = errors;
	const rate = errors.open === 0 ? formatPercent(low.rate) : `between ${formatPercent(low.rate)} and ${formatPercent(high.rate)}`;
	const level = formatPercent(rule.confidence);
	const interval = low.interval.distribution === "none" && errors.open === 0 ? "every row was asked, so that nothing is estimated" : `${level} interval ${formatPercent(low.interval.low)} to ${formatPercent(high.interval.high)}`;
	return {
		mark: ERROR_MARKS[verdict],
		text: `Of ${countOf$1(low.population, "row")} that were drawn from, ${rate} of the ${key.ask.kind}s are wrong (${interval}; the limit is ${formatPercent(rule.maxError)}). ${countsOf(errors)}`
	};
}
function countsOf({ right, wrong, open }) {
	return `Of ${countOf$1(right + wrong + open, "row")} with two answers ${right} are right, ${wrong} wrong and ${open} open.`;
}

// src/core/render/audit/cost-sentences.ts
function hoursText(hours) {
	return formatDuration(Math.max(1, Math.round(hours * 60)));
}
function costSentence({ hoursEach, hoursTotal }) {
	return `Expect about ${hoursText(hoursEach)} of each expert, ${hoursText(hoursTotal)} in all.`;
}
function precisionSentence({ agreementMargin, errorMargin }, scored, census) {
	const agreement = `an agreement of 80 % within ±${formatPercent(agreementMargin, 2)}`;
	return census ? `${countOf$1(scored, "row")} tell ${agreement} at 95 % confidence; the error rate is that of all these rows, and no estimate.` : `${countOf$1(scored, "row")} tell ${agreement}, and an error rate of 5 % within ±${formatPercent(errorMargin, 2)}, at 95 % confidence.`;
}

// src/core/render/audit/audit-tables.ts
const MOST_PAIRS = 10;
const ROWS_OF_A_PAIR = 3;
const MOST_WRONG = 20;
function auditTables(report) {
	return [
		progressTable(report),
		confusedTable(report),
		wrongTable(report)
	].filter(({ rows }) => rows.length > 0);
}
function progressTable({ progress }) {
	return {
		title: "Answers",
		header: [
			"expert",
			"answered",
			"of",
			"seconds a row",
			"time left"
		],
		rows: progress.map(({ name, asked, answered, secondsARow, hoursLeft }) => [
			name,
			String(answered),
			String(asked),
			secondsARow === void 0 ? "-" : String(Math.round(secondsARow)),
			answered === asked ? "done" : `about ${hoursText(hoursLeft)}`
		])
	};
}
function confusedTable({ confused, rows: all }) {
	const compared = all.filter(({ verdict }) => verdict !== "unanswered").length;
	return {
		title: "What experts confuse most",
		header: [
			"one says",
			"another says",
			"rows",
			"share",
			"for example"
		],
		...leftOf(confused.length - MOST_PAIRS, "report.json"),
		rows: confused.slice(0, MOST_PAIRS).map(({ labels, rows }) => [
			...labels.map((label) => maskText(label)),
			String(rows.length),
			formatPercent(rows.length / compared, 2),
			rows.slice(0, ROWS_OF_A_PAIR).map(textOf$2).join(" / ")
		])
	};
}
function wrongTable({ key, rows }) {
	const wrong = rows.filter(({ verdict }) => verdict === "wrong");
	return {
		title: `Where experts agree against the ${key.ask.kind}`,
		header: [
			"row",
			"it says",
			"experts say",
			"shown"
		],
		...leftOf(wrong.length - MOST_WRONG, "verdicts.csv"),
		rows: wrong.slice(0, MOST_WRONG).map((judged) => [
			maskText(judged.row.row_id),
			maskText(judged.row.current),
			maskText(judged.agreed),
			textOf$2(judged)
		])
	};
}
function leftOf(count, file) {
	return count > 0 ? { left: `…and ${formatCount(count)} more: ${file} has all.` } : {};
}
function textOf$2({ row }) {
	return row.cells.filter((cell) => cell !== "").join(" · ") || maskText(row.row_id);
}

// src/core/render/audit/render-audit-markdown.ts
const LONGEST_CELL$3 = 160;
function renderAuditMarkdown(given, next) {
	const report = shownReport(given);
	const { key, action, agreement, problems, notes } = report;
	const cell = (text) => escapeMarkdown(cutText(text, LONGEST_CELL$3));
	const list = (lines) => lines.map((line) => `- ${escapeMarkdown(line)}`).join("\n");
	const { verdict, details } = agreementBlocks(agreement, [], key.ask.kind);
	const { mark, text } = errorSentences(report);
	const of = key.audited === null ? "" : ` labelled ${codeSpan(key.audited)}`;
	return `${[
		`## ${ACTION_TITLES[action]}: the audit of ${codeSpan(key.dataset)}${of}`,
		actionSentence(report),
		"### Do the experts agree?",
		...verdict,
		`### Are the ${key.ask.kind}s right?`,
		`**${mark}** ${text}`,
		...auditTables(report).flatMap(({ title, header, rows, left }) => [
			`### ${title}`,
			markdownTable(header.map(cell), rows.map((row) => row.map(cell))),
			...left === void 0 ? [] : [left]
		]),
		...draftBlocks(report),
		...details.length > 0 ? ["### How far the experts agree, in numbers"] : [],
		...details.map((block) => block.replace(/^###/, "####")),
		...problems.length > 0 ? ["### To put right", list(problems)] : [],
		...notes.length > 0 ? ["### To know", list(notes)] : [],
		...next.length > 0 ? ["### Next", list(next)] : []
	].join("\n\n")}\n`;
}
function draftBlocks({ draft }) {
	if (!draft) return [];
	const { sentence, because } = draftSentences(draft);
	return [
		"### A sentence that the guideline lacks (a draft to edit)",
		`> ${escapeMarkdown(sentence)}`,
		because.map((line) => `- ${escapeMarkdown(cutText(line, LONGEST_CELL$3))}`).join("\n"),
		"Rows to decide it by:",
		draft.examples.map((row) => `- ${escapeMarkdown(cutText(textOf$2(row), LONGEST_CELL$3))}`).join("\n")
	];
}

// src/core/render/terminal/table-width.ts
const WIDTH_OF_A_FILE = 120;
function tableWidth(width) {
	return Number.isFinite(width) ? width : WIDTH_OF_A_FILE;
}

// src/core/render/audit/render-audit-terminal.ts
const WIDEST_CELL$2 = 40;
function renderAuditTerminal(given, next, options) {
	const { bold, red, green, yellow } = paintWith(options.colour);
	const report = shownReport(given);
	const { action, agreement, problems, notes } = report;
	const wrap = (start, text) => wrapLine(start, text, options.width);
	const { kind } = report.key.ask;
	const { verdict, details } = agreementSections(agreement, [], kind, options);
	const { mark, text } = errorSentences(report);
	const colour = mark === "PASS" ? green : mark === "FAIL" ? red : yellow;
	return `${[
		[bold(ACTION_TITLES[action]), ...wrap("", actionSentence(report))],
		[bold("Do the experts agree?"), ...verdict],
		[bold(`Are the ${kind}s right?`), ...wrap(`${bold(colour(mark))}  `, text)],
		...auditTables(report).map((table) => auditTableLines(table, options)),
		draftLines(report, options),
		...details.length > 0 ? [[bold("How far the experts agree, in numbers")], ...details] : [],
		problems.flatMap((line) => wrap(red("! "), line)),
		notes.flatMap((line) => wrap("- ", line)),
		next.map(escapeTerminal)
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function auditTableLines({ title, header, rows, left }, options) {
	const { bold, dim } = paintWith(options.colour);
	const cell = (text) => fitWidth(escapeTerminal(cutText(text, 80)), WIDEST_CELL$2);
	return [
		bold(title),
		...renderTable(header, rows.map((row) => row.map(cell)), {
			width: tableWidth(options.width),
			header: dim
		}),
		...left === void 0 ? [] : wrapLine("  ", left, options.width)
	];
}
function draftLines({ draft }, { width, colour }) {
	if (!draft) return [];
	const { sentence, because } = draftSentences(draft);
	return [
		paintWith(colour).bold("A sentence that the guideline lacks (a draft to edit)"),
		...wrapLine("  ", sentence, width),
		...because.flatMap((line) => wrapLine("  - ", line, width)),
		"  Rows to decide it by:",
		...draft.examples.flatMap((row) => wrapLine("  - ", cutText(textOf$2(row), 160), width))
	];
}

// src/cli/audit/folder-of-audit.ts
const LONGEST_PART = 40;
function folderOfAudit({ name, files }, audited) {
	const [first] = files;
	return [
		"audit",
		first !== void 0 && basename(name.replace(/^.*:/, "")) === basename(first.path) ? first.stem : name,
		audited ?? ""
	].map(safe).filter((part) => part !== "").join("-");
}
function safe(part) {
	return [...part.normalize("NFKC").replace(/[^\p{L}\p{M}\p{N}._]+/gu, "-")].slice(0, LONGEST_PART).join("").replace(/^[-.]+|[-.]+$/g, "");
}

// src/core/audit/answers/tell-unknown.ts
function tellUnknown(at, { text, suggestion }, { numeric }) {
	const shown = cutText(text, 60);
	if (numeric) return `${at}: ${shown} is no number. Write digits alone, with a point for decimals: no currency, no unit, nothing between thousands.`;
	return `${at}: ${shown} is no label of the set.${suggestion === void 0 ? "" : ` Did you mean ${suggestion}?`}`;
}

// src/core/audit/answers/collect-answers.ts
const MOST_LISTED = 20;
const MOST_CONFLICTS = 3;
const MOST_SLIPS = 3;
function collectAnswers(key, sources, prefer) {
	const places = new Map(key.rows.flatMap(({ codes }, row) => codes.flatMap((code, expert) => code === null ? [] : [[code, {
		row,
		expert
	}]])));
	const answers = key.rows.map(({ codes }) => codes.map(() => void 0));
	const problems = [];
	const notes = [];
	const conflicts = [];
	let respelled = 0;
	const first = sources.filter(({ name }) => name === prefer);
	for (const source of [...first, ...sources.filter((each) => !first.includes(each))]) {
		const lost = source.lines.filter(({ code, answer }) => answer.trim() !== "" && !places.has(codeOf$1(code)));
		if (lost.length > MOST_SLIPS && source.lines.every(({ code }) => !places.has(codeOf$1(code)))) {
			problems.push(ofAnotherAudit(source.name, lost.length));
			continue;
		}
		const owners = /* @__PURE__ */ new Map();
		for (const line of source.lines) {
			const at = `${source.name} line ${line.line}`;
			const place = places.get(codeOf$1(line.code));
			if (!place) {
				if (line.answer.trim() !== "") problems.push(unknownCode(at, line));
				continue;
			}
			const answer = readAskedAnswer(line.answer, key.ask);
			if (answer.kind === "none") continue;
			owners.set(place.expert, (owners.get(place.expert) ?? 0) + 1);
			if (answer.kind === "unknown") {
				problems.push(tellUnknown(at, answer, key.ask));
				continue;
			}
			if (isRespelled(answer, line, key)) respelled++;
			const { note, seconds } = line;
			const given = {
				answer,
				note,
				place: at,
				...seconds === void 0 ? {} : { seconds }
			};
			const known = answers[place.row][place.expert];
			if (known && !sameAnswer(known.answer, answer, key)) {
				if (!known.place.startsWith(`${prefer} line `) || source.name === prefer) conflicts.push(`${known.place} says ${textOf$1(known.answer)}, ${at} says ${textOf$1(answer)}`);
				continue;
			}
			answers[place.row][place.expert] = {
				...given,
				...known,
				note: known?.note || note
			};
		}
		notes.push(...ownership(source, owners, key));
	}
	if (conflicts.length > 0) throw conflicting(conflicts);
	return {
		answers,
		problems: cap(problems, MOST_LISTED),
		notes,
		respelled
	};
}
const codeOf$1 = (text) => text.trim().toUpperCase();
function ofAnotherAudit(name, answers) {
	return `${name} is the file of another audit: none of its codes is of this one, and its ${countOf$1(answers, "answer")} do not count.`;
}
function unknownCode(at, { code }) {
	return `${at}: ${code.trim() === "" ? "no code" : `the code ${cutText(code.trim(), 20)}`} is of no row of this audit. Was a cell overwritten, or is the file of another audit?`;
}
function isRespelled(answer, { answer: text }, { ask }) {
	return ask.kind === "label" && answer.kind === "label" && answer.label !== text;
}
function sameAnswer(a, b, { ask }) {
	if (a.kind !== "label" || b.kind !== "label") return a.kind === b.kind;
	return a.label === b.label || ask.kind === "value" && valuesAgree(a.label, b.label, null);
}
function textOf$1(answer) {
	if (answer.kind === "label") return cutText(answer.label, 60);
	return answer.kind === "cannot-tell" ? "can't tell" : "bad row";
}
function ownership({ name, expert }, owners, { experts }) {
	const named = experts.findIndex((each) => each.name === expert);
	const others = [...owners].filter(([owner]) => owner !== named);
	if (named < 0) return others.length > 1 ? [`${name} holds answers of ${others.map(([each]) => experts[each].name).join(" and ")}.`] : [];
	return others.map(([owner, count]) => `${name} goes by the name of ${experts[named].name}, but ${count} of its codes are those of ${experts[owner].name} and count as that expert's answers. Ask who answered.`);
}
function conflicting(conflicts) {
	return new AssayError("bad-input", `One expert answered the same row twice, and otherwise:\n${cap(conflicts, MOST_CONFLICTS).map((line) => `  ${line}`).join("\n")}`, { hint: "Ask the expert which counts. Then take the other file out of the folder, or name the one that counts with --prefer." });
}
function cap(lines, most) {
	const left = lines.length - most;
	return left > 0 ? [...lines.slice(0, most), `…and ${left} more.`] : [...lines];
}

// src/core/audit/score/answer-progress.ts
function answerProgress(key, { answers }) {
	return key.experts.map(({ name }, expert) => {
		const asked = key.rows.filter(({ codes }) => codes[expert] !== null).length;
		const given = answers.flatMap((row) => row[expert] ?? []);
		const times = given.flatMap(({ seconds }) => seconds === void 0 || seconds === 0 ? [] : [seconds]).sort((a, b) => a - b);
		const median = times.length === 0 ? void 0 : interpolatedQuantile(times, .5, "linear");
		return {
			name,
			asked,
			answered: given.length,
			...median === void 0 ? {} : { secondsARow: median },
			hoursLeft: (asked - given.length) * (median ?? 20) / 3600
		};
	});
}

// src/core/audit/key/open-key.ts
const MOST_BYTES = 268435456;
const place = int().nonnegative();
const SEALED = object({
	schema_version: literal(1),
	audit: string(),
	sealed: string()
});
const KEY = object({
	schema_version: literal(1),
	audit: string(),
	started: string(),
	dataset: string(),
	secret: string(),
	ask: object({
		column: string(),
		kind: _enum(["label", "value"]),
		labels: array(string()),
		numeric: boolean().optional()
	}),
	tolerance: object({
		kind: _enum(["absolute", "relative"]),
		most: number()
	}).nullable(),
	audited: string().nullable(),
	experts: array(object({
		name: string(),
		file: string()
	})).min(2),
	files: array(object({
		path: string(),
		digest: string()
	})),
	strata: array(object({
		name: string(),
		rows: place
	})),
	shown: array(string()),
	hides_rows: boolean(),
	rows: array(object({
		row_id: string(),
		file: place,
		row: place,
		current: string(),
		stratum: string(),
		inclusion: number().min(0).max(1),
		decoy: boolean(),
		codes: array(string().nullable()),
		cells: array(string())
	}))
});
function openKey(text, name) {
	try {
		const { audit, sealed } = SEALED.parse(JSON.parse(text));
		const bytes = Buffer.from(sealed, "base64");
		if (bytes.length < 18 || bytes.readUInt32LE(bytes.length - 4) > MOST_BYTES) throw new Error();
		const key = KEY.parse(JSON.parse(strFromU8(gunzipSync(bytes))));
		if (key.audit !== audit || !holdsTogether(key)) throw new Error();
		return key;
	} catch (cause) {
		throw new AssayError("bad-input", `${name} is not the sealed key of an audit, or was changed.`, {
			hint: "Take the file as `assay audit start` wrote it; the README beside it names its SHA-256.",
			cause
		});
	}
}
function holdsTogether({ rows, files, strata, experts, shown }) {
	const names = new Set(strata.map(({ name }) => name));
	return rows.every((row) => row.file < files.length && (row.decoy || names.has(row.stratum) && row.inclusion > 0) && row.codes.length === experts.length && row.cells.length <= shown.length);
}

// src/core/audit/key/seal-key.ts
function sealKey(key) {
	const bytes = gzipSync(strToU8(JSON.stringify(key)), { mtime: 0 });
	const file = {
		schema_version: 1,
		audit: key.audit,
		note: "The sealed key of an audit: which code is which row, and what the dataset says of it. Do not send it to experts.",
		sealed: Buffer.from(bytes).toString("base64")
	};
	const text = `${JSON.stringify(file, null, 2)}\n`;
	return {
		text,
		digest: digestOfText(text)
	};
}
function digestOfText(text) {
	return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}

// src/cli/audit/folder-names.ts
const KEY_FILE = "key.sealed.json";
const README_FILE = "README.md";
const SCORE_FILES = {
	verdicts: "verdicts.csv",
	disagreements: "disagreements.csv",
	json: "report.json",
	markdown: "report.md"
};
const OWN_FILES = [KEY_FILE, ...Object.values(SCORE_FILES)];
const INSTRUCTIONS_FILE = "instructions.md";

// src/cli/audit/find-audit-folders.ts
const MOST_LOOKED_INTO = 200;
async function findAuditFolders(cwd, under) {
	const found = /* @__PURE__ */ new Set();
	for (const folder of under) {
		const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
		for (const entry of entries.filter((each) => each.isDirectory()).slice(0, MOST_LOOKED_INTO)) {
			const at = join(folder, entry.name);
			if ((await readdir(at).catch(() => [])).includes("key.sealed.json")) found.add(relative(cwd, at));
		}
	}
	return [...found].sort();
}

// src/cli/audit/open-audit.ts
async function openAudit(cwd, folder) {
	const at = resolve(cwd, folder);
	const files = await readdir(at).catch(() => []);
	if (!files.includes("key.sealed.json")) {
		const there = await findAuditFolders(cwd, [cwd, at]);
		throw new AssayError("missing-file", `${folder} is no folder of an audit: it has no ${KEY_FILE}.`, { hint: there.length > 0 ? `Folders of audits here: ${listNames(there)}.` : "Name the folder that `assay audit start` made." });
	}
	const name = `${folder}/${KEY_FILE}`;
	const text = await readFile(join(at, KEY_FILE), "utf8");
	const digest = digestOfText(text);
	let checked = 0;
	for (const file of files.filter(namesKey)) {
		const digests = (await readFile(join(at, file), "utf8")).match(/sha256:[0-9a-f]{64}/g) ?? [];
		if (digests.length > 0 && !digests.includes(digest)) throw new AssayError("bad-input", `${name} is not the key that ${file} was made with.`, { hint: `Its SHA-256 is ${digest}, and ${file} names ${digests[0]}. Put the key back as it was; answers cannot be scored with another.` });
		checked += digests.length > 0 ? 1 : 0;
	}
	const notes = checked > 0 ? [] : ["Neither a README nor a sheet is in the folder, so the key could not be checked."];
	return {
		key: openKey(text, name),
		files,
		notes
	};
}
function namesKey(file) {
	return file === "README.md" || file === "instructions.md" || file.toLowerCase().endsWith(".html");
}

// src/core/audit/answers/parse-answer-file.ts
const FILE = object({
	schema_version: literal(1),
	audit: string(),
	expert: string(),
	answers: array(object({
		code: string(),
		answer: string(),
		note: string().default(""),
		seconds: number().nonnegative().optional()
	}))
});
function parseAnswerFile(text, name, audit) {
	const file = read(text, name);
	if (file.audit !== audit) throw new AssayError("bad-input", `${name} holds answers of another audit: ${file.audit}, and this is ${audit}.`, { hint: "Take it out of the folder, or score the folder of its own audit." });
	return {
		name,
		expert: file.expert,
		lines: file.answers.map(({ seconds, ...answer }, place) => ({
			...answer,
			line: place + 1,
			...seconds === void 0 ? {} : { seconds }
		}))
	};
}
function read(text, name) {
	try {
		return FILE.parse(JSON.parse(text.replace(/^\ufeff/, "")));
	} catch (cause) {
		const where = cause instanceof ZodError ? cause.issues[0]?.path.join(".") : void 0;
		throw new AssayError("bad-input", `${name} is not what a sheet exports${where ? `: ${where} is missing or of another kind` : ""}.`, {
			hint: "Have the expert export the answers again, or send the filled-in CSV file.",
			cause
		});
	}
}

// src/core/audit/answers/plain-text.ts
function plainText(text) {
	const bare = text.slice(1);
	return text.startsWith("'") && neutraliseFormula(bare) === text ? bare : text;
}

// src/core/audit/answers/read-answer-table.ts
function readAnswerTable({ name, columns, rows }) {
	const place = (wanted) => columns.findIndex((column) => column.trim().toLowerCase() === wanted);
	const [code, answer, note, seconds] = [
		"code",
		"answer",
		"note",
		"seconds"
	].map(place);
	if (code < 0 || answer < 0) throw new AssayError("bad-input", `${name} has no column ${code < 0 ? "code" : "answer"}, so it tells no answers.`, { hint: `Its columns are ${listNames(columns)}. Answers come in the file that the expert was sent, filled in, or in the export of the page.` });
	return rows.flatMap(({ line, cells }) => {
		const text = (column) => column < 0 ? "" : cellText(cells[column]);
		const time = Number(text(seconds).trim().replace(",", "."));
		const read = {
			line,
			code: text(code),
			answer: plainText(text(answer)),
			note: plainText(text(note)).trim(),
			...text(seconds).trim() !== "" && time >= 0 && Number.isFinite(time) ? { seconds: time } : {}
		};
		return read.code.trim() === "" && read.answer.trim() === "" ? [] : [read];
	});
}

// src/cli/audit/read-answers-as-table.ts
async function readAnswersAsTable(folder, file, name) {
	const data = await openData(folder, file, {});
	try {
		const tables = [...data.tables.values()];
		const table = tables.find(({ columns }) => columns.some((column) => /^\s*(?:code|row_id)\s*$/i.test(column))) ?? tables[0];
		const rows = [];
		for await (const batch of table.read()) for (const { index, cells } of batch) rows.push({
			line: table.line(index) ?? index + 2,
			cells
		});
		return {
			name,
			columns: table.columns,
			rows
		};
	} finally {
		await data.close();
	}
}

// src/cli/audit/read-answer-files.ts
const ANSWERS = /\.(?:csv|tsv|xlsx|json)$/i;
function answerFiles(files) {
	return files.filter((file) => ANSWERS.test(file) && !OWN_FILES.includes(file)).sort();
}
async function readAnswerFiles(cwd, folder, names, others, key) {
	const inside = names.map((name) => resolve(cwd, folder, name));
	const besides = others.filter((other) => !inside.includes(resolve(cwd, other)));
	const sources = [];
	for (const name of names) sources.push(await readSource(resolve(cwd, folder), name, join(folder, name), key));
	for (const other of besides) sources.push(await readSource(cwd, other, other, key));
	return sources;
}
async function readSource(folder, file, name, key) {
	if (file.toLowerCase().endsWith(".json")) {
		const text = await readFile(resolve(folder, file), "utf8").catch((cause) => {
			throw new AssayError("missing-file", `${name} cannot be read.`, { cause });
		});
		return parseAnswerFile(text, name, key.audit);
	}
	const table = await readAnswersAsTable(folder, file, name);
	return {
		name,
		lines: readAnswerTable(table),
		expert: expertOfName(file, key)
	};
}
function expertOfName(file, { experts, audit }) {
	const name = basename(file).toLowerCase().replace(`answers-${audit}-`, "");
	return experts.filter(({ file: own }) => name.startsWith(own) && !/^[a-z0-9-]/.test(name.slice(own.length))).sort((a, b) => b.file.length - a.file.length)[0]?.name;
}

// src/cli/audit/read-status.ts
async function readStatus(cwd, folder) {
	const { key, files, notes } = await openAudit(cwd, folder);
	const names = answerFiles(files);
	const sources = await readAnswerFiles(cwd, folder, names, [], key);
	const collected = collectAnswers(key, sources);
	let latest;
	for (const [place, name] of names.entries()) {
		if (!sources[place].lines.some(({ answer }) => answer.trim() !== "")) continue;
		const { mtime } = await stat(resolve(cwd, folder, name));
		if (!latest || mtime > latest) latest = mtime;
	}
	return {
		key,
		folder,
		progress: answerProgress(key, collected),
		problems: collected.problems,
		notes: [...notes, ...collected.notes],
		...latest && { latest }
	};
}

// src/core/audit/score/decide-action.ts
function decideAction(agreement, errors) {
	if (agreement === "too_few" || errors === void 0 || errors === "too_few") return "answer_more";
	const wrong = errors === "fail" || errors === "clear_fail";
	if (agreement === "fail" || agreement === "clear_fail") return wrong ? "fix_both" : "fix_guideline";
	if (errors === "open") return "adjudicate";
	return wrong ? "fix_rows" : "nothing";
}

// src/core/audit/score/decide-rows.ts
function decideRows(key, rows, decisions) {
	const byRow = /* @__PURE__ */ new Map();
	const known = new Set(rows.map(({ row }) => row.row_id));
	const problems = [];
	for (const decision of decisions) {
		const first = byRow.get(decision.row_id);
		if (!known.has(decision.row_id)) problems.push(`${decision.place}: the row ${cutText(decision.row_id, 60)} is none of this audit.`);
		else if (first && first.decision !== decision.decision) problems.push(`${decision.place}: ${first.place} decides the row otherwise, and counts.`);
		if (!first) byRow.set(decision.row_id, decision);
	}
	return {
		rows: rows.map((judged) => {
			const decision = byRow.get(judged.row.row_id);
			if (!decision || judged.verdict !== "open") return judged;
			const answer = readAskedAnswer(decision.decision, key.ask);
			if (answer.kind === "unknown") problems.push(tellUnknown(decision.place, answer, key.ask));
			if (answer.kind === "bad-row") return settle(judged, BAD_ROW_TEXT, false);
			if (answer.kind !== "label") return judged;
			const { current } = judged.row;
			const isRight = key.ask.kind === "label" ? answer.label === current : valuesAgree(answer.label, current, key.tolerance);
			return settle(judged, answer.label, isRight);
		}),
		problems
	};
}
function settle(judged, agreed, isRight) {
	return {
		...judged,
		agreed,
		verdict: isRight ? "right" : "wrong",
		isDecided: true
	};
}

// src/core/audit/score/estimate-errors.ts
function estimateErrors$1(key, rows, rule) {
	const judged = rows.filter(({ verdict }) => verdict !== "unanswered");
	if (judged.length === 0) return void 0;
	const drawn = countBy(rows);
	const answered = countBy(judged);
	const strata = new Map(key.strata.map((stratum) => [stratum.name, stratum.rows]));
	const estimate = (open) => estimateRate(judged.map(({ row: { stratum, inclusion }, verdict }) => ({
		stratum,
		inclusion: inclusion * answered.get(stratum) / drawn.get(stratum),
		value: verdict === "open" ? open : verdict === "wrong" ? 1 : 0
	})), {
		strata,
		confidence: rule.confidence,
		finite: true
	});
	const [low, high] = [estimate(0), estimate(1)];
	const count = (wanted) => judged.filter(({ verdict }) => verdict === wanted).length;
	return {
		low,
		high,
		right: count("right"),
		wrong: count("wrong"),
		open: count("open"),
		verdict: verdictOf$2(low, high, rule)
	};
}
function countBy(rows) {
	const counts = /* @__PURE__ */ new Map();
	for (const { row } of rows) counts.set(row.stratum, (counts.get(row.stratum) ?? 0) + 1);
	return counts;
}
function verdictOf$2(low, high, { maxError, minimum }) {
	if (low.rows < minimum && low.rows < low.population) return "too_few";
	if (high.interval.high <= maxError) return "clear_pass";
	if (low.interval.low > maxError) return "clear_fail";
	if (high.rate <= maxError) return "pass";
	return low.rate > maxError ? "fail" : "open";
}

// src/core/audit/score/ratings-of-rows.ts
function ratingsOfRows(key, rows) {
	const texts = rows.map(({ answers }) => {
		const said = [];
		return answers.map((given) => {
			if (!given || given.answer.kind === "cannot-tell") return void 0;
			const text = answerText(given);
			if (key.ask.kind === "label") return text;
			const known = said.find((other) => valuesAgree(other, text, key.tolerance));
			if (known === void 0) said.push(text);
			return known ?? text;
		});
	});
	const used = new Set(texts.flat().filter((text) => text !== void 0));
	const labels = [.../* @__PURE__ */ new Set([...key.ask.labels, ...used])];
	const places = new Map(labels.map((label, place) => [label, place]));
	return {
		level: key.ask.kind === "value" && labels.every((label) => numberOf(label) !== void 0) ? "interval" : "nominal",
		ratings: {
			items: rows.map(({ row }) => row.row_id),
			raters: key.experts.map(({ name }) => name),
			labels,
			codes: rows.map(({ answers }, item) => answers.map((given, expert) => {
				if (!given) return -1;
				const text = texts[item][expert];
				return text === void 0 ? -2 : places.get(text);
			}))
		}
	};
}

// src/core/audit/score/audit-report.ts
const MINIMUM_CONFUSED = 2;
function reportAudit(key, collected, rule, decisions = []) {
	const judged = judgeRows(key, collected);
	const { rows, problems } = decideRows(key, judged, decisions);
	const { ratings, level } = ratingsOfRows(key, judged);
	const { threshold, minimum, confidence } = rule;
	const agreement = measureAgreement(ratings, {
		level,
		weights: "identity",
		threshold,
		minimum,
		confidence
	});
	const errors = estimateErrors$1(key, rows, rule);
	const draft = key.ask.kind === "label" ? draftGuideline(judged, MINIMUM_CONFUSED) : void 0;
	const { respelled } = collected;
	return {
		key,
		rule,
		progress: answerProgress(key, collected),
		rows,
		agreement,
		...errors && { errors },
		action: decideAction(agreement.judgement.verdict, errors?.verdict),
		confused: confusedRows(judged),
		...draft && { draft },
		decisions,
		problems: [...collected.problems, ...problems],
		notes: [...collected.notes, ...respelled > 0 ? [`Labels in another spelling that could be one label only: ${respelled}.`] : []]
	};
}

// src/core/audit/answers/read-decisions.ts
function readDecisions({ name, columns, rows }) {
	const place = (wanted) => columns.findIndex((column) => column.trim() === wanted);
	const [id, decision, why] = [
		place("row_id"),
		columns.lastIndexOf("decision"),
		columns.lastIndexOf("why")
	];
	if (id < 0 || decision < 0) return [];
	return rows.flatMap(({ line, cells }) => {
		const read = {
			row_id: cellText(cells[id]),
			decision: plainText(cellText(cells[decision])).trim(),
			why: why < 0 ? "" : plainText(cellText(cells[why])).trim(),
			place: `${name} line ${line}`
		};
		return read.decision === "" && read.why === "" ? [] : [read];
	});
}

// src/cli/audit/read-known-decisions.ts
async function readKnownDecisions(cwd, folder) {
	const { disagreements } = SCORE_FILES;
	if (!await stat(resolve(cwd, folder, disagreements)).then(() => true, () => false)) return [];
	const name = `${folder}/${disagreements}`;
	return readDecisions(await readAnswersAsTable(resolve(cwd, folder), disagreements, name));
}

// src/cli/audit/score-audit.ts
const MOST_MINIMUM = 1e6;
async function scoreAudit(cwd, folder, others, options, output) {
	const rule = {
		threshold: shareOption("--agreement", options.agreement),
		maxError: shareOption("--max-error", options.maxError),
		minimum: wholeNumber("--minimum", options.minimum, MOST_MINIMUM),
		confidence: shareOption("--confidence", options.confidence)
	};
	const { key, files, notes } = await openAudit(cwd, folder);
	const sources = await readAnswerFiles(cwd, folder, answerFiles(files), others, key);
	const prefer = preferredName(cwd, folder, sources, options.prefer);
	const collected = collectAnswers(key, sources, prefer);
	const report = reportAudit(key, collected, rule, await readKnownDecisions(cwd, output));
	return {
		...report,
		notes: [...notes, ...report.notes]
	};
}
function preferredName(cwd, folder, sources, prefer) {
	if (prefer === void 0) return void 0;
	const meant = [resolve(cwd, folder, prefer), resolve(cwd, prefer)];
	const found = sources.find(({ name }) => meant.includes(resolve(cwd, name)));
	if (found) return found.name;
	throw new AssayError("bad-arguments", `--prefer: no answers are read from ${prefer}.`, { hint: `Answers are read from ${listNames(sources.map(({ name }) => name))}.` });
}
function passesGate({ agreement, errors }) {
	return agreement.judgement.verdict.endsWith("pass") && errors?.verdict.endsWith("pass") === true;
}

// src/core/audit/plan/audit-id.ts
function auditId(secret, what) {
	return createHmac("sha256", secret).update(JSON.stringify(["audit", what])).digest("hex").slice(0, 12);
}

// src/core/audit/plan/neighbouring-classes.ts
function neighbouringClasses(audited, classes, most) {
	const vectors = new Map(classes.map(({ label, texts }) => [label, countWords(texts)]));
	const spread = /* @__PURE__ */ new Map();
	for (const words of vectors.values()) for (const word of words.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
	const weigh = (words) => new Map([...words].map(([word, count]) => [word, Math.log1p(count) * Math.log((classes.length + 1) / spread.get(word))]));
	const own = weigh(vectors.get(audited) ?? /* @__PURE__ */ new Map());
	return classes.filter(({ label }) => label !== audited).map(({ label, rows }) => ({
		label,
		rows,
		alike: cosine(own, weigh(vectors.get(label)))
	})).sort((a, b) => b.alike - a.alike || b.rows - a.rows || (a.label < b.label ? -1 : 1)).slice(0, most).map(({ label }) => label);
}
function countWords(texts) {
	const counts = /* @__PURE__ */ new Map();
	for (const text of texts) for (const word of new Set(normaliseText(text).split(" "))) if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}
function cosine(a, b) {
	let product = 0;
	for (const [word, weight] of a) product += weight * (b.get(word) ?? 0);
	const lengths = lengthOf(a) * lengthOf(b);
	return lengths === 0 ? 0 : product / lengths;
}
function lengthOf(vector) {
	let squares = 0;
	for (const weight of vector.values()) squares += weight * weight;
	return Math.sqrt(squares);
}

// src/core/audit/plan/choose-decoys.ts
const CLASSES$1 = 4;
const MOST_TEXTS = 500;
function chooseDecoys(rows, audited, count, secret) {
	if (count <= 0) return [];
	const byLabel = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const known = byLabel.get(row.label);
		if (known) known.push(row);
		else byLabel.set(row.label, [row]);
	}
	const classes = [...byLabel].map(([label, own]) => ({
		label,
		rows: own.length,
		texts: own.slice(0, 500).map(({ text }) => text)
	}));
	const queues = neighbouringClasses(audited, classes, CLASSES$1).map((label) => keyedOrder(byLabel.get(label), ({ id }) => id, secret, "decoy"));
	const decoys = [];
	const longest = Math.max(0, ...queues.map(({ length }) => length));
	for (let turn = 0; turn < longest; turn++) for (const queue of queues) {
		const row = queue[turn];
		if (row && decoys.length < count) decoys.push(row);
	}
	return decoys;
}

// src/core/audit/plan/name-experts.ts
const LONGEST$4 = 60;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|readme|key|verdicts|disagreements|report)$/i;
function nameExperts(names) {
	const taken = /* @__PURE__ */ new Set();
	return names.map((name) => {
		const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, LONGEST$4).replace(/^-|-$/g, "");
		const base = plain === "" || RESERVED.test(plain) ? `expert${plain && `-${plain}`}` : plain;
		let file = base;
		for (let count = 2; taken.has(file); count++) file = `${base}-${count}`;
		taken.add(file);
		return {
			name,
			file
		};
	});
}

// src/core/audit/plan/assign-experts.ts
function assignExperts(ids, experts, perRow, secret) {
	const load = new Array(experts).fill(0);
	const all = load.map((_, expert) => expert);
	const assigned = /* @__PURE__ */ new Map();
	for (const id of keyedOrder(ids, (each) => each, secret, "assign")) {
		const chosen = keyedOrder(all, String, secret, "turn", id).sort((a, b) => load[a] - load[b]).slice(0, perRow).sort((a, b) => a - b);
		for (const expert of chosen) load[expert]++;
		assigned.set(id, chosen);
	}
	return assigned;
}

// src/core/audit/plan/row-codes.ts
const LETTERS = "BCDFGHJKMNPQRSTVWXYZ";
const ALPHABET = `${LETTERS}23456789`;
const LENGTH = 5;
function rowCodes(secret, expert, ids, taken) {
	const codes = /* @__PURE__ */ new Map();
	for (const id of ids) {
		let attempt = 0;
		let code = codeOf(secret, expert, id, attempt);
		while (taken.has(code)) code = codeOf(secret, expert, id, ++attempt);
		taken.add(code);
		codes.set(id, code);
	}
	return codes;
}
function codeOf(secret, expert, id, attempt) {
	const digest = createHmac("sha256", secret).update(JSON.stringify([
		"code",
		expert,
		id,
		attempt
	])).digest();
	let code = "";
	for (let place = 0; place < LENGTH; place++) {
		const letters = place === 0 ? LETTERS : ALPHABET;
		code += letters[digest.readUInt32BE(place * 4) % letters.length];
	}
	return code;
}

// src/core/audit/plan/plan-audit.ts
function planAudit(plan) {
	const { perRow, sample, asked, decoys, ...audit } = plan;
	const { secret, experts } = audit;
	const drawn = sample.rows.map(({ id }) => id);
	const assigned = new Map([...assignExperts(drawn, experts.length, perRow, secret), ...assignExperts(decoys, experts.length, perRow, secret)]);
	const taken = /* @__PURE__ */ new Set();
	const codes = experts.map(({ name }, expert) => {
		const own = [...assigned].filter(([, asks]) => asks.includes(expert)).map(([id]) => id);
		return rowCodes(JSON.stringify([secret, audit.audit]), name, own, taken);
	});
	const keyRow = (id, of) => {
		const { file, row, current, cells } = asked.get(id);
		const own = codes.map((each) => each.get(id) ?? null);
		return {
			row_id: id,
			file,
			row,
			current,
			...of,
			codes: own,
			cells
		};
	};
	const rows = [...sample.rows.map(({ id, stratum, inclusion }) => keyRow(id, {
		stratum,
		inclusion,
		decoy: false
	})), ...decoys.map((id) => keyRow(id, {
		stratum: "",
		inclusion: 0,
		decoy: true
	}))];
	return {
		schema_version: 1,
		...audit,
		strata: sample.strata.map(({ name, rows: count }) => ({
			name,
			rows: count
		})),
		rows: keyedOrder(rows, ({ row_id }) => row_id, secret, "key")
	};
}

// src/core/audit/plan/require-class.ts
function requireClass(audited, labels, dataset) {
	if (labels.includes(audited)) return;
	const meant = suggestWord(audited, labels);
	throw new AssayError("bad-arguments", `No row of ${dataset} is labelled ${audited}.`, { hint: meant === void 0 ? `Its labels are ${listNames(labels, 20)}.` : `Did you mean ${meant}?` });
}

// src/core/labels/predictions/read-labelled-rows.ts
async function readLabelledRows(files) {
	const ids = new RowIds();
	const labelled = [];
	for (const [file, { table, keyColumns, label }] of files.entries()) for await (const rows of table.read()) for (const row of rows) {
		const cell = row.cells[label];
		const id = ids.next(row, table.columns, keyColumns);
		const key = keyColumns.length > 0 && !hasBlankKey(row.cells, keyColumns) ? keyId(row.cells, keyColumns) : id;
		labelled.push({
			id,
			...key === id ? {} : { key },
			file,
			row: row.index,
			...isBlank(cell) ? {} : { label: cellText(cell) }
		});
	}
	return labelled;
}

// src/core/sampling/frame/read-frame.ts
async function readFrame(files, flagged = /* @__PURE__ */ new Set()) {
	const ids = new RowIds();
	const frame = [];
	for (const [place, file] of files.entries()) {
		const { table, keyColumns, strata, eligible, weight } = file;
		for await (const rows of table.read()) for (const row of rows) {
			const id = ids.next(row, table.columns, keyColumns);
			const change = eligible?.get(row.index);
			if (eligible && !change) continue;
			frame.push({
				id,
				file: place,
				index: row.index,
				stratum: strata.map((by) => by === "change" ? change ?? "" : cellText(row.cells[by]).trim()),
				...flagged.has(id) ? { flagged: true } : {},
				...weight === void 0 ? {} : { weight: weightOf$1(row, weight, file) }
			});
		}
	}
	return frame;
}
function weightOf$1({ cells, index }, column, { path, table }) {
	const text = cellText(cells[column]).trim();
	const weight = text === "" ? NaN : Number(text);
	if (weight > 0 && Number.isFinite(weight)) return weight;
	const line = table.line(index);
	const place = line === void 0 ? `row ${index + 1}` : `line ${line}`;
	const name = cutText(columnName(table.columns, column), 60);
	const found = text === "" ? "no weight" : `${JSON.stringify(cutText(text, 40))} for a weight`;
	throw new AssayError("bad-input", `${path}, ${place}: the column ${name} has ${found}.`, { hint: "A weight is a number above 0. A row that shall never be drawn does not belong among the rows of the estimate." });
}

// src/cli/dataset/label-column.ts
function labelColumn({ path, table, policy, roles }) {
	if (roles.label !== void 0) return roles.label;
	const columns = `The columns of ${path} are ${table.columns.join(", ")}.`;
	if (policy.label === void 0) throw new AssayError("bad-arguments", `Which column of ${path} holds the labels is not known.`, { hint: `Name it with --label. ${columns}` });
	const meant = suggestWord(policy.label, table.columns);
	throw new AssayError("bad-arguments", `${path} has no column ${policy.label}.`, { hint: meant === void 0 ? columns : `Did you mean ${meant}?` });
}

// src/cli/sample/name-column.ts
function nameColumn({ path, table }, name, option, words = []) {
	const column = table.columns.indexOf(name);
	if (column >= 0) return column;
	const meant = suggestWord(name, [...words, ...table.columns]);
	throw new AssayError("bad-arguments", `${option}: ${path} has no column ${name}.`, { hint: meant === void 0 ? `Its columns are ${table.columns.join(", ")}.` : `Did you mean ${meant}?` });
}

// src/cli/sample/choose-strata.ts
const WORDS$2 = [
	"label",
	"source",
	"change"
];
function chooseStrata(file, names, isChange) {
	const { label, source } = file.roles;
	if (names === void 0) {
		const known = [label, source].filter((column) => column !== void 0);
		return isChange ? [...known, "change"] : known;
	}
	return names.map((name) => {
		if (file.table.columns.includes(name)) return file.table.columns.indexOf(name);
		if (name === "label" && label !== void 0) return label;
		if (name === "source" && source !== void 0) return source;
		if (name !== "change") return nameColumn(file, name, "--strata", WORDS$2);
		if (isChange) return "change";
		throw new AssayError("bad-arguments", `--strata: all rows of ${file.path} are drawn from.`, { hint: "To stratify by change, give two revisions or two files." });
	});
}

// src/cli/sample/note-flags.ts
function noteFlags(flagged, frame) {
	const found = new Set(frame.filter((row) => row.flagged).map(({ id }) => id));
	const missing = flagged.size - found.size;
	if (missing === 0) return [];
	return [`${countPhrase(missing, "flag is", "flags are")} of no row that is drawn from; ${formatCount(found.size)} of ${formatCount(flagged.size)} are.`];
}

// src/cli/sample/plain-plan.ts
function countsRows({ kind }) {
	return kind === "acceptance" || kind === "sequential";
}
function strataOfPlan(plan, strata) {
	return strata ?? (countsRows(plan) ? [] : void 0);
}
function notePlan(plan, { strata, flags, weights }) {
	const isUnequal = (strata?.length ?? 0) > 0 || flags !== void 0 || weights !== void 0;
	if (!countsRows(plan) || !isUnequal) return [];
	return ["This plan counts wrong rows of a simple random sample. Strata, flags and weights make chances unequal: judge by the weighted estimate, or leave them out."];
}

// src/cli/sample/read-list.ts
async function readList$1(cwd, spec, onRow) {
	const data = await openData(cwd, spec, {});
	try {
		for (const table of data.tables.values()) for await (const rows of table.read()) for (const row of rows) onRow(row, table);
	} finally {
		await data.close();
	}
}

// src/cli/sample/read-flags.ts
async function readFlags(cwd, spec, [file]) {
	const key = file?.keyColumns.map((column) => file.table.columns[column]) ?? [];
	const flagged = /* @__PURE__ */ new Set();
	await readList$1(cwd, spec, (row, { columns }) => {
		const id = columns.indexOf("row_id");
		if (id >= 0) {
			if (!isBlank(row.cells[id])) flagged.add(cellText(row.cells[id]));
			return;
		}
		const own = key.map((name) => columns.indexOf(name));
		if (own.length === 0 || own.includes(-1)) throw lacksIds(spec, key, columns);
		flagged.add(new RowIds().next(row, columns, own));
	});
	return flagged;
}
function lacksIds(spec, key, columns) {
	const wanted = key.length === 0 ? "a column row_id" : `a column row_id, or the key ${listNames(key)}`;
	return new AssayError("bad-input", `The flags in ${spec} do not say which rows they are of.`, { hint: `The file needs ${wanted}; its columns are ${listNames(columns)}.` });
}

// src/cli/audit/asked-column.ts
const MOST_LABELS = 1e3;
const NUMERIC = .9;
function askedPlace(file, { ask }) {
	return ask === void 0 ? labelColumn(file) : nameColumn(file, ask, "--ask");
}
function askedColumn(column, rows, declared, { ask, class: audited, tolerance }) {
	if (ask !== void 0) {
		const numeric = holdsNumbers(rows);
		if (!numeric && tolerance !== void 0) throw new AssayError("bad-arguments", `--tolerance: the column ${column} holds no numbers.`, { hint: "Texts are compared but for letter case, space and punctuation. Leave --tolerance out, or ask for a column of numbers." });
		return {
			column,
			kind: "value",
			labels: [],
			...numeric && { numeric }
		};
	}
	const used = new Set(rows.flatMap(({ label }) => label === void 0 ? [] : [label]));
	const labels = declared ?? [...used].sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
	if (labels.length < 2) throw new AssayError("bad-arguments", `The column ${column} holds ${labels.length} label.`, { hint: "Experts need labels to choose from: give the config's dataset `labels`, or name another column with --label." });
	if (audited !== void 0 && !labels.includes(audited)) throw new AssayError("bad-arguments", `The label set of the config lacks ${audited}.`, { hint: "Experts could never choose it. Add it to `labels`, or audit another class." });
	if (labels.length <= MOST_LABELS) return {
		column,
		kind: "label",
		labels
	};
	throw new AssayError("bad-arguments", `The column ${column} holds ${labels.length} labels.`, { hint: `Nobody chooses among so many. To have values typed in again, use --ask ${column}.` });
}
function holdsNumbers(rows) {
	const texts = rows.flatMap(({ label }) => label === void 0 ? [] : [label]);
	const numbers = texts.filter((text) => numberOf(text) !== void 0);
	return numbers.length > 0 && numbers.length >= texts.length * NUMERIC;
}
function toleranceOf({ ask, tolerance }) {
	if (tolerance === void 0) return null;
	const read = ask === void 0 ? void 0 : parseTolerance$1(tolerance);
	if (read) return read;
	throw new AssayError("bad-arguments", ask === void 0 ? "--tolerance goes with --ask." : `--tolerance is not ${tolerance}.`, { hint: "For example --ask price --tolerance 0.01, or --tolerance 1% of the value." });
}

// src/cli/audit/audit-columns.ts
function auditColumns(file, names, privacy, options) {
	const { table, keyColumns, roles, policy } = file;
	const { columns } = table;
	const ask = askedPlace(file, options);
	const shown = names?.map((name) => nameColumn(file, name, "--show")) ?? shownColumns$2({
		columns,
		keyColumns,
		roles,
		ask,
		hidden: privacy.columns,
		split: policy.splitColumn
	});
	for (const column of shown) requireShowable(file, column, ask, privacy);
	if (shown.length === 0) throw new AssayError("bad-arguments", `No column of ${file.path} is left to show to experts.`, { hint: `Name some with --show; its columns are ${columns.join(", ")}.` });
	return {
		table,
		shown,
		masks: shown.map((column) => maskOfColumn(columnName(columns, column), privacy))
	};
}
function requireShowable({ path, table }, column, ask, privacy) {
	const name = table.columns[column];
	if (column === ask) throw new AssayError("bad-arguments", `--show: ${name} is what experts are asked for.`, { hint: "An expert who sees the answer is not asked. Leave it out." });
	if (namesHidden([name], privacy.columns).length > 0) throw new AssayError("bad-arguments", `--show: the config hides ${name} of ${path}.`, { hint: "Take it out of privacy.columns first, if experts may see it." });
}

// src/core/sampling/sizes/fewest-rows.ts
function fewestRows(accept, rate, risk, population) {
	if (population !== void 0 && wrongAt(rate, population) <= accept) return void 0;
	const isRisky = (rows) => acceptanceProbability({
		rows,
		accept
	}, rate, population) > risk + PROBABILITY_ROUNDING;
	let low = accept;
	let high = accept + 1;
	const most = population ?? Number.POSITIVE_INFINITY;
	while (high < most && isRisky(high)) {
		low = high;
		high = Math.min(most, high * 2);
	}
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (isRisky(middle)) low = middle;
		else high = middle;
	}
	return high;
}

// src/core/sampling/sizes/fixed-plan.ts
const LARGEST_ACCEPT = 1e3;
const MOST_ROWS$7 = 1e6;
function fixedPlan(good, bad, alpha, beta) {
	const planFor = (accept) => ({
		rows: fewestRows(accept, bad, beta),
		accept
	});
	const passes = (accept) => acceptanceProbability(planFor(accept), good) >= 1 - alpha;
	const accept = fewestAccepted(passes);
	const plan = accept === void 0 ? void 0 : planFor(accept);
	return plan && plan.rows <= MOST_ROWS$7 ? plan : void 0;
}
function fewestAccepted(passes) {
	if (passes(0)) return 0;
	let [low, high] = [0, 1];
	while (!passes(high)) {
		if (high > LARGEST_ACCEPT) return void 0;
		low = high;
		high *= 2;
	}
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (passes(middle)) high = middle;
		else low = middle;
	}
	return high;
}

// src/core/sampling/sizes/sequence-rule.ts
const LINE_ROUNDING = 1e-9;
function decideAt(rule, rows, wrong) {
	const line = rule.slope * rows;
	if (wrong > rule.accept || wrong >= line + rule.rejectLine - 1e-9) return "reject";
	if (wrong + (rule.rows - rows) <= rule.accept || wrong <= line - rule.acceptLine + 1e-9) return "accept";
}

// src/core/sampling/sizes/sequence-outlook.ts
function sequenceOutlook(rule, rate, population) {
	const chanceOfWrong = (rows, wrong) => population === void 0 ? rate : (wrongAt(rate, population) - wrong) / (population - rows);
	let open = /* @__PURE__ */ new Map([[0, 1]]);
	let [accepted, mean] = [0, 0];
	for (let rows = 1; open.size > 0 && rows <= rule.rows; rows++) {
		const next = /* @__PURE__ */ new Map();
		for (const [wrong, chance] of open) {
			mean += chance;
			const wrongNext = chanceOfWrong(rows - 1, wrong);
			for (const [count, part] of [[wrong, chance * (1 - wrongNext)], [wrong + 1, chance * wrongNext]]) {
				if (part <= 0) continue;
				const decided = decideAt(rule, rows, count);
				if (decided === void 0) next.set(count, (next.get(count) ?? 0) + part);
				else if (decided === "accept") accepted += part;
			}
		}
		open = next;
	}
	return {
		accepted,
		rows: mean
	};
}

// src/core/sampling/sizes/sequential-plan.ts
function sizeBySequence(plan, population) {
	const { good, bad, alpha = .05, beta = .1 } = plan;
	const fixed = good > 0 && good < bad && bad < 1 ? fixedPlan(good, bad, alpha, beta) : void 0;
	if (fixed === void 0) throw new AssayError("bad-arguments", `A share of ${formatPercent(good)} wrong rows cannot be told from one of ${formatPercent(bad)}.`, { hint: "Give a good share above 0 % and a bad one well above it, below 100 %." });
	const passed = Math.log((1 - good) / (1 - bad));
	const scale = Math.log(bad / good) + passed;
	const slope = passed / scale;
	const acceptLine = Math.log((1 - alpha) / beta) / scale;
	const rejectLine = Math.log((1 - beta) / alpha) / scale;
	const expectedRows = {
		good: ((1 - alpha) * acceptLine - alpha * rejectLine) / (slope - good),
		bad: ((1 - beta) * rejectLine - beta * acceptLine) / (bad - slope)
	};
	const rows = Math.min(fixed.rows, population);
	const firstAccept = Math.ceil(acceptLine / slope - LINE_ROUNDING);
	const firstReject = Math.ceil(rejectLine / (1 - slope) - LINE_ROUNDING);
	const rule = {
		rows,
		accept: rows < fixed.rows ? Math.floor(slope * rows) : fixed.accept,
		slope,
		acceptLine,
		rejectLine
	};
	const outlook = {
		good: sequenceOutlook(rule, good, population),
		bad: sequenceOutlook(rule, bad, population)
	};
	return {
		...rule,
		census: rows === population,
		outlook,
		firstAccept,
		firstReject,
		expectedRows,
		sentence: `Up to ${countOf$1(rows, "row")}, asked in random order until it is clear: about ${formatCount(Math.round(outlook.good.rows))} where ${formatPercent(good)} of rows are wrong, which passes ${formatPercent(outlook.good.accepted, 2, "down")} of the time, and about ${formatCount(Math.round(outlook.bad.rows))} where ${formatPercent(bad)} are, which is rejected ${formatPercent(1 - outlook.bad.accepted, 2, "down")} of the time. It may pass after ${countOf$1(firstAccept, "row")} without a wrong one. A share of wrong rows found after an early end is biased.`
	};
}

// src/core/sampling/sizes/accepted-rate.ts
const HALVINGS = 72;
function acceptedRate(rule, probability, population) {
	if (population !== void 0) return acceptedCount(rule, probability, population) / Math.max(1, population);
	let low = 0;
	let high = 1;
	for (let i = 0; i < HALVINGS; i++) {
		const middle = (low + high) / 2;
		if (acceptanceProbability(rule, middle) < probability) high = middle;
		else low = middle;
	}
	return low;
}
function acceptedCount(rule, probability, population) {
	let low = 0;
	let high = population + 1;
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (acceptanceProbability(rule, middle / population, population) < probability - 1e-12) high = middle;
		else low = middle;
	}
	return low;
}

// src/core/sampling/sizes/size-by-acceptance.ts
const KINDER = 2;
function sizeByAcceptance({ limitingQuality, risk = .1, accept = 0 }, population) {
	const limit = formatPercent(limitingQuality);
	const found = fewestRows(accept, limitingQuality, risk, population);
	const rows = found ?? population;
	const rate = acceptedRate({
		rows,
		accept
	}, .95, population);
	const census = rows === population;
	const base = {
		rows,
		census,
		accept,
		acceptedRate: rate
	};
	if (found === void 0) {
		const wrong = wrongAt(limitingQuality, population);
		return {
			...base,
			sentence: `All ${countOf$1(population, "row")}: ${limit} of them would be ${countOf$1(wrong, "row")}, and ${countOf$1(accept, "row")} still pass, so such data pass at any size.`
		};
	}
	const passes = accept === 0 ? "none may be wrong" : `up to ${countOf$1(accept, "row")} may be wrong`;
	const start = `${census ? "All " : ""}${countOf$1(rows, "row")}, of which ${passes}: `;
	const noticed = `where ${limit} or more of all rows are wrong, that is noticed at least ${formatPercent(1 - risk, 3, "down")} of the time. `;
	const producer = `Data pass ${formatPercent(.95)} of the time only if ${atMost(rate)}`;
	return {
		...base,
		sentence: `${start}${noticed}${producer}${adviseKinder()}.`
	};
	function adviseKinder() {
		const kinder = fewestRows(KINDER, limitingQuality, risk, population);
		if (accept > 0 || census || kinder === void 0 || kinder >= population) return "";
		const kinderRate = acceptedRate({
			rows: kinder,
			accept: KINDER
		}, .95, population);
		return `, which is harsh; c=${KINDER} takes ${countOf$1(kinder, "row")} and lets ${formatPercent(kinderRate, 2, "down")} pass`;
	}
}
const atMost = (rate) => rate === 0 ? "no row is wrong" : `at most ${formatPercent(rate, 2, "down")} of all rows are wrong`;

// src/core/statistics/normal-quantile.ts
function normalQuantile(probability) {
	return probability < .5 ? -twoSidedNormal(2 * probability) : twoSidedNormal(2 * (1 - probability));
}

// src/core/sampling/sizes/kappa/kappa-variance.ts
function kappaVariance(table) {
	const first = table.map(totalOf);
	const second = table.map((_, j) => totalOf(table.map((row) => row[j])));
	const agreed = totalOf(table.map((row, i) => row[i]));
	const expected = totalOf(first.map((share, i) => share * second[i]));
	const [missed, room] = [1 - agreed, 1 - expected];
	let sum = -((agreed * expected - 2 * expected + agreed) ** 2);
	for (const [i, row] of table.entries()) for (const [j, share] of row.entries()) if (i === j) sum += share * (room - (first[i] + second[i]) * missed) ** 2;
	else sum += share * (missed * (second[i] + first[j])) ** 2;
	return sum / room ** 4;
}

// src/core/sampling/sizes/kappa/two-label-table.ts
function twoLabelTable(first, second, kappa) {
	const expected = first * second + (1 - first) * (1 - second);
	const agreed = expected + kappa * (1 - expected);
	const both = (agreed + first + second - 1) / 2;
	const shares = [
		both,
		first - both,
		second - both,
		agreed - both
	];
	if (shares.some((share) => share < -1e-12)) return void 0;
	const [a, b, c, d] = shares.map((share) => Math.max(0, share));
	return [[a, b], [c, d]];
}

// src/core/sampling/sizes/kappa/heaviest-flow.ts
const TINY = 1e-12;
function heaviestFlow(shares, weights, amount) {
	const flow = shares.map(() => shares.map(() => 0));
	const given = shares.map(() => 0);
	const taken = shares.map(() => 0);
	let left = amount;
	for (let i = 0; left > TINY; i++) {
		const path = i < 50 * shares.length ** 2 ? heaviestPath() : void 0;
		if (path === void 0) return void 0;
		const [start, end] = [path[0], path.at(-1)];
		let room = Math.min(left, shares[start] - given[start], shares[end] - taken[end]);
		for (let k = 2; k < path.length; k += 2) room = Math.min(room, flow[path[k]][path[k - 1]]);
		for (let k = 0; k < path.length; k += 2) {
			flow[path[k]][path[k + 1]] += room;
			if (k > 0) flow[path[k]][path[k - 1]] -= room;
		}
		given[start] += room;
		taken[end] += room;
		left -= room;
	}
	return flow;
	function heaviestPath() {
		const toGiver = shares.map((share, i) => share - given[i] > TINY ? 0 : Number.NEGATIVE_INFINITY);
		const toTaker = shares.map(() => Number.NEGATIVE_INFINITY);
		const giverOf = shares.map(() => -1);
		const takerOf = shares.map(() => -1);
		for (let round = 0, better = true; better && round <= 2 * shares.length; round++) {
			better = false;
			for (let i = 0; i < shares.length; i++) for (let j = 0; j < shares.length; j++) {
				const sent = toGiver[i] + weights[i][j];
				if (sent > toTaker[j] + TINY) [toTaker[j], giverOf[j], better] = [
					sent,
					i,
					true
				];
				const back = toTaker[j] - weights[i][j];
				if (flow[i][j] > TINY && back > toGiver[i] + TINY) [toGiver[i], takerOf[i], better] = [
					back,
					j,
					true
				];
			}
		}
		let end = -1;
		for (const [j, share] of shares.entries()) if (share - taken[j] > TINY && Number.isFinite(toTaker[j]) && toTaker[j] > (toTaker[end] ?? Number.NEGATIVE_INFINITY)) end = j;
		if (end < 0) return void 0;
		const path = [];
		for (let j = end; j >= 0 && path.length <= 2 * shares.length; j = takerOf[giverOf[j]]) path.unshift(giverOf[j], j);
		return path;
	}
}

// src/core/sampling/sizes/kappa/worst-table.ts
function worstTable(shares, kappa) {
	const expected = totalOf(shares.map((share) => share * share));
	const missed = (1 - kappa) * (1 - expected);
	const weights = shares.map((p, i) => shares.map((q, j) => i === j ? Number.NEGATIVE_INFINITY : 2 * (1 - expected) * (p + q) - missed * (p - q) ** 2));
	const flow = missed > 1 + 1e-12 ? void 0 : heaviestFlow(shares, weights, Math.min(1, missed));
	if (flow === void 0) return void 0;
	const table = flow.map((row, i) => row.map((share, j) => (share + flow[j][i]) / 2));
	for (const [i, row] of table.entries()) row[i] = Math.max(0, shares[i] - totalOf(row));
	return table;
}

// src/core/sampling/sizes/size-by-kappa-power.ts
function sizeByKappaPower(plan, population) {
	const { kappa, from, power = .8, alpha = .05 } = plan;
	if (kappa === from) throw new AssayError("bad-arguments", `A kappa of ${kappa} cannot be told from itself.`, { hint: "Give the kappa that you expect and another that it is to be told from." });
	const spread = normalQuantile(1 - alpha) * deviationOf(plan, from) + normalQuantile(power) * deviationOf(plan, kappa);
	const needed = Math.ceil((spread / (kappa - from)) ** 2);
	const rows = Math.min(needed, population);
	const found = `if the raters' true kappa is ${kappa}, ${formatPercent(power)} of such samples show that it is ${kappa > from ? "above" : "below"} ${from} (${formatPercent(1 - alpha)} confidence)`;
	const sentence = needed <= population ? `${countOf$1(rows, "row")}: ${found}.` : `All ${countOf$1(rows, "row")}, fewer than the ${countOf$1(needed, "row")} it takes so that ${found}.`;
	return {
		rows,
		census: rows === population,
		sentence
	};
}
function deviationOf({ shares = [.5, .5], rates }, kappa) {
	if (rates === void 0 && Math.abs(totalOf(shares) - 1) > 1e-6) throw new AssayError("bad-arguments", `The shares of labels sum to ${formatPercent(totalOf(shares))}.`, { hint: "Give one for each label, 100 % together." });
	const table = rates ? twoLabelTable(...rates, kappa) : worstTable(shares, kappa);
	const variance = table ? kappaVariance(table) : NaN;
	if (Number.isFinite(variance) && variance > -1e-12) return Math.sqrt(Math.max(0, variance));
	throw new AssayError("bad-arguments", `No two raters who use labels so often have a kappa of ${kappa}.`, { hint: "Give another kappa, or other shares of the labels." });
}

// src/core/sampling/sizes/size-by-margin.ts
function sizeByMargin({ margin, expected = .5, confidence = .95 }, population) {
	const z = twoSidedNormal(1 - confidence);
	const endless = z * z * expected * (1 - expected) / (margin * margin);
	const rows = Math.max(1, Math.ceil(endless / (1 + (endless - 1) / population)));
	if (rows >= population) return censusOf(population);
	const near = formatPercent(expected);
	return {
		rows,
		census: false,
		sentence: `${countOf$1(rows, "row")}: if about ${near} of all ${formatCount(population)} rows are wrong, the share found differs from theirs by no more than ${formatPercent(margin).replace(" %", "")} percentage points (${formatPercent(confidence)} confidence).`
	};
}

// src/core/sampling/sizes/size-by-rows.ts
function sizeByRows({ rows }, population) {
	return sampleOf(Math.min(rows, population), population);
}

// src/core/sampling/sizes/decide-size.ts
function decideSize(plan, population) {
	switch (plan.kind) {
		case "rows": return sizeByRows(plan, population);
		case "rate": return sizeByRate(plan, population);
		case "margin": return sizeByMargin(plan, population);
		case "acceptance": return sizeByAcceptance(plan, population);
		case "kappa": return sizeByKappaPower(plan, population);
		case "sequential": return sizeBySequence(plan, population);
	}
}

// src/core/sampling/sizes/read-size-plan.ts
const FORMS = {
	rows: {
		example: "500",
		first: "rows",
		parts: ["rows"],
		required: ["rows"],
		make: (parts) => ({
			kind: "rows",
			rows: parts.count("rows")
		})
	},
	rate: {
		example: "rate:0.1%,floor=30,cap=500",
		first: "rate",
		parts: [
			"rate",
			"floor",
			"cap"
		],
		required: ["rate"],
		make: (parts) => ({
			kind: "rate",
			rate: parts.share("rate"),
			...parts.has("floor") && { floor: parts.count("floor", 0) },
			...parts.has("cap") && { cap: parts.count("cap") }
		})
	},
	margin: {
		example: "margin:2%@5%",
		first: "margin",
		at: "expected",
		parts: [
			"margin",
			"expected",
			"confidence"
		],
		required: ["margin"],
		make: (parts) => ({
			kind: "margin",
			margin: parts.share("margin"),
			...parts.has("expected") && { expected: parts.share("expected") },
			...parts.has("confidence") && { confidence: parts.share("confidence") }
		})
	},
	accept: {
		example: "accept:lq=5%,risk=10%,c=0",
		first: "lq",
		parts: [
			"lq",
			"risk",
			"c"
		],
		required: ["lq"],
		make: (parts) => ({
			kind: "acceptance",
			limitingQuality: parts.share("lq"),
			...parts.has("risk") && { risk: parts.share("risk") },
			...parts.has("c") && { accept: parts.count("c", 0) }
		})
	},
	kappa: {
		example: "kappa:0.6,from=0.4,shares=20%/25%/55%,power=80%",
		first: "kappa",
		parts: [
			"kappa",
			"from",
			"shares",
			"rates",
			"power",
			"alpha"
		],
		required: ["kappa", "from"],
		make: (parts) => ({
			kind: "kappa",
			kappa: parts.share("kappa"),
			from: parts.share("from"),
			...parts.has("shares") && { shares: parts.shares("shares") },
			...parts.has("rates") && { rates: parts.shares("rates") },
			...parts.has("power") && { power: parts.share("power") },
			...parts.has("alpha") && { alpha: parts.share("alpha") }
		})
	},
	sequential: {
		example: "sequential:good=2%,bad=8%,alpha=5%,beta=10%",
		parts: [
			"good",
			"bad",
			"alpha",
			"beta"
		],
		required: ["good", "bad"],
		make: (parts) => ({
			kind: "sequential",
			good: parts.share("good"),
			bad: parts.share("bad"),
			...parts.has("alpha") && { alpha: parts.share("alpha") },
			...parts.has("beta") && { beta: parts.share("beta") }
		})
	}
};
const MOST_ROWS$6 = 1e9;
function readSizePlan(text) {
	const written = text.trim();
	const colon = written.indexOf(":");
	if (colon < 0 && /^[\d.]+%$/.test(written)) return readForm(written, "rate", written);
	if (colon < 0 && /^[\d.]+$/.test(written)) return readForm(written, "rows", written);
	const name = (colon < 0 ? written : written.slice(0, colon)).trim();
	const names = Object.keys(FORMS);
	if (!names.includes(name)) {
		const near = suggestWord(name, names);
		throw mistake(written, near ? `there is no plan "${cut(name)}"` : "it is neither a number, a percentage nor a plan", near ? FORMS[near].example : `500, 0.1% or ${FORMS["margin"].example}`);
	}
	return readForm(written, name, colon < 0 ? "" : written.slice(colon + 1));
}
function readForm(written, name, rest) {
	const form = FORMS[name];
	const fail = (what) => mistake(written, what, form.example);
	const values = /* @__PURE__ */ new Map();
	const pieces = rest.split(",").flatMap((piece, i) => {
		const at = form.at !== void 0 && i === 0 ? piece.indexOf("@") : -1;
		return at < 0 ? [piece] : [piece.slice(0, at), `${form.at}=${piece.slice(at + 1)}`];
	});
	for (const [i, piece] of pieces.entries()) {
		const equals = piece.indexOf("=");
		const key = equals < 0 ? i === 0 ? form.first : void 0 : piece.slice(0, equals).trim();
		if (key === void 0) throw fail(`"${cut(piece)}" has no name`);
		if (!form.parts.includes(key)) {
			const near = suggestWord(key, form.parts);
			throw fail(`there is no "${cut(key)}"${near ? `; did you mean "${near}"?` : ""}`);
		}
		if (values.has(key)) throw fail(`"${key}" is there twice`);
		values.set(key, piece.slice(equals + 1).trim());
	}
	for (const key of form.required) if (!values.has(key)) throw fail(`"${key}" is missing`);
	const shareIn = (key, value) => {
		const number = /^(\d+\.?\d*|\.\d+)(%?)$/.exec(value);
		const share = number ? Number(number[1]) / (number[2] ? 100 : 1) : NaN;
		const isKappa = name === "kappa" && (key === "kappa" || key === "from");
		if (share > 0 && share < 1) return share;
		if ((isKappa || key === "rate") && share >= 0 && share <= 1) return share;
		throw fail(`${key} is to be between 0 % and 100 %, and is "${cut(value)}"`);
	};
	return form.make({
		has: (key) => values.has(key),
		share: (key) => shareIn(key, values.get(key)),
		shares: (key) => {
			const shares = values.get(key).split("/").map((one) => shareIn(key, one.trim()));
			if (shares.length < 2 || key === "rates" && shares.length > 2) throw fail(`${key} is to be ${key === "rates" ? "two shares" : "a share for each label"}, as in 30%/70%`);
			return shares;
		},
		count: (key, least = 1) => {
			const value = values.get(key);
			if (/^\d{1,10}$/.test(value) && Number(value) <= MOST_ROWS$6 && Number(value) >= least) return Number(value);
			throw fail(`${key} is to be a whole number from ${least} on, and is "${cut(value)}"`);
		}
	});
}
function mistake(written, what, example) {
	return new AssayError("bad-arguments", `--size ${cut(written)}: ${what}.`, { hint: `Write for instance --size ${example}` });
}
const cut = (text) => text.length > 40 ? `${text.slice(0, 40)}…` : text;

// src/cli/audit/audit-size.ts
const MOST_ROWS$5 = 1e5;
const EXAMPLES$2 = "For example --size 500 or --size margin:5%.";
function auditPlan(text) {
	const plan = readSizePlan(text);
	if (plan.kind !== "sequential") return plan;
	throw new AssayError("bad-arguments", "An audit draws all of its rows at once, which a sequential plan does not.", { hint: EXAMPLES$2 });
}
function auditSize(plan, rows) {
	const { rows: size } = decideSize(plan, rows);
	if (size >= 1 && size <= MOST_ROWS$5) return size;
	throw new AssayError("bad-arguments", `An audit asks about 1 to ${MOST_ROWS$5} rows, and --size makes it ${size}.`, { hint: EXAMPLES$2 });
}

// src/cli/audit/expert-names.ts
function expertNames(names) {
	const folded = names.map((name) => name.normalize("NFKC").toLowerCase());
	const doubled = names.find((_, place) => folded.indexOf(folded[place]) !== place);
	if (doubled !== void 0) throw new AssayError("bad-arguments", `--experts names ${doubled} twice.`, { hint: "Agreement is between different people; give each a name of their own." });
	if (names.length >= 2) return names;
	throw new AssayError("bad-arguments", "An audit needs two experts or more.", { hint: "For example --experts expert-1,expert-2." });
}
function expertsPerRow(option, experts) {
	if (option === void 0) return 2;
	if (option === "all") return experts;
	const perRow = wholeNumber("--per-row", option, 1e3);
	if (perRow >= 2 && perRow <= experts) return perRow;
	throw new AssayError("bad-arguments", `--per-row takes a number from 2 to ${experts}, or all.`, { hint: "Agreement needs two answers to a row, of different experts." });
}

// src/cli/audit/read-asked-rows.ts
async function readAskedRows(files, rows) {
	const asked = /* @__PURE__ */ new Map();
	for (const [file, { table, shown, masks }] of files.entries()) {
		const own = new Map(rows.filter((row) => row.file === file).map((row) => [row.row, row]));
		const indexes = [...own.keys()].sort((a, b) => a - b);
		if (indexes.length === 0) continue;
		for await (const batch of table.read(indexes)) for (const { index, cells, raw } of batch) {
			const { id, label = "" } = own.get(index);
			const texts = shown.map((column, place) => masks[place](cellText(cells[column])));
			asked.set(id, {
				id,
				file,
				row: index,
				current: label,
				cells: raw === void 0 ? texts : ["(not readable)"]
			});
		}
	}
	return asked;
}

// src/cli/audit/read-class-texts.ts
async function readClassTexts(files, rows) {
	const classed = [];
	const seen = /* @__PURE__ */ new Map();
	let next = 0;
	for (const { table, roles } of files) for await (const batch of table.read()) for (const { cells } of batch) {
		const row = rows[next++];
		if (row.label === void 0) continue;
		const before = seen.get(row.label) ?? 0;
		seen.set(row.label, before + 1);
		const text = before < 500 ? roles.text.map((column) => cellText(cells[column])).join(" ") : "";
		classed.push({
			...row,
			label: row.label,
			text
		});
	}
	return classed;
}

// src/cli/audit/start-audit.ts
async function startAudit(dataset, options, { cwd, secret, now }) {
	const { files, policy, config, name } = dataset;
	const experts = nameExperts(expertNames(options.experts));
	const perRow = expertsPerRow(options.perRow, experts.length);
	const plan = auditPlan(options.size);
	const tolerance = toleranceOf(options);
	const audited = options.class ?? null;
	const privacy = {
		...config.privacy,
		mask: config.privacy.mask && options.mask
	};
	const frameFiles = files.map((file) => ({
		path: file.path,
		table: file.table,
		keyColumns: file.keyColumns,
		strata: chooseStrata(file, strataOfPlan(plan, options.strata), false)
	}));
	const shown = [auditColumns(files[0], options.show, privacy, options)];
	const names = shown[0].shown.map((column) => files[0].table.columns[column]);
	for (const file of files.slice(1)) shown.push(auditColumns(file, names, privacy, options));
	const asked = await readLabelledRows(files.map((file) => ({
		...file,
		label: askedPlace(file, options)
	})));
	const labelled = audited === null || options.ask === void 0 ? asked : await readLabelledRows(files.map((file) => ({
		...file,
		label: labelColumn(file)
	})));
	const classed = audited === null ? [] : await readClassTexts(files, labelled);
	if (audited !== null) requireClass(audited, [...new Set(classed.map(({ label }) => label))], name);
	const flagged = options.flags === void 0 ? void 0 : await readFlags(cwd, options.flags, frameFiles);
	const all = await readFrame(frameFiles, flagged);
	const frame = audited === null ? all : all.filter((_, place) => labelled[place].label === audited);
	if (frame.length === 0) throw new AssayError("bad-input", `${name} has no rows to ask about.`);
	const size = auditSize(plan, frame.length);
	const sample = drawSample(frame, {
		secret,
		size
	});
	const decoys = chooseDecoys(classed, audited ?? "", Math.round(sample.rows.length * decoyShare(options.decoys)), secret);
	const wanted = new Set([...sample.rows, ...decoys].map(({ id }) => id));
	const column = columnName(files[0].table.columns, askedPlace(files[0], options));
	const digested = await Promise.all(files.map(async ({ path, source }) => ({
		path,
		digest: await digestOf(source)
	})));
	const key = planAudit({
		audit: auditId(secret, [
			digested,
			audited,
			column,
			experts,
			perRow,
			[...wanted]
		]),
		started: now.toISOString(),
		dataset: name,
		secret,
		ask: askedColumn(column, asked, policy.labels, options),
		tolerance,
		audited,
		experts,
		files: digested,
		shown: names,
		hides_rows: privacy.rows === "hide",
		perRow,
		sample,
		asked: await readAskedRows(shown, asked.filter(({ id }) => wanted.has(id))),
		decoys: decoys.map(({ id }) => id)
	});
	const notes = [
		...sample.notes,
		...flagged ? noteFlags(flagged, frame) : [],
		...notePlan(plan, options)
	];
	return {
		key,
		census: sample.census,
		wanted: plan.kind === "rows" ? plan.rows : size,
		notes
	};
}
function decoyShare(text) {
	const [, digits, percent] = /^(\d{1,3}(?:\.\d{0,6})?|\.\d{1,6})\s?(%?)$/.exec(text) ?? [];
	const share = digits === void 0 ? -1 : Number(digits) / (percent === "%" ? 100 : 1);
	if (share >= 0 && share <= 1) return share;
	throw new AssayError("bad-arguments", `--decoys takes a share from 0 to 1, not ${text}.`, { hint: "For example --decoys 0.25: one decoy for every four rows that count." });
}

// src/cli/audit/tell-start.ts
function tellStart({ key, cost, census, notes, wanted, folder }, width) {
	const scored = key.rows.filter(({ decoy }) => !decoy).length;
	const decoys = key.rows.length - scored;
	const population = key.strata.reduce((sum, { rows }) => sum + rows, 0);
	const of = key.audited === null ? "" : ` labelled ${key.audited}`;
	const lines = [
		census ? `All ${countOf$1(scored, "row")}${of} of ${key.dataset}, a census${wanted > scored ? `: there are no ${wanted}` : ""}.` : `${countOf$1(scored, "row")} drawn of ${countOf$1(population, "row")}${of} of ${key.dataset}.`,
		...decoys > 0 ? [`${countOf$1(decoys, "decoy")} of neighbouring classes, which never count.`] : [],
		`Experts see ${listNames(key.shown)} and are asked for ${key.ask.column}.`,
		`${costSentence(cost)} ${precisionSentence(cost, scored, census)}`,
		...notes,
		`${folder}/README.md says what to send to whom. Then:`
	];
	const next = escapeTerminal(`assay audit status ${shellWord(folder)}`);
	return `${[...lines.flatMap((line) => wrapLine("", line, width)), next].join("\n")}\n`;
}

// src/cli/audit/tell-status.ts
function tellStatus(view, options) {
	const { key, folder, progress, problems, notes, latest } = view;
	const wrap = (start, text) => wrapLine(start, text, options.width);
	const open = progress.filter(({ answered, asked }) => answered < asked);
	const names = listNames(open.map(({ name }) => name));
	const next = open.length === 0 ? `All answers are in: assay audit score ${shellWord(folder)}` : `Waiting for ${names}. What is there can be scored: assay audit score ${shellWord(folder)}`;
	return `${[
		wrap("", `The audit ${key.audit} of ${key.dataset}, started ${key.started.slice(0, 10)}.`),
		auditTableLines(progressTable({ progress }), options),
		latest ? wrap("", `The last answers came ${latest.toISOString().slice(0, 16).replace("T", " ")} UTC.`) : [],
		problems.flatMap((line) => wrap("! ", line)),
		notes.flatMap((line) => wrap("- ", line)),
		wrap("", next)
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

// src/core/audit/plan/build-packet.ts
function buildPacket(key, expert, { digest, guideline }) {
	const { name } = key.experts[expert];
	const own = key.rows.filter(({ codes }) => codes[expert] !== null);
	return {
		schema_version: 1,
		audit: key.audit,
		expert: name,
		title: titleOf$1(key),
		ask: key.ask,
		guideline,
		key_digest: digest,
		rows: keyedOrder(own, ({ row_id }) => row_id, key.secret, "order", name).map((row) => ({
			code: row.codes[expert],
			cells: key.shown.map((column, place) => ({
				column,
				text: row.cells[place] ?? ""
			}))
		}))
	};
}
function titleOf$1({ ask, audited, dataset }) {
	const gives = audited !== null && isCalledAfter(dataset, audited);
	const asked = ask.kind === "label" ? "Label rows" : `Read ${ask.column}`;
	return gives ? asked : `${asked} of ${dataset}`;
}
function isCalledAfter(dataset, audited) {
	const name = lettersOf(dataset);
	return [audited, ...audited.split(/[^\p{L}\p{N}]+/u).filter(isTelling)].some((part) => name.includes(lettersOf(part)));
}
const isTelling = (word) => word.length >= 4;
const lettersOf = (text) => text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "").replace(/s$/, "");

// src/core/audit/plan/estimate-cost.ts
function estimateCost(asked, scored, secondsARow) {
	const margin = (rate) => {
		const [low, high] = wilsonInterval(rate * scored, scored, .05);
		return (high - low) / 2;
	};
	const hours = (rows) => rows * secondsARow / 3600;
	return {
		hoursEach: hours(asked.reduce((most, rows) => Math.max(most, rows), 0)),
		hoursTotal: hours(asked.reduce((sum, rows) => sum + rows, 0)),
		agreementMargin: margin(.8),
		errorMargin: margin(.05)
	};
}

// src/core/render/audit/audit-readme.ts
function auditReadme(view) {
	const { key, digest, cost, census, folder } = view;
	const scored = key.rows.filter(({ decoy }) => !decoy).length;
	const decoys = key.rows.length - scored;
	const of = key.audited === null ? "" : ` labelled ${codeSpan(key.audited)}`;
	const experts = key.experts.map(({ name, file }, expert) => [
		escapeMarkdown(name),
		filesOf(file),
		String(key.rows.filter(({ codes }) => codes[expert] !== null).length)
	]);
	return `${[
		"# An audit by experts",
		`${census ? "Every one of the" : "Drawn:"} ${countOf$1(scored, "row")}${of} of ${codeSpan(key.dataset)}, asked for ${codeSpan(key.ask.column)}. **This page names what is audited: keep it to yourself.**`,
		"## Send",
		markdownTable([
			"To",
			"These files and nothing else",
			"Rows"
		], experts),
		"The `.html` file is a page that needs no network: it opens in any browser, and its button saves the answers as a file that the expert sends back. Whoever prefers a spreadsheet takes the `.csv` file with `instructions.md`, fills in the column `answer`, and sends that back. One of the two is enough.",
		"Experts answer alone: two people who talk about rows are one expert.",
		`An answer is ${answerOf(key.ask)}, \`can't tell\`, or \`bad row\` where the row is broken. A blank answer is none yet.`,
		"## Do not send",
		`- \`key.sealed.json\`: the current labels, and which code is which row. Its SHA-256 is in every packet: \`${digest}\`. \`assay audit score\` refuses another file.`,
		"- This README, and one expert's files to another.",
		"Git ignores this folder, since its `.gitignore` says so: what is committed, experts can read. To keep scores in the repository, have them written elsewhere with `assay audit score --output`.",
		...decoys === 0 ? [] : [`${countOf$1(decoys, "row")} of ${key.rows.length} (${formatPercent(decoys / key.rows.length, 2)}) are decoys of neighbouring classes. They keep experts from guessing the class, and never count. Experts are not told.`],
		"## What it costs",
		`${costSentence(cost)} ${precisionSentence(cost, scored, census)}`,
		"## Next",
		"Put what comes back into this folder, and run:",
		`\`\`\`sh\nassay audit status ${shellWord(folder)}\nassay audit score ${shellWord(folder)}\n\`\`\``
	].join("\n\n")}\n`;
}
function answerOf({ kind, numeric }) {
	if (kind === "label") return "a label of the set as it is written";
	return numeric ? "a number without currency or unit" : "a value as the row has it";
}
function filesOf(file) {
	return `${codeSpan(`${file}.html`)}, or ${codeSpan(`${file}.csv`)} with ${codeSpan("instructions.md")}`;
}

// src/core/render/audit/packet-csv.ts
const OWN$1 = [
	"code",
	"answer",
	"note",
	"seconds"
];
function packetCsv({ rows }) {
	const names = (rows[0]?.cells.map(({ column }) => column) ?? []).map((name) => OWN$1.includes(name.trim().toLowerCase()) ? `${name} (data)` : name);
	const lines = rows.map(({ code, cells }) => [
		code,
		...cells.map(({ text }) => neutraliseFormula(text)),
		"",
		""
	]);
	const header = [
		"code",
		...names.map(neutraliseFormula),
		"answer",
		"note"
	];
	return stringify$1([header, ...lines], {
		bom: true,
		quoted_match: /[\r\n]/
	});
}

// src/core/render/audit/packet-instructions.ts
function packetInstructions({ ask, guideline, audit, key_digest }) {
	const column = codeSpan(ask.column);
	return `${[
		"# How to answer",
		ask.kind === "label" ? `Each line of the \`.csv\` file is one row. Decide its ${column} by what the row shows, and write the label in the column \`answer\`.` : `Each line of the \`.csv\` file is one row. Read its ${column} off what the row shows, and type it in the column \`answer\`.${ask.numeric ? " Type a number as digits alone, with a point for decimals: no currency, no unit, nothing between thousands, such as `1234.5`." : ""}`,
		"Write `can't tell` where what is shown does not decide it, and `bad row` where the row is broken. Leave blank what you have not looked at yet. A note may say why.",
		"Answer alone, and leave the column `code` as it is. Any order will do.",
		...ask.kind === "label" ? ["## The labels", ask.labels.map((label) => `- ${codeSpan(label)}`).join("\n")] : [],
		...guideline === null ? [] : ["## The guideline", guideline.trim()],
		"---",
		`Audit ${audit}, made with the key \`${key_digest}\`.`
	].join("\n\n")}\n`;
}

// src/core/render/sheet/page.generated.ts
const PAGE_SCRIPT = "(function(){var e,t,n,r,i,a,o,s,c,l,u=Symbol.for(`pv`),d={},f=[],p=/^m(i|n|o|s|text|space)$/,m=Array.isArray,h=f.slice,g=Object.assign;function _(e){e&&e.parentNode&&e.remove()}function v(n,r,i,a,o){var s={type:n,props:r,key:i,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:u,__v:o||++t,__i:-1,__u:0};return!o&&e.vnode&&e.vnode(s),s}function y(e){return e.children}function b(e,t){this.props=e,this.context=t,this.__g=0}function x(e,t){if(t==null)return e.__&&x(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!=`function`||e.props.__P?null:x(e)}function S(t){var n,r=t.__v,i=r.__e,a=[],o=[],s=t.__P;s&&((n=g({constructor:u},r)).__v=r.__v+1,e.vnode&&e.vnode(n),j(s,n,r,t.__n,s.namespaceURI,32&r.__u?[i]:null,a,i||x(r),32&r.__u,o),n.__v=r.__v,n.__.__k[n.__i]=n,M(a,n,o),r.__=r.__e=null,n.__e!=i&&C(n))}function C(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),C(e)}function w(t){(8&t.__g||(t.__g|=8,n.push(t),i++))&&r==e.debounceRendering||((r=e.debounceRendering)||queueMicrotask)(T)}function T(){try{for(var e,t=1;n.length;)n.length>t&&n.sort(a),e=n.shift(),t=n.length,8&e.__g&&S(e)}finally{(i=n.length)&&(r||queueMicrotask)(T)}}function ee(e,t,n,r,i,a,o,s,c,l,u){var p,m,h,g,_,v,y=r.__k||f,b=t.length;for(c=E(n,t,y,c,b),p=0;p<b;p++)(h=n.__k[p])!=null&&(m=~h.__i&&y[h.__i]||d,h.__i=p,v=j(e,h,m,i,a,o,s,c,l,u),g=h.__e,(m.ref!=h.ref||8&m.__u)&&(m.ref&&N(m.ref,null,h,m),h.ref&&u.push(h.ref,h.__c||g,h)),_||=g,4&h.__u?(c=D(h,c,e,!m.__v),m.__e&&(m.__e=null)):typeof h.type==`function`&&v!==void 0?c=v:g&&(c=g.nextSibling),h.__u&=-21);return n.__e=_,c}function E(e,t,n,r,i){var a,o,s,c,l,d,f,p,h,g=n.length,_=g,b=0,S=0,C=e.__k=Array(i);for(a=0;a<i;a++)(o=t[a])!=null&&typeof o!=`boolean`&&typeof o!=`function`?(typeof o!=`object`||o.constructor===String?o=C[a]=v(null,o):m(o)?o=C[a]=v(y,{children:o}):o.constructor===u&&o.__b?o=C[a]=v(o.type,o.props,o.key,o.ref,o.__v):C[a]=o,c=a+b,o.__=e,o.__b=e.__b+1,s=null,~(l=o.__i=O(o,n,c,_))&&(_--,(s=n[l])&&(s.__u|=2)),s&&s.__v?(o.__u|=16,l==c-1?b--:l==c+1?b++:l!=c&&(l>c?b--:b++,S=1)):(~l||(i>g?b--:i<g&&b++),typeof o.type!=`function`&&(o.__u|=4))):C[a]=null;if(S){for(d=[],f=[],a=0;a<i;a++)if((o=C[a])&&16&o.__u){for(b=0,p=d.length;b<p;)d[h=b+p>>1]<o.__i?b=h+1:p=h;d[b]=o.__i,f[a]=b+1}for(b=d.length;a--;)f[a]&&(f[a]==b?b--:C[a].__u|=4)}if(_)for(a=0;a<g;a++)!(s=n[a])||2&s.__u||(s.__e==r&&(r=x(s)),ae(s,s));return r}function D(e,t,n,r){var i,a,o,s;if(typeof e.type==`function`){if(e.props.__P)return t;if(i=e.__k)for(a=0;a<i.length;a++)i[a]&&(i[a].__=e,t=D(i[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=x(e))&&!t.parentNode&&(t=null),o=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(o!=s&&(!r&&n.moveBefore&&o.parentNode?n.moveBefore(o,t):n.insertBefore(o,t||null)),t=o;(t&&=t.nextSibling)&&t.nodeType==8&&!t.data.startsWith(`$s`););return t}function O(e,t,n,r){var i,a=e.key,o=e.type,s=t[n],c=s&&!(2&s.__u);if(s===null&&a==null||c&&a==s.key&&o==s.type)return n;if(r>+!!c){for(i=n-1;i>=0;i--)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i;for(i=n+1;i<t.length;i++)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i}return-1}function k(e,t,n){n??=``,t[0]==`-`?e.setProperty(t,n):e[t]=n}function A(e,t,n,r,i){var a,o;if(t==`style`){if(typeof n==`string`)e.style.cssText=n;else{if(typeof r==`string`&&(e.style.cssText=r=``),r)for(t in r)n&&t in n||k(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||k(e.style,t,n[t])}}else if(t[0]==`o`&&t[1]==`n`)typeof n!=`function`&&(n=null),typeof r!=`function`&&(r=null),(e.__e||={})[t]=n,n&&r||(o=l[t]||(l[t]=te(t)),(e.__a||={})[t]=c,a=t!=(t=t.replace(s,`$1`)),(t=t.slice(2))[0]<`a`&&(t=t.toLowerCase()),n?e.addEventListener(t,o,a):e.removeEventListener(t,o,a));else{if(i==`http://www.w3.org/2000/svg`)t=t.replace(/xlink(H|:h)/,`h`).replace(/sName$/,`s`);else if(t!=`width`&&t!=`height`&&t!=`href`&&t!=`list`&&t!=`form`&&t!=`tabIndex`&&t!=`download`&&t!=`rowSpan`&&t!=`colSpan`&&t!=`role`&&t!=`popover`&&t in e)try{e[t]=n??``;return}catch{}if(typeof n==`function`)return;n==null||!1===n&&t[4]!=`-`?e.removeAttribute(t):e.setAttribute(t,t==`popover`&&n==1?``:n)}}function te(t){return function(n){var r=this.__e;if(r){if(r=r[t],n[o]==null)n[o]=c++;else if(n[o]<this.__a[t])return;return r(e.event?e.event(n):n)}}}function j(t,n,r,i,a,o,s,c,l,d){var p,h,v,S,C,w,T,E,D,O,k,A,te,j,M,N,P,F,I=n.type;if(n.constructor!==u)return null;128&r.__u&&(l=32&r.__u,p=r.__c.__z)&&(n.__u|=l,h=o=[],p.nodeType==8?c=ne(p,o):o.push(p),c=o[0]||c),(p=e.__b)&&p(n);n:if(typeof I==`function`){v=s.length;try{if(E=n.props,D=(p=I.prototype)&&p.render,O=(p=I.contextType)&&i[p.__c],k=p?O?O.props.value:p.__:i,(S=r.__c)?(n.__c=S,2&S.__g&&(S.__g|=1)):(D?n.__c=S=new I(E,k):(n.__c=S=new b(E,k),S.constructor=I,S.render=oe),O&&O.sub(S),S.state||(S.state={}),S.__n=i,S.__g|=8,S.__h=[],S.__k=[]),D&&(S.__s||(S.__s=S.state),I.getDerivedStateFromProps&&(S.__s==S.state&&(S.__s=g({},S.__s)),g(S.__s,I.getDerivedStateFromProps(E,S.__s)))),C=S.props,w=S.state,S.__v=n,r.__c){if(E!==C&&D&&!I.getDerivedStateFromProps&&S.componentWillReceiveProps&&S.componentWillReceiveProps(E,k),n.__v==r.__v&&!(8&S.__g)||!(4&S.__g)&&S.shouldComponentUpdate&&!1===S.shouldComponentUpdate(E,S.__s,k)){n.__v!=r.__v&&(S.props=E,S.state=S.__s,S.__g&=-9),n.__e=r.__e,n.__k=r.__k,n.__k.some(function(e){e&&(e.__=n)}),f.push.apply(S.__h,S.__k),S.__k=[],S.__h.length&&s.push(S),c=x(r);break n}S.componentWillUpdate&&S.componentWillUpdate(E,S.__s,k),D&&S.componentDidUpdate&&S.__h.push(function(){S.componentDidUpdate(C,w,T)})}else D&&!I.getDerivedStateFromProps&&S.componentWillMount&&S.componentWillMount(),D&&S.componentDidMount&&S.__h.push(S.componentDidMount);S.context=k,S.props=E,S.__P=t,S.__g&=-5,A=e.__r,te=D?25:0;do S.__g&=-9,A&&A(n),p=S.render(S.props,S.state=S.__s,S.context);while(8&S.__g&&++te<25);D&&(f.push.apply(S.__h,S.__k),S.__k=[]),S.state=S.__s,S.getChildContext&&(i=g({},i,S.getChildContext())),D&&r.__c&&S.getSnapshotBeforeUpdate&&(T=S.getSnapshotBeforeUpdate(C,w)),j=p&&p.type===y&&p.key==null?p.props.children:p,E.__P&&(p=c,a=(t=E.__P).namespaceURI,l=o=null,r.props&&r.props.__P!=t&&(r.__k.some(function(e){e&&ae(e,e)}),r.__k=null),c=r.__k?x(r,0):null),c=ee(t,m(j)?j:[j],n,r,i,a,o,s,c,l,d),E.__P&&(n.__e=null,c=p),n.__u&=-161,h&&h.some(_),S.__h.length&&s.push(S),1&S.__g&&(S.__g&=-4)}catch(t){if(s.length=v,n.__v=null,l||o){if(t&&t.then){if(n.__u|=128|l,o){for(~(P=o.indexOf(c||void 0))||(P=o.length);(F=o[P-1])&&F.nodeType==8;)P--;for(;P<o.length;P++)if(F=o[P]){if(o[P]=null,M){if(F==N)break}else{if(F.nodeType!=8)break;F.data.startsWith(`$s`)&&(N=ne(M=F))}}}if(!M){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;M=c}(p=ne(M=n.__c.__z||(n.__c.__z=M)))?(n.__e=M,c=p):n.__e=c,c&&=c.nextSibling}else o&&o.some(_)}else n.__e=r.__e;n.__k||=r.__k||[],t&&t.then||re(n),e.__e(t,n,r)}}else c=n.__e=ie(r.__e,n,r,i,a,o,s,l,d,t);return(p=e.diffed)&&p(n),c}function ne(e,t){if(e&&e.nodeType==8&&e.data.startsWith(`$s`))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith(`$s`))n++;else if(e.data.startsWith(`/$s`)&&!--n)return e}t&&t.push(e)}}function re(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(re))}function M(t,n,r){for(var i=0;i<r.length;)N(r[i++],r[i++],r[i++]);e.__c&&e.__c(n,t),t.some(function(n){try{t=n.__h,n.__h=[],t.some(function(e){e.call(n)})}catch(t){e.__e(t,n.__v)}})}function ie(t,n,r,i,a,o,s,c,l,u){var f,g,v,y,b,S,C,w,T=r.props||d,E=n.props,D=n.type;if(D==`svg`?a=`http://www.w3.org/2000/svg`:D==`math`?a=`http://www.w3.org/1998/Math/MathML`:a||=`http://www.w3.org/1999/xhtml`,o){for(f=0;f<o.length;f++)if((b=o[f])&&(D?b.localName==D:b.nodeType==3)){t=b,o[f]=null;break}}if(!t){if(w=u.ownerDocument||document,!D)return w.createTextNode(E);t=w.createElementNS(a,D,E.is?E:u),c&&=(e.__m&&e.__m(n,o),!1),o=null}if(D){if(u=D==`template`&&t.content||t,o=D==`textarea`&&E.defaultValue!=null?null:o&&h.call(u.childNodes),!c&&o)for(T={},f=0;f<t.attributes.length;f++)T[(b=t.attributes[f]).name]=b.value;for(f in T)b=T[f],f==`dangerouslySetInnerHTML`?v=b:f==`children`||f in E||f==`value`&&`defaultValue`in E||f==`checked`&&`defaultChecked`in E||A(t,f,null,b,a);for(f in E)b=E[f],f==`children`?y=b:f==`dangerouslySetInnerHTML`?g=b:f==`value`?S=b:f==`checked`?C=b:c&&typeof b!=`function`||T[f]===b||A(t,f,b,T[f],a);g?(c||v&&(g.__html==v.__html||g.__html==t.innerHTML)||(t.innerHTML=g.__html),n.__k=[]):(v&&(t.textContent=``),(D==`foreignObject`||a==`http://www.w3.org/1998/Math/MathML`&&p.test(D))&&(a=`http://www.w3.org/1999/xhtml`),ee(u,m(y)?y:[y],n,r,i,a,o,s,o?o[0]:r.__k&&x(r,0),c,l),o&&o.some(_)),c&&D!=`textarea`||(f=`value`,D==`progress`&&S==null?t.removeAttribute(f):S==null||S===t[f]&&(D!=`progress`||S)||A(t,f,S,T[f],a),f=`checked`,C!=null&&C!=t[f]&&A(t,f,C,T[f],a))}else T===E||c&&t.data==E||(t.data=E);return t}function N(t,n,r,i){try{typeof t==`function`?n?n.__x=t(n)||1:(i&&=i.__c||i.__e)&&(n=i.__x)&&(i.__x=null,typeof n==`function`?n():t(null)):t.current=n}catch(t){e.__e(t,r)}}function ae(t,n,r){var i,a,o,s;if(e.unmount&&e.unmount(t),!(i=t.ref)||i.current&&i.current!=t.__e||N(i,null,n,t),i=t.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(t){e.__e(t,n)}i.__P=i.__n=null}if(i=t.__k)for(s=0;s<i.length;s++)i[s]&&ae(i[s],n,typeof t.type!=`function`||r&&!t.props.__P);!r&&(i=t.__c)&&(i=i.__z)&&(a=ne(i,o=[]))&&(i==t.__e&&o.some(_),_(a),_(i)),r||_(t.__e),t.__e=t.__c=t.__=null}function oe(e,t,n){return this.constructor(e,n)}function P(t,n){var r,i,a,o;e.__&&e.__(t,n),n.nodeType==9&&(n=n.documentElement),i=(r=t&&32&t.__u)?null:n.__k,n.__k=v(y,{children:[t]}),a=[],o=[],j(n,n.__k,i||d,d,n.namespaceURI,i?null:n.firstChild?h.call(n.childNodes):null,a,i?i.__e:n.firstChild,r,o),M(a,n.__k,o),n.__k.props.children=null}e={__e:function(e,t,n,r){for(var a,o,s;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((s=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,r||{}),s=1),s&&8&a.__g)return void(a.__g|=2)}catch(t){e=t}}throw i=0,e}},t=0,b.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=g({},this.state)),typeof e==`function`&&(e=e(g({},n),this.props)),e&&(g(n,e),this.__v&&(t&&this.__k.push(t),w(this)))},b.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),w(this))},b.prototype.render=y,n=[],i=0,a=function(e,t){return e.__v.__b-t.__v.__b},o=Symbol(),s=/(PointerCapture)$|Capture$/i,c=0,l={};var F,I,se,ce,le=Object.is,ue=0,de=[],fe=[],L=e,pe=L.__b,me=L.__r,he=L.diffed,ge=L.__c,_e=L.unmount,ve=L.__;function ye(e,t){L.__h&&L.__h(I,e,ue||t),ue=0;var n=I.__H||(I.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function R(e){return ue=1,be(ke,e)}function be(e,t,n){var r=ye(F++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):ke(void 0,t),function(e){var t=(r.__N||r.__)[0],n=r.t(t,e);le(t,n)||(r.__N=[n,r.__[1]],r.__c.setState({}))}],r.__c=I,!I.__f)){I.__f=!0;var i=I.shouldComponentUpdate;I.shouldComponentUpdate=function(e,t,n){var r=this.__H;if(!r)return!0;var a=!1,o=this.props!=e;if(r.__.some(function(e){e.__N&&(a=!0,le(e.__[0],e.__N[0])||(o=!0))}),i){var s=i.call(this,e,t,n);return a?s||o:s}return!a||o}}return r.__}function xe(e,t){var n=ye(F++,3);!L.__s&&Oe(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,I.__H.__h.push(n))}function z(e,t){var n=ye(F++,4);!L.__s&&Oe(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,I.__h.push(n))}function B(e){return ue=5,Se(function(){return{current:e}},[])}function Se(e,t){var n=ye(F++,7);return Oe(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Ce(){var e;do{for(;e=fe.shift();)try{V(e)}catch(t){L.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=de.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(V),t.__h.some(De),t.__h=[]}catch(n){t.__h=[],L.__e(n,e.__v)}}}while(fe.length)}L.__b=function(e){I=null,pe&&pe(e)},L.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ve&&ve(e,t)},L.__r=function(e){me&&me(e),F=0;var t=(I=e.__c).__H;t&&(se==I?I.__h=[]:(t.__h.some(V),t.__h.some(De),F=0),t.__h=[],t.__.some(function(e){e.__N&&(e.__=e.__N),e.u=e.__N=void 0})),se=I},L.diffed=function(e){he&&he(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Ee(de.push(t)),t.__H.__.some(function(e){e.u&&(e.__H=e.u)})),se=I=null},L.__c=function(e,t){t.some(function(e){try{e.__h.some(V),e.__h=e.__h.filter(function(e){return!e.__||De(e)})}catch(t){e.__h=[function(){throw t}]}}),ge&&ge(e,t)},L.unmount=function(e){_e&&_e(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n&&=n.__c}r.__P=n,Ee(fe.push(r))}else V(r)}catch(e){t=e}}),r.__H=void 0,t&&L.__e(t,r.__v))};var we=typeof requestAnimationFrame==`function`;function Te(e){var t,n=function(){clearTimeout(r),we&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);we&&(t=requestAnimationFrame(n))}function Ee(e){e!=1&&ce==L.requestAnimationFrame||((ce=L.requestAnimationFrame)||Te)(Ce)}function V(e){var t=I,n=e.__c;typeof n==`function`&&(e.__c=void 0,n()),I=t}function De(e){var t=I;e.__c=e.__(),I=t}function Oe(e,t){return!e||e.length!=t.length||t.some(function(t,n){return!le(t,e[n])})}function ke(e,t){return typeof t==`function`?t(e):t}var Ae=class{#e;#t=/* @__PURE__ */ new Set;constructor(e){this.#e=e}get(){return this.#e}set(e){this.#e=e;for(let t of this.#t)t(e)}watch(e){return this.#t.add(e),()=>this.#t.delete(e)}};function H(e){let[t,n]=R(e.get());return z(()=>(n(e.get()),e.watch(n)),[e]),t}function je(e){return String(e).replace(/\\B(?=(?:\\d{3})+$)/g,`,`)}function U(e,t){return`${je(e)} ${t}${e===1?``:`s`}`}let Me=/^'*[=+\\-@\\t\\r]/,Ne=/^[+-]?\\d+(?:[.,]\\d+)*(?:e[+-]?\\d+)?%?$/i;function Pe(e){return Me.test(e)&&!Ne.test(e)?`'${e}`:e}let W={answer:{text:``,at:0},note:{text:``,at:0},seconds:0};function Fe(e,t){let{audit:n,expert:r,rows:i}=e;return{schema_version:1,audit:n,expert:r,answers:i.map(({code:e})=>{let{answer:n,note:r,seconds:i}=t.get(e)??W,a={code:e,answer:n.text,note:r.text};return i>0?{...a,seconds:Math.round(i*10)/10}:a})}}function Ie({answers:e}){return`${[`code,answer,note,seconds`,...e.map(({code:e,answer:t,note:n,seconds:r})=>[e,t,n,r===void 0?``:String(r)].map(e=>Le(Pe(e))).join(`,`))].join(`\\r\n`)}\\r\\n`}function Le(e){return/[\",\\r\\n]|^\\s|\\s$/.test(e)?`\"${e.replaceAll(`\"`,`\"\"`)}\"`:e}function Re({audit:e,expert:t},n){return`answers-${[e,t].map(e=>e.replace(/[^\\p{L}\\p{N}_-]+/gu,`-`)).join(`-`)}.${n}`}let ze=`can't tell`,Be=`bad row`;function Ve(e,t,n,r){let i=He(e);if(!i)return{problem:`This is not a file of answers. Choose the .json file that you downloaded here.`};if(i.audit!==t.audit||i.expert!==t.expert)return{problem:`This file belongs to another sheet: its audit or its expert is not this one.`};let a=new Set(t.rows.map(({code:e})=>e)),o=/* @__PURE__ */ new Map,s=0,c=0;for(let e of i.answers){if(!Ue(e)||typeof e.code!=`string`||!a.has(e.code))continue;let i=n.get(e.code)??W,l=Ke(e.answer),u=l!==``&&We(l,t);u&&i.answer.text===``&&s++,u&&i.answer.text!==``&&i.answer.text!==l&&c++,o.set(e.code,{answer:u?Ge(i.answer,l,r):i.answer,note:Ge(i.note,Ke(e.note),r),seconds:Math.max(i.seconds,qe(e.seconds))})}return{entries:o,answers:s,kept:c}}function He(e){try{let t=JSON.parse(e.replace(/^\\ufeff/,``));return Ue(t)&&Array.isArray(t.answers)?t:void 0}catch{return}}function Ue(e){return typeof e==`object`&&!!e}function We(e,{ask:t}){return t.kind===`value`||e===`can't tell`||e===`bad row`||t.labels.includes(e)}function Ge(e,t,n){return e.text!==``||t===``?e:{text:t,at:Math.max(n,e.at+1)}}function Ke(e){return typeof e==`string`?e:``}function qe(e){return typeof e==`number`&&Number.isFinite(e)&&e>0?e:0}function Je(e,t){let n=Re(e.packet,t),r=t===`csv`?[`﻿`,Qe(e)]:[Ze(e)],i=t===`csv`?`text/csv`:`application/json`,a=URL.createObjectURL(new Blob(r,{type:i})),o=document.createElement(`a`);o.href=a,o.download=n,o.click(),setTimeout(()=>URL.revokeObjectURL(a),6e4),e.act({do:`export`,now:Date.now(),told:`Saved ${n}. Now send it to whoever asked you.`})}async function Ye(e){let t=Ze(e);try{await navigator.clipboard.writeText(t)}catch{if(!$e(t)){e.act({do:`tell`,text:`This browser does not let the page copy: download the file.`});return}}e.act({do:`export`,now:Date.now(),told:`Copied. Now paste it into a message to whoever asked you.`})}async function Xe(e,t){let{packet:n,state:r}=e,i=Ve(await t.text(),n,r.get().entries,Date.now());if(`problem`in i){e.act({do:`tell`,text:i.problem});return}e.act({do:`merge`,entries:i.entries,exported:0});let a=i.kept>0?` Where ${i.kept} differed, the ones here stayed.`:``;e.act({do:`tell`,text:`Answers taken in: ${i.answers}.${a}`})}function Ze({packet:e,state:t}){return`${JSON.stringify(Fe(e,t.get().entries),null,1)}\\n`}function Qe({packet:e,state:t}){return Ie(Fe(e,t.get().entries))}function $e(e){let t=document.createElement(`textarea`);t.value=e,document.body.append(t),t.select();let n=document.execCommand(`copy`);return t.remove(),n}var et=Symbol.for(`pv`),tt=0;Array.isArray;function G(t,n,r,i,a,o){n||={};var s,c,l=n;if(`ref`in l&&typeof t!=`function`)for(c in l={},n)c==`ref`?s=n[c]:l[c]=n[c];var u={type:t,props:l,key:r,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:et,__v:--tt,__i:-1,__u:0};return(a||o)&&(u.__source=a,u.__self=o),e.vnode&&e.vnode(u),u}function nt({sheet:e}){let t=B(null);return/* @__PURE__ */ G(y,{children:[/* @__PURE__ */ G(`button`,{type:`button`,class:`tool`,onClick:()=>t.current?.click(),children:`Go on from a file`}),/* @__PURE__ */ G(`input`,{ref:t,class:`visually-hidden`,type:`file`,accept:`.json,application/json`,\"aria-label\":`File of answers`,tabIndex:-1,onChange:async({currentTarget:t})=>{let n=t.files?.[0];n&&await Xe(e,n),t.value=``}})]})}function rt(e,t){return e.length<=t?e:`${e.slice(0,t).replace(/[\\ud800-\\udbff]$/,``)}…`}function it(e,t){if(e.kind===`told`)return e.text;let n=`Row ${t.indexOf(e.code)+1}`,r=rt(e.text,80);return e.kind===`undone`?e.text===``?`Undone: row ${n.slice(4)} has no ${e.field} again`:`Undone: row ${n.slice(4)} is back to ${r}`:e.field===`note`?e.text===``?`${n}: no note`:`${n}: note saved`:e.text===``?`${n}: answer cleared`:`${n}: ${r}`}function K({state:e}){return H(e)}function q({panels:e},t){e.set({...e.get(),...t})}function at({sheet:e}){let{said:t,codes:n,history:r}=K(e);return/* @__PURE__ */ G(`p`,{role:`status`,children:t&&/* @__PURE__ */ G(`span`,{class:`said-text ${t.kind}`,children:[t.kind!==`told`&&/* @__PURE__ */ G(`span`,{class:`said-mark`,\"aria-hidden\":`true`,children:t.kind===`answered`?`✓`:`↶`}),/* @__PURE__ */ G(`span`,{children:it(t,n)})]},`${t.kind} ${r.length}`)})}let ot=[`all`,`unanswered`,`answered`,`cannot-tell`,`bad-row`,`noted`],st={all:()=>!0,unanswered:({answer:e})=>e.text===``,answered:({answer:e})=>e.text!==``,\"cannot-tell\":({answer:e})=>e.text===ze,\"bad-row\":({answer:e})=>e.text===Be,noted:({note:e})=>e.text!==``};function J({codes:e,entries:t},n){return e.flatMap((e,r)=>st[n](t.get(e)??W)?[r]:[])}function ct(e,t=/* @__PURE__ */ new Map,n=0){let r=e.findIndex(e=>!lt(t,e)),i=e.some(e=>lt(t,e)!==``);return{codes:e,at:Math.max(r,0),view:i?r===-1?`finish`:`row`:`intro`,entries:t,history:[],exported:n,said:i?{kind:`told`,text:`Welcome back: your answers are here.`}:void 0}}function lt(e,t){return(e.get(t)??W).answer.text}function ut({codes:e,entries:t}){return e.filter(e=>lt(t,e)!==``).length}function dt({codes:e,entries:t,exported:n}){return e.filter(e=>{let{answer:r,note:i}=t.get(e)??W;return Math.max(r.at,i.at)>n}).length}function ft({codes:e,entries:t},n){for(let r=1;r<e.length;r++){let i=(n+r)%e.length;if(!lt(t,e[i]))return i}}function Y({of:e}){return/* @__PURE__ */ G(`span`,{class:`key`,\"aria-hidden\":`true`,children:e})}let X=`answer-box`;function Z(e,t){let{view:n,at:r}=e.state.get();switch(t.do){case`help`:return q(e,{help:!e.panels.get().help}),!0;case`guideline`:return q(e,{guideline:!e.panels.get().guideline}),e.guideline!==void 0;case`undo`:return n!==`intro`&&(e.act({do:`undo`,now:Date.now()}),!0);case`list`:return n!==`intro`&&(e.act({do:`view`,view:n===`list`?`row`:`list`}),!0);case`back`:return(n===`list`||n===`finish`)&&e.act({do:`view`,view:`row`}),n===`list`||n===`finish`;default:return n===`row`&&pt(e,t,r)}}function pt(e,t,n){let r=Date.now();switch(t.do){case`pick`:return e.act({do:`answer`,text:e.labels[t.label],now:r}),!0;case`cannot-tell`:return e.act({do:`answer`,text:ze,now:r}),!0;case`bad-row`:return e.act({do:`answer`,text:Be,now:r}),!0;case`next`:return e.act({do:`go`,to:n+1}),!0;case`previous`:return e.act({do:`go`,to:n-1}),!0;case`note`:return q(e,{note:!0}),!0;case`find`:return q(e,{shortcuts:!1}),document.getElementById(X)?.focus(),document.getElementById(X)!==null;default:return!1}}function Q({sheet:e,command:t,keys:n,pressed:r,disabled:i,children:a}){return/* @__PURE__ */ G(`button`,{type:`button`,class:`tool ${t}`,\"aria-keyshortcuts\":n,\"aria-pressed\":r,disabled:i,onClick:()=>Z(e,{do:t}),children:[a,` `,/* @__PURE__ */ G(Y,{of:n})]})}let mt=[[`answered`,`answered`],[`unanswered`,`unanswered`],[`cannot-tell`,`can't tell`],[`bad-row`,`bad row`],[`noted`,`with a note`]];function ht({sheet:e}){let t=K(e),n=B(null);z(()=>n.current?.focus(),[]);let r=J(t,`unanswered`),i=dt(t);return/* @__PURE__ */ G(`section`,{class:`finish`,\"aria-label\":`Finish`,children:[/* @__PURE__ */ G(`h1`,{tabIndex:-1,ref:n,children:r.length===0?`All done. Thank you!`:`${U(r.length,`row`)} left`}),/* @__PURE__ */ G(`p`,{class:`lead`,children:r.length===0?`One step is left: save your answers as a file and send it to whoever asked you.`:`You can hand over what you have now and go on later, or answer the rest first.`}),/* @__PURE__ */ G(`dl`,{class:`sums`,children:mt.map(([e,n])=>/* @__PURE__ */ G(`div`,{class:e,children:[/* @__PURE__ */ G(`dt`,{children:n}),/* @__PURE__ */ G(`dd`,{children:J(t,e).length})]}))}),r.length>0&&/* @__PURE__ */ G(`button`,{type:`button`,class:`primary go`,onClick:()=>e.act({do:`go`,to:r[0]}),children:`Go to the first unanswered row`}),/* @__PURE__ */ G(`div`,{class:`hand-over`,children:[/* @__PURE__ */ G(`h2`,{children:`1. Save your answers`}),/* @__PURE__ */ G(`div`,{class:`tools`,children:[/* @__PURE__ */ G(`button`,{type:`button`,class:r.length===0?`primary`:`tool`,onClick:()=>Je(e,`json`),children:`Download answers`}),/* @__PURE__ */ G(`button`,{type:`button`,class:`tool`,onClick:()=>Je(e,`csv`),children:`Download as CSV`}),/* @__PURE__ */ G(`button`,{type:`button`,class:`tool`,onClick:()=>Ye(e),children:`Copy`})]}),/* @__PURE__ */ G(`h2`,{children:`2. Send it to whoever asked you`}),/* @__PURE__ */ G(`p`,{children:`Attach the file to a message. Please don't show it to the other experts: your answers count because they are your own.`})]}),/* @__PURE__ */ G(`div`,{class:`said`,children:[/* @__PURE__ */ G(at,{sheet:e}),/* @__PURE__ */ G(Q,{sheet:e,command:`undo`,keys:`u`,disabled:t.history.length===0,children:`Undo`})]}),/* @__PURE__ */ G(`p`,{class:`unsent`,children:i===0?`Everything is in the file you saved last.`:`${U(i,`row`)} changed since you last saved a file.`}),/* @__PURE__ */ G(`div`,{class:`tools rest`,children:[/* @__PURE__ */ G(`button`,{type:`button`,class:`tool`,onClick:()=>e.act({do:`view`,view:`row`}),children:`Back to the rows`}),/* @__PURE__ */ G(nt,{sheet:e})]})]})}let gt=`(min-width: 68rem)`;function _t(){let[e,t]=R(matchMedia(gt).matches);return xe(()=>{let e=matchMedia(gt),n=()=>t(e.matches);return e.addEventListener(`change`,n),()=>e.removeEventListener(`change`,n)},[]),e}function vt({sheet:e,markup:t}){let n=_t(),{guideline:r}=H(e.panels),i=B(null),a=B(null),o=n!==r;xe(()=>{t.hidden=!1,i.current?.append(t),!n&&o?a.current?.showModal():a.current?.close()},[n,o]);let s=()=>q(e,{guideline:n});return n?/* @__PURE__ */ G(`aside`,{class:`guideline`,\"aria-label\":`Guideline`,hidden:!o,children:[/* @__PURE__ */ G(yt,{close:s}),/* @__PURE__ */ G(`div`,{class:`guideline-text`,ref:i,tabIndex:0})]}):/* @__PURE__ */ G(`dialog`,{class:`guideline`,\"aria-label\":`Guideline`,ref:a,onClose:s,children:[/* @__PURE__ */ G(yt,{close:s}),/* @__PURE__ */ G(`div`,{class:`guideline-text`,ref:i,tabIndex:0})]})}function yt({close:e}){return/* @__PURE__ */ G(`div`,{class:`guideline-head`,children:[/* @__PURE__ */ G(`h2`,{children:`Guideline`}),/* @__PURE__ */ G(`button`,{type:`button`,onClick:e,\"aria-label\":`Close the guideline`,children:`✕`})]})}let $=[`1`,`2`,`3`,`4`,`5`,`6`,`7`,`8`,`9`,`0`],bt=/* @__PURE__ */ new Map([[`?`,`cannot-tell`],[`x`,`bad-row`],[`u`,`undo`],[`n`,`note`],[`j`,`next`],[`arrowright`,`next`],[`k`,`previous`],[`arrowleft`,`previous`],[`l`,`list`],[`g`,`guideline`],[`h`,`help`],[`/`,`find`],[`enter`,`find`],[`escape`,`back`]]),xt=/* @__PURE__ */ new Set([`?`,`arrowright`,`arrowleft`]),St=/* @__PURE__ */ new Set([`pick`,`cannot-tell`,`bad-row`]);function Ct(e,t){let n=e.key.toLowerCase();if(e.control)return n===`z`&&!e.alt&&e.box!==`filled`?{do:`undo`}:void 0;if(e.alt||e.box===`filled`||e.box===`empty`&&!xt.has(n))return;let r=$.indexOf(n),i=r===-1?wt(n):r<t?{do:`pick`,label:r}:void 0;return i&&e.repeat&&St.has(i.do)?void 0:i}function wt(e){let t=bt.get(e);return t&&{do:t}}function Tt({sheet:e}){let{help:t}=H(e.panels),n=B(null);xe(()=>{t?n.current?.showModal():n.current?.close()},[t]);let r=()=>q(e,{help:!1});return/* @__PURE__ */ G(`dialog`,{class:`help`,\"aria-label\":`Help`,ref:n,onClose:r,children:[/* @__PURE__ */ G(`h2`,{children:`Help`}),/* @__PURE__ */ G(`p`,{children:[`After an answer comes the next row without one. `,/* @__PURE__ */ G(`strong`,{children:`Can't tell`}),` is for a row that fits no answer or several, `,/* @__PURE__ */ G(`strong`,{children:`Bad row`}),` for one that is broken. Undo takes back step by step, and under `,/* @__PURE__ */ G(`strong`,{children:`All rows`}),` you can change any answer.`]}),/* @__PURE__ */ G(`p`,{children:[`Your answers stay in this browser until you save them as a file under`,` `,/* @__PURE__ */ G(`strong`,{children:`Finish`}),`. Time counts only while you look at a row; breaks do not.`]}),/* @__PURE__ */ G(`dl`,{children:Et(e).map(([e,t])=>/* @__PURE__ */ G(`div`,{children:[/* @__PURE__ */ G(`dt`,{children:e.map(e=>/* @__PURE__ */ G(`kbd`,{children:e}))}),/* @__PURE__ */ G(`dd`,{children:t})]}))}),/* @__PURE__ */ G(`button`,{type:`button`,class:`primary`,onClick:r,children:`Close`})]})}function Et({packet:e,labels:t,guideline:n}){let r=e.ask.kind===`value`||t.length>$.length,i=e.ask.kind===`value`?[[[`Enter`],`save the value that you typed`]]:r?[[[`a…z`],`type a few letters of a label`],[[`↑`,`↓`],`choose among those that fit`],[[`Enter`],`pick it`]]:[[t.length>1?[`1`,`…`,$[t.length-1]]:[`1`],`pick a label`]],a=r?[[[`Esc`],`leave the box, so that the letters below are shortcuts`],[[`/`],`back into the box`]]:[];return[...i,[[`?`],`can't tell`],...a,[[`x`],`bad row: it is broken`],[[`u`,`Ctrl+Z`],`undo, as often as you like`],[[`n`],`note`],[[`j`,`→`],`next row`],[[`k`,`←`],`previous row`],[[`l`],`all rows`],...n?[[[`g`],`guideline`]]:[],[[`h`],`this help`]]}function Dt(e){if(e<60)return`${e} min`;let t=Math.round(e/10),n=Math.floor(t/6),r=t%6*10;return r===0?`${n} h`:`${n} h ${r} min`}function Ot(e,t){let n=[],r=0;for(let i of e){let{answer:e,seconds:a}=t.get(i)??W;e.text===``?r++:a>0&&n.push(a)}if(r===0)return 0;let i=n.length<5?20:kt(n);return Math.max(1,Math.round(r*i/60))}function kt(e){let t=e.toSorted((e,t)=>e-t),n=t.length>>1,r=t[n];return t.length%2==1?r:(t[n-1]+r)/2}function At({sheet:e}){let t=K(e),{kept:n}=H(e.panels),r=B(null);z(()=>r.current?.focus(),[]);let{ask:i,title:a}=e.packet,o=Dt(Ot(t.codes,t.entries)),s=U(t.codes.length,`row`);return/* @__PURE__ */ G(`section`,{class:`intro`,\"aria-label\":`Before you start`,children:[/* @__PURE__ */ G(`h1`,{dir:`auto`,children:a}),/* @__PURE__ */ G(`p`,{class:`lead`,children:i.kind===`label`?/* @__PURE__ */ G(y,{children:[`You will see `,s,`, one at a time. For each, pick the `,/* @__PURE__ */ G(`bdi`,{children:i.column}),` that fits best.`]}):/* @__PURE__ */ G(y,{children:[`You will see `,s,`, one at a time. For each, type in the `,/* @__PURE__ */ G(`bdi`,{children:i.column}),` that you read in it.`]})}),/* @__PURE__ */ G(`ul`,{class:`facts`,children:[/* @__PURE__ */ G(`li`,{children:[/* @__PURE__ */ G(`strong`,{children:[`About `,o]}),` in all.`,n&&` Stop and come back whenever you like: this browser keeps your answers.`]}),/* @__PURE__ */ G(`li`,{children:[/* @__PURE__ */ G(`strong`,{children:`Work alone.`}),` Another expert gets the same rows. Please don't talk about them until you have both handed in.`]}),/* @__PURE__ */ G(`li`,{children:[/* @__PURE__ */ G(`strong`,{children:`No other expert sees your answers.`}),` This page sends nothing: at the end you save a file and send it yourself.`]}),/* @__PURE__ */ G(`li`,{children:[/* @__PURE__ */ G(`strong`,{children:`Not sure?`}),` Say “can't tell”. A row that is broken is a “bad row”. Both are real answers.`]})]}),/* @__PURE__ */ G(`div`,{class:`tools`,children:[/* @__PURE__ */ G(`button`,{type:`button`,class:`primary go`,ref:r,onClick:()=>e.act({do:`go`,to:J(t,`unanswered`)[0]??0}),children:ut(t)>0?`Go on`:`Start`}),/* @__PURE__ */ G(nt,{sheet:e})]}),/* @__PURE__ */ G(at,{sheet:e})]})}let jt=/[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\ufff9-\\ufffb]|(?!\\p{Join_Control}|\\p{Variation_Selector})\\p{Default_Ignorable_Code_Point}/gu;function Mt(e){let t=[],n=e.replaceAll(`\\r\n`,`\n`),r=0;for(let{index:e,0:i}of n.matchAll(jt))i!==`\n`&&(e>r&&t.push({text:n.slice(r,e),sign:!1}),t.push({text:Nt(i),sign:!0}),r=e+i.length);return r<n.length&&t.push({text:n.slice(r),sign:!1}),t}function Nt(e){return e===`	`?`⇥	`:`‹U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4,`0`)}›`}let Pt=3e3;function Ft({text:e}){let[t,n]=R(!1);if(e===``)return/* @__PURE__ */ G(`span`,{class:`empty`,children:`empty`});let r=e.length>Pt;return/* @__PURE__ */ G(y,{children:[/* @__PURE__ */ G(`span`,{class:`text`,dir:`auto`,children:/* @__PURE__ */ G(It,{text:r&&!t?rt(e,Pt):e})}),r&&/* @__PURE__ */ G(`button`,{type:`button`,class:`unfold`,\"aria-expanded\":t,onClick:()=>n(!t),children:t?`Show less`:`Show all ${je(e.length)} characters`})]})}function It({text:e}){return/* @__PURE__ */ G(y,{children:Mt(e).map(({text:e,sign:t})=>t?/* @__PURE__ */ G(`span`,{class:`sign`,children:e}):e)})}let Lt={all:`All`,unanswered:`Unanswered`,answered:`Answered`,\"cannot-tell\":`Can't tell`,\"bad-row\":`Bad row`,noted:`With a note`};function Rt({sheet:e}){let t=K(e),[n,r]=R(`all`),i=B(null);z(()=>{i.current?.scrollIntoView({block:`center`}),i.current?.focus()},[]);let a=J(t,n);return/* @__PURE__ */ G(`section`,{class:`row-list`,\"aria-label\":`All rows`,children:[/* @__PURE__ */ G(`h1`,{children:`All rows`}),/* @__PURE__ */ G(`fieldset`,{class:`filters`,\"aria-label\":`Show`,children:ot.map(e=>/* @__PURE__ */ G(`button`,{type:`button`,\"aria-pressed\":e===n,onClick:()=>r(e),children:[Lt[e],` `,/* @__PURE__ */ G(`small`,{children:J(t,e).length})]}))}),a.length===0&&/* @__PURE__ */ G(`p`,{class:`none`,children:`No rows here.`}),/* @__PURE__ */ G(`ol`,{children:a.map(n=>{let{code:r,cells:a}=e.packet.rows[n],{answer:o,note:s}=t.entries.get(r)??W;return/* @__PURE__ */ G(`li`,{children:/* @__PURE__ */ G(`button`,{type:`button`,\"data-code\":r,\"aria-current\":n===t.at?`true`:void 0,ref:n===t.at?i:void 0,onClick:()=>e.act({do:`go`,to:n}),children:[/* @__PURE__ */ G(`span`,{class:`number`,children:n+1}),/* @__PURE__ */ G(`span`,{class:`excerpt`,dir:`auto`,children:/* @__PURE__ */ G(It,{text:zt(a)})}),/* @__PURE__ */ G(`span`,{class:o.text===``?`answer none`:`answer`,children:[/* @__PURE__ */ G(`bdi`,{children:o.text===``?`unanswered`:rt(o.text,60)}),s.text!==``&&/* @__PURE__ */ G(`small`,{children:` · note`})]})]})},r)})})]})}function zt(e){return rt(e.reduce((e,{text:t})=>t.length>e.length?t:e,``),140).replace(/\\s+/g,` `)}function Bt(e){e.detail>1&&e.stopPropagation()}function Vt({label:e}){return/* @__PURE__ */ G(`bdi`,{class:`label-name`,children:Mt(e).map(({text:e})=>e.split(/(?<=[_\\-/.])/).map((e,t)=>/* @__PURE__ */ G(y,{children:[t>0&&/* @__PURE__ */ G(`wbr`,{}),e]})))})}function Ht({sheet:e,answer:t}){return/* @__PURE__ */ G(`fieldset`,{class:`labels ${e.labels.length>4?`several`:`few`}`,style:{\"--columns\":Ut(e.labels.length)},children:[/* @__PURE__ */ G(`legend`,{children:[`Which `,/* @__PURE__ */ G(`bdi`,{children:e.packet.ask.column}),`?`]}),e.labels.map((n,r)=>/* @__PURE__ */ G(`button`,{type:`button`,class:`label`,\"aria-pressed\":n===t,\"aria-keyshortcuts\":$[r],onClick:()=>e.act({do:`answer`,text:n,now:Date.now()}),children:[/* @__PURE__ */ G(Y,{of:$[r]}),/* @__PURE__ */ G(Vt,{label:n})]}))]})}function Ut(e){return e<=5?Math.max(e,1):Math.ceil(e/2)}function Wt(e,t){let n=qt(t);if(n===``)return e.map((e,t)=>t);let r=e.map(qt),i=r.map((e,t)=>({index:t,rank:Gt(e,n)})).filter(({rank:e})=>e!==void 0);if(i.length>0)return i.sort((e,t)=>e.rank-t.rank).map(({index:e})=>e);let a=n.replaceAll(` `,``);return r.flatMap((e,t)=>Kt(e,a)?[t]:[])}function Gt(e,t){if(e===t)return 0;if(e.startsWith(t))return 1;let n=e.split(` `);return t.split(` `).every(e=>n.some(t=>t.startsWith(e)))?2:e.includes(t)?3:void 0}function Kt(e,t){let n=-1;for(let r of t)if(n=e.indexOf(r,n+1),n===-1)return!1;return!0}function qt(e){return e.normalize(`NFKD`).replace(/\\p{M}/gu,``).toLowerCase().replace(/[’‘]/g,`'`).replace(/[\\s_\\-/]+/g,` `).trim()}function Jt({sheet:e,answer:t}){let[n,r]=R(``),[i,a]=R(),o=B(null),{shortcuts:s}=H(e.panels),{labels:c}=e,l=Wt(c,n),u=i===void 0?void 0:l[i];xe(()=>{o.current?.querySelector(`.marked`)?.scrollIntoView({block:`nearest`})},[u]);let d=e=>{r(e),a(e.trim()===``?void 0:0)},f=t=>{d(``),e.act({do:`answer`,text:t,now:Date.now()})};return/* @__PURE__ */ G(`div`,{class:`finder`,children:[/* @__PURE__ */ G(`div`,{class:`finder-box`,children:[/* @__PURE__ */ G(`input`,{id:X,type:`text`,autocomplete:`off`,autocapitalize:`off`,spellcheck:!1,\"aria-label\":`Find the ${e.packet.ask.column}`,\"aria-describedby\":`finder-hint`,placeholder:`Type to find the ${e.packet.ask.column}`,value:n,onInput:e=>d(e.currentTarget.value),onFocus:()=>q(e,{shortcuts:!1}),onKeyDown:t=>{if(t.isComposing)return;let r={ArrowDown:1,ArrowUp:-1}[t.key];if(r&&l.length>0)a(((i??(r>0?-1:0))+r+l.length)%l.length);else if(t.key===`Enter`&&!t.repeat&&u!==void 0)f(c[u]);else if(t.key===`Escape`)n===``&&u===void 0?(q(e,{shortcuts:!0}),document.querySelector(`.row`)?.focus()):d(``);else return;t.preventDefault()}}),/* @__PURE__ */ G(`p`,{id:`finder-hint`,class:`finder-hint`,\"aria-live\":`polite`,children:u!==void 0||n.trim()!==``?u===void 0?`No label fits. Esc empties the box.`:/* @__PURE__ */ G(y,{children:[/* @__PURE__ */ G(`kbd`,{children:`Enter`}),` picks `,/* @__PURE__ */ G(`bdi`,{children:c[u]}),l.length>1&&`, ${U(l.length-1,`other`)} with ↓`]}):s?/* @__PURE__ */ G(y,{children:[`Letters are shortcuts. `,/* @__PURE__ */ G(`kbd`,{children:`/`}),` finds a label again.`]}):/* @__PURE__ */ G(y,{children:[`Letters find a label. `,/* @__PURE__ */ G(`kbd`,{children:`Esc`}),` first for shortcuts.`]})})]}),/* @__PURE__ */ G(`fieldset`,{class:`found`,ref:o,\"aria-label\":`Labels`,children:l.map(e=>/* @__PURE__ */ G(`button`,{type:`button`,class:e===u?`label marked`:`label`,\"aria-pressed\":c[e]===t,onClick:()=>f(c[e]),children:/* @__PURE__ */ G(Vt,{label:c[e]})},e))})]})}function Yt({sheet:e}){let{at:t,codes:n,entries:r}=K(e),i=(r.get(n[t])??W).note.text,[a,o]=R(i),s=B(null),c=B(null);z(()=>c.current?.focus(),[]);let l=B(!1),u=()=>{l.current=!0,q(e,{note:!1})},d=()=>{a.trim()!==i&&e.act({do:`note`,text:a.trim(),now:Date.now()})},f=()=>{d(),u()};return/* @__PURE__ */ G(`div`,{class:`note-box`,ref:s,children:[/* @__PURE__ */ G(`label`,{for:`note`,children:[`Note to row `,t+1,` `,/* @__PURE__ */ G(`small`,{children:`Enter saves, Shift+Enter starts a line, Esc leaves it`})]}),/* @__PURE__ */ G(`textarea`,{id:`note`,ref:c,dir:`auto`,rows:3,maxLength:2e3,placeholder:`What should whoever asked you know about this row?`,value:a,onInput:e=>o(e.currentTarget.value),onKeyDown:e=>{if(!e.isComposing){if(e.key===`Enter`&&!e.shiftKey)f();else if(e.key===`Escape`)u();else return;e.preventDefault(),e.stopPropagation()}},onBlur:({relatedTarget:e})=>{l.current||s.current?.contains(e)||(d(),document.hasFocus()&&u())}}),/* @__PURE__ */ G(`div`,{class:`tools`,children:[/* @__PURE__ */ G(`button`,{type:`button`,class:`tool primary`,onClick:f,children:`Save note`}),/* @__PURE__ */ G(`button`,{type:`button`,class:`tool`,onClick:u,children:`Cancel`})]})]})}let Xt=/^[+-]?(?:\\d{1,300}(?:\\.\\d{0,300})?|\\.\\d{1,300})(?:e[+-]?\\d{1,3})?$/i;function Zt(e){let t=e.trim();return Xt.test(t)?Number(t):void 0}function Qt({sheet:e,answer:t}){let[n,r]=R(t!==`can't tell`&&t!==`bad row`?t:``),{column:i,numeric:a}=e.packet.ask,o=n.trim()===``,s=a===!0&&!o&&Zt(n)===void 0,c=!o&&!s,l=()=>{c&&e.act({do:`answer`,text:n.trim(),now:Date.now()})};return/* @__PURE__ */ G(`div`,{class:`value-box`,children:[/* @__PURE__ */ G(`label`,{for:X,children:[`What is the `,/* @__PURE__ */ G(`bdi`,{children:i}),`?`]}),/* @__PURE__ */ G(`div`,{children:[/* @__PURE__ */ G(`input`,{id:X,type:`text`,dir:`auto`,autocomplete:`off`,autocapitalize:`off`,spellcheck:!1,placeholder:a?`Type the number, such as 1234.5`:`Type it as the row has it`,value:n,onInput:e=>r(e.currentTarget.value),onFocus:()=>q(e,{shortcuts:!1}),onKeyDown:t=>{if(!t.isComposing){if(t.key===`Enter`&&!t.repeat)l();else if(t.key===`Escape`)q(e,{shortcuts:!0}),document.querySelector(`.row`)?.focus();else return;t.preventDefault()}}}),/* @__PURE__ */ G(`button`,{type:`button`,class:`save`,disabled:!c,onClick:l,children:`Save`})]}),/* @__PURE__ */ G(`p`,{class:s?`said`:`finder-hint`,\"aria-live\":`polite`,children:s?`Digits alone, with a point for decimals: no currency, no unit, nothing between thousands.`:/* @__PURE__ */ G(y,{children:[/* @__PURE__ */ G(`kbd`,{children:`Enter`}),` saves. `,/* @__PURE__ */ G(`kbd`,{children:`Esc`}),` first for shortcuts.`]})})]})}function $t({sheet:e}){let t=K(e),{note:n}=H(e.panels),{ask:r}=e.packet,i=t.codes[t.at],a=(t.entries.get(i)??W).answer.text,o={sheet:e,answer:a};return/* @__PURE__ */ G(`section`,{class:`dock`,\"aria-label\":`Answer`,onClickCapture:Bt,children:[/* @__PURE__ */ G(`div`,{class:`said`,children:[/* @__PURE__ */ G(at,{sheet:e}),/* @__PURE__ */ G(Q,{sheet:e,command:`undo`,keys:`u`,disabled:t.history.length===0,children:`Undo`})]}),n?/* @__PURE__ */ G(Yt,{sheet:e},i):/* @__PURE__ */ G(y,{children:[r.kind===`value`?/* @__PURE__ */ G(Qt,{...o},i):e.labels.length>$.length?/* @__PURE__ */ G(Jt,{...o},i):/* @__PURE__ */ G(Ht,{...o}),/* @__PURE__ */ G(`div`,{class:`tools`,children:[/* @__PURE__ */ G(Q,{sheet:e,command:`cannot-tell`,keys:`?`,pressed:a===ze,children:`Can't tell`}),/* @__PURE__ */ G(Q,{sheet:e,command:`bad-row`,keys:`x`,pressed:a===Be,children:`Bad row`}),/* @__PURE__ */ G(Q,{sheet:e,command:`note`,keys:`n`,children:`Note`}),a!==``&&/* @__PURE__ */ G(`button`,{type:`button`,class:`tool`,onClick:()=>e.act({do:`clear`,now:Date.now()}),children:`Clear`})]})]})]})}function en(){return matchMedia(`(hover: hover) and (pointer: fine)`).matches}function tn({sheet:e}){let{at:t,codes:n,entries:r}=K(e),{shortcuts:i,note:a}=H(e.panels),o=B(null),{code:s,cells:c}=e.packet.rows[t],{note:l}=r.get(s)??W,u=`Row ${t+1} of ${n.length}`;return z(()=>{q(e,{note:!1}),o.current?.scrollTo(0,0)},[t]),z(()=>{if(a)return;let e=document.getElementById(X);e&&en()&&!i?e.focus():o.current?.focus()},[t,a]),/* @__PURE__ */ G(y,{children:[/* @__PURE__ */ G(`section`,{class:`row`,\"data-code\":s,\"aria-label\":u,tabIndex:-1,ref:o,children:[/* @__PURE__ */ G(`div`,{class:`row-head`,children:[/* @__PURE__ */ G(`h1`,{children:[`Row `,/* @__PURE__ */ G(`strong`,{children:t+1}),` `,/* @__PURE__ */ G(`small`,{children:[`of `,n.length]})]}),/* @__PURE__ */ G(`div`,{class:`steps`,children:[/* @__PURE__ */ G(`button`,{type:`button`,\"aria-label\":`Previous row`,\"aria-keyshortcuts\":`k ArrowLeft`,disabled:t===0,onClick:()=>Z(e,{do:`previous`}),children:[/* @__PURE__ */ G(`span`,{\"aria-hidden\":`true`,children:`←`}),/* @__PURE__ */ G(Y,{of:`k`})]}),/* @__PURE__ */ G(`button`,{type:`button`,\"aria-label\":`Next row`,\"aria-keyshortcuts\":`j ArrowRight`,disabled:t===n.length-1,onClick:()=>Z(e,{do:`next`}),children:[/* @__PURE__ */ G(Y,{of:`j`}),/* @__PURE__ */ G(`span`,{\"aria-hidden\":`true`,children:`→`})]})]})]}),/* @__PURE__ */ G(`dl`,{class:c.length>4?`cells many`:`cells`,children:c.map(({column:e,text:t})=>/* @__PURE__ */ G(`div`,{class:t.length>60||c.length===1?`long`:`short`,children:[/* @__PURE__ */ G(`dt`,{dir:`auto`,children:e}),/* @__PURE__ */ G(`dd`,{children:/* @__PURE__ */ G(Ft,{text:t})})]}))},s),l.text!==``&&/* @__PURE__ */ G(`p`,{class:`own-note`,children:[/* @__PURE__ */ G(`strong`,{children:`Your note`}),` `,/* @__PURE__ */ G(`span`,{dir:`auto`,children:l.text})]})]}),/* @__PURE__ */ G($t,{sheet:e})]})}function nn({sheet:e}){let t=K(e),n=ut(t),r=Ot(t.codes,t.entries),i=U(t.codes.length,`row`);return/* @__PURE__ */ G(`header`,{class:`bar`,children:[/* @__PURE__ */ G(`p`,{class:`title`,dir:`auto`,children:e.packet.title}),/* @__PURE__ */ G(`div`,{class:`progress`,children:[/* @__PURE__ */ G(`progress`,{value:n,max:Math.max(t.codes.length,1),\"aria-label\":`Answered`}),/* @__PURE__ */ G(`p`,{children:[/* @__PURE__ */ G(`strong`,{children:n}),` of `,i,/* @__PURE__ */ G(`span`,{class:`left`,children:r===0?` · all answered`:` · about ${Dt(r)} left`})]})]}),/* @__PURE__ */ G(`nav`,{\"aria-label\":`Sheet`,children:[e.guideline&&/* @__PURE__ */ G(`button`,{type:`button`,class:`to-guideline`,\"aria-keyshortcuts\":`g`,onClick:()=>Z(e,{do:`guideline`}),children:[`Guideline `,/* @__PURE__ */ G(Y,{of:`g`})]}),t.view!==`intro`&&/* @__PURE__ */ G(`button`,{type:`button`,\"aria-keyshortcuts\":`l`,\"aria-pressed\":t.view===`list`,onClick:()=>Z(e,{do:`list`}),children:[`All rows `,/* @__PURE__ */ G(Y,{of:`l`})]}),/* @__PURE__ */ G(`button`,{type:`button`,\"aria-keyshortcuts\":`h`,onClick:()=>Z(e,{do:`help`}),children:[`Help `,/* @__PURE__ */ G(Y,{of:`h`})]}),t.view!==`intro`&&/* @__PURE__ */ G(`button`,{type:`button`,class:`to-finish`,\"aria-pressed\":t.view===`finish`,onClick:()=>e.act({do:`view`,view:`finish`}),children:`Finish`})]})]})}function rn({sheet:e}){let{view:t}=K(e),{kept:n}=H(e.panels);return/* @__PURE__ */ G(`div`,{class:`frame view-${t}`,children:[/* @__PURE__ */ G(nn,{sheet:e}),!n&&/* @__PURE__ */ G(`p`,{class:`warning`,role:`alert`,children:[/* @__PURE__ */ G(`strong`,{children:`This browser cannot keep your answers.`}),` Leave this page open, and download your answers before you close it.`]}),/* @__PURE__ */ G(`div`,{class:`work`,children:[/* @__PURE__ */ G(`main`,{children:[t===`intro`&&/* @__PURE__ */ G(At,{sheet:e}),t===`row`&&/* @__PURE__ */ G(tn,{sheet:e}),t===`list`&&/* @__PURE__ */ G(Rt,{sheet:e}),t===`finish`&&/* @__PURE__ */ G(ht,{sheet:e})]}),e.guideline&&/* @__PURE__ */ G(vt,{sheet:e,markup:e.guideline})]}),/* @__PURE__ */ G(Tt,{sheet:e})]})}function an(e,t){let n=e.state.get();e.state.watch(r=>{if(r.entries===n.entries&&r.exported===n.exported)return;n=r;let{entries:i,exported:a}=r;t.save({entries:i,exported:a}).then(()=>on(e,!0),()=>on(e,!1))}),t.watch(t=>e.act({do:`merge`,...t}))}function on(e,t){e.panels.get().kept!==t&&q(e,{kept:t})}function sn(e){let t=e.labels.length<=$.length?e.labels.length:0;addEventListener(`keydown`,n=>{if(n.defaultPrevented||n.isComposing||document.querySelector(`dialog[open]`)&&n.key!==`g`&&n.key!==`h`||n.key===`Enter`&&un(n.target))return;let r=Ct(cn(n),t);r&&Z(e,r)&&n.preventDefault()})}function cn(e){return{key:e.key,control:e.ctrlKey||e.metaKey,alt:e.altKey,repeat:e.repeat,box:ln(e.target)}}function ln(e){return!(e instanceof HTMLInputElement)&&!(e instanceof HTMLTextAreaElement)?`none`:e instanceof HTMLTextAreaElement||e.value!==``?`filled`:`empty`}function un(e){return e instanceof Element&&e.closest(`button, a, summary`)!==null}function dn(e,t){let n=new Map(e);for(let[e,r]of t)n.set(e,fn(n.get(e)??W,r));return n}function fn(e,t){return{answer:pn(e.answer,t.answer),note:pn(e.note,t.note),seconds:Math.max(e.seconds,t.seconds)}}function pn(e,t){return e.at===t.at?e.text>=t.text?e:t:e.at>t.at?e:t}let mn={entries:/* @__PURE__ */ new Map,exported:0};function hn(e,t){return{entries:dn(e.entries,t.entries),exported:Math.max(e.exported,t.exported)}}function gn({entries:e,exported:t}){return JSON.stringify({version:1,exported:t,entries:[...e]})}function _n(e){if(e===null)return mn;try{let{entries:t,exported:n}=JSON.parse(e);return Array.isArray(t)?{entries:new Map(t.filter(vn)),exported:typeof n==`number`?n:0}:mn}catch{return mn}}function vn(e){if(!Array.isArray(e)||typeof e[0]!=`string`)return!1;let t=e[1];return typeof t==`object`&&!!t&&yn(t.answer)&&yn(t.note)&&typeof t.seconds==`number`}function yn(e){let t=e;return typeof t?.text==`string`&&typeof t.at==`number`}var bn=class{#e;constructor({audit:e,expert:t}){this.#e=`assay-sheet:${JSON.stringify([e,t])}`}async load(){return _n(localStorage.getItem(this.#e))}async save(e){let t=localStorage.getItem(this.#e),n=hn(_n(t),e),r=gn(n);return r!==t&&localStorage.setItem(this.#e,r),n}watch(e){addEventListener(`storage`,({key:t,newValue:n})=>{t===this.#e&&e(_n(n))})}};let xn={spentMs:0,seenAt:void 0};function Sn(e,t,n){let r=e.seenAt===void 0?0:Math.max(0,t-e.seenAt);return{spentMs:e.spentMs+Math.min(r,6e4),seenAt:n?t:void 0}}let Cn=[`keydown`,`pointerdown`,`pointermove`,`wheel`,`scroll`,`touchmove`];function wn(e){let t=xn,n=(n=Tn(e))=>{t=Sn(t,Date.now(),n)},r=r=>{let{codes:i,at:a}=e.state.get();n(r);let{spentMs:o,seenAt:s}=t;t={spentMs:0,seenAt:s};let c=i[a];c!==void 0&&o>0&&e.act({do:`spend`,code:c,seconds:o/1e3})};for(let e of Cn)addEventListener(e,()=>n(),{capture:!0,passive:!0});return addEventListener(`focus`,()=>n()),addEventListener(`blur`,()=>r(!1)),addEventListener(`pagehide`,()=>r(!1)),document.addEventListener(`visibilitychange`,()=>r()),{...e,act(t){t.do!==`merge`&&r(),e.act(t),n()}}}function Tn({state:e}){return e.get().view===`row`&&document.visibilityState===`visible`&&document.hasFocus()}function En(e,t){switch(t.do){case`answer`:return kn(Dn(e,`answer`,t.text,t.now));case`clear`:return Dn(e,`answer`,``,t.now);case`note`:return Dn(e,`note`,t.text,t.now);case`undo`:return On(e,t.now);case`go`:return{...e,view:`row`,at:Nn(t.to,e.codes.length)};case`view`:return{...e,view:t.view};case`spend`:return jn(e,t.code,t.seconds);case`merge`:return{...e,entries:dn(e.entries,t.entries),exported:Math.max(e.exported,t.exported)};case`export`:return{...e,exported:t.now,said:{kind:`told`,text:t.told}};case`tell`:return{...e,said:{kind:`told`,text:t.text}}}}function Dn(e,t,n,r){let i=e.codes[e.at];if(i===void 0)return e;let a=(e.entries.get(i)??W)[t].text,o={kind:`answered`,code:i,field:t,text:n};if(a===n)return{...e,said:o};let s=[...e.history,{code:i,field:t,before:a}];return{...An(e,i,t,n,r),history:s,said:o}}function On(e,t){let n=e.history.at(-1);if(!n)return{...e,said:{kind:`told`,text:`Nothing to undo.`}};let{code:r,field:i,before:a}=n;return{...An(e,r,i,a,t),at:e.codes.indexOf(r),view:`row`,history:e.history.slice(0,-1),said:{kind:`undone`,code:r,field:i,text:a}}}function kn(e){let t=ft(e,e.at);return t===void 0?{...e,view:`finish`}:{...e,at:t}}function An(e,t,n,r,i){return Mn(e,t,e=>({...e,[n]:{text:r,at:Math.max(i,e[n].at+1)}}))}function jn(e,t,n){return n<=0?e:Mn(e,t,e=>({...e,seconds:e.seconds+n}))}function Mn(e,t,n){let r=new Map(e.entries);return r.set(t,n(r.get(t)??W)),{...e,entries:r}}function Nn(e,t){return Math.max(0,Math.min(e,t-1))}function Pn({state:e}){addEventListener(`beforeunload`,t=>{dt(e.get())>0&&t.preventDefault()})}Fn();async function Fn(){let e=JSON.parse(document.getElementById(`packet`).textContent),t=new bn(e),n=await t.load().catch(()=>void 0),{entries:r,exported:i}=n??mn,a=new Ae(ct(e.rows.map(({code:e})=>e),r,i)),o={note:!1,help:!1,guideline:!1,shortcuts:!1,kept:n!==void 0},s=wn({packet:e,labels:e.ask.labels.filter(e=>e.trim()!==``),state:a,panels:new Ae(o),guideline:document.getElementById(`guideline`)??void 0,act:e=>a.set(En(a.get(),e))});an(s,t),sn(s),Pn(s);let c=document.getElementById(`sheet`);c.replaceChildren(),P(/* @__PURE__ */ G(rn,{sheet:s}),c)}})();";
const PAGE_STYLE = ":root {\ncolor-scheme: light dark;\n--paper: #f4f4f1;\n--card: #ffffff;\n--sunken: #ecece8;\n--ink: #1b1e23;\n--soft: #5a616b;\n--line: #dddeda;\n--line-strong: #7d848c;\n--accent: #274bb5;\n--accent-ink: #ffffff;\n--accent-soft: #e6ecfb;\n--accent-hover: #1e3c96;\n--focus: #2f6fe0;\n--done: #17693f;\n--warning: #7a4a00;\n--warning-soft: #fdf1dc;\n--sign: #a3320b;\n--sign-soft: #fdeadd;\n--shadow: 0 1px 2px rgb(20 24 30 / 6%), 0 8px 28px rgb(20 24 30 / 6%);\n--sans:\nui-sans-serif, system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, sans-serif;\n--mono: ui-monospace, SFMono-Regular, \"SF Mono\", Menlo, Consolas, \"Liberation Mono\", monospace;\n}\n@media (prefers-color-scheme: dark) {\n:root {\n--paper: #121519;\n--card: #1b1f25;\n--sunken: #262b32;\n--ink: #e8eaed;\n--soft: #a6afba;\n--line: #323841;\n--line-strong: #737d88;\n--accent: #9db8ff;\n--accent-ink: #0f1a38;\n--accent-soft: #25324f;\n--accent-hover: #bccfff;\n--focus: #9db8ff;\n--done: #6fd39b;\n--warning: #f0b95c;\n--warning-soft: #35290f;\n--sign: #ffb088;\n--sign-soft: #432a1c;\n--shadow: none;\n}\n}\n* {\nbox-sizing: border-box;\n}\n[hidden] {\ndisplay: none !important;\n}\nhtml {\n-webkit-text-size-adjust: 100%;\n}\nbody {\nmargin: 0;\nbackground: var(--paper);\ncolor: var(--ink);\nfont: 1rem / 1.5 var(--sans);\nfont-variant-numeric: tabular-nums;\noverflow-wrap: anywhere;\n}\nh1,\nh2,\nh3,\np,\ndl,\ndd,\nul,\nol,\nfieldset {\nmargin: 0;\npadding: 0;\nborder: 0;\n}\nul,\nol {\nlist-style: none;\n}\nh1,\nh2 {\nline-height: 1.25;\ntext-wrap: balance;\n}\nbutton,\ninput,\ntextarea {\ncolor: inherit;\nfont: inherit;\n}\nbutton {\ntouch-action: manipulation;\n}\nbutton:enabled {\ncursor: pointer;\n}\n:focus-visible {\noutline: 3px solid var(--focus);\noutline-offset: 2px;\n}\n[tabindex=\"-1\"]:focus {\noutline: none;\n}\nkbd,\n.key {\ndisplay: inline-block;\nmin-width: 1.6em;\npadding: 0.05em 0.4em;\nborder: 1px solid var(--line-strong);\nborder-bottom-width: 2px;\nborder-radius: 5px;\ncolor: var(--soft);\nfont: 0.75rem / 1.4 var(--mono);\ntext-align: center;\nvertical-align: 0.08em;\n}\nsmall {\ncolor: var(--soft);\nfont-size: 0.8125rem;\nfont-weight: 400;\n}\n.visually-hidden {\nposition: absolute;\nwidth: 1px;\nheight: 1px;\noverflow: hidden;\nclip-path: inset(50%);\n}\n.tools {\ndisplay: flex;\nflex-wrap: wrap;\ngap: 0.5rem;\n}\n.tool,\n.primary {\ndisplay: inline-flex;\ngap: 0.5rem;\nalign-items: center;\njustify-content: center;\nmin-height: 2.75rem;\npadding: 0.25rem 0.875rem;\nborder: 1px solid var(--line-strong);\nborder-radius: 10px;\nbackground: var(--card);\n}\n.tool[aria-pressed=\"true\"] {\nborder-color: var(--accent);\nbackground: var(--accent);\ncolor: var(--accent-ink);\n}\n.tool[aria-pressed=\"true\"] .key {\nborder-color: currentcolor;\ncolor: inherit;\n}\n.tool:disabled {\nborder-color: var(--line);\ncolor: var(--soft);\nopacity: 0.7;\n}\n.primary {\nborder-color: var(--accent);\nbackground: var(--accent);\ncolor: var(--accent-ink);\nfont-weight: 600;\n}\n.frame:has(#answer-box:focus) .key {\nvisibility: hidden;\n}\n.frame:has(#answer-box:focus) .dock .key {\ndisplay: none;\n}\n.frame:has(#answer-box:focus) .cannot-tell .key {\ndisplay: inline-block;\nvisibility: visible;\n}\n.no-script {\nmax-width: 40rem;\nmargin: 3rem auto;\npadding: 0 1.25rem;\n}\n.no-script p {\nmargin-top: 1rem;\n}\n@media (hover: hover) {\n.tool:hover:enabled {\nbackground: var(--accent-soft);\n}\n.primary:hover:enabled {\nbackground: var(--accent-hover);\n}\n}\n.frame {\ndisplay: flex;\nflex-direction: column;\nheight: 100dvh;\n}\n.bar {\ndisplay: grid;\nflex: none;\ngrid-template-columns: minmax(0, 1fr) minmax(10rem, 20rem) minmax(max-content, 1fr);\ngap: 0.25rem 1.5rem;\nalign-items: center;\npadding: 0.625rem 1.25rem;\nborder-bottom: 1px solid var(--line);\nbackground: var(--card);\n}\n.bar .title {\noverflow: hidden;\nfont-weight: 650;\ntext-overflow: ellipsis;\nwhite-space: nowrap;\n}\n.bar nav {\ndisplay: flex;\ngap: 0.25rem;\njustify-content: flex-end;\n}\n.bar nav button {\ndisplay: inline-flex;\ngap: 0.375rem;\nalign-items: center;\nmin-height: 2.5rem;\npadding: 0 0.625rem;\nborder: 1px solid transparent;\nborder-radius: 8px;\nbackground: none;\nfont-size: 0.9375rem;\nwhite-space: nowrap;\n}\n.bar nav button[aria-pressed=\"true\"] {\nbackground: var(--accent-soft);\n}\n.bar nav .to-finish {\nborder-color: var(--line-strong);\n}\n.progress {\ndisplay: grid;\ngap: 0.25rem;\nfont-size: 0.875rem;\ntext-align: center;\n}\n.progress .left {\ncolor: var(--soft);\n}\nprogress {\ndisplay: block;\nwidth: 100%;\nheight: 6px;\noverflow: hidden;\nborder: 0;\nborder-radius: 3px;\nbackground: var(--sunken);\nappearance: none;\n}\nprogress::-webkit-progress-bar {\nbackground: var(--sunken);\n}\nprogress::-webkit-progress-value {\nborder-radius: 3px;\nbackground: var(--accent);\n}\n@media (prefers-reduced-motion: no-preference) {\nprogress::-webkit-progress-value {\ntransition: inline-size 0.25s ease-out;\n}\n}\nprogress::-moz-progress-bar {\nborder-radius: 3px;\nbackground: var(--accent);\n}\n.warning {\nflex: none;\npadding: 0.5rem 1.25rem;\nbackground: var(--warning-soft);\ncolor: var(--warning);\n}\n.work {\ndisplay: flex;\nflex: 1;\nmin-height: 0;\n}\nmain {\ndisplay: flex;\nflex: 1;\nflex-direction: column;\nmin-width: 0;\nmin-height: 0;\n}\n@media (hover: hover) {\n.bar nav button:hover {\nbackground: var(--sunken);\n}\n}\n.row {\nflex: 1;\nwidth: 100%;\nmax-width: 56rem;\nmin-height: 0;\nmargin: 0 auto;\npadding: 1.25rem 1.5rem 1.5rem;\noverflow-y: auto;\nmask-image: linear-gradient(to bottom, #000 calc(100% - 1.25rem), transparent);\n}\n.row-head {\ndisplay: flex;\nalign-items: center;\njustify-content: space-between;\n}\n.row-head h1 {\ncolor: var(--soft);\nfont-size: 0.9375rem;\nfont-weight: 450;\n}\n.row-head h1 strong {\ncolor: var(--ink);\nfont-weight: 650;\n}\n.row-head small {\nfont-size: inherit;\n}\n.steps {\ndisplay: flex;\ngap: 0.25rem;\n}\n.steps button {\ndisplay: inline-flex;\ngap: 0.375rem;\nalign-items: center;\njustify-content: center;\nmin-width: 2.75rem;\nmin-height: 2.5rem;\npadding: 0 0.5rem;\nborder: 0;\nborder-radius: 8px;\nbackground: none;\nfont-size: 1.125rem;\n}\n.steps button:disabled {\nopacity: 0.4;\n}\n.cells {\ndisplay: flex;\nflex-wrap: wrap;\ngap: 1.125rem 2rem;\nmargin-top: 0.75rem;\npadding: 1.375rem 1.5rem 1.5rem;\nborder-radius: 14px;\nbackground: var(--card);\nbox-shadow: var(--shadow);\nanimation: arrive 0.16s ease-out;\n}\n@keyframes arrive {\nfrom {\nopacity: 0.3;\ntransform: translateX(8px);\n}\n}\n.cells > div {\nmin-width: 0;\nmax-width: 100%;\n}\n.cells > .long {\nflex: 1 0 100%;\n}\n.cells > .short {\nflex: 0 1 auto;\nmin-width: 7rem;\n}\n.cells dt {\ncolor: var(--soft);\nfont-size: 0.8125rem;\n}\n.cells dd {\nmargin-top: 0.125rem;\nfont-size: 1.0625rem;\n}\n.cells .long dd {\nmax-width: 68ch;\nfont-size: 1.1875rem;\nline-height: 1.55;\n}\n.cells.many dd {\nfont-size: 1rem;\n}\n.text {\ndisplay: block;\nwhite-space: pre-wrap;\ntab-size: 4;\n}\n.empty {\ncolor: var(--soft);\nfont-style: italic;\n}\n.sign {\nborder-radius: 3px;\nbackground: var(--sign-soft);\ncolor: var(--sign);\nfont-family: var(--mono);\nfont-size: 0.85em;\n}\n.unfold {\nmin-height: 2.75rem;\nmargin-top: 0.5rem;\npadding: 0 0.875rem;\nborder: 1px solid var(--line-strong);\nborder-radius: 8px;\nbackground: none;\nfont-size: 0.9375rem;\n}\n.own-note {\nmargin-top: 0.875rem;\npadding: 0.625rem 0.875rem;\nborder-inline-start: 3px solid var(--accent);\nborder-radius: 4px;\nbackground: var(--accent-soft);\nfont-size: 0.9375rem;\nwhite-space: pre-wrap;\n}\n@media (hover: hover) {\n.steps button:hover:enabled {\nbackground: var(--sunken);\n}\n}\n.dock {\ndisplay: flex;\nflex: none;\nflex-direction: column;\ngap: 0.625rem;\nwidth: 100%;\nmax-width: 56rem;\nmax-height: 62%;\nmargin: 0 auto;\npadding: 0.5rem 1.5rem 1.25rem;\n}\n.said {\ndisplay: flex;\ngap: 0.75rem;\nalign-items: center;\njustify-content: space-between;\nmin-height: 2.75rem;\n}\n.said p {\nflex: 1;\nmin-width: 0;\n}\n.said-text {\ndisplay: flex;\ngap: 0.5rem;\nalign-items: center;\nanimation: appear 0.2s ease-out;\n}\n.said-text > span:last-child {\noverflow: hidden;\ntext-overflow: ellipsis;\nwhite-space: nowrap;\n}\n.said-mark {\ndisplay: grid;\nflex: none;\nplace-items: center;\nwidth: 1.375rem;\nheight: 1.375rem;\nborder-radius: 50%;\nbackground: var(--done);\ncolor: var(--card);\nfont-size: 0.8125rem;\nfont-weight: 700;\n}\n.undone .said-mark {\nbackground: var(--soft);\n}\n@keyframes appear {\nfrom {\nopacity: 0;\ntransform: translateY(4px);\n}\n}\n.said .tool {\nflex: none;\nbackground: none;\n}\n.said .undo:disabled {\nvisibility: hidden;\n}\n.labels {\ndisplay: grid;\ngrid-template-columns: repeat(var(--columns), minmax(0, 1fr));\ngrid-auto-rows: max-content;\ngap: 0.5rem;\nmin-height: 0;\noverflow-y: auto;\n}\n.labels legend {\nmargin-bottom: 0.5rem;\npadding: 0;\nfont-weight: 600;\n}\n.label {\ndisplay: flex;\ngap: 0.625rem;\nalign-items: center;\nmin-height: 3.25rem;\npadding: 0.375rem 0.875rem;\nborder: 1.5px solid var(--line-strong);\nborder-radius: 12px;\nbackground: var(--card);\nfont-size: 1.0625rem;\ntext-align: start;\n}\n.label:active {\nbackground: var(--accent);\ncolor: var(--accent-ink);\n}\n.label[aria-pressed=\"true\"] {\nborder-color: var(--accent);\nbackground: var(--accent);\ncolor: var(--accent-ink);\nfont-weight: 600;\n}\n.label[aria-pressed=\"true\"] .key {\nborder-color: currentcolor;\ncolor: inherit;\n}\n.label-name {\nmin-width: 0;\nline-height: 1.3;\n}\n.dock > .tools .tool {\nflex: 1 1 auto;\n}\n.note-box label,\n.value-box label {\ndisplay: block;\nmargin-bottom: 0.375rem;\nfont-weight: 600;\n}\n.note-box textarea {\ndisplay: block;\nwidth: 100%;\nmargin-bottom: 0.625rem;\npadding: 0.625rem 0.875rem;\nborder: 1.5px solid var(--line-strong);\nborder-radius: 12px;\nbackground: var(--card);\nresize: vertical;\n}\n.value-box > div {\ndisplay: flex;\ngap: 0.5rem;\n}\n.save {\nmin-width: 5rem;\nborder: 1.5px solid var(--accent);\nborder-radius: 12px;\nbackground: var(--accent);\ncolor: var(--accent-ink);\nfont-weight: 600;\n}\n.save:disabled {\nopacity: 0.5;\n}\n@media (hover: hover) {\n.label:hover {\nborder-color: var(--accent);\nbackground: var(--accent-soft);\n}\n}\n.dock:has(.finder) {\nheight: 60%;\n}\n.finder {\ndisplay: flex;\nflex: 1;\nflex-direction: column;\ngap: 0.625rem;\nmin-height: 0;\n}\n.finder-box {\ndisplay: flex;\nflex: none;\nflex-wrap: wrap;\ngap: 0.375rem 1rem;\nalign-items: center;\n}\n.finder input,\n.value-box input {\nflex: 1 1 14rem;\nmin-width: 0;\nmin-height: 3.25rem;\npadding: 0 0.875rem;\nborder: 1.5px solid var(--line-strong);\nborder-radius: 12px;\nbackground: var(--card);\nfont-size: 1.0625rem;\n}\n.finder input::placeholder,\n.value-box input::placeholder,\n.note-box textarea::placeholder {\ncolor: var(--soft);\nopacity: 1;\n}\n.finder-hint {\nflex: 0 1 auto;\nmin-width: 17rem;\ncolor: var(--soft);\nfont-size: 0.875rem;\n}\n.finder-hint bdi {\ncolor: var(--ink);\nfont-weight: 600;\n}\n.value-box .finder-hint {\nmargin-top: 0.375rem;\n}\n.found {\ndisplay: grid;\ngrid-template-columns: repeat(auto-fill, minmax(11.5rem, 1fr));\ngrid-auto-rows: max-content;\nflex: 1;\ngap: 0.375rem;\nalign-content: start;\nmin-height: 0;\npadding: 3px;\noverflow-y: auto;\noverscroll-behavior: contain;\n}\n.found .label {\nmin-height: 2.5rem;\npadding: 0.25rem 0.75rem;\nborder-width: 1px;\nborder-color: var(--line);\nborder-radius: 9px;\nfont-size: 0.9375rem;\n}\n.found .marked {\nborder-color: var(--accent);\nbackground: var(--accent-soft);\nbox-shadow: 0 0 0 1px var(--accent);\n}\n.found .label[aria-pressed=\"true\"] {\nborder-color: var(--accent);\n}\n@media (hover: hover) {\n.found .label:hover {\nborder-color: var(--accent);\n}\n}\n.row-list {\nwidth: 100%;\nmax-width: 60rem;\nmargin: 0 auto;\npadding: 1.25rem 1.5rem 3rem;\n}\n.view-list main,\n.view-finish main,\n.view-intro main {\ndisplay: block;\noverflow-y: auto;\n}\n.row-list h1 {\nfont-size: 1.375rem;\n}\n.filters {\nposition: sticky;\ntop: 0;\nz-index: 1;\ndisplay: flex;\nflex-wrap: wrap;\ngap: 0.375rem;\nmargin: 0 -0.25rem;\npadding: 0.75rem 0.25rem;\nbackground: var(--paper);\n}\n.filters button {\nmin-height: 2.5rem;\npadding: 0 0.75rem;\nborder: 1px solid var(--line-strong);\nborder-radius: 99px;\nbackground: var(--card);\nfont-size: 0.9375rem;\n}\n.filters button[aria-pressed=\"true\"] {\nborder-color: var(--accent);\nbackground: var(--accent);\ncolor: var(--accent-ink);\n}\n.filters button[aria-pressed=\"true\"] small {\ncolor: inherit;\n}\n.row-list ol {\noverflow: hidden;\nborder-radius: 14px;\nbackground: var(--card);\nbox-shadow: var(--shadow);\n}\n.row-list li {\nborder-bottom: 1px solid var(--line);\ncontent-visibility: auto;\ncontain-intrinsic-size: auto 3rem;\n}\n.row-list li:last-child {\nborder: 0;\n}\n.row-list li button {\ndisplay: grid;\ngrid-template-columns: 2.5rem minmax(0, 1fr) minmax(0, 12rem);\ngap: 0.75rem;\nalign-items: center;\nwidth: 100%;\nmin-height: 3rem;\npadding: 0.5rem 1rem;\nborder: 0;\nbackground: none;\ntext-align: start;\n}\n.row-list li button:focus-visible {\noutline-offset: -3px;\n}\n.row-list [aria-current] {\nbox-shadow: inset 4px 0 var(--accent);\n}\n.row-list .number {\ncolor: var(--soft);\ntext-align: end;\n}\n.row-list .excerpt {\noverflow: hidden;\ntext-overflow: ellipsis;\nwhite-space: nowrap;\n}\n.row-list .answer {\noverflow: hidden;\nfont-weight: 600;\ntext-overflow: ellipsis;\nwhite-space: nowrap;\n}\n.row-list .answer.none,\n.row-list > .none {\ncolor: var(--soft);\nfont-weight: 400;\n}\n@media (hover: hover) {\n.row-list li button:hover {\nbackground: var(--accent-soft);\n}\n}\n.intro,\n.finish {\nwidth: 100%;\nmax-width: 46rem;\nmargin: 0 auto;\npadding: clamp(1.5rem, 6vh, 4rem) 1.5rem 3rem;\n}\n.intro h1,\n.finish h1 {\nfont-size: clamp(1.625rem, 4vw, 2.25rem);\nfont-weight: 680;\nletter-spacing: -0.02em;\n}\n.lead {\nmargin-top: 0.75rem;\nfont-size: 1.1875rem;\ntext-wrap: pretty;\n}\n.facts {\ndisplay: grid;\ngap: 0.875rem;\nmargin: 1.75rem 0;\npadding: 1.25rem 1.5rem;\nborder-radius: 14px;\nbackground: var(--card);\nbox-shadow: var(--shadow);\n}\n.go {\nmin-height: 3.25rem;\npadding: 0 1.75rem;\nfont-size: 1.0625rem;\n}\n.intro .go {\nmin-width: 10rem;\n}\n.intro .tool {\nmin-height: 3.25rem;\n}\n.intro [role=\"status\"] {\nmin-height: 1.5rem;\nmargin-top: 1rem;\n}\n.sums {\ndisplay: grid;\ngrid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr));\ngap: 0.5rem;\nmargin: 1.5rem 0;\n}\n.sums div {\ndisplay: flex;\nflex-direction: column-reverse;\njustify-content: flex-end;\npadding: 0.75rem 1rem;\nborder-radius: 12px;\nbackground: var(--card);\nbox-shadow: var(--shadow);\n}\n.sums dd {\nfont-size: 1.75rem;\nfont-weight: 650;\nline-height: 1.2;\n}\n.sums dt {\ncolor: var(--soft);\nfont-size: 0.875rem;\n}\n.hand-over {\nmargin-top: 1.5rem;\npadding: 1.25rem 1.5rem;\nborder-radius: 14px;\nbackground: var(--card);\nbox-shadow: var(--shadow);\n}\n.hand-over h2 {\nfont-size: 1.0625rem;\n}\n.hand-over h2 ~ h2 {\nmargin-top: 1.25rem;\n}\n.hand-over .tools {\nmargin-top: 0.625rem;\n}\n.hand-over p {\nmargin-top: 0.25rem;\n}\n.finish .said {\nmargin-top: 0.75rem;\n}\n.finish .said p {\nfont-weight: 600;\n}\n.finish .said-text > span:last-child {\nwhite-space: normal;\n}\n.unsent {\ncolor: var(--soft);\nfont-size: 0.9375rem;\n}\n.rest {\nmargin-top: 1rem;\n}\naside.guideline {\ndisplay: flex;\nflex: 0 0 min(30rem, 36%);\nflex-direction: column;\nmin-height: 0;\nborder-inline-start: 1px solid var(--line);\nbackground: var(--card);\n}\n.guideline-head {\ndisplay: flex;\nflex: none;\nalign-items: center;\njustify-content: space-between;\npadding: 0.75rem 0.75rem 0.75rem 1.5rem;\n}\n.guideline-head h2 {\nfont-size: 1rem;\n}\n.guideline-head button {\nwidth: 2.75rem;\nheight: 2.75rem;\nborder: 0;\nborder-radius: 8px;\nbackground: none;\n}\n.guideline-text {\nflex: 1;\nmin-height: 0;\npadding: 0 1.5rem 2rem;\noverflow-y: auto;\noverscroll-behavior: contain;\n}\n.guideline-text:focus-visible {\noutline-offset: -3px;\n}\ndialog {\nmax-width: none;\nmax-height: none;\npadding: 0;\nborder: 0;\nborder-radius: 16px;\nbackground: var(--card);\ncolor: inherit;\nbox-shadow: 0 16px 60px rgb(0 0 0 / 30%);\n}\ndialog::backdrop {\nbackground: rgb(10 12 16 / 50%);\n}\ndialog.guideline[open] {\ndisplay: flex;\nflex-direction: column;\nwidth: min(44rem, calc(100vw - 1rem));\nheight: calc(100dvh - 3rem);\n}\n.help[open] {\nwidth: min(34rem, calc(100vw - 2rem));\nmax-height: calc(100dvh - 2rem);\npadding: 1.5rem;\noverflow-y: auto;\n}\n.help h2 {\nfont-size: 1.25rem;\n}\n.help p {\nmargin-top: 0.75rem;\n}\n.help dl {\ndisplay: grid;\ngap: 0.375rem;\nmargin: 1rem 0;\n}\n.help dl div {\ndisplay: grid;\ngrid-template-columns: 7.5rem minmax(0, 1fr);\ngap: 0.75rem;\nalign-items: center;\n}\n.help dt {\ndisplay: flex;\ngap: 0.25rem;\n}\n.help .primary {\nmargin-top: 1.25rem;\n}\n.prose > * + * {\nmargin-top: 0.75rem;\n}\n#sheet:has(.no-script) + .prose {\nmax-width: 40rem;\nmargin: 0 auto 3rem;\npadding: 0 1.25rem;\n}\n.prose h3 {\nmargin-top: 1.25rem;\nfont-size: 1.1875rem;\nline-height: 1.3;\n}\n.prose h4,\n.prose h5,\n.prose h6 {\nmargin: 1.25rem 0 0;\nfont-size: 1rem;\n}\n.prose ul,\n.prose ol {\npadding-inline-start: 1.5rem;\n}\n.prose ul {\nlist-style: disc;\n}\n.prose ol {\nlist-style: decimal;\n}\n.prose li + li {\nmargin-top: 0.25rem;\n}\n.prose code {\npadding: 0.1em 0.3em;\nborder-radius: 4px;\nbackground: var(--sunken);\nfont: 0.875em var(--mono);\n}\n.prose pre {\npadding: 0.75rem 1rem;\nborder-radius: 8px;\nbackground: var(--sunken);\nwhite-space: pre-wrap;\n}\n.prose pre code {\npadding: 0;\n}\n.prose blockquote {\nmargin-inline: 0;\npadding-inline-start: 1rem;\nborder-inline-start: 3px solid var(--line-strong);\ncolor: var(--soft);\n}\n.prose .table {\noverflow-x: auto;\n}\n.prose table {\nborder-collapse: collapse;\nfont-size: 0.9375rem;\n}\n.prose th,\n.prose td {\npadding: 0.375rem 0.625rem;\nborder: 1px solid var(--line);\ntext-align: start;\nvertical-align: top;\n}\n.prose > :first-child {\nmargin-top: 0;\n}\n.prose hr {\nborder: 0;\nborder-top: 1px solid var(--line);\n}\n.prose .address {\ncolor: var(--soft);\nfont-size: 0.875em;\n}\n@media (hover: hover) {\n.guideline-head button:hover {\nbackground: var(--sunken);\n}\n}\n@media (max-width: 60rem) {\n.bar {\ngrid-template-columns: minmax(0, 1fr) auto;\n}\n.bar .progress {\ngrid-row: 2;\ngrid-column: 1 / -1;\n}\n}\n@media (max-width: 40rem) {\n.bar {\ngrid-template-columns: minmax(0, 1fr);\ngap: 0.375rem;\npadding: 0.375rem 1rem 0.5rem;\n}\n.bar .title {\ndisplay: none;\n}\n.bar nav {\njustify-content: space-between;\n}\n.bar nav button {\nmin-height: 2.75rem;\npadding: 0 0.5rem;\n}\n.bar .progress {\ngrid-row: auto;\n}\n.progress p {\nfont-size: 0.8125rem;\n}\n.row {\npadding: 0.5rem 1rem 1.5rem;\n}\n.cells {\ngap: 0.875rem 1.5rem;\nmargin-top: 0.25rem;\npadding: 1rem 1.125rem 1.25rem;\n}\n.cells .long dd {\nfont-size: 1.125rem;\n}\n.dock {\ngap: 0.5rem;\npadding: 0.25rem 1rem max(0.75rem, env(safe-area-inset-bottom));\nborder-top: 1px solid var(--line);\nbackground: var(--card);\n}\n.dock {\nmax-height: 66%;\n}\n.dock > .tools .tool {\npadding: 0.25rem;\n}\n.label {\nmin-height: 2.75rem;\nfont-size: 1rem;\n}\n.sums {\ngrid-template-columns: repeat(3, 1fr);\n}\n.sums div {\npadding: 0.5rem 0.75rem;\n}\n.sums dt {\nfont-size: 0.8125rem;\n}\n.labels.several,\n.found {\ngrid-template-columns: repeat(2, minmax(0, 1fr));\n}\n.labels.several .label:last-of-type:nth-of-type(odd) {\ngrid-column: 1 / -1;\n}\n.labels.few {\ngrid-template-columns: minmax(0, 1fr);\n}\n.finder-hint {\ndisplay: none;\n}\n.row-list {\npadding: 1rem 1rem 2rem;\n}\n.row-list li button {\ngrid-template-columns: 2rem minmax(0, 1fr);\ngap: 0 0.75rem;\n}\n.row-list .answer {\ngrid-column: 2;\n}\n.intro,\n.finish {\npadding: 1.25rem 1rem 2rem;\n}\n.finish .tools button,\n.intro .tools button {\nflex: 1 1 100%;\n}\n}\n@media (max-height: 48rem) {\n.bar {\npadding-block: 0.25rem;\n}\n.row {\npadding-top: 0.5rem;\n}\n.cells {\ngap: 0.75rem 1.75rem;\nmargin-top: 0.25rem;\npadding-block: 0.875rem 1rem;\n}\n.dock {\ngap: 0.5rem;\npadding-bottom: 0.75rem;\n}\n.labels legend {\nposition: absolute;\nwidth: 1px;\nheight: 1px;\noverflow: hidden;\nclip-path: inset(50%);\n}\n.label {\nmin-height: 2.75rem;\n}\n.finder input {\nmin-height: 2.75rem;\n}\n}\n@media (max-height: 30rem) {\n.frame,\n.work,\nmain {\ndisplay: block;\nheight: auto;\n}\n.row,\n.labels,\n.found,\n.dock,\n.dock:has(.finder) {\nheight: auto;\nmax-height: none;\noverflow: visible;\n}\n}\n@media (hover: none) and (pointer: coarse) {\nbutton .key,\n.help dl {\ndisplay: none;\n}\n.found .label {\nmin-height: 2.75rem;\n}\n}\n@media (prefers-reduced-motion: reduce) {\n* {\nanimation: none !important;\ntransition: none !important;\n}\n}";

// src/core/render/sheet/show-lines.ts
function showLines(text) {
	return text.split(/([\n\t])/).map((piece, index) => index % 2 === 0 ? showInvisible(piece) : piece).join("");
}

// src/core/render/sheet/render-inline.ts
const LONGEST_ADDRESS = 2e3;
const TAGS = {
	"*": "em",
	"**": "strong",
	_: "em",
	__: "strong"
};
const TOKEN = /\\[!-/:-@[-`{-~]|`+|\*{1,2}|_{1,2}|!?\[|\]|[^\\`*_[\]!]+|[\s\S]/gu;
function renderInline(text) {
	const pieces = [];
	const opened = [];
	const count = {
		"*": 0,
		"**": 0,
		_: 0,
		__: 0
	};
	const brackets = [];
	const unclosed = /* @__PURE__ */ new Set();
	let skipTo = 0;
	for (const { 0: token, index } of text.matchAll(TOKEN)) {
		if (index < skipTo) continue;
		const end = index + token.length;
		if (token.startsWith("`") && !unclosed.has(token)) {
			const close = closeOfCode(text, end, token);
			if (close !== -1) {
				pieces.push(html`<code>${showLines(text.slice(end, close).trim())}</code>`);
				skipTo = close + token.length;
				continue;
			}
			unclosed.add(token);
		}
		if (token === "[" || token === "![") brackets.push({
			piece: pieces.length,
			picture: token === "!["
		});
		else if (token === "]") {
			const open = brackets.pop();
			const address = open && addressAt(text, end);
			if (open && address !== void 0) {
				pieces[open.piece] = html`${open.picture && "picture: "}`;
				pieces.push(html` <span class="address">(${showLines(address)})</span>`);
				skipTo = end + address.length + 2;
				continue;
			}
		} else if (isMark(token)) {
			if (count[token] > 0 && closes(text, index, end, token)) {
				for (let last = opened.pop(); last; last = opened.pop()) {
					count[last.mark]--;
					if (last.mark !== token) continue;
					pieces[last.piece] = trusted(`<${TAGS[token]}>`);
					break;
				}
				pieces.push(trusted(`</${TAGS[token]}>`));
				continue;
			}
			if (opens(text, index, end, token)) {
				opened.push({
					mark: token,
					piece: pieces.length
				});
				count[token]++;
			}
		}
		pieces.push(html`${showLines(/^\\./.test(token) ? token.slice(1) : token)}`);
	}
	return html`${pieces}`;
}
function closeOfCode(text, from, ticks) {
	for (let at = text.indexOf(ticks, from); at !== -1; at = text.indexOf(ticks, at)) {
		let end = at;
		while (text[end] === "`") end++;
		if (end - at === ticks.length) return at;
		at = end;
	}
	return -1;
}
function addressAt(text, at) {
	if (text[at] !== "(") return void 0;
	const end = text.slice(at + 1, at + 1 + LONGEST_ADDRESS).indexOf(")");
	return end === -1 ? void 0 : text.slice(at + 1, at + 1 + end);
}
function isMark(token) {
	return Object.hasOwn(TAGS, token);
}
function opens(text, start, end, mark) {
	return /\S/.test(text[end] ?? " ") && !(mark[0] === "_" && isWord(text[start - 1]));
}
function closes(text, start, end, mark) {
	return /\S/.test(text[start - 1] ?? " ") && !(mark[0] === "_" && isWord(text[end]));
}
function isWord(character) {
	return character !== void 0 && /[\p{L}\p{N}]/u.test(character);
}

// src/core/render/sheet/render-guideline.ts
const DEEPEST = 6;
const MOST_COLUMNS$3 = 50;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*)$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const RULE = /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
const QUOTE = /^ {0,3}> ?/;
const ITEM = /^( *)([-*+]|\d{1,9}[.)])(?:[ \t]+|$)/;
const TABLE_RULE = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
function renderGuideline(markdown) {
	return renderBlocks(markdown.replace(/\r\n?/g, "\n").split("\n"), 0);
}
function renderBlocks(lines, depth) {
	const blocks = [];
	let at = 0;
	while (at < lines.length) {
		const { block, next } = readBlock(lines, at, depth);
		if (block) blocks.push(block);
		at = next;
	}
	return html`${blocks}`;
}
function readBlock(lines, at, depth) {
	const line = lines[at];
	if (line.trim() === "") return {
		block: void 0,
		next: at + 1
	};
	const heading = HEADING.exec(line);
	if (heading) return {
		block: headingOf(heading),
		next: at + 1
	};
	const fence = FENCE.exec(line);
	if (fence) return readCode(lines, at, fence[1]);
	if (RULE.test(line)) return {
		block: trusted("<hr>"),
		next: at + 1
	};
	if (QUOTE.test(line) && depth < DEEPEST) return readQuote(lines, at, depth);
	if (ITEM.test(line) && depth < DEEPEST) return readList(lines, at, depth);
	if (isTable(lines, at)) return readTable(lines, at);
	return readParagraph(lines, at);
}
function headingOf([, marks, text]) {
	const level = Math.min(marks.length + 2, 6);
	const words = renderInline(trimMarks(text.trim()));
	return html`${trusted(`<h${level}>`)}${words}${trusted(`</h${level}>`)}`;
}
function trimMarks(text) {
	let end = text.length;
	while (text[end - 1] === "#") end--;
	return end === 0 || text[end - 1] === " " ? text.slice(0, end).trimEnd() : text;
}
function readCode(lines, at, fence) {
	let end = at + 1;
	while (end < lines.length && !lines[end].trim().startsWith(fence)) end++;
	const code = showLines(lines.slice(at + 1, end).join("\n"));
	return {
		block: html`<pre><code>${code}</code></pre>`,
		next: end + 1
	};
}
function readQuote(lines, at, depth) {
	let end = at;
	while (end < lines.length && QUOTE.test(lines[end])) end++;
	const inner = lines.slice(at, end).map((line) => line.replace(QUOTE, ""));
	return {
		block: html`<blockquote>${renderBlocks(inner, depth + 1)}</blockquote>`,
		next: end
	};
}
function readList(lines, at, depth) {
	const [, outer, mark] = ITEM.exec(lines[at]);
	const indent = outer.length;
	const ordered = /\d/.test(mark);
	const items = [];
	let next = at;
	while (next < lines.length) {
		const item = ITEM.exec(lines[next]);
		if (!item || item[1].length > indent + 1 || /\d/.test(item[2]) !== ordered) break;
		if (RULE.test(lines[next])) break;
		const end = endOfItem(lines, next + 1, indent);
		const inner = lines.slice(next, end).map((line, index) => dedent(line, index, item[0].length));
		items.push(html`<li>${tight(renderBlocks(inner, depth + 1))}</li>`);
		next = end;
	}
	const start = ordered ? Number.parseInt(mark, 10) : 1;
	const open = ordered ? start === 1 ? "<ol>" : `<ol start="${start}">` : "<ul>";
	return {
		block: html`${trusted(open)}${items}${trusted(ordered ? "</ol>" : "</ul>")}`,
		next
	};
}
function endOfItem(lines, from, indent) {
	let end = from;
	let blank = false;
	for (; end < lines.length; end++) {
		const line = lines[end];
		if (line.trim() === "") {
			blank = true;
			continue;
		}
		if (!(line.length - line.trimStart().length > indent + 1) && (blank || startsBlock(line))) break;
		blank = false;
	}
	return end;
}
function dedent(line, index, width) {
	if (index === 0) return line.slice(width);
	const indent = line.length - line.trimStart().length;
	return line.slice(Math.min(indent, width));
}
function tight({ markup }) {
	const end = markup.indexOf("</p>");
	if (!markup.startsWith("<p>") || end === -1) return trusted(markup);
	return trusted(markup.slice(3, end) + markup.slice(end + 4));
}
function isTable(lines, at) {
	const rule = lines[at + 1];
	if (!lines[at].includes("|") || rule === void 0) return false;
	return rule.includes("-") && TABLE_RULE.test(rule);
}
function readTable(lines, at) {
	const head = cellsOf$2(lines[at]).slice(0, MOST_COLUMNS$3);
	let next = at + 2;
	const rows = [];
	while (next < lines.length && lines[next].includes("|")) {
		const cells = cellsOf$2(lines[next]);
		rows.push(html`<tr>${head.map((_, index) => html`<td>${renderInline(cells[index] ?? "")}</td>`)}</tr>`);
		next++;
	}
	const names = head.map((cell) => html`<th scope="col">${renderInline(cell)}</th>`);
	return {
		block: html`<div class="table"><table><thead><tr>${names}</tr></thead><tbody>${rows}</tbody></table></div>`,
		next
	};
}
function cellsOf$2(line) {
	return line.trim().replace(/^\|/, "").replace(/(?<!\\)\|$/, "").split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));
}
function readParagraph(lines, at) {
	let end = at + 1;
	while (end < lines.length && !startsBlock(lines[end])) end++;
	const text = lines.slice(at, end).map((line) => line.trim()).join("\n");
	return {
		block: html`<p>${renderInline(text)}</p>`,
		next: end
	};
}
function startsBlock(line) {
	return line.trim() === "" || [
		HEADING,
		FENCE,
		RULE,
		QUOTE,
		ITEM
	].some((start) => start.test(line));
}

// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}

// src/core/render/sheet/render-sheet.ts
var _templateObject;
const ICON = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%23274bb5'/%3E%3Cpath d='M4.5 8.5l2.5 2.5 4.5-5.5' stroke='white' stroke-width='2' fill='none'/%3E%3C/svg%3E";
function renderSheet(packet) {
	const { title, guideline } = packet;
	const data = embedJson({
		...packet,
		guideline: null
	});
	return html(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"",
		"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n<title>",
		"</title>\n<link rel=\"icon\" href=\"",
		"\">\n<style>",
		"</style>\n</head>\n<body>\n<div id=\"sheet\"><noscript><div class=\"no-script\">\n<h1>",
		"</h1>\n<p>This page needs JavaScript, and it is off in this browser.</p>\n<p>Turn it on, open the page in another browser, or ask whoever sent it for the <strong>CSV file</strong>: open that in a spreadsheet, write your answers into the column <code>answer</code>, and send it back.</p>\n</div></noscript></div>\n",
		"\n<script type=\"application/json\" id=\"packet\">",
		"<\/script>\n<script>",
		"<\/script>\n</body>\n</html>\n"
	])), trusted(contentSecurityPolicy(PAGE_SCRIPT, PAGE_STYLE)), title, trusted(ICON), trusted(PAGE_STYLE), title, guideline !== null && guideline.trim() !== "" && html`<article id="guideline" class="prose">${renderGuideline(guideline)}</article>`, trusted(data), trusted(PAGE_SCRIPT)).markup;
}

// src/cli/audit/write-folder.ts
async function requireFreshFolder(cwd, folder) {
	if ((await readdir(resolve(cwd, folder)).catch((error) => {
		if (error.code === "ENOENT") return [];
		throw new AssayError("bad-arguments", `${folder} is no folder that can be written to.`, {
			hint: "Name another one with --output.",
			cause: error
		});
	})).length === 0) return;
	throw new AssayError("bad-arguments", `The folder ${folder} is there and is not empty.`, { hint: "It may hold answers, which a new audit would make worthless. Name another folder with --output." });
}
async function readGuideline(cwd, path) {
	if (path === void 0) return null;
	return readFile(resolve(cwd, path), "utf8").catch((cause) => {
		throw new AssayError("missing-file", `The guideline ${path} cannot be read.`, {
			hint: "Give the path of a Markdown file with --guideline.",
			cause
		});
	});
}
async function writeFolder({ key, census }, folder, guideline, terminal) {
	const to = resolve(terminal.cwd, folder);
	await mkdir(to, { recursive: true });
	const { text, digest } = sealKey(key);
	const packets = key.experts.map((_, expert) => buildPacket(key, expert, {
		digest,
		guideline
	}));
	const scored = key.rows.filter(({ decoy }) => !decoy).length;
	const cost = estimateCost(packets.map(({ rows }) => rows.length), scored, 20);
	await writeFile(join(to, ".gitignore"), "*\n", { flag: "wx" });
	await writeFile(join(to, KEY_FILE), text, { flag: "wx" });
	for (const [expert, packet] of packets.entries()) {
		const { file } = key.experts[expert];
		await writeFile(join(to, `${file}.csv`), packetCsv(packet), { flag: "wx" });
		await writeFile(join(to, `${file}.html`), renderSheet(packet), { flag: "wx" });
	}
	await writeFile(join(to, INSTRUCTIONS_FILE), packetInstructions(packets[0]), { flag: "wx" });
	const readme = auditReadme({
		key,
		digest,
		cost,
		census,
		folder
	});
	await writeFile(join(to, README_FILE), readme, { flag: "wx" });
	return cost;
}

// src/core/words/distinct-names.ts
function distinctNames(columns) {
	const taken = /* @__PURE__ */ new Map();
	return columns.map((_, column) => nameApart(columnName(columns, column), taken));
}

// src/core/render/audit/disagreements-csv.ts
function disagreementsCsv({ key, rows, decisions }) {
	const decided = new Map([...decisions].reverse().map((decision) => [decision.row_id, decision]));
	const open = rows.filter(({ verdict, row }) => verdict === "open" || decided.has(row.row_id));
	const most = open.reduce((max, { answers }) => Math.max(max, answers.filter(Boolean).length), 2);
	const letters = Array.from({ length: most }, (_, place) => `answer ${letterOf(place)}`);
	const notes = letters.map((name) => name.replace("answer", "note"));
	const header = distinctNames([
		"row_id",
		...key.shown,
		...letters,
		...notes,
		"decision",
		"why"
	]);
	const lines = open.map(({ row, answers }) => {
		const given = keyedOrder(answers.flatMap((each, expert) => each ? [{
			each,
			expert
		}] : []), ({ expert }) => String(expert), key.secret, "adjudicate", row.row_id).map(({ each }) => each);
		return [
			row.row_id,
			...key.shown.map((_, place) => neutraliseFormula(row.cells[place] ?? "")),
			...letters.map((_, place) => given[place] ? neutraliseFormula(answerText(given[place])) : ""),
			...letters.map((_, place) => neutraliseFormula(given[place]?.note ?? "")),
			neutraliseFormula(decided.get(row.row_id)?.decision ?? ""),
			neutraliseFormula(decided.get(row.row_id)?.why ?? "")
		];
	});
	return stringify$1([header.map(neutraliseFormula), ...lines], {
		bom: true,
		quoted_match: /[\r\n]/
	});
}
const letterOf = (place) => place < 26 ? String.fromCharCode(65 + place) : String(place + 1);

// src/core/render/audit/verdicts-csv.ts
function verdictsCsv({ key, rows }) {
	const header = [
		"row_id",
		"stratum",
		"inclusion",
		"current",
		"verdict"
	];
	const names = key.experts.map(({ name }) => neutraliseFormula(header.includes(name) ? `${name} (expert)` : name));
	const lines = rows.filter(({ verdict }) => verdict !== "unanswered").map(({ row, verdict, answers }) => [
		row.row_id,
		neutraliseFormula(row.stratum),
		String(row.inclusion),
		neutraliseFormula(row.current),
		verdict,
		...answers.map((given) => given ? neutraliseFormula(answerText(given)) : "")
	]);
	return stringify$1([[...header, ...names], ...lines], { quoted_match: /[\r\n]/ });
}

// src/revisions/open-folder-revisions.ts
async function openFolderRevisions(folder) {
	const closers = new Closers();
	const context = createDataContext(closers, openLfsNear(folder, closers));
	const list = async () => {
		return (await readdir(folder, {
			recursive: true,
			withFileTypes: true
		})).filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")).sort();
	};
	return {
		base: null,
		head: { name: folder },
		changedFiles: async () => [],
		list: async (side) => side === "base" ? [] : list(),
		open: async (side, path) => side === "base" ? { kind: "absent" } : openPlainFile(join(folder, path), context),
		readText: (side, path) => side === "base" ? Promise.resolve(void 0) : readFile(join(folder, path), "utf8").catch(() => void 0),
		close: () => closers.closeAll()
	};
}

// src/cli/path-in-repository.ts
async function pathInRepository(file) {
	try {
		const { root } = await findRepository(dirname(file));
		if (root === void 0) return void 0;
		return {
			root,
			path: relative(await realpath(root), await realpath(file)).split(sep).join("/")
		};
	} catch (error) {
		if (error instanceof AssayError && error.code === "git-failed") return void 0;
		throw error;
	}
}

// src/cli/dataset/find-place.ts
async function findPlace(cwd, spec) {
	const file = resolve(cwd, spec);
	const isThere = await stat(file).then(() => true, () => false);
	const place = isThere ? await pathInRepository(file) : await placeOfRevision(cwd, spec);
	if (place) {
		const revisions = await openGitRevisions({
			cwd: place.root,
			head: { worktree: true }
		});
		return {
			...place,
			isInRepository: true,
			revisions
		};
	}
	if (!isThere) throw await missingFile(cwd, spec);
	const root = dirname(file);
	const revisions = await openFolderRevisions(root);
	return {
		root,
		path: basename(file),
		isInRepository: false,
		revisions
	};
}
async function placeOfRevision(cwd, spec) {
	const colon = spec.indexOf(":");
	if (colon < 0) return void 0;
	const { root } = await findRepository(cwd);
	return root === void 0 ? void 0 : {
		root,
		path: spec.slice(colon + 1)
	};
}

// src/cli/read-config-text.ts
async function readConfigText(cwd, option) {
	if (option !== void 0) return {
		path: option,
		text: await readFile(resolve(cwd, option), "utf8").catch((cause) => {
			throw new AssayError("missing-file", `The config ${option} cannot be read.`, {
				hint: "Name a file, or leave --config out.",
				cause
			});
		})
	};
	const { folder } = await findRepository(cwd);
	const text = await readFile(join(folder, CONFIG_PATH), "utf8").catch(() => void 0);
	return {
		path: CONFIG_PATH,
		text
	};
}

// src/cli/dataset/read-config.ts
async function readConfig(cwd, option) {
	const { path, text } = await readConfigText(cwd, option);
	if (text === void 0) return DEFAULT_CONFIG;
	const result = await parseConfig(text, path);
	if ("config" in result) return result.config;
	throw new AssayError("bad-config", `The config ${path} cannot be used.\n${formatConfigErrors(result.errors)}`, { hint: "The page docs/configuration.md lists every key with an example." });
}

// src/cli/dataset/find-policy.ts
async function findPolicy({ path, isInRepository }, option, cwd) {
	const config = isInRepository || option !== void 0 ? await readConfig(cwd, option) : DEFAULT_CONFIG;
	const dataset = datasetFor(config, path) ?? datasetFor(DEFAULT_CONFIG, `${path}.csv`);
	if (dataset) return {
		dataset,
		config
	};
	throw new AssayError("bad-input", `${path} is not data by its name.`, { hint: "Name a CSV, JSON Lines, JSON, Parquet or .xlsx file." });
}

// src/cli/dataset/find-dataset-files.ts
async function findDatasetFiles(cwd, spec, option) {
	if (!await namesFile$1(cwd, spec)) return filesOfDataset(cwd, spec, option);
	const place = await findPlace(cwd, spec);
	try {
		const { dataset, config } = await findPolicy(place, option, cwd);
		return {
			config,
			files: [{
				path: place.path,
				spec,
				folder: cwd,
				policy: dataset
			}]
		};
	} finally {
		await place.revisions.close();
	}
}
async function namesFile$1(cwd, spec) {
	if (spec.indexOf(":") > 0) return true;
	return stat(resolve(cwd, spec)).then((stats) => !stats.isDirectory(), () => false);
}
async function filesOfDataset(cwd, name, option) {
	const folder = await rootOf(cwd);
	const config = folder === void 0 ? void 0 : await readConfig(cwd, option);
	const names = config?.datasets.map((dataset) => dataset.name) ?? [];
	if (!config || folder === void 0 || !names.includes(name)) throw await nothingNamed(cwd, name, names);
	const revisions = await openGitRevisions({
		cwd,
		head: { worktree: true }
	});
	try {
		const files = [...await revisions.list("head")].sort().flatMap((path) => {
			const policy = datasetFor(config, path);
			return policy?.name === name ? [{
				path,
				spec: path,
				folder,
				policy
			}] : [];
		});
		if (files.length > 0) return {
			config,
			files
		};
	} finally {
		await revisions.close();
	}
	const globs = config.datasets.filter((dataset) => dataset.name === name);
	throw new AssayError("missing-file", `The dataset ${name} has no files.`, { hint: `The config looks for them at ${globs.map(({ path }) => path).join(" and ")}.` });
}
async function rootOf(cwd) {
	return findRepository(cwd).then(({ folder }) => folder, () => void 0);
}
async function nothingNamed(cwd, name, datasets) {
	const meant = suggestWord(name, datasets);
	if (meant !== void 0) return new AssayError("missing-file", `There is no file and no dataset ${name}; did you mean the dataset ${meant}?`);
	if (datasets.length === 0) return missingFile(cwd, name);
	const { message } = await missingFile(cwd, name);
	return new AssayError("missing-file", message, { hint: `Name a data file, or a dataset of the config: ${datasets.join(", ")}.` });
}

// src/cli/dataset/open-dataset.ts
async function openDataset(cwd, spec, { config: option, key, label } = {}) {
	const found = await findDatasetFiles(cwd, spec, option);
	const opened = [];
	const close = async () => {
		for (const data of opened) await data.close();
	};
	try {
		const read = [];
		for (const { path, spec: file, folder, policy: configured } of found.files) {
			const policy = {
				...configured,
				...key ? { key } : {},
				...label ? { label } : {}
			};
			const data = await openData(folder, file, policy.dialect);
			opened.push(data);
			const table = soleTable$2(data);
			const roles = (await findRoles(policy, table)).head;
			read.push({
				path,
				policy,
				stem: data.stem,
				source: data.source,
				table,
				roles
			});
		}
		const { policy } = read[0];
		const keys = await findKeys(read, policy.key);
		const files = read.map((file, i) => ({
			...file,
			keyColumns: keys[i]
		}));
		const inputs = found.files.map(({ folder, spec: file }) => resolve(folder, file));
		return {
			name: spec,
			config: found.config,
			policy,
			files,
			inputs,
			close
		};
	} catch (error) {
		await close();
		throw error;
	}
}
function soleTable$2({ name, tables }) {
	const [first, ...others] = tables.values();
	if (first && others.length === 0) return first;
	throw new AssayError("unsupported", `${name} has ${tables.size} sheets, and one is read.`, { hint: `Name one of them in the config, under the dataset's dialect: ${[...tables.keys()].join(", ")}.` });
}

// src/cli/suggest-labels/patch-names.ts
function patchNames(paths) {
	const names = paths.map((path) => path.slice(path.lastIndexOf("/") + 1));
	const taken = /* @__PURE__ */ new Set();
	return names.map((name, place) => {
		let free = names.indexOf(name) !== names.lastIndexOf(name) ? paths[place].replaceAll("/", "--") : name;
		while (taken.has(free)) free = `-${free}`;
		taken.add(free);
		return `${free}.patch.jsonl`;
	});
}

// src/cli/audit/write-score.ts
async function writeScore(report, { folder, config }, terminal) {
	const to = resolve(terminal.cwd, folder);
	await mkdir(to, { recursive: true });
	await writeFile(join(to, SCORE_FILES.verdicts), verdictsCsv(report));
	await writeFile(join(to, SCORE_FILES.disagreements), disagreementsCsv(report));
	const { patches, next } = await writePatches(report, folder, config, terminal);
	const open = report.errors?.open ?? 0;
	const steps = [...open > 0 ? [`${countOf$1(open, "row")} to decide: fill in the column decision of ${folder}/${SCORE_FILES.disagreements}, and score again.`] : [], ...next];
	const json = auditJson(report, patches);
	await writeFile(join(to, SCORE_FILES.json), `${JSON.stringify(json, null, 2)}\n`);
	await writeFile(join(to, SCORE_FILES.markdown), renderAuditMarkdown(report, steps));
	return {
		patches,
		next: steps
	};
}
async function writePatches(report, folder, config, { cwd }) {
	const { key, rows } = report;
	const to = resolve(cwd, folder);
	const names = patchNames(key.files.map(({ path }) => path));
	for (const name of names) await rm(join(to, name), { force: true });
	const count = rows.filter(isCorrectable).length;
	if (count === 0) return {
		patches: [],
		next: []
	};
	const lost = (why) => ({
		patches: [],
		next: [`${countOf$1(count, "correction")} could not be written as a patch: ${why}`]
	});
	const dataset = await openDataset(cwd, key.dataset, { config }).catch((error) => error instanceof Error ? error : Promise.reject(error));
	if (dataset instanceof Error) return lost(`${dataset.message} Run this where the audit began.`);
	try {
		const patches = [];
		const next = [];
		for (const [place, { path, digest }] of key.files.entries()) {
			if (!rows.some((row) => row.row.file === place && isCorrectable(row))) continue;
			const file = dataset.files.find((each) => each.path === path);
			if (!file || await digestOf(file.source) !== digest) {
				next.push(`${path} has changed since the audit began, so it has no patch: verdicts.csv names the rows.`);
				continue;
			}
			if (file.table.format === "xlsx") {
				next.push(`${path} is a workbook, which Assay does not write, so it has no patch.`);
				continue;
			}
			const column = file.table.columns.indexOf(key.ask.column);
			const diff = await correctionsOfFile(file.table, place, column, rows);
			await pipeline$1(Readable.from(writeChangeLines(diff, digest)), createWriteStream(join(to, names[place])));
			patches.push(names[place]);
			next.push(`Correct ${countOf$1(diff.changes.length, "row")}: assay apply ${pathWord(path)} ${pathWord(`${folder}/${names[place]}`)} --output ${pathWord(path)}`);
		}
		return {
			patches,
			next
		};
	} finally {
		await dataset.close();
	}
}

// src/cli/progress.ts
const PATIENCE_MS = 1e3;
function startProgress(terminal) {
	if (!terminal.interactive) return {
		update: () => {},
		done: () => {}
	};
	const started = Date.now();
	let message = "working";
	const timer = setInterval(() => {
		const seconds = Math.round((Date.now() - started) / 1e3);
		terminal.err(`\r\u001b[2K${message} … ${seconds} s`);
	}, PATIENCE_MS);
	timer.unref();
	return {
		update: (next) => {
			message = next;
		},
		done: () => {
			clearInterval(timer);
			if (Date.now() - started >= PATIENCE_MS) terminal.err("\r\x1B[2K");
		}
	};
}

// src/cli/commands/audit.ts
function addAudit(program, terminal, finish) {
	const audit = program.command("audit").description("Have two experts answer the same rows, blind, and learn what to fix.");
	audit.command("start").description("Draw rows of a dataset and make a folder of files to send to experts, who see neither the current labels nor each other.").argument("<dataset>", "a dataset of the config by its name, or a data file").requiredOption("--experts <names>", "who answers, two or more, with commas between", nameList).option("--class <label>", "audit the rows of this label (default: all rows)").option("--size <size>", "how many rows to draw: 500, 10%, margin:5%, accept:lq=5% or kappa:0.8,from=0.6", "500").option("--label <column>", "the column of the labels (default: the config's, else inferred)").option("--guideline <file>", "the labelling guideline, Markdown, shown to experts").option("--show <columns>", "what experts see (default: all columns but key, label, source, split, annotator, predictions)", nameList).option("--ask <column>", "have this column typed in again, in place of the label").option("--tolerance <amount>", "with --ask: how far numbers may lie apart, 0.01 or 1%").option("--per-row <experts>", "how many of more than two experts answer each row, or all", "2").option("--strata <columns>", "columns to stratify by (default: label and source)", nameList).option("--flags <file>", "suspected rows, a stratum of their own: a CSV file with row_id").option("--decoys <share>", "decoys of neighbouring classes for each row of the class", "0.25").option("--key <columns>", "key columns (default: the config's, else inferred)", nameList).option("--config <file>", "the config (default: .github/assay.yml of the repository)").option("--secret <text>", "the secret of the draw (default: ASSAY_SECRET, else a fresh one)").option("--output <folder>", "the folder to make (default: audit- with the names of dataset and class)").option("--no-mask", "show experts personal data and secrets as they are (default: masked)").action(async (dataset, options) => {
		await start(dataset, options, terminal);
		finish(0);
	});
	audit.command("score").description("Score what came back: whether experts agree, whether the labels are right, what to fix, and a patch with what experts agree on.").argument("<folder>", "the folder that `assay audit start` made, answers in it").argument("[files...]", "answers that are elsewhere").option("--agreement <share>", "the agreement that is asked for", "0.8").option("--max-error <share>", "the share of wrong labels that passes", "0.05").option("--minimum <rows>", "under so many rows there is no verdict", "20").option("--confidence <share>", "the confidence of intervals", "0.95").option("--prefer <file>", "the file whose answers count where an expert answered twice").option("--gate", "exit code 1 unless the experts agree and the labels are right").option("--config <file>", "the config (default: .github/assay.yml of the repository)").option("--output <folder>", "where reports and patches go (default: score in the folder)").addOption(new Option("--format <format>", "what to print").choices([
		"terminal",
		"markdown",
		"json"
	]).default("terminal")).action(async (folder, files, options) => finish(await score(folder, files, options, terminal)));
	audit.command("status").description("Tell which answers of an audit are missing, and how long they take.").argument("<folder>", "the folder that `assay audit start` made").action(async (folder) => {
		const view = await readStatus(terminal.cwd, plain$1(folder));
		await terminal.out(tellStatus(view, terminal));
		finish(0);
	});
}
async function score(given, files, options, terminal) {
	const folder = plain$1(given);
	const output = options.output === void 0 ? `${folder}/score` : plain$1(options.output);
	const report = await scoreAudit(terminal.cwd, folder, files, options, output);
	const { patches, next } = await writeScore(report, {
		folder: output,
		config: options.config
	}, terminal);
	if (options.format === "json") await terminal.out(`${JSON.stringify(auditJson(report, patches), null, 2)}\n`);
	else if (options.format === "markdown") await terminal.out(renderAuditMarkdown(report, next));
	else await terminal.out(renderAuditTerminal(report, next, terminal));
	return options.gate && !passesGate(report) ? 1 : 0;
}
const plain$1 = (folder) => folder.replace(/(?<=[^/\\])[/\\]+$/, "");
async function start(name, options, terminal) {
	const { cwd } = terminal;
	const progress = startProgress(terminal);
	progress.update(`drawing from ${name}`);
	const dataset = await openDataset(cwd, name, options);
	try {
		const folder = plain$1(options.output ?? folderOfAudit(dataset, options.class));
		await requireFreshFolder(cwd, folder);
		const guideline = await readGuideline(cwd, options.guideline);
		const secret = secretOf(options, terminal);
		const started = await startAudit(dataset, options, {
			cwd,
			secret,
			now: terminal.now()
		});
		const cost = await writeFolder(started, folder, guideline, terminal);
		progress.done();
		const view = {
			...started,
			cost,
			folder
		};
		await terminal.out(tellStart(view, terminal.width));
	} finally {
		progress.done();
		await dataset.close();
	}
}
function secretOf({ secret }, { env }) {
	const given = secret ?? env["ASSAY_SECRET"];
	if (given !== "") return given ?? randomBytes(32).toString("hex");
	throw new AssayError("bad-arguments", "The secret of an audit is not empty.", { hint: "Leave --secret and ASSAY_SECRET out for a fresh one." });
}

// src/core/render/diff/terminal/render-sums-terminal.ts
const MOST_SUMS = 20;
const WIDEST_NAME$1 = 30;
function renderSumsTerminal(diff, { width, colour }) {
	const paint = paintWith(colour);
	const sums = columnSums(diff);
	if (sums.length === 0) return [];
	const tint = {
		damage: paint.red,
		substantive: paint.yellow,
		cosmetic: paint.dim
	};
	const cells = (sum) => [
		fitWidth(escapeTerminal(sum.column), WIDEST_NAME$1),
		formatCount(sum.count),
		tint[sum.class](sum.class),
		sum.what
	];
	const lines = renderTable([
		"column",
		"cells",
		"class",
		"what happened"
	], sums.slice(0, MOST_SUMS).map(cells), {
		width,
		header: paint.dim
	});
	const left = sums.length - MOST_SUMS;
	return left > 0 ? [...lines, paint.dim(`  and ${countOf$1(left, "more line")}`)] : lines;
}

// src/core/render/report/render-kind-terminal.ts
const MAX_ROWS = 3;
function renderKindTerminal(kind, options) {
	const paint = paintWith(options.colour);
	const { message = "", hint } = kind.findings[0]?.finding ?? {};
	const rows = kindRows(kind, MAX_ROWS);
	const rowLines = rows.flatMap((row) => wrapLine("  ", describeRow(row), options.width));
	const left = kind.count - rows.length;
	return [
		titleLine(kind, options),
		...wrapLine("  ", message, options.width),
		...rowLines.map(paint.dim),
		...left > 0 && rows.length > 0 ? [paint.dim(`  and ${formatCount(left)} more`)] : [],
		...hint === void 0 ? [] : wrapLine("  ", `What to do: ${hint}`, options.width)
	];
}
function renderKindLine(kind, options) {
	const { message = "" } = kind.findings[0]?.finding ?? {};
	const path = kind.findings[0] ? nameOfFile(kind.findings[0].file) : "";
	const paint = paintWith(options.colour);
	const said = `${kind.check}  ${path}${othersOf(kind)}: ${message}`;
	return wrapLine(`${paint[TINTS[kind.severity]](kind.severity)}  `, said, options.width);
}
const TINTS = {
	error: "red",
	warning: "yellow",
	info: "dim"
};
function titleLine(kind, { colour }) {
	const paint = paintWith(colour);
	const path = kind.findings[0] ? nameOfFile(kind.findings[0].file) : "";
	const where = escapeTerminal(`${path}${othersOf(kind)}`);
	return `${paint[TINTS[kind.severity]](kind.severity)}  ${paint.bold(escapeTerminal(kind.check))}  ${where}`;
}
function othersOf({ findings, count }) {
	if (findings.length <= 1) return "";
	return ` and ${countOf$1(findings.length - 1, "more file")}, ${formatCount(count)} in all`;
}

// src/core/render/report/report-terminal-options.ts
function whereAllAre({ page }) {
	return page === void 0 ? "--output <folder> writes all of them" : `see ${page}`;
}

// src/core/render/report/kind-sections-terminal.ts
const WORST = {
	open: 2,
	lines: 10
};
const LESSER = {
	open: 0,
	lines: 4
};
function kindSections(kinds, options) {
	if (!areMany(kinds)) return kinds.map((kind) => renderKindTerminal(kind, options));
	const worst = kinds[0]?.severity;
	const pressing = ["error", "warning"].flatMap((severity) => {
		return groupedSections(kinds.filter((kind) => kind.severity === severity), severity, severity === worst ? WORST : LESSER, options);
	});
	const info = kinds.filter(({ severity }) => severity === "info");
	return info.length > 0 ? [...pressing, infoLines(info, options)] : pressing;
}
function groupedSections(kinds, severity, { open: openOfMany, lines: most }, options) {
	const paint = paintWith(options.colour);
	return sectionsByDimension(kinds, {
		openOfMany,
		mustBeSeen: severity === "error"
	}).flatMap(({ dimension, open, folded }) => {
		const sum = countPhrase(open.length + folded.length, "kind of", "kinds of");
		const told = folded.slice(0, most);
		const lines = told.flatMap((kind) => renderKindLine(kind, options));
		const left = folded.length - told.length;
		if (left > 0) {
			const said = `and ${countOf$1(left, "more kind")}: ${whereAllAre(options)}`;
			lines.push(...wrapLine("", said, options.width).map(paint.dim));
		}
		return [
			[paint.bold(`${dimension}: ${sum} ${severity}`)],
			...open.map((kind) => renderKindTerminal(kind, options)),
			...lines.length > 0 ? [lines] : []
		];
	});
}
function infoLines(kinds, options) {
	const sum = kinds.reduce((total, { count }) => total + count, 0);
	const names = listNames([...new Set(kinds.map(({ check }) => check))], 5);
	const said = `${countOf$1(kinds.length, "kind")}, ${formatCount(sum)} in all (${names}): ${whereAllAre(options)}`;
	return wrapLine(`${paintWith(options.colour).dim("info")}  `, said, options.width);
}

// src/core/render/report/render-report-terminal.ts
const WORDS$1 = {
	fail: "FAIL",
	warning: "PASS",
	info: "PASS",
	pass: "PASS"
};
function renderReportTerminal(report, diffs, options) {
	const verdict = verdictOf$3(report);
	const files = report.datasets.flatMap((dataset) => dataset.files);
	const isOneFile = files.length === 1 && verdict.tone === "pass";
	const kinds = findingKinds([...findingsOf(report, "new"), ...blockingDebt(report)]);
	return `${[
		[...verdictLines(report, verdict, options), ...dimensionLines(report, options)],
		noticeLines(report, options),
		...isOneFile ? [] : files.map((file) => fileLines(file, diffs, options)),
		...kindSections(kinds, options),
		standingLinesOf(report, options),
		waivedLines(report, options)
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function verdictLines(report, { tone, text, todo }, { colour, width }) {
	const paint = paintWith(colour);
	const line = `${{
		fail: paint.red,
		warning: paint.yellow,
		info: paint.yellow,
		pass: paint.green
	}[tone](paint.bold(WORDS$1[tone]))}  ${escapeTerminal(text)}`;
	const files = report.datasets.flatMap((dataset) => dataset.files);
	if (todo === void 0 && files.length <= 1) return [`${line}  ${paint.dim(escapeTerminal(`(${comparedInShort(report)})`))}`];
	return [
		line,
		...wrapLine("", comparedSentence(report), width).map(paint.dim),
		...todo === void 0 ? [] : [todo]
	];
}
function dimensionLines(report, { colour, width }) {
	const lines = [];
	for (const phrase of dimensionPhrases(report, paintWith(colour).bold)) {
		const longer = lines.length === 0 ? phrase : `${lines.at(-1)} · ${phrase}`;
		if (lines.length > 0 && stringWidth(longer) <= width) lines[lines.length - 1] = longer;
		else lines.push(phrase);
	}
	return lines;
}
function noticeLines({ notices }, { colour, width }) {
	const paint = paintWith(colour);
	return notices.flatMap((notice) => {
		const tint = notice.severity === "warning" ? paint.yellow : paint.dim;
		const place = placeOfNotice(notice);
		const where = place === "" ? "" : ` (${place})`;
		return wrapLine(`${tint(notice.severity)}  `, notice.message + where, width);
	});
}
function standingLinesOf(report, { page, width }) {
	const listed = `${page ?? "--output <folder>"} lists it`;
	return standingLines(report, { listed }).flatMap((line) => wrapLine("", line, width));
}
function waivedLines(report, { width }) {
	return waivedFindings(report).flatMap(({ file, finding }) => {
		const said = `waived  ${finding.check}  ${nameOfFile(file)}: ${describeWaiver(finding.waived)}`;
		return wrapLine("", said, width);
	});
}
function fileLines(file, diffs, options) {
	const paint = paintWith(options.colour);
	const diff = diffOfFile(file, diffs);
	return [
		paint.bold(escapeTerminal(nameOfFile(file))),
		...wrapLine("  ", file.headline, options.width),
		...diff ? renderSumsTerminal(diff, options) : []
	];
}

// src/revisions/git/find-default-base.ts
const CANDIDATES = [
	"origin/HEAD",
	"origin/main",
	"origin/master",
	"main",
	"master"
];
async function findDefaultBase(cwd, head = "HEAD") {
	const { folder } = await findRepository(cwd);
	const objects = new GitObjects(folder);
	try {
		const own = typeof head === "string" ? await resolveCommit(objects, head) : void 0;
		for (const rev of CANDIDATES) {
			const commit = await resolveCommit(objects, `refs/${rev.includes("/") ? "remotes" : "heads"}/${rev}`);
			if (commit && commit !== own) return {
				rev,
				reason: `${rev} is the default branch`
			};
		}
		const before = typeof head === "string" ? `${head}~1` : "HEAD";
		if (!await resolveCommit(objects, before)) return void 0;
		return {
			rev: before,
			reason: typeof head === "string" ? "the commit before head" : "the commit checked out"
		};
	} finally {
		await objects.close();
	}
}

// src/cli/note-uncommitted.ts
async function noteUncommitted(cwd, config) {
	const { folder, root } = await findRepository(cwd);
	if (root === void 0) return void 0;
	const count = (await listChangedFiles(folder, "HEAD", void 0)).filter(({ path }) => isData(path, config)).length;
	if (count === 0) return void 0;
	const [verb, them] = count === 1 ? ["has", "it"] : ["have", "them"];
	return `${countOf$1(count, "data file")} ${verb} uncommitted changes; --worktree includes ${them}`;
}
function isData(path, config) {
	const dataset = datasetFor(config, path);
	if (!dataset) return false;
	return config.datasets.includes(dataset) || isMaybeDataPath(path) !== "maybe";
}

// src/cli/commands/check.ts
function addCheck(program, terminal, finish) {
	program.command("check").description("Check the data files that differ between two revisions, and judge them by the config.").option("--base <rev>", "what to compare with (default: where this branch left the default branch)").option("--head <rev>", "what to check (default: HEAD)").option("--worktree", "check the files as they are on disk, not yet committed ones included").option("--config <file>", "the config (default: .github/assay.yml of the repository, as it is on disk)").option("--output <folder>", "write report.json, report.md and report.html there").addOption(new Option("--format <format>", "what to print").choices([
		"terminal",
		"markdown",
		"json"
	]).default("terminal")).addOption(new Option("--fail-on <findings>", "which findings fail, whatever the config's gate says").choices([
		"new",
		"all",
		"never"
	])).action(async (options) => finish(await check(options, terminal)));
}
async function check(options, terminal) {
	if (options.worktree && options.head) throw new AssayError("bad-arguments", "--worktree and --head exclude each other.", { hint: "Leave one of them out." });
	const progress = startProgress(terminal);
	const { cwd } = terminal;
	const config = await readConfigText(cwd, options.config);
	const judging = await parsedConfig(config.text, config.path);
	const head = options.worktree ? { worktree: true } : options.head ?? "HEAD";
	const base = options.base ?? (await findDefaultBase(cwd, head))?.rev;
	const note = (message) => terminal.err(`assay: ${message}\n`);
	if (base === void 0 && await isShallow((await findRepository(cwd)).folder)) note("this clone is shallow, so there is nothing to compare with; `git fetch --unshallow` brings the history");
	const revisions = await openGitRevisions({
		cwd,
		...base === void 0 ? {} : { base },
		head,
		onNotice: note
	});
	try {
		const result = await runCheck({
			revisions,
			configPath: config.path,
			judgedBy: { text: config.text },
			now: terminal.now(),
			onProgress: progress.update,
			...options.failOn ? { failOn: options.failOn } : {}
		});
		const { report, diffs } = result;
		if (options.output) await writeReportFiles(result, resolve(cwd, options.output));
		const page = options.output && join(options.output, "report.html");
		progress.done();
		if (options.format === "json") await terminal.out(`${JSON.stringify(report, null, 2)}\n`);
		else if (options.format === "markdown") await terminal.out(renderReportMarkdown(report, diffs));
		else {
			const { width, colour } = terminal;
			const shown = {
				width,
				colour,
				...page ? { page } : {}
			};
			await terminal.out(renderReportTerminal(report, diffs, shown));
		}
		if (page) terminal.err(`The report is in ${page}.\n`);
		const uncommitted = head === "HEAD" && await noteUncommitted(cwd, judging.config);
		if (uncommitted) note(uncommitted);
		return report.conclusion === "fail" ? 1 : 0;
	} finally {
		progress.done();
		await revisions.close();
	}
}

// src/check/report-of-diff.ts
function reportOfDiff(diff, baseName, headName) {
	const name = stemOf(headName);
	const described = describeFile({
		file: {
			path: headName,
			basePath: baseName,
			status: "modified"
		},
		dataset: {
			name,
			path: headName,
			key: [],
			text: [],
			dialect: {},
			expectations: [],
			tolerance: {},
			checks: {},
			rules: []
		},
		sheet: "",
		base: diff.base,
		head: diff.head
	}, diff, []);
	const file = maskFileReport(described, diff.privacy ?? DEFAULT_PRIVACY, /* @__PURE__ */ new Set());
	return {
		schema_version: 1,
		tool: {
			name: "assay",
			version: VERSION
		},
		conclusion: "pass",
		preview: false,
		base: { name: baseName },
		head: { name: headName },
		gates: [],
		notices: [],
		datasets: [{
			name,
			files: [file]
		}]
	};
}

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
const LONGEST_CELL$2 = 1e3;
const INDENT = 4;
const ARROW = "  →  ";
const NARROWEST_CELL = 10;
function renderModifiedTerminal(diff, rows, options) {
	const { colour } = options;
	const width = tableWidth(options.width);
	const paint = paintWith(colour);
	const views = rows.map((row) => viewModified(diff, row, LONGEST_CELL$2));
	const cells = views.flatMap((view) => view.cells);
	const nameWidth = widest(cells.map(({ column }) => nameOf$1(column)));
	const noteWidth = widest(cells.map(({ note }) => note));
	const room = width - INDENT - nameWidth - 2 - 5 - (noteWidth > 0 ? noteWidth + 2 : 0);
	const half = Math.max(NARROWEST_CELL, Math.floor(room / 2));
	const cell = (view, side) => paintCell(view[side], side, half, paint, colour);
	const baseWidth = widest(cells.map((view) => cell(view, "base")));
	const line = (view) => [
		" ".repeat(INDENT),
		padWidth(nameOf$1(view.column), nameWidth + 2),
		padWidth(cell(view, "base"), baseWidth),
		ARROW,
		cell(view, "head"),
		view.note === "" ? "" : paint.dim(`  ${view.note}`)
	].join("");
	return views.flatMap((view) => [
		rowLine(view, width, paint),
		...view.cells.map(line),
		...view.moreCells > 0 ? [paint.dim(`    and ${countOf$1(view.moreCells, "more cell")}`)] : []
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
function nameOf$1(column) {
	return fitWidth(escapeTerminal(column), WIDEST_NAME);
}
function widest(texts) {
	return Math.max(0, ...texts.map((text) => stringWidth(text)));
}

// src/core/render/diff/terminal/render-rows-terminal.ts
const WIDEST_CELL$1 = 32;
const MOST_COLUMNS$2 = 30;
const ROW_NUMBER$1 = 14;
function renderRowsTerminal(rows, options) {
	const paint = paintWith(options.colour);
	const width = tableWidth(options.width);
	const columns = chooseColumns(options.columns.length, options.key, MOST_COLUMNS$2);
	const shorten = (text) => fitWidth(escapeTerminal(text), WIDEST_CELL$1);
	const cellsOf = (row) => columns.map((column) => plain(row, column)).map(shorten);
	return renderTable(["row", ...columns.map((column) => shorten(columnName$1(options.columns, column)))], rows.map((row) => [formatCount(row.index + 1), ...row.raw === void 0 ? cellsOf(row) : [fitWidth(escapeTerminal(row.raw), width - ROW_NUMBER$1)]]), {
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
	]).default("terminal")).option("--rows <count>", "rows shown of each kind, on the terminal and in Markdown", parseCount, 20).option("--no-mask", "show personal data and secrets as they are (default: masked)").option("--exit-code", "exit with 1 where the files differ, as `git diff --exit-code` does").addHelpText("after", EXAMPLES$1).action(async (base, head, options) => finish(await diff(base, head, options, terminal)));
}
const EXAMPLES$1 = `
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
		case "markdown": return terminal.out(renderDiffMarkdown(diff, { maxRows: rows }));
		case "html": {
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

// src/core/replay/change-url.ts
function changeUrl(remote, change) {
	const found = /^(?:https?:\/\/(?:[^@/\s]*@)?|ssh:\/\/git@|git@)(github\.com)[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(remote);
	if (!found) return void 0;
	const [, host, owner, name] = found;
	return `https://${host}/${owner}/${name}/${change.pull === void 0 ? `commit/${change.commit}` : `pull/${change.pull}`}`;
}

// src/core/replay/name-change.ts
function nameChange(subject, body) {
	const merged = /^Merge pull request #(\d{1,9}) from /.exec(subject);
	if (merged) return {
		title: (body.split("\n").find((line) => line.trim() !== "") ?? subject).trim(),
		pull: Number(merged[1])
	};
	const squashed = /^(.*\S)\s+\(#(\d{1,9})\)$/.exec(subject);
	if (squashed) return {
		title: squashed[1] ?? "",
		pull: Number(squashed[2])
	};
	return { title: subject };
}

// src/core/replay/replay.ts
const SEVERITIES$1 = [
	"error",
	"warning",
	"info"
];
function tallyReport({ datasets }) {
	return addTallies(datasets.flatMap(({ files }) => files.flatMap((file) => file.findings)).filter(({ standing, waived }) => standing === "new" && !waived).map(({ check, severity, count }) => ({
		check,
		severity,
		rows: count,
		changes: 1
	})), () => 1);
}
function totalTallies(changes) {
	return addTallies(changes.flatMap(({ tallies }) => tallies), (sum, next) => sum + next);
}
function addTallies(tallies, addChanges) {
	const sums = /* @__PURE__ */ new Map();
	for (const tally of tallies) {
		const id = `${tally.check} ${tally.severity}`;
		const before = sums.get(id);
		sums.set(id, before ? {
			...tally,
			rows: before.rows + tally.rows,
			changes: addChanges(before.changes, tally.changes)
		} : tally);
	}
	return [...sums.values()].sort((a, b) => SEVERITIES$1.indexOf(a.severity) - SEVERITIES$1.indexOf(b.severity) || b.changes - a.changes || b.rows - a.rows || (a.check < b.check ? -1 : 1));
}

// src/revisions/git/stream-commits.ts
const MARK = "";
const FORMAT = [
	"%H",
	"%P",
	"%cI",
	"%s%n%b"
].map((field) => `%x01${field}`).join("");
const HEADER = new RegExp(`^\n?${MARK}([0-9a-f]{40,64})${MARK}([0-9a-f ]*)${MARK}([^${MARK}]*)${MARK}`);
const LOG = [
	"log",
	...[
		"--first-parent",
		"--diff-merges=first-parent",
		"--name-only",
		"-z",
		`--format=${FORMAT}`
	],
	...[
		"--no-color",
		"--no-show-signature",
		"--no-mailmap",
		"--no-notes",
		"--no-decorate"
	],
	...[
		"--no-renames",
		"--no-ext-diff",
		"--no-textconv",
		"--no-relative"
	]
];
async function* streamCommits(folder, revision) {
	let current;
	let paths = [];
	for await (const text of splitAtZero(streamGit(folder, [
		...LOG,
		revision,
		"--"
	]))) {
		const header = HEADER.exec(text);
		if (!header) {
			const path = text.replace(/^\n/, "");
			if (path !== "") paths.push(path);
			continue;
		}
		if (current) yield {
			...current,
			paths
		};
		const [matched, id = "", parents = "", date = ""] = header;
		const [subject = "", ...rest] = text.slice(matched.length).split("\n");
		current = {
			id,
			parent: parents.split(" ")[0] || void 0,
			date,
			subject,
			body: rest.join("\n")
		};
		paths = [];
	}
	if (current) yield {
		...current,
		paths
	};
}

// src/check/replay-history.ts
async function replayHistory(request) {
	const { cwd, last, head } = request;
	const { folder } = await findRepository(cwd);
	const { config } = await parsedConfig(request.config.text, request.config.path);
	const tip = await commitOf(folder, head);
	const remote = await findRemote(folder);
	const changes = [];
	for await (const commit of streamCommits(folder, tip)) {
		if (changes.length >= last) break;
		if (commit.parent === void 0) break;
		if (!commit.paths.some((path) => datasetFor(config, path))) continue;
		request.onProgress?.(`replaying ${commit.id.slice(0, 8)}, ${changes.length + 1} of ${last}`);
		const change = await replayCommit(commit, remote?.url, request);
		if (change.files > 0 || change.conclusion === "cannot-run") changes.push(change);
	}
	return {
		schema_version: 1,
		changes,
		totals: totalTallies(changes),
		shallow: await isShallow(folder)
	};
}
async function commitOf(folder, revision) {
	return runGit(folder, [
		"rev-parse",
		"--verify",
		"--end-of-options",
		`${revision}^{commit}`
	]).catch((cause) => {
		throw unknownRevision(revision, cause);
	});
}
async function replayCommit(commit, remote, request) {
	const { title, pull } = nameChange(commit.subject, commit.body);
	const id = {
		commit: commit.id,
		...pull === void 0 ? {} : { pull }
	};
	const url = remote === void 0 ? void 0 : changeUrl(remote, id);
	const named = {
		...id,
		day: commit.date.slice(0, 10),
		title,
		...url === void 0 ? {} : { url }
	};
	try {
		return {
			...named,
			...await judgeCommit(commit, request)
		};
	} catch (error) {
		if (!(error instanceof AssayError)) throw error;
		return {
			...named,
			files: 0,
			conclusion: "cannot-run",
			problem: error.message,
			tallies: []
		};
	}
}
async function judgeCommit({ id, parent }, { cwd, config, now }) {
	const revisions = await openGitRevisions({
		cwd,
		base: parent,
		head: id
	});
	try {
		const judgedBy = { text: config.text };
		const { report } = await runCheck({
			revisions,
			configPath: config.path,
			judgedBy,
			now
		});
		return {
			files: report.datasets.flatMap((dataset) => dataset.files).length,
			conclusion: report.conclusion,
			tallies: tallyReport(report)
		};
	} finally {
		await revisions.close();
	}
}

// src/core/render/replay/replay-words.ts
const NAMED = 3;
function shortNameOf({ pull, commit }) {
	return pull === void 0 ? commit.slice(0, 8) : `#${pull}`;
}
function rowsOf({ tallies }, severity) {
	return tallies.filter((tally) => tally.severity === severity).reduce((sum, { rows }) => sum + rows, 0);
}
function checksOf({ tallies, problem }) {
	if (problem !== void 0) return problem.split("\n")[0] ?? "";
	const told = tallies.filter(({ severity }) => severity !== "info");
	const named = told.slice(0, NAMED).map(({ check, rows }) => `${check} ${formatCount(rows)}`);
	const left = told.length - named.length;
	return left > 0 ? `${named.join(", ")} and ${left} more` : named.join(", ");
}
function summaryOf({ changes, shallow }) {
	const note = shallow ? ["This clone is shallow, so older changes were not seen: `git fetch --unshallow` brings them."] : [];
	const [newest] = changes;
	const oldest = changes.at(-1);
	if (!newest || !oldest) return ["No commit of this history changes a data file.", ...note];
	const failing = changes.filter(({ conclusion }) => conclusion === "fail").length;
	const unjudged = changes.filter(({ conclusion }) => conclusion === "cannot-run").length;
	const share = Math.round(failing / changes.length * 100);
	const period = newest.day === oldest.day ? newest.day : `${oldest.day} to ${newest.day}`;
	return [`${[`${countOf$1(changes.length, "change")} of data, ${period}: ${formatCount(failing)} would have failed (${share} %)`, ...unjudged === 0 ? [] : [`${formatCount(unjudged)} could not be judged`]].join(", ")}.`, ...note];
}
const VERDICTS$1 = {
	pass: "pass",
	fail: "FAIL",
	"cannot-run": "no verdict"
};

// src/core/render/replay/render-replay-markdown.ts
const LONGEST_TITLE$1 = 80;
function renderReplayMarkdown(replay) {
	const { changes, totals } = replay;
	return `${[
		summaryOf(replay).join("\n\n"),
		changes.length === 0 ? "" : markdownTable([
			"Change",
			"Day",
			"Verdict",
			"New errors",
			"New warnings",
			"Title",
			"Checks"
		], changes.map(changeRow$1)),
		totals.length === 0 ? "" : `## Totals\n\n${markdownTable([
			"Check",
			"Severity",
			"Changes",
			"Rows"
		], totals.map(totalRow$1))}`
	].filter((block) => block !== "").join("\n\n")}\n`;
}
function changeRow$1(change) {
	const name = shortNameOf(change);
	return [
		change.url === void 0 ? `\`${name}\`` : `[${name}](${change.url})`,
		change.day,
		change.conclusion === "pass" ? VERDICTS$1.pass : `**${VERDICTS$1[change.conclusion]}**`,
		formatCount(rowsOf(change, "error")),
		formatCount(rowsOf(change, "warning")),
		escapeMarkdown(cutText(change.title, LONGEST_TITLE$1)),
		escapeMarkdown(checksOf(change))
	];
}
function totalRow$1({ check, severity, changes, rows }) {
	return [
		`\`${check}\``,
		severity,
		formatCount(changes),
		formatCount(rows)
	];
}

// src/core/render/replay/render-replay-terminal.ts
const LONGEST_TITLE = 40;
const OTHERS = 54;
const LEAST_CHECKS = 20;
function renderReplayTerminal(replay, options) {
	const paint = paintWith(options.colour);
	const table = (header, rows) => renderTable(header, rows, {
		width: options.width,
		header: paint.dim
	});
	return `${[
		summaryOf(replay),
		replay.changes.length === 0 ? [] : table([
			"change",
			"day",
			"verdict",
			"errors",
			"warnings",
			"checks",
			"title"
		], replay.changes.map((change) => changeRow(change, options.width, paint))),
		replay.totals.length === 0 ? [] : table([
			"check",
			"severity",
			"changes",
			"rows"
		], replay.totals.map(totalRow))
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function changeRow(change, width, paint) {
	const verdict = VERDICTS$1[change.conclusion];
	return [
		shortNameOf(change),
		change.day,
		change.conclusion === "pass" ? verdict : paint.red(verdict),
		countOrDash(rowsOf(change, "error")),
		countOrDash(rowsOf(change, "warning")),
		fitWidth(escapeTerminal(checksOf(change)), Math.max(LEAST_CHECKS, width - OTHERS)),
		fitWidth(escapeTerminal(change.title), LONGEST_TITLE)
	];
}
function countOrDash(count) {
	return count === 0 ? "-" : formatCount(count);
}
function totalRow({ check, severity, changes, rows }) {
	return [
		check,
		severity,
		formatCount(changes),
		formatCount(rows)
	];
}

// src/revisions/git/clone-repository.ts
const TIMEOUT = 18e5;
async function cloneRepository(url) {
	const folder = await mkdtemp(join(tmpdir(), "assay-clone-"));
	const remove = () => rm(folder, {
		recursive: true,
		force: true
	});
	try {
		await runGit(folder, [
			"clone",
			...[
				"--quiet",
				"--bare",
				"--single-branch",
				"--filter=blob:none"
			],
			"--",
			url,
			"."
		], {
			remote: true,
			timeout: TIMEOUT,
			env: { GIT_ALLOW_PROTOCOL: "https:http:ssh:git:file" }
		});
		return {
			folder,
			remove
		};
	} catch (error) {
		await remove();
		throw error;
	}
}

// src/cli/commands/replay.ts
const MOST_CHANGES = 1e4;
function addReplay(program, terminal, finish) {
	program.command("replay").description("Tell what Assay would have said of the last commits or merged pull requests that changed data. It changes nothing and posts nothing; exit code 0 whatever it finds.").argument("[repository]", "a folder, or an address to clone from (default: this repository)").option("--last <count>", "how many changes of data", "50").option("--head <rev>", "the branch whose history it is", "HEAD").option("--config <file>", "the config that judges (default: .github/assay.yml of the repository, as it is on disk)").addOption(new Option("--format <format>", "what to print").choices([
		"terminal",
		"markdown",
		"json"
	]).default("terminal")).action(async (repository, options) => finish(await replay(repository, options, terminal)));
}
async function replay(repository, options, terminal) {
	const last = wholeNumber("--last", options.last, MOST_CHANGES);
	const progress = startProgress(terminal);
	const isAddress = repository !== void 0 && /^[\w+.-]+:\/\/|^[\w.-]+@[\w.-]+:/.test(repository);
	if (isAddress) progress.update(`cloning ${repository}`);
	const clone = isAddress ? await cloneRepository(repository) : void 0;
	try {
		const cwd = clone?.folder ?? resolve(terminal.cwd, repository ?? ".");
		const result = await replayHistory({
			cwd,
			head: options.head,
			last,
			config: await configOf(options, cwd, terminal),
			now: terminal.now(),
			onProgress: progress.update
		});
		progress.done();
		if (options.format === "json") await terminal.out(`${JSON.stringify(result, null, 2)}\n`);
		else if (options.format === "markdown") await terminal.out(renderReplayMarkdown(result));
		else await terminal.out(renderReplayTerminal(result, terminal));
		return 0;
	} finally {
		progress.done();
		await clone?.remove();
	}
}
function configOf({ config }, cwd, terminal) {
	return readConfigText(config === void 0 ? cwd : terminal.cwd, config);
}

// src/cli/dataset/audit-command.ts
function auditCommand(dataset, { label, key, config, flags }) {
	const options = {
		label,
		key: key?.join(","),
		flags,
		config
	};
	const words = Object.entries(options).flatMap(([option, value]) => value === void 0 ? [] : [`--${option}`, shellWord(value)]);
	return [...[
		"assay audit start",
		shellWord(dataset),
		...words
	], "--experts expert-1,expert-2"].join(" ");
}

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
const MOST_ROWS$4 = 10;
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
		view.showsRows ? rowTable$1(view, options) : [dim(ROWS_HIDDEN)],
		next.flatMap(wrap).map(dim)
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function titleOf({ rows, population, noun, name }) {
	if (population === 0) return `There is no ${noun} to draw from in ${name}.`;
	return `${countOf$1(rows.length, "row")} drawn of ${countOf$1(population, noun)} of ${name}.`;
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
function rowTable$1({ rows, columns, masked }, options) {
	if (rows.length === 0) return [];
	const { dim } = paintWith(options.colour);
	const left = rows.length - MOST_ROWS$4;
	const maskName = masked ? maskText : (name) => name;
	const lines = rows.slice(0, MOST_ROWS$4).map(({ row, stratum, cells }) => [
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
	}), ...left > 0 ? [dim(`  and ${countOf$1(left, "more row")}`)] : []];
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
	return stringify$1([[...OWN, ...header.map(neutraliseFormula)], ...lines], { quoted_match: /[\r\n]/ });
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
	const rows = view.rows.map((row) => `    ${rowJson$1(row, view.columns)}`).join(",\n");
	return `${JSON.stringify(about, null, 2).slice(0, -2)},\n  "rows": [${rows === "" ? "" : `\n${rows}\n  `}]\n}\n`;
}
function sampleJsonLines({ rows, columns }) {
	return rows.map((row) => `${rowJson$1(row, columns)}\n`).join("");
}
function rowJson$1({ id, stratum, inclusion, path, row, line, cells }, columns) {
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

// src/cli/is-same-file.ts
async function isSameFile(path, other) {
	const [one, two] = await Promise.all([path, other].map((each) => stat(each, { bigint: true }).catch(() => void 0)));
	return one !== void 0 && two !== void 0 && one.dev === two.dev && one.ino === two.ino;
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
	await readList$1(cwd, spec, ({ cells }, { columns }) => {
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

// src/core/render/markdown/text-table-markdown.ts
const LONGEST_CELL$1 = 200;
function textTableMarkdown(title, { header, rows, left }) {
	if (rows.length === 0) return [];
	const shown = (text) => escapeMarkdown(cutText(text, LONGEST_CELL$1));
	const table = markdownTable(header.map(shown), rows.map((row) => row.map(shown)));
	return [
		`### ${title}`,
		table,
		...left > 0 ? [`…and ${formatCount(left)} more.`] : []
	];
}

// src/core/labels/suggestions/mask-of-key.ts
function maskOfKey({ table, keyColumns }, privacy) {
	if (keyColumns.length === 0) return (id) => id;
	if (privacy.rows === "hide") return hideText;
	const masks = keyColumns.map((column) => maskOfColumn(columnName(table.columns, column), privacy));
	return (id) => masks.reduce((text, mask) => mask(text), id);
}

// src/core/render/labels/label-sentences.ts
function labelHeadline({ rows, suggestions }) {
	const { suspected, judged } = suggestions;
	const unjudged = judged === rows ? "" : `, ${formatCount(judged)} of them judged`;
	return `${countOf$1(rows, "row")}${unjudged}: ${countPhrase(suspected, "label is suspect", "labels are suspect")}`;
}
function labelSentences({ suggestions, shown }) {
	const { expectedWrong, judged, agreeing, suspected } = suggestions;
	const sentence = `${`The model gives ${percent$1(agreeing / judged)} of the rows the label they have`}; ${expectation(expectedWrong, judged)}.`;
	const warning = "Where this has been looked into, about half of the suspect labels were right: look at each before you change it.";
	if (suspected === 0) return [sentence];
	return [
		sentence,
		warning,
		...isRanked(shown) ? [] : ["The predictions say of no label how sure they are: the rows below stand in the order of the data, the first no more suspect than the last."]
	];
}
const isRanked = ({ rows }) => rows.some(({ score }) => score !== void 0);
const rowTitle = ({ shown }) => isRanked(shown) ? "The most suspect rows" : "The suspect rows";
function expectation(expectedWrong, judged) {
	if (expectedWrong === void 0) return "how many of the others are wrong cannot be told from predicted labels alone";
	if (expectedWrong === 0) return "no label is expected to be wrong";
	return `about ${countPhrase(expectedWrong, "label is", "labels are")} expected to be wrong (${percent$1(expectedWrong / judged)}), fewer where the model itself confuses labels`;
}
function labelNextSteps({ written, suggestions, files }) {
	if (suggestions.suspected === 0) return [];
	if (written === void 0) return [{ text: "Add --output <folder> for the review list, the flags and a patch." }];
	const patch = files === 1 ? "the .patch.jsonl file" : "each .patch.jsonl file";
	return [{
		text: `Read ${written.output}/review.csv; in ${patch} delete the lines of rows that are right, then:`,
		command: "assay apply <file> <patch> --output <file>"
	}, {
		text: "Or ask two experts first, who do not see the suggestions:",
		command: written.auditCommand
	}];
}
function percent$1(share) {
	return `${(share * 100).toFixed(1)} %`;
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
	const rows = countOf$1(report.table.ids.length, "row");
	const found = worse === 0 ? "none" : formatCount(worse);
	const are = worse > 1 ? "are" : "is";
	return `${rows}: ${found} of ${countOf$1(tried, "slice")} tried ${are} worse than the rest`;
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
	const between = `${percent$1(interval.low)} to ${percent$1(interval.high)}`;
	const { judgedLabel, table } = report;
	const labelled = (rate.measure === "error" || rate.measure === "disagreement") && judgedLabel !== void 0 ? ` labelled ${maskOfColumn(table.label ?? "", privacy)(judgedLabel)}, the only ones judged` : "";
	return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${percent$1(rate.rate)} of ${countOf$1(rows, "row")}${labelled} (${between})`;
}

// src/core/render/slices/show-slices.ts
const ROWS_OF_SLICE$1 = 3;
const SLICES_WITH_ROWS = 5;
const MOST_COLUMNS$1 = 5;
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
		percent$1(slice.rate),
		`${percent$1(slice.interval.low)} to ${percent$1(slice.interval.high)}`,
		percent$1(slice.restRate),
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
	const columns = shownColumns$1(table, view.privacy);
	const shown = worse.slice(0, Math.min(SLICES_WITH_ROWS, view.limit));
	const showsIds = table.keys.length > 0 && view.privacy.rows === "show";
	const seen = /* @__PURE__ */ new Set();
	const rows = shown.flatMap((slice) => {
		const outcomes = measured.find(({ measure }) => measure === slice.measure);
		const first = rowsBehind(slice, outcomes, parted).filter((row) => !seen.has(row)).slice(0, ROWS_OF_SLICE$1);
		for (const row of first) seen.add(row);
		return first.map((row) => [
			nameOfSlice(slice, view),
			placeOf$2(table, row),
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
function placeOf$2(table, row) {
	const { path, row: number, line } = placeOfRow(table, row);
	const place = line === void 0 ? `row ${number}` : `line ${line}`;
	return table.files.length > 1 ? `${path} ${place}` : place;
}
function idOf({ files, fileOf, ids }, row, privacy) {
	return maskOfKey(files[fileOf[row]], privacy)(ids[row]);
}
function shownColumns$1(table, privacy) {
	if (privacy.rows === "hide") return [];
	if (table.text.length > 0) return [...table.label === void 0 ? [] : [table.label], ...table.text];
	return [...table.columns.keys()].slice(0, MOST_COLUMNS$1);
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
const PREDICTED$1 = "predicted label";
function predictionOutcomes({ rows, given, predicted }, label) {
	return {
		measure: "model_error",
		rows,
		bad: given.map((each, judged) => each !== predicted[judged]),
		idle: { pairs: [[label, PREDICTED$1]] }
	};
}
function partByPrediction({ rows, predicted, labels }, total) {
	const ofRow = new Int32Array(total).fill(-1);
	for (const [judged, row] of rows.entries()) ofRow[row] = predicted[judged];
	return {
		parting: {
			name: PREDICTED$1,
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
	const columns = shownColumns$1(training.table, privacy);
	const seen = /* @__PURE__ */ new Set();
	const isFirst = ({ failed, row }) => seen.size < seen.add(`${failed} ${row}`).size;
	const rows = [...training.traces.values()].flatMap(({ similar }) => (similar?.rows ?? []).filter(({ isAsWronglySaid }) => isAsWronglySaid).sort((a, b) => b.similarity - a.similarity).slice(0, ROWS_OF_SLICE).filter(isFirst).map(({ failed, row, similarity }) => [
		placeOf$2(table, failed),
		placeOf$2(training.table, row),
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

// src/core/render/terminal/text-table-terminal.ts
const LONGEST_CELL = 200;
const LONGEST_LABEL = 24;
const LONGEST_PLACE = 30;
const GAP = 2;
const LEAST_ROOM = 12;
function textTableTerminal(title, table, width, paint) {
	if (table.rows.length === 0) return [];
	const last = table.header.length - 1;
	const texts = [table.header, ...table.rows].map((row) => row.map((text, column) => {
		if (table.places?.includes(column) && column !== last) return fitWidth(escapeTerminal(text), LONGEST_PLACE, "end");
		const shown = escapeTerminal(cutText(text, LONGEST_CELL));
		return column === last ? shown : fitWidth(shown, LONGEST_LABEL);
	}));
	const taken = table.header.slice(0, -1).map((_, column) => Math.max(...texts.map((row) => stringWidth(row[column]))) + GAP).reduce((sum, each) => sum + each, GAP);
	const room = Math.max(LEAST_ROOM, tableWidth(width) - taken);
	const [header, ...rows] = texts.map((row) => [...row.slice(0, -1), fitWidth(row[last], room)]);
	const lines = renderTable(header, rows, {
		width: tableWidth(width),
		header: paint.dim
	});
	const left = table.left > 0 ? [paint.dim(`  and ${formatCount(table.left)} more`)] : [];
	return [
		paint.bold(title),
		...lines,
		...left
	];
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

// src/cli/dataset/add-dataset-options.ts
function addDatasetOptions(command) {
	return command.option("--label <column>", "the column of the labels (default: the config's, else inferred)").option("--key <columns>", "key columns, with commas between (default: the config's, else inferred)", nameList).option("--config <file>", "the config (default: .github/assay.yml of the repository)");
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
		`up to ${shown$2(ends[0])}`,
		...ends.slice(1).map((end, i) => starts[i] === end ? shown$2(end) : `${shown$2(starts[i])} to ${shown$2(end)}`),
		`${shown$2(starts.at(-1))} and more`
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
const shown$2 = (number) => Number.isSafeInteger(number) ? formatCount(number) : String(number);

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

// src/core/labels/slices/parting.ts
const BLANK = "(blank)";

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

// src/core/labels/slices/missing-outcomes.ts
const MOST_BLANK = .5;
function countedColumns({ columns, ids }) {
	return [...columns].flatMap(([name, { ofRow }]) => {
		return ofRow.reduce((sum, code) => sum + (code < 0 ? 1 : 0), 0) > ids.length * MOST_BLANK ? [] : [name];
	});
}
function missingOutcomes({ columns, ids }, counted) {
	const codes = counted.flatMap((name) => columns.get(name)?.ofRow ?? []);
	const rows = [...ids.keys()];
	return {
		measure: "missing",
		rows,
		bad: rows.map((row) => codes.some((ofRow) => ofRow[row] < 0)),
		idle: { blanks: counted }
	};
}

// src/core/labels/slices/part-rows.ts
function partRows(table, parting) {
	const parts = new Dictionary();
	const total = table.ids.length;
	if (parting.column === void 0) {
		const ofFile = table.files.map(({ path, policy }) => parts.numberOf(parting.kind === "source" ? sourceOfPath(path, policy.source) : parting.partOf(path)));
		const ofRow = Int32Array.from(table.fileOf, (file) => ofFile[file]);
		return {
			parting,
			values: parts.values,
			ofRow
		};
	}
	const column = table.columns.get(parting.column);
	if (!column) return {
		parting,
		values: [],
		ofRow: new Int32Array(total).fill(-1)
	};
	const ofValue = column.values.map((text) => parts.numberOf(parting.partOf(text)));
	const ofRow = Int32Array.from(column.ofRow, (code) => code < 0 ? parts.numberOf(BLANK) : ofValue[code]);
	return {
		parting,
		values: parts.values,
		ofRow
	};
}

// src/core/labels/slices/read-slice-table.ts
async function readSliceTable(files) {
	const total = files.reduce((sum, { table }) => sum + table.rowCount, 0);
	const ids = [];
	const given = new RowIds();
	const fileOf = new Int32Array(total);
	const indexOf = new Int32Array(total);
	const columns = /* @__PURE__ */ new Map();
	for (const [place, { table, keyColumns }] of files.entries()) {
		const read = /* @__PURE__ */ new Map();
		for (const column of table.columns.keys()) {
			const name = columnName(table.columns, column);
			if (!read.has(name)) read.set(name, column);
			if (!columns.has(name)) columns.set(name, {
				dictionary: new Dictionary(),
				ofRow: new Int32Array(total).fill(-1)
			});
		}
		for await (const rows of table.read()) for (const row of rows) {
			const at = ids.push(given.next(row, table.columns, keyColumns)) - 1;
			fileOf[at] = place;
			indexOf[at] = row.index;
			for (const [name, column] of read) {
				const cell = row.cells[column];
				if (isBlank(cell)) continue;
				const { dictionary, ofRow } = columns.get(name);
				ofRow[at] = dictionary.numberOf(cellText(cell));
			}
		}
	}
	return {
		files,
		ids,
		fileOf,
		indexOf,
		columns: new Map([...columns].map(([name, { dictionary, ofRow }]) => [name, {
			values: dictionary.values,
			ofRow
		}])),
		...rolesOf(files[0])
	};
}
function rolesOf({ table, roles, keyColumns }) {
	const named = (column) => columnName(table.columns, column);
	return {
		...roles.label === void 0 ? {} : { label: named(roles.label) },
		...roles.source === void 0 ? {} : { source: named(roles.source) },
		text: roles.text.map(named),
		keys: keyColumns.map(named)
	};
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

// src/core/labels/verdicts/judged-label.ts
function judgedLabel({ rows }, { label, columns }) {
	const column = label === void 0 ? void 0 : columns.get(label);
	if (!column || column.values.length < 2) return void 0;
	const known = new Set(column.values);
	const judged = new Set(rows.map(({ row, current }) => current !== void 0 && known.has(current) ? current : column.values[column.ofRow[row]]));
	const [only] = judged;
	return judged.size === 1 ? only : void 0;
}

// src/core/labels/verdicts/open-verdicts-note.ts
function openVerdictsNote({ rows }) {
	const open = rows.filter(({ verdict }) => verdict === "open");
	if (open.length === 0) return void 0;
	const all = weightOf(rows);
	const wrong = weightOf(rows.filter(({ verdict }) => verdict === "wrong")) / all;
	const most = wrong + weightOf(open) / all;
	return `${countPhrase(open.length, "verdict is", "verdicts are")} still open, and left out of the rates of wrong labels: over all rows that rate is ${shown$1(wrong)} were they all right, and ${shown$1(most)} were they all wrong.`;
}
const weightOf = (rows) => rows.reduce((sum, { inclusion }) => sum + 1 / inclusion, 0);
const shown$1 = (rate) => `${(100 * rate).toFixed(1)} %`;

// src/core/labels/verdicts/find-verdict-columns.ts
const REQUIRED = [
	"row_id",
	"inclusion",
	"verdict"
];
const OPTIONAL = ["stratum", "current"];
const NO_EXPERTS = /^(?:path|file|row|line|code|note|notes|label|weight|reason|agreed|correction)$/i;
function findVerdictColumns(columns, name, own) {
	const named = /* @__PURE__ */ new Map();
	for (const each of [...REQUIRED, ...OPTIONAL]) {
		const column = columns.indexOf(each);
		if (column >= 0) named.set(each, column);
	}
	const missing = REQUIRED.find((each) => !named.has(each));
	if (missing !== void 0) {
		const meant = suggestWord(missing, columns);
		throw new AssayError("bad-input", `${name} has no column ${missing}.`, { hint: meant === void 0 ? `A file of verdicts has the columns row_id, stratum, inclusion, current and verdict; this one has ${listNames(columns)}.` : `Rename the column ${meant}, if it is that.` });
	}
	const taken = new Set(named.values());
	return {
		named,
		experts: columns.flatMap((expert, column) => taken.has(column) || own.has(expert) || NO_EXPERTS.test(expert) || expert.trim() === "" ? [] : [{
			name: expert,
			column
		}])
	};
}

// src/core/labels/verdicts/row-verdict.ts
const VERDICTS = [
	"right",
	"wrong",
	"open"
];

// src/core/labels/verdicts/read-verdicts.ts
const MOST_TOLD = 5;
const LEAST_INCLUSION = 1e-12;
const NUMBER$1 = /^\s*(?:\d{1,20}(?:\.\d{0,30})?|\.\d{1,30})(?:[eE][+-]?\d{1,3})?\s*$/;
async function readVerdicts(table, name, { ids, columns, labels }) {
	const { named, experts } = findVerdictColumns(table.columns, name, new Set(columns));
	const places = new Map(ids.map((id, row) => [id, row]));
	const seen = /* @__PURE__ */ new Map();
	const faults = [];
	const unknown = [];
	const rows = [];
	for await (const batch of table.read()) for (const { index, cells } of batch) {
		const line = table.line(index);
		const at = line === void 0 ? `row ${index + 1}` : `line ${line}`;
		const cell = (column) => named.has(column) ? cells[named.get(column)] : void 0;
		const id = cellText(cell("row_id"));
		const inclusion = inclusionOf(cell("inclusion"));
		const verdict = verdictOf$1(cell("verdict"));
		if (id === "") faults.push(`${at}: the row_id is blank`);
		else if (seen.has(id)) faults.push(`${at}: the row_id stands in ${seen.get(id)} too`);
		if (inclusion === void 0) faults.push(`${at}: the inclusion ${shown(cell("inclusion"))} is no number above 0 and up to 1`);
		if (verdict === void 0) faults.push(`${at}: the verdict ${shown(cell("verdict"))} is none of ${VERDICTS.join(", ")}`);
		seen.set(id, at);
		const row = places.get(id);
		if (row === void 0) unknown.push(id);
		if (row === void 0 || inclusion === void 0 || verdict === void 0) continue;
		const current = cell("current");
		rows.push({
			row,
			stratum: cellText(cell("stratum")),
			inclusion,
			...isBlank(current) ? {} : { current: cellText(current) },
			verdict,
			answers: experts.map(({ column }) => readAnswer(cellText(cells[column]), labels))
		});
	}
	if (faults.length > 0) throw cannotUse(name, faults);
	if (rows.length === 0) throw new AssayError("bad-input", `None of the rows of ${name} is one of the dataset.`, { hint: "Give the file of verdicts of an audit of this dataset; ids of rows without a key change with their content." });
	return {
		experts: experts.map((expert) => expert.name),
		rows,
		unknown: {
			count: unknown.length,
			first: unknown.slice(0, MOST_TOLD)
		}
	};
}
function inclusionOf(cell) {
	const text = cellText(cell);
	const value = NUMBER$1.test(text) ? Number(text) : NaN;
	return value >= LEAST_INCLUSION && value <= 1 ? value : void 0;
}
function verdictOf$1(cell) {
	const text = cellText(cell).trim().toLowerCase();
	return VERDICTS.find((verdict) => verdict === text);
}
const shown = (cell) => isBlank(cell) ? "(blank)" : listNames([cellText(cell)]);
function cannotUse(name, faults) {
	const left = faults.length - MOST_TOLD;
	const told = [...faults.slice(0, MOST_TOLD), ...left > 0 ? [`and ${formatCount(left)} more`] : []];
	return new AssayError("bad-input", `${name} cannot be used.\n${told.join("\n")}`, { hint: "docs/slices.md shows what a file of verdicts looks like." });
}

// src/cli/verdicts/open-verdicts.ts
async function openVerdicts(cwd, spec, sliceTable, { files, policy, config }) {
	const { ids, columns } = sliceTable;
	const data = await openData(cwd, spec, {});
	try {
		const [table, ...others] = data.tables.values();
		if (!table || others.length > 0) throw new AssayError("bad-arguments", `${data.name} has several sheets, and one is read.`, { hint: "Save the verdicts as CSV or JSON Lines." });
		const about = {
			ids,
			columns: [...columns.keys()],
			labels: policy.labels ?? []
		};
		const verdicts = await readVerdicts(table, data.name, about);
		const mask = maskOfKey(files[0], config.privacy);
		const judged = judgedLabel(verdicts, sliceTable);
		return {
			verdicts,
			...judged === void 0 ? {} : { judgedLabel: judged },
			notes: notesOf(verdicts, mask)
		};
	} finally {
		await data.close();
	}
}
function notesOf(verdicts, mask) {
	const { unknown } = verdicts;
	const strangers = countPhrase(unknown.count, "verdict is", "verdicts are");
	const open = openVerdictsNote(verdicts);
	return [...unknown.count > 0 ? [`${strangers} about rows that the dataset does not have, and left out: ${listNames(unknown.first.map(mask))}.`] : [], ...open === void 0 ? [] : [open]];
}

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
const NEAR$1 = 1e-6;

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
const LONGEST$3 = 80;
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
		const shown = cutText(text, LONGEST$3);
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
const MOST_CLASSES$2 = 5e3;
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
	if (labels.length <= MOST_CLASSES$2 && places <= MOST_PLACES) return new Float64Array(places);
	throw new AssayError("unsupported", `${name} has ${formatCount(labels.length)} classes for ${formatCount(rows)} rows, more than are compared.`, { hint: `Up to ${formatCount(MOST_CLASSES$2)} classes, and ${formatCount(MOST_PLACES)} probabilities: judge files one by one, or give predicted labels only.` });
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
		const table = soleTable$1(data);
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
function soleTable$1({ name, tables }) {
	const [first, ...others] = tables.values();
	if (first && others.length === 0) return first;
	throw new AssayError("bad-arguments", `${name} has ${tables.size} sheets, and one is read.`, { hint: "Save the predictions as CSV, JSON Lines or Parquet." });
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

// src/cli/slices/require-column.ts
function requireColumn(name, { columns }, others = []) {
	if (columns.has(name) || others.includes(name)) return;
	const known = [...columns.keys()];
	const meant = suggestWord(name, known);
	throw new AssayError("bad-arguments", `The dataset has no column ${name}.`, { hint: meant === void 0 ? `Its columns are ${listNames(known)}.` : `Did you mean ${meant}?` });
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
	const nearest = nearestTexts(textsOf$1(table, name, few), textsOf$1(training, name), {
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
function textsOf$1(table, name, rows = table.ids.keys()) {
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
const MOST_ROWS$3 = 1e6;
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
		minimum: wholeNumber("--minimum", options.minimum, MOST_ROWS$3),
		confidence: shareOption("--confidence", options.confidence)
	};
	const limit = wholeNumber("--limit", options.limit, MOST_ROWS$3);
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

// src/core/render/sources/source-table.ts
function sourceHeadline({ rows, report }) {
	return `${countOf$1(rows, "row")} of ${countOf$1(report.sources.length, "source")}`;
}
function sourceSentences(view) {
	const { report, counted, minimum, judgedLabel } = view;
	const errors = hasErrors(report) ? [`Rates of fewer than ${countOf$1(minimum, "judged row")} are not told, and those sources come last.`, ...shrinkage(report)] : ["Give --verdicts for the rate of wrong labels."];
	return [
		...judgedLabel === void 0 ? [] : [`Only rows labelled ${view.showLabel(judgedLabel)} were judged: wrong counts those alone.`],
		...errors,
		counted.length === 0 ? "No column counts as missing." : `Blank cells count as missing in ${listNames(counted)}.`
	];
}
const hasErrors = ({ sources }) => sources.some(({ errors }) => errors !== void 0);
function shrinkage({ prior, sources }) {
	const told = sources.filter(({ errors }) => errors?.shrunk !== void 0).length;
	if (!prior || told < 2) return [];
	if (prior.strength === void 0) return ["The sources differ no more than chance makes them differ: the shrunk rate is the same for all."];
	const rows = Math.round(prior.strength);
	if (rows === 0) return ["The sources differ so much that the shrunk rate of each is its own."];
	return [`The shrunk rate counts ${percent$1(prior.mean)}, that of these sources, as ${countOf$1(rows, "more row")} of each.`];
}
function sourceTable({ report, showSource, limit }) {
	const shown = report.sources.slice(0, limit);
	const isJudged = hasErrors(report);
	return {
		header: [
			report.by,
			"rows",
			...isJudged ? [
				"wrong",
				"interval",
				"judged",
				"shrunk"
			] : [],
			"duplicates",
			"missing",
			"findings",
			"of all"
		],
		rows: shown.map((figures) => [
			showSource(figures.source),
			formatCount(figures.rows),
			...figures.errors ? errorCells(figures.errors) : [],
			...countCells(figures)
		]),
		left: report.sources.length - shown.length
	};
}
function errorCells({ estimate, isTooFew, wrong, shrunk }) {
	const judged = `${formatCount(wrong)} of ${formatCount(estimate?.rows ?? 0)}`;
	if (!estimate || isTooFew || shrunk === void 0) return [
		"too few",
		"",
		judged,
		""
	];
	const { low, high } = estimate.interval;
	const interval = `${(100 * low).toFixed(1)}–${percent$1(high)}`;
	return [
		percent$1(estimate.rate),
		interval,
		judged,
		percent$1(shrunk)
	];
}
const countCells = ({ duplicates, missing, found, findings }) => [
	duplicates,
	missing,
	found,
	findings
].map(({ rate }) => percent$1(rate));

// src/core/render/sources/render-sources-markdown.ts
function renderSourcesMarkdown(view) {
	const notes = view.notes.map((note) => `- ${escapeMarkdown(note)}`);
	return `${[
		`## Sources of ${codeSpan(view.name)}`,
		`**${sourceHeadline(view)}.** ${sourceSentences(view).map(escapeMarkdown).join(" ")}`,
		...textTableMarkdown("Worst first", sourceTable(view)),
		...notes.length > 0 ? ["### To know", notes.join("\n")] : []
	].join("\n\n")}\n`;
}

// src/core/render/sources/render-sources-terminal.ts
function renderSourcesTerminal(view, options) {
	const paint = paintWith(options.colour);
	const wrapped = (texts, start = "") => texts.flatMap((text) => wrapLine(start, text, options.width));
	return `${[
		[`${paint.bold(escapeTerminal(view.name))}, ${sourceHeadline(view)}`, ...wrapped(sourceSentences(view))],
		textTableTerminal("Worst first", sourceTable(view), options.width, paint),
		view.notes.length === 0 ? [] : [paint.bold("To know"), ...wrapped(view.notes, "  ")]
	].filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n")}\n`;
}

// src/core/sources/sources-json.ts
function sourcesJson(dataset) {
	const { name, rows, paths, counted, minimum, confidence, report, notes } = dataset;
	return {
		schema_version: 1,
		dataset: name,
		files: paths,
		rows,
		by: report.by,
		minimum,
		confidence,
		counted_columns: counted,
		judged_label: dataset.judgedLabel ?? null,
		prior: report.prior ? {
			mean: report.prior.mean,
			strength: report.prior.strength ?? null
		} : null,
		sources: report.sources.map(sourceJson),
		notes
	};
}
function sourceJson(figures) {
	const { source, rows, errors, duplicates, missing, found, findings } = figures;
	const estimate = errors?.estimate;
	return {
		source,
		rows,
		label_errors: errors ? {
			judged: estimate?.rows ?? 0,
			wrong: errors.wrong,
			too_few: errors.isTooFew,
			rate: estimate?.rate ?? null,
			effective_rows: estimate?.effectiveRows ?? null,
			interval: estimate?.interval ?? null,
			shrunk_rate: errors.shrunk ?? null
		} : null,
		duplicates,
		missing,
		rows_with_findings: found,
		findings: {
			count: findings.count,
			share: findings.rate
		}
	};
}

// src/core/sources/find-duplicates.ts
function findDuplicates({ columns, text, keys, ids }, source) {
	const others = [...columns.keys()].filter((name) => !keys.includes(name) && name !== source);
	const compared = (text.length > 0 ? text : others).flatMap((name) => columns.get(name) ?? []);
	const folded = compared.map(({ values }) => values.map(normaliseText));
	const first = /* @__PURE__ */ new Map();
	const repeats = new Uint8Array(ids.length);
	for (const row of ids.keys()) {
		const texts = compared.map(({ ofRow }, i) => ofRow[row] < 0 ? "" : folded[i][ofRow[row]]);
		if (texts.every((each) => each === "")) continue;
		const content = JSON.stringify(texts);
		const before = first.get(content);
		if (before === void 0) first.set(content, row);
		else {
			repeats[before] = 1;
			repeats[row] = 1;
		}
	}
	return repeats;
}

// src/core/statistics/shrink-rates.ts
function shrinkRates(groups) {
	const filled = groups.filter(({ total }) => total > 0);
	const all = filled.reduce((sum, { total }) => sum + total, 0);
	if (all === 0) return {
		mean: 0,
		rates: groups.map(() => 0)
	};
	const mean = filled.reduce((sum, { count }) => sum + count, 0) / all;
	const strength = strengthOf(filled, {
		mean,
		all
	});
	const rates = groups.map(({ count, total }) => strength !== void 0 && total + strength > 0 ? (count + strength * mean) / (total + strength) : mean);
	return {
		mean,
		...strength === void 0 ? {} : { strength },
		rates
	};
}
function strengthOf(groups, { mean, all }) {
	const ofOneRow = mean * (1 - mean);
	const degrees = groups.length - 1;
	if (ofOneRow === 0 || degrees === 0) return void 0;
	const spread = groups.reduce((sum, { count, total }) => sum + total * (count / total - mean) ** 2, 0);
	const room = all - groups.reduce((sum, { total }) => sum + total ** 2, 0) / all - degrees;
	if (room <= 0) return void 0;
	const share = Math.min(1, (spread / ofOneRow - degrees) / room);
	return share <= 0 ? void 0 : 1 / share - 1;
}

// src/core/sources/estimate-errors.ts
function estimateErrors(verdicts, confidence) {
	const outcomes = verdicts.filter(({ verdict }) => verdict !== "open").map(({ stratum, inclusion, verdict }) => ({
		stratum,
		inclusion,
		value: verdict === "wrong" ? 1 : 0
	}));
	if (outcomes.length === 0) return void 0;
	const strata = /* @__PURE__ */ new Map();
	for (const { stratum, inclusion } of outcomes) strata.set(stratum, (strata.get(stratum) ?? 0) + 1 / inclusion);
	return estimateRate(outcomes, {
		strata,
		confidence,
		finite: false
	});
}

// src/core/sources/measure-sources.ts
function measureSources({ parting, values, ofRow }, facts, options) {
	const rows = values.map(() => 0);
	for (const source of ofRow) if (source >= 0) rows[source]++;
	const sum = (countOfRow) => {
		const sums = values.map(() => 0);
		ofRow.forEach((source, row) => {
			if (source >= 0) sums[source] += countOfRow(row);
		});
		return sums;
	};
	const duplicates = sum((row) => facts.repeats[row]);
	const missing = sum((row) => Number(facts.missing[row]));
	const found = sum((row) => Math.min(1, facts.violations[row]));
	const findings = sum((row) => facts.violations[row]);
	const allFindings = findings.reduce((total, each) => total + each, 0);
	const errors = errorsOf(values.length, ofRow, facts.verdicts, options);
	const sources = values.map((source, i) => ({
		source,
		rows: rows[i],
		...errors ? { errors: errors.ofSource[i] } : {},
		duplicates: countOf(duplicates[i], rows[i]),
		missing: countOf(missing[i], rows[i]),
		found: countOf(found[i], rows[i]),
		findings: countOf(findings[i], allFindings)
	}));
	return {
		by: parting.name,
		sources: sources.filter((source) => source.rows > 0).sort(byBadness),
		...errors?.prior ? { prior: errors.prior } : {}
	};
}
function errorsOf(count, ofRow, verdicts, { minimum, confidence }) {
	if (!verdicts) return void 0;
	const judged = Array.from({ length: count }, () => []);
	for (const verdict of verdicts) judged[ofRow[verdict.row]]?.push(verdict);
	const estimates = judged.map((each) => estimateErrors(each, confidence));
	const isTooFew = (estimate) => (estimate?.rows ?? 0) < minimum;
	const told = estimates.flatMap((estimate) => estimate && !isTooFew(estimate) ? [estimate] : []);
	const { rates, ...prior } = shrinkRates(told.map(effectiveRate));
	const shrunk = new Map(told.map((estimate, i) => [estimate, rates[i]]));
	return {
		prior: told.length > 0 ? prior : void 0,
		ofSource: estimates.map((estimate, i) => ({
			wrong: judged[i].filter(({ verdict }) => verdict === "wrong").length,
			...estimate ? { estimate } : {},
			isTooFew: isTooFew(estimate),
			...estimate && shrunk.has(estimate) ? { shrunk: shrunk.get(estimate) } : {}
		}))
	};
}
function effectiveRate({ rate, effectiveRows }) {
	return {
		count: rate * effectiveRows,
		total: effectiveRows
	};
}
const countOf = (count, all) => ({
	count,
	rate: all === 0 ? 0 : count / all
});
function byBadness(a, b) {
	return (b.errors?.shrunk ?? -1) - (a.errors?.shrunk ?? -1) || lowOf(b) - lowOf(a) || b.found.rate - a.found.rate || b.duplicates.rate - a.duplicates.rate || b.missing.rate - a.missing.rate || (a.source < b.source ? -1 : 1);
}
const lowOf = ({ errors }) => errors?.shrunk === void 0 ? 0 : errors.estimate?.interval.low ?? 0;

// src/core/sources/part-by-source.ts
function partBySource(table, by) {
	if (by !== void 0) return partRows(table, byColumn(by));
	const [first] = table.files;
	const { source } = first.policy;
	if (source && !("column" in source)) {
		const sources = new Map(table.files.map(({ path, policy }) => [path, sourceOfPath(path, policy.source)]));
		return partRows(table, {
			name: "source",
			kind: "source",
			partOf: (path) => sources.get(path)
		});
	}
	const roles = {
		base: NO_ROLES,
		head: first.roles
	};
	const column = sourceColumn({
		head: first.table,
		roles
	});
	return column === void 0 ? void 0 : partRows(table, byColumn(columnName(first.table.columns, column)));
}
const byColumn = (name) => ({
	name,
	column: name,
	kind: "value",
	partOf: (text) => text
});

// src/core/sources/count-violations.ts
async function countViolations(context) {
	const { checks } = context.dataset;
	const planned = CHECKS.flatMap((check) => planCheck(check, Object.hasOwn(checks, check.name) ? checks[check.name] : void 0) ?? []).filter(({ severity }) => severity !== "info");
	const counts = new Uint32Array(context.head.rowCount);
	const found = await Promise.all(planned.map(async ({ check, parameters }) => {
		try {
			return await check.find(context, parameters);
		} catch (error) {
			if (error instanceof AssayError) throw error;
			throw new AssayError("internal", `The check ${check.name} failed on ${context.path}.`, {
				hint: "This is a fault of Assay, not of the data: please report it with the file, or a part of it.",
				cause: error
			});
		}
	}));
	for (const { side, index } of found.flat()) if (side === "head" && index !== void 0) counts[index]++;
	return counts;
}

// src/cli/sources/count-findings.ts
const NO_FILES = {
	peers: async () => [],
	list: async () => [],
	table: async () => void 0,
	text: async () => void 0
};
async function countFindings({ files }, now) {
	const slowMatcher = new WorkerMatcher();
	try {
		const counts = [];
		for (const { path, policy, table, keyColumns, roles } of files) {
			const found = await countViolations({
				path,
				dataset: policy,
				head: table,
				key: {
					base: [],
					head: keyColumns
				},
				roles: {
					base: NO_ROLES,
					head: roles
				},
				scans: new SharedScans(),
				files: NO_FILES,
				slowMatcher,
				now
			});
			for (const count of found) counts.push(count);
		}
		return counts;
	} finally {
		await slowMatcher.close();
	}
}

// src/cli/sources/view-sources.ts
async function viewSources(dataset, { by, verdicts: spec, limit, ...options }, terminal) {
	const table = await readSliceTable(dataset.files);
	if (by !== void 0) requireColumn(by, table);
	const parted = partBySource(table, by);
	if (!parted) throw new AssayError("bad-arguments", `Nothing says where the rows of ${dataset.name} come from.`, { hint: "Name the column with --by, or the `source` of the dataset in the config." });
	const { column } = parted.parting;
	const opened = spec === void 0 ? void 0 : await openVerdicts(terminal.cwd, spec, table, dataset);
	const counted = countedColumns(table);
	const facts = {
		repeats: findDuplicates(table, column),
		missing: missingOutcomes(table, counted).bad,
		violations: await countFindings(dataset, terminal.now()),
		...opened ? { verdicts: opened.verdicts.rows } : {}
	};
	return {
		name: dataset.name,
		rows: table.ids.length,
		paths: table.files.map(({ path }) => path),
		counted,
		...options,
		report: measureSources(parted, facts, options),
		...opened?.judgedLabel === void 0 ? {} : { judgedLabel: opened.judgedLabel },
		notes: opened?.notes ?? [],
		showSource: column === void 0 ? (source) => source : maskOfColumn(column, dataset.config.privacy),
		showLabel: maskOfColumn(table.label ?? "", dataset.config.privacy),
		limit
	};
}

// src/cli/commands/sources.ts
const MOST_ROWS$2 = 1e6;
function addSources(program, terminal, finish) {
	const command = program.command("sources").description("Tell by source how many labels are wrong, how many rows are duplicates or miss something, and what checks find.").argument("<dataset>", "a dataset of the config by its name, or a data file").option("--verdicts <file>", "what an audit found out about rows").option("--by <column>", "the column that tells sources apart (default: the config's, else by its name)").option("--minimum <rows>", "tell no rate of wrong labels of fewer judged rows", "20").option("--confidence <share>", "of intervals", "0.95").option("--limit <sources>", "show so many sources", "30");
	addDatasetOptions(command).addOption(new Option("--format <format>", "what to print").choices([
		"terminal",
		"markdown",
		"json"
	]).default("terminal")).action(async (dataset, options) => finish(await sources(dataset, options, terminal)));
}
async function sources(name, options, terminal) {
	const { by, verdicts } = options;
	const request = {
		by,
		verdicts,
		minimum: wholeNumber("--minimum", options.minimum, MOST_ROWS$2),
		confidence: shareOption("--confidence", options.confidence),
		limit: wholeNumber("--limit", options.limit, MOST_ROWS$2)
	};
	const progress = startProgress(terminal);
	const dataset = await openDataset(terminal.cwd, name, options);
	try {
		progress.update(`reading ${name}`);
		const view = await viewSources(dataset, request, terminal);
		progress.done();
		if (options.format === "json") await terminal.out(`${JSON.stringify(sourcesJson(view), null, 2)}\n`);
		else if (options.format === "markdown") await terminal.out(renderSourcesMarkdown(view));
		else await terminal.out(renderSourcesTerminal(view, terminal));
		return 0;
	} finally {
		progress.done();
		await dataset.close();
	}
}

// src/core/labels/confident-learning/filter-name.ts
const FILTER_NAMES = [
	"prune_by_noise_rate",
	"prune_by_class",
	"both",
	"confident_learning",
	"predicted_neq_given",
	"low_normalized_margin",
	"low_self_confidence"
];

// src/core/labels/confident-learning/score-name.ts
const SCORE_NAMES = [
	"self_confidence",
	"normalized_margin",
	"confidence_weighted_entropy"
];

// src/core/labels/suggestions/round-score.ts
function roundScore(score) {
	return Number(score.toFixed(6));
}

// src/core/labels/suggestions/suggestions-json.ts
function suggestionsJson({ name, files, rows, notes }, suggestions) {
	const { method } = suggestions;
	const isLearnt = method.name === "confident-learning";
	return {
		schema_version: 1,
		dataset: name,
		files: files.map(({ path }) => path),
		rows: rows.length,
		judged: suggestions.judged,
		agreeing: suggestions.agreeing,
		method: method.name,
		filter: isLearnt ? method.filter : null,
		score: isLearnt ? method.score : null,
		adjusted: isLearnt ? method.adjusted : null,
		expected_wrong: suggestions.expectedWrong ?? null,
		surely_wrong: suggestions.surelyWrong ?? null,
		suspected: suggestions.suspected,
		classes: suggestions.classes.map(({ label, rows: count, wrong, lost, suspected }) => ({
			label,
			rows: count,
			expected_wrong: wrong ?? null,
			expected_lost: lost ?? null,
			suspected
		})),
		pairs: suggestions.pairs,
		suggestions: suggestions.suggestions.map(({ row, given, suggested, score, confidence }) => {
			const { id, file, row: index } = rows[row];
			return {
				row_id: id,
				path: files[file].path,
				row: index + 1,
				line: files[file].table.line(index) ?? null,
				given,
				suggested: suggested ?? null,
				score: score === void 0 ? null : roundScore(score),
				confidence: confidence === void 0 ? null : roundScore(confidence)
			};
		}),
		notes
	};
}

// src/core/render/labels/label-tables.ts
const MOST_NAMED = 3;
const LEAST_SCORE = .001;
function classTable({ suggestions, showLabel }, most) {
	const { classes, pairs, expectedWrong } = suggestions;
	const told = classes.filter(({ suspected }) => suspected > 0);
	const hasExpected = expectedWrong !== void 0;
	const mostly = (label) => pairs.filter(({ given }) => given === label).slice(0, MOST_NAMED).map(({ suggested, rows }) => `${showLabel(suggested)} (${formatCount(rows)})`).join(", ");
	return {
		header: [
			"label",
			"rows",
			...hasExpected ? ["expected wrong"] : [],
			"suspect",
			"suggested"
		],
		rows: told.slice(0, most).map((each) => [
			showLabel(each.label),
			formatCount(each.rows),
			...hasExpected ? [expectedOf(each)] : [],
			formatCount(each.suspected),
			mostly(each.label)
		]),
		left: Math.max(0, told.length - most)
	};
}
function expectedOf({ wrong = 0, rows }) {
	return rows === 0 ? "0" : `${formatCount(wrong)} (${percent$1(wrong / rows)})`;
}
function rowTable({ shown, files }, most) {
	const rows = shown.rows.slice(0, most);
	const hasScore = isRanked(shown);
	const cells = (row) => [
		placeOf$1(row, files > 1),
		...shown.isKeyed ? [row.id ?? ""] : [],
		row.given,
		row.suggested ?? "(none better)",
		...hasScore ? [shownScore(row.score)] : [],
		...shown.columns.length > 0 ? [row.cells.join(" · ")] : []
	];
	return {
		header: [
			"where",
			...shown.isKeyed ? ["row id"] : [],
			"label",
			"suggested",
			...hasScore ? ["score"] : [],
			...shown.columns.length > 0 ? [shown.columns.join(" · ")] : []
		],
		rows: rows.map(cells),
		places: [0],
		left: shown.rows.length - rows.length
	};
}
function shownScore(score) {
	if (score === void 0) return "";
	return score < LEAST_SCORE ? `<${LEAST_SCORE}` : score.toFixed(3);
}
function placeOf$1({ path, row, line }, withPath) {
	const place = line === void 0 ? `row ${row}` : `line ${line}`;
	return withPath ? `${path} ${place}` : place;
}

// src/core/render/labels/render-labels-markdown.ts
const MOST_CLASSES$1 = 30;
const MOST_ROWS$1 = 50;
function renderLabelsMarkdown(view) {
	const notes = view.notes.map((note) => `- ${escapeMarkdown(note)}`);
	const steps = labelNextSteps(view).map(({ text, command }) => `- ${escapeMarkdown(text)} ${command === void 0 ? "" : codeSpan(command)}`.trim());
	return `${[
		`## Suspect labels in ${codeSpan(view.name)}`,
		`**${labelHeadline(view)}.** ${labelSentences(view).join(" ")}`,
		...textTableMarkdown("By label", classTable(view, MOST_CLASSES$1)),
		...textTableMarkdown(rowTitle(view), rowTable(view, MOST_ROWS$1)),
		...notes.length > 0 ? ["### To know", notes.join("\n")] : [],
		...steps.length > 0 ? ["### Next", steps.join("\n")] : []
	].join("\n\n")}\n`;
}

// src/core/render/labels/render-labels-terminal.ts
const MOST_CLASSES = 12;
const MOST_ROWS = 20;
function renderLabelsTerminal(view, options) {
	const paint = paintWith(options.colour);
	const { width } = options;
	const wrapped = (texts, start = "") => texts.flatMap((text) => wrapLine(start, text, width));
	const head = `${paint.bold(escapeTerminal(view.name))}, ${labelHeadline(view)}`;
	const steps = wrapped(labelNextSteps(view).map(({ text, command }) => `${text} ${command ?? ""}`.trim()), "  ");
	return `${[
		[head, ...wrapped(labelSentences(view))],
		textTableTerminal("By label", classTable(view, MOST_CLASSES), width, paint),
		textTableTerminal(rowTitle(view), rowTable(view, MOST_ROWS), width, paint),
		view.notes.length === 0 ? [] : [paint.bold("To know"), ...wrapped(view.notes, "  ")],
		steps.length === 0 ? [] : [paint.bold("Next"), ...steps]
	].filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n")}\n`;
}

// src/core/labels/confident-learning/confident-thresholds.ts
const UNREACHABLE = 2;
function confidentThresholds({ classes, given, probabilities }) {
	const sums = new Array(classes).fill(0);
	const counts = new Array(classes).fill(0);
	for (let row = 0; row < given.length; row++) {
		const label = given[row];
		sums[label] += probabilities[row * classes + label];
		counts[label]++;
	}
	return sums.map((sum, label) => counts[label] === 0 ? UNREACHABLE : Math.max(sum / counts[label], 2 * NEAR$1));
}

// src/core/labels/confident-learning/adjust-probabilities.ts
function adjustProbabilities(predicted) {
	const { classes, given, probabilities } = predicted;
	const thresholds = confidentThresholds(predicted);
	const highest = Math.max(...thresholds);
	const adjusted = new Array(probabilities.length);
	for (let row = 0; row < given.length; row++) {
		const start = row * classes;
		let sum = 0;
		for (let label = 0; label < classes; label++) {
			const shifted = probabilities[start + label] - thresholds[label] + highest;
			adjusted[start + label] = shifted;
			sum += shifted;
		}
		for (let label = 0; label < classes; label++) adjusted[start + label] /= sum;
	}
	return {
		classes,
		given,
		probabilities: adjusted
	};
}

// src/core/labels/confident-learning/round-keeping-sum.ts
const NEAR = 1e-6;
function roundKeepingSum(numbers) {
	const rounded = numbers.map(roundHalfToEven);
	const wanted = roundHalfToEven(sumOf$2(numbers));
	for (let off = wanted - sumOf$2(rounded); Math.abs(off) > NEAR; off = wanted - sumOf$2(rounded)) {
		const step = off > 0 ? 1 : -1;
		const furthest = numbers.map((number, i) => ({
			i,
			gap: number - rounded[i]
		})).sort((a, b) => step * (b.gap - a.gap || b.i - a.i)).slice(0, Math.abs(off));
		for (const { i } of furthest) rounded[i] += step;
	}
	return rounded;
}
function roundHalfToEven(number) {
	const down = Math.floor(number);
	if (number - down !== .5) return Math.round(number);
	return down % 2 === 0 ? down : down + 1;
}
const sumOf$2 = (numbers) => numbers.reduce((sum, number) => sum + number, 0);

// src/core/labels/confident-learning/calibrate-joint.ts
function calibrateJoint(joint, counts) {
	const scaled = joint.map((row, given) => {
		const sum = sumOf$1(row);
		return row.map((count) => sum === 0 ? 0 : count / sum * counts[given]);
	});
	const reached = sumOf$1(scaled.map(sumOf$1));
	const total = sumOf$1(counts);
	return scaled.map((row) => roundKeepingSum(row.map((count) => reached === 0 ? 0 : count / reached * total)));
}
const sumOf$1 = (numbers) => numbers.reduce((sum, number) => sum + number, 0);

// src/core/labels/confident-learning/confident-guess.ts
const NOT_SURE = -1;
function confidentGuess(predicted, thresholds, row) {
	const start = row * predicted.classes;
	let only = -1;
	for (let label = 0; label < predicted.classes; label++) {
		if (predicted.probabilities[start + label] < thresholds[label] - 1e-6) continue;
		if (only !== -1) return bestGuess(predicted, row);
		only = label;
	}
	return only;
}

// src/core/labels/confident-learning/confident-joint.ts
function confidentJoint(predicted) {
	const { classes, given } = predicted;
	const thresholds = confidentThresholds(predicted);
	const joint = Array.from({ length: classes }, () => new Array(classes).fill(0));
	for (let row = 0; row < given.length; row++) {
		const guess = confidentGuess(predicted, thresholds, row);
		if (guess !== -1) joint[given[row]][guess]++;
	}
	for (const [label, counts] of joint.entries()) counts[label] = Math.max(1, counts[label]);
	return joint;
}

// src/core/labels/confident-learning/confidently-other.ts
function confidentlyOther(predicted) {
	const { given } = predicted;
	const thresholds = confidentThresholds(predicted);
	return Uint8Array.from({ length: given.length }, (_, row) => {
		const guess = confidentGuess(predicted, thresholds, row);
		return guess === -1 || guess === given[row] || isBestGiven(predicted, row) ? 0 : 1;
	});
}

// src/core/labels/confident-learning/count-given.ts
function countGiven({ classes, given }) {
	const counts = new Array(classes).fill(0);
	for (let row = 0; row < given.length; row++) counts[given[row]]++;
	return counts;
}

// src/core/labels/confident-learning/estimate-noise.ts
function estimateNoise(joint) {
	const classes = joint.map((row, label) => {
		const right = row[label];
		return {
			rows: sumOf(row),
			wrong: sumOf(row) - right,
			lost: sumOf(joint.map((other) => other[label])) - right
		};
	});
	return {
		wrong: sumOf(classes.map(({ wrong }) => wrong)),
		classes
	};
}
const sumOf = (numbers) => numbers.reduce((sum, number) => sum + number, 0);

// src/core/labels/confident-learning/confidence-weighted-entropy.ts
function confidenceWeightedEntropy(predicted) {
	const { classes, given, probabilities } = predicted;
	return Array.from(given, (label, row) => {
		let entropy = 0;
		for (let each = 0; each < classes; each++) {
			const probability = probabilities[row * classes + each];
			if (probability > 0) entropy -= probability * Math.log(probability);
		}
		const own = Math.max(NEAR$1, probabilities[row * classes + label]);
		const weighted = Math.max(0, entropy) / Math.log(classes) / own;
		return Math.log1p(weighted) / Math.max(NEAR$1, weighted);
	});
}

// src/core/labels/confident-learning/normalised-margin.ts
function normalisedMargin({ classes, given, probabilities }) {
	return Array.from(given, (label, row) => {
		const start = row * classes;
		let other = Number.NEGATIVE_INFINITY;
		for (let each = 0; each < classes; each++) if (each !== label) other = Math.max(other, probabilities[start + each]);
		return (probabilities[start + label] - other + 1) / 2;
	});
}

// src/core/labels/confident-learning/self-confidence.ts
function selfConfidence({ classes, given, probabilities }) {
	return Array.from(given, (label, row) => probabilities[row * classes + label]);
}

// src/core/labels/confident-learning/score-labels.ts
const SCORES = {
	self_confidence: selfConfidence,
	normalized_margin: normalisedMargin,
	confidence_weighted_entropy: confidenceWeightedEntropy
};
function scoreLabels(predicted, score) {
	return SCORES[score](predicted);
}

// src/core/labels/confident-learning/keep-one-each.ts
function keepOneEach(joint) {
	return joint.map((row, given) => {
		const right = Math.max(1, row[given]);
		const others = Math.max(1, row.filter((count) => count !== 0).length - 1);
		const less = (right - row[given]) / others;
		return row.map((count, label) => label === given ? right : Math.trunc(Math.max(0, count - less)));
	}).map(roundKeepingSum);
}

// src/core/labels/confident-learning/rows-by-label.ts
function rowsByLabel({ classes, given }) {
	const rows = Array.from({ length: classes }, () => []);
	for (let row = 0; row < given.length; row++) rows[given[row]].push(row);
	return rows;
}

// src/core/labels/confident-learning/prune-by-class.ts
function pruneByClass(predicted, joint) {
	const { classes, probabilities } = predicted;
	const suspected = new Uint8Array(predicted.given.length);
	const kept = keepOneEach(joint);
	for (const [given, rows] of rowsByLabel(predicted).entries()) {
		const count = rows.length - kept[given][given];
		if (rows.length < 2 || count < 1) continue;
		const own = (row) => probabilities[row * classes + given];
		const least = [...rows].sort((a, b) => own(a) - own(b)).slice(0, count);
		for (const row of least) suspected[row] = 1;
	}
	return suspected;
}

// src/core/labels/confident-learning/prune-by-noise-rate.ts
function pruneByNoiseRate(predicted, joint) {
	const { classes, probabilities } = predicted;
	const suspected = new Uint8Array(predicted.given.length);
	const wrong = keepOneEach(joint);
	for (const [given, rows] of rowsByLabel(predicted).entries()) {
		if (rows.length < 2) continue;
		for (const [label, count] of wrong[given].entries()) {
			if (label === given || count <= 0) continue;
			const lead = (row) => probabilities[row * classes + label] - probabilities[row * classes + given];
			const furthest = [...rows].sort((a, b) => lead(b) - lead(a)).slice(0, count);
			for (const row of furthest) suspected[row] = 1;
		}
	}
	return suspected;
}

// src/core/labels/confident-learning/suspect-labels.ts
function suspectLabels(predicted, filter, joint) {
	switch (filter) {
		case "prune_by_noise_rate": return letGo(predicted, pruneByNoiseRate(predicted, joint));
		case "prune_by_class": return letGo(predicted, pruneByClass(predicted, joint));
		case "both": {
			const byClass = pruneByClass(predicted, joint);
			const byNoiseRate = pruneByNoiseRate(predicted, joint);
			return letGo(predicted, byClass.map((one, row) => one & byNoiseRate[row]));
		}
		case "confident_learning": return confidentlyOther(predicted);
		case "predicted_neq_given": return letGo(predicted, Uint8Array.from(predicted.given, (label, row) => bestGuess(predicted, row) === label ? 0 : 1));
		case "low_normalized_margin": return lowest(normalisedMargin(predicted), confidentlyOther(predicted));
		case "low_self_confidence": return lowest(selfConfidence(predicted), confidentlyOther(predicted));
	}
}
function letGo(predicted, suspected) {
	return suspected.map((one, row) => one && !isBestGiven(predicted, row) ? 1 : 0);
}
function lowest(scores, others) {
	const count = others.reduce((sum, one) => sum + one, 0);
	const suspected = new Uint8Array(scores.length);
	const rows = scores.map((_, row) => row).sort((a, b) => scores[a] - scores[b]);
	for (const row of rows.slice(0, count)) suspected[row] = 1;
	return suspected;
}

// src/core/labels/suggestions/count-suspects.ts
function countSuspects(given, suggestions, labels, noise) {
	const rows = tally(given);
	const suspected = tally(suggestions.map((each) => each.given));
	const places = new Map(labels.map((label, place) => [label, place]));
	return {
		classes: [...rows].map(([label, count]) => {
			const expected = noise?.classes[places.get(label) ?? -1];
			return {
				label,
				rows: count,
				...expected ? {
					wrong: expected.wrong,
					lost: expected.lost
				} : {},
				suspected: suspected.get(label) ?? 0
			};
		}).sort((a, b) => b.suspected - a.suspected || compareText(a.label, b.label)),
		pairs: pairsOf(suggestions)
	};
}
function pairsOf(suggestions) {
	const pairs = /* @__PURE__ */ new Map();
	for (const { given, suggested } of suggestions) {
		if (suggested === void 0) continue;
		const key = JSON.stringify([given, suggested]);
		pairs.set(key, {
			given,
			suggested,
			rows: (pairs.get(key)?.rows ?? 0) + 1
		});
	}
	return [...pairs.values()].sort((a, b) => b.rows - a.rows || compareText(a.given, b.given) || compareText(a.suggested, b.suggested));
}
function tally(texts) {
	const counts = /* @__PURE__ */ new Map();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	return counts;
}
const compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/core/labels/suggestions/suggest-labels.ts
const LAST = 2;
function suggestLabels(rows, predictions, options = {}) {
	const { labels, given, probabilities } = predictions;
	const label = (judged) => rows[predictions.rows[judged]].label;
	const { method, suspected, scores, noise, surelyWrong } = (probabilities ? byConfidentLearning : byDisagreement)(predictions, options);
	const rank = (judged) => scores[judged] ?? LAST;
	const suggestions = suspected.sort((a, b) => rank(a) - rank(b) || a - b).map((judged) => {
		const predicted = predictions.predicted[judged];
		const isOther = predicted !== given[judged];
		const score = scores[judged];
		const confidence = predictions.confidence[judged];
		return {
			row: predictions.rows[judged],
			given: label(judged),
			...isOther ? { suggested: labels[predicted] } : {},
			...score === void 0 ? {} : { score },
			...isOther && confidence !== void 0 ? { confidence } : {}
		};
	});
	return {
		method,
		judged: predictions.rows.length,
		agreeing: given.filter((each, judged) => each === predictions.predicted[judged]).length,
		...noise ? { expectedWrong: noise.wrong } : {},
		...surelyWrong === void 0 ? {} : { surelyWrong },
		suspected: suggestions.length,
		suggestions: suggestions.slice(0, options.most),
		...countSuspects(given.map((_, judged) => label(judged)), suggestions, labels, noise)
	};
}
function byConfidentLearning({ labels, given, probabilities }, { filter = "prune_by_noise_rate", score = "self_confidence", adjust = false }) {
	if (adjust && score === "confidence_weighted_entropy") throw new AssayError("bad-arguments", `--adjust does nothing to the score ${score}.`, { hint: "Leave --adjust out, or choose another score." });
	const predicted = {
		classes: labels.length,
		given,
		probabilities
	};
	const joint = calibrateJoint(confidentJoint(predicted), countGiven(predicted));
	return {
		method: {
			name: "confident-learning",
			filter,
			score,
			adjusted: adjust
		},
		suspected: rowsIn(suspectLabels(predicted, filter, joint)),
		scores: scoreLabels(adjust ? adjustProbabilities(predicted) : predicted, score),
		noise: estimateNoise(joint),
		surelyWrong: rowsIn(confidentlyOther(predicted)).length
	};
}
function byDisagreement({ given, predicted, confidence }, { filter, score, adjust }) {
	const asked = filter ? "--filter" : score ? "--score" : adjust ? "--adjust" : void 0;
	if (asked !== void 0) throw new AssayError("bad-arguments", `${asked} needs a probability for each label.`, { hint: "Leave it out, or give probabilities: p_<label> for each label." });
	return {
		method: { name: "disagreement" },
		suspected: [...given.keys()].filter((judged) => given[judged] !== predicted[judged]),
		scores: confidence.map((each) => each === void 0 ? void 0 : 1 - each)
	};
}
const rowsIn = (suspected) => [...suspected.keys()].filter((row) => suspected[row] === 1);

// src/cli/suggest-labels/find-suggestions.ts
async function findSuggestions(dataset, predictionsSpec, options, cwd) {
	const { files, rows, predictions, notes } = await openPredictions(dataset, predictionsSpec, cwd);
	const suggestions = suggestLabels(rows, predictions, options);
	return {
		name: dataset.name,
		files,
		rows,
		suggestions,
		notes,
		privacy: dataset.config.privacy
	};
}

// src/core/labels/suggestions/show-suggestions.ts
const MOST_COLUMNS = 5;
async function showSuggestions(files, rows, suggestions, privacy) {
	const columns = privacy.rows === "hide" ? [] : shownColumns(files[0]);
	const shown = /* @__PURE__ */ new Map();
	for (const [place, file] of files.entries()) {
		const byRow = new Map(suggestions.filter(({ row }) => rows[row].file === place).map((suggestion) => [rows[suggestion.row].row, suggestion]));
		const show = rowShower(file, columns, privacy);
		const wanted = [...byRow.keys()].sort((a, b) => a - b);
		for await (const batch of file.table.read(wanted)) for (const row of batch) {
			const suggestion = byRow.get(row.index);
			shown.set(suggestion, show(row, suggestion, rows[suggestion.row].id));
		}
	}
	return {
		isKeyed: files[0].keyColumns.length > 0,
		columns,
		rows: suggestions.map((suggestion) => shown.get(suggestion))
	};
}
function shownColumns({ table, text, label, keyColumns }) {
	const others = [...table.columns.keys()].filter((column) => column !== label && !keyColumns.includes(column));
	return (text.length > 0 ? text : others.slice(0, MOST_COLUMNS)).map((column) => columnName(table.columns, column));
}
function rowShower({ path, table, keyColumns, label }, columns, privacy) {
	const names = table.columns.map((_, column) => columnName(table.columns, column));
	const masks = names.map((name) => maskOfColumn(name, privacy));
	const places = columns.map((name) => names.indexOf(name));
	const maskLabel = masks[label];
	const showsId = keyColumns.length === 0 || privacy.rows === "show";
	const maskId = maskOfKey({
		table,
		keyColumns
	}, privacy);
	return ({ index, cells }, { given, suggested, score }, id) => {
		const line = table.line(index);
		return {
			...showsId ? { id: maskId(id) } : {},
			path,
			row: index + 1,
			...line === void 0 ? {} : { line },
			given: maskLabel(given),
			...suggested === void 0 ? {} : { suggested: maskLabel(suggested) },
			...score === void 0 ? {} : { score },
			cells: places.map((column) => column < 0 ? "" : masks[column](cellText(cells[column])))
		};
	};
}

// src/cli/suggest-labels/view-suggestions.ts
async function viewSuggestions({ name, files, rows, suggestions, notes, privacy }, written) {
	const { table, label } = files[0];
	return {
		name,
		rows: rows.length,
		files: files.length,
		suggestions,
		shown: await showSuggestions(files, rows, suggestions.suggestions, privacy),
		showLabel: maskOfColumn(columnName(table.columns, label), privacy),
		notes,
		...written === void 0 ? {} : { written }
	};
}

// src/core/labels/suggestions/correct-labels.ts
async function correctLabels({ table, label }, place, rows, suggestions) {
	const known = await knownCells(table, label);
	const corrections = suggestions.flatMap(({ row, suggested }) => {
		const { file, row: index } = rows[row];
		if (file !== place || suggested === void 0) return [];
		return [{
			row: index,
			column: label,
			value: labelCell(suggested, known)
		}];
	});
	return correctCells(table, corrections);
}

// src/core/labels/suggestions/flag-list.ts
function flagList(files, rows, suggestions) {
	const lines = suggestions.map(({ row, score }) => {
		const { id, file } = rows[row];
		const shown = score === void 0 ? "" : String(roundScore(score));
		return [
			id,
			files[file].path,
			REASON,
			shown
		];
	});
	return stringify$1([[
		"row_id",
		"path",
		"reason",
		"score"
	], ...lines], { quoted_match: /[\r\n]/ });
}
const REASON = "predictions suggest another label";

// src/core/labels/suggestions/review-list.ts
function reviewList({ columns, rows }) {
	const header = [
		"row_id",
		"path",
		"row",
		"line",
		"given",
		"suggested",
		"score"
	];
	const lines = rows.map(({ id, path, row, line, given, suggested, score, cells }) => [
		id ?? "",
		path,
		String(row),
		String(line ?? ""),
		given,
		suggested ?? "",
		score === void 0 ? "" : String(roundScore(score)),
		...cells
	]);
	const all = [[...header, ...columns], ...lines];
	return stringify$1(all.map((line) => line.map(neutraliseFormula)), { quoted_match: /[\r\n]/ });
}

// src/cli/suggest-labels/write-suggestions.ts
async function writeSuggestions(found, shown, folder, inputs, terminal) {
	if (folder.trim() === "") throw cannotWrite("an empty name", "it names no folder");
	const names = [
		"suggestions.json",
		"review.csv",
		"flags.csv",
		...patchesOf(found)
	];
	for (const name of names) await refuseInputs(resolve(terminal.cwd, folder, name), name, inputs);
	try {
		await writeAll(found, shown, folder, terminal);
	} catch (cause) {
		if (!(cause instanceof Error && "syscall" in cause)) throw cause;
		throw cannotWrite(folder, cause.message, cause);
	}
}
const patchesOf = ({ files }) => patchNames(files.map(({ path }) => path));
async function refuseInputs(path, name, inputs) {
	for (const input of inputs) {
		if (!await isSameFile(path, input)) continue;
		throw new AssayError("bad-arguments", `${name} in the folder of --output is what is read.`, { hint: "Give --output another folder, such as suggestions." });
	}
}
function cannotWrite(folder, why, cause) {
	return new AssayError("bad-arguments", `${folder} cannot be written: ${why}`, {
		hint: "Give --output a folder that may be written.",
		cause
	});
}
async function writeAll(found, shown, folder, terminal) {
	const { files, rows, suggestions } = found;
	const to = resolve(terminal.cwd, folder);
	await mkdir(to, { recursive: true });
	const json = suggestionsJson(found, suggestions);
	await writeFile(join(to, "suggestions.json"), `${JSON.stringify(json, null, 2)}\n`);
	await writeFile(join(to, "review.csv"), reviewList(shown));
	await writeFile(join(to, "flags.csv"), flagList(files, rows, suggestions.suggestions));
	const names = patchesOf(found);
	for (const [place, file] of files.entries()) {
		const patch = join(to, names[place]);
		const diff = await correctLabels(file, place, rows, suggestions.suggestions);
		await rm(patch, { force: true });
		if (diff.changes.length === 0) continue;
		if (file.table.format === "xlsx") {
			terminal.err(`assay: ${file.path} is a workbook, which Assay does not write: no patch\n`);
			continue;
		}
		const lines = writeChangeLines(diff, await digestOf(file.source));
		await pipeline$1(Readable.from(lines), createWriteStream(patch));
	}
	terminal.err(`The suggestions are in ${folder}.\n`);
}

// src/cli/commands/suggest.ts
const MOST_SUGGESTIONS = 1e6;
function addSuggest(program, terminal, finish) {
	const command = program.command("suggest").description("Rank the labels that a model's predictions make suspect, and write them as a patch, a review list and flags for a draw.").argument("<dataset>", "a dataset of the config by its name, or a data file").requiredOption("--predictions <file>", "what a model says of rows that it was not trained on: a predicted label, or a probability per label").option("--output <folder>", "write suggestions.json, review.csv, flags.csv and patches there").addOption(new Option("--filter <rule>", "the rule that suspects labels (default: prune_by_noise_rate)").choices(FILTER_NAMES)).addOption(new Option("--score <score>", "the score that ranks them (default: self_confidence)").choices(SCORE_NAMES)).option("--adjust", "forgive in the score what the model usually gives a class too little").option("--most <count>", "keep so many suggestions, the most suspect ones");
	addDatasetOptions(command).addOption(new Option("--format <format>", "what to print").choices([
		"terminal",
		"markdown",
		"json"
	]).default("terminal")).action(async (dataset, options) => finish(await suggest$1(dataset, options, terminal)));
}
function writtenTo(name, options) {
	const { output } = options;
	if (output === void 0) return void 0;
	const told = {
		...options,
		flags: `${output}/flags.csv`
	};
	return {
		output,
		auditCommand: auditCommand(name, told)
	};
}
async function suggest$1(name, options, terminal) {
	const { most: asked, filter, score, adjust } = options;
	const most = asked === void 0 ? void 0 : wholeNumber("--most", asked, MOST_SUGGESTIONS);
	const progress = startProgress(terminal);
	const dataset = await openDataset(terminal.cwd, name, options);
	try {
		progress.update(`reading ${options.predictions}`);
		const wanted = {
			filter,
			score,
			adjust,
			most
		};
		const found = await findSuggestions(dataset, options.predictions, wanted, terminal.cwd);
		const view = await viewSuggestions(found, writtenTo(name, options));
		if (options.output !== void 0) {
			const inputs = [...dataset.inputs, resolve(terminal.cwd, options.predictions)];
			await writeSuggestions(found, view.shown, options.output, inputs, terminal);
		}
		progress.done();
		if (options.format === "json") {
			const json = suggestionsJson(found, found.suggestions);
			await terminal.out(`${JSON.stringify(json, null, 2)}\n`);
		} else if (options.format === "markdown") await terminal.out(renderLabelsMarkdown(view));
		else await terminal.out(renderLabelsTerminal(view, terminal));
		return 0;
	} finally {
		progress.done();
		await dataset.close();
	}
}

// src/core/suggest/scan-types.ts
const TYPES = [
	"string",
	"boolean",
	"integer",
	"number",
	"date"
];
function scanTypes(scans, table) {
	return scans.of(table, "types of a schema", () => typeScan(table));
}
function typeScan({ columns, format }) {
	const found = columns.map(() => judges());
	return {
		row({ cells, raw }) {
			if (raw !== void 0 || cells.every(isBlank)) return;
			found.forEach((types, column) => {
				for (const [type, judge] of types) if (judge.judge(cells[column], format, () => {})) types.delete(type);
			});
		},
		finish: () => found.map((types) => new Set(types.keys()))
	};
}
function judges() {
	const { schema } = parseTableSchema({ fields: TYPES.map((type) => ({
		name: type,
		type
	})) });
	return new Map((schema?.fields ?? []).map((judge) => [judge.field.type, judge]));
}

// src/check/profile-version.ts
const NEARLY_ALL = .9;
async function profileVersion(name, table) {
	const scans = new SharedScans();
	const [profile, types] = await Promise.all([profileTable(scans, table), scanTypes(scans, table)]);
	const candidates = profile.columns.flatMap(({ distinct, filled }, index) => filled > 0 && distinct.count >= filled * NEARLY_ALL ? [index] : []);
	const counted = await Promise.all(candidates.map(async (index) => {
		const { duplicates } = await scanKeys(scans, table, [index]);
		return duplicates.length === 0 ? [index] : [];
	}));
	return {
		name,
		columns: table.columns,
		profile,
		types,
		unique: new Set(counted.flat())
	};
}

// src/core/suggest/render-suggestions.ts
var import_dist = /* @__PURE__ */ __toESM(require_dist(), 1);
const LONGEST_EVIDENCE = 160;
const LONGEST_NAMES = 80;
function renderSuggestions({ kept, dropped }, about) {
	const { path, rows, key, unfitKey, label, text, versions } = about;
	const history = versions === 0 ? "" : ` and ${countOf$1(versions, "committed version")}`;
	const lines = [
		comment(`Proposed by Assay from ${path}, ${countOf$1(rows, "row")}${history}.`),
		"# Every line holds today. “≤ 0.4 %” is how many further rows may break it, with 95 % confidence, if they are like these.",
		"# Keep the lines that are meant to hold, and leave out the others.",
		"datasets:",
		`  - path: ${flow(path)}`,
		...columnsLine("key", key),
		...unfitKey ? [`    ${comment(describeUnfit(unfitKey))}`] : [],
		...columnsLine("label", label === void 0 ? [] : [label]),
		...columnsLine("text", text),
		...schemaLines(kept),
		...expectationLines(kept)
	];
	if (dropped.length > 0) {
		lines.push("", "# Not proposed, since the file's own history breaks it:");
		for (const { suggestion, brokenBy } of dropped) lines.push(comment(`- ${suggestion.rule} of ${suggestion.column}: not so in ${brokenBy}`));
	}
	return `${lines.join("\n")}\n`;
}
function columnsLine(role, names) {
	return names.length === 0 ? [] : [`    ${role}: ${flow(names.length === 1 ? names[0] : names)}`];
}
function describeUnfit({ columns, shared, blank }) {
	const why = [...shared > 0 ? [`${countOf$1(shared, "row")} share one`] : [], ...blank > 0 ? [`${countPhrase(blank, "row has", "rows have")} none`] : []];
	return `${cutText(columns.join(", "), LONGEST_NAMES)} ${columns.length === 1 ? "looks" : "look"} like the key, and ${why.join(" and ")}: left out`;
}
function schemaLines(suggestions) {
	const byColumn = /* @__PURE__ */ new Map();
	for (const suggestion of suggestions) {
		if (!suggestion.field) continue;
		const own = byColumn.get(suggestion.column);
		if (own) own.push(suggestion);
		else byColumn.set(suggestion.column, [suggestion]);
	}
	if (byColumn.size === 0) return [];
	const lines = [
		"    schema:",
		"      fieldsMatch: superset",
		"      fields:"
	];
	for (const [column, own] of byColumn) {
		lines.push(`        - name: ${flow(column)}`);
		const type = own.find(({ field }) => field?.type !== void 0);
		if (type) lines.push(`          type: ${type.field?.type} ${reason(type)}`);
		const constrained = own.filter(({ field }) => field?.constraints);
		if (constrained.length > 0) lines.push("          constraints:");
		for (const suggestion of constrained) for (const [name, value] of Object.entries(suggestion.field?.constraints ?? {})) lines.push(`            ${name}: ${flow(value)} ${reason(suggestion)}`);
	}
	return lines;
}
function expectationLines(suggestions) {
	const lines = suggestions.flatMap((suggestion) => {
		const { expectation } = suggestion;
		if (!expectation) return [];
		return [`      - ${expectation.name}: ${flow(expectation.parameters)} ${reason(suggestion)}`];
	});
	return lines.length === 0 ? [] : ["    expectations:", ...lines];
}
function reason({ evidence, bound }) {
	return comment(`${evidence}; ≤ ${percent(bound)}`);
}
function percent(share) {
	const digits = share < .01 ? 100 : 10;
	return `${Math.ceil(share * 100 * digits) / digits} %`;
}
function comment(text) {
	return `# ${showInvisible(cutText(text, LONGEST_EVIDENCE))}`;
}
function flow(value) {
	const plain = (0, import_dist.stringify)(value, {
		collectionStyle: "flow",
		lineWidth: 0,
		blockQuote: false
	}).trim();
	return showInvisible(plain) === plain ? plain : escapeInvisible(JSON.stringify(value));
}
function escapeInvisible(json) {
	return json.replace(INVISIBLE, (character) => {
		const hex = character.codePointAt(0).toString(16);
		return hex.length <= 4 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
	});
}

// src/core/suggest/bound-of.ts
const ALPHA = .05;
function boundOf(broken, total) {
	return wilsonInterval(broken, total, ALPHA)[1];
}

// src/core/suggest/rules/categories.ts
const MOST_SINGLE = .1;
const MOST_CATEGORIES = 60;
const LEAST_VALUES$4 = 50;
const LEAST_REPEATS = 5;
const LONGEST$2 = 80;
const categories = ({ name, profile }) => {
	const { values, filled, type } = profile;
	if (!values || filled < LEAST_VALUES$4 || type !== "text" && type !== "integer") return void 0;
	const names = [...values.keys()];
	const single = [...values.values()].filter((count) => count === 1).length;
	if (names.length < 2 || names.length > MOST_CATEGORIES) return void 0;
	if (single > names.length * MOST_SINGLE || filled < names.length * LEAST_REPEATS) return void 0;
	if (type === "integer" || names.some((text) => text.length > LONGEST$2)) return void 0;
	if (names.some((text) => maskText(text) !== text)) return void 0;
	return {
		rule: "categories",
		column: name,
		field: { constraints: { enum: names.sort() } },
		evidence: `${formatCount(names.length)} values over ${formatCount(filled)} rows, ${formatCount(single)} of them once only`,
		bound: boundOf(single, filled),
		holds: ({ profile: other }) => other.values !== void 0 && [...other.values.keys()].every((text) => values.has(text))
	};
};

// src/core/suggest/rules/column-type.ts
const FIELD_TYPES = {
	boolean: "boolean",
	integer: "integer",
	number: "number",
	date: "date",
	text: "string"
};
const columnType = ({ name, profile, types }) => {
	const { type: columnType, filled } = profile;
	const type = FIELD_TYPES[columnType];
	if (type === void 0 || !types.has(type)) return void 0;
	return {
		rule: "type",
		column: name,
		field: { type },
		evidence: `all ${formatCount(filled)} values are of type ${type}`,
		bound: boundOf(0, filled),
		holds: (view) => view.types.has(type)
	};
};

// src/core/suggest/rules/mostly-filled.ts
const LEAST_FILLED = .2;
const mostlyFilled = ({ name, profile: { blank, filled } }) => {
	const total = blank + filled;
	if (blank === 0 || filled < total * LEAST_FILLED) return void 0;
	const mostly = Math.floor(wilsonInterval(filled, total, .05)[0] * 100) / 100;
	if (mostly < LEAST_FILLED) return void 0;
	return {
		rule: "mostly-filled",
		column: name,
		expectation: {
			name: "expect_column_values_to_not_be_null",
			parameters: {
				column: name,
				mostly
			}
		},
		evidence: `${formatCount(blank)} of ${formatCount(total)} rows are blank`,
		bound: boundOf(blank, total),
		holds: ({ profile: other }) => other.filled >= (other.blank + other.filled) * mostly
	};
};

// src/core/suggest/rules/not-negative.ts
const LEAST_VALUES$3 = 20;
const notNegative = ({ name, profile, isKey }) => {
	const { type, numbers, filled } = profile;
	if (isKey || type !== "integer" && type !== "number") return void 0;
	if (numbers.count < LEAST_VALUES$3 || numbers.count < filled || numbers.min < 0) return void 0;
	return {
		rule: "not-negative",
		column: name,
		field: { constraints: { minimum: 0 } },
		evidence: `none of ${formatCount(numbers.count)} numbers is negative; the least is ${numbers.min}`,
		bound: boundOf(0, numbers.count),
		holds: ({ profile: other }) => other.numbers.count === 0 || other.numbers.min >= 0
	};
};

// src/core/suggest/rules/required.ts
const required = ({ name, profile: { blank, filled } }) => {
	if (blank > 0 || filled === 0) return void 0;
	return {
		rule: "required",
		column: name,
		field: { constraints: { required: true } },
		evidence: `none of ${formatCount(filled)} rows is blank`,
		bound: boundOf(0, filled),
		holds: ({ profile: other }) => other.blank === 0
	};
};

// src/core/suggest/rules/shape.ts
const LEAST_VALUES$2 = 30;
const LONGEST$1 = 40;
const TELLING = /^(?=.*\d)(?=.*[A-Za-z-])/;
const shape = ({ name, index, profile, table }) => {
	if (profile.type !== "text" || profile.filled < LEAST_VALUES$2) return void 0;
	const texts = textsOf({
		index,
		profile,
		table
	});
	if (texts.length < LEAST_VALUES$2 || !texts.every((text) => text.length <= LONGEST$1 && TELLING.test(text))) return void 0;
	const pattern = patternOf(texts);
	if (pattern === void 0) return void 0;
	const compiled = new RegExp(`^(?:${pattern})$`);
	return {
		rule: "shape",
		column: name,
		field: { constraints: { pattern } },
		evidence: `all of ${formatCount(texts.length)} different values looked at, such as ${texts[0]}, are written alike`,
		bound: boundOf(0, texts.length),
		holds: (view) => textsOf(view).every((text) => compiled.test(text))
	};
};
function textsOf({ index, profile, table }) {
	if (profile.values) return [...profile.values.keys()];
	const sampled = table.sample.columns[index] ?? [];
	return [...new Set(sampled.filter((text) => text !== void 0))];
}
function patternOf(texts) {
	const runs = texts.map(runsOf);
	const [first] = runs;
	if (!first || runs.some((each) => !isAlike(each, first))) return void 0;
	return first.map((_, i) => patternOfRuns(runs.map((each) => each[i]))).join("");
}
function runsOf(text) {
	return [...text.matchAll(/\d+|[A-Z]+|[a-z]+|[^\dA-Za-z]/g)].map(([run]) => ({
		kind: /\d/.test(run) ? "digit" : /[A-Z]/.test(run) ? "upper" : /[a-z]/.test(run) ? "lower" : "other",
		text: run
	}));
}
function isAlike(a, b) {
	return a.length === b.length && a.every(({ kind, text }, i) => kind === b[i]?.kind && (kind !== "other" || text === b[i]?.text));
}
const CLASSES = {
	digit: "\\d",
	upper: "[A-Z]",
	lower: "[a-z]"
};
function patternOfRuns(runs) {
	const texts = new Set(runs.map(({ text }) => text));
	const [{ kind = "other", text = "" } = {}] = runs;
	if (kind === "other" || texts.size === 1 && kind !== "digit") return escapePattern(text);
	const lengths = runs.map((run) => run.text.length);
	const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
	return `${CLASSES[kind]}{${least === most ? least : `${least},${most}`}}`;
}
function escapePattern(text) {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

// src/core/suggest/rules/unique-values.ts
const LEAST_VALUES$1 = 30;
const uniqueValues = ({ name, profile, isKey, isUnique }) => {
	const { filled, type, types, lengths } = profile;
	const isText = type === "text" && lengths.max <= 64;
	if (isKey || filled < LEAST_VALUES$1 || !(isText || type === "integer" && types.number === 0)) return void 0;
	if (!isUnique) return void 0;
	return {
		rule: "unique",
		column: name,
		field: { constraints: { unique: true } },
		evidence: `all ${formatCount(filled)} values are different`,
		bound: boundOf(0, filled),
		holds: (other) => other.isUnique
	};
};

// src/core/suggest/rules/within-one.ts
const LEAST_VALUES = 20;
const withinOne = ({ name, profile }) => {
	const { type, numbers, filled } = profile;
	if (!(type === "number" && numbers.min >= 0 && numbers.max <= 1) || numbers.count < LEAST_VALUES || numbers.count < filled) return void 0;
	return {
		rule: "within-one",
		column: name,
		field: { constraints: { maximum: 1 } },
		evidence: `none of ${formatCount(numbers.count)} fractions exceeds 1; the greatest is ${numbers.max}`,
		bound: boundOf(0, numbers.count),
		holds: ({ profile: other }) => other.numbers.count === 0 || other.numbers.max <= 1
	};
};

// src/core/suggest/suggest-checks.ts
const RULES = [
	required,
	mostlyFilled,
	uniqueValues
];
const RULES_OF_TYPED = [
	categories,
	shape,
	notNegative,
	withinOne
];
function suggestChecks(version, key, history = []) {
	const kept = [];
	const dropped = [];
	version.columns.forEach((name, index) => {
		const view = viewOf(version, name, key);
		if (!view || view.index !== index || name.trim() === "") return;
		const weigh = (suggestion) => {
			const broken = history.find((earlier) => {
				const old = viewOf(earlier, name, key);
				return old !== void 0 && !suggestion.holds(old);
			});
			if (broken) dropped.push({
				suggestion,
				brokenBy: broken.name
			});
			else kept.push(suggestion);
			return broken === void 0;
		};
		const type = columnType(view);
		const isTyped = type !== void 0 && weigh(type);
		for (const rule of isTyped ? [...RULES, ...RULES_OF_TYPED] : RULES) {
			const suggestion = rule(view);
			if (suggestion) weigh(suggestion);
		}
	});
	return {
		kept,
		dropped
	};
}
function viewOf({ columns, profile, types, unique }, name, key) {
	const index = columns.indexOf(name);
	const column = profile.columns[index];
	if (!column) return void 0;
	return {
		name,
		index,
		profile: column,
		table: profile,
		types: types[index] ?? /* @__PURE__ */ new Set(),
		isUnique: unique.has(index),
		isKey: key.includes(name)
	};
}

// src/revisions/git/list-file-versions.ts
async function listFileVersions(folder, revision, path, most) {
	const args = [
		"log",
		`--max-count=${most}`,
		"--format=%H",
		"--no-show-signature",
		"--no-color"
	];
	return (await runGit(folder, [
		...args,
		"--diff-filter=AMT",
		revision,
		"--",
		path
	])).split("\n").filter((id) => id !== "");
}

// src/cli/suggest/find-columns.ts
async function findColumns(table, stem) {
	const columns = await keyOfNewTable(table, [], stem);
	const names = columns.map((column) => table.columns[column] ?? "");
	const { duplicates, blank } = await scanKeys(new SharedScans(), table, columns);
	const shared = duplicates.reduce((sum, rows) => sum + rows.length, 0);
	const without = new Set(blank.flat()).size;
	const isFit = shared === 0 && without === 0;
	return {
		key: isFit ? names : [],
		...isFit ? {} : { unfitKey: {
			columns: names,
			shared,
			blank: without
		} },
		...await findMeaning(table)
	};
}
async function findMeaning(table) {
	const dataset = datasetFor(DEFAULT_CONFIG, "data.csv");
	if (!dataset) return { text: [] };
	const { label, text } = (await findRoles(dataset, table)).head;
	const name = label === void 0 ? void 0 : table.columns[label];
	return {
		...name === void 0 ? {} : { label: name },
		text: text.map((column) => table.columns[column] ?? "")
	};
}

// src/cli/commands/suggest-checks.ts
const MOST_VERSIONS = 1e3;
function addSuggestChecks(program, terminal, finish) {
	program.command("suggest-checks").description("Propose a schema and expectations that a data file keeps today, each with its evidence, as YAML to paste into the config.").argument("<file>", "a data file").option("--history <count>", "leave out what so many earlier versions of the file, as committed, would have broken").addOption(new Option("--format <format>", "what to print").choices(["yaml", "json"]).default("yaml")).action(async (file, options) => finish(await suggest(file, options, terminal)));
}
async function suggest(file, options, terminal) {
	const { history: asked } = options;
	const most = asked === void 0 ? 0 : wholeNumber("--history", asked, MOST_VERSIONS);
	const progress = startProgress(terminal);
	const data = await openData(terminal.cwd, file, {});
	try {
		progress.update(`profiling ${file}`);
		const table = onlyTable(data.tables, file);
		const { key, ...roles } = await findColumns(table, data.stem);
		const history = most === 0 ? [] : await profileHistory(file, most, terminal, progress);
		const suggestions = suggestChecks(await profileVersion(file, table), key, history);
		const about = {
			path: (await pathInRepository(resolve(terminal.cwd, file)))?.path ?? file,
			rows: table.rowCount,
			key,
			...roles,
			versions: history.length
		};
		progress.done();
		const text = options.format === "json" ? `${JSON.stringify({
			...about,
			...suggestions
		}, null, 2)}\n` : renderSuggestions(suggestions, about);
		await terminal.out(text);
		return 0;
	} finally {
		progress.done();
		await data.close();
	}
}
async function profileHistory(file, most, terminal, progress) {
	const place = await pathInRepository(resolve(terminal.cwd, file));
	if (!place) throw new AssayError("bad-arguments", `${file} is in no Git repository, so it has no history.`, { hint: "Leave --history out." });
	const versions = [];
	for (const commit of await listFileVersions(place.root, "HEAD", place.path, most)) {
		const name = commit.slice(0, 8);
		progress.update(`profiling the version of ${name}`);
		const data = await openData(place.root, `${commit}:${place.path}`, {}).catch(() => void 0);
		if (!data) {
			terminal.err(`assay: the version of ${name} cannot be read and is passed over\n`);
			continue;
		}
		try {
			versions.push(await profileVersion(name, onlyTable(data.tables, file)));
		} finally {
			await data.close();
		}
	}
	return versions;
}
function onlyTable(tables, file) {
	const [first] = tables.values();
	if (first && first.rowCount > 0) return first;
	throw new AssayError("bad-input", `${file} has no rows to learn from.`, { hint: "Name a data file that has rows." });
}

// src/check/checks-of-form.ts
const CHECKS_OF_FORM = [
	blankLabel,
	constraintError,
	duplicateLabel,
	emptyFile,
	encodingError,
	extraCell,
	extraLabel,
	foreignKey,
	formatError,
	incorrectLabel,
	jsonSchemaError,
	missingCell,
	missingLabel,
	primaryKey,
	recordError,
	schemaError,
	swallowedRows,
	typeError,
	unclosedQuote,
	uniqueError
];
function checksOfKey(key, { columns }) {
	if (key.length === 0) return [];
	return key.every((name) => columns.includes(name)) ? [duplicateKey, missingKey] : [keyColumnMissing];
}

// src/check/validate-table.ts
async function validateTable({ table, stem, expectations, judgesKey, ...given }) {
	const context = {
		...given,
		head: table,
		key: {
			base: [],
			head: await keyOfNewTable(table, given.dataset.key, stem)
		},
		roles: await findRoles(given.dataset, table),
		scans: new SharedScans()
	};
	const checks = [
		...CHECKS_OF_FORM,
		...judgesKey ? checksOfKey(given.dataset.key, table) : [],
		...expectationChecks(expectations)
	];
	const [findings, judged] = await Promise.all([runChecks(context, checks), judgeSides(expectations, context)]);
	return {
		findings,
		evaluations: judged.map(({ head }) => head)
	};
}

// src/core/render/validation/is-valid.ts
function isValid({ evaluations, findings }) {
	return evaluations.every(({ success }) => success) && findings.every(({ severity }) => severity !== "error");
}

// src/core/render/validation/render-validation.ts
function renderValidation(validation, options) {
	const paint = paintWith(options.colour);
	const { name, findings, rows } = validation;
	const head = `${isValid(validation) ? paint.green(paint.bold("PASS")) : paint.red(paint.bold("FAIL"))}  ${escapeTerminal(name)}, ${countOf$1(rows, "row")}, held to ${heldTo(validation)}: ${verdictOf(validation)}`;
	const file = {
		path: name,
		change: "added",
		headline: "",
		columns: [],
		findings
	};
	const weights = weighDimensions({});
	return `${[head, ...findingKinds(findings.map((finding) => ({
		file,
		finding,
		weights
	}))).map((kind) => renderKindTerminal(kind, options).join("\n"))].join("\n\n")}\n`;
}
function heldTo({ heldTo: { key, schema }, evaluations }) {
	return joinWords([
		...key ? ["its key"] : [],
		...schema ? ["its schema"] : [],
		...evaluations.length > 0 ? [countOf$1(evaluations.length, "expectation")] : []
	]);
}
function verdictOf({ evaluations, findings, heldTo: { key, schema } }) {
	const unmet = evaluations.filter(({ success }) => !success).length;
	const names = new Set(evaluations.map(({ configured }) => configured.expectation.name));
	const others = findings.filter(({ check }) => !names.has(check)).length;
	const about = joinWords([
		"form",
		...key ? ["key"] : [],
		...schema ? ["schema"] : []
	]);
	return [...unmet === 0 ? [] : [ofExpectations(unmet, evaluations.length)], ...others === 0 ? [] : [`${countOf$1(others, "finding")} on its ${about}`]].join(", ") || "nothing is wrong";
}
function ofExpectations(unmet, all) {
	const verb = unmet === 1 ? "is" : "are";
	return `${formatCount(unmet)} of ${countOf$1(all, "expectation")} ${verb} not met`;
}
function joinWords(words) {
	const last = words.at(-1) ?? "";
	return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

// src/core/expectations/run/gx-result.ts
const PARTIAL = 20;
function gxResult({ outcome, configured }) {
	switch (outcome.form) {
		case "exception": return {};
		case "aggregate": {
			const { observed_value: observed, details, more } = outcome;
			return {
				...observed === void 0 ? {} : { observed_value: observed },
				...details === void 0 ? {} : { details },
				...more
			};
		}
		case "map": {
			const { expectation } = configured;
			return mapResult(outcome, configured, expectation.form === "map" && expectation.nulls === "kept");
		}
	}
}
function mapResult({ elements, judged, unexpected }, { columns, expectation }, judgesNulls) {
	const count = unexpected.length;
	const missing = elements - judged;
	const percentOf = (total) => total === 0 ? null : count / total * 100;
	const values = unexpected.map((row) => unexpectedValue(row, columns, expectation.domain));
	const indexes = unexpected.map(({ index }) => index);
	return {
		element_count: elements,
		unexpected_count: count,
		unexpected_percent: percentOf(judgesNulls ? elements : judged),
		partial_unexpected_list: values.slice(0, PARTIAL),
		...judgesNulls ? {} : {
			missing_count: missing,
			missing_percent: elements === 0 ? null : missing / elements * 100,
			unexpected_percent_total: percentOf(elements),
			unexpected_percent_nonmissing: percentOf(judged)
		},
		partial_unexpected_counts: countValues(unexpected),
		partial_unexpected_index_list: indexes.slice(0, PARTIAL),
		unexpected_list: values,
		unexpected_index_list: indexes
	};
}
function unexpectedValue({ values }, columns, domain) {
	if (domain === "column") return valueJson(values[0] ?? null);
	if (domain === "column-pair") return values.map(valueJson);
	return Object.fromEntries(columns.map((name, i) => [name, valueJson(values[i] ?? null)]));
}
function countValues(unexpected) {
	const counts = /* @__PURE__ */ new Map();
	for (const { values } of unexpected) {
		const key = JSON.stringify(values.map(valueKey));
		const known = counts.get(key);
		if (known) known.count++;
		else counts.set(key, {
			values,
			count: 1
		});
	}
	return [...counts.values()].sort((a, b) => b.count - a.count).slice(0, PARTIAL).sort((a, b) => b.count - a.count || compareRows(a.values, b.values)).map(({ values, count }) => {
		const shown = values.map(valueJson);
		return {
			value: shown.length === 1 ? shown[0] ?? null : shown,
			count
		};
	});
}
function compareRows(a, b) {
	for (const [i, first] of a.entries()) {
		const second = b[i] ?? null;
		const order = first === null || second === null ? 0 : compareValues(first, second);
		if (order) return order;
	}
	return 0;
}

// src/core/expectations/run/gx-validation.ts
const SEVERITIES = {
	error: "critical",
	warning: "warning",
	info: "info"
};
function gxValidation(evaluations, suite, show = gxResult) {
	const met = evaluations.filter(({ success }) => success).length;
	const count = evaluations.length;
	return {
		success: met === count,
		results: evaluations.map((evaluation) => resultOf(evaluation, show(evaluation))),
		suite_name: suite,
		suite_parameters: {},
		statistics: {
			evaluated_expectations: count,
			successful_expectations: met,
			unsuccessful_expectations: count - met,
			success_percent: count === 0 ? null : met / count * 100
		},
		meta: {},
		id: null
	};
}
function resultOf({ configured, outcome, success }, result) {
	const { expectation, kwargs, meta = {}, id, severity } = configured;
	const message = outcome.form === "exception" ? outcome.message : null;
	return {
		success,
		expectation_config: {
			type: expectation.name,
			kwargs,
			meta,
			...id === void 0 ? {} : { id },
			severity: SEVERITIES[severity]
		},
		result,
		meta: {},
		exception_info: {
			raised_exception: message !== null,
			exception_traceback: null,
			exception_message: message
		}
	};
}

// src/core/render/validation/mask-result.ts
const OF_ROWS = /* @__PURE__ */ new Set([
	"details",
	"observed_value",
	"partial_missing_list",
	"partial_unexpected_counts",
	"partial_unexpected_list",
	"unexpected_list"
]);
function maskResult(result, columns, policy) {
	const isHidden = policy.rows === "hide" || columns.some((name) => policy.columns.includes(name));
	const entries = Object.entries(result);
	if (isHidden) return Object.fromEntries(entries.filter(([key]) => !OF_ROWS.has(key)));
	if (!policy.mask) return result;
	const named = new Set(columns.flatMap((name) => [...detectorsOfColumn(name, MASKED_DETECTORS)]));
	const mask = (text) => maskText(text, named);
	return Object.fromEntries(entries.map(([key, value]) => [key, OF_ROWS.has(key) ? maskJson(value, mask) : value]));
}
function maskJson(value, mask) {
	if (typeof value === "string") return mask(value);
	if (typeof value === "number") {
		const masked = mask(String(value));
		return masked === String(value) ? value : masked;
	}
	if (value === null || typeof value === "boolean") return value;
	if (isList(value)) return value.map((item) => maskJson(item, mask));
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, maskJson(item, mask)]));
}
const isList = (value) => Array.isArray(value);

// src/core/render/validation/validation-json.ts
function validationJson(validation, suite) {
	const ofExpectations = new Set(validation.evaluations.map(({ configured }) => configured.expectation.name));
	return {
		...gxValidation(validation.evaluations, suite, (evaluation) => maskResult(gxResult(evaluation), evaluation.configured.columns, validation.privacy)),
		success: isValid(validation),
		findings: validation.findings.filter(({ check }) => !ofExpectations.has(check))
	};
}

// src/cli/validate/read-schema.ts
async function readSchema({ root, path, revisions }, dataset, named, cwd) {
	const store = new SchemaStore({
		list: (side) => revisions.list(side),
		text: async (side, file) => side === "base" ? void 0 : readFile(resolve(root, file), "utf8").catch(() => void 0)
	});
	const schema = relative(root, resolve(cwd, named)).split(sep).join("/");
	return loadFileSchema(store, {
		path,
		status: "added"
	}, {
		...dataset,
		schema
	}, () => false);
}

// src/cli/validate/read-suite.ts
async function readSuite(folder, path) {
	const text = await readFile(resolve(folder, path), "utf8").catch((cause) => {
		throw new AssayError("missing-file", `The suite ${path} cannot be read.`, {
			hint: "Name a suite file of Great Expectations.",
			cause
		});
	});
	const { name, expectations, faults } = parseSuite(text);
	if (faults.length === 0) return {
		name: name ?? path,
		expectations
	};
	const lines = faults.map(({ line, pointer, message, hint }) => {
		return `${path}:${line}: ${pointer === "" ? "" : `${pointer} `}${message}${hint === void 0 ? "" : `\n  ${hint}`}`;
	});
	throw new AssayError("bad-input", `The suite ${path} cannot be used.\n${lines.join("\n")}`, { hint: "The page docs/expectations.md lists every expectation." });
}

// src/cli/commands/validate.ts
function addValidate(program, terminal, finish) {
	program.command("validate").description("Hold a data file to a suite of Great Expectations, a schema, or what the config says of it.").argument("<file>", "a data file, or a file of a revision such as main:data/tickets.csv").option("--suite <file>", "a suite of Great Expectations, as JSON").option("--schema <file>", "a Table Schema, a data package or a JSON Schema").option("--config <file>", "the config whose dataset judges where neither is given (default: .github/assay.yml of the repository)").option("--sheet <name>", "the sheet of a workbook").addOption(new Option("--format <format>", "what to print; json is Great Expectations' own result").choices(["text", "json"]).default("text")).option("--no-mask", "show personal data and secrets as they are (default: masked)").addHelpText("after", EXAMPLES).action(async (file, options) => finish(await validate(file, options, terminal)));
}
const EXAMPLES = `
Examples:
  assay validate tickets.csv --suite gx/expectations/tickets.json
  assay validate tickets.csv --schema datapackage.json --format json`;
async function validate(file, options, terminal) {
	const { cwd } = terminal;
	const progress = startProgress(terminal);
	const place = await findPlace(cwd, file);
	const slowMatcher = new WorkerMatcher();
	try {
		progress.update(`validating ${file}`);
		const { dataset, config } = await findPolicy(place, options.config, cwd);
		const files = new RepositoryFiles(place.revisions, config, /* @__PURE__ */ new Set());
		const held = await whatItIsHeldTo(place, dataset, files, options, cwd);
		if (held.expectations.length === 0 && !held.schema && !held.key) throw nothingToHoldTo(file);
		const data = await openData(cwd, file, withSheet(dataset.dialect, options.sheet));
		try {
			const table = soleTable(data);
			const found = await validateTable({
				path: place.path,
				table,
				stem: data.stem,
				dataset,
				files: files.around(place.path, dataset),
				slowMatcher,
				now: terminal.now(),
				judgesKey: held.key,
				expectations: held.expectations,
				...held.schema ? { schema: held.schema } : {}
			});
			progress.done();
			const privacy = {
				...config.privacy,
				mask: config.privacy.mask && options.mask
			};
			const hidden = new Set(namesHidden(table.columns, privacy.columns));
			const validation = {
				name: data.name,
				rows: table.rowCount,
				privacy,
				heldTo: {
					key: held.key,
					schema: held.schema !== void 0
				},
				evaluations: found.evaluations,
				findings: maskFindings(found.findings, privacy, {
					hidden,
					key: dataset.key
				})
			};
			if (options.format === "text") await terminal.out(renderValidation(validation, terminal));
			else await terminal.out(`${JSON.stringify(validationJson(validation, held.suite), null, 2)}\n`);
			return isValid(validation) ? 0 : 1;
		} finally {
			await data.close();
		}
	} finally {
		progress.done();
		await slowMatcher.close();
		await place.revisions.close();
	}
}
async function whatItIsHeldTo(place, dataset, files, { suite, schema }, cwd) {
	if (suite === void 0 && schema === void 0) return {
		expectations: await expectationsOfDataset(dataset, files.around(place.path, dataset)),
		suite: null,
		key: dataset.key.length > 0,
		schema: await files.schema({
			path: place.path,
			status: "added"
		}, dataset)
	};
	const read = suite === void 0 ? void 0 : await readSuite(cwd, suite);
	return {
		expectations: read?.expectations ?? [],
		suite: read?.name ?? null,
		key: false,
		schema: schema === void 0 ? void 0 : await readSchema(place, dataset, schema, cwd)
	};
}
const withSheet = (hints, sheet) => sheet === void 0 ? hints : {
	...hints,
	sheet
};
function soleTable({ tables, name }) {
	const [first, ...others] = tables.values();
	if (first && others.length === 0) return first;
	throw new AssayError("bad-arguments", `${name} has ${tables.size} sheets, and one is validated.`, { hint: `Choose one with --sheet: ${[...tables.keys()].join(", ")}.` });
}
function nothingToHoldTo(file) {
	return new AssayError("bad-arguments", `There is nothing to hold ${file} to.`, { hint: "Give --suite or --schema, or expectations, a schema or a key for its dataset in the config." });
}

// src/core/render/review/draw-verdict-text.ts
const COMMIT_DIGITS = 7;
function drawVerdictText(draw, verdict, { colour }) {
	const paint = paintWith(colour);
	const mark = verdict.isHonest ? paint.green("HONEST") : paint.red("NOT HONEST");
	const name = escapeTerminal(listNames([draw.dataset]));
	const lines = [secretSentence(draw, verdict), ...verdict.isHonest ? [honestSentence(draw)] : faultSentences(draw, verdict)];
	return `${mark}  ${name}, round ${draw.round}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}
function secretSentence({ digest }, { secretFits }) {
	const bound = escapeTerminal(listNames([digest.slice(0, 19)]));
	return secretFits ? `The secret fits the digest ${bound}… . Is it the one under the packets, told before anybody was asked?` : `The secret does not fit the digest ${bound}… : rows were drawn under another one, or the comment was changed.`;
}
function honestSentence({ head, asked, unasked }) {
	const drawn = countOf$1(asked.length + unasked.length, "row");
	const left = unasked.length === 0 ? "" : ` Nobody was asked about ${unasked.length} of them then.`;
	return `Drawn again from ${head.slice(0, COMMIT_DIGITS)}, the very same ${drawn} come out.${left}`;
}
function faultSentences({ base, head }, { same, untold, undrawn }) {
	const sides = `${base.slice(0, COMMIT_DIGITS)} and ${head.slice(0, COMMIT_DIGITS)}`;
	return [
		`${countOf$1(same, "row")} of the draw from ${sides} are told.`,
		...undrawn > 0 ? [`${countOf$1(undrawn, "row")} told of the draw does not give.`] : [],
		...untold.length > 0 ? [`${countOf$1(untold.length, "row")} that the draw gives are not told: ${escapeTerminal(listNames(untold.map(placeOf)))}.`] : []
	];
}
function placeOf({ path, line }) {
	return line === void 0 ? path : `${path}:${line}`;
}

// src/core/review/verify/judge-draw.ts
function judgeDraw(draw, redrawn) {
	const told = /* @__PURE__ */ new Set([...draw.asked, ...draw.unasked]);
	const untold = redrawn.filter(({ id }) => !told.has(rowMark(draw.secret, id)));
	const same = redrawn.length - untold.length;
	const undrawn = told.size - same;
	const secretFits = secretDigest(draw.secret) === draw.digest;
	return {
		secretFits,
		same,
		untold,
		undrawn,
		isHonest: secretFits && untold.length === 0 && undrawn === 0
	};
}

// src/core/review/verify/read-published-draws.ts
const LONGEST = 4194304;
const commit = string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const marks = array(string().regex(/^[0-9a-f]{24}$/));
const schema = object({
	assay: literal("draws"),
	version: literal(1),
	draws: array(object({
		dataset: string(),
		round: int().positive(),
		digest: string(),
		secret: string(),
		at: datetime(),
		base: commit,
		tip: commit,
		head: commit,
		asked: marks,
		unasked: marks,
		queued: marks,
		relabelled: marks
	})).min(1)
});
function readPublishedDraws(text) {
	const json = text.length > LONGEST ? void 0 : findJson(text);
	const read = json === void 0 ? void 0 : schema.safeParse(json);
	if (read?.success) return read.data.draws;
	const issue = read?.error.issues[0];
	const place = issue && issue.path.length > 0 ? ` at ${issue.path.join(".")}` : "";
	throw new AssayError("bad-input", issue ? `This tells of draws in a way that is not understood${place}.` : "There is no draw in this text.", { hint: "Save the whole comment that Assay wrote when the pull request was closed, or the JSON in it." });
}
function findJson(text) {
	for (const part of [text, ...text.split(/^[ \t>]*`{3,}.*$/m)]) {
		const trimmed = part.trim();
		if (!trimmed.startsWith("{") || !trimmed.includes("\"draws\"")) continue;
		try {
			return JSON.parse(trimmed);
		} catch {}
	}
}

// src/review/data/draw-again.ts
const ANOTHER_LABEL = `\0${RELABELLED}`;
async function drawAgain(draw, revisions) {
	const { dataset, secret } = draw;
	const queued = new Set(draw.queued);
	const relabelled = new Set(draw.relabelled);
	const { datasets, obstacle } = await readReviewData({
		revisions,
		now: new Date(draw.at),
		commits: {
			head: draw.head,
			baseTip: draw.tip,
			mergeBase: draw.base
		},
		known: async () => ({
			freshSecret: secret,
			asked: [],
			queued: []
		}),
		verified: async (name, ids) => {
			const verdict = {
				content: "",
				label: ANOTHER_LABEL
			};
			const isMeant = (id) => name === dataset && relabelled.has(rowMark(secret, id));
			return new Map(ids.filter(isMeant).map((id) => [id, verdict]));
		},
		...queued.size > 0 && { waited: (id) => queued.has(rowMark(secret, id)) },
		blobOf: async () => void 0
	});
	const found = datasets.find(({ name }) => name === dataset);
	if (!found) throw new AssayError("bad-input", `There is nothing to draw from of ${dataset}.`, { hint: obstacle ? `${obstacle.title}: ${obstacle.text}` : "Between those commits no file of it changes, or the config reviews none." });
	return found.draw.rows.map(({ id, path, line }) => ({
		id,
		path,
		...line !== void 0 && { line }
	}));
}

// src/cli/commands/verify-draw.ts
function addVerifyDraw(program, terminal, finish) {
	program.command("verify-draw").description("Draw the rows of a review again, by the comment that Assay wrote when the pull request was closed, and tell whether experts were asked about the very same. Exit code 1: they were not.").argument("<comment>", "a file with that comment, or with the JSON in it; - for standard input").action(async (comment) => finish(await verifyDraw(comment, terminal)));
}
async function verifyDraw(comment, terminal) {
	const draws = readPublishedDraws(await readComment(comment, terminal));
	let code = 0;
	for (const draw of draws) {
		const verdict = judgeDraw(draw, await redraw(draw, terminal));
		if (!verdict.isHonest) code = 1;
		await terminal.out(drawVerdictText(draw, verdict, terminal));
	}
	return code;
}
async function readComment(comment, terminal) {
	if (comment === "-") return terminal.input();
	const path = resolve(terminal.cwd, comment);
	return readFile(path, "utf8").catch((cause) => {
		throw new AssayError("missing-file", `The comment in ${comment} cannot be read.`, {
			hint: "Save the comment that Assay wrote when the pull request was closed, and name that file.",
			cause
		});
	});
}
async function redraw(draw, { cwd, err }) {
	const revisions = await openGitRevisions({
		cwd,
		base: draw.base,
		head: draw.head,
		policy: draw.tip,
		onNotice: (message) => err(`assay: ${message}\n`)
	}).catch((error) => {
		if (!(error instanceof AssayError) || error.code !== "bad-arguments") throw error;
		throw new AssayError(error.code, error.message, {
			hint: "Run this in a clone of the repository. The commits of a pull request whose branch is gone come with `git fetch origin pull/<number>/head`.",
			cause: error
		});
	});
	try {
		return await drawAgain(draw, revisions);
	} finally {
		await revisions.close();
	}
}

// src/cli/main.ts
function buildProgram(terminal, finish) {
	const helpWidth = Number.isFinite(terminal.width) ? terminal.width : 80;
	const program = new Command("assay").description("A quality gate for datasets that live in Git.").version(VERSION).exitOverride().showSuggestionAfterError().showHelpAfterError("Run the command with --help to see its options.").configureOutput({
		writeOut: (text) => void terminal.out(text),
		writeErr: terminal.err,
		getOutHelpWidth: () => helpWidth,
		getErrHelpWidth: () => helpWidth
	});
	addCheck(program, terminal, finish);
	addDiff(program, terminal, finish);
	addAgreement(program, terminal, finish);
	addApp(program, finish);
	addApply(program, terminal, finish);
	addAudit(program, terminal, finish);
	addReplay(program, terminal, finish);
	addSample(program, terminal, finish);
	addSlices(program, terminal, finish);
	addSources(program, terminal, finish);
	addSuggest(program, terminal, finish);
	addSuggestChecks(program, terminal, finish);
	addValidate(program, terminal, finish);
	addVerifyDraw(program, terminal, finish);
	return program;
}

// src/cli/runner.ts
async function runCli(argv, terminal) {
	let code = 0;
	const program = buildProgram(terminal, (result) => {
		code = result;
	});
	try {
		await program.parseAsync(argv, { from: "user" });
		return code;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
		tell(error, terminal);
		return 2;
	}
}
function tell(error, terminal) {
	if (error instanceof AssayError) {
		const lines = maskText(error.message).split("\n").map(escapeTerminal).join("\n");
		terminal.err(`assay: ${lines}\n`);
		if (error.hint) terminal.err(`       ${escapeTerminal(maskText(error.hint))}\n`);
		return;
	}
	const text = error instanceof Error ? error.stack ?? error.message : String(error);
	terminal.err(`assay: an unexpected error, which is a defect of Assay. Please report it with the text below.\n`);
	terminal.err(`${maskText(text).split("\n").map(escapeTerminal).join("\n")}\n`);
}

// src/cli/run.ts
process.exitCode = await runCli(process.argv.slice(2), processTerminal());

export {  };