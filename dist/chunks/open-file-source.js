import { readSync } from "node:fs";

// src/revisions/bytes/open-file-source.ts
function openFileSource({ fd }, byteLength) {
	function readInto(target, start) {
		for (let filled = 0; filled < target.length;) {
			const read = readSync(fd, target, filled, target.length - filled, start + filled);
			if (read === 0) {
				target.fill(0, filled);
				return;
			}
			filled += read;
		}
	}
	return {
		byteLength,
		descriptor: fd,
		slice(start, end) {
			const bytes = new Uint8Array(end - start);
			readInto(bytes, start);
			return bytes;
		},
		readInto
	};
}

export { openFileSource as t };