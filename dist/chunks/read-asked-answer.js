import { ct as normaliseText } from "./parse-table-schema.js";
import { n as maskText } from "./mask-text.js";
import { t as countPhrase } from "./count-phrase.js";
import { n as CANNOT_TELL_TEXT, t as BAD_ROW_TEXT } from "./answer.js";
import { i as numberOf, r as valuesAgree } from "./shown-columns.js";
import { s as formatPercent } from "./size-by-rate.js";
import { t as shellWord } from "./shell-word.js";
import { t as readAnswer } from "./read-answer.js";
import { createHmac } from "node:crypto";

// src/core/audit/plan/keyed-order.ts
function keyedOrder(items, idOf, secret, ...purpose) {
	const rank = (item) => createHmac("sha256", secret).update(JSON.stringify([...purpose, idOf(item)])).digest("hex");
	return items.map((item) => ({
		item,
		rank: rank(item)
	})).sort((a, b) => a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0).map(({ item }) => item);
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

// src/core/words/format-duration.ts
function formatDuration(minutes) {
	if (minutes < 60) return `${minutes} min`;
	const tens = Math.round(minutes / 10);
	const hours = Math.floor(tens / 6);
	const rest = tens % 6 * 10;
	return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

// src/core/words/path-word.ts
function pathWord(path) {
	return shellWord(path.startsWith("-") ? `./${path}` : path);
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

// src/core/audit/answers/read-asked-answer.ts
function readAskedAnswer(text, { labels, numeric }) {
	const answer = readAnswer(text, labels);
	const isText = answer.kind === "label" && numberOf(answer.label) === void 0;
	return numeric && isText ? {
		kind: "unknown",
		text: answer.label
	} : answer;
}

export { pathWord as a, judgeRows as c, confusedRows as i, keyedOrder as l, draftSentences as n, formatDuration as o, draftGuideline as r, answerText as s, readAskedAnswer as t };