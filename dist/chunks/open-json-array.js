import { a as WINDOW_BYTES, i as openText, o as readWindows } from "./find-undecodable.js";
import { n as jsonTable, r as JsonRecordCollector, t as joinBytes } from "./join-bytes.js";
import { t as lineEndingOf } from "./line-endings.js";

// src/core/table/json/element-scanner.ts
const LF = 10;
const CR = 13;
const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const OPEN_ARRAY = 91;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
var ElementScanner = class {
	#onElement;
	#endings = {
		lf: 0,
		crlf: 0,
		cr: 0
	};
	#expected = "array";
	#fault;
	#line = 1;
	#afterCr = false;
	#elements = 0;
	#start = -1;
	#startLine = 0;
	#parts = [];
	#depth = 0;
	#inString = false;
	#escaped = false;
	constructor(onElement) {
		this.#onElement = onElement;
	}
	get failed() {
		return this.#fault !== void 0;
	}
	scan(bytes, windowStart) {
		for (let i = 0; i < bytes.length && !this.failed; i++) {
			const byte = bytes[i];
			if (byte === LF || byte === CR || this.#afterCr) this.#countLine(byte);
			if (this.#start < 0) this.#between(byte, windowStart + i);
			else if (this.#isLast(byte)) this.#end(bytes, windowStart, i + 1);
			else if (this.#endsScalar(byte)) {
				this.#end(bytes, windowStart, i);
				this.#between(byte, windowStart + i);
			}
		}
		if (this.#start >= 0) this.#parts.push(bytes.slice(Math.max(0, this.#start - windowStart)));
	}
	finish() {
		if (this.#afterCr) this.#endings.cr++;
		if (!this.#fault && this.#expected !== "nothing") this.#failAtEnd();
		return {
			endings: this.#endings,
			...this.#fault ? { fault: this.#fault } : {}
		};
	}
	#between(byte, position) {
		if (byte === 32 || byte === 9 || byte === LF || byte === CR) return;
		if (this.#expected === "array" && byte === OPEN_ARRAY) this.#expected = "first-element";
		else if (this.#expected === "comma" && byte === COMMA) this.#expected = "element";
		else if (this.#closes(byte)) this.#expected = "nothing";
		else if (this.#startsElement(byte)) this.#begin(byte, position);
		else this.#fail(byte);
	}
	#closes(byte) {
		return (this.#expected === "comma" || this.#expected === "first-element") && byte === CLOSE_ARRAY;
	}
	#startsElement(byte) {
		return (this.#expected === "element" || this.#expected === "first-element") && byte !== COMMA && byte !== CLOSE_ARRAY && byte !== CLOSE_OBJECT;
	}
	#begin(byte, position) {
		this.#start = position;
		this.#startLine = this.#line;
		this.#depth = byte === OPEN_OBJECT || byte === OPEN_ARRAY ? 1 : 0;
		this.#inString = byte === QUOTE;
		this.#escaped = false;
	}
	#isLast(byte) {
		if (this.#inString) {
			if (this.#escaped) this.#escaped = false;
			else if (byte === BACKSLASH) this.#escaped = true;
			else if (byte === QUOTE) {
				this.#inString = false;
				return this.#depth === 0;
			}
			return false;
		}
		if (this.#depth === 0) return false;
		if (byte === QUOTE) this.#inString = true;
		else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) this.#depth++;
		else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) return --this.#depth === 0;
		return false;
	}
	#endsScalar(byte) {
		if (this.#inString || this.#depth > 0) return false;
		return byte <= 32 || byte === COMMA || byte === CLOSE_ARRAY;
	}
	#end(bytes, windowStart, end) {
		const lastPart = bytes.subarray(Math.max(0, this.#start - windowStart), end);
		const element = joinBytes([...this.#parts, lastPart]);
		this.#onElement(element, this.#start, this.#startLine);
		this.#parts = [];
		this.#start = -1;
		this.#elements++;
		this.#expected = "comma";
	}
	#countLine(byte) {
		if (this.#afterCr) {
			if (byte === LF) this.#endings.crlf++;
			else this.#endings.cr++;
		} else if (byte === LF) this.#endings.lf++;
		if (byte === CR || byte === LF && !this.#afterCr) this.#line++;
		this.#afterCr = byte === CR;
	}
	#fail(byte) {
		const found = JSON.stringify(String.fromCharCode(byte));
		const expected = {
			array: "a JSON array of objects, [{…}, …],",
			"first-element": "an object or ]",
			element: `an object after the comma behind element ${this.#elements}`,
			comma: `a comma or ] after element ${this.#elements}`,
			nothing: "nothing after the end of the array"
		}[this.#expected];
		this.#fault = {
			detail: `expected ${expected} and found ${found}`,
			line: this.#line
		};
	}
	#failAtEnd() {
		if (this.#start >= 0) {
			const detail = `the file ends inside element ${this.#elements + 1}, which starts on this line`;
			this.#fault = {
				detail,
				line: this.#startLine
			};
		} else this.#fault = {
			detail: "the file ends before the array is closed",
			line: this.#line
		};
	}
};

// src/core/table/json/scan-elements.ts
function scanElements(source, start, onElement, windowBytes = WINDOW_BYTES) {
	const scanner = new ElementScanner(onElement);
	for (const window of readWindows(source, start, windowBytes)) {
		scanner.scan(window.bytes, window.start);
		if (scanner.failed) break;
	}
	return scanner.finish();
}

// src/core/table/json/open-json-array.ts
async function openJsonArray(source, hints, context) {
	const text = await openText(source, hints);
	const collector = new JsonRecordCollector(text);
	const { endings, fault } = await scanElements(text.source, text.start, (bytes, start, line) => collector.add(bytes, start, line));
	if (text.decode(text.sample).trim() === "") collector.log.add("empty-file");
	else if (fault) collector.log.add("format-error", fault);
	else if (collector.length === 0) collector.log.add("no-rows", { line: 1 });
	const dialect = {
		format: "json",
		compression: context.compression ?? "none",
		encoding: text.encoding,
		bom: text.bom,
		lineEnding: hints.lineEnding ?? lineEndingOf(endings),
		finalNewline: await endsWithNewline(text),
		indent: indentOf(text)
	};
	return jsonTable(dialect, await collector.finish());
}
async function endsWithNewline({ source, start }) {
	if (source.byteLength <= start) return false;
	const [last] = source.slice(source.byteLength - 1, source.byteLength);
	return last === 10 || last === 13;
}
function indentOf(text) {
	const space = /^\s*\[(\s*)/.exec(text.decode(text.sample))?.[1] ?? "";
	const lineStart = Math.max(space.lastIndexOf("\n"), space.lastIndexOf("\r")) + 1;
	return lineStart === 0 ? "" : space.slice(lineStart);
}

export { openJsonArray };