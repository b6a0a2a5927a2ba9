import { t as AssayError } from "./assay-error.js";

// src/core/table/text/encode-text.ts
function textEncoder(encoding) {
	switch (encoding) {
		case "utf-8": {
			const encoder = new TextEncoder();
			return (text) => encoder.encode(text);
		}
		case "utf-16le":
		case "utf-16be": return (text) => encodeUtf16(text, encoding === "utf-16le");
		case "windows-1252": return encodeWindows1252;
	}
}
function bomOf(encoding) {
	return encoding === "windows-1252" ? /* @__PURE__ */ new Uint8Array(0) : textEncoder(encoding)("﻿");
}
function encodeUtf16(text, littleEndian) {
	const bytes = new Uint8Array(text.length * 2);
	const view = new DataView(bytes.buffer);
	for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
	return bytes;
}
let windows1252;
function encodeWindows1252(text) {
	if (!windows1252) {
		windows1252 = /* @__PURE__ */ new Map();
		const all = Uint8Array.from({ length: 256 }, (_, i) => i);
		for (const [byte, char] of [...new TextDecoder("windows-1252").decode(all)].entries()) windows1252.set(char, byte);
	}
	const bytes = new Uint8Array(text.length);
	for (let i = 0; i < text.length; i++) {
		const byte = windows1252.get(text[i]);
		if (byte === void 0) throw new AssayError("bad-input", `The character ${JSON.stringify(text[i])} does not exist in Windows-1252.`, { hint: "Save the file as UTF-8." });
		bytes[i] = byte;
	}
	return bytes;
}

export { textEncoder as n, bomOf as t };