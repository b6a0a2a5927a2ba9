// src/core/diff/lines/dialect-json.ts
const JSON_NAMES = {
	lineEnding: "line_ending",
	finalNewline: "final_newline"
};
const CODE_NAMES = Object.fromEntries(Object.entries(JSON_NAMES).map(([code, json]) => [json, code]));
function dialectJson(dialect) {
	return withNames(dialect, JSON_NAMES);
}
function dialectFromJson(json) {
	return withNames(json, CODE_NAMES);
}
function withNames(value, names) {
	return Object.fromEntries(Object.entries(value).map(([name, member]) => [names[name] ?? name, member]));
}

export { dialectJson as n, dialectFromJson as t };