import { n as textEncoder, t as bomOf } from "./encode-text.js";
import { t as skipString } from "./skip-string.js";
import { n as newlineOf } from "./line-endings.js";
import { n as recordText, t as encodeJson } from "./record-text.js";

// src/core/table/json/indent-json.ts
function indentJson(text, indent, newline, depth) {
	const parts = [];
	let level = depth;
	const lineAt = (at) => newline + indent.repeat(at);
	for (let at = 0; at < text.length;) {
		const char = text[at];
		if (char === "\"") {
			const end = skipString(text, at);
			parts.push(text.slice(at, end));
			at = end;
			continue;
		}
		at++;
		if (char === "{" || char === "[") {
			const next = text[at];
			if (next === "}" || next === "]") {
				parts.push(char, next);
				at++;
			} else parts.push(char, lineAt(++level));
		} else if (char === "}" || char === "]") parts.push(lineAt(--level), char);
		else if (char === ",") parts.push(char, lineAt(level));
		else if (char === ":") parts.push(": ");
		else parts.push(char);
	}
	return parts.join("");
}

// src/core/table/json/write-json-array.ts
async function* writeJsonArray(dialect, columns, rows) {
	const { indent } = dialect;
	const encode = textEncoder(dialect.encoding);
	const newline = newlineOf(dialect.lineEnding);
	const beforeElement = indent === "" ? "" : newline + indent;
	if (dialect.bom) yield bomOf(dialect.encoding);
	let any = false;
	for await (const batch of rows) {
		if (batch.length === 0) continue;
		const elements = batch.map((row) => {
			const text = recordText(row, columns);
			if (indent === "" || row.raw !== void 0) return beforeElement + text;
			return beforeElement + indentJson(text, indent, newline, 1);
		});
		yield encodeJson(encode, (any ? "," : "[") + elements.join(","));
		any = true;
	}
	const end = any ? indent === "" ? "]" : `${newline}]` : "[]";
	yield encode(dialect.finalNewline ? end + newline : end);
}

export { writeJsonArray };