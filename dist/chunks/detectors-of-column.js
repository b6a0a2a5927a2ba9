// src/core/privacy/detectors-of-column.ts
function detectorsOfColumn(column, detectors) {
	const words = column.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ").slice(0, LONGEST_NAME);
	return new Set(detectors.filter(({ named }) => named?.test(words)));
}
const LONGEST_NAME = 200;

export { detectorsOfColumn as t };