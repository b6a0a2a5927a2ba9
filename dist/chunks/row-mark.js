import { Wn as normaliseText } from "./describe-row.js";
import { t as formatCount } from "./format-count.js";
import { n as maskText } from "./mask-text.js";
import { m as countPhrase } from "./message-template.js";
import { m as suggestWord } from "./expression-error.js";
import { t as countOf } from "./count-of.js";
import { A as valuesAgree, L as BAD_ROW_TEXT, M as formatPercent, R as CANNOT_TELL_TEXT, j as numberOf } from "./read-review-data.js";
import { createHmac } from "node:crypto";

// src/core/labels/read-answer.ts
const SPECIAL = /* @__PURE__ */ new Map([
	[foldLabel(CANNOT_TELL_TEXT), { kind: "cannot-tell" }],
	["cant tell", { kind: "cannot-tell" }],
	["cannot tell", { kind: "cannot-tell" }],
	["?", { kind: "cannot-tell" }],
	[BAD_ROW_TEXT, { kind: "bad-row" }]
]);
const known = /* @__PURE__ */ new WeakMap();
function readAnswer(text, labels) {
	const trimmed = text.trim();
	if (trimmed === "") return { kind: "none" };
	const { exact, alike } = knownLabels(labels);
	if (exact.has(text)) return {
		kind: "label",
		label: text
	};
	const folded = foldLabel(trimmed);
	const spellings = alike.get(folded) ?? [];
	if (spellings.length === 1) return {
		kind: "label",
		label: spellings[0]
	};
	const special = SPECIAL.get(folded);
	if (special) return special;
	if (labels.length === 0) return {
		kind: "label",
		label: trimmed
	};
	const suggestion = spellings[0] ?? suggestWord(trimmed, labels);
	return {
		kind: "unknown",
		text: trimmed,
		...suggestion === void 0 ? {} : { suggestion }
	};
}
function knownLabels(labels) {
	const made = known.get(labels);
	if (made) return made;
	const alike = /* @__PURE__ */ new Map();
	for (const label of labels) {
		const folded = foldLabel(label);
		alike.set(folded, [...alike.get(folded) ?? [], label]);
	}
	const ready = {
		exact: new Set(labels),
		alike
	};
	known.set(labels, ready);
	return ready;
}
function foldLabel(label) {
	return label.normalize("NFKC").toLowerCase().replaceAll("’", "'").replace(/[\s_-]+/g, " ").trim();
}

// src/core/render/agreement/agreement-words.ts
const MARKS = {
	clear_pass: "PASS",
	pass: "PASS",
	too_few: "TOO FEW",
	fail: "FAIL",
	clear_fail: "FAIL"
};
function nameOf(name, { isWeighted }) {
	if (name === "gwet_ac") return isWeighted ? "Gwet's AC2" : "Gwet's AC1";
	return NAMES[name];
}
const NAMES = {
	percent_agreement: "percent agreement",
	cohen_kappa: "Cohen's kappa",
	scott_pi: "Scott's pi",
	fleiss_kappa: "Fleiss' kappa",
	conger_kappa: "Conger's kappa",
	krippendorff_alpha: "Krippendorff's alpha",
	gwet_ac: "Gwet's AC",
	brennan_prediger: "Brennan–Prediger"
};
function percentOf(share, beside) {
	const percent = share * 100;
	const isExact = Math.abs(percent - Math.round(percent)) < 1e-9;
	const misleads = [
		0,
		100,
		beside === void 0 ? 0 : Math.round(beside * 1e3) / 10
	];
	if (isExact || !misleads.includes(Math.round(percent))) return String(Math.round(percent));
	const cut = Math.floor(percent * 10) / 10;
	return (beside !== void 0 && share < beside ? cut : Math.round(percent * 10) / 10).toFixed(1);
}
function verdictSentences(agreement, noun) {
	const { judgement, rule, compared } = agreement;
	const { verdict, rate } = judgement;
	if (rate === void 0) return "No item has the answers of two raters, so there is nothing to judge.";
	const asked = `the ${percentOf(rule.threshold)} % asked for`;
	const [low, high] = judgement.interval.map((bound) => percentOf(bound, rule.threshold));
	const range = `${percentOf(rule.confidence)} % interval ${low} to ${high} %`;
	const seen = `The raters agree on ${percentOf(rate, rule.threshold)} % of ${countOf(compared, "item")} (${range})`;
	switch (verdict) {
		case "clear_pass": return `${seen}, clearly over ${asked}${worthOf(agreement, noun)}`;
		case "pass": return `${seen}, at least ${asked}, though the true rate may lie under it. ${moreOf(agreement)}`;
		case "fail": return `${seen}, under ${asked}, though the true rate may reach it: the guideline is the likely bottleneck. ${moreOf(agreement)}`;
		case "clear_fail": return `${seen}, clearly under ${asked}: the guideline is the bottleneck. Fix it before more is labelled.`;
		case "too_few": {
			const left = Math.ceil(rule.minimum - compared);
			return `${seen}. There is no verdict under ${countOf(rule.minimum, "item")}: label ${formatCount(left)} more.`;
		}
	}
}
function worthOf({ paradox, perLabel }, noun) {
	if (perLabel.filter(({ ratings }) => ratings > 0).length === 1) return `. But only one ${noun} was used, which shows little of the guideline.`;
	if (paradox !== void 0) return `. But one ${noun} makes most of it: read the first note below.`;
	return ": the guideline works.";
}
function moreOf({ judgement: { moreRows }, rule }) {
	return moreRows === void 0 ? `It is so near ${percentOf(rule.threshold)} % that no sensible number of items would settle it.` : `About ${countOf(moreRows, "more item")} at this rate would settle it.`;
}
function factsOf(agreement, noun) {
	const { items, compared, raters, labels, ratings, withoutCannotTell } = agreement;
	const without = withoutCannotTell?.value;
	return [
		`${countOf(items, "item")}${compared < items ? `, ${formatCount(compared)} with two answers or more` : ""}`,
		countOf(raters.length, "rater"),
		countOf(labels.length, noun),
		...ratings.missing > 0 ? [`${formatCount(ratings.missing)} missing`] : [],
		...ratings.cannotTell > 0 ? [`${formatCount(ratings.cannotTell)} can't tell${without === void 0 ? "" : ` (${percentOf(without)} % agreement where they count as missing)`}`] : []
	].join("; ");
}
const WHICH_TO_READ = "Read percent agreement for the verdict, and Krippendorff's alpha for what chance does not explain: 0.8 or more is good, under 0.667 poor, 0 is chance.";

