import { n as parseNumber } from "./parse-number.js";

// src/core/profile/plain-number.ts
const MOST_DIGITS = 15;
const ZERO = 48;
function plainNumber(text) {
	const start = text.charCodeAt(0) === 45 ? 1 : 0;
	const length = text.length;
	if (length === start || length - start > 16) return void 0;
	let point = -1;
	let digits = 0;
	for (let i = start; i < length; i++) {
		const code = text.charCodeAt(i);
		if (code === 46 && point === -1 && i > start && i < length - 1) point = i;
		else if (code < ZERO || code > 57) return void 0;
		else digits++;
	}
	const whole = (point === -1 ? length : point) - start;
	if (digits > MOST_DIGITS || whole > 1 && text.charCodeAt(start) === ZERO) return void 0;
	return {
		value: Number(text) + 0,
		isInteger: point === -1
	};
}

// src/core/profile/number-of-text.ts
function numberOfText(text) {
	const plain = plainNumber(text);
	if (plain) return plain.value;
	const parsed = parseNumber(text);
	if (!parsed) return void 0;
	const { negative, digits, exponent } = parsed;
	const value = digits === "" ? 0 : Number(`${negative ? "-" : ""}${digits}e${exponent}`);
	return Number.isFinite(value) ? value : void 0;
}

export { plainNumber as n, numberOfText as t };