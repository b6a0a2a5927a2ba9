import { a as WINDOW_BYTES, i as openText, o as readWindows } from "./find-undecodable.js";
import { n as jsonTable, r as JsonRecordCollector, t as joinBytes } from "./join-bytes.js";
import { t as lineEndingOf } from "./line-endings.js";

// src/core/table/json/scan-lines.ts
const LF = 10;
const CR = 13;
function scanLines(source, start, bareCr, onLine, windowBytes = WINDOW_BYTES) {
	const endings = {
		lf: 0,
		crlf: 0,
		cr: 0
	};
	const terminator = bareCr ? CR : LF;
	let lineStart = start;
	let parts = [];
	function endLine(lastPart, terminated) {
		const line = joinBytes([...parts, lastPart]);
		parts = [];
		const crlf = terminated && !bareCr && line.at(-1) === CR;
		if (crlf) endings.crlf++;
		else if (terminated) endings[bareCr ? "cr" : "lf"]++;
		onLine(crlf ? line.subarray(0, -1) : line, lineStart);
		lineStart += line.length + 1;
	}
	for (const { bytes } of readWindows(source, start, windowBytes)) {
		let from = 0;
		for (;;) {
			const end = bytes.indexOf(terminator, from);
			if (end < 0) break;
			endLine(bytes.subarray(from, end), true);
			from = end + 1;
		}
		if (from < bytes.length) parts.push(bytes.slice(from));
	}
	const finalNewline = parts.length === 0 && source.byteLength > start;
	if (parts.length > 0) endLine(/* @__PURE__ */ new Uint8Array(0), false);
	return {
		endings,
		finalNewline
	};
}

// src/core/table/json/open-json-lines.ts
async function openJsonLines(source, hints, context) {
	const text = await openText(source, hints);
	const collector = new JsonRecordCollector(text);
	let line = 0;
	let blanks = [];
	const { endings, finalNewline } = await scanLines(text.source, text.start, hints.lineEnding === "cr" || endsLinesWithCr(text), (bytes, start) => {
		line++;
		if (isBlank(bytes)) {
			blanks.push({
				bytes: bytes.slice(),
				start,
				line
			});
			return;
		}
		for (const blank of blanks) collector.add(blank.bytes, blank.start, blank.line);
		blanks = [];
		collector.add(bytes, start, line);
	});
	if (collector.length === 0) collector.log.add("empty-file");
	const dialect = {
		format: "jsonl",
		compression: context.compression ?? "none",
		encoding: text.encoding,
		bom: text.bom,
		lineEnding: hints.lineEnding ?? lineEndingOf(endings),
		finalNewline
	};
	return jsonTable(dialect, await collector.finish());
}
function endsLinesWithCr({ sample }) {
	return sample.includes(13) && !sample.includes(10);
}
function isBlank(bytes) {
	return bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);
}

export { openJsonLines };