// src/core/words/column-name.ts
function columnName(columns, column) {
	const name = columns[column];
	return name === void 0 || name.trim() === "" ? `column ${column + 1}` : name;
}

// src/core/checks/changed-rows.ts
const known = /* @__PURE__ */ new WeakMap();
function changedRows(diff, side) {
	const ofSides = known.get(diff) ?? {
		base: findChanged(diff, "base"),
		head: findChanged(diff, "head")
	};
	known.set(diff, ofSides);
	return ofSides[side];
}
function findChanged(diff, side) {
	const table = diff[side];
	const indexes = listChanged(diff, side);
	const isChanged = new Uint8Array(table.rowCount);
	for (const row of indexes) isChanged[row] = 1;
	return {
		indexes,
		rows: sourceOf(table, indexes),
		isShared: (row) => isChanged[row] === 0
	};
}
function listChanged({ changes }, side) {
	const rows = [];
	for (const change of changes) if (change.op === "modified") rows.push(change[side].index);
	else if (side === "head" && change.op === "added") rows.push(change.head.index);
	else if (side === "base" && change.op === "removed") rows.push(change.base.index);
	return rows.sort((a, b) => a - b);
}
function sourceOf(table, rows) {
	return rows.length === table.rowCount ? table : { read: () => table.read(rows) };
}

export { columnName as n, changedRows as t };