import { t as suggestWord } from "./suggest-word.js";
import { n as CANNOT_TELL_TEXT, t as BAD_ROW_TEXT } from "./answer.js";

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

export { readAnswer as t };