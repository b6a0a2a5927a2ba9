import { a as HIDDEN, i as findPrivate, t as MASKED_DETECTORS } from "./masked-detectors.js";

// src/core/privacy/mask-cut-ends.ts
const REACH = 400;
const START_OF_NUMBER = /^\d(?:[ .-]?\d){4,40}/;
const START_OF_KEY = /^[\w+/=.-]{8,400}/;
const END_OF_NUMBER = /(?<!\d)(?<!\d[ .-])\d(?:[ .-]?\d){5,40}(?=[ .-]?$)/;
const END_OF_KEY = /(?<![\w+/=.-])[\w+/=.-]{8,400}$/;
const END_OF_ADDRESS = /(?<![\p{L}\p{N}_.+-])[\p{L}\p{N}_.+-]{1,64}@[\p{L}\p{N}.-]{0,255}$/u;
function maskCutEnds(text) {
	const parts = text.split("…");
	return parts.map((part, i) => i < parts.length - 1 ? maskEnd(part) : part).map((part, i) => i > 0 ? maskStart(part) : part).join("…");
}
function maskEnd(part) {
	const from = Math.max(0, part.length - REACH);
	const end = part.slice(from);
	const masked = end.replace(END_OF_ADDRESS, HIDDEN).replace(END_OF_KEY, maskKey).replace(END_OF_NUMBER, HIDDEN);
	return masked === end ? part : part.slice(0, from) + masked;
}
function maskStart(part) {
	const start = part.slice(0, REACH);
	const masked = start.replace(START_OF_KEY, maskKey).replace(START_OF_NUMBER, HIDDEN);
	return masked === start ? part : masked + part.slice(REACH);
}
function maskKey(part) {
	return /\d/.test(part) && /[a-z]/i.test(part) ? HIDDEN : part;
}

// src/core/privacy/mask-text.ts
const NO_NAME = /* @__PURE__ */ new Set();
function maskText(text, named = NO_NAME) {
	let masked = "";
	let from = 0;
	for (const { start, end, valid, detector } of findPrivate(text, MASKED_DETECTORS, named)) {
		if (!valid) continue;
		masked += text.slice(from, start) + detector.mask(text.slice(start, end));
		from = end;
	}
	const whole = from === 0 ? text : masked + text.slice(from);
	return whole.includes("…") ? maskCutEnds(whole) : whole;
}
function hideText(text) {
	return text === "" ? "" : HIDDEN;
}

export { maskText as n, hideText as t };