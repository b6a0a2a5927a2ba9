import { i as Option } from "./esm2.js";
import { t as codeSpan } from "./code-span.js";
import { n as escapeMarkdown } from "./markdown-table.js";
import { a as labelNextSteps, c as rowTitle, i as labelHeadline, l as maskOfKey, n as textTableTerminal, o as labelSentences, r as isRanked, s as percent, t as addDatasetOptions, u as textTableMarkdown } from "./add-dataset-options.js";
import { t as formatCount } from "./format-count.js";
import { t as escapeTerminal } from "./escape-terminal.js";
import { t as paintWith } from "./paint.js";
import { t as wrapLine } from "./wrap-line.js";
import { n as auditCommand, t as isSameFile } from "./is-same-file.js";
import { t as openDataset } from "./open-dataset.js";
import { t as startProgress } from "./progress.js";
import { t as AssayError } from "./assay-error.js";
import { i as NEAR$1, n as bestGuess, r as isBestGiven, t as openPredictions } from "./open-predictions.js";
import { n as maskOfColumn } from "./find-keys.js";
import { i as cellText } from "./cell.js";
import { n as columnName } from "./changed-rows.js";
import { t as writeChangeLines } from "./write-change-lines.js";
import { n as knownCells, r as correctCells, t as labelCell } from "./label-cell.js";
import { t as stringify } from "./sync.js";
import { t as neutraliseFormula } from "./neutralise-formula.js";
import { t as digestOf } from "./digest.js";
import { t as patchNames } from "./patch-names.js";
import { t as wholeNumber } from "./whole-number.js";
import { createWriteStream } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline as pipeline$1 } from "node:stream/promises";

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
	return rows === 0 ? "0" : `${formatCount(wrong)} (${percent(wrong / rows)})`;
}
function rowTable({ shown, files }, most) {
	const rows = shown.rows.slice(0, most);
	const hasScore = isRanked(shown);
	const cells = (row) => [
		placeOf(row, files > 1),
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
function placeOf({ path, row, line }, withPath) {
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
	return stringify([[
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
	return stringify(all.map((line) => line.map(neutraliseFormula)), { quoted_match: /[\r\n]/ });
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
	]).default("terminal")).action(async (dataset, options) => finish(await suggest(dataset, options, terminal)));
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
async function suggest(name, options, terminal) {
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

export { addSuggest };