import { n as showInvisible } from "./show-invisible.js";

// src/core/render/escape/escape-terminal.ts
function escapeTerminal(text) {
	return showInvisible(text);
}

export { escapeTerminal as t };