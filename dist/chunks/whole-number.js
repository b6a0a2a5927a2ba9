import { t as AssayError } from "./assay-error.js";

// src/cli/whole-number.ts
function wholeNumber(option, text, most) {
	const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
	if (number >= 1 && number <= most) return number;
	throw new AssayError("bad-arguments", `${option} takes a whole number from 1 to ${most}.`, { hint: `For example ${option} ${Math.min(20, most)}.` });
}

export { wholeNumber as t };