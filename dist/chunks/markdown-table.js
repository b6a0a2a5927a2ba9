import { n as showInvisible } from "./show-invisible.js";

// src/core/render/escape/escape-markdown.ts
const BREAK = "​";
const MARKUP = /[&<>\\`*~[\]|$\u200b]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/gu;
const BLOCK_START = /^(?: {4}| {0,3}(?:\d{1,9}[.)](?=\s|$)|[-+:](?=[-:\s]|$)|=))/;
function escapeMarkdown(text) {
	return breakReferences(showInvisible(text)).replace(MARKUP, reference).replace(BLOCK_START, (start) => start.slice(0, -1) + reference(start.slice(-1)));
}
function breakReferences(text) {
	return text.replace(/[@#]/g, `$&${BREAK}`).replace(/\bgh-(?=\d)/gi, `$&${BREAK}`).replace(/:(?=\/\/)/g, `:${BREAK}`).replace(/www(?=\.)/gi, `$&${BREAK}`).replace(/:(?=(?!\d{1,2}:)[\w+-]+:)/g, `:${BREAK}`).replace(/\b(?=\d*[a-f])[\da-f]{7,40}\b/gi, (hash) => hash.replace(/.{6}(?=.)/g, `$&${BREAK}`));
}
function reference(character) {
	switch (character) {
		case "&": return "&amp;";
		case "<": return "&lt;";
		case ">": return "&gt;";
		case "$": return "<span>$</span>";
		default: return `&#${character.charCodeAt(0)};`;
	}
}

// src/core/render/markdown/markdown-table.ts
function markdownTable(header, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(header),
		line(header.map(() => "---")),
		...rows.map(line)
	].join("\n");
}

export { escapeMarkdown as n, markdownTable as t };