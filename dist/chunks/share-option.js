import { t as AssayError } from "./assay-error.js";

// src/cli/share-option.ts
function shareOption(option, text) {
	const number = /^(\d{0,2}\.?\d{1,9})\s?(%?)$/.exec(text);
	const share = number ? Number(`${number[1]}${number[2] ? "e-2" : ""}`) : 0;
	if (share > 0 && share < 1) return share;
	throw new AssayError("bad-arguments", `${option} takes a share between 0 and 1, not ${text}.`, { hint: `For example ${option} 0.9 or ${option} 90%.` });
}

export { shareOption as t };