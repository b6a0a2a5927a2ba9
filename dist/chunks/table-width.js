// src/core/render/terminal/table-width.ts
const WIDTH_OF_A_FILE = 120;
function tableWidth(width) {
	return Number.isFinite(width) ? width : WIDTH_OF_A_FILE;
}

export { tableWidth as t };