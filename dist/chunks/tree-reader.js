import { d as boolean, g as object, h as number, l as array, o as _enum, s as _instanceof, y as string } from "./schemas.js";
import { t as AssayError } from "./assay-error.js";

// src/github/compare-trees.ts
function compareTrees(base, head) {
	const before = new Map(base.map((entry) => [entry.path, entry]));
	const after = new Map(head.map((entry) => [entry.path, entry]));
	const gone = byContent(base.filter((entry) => !after.has(entry.path)));
	const compared = [];
	for (const { path, sha, mode } of [...head].sort(byPath)) {
		const old = before.get(path);
		if (old) {
			if (old.sha !== sha || old.mode !== mode) compared.push({
				path,
				status: "modified"
			});
			continue;
		}
		const previousPath = gone.get(sha)?.shift();
		compared.push(previousPath === void 0 ? {
			path,
			status: "added"
		} : {
			path,
			previousPath,
			status: "renamed"
		});
	}
	for (const paths of gone.values()) for (const path of paths) compared.push({
		path,
		status: "removed"
	});
	return compared.sort(byPath);
}
function byContent(entries) {
	const paths = /* @__PURE__ */ new Map();
	for (const { path, sha } of [...entries].sort(byPath)) {
		const known = paths.get(sha);
		if (known) known.push(path);
		else paths.set(sha, [path]);
	}
	return paths;
}
function byPath(a, b) {
	return a.path < b.path ? -1 : Number(a.path > b.path);
}

// src/github/response-schemas.ts
const comparisonSchema = object({
	merge_base_commit: object({ sha: string() }),
	files: array(object({
		filename: string(),
		previous_filename: string().optional(),
		status: _enum([
			"added",
			"removed",
			"modified",
			"renamed",
			"copied",
			"changed",
			"unchanged"
		])
	})).optional()
});
const treeSchema = object({
	tree: array(object({
		path: string(),
		mode: string(),
		type: _enum([
			"blob",
			"tree",
			"commit"
		]),
		sha: string(),
		size: number().optional()
	})),
	truncated: boolean()
});
const commentSchema = object({
	id: number(),
	body: string().optional(),
	user: object({
		login: string(),
		type: string()
	}).nullable(),
	performed_via_github_app: object({ slug: string().optional() }).nullish()
});
const pullSchema = object({ head: object({ sha: string() }) });
const userSchema = object({ login: string() });
const viewerSchema = object({ data: object({ viewer: userSchema }) });

// src/github/compare-commits.ts
const MAX_COMPARED_FILES = 300;
async function mergeBase(request, base, head) {
	const { data } = await compareRequest(request, base, head);
	return data.merge_base_commit.sha;
}
async function compareCommits(request, trees, base, head) {
	const { data } = await compareRequest(request, base, head);
	const files = data.files ?? [];
	if (files.length >= MAX_COMPARED_FILES) {
		const [before, after] = await Promise.all([trees.allFiles(data.merge_base_commit.sha), trees.allFiles(head)]);
		return compareTrees(before, after);
	}
	return files.flatMap(({ filename: path, previous_filename, status }) => {
		if (status === "unchanged") return [];
		if (status === "renamed" && previous_filename !== void 0) return [{
			path,
			previousPath: previous_filename,
			status
		}];
		if (status === "added" || status === "copied") return [{
			path,
			status: "added"
		}];
		return [{
			path,
			status: status === "removed" ? "removed" : "modified"
		}];
	});
}
function compareRequest(request, base, head) {
	const purpose = {
		doing: `comparing ${base} with ${head}`,
		permission: "contents: read"
	};
	return request("GET /repos/{owner}/{repo}/compare/{basehead}", {
		basehead: `${base}...${head}`,
		per_page: 1,
		page: 1
	}, comparisonSchema, purpose);
}

// src/github/list-pages.ts
const MAX_PAGES = 100;
async function listPages(request, { route, parameters, schema, purpose, tooLong }) {
	const entries = [];
	for (let page = 1; page <= MAX_PAGES; page++) {
		const { data, headers } = await request(route, {
			...parameters,
			per_page: 100,
			page
		}, schema, purpose);
		entries.push(...data);
		if (!String(headers["link"] ?? "").includes("rel=\"next\"")) return entries;
	}
	const { message, hint } = tooLong("10,000");
	throw new AssayError("github-failed", message, { hint });
}

