import { n as escapeMarkdown } from "./markdown-table.js";
import { n as showInvisible } from "./show-invisible.js";

// src/core/render/escape/code-span.ts
const PLAIN = /^[^\s`|\\$]+(?: [^\s`|\\$]+)*$/;
function codeSpan(text) {
	const shown = showInvisible(text);
	return PLAIN.test(shown) ? `\`${shown}\`` : `<code>${escapeMarkdown(text)}</code>`;
}

export { codeSpan as t };