import { n as runCheck } from "./chunks/run-check.js";
import { n as writeReportFiles, t as folderCache } from "./chunks/folder-cache.js";
import { t as VERSION } from "./chunks/version.js";
import { d as boolean, g as object, h as number, y as string } from "./chunks/schemas.js";
import { c as listComments, d as compareCommits, f as mergeBase, g as viewerSchema, h as userSchema, i as requestWith, l as toComment, m as pullSchema, n as splitRepository, p as commentSchema, r as sendThrough, s as pause, t as treeReader } from "./chunks/tree-reader.js";
import { t as AssayError } from "./chunks/assay-error.js";
import { t as openGitRevisions } from "./chunks/open-git-revisions.js";
import { i as info, l as warning, m as summary, n as error, o as notice, r as getInput, s as setOutput, t as debug } from "./chunks/core.js";
import { n as showInvisible } from "./chunks/show-invisible.js";
import { n as tellOutOfMemory } from "./chunks/out-of-memory.js";
import { n as maskText } from "./chunks/mask-text.js";
import { a as codeBlock, i as renderAnnotations, n as isWorthTelling, r as renderCommentMarkdown, t as commentMarker } from "./chunks/comment-marker.js";
import { i as verdictOf, s as countFiles } from "./chunks/dimension-counts.js";
import { t as renderReportMarkdown } from "./chunks/render-report-markdown.js";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { execFile } from "node:child_process";
import { promisify } from "node:util";

// src/github/own-login.ts
const WORKFLOW_LOGIN = "github-actions[bot]";
async function ownLogin(request) {
	const purpose = {
		doing: "asking whose token this is",
		permission: "pull-requests: read"
	};
	try {
		return (await request("GET /user", {}, userSchema, purpose)).data.login;
	} catch (error) {
		if (!isRefusal$1(error)) throw error;
	}
	try {
		return (await request("POST /graphql", { query: "query { viewer { login } }" }, viewerSchema, purpose)).data.data.viewer.login;
	} catch (error) {
		if (!(error instanceof AssayError)) throw error;
		return WORKFLOW_LOGIN;
	}
}
function isRefusal$1(error) {
	return error instanceof AssayError && error.code === "missing-permission";
}

// src/github/send-with-octokit.ts
const SILENT = {
	debug() {},
	info() {},
	warn() {},
	error() {}
};
function sendWithOctokit(settings) {
	let loaded;
	return async (route, parameters) => {
		if (settings.token === "") throw new AssayError("missing-permission", "Assay has no token to ask GitHub with", { hint: "Leave the input `github-token` out to use the job's own token." });
		loaded ??= load(settings);
		return (await loaded)(route, parameters);
	};
}
async function load({ token, repository, apiUrl, userAgent, fetch }) {
	const { getOctokit } = await import("./chunks/github.js");
	const octokit = getOctokit(token, {
		baseUrl: apiUrl,
		userAgent,
		log: SILENT,
		...fetch ? { request: { fetch } } : {}
	});
	return sendThrough(octokit, {
		repository,
		apiUrl
	});
}

// src/github/octokit.ts
function connectGitHub(options) {
	const { repository, now = () => /* @__PURE__ */ new Date(), sleep = pause } = options;
	splitRepository(repository);
	const request = requestWith(sendWithOctokit({
		...options,
		userAgent: `assay/${VERSION}`
	}), {
		now,
		sleep
	});
	const trees = treeReader(request);
	let login;
	return {
		mergeBase: (base, head) => mergeBase(request, base, head),
		compare: (base, head) => compareCommits(request, trees, base, head),
		files: async (commit) => (await trees.allFiles(commit)).map(({ path }) => path).sort(),
		file: (path, commit) => trees.file(path, commit),
		link: (path, commit) => trees.link(path, commit),
		comments: (pull) => listComments(request, pull),
		async createComment(pull, body) {
			const { data } = await request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
				issue_number: pull,
				body
			}, commentSchema, commenting(`commenting on #${pull}`));
			return toComment(data);
		},
		async updateComment(id, body) {
			await request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
				comment_id: id,
				body
			}, commentSchema, commenting(`updating comment ${id}`));
		},
		ownLogin() {
			login ??= ownLogin(request);
			return login;
		},
		async pullHead(pull) {
			const { data } = await request("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: pull }, pullSchema, {
				doing: `reading #${pull}`,
				permission: "pull-requests: read"
			});
			return data.head.sha;
		}
	};
}
function commenting(doing) {
	return {
		doing,
		permission: "pull-requests: write"
	};
}