// src/github/list-comments.ts
async function listComments(request, pull) {
	return (await listPages(request, {
		route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
		parameters: { issue_number: pull },
		schema: array(commentSchema),
		purpose: {
			doing: `listing the comments of #${pull}`,
			permission: "pull-requests: read"
		},
		tooLong: (most) => ({
			message: `#${pull} has more than ${most} comments`,
			hint: "Set the input `comment: never`."
		})
	})).map(toComment);
}
function toComment(comment) {
	const app = comment.performed_via_github_app?.slug;
	return {
		id: comment.id,
		body: comment.body ?? "",
		author: comment.user?.login ?? "ghost",
		byBot: comment.user?.type === "Bot",
		...app === void 0 ? {} : { app }
	};
}

// src/github/pause.ts
function pause(milliseconds) {
	return new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});
}

// src/github/failure.ts
function readFailure(error) {
	if (!(error instanceof Error)) return {
		headers: {},
		message: String(error)
	};
	const { response } = error;
	if (!response) return {
		headers: {},
		message: error.message
	};
	const headers = {};
	for (const [name, value] of Object.entries(response.headers)) headers[name] = String(value);
	return {
		status: response.status,
		headers,
		message: saidIn(response.data) ?? error.message
	};
}
function saidIn(data) {
	if (typeof data !== "object" || data === null || !("message" in data)) return void 0;
	const { message, errors } = data;
	if (!Array.isArray(errors) || errors.length === 0) return String(message);
	const details = errors.map((one) => typeof one === "string" ? one : JSON.stringify(one));
	return `${String(message)}: ${details.join(", ")}`;
}

// src/github/rate-limit.ts
const UNNAMED_WAIT_MS = 6e4;
function rateLimitWait(failure, now) {
	if (failure.status !== 429 && failure.status !== 403) return void 0;
	const retryAfter = Number(failure.headers["retry-after"]);
	if (Number.isFinite(retryAfter)) return Math.max(0, retryAfter * 1e3);
	if (failure.headers["x-ratelimit-remaining"] === "0") {
		const reset = Number(failure.headers["x-ratelimit-reset"]) * 1e3;
		return Number.isFinite(reset) ? Math.max(0, reset - now.getTime()) + 1e3 : UNNAMED_WAIT_MS;
	}
	return failure.status === 429 || /rate limit/i.test(failure.message) ? UNNAMED_WAIT_MS : void 0;
}

// src/github/translate-failure.ts
function translateFailure(failure, { doing, permission }, now, cause) {
	const { status, message } = failure;
	const github = (what, hint) => new AssayError("github-failed", what, {
		hint,
		cause
	});
	const refused = (what, hint) => new AssayError("missing-permission", what, {
		hint,
		cause
	});
	if (status === void 0) return github(`GitHub could not be reached while ${doing}: ${message}`, OUTAGE_HINT);
	const wait = rateLimitWait(failure, now);
	if (wait !== void 0) {
		const until = new Date(now.getTime() + wait).toISOString().slice(0, 16).replace("T", " ");
		return github(`GitHub's rate limit stopped Assay while ${doing}: ${message} (${status})`, `Run the job again after ${until} UTC. With \`fetch-depth: 0\` on actions/checkout Assay asks GitHub for less.`);
	}
	if (status === 401) return refused(`GitHub does not accept the token while ${doing}: ${message} (401)`, "Leave the input `github-token` out to use the job's own token, or renew the one it is given.");
	if (/too_large|too large|too big/i.test(message) && status === 403) return github(`GitHub serves no file this large while ${doing}: ${message}`, CHECKOUT_HINT);
	if (status === 403 || status === 404 && permission.endsWith("write")) return refused(`The token lacks \`${permission}\`, needed for ${doing}: ${message} (${status})`, `Add \`${permission}\` under \`permissions:\` of the job in the workflow. On a pull request from a fork GitHub always gives a read-only token.`);
	if (status === 404) return github(`GitHub knows nothing of it while ${doing}: ${message} (404)`, `Check that the job has \`${permission}\` under \`permissions:\`, and that the commit is still there. ${CHECKOUT_HINT}`);
	if (status >= 500) return github(`GitHub failed while ${doing}: ${message} (${status})`, OUTAGE_HINT);
	return github(`GitHub refused a request while ${doing}: ${message} (${status})`, "Report this with the message above: Assay sent what GitHub does not take.");
}
const OUTAGE_HINT = "Run the job again; https://www.githubstatus.com tells whether GitHub has an outage.";
const CHECKOUT_HINT = "Set `fetch-depth: 0` on actions/checkout, so that Assay reads it from the checkout instead.";

