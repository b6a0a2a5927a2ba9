import { Buffer, isUtf8 } from "node:buffer";

// src/core/table/text/windows.ts
const WINDOW_BYTES = 1 << 20;
function* readWindows(source, start = 0, size = WINDOW_BYTES) {
	for (let at = start; at < source.byteLength; at += size) {
		const bytes = source.slice(at, Math.min(at + size, source.byteLength));
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
		const index = chunkAt(start);
		const chunkStart = ends[index] - chunks[index].byteLength;
		if (end <= ends[index]) return chunks[index].subarray(start - chunkStart, end - chunkStart);
		const out = new Uint8Array(end - start);
		readInto(out, start);
		return out;
	}
	function readInto(target, start) {
		const end = start + target.length;
		let index = target.length > 0 ? chunkAt(start) : 0;
		for (let at = start; at < end; index++) {
			const from = ends[index] - chunks[index].byteLength;
			const part = chunks[index].subarray(at - from, Math.min(end, ends[index]) - from);
			target.set(part, at - start);
			at += part.byteLength;
		}
	}
	return {
		byteLength,
		slice,
		readInto
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
	const first = source.slice(0, size).slice();
	const detected = detectEncoding(first);
	const encoding = hints.encoding ?? detected.encoding;
	const bomLength = hints.encoding ? bomLengthOf(first, encoding) : detected.bomLength;
	if (encoding === "utf-16le" || encoding === "utf-16be") {
		const text = await transcodeToUtf8(source, bomLength, encoding);
		const sample = text.slice(0, Math.min(text.byteLength, SAMPLE_BYTES)).slice();
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
	for (const window of readWindows(source, start)) chunks.push(encoder.encode(decoder.decode(window.bytes, { stream: true })));
	chunks.push(encoder.encode(decoder.decode()));
	return chunkedSource(chunks.filter((chunk) => chunk.byteLength > 0));
}

// src/core/table/text/find-undecodable.ts
function isText(bytes, encoding) {
	const { buffer, byteOffset, byteLength } = bytes;
	return !Buffer.from(buffer, byteOffset, byteLength).includes(0) && (encoding === "windows-1252" || isUtf8(bytes));
}
function findUndecodable({ source, encoding }, records, [first, end]) {
	const found = [];
	for (let from = first; from < end;) {
		const start = records.start(from);
		let to = from + 1;
		while (to < end && records.end(to) - start <= 1048576) to++;
		if (!isText(source.slice(start, records.end(to - 1)), encoding)) {
			for (let record = from; record < to; record++) if (!isText(source.slice(records.start(record), records.end(record)), encoding)) found.push(record);
		}
		from = to;
	}
	return found;
}

export { WINDOW_BYTES as a, openText as i, isText as n, readWindows as o, decoderOf as r, findUndecodable as t };