// src/action/check-with-cache.ts
const PREFIX = "assay-profiles-1-";
async function checkWithCache(request, runCheck, env, load) {
	const temporary = env["RUNNER_TEMP"];
	if (!temporary) return runCheck(request);
	const folder = join(temporary, "assay-profiles");
	const key = `${PREFIX}${env["GITHUB_SHA"] ?? "unknown"}-${env["GITHUB_RUN_ID"] ?? "0"}`;
	const files = folderCache(folder);
	let restored;
	let isChanged = false;
	const profiles = {
		async read(name) {
			restored ??= restore(load, folder, key);
			await restored;
			return files.read(name);
		},
		async write(name, text) {
			isChanged = true;
			await files.write(name, text);
		}
	};
	const result = await runCheck({
		...request,
		profiles
	});
	const cache = await restored;
	if (isChanged) await cache?.saveCache([folder], key).catch(() => {});
	return result;
}
async function restore(load, folder, key) {
	try {
		const cache = await load();
		if (!cache.isFeatureAvailable()) return void 0;
		await cache.restoreCache([folder], key, [PREFIX]);
		return cache;
	} catch {
		return;
	}
}

// src/action/neutralise-log-line.ts
function neutraliseLogLine(text) {
	return showInvisible(text).replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "# #[");
}

// src/action/connect-workflow.ts
function connectWorkflow() {
	return {
		input: (name) => getInput(name),
		setOutput: (name, value) => setOutput(name, value),
		info: (message) => info(neutraliseLogLine(message)),
		debug: (message) => debug(message),
		notice: (message) => notice(message),
		warning: (message) => warning(message),
		error: (message) => error(message),
		annotate: (command) => {
			process.stdout.write(`${command}\n`);
		},
		async addSummary(markdown) {
			if (process.env["GITHUB_STEP_SUMMARY"]) await summary.addRaw(markdown, true).write();
		}
	};
}

// src/action/inspect-checkout.ts
const run = promisify(execFile);
function inspectCheckout(cwd) {
	const git = async (...args) => {
		try {
			return (await run("git", [
				"-C",
				cwd,
				...args
			], { maxBuffer: 1 << 20 })).stdout;
		} catch {
			return;
		}
	};
	return {
		async has(revision) {
			return await git("cat-file", "-e", `${revision}^{tree}`) !== void 0;
		},
		async headParents() {
			const [header = ""] = (await git("cat-file", "commit", "HEAD") ?? "").split("\n\n");
			return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent);
		}
	};
}

// src/action/describe-error.ts
function describeError(error) {
	const message = error instanceof Error ? error.message || error.name : String(error);
	const next = error instanceof AssayError ? error.hint : "This is a defect in Assay: please report it, with the log of a debug run.";
	return maskText(next ? `${message}\n${next}` : message);
}

// src/action/documentation-link.ts
function documentationLink(error, env) {
	if (!(error instanceof AssayError) || error.code !== "bad-config") return void 0;
	const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository } = env;
	if (!server || !repository) return void 0;
	return `${server}/${repository}/blob/${env["GITHUB_ACTION_REF"] || "HEAD"}/docs/configuration.md`;
}

// src/action/error-summary.ts
function errorSummary(message) {
	return `## Assay could not check this change\n\n${codeBlock(message)}`;
}

// src/action/check-revisions.ts
async function checkRevisions({ openRevisions, runCheck, workflow, now }, { workspace, comparison, inputs, github }) {
	const { base, head, policy } = comparison;
	const revisions = await openRevisions({
		cwd: workspace,
		head,
		...base !== void 0 && { base },
		...policy !== void 0 && { policy },
		...inputs.token && {
			github,
			lfs: { token: inputs.token }
		},
		onNotice: (message) => workflow.notice(message)
	});
	try {
		const result = await runCheck({
			revisions,
			judgedBy: policy === void 0 ? "head" : "base",
			...inputs.config !== void 0 && { configPath: inputs.config },
			...inputs.failOn !== void 0 && { failOn: inputs.failOn },
			now: now(),
			onProgress: (message) => workflow.info(message)
		});
		return {
			...result,
			report: named(result.report, comparison.names)
		};
	} finally {
		await revisions.close();
	}
}
function named(report, names) {
	return {
		...report,
		base: report.base && {
			...report.base,
			...names.base !== void 0 && { name: names.base }
		},
		head: {
			...report.head,
			...names.head !== void 0 && { name: names.head }
		}
	};
}

