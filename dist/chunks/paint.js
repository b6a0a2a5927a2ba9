// src/core/render/terminal/paint.ts
function paintWith(colour) {
	const style = (on, off) => (text) => colour && text !== "" ? `\u001b[${on}m${text}\u001b[${off}m` : text;
	return {
		bold: style(1, 22),
		dim: style(2, 22),
		red: style(31, 39),
		green: style(32, 39),
		yellow: style(33, 39)
	};
}

export { paintWith as t };