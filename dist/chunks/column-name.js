// src/core/words/column-name.ts
function columnName(columns, column) {
	const name = columns[column];
	return name === void 0 || name.trim() === "" ? `column ${column + 1}` : name;
}

export { columnName as t };