// src/action/collect-outputs.ts
function collectOutputs(report) {
	return {
		conclusion: report.conclusion,
		files: countFiles(filesOf(report)),
		added: rows(report, "added"),
		removed: rows(report, "removed"),
		modified: rows(report, "modified"),
		moved: rows(report, "moved"),
		"findings-new": findings(report, "new"),
		"findings-existing": findings(report, "existing"),
		"findings-fixed": findings(report, "fixed")
	};
}
function filesOf(report) {
	return report.datasets.flatMap(({ files }) => files);
}
function rows(report, kind) {
	return sum(filesOf(report).map(({ counts }) => counts?.[kind] ?? 0));
}
function findings(report, standing) {
	return sum(filesOf(report).flatMap((file) => file.findings).filter((finding) => finding.standing === standing && !finding.waived).map(({ count }) => count));
}
function sum(numbers) {
	return numbers.reduce((total, one) => total + one, 0);
}

// src/action/inputs.ts
const FAIL_ON = [
	"new",
	"all",
	"never"
];
const COMMENT = [
	"auto",
	"always",
	"never"
];
function readInputs(workflow) {
	const config = workflow.input("config");
	const base = workflow.input("base");
	const head = workflow.input("head");
	const failOn = oneOf("fail-on", workflow.input("fail-on"), FAIL_ON);
	return {
		...config && { config },
		...base && { base: revision("base", base) },
		...head && { head: revision("head", head) },
		...failOn && { failOn },
		comment: oneOf("comment", workflow.input("comment"), COMMENT) ?? "auto",
		token: workflow.input("github-token")
	};
}
function oneOf(name, given, known) {
	if (given === "") return void 0;
	const value = known.find((one) => one === given);
	if (value) return value;
	throw new AssayError("bad-arguments", `The input \`${name}\` is \`${given}\``, { hint: `Write one of ${known.map((one) => `\`${one}\``).join(", ")}, or leave it out.` });
}
function revision(name, given) {
	if (!given.startsWith("-")) return given;
	throw new AssayError("bad-arguments", `The input \`${name}\` is \`${given}\`, no revision`, { hint: "Write a branch, a tag or a commit." });
}

// src/github/upsert-comment.ts
async function upsertComment(github, { pull, body, marker, create }) {
	const marked = (await github.comments(pull)).filter((comment) => comment.body.trimStart().startsWith(marker));
	if (marked.length > 0) {
		const login = await github.ownLogin();
		const foreign = marked.find((comment) => comment.byBot && !isBy(comment, login));
		if (foreign) return {
			kind: "stood-back",
			author: foreign.author
		};
		const own = marked.find((comment) => isBy(comment, login));
		if (own) {
			if (normalised(own.body) === normalised(body)) return { kind: "unchanged" };
			await github.updateComment(own.id, body);
			return { kind: "updated" };
		}
	}
	if (!create) return { kind: "none" };
	await github.createComment(pull, body);
	return { kind: "created" };
}
function isBy(comment, login) {
	return comment.author === login || comment.byBot && comment.author === `${login}[bot]`;
}
function normalised(body) {
	return body.replaceAll("\r\n", "\n").trimEnd();
}

// src/action/keep-comment.ts
async function keepComment(workflow, github, { mode, pull, body, marker, worthTelling }) {
	if (mode === "never" || !pull) return;
	try {
		if (await github.pullHead(pull.number) !== pull.head) {
			workflow.notice(`No comment: #${pull.number} has newer commits than this run, whose own run comments.`);
			return;
		}
		const create = mode === "always" || worthTelling;
		const outcome = await upsertComment(github, {
			pull: pull.number,
			body,
			marker,
			create
		});
		if (outcome.kind === "stood-back") workflow.notice(`No comment: ${outcome.author} already keeps Assay's comment here.`);
	} catch (error) {
		const reason = reasonOf(error);
		if (pull.readOnly && isRefusal(error)) workflow.notice(`No comment: on this pull request GitHub gives a read-only token. The job's summary has it all.`);
		else workflow.warning(`No comment: ${reason}`);
	}
}
function isRefusal(error) {
	return error instanceof AssayError && error.code === "missing-permission";
}
function reasonOf(error) {
	if (!(error instanceof Error)) return String(error);
	const hint = error instanceof AssayError ? error.hint : void 0;
	return hint ? `${error.message}. ${hint}` : error.message;
}

