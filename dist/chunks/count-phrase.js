import { t as formatCount } from "./format-count.js";

// src/core/words/count-phrase.ts
function countPhrase(count, one, many) {
	return `${formatCount(count)} ${count === 1 ? one : many}`;
}

export { countPhrase as t };