import { t as formatCount } from "./format-count.js";
import { n as maskText } from "./mask-text.js";
import { t as cutText } from "./cut-text.js";
import { t as listNames } from "./list-names.js";
import { t as countPhrase } from "./count-phrase.js";
import { n as escapeMarkdown, t as markdownTable } from "./markdown-table.js";
import { t as escapeTerminal } from "./escape-terminal.js";
import { n as confusedPairs } from "./measure-agreement.js";
import { a as percentOf, i as nameOf, n as WHICH_TO_READ, o as verdictSentences, r as factsOf, t as MARKS } from "./agreement-words.js";
import { n as fitWidth, t as renderTable } from "./render-table.js";
import { t as paintWith } from "./paint.js";
import { t as wrapLine } from "./wrap-line.js";

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
		names.set(remark, [...names.get(remark) ?? [], nameOf(name, agreement)]);
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
			nameOf(name, agreement),
			figure(value),
			interval === void 0 ? "-" : `${figure(interval.low)} to ${figure(interval.high)}`,
			figure(observed),
			figure(expected)
		])
	};
}
function labelTable({ perLabel, labels }) {
	return cut({
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
	return cut({
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
	return cut({
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
function cut(table, noun) {
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
const LONGEST_CELL$1 = 80;
const LONGEST_NOTE = 1e3;
function renderAgreementMarkdown(agreement, reading) {
	const { verdict, details } = agreementBlocks(agreement, reading, "label");
	return `${[...verdict, ...details].join("\n\n")}\n`;
}
function agreementBlocks(agreement, reading, noun) {
	const cell = (text) => escapeMarkdown(cutText(text, LONGEST_CELL$1));
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

// src/core/render/agreement/render-agreement-terminal.ts
const LONGEST_CELL = 40;
const SHORTEST_CELL = 22;
const OTHERS = 32;
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
	const longest = Math.max(SHORTEST_CELL, Math.min(LONGEST_CELL, (options.width - OTHERS) / 2));
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

export { agreementJson as a, renderAgreementMarkdown as i, renderAgreementTerminal as n, maskAgreement as o, agreementBlocks as r, agreementSections as t };