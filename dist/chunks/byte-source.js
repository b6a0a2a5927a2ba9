// src/core/table/byte-source.ts
function memorySource(bytes) {
	return {
		byteLength: bytes.byteLength,
		slice: (start, end) => bytes.subarray(start, end),
		readInto: (target, start) => target.set(bytes.subarray(start, start + target.length))
	};
}

export { memorySource as t };