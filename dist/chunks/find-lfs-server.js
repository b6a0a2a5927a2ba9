import { t as AssayError } from "./assay-error.js";
import { n as SPOOL_MEMORY, r as spool } from "./lfs-failure.js";
import { t as Decompress } from "./esm.js";
import * as zlib$1 from "node:zlib";
import { createGunzip } from "node:zlib";

// src/revisions/closers.ts
var Closers = class {
	#closers = [];
	add(close) {
		this.#closers.push(close);
	}
	async closeAll() {
		const failed = (await Promise.allSettled(this.#closers.splice(0).reverse().map((close) => close()))).find((result) => result.status === "rejected");
		if (failed) throw failed.reason;
	}
};

// src/revisions/data-context.ts
const TOTAL_MEMORY = 268435456;
function createDataContext(closers, openLfs) {
	return {
		closers,
		openLfs,
		memory: { left: TOTAL_MEMORY }
	};
}
async function spoolData(chunks, context) {
	const memoryLimit = Math.min(context.spool?.memoryLimit ?? 33554432, context.memory.left);
	const { source, close } = await spool(chunks, {
		...context.spool,
		memoryLimit
	});
	context.closers.add(close);
	if (source.byteLength <= memoryLimit) context.memory.left -= source.byteLength;
	return source;
}

// src/revisions/bytes/byte-reader.ts
var StreamEnded = class extends Error {};
var ByteReader = class {
	#chunks;
	#rest = /* @__PURE__ */ new Uint8Array(0);
	#pending = 0;
	constructor(chunks) {
		this.#chunks = chunks[Symbol.asyncIterator]();
	}
	async readLine(limit) {
		let line = /* @__PURE__ */ new Uint8Array(0);
		for (;;) {
			if (this.#rest.length === 0 && !await this.#fill()) throw new StreamEnded("the stream ended within a line");
			const end = this.#rest.indexOf(10);
			const part = this.#consume(end < 0 ? this.#rest.length : end + 1);
			line = Buffer.concat([line, part]);
			if (end >= 0) return Buffer.from(line.subarray(0, -1)).toString("utf8");
			if (line.length > limit) throw new Error(`a line is longer than ${limit} bytes`);
		}
	}
	async read(length) {
		const parts = [];
		for (let missing = length; missing > 0;) {
			if (this.#rest.length === 0 && !await this.#fill()) break;
			const part = this.#consume(Math.min(missing, this.#rest.length));
			parts.push(part);
			missing -= part.length;
		}
		return parts.length === 1 ? parts[0] : Buffer.concat(parts);
	}
	take(length) {
		this.#pending = length;
		return this.#takePending();
	}
	async finish(more) {
		this.#pending += more;
		for await (const _bytes of this.#takePending());
	}
	async *#takePending() {
		while (this.#pending > 0) {
			if (this.#rest.length === 0 && !await this.#fill()) throw new StreamEnded(`the stream ended ${this.#pending} bytes early`);
			const part = this.#consume(Math.min(this.#pending, this.#rest.length));
			this.#pending -= part.length;
			yield part;
		}
	}
	#consume(length) {
		const part = this.#rest.subarray(0, length);
		this.#rest = this.#rest.subarray(length);
		return part;
	}
	async #fill() {
		const next = await this.#chunks.next();
		if (next.done) return false;
		this.#rest = next.value;
		return true;
	}
};

// src/revisions/decode-text.ts
const MAX_TEXT = 1048576;
function checkTextSize(path, byteLength) {
	if (byteLength <= 1048576) return;
	const message = `${path} has ${byteLength} bytes; a text file may have ${MAX_TEXT} at most.`;
	throw new AssayError("bad-input", message, { hint: "Is the path of the config the right one?" });
}
function decodeText(bytes) {
	return new TextDecoder("utf-8").decode(bytes);
}

// src/revisions/compression/detect-compression.ts
function detectCompression(head) {
	const [a, b, c, d] = head;
	if (a === 31 && b === 139 && c === 8) return "gzip";
	if (b === 181 && c === 47 && d === 253 && a === 40) return "zstd";
	if (a !== void 0 && a >> 4 === 5 && b === 42 && c === 77 && d === 24) return "zstd";
	return "none";
}

// src/revisions/bytes/stream-source.ts
const WINDOW = 262144;
async function* streamSource(source) {
	for (let start = 0; start < source.byteLength; start += WINDOW) yield source.slice(start, Math.min(start + WINDOW, source.byteLength));
}

// src/revisions/compression/drive-transform.ts
function driveTransform(transform, onBytes) {
	let ended = false;
	let failure;
	let settle = () => {};
	const fail = (error) => {
		failure ??= error;
		settle();
	};
	transform.on("data", (bytes) => {
		try {
			onBytes(bytes);
		} catch (error) {
			fail(error);
			transform.destroy();
		}
	});
	transform.on("error", fail);
	transform.on("end", () => {
		ended = true;
		settle();
	});
	const run = (start) => new Promise((resolve, reject) => {
		settle = () => failure ? reject(failure) : resolve();
		if (failure || ended) settle();
		else start();
	});
	return {
		push: (piece) => run(() => transform.write(piece, (error) => error ? fail(error) : settle())),
		finish: () => run(() => transform.end()),
		destroy: () => void transform.destroy()
	};
}

// src/revisions/compression/expand-gzip.ts
const STEP = 16384;
async function* expandGzip(chunks, compressedSize, onBytes) {
	const chunkSize = Math.min(Math.max(compressedSize >> 10, 256), 65536);
	const expander = driveTransform(createGunzip({ chunkSize }), onBytes);
	try {
		for await (const chunk of chunks) for (let from = 0; from < chunk.length; from += STEP) {
			await expander.push(chunk.subarray(from, from + STEP));
			yield;
		}
		await expander.finish();
	} finally {
		expander.destroy();
	}
}

// src/revisions/compression/create-zstd-decoder.ts
const nodeZstdDecoder = zlib$1.createZstdDecompress ? (onBytes) => driveTransform(zlib$1.createZstdDecompress(), onBytes) : void 0;
const plainZstdDecoder = (onBytes) => {
	const decoder = new Decompress((bytes) => onBytes(bytes));
	return {
		push: async (piece) => decoder.push(piece),
		finish: async () => decoder.push(/* @__PURE__ */ new Uint8Array(0), true),
		destroy() {}
	};
};

// src/revisions/compression/zstd-frames.ts
const MAGIC = 4247762216;
const SKIPPABLE = 407710288;
async function* zstdFrames(reader) {
	for (;;) {
		const start = await reader.read(4);
		if (start.length === 0) return;
		if (start.length < 4) throw new Error("unexpected end of file");
		const magic = number(start);
		if (magic - (magic & 15) === SKIPPABLE) await skip(reader, number(await exactly(reader, 4)));
		else if (magic === MAGIC) yield* readFrame(reader, start);
		else throw new Error("data that is no zstd frame follows a frame");
	}
}
async function* readFrame(reader, magic) {
	const descriptor = await exactly(reader, 1);
	const flags = descriptor[0];
	const singleSegment = (flags & 32) !== 0;
	const checksum = (flags & 4) !== 0 ? 4 : 0;
	const dictionaryBytes = [
		0,
		1,
		2,
		4
	][flags & 3];
	const sizeBytes = [
		singleSegment ? 1 : 0,
		2,
		4,
		8
	][flags >> 6];
	const fields = await exactly(reader, (singleSegment ? 0 : 1) + dictionaryBytes + sizeBytes);
	yield {
		bytes: Buffer.concat([
			magic,
			descriptor,
			fields
		]),
		last: false
	};
	for (let last = false; !last;) {
		const header = await exactly(reader, 3);
		const bits = number(header);
		last = (bits & 1) === 1;
		const length = ((bits >> 1 & 3) === 1 ? 1 : bits >> 3) + (last ? checksum : 0);
		const body = await reader.read(length);
		const complete = body.length === length;
		yield {
			bytes: Buffer.concat([header, body]),
			last: last && complete
		};
		if (!complete) throw new Error("unexpected end of file");
	}
}
async function exactly(reader, length) {
	const bytes = await reader.read(length);
	if (bytes.length < length) throw new Error("unexpected end of file");
	return bytes;
}
async function skip(reader, length) {
	for (let left = length; left > 0;) {
		const part = Math.min(left, 65536);
		await exactly(reader, part);
		left -= part;
	}
}
function number(bytes) {
	return bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);
}

// src/revisions/compression/expand-zstd.ts
async function* expandZstd(chunks, onBytes, createDecoder = nodeZstdDecoder ?? plainZstdDecoder) {
	let decoder = createDecoder(onBytes);
	try {
		for await (const piece of zstdFrames(new ByteReader(chunks))) {
			await decoder.push(piece.bytes);
			if (piece.last) {
				await decoder.finish();
				decoder = createDecoder(onBytes);
			}
			yield;
		}
	} finally {
		decoder.destroy();
	}
}

// src/revisions/compression/expand-bytes.ts
const EXPANSION_LIMITS = {
	size: 16 * 1024 ** 3,
	ratio: 500,
	freeSize: 128 * 1024 ** 2
};
async function* expandBytes(source, compression, options) {
	const { size, ratio, freeSize } = options.limits ?? EXPANSION_LIMITS;
	const limit = Math.min(size, Math.max(freeSize, ratio * source.byteLength));
	let total = 0;
	let ready = [];
	const onBytes = (bytes) => {
		total += bytes.length;
		if (total > limit) throw new Error(`it expands to more than ${limit} bytes`);
		ready.push(bytes);
	};
	const take = () => {
		const taken = ready;
		ready = [];
		return taken;
	};
	const chunks = streamSource(source);
	const steps = compression === "gzip" ? expandGzip(chunks, source.byteLength, onBytes) : expandZstd(chunks, onBytes, options.zstdDecoder);
	try {
		for await (const _step of steps) yield* take();
	} catch (error) {
		if (!(error instanceof Error) || "syscall" in error) throw error;
		options.onDamaged(`the ${compression} stream is damaged: ${error.message}`);
	}
	yield* take();
}

// src/revisions/lfs/parse-lfs-pointer.ts
const LFS_POINTER_LIMIT = 1024;
const VERSION = /^version (https:\/\/git-lfs\.github\.com\/spec\/v1|https:\/\/hawser\.github\.com\/spec\/v1)\n/;
function parseLfsPointer(bytes) {
	if (bytes.length >= 1024) return void 0;
	const text = Buffer.from(bytes).toString("latin1");
	const oid = /\noid sha256:([0-9a-f]{64})(?:\n|$)/.exec(text)?.[1];
	const size = /\nsize (\d{1,15})(?:\n|$)/.exec(text)?.[1];
	if (!VERSION.test(text) || oid === void 0 || size === void 0) return void 0;
	return {
		oid,
		size: Number(size),
		extended: /\next-\d-/.test(text)
	};
}

// src/revisions/open-data.ts
async function openData(path, source, context, name) {
	if (path.endsWith(".dvc")) {
		const { DVC_FILE_LIMIT, parseDvcFile } = await import("./parse-dvc-file.js");
		const text = Buffer.from(source.slice(0, Math.min(source.byteLength, DVC_FILE_LIMIT + 1)));
		const pointer = text.length <= DVC_FILE_LIMIT ? parseDvcFile(text.toString("utf8")) : void 0;
		if (pointer) return {
			kind: "pointer",
			system: "dvc",
			reason: "DVC keeps the data outside Git and Assay does not fetch it",
			...sizeOf(pointer)
		};
	}
	if (source.byteLength < 1024) {
		const pointer = parseLfsPointer(source.slice(0, source.byteLength));
		if (pointer) return openPointer(pointer, context);
	}
	return named(await openBytes(source, context), name);
}
function named(file, name) {
	if (file.kind !== "bytes" || name === void 0) return file;
	return {
		...file,
		source: {
			...file.source,
			content: name
		}
	};
}
async function openPointer(pointer, context) {
	const opened = await context.openLfs(pointer);
	if ("source" in opened) return named(await openBytes(opened.source, context), `sha256:${pointer.oid}`);
	return {
		kind: "pointer",
		system: "lfs",
		size: pointer.size,
		reason: opened.reason
	};
}
async function openBytes(source, context) {
	const head = source.slice(0, Math.min(4, source.byteLength));
	const compression = detectCompression(head);
	if (compression === "none") return {
		kind: "bytes",
		source,
		compression
	};
	let damage;
	const onDamaged = (text) => {
		damage = text;
	};
	const expanded = expandBytes(source, compression, {
		...context.expand,
		onDamaged
	});
	return {
		kind: "bytes",
		source: await spoolData(expanded, context),
		compression,
		...damage === void 0 ? {} : { damaged: damage }
	};
}
function sizeOf({ size }) {
	return size === void 0 ? {} : { size };
}

// src/revisions/lfs/find-lfs-server.ts
function findLfsServer(remoteUrl, options) {
	const remote = remoteUrl === void 0 ? void 0 : parseRemoteUrl(remoteUrl);
	const given = options.url === void 0 ? void 0 : parseHttpUrl(options.url);
	const url = given ? trimSlash(bare(given)) : remote && `${withGitSuffix(bare(remote))}/info/lfs`;
	if (url === void 0) return void 0;
	if (!remote) return { url };
	const { host } = remote;
	const credentials = options.token ? `x-access-token:${options.token}` : userInfo(remote);
	if (!credentials) return {
		url,
		host
	};
	return {
		url,
		host,
		authorization: `Basic ${Buffer.from(credentials).toString("base64")}`
	};
}
function parseRemoteUrl(remoteUrl) {
	const http = parseHttpUrl(remoteUrl);
	if (http) return http;
	const ssh = /^ssh:\/\/(?:[^@/]+@)?([^:/]+)(?::\d+)?\/(.+)$/.exec(remoteUrl);
	const short = /^(?:[^@:/]+@)?([^@:/]{2,}):(?!\/\/|:)(.+)$/.exec(remoteUrl);
	const [, host, path] = ssh ?? short ?? [];
	return host && path ? parseHttpUrl(`https://${host}/${path.replace(/^\/+/, "")}`) : void 0;
}
function parseHttpUrl(text) {
	if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return void 0;
	return new URL(text);
}
function bare(url) {
	return `${url.origin}${url.pathname}`;
}
function userInfo({ username, password }) {
	return username && password ? `${decodeURIComponent(username)}:${decodeURIComponent(password)}` : void 0;
}
function withGitSuffix(url) {
	const path = trimSlash(url);
	return path.endsWith(".git") ? path : `${path}.git`;
}
function trimSlash(url) {
	return url.replace(/\/+$/, "");
}

export { decodeText as a, createDataContext as c, checkTextSize as i, spoolData as l, openData as n, ByteReader as o, streamSource as r, StreamEnded as s, findLfsServer as t, Closers as u };