// src/action/plan-comparison.ts
async function planComparison(event, { base: givenBase, head: givenHead }, checkout, env) {
	const planned = await planOf(event, checkout, env);
	if (!planned) return void 0;
	const inputs = {
		...givenBase && { base: givenBase },
		...givenHead && { head: givenHead }
	};
	return {
		...planned,
		...inputs,
		names: {
			...planned.names,
			...inputs
		}
	};
}
function planOf(event, checkout, env) {
	switch (event.name) {
		case "pull_request": return planPullRequest(event.payload, checkout, env);
		case "merge_group": return planMergeGroup(event.payload, checkout);
		case "push": return planPush(event.payload, checkout);
		case "workflow_dispatch": return planDispatch(event.payload, env);
	}
}
async function planPullRequest({ pull_request: { number, base, head } }, checkout, env) {
	const [mergedInto, merged] = await checkout.headParents();
	const tip = merged === head.sha && mergedInto ? mergedInto : base.sha;
	const readOnly = head.repo?.full_name !== env["GITHUB_REPOSITORY"] || env["GITHUB_ACTOR"] === "dependabot[bot]";
	return {
		base: tip,
		head: head.sha,
		policy: await tipOf(base.ref, checkout, tip),
		names: {
			base: base.ref,
			head: head.ref
		},
		pull: {
			number,
			head: head.sha,
			readOnly
		}
	};
}
async function planMergeGroup({ merge_group: { base_sha, base_ref, head_sha } }, checkout) {
	const branch = base_ref.replace(/^refs\/heads\//, "");
	return {
		base: base_sha,
		head: head_sha,
		policy: await tipOf(branch, checkout, base_sha),
		names: {
			base: branch,
			head: "merge group"
		}
	};
}
async function planPush(push, checkout) {
	if (isNothing(push.after)) return void 0;
	const branch = push.ref.replace(/^refs\/(heads|tags)\//, "");
	if (!isNothing(push.before) && (!push.forced || await checkout.has(push.before))) return {
		base: push.before,
		head: push.after,
		names: {
			base: "before the push",
			head: branch
		}
	};
	const base = push.repository.default_branch;
	const names = {
		base,
		head: branch
	};
	return push.ref === `refs/heads/${base}` ? {
		head: push.after,
		names
	} : {
		base,
		head: push.after,
		names
	};
}
function planDispatch({ repository }, env) {
	const base = repository.default_branch;
	const { GITHUB_SHA: head = "HEAD", GITHUB_REF_NAME: name = head } = env;
	return {
		base,
		head,
		names: {
			base,
			head: name
		}
	};
}
async function tipOf(branch, checkout, otherwise) {
	const remote = `refs/remotes/origin/${branch}`;
	return await checkout.has(remote) ? remote : otherwise;
}
function isNothing(commit) {
	return /^0+$/.test(commit);
}

// src/core/render/escape/escape-workflow-command.ts
const DATA = {
	"%": "%25",
	"\r": "%0D",
	"\n": "%0A"
};
const PROPERTY = {
	...DATA,
	":": "%3A",
	",": "%2C"
};
function escapeCommandData(text) {
	return text.replace(/[%\r\n]/g, (character) => DATA[character]);
}
function escapeCommandProperty(text) {
	return text.replace(/[%\r\n:,]/g, (character) => PROPERTY[character]);
}

// src/core/render/annotations/format-annotation.ts
function formatAnnotation({ level, path, line, title, message }) {
	return `::${level} ${[
		`file=${escapeCommandProperty(path)}`,
		...line === void 0 ? [] : [`line=${line}`],
		`title=${escapeCommandProperty(title)}`
	].join(",")}::${escapeCommandData(message)}`;
}

// src/action/present.ts
const ANNOTATIONS = 9;
function present({ report, diffs }, env, configPath) {
	const marker = commentMarker(configPath);
	const reportUrl = runUrl(env);
	return {
		summary: renderReportMarkdown(report, diffs, reportUrl ? { reportUrl } : {}),
		annotations: renderAnnotations(report, { limit: ANNOTATIONS }).map(formatAnnotation),
		comment: {
			marker,
			body: renderCommentMarkdown(report, diffs, {
				marker,
				...reportUrl && { reportHint: `[Full report](${reportUrl})` }
			}),
			worthTelling: isWorthTelling(report)
		},
		verdict: `Assay: ${verdictOf(report).text}`
	};
}
function runUrl(env) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
	return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : void 0;
}

// src/action/event.ts
const repository = object({ default_branch: string() });
const pullRequest = object({ pull_request: object({
	number: number(),
	base: object({
		sha: string(),
		ref: string()
	}),
	head: object({
		sha: string(),
		ref: string(),
		repo: object({ full_name: string() }).nullable()
	})
}) });
const mergeGroup = object({ merge_group: object({
	base_sha: string(),
	base_ref: string(),
	head_sha: string()
}) });
const push = object({
	before: string(),
	after: string(),
	ref: string(),
	forced: boolean().default(false),
	repository
});
const dispatch = object({ repository });
const eventSchemas = {
	pull_request: pullRequest,
	merge_group: mergeGroup,
	push,
	workflow_dispatch: dispatch
};

// src/action/read-event.ts
async function readEvent(env) {
	const name = env["GITHUB_EVENT_NAME"] ?? "";
	if (!Object.hasOwn(eventSchemas, name)) throw unsupported(name);
	const path = env["GITHUB_EVENT_PATH"] ?? "";
	let payload;
	try {
		payload = JSON.parse(await readFile(path, "utf8"));
	} catch (cause) {
		throw new AssayError("bad-input", `The event file \`${path}\` cannot be read`, {
			hint: "A runner sets GITHUB_EVENT_PATH to it: run this as an Action, or use the command line.",
			cause
		});
	}
	const checked = eventSchemas[name].safeParse(payload);
	if (checked.success) return {
		name,
		payload: checked.data
	};
	const [issue] = checked.error.issues;
	throw new AssayError("bad-input", `The event file \`${path}\` is no \`${name}\` event: ${issue?.path.join(".")}: ${issue?.message}`, {
		hint: "A runner writes it: check that nothing changed it.",
		cause: checked.error
	});
}
function unsupported(name) {
	const known = Object.keys(eventSchemas).map((one) => `\`${one}\``);
	return new AssayError("unsupported", `Assay does not run on \`${name || "no event"}\``, { hint: name === "pull_request_target" ? "Use `on: pull_request`: Assay needs no secret and works with the read-only token of a fork." : `Use it with \`on:\` ${known.join(", ")}.` });
}

// src/action/report-folder.ts
function reportFolder(env, workspace) {
	const step = (env["GITHUB_ACTION"] ?? "").replace(/[^\w-]/g, "").replace(/^_+/, "");
	return join(env["RUNNER_TEMP"] || workspace, step ? `assay-report-${step}` : "assay-report");
}

// src/action/main.ts
async function main(dependencies) {
	const { env, workflow } = dependencies;
	const workspace = resolve(env["GITHUB_WORKSPACE"] ?? ".");
	const inputs = readInputs(workflow);
	const event = await readEvent(env);
	const checkout = dependencies.inspectCheckout(workspace);
	const comparison = await planComparison(event, inputs, checkout, env);
	if (!comparison) {
		workflow.notice("The branch was deleted: there is nothing to check.");
		workflow.setOutput("conclusion", "pass");
		return "pass";
	}
	const github = dependencies.connectGitHub({
		token: inputs.token,
		repository: env["GITHUB_REPOSITORY"] ?? "",
		apiUrl: env["GITHUB_API_URL"] || "https://api.github.com"
	});
	const result = await checkRevisions(dependencies, {
		workspace,
		comparison,
		inputs,
		github
	});
	const folder = reportFolder(env, workspace);
	const files = await dependencies.writeReportFiles(result, folder);
	const shown = present(result, env, inputs.config);
	await workflow.addSummary(shown.summary);
	for (const annotation of shown.annotations) workflow.annotate(annotation);
	const { report } = result;
	workflow.setOutput("report-dir", folder);
	workflow.setOutput("report-json", files.json);
	workflow.setOutput("report-html", files.html);
	workflow.setOutput("report-markdown", files.markdown);
	for (const [name, value] of Object.entries(collectOutputs(report))) workflow.setOutput(name, value);
	const { pull } = comparison;
	await keepComment(workflow, github, {
		mode: inputs.comment,
		...pull && { pull },
		...shown.comment
	});
	if (report.conclusion === "fail") workflow.error(shown.verdict);
	else workflow.info(shown.verdict);
	return report.conclusion;
}

// src/action/runner.ts
async function runAction(dependencies) {
	const { workflow } = dependencies;
	try {
		return await main(dependencies) === "pass" ? 0 : 1;
	} catch (thrown) {
		const error = tellOutOfMemory(thrown);
		const link = documentationLink(error, dependencies.env);
		const message = [describeError(error), ...link ? [link] : []].join("\n");
		workflow.error(message);
		if (error instanceof Error && error.stack) workflow.debug(error.stack);
		if (error instanceof AssayError && error.cause instanceof Error) workflow.debug(`Caused by: ${error.cause.stack ?? error.cause.message}`);
		await workflow.addSummary(errorSummary(message)).catch(() => {});
		return 2;
	}
}

// src/action/run.ts
process.exitCode = await runAction({
	env: process.env,
	workflow: connectWorkflow(),
	now: () => /* @__PURE__ */ new Date(),
	inspectCheckout,
	connectGitHub,
	openRevisions: openGitRevisions,
	runCheck: (request) => checkWithCache(request, runCheck, process.env, () => import("./chunks/cache.js")),
	writeReportFiles
});

export {  };