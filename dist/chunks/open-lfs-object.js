import { t as AssayError } from "./assay-error.js";
import { a as decodeText, i as checkTextSize, l as spoolData, n as openData, o as ByteReader, r as streamSource, s as StreamEnded, t as findLfsServer } from "./find-lfs-server.js";
import { t as LfsFailure } from "./lfs-failure.js";
import { t as openFileSource } from "./open-file-source.js";
import { n as verifyLfsObject, t as LfsMismatch } from "./verify-lfs-object.js";
import { existsSync } from "node:fs";
import { open } from "node:fs/promises";
import { join, resolve, win32 } from "node:path";
import { spawn } from "node:child_process";

// src/revisions/git/describe-git-failure.ts
const MAX_QUOTED = 300;
function describeGitStartFailure(folder, cause) {
	if (!existsSync(folder)) return new AssayError("git-failed", `There is no folder ${folder}.`, {
		hint: "Name a folder of a Git repository, or the address of one, such as https://github.com/owner/name.",
		cause
	});
	return new AssayError("git-failed", `Git could not be started in ${folder}.`, {
		hint: "Install Git 2.31 or newer, and see that it is on the PATH and that this is a folder.",
		cause
	});
}
function describeGitFailure(folder, args, stderr) {
	if (stderr.includes("not a git repository")) return new AssayError("git-failed", `${folder} is not inside a Git repository.`, { hint: "Run Assay inside a checkout, or compare two files: assay diff old.csv new.csv" });
	if (stderr.includes("dubious ownership")) return new AssayError("git-failed", `${folder} belongs to another user, so Git refuses it.`, { hint: `If you trust it, run: git config --global --add safe.directory ${folder}` });
	const words = stderr.trim().slice(0, MAX_QUOTED) || "it said nothing";
	return new AssayError("git-failed", `git ${args[0]} failed in ${folder}: ${words}`);
}

// src/revisions/git/find-git.ts
function findGit(platform = process.platform, path = process.env["PATH"] ?? "", exists = existsSync) {
	if (platform !== "win32") return "git";
	return path.split(win32.delimiter).filter((folder) => win32.isAbsolute(folder)).map((folder) => win32.join(folder, "git.exe")).find(exists) ?? "git-not-found.exe";
}

// src/revisions/git/start-git.ts
const SAFE_CONFIG = [
	...["-c", "core.fsmonitor=false"],
	...["-c", "core.hooksPath=/dev/null"],
	...["-c", "core.pager=cat"],
	...["-c", "gc.auto=0"],
	...["-c", "maintenance.auto=false"]
];
function startGit(folder, args, options = {}) {
	return spawn(findGit(), [...SAFE_CONFIG, ...args], {
		cwd: folder,
		env: {
			...process.env,
			GIT_TERMINAL_PROMPT: "0",
			GIT_OPTIONAL_LOCKS: "0",
			GIT_LITERAL_PATHSPECS: "1",
			LC_ALL: "C",
			...options.env
		},
		stdio: [
			options.input ? "pipe" : "ignore",
			"pipe",
			"pipe"
		],
		detached: options.group === true,
		windowsHide: true
	});
}

// src/revisions/git/stop-git.ts
function stopGit(child, group, reason) {
	try {
		if (group && child.pid !== void 0) process.kill(-child.pid, "SIGKILL");
		else child.kill("SIGKILL");
	} catch {}
	child.stdout?.destroy(reason);
	child.stderr?.destroy();
}

