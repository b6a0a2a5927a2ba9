// src/core/table/json/line-endings.ts
function lineEndingOf({ lf, crlf, cr }) {
	if ([
		lf,
		crlf,
		cr
	].filter((count) => count > 0).length > 1) return "mixed";
	return crlf > 0 ? "crlf" : cr > 0 ? "cr" : "lf";
}
function newlineOf(ending) {
	return ending === "crlf" ? "\r\n" : ending === "cr" ? "\r" : "\n";
}

export { newlineOf as n, lineEndingOf as t };