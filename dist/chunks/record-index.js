// src/core/table/text/windows.ts
const WINDOW_BYTES = 1 << 20;
async function* readWindows(source, start = 0, size = WINDOW_BYTES) {
	for (let at = start; at < source.byteLength; at += size) {
		const bytes = await source.slice(at, Math.min(at + size, source.byteLength));
		yield {
			start: at,
			bytes
		};
	}
}

// src/core/table/text/chunked-source.ts
function chunkedSource(chunks) {
	const ends = [];
	let byteLength = 0;
	for (const chunk of chunks) {
		byteLength += chunk.byteLength;
		ends.push(byteLength);
	}
	function chunkAt(position) {
		let low = 0;
		let high = ends.length - 1;
		while (low < high) {
			const middle = low + high >> 1;
			if (ends[middle] > position) high = middle;
			else low = middle + 1;
		}
		return low;
	}
	function slice(start, end) {
		if (start >= end) return /* @__PURE__ */ new Uint8Array(0);
		let index = chunkAt(start);
		const chunkStart = ends[index] - chunks[index].byteLength;
		if (end <= ends[index]) return chunks[index].subarray(start - chunkStart, end - chunkStart);
		const out = new Uint8Array(end - start);
		for (let at = start; at < end; index++) {
			const from = ends[index] - chunks[index].byteLength;
			const part = chunks[index].subarray(at - from, Math.min(end, ends[index]) - from);
			out.set(part, at - start);
			at += part.byteLength;
		}
		return out;
	}
	return {
		byteLength,
		slice
	};
}

// src/core/table/text/detect-encoding.ts
function detectEncoding(sample) {
	if (sample[0] === 239 && sample[1] === 187 && sample[2] === 191) return {
		encoding: "utf-8",
		bomLength: 3
	};
	if (sample[0] === 255 && sample[1] === 254) return {
		encoding: "utf-16le",
		bomLength: 2
	};
	if (sample[0] === 254 && sample[1] === 255) return {
		encoding: "utf-16be",
		bomLength: 2
	};
	const utf16 = detectUtf16(sample);
	if (utf16) return {
		encoding: utf16,
		bomLength: 0
	};
	const { good, bad } = countSequences(sample);
	return {
		encoding: bad > 0 && good === 0 ? "windows-1252" : "utf-8",
		bomLength: 0
	};
}
function bomLengthOf(sample, encoding) {
	const found = detectEncoding(sample);
	return found.encoding === encoding ? found.bomLength : 0;
}
function detectUtf16(sample) {
	const pairs = Math.min(sample.length, 4096) >> 1;
	if (pairs < 2) return void 0;
	let evenZeros = 0;
	let oddZeros = 0;
	for (let i = 0; i < pairs; i++) {
		if (sample[2 * i] === 0) evenZeros++;
		if (sample[2 * i + 1] === 0) oddZeros++;
	}
	if (oddZeros > pairs * .4 && evenZeros < pairs * .05) return "utf-16le";
	if (evenZeros > pairs * .4 && oddZeros < pairs * .05) return "utf-16be";
}
function countSequences(bytes) {
	let good = 0;
	let bad = 0;
	for (let i = 0; i < bytes.length; i++) {
		const lead = bytes[i];
		if (lead < 128) continue;
		const length = lead >= 240 && lead < 245 ? 4 : lead >= 224 ? 3 : lead >= 194 ? 2 : 0;
		if (length === 0 || lead >= 245) {
			bad++;
			continue;
		}
		if (i + length > bytes.length) break;
		let whole = true;
		for (let k = 1; k < length; k++) if ((bytes[i + k] & 192) !== 128) whole = false;
		if (whole) {
			good++;
			i += length - 1;
		} else bad++;
	}
	return {
		good,
		bad
	};
}

// src/core/table/text/open-text.ts
const SAMPLE_BYTES = 262144;
async function openText(source, hints) {
	const size = Math.min(source.byteLength, SAMPLE_BYTES);
	const first = (await source.slice(0, size)).slice();
	const detected = detectEncoding(first);
	const encoding = hints.encoding ?? detected.encoding;
	const bomLength = hints.encoding ? bomLengthOf(first, encoding) : detected.bomLength;
	if (encoding === "utf-16le" || encoding === "utf-16be") {
		const text = await transcodeToUtf8(source, bomLength, encoding);
		const sample = (await text.slice(0, Math.min(text.byteLength, SAMPLE_BYTES))).slice();
		const decode = decoderOf("utf-8");
		return {
			source: text,
			start: 0,
			encoding,
			bom: bomLength > 0,
			sample,
			decode
		};
	}
	return {
		source,
		start: bomLength,
		encoding,
		bom: bomLength > 0,
		sample: first.subarray(bomLength),
		decode: decoderOf(encoding)
	};
}
function decoderOf(encoding) {
	const decoder = new TextDecoder(encoding, { ignoreBOM: true });
	return (bytes) => decoder.decode(bytes);
}
async function transcodeToUtf8(source, start, encoding) {
	const decoder = new TextDecoder(encoding, { ignoreBOM: true });
	const encoder = new TextEncoder();
	const chunks = [];
	for await (const window of readWindows(source, start)) chunks.push(encoder.encode(decoder.decode(window.bytes, { stream: true })));
	chunks.push(encoder.encode(decoder.decode()));
	return chunkedSource(chunks.filter((chunk) => chunk.byteLength > 0));
}

// src/core/table/text/find-undecodable.ts
async function findUndecodable(text, index) {
	if (await isCleanText(text)) return [];
	const found = [];
	for (let record = 0; record < index.length; record++) {
		const bytes = await text.source.slice(index.starts[record], index.ends[record]);
		if (bytes.includes(0) || text.encoding !== "windows-1252" && !isUtf8(bytes)) found.push(record);
	}
	return found;
}
async function isCleanText(text) {
	const decoder = new TextDecoder("utf-8", { fatal: true });
	try {
		for await (const window of readWindows(text.source, text.start)) {
			if (window.bytes.includes(0)) return false;
			if (text.encoding !== "windows-1252") decoder.decode(window.bytes, { stream: true });
		}
		decoder.decode();
		return true;
	} catch {
		return false;
	}
}
function isUtf8(bytes) {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

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

export { readWindows as a, WINDOW_BYTES as i, findUndecodable as n, openText as r, RecordIndexBuilder as t };