// src/revisions/git/stream-git.ts
const TIMEOUT = 6e5;
const MAX_OUTPUT = 536870912;
const MAX_STDERR = 16384;
async function* streamGit(folder, args, options = {}) {
	const { timeout = TIMEOUT, env = {}, remote = false } = options;
	const group = remote && process.platform !== "win32";
	const child = startGit(folder, args, {
		env,
		group
	});
	const stderr = collectStderr(child);
	const ended = waitForEnd(child);
	const tooLate = `git ${args[0]} took longer than ${timeout} milliseconds in ${folder}.`;
	const onTimeout = () => stopGit(child, group, new AssayError("git-failed", tooLate));
	const timer = setTimeout(onTimeout, timeout);
	let done = false;
	let total = 0;
	try {
		for await (const chunk of child.stdout) {
			total += chunk.length;
			if (total > MAX_OUTPUT) throw new AssayError("git-failed", `git ${args[0]} wrote more than ${MAX_OUTPUT} bytes.`);
			yield chunk;
		}
		const { code, error } = await ended;
		done = true;
		if (error) throw describeGitStartFailure(folder, error);
		if (code !== 0) throw describeGitFailure(folder, args, stderr());
	} finally {
		clearTimeout(timer);
		if (!done) stopGit(child, group);
	}
}
function collectStderr(child) {
	let text = "";
	child.stderr?.on("data", (chunk) => {
		if (text.length < MAX_STDERR) text += chunk.toString("utf8");
	});
	return () => text;
}
function waitForEnd(child) {
	return new Promise((resolve) => {
		child.once("error", (error) => resolve({
			code: null,
			error
		}));
		child.once("close", (code) => resolve({ code }));
	});
}

// src/revisions/git/run-git.ts
async function runGit(folder, args, options = {}) {
	const chunks = [];
	for await (const chunk of streamGit(folder, args, options)) chunks.push(chunk);
	return Buffer.concat(chunks).toString("utf8").replace(/\n$/, "");
}
async function tryGit(folder, args, options = {}) {
	try {
		return await runGit(folder, args, options);
	} catch (error) {
		if (error instanceof AssayError && error.code === "git-failed") return void 0;
		throw error;
	}
}

// src/revisions/git/find-repository.ts
async function findRepository(cwd) {
	return await findAtOnce(cwd) ?? findInSteps(cwd);
}
async function findAtOnce(cwd) {
	const lines = (await tryGit(cwd, [
		"rev-parse",
		"--path-format=absolute",
		...[
			"--git-common-dir",
			"--show-toplevel",
			"--show-prefix"
		]
	]))?.split("\n");
	const [gitFolder, root, prefix = ""] = lines ?? [];
	if (!lines || lines.length > 3 || !gitFolder || !root) return void 0;
	return {
		folder: root,
		root,
		prefix,
		gitFolder
	};
}
async function findInSteps(cwd) {
	const gitFolder = await runGit(cwd, [
		"rev-parse",
		"--path-format=absolute",
		"--git-common-dir"
	]);
	const root = await tryGit(cwd, ["rev-parse", "--show-toplevel"]);
	if (root === void 0) return {
		folder: cwd,
		prefix: "",
		gitFolder
	};
	return {
		folder: root,
		root,
		prefix: await runGit(cwd, ["rev-parse", "--show-prefix"]),
		gitFolder
	};
}

// src/revisions/git/resolve-commit.ts
async function resolveCommit(objects, revision) {
	return objects.read(`${revision}^{commit}`, async (object) => object?.id);
}

// src/revisions/git/find-remote.ts
async function findRemote(folder) {
	const names = (await tryGit(folder, ["remote"]))?.split("\n").filter(Boolean) ?? [];
	const name = names.includes("origin") ? "origin" : names[0];
	if (name === void 0) return void 0;
	const url = await tryGit(folder, [
		"remote",
		"get-url",
		"--end-of-options",
		name
	]);
	return url ? {
		name,
		url
	} : void 0;
}

// src/revisions/git/unknown-revision.ts
function unknownRevision(revision, cause) {
	if (revision === "HEAD") return new AssayError("bad-arguments", "This repository has no commit yet.", {
		hint: "Commit the data first, or compare two files: assay diff old.csv new.csv",
		cause
	});
	return new AssayError("bad-arguments", `Git knows no commit called ${JSON.stringify(revision)}.`, {
		hint: "Name a branch, a tag or a commit that this repository has; `git fetch` gets those of a remote.",
		cause
	});
}

