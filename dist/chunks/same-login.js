import { t as cutText } from "./cut-text.js";
import { t as bareLogin } from "./bare-login.js";

// src/core/review/fit-check-content.ts
const MAX_BYTES = 65535;
const MAX_TITLE = 255;
const CUT = "\n\n_The rest is cut here: GitHub shows no longer text in a check. The comments on the pull request and `assay diff` on the command line tell all of it._\n";
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
function fitCheckContent(content) {
	return {
		...content,
		title: cutText(content.title, MAX_TITLE),
		summary: fitMarkdown(content.summary),
		...content.text === void 0 ? {} : { text: fitMarkdown(content.text) }
	};
}
function fitMarkdown(text) {
	const bytes = Buffer.from(text);
	if (bytes.length <= MAX_BYTES) return text;
	const room = MAX_BYTES - Buffer.byteLength(CUT) - 200;
	const start = bytes.subarray(0, room).toString("utf8").replace(/\ufffd+$/, "");
	const line = start.lastIndexOf("\n");
	const kept = line > 0 ? start.slice(0, line) : cutText(text, start.length - 2);
	return `${kept}${closeFence(kept)}${CUT}`;
}
function closeFence(text) {
	let open;
	for (const line of text.split("\n")) {
		const fence = FENCE.exec(line)?.[1];
		if (fence === void 0) continue;
		if (open === void 0) open = fence;
		else if (fence.startsWith(open)) open = void 0;
	}
	return open === void 0 ? "" : `\n${open.slice(0, 100)}`;
}

// src/core/review/same-login.ts
function sameLogin(a, b) {
	return bareLogin(a) === bareLogin(b);
}

export { fitCheckContent as n, sameLogin as t };