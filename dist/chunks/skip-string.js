// src/core/table/json/skip-string.ts
function skipString(text, start) {
	for (let at = start + 1;; at++) {
		at = text.indexOf("\"", at);
		let backslashes = 0;
		while (text[at - 1 - backslashes] === "\\") backslashes++;
		if (backslashes % 2 === 0) return at + 1;
	}
}

export { skipString as t };