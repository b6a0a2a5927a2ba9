import { n as maskText } from "./mask-text.js";
import { t as cutText } from "./cut-text.js";
import { t as formatCount } from "./format-count.js";

// src/core/words/list-names.ts
const LONGEST_NAME = 60;
function listNames(names, most = 8) {
	const shown = names.slice(0, most).map((name) => cutText(name === "" ? "(blank)" : maskText(name), LONGEST_NAME));
	const left = names.length - shown.length;
	return left > 0 ? `${shown.join(", ")} and ${formatCount(left)} more` : shown.join(", ");
}

export { listNames as t };