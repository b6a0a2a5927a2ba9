import { n as noteLabels, r as Fingerprint, t as ProblemLog } from "./problem.js";
import { a as WINDOW_BYTES, t as findUndecodable } from "./find-undecodable.js";
import { n as objectMembers, r as findFault, t as memberCell } from "./object-members.js";

// src/core/table/record-index.ts
var RecordIndexBuilder = class {
	#length = 0;
	#starts = /* @__PURE__ */ new Float64Array(1024);
	#ends = /* @__PURE__ */ new Float64Array(1024);
	#lines = /* @__PURE__ */ new Uint32Array(1024);
	#low = /* @__PURE__ */ new Uint32Array(1024);
	#high = /* @__PURE__ */ new Uint32Array(1024);
	get length() {
		return this.#length;
	}
	push(start, end, line, low, high) {
		const at = this.#length++;
		if (at === this.#starts.length) this.#grow();
		this.#starts[at] = start;
		this.#ends[at] = end;
		this.#lines[at] = line;
		this.#low[at] = low;
		this.#high[at] = high;
	}
	finish() {
		const n = this.#length;
		return {
			length: n,
			starts: this.#starts.subarray(0, n),
			ends: this.#ends.subarray(0, n),
			lines: this.#lines.subarray(0, n),
			fingerprints: {
				low: this.#low.subarray(0, n),
				high: this.#high.subarray(0, n)
			}
		};
	}
	#grow() {
		const size = this.#starts.length * 2;
		this.#starts = copied(this.#starts, new Float64Array(size));
		this.#ends = copied(this.#ends, new Float64Array(size));
		this.#lines = copied(this.#lines, new Uint32Array(size));
		this.#low = copied(this.#low, new Uint32Array(size));
		this.#high = copied(this.#high, new Uint32Array(size));
	}
};
function copied(from, to) {
	to.set(from);
	return to;
}

// src/core/table/json/json-records.ts
const MAX_RECORD_BYTES = 256 * 2 ** 20;
var JsonRecordCollector = class {
	log = new ProblemLog();
	#text;
	#builder = new RecordIndexBuilder();
	#fingerprint = new Fingerprint();
	#columns = /* @__PURE__ */ new Set();
	#faulty = /* @__PURE__ */ new Set();
	#stopped = false;
	constructor(text) {
		this.#text = text;
	}
	get length() {
		return this.#builder.length;
	}
	add(bytes, start, line) {
		if (bytes.length > MAX_RECORD_BYTES) this.#stop(bytes.length, line);
		if (this.#stopped) return;
		const index = this.#builder.length;
		this.#fingerprint.reset();
		this.#fingerprint.fold(bytes);
		const { low, high } = this.#fingerprint.finish();
		this.#builder.push(start, start + bytes.length, line, low, high);
		const record = this.#text.decode(bytes);
		if (record.trim() === "") {
			this.#faulty.add(index);
			this.log.add("blank-row", {
				index,
				line
			});
			return;
		}
		const fault = findFault(record);
		if (fault !== void 0) {
			this.#faulty.add(index);
			this.log.add("record-error", {
				index,
				line,
				detail: fault
			});
			return;
		}
		this.#takeKeys(record, index, line);
	}
	finish() {
		const index = this.#builder.finish();
		const columns = [...this.#columns];
		noteLabels(columns, void 0, this.log);
		const places = {
			start: (record) => index.starts[record],
			end: (record) => index.ends[record]
		};
		for (const record of findUndecodable(this.#text, places, [0, index.length])) this.log.add("encoding-error", {
			index: record,
			line: index.lines[record],
			detail: `bytes that are no ${this.#text.encoding === "windows-1252" ? "Windows-1252 text" : "UTF-8"}`
		});
		const problems = this.log.list();
		return {
			text: this.#text,
			index,
			columns,
			faulty: this.#faulty,
			problems
		};
	}
	#stop(length, line) {
		if (this.#stopped) return;
		this.#stopped = true;
		const detail = `a record has ${length} bytes, and at most ${MAX_RECORD_BYTES} are read; the file is read up to here`;
		this.log.add("format-error", {
			line,
			detail
		});
	}
	#takeKeys(record, index, line) {
		const seen = /* @__PURE__ */ new Set();
		for (const { key } of objectMembers(record)) {
			if (seen.has(key)) {
				const detail = `the key ${JSON.stringify(key)} appears twice, and its last value counts`;
				this.log.add("record-error", {
					index,
					line,
					detail
				});
			}
			seen.add(key);
			this.#columns.add(key);
		}
	}
};

// src/core/table/json/read-json-rows.ts
const BATCH_ROWS = 2048;
async function* readJsonRows(records, rows) {
	const { starts, ends } = records.index;
	const columns = new Map(records.columns.map((name, position) => [name, position]));
	const total = rows ? rows.length : records.index.length;
	const rowAt = (i) => rows ? rows[i] : i;
	for (let from = 0; from < total;) {
		const origin = starts[rowAt(from)];
		let to = from + 1;
		while (to < total && to - from < BATCH_ROWS && rowAt(to) === rowAt(to - 1) + 1 && ends[rowAt(to)] - origin <= 1048576) to++;
		const bytes = records.text.source.slice(origin, ends[rowAt(to - 1)]);
		yield Array.from({ length: to - from }, (_, i) => {
			const index = rowAt(from + i);
			const text = records.text.decode(bytes.subarray(starts[index] - origin, ends[index] - origin));
			if (records.faulty.has(index)) return {
				index,
				cells: [],
				raw: text
			};
			return {
				index,
				cells: cellsOf(text, columns)
			};
		});
		from = to;
	}
}
function cellsOf(text, columns) {
	const cells = new Array(columns.size).fill(void 0);
	for (const member of objectMembers(text)) cells[columns.get(member.key)] = memberCell(text, member);
	return cells;
}

// src/core/table/json/json-table.ts
function jsonTable(dialect, records) {
	const { starts, ends, lines, fingerprints, length } = records.index;
	const bytesEncoding = dialect.encoding === "windows-1252" ? "windows-1252" : "utf-8";
	return {
		format: dialect.format,
		dialect,
		columns: records.columns,
		rowCount: length,
		problems: records.problems,
		fingerprints: () => fingerprints,
		recordForm: JSON.stringify([dialect.format, bytesEncoding]),
		bytes: records.text.source,
		span: (row) => ({
			start: starts[row],
			end: ends[row]
		}),
		line: (row) => lines[row],
		read: (rows) => readJsonRows(records, rows)
	};
}

// src/core/table/json/join-bytes.ts
function joinBytes(parts) {
	if (parts.length === 1) return parts[0];
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

export { jsonTable as n, JsonRecordCollector as r, joinBytes as t };