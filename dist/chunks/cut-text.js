import { i as findPrivate, t as MASKED_DETECTORS } from "./masked-detectors.js";

// src/core/privacy/cut-place.ts
const REACH = 300;
const NO_NAME = /* @__PURE__ */ new Set();
function cutPlace(text, at, cut) {
	const from = Math.max(0, at - REACH);
	const around = text.slice(from, at + REACH);
	for (const { start, end, valid } of findPrivate(around, MASKED_DETECTORS, NO_NAME)) {
		if (!valid || from + start >= at || from + end <= at) continue;
		return from + (cut === "end" ? start : end);
	}
	return at;
}

// src/core/words/cut-text.ts
function cutText(text, length) {
	if (text.length <= length) return text;
	return `${text.slice(0, cutPlace(text, Math.max(0, length - 1), "end")).replace(/[\ud800-\udbff…]$/, "")}…`;
}

export { cutPlace as n, cutText as t };