// src/github/with-retries.ts
const MAX_WAIT_MS = 12e4;
const MAX_ATTEMPTS = 3;
async function withRetries(send, repeatable, { now, sleep, maxWait = MAX_WAIT_MS }) {
	let waited = 0;
	for (let attempt = 1;; attempt++) try {
		return await send();
	} catch (error) {
		if (error instanceof AssayError) throw error;
		const failure = readFailure(error);
		const wait = rateLimitWait(failure, now()) ?? (repeatable ? outageWait(failure, attempt) : void 0);
		if (wait === void 0 || attempt === MAX_ATTEMPTS || waited + wait > maxWait) throw error;
		waited += wait;
		await sleep(wait);
	}
}
function outageWait({ status }, attempt) {
	return status === void 0 || status >= 500 ? 1e3 * 3 ** (attempt - 1) : void 0;
}

// src/github/request.ts
function requestWith(send, waiting, translate = translateFailure) {
	return async (route, parameters, schema, purpose) => {
		const repeatable = !route.startsWith("POST ") || route === "POST /graphql";
		let answer;
		try {
			answer = await withRetries(() => send(route, parameters), repeatable, waiting);
		} catch (error) {
			if (error instanceof AssayError) throw error;
			throw translate(readFailure(error), purpose, waiting.now(), error);
		}
		const checked = schema.safeParse(answer.data);
		if (checked.success) return {
			data: checked.data,
			headers: answer.headers
		};
		const [issue] = checked.error.issues;
		throw new AssayError("github-failed", `GitHub gave an answer that Assay does not understand while ${purpose.doing}: ${issue?.path.join(".") || "the answer"}: ${issue?.message}`, {
			hint: "Check that `GITHUB_API_URL` is the address of a GitHub API.",
			cause: checked.error
		});
	};
}

// src/github/send-through.ts
const API_VERSION = "2022-11-28";
const TIMEOUT_MS = 3e4;
const RAW_TIMEOUT_MS = 12e4;
function sendThrough(octokit, settings) {
	const [owner, repo] = settings.repository?.split("/") ?? [];
	return async (route, parameters) => {
		const raw = "mediaType" in parameters;
		const signal = AbortSignal.timeout(raw ? RAW_TIMEOUT_MS : TIMEOUT_MS);
		const { data, headers } = await octokit.request(route, {
			...route.includes("{owner}/{repo}") ? {
				owner,
				repo
			} : {},
			...route === "POST /graphql" ? { baseUrl: graphqlBase(settings.apiUrl) } : {},
			...parameters,
			headers: {
				...headersOf(parameters),
				"x-github-api-version": API_VERSION
			},
			request: {
				signal,
				parseSuccessResponseBody: !raw
			}
		});
		return {
			data: raw ? await readAll(data) : data,
			headers
		};
	};
}
function headersOf(parameters) {
	return parameters["headers"] ?? {};
}
function graphqlBase(apiUrl) {
	return apiUrl.replace(/\/api\/v3\/?$/, "/api");
}
async function readAll(stream) {
	const chunks = [];
	for await (const chunk of stream) chunks.push(chunk);
	return Buffer.concat(chunks);
}

// src/github/split-repository.ts
function splitRepository(repository) {
	const [owner, repo, ...rest] = repository.split("/");
	if (owner && repo && rest.length === 0) return {
		owner,
		repo
	};
	throw new AssayError("bad-arguments", `\`${repository}\` is not a repository`, { hint: "Write it as owner/repo; a runner sets GITHUB_REPOSITORY to it." });
}