// src/revisions/git/git-objects.ts
const HEADER = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/;
const MAX_HEADER = 65536;
var GitObjects = class {
	#folder;
	#running;
	#turn = Promise.resolve();
	constructor(folder) {
		this.#folder = folder;
	}
	read(name, use) {
		const turn = this.#turn.then(() => this.#readNow(name, use));
		this.#turn = turn.catch(() => {});
		return turn;
	}
	async close() {
		await this.#turn;
		this.#running?.child.stdin?.end();
		await this.#running?.ended;
		this.#running = void 0;
	}
	async #readNow(name, use) {
		if (name.includes("\n") || name.includes("\0")) return use(void 0);
		this.#running ??= this.#start();
		const running = this.#running;
		try {
			return await this.#readFrom(running, name, use);
		} catch (error) {
			if (!(error instanceof StreamEnded)) throw error;
			this.#running = void 0;
			throw await this.#describeEnd(running);
		}
	}
	async #readFrom({ child, output }, name, use) {
		child.stdin?.write(`${name}\n`);
		const header = await output.readLine(MAX_HEADER);
		const [, id, type, size] = HEADER.exec(header) ?? [];
		if (!id) return use(void 0);
		const body = output.take(Number(size));
		try {
			return await use({
				id,
				type,
				size: Number(size),
				bytes: body
			});
		} finally {
			await output.finish(1);
		}
	}
	#start() {
		const child = startGit(this.#folder, ["cat-file", "--batch"], { input: true });
		child.stdin?.on("error", () => {});
		return {
			child,
			output: new ByteReader(child.stdout),
			ended: waitForEnd(child),
			stderr: collectStderr(child)
		};
	}
	async #describeEnd(running) {
		const { error } = await running.ended;
		if (error) return describeGitStartFailure(this.#folder, error);
		return describeGitFailure(this.#folder, ["cat-file"], running.stderr());
	}
};

// src/revisions/git/parse-tree.ts
function entryKind(mode) {
	if (mode === "120000") return "link";
	if (mode === "160000") return "submodule";
	return mode === "40000" ? "folder" : "file";
}
function parseTree(bytes, idBytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries = /* @__PURE__ */ new Map();
	for (let start = 0; start < buffer.length;) {
		const space = buffer.indexOf(32, start);
		const zero = buffer.indexOf(0, space);
		const end = zero + 1 + idBytes;
		if (space < 0 || zero < 0 || end > buffer.length) throw new Error("a tree object is cut short");
		const id = buffer.toString("hex", zero + 1, end);
		const kind = entryKind(buffer.toString("latin1", start, space));
		entries.set(buffer.toString("utf8", space + 1, zero), {
			kind,
			id
		});
		start = end;
	}
	return entries;
}

// src/revisions/git/tree-walker.ts
const MAX_TREE = 268435456;
const CACHED_TREES = 32;
var TreeWalker = class {
	#objects;
	#cache = /* @__PURE__ */ new Map();
	constructor(objects) {
		this.#objects = objects;
	}
	async find(commit, path) {
		let entry = {
			kind: "folder",
			id: `${commit}^{tree}`
		};
		for (const name of path.split("/")) {
			if (entry.kind === "submodule") return entry;
			if (entry.kind !== "folder") return void 0;
			const next = (await this.#tree(entry.id)).get(name);
			if (!next) return void 0;
			entry = next;
		}
		return entry;
	}
	async #tree(name) {
		const cached = this.#cache.get(name);
		if (cached) return cached;
		const tree = await this.#objects.read(name, async (object) => {
			if (object?.type !== "tree" || object.size > MAX_TREE) throw new AssayError("git-failed", `The tree ${name} is missing or too large.`, { hint: "Run `git fsck`; in a partial clone, see that its remote can be reached." });
			const chunks = [];
			for await (const chunk of object.bytes) chunks.push(chunk);
			return parseTree(Buffer.concat(chunks), object.id.length / 2);
		});
		this.#cache.set(name, tree);
		const [oldest] = this.#cache.keys();
		if (this.#cache.size > CACHED_TREES && oldest !== void 0) this.#cache.delete(oldest);
		return tree;
	}
};

