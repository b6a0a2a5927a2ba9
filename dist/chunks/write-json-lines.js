import { n as textEncoder, t as bomOf } from "./encode-text.js";
import { n as newlineOf } from "./line-endings.js";
import { n as recordText, t as encodeJson } from "./record-text.js";

// src/core/table/json/write-json-lines.ts
async function* writeJsonLines(dialect, columns, rows) {
	const encode = textEncoder(dialect.encoding);
	const newline = newlineOf(dialect.lineEnding);
	if (dialect.bom) yield bomOf(dialect.encoding);
	let any = false;
	for await (const batch of rows) {
		if (batch.length === 0) continue;
		const lines = batch.map((row) => recordText(row, columns)).join(newline);
		yield encodeJson(encode, any ? newline + lines : lines);
		any = true;
	}
	if (any && dialect.finalNewline) yield encode(newline);
}

export { writeJsonLines };