// src/core/render/audit/draft-sentences.ts
function draftSentences({ labels, confused, compared, against, words, notes }) {
	const [a, b] = labels;
	return {
		sentence: `A row${words.length === 0 ? "" : ` that mentions ${words.map(({ word }) => `“${word}”`).join(", ")}`} is “${a}” when ____, and “${b}” when ____. Where both fit, choose ____.`,
		because: [
			`${countPhrase(confused, "row", "rows")} of ${compared} got “${a}” from one expert and “${b}” from another: more than any other pair.`,
			...words.map(({ word, here, there }) => `“${word}” is in ${here} of these ${confused} (${formatPercent(here / confused, 2)}), and in ${shareOf(there, against)} on which they agree.`),
			...notes.map((note) => `An expert noted: ${maskText(note)}`)
		]
	};
}
function shareOf(count, of) {
	return of === 0 ? "none" : `${count} of ${of} (${formatPercent(count / of, 2)})`;
}

// src/core/words/format-duration.ts
function formatDuration(minutes) {
	if (minutes < 60) return `${minutes} min`;
	const tens = Math.round(minutes / 10);
	const hours = Math.floor(tens / 6);
	const rest = tens % 6 * 10;
	return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

// src/core/audit/answers/read-asked-answer.ts
function readAskedAnswer(text, { labels, numeric }) {
	const answer = readAnswer(text, labels);
	const isText = answer.kind === "label" && numberOf(answer.label) === void 0;
	return numeric && isText ? {
		kind: "unknown",
		text: answer.label
	} : answer;
}

// src/core/audit/score/judge-rows.ts
function judgeRows(key, { answers }) {
	return key.rows.flatMap((row, place) => row.decoy ? [] : [judgeRow(row, answers[place], key)]);
}
function judgeRow(row, answers, { ask, tolerance }) {
	const texts = answers.flatMap((given) => given ? [answerText(given)] : []);
	if (texts.length < 2) return {
		row,
		answers,
		verdict: "unanswered"
	};
	const same = (a, b) => ask.kind === "label" ? a === b : valuesAgree(a, b, tolerance);
	const canTell = answers.every((given) => given?.answer.kind !== "cannot-tell");
	const [agreed] = texts;
	if (!canTell || !texts.every((text) => same(text, agreed))) return {
		row,
		answers,
		verdict: "open"
	};
	return {
		row,
		answers,
		verdict: !answers.some((given) => given?.answer.kind === "bad-row") && texts.every((text) => same(text, row.current)) ? "right" : "wrong",
		agreed
	};
}
function answerText({ answer }) {
	if (answer.kind === "label") return answer.label;
	return answer.kind === "bad-row" ? BAD_ROW_TEXT : CANNOT_TELL_TEXT;
}

// src/core/audit/score/confused-rows.ts
function confusedRows(rows) {
	const pairs = /* @__PURE__ */ new Map();
	for (const judged of rows) {
		if (judged.verdict !== "open") continue;
		const said = [...new Set(judged.answers.flatMap((given) => given ? [answerText(given)] : []))].sort();
		for (const [place, a] of said.entries()) for (const b of said.slice(place + 1)) {
			const id = JSON.stringify([a, b]);
			const pair = pairs.get(id) ?? {
				labels: [a, b],
				rows: []
			};
			pair.rows.push(judged);
			pairs.set(id, pair);
		}
	}
	return [...pairs.values()].sort((x, y) => y.rows.length - x.rows.length || (x.labels.join() < y.labels.join() ? -1 : 1));
}

// src/core/audit/score/distinctive-words.ts
const PRIOR = .5;
const PARTICLE = /^[a-z]{1,2}$/;
const SURE = 1.645;
function distinctiveWords(here, there, most) {
	const [own, others] = [countTexts(here), countTexts(there)];
	return [...own].filter(([, count]) => count >= 2).map(([word, count]) => {
		const against = others.get(word) ?? 0;
		const [a, b, c, d] = [
			count,
			here.length - count,
			against,
			there.length - against
		].map((each) => each + PRIOR);
		const error = Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
		return {
			word,
			here: count,
			there: against,
			score: Math.log(a * d / (b * c)) / error
		};
	}).filter(({ score }) => score > SURE).sort((a, b) => b.score - a.score || b.here - a.here || (a.word < b.word ? -1 : 1)).slice(0, most);
}
function countTexts(texts) {
	const counts = /* @__PURE__ */ new Map();
	for (const text of texts) for (const word of new Set(normaliseText(text).split(" "))) if (/\p{L}/u.test(word) && !PARTICLE.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

// src/core/audit/score/draft-guideline.ts
const MOST_EXAMPLES = 5;
const MOST_WORDS = 5;
const MOST_NOTES = 5;
function draftGuideline(rows, minimum) {
	const pair = confusedRows(rows).find(({ labels, rows: own }) => own.length >= minimum && labels.every(isLabel));
	return pair && draftOf(pair, rows);
}
const isLabel = (text) => text !== "can't tell" && text !== "bad row";
function draftOf({ labels, rows: own }, rows) {
	const settled = rows.filter(({ agreed }) => agreed !== void 0 && labels.includes(agreed));
	const others = settled.length > 0 ? settled : rows.filter((row) => !own.includes(row));
	const notes = own.flatMap(({ answers }) => answers.flatMap((given) => given && given.note !== "" ? [given.note] : []));
	return {
		labels,
		confused: own.length,
		compared: rows.filter(({ verdict }) => verdict !== "unanswered").length,
		against: others.length,
		words: distinctiveWords(own.map(textOf), others.map(textOf), MOST_WORDS),
		notes: [...new Set(notes)].slice(0, MOST_NOTES),
		examples: own.slice(0, MOST_EXAMPLES)
	};
}
const textOf = ({ row }) => row.cells.join(" ");

// src/core/audit/plan/keyed-order.ts
function keyedOrder(items, idOf, secret, ...purpose) {
	const rank = (item) => createHmac("sha256", secret).update(JSON.stringify([...purpose, idOf(item)])).digest("hex");
	return items.map((item) => ({
		item,
		rank: rank(item)
	})).sort((a, b) => a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0).map(({ item }) => item);
}

// src/core/words/shell-word.ts
function shellWord(text) {
	return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

// src/core/words/path-word.ts
function pathWord(path) {
	return shellWord(path.startsWith("-") ? `./${path}` : path);
}

// src/core/review/verify/row-mark.ts
const DIGITS = 24;
function rowMark(secret, id) {
	return createHmac("sha256", secret).update(id).digest("hex").slice(0, DIGITS);
}

export { verdictSentences as _, draftGuideline as a, judgeRows as c, draftSentences as d, MARKS as f, percentOf as g, nameOf as h, keyedOrder as i, readAskedAnswer as l, factsOf as m, pathWord as n, confusedRows as o, WHICH_TO_READ as p, shellWord as r, answerText as s, rowMark as t, formatDuration as u, readAnswer as v };