import { t as formatCount } from "./format-count.js";

// src/core/words/count-of.ts
function countOf(count, noun) {
	return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}

export { countOf as t };