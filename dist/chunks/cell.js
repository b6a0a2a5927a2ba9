// src/core/table/cell.ts
var Literal = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
const NULL = new Literal("null");
function cellsEqual(a, b) {
	if (a === b) return true;
	return a instanceof Literal && b instanceof Literal && a.text === b.text;
}
function rowsEqual(a, b) {
	const length = Math.max(a.length, b.length);
	for (let i = 0; i < length; i++) if (!cellsEqual(a[i], b[i])) return false;
	return true;
}
function cellText(cell) {
	if (cell === void 0) return "";
	return typeof cell === "string" ? cell : cell.text;
}
function isBlank(cell) {
	if (cell === void 0) return true;
	return typeof cell === "string" ? cell.trim() === "" : cell.text === "null";
}
function cellJson(cell) {
	if (cell === void 0) return "null";
	return typeof cell === "string" ? JSON.stringify(cell) : cell.text;
}

export { cellsEqual as a, cellText as i, NULL as n, isBlank as o, cellJson as r, rowsEqual as s, Literal as t };