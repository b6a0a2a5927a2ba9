import { t as AssayError } from "./assay-error.js";
import { a as decodeText, c as createDataContext, i as checkTextSize, n as openData, u as Closers } from "./find-lfs-server.js";
import { a as GitObjects, c as resolveCommit, d as tryGit, f as streamGit, i as CommitFiles, l as findRepository, n as listFiles, o as unknownRevision, r as splitAtZero, s as findRemote, t as openLfsObject, u as runGit } from "./open-lfs-object.js";
import { t as openFileSource } from "./open-file-source.js";
import { t as openGitHubRevisions } from "./open-github-revisions.js";
import { constants } from "node:fs";
import { lstat, open, readFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";

// src/revisions/git/is-shallow.ts
async function isShallow(folder) {
	return await runGit(folder, ["rev-parse", "--is-shallow-repository"]) === "true";
}

// src/revisions/git/fetch-commits.ts
const TIMEOUT$1 = 12e4;
const TIMEOUT_ALL = 6e5;
const FETCH = ["fetch", ...[
	"--quiet",
	"--no-tags",
	"--no-recurse-submodules",
	"--no-write-fetch-head"
]];
async function fetchCommit(folder, remote, id) {
	if (await tryGit(folder, [
		"cat-file",
		"-e",
		id
	]) !== void 0) return true;
	const depth = await isShallow(folder) ? ["--depth=1"] : [];
	const args = [
		...FETCH,
		...depth,
		"--end-of-options",
		remote.name,
		id
	];
	return await tryGit(folder, args, {
		timeout: TIMEOUT$1,
		remote: true
	}) !== void 0;
}
async function deepenHistory(folder, remote, commits, by) {
	const depth = by === "all" ? "--unshallow" : `--deepen=${by}`;
	const args = [
		...FETCH,
		depth,
		"--end-of-options",
		remote.name
	];
	const options = {
		timeout: by === "all" ? TIMEOUT_ALL : TIMEOUT$1,
		remote: true
	};
	if (await tryGit(folder, [...args, ...commits], options) !== void 0) return true;
	return await tryGit(folder, args, options) !== void 0;
}

// src/revisions/git/find-merge-base.ts
async function findMergeBase(folder, base, head) {
	const found = await tryGit(folder, [
		"merge-base",
		base,
		head
	]);
	if (!found) return void 0;
	return {
		commit: found,
		certain: await isCertain(folder, base, head, found)
	};
}
async function isCertain(folder, base, head, found) {
	if (found === base || found === head) return true;
	const path = resolve(folder, await runGit(folder, [
		"rev-parse",
		"--git-path",
		"shallow"
	]));
	const cuts = await readFile(path, "utf8").catch(() => "");
	if (cuts === "") return true;
	const cut = new Set(cuts.split("\n"));
	return !(await runGit(folder, [
		"rev-list",
		base,
		head,
		`^${found}`
	])).split("\n").some((commit) => cut.has(commit));
}

// src/revisions/git/find-base-commit.ts
const STEPS = [
	50,
	200,
	1e3
];
async function findBaseCommit(folder, remote, base, head, github) {
	let best = await findMergeBase(folder, base, head);
	if (best?.certain || !remote || !await isShallow(folder)) return best?.commit;
	for (const step of STEPS) {
		if (!await deepenHistory(folder, remote, [base, head], step)) return best?.commit;
		best = await findMergeBase(folder, base, head);
		if (best?.certain) return best.commit;
	}
	const told = await github?.mergeBase(base, head).catch(() => void 0);
	if (told && await fetchCommit(folder, remote, told)) return told;
	if (best) return best.commit;
	await deepenHistory(folder, remote, [base, head], "all");
	return (await findMergeBase(folder, base, head))?.commit;
}

// src/revisions/git/find-commit.ts
const FULL_ID = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
async function findCommit(folder, objects, remote, revision) {
	const here = await resolveCommit(objects, revision);
	if (here || !remote) return here;
	const known = await resolveCommit(objects, `refs/remotes/${remote.name}/${revision}`);
	if (known) return known;
	const id = FULL_ID.test(revision) ? revision : await branchTip(folder, remote, revision);
	if (!id) return void 0;
	await fetchCommit(folder, remote, id);
	return resolveCommit(objects, id);
}
async function branchTip(folder, remote, branch) {
	const reference = `refs/heads/${branch}`;
	if (await tryGit(folder, ["check-ref-format", reference]) === void 0) return void 0;
	const args = [
		"ls-remote",
		"--quiet",
		"--end-of-options",
		remote.name,
		reference
	];
	return ((await tryGit(folder, args, {
		timeout: 6e4,
		remote: true
	}))?.split("\n").find((text) => text.endsWith(`\t${reference}`)))?.split("	")[0];
}

// src/revisions/git/find-sides.ts
async function findSides(folder, objects, wanted, github) {
	const remote = await findRemote(folder);
	const find = (revision) => findCommit(folder, objects, remote, revision);
	const base = await find(wanted.base);
	const head = await find(wanted.head);
	const policy = wanted.policy === void 0 ? base : await find(wanted.policy);
	const common = base && head && await findBaseCommit(folder, remote, base, head, github);
	if (await isShallow(folder) && !(common && policy)) {
		const { base: baseName, head: headName, policy: policyName = baseName } = wanted;
		return { missing: {
			base: base ?? baseName,
			head: head ?? headName,
			policy: policy ?? policyName
		} };
	}
	if (!base) throw unknownRevision(wanted.base);
	if (!head) throw unknownRevision(wanted.head);
	if (!policy) throw unknownRevision(wanted.policy ?? wanted.base);
	return {
		base: {
			name: wanted.base,
			commit: common ?? base
		},
		head: {
			name: wanted.head,
			commit: head
		},
		policy,
		unrelated: !common
	};
}

// src/revisions/worktree/open-worktree-file.ts
async function openWorktreeFile(root, path) {
	const names = path.split("/");
	if (names.some(isForbidden)) return { kind: "absent" };
	let place = root;
	for (const [i, name] of names.entries()) {
		place = join(place, name);
		const stats = await stat$1(place);
		if (!stats) return { kind: "absent" };
		if (stats.isSymbolicLink()) return { kind: "link" };
		if (stats.isDirectory()) {
			if (await stat$1(join(place, ".git"))) return { kind: "submodule" };
		} else if (i < names.length - 1 || !stats.isFile()) return { kind: "absent" };
		else return openFile(place);
	}
	return { kind: "absent" };
}
async function openFile(place) {
	const noFollow = constants.O_NOFOLLOW ?? 0;
	const handle = await open(place, constants.O_RDONLY | noFollow);
	return {
		kind: "file",
		handle,
		byteLength: (await handle.stat()).size
	};
}
function isForbidden(name) {
	return name === "" || name === "." || name === ".." || name.includes(sep) || /^\.git$/i.test(name);
}
async function stat$1(place) {
	return lstat(place).catch(() => void 0);
}

// src/revisions/worktree/worktree-files.ts
var WorktreeFiles = class {
	#root;
	#context;
	constructor(root, context) {
		this.#root = root;
		this.#context = context;
	}
	async open(path) {
		const entry = await openWorktreeFile(this.#root, path);
		if (entry.kind !== "file") return { kind: entry.kind };
		this.#context.closers.add(() => entry.handle.close());
		return openData(path, openFileSource(entry.handle, entry.byteLength), this.#context);
	}
	async readText(path) {
		const entry = await openWorktreeFile(this.#root, path);
		if (entry.kind !== "file") return void 0;
		try {
			checkTextSize(path, entry.byteLength);
			return decodeText(await entry.handle.readFile());
		} finally {
			await entry.handle.close();
		}
	}
};

// src/revisions/git/parse-blame.ts
const ENTRY = /^([0-9a-f]{40,64}) \d+ (\d+) (\d+)$/;
const UNCOMMITTED = /^0+$/;
function parseBlame(text, skipBoundary) {
	const authors = /* @__PURE__ */ new Map();
	const boundaries = /* @__PURE__ */ new Set();
	const lines = /* @__PURE__ */ new Map();
	let commit = "";
	for (const line of text.split("\n")) {
		const entry = ENTRY.exec(line);
		if (entry) {
			const [, id = "", first, count] = entry;
			commit = id;
			for (let i = 0; i < Number(count); i++) lines.set(Number(first) + i, commit);
		} else if (line.startsWith("author ")) authors.set(commit, line.slice(7));
		else if (line === "boundary") boundaries.add(commit);
	}
	const origins = /* @__PURE__ */ new Map();
	for (const [line, id] of lines) {
		if (UNCOMMITTED.test(id) || skipBoundary && boundaries.has(id)) continue;
		origins.set(line, {
			commit: id,
			...authorOf(authors.get(id))
		});
	}
	return origins;
}
function authorOf(name) {
	return name === void 0 || name === "" || name.includes("@") ? {} : { author: name };
}

// src/revisions/git/silence-filters.ts
async function silenceFilters(folder) {
	const list = await tryGit(folder, [
		"config",
		"-z",
		"--name-only",
		"--get-regexp",
		"^filter\\."
	]);
	const settings = [...new Set((list ?? "").split("\0").filter((key) => key.lastIndexOf(".") > 7).map((key) => key.slice(0, key.lastIndexOf("."))))].flatMap((name) => [
		[`${name}.clean`, ""],
		[`${name}.process`, ""],
		[`${name}.required`, "false"]
	]);
	const first = Number(process.env["GIT_CONFIG_COUNT"] ?? 0);
	const env = { GIT_CONFIG_COUNT: String(first + settings.length) };
	settings.forEach(([key = "", value = ""], i) => {
		env[`GIT_CONFIG_KEY_${first + i}`] = key;
		env[`GIT_CONFIG_VALUE_${first + i}`] = value;
	});
	return env;
}

// src/revisions/git/blame-lines.ts
const MOST_LINES = 1e3;
const TIMEOUT = 6e4;
const BLAME = [
	"blame",
	"--incremental",
	"--root",
	"--no-textconv",
	"--encoding=UTF-8"
];
async function blameLines(folder, commit, path, lines) {
	const wanted = [...new Set(lines)].slice(0, MOST_LINES);
	if (wanted.length === 0) return /* @__PURE__ */ new Map();
	const ranges = wanted.flatMap((line) => ["-L", `${line},${line}`]);
	const revision = commit === void 0 ? [] : [commit];
	const shallow = await isShallow(folder);
	const options = shallow ? BLAME.filter((option) => option !== "--root") : BLAME;
	const text = await tryGit(folder, [
		...options,
		...ranges,
		...revision,
		"--",
		path
	], {
		timeout: TIMEOUT,
		env: commit === void 0 ? await silenceFilters(folder) : {}
	});
	return text === void 0 ? /* @__PURE__ */ new Map() : parseBlame(text, shallow);
}

// src/revisions/git/parse-raw-diff.ts
async function parseRawDiff(fields) {
	const files = /* @__PURE__ */ new Map();
	const iterator = fields[Symbol.asyncIterator]();
	const next = async () => {
		const { done, value } = await iterator.next();
		return done ? void 0 : value;
	};
	for (let header = await next(); header !== void 0; header = await next()) {
		const letter = header.slice(header.lastIndexOf(" ") + 1, header.lastIndexOf(" ") + 2);
		const first = await next();
		const second = letter === "R" || letter === "C" ? await next() : first;
		if (!header.startsWith(":") || first === void 0 || second === void 0) throw new Error(`git diff wrote something unexpected: ${header.slice(0, 100)}`);
		files.set(second, changedFile(letter, first, second));
	}
	return [...files.values()];
}
function changedFile(letter, first, second) {
	if (letter === "A" || letter === "C") return {
		path: second,
		status: "added"
	};
	if (letter === "D") return {
		path: first,
		basePath: first,
		status: "removed"
	};
	if (letter === "R") return {
		path: second,
		basePath: first,
		status: "renamed"
	};
	return {
		path: first,
		basePath: first,
		status: "modified"
	};
}

// src/revisions/git/list-changed-files.ts
const DIFF = [
	"diff",
	...[
		"--raw",
		"-z",
		"--no-abbrev",
		"--no-color",
		"--no-relative",
		"-O/dev/null"
	],
	...[
		"--no-ext-diff",
		"--no-textconv",
		"--ignore-submodules=dirty"
	],
	...["-M", "-l1000"]
];
async function listChangedFiles(folder, base, head) {
	const from = base ?? await emptyTree(folder);
	const commits = head === void 0 ? [from] : [from, head];
	const env = head === void 0 ? await silenceFilters(folder) : {};
	const fields = splitAtZero(streamGit(folder, [
		...DIFF,
		...commits,
		"--"
	], { env }));
	const files = await parseRawDiff(fields);
	if (head === void 0) files.push(...await listUntrackedFiles(folder));
	return files.sort((a, b) => a.path < b.path ? -1 : 1);
}
async function listUntrackedFiles(folder) {
	const list = streamGit(folder, [
		"ls-files",
		"-z",
		"--others",
		"--exclude-standard"
	]);
	const files = [];
	for await (const path of splitAtZero(list)) if (!path.endsWith("/")) files.push({
		path,
		status: "added"
	});
	return files;
}
function emptyTree(folder) {
	return runGit(folder, [
		"hash-object",
		"-t",
		"tree",
		"--stdin"
	]);
}

// src/revisions/git/git-revisions.ts
var GitRevisions = class {
	base;
	head;
	#folder;
	#policy;
	#closers;
	#commits;
	#worktree;
	constructor(folder, compared, objects, context) {
		this.base = compared.base;
		this.head = compared.head;
		this.#folder = folder;
		this.#policy = compared.policy;
		this.#closers = context.closers;
		this.#commits = new CommitFiles(objects, context);
		this.#worktree = new WorktreeFiles(this.#folder, context);
	}
	changedFiles() {
		return listChangedFiles(this.#folder, this.base?.commit, this.head.commit);
	}
	list(side) {
		const isWorktree = side === "head" && this.head.commit === void 0;
		return listFiles(this.#folder, isWorktree ? { worktree: true } : this.#commitOf(side));
	}
	async open(side, path) {
		if (side === "head" && this.head.commit === void 0) return this.#worktree.open(path);
		const commit = this.#commitOf(side);
		return commit === void 0 ? { kind: "absent" } : this.#commits.open(commit, path);
	}
	async readText(side, path) {
		if (side === "head" && this.head.commit === void 0) return this.#worktree.readText(path);
		const commit = this.#commitOf(side);
		return commit === void 0 ? void 0 : this.#commits.readText(commit, path);
	}
	async blame(side, path, lines) {
		const commit = this.#commitOf(side);
		if (side === "base" && commit === void 0) return /* @__PURE__ */ new Map();
		return blameLines(this.#folder, commit, path, lines);
	}
	close() {
		return this.#closers.closeAll();
	}
	#commitOf(side) {
		if (side === "policy") return this.#policy;
		return side === "base" ? this.base?.commit : this.head.commit;
	}
};

// src/revisions/open-git-revisions.ts
async function openGitRevisions(options) {
	const closers = new Closers();
	try {
		const repository = await findRepository(options.cwd);
		const objects = new GitObjects(repository.folder);
		closers.add(() => objects.close());
		const context = createDataContext(closers, (pointer) => openLfsObject(repository, pointer, closers, options.lfs));
		const { base } = options;
		return base === void 0 ? await openWithoutBase(options, repository, objects, context) : await openWithBase({
			...options,
			base
		}, repository, objects, context);
	} catch (error) {
		await closers.closeAll();
		throw error;
	}
}
async function openWithoutBase(options, repository, objects, context) {
	const commitOf = async (revision) => {
		const commit = await resolveCommit(objects, revision);
		if (!commit) throw unknownRevision(revision);
		return commit;
	};
	const { head = "HEAD", policy } = options;
	const compared = {
		base: null,
		head: typeof head === "object" ? worktreeOf(repository) : {
			name: head,
			commit: await commitOf(head)
		},
		...policy === void 0 ? {} : { policy: await commitOf(policy) }
	};
	return new GitRevisions(repository.folder, compared, objects, context);
}
async function openWithBase(options, repository, objects, context) {
	const { base, head = "HEAD", policy, github } = options;
	const worktree = typeof head === "object" ? worktreeOf(repository) : void 0;
	const wanted = {
		base,
		head: typeof head === "object" ? "HEAD" : head,
		policy
	};
	const sides = await findSides(repository.folder, objects, wanted, github);
	if ("missing" in sides) return openThroughGitHub(worktree ? void 0 : github, wanted, sides, context, options.onNotice);
	if (sides.unrelated) options.onNotice?.(`${base} and ${wanted.head} share no history; they are compared as they are.`);
	const compared = {
		base: sides.base,
		head: worktree ?? sides.head,
		policy: sides.policy
	};
	return new GitRevisions(repository.folder, compared, objects, context);
}
async function openThroughGitHub(github, names, { missing }, context, onNotice) {
	if (!github) throw missingHistory(names);
	const base = {
		name: names.base,
		commit: missing.base
	};
	const head = {
		name: names.head,
		commit: missing.head
	};
	const revisions = await openGitHubRevisions({
		github,
		base,
		head,
		policy: missing.policy
	}, context).catch((cause) => {
		throw missingHistory(names, cause);
	});
	onNotice?.("The checkout lacks the history of base and head, so they are read through GitHub.");
	return revisions;
}
function worktreeOf(repository) {
	if (repository.root !== void 0) return { name: "working tree" };
	throw new AssayError("bad-arguments", `${repository.folder} is a repository without a work tree.`, { hint: "Name the revision to check with --head." });
}
function missingHistory(names, cause) {
	const message = `This shallow clone lacks the history that ${names.base} and ${names.head} share.`;
	return new AssayError("missing-history", message, {
		hint: "Set `fetch-depth: 0` on the actions/checkout step, or run `git fetch --unshallow` in a clone of your own.",
		cause
	});
}

export { listChangedFiles as n, isShallow as r, openGitRevisions as t };