// src/core/words/format-count.ts
function formatCount(count) {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

export { formatCount as t };