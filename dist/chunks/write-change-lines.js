import { r as cellJson } from "./cell.js";
import { n as dialectJson } from "./dialect-json.js";

// src/core/diff/lines/write-change-lines.ts
function* writeChangeLines(diff, baseDigest) {
	yield lineOf(JSON.stringify(headerLine(diff, baseDigest)));
	for (const change of diff.changes) yield lineOf(changeLine(change));
	yield lineOf(JSON.stringify(summaryLine(diff)));
}
function lineOf(json) {
	return `${json.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029")}\n`;
}
function headerLine(diff, baseDigest) {
	return {
		type: "header",
		schema_version: 1,
		format: diff.head.format,
		base_digest: baseDigest,
		base_rows: diff.base.rowCount,
		head_rows: diff.head.rowCount,
		base_columns: diff.base.columns,
		head_columns: diff.head.columns,
		base_dialect: dialectJson(diff.base.dialect),
		head_dialect: dialectJson(diff.head.dialect),
		key: diff.key.columns,
		key_origin: diff.key.origin,
		key_reason: diff.key.reason,
		renames: diff.columns.pairs.filter((pair) => pair.renamed).map((pair) => ({
			base_column: pair.base + 1,
			head_column: pair.head + 1
		}))
	};
}
function changeLine(change) {
	switch (change.op) {
		case "removed": return `{"type":"removed","base_row":${change.base.index + 1},${rowJson(change.base)}}`;
		case "added": return `{"type":"added","head_row":${change.head.index + 1},${rowJson(change.head)}}`;
		case "moved": return `{"type":"moved","base_row":${change.baseIndex + 1},"head_row":${change.headIndex + 1}}`;
		case "modified": return `{"type":"modified",${`"base_row":${change.base.index + 1},"head_row":${change.head.index + 1}`}${change.moved ? ",\"moved\":true" : ""}${change.keyChanged ? ",\"key_changed\":true" : ""},"cells":[${change.cells.map(cellChangeJson).join()}]}`;
	}
}
function rowJson(row) {
	if (row.raw !== void 0) return `"row":[],"raw":${JSON.stringify(row.raw)}`;
	const cells = withoutTrailingMissing(row.cells);
	const missing = cells.flatMap((cell, i) => cell === void 0 ? [i + 1] : []);
	const list = missing.length > 0 ? `,"missing":[${missing.join()}]` : "";
	return `"row":[${cells.map(cellJson).join()}]${list}`;
}
function withoutTrailingMissing(cells) {
	let length = cells.length;
	while (length > 0 && cells[length - 1] === void 0) length--;
	return Array.from({ length }, (_, i) => cells[i]);
}
function cellChangeJson(cell) {
	const members = [];
	if (cell.baseColumn !== void 0) members.push(`"base_column":${cell.baseColumn + 1}`);
	if (cell.headColumn !== void 0) members.push(`"head_column":${cell.headColumn + 1}`);
	if (cell.base !== void 0) members.push(`"base":${cellJson(cell.base)}`);
	if (cell.head !== void 0) members.push(`"head":${cellJson(cell.head)}`);
	if (cell.baseColumn !== void 0) members.push(`"class":"${cell.class.class}","kind":"${cell.class.kind}"`);
	return `{${members.join()}}`;
}
function summaryLine(diff) {
	const { counts } = diff;
	return {
		type: "summary",
		added: counts.added,
		removed: counts.removed,
		modified: counts.modified,
		moved: counts.moved,
		filled: diff.changes.filter((change) => change.op === "modified" && change.filled).length,
		rows: {
			cosmetic: counts.cosmeticRows,
			damage: counts.damagedRows,
			substantive: counts.substantiveRows
		},
		cells: counts.cells
	};
}

export { writeChangeLines as t };