// src/core/render/html/html.ts
var Html = class {
	markup;
	constructor(markup) {
		this.markup = markup;
	}
};
const ESCAPES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function html(strings, ...values) {
	let markup = strings[0] ?? "";
	values.forEach((value, i) => {
		markup += toMarkup(value) + strings[i + 1];
	});
	return new Html(markup);
}
function trusted(markup) {
	return new Html(markup);
}
function toMarkup(value) {
	if (value === void 0 || value === false) return "";
	if (value instanceof Html) return value.markup;
	if (typeof value === "object") return value.map(toMarkup).join("");
	return String(value).replace(/[&<>"']/g, (character) => ESCAPES[character]);
}

export { trusted as n, html as t };