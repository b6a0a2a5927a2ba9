import { t as memorySource } from "./byte-source.js";
import { t as openFileSource } from "./open-file-source.js";
import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { tmpdir } from "node:os";

// src/revisions/bytes/block-memory.ts
const BLOCK = 262144;
var BlockMemory = class {
	#blocks = [];
	#length = 0;
	get byteLength() {
		return this.#length;
	}
	append(bytes) {
		for (let from = 0; from < bytes.length;) {
			const offset = this.#length % BLOCK;
			if (offset === 0) this.#blocks.push(new Uint8Array(BLOCK));
			const part = bytes.subarray(from, from + BLOCK - offset);
			this.#blocks.at(-1)?.set(part, offset);
			this.#length += part.length;
			from += part.length;
		}
	}
	trim() {
		const last = this.#blocks.pop();
		if (last) this.#blocks.push(last.slice(0, (this.#length - 1) % BLOCK + 1));
	}
	blocks() {
		return this.#blocks.map((block, i) => block.subarray(0, this.#length - i * BLOCK));
	}
	slice(start, end) {
		const first = Math.floor(start / BLOCK);
		const offset = start - first * BLOCK;
		if (end <= (first + 1) * BLOCK) return (this.#blocks[first] ?? /* @__PURE__ */ new Uint8Array(0)).subarray(offset, offset + end - start);
		const bytes = new Uint8Array(end - start);
		this.readInto(bytes, start);
		return bytes;
	}
	readInto(target, start) {
		for (let filled = 0; filled < target.length;) {
			const block = this.#blocks[Math.floor((start + filled) / BLOCK)];
			const from = (start + filled) % BLOCK;
			const part = block.subarray(from, from + target.length - filled);
			target.set(part, filled);
			filled += part.length;
		}
	}
	clear() {
		this.#blocks = [];
		this.#length = 0;
	}
};

// src/revisions/bytes/open-temporary-file.ts
async function openTemporaryFile(folder = tmpdir(), unlink = rm) {
	const path = join(folder, `assay-${randomUUID()}`);
	const handle = await open(path, "wx+", 384);
	try {
		await unlink(path);
		return {
			handle,
			close: () => handle.close()
		};
	} catch {
		const removeNow = () => rmSync(path, { force: true });
		process.once("exit", removeNow);
		return {
			handle,
			async close() {
				process.off("exit", removeNow);
				await handle.close();
				await rm(path, { force: true });
			}
		};
	}
}

// src/revisions/bytes/spool.ts
const SPOOL_MEMORY = 33554432;
const DISK_BATCH = 1048576;
async function spool(chunks, options = {}) {
	const { memoryLimit = SPOOL_MEMORY, openFile = openTemporaryFile } = options;
	const memory = new BlockMemory();
	let file;
	let written = 0;
	const flush = async (to) => {
		for (const block of memory.blocks()) written += await writeAll(to, block);
		memory.clear();
	};
	try {
		for await (const chunk of chunks) {
			memory.append(chunk);
			if (memory.byteLength <= (file ? DISK_BATCH : memoryLimit)) continue;
			file ??= await openFile();
			await flush(file);
		}
		if (file) await flush(file);
	} catch (error) {
		await file?.close();
		throw error;
	}
	if (file) return {
		source: openFileSource(file.handle, written),
		close: file.close
	};
	memory.trim();
	return {
		source: inMemory(memory),
		close: async () => memory.clear()
	};
}
async function writeAll(file, bytes) {
	for (let from = 0; from < bytes.length;) {
		const { bytesWritten } = await file.handle.write(bytes, from);
		from += bytesWritten;
	}
	return bytes.length;
}
function inMemory(memory) {
	if (memory.byteLength === 0) return memorySource(/* @__PURE__ */ new Uint8Array(0));
	return {
		byteLength: memory.byteLength,
		slice: (start, end) => memory.slice(start, end),
		readInto: (target, start) => memory.readInto(target, start)
	};
}

// src/revisions/lfs/lfs-failure.ts
var LfsFailure = class extends Error {
	transient;
	constructor(message, transient = false) {
		super(message);
		this.transient = transient;
	}
};

export { SPOOL_MEMORY as n, spool as r, LfsFailure as t };