// src/github/tree-cache.ts
const MAX_ENTRIES = 3e5;
const OBJECT_NAME = /^[0-9a-f]{40,64}$/;
var TreeCache = class {
	#trees = /* @__PURE__ */ new Map();
	#sizes = /* @__PURE__ */ new Map();
	#entries = 0;
	get(name, recursive, ask) {
		if (!OBJECT_NAME.test(name)) return ask();
		const key = `${name} ${recursive}`;
		const known = this.#trees.get(key);
		if (known) return known;
		const asked = ask();
		this.#trees.set(key, asked);
		asked.then(({ tree }) => this.#keep(key, tree.length), () => this.#trees.delete(key));
		return asked;
	}
	#keep(key, size) {
		this.#sizes.set(key, size);
		this.#entries += size;
		for (const [oldest, freed] of this.#sizes) {
			if (this.#entries <= MAX_ENTRIES) return;
			this.#trees.delete(oldest);
			this.#sizes.delete(oldest);
			this.#entries -= freed;
		}
	}
};

// src/github/tree-reader.ts
const MAX_LISTINGS = 400;
const LINK_MODE = "120000";
const MAX_BLOB_BYTES = 104857600;
function treeReader(request, hint = FETCH_HINT) {
	const trees = new TreeCache();
	function tree(sha, recursive, purpose) {
		return trees.get(sha, recursive, async () => {
			const { data } = await request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
				tree_sha: sha,
				...recursive ? { recursive: "1" } : {}
			}, treeSchema, purpose);
			return data;
		});
	}
	async function filesBelow(sha, prefix, purpose, requests) {
		requests.left -= 2;
		if (requests.left < 0) throw tooManyFiles(prefix || sha, hint);
		const whole = await tree(sha, true, purpose);
		if (!whole.truncated) return whole.tree.filter(({ type }) => type !== "tree").map((one) => below(prefix, one));
		const { tree: entries, truncated } = await tree(sha, false, purpose);
		if (truncated) throw tooManyFiles(prefix || sha, hint);
		const files = [];
		for (const one of entries) {
			const placed = below(prefix, one);
			if (one.type !== "tree") files.push(placed);
			else for (const file of await filesBelow(one.sha, `${placed.path}/`, purpose, requests)) files.push(file);
		}
		return files;
	}
	async function regularFile(path, commit, purpose) {
		const found = await entry(path, commit, purpose);
		return found?.mode.startsWith("100") ? found : void 0;
	}
	async function entry(path, commit, purpose) {
		let sha = commit;
		const segments = path.split("/");
		for (const [depth, segment] of segments.entries()) {
			const { tree: entries, truncated } = await tree(sha, false, purpose);
			const found = entries.find((one) => one.path === segment);
			if (!found && truncated) throw tooManyFiles(segments.slice(0, depth).join("/") || commit, hint);
			if (depth === segments.length - 1) return found;
			if (found?.type !== "tree") return void 0;
			sha = found.sha;
		}
	}
	return {
		async allFiles(commit) {
			return filesBelow(commit, "", {
				doing: `listing the files of ${commit}`,
				permission: "contents: read"
			}, { left: MAX_LISTINGS });
		},
		async file(path, commit) {
			const purpose = reading(path, commit);
			const found = await regularFile(path, commit, purpose);
			if (!found) return void 0;
			if ((found.size ?? 0) > MAX_BLOB_BYTES) throw new AssayError("unsupported", `${path} has ${found.size} bytes, and GitHub's API serves at most ${MAX_BLOB_BYTES}`, { hint });
			const { data } = await request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
				file_sha: found.sha,
				mediaType: { format: "raw" }
			}, _instanceof(Uint8Array), purpose);
			return data;
		},
		async blob(path, commit) {
			return (await regularFile(path, commit, reading(path, commit)))?.sha;
		},
		async link(path, commit) {
			const found = await entry(path, commit, reading(path, commit));
			if (found?.type === "commit") return "submodule";
			return found?.mode === LINK_MODE ? "link" : void 0;
		}
	};
}
function below(prefix, entry) {
	return prefix === "" ? entry : {
		...entry,
		path: prefix + entry.path
	};
}
function reading(path, commit) {
	return {
		doing: `reading ${path} at ${commit}`,
		permission: "contents: read"
	};
}
function tooManyFiles(where, hint) {
	return new AssayError("unsupported", `${where} holds more files than GitHub's API lists in one answer`, { hint });
}
const FETCH_HINT = "Set `fetch-depth: 0` on actions/checkout, so that Assay reads the checkout instead.";

export { rateLimitWait as a, listComments as c, compareCommits as d, mergeBase as f, viewerSchema as g, userSchema as h, requestWith as i, toComment as l, pullSchema as m, splitRepository as n, readFailure as o, commentSchema as p, sendThrough as r, pause as s, treeReader as t, listPages as u };