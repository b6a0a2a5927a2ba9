import { ft as datetime } from "./parse-table-schema.js";
import { t as AssayError } from "./assay-error.js";
import { f as int, g as object, l as array, m as literal, y as string } from "./schemas.js";
import { t as countOf } from "./count-of.js";
import { t as listNames } from "./list-names.js";
import { t as escapeTerminal } from "./escape-terminal.js";
import { t as paintWith } from "./paint.js";
import { l as secretDigest } from "./size-by-rate.js";
import { t as rowMark } from "./row-mark.js";
import { r as RELABELLED, t as readReviewData } from "./read-review-data.js";
import { t as openGitRevisions } from "./open-git-revisions.js";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

// src/core/render/review/draw-verdict-text.ts
const COMMIT_DIGITS = 7;
function drawVerdictText(draw, verdict, { colour }) {
	const paint = paintWith(colour);
	const mark = verdict.isHonest ? paint.green("HONEST") : paint.red("NOT HONEST");
	const name = escapeTerminal(listNames([draw.dataset]));
	const lines = [secretSentence(draw, verdict), ...verdict.isHonest ? [honestSentence(draw)] : faultSentences(draw, verdict)];
	return `${mark}  ${name}, round ${draw.round}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}
function secretSentence({ digest }, { secretFits }) {
	const bound = escapeTerminal(listNames([digest.slice(0, 19)]));
	return secretFits ? `The secret fits the digest ${bound}… . Is it the one under the packets, told before anybody was asked?` : `The secret does not fit the digest ${bound}… : rows were drawn under another one, or the comment was changed.`;
}
function honestSentence({ head, asked, unasked }) {
	const drawn = countOf(asked.length + unasked.length, "row");
	const left = unasked.length === 0 ? "" : ` Nobody was asked about ${unasked.length} of them then.`;
	return `Drawn again from ${head.slice(0, COMMIT_DIGITS)}, the very same ${drawn} come out.${left}`;
}
function faultSentences({ base, head }, { same, untold, undrawn }) {
	const sides = `${base.slice(0, COMMIT_DIGITS)} and ${head.slice(0, COMMIT_DIGITS)}`;
	return [
		`${countOf(same, "row")} of the draw from ${sides} are told.`,
		...undrawn > 0 ? [`${countOf(undrawn, "row")} told of the draw does not give.`] : [],
		...untold.length > 0 ? [`${countOf(untold.length, "row")} that the draw gives are not told: ${escapeTerminal(listNames(untold.map(placeOf)))}.`] : []
	];
}
function placeOf({ path, line }) {
	return line === void 0 ? path : `${path}:${line}`;
}

// src/core/review/verify/judge-draw.ts
function judgeDraw(draw, redrawn) {
	const told = /* @__PURE__ */ new Set([...draw.asked, ...draw.unasked]);
	const untold = redrawn.filter(({ id }) => !told.has(rowMark(draw.secret, id)));
	const same = redrawn.length - untold.length;
	const undrawn = told.size - same;
	const secretFits = secretDigest(draw.secret) === draw.digest;
	return {
		secretFits,
		same,
		untold,
		undrawn,
		isHonest: secretFits && untold.length === 0 && undrawn === 0
	};
}

// src/core/review/verify/read-published-draws.ts
const LONGEST = 4194304;
const commit = string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const marks = array(string().regex(/^[0-9a-f]{24}$/));
const schema = object({
	assay: literal("draws"),
	version: literal(1),
	draws: array(object({
		dataset: string(),
		round: int().positive(),
		digest: string(),
		secret: string(),
		at: datetime(),
		base: commit,
		tip: commit,
		head: commit,
		asked: marks,
		unasked: marks,
		queued: marks,
		relabelled: marks
	})).min(1)
});
function readPublishedDraws(text) {
	const json = text.length > LONGEST ? void 0 : findJson(text);
	const read = json === void 0 ? void 0 : schema.safeParse(json);
	if (read?.success) return read.data.draws;
	const issue = read?.error.issues[0];
	const place = issue && issue.path.length > 0 ? ` at ${issue.path.join(".")}` : "";
	throw new AssayError("bad-input", issue ? `This tells of draws in a way that is not understood${place}.` : "There is no draw in this text.", { hint: "Save the whole comment that Assay wrote when the pull request was closed, or the JSON in it." });
}
function findJson(text) {
	for (const part of [text, ...text.split(/^[ \t>]*`{3,}.*$/m)]) {
		const trimmed = part.trim();
		if (!trimmed.startsWith("{") || !trimmed.includes("\"draws\"")) continue;
		try {
			return JSON.parse(trimmed);
		} catch {}
	}
}