// src/revisions/git/commit-files.ts
var CommitFiles = class {
	#objects;
	#trees;
	#context;
	constructor(objects, context) {
		this.#objects = objects;
		this.#trees = new TreeWalker(objects);
		this.#context = context;
	}
	async open(commit, path) {
		const entry = await this.#trees.find(commit, path);
		if (!entry || entry.kind === "folder") return { kind: "absent" };
		if (entry.kind !== "file") return { kind: entry.kind };
		const source = await this.#objects.read(entry.id, (object) => spoolData(blobOf(object, path).bytes, this.#context));
		return openData(path, source, this.#context, `git:${entry.id}`);
	}
	async readText(commit, path) {
		const entry = await this.#trees.find(commit, path);
		if (entry?.kind !== "file") return void 0;
		return this.#objects.read(entry.id, async (object) => {
			const { size, bytes } = blobOf(object, path);
			checkTextSize(path, size);
			const chunks = [];
			for await (const chunk of bytes) chunks.push(chunk);
			return decodeText(Buffer.concat(chunks));
		});
	}
};
function blobOf(object, path) {
	if (object?.type === "blob") return object;
	throw new AssayError("git-failed", `The content of ${path} is missing from the repository.`, { hint: "Run `git fsck`; in a partial clone, see that its remote can be reached." });
}

// src/revisions/git/split-at-zero.ts
async function* splitAtZero(chunks) {
	let rest = [];
	for await (const chunk of chunks) {
		let start = 0;
		for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
			yield Buffer.concat([...rest, chunk.subarray(start, end)]).toString("utf8");
			rest = [];
			start = end + 1;
		}
		rest.push(chunk.subarray(start));
	}
	const last = Buffer.concat(rest).toString("utf8");
	if (last) yield last;
}

// src/revisions/git/list-files.ts
const LIST_TREE = [
	"ls-tree",
	"-r",
	"-z",
	"--name-only",
	"--full-tree"
];
const LIST_WORKTREE = [
	"ls-files",
	"-z",
	"--cached",
	"--others",
	"--exclude-standard"
];
async function listFiles(folder, revision) {
	if (revision === void 0) return [];
	const args = typeof revision === "string" ? [...LIST_TREE, revision] : LIST_WORKTREE;
	const paths = /* @__PURE__ */ new Set();
	for await (const path of splitAtZero(streamGit(folder, args))) if (!path.endsWith("/")) paths.add(path);
	return [...paths].sort();
}

// src/revisions/lfs/open-local-lfs-object.ts
async function openLocalLfsObject(repository, pointer, closers) {
	const { oid } = pointer;
	const store = await lfsStore(repository);
	const path = join(store, "objects", oid.slice(0, 2), oid.slice(2, 4), oid);
	const handle = await open(path, "r").catch(() => void 0);
	if (!handle) return void 0;
	try {
		const source = openFileSource(handle, (await handle.stat()).size);
		for await (const _chunk of verifyLfsObject(pointer, streamSource(source)));
		closers.add(() => handle.close());
		return source;
	} catch (error) {
		await handle.close();
		if (error instanceof LfsMismatch) return void 0;
		throw error;
	}
}
async function lfsStore({ folder, gitFolder }) {
	const configured = await tryGit(folder, [
		"config",
		"--type=path",
		"--get",
		"lfs.storage"
	]);
	return configured ? resolve(gitFolder, configured) : join(gitFolder, "lfs");
}

// src/revisions/lfs/open-lfs-object.ts
async function openLfsObject(repository, pointer, closers, options = {}) {
	if (pointer.extended) return { reason: "the object was stored by an LFS extension" };
	const local = await openLocalLfsObject(repository, pointer, closers);
	if (local) return { source: local };
	const missing = "the object is not in the local LFS store and";
	const remote = await findRemote(repository.folder);
	const server = findLfsServer(remote?.url, options);
	if (!server) return { reason: `${missing} the repository has no remote with an LFS server` };
	try {
		const { downloadLfsObject } = await import("./download-lfs-object.js");
		const spooled = await downloadLfsObject(server, pointer, options);
		closers.add(spooled.close);
		return { source: spooled.source };
	} catch (error) {
		if (!(error instanceof LfsFailure)) throw error;
		return { reason: `${missing} ${error.message}` };
	}
}

export { GitObjects as a, resolveCommit as c, tryGit as d, streamGit as f, CommitFiles as i, findRepository as l, listFiles as n, unknownRevision as o, splitAtZero as r, findRemote as s, openLfsObject as t, runGit as u };