// src/review/data/draw-again.ts
const ANOTHER_LABEL = `\0${RELABELLED}`;
async function drawAgain(draw, revisions) {
	const { dataset, secret } = draw;
	const queued = new Set(draw.queued);
	const relabelled = new Set(draw.relabelled);
	const { datasets, obstacle } = await readReviewData({
		revisions,
		now: new Date(draw.at),
		commits: {
			head: draw.head,
			baseTip: draw.tip,
			mergeBase: draw.base
		},
		known: async () => ({
			freshSecret: secret,
			asked: [],
			queued: []
		}),
		verified: async (name, ids) => {
			const verdict = {
				content: "",
				label: ANOTHER_LABEL
			};
			const isMeant = (id) => name === dataset && relabelled.has(rowMark(secret, id));
			return new Map(ids.filter(isMeant).map((id) => [id, verdict]));
		},
		...queued.size > 0 && { waited: (id) => queued.has(rowMark(secret, id)) },
		blobOf: async () => void 0
	});
	const found = datasets.find(({ name }) => name === dataset);
	if (!found) throw new AssayError("bad-input", `There is nothing to draw from of ${dataset}.`, { hint: obstacle ? `${obstacle.title}: ${obstacle.text}` : "Between those commits no file of it changes, or the config reviews none." });
	return found.draw.rows.map(({ id, path, line }) => ({
		id,
		path,
		...line !== void 0 && { line }
	}));
}

// src/cli/commands/verify-draw.ts
function addVerifyDraw(program, terminal, finish) {
	program.command("verify-draw").description("Draw the rows of a review again, by the comment that Assay wrote when the pull request was closed, and tell whether experts were asked about the very same. Exit code 1: they were not.").argument("<comment>", "a file with that comment, or with the JSON in it; - for standard input").action(async (comment) => finish(await verifyDraw(comment, terminal)));
}
async function verifyDraw(comment, terminal) {
	const draws = readPublishedDraws(await readComment(comment, terminal));
	let code = 0;
	for (const draw of draws) {
		const verdict = judgeDraw(draw, await redraw(draw, terminal));
		if (!verdict.isHonest) code = 1;
		await terminal.out(drawVerdictText(draw, verdict, terminal));
	}
	return code;
}
async function readComment(comment, terminal) {
	if (comment === "-") return terminal.input();
	const path = resolve(terminal.cwd, comment);
	return readFile(path, "utf8").catch((cause) => {
		throw new AssayError("missing-file", `The comment in ${comment} cannot be read.`, {
			hint: "Save the comment that Assay wrote when the pull request was closed, and name that file.",
			cause
		});
	});
}
async function redraw(draw, { cwd, err }) {
	const revisions = await openGitRevisions({
		cwd,
		base: draw.base,
		head: draw.head,
		policy: draw.tip,
		onNotice: (message) => err(`assay: ${message}\n`)
	}).catch((error) => {
		if (!(error instanceof AssayError) || error.code !== "bad-arguments") throw error;
		throw new AssayError(error.code, error.message, {
			hint: "Run this in a clone of the repository. The commits of a pull request whose branch is gone come with `git fetch origin pull/<number>/head`.",
			cause: error
		});
	});
	try {
		return await drawAgain(draw, revisions);
	} finally {
		await revisions.close();
	}
}

export { addVerifyDraw };