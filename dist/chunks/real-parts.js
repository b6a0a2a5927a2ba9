import { a as webAddress, i as readLimits, n as unable, r as pastLimit, t as analyse } from "./analyse.js";
import { t as AssayError } from "./assay-error.js";
import { a as judgeReview, c as decideOutcome, i as wrongBefore, l as questionOf, n as isMeant, o as isSame, s as judgeRow, u as canBeMended } from "./read-review-data.js";
import { n as fitCheckContent, t as sameLogin } from "./same-login.js";
import { n as CANNOT_TELL_TEXT, t as BAD_ROW_TEXT } from "./answer.js";
import { t as cutText } from "./cut-text.js";
import { g as object, h as number, m as literal, y as string } from "./schemas.js";
import { t as formatCount } from "./format-count.js";
import { t as codeSpan } from "./code-span.js";
import { n as maskText } from "./mask-text.js";
import { n as escapeMarkdown, t as markdownTable } from "./markdown-table.js";
import { a as pathWord, l as keyedOrder, n as draftSentences, o as formatDuration, r as draftGuideline, s as answerText, t as readAskedAnswer } from "./read-asked-answer.js";
import { t as bareLogin } from "./bare-login.js";
import { l as secretDigest, s as formatPercent } from "./size-by-rate.js";
import { t as suggestWord } from "./suggest-word.js";
import { n as showInvisible } from "./show-invisible.js";
import { b as fold, h as markdownProse } from "./render-report-markdown.js";
import { t as countOf } from "./count-of.js";
import { t as countPhrase } from "./count-phrase.js";
import { a as percentOf, i as nameOf } from "./agreement-words.js";
import { t as rowMark } from "./row-mark.js";
import { dt as totalOf } from "./parse-table-schema.js";
import { r as wilsonInterval } from "./quantile-of-sorted.js";
import { t as readAnswer } from "./read-answer.js";
import { Worker } from "node:worker_threads";
import { createHash, randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";

// src/review/data/analysis/calls.ts
function callsOf({ github, known, verified, lfs }) {
	return {
		mergeBase: github.mergeBase,
		compare: github.compare,
		files: github.files,
		file: github.file,
		link: github.link,
		blobOf: github.blobOf,
		known,
		verified,
		token: async () => {
			if (!lfs) throw new Error("There is no token for LFS.");
			return lfs.token();
		}
	};
}

// src/review/data/analysis/run-worker.ts
const STARTING = 6e4;
function runWorker(request, ports, signal) {
	const { limits, configPath } = request;
	const calls = callsOf(ports);
	const task = {
		request,
		...ports.lfs ? { lfs: {
			repository: ports.lfs.repository,
			apiUrl: ports.lfs.apiUrl
		} } : {}
	};
	const worker = new Worker(workerUrl(), {
		workerData: task,
		env: {
			TMPDIR: tmpdir(),
			TEMP: tmpdir(),
			TMP: tmpdir()
		},
		execArgv: [],
		resourceLimits: { maxOldGenerationSizeMb: limits.memory }
	});
	let reading;
	let failure;
	async function serve({ id, name, args }) {
		const reply = (message) => worker.postMessage(message);
		try {
			const method = calls[name];
			reply({
				id,
				value: await method(...args)
			});
		} catch (error) {
			failure ??= { error };
			reply({
				id,
				failed: true
			});
		}
	}
	return new Promise((resolve, reject) => {
		const finish = (settle) => {
			clearTimeout(timer);
			signal?.removeEventListener("abort", onAbort);
			worker.terminate();
			settle();
		};
		const onAbort = () => finish(() => reject(signal?.reason));
		const stop = () => finish(() => resolve(unable(pastLimit("seconds", limits, reading), configPath)));
		let timer = setTimeout(stop, limits.seconds * 1e3 + STARTING);
		signal?.addEventListener("abort", onAbort);
		if (signal?.aborted) return onAbort();
		worker.on("message", (message) => {
			if (message.kind === "started") {
				clearTimeout(timer);
				timer = setTimeout(stop, limits.seconds * 1e3);
			} else if (message.kind === "call") serve(message);
			else if (message.kind === "reading") reading = message.path;
			else finish(() => resolve(message.answer));
		});
		worker.on("error", (error) => {
			finish(() => {
				if (failure && canBeMended(failure.error)) resolve(unable(failure.error, configPath));
				else if (error.code === "ERR_WORKER_OUT_OF_MEMORY") resolve(unable(pastLimit("memory", limits, reading), configPath));
				else reject(failure?.error ?? error);
			});
		});
		worker.on("exit", (code) => {
			const ended = `The worker that looked at ${reading ?? "the data"} ended with code ${code}.`;
			finish(() => reject(failure?.error ?? new AssayError("internal", ended)));
		});
	});
}
function workerUrl() {
	const here = import.meta.url;
	if (here.endsWith(".ts")) return new URL("./run.ts", here);
	const name = "analysis-worker.js";
	return new URL(/\/chunks\/[^/]*$/.test(here) ? `../${name}` : name, here);
}

// src/review/data/analyse-pull.ts
async function analysePull(request, ports, { inline = false, signal } = {}) {
	const analysed = inline ? await analyse(request, ports) : await runWorker(request, ports, signal);
	return {
		...analysed,
		datasets: analysed.datasets.map((data) => ({
			...data,
			isMeant: (patterns) => isMeant(patterns, data)
		}))
	};
}

// src/core/review/decide/next-look.ts
const REFRESH_DAYS = 7;
const DAY_MS$1 = 864e5;
function nextLook({ now, present, pull }, dates) {
	if (pull.state === "closed" || pull.state === "merged") return void 0;
	const refresh = refreshAt(present.check);
	return [...dates, ...refresh === void 0 ? [] : [refresh]].filter((date) => date > now).sort().at(0);
}
function refreshAt(check) {
	if (check?.status !== "in_progress") return void 0;
	return new Date(Date.parse(check.startedAt) + REFRESH_DAYS * DAY_MS$1).toISOString();
}

// src/core/review/decide/converge-check.ts
function convergeCheck(content, { check }, { sha, now }) {
	const refresh = refreshAt(check);
	const isStale = refresh !== void 0 && refresh <= now && content.status === "in_progress";
	if (!check || isStale) return [{
		kind: "check",
		sha,
		content
	}];
	if (check.status === "completed" && content.status === "in_progress") return [{
		kind: "check",
		sha,
		content
	}];
	return isSameCheck(check, content) ? [] : [{
		kind: "check",
		id: check.id,
		sha,
		content
	}];
}
function isStricter(content, { check }) {
	return check?.conclusion === "success" && content.conclusion !== "success";
}
function isSameCheck(present, wanted) {
	const told = ({ status, conclusion, ...texts }) => JSON.stringify([
		status,
		conclusion,
		...[
			texts.title,
			texts.summary,
			texts.text ?? ""
		].map(normalised$1)
	]);
	return told(present) === told(fitCheckContent(wanted));
}
function normalised$1(text) {
	return text.replaceAll("\r\n", "\n").trim();
}

// src/core/review/markers.ts
const KINDS = /* @__PURE__ */ new Set([
	"packet",
	"receipt",
	"reply",
	"result",
	"adjudication",
	"guideline",
	"note",
	"reminder",
	"draw",
	"suggestions"
]);
function reviewMarker(kind, fields = {}) {
	return `<!-- assay ${kind}${Object.entries(fields).map(([name, value]) => ` ${name}=${encodeValue(String(value))}`).join("")} -->`;
}
function encodeValue(value) {
	return encodeURIComponent(value.replace(/\p{Cs}/gu, "�")).replaceAll("-", "%2D");
}
function markerLine(body) {
	return body.slice(0, body.search(/\r?\n|$/)).trim();
}
function readMarker(body) {
	const [line = ""] = body.split(/\r?\n/, 1);
	const [, kind, rest = ""] = /^<!-- assay ([a-z]+)((?: [a-z]+=[^\s<>]*)*) -->\s*$/.exec(line) ?? [];
	if (kind === void 0 || !KINDS.has(kind)) return void 0;
	const fields = rest.split(" ").slice(1).map((part) => part.split("="));
	try {
		return {
			kind,
			fields: Object.fromEntries(fields.map(([name, value]) => [name, decodeURIComponent(value)]))
		};
	} catch {
		return;
	}
}

// src/core/review/decide/converge-comments.ts
function convergeComments(wanted, present) {
	const byMarker = /* @__PURE__ */ new Map();
	for (const comment of [...present].sort((a, b) => a.id - b.id)) {
		if (!readMarker(comment.body)) continue;
		const marker = markerLine(comment.body);
		byMarker.set(marker, [...byMarker.get(marker) ?? [], comment]);
	}
	const kept = [...new Map(wanted.map((body) => [markerLine(body), body])).values()].flatMap((body) => {
		const [first] = byMarker.get(markerLine(body)) ?? [];
		if (!first) return [{
			kind: "create-comment",
			body
		}];
		if (isSameText(first.body, body)) return [];
		return [{
			kind: "update-comment",
			comment: first.id,
			body
		}];
	});
	const doubles = [...byMarker.values()].flatMap((comments) => comments.slice(1));
	return [...kept, ...doubles.map(({ id }) => ({
		kind: "delete-comment",
		comment: id
	}))];
}
function isSameText(a, b) {
	const tidy = (text) => text.replaceAll("\r\n", "\n").trimEnd();
	return tidy(a) === tidy(b);
}

// src/core/render/review/parts/fenced.ts
function fenced(text, language = "") {
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${text.replace(/\r\n?/g, "\n")}\n${fence}`;
}

// src/core/render/review/parts/join-words.ts
function joinWords(words, last = "and") {
	if (words.length < 2) return words.join("");
	return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

// src/core/render/review/parts/name-logins.ts
const MOST$10 = 10;
function nameLogins(logins, last = "and") {
	const shown = logins.slice(0, MOST$10).map((login) => codeSpan(cutText(login, 100)));
	const left = logins.length - shown.length;
	return joinWords(left > 0 ? [...shown, `${formatCount(left)} more`] : shown, last);
}

// src/core/render/review/parts/fit-escaped.ts
function fitEscaped(text, room, escaping) {
	let length = Math.min(text.length, room);
	for (;;) {
		const shown = escaping(cutText(text, length));
		if (shown.length <= room) return shown;
		if (length <= 1) return "…";
		length = Math.min(length - 1, Math.floor(length * room / shown.length));
	}
}

// src/core/render/review/parts/show-name.ts
const LONGEST$7 = 80;
const ROOM$5 = 240;
function showName(name) {
	const text = name.trim();
	return text === "" ? "_blank_" : fitEscaped(cutText(maskText(text), LONGEST$7), ROOM$5, escapeMarkdown);
}

// src/core/render/review/parts/label-sentence.ts
function labelSentence({ label, final, decidedBy }) {
	const who = decidedBy === void 0 ? "the experts" : nameLogins([decidedBy]);
	const says = decidedBy === void 0 ? "say" : "says";
	return final === "bad row" ? `It says ${showName(label)}; ${who} ${says} that the row itself is **broken**.` : `It says ${showName(label)}, ${who} ${says} **${showName(final ?? "")}**.`;
}

// src/core/render/review/suggestion-comment.ts
function suggestionComment(row, text) {
	const sentence = labelSentence({
		...row,
		label: row.current ?? row.label
	});
	return `**${row.name}** ${sentence}\n\n${fenced(text, "suggestion")}\n`;
}

// src/core/render/review/parts/bound-body.ts
const LONGEST_BODY = 65e3;
function boundBody(marker, blocks, left = "The rest does not fit in a comment.") {
	const kept = [];
	let room = LONGEST_BODY - marker.length - left.length;
	for (const block of blocks) {
		room -= block.length + 2;
		if (room < 0) {
			kept.push(`_${left}_`);
			break;
		}
		kept.push(block);
	}
	return `${marker}\n${kept.join("\n\n")}\n`;
}

// src/core/render/review/suggestions-review.ts
function suggestionsReview({ dataset, round, part, head, rows, asked }) {
	return boundBody(reviewMarker("suggestions", {
		dataset,
		round,
		part,
		head,
		rows
	}), [`Experts read these rows of ${showName(dataset)} otherwise. Each suggestion changes the ${asked} of one row and nothing else: commit it by itself, or add several to a batch in *Files changed* and commit them together.`, "Where a row is right as it stands, somebody who has no hand in this change can keep it: `/assay dismiss <row> <reason>` in a comment on the pull request. Replies to suggestions are not read."]);
}

// src/core/review/derive/correctable-rows.ts
function correctableRows({ facts, result, rows }) {
	if (!result || result.outcome === "fix-guideline") return [];
	const known = new Map([...result.before, ...result.rows].map((row) => [row.id, row]));
	const asked = new Set(rows.flatMap(({ drawn, isSealed }) => isSealed ? [] : [drawn.id]));
	return (facts.suggestions ?? []).flatMap((lines) => {
		const row = known.get(lines.id);
		return row?.verdict === "wrong" && !row.mended && row.final === lines.value && !asked.has(row.id) ? [{
			row,
			lines
		}] : [];
	});
}
function amongCorrections(corrections) {
	const keys = new Set(corrections.map(keyOf$1));
	return (correction) => keys.has(keyOf$1(correction));
}
function keyOf$1({ id, value }) {
	return JSON.stringify([id, value]);
}

// src/core/review/derive/read-suggested.ts
function readSuggested(journal, dataset) {
	const settled = new Map(journal.flatMap((entry) => entry.kind === "suggestions-settled" && entry.dataset === dataset ? [[`${entry.round} ${entry.part}`, entry.as]] : []));
	return journal.flatMap((entry) => {
		if (entry.kind !== "rows-suggested" || entry.dataset !== dataset) return [];
		const as = settled.get(`${entry.round} ${entry.part}`);
		return [{
			...entry,
			...as && { settled: as }
		}];
	});
}

// src/core/review/decide/converge-reviews.ts
function convergeReviews(facts, state) {
	const wanted = wantedReview(facts, state);
	const pending = (facts.present.reviews ?? []).filter(({ isPending }) => isPending);
	const made = pending.find(({ body }) => wanted !== void 0 && markerLine(body) === markerLine(wanted.body));
	const deleted = pending.filter((review) => review !== made).map(({ id }) => ({
		kind: "delete-review",
		review: id
	}));
	if (!wanted) return deleted;
	const { of, body } = wanted;
	return [...deleted, made ? {
		kind: "submit-review",
		of,
		review: made.id,
		body
	} : {
		kind: "create-review",
		...wanted
	}];
}
function wantedReview(facts, { datasets }) {
	const { pull, journal } = facts;
	if (pull.state === "closed" || pull.state === "merged") return void 0;
	for (const review of datasets) {
		const rows = correctableRows(review);
		for (const part of readSuggested(journal, review.name)) {
			const isOwn = amongCorrections(part.rows);
			const own = rows.filter(({ lines }) => isOwn(lines));
			if (part.settled || own.length === 0) continue;
			return describeReview(part, own, review.facts.ask.kind, pull.head.sha);
		}
	}
}
function describeReview({ dataset, round, part }, rows, asked, sha) {
	const of = {
		dataset,
		round,
		part
	};
	return {
		of,
		sha,
		body: suggestionsReview({
			...of,
			asked,
			head: sha,
			rows: digestOf(rows)
		}),
		suggestions: rows.map(({ row, lines: { path, startLine, line, was, text } }) => ({
			path,
			startLine,
			line,
			was,
			body: suggestionComment(row, text)
		}))
	};
}
function digestOf(rows) {
	const corrections = rows.map(({ lines: { id, value } }) => [id, value]);
	return createHash("sha256").update(JSON.stringify(corrections)).digest("hex").slice(0, 16);
}

// src/core/review/assign/packet-order.ts
const BATCH_SIZE = 10;
function packetOrder(secret, expert, ids) {
	return keyedOrder(ids, (id) => id, secret, "packet", bareLogin(expert));
}
function batchesOf(rows) {
	const batches = [];
	for (let start = 0; start < rows.length; start += 10) batches.push(rows.slice(start, start + 10));
	return batches;
}

// src/core/review/time/working-time.ts
const DAY = 864e5;
function addWorkingDays(from, days) {
	return addWorkingTime(from, days * DAY);
}
function addWorkingTime(from, milliseconds) {
	const start = afterWeekend(from.getTime());
	const monday = mondayBefore(start);
	const worked = start - monday + milliseconds;
	const weeks = Math.floor(worked / (5 * DAY));
	return new Date(monday + weeks * 7 * DAY + (worked - weeks * 5 * DAY));
}
function workingTimeBetween(from, to) {
	const start = afterWeekend(from.getTime());
	const end = afterWeekend(to.getTime());
	if (end <= start) return 0;
	return Math.round((mondayBefore(end) - mondayBefore(start)) / (7 * DAY)) * 5 * DAY + (end - mondayBefore(end)) - (start - mondayBefore(start));
}
function mondayBefore(time) {
	const FIRST_MONDAY = 4 * DAY;
	return Math.floor((time - FIRST_MONDAY) / (7 * DAY)) * 7 * DAY + FIRST_MONDAY;
}
function afterWeekend(time) {
	const monday = mondayBefore(time);
	return time - monday >= 5 * DAY ? monday + 7 * DAY : time;
}

// src/core/review/time/due-at.ts
const HOUR$1 = 36e5;
function dueAt(from, { count, unit }) {
	if (unit === "working days") return addWorkingDays(from, count);
	return new Date(from.getTime() + count * (unit === "hours" ? HOUR$1 : 24 * HOUR$1));
}
function extendDue(due, by, now) {
	return dueAt(due > now ? due : now, by);
}

// src/core/review/assign/capacity-of.ts
function capacityOf({ minutesLeft }, secondsPerRow, asked) {
	return Math.max(0, Math.floor(minutesLeft * 60 / secondsPerRow + .01) - asked);
}

// src/core/review/assign/may-answer.ts
function barredFromReview(expert, { author, committers }, dataset) {
	const login = bareLogin(expert.login);
	if (login === bareLogin(author)) return "author";
	if (committers.some((committer) => bareLogin(committer) === login)) return "commit-author";
	return expert.datasets.includes(dataset) ? void 0 : "dataset";
}
function barredFromRow({ login, notSources }, { source, annotator }) {
	if (annotator !== void 0 && bareLogin(annotator.trim()) === bareLogin(login)) return "annotator";
	return source !== void 0 && notSources.includes(source) ? "source" : void 0;
}

// src/core/review/assign/rank-experts.ts
function rankExperts(candidates, rows, perRow, secret) {
	const left = byLoad(candidates, secret);
	const ranked = [];
	let shared = rows;
	while (ranked.length < perRow && left.length > 0) {
		const best = left.reduce((one, other) => isBetter(other, one, shared) ? other : one);
		ranked.push(best);
		left.splice(left.indexOf(best), 1);
		shared = shared.filter((row) => barredFromRow(best.expert, row) === void 0);
	}
	return [...ranked, ...left];
}
function isBetter(one, other, rows) {
	const [more, fewer] = [takes(one, rows), takes(other, rows)];
	const [known, knownToo] = [one.holds > 0 && more > 0, other.holds > 0 && fewer > 0];
	return known === knownToo ? more > fewer : known;
}
const takes = ({ expert, capacity }, rows) => Math.min(capacity, rows.filter((row) => barredFromRow(expert, row) === void 0).length);
function byLoad(candidates, secret) {
	const loginOf = ({ expert }) => bareLogin(expert.login);
	return keyedOrder(candidates, loginOf, secret, "experts").sort((a, b) => b.holds - a.holds || a.expert.waitingElsewhere - b.expert.waitingElsewhere || b.expert.minutesLeft - a.expert.minutesLeft);
}

// src/core/review/assign/short-row.ts
function shortRow(row, { missing: needed, perRow, may, chosen, pool }) {
	const { id } = row;
	const missing = needed - chosen.length;
	if (may.size < needed) {
		const allowed = pool.filter((expert) => barredFromRow(expert, row) === void 0);
		return {
			id,
			missing,
			why: pool.length < perRow ? "pool" : allowed.length < perRow ? "barred" : "asked"
		};
	}
	const waiting = [...may].filter(({ away }) => !away);
	if (waiting.length < needed) return {
		id,
		missing,
		why: "away"
	};
	const backAt = waiting.filter(({ login }) => !chosen.includes(login)).flatMap(({ minutesBackAt }) => minutesBackAt ?? []).sort()[0];
	return {
		id,
		missing,
		why: "minutes",
		...backAt === void 0 ? {} : { backAt }
	};
}

// src/core/review/assign/assign-rows.ts
function assignRows(input) {
	const { rows, experts, dataset, perRow, secret, writers, taken, released } = input;
	const pool = distinct(experts, secret).filter((expert) => barredFromReview(expert, writers, dataset) === void 0);
	const had = (id) => new Set([...taken.get(id) ?? [], ...released.get(id) ?? []].map(bareLogin));
	const wanting = rows.flatMap((row) => {
		const missing = perRow - new Set((taken.get(row.id) ?? []).map(bareLogin)).size;
		if (missing <= 0) return [];
		const before = had(row.id);
		const may = pool.filter((expert) => !before.has(bareLogin(expert.login)) && barredFromRow(expert, row) === void 0);
		return [{
			row,
			missing,
			may: new Set(may)
		}];
	});
	const candidates = candidatesOf(pool, input);
	const most = Math.max(0, ...wanting.map(({ missing }) => missing));
	const ranked = rankExperts(candidates, wanting.map(({ row }) => row), most, secret);
	const room = new Map(ranked.map(({ expert, capacity }) => [expert, capacity]));
	const assigned = /* @__PURE__ */ new Map();
	const inOrder = keyedOrder(wanting, ({ row }) => row.id, secret, "assign").sort((a, b) => a.may.size - b.may.size);
	for (const { row, missing, may } of inOrder) {
		if (may.size < missing) continue;
		const chosen = ranked.filter(({ expert }) => may.has(expert) && room.get(expert) > 0).slice(0, missing);
		for (const { expert } of chosen) room.set(expert, room.get(expert) - 1);
		if (chosen.length > 0) assigned.set(row.id, chosen.map(({ expert }) => expert.login));
	}
	return {
		assigned,
		short: wanting.flatMap(({ row, missing, may }) => {
			const chosen = assigned.get(row.id) ?? [];
			return chosen.length < missing ? [shortRow(row, {
				missing,
				perRow,
				may,
				chosen,
				pool
			})] : [];
		})
	};
}
function distinct(experts, secret) {
	const sorted = experts.toSorted((a, b) => JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
	const byLogin = new Map(sorted.map((expert) => [bareLogin(expert.login), expert]));
	return keyedOrder([...byLogin.values()], ({ login }) => bareLogin(login), secret, "experts");
}
function candidatesOf(pool, input) {
	const holds = countByLogin([...input.taken.values()].flat());
	const asked = new Map([...input.asked].map(([login, rows]) => [bareLogin(login), rows]));
	return pool.flatMap((expert) => {
		const login = bareLogin(expert.login);
		const capacity = capacityOf(expert, input.secondsPerRow, asked.get(login) ?? 0);
		if (expert.away || capacity === 0) return [];
		return [{
			expert,
			capacity,
			holds: holds.get(login) ?? 0
		}];
	});
}
function countByLogin(logins) {
	const counts = /* @__PURE__ */ new Map();
	for (const login of logins.map(bareLogin)) counts.set(login, (counts.get(login) ?? 0) + 1);
	return counts;
}

// src/core/review/decide/pool-of.ts
function poolOf(dataset, { experts }, { effects }) {
	const named = experts.filter(({ datasets }) => datasets.includes(dataset));
	const assigned = effects.assigned.map((login) => {
		const known = experts.find((expert) => sameLogin(expert.login, login));
		return {
			login: known?.login ?? login,
			datasets: [dataset],
			notSources: known?.notSources ?? [],
			away: false,
			role: known?.role ?? "none",
			minutesLeft: Number.MAX_SAFE_INTEGER,
			waitingElsewhere: 0
		};
	});
	return [...assigned, ...named.filter(({ login }) => !assigned.some((expert) => sameLogin(expert.login, login)))];
}
function eligibleExperts(dataset, facts, state) {
	return poolOf(dataset, facts, state).filter(({ login }) => !state.excluded.has(login.toLowerCase()));
}

// src/core/review/decide/assign-missing.ts
const WEEK_MS = 6048e5;
function assignMissing({ review, facts, state, rows, without }) {
	const { pull, now } = facts;
	const holds = ({ expert, answer, row }) => answer !== void 0 || !row.released && expert !== without;
	const logins = (of) => new Map(rows.map(({ drawn, asked }) => [drawn.id, asked.filter(of).map(({ expert }) => expert)]));
	return assignRows({
		rows: rows.map(({ drawn }) => drawn),
		experts: poolOf(review.name, facts, state),
		dataset: review.name,
		perRow: review.facts.policy.perRow,
		secret: review.rounds.at(-1).opened.secret,
		writers: pull,
		taken: logins(holds),
		released: logins((asked) => !holds(asked) && !isWithdrawn(asked.row)),
		asked: askedThisWeek(state, now),
		secondsPerRow: 20
	});
}
function isWithdrawn({ released }) {
	return released === "changed" || released === "not-drawn";
}
function askedThisWeek({ packets }, now) {
	const since = (/* @__PURE__ */ new Date(Date.parse(now) - WEEK_MS)).toISOString();
	return new Map([...packets].map(([login, { rows }]) => [login, [...rows.values()].filter(({ askedAt, released }) => askedAt >= since && !released).length]));
}

// src/core/review/decide/ask-rows.ts
function askRows(review, facts, state) {
	const { name, rounds, rows } = review;
	const { opened, asked } = rounds.at(-1);
	const { packets } = state;
	const { now } = facts;
	const { policy } = review.facts;
	const open = rows.filter((row) => !row.isSealed);
	const { assigned } = assignMissing({
		review,
		facts,
		state,
		rows: open
	});
	const due = dueAt(new Date(now), policy.due).toISOString();
	const labels = firstLabels(asked);
	const entries = [];
	for (const [expert, ids] of byExpert(assigned)) {
		let n = Math.max(0, ...packets.get(expert.toLowerCase())?.rows.keys() ?? []);
		let batch = Math.max(0, ...asked.flatMap((entry) => sameLogin(entry.expert, expert) ? [entry.batch] : []));
		for (const part of batchesOf(packetOrder(opened.secret, expert, ids))) {
			batch++;
			entries.push({
				kind: "rows-asked",
				key: `rows-asked ${name} ${opened.round} ${expert.toLowerCase()} ${batch}`,
				at: now,
				dataset: name,
				round: opened.round,
				expert,
				batch,
				head: facts.pull.head.sha,
				due,
				rows: part.map((id) => askedRow(++n, open.find(({ drawn }) => drawn.id === id), labels))
			});
		}
	}
	if (asked.length > 0 || entries.length === 0) return entries;
	return [rowsDrawn(review, facts), ...entries];
}
function rowsDrawn({ name, facts: { draw, told }, rounds }, { now, pull: { base, head } }) {
	const { round } = rounds.at(-1).opened;
	return {
		kind: "rows-drawn",
		key: `rows-drawn ${name} ${round} ${head.sha} ${base.sha}`,
		at: now,
		dataset: name,
		round,
		base: base.mergeBase,
		tip: base.sha,
		head: head.sha,
		rows: draw.rows.map(({ id }) => id),
		...told
	};
}
function byExpert(assigned) {
	const ids = /* @__PURE__ */ new Map();
	for (const [id, experts] of assigned) for (const expert of experts) ids.set(expert, [...ids.get(expert) ?? [], id]);
	return ids;
}
function firstLabels(asked) {
	const labels = /* @__PURE__ */ new Map();
	for (const { id, label } of asked.flatMap(({ rows }) => rows)) if (!labels.has(id)) labels.set(id, label);
	return labels;
}
function askedRow(n, { drawn }, labels) {
	const { id, content, path, line, cells, strata, flagged } = drawn;
	return {
		n,
		id,
		content,
		label: labels.get(id) ?? drawn.label,
		strata,
		...flagged && { flagged },
		path,
		...line !== void 0 && { line },
		cells
	};
}

// src/core/review/decide/remember-result.ts
function rememberResult(review, { now, journal }) {
	const { name, result } = review;
	if (!result) return [];
	const rows = ledgerRows(review);
	const { round } = result.round.opened;
	const digest = createHash("sha256").update(JSON.stringify(rows)).digest("hex").slice(0, 16);
	const before = journal.findLast((entry) => entry.kind === "rows-remembered" && entry.dataset === name && entry.round === round);
	if (before?.kind === "rows-remembered" && before.digest === digest) return [];
	return [{
		kind: "remember",
		dataset: name,
		rows
	}, {
		kind: "record",
		entry: {
			kind: "rows-remembered",
			key: `rows-remembered ${name} ${round} ${digest} ${now}`,
			at: now,
			dataset: name,
			round,
			digest
		}
	}];
}
function ledgerRows({ result, facts }) {
	const { rows, round } = result;
	return rows.map((row) => ({
		id: row.id,
		content: row.content,
		path: row.path,
		cells: [],
		stratum: row.stratum,
		inclusion: row.inclusion,
		label: row.label,
		...row.source !== void 0 && { source: row.source },
		answers: row.answers,
		round: round.opened.round,
		current: row.current ?? "",
		verdict: verdictOf(row),
		labels: facts.ask.labels,
		guideline: round.opened.guideline?.blob ?? null
	}));
}
function verdictOf({ verdict, mended }) {
	if (verdict === "open") return "open";
	return verdict === "right" || mended === "corrected" ? "verified" : "wrong";
}

// src/core/review/decide/close-review.ts
function closeReview(facts, state) {
	const remembered = state.datasets.flatMap((review) => rememberResult(review, facts));
	if (remembered.length > 0) return remembered;
	return [...queueRows(facts, state), ...publishSecrets(facts)].filter(({ key }) => !facts.journal.some((entry) => entry.key === key)).map((entry) => ({
		kind: "record",
		entry
	}));
}
function queueRows({ now, pull }, { datasets }) {
	if (pull.state !== "merged") return [];
	return datasets.flatMap(({ name, phase, facts }) => {
		if (phase.kind !== "queued") return [];
		const rows = facts.draw.rows.map(({ id, content }) => ({
			id,
			content
		}));
		return [{
			kind: "rows-queued",
			key: `rows-queued ${name}`,
			at: now,
			dataset: name,
			rows
		}];
	});
}
function publishSecrets({ now, journal, pull: { head, base } }) {
	const rounds = journal.filter(({ kind }) => kind === "round-opened").length;
	if (rounds === 0) return [];
	const of = {
		head: head.sha,
		mergeBase: base.mergeBase
	};
	return [{
		kind: "draw-published",
		key: `draw-published ${rounds}`,
		at: now,
		of
	}];
}

// src/core/review/derive/effective-guideline.ts
function effectiveGuideline({ guideline, baseGuideline, guidelineApprovals }) {
	return guideline !== null && guideline.blob !== baseGuideline?.blob && guidelineApprovals.length > 0 ? guideline : baseGuideline;
}

// src/core/review/decide/open-round.ts
function openRound({ name, facts: dataset, rounds }, facts, state) {
	const { policy, ask, tolerance, freshSecret } = dataset;
	if (eligibleExperts(name, facts, state).length < policy.perRow) return [];
	const guideline = effectiveGuideline(dataset);
	const isApproved = guideline !== null && guideline.blob !== dataset.baseGuideline?.blob;
	const round = (rounds.at(-1)?.opened.round ?? 0) + 1;
	return [{
		kind: "round-opened",
		key: `round-opened ${name} ${round}`,
		at: facts.now,
		dataset: name,
		base: facts.pull.base.ref,
		round,
		secret: freshSecret,
		digest: secretDigest(freshSecret),
		ask,
		...tolerance !== void 0 && { tolerance },
		guideline,
		...isApproved && { approved: true }
	}];
}

// src/core/review/derive/deadline-of.ts
function deadlineOf(row, expert, extensions) {
	const login = expert.toLowerCase();
	return extensions.filter((extension) => (extension.expert ?? login) === login && extension.at >= row.askedAt).reduce((due, { by, at }) => extendDue(new Date(due), by, new Date(at)).toISOString(), row.due);
}

// src/core/review/derive/waiting-rows.ts
function waitingRows({ name, phase, rows }, extensions) {
	if (phase.kind !== "asking") return [];
	const waiting = /* @__PURE__ */ new Map();
	for (const { asked, isSealed } of rows) {
		if (isSealed) continue;
		for (const { expert, row, answer } of asked) {
			if (answer || row.released) continue;
			const due = deadlineOf(row, expert, extensions);
			const key = `${expert.toLowerCase()} ${due}`;
			const known = waiting.get(key);
			waiting.set(key, {
				expert,
				dataset: name,
				rows: [...known?.rows ?? [], row].sort((a, b) => a.n - b.n),
				due,
				askedAt: known && known.askedAt < row.askedAt ? known.askedAt : row.askedAt
			});
		}
	}
	return [...waiting.values()].sort((a, b) => a.due < b.due ? -1 : Number(a.due > b.due));
}

// src/core/review/derive/seal-key.ts
function sealKey({ id, content }) {
	return `${content} ${id}`;
}

// src/core/review/decide/release-rows.ts
function releaseRows({ name, rounds, rows }, state, { pool, passed, now }) {
	const round = rounds.at(-1).opened.round;
	const drawn = new Map(rows.map((row) => [sealKey(row.drawn), row]));
	const ids = new Set(rows.map((row) => row.drawn.id));
	const entries = [];
	for (const [login, packet] of state.packets) {
		const passedAt = passed.get(login);
		const byReason = /* @__PURE__ */ new Map();
		for (const row of packet.rows.values()) {
			if (row.dataset !== name || row.round !== round || row.released || row.sealedAt) continue;
			if (isAnswered(drawn.get(sealKey(row)), packet.expert)) continue;
			const why = reasonOf({
				isDrawn: drawn.has(sealKey(row)),
				isChanged: ids.has(row.id),
				isInvolved: state.excluded.has(login),
				isOut: !pool.has(login),
				hasPassed: passedAt !== void 0 && passedAt >= row.askedAt
			});
			if (why) byReason.set(why, [...byReason.get(why) ?? [], row.n]);
		}
		for (const [why, numbers] of byReason) entries.push(releasing(name, round, packet.expert, numbers, why, now));
	}
	return entries;
}
function reasonOf({ isDrawn, isChanged, isInvolved, isOut, hasPassed }) {
	if (!isDrawn) return isChanged ? "changed" : "not-drawn";
	if (isInvolved) return "involved";
	if (isOut) return "removed";
	return hasPassed ? "passed" : void 0;
}
function isAnswered(row, expert) {
	return row?.asked.some((asked) => asked.expert === expert && asked.answer) ?? false;
}
function releasing(dataset, round, expert, numbers, why, now) {
	const digest = createHash("sha256").update(JSON.stringify(numbers)).digest("hex").slice(0, 16);
	return {
		kind: "rows-released",
		key: `rows-released ${dataset} ${round} ${expert.toLowerCase()} ${digest}`,
		at: now,
		dataset,
		round,
		expert,
		numbers,
		why
	};
}

// src/core/review/decide/release-overdue.ts
function releaseOverdue(review, facts, state) {
	const { name, rounds, rows } = review;
	return waitingRows(review, state.effects.extensions).filter(({ due }) => due <= facts.now).flatMap(({ expert, rows: waiting }) => {
		const ids = new Set(waiting.map(({ id }) => id));
		const late = rows.filter(({ drawn, isSealed }) => !isSealed && ids.has(drawn.id));
		const { assigned } = assignMissing({
			review,
			facts,
			state,
			rows: late,
			without: expert
		});
		const numbers = waiting.flatMap(({ id, n }) => assigned.has(id) ? [n] : []);
		if (numbers.length === 0) return [];
		return [releasing(name, rounds.at(-1).opened.round, expert, numbers, "overdue", facts.now)];
	});
}

// src/core/review/time/remind-at.ts
const HOUR = 36e5;
function remindAt(asked, due) {
	const working = workingTimeBetween(asked, due);
	const half = working > 0 ? addWorkingTime(asked, working / 2) : /* @__PURE__ */ new Date((asked.getTime() + due.getTime()) / 2);
	const early = half.getTime() - asked.getTime() < HOUR;
	const late = due.getTime() - half.getTime() < HOUR;
	return early || late ? void 0 : half;
}

// src/core/review/decide/remind-experts.ts
const DAY_MS = 864e5;
function remindExperts(facts, state) {
	const { now, journal } = facts;
	if (facts.pull.state !== "open") return [];
	const known = new Set(journal.map(({ key }) => key));
	return state.datasets.flatMap((review) => waitingRows(review, state.effects.extensions)).flatMap((waiting) => {
		const asked = askedFor(waiting, state, journal);
		const reminder = reminderOf(waiting);
		if (!asked && (reminder === void 0 || now < reminder)) return [];
		const key = `expert-reminded ${waiting.expert.toLowerCase()} ${waiting.due}${asked ? ` ${asked}` : ""}`;
		const { expert, due } = waiting;
		return known.has(key) ? [] : [{
			kind: "expert-reminded",
			key,
			at: now,
			expert,
			due
		}];
	});
}
function reminderOf({ askedAt, due }) {
	return remindAt(new Date(askedAt), new Date(due))?.toISOString();
}
function askedFor({ askedAt, expert }, { effects }, journal) {
	const pressed = journal.flatMap((entry) => entry.kind === "button-pressed" && entry.identifier === "remind" && isInvolved(entry.role) ? [entry.at] : []);
	const quietUntil = dayAfter(journal.findLast((entry) => entry.kind === "expert-reminded" && sameLogin(entry.expert, expert))?.at);
	return [...effects.reminders, ...pressed].filter((at) => at > askedAt && at > quietUntil).sort().at(-1);
}
function dayAfter(at) {
	return at === void 0 ? "" : new Date(Date.parse(at) + DAY_MS).toISOString();
}
function isInvolved(role) {
	return [
		"admin",
		"maintain",
		"write"
	].includes(role);
}

// src/core/review/decide/seal-round.ts
function sealRound({ name, facts, rounds, rows }, { now, head }) {
	const { opened, seals } = rounds.at(-1);
	const before = new Map(seals.flatMap((seal) => seal.rows.map((row) => [sealKey(row), row])));
	const seal = seals.length + 1;
	return {
		kind: "round-sealed",
		key: `round-sealed ${name} ${opened.round} ${seal}`,
		at: now,
		dataset: name,
		round: opened.round,
		seal,
		head,
		rows: rows.map((row) => sealRow(row, before.get(sealKey(row.drawn)))),
		strata: facts.draw.strata,
		census: facts.draw.census
	};
}
function sealRow({ drawn, asked }, before) {
	const { id, content, path, line, cells, stratum, inclusion, source } = drawn;
	const first = asked[0].row;
	return {
		id,
		content,
		path,
		...line !== void 0 && { line },
		cells,
		stratum,
		inclusion,
		label: before?.label ?? first.label,
		...source !== void 0 && { source },
		answers: before?.answers ?? asked.flatMap(({ answer }) => answer ? [sealAnswer(answer)] : [])
	};
}
function sealAnswer({ expert, answer, note, comment }) {
	return {
		expert,
		answer: answerText({ answer }),
		...note !== void 0 && { note },
		way: "comment",
		comment
	};
}

// src/core/review/decide/see-hands.ts
function seeHands({ now, journal }, { packets, excluded }) {
	return [...packets.keys()].filter((login) => excluded.has(login)).map((login) => ({
		kind: "hand-seen",
		key: `hand-seen ${login}`,
		at: now,
		login
	})).filter(({ key }) => !journal.some((entry) => entry.key === key));
}

// src/core/review/decide/suggest-rows.ts
const MOST_ROWS$2 = 50;
function suggestRows({ now, journal, present }, { datasets }) {
	return datasets.flatMap((review) => {
		const before = readSuggested(journal, review.name);
		return [...before.filter((part) => !part.settled && isPosted(part, present.reviews ?? [])).map((part) => settling(part, "posted", now)), ...suggesting(review, before, now)];
	});
}
function suggesting(review, before, now) {
	const { name, result } = review;
	if (!result) return [];
	const { round } = result.round.opened;
	const own = before.filter((part) => part.round === round);
	const room = MOST_ROWS$2 - own.reduce((sum, { rows }) => sum + rows.length, 0);
	const isKnown = amongCorrections(before.flatMap(({ rows }) => rows));
	const rows = correctableRows(review).map(({ lines: { id, value } }) => ({
		id,
		value
	})).filter((row) => !isKnown(row)).slice(0, Math.max(0, room));
	if (rows.length === 0) return [];
	const part = own.length + 1;
	return [{
		kind: "rows-suggested",
		key: `rows-suggested ${name} ${round} ${part}`,
		at: now,
		dataset: name,
		round,
		part,
		rows
	}];
}
function isPosted({ dataset, round, part }, reviews) {
	return reviews.some(({ body, isPending }) => {
		const { kind, fields = {} } = readMarker(body) ?? {};
		return !isPending && kind === "suggestions" && fields["dataset"] === dataset && fields["round"] === String(round) && fields["part"] === String(part);
	});
}
function settling({ dataset, round, part }, as, now) {
	return {
		kind: "suggestions-settled",
		key: `suggestions-settled ${dataset} ${round} ${part}`,
		at: now,
		dataset,
		round,
		part,
		as
	};
}

// src/core/review/commands/may-use.ts
const NAMES$1 = {
	anyone: "everybody",
	expert: "an expert of the pool",
	author: "the pull request’s author",
	writer: "somebody with write access",
	maintainer: "a maintainer of the repository",
	"guideline-owner": "an owner of the guideline"
};
function mayUse({ who }, asker) {
	return who.some((each) => isOne(each, asker));
}
function isOne(who, { role, author, expert, guidelineOwner }) {
	switch (who) {
		case "anyone": return true;
		case "expert": return expert;
		case "author": return author;
		case "guideline-owner": return guidelineOwner;
		case "writer": return role === "write" || role === "maintain" || role === "admin";
		case "maintainer": return role === "maintain" || role === "admin";
	}
}
function whoMay({ who }) {
	const names = who.map((each) => NAMES$1[each]);
	const last = names.pop();
	return names.length === 0 ? last : `${names.join(", ")} or ${last}`;
}
function refuseCommand(command) {
	return `/assay ${command.name} is for ${whoMay(command)}.`;
}

// src/core/review/commands/adjudication-pick.ts
function readChoice(text) {
	const said = text.trim().replace(/^(?:other\s?:|=)\s?/i, "");
	const side = /^[*_`"']{0,3}(?:answer )?([ab])[*_`"']{0,3}[.!]?$/i.exec(said)?.[1];
	if (side !== void 0) return { side: side.toUpperCase() };
	if (said === "" || /^other[.…]*$/i.test(said)) return void 0;
	return { text: said.slice(0, 200) };
}

// src/core/review/commands/command.ts
const call = (made) => ({
	kind: "call",
	call: made
});
function misread({ name, usage, example }, why) {
	return {
		kind: "problem",
		message: `${why} It is written /assay ${usage === "" ? name : `${name} ${usage}`}, for example /assay ${example}.`
	};
}

// src/core/review/commands/read-reason.ts
const MOST$9 = 500;
function readReason(text) {
	const said = text.slice(0, 4 * MOST$9).replace(/\s+/g, " ").trim().replace(/^["“'<](.*)["”'>]$/, "$1").replace(/^(?:because|reason\s?:|[:#-])\s/i, "");
	if (!/[\p{L}\p{N}]/u.test(said) || /^reason$/i.test(said)) return void 0;
	return cutText(said.trim(), MOST$9);
}

// src/core/review/commands/read-row-name.ts
const ROW = /^[\s*_`"“'#]{0,4}(?:r(?:ow)?[ -]?)?(\d{1,5})[*_`"”']{0,3}(?:\s?[:=.)]|,)?[*_`]{0,3}(?=\s|$)/i;
function readRowName(text) {
	const found = ROW.exec(text.slice(0, 40));
	if (!found || Number(found[1]) === 0) return void 0;
	return {
		row: `r${Number(found[1])}`,
		rest: text.slice(found[0].length).trim()
	};
}

// src/core/review/commands/adjudicate.ts
const LONGEST$6 = 2e4;
const BETWEEN = /[,;] ?(?=r(?:ow )?\d)| (?=r\d{1,5}[ :=])/i;
const adjudicateCommand = {
	name: "adjudicate",
	usage: "<row> <A, B or a label>",
	example: "adjudicate r3 A, r4 refund",
	summary: "Settles rows on which two experts differ; or tick the boxes in the result comment.",
	details: "For an expert of the pool who answered none of these rows, or a maintainer. A and B are the two answers as shown; agreement is not changed by it.",
	who: ["expert", "maintainer"],
	read(rest) {
		const picks = /* @__PURE__ */ new Map();
		const line = rest.slice(0, LONGEST$6).replace(/\s+/g, " ").trim();
		for (const part of line.split(BETWEEN, 500)) {
			const named = readRowName(part);
			if (!named) return misread(adjudicateCommand, "Name the row as in the result comment.");
			const [said = "", note = ""] = named.rest.split(/ #(?: |$)/, 2);
			const choice = readChoice(said);
			if (!choice) return misread(adjudicateCommand, `Say what ${named.row} is.`);
			const why = readReason(note);
			picks.set(named.row, {
				row: named.row,
				choice,
				...why === void 0 ? {} : { why }
			});
		}
		return call({
			name: "adjudicate",
			picks: [...picks.values()]
		});
	}
};

// src/core/review/commands/assign.ts
const LOGIN$1 = /^@?([a-z\d](?:[a-z\d_-]{0,37}[a-z\d])?)[.,!]?$/i;
const assignCommand = {
	name: "assign",
	usage: "@login",
	example: "assign @expert-3",
	summary: "Asks this expert of the pool, for the rows that wait for an answer.",
	details: "A maintainer can also name somebody outside the pool. Somebody who has a hand in the change is not asked.",
	who: ["writer", "maintainer"],
	read(rest) {
		const [first = "", ...others] = rest.trim().split(/\s+/, 3);
		const login = LOGIN$1.exec(first)?.[1];
		if (login === void 0) return misread(assignCommand, "Name one person, no team.");
		if (others[0]?.startsWith("@")) return misread(assignCommand, "Name one person at a time.");
		return call({
			name: "assign",
			login
		});
	}
};

// src/core/review/commands/dismiss.ts
const dismissCommand = {
	name: "dismiss",
	usage: "<row> <reason>",
	example: "dismiss r3 the customer wrote twice, both labels are right",
	summary: "Keeps the label of a row that experts call wrong, for a reason.",
	details: "Rows are named as in the result comment: r1, r2, …",
	who: ["writer", "maintainer"],
	read(rest) {
		const named = readRowName(rest);
		if (!named) return misread(dismissCommand, "Name the row as in the result comment.");
		const reason = readReason(named.rest);
		if (reason === void 0) return misread(dismissCommand, `Say why ${named.row} stays as it is.`);
		return call({
			name: "dismiss",
			row: named.row,
			reason
		});
	}
};

// src/core/review/replies/tidy-text.ts
const UNSEEN$1 = /\ufe0e|\ufe0f|\u20e3|[\u00ad\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g;
const DIGITS = /[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g;
function withoutUnseen(text) {
	return text.replace(UNSEEN$1, "");
}
function tidyText(text) {
	return text.replace(UNSEEN$1, "").replace(DIGITS, (digit) => String((digit.charCodeAt(0) - zeroOf(digit)) % 10)).replace(/[\u2018\u2019\u201b\u02bc\u00b4]/g, "'").replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g, "\"").replace(/[\u2010-\u2015\u2212\ufe58\uff0d]/g, "-").replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ").replace(/[\uff01\uff03\uff08\uff09\uff0c\uff0e\uff1a\uff1b\uff1d\uff1f\uff5c]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 65248));
}
function zeroOf(digit) {
	const code = digit.charCodeAt(0);
	return code >= 65296 ? 65296 : code >= 1776 ? 1776 : 1632;
}

// src/core/review/commands/read-time-span.ts
const SPAN = /^(?:by |for |another )?(?:(\d{1,3})|an?|one) ?(?:more )?(h|hours?|hrs?|d|days?|working[ -]days?|workdays?|business days?|wd|w|weeks?)(?: more)?[.!]?$/i;
const UNITS = /* @__PURE__ */ new Map([
	["h", ["hours", 1]],
	["d", ["days", 1]],
	["wd", ["working days", 1]],
	["wo", ["working days", 1]],
	["bu", ["working days", 1]],
	["w", ["days", 7]],
	["we", ["days", 7]]
]);
function readTimeSpan(text) {
	const found = SPAN.exec(tidyText(text.slice(0, 60)).replace(/\s+/g, " ").trim());
	if (!found) return void 0;
	const name = found[2].toLowerCase();
	const unit = UNITS.get(name) ?? UNITS.get(name.slice(0, 2)) ?? UNITS.get(name[0]);
	const count = Number(found[1] ?? 1) * unit[1];
	return count === 0 ? void 0 : {
		count,
		unit: unit[0]
	};
}

// src/core/review/commands/extend.ts
const MOST$8 = {
	hours: 720,
	days: 30,
	"working days": 22
};
const extendCommand = {
	name: "extend",
	usage: "<time>",
	example: "extend 2 working days",
	summary: "Moves the due date of what is unanswered.",
	details: "`3d` and `3 days` are days, `2 working days`, `12h` and `a week` are understood too; at most 30 days at a time.",
	who: [
		"expert",
		"author",
		"writer",
		"maintainer"
	],
	read(rest) {
		const by = readTimeSpan(rest);
		if (!by) return misread(extendCommand, "Say by how long.");
		if (by.count > MOST$8[by.unit]) return misread(extendCommand, "At most 30 days at a time.");
		return call({
			name: "extend",
			by
		});
	}
};

// src/core/review/commands/guideline.ts
const guidelineCommand = {
	name: "guideline",
	usage: "editorial [reason]",
	example: "guideline editorial typos only",
	summary: "Says that the guideline’s change does not change what labels mean, so that answers stay valid.",
	who: ["guideline-owner"],
	read(rest) {
		const [, word = "", after = ""] = /^(\S*)(.*)$/s.exec(rest.trim());
		if (word.toLowerCase().replace(/[.,:]$/, "") !== "editorial") {
			const meant = suggestWord(word, ["editorial"]) === void 0 ? "" : " Did you mean editorial?";
			return misread(guidelineCommand, `Say what kind of change it is.${meant}`);
		}
		const reason = readReason(after);
		return call({
			name: "guideline",
			change: "editorial",
			...reason === void 0 ? {} : { reason }
		});
	}
};

// src/core/review/commands/plain-command.ts
function plainCommand(command) {
	const { name } = command;
	return {
		...command,
		usage: "",
		example: name,
		read: () => call({ name })
	};
}

// src/core/review/commands/help.ts
const helpCommand = plainCommand({
	name: "help",
	summary: "Tells the commands that you may give.",
	who: ["anyone"]
});

// src/core/review/commands/label.ts
const labelCommand = {
	name: "label",
	usage: "<answers>",
	example: "label 1-10 a b b ? a ! b a a a",
	summary: "Answers rows that you are asked about.",
	details: "The word is not needed: a line that begins with a row’s number is an answer. See [how to reply](replying.md).",
	who: ["expert"],
	read: (rest) => call({
		name: "label",
		rest
	})
};

// src/core/review/commands/override.ts
const overrideCommand = {
	name: "override",
	usage: "<reason>",
	example: "override hotfix for the release, review follows in the next pull request",
	summary: "Lets the review check pass as it is.",
	details: "Your name and the reason stay in the check and in the records for ever.",
	who: ["maintainer"],
	read(rest) {
		const reason = readReason(rest);
		return reason === void 0 ? misread(overrideCommand, "Say why: the reason stays in the check for ever.") : call({
			name: "override",
			reason
		});
	}
};

// src/core/review/commands/pass.ts
const passCommand = {
	name: "pass",
	usage: "<reason>",
	example: "pass on holiday until Monday",
	summary: "Hands your unanswered rows to the next expert; what you answered stays.",
	who: ["expert"],
	read(rest) {
		const reason = readReason(rest);
		return reason === void 0 ? misread(passCommand, "Say in a few words why you pass.") : call({
			name: "pass",
			reason
		});
	}
};

// src/core/review/commands/remind.ts
const remindCommand = plainCommand({
	name: "remind",
	summary: "Reminds the experts whose answers are missing, now.",
	who: [
		"author",
		"writer",
		"maintainer"
	]
});

// src/core/review/commands/status.ts
const statusCommand = plainCommand({
	name: "status",
	summary: "Tells how far the review is, who is asked, and who acts next.",
	who: ["anyone"]
});

// src/core/review/commands/registry.ts
const COMMANDS = [
	helpCommand,
	statusCommand,
	labelCommand,
	passCommand,
	extendCommand,
	remindCommand,
	assignCommand,
	adjudicateCommand,
	dismissCommand,
	guidelineCommand,
	overrideCommand
];
const byName = new Map(COMMANDS.map((command) => [command.name, command]));
function commandNamed(name) {
	return byName.get(name.toLowerCase());
}

// src/core/review/commands/read-command.ts
function readCommand({ name, rest }) {
	const command = commandNamed(name);
	return command ? command.read(rest) : {
		kind: "problem",
		message: `There is no command ${name}. /assay help tells all.`
	};
}

// src/core/review/derive/hands-in-change.ts
function handsInChange({ author, committers }) {
	return new Set([author, ...committers].map((login) => login.toLowerCase()));
}
function handsSince(pull, journal) {
	const hands = handsInChange(pull);
	return new Map(journal.flatMap((entry) => entry.kind === "hand-seen" && hands.has(entry.login) ? [[entry.login, entry.at]] : []));
}

// src/core/review/derive/read-commands.ts
function readCommands(replies, facts) {
	const taken = /* @__PURE__ */ new Map();
	for (const entry of facts.journal) if (entry.kind === "command-taken") taken.set(commandKey(entry), entry);
	return replies.flatMap(({ observation, commands }) => {
		const { author, comment, version, seenAt, writtenAt } = observation;
		const asker = askerOf(observation, facts);
		return commands.map((command) => {
			const known = taken.get(commandKey({
				comment,
				version,
				line: command.line
			}));
			return {
				...command,
				by: author,
				asker,
				comment,
				version,
				at: seenAt,
				writtenAt,
				reading: readFor(command, asker, handsInChange(facts.pull).has(author.toLowerCase())),
				...known && { taken: known }
			};
		});
	});
}
function commandKey({ comment, version, line }) {
	return `command-taken ${comment} ${version} ${line}`;
}
const FOR_OTHERS = /* @__PURE__ */ new Set([
	"adjudicate",
	"assign",
	"dismiss"
]);
function readFor(command, asker, hasHand) {
	const known = commandNamed(command.name);
	if (known && !mayUse(known, asker)) return {
		kind: "refused",
		message: refuseCommand(known)
	};
	if (known && hasHand && FOR_OTHERS.has(known.name)) return {
		kind: "refused",
		message: `/assay ${known.name} is for somebody who has no hand in this change.`
	};
	return readCommand(command);
}
function askerOf({ author, role }, { pull, experts, datasets }) {
	return {
		role,
		author: sameLogin(author, pull.author),
		expert: experts.some(({ login }) => sameLogin(login, author)),
		guidelineOwner: datasets.some(({ policy: { guidelineOwners } }) => guidelineOwners.length > 0 ? guidelineOwners.some((owner) => sameLogin(owner, author)) : role === "admin" || role === "maintain")
	};
}

// src/core/review/decide/take-commands.ts
function takeCommands({ now, pull, datasets, present }, { commands }) {
	const guidelines = [...new Set(datasets.flatMap(({ guideline, baseGuideline }) => [guideline, baseGuideline].flatMap((each) => each ? [each.blob] : [])))];
	return commands.filter(({ taken }) => !taken).map(({ comment, version, line, name, rest, by, writtenAt }) => {
		const isSeen = present.check !== void 0 && isBefore(present.check.startedAt, writtenAt);
		return {
			kind: "command-taken",
			key: commandKey({
				comment,
				version,
				line
			}),
			at: now,
			comment,
			version,
			line,
			name,
			rest,
			by,
			head: isSeen ? pull.head.sha : "",
			guidelines: isSeen ? guidelines : []
		};
	});
}
function isBefore(a, b) {
	return Math.floor(Date.parse(a) / 1e3) <= Math.floor(Date.parse(b) / 1e3);
}

// src/core/review/decide/decide-records.ts
function decideRecords(facts, state) {
	const taken = takeCommands(facts, state);
	if (taken.length > 0) return taken.map(record);
	const hands = seeHands(facts, state);
	if (hands.length > 0) return hands.map(record);
	const { pull } = facts;
	if (pull.state === "closed" || pull.state === "merged") return closeReview(facts, state);
	for (const review of state.datasets) {
		const entries = entriesFor(review, facts, state);
		if (entries.length > 0) return entries.map(record);
	}
	const remembered = state.datasets.flatMap((review) => rememberResult(review, facts));
	if (remembered.length > 0) return remembered;
	const suggested = suggestRows(facts, state);
	if (suggested.length > 0) return suggested.map(record);
	return remindExperts(facts, state).map(record);
}
function entriesFor(review, facts, state) {
	const { phase } = review;
	const isDraft = facts.pull.state === "draft";
	if (phase.kind === "to-open") return isDraft ? [] : openRound(review, facts, state);
	if (phase.kind === "to-seal") return [sealRound(review, {
		now: facts.now,
		head: facts.pull.head.sha
	})];
	if (phase.kind !== "asking") return [];
	const experts = poolOf(review.name, facts, state);
	const released = releaseRows(review, state, {
		pool: new Set(experts.map(({ login }) => login.toLowerCase())),
		passed: state.effects.passed,
		now: facts.now
	});
	if (released.length > 0 || isDraft) return released;
	const asked = askRows(review, facts, state);
	return asked.length > 0 ? asked : releaseOverdue(review, facts, state);
}
function record(entry) {
	return {
		kind: "record",
		entry
	};
}

// src/core/render/review/checks/override-line.ts
const LONGEST_REASON$1 = 300;
function overrideLine({ head, by, reason }) {
	const why = escapeMarkdown(cutText(maskText(reason), LONGEST_REASON$1));
	return `- ${codeSpan(head.slice(0, 10))}, ${nameLogins([by])}: “${why}”`;
}

// src/core/render/review/checks/check-words.ts
const OBSERVING = "This is told and holds nothing: the config says `enforce: observe`.";

// src/core/render/review/parts/show-date.ts
const DAYS = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];
const MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
function showDate(time) {
	const date = new Date(time);
	if (Number.isNaN(date.getTime())) return "an unknown time";
	const clock = date.toISOString().slice(11, 16);
	return `${DAYS[date.getUTCDay()]} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}, ${clock} UTC`;
}

// src/core/render/review/checks/check-buttons.ts
const REMIND_BUTTON = {
	label: "Remind",
	description: "Remind the experts who have not answered",
	identifier: "remind"
};
const FRESH_DRAW_BUTTON = {
	label: "Fresh draw",
	description: "Draw new rows and ask the experts again",
	identifier: "fresh-draw"
};

// src/core/render/review/checks/list-row-names.ts
const MOST$7 = 20;
function listRowNames(names) {
	const left = names.length - MOST$7;
	const shown = names.slice(0, MOST$7).join(", ");
	return left > 0 ? `${shown} and ${formatCount(left)} more` : shown;
}

// src/core/render/review/checks/judged-words.ts
function judgedWords(standing) {
	const { outcome, ask, wrong, mended, open, author, guidelineOwners, maxError } = standing;
	const owners = guidelineOwners.length > 0 ? nameLogins(guidelineOwners, "or") : "a maintainer";
	const byHand = open.length === 0 ? [] : [settle(open)];
	switch (outcome) {
		case "passed": return {
			state: "passed",
			title: `The experts agree, and the ${ask}s are right`,
			text: [
				`${agreeing(standing)} Nobody has to act: this can be merged.`,
				...mended === 0 ? [] : [`${countPhrase(mended, "row that was found wrong is", "rows that were found wrong are")} corrected, gone or dismissed.`],
				...open.length === 0 ? [] : [`${countPhrase(open.length, "single disagreement does", "single disagreements do")} not hold the merge. ${settle(open)}`]
			]
		};
		case "fix-rows": return {
			state: "failed",
			title: `The experts agree, and ${countPhrase(wrong.length, `${ask} is`, `${ask}s are`)} wrong`,
			waitsFor: nameLogins([author]),
			text: [
				agreeing(standing),
				mend(wrong),
				...byHand
			]
		};
		case "too-many-wrong": return {
			state: "failed",
			title: `The experts agree, and too many ${ask}s are wrong`,
			waitsFor: nameLogins([author]),
			text: [
				`${agreeing(standing)} More than ${formatPercent(maxError)} of the ${ask}s are wrong, chance set aside. Correct the rows that were found and those like them; then new rows are drawn.`,
				...wrong.length > 0 ? [`Known to be wrong: ${listRowNames(wrong)}.`] : [],
				...byHand
			],
			buttons: [FRESH_DRAW_BUTTON]
		};
		case "fix-guideline": return {
			state: "failed",
			title: "The experts disagree: the guideline has to say more",
			waitsFor: owners,
			text: [`${agreeing(standing)} This is not because of the author's rows: two experts read the guideline differently. Once it has changed, new rows are drawn.`, ...standing.awaitsApproval ? ["This pull request changes the guideline: that counts when an owner approves it."] : []]
		};
		case "adjudicate": return {
			state: "person",
			title: `${countPhrase(open.length, "row is", "rows are")} still to be decided`,
			waitsFor: "an expert who answered none of these, or a maintainer",
			text: ["There are too few rows to tell how far the experts agree, so each row counts.", ...byHand]
		};
		case "too-few": return {
			state: "person",
			title: "Too few rows to tell whether the experts agree",
			waitsFor: "a maintainer",
			text: [`${agreeing(standing)} That is too little to go by. A maintainer can have new rows drawn, or let this commit be merged with \`/assay override\` and a reason.`, ...byHand],
			buttons: [FRESH_DRAW_BUTTON]
		};
	}
}
function agreeing({ agreement, threshold, pooled = 0 }) {
	if (agreement === void 0) return "No row has two answers to compare.";
	const among = pooled === 0 ? "" : `, ${formatCount(pooled)} of earlier reviews among them`;
	return `The experts agree on ${percentOf(agreement, threshold)} % of the rows${among}; ${percentOf(threshold)} % are asked for.`;
}
function mend(wrong) {
	return `Correct or remove ${listRowNames(wrong)}. Where the row is right after all, somebody else with write access says so: \`/assay dismiss ${wrong[0] ?? "r1"} reason\`.`;
}
function settle(open) {
	return `To settle: ${listRowNames(open)}. An expert who answered none of these, or a maintainer, ticks A or B in the comment, or writes \`/assay adjudicate ${open[0] ?? "r1"} A\`.`;
}

// src/core/render/review/checks/standing-words.ts
const MOST_EXPERTS$1 = 20;
const TWO_EXPERTS = fenced("review:\n  experts:\n    - expert-1\n    - expert-2", "yaml");
function standingWords(standing) {
	switch (standing.kind) {
		case "nothing": return {
			state: "passed",
			title: "No row to ask experts about",
			text: ["No row was added, and nothing that experts see or are asked about was changed, other than its spelling."]
		};
		case "queued": return {
			state: "passed",
			title: `${countPhrase(standing.rows, "row waits", "rows wait")} for the next review`,
			text: [`Experts are not asked about fewer than ${countOf(standing.queueBelow, "row")} alone. These are asked about with the dataset's next change; you can merge.`]
		};
		case "too-few-experts": return tooFewExperts$1(standing);
		case "waiting": return {
			state: "waiting",
			title: `Waiting for experts: ${formatCount(standing.answered)} of ${countOf(standing.needed, "answer")} so far`,
			...standing.experts.length > 0 && { waitsFor: experts(standing.experts) },
			text: standing.experts.length === 0 ? ["The experts are being asked."] : [expertLines(standing.experts)]
		};
		case "nobody-left": return {
			state: standing.backAt === void 0 ? "person" : "waiting",
			title: `Nobody is left to ask about ${countOf(standing.rows, "row")}`,
			waitsFor: standing.experts.length > 0 ? `${experts(standing.experts)}, or a maintainer` : "a maintainer",
			text: [`The other experts have had these rows, may not answer them, are away, or have no time left this week${standing.backAt === void 0 ? "" : `; somebody has time again on ${showDate(standing.backAt)}`}. A maintainer can name somebody with \`/assay assign @login\`.`, ...standing.experts.length > 0 ? [expertLines(standing.experts)] : []],
			...standing.experts.length > 0 && { buttons: [REMIND_BUTTON] }
		};
		case "judged": return judgedWords(standing);
	}
}
function tooFewExperts$1({ eligible, needed, fix }) {
	const who = eligible.length === 0 ? "Nobody of the pool can be asked" : `Only ${nameLogins(eligible)} can be asked`;
	return {
		state: "failed",
		title: `Fewer than ${needed === 2 ? "two" : formatCount(needed)} experts can be asked`,
		waitsFor: "a maintainer",
		text: [`${who}, and each row needs ${formatCount(needed)} experts. Whoever wrote a change is never asked about it. Add experts to the config on the base branch:`, fix === void 0 ? TWO_EXPERTS : fenced(fix, "yaml")]
	};
}
function experts(waited) {
	return nameLogins([...new Set(waited.map(({ login }) => login))]);
}
function expertLines(waited) {
	const left = waited.length - MOST_EXPERTS$1;
	return [...waited.slice(0, MOST_EXPERTS$1).map(({ login, rows, due }) => `- ${nameLogins([login])}: ${countOf(rows, "row")} by ${showDate(due)}`), ...left > 0 ? [`- …and ${formatCount(left)} more`] : []].join("\n");
}

// src/core/render/review/checks/review-check.ts
const LONGEST_TITLE = 255;
const MOST_DATASETS = 20;
const MOST_BUTTONS = 3;
const LONGEST_REASON = 1e3;
const LONGEST_OBSTACLE = 1e4;
const ORDER = [
	"failed",
	"person",
	"waiting",
	"passed"
];
function reviewCheck(view) {
	const { obstacle, override, draft, datasets } = view;
	const known = obstacle ? [{
		words: obstacleWords(obstacle),
		heading: void 0
	}] : datasets.map((each) => ({
		words: wordsOf$1(each, draft),
		heading: each.dataset
	}));
	const parts = known.length > 0 ? known : [{
		words: NO_DATASET,
		heading: void 0
	}];
	const sorted = [...parts].sort((a, b) => ORDER.indexOf(a.words.state) - ORDER.indexOf(b.words.state));
	const state = sorted[0].words.state;
	const summary = sorted.slice(0, MOST_DATASETS).map(({ words, heading }) => section(words, heading, parts.length));
	const left = sorted.length - summary.length;
	if (left > 0) summary.push(`…and ${left} more datasets.`);
	const title = titleOf(sorted);
	if (override) return {
		status: "completed",
		conclusion: "success",
		title: plainTitle(`Let through by ${override.by}`),
		summary: [overrideWords(override), ...summary].join("\n\n")
	};
	const buttons = [...new Map(sorted.flatMap(({ words }) => words.buttons ?? []).map((button) => [button.identifier, button])).values()].slice(0, MOST_BUTTONS);
	return {
		...STATES[state],
		title,
		summary: summary.join("\n\n"),
		...state !== "waiting" && buttons.length > 0 && { actions: buttons }
	};
}
const STATES = {
	passed: {
		status: "completed",
		conclusion: "success"
	},
	waiting: { status: "in_progress" },
	person: {
		status: "completed",
		conclusion: "action_required"
	},
	failed: {
		status: "completed",
		conclusion: "failure"
	}
};
const NO_DATASET = {
	state: "passed",
	title: "No reviewed dataset was changed",
	text: ["The config asks for no review of the files that this pull request changes."]
};
function wordsOf$1({ standing, observe, warnings }, draft) {
	const words = draft && standing.kind === "waiting" ? DRAFT : standingWords(standing);
	const told = {
		...words,
		text: [...words.text, ...warnings.slice(0, 10).map((warning) => markdownProse(warning))]
	};
	if (!observe || told.state === "passed") return told;
	const { waitsFor: _, buttons: __, ...rest } = told;
	return {
		...rest,
		state: "passed",
		title: `Observing: ${told.title}`,
		text: [OBSERVING, ...told.text]
	};
}
const DRAFT = {
	state: "waiting",
	title: "A draft: experts are asked once it is ready",
	waitsFor: "the pull request's author",
	text: ["Mark the pull request as ready for review, and experts are asked."]
};
function obstacleWords({ title, text }) {
	return {
		state: "failed",
		title,
		text: [fenced(cutText(maskText(text), LONGEST_OBSTACLE), "text")]
	};
}
function section({ title, waitsFor, text }, dataset, parts) {
	return [
		...dataset === void 0 || parts === 1 ? [] : [`### ${showName(dataset)}`, `${escapeMarkdown(cutText(maskText(title), LONGEST_TITLE))}.`],
		...waitsFor === void 0 ? [] : [`**Assay is waiting for ${waitsFor}.**`],
		...text
	].join("\n\n");
}
function overrideWords({ by, reason }) {
	return `${nameLogins([by])} lets this commit be merged, whatever the review says: “${escapeMarkdown(cutText(maskText(reason), LONGEST_REASON))}”. This stays on record. Where the review stands:`;
}
function titleOf(parts) {
	const [first] = parts;
	if (parts.length === 1 || first.heading === void 0) return plainTitle(first.words.title);
	const others = parts.length - 1;
	return plainTitle(`${cutText(first.heading, 60)}: ${first.words.title}`, ` (and ${others} more ${others === 1 ? "dataset" : "datasets"})`);
}
function plainTitle(title, end = "") {
	return cutText(showInvisible(maskText(title)), LONGEST_TITLE - end.length) + end;
}

// src/core/review/assign/explain-pool.ts
function explainPool(experts, question) {
	const asked = new Map([...question.asked].map(([login, rows]) => [bareLogin(login), rows]));
	const eligible = [];
	const later = [];
	const barred = [];
	for (const expert of experts) {
		const { login, minutesBackAt: backAt } = expert;
		const capacity = capacityOf(expert, question.secondsPerRow, asked.get(bareLogin(login)) ?? 0);
		const why = barredFor(expert, question);
		if (why) barred.push({
			login,
			why
		});
		else if (expert.away) later.push({
			login,
			why: "away"
		});
		else if (capacity > 0) eligible.push(login);
		else later.push({
			login,
			why: "capacity",
			...backAt === void 0 ? {} : { backAt }
		});
	}
	return {
		eligible,
		later,
		barred
	};
}
function barredFor(expert, { writers, dataset, rows }) {
	const why = barredFromReview(expert, writers, dataset);
	if (why || rows.length === 0) return why;
	const reasons = rows.map((row) => barredFromRow(expert, row));
	return reasons.every((reason) => reason !== void 0) ? reasons[0] : void 0;
}

// src/core/review/assign/pool-fix.ts
const PLAIN = /^[A-Za-z][\w./*-]*$/;
function poolFix(pool, perRow, dataset) {
	const { eligible, later, barred } = pool;
	const missing = perRow - eligible.length - later.length;
	if (missing <= 0) return void 0;
	const name = PLAIN.test(dataset) ? dataset : JSON.stringify(dataset);
	const present = [...eligible, ...later.map(({ login }) => login)];
	const others = barred.map(({ login, why }) => {
		return `${login}  # ${why === "dataset" ? `is not asked about ${name}: add it to their datasets` : BARRED[why]}`;
	});
	const more = Array.from({ length: missing }, () => `LOGIN  # one more who knows ${name}`);
	return [
		"review:",
		"  experts:",
		...[
			...present,
			...others,
			...more
		].map((entry) => `    - ${entry}`)
	].join("\n");
}
const BARRED = {
	author: "wrote this pull request",
	"commit-author": "wrote commits of this pull request",
	source: "is barred for the source of every row",
	annotator: "labelled every row"
};

// src/core/review/decide/standing-of.ts
function standingOf(review, facts, state) {
	const { phase, facts: dataset, result } = review;
	switch (phase.kind) {
		case "nothing": return { kind: "nothing" };
		case "queued": return {
			kind: "queued",
			rows: dataset.eligible,
			queueBelow: dataset.policy.queueBelow
		};
		case "judged": return judgedStanding(review, result, facts);
		default: return askingStanding(review, facts, state);
	}
}
function askingStanding(review, facts, state) {
	const { name, facts: dataset, rows, phase } = review;
	const { perRow } = dataset.policy;
	const eligible = eligibleExperts(name, facts, state);
	const open = rows.filter(({ isSealed }) => !isSealed);
	if (eligible.length < perRow && !isHeldByAll(open, perRow)) return tooFewExperts(review, facts, state);
	const experts = waitingRows(review, state.effects.extensions).map(({ expert, rows: waiting, due }) => ({
		login: expert,
		rows: waiting.length,
		due
	}));
	const short = phase.kind === "asking" ? assignMissing({
		review,
		facts,
		state,
		rows: open
	}).short : [];
	const [backAt] = short.flatMap((row) => row.backAt ?? []).sort();
	if (short.length > 0) return {
		kind: "nobody-left",
		rows: short.length,
		experts,
		...backAt && { backAt }
	};
	return {
		kind: "waiting",
		experts,
		answered: open.map(({ asked }) => asked.filter(({ answer }) => answer).length).reduce((sum, count) => sum + Math.min(count, perRow), 0),
		needed: (phase.kind === "to-open" ? dataset.draw.rows.length : open.length) * perRow
	};
}
function tooFewExperts(review, facts, state) {
	const { name, facts: dataset } = review;
	const { perRow } = dataset.policy;
	const pool = explainPool(poolOf(name, facts, state), {
		writers: facts.pull,
		dataset: name,
		rows: [],
		asked: askedThisWeek(state, facts.now),
		secondsPerRow: 20
	});
	const elsewhere = facts.experts.filter(({ datasets }) => !datasets.includes(name)).map(({ login }) => ({
		login,
		why: "dataset"
	}));
	const fix = poolFix({
		...pool,
		barred: [...pool.barred, ...elsewhere]
	}, perRow, name);
	return {
		kind: "too-few-experts",
		eligible: [...pool.eligible, ...pool.later.map(({ login }) => login)],
		needed: perRow,
		...fix !== void 0 && { fix }
	};
}
function isHeldByAll(open, perRow) {
	return open.length > 0 && open.every(({ asked }) => asked.filter(({ answer, row }) => answer || !row.released).length >= perRow);
}
function judgedStanding({ facts: dataset }, { judgement, outcome, rows, before }, { pull }) {
	const { policy, ask, guideline } = dataset;
	const { rate } = judgement.agreement;
	return {
		kind: "judged",
		outcome,
		ask: ask.kind,
		...rate !== void 0 && { agreement: rate },
		...judgement.pooled > 0 && { pooled: judgement.pooled },
		threshold: policy.agreement,
		maxError: policy.maxError,
		wrong: [...rows, ...before].flatMap(({ name, verdict, mended }) => verdict === "wrong" && mended === void 0 ? [name] : []),
		mended: rows.filter((row) => row.mended !== void 0).length,
		awaitsApproval: guideline !== null && guideline.blob !== dataset.baseGuideline?.blob && guideline.blob !== effectiveGuideline(dataset)?.blob,
		open: rows.flatMap(({ name, verdict }) => verdict === "open" ? [name] : []),
		author: pull.author,
		guidelineOwners: policy.guidelineOwners
	};
}

// src/core/review/decide/describe-check.ts
function describeCheck(facts, state) {
	const { obstacle, pull, journal } = facts;
	const { override } = state.effects;
	const content = reviewCheck({
		datasets: state.datasets.map((review) => ({
			dataset: review.name,
			observe: review.facts.policy.enforce === "observe",
			standing: standingOf(review, facts, state),
			warnings: review.facts.warnings
		})),
		draft: pull.state === "draft",
		...obstacle && { obstacle },
		...override && { override }
	});
	const draws = journal.flatMap((entry) => entry.kind === "round-opened" ? [`- ${escapeMarkdown(entry.dataset)}, round ${entry.round}: \`${entry.digest}\``] : []);
	const parts = [...earlierOverrides(state.effects.overrides, pull.head.sha), ...draws.length === 0 ? [] : ["Rows are drawn under secrets with these digests; the secrets are told when the pull request closes.", draws.slice(-MOST_DRAWS).join("\n")]];
	return parts.length === 0 ? content : {
		...content,
		text: parts.join("\n\n")
	};
}
const MOST_DRAWS = 50;
function earlierOverrides(overrides, head) {
	const earlier = overrides.filter((override) => override.head !== head);
	if (earlier.length === 0) return [];
	return ["Commits that were let through, whatever the review said:", earlier.slice(-20).map(overrideLine).join("\n")];
}

// src/core/review/decide/react-to-replies.ts
function reactToReplies(replies, commands, { reactions, minimised, others }) {
	const actions = [];
	const refused = new Set(commands.flatMap((command) => command.reading.kind === "call" ? [] : [command.comment]));
	const there = new Set(others);
	const standing = replies.filter(({ observation }) => there.has(observation.comment));
	for (const reply of latestOfEach(standing)) {
		const { comment } = reply.observation;
		const has = new Set(Object.hasOwn(reactions, comment) ? reactions[comment] : []);
		const isRefused = refused.has(comment);
		for (const reaction of wantedReactions(reply, isRefused)) if (!has.has(reaction)) actions.push({
			kind: "react",
			comment,
			reaction
		});
	}
	for (const { observation } of latestOfEach(standing.filter(({ answers }) => answers.length > 0))) {
		const { comment, nodeId } = observation;
		if (!minimised.includes(comment)) actions.push({
			kind: "minimise-comment",
			comment,
			nodeId
		});
	}
	return actions;
}
function wantedReactions({ answers, commands, problems }, isRefused) {
	if (answers.length + commands.length + problems.length === 0) return [];
	return ["eyes", problems.length > 0 || isRefused ? "confused" : "+1"];
}
function latestOfEach(replies) {
	return [...new Map(replies.map((reply) => [reply.observation.comment, reply])).values()];
}

// src/core/review/decide/request-reviewers.ts
function requestReviewers({ present, journal, pull }, { datasets, effects, packets }) {
	if (pull.state === "closed" || pull.state === "merged") return [];
	const waited = datasets.flatMap((review) => waitingRows(review, effects.extensions)).map(({ expert }) => expert.toLowerCase());
	const refused = journal.flatMap((entry) => entry.kind === "reviewer-refused" ? [entry.login.toLowerCase()] : []);
	const requested = present.requestedReviewers.map((login) => login.toLowerCase());
	const missing = [...new Set(waited)].filter((login) => !requested.includes(login) && !refused.includes(login));
	const done = present.requestedReviewers.filter((login) => packets.has(login.toLowerCase()) && !waited.some((expert) => sameLogin(expert, login)));
	return [...missing.map((login) => ({
		kind: "request-review",
		login: packets.get(login).expert
	})), ...done.map((login) => ({
		kind: "remove-review-request",
		login
	}))];
}

// src/core/review/decide/waited-dates.ts
function waitedDates(facts, state) {
	if (facts.pull.state !== "open") return [];
	const { datasets, effects } = state;
	return [...datasets.flatMap((review) => waitingRows(review, effects.extensions)).flatMap((waiting) => [reminderOf(waiting) ?? waiting.due, waiting.due]), ...datasets.flatMap((review) => minutesBack(review, facts, state))];
}
function minutesBack(review, facts, state) {
	if (review.phase.kind !== "asking") return [];
	const rows = review.rows.filter(({ isSealed }) => !isSealed);
	const { short } = assignMissing({
		review,
		facts,
		state,
		rows
	});
	return [...new Set(short.flatMap(({ backAt }) => backAt ?? []))];
}

// src/core/render/review/draw-published-comments.ts
const ROOM$4 = 55e3;
const MOST$6 = 50;
function drawPublishedComments(rounds) {
	return partsOf(rounds).map((part, i) => {
		const draws = drawsOf(part);
		return boundBody(reviewMarker("draw", {
			rounds: rounds.length,
			...i > 0 && { part: i + 1 }
		}), [
			"The review is closed, so here is how rows were drawn. The digest was published before anybody was asked; the secret fits it and no other draw.",
			part.map((round) => `- ${sentenceOf(round)}`).join("\n"),
			...draws.length === 0 ? [] : [
				"To draw the same rows again, save this comment as `draw.md` and run this in a clone of the repository:",
				fenced("assay verify-draw draw.md", "sh"),
				`<details><summary>What it takes to draw again</summary>\n\n${fenced(jsonOf(draws), "json")}\n\n</details>`
			]
		]);
	});
}
function sentenceOf(told) {
	const { dataset, round, secret, digest, draw } = told;
	const name = `**${showName(dataset)}, round ${round}**`;
	const bound = `Secret ${codeSpan(secret)}, digest ${codeSpan(digest)}.`;
	if (!draw) return `${name}: nobody was asked. ${bound}`;
	const rows = `${countOf(draw.asked.length + draw.unasked.length, "row")} drawn`;
	if (!fits([told])) return `${name}: ${rows}, too many to list here. ${bound}`;
	const left = draw.unasked.length;
	return `${name}: ${rows}${left === 0 ? "" : `; nobody was asked about ${left} of them then`}. ${bound}`;
}
function partsOf(rounds) {
	const parts = [];
	for (const round of rounds) {
		const last = parts.at(-1);
		if (last && fits([...last, round])) last.push(round);
		else parts.push([round]);
	}
	return parts;
}
function fits(rounds) {
	return jsonOf(rounds.flatMap(({ draw }) => draw ?? [])).length <= ROOM$4 && rounds.length <= MOST$6;
}
function drawsOf(rounds) {
	return rounds.flatMap((round) => round.draw && fits([round]) ? [round.draw] : []);
}
function jsonOf(draws) {
	return `{\n  "assay": "draws",\n  "version": 1,\n  "draws": [\n${draws.map((draw) => `    ${JSON.stringify(draw)}`).join(",\n")}\n  ]\n}`;
}

// src/core/review/derive/read-rounds.ts
function readRounds(journal, dataset) {
	const rounds = /* @__PURE__ */ new Map();
	for (const [place, recorded] of journal.entries()) {
		if (!("dataset" in recorded) || recorded.dataset !== dataset) continue;
		const entry = {
			...recorded,
			place
		};
		if (entry.kind === "round-opened") rounds.set(entry.round, {
			opened: entry,
			asked: [],
			released: [],
			seals: []
		});
		else if (entry.kind === "rows-drawn") {
			const round = rounds.get(entry.round);
			if (round) round.drawn = entry;
		} else if (entry.kind === "rows-asked") rounds.get(entry.round)?.asked.push(entry);
		else if (entry.kind === "rows-released") rounds.get(entry.round)?.released.push(entry);
		else if (entry.kind === "round-sealed") rounds.get(entry.round)?.seals.push(entry);
	}
	return [...rounds.values()].sort((a, b) => a.opened.round - b.opened.round);
}

// src/core/review/verify/publish-draw.ts
function publishDraw({ opened, drawn, asked }) {
	if (!drawn) return void 0;
	const { dataset, round, secret, digest } = opened;
	const { base, tip, head, rows } = drawn;
	const wereAsked = new Set(asked.flatMap((entry) => entry.head === head ? entry.rows.map(({ id }) => id) : []));
	const marks = (ids) => [...ids].map((id) => rowMark(secret, id)).sort();
	return {
		dataset,
		round,
		digest,
		secret,
		at: drawn.at,
		base,
		tip,
		head,
		asked: marks(wereAsked),
		unasked: marks(rows.filter((id) => !wereAsked.has(id))),
		queued: marks(drawn.queued),
		relabelled: marks(drawn.relabelled)
	};
}

// src/core/review/decide/wanted/draw-comments.ts
function drawComments({ journal }) {
	return journal.flatMap(({ kind }, place) => {
		if (kind !== "draw-published") return [];
		const before = journal.slice(0, place);
		const rounds = [...new Set(before.flatMap((entry) => entry.kind === "round-opened" ? [entry.dataset] : []))].flatMap((dataset) => readRounds(before, dataset));
		return drawPublishedComments(rounds.map((round) => {
			const { dataset, round: number, secret, digest } = round.opened;
			return {
				dataset,
				round: number,
				secret,
				digest,
				draw: publishDraw(round)
			};
		}));
	});
}

// src/core/render/review/push-note.ts
function pushNote({ dataset, round, head, again, standing }) {
	const asked = again === 0 ? "nothing is asked again" : countPhrase(again, "row is new or changed, and is asked about", "rows are new or changed, and are asked about");
	const kept = countPhrase(standing, "answer stands", "answers stand");
	return boundBody(reviewMarker("note", {
		about: "push",
		dataset,
		round,
		head
	}), [`${showName(dataset)}: ${asked}; ${kept}.`]);
}

// src/core/render/review/reassigned-note.ts
const WHY = {
	passed: "passed",
	overdue: "did not answer in time",
	removed: "is no longer in the pool",
	involved: "has a hand in this change by now"
};
function reassignedNote({ dataset, round, at, from, to, rows, why }) {
	const moved = countOf(rows, "unanswered row");
	const next = to.length === 0 ? "to the next expert who has time" : `to ${nameLogins(to)}`;
	return boundBody(reviewMarker("note", {
		about: "reassigned",
		dataset,
		round,
		at,
		from,
		why
	}), [`${nameLogins([from])} ${WHY[why]}: ${moved} of ${showName(dataset)} ${rows === 1 ? "goes" : "go"} ${next}. What was answered stands.`]);
}

// src/core/review/decide/wanted/note-comments.ts
function noteComments(state) {
	return state.datasets.flatMap((review) => {
		const round = review.rounds.at(-1);
		return round ? [...pushNotes(review, round, state), ...reassignedNotes(review, round)] : [];
	});
}
function pushNotes({ name }, round, { replies }) {
	const first = round.asked[0]?.head;
	const later = /* @__PURE__ */ new Map();
	for (const entry of round.asked) if (entry.head !== first) later.set(entry.head, [...later.get(entry.head) ?? [], entry]);
	return [...later].flatMap(([head, entries]) => {
		const { at } = entries[0];
		const known = new Set(round.asked.flatMap((e) => e.at < at ? e.rows.map(rowOf) : []));
		const fresh = new Set(entries.flatMap(({ rows }) => rows.map(rowOf)));
		const changed = new Set(entries.flatMap(({ rows }) => rows.map(({ id }) => id)));
		const again = [...fresh].filter((row) => !known.has(row)).length;
		if (again === 0) return [];
		const standing = new Set(replies.flatMap(({ answers }) => answers).filter((answer) => answer.outcome === "kept" && answer.at <= at && !changed.has(answer.row.id) && answer.row.dataset === name && answer.row.round === round.opened.round).map(({ expert, row }) => JSON.stringify([expert.toLowerCase(), rowOf(row)])));
		return [pushNote({
			dataset: name,
			round: round.opened.round,
			head,
			again,
			standing: standing.size
		})];
	});
}
const rowOf = ({ id, content }) => JSON.stringify([id, content]);
function reassignedNotes({ name }, round) {
	const together = /* @__PURE__ */ new Map();
	for (const entry of round.released) {
		const { expert, why, at } = entry;
		if (why === "changed" || why === "not-drawn") continue;
		const key = JSON.stringify([
			expert,
			why,
			at
		]);
		const known = together.get(key);
		if (known) known.entries.push(entry);
		else together.set(key, {
			why,
			entries: [entry]
		});
	}
	return [...together.values()].map(({ why, entries }) => {
		const { at, expert, place } = entries[0];
		const ids = new Set(entries.flatMap((entry) => idsOf(round, entry)));
		const next = round.asked.filter((asked) => asked.place > place && asked.expert !== expert && asked.rows.some(({ id }) => ids.has(id)));
		return reassignedNote({
			dataset: name,
			round: round.opened.round,
			at,
			from: expert,
			to: [...new Set(next.map((asked) => asked.expert))].sort(),
			rows: ids.size,
			why
		});
	});
}
function idsOf(round, { expert, numbers }) {
	const wanted = new Set(numbers);
	return round.asked.flatMap(({ expert: own, rows }) => own === expert ? rows.flatMap(({ n, id }) => wanted.has(n) ? [id] : []) : []);
}

// src/core/review/letters.ts
function letterOf(place) {
	let letters = "";
	for (let left = place; left >= 0; left = Math.floor(left / 26) - 1) letters = String.fromCharCode(97 + left % 26) + letters;
	return letters;
}

// src/core/review/replies/fold-label.ts
function foldLabel(label) {
	return tidyText(label).normalize("NFKC").toLowerCase().replace(/[\s_-]+/g, " ").trim();
}

// src/core/review/replies/label-letters.ts
const made = /* @__PURE__ */ new WeakMap();
function labelLetters(labels) {
	const known = made.get(labels);
	if (known) return known;
	const names = /* @__PURE__ */ new Map();
	for (const label of labels) {
		const name = foldLabel(label);
		names.set(name, (names.get(name) ?? 0) + 1);
	}
	const own = new Set(labels.map((_, index) => letterOf(index)));
	let next = 0;
	const letters = labels.map((label) => {
		const name = foldLabel(label);
		if (own.has(name) && names.get(name) === 1) return name;
		while (names.has(letterOf(next))) next++;
		return letterOf(next++);
	});
	made.set(labels, letters);
	return letters;
}

// src/core/render/review/packet-labels.ts
const FEW = 12;
const ROOM$3 = 12e3;
function packetLabels(labels) {
	const letters = labelLetters(labels);
	const all = labels.map((label, place) => `**${letters[place]}** ${showName(label)}`);
	if (all.length <= FEW) return all.join(" · ");
	let room = ROOM$3;
	const shown = all.filter((line) => {
		room -= line.length + 4;
		return room >= 0;
	});
	const left = all.length - shown.length;
	if (left > 0) shown.push(`…and ${formatCount(left)} more: write them by name.`);
	return fold(`${formatCount(all.length)} labels and their letters`, shown.join("<br>"));
}

// src/core/render/review/parts/link-file.ts
function linkFile({ server, repository }, { path, commit, line }, text = path) {
	const anchor = line === void 0 ? "" : `#L${line}`;
	const address = `${server}/${encodePath(repository)}/blob/${encodePath(commit)}/${encodePath(path)}${anchor}`;
	return `[${escapeMarkdown(cutText(maskText(text), 120))}](${address})`;
}
function encodePath(path) {
	return path.replace(/\p{Cs}/gu, "�").split("/").map((part) => encodeURIComponent(part).replace(/[!'()*]/g, percent)).join("/");
}
const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

// src/core/render/review/parts/mention-login.ts
const LOGIN = /^[a-z\d][a-z\d-]{0,99}$/i;
function mentionLogin(login) {
	return LOGIN.test(login) ? `@${login}` : escapeMarkdown(login);
}

// src/core/render/review/parts/image-address.ts
const LONGEST$5 = 2e3;
function imageAddress(text, hosts) {
	const trimmed = text.trim();
	if (trimmed.length > LONGEST$5 || /\s/.test(trimmed) || !URL.canParse(trimmed)) return void 0;
	const { protocol, host, username, password, href } = new URL(trimmed);
	if (protocol !== "https:" || username !== "" || password !== "") return void 0;
	if (!hosts.some((allowed) => allowed.toLowerCase() === host)) return void 0;
	return href.replace(/[()<>\\"'`[\]|]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

// src/core/render/review/parts/show-text.ts
function showText(text, room) {
	return fitEscaped(text, room, escapeLines);
}
function escapeLines(text) {
	return text.split(/\r\n|\n|\r/).map((line) => escapeMarkdown(line.trimEnd())).join("<br>");
}

// src/core/render/review/parts/row-cells.ts
const LONG = 400;
const MANY_LINES = 8;
const EXCERPT = 100;
const MOST_CELLS = 40;
const LEAST = 80;
const FRAME = 600;
const EXCERPT_ROOM = 200;
const CUT = "<br><em>The rest of this cell does not fit in a comment.</em>";
function rowCells(cells, { imageHosts, room }) {
	const most = Math.min(cells.length, MOST_CELLS);
	const each = Math.max(LEAST, Math.floor(room / Math.max(1, most)) - FRAME);
	const lines = [];
	let taken = 0;
	for (const cell of cells.slice(0, most)) {
		const line = `- ${showCell(cell, imageHosts, each)}`;
		taken += line.length;
		if (taken > room && lines.length > 0) break;
		lines.push(line);
	}
	const left = cells.length - lines.length;
	return [...lines, ...left > 0 ? [`- _…and ${countOf(left, "more column")}._`] : []].join("\n");
}
function showCell({ column, text }, hosts, room) {
	const name = showName(column);
	if (text.trim() === "") return `${name}: _blank_`;
	const image = imageAddress(text, hosts);
	if (image !== void 0 && image.length <= room + FRAME) return `${name}: ![](${image})`;
	const isLong = text.length > LONG || text.split("\n", 9).length > MANY_LINES;
	const whole = showText(text, room);
	const isCut = whole.endsWith("…") && !text.trimEnd().endsWith("…");
	if (!isLong && !isCut) return `${name}: ${whole}`;
	const excerpt = fitEscaped(cutText(text.trim().slice(0, 400).replace(/\s+/g, " "), EXCERPT), EXCERPT_ROOM, escapeMarkdown);
	return `<details><summary>${`${name.replace(/^_blank_$/, "blank")}: ${excerpt}`}</summary>${whole}${isCut ? CUT : ""}</details>`;
}

// src/core/render/review/reply-example.ts
const PATTERN = [
	"a",
	"b",
	"b",
	"?",
	"a",
	"!",
	"b",
	"a",
	"a",
	"a"
];
function replyExample(numbers, { kind, labels, numeric }) {
	if (kind === "value") {
		const answers = [
			numeric ? "1234.5" : "as it reads",
			"?",
			"!"
		];
		return numbers.slice(0, answers.length).map((n, place) => `${n} ${answers[place]}`).join("\n");
	}
	const answerAt = (place) => {
		const answer = PATTERN[place % PATTERN.length];
		return answer === "b" && labels.length < 2 ? "a" : answer;
	};
	const [first] = numbers;
	const last = numbers.at(-1);
	if (numbers.length > 1 && last === first + numbers.length - 1) return `${first}-${last} ${numbers.map((_, place) => answerAt(place)).join(" ")}`;
	return numbers.map((n, place) => `${n} ${answerAt(place)}`).join("\n");
}

// src/core/render/review/packet-comment.ts
const ROOM$2 = 42e3;
function packetComment(view) {
	const { dataset, round, expert, batch, due, ask, guideline, imageHosts, rows, digest } = view;
	const minutes = Math.ceil(rows.length * 20 / 60);
	const room = Math.floor(ROOM$2 / rows.length);
	const blocks = [
		`${mentionLogin(expert)}, ${askFor(ask)} of ${rowsOf$1(rows.length)} of ${showName(dataset)}? It takes about ${formatDuration(minutes)}; please answer by ${showDate(due)}.`,
		"Please don't open *Files changed* first: it shows the proposed labels.".replace("labels", ask.kind === "label" ? "labels" : "values"),
		...guideline === null ? [] : [`Guideline: ${linkFile(view, guideline)}`],
		...ask.kind === "label" ? [packetLabels(ask.labels)] : [],
		howToAnswer(view),
		...rows.map(({ n, cells }) => `**${n}**\n\n${rowCells(cells, {
			imageHosts,
			room
		})}`),
		`<sub>Drawn with a secret that is told when the pull request closes; its digest is ${codeSpan(digest)}.</sub>`
	];
	return boundBody(reviewMarker("packet", {
		dataset,
		round,
		expert,
		batch
	}), blocks);
}
function askFor({ column, kind }) {
	return `what is the ${kind === "label" ? "label" : showName(column)}`;
}
const rowsOf$1 = (count) => count === 1 ? "this row" : `these ${countOf(count, "row")}`;
function howToAnswer({ rows, ask }) {
	const numbers = rows.map(({ n }) => n);
	const how = ask.kind === "label" ? "Letters, names and the beginnings of names all work." : ask.numeric ? "Numbers are digits alone, with a point for decimals: no currency, no unit." : "Type what the row shows.";
	return [
		"Answer in a comment, like this (made up):",
		fenced(replyExample(numbers, ask), "text"),
		`\`?\` is can't tell, \`!\` a broken row. ${how} A note follows \`#\`, and \`/assay pass\` with a reason hands your rows on.`
	].join("\n\n");
}

// src/core/review/decide/wanted/place-of.ts
function placeOf({ server, repository }) {
	return {
		server,
		repository
	};
}

// src/core/review/decide/wanted/packet-comments.ts
function packetComments(facts) {
	return [...new Set(facts.journal.flatMap((entry) => entry.kind === "rows-asked" ? [entry.dataset] : []))].flatMap((dataset) => readRounds(facts.journal, dataset).flatMap(({ opened, asked }) => asked.map(({ round, expert, batch, due, rows }) => packetComment({
		...placeOf(facts),
		dataset,
		round,
		expert,
		batch,
		due,
		ask: opened.ask,
		guideline: opened.guideline,
		digest: opened.digest,
		imageHosts: imageHostsOf(dataset, facts),
		rows
	}))));
}
function imageHostsOf(dataset, { datasets }) {
	return datasets.find(({ name }) => name === dataset)?.policy.imageHosts ?? [];
}

// src/core/review/replies/advise-reply.ts
function adviseReply({ line, text, message }) {
	return `Line ${line}, “${text}”: ${message}`;
}

// src/core/render/review/parts/show-ranges.ts
function showRanges(numbers) {
	const ranges = [];
	for (const n of [...new Set(numbers)].sort((a, b) => a - b)) {
		const last = ranges.at(-1);
		if (last && last[1] === n - 1) last[1] = n;
		else ranges.push([n, n]);
	}
	return ranges.map(([from, to]) => from === to ? String(from) : `${from}–${to}`).join(", ");
}

// src/core/render/review/receipt-comment.ts
const MOST_PROBLEMS$1 = 20;
const LONGEST$4 = 500;
const MOST_RANGES = 1e3;
function receiptComment({ expert, kept, left, problems, declined }) {
	const more = problems.length - MOST_PROBLEMS$1;
	const lines = problems.slice(0, MOST_PROBLEMS$1).map((problem) => `- ${escapeMarkdown(cutText(adviseReply(problem), LONGEST$4))}`);
	return boundBody(reviewMarker("receipt", { expert }), [
		`${nameLogins([expert])}: ${standing(kept, left)}`,
		...problems.length === 0 ? [] : [[
			"Not understood; please write it again:",
			"",
			...lines,
			...more > 0 ? [`- …and ${countOf(more, "more line")}.`] : []
		].join("\n")],
		...declined.length === 0 ? [] : [`Sealed already, so the earlier ${declined.length === 1 ? "answer stands" : "answers stand"}: ${rangesOf(declined)}.`]
	]);
}
function standing(kept, left) {
	if (left.length > 0) return `${formatCount(kept)} of ${formatCount(kept + left.length)} kept, ${formatCount(left.length)} left: ${rangesOf(left)}.`;
	return kept === 0 ? "nothing is left to answer." : `all ${formatCount(kept)} kept. Thank you!`;
}
const rangesOf = (numbers) => showRanges(numbers.slice(0, MOST_RANGES));

// src/core/review/decide/wanted/receipt-comments.ts
function receiptComments(state) {
	const { packets, replies, datasets, effects } = state;
	const waiting = datasets.flatMap((review) => waitingRows(review, effects.extensions));
	return [...packets.values()].flatMap(({ expert }) => {
		const last = replies.filter(({ observation, answers, problems, isAsked }) => isAsked && sameLogin(observation.author, expert) && answers.length + problems.length > 0).at(-1);
		if (!last) return [];
		return [receiptComment({
			expert,
			kept: keptBy(expert, state),
			left: waiting.filter((each) => sameLogin(each.expert, expert)).flatMap(({ rows }) => rows.map(({ n }) => n)).sort((a, b) => a - b),
			problems: last.problems,
			declined: declinedIn(last)
		})];
	});
}
function keptBy(expert, { datasets }) {
	return datasets.flatMap(({ rows }) => rows).filter(({ asked }) => asked.some((one) => sameLogin(one.expert, expert) && one.answer)).length;
}
function declinedIn({ answers }) {
	return answers.flatMap(({ n, outcome }) => outcome === "sealed" || outcome === "superseded" ? [n] : []);
}

// src/core/render/review/reminder-comment.ts
function reminderComment({ expert, at, due, left }) {
	return boundBody(reviewMarker("reminder", {
		expert,
		at,
		due
	}), [`${mentionLogin(expert)}, ${countOf(left.length, "row")} still ${left.length === 1 ? "waits" : "wait"} for your answer by ${showDate(due)}: ${showRanges(left.slice(0, 1e3))}. No time? \`/assay extend 2d\` or \`/assay pass\` with a reason is fine.`]);
}

// src/core/review/decide/wanted/reminder-comments.ts
function reminderComments({ journal }, { packets, replies }) {
	return journal.flatMap((entry) => {
		if (entry.kind !== "expert-reminded") return [];
		const packet = packets.get(entry.expert.toLowerCase());
		const answered = new Set(replies.flatMap(({ answers }) => answers).filter(({ expert, at }) => sameLogin(expert, entry.expert) && at <= entry.at).map(({ n }) => n));
		const left = [...packet?.rows ?? []].flatMap(([n, row]) => row.askedAt <= entry.at && !answered.has(n) && !row.released ? [n] : []);
		if (left.length === 0) return [];
		return [reminderComment({
			expert: entry.expert,
			at: entry.at,
			due: entry.due,
			left
		})];
	});
}

// src/core/render/review/not-asked-text.ts
function notAskedText(asked, hasHand = false) {
	return `Thank you, but your answers do not count here: Assay asked ${asked.length === 0 ? "nobody yet" : nameLogins(asked)}. ${hasHand ? "Whoever wrote a change is never asked about it." : "A maintainer can ask you, too: `/assay assign @login`."}`;
}

// src/core/render/review/status-text.ts
const MOST_EXPERTS = 20;
function statusText({ dataset, round, experts, standing }) {
	const lines = experts.slice(0, MOST_EXPERTS).map(({ login, answered, asked, due }) => {
		const left = due === void 0 || answered >= asked ? "" : `, the rest by ${showDate(due)}`;
		return `- ${nameLogins([login])}: ${formatCount(answered)} of ${countOf(asked, "row")}${left}`;
	});
	const left = experts.length - lines.length;
	return [
		`**${showName(dataset)}**, round ${round}: ${showName(standing)}.`,
		...lines.length > 0 ? [lines.join("\n")] : [],
		...left > 0 ? [`…and ${countOf(left, "more expert")}.`] : []
	].join("\n\n");
}

// src/core/render/review/reply-comment.ts
const MOST_PARTS = 30;
const LONGEST$3 = 600;
function replyComment({ comment, to, parts }) {
	const left = parts.length - MOST_PARTS;
	return boundBody(reviewMarker("reply", { comment }), [
		`${mentionLogin(to)}:`,
		...parts.slice(0, MOST_PARTS).map(partText),
		...left > 0 ? ["The rest of your comment is not answered here."] : []
	]);
}
function partText(part) {
	switch (part.kind) {
		case "help": return part.markdown;
		case "status": return part.datasets.map(statusText).join("\n\n");
		case "not-asked": return notAskedText(part.asked, part.hasHand);
		case "not-understood": return escapeMarkdown(cutText(adviseReply(part.problem), LONGEST$3));
		case "refused":
		case "problem":
		case "done": return escapeMarkdown(cutText(part.message, LONGEST$3));
	}
}

// src/core/review/commands/command-help.ts
function commandHelp(asker, slug) {
	return [
		"Commands stand at the beginning of a line, several in a comment if you like. These are yours:",
		"",
		...COMMANDS.filter((command) => mayUse(command, asker)).map((command) => `- \`/assay ${written(command)}\`: ${command.summary} E.g. \`/assay ${command.example}\``),
		"",
		`\`@${slug}\` works like \`/assay\`.`
	].join("\n");
}
function written({ name, usage }) {
	return usage === "" ? name : `${name} ${usage}`;
}

// src/core/review/decide/wanted/status-views.ts
function statusViews(facts, state) {
	const { title } = describeCheck(facts, state);
	return state.datasets.flatMap((review) => {
		const round = review.rounds.at(-1)?.opened.round;
		if (round === void 0) return [];
		const waiting = waitingRows(review, state.effects.extensions);
		const asked = review.rows.flatMap((row) => row.asked);
		const logins = [...new Set(asked.map(({ expert }) => expert))].sort();
		return [{
			dataset: review.name,
			round,
			standing: title,
			experts: logins.map((login) => {
				const own = asked.filter(({ expert }) => sameLogin(expert, login));
				const due = waiting.find(({ expert }) => sameLogin(expert, login))?.due;
				return {
					login,
					answered: own.filter(({ answer }) => answer).length,
					asked: own.filter(({ answer, row }) => answer || !row.released).length,
					...due !== void 0 && { due }
				};
			})
		}];
	});
}

// src/core/review/decide/wanted/tell-done.ts
function tellDone(call, by, { effects, packets, datasets }) {
	const rows = datasets.flatMap(({ result }) => result ? [...result.rows, ...result.before] : []);
	const named = (name) => rows.find((row) => row.name === name);
	switch (call.name) {
		case "pass": return packets.has(by.toLowerCase()) ? "Thank you for saying so. What you have not answered goes to the next expert." : "You are not asked about any row, so there is nothing to pass on.";
		case "extend": return `What is unanswered is due ${spanOf(call.by)} later.`;
		case "remind": return "Whoever is still to answer is reminded, once a day at most.";
		case "assign": return effects.assigned.some((login) => sameLogin(login, call.login)) ? `${call.login} can be asked now, and is asked about each row that lacks an expert.` : `${call.login} is not of the pool. A maintainer can ask them all the same.`;
		case "adjudicate": {
			const settled = call.picks.filter(({ row }) => effects.decisions.adjudicated.has(row));
			const left = call.picks.filter(({ row }) => !effects.decisions.adjudicated.has(row));
			return [...settled.length > 0 ? [`Settled: ${settled.map(({ row }) => row).join(", ")}.`] : [], ...left.length > 0 ? [`Not settled: ${left.map(({ row }) => row).join(", ")}. A row has to be one on which experts differ, the answer one of the labels, and you nobody who answered it.`] : []].join(" ");
		}
		case "dismiss": {
			const row = named(call.row);
			if (!row) return `There is no row ${call.row} in the result.`;
			return row.verdict === "wrong" ? `${call.row} is dismissed.` : `${call.row} is not known to be wrong, so there is nothing to dismiss.`;
		}
		case "guideline": return "The change of the guideline counts as one of wording: answers stand.";
		case "override": return "This commit may be merged. The check says who let it through, and why.";
		default: return;
	}
}
function spanOf({ count, unit }) {
	return countOf(count, unit.replace(/s$/, ""));
}

// src/core/review/decide/wanted/reply-comments.ts
function replyComments(facts, state) {
	const byComment = /* @__PURE__ */ new Map();
	for (const reply of state.replies) {
		const { comment } = reply.observation;
		byComment.set(comment, [...byComment.get(comment) ?? [], reply]);
	}
	return [...byComment].flatMap(([comment, versions]) => {
		const latest = versions.at(-1);
		const parts = [...state.commands.filter((command) => command.comment === comment && command.taken).flatMap((command) => answerCommand(command, facts, state)), ...latest.isAsked ? [] : latest.problems.map((problem) => ({
			kind: "not-understood",
			problem
		}))];
		if (parts.length === 0) return [];
		return [replyComment({
			comment,
			to: latest.observation.author,
			parts
		})];
	});
}
function answerCommand(command, facts, state) {
	const { reading, asker, by } = command;
	if (command.name.toLowerCase() === "label") return [notAsked(by, state)];
	if (reading.kind !== "call") return [{
		kind: reading.kind,
		message: reading.message
	}];
	const { call } = reading;
	if (call.name === "help") return [{
		kind: "help",
		markdown: commandHelp(asker, facts.app.slug)
	}];
	if (call.name === "status") return [{
		kind: "status",
		datasets: statusViews(facts, state)
	}];
	if (command.taken?.head === "" && (call.name === "override" || call.name === "guideline")) return [{
		kind: "refused",
		message: UNSEEN
	}];
	const message = tellDone(call, by, state);
	return message === void 0 ? [] : [{
		kind: "done",
		message
	}];
}
const UNSEEN = "This was not carried out: the commit that is here now was pushed about when you wrote. Please look at it, and write the command again.";
function notAsked(by, { packets, excluded }) {
	return {
		kind: "not-asked",
		asked: [...packets.values()].map(({ expert }) => expert),
		hasHand: excluded.has(by.toLowerCase())
	};
}

// src/core/render/review/adjudication-comment.ts
const ROOM$1 = 4e4;
const MOST_ROWS$1 = 40;
function adjudicationComment(view) {
	const { dataset, round, imageHosts, rows } = view;
	const shown = rows.slice(0, MOST_ROWS$1);
	const room = Math.floor(ROOM$1 / Math.max(1, shown.length));
	const left = rows.length - shown.length;
	const open = rows.filter(({ decision }) => decision === void 0).length;
	return boundBody(reviewMarker("adjudication", {
		dataset,
		round
	}), [
		open === 0 ? `**Every disagreement of ${showName(dataset)} is settled.** Thank you!` : `**${countPhrase(open, "row", "rows")} of ${showName(dataset)} to settle:** the experts do not agree, or cannot tell. What is right?`,
		...open === 0 ? [] : ["For an expert who answered none of these rows, or a maintainer. Tick A or B, or write another label in a comment."],
		...shown.map((row) => rowBlock(row, {
			imageHosts,
			room
		})),
		...left > 0 ? [`…and ${countOf(left, "more row")}: settle these first.`] : []
	]);
}
function rowBlock({ name, cells, sides, ticked, decision }, shown) {
	const box = (side) => `- [${ticked.includes(side) ? "x" : " "}] ${name}:`;
	const [a = "", b, ...others] = sides;
	const line = (side, answer) => answer === "can't tell" ? `- ${side}: ${showName(answer)}` : `${box(side)} **${side}** ${showName(answer)}`;
	return [
		`**${name}**${decision ? ` · settled by ${nameLogins([decision.by])}: **${showName(decision.answer)}**` : ""}`,
		rowCells(cells, shown),
		[
			line("A", a),
			...b === void 0 ? [] : [line("B", b)],
			...others.length > 0 ? [`- Also said: ${others.slice(0, 5).map(showName).join(", ")}`] : [],
			`${box("other")} other: write \`/assay adjudicate ${name} label\``
		].join("\n")
	].join("\n\n");
}

// src/core/render/review/author-note.ts
function authorNote(view) {
	const { dataset, round, author, agreement, threshold, guidelineOwners } = view;
	const { pooled = 0 } = view;
	const earlier = pooled === 0 ? "" : " and from its latest reviews";
	const owners = guidelineOwners.length > 0 ? nameLogins(guidelineOwners, "or") : "A maintainer";
	return boundBody(reviewMarker("note", {
		about: "author",
		dataset,
		round
	}), [`${mentionLogin(author)}, your pull request waits, and **it is not because of your rows**. Two experts agree on only ${percentOf(agreement, threshold)} % of those drawn from ${showName(dataset)}${earlier}, so nobody can tell yet which are right.`, `${owners} will make the guideline clearer; then new rows are drawn. You don't have to do anything.`]);
}

// src/core/render/review/result/agreement-lines.ts
function agreementLines({ judgement, standing, rows }) {
	const { agreement, plain, pooled, coefficients } = judgement;
	const { threshold } = standing;
	if (agreement.rate === void 0) return ["Agreement: no row has two answers to compare."];
	const [low, high] = agreement.interval.map((bound) => percentOf(bound, threshold));
	const counted = `${formatCount(Math.round(plain.agreed * 10) / 10)} of ${countOf(plain.rows, "row")}`;
	return [
		`Agreement: **${percentOf(agreement.rate, threshold)} %**, weighted by the draw (95 % interval ${low} to ${high} %); ${counted} as counted.`,
		...atBest(rows),
		...pooled > 0 ? [`These rows alone are too few, so ${countOf(pooled, "row")} of the latest reviews under the same guideline count, too.`] : [],
		`${beyondChance(judgement)}: ${coefficientsOf(coefficients)}`
	];
}
function atBest(rows) {
	const answers = rows.flatMap((row) => row.answers);
	const open = answers.filter(({ way }) => way === "comment").length;
	return open === 0 ? [] : [`At best, that is: ${formatCount(open)} of ${countOf(answers.length, "answer")} came in open comments, which the other expert could read.`];
}
function coefficientOf({ coefficients }, name) {
	return coefficients.find((coefficient) => coefficient.name === name);
}
function beyondChance({ coefficients, plain }) {
	const alpha = coefficientOf(coefficients, "krippendorff_alpha");
	if (alpha?.value === void 0) return "Whether that beats chance cannot be told";
	return (alpha.interval ? alpha.interval.low > 0 : wilsonInterval(plain.agreed, plain.rows, .05)[0] > byChance(coefficients)) ? "More than chance explains" : "Chance alone could explain it";
}
function byChance({ confusion, labels }) {
	const counts = labels.map(() => 0);
	for (const { first, second, count } of confusion) {
		counts[first] += count;
		counts[second] += count;
	}
	const total = totalOf(counts);
	return totalOf(counts.map((count) => (count / total) ** 2));
}
const TOLD = [
	"cohen_kappa",
	"krippendorff_alpha",
	"gwet_ac"
];
function coefficientsOf(agreement) {
	return TOLD.flatMap((name) => coefficientOf(agreement, name) ?? []).map((coefficient) => figure(coefficient, nameOf(coefficient.name, agreement))).join("; ").concat(".");
}
function figure({ value, interval, undefinedBecause }, name) {
	if (value === void 0) {
		const why = undefinedBecause?.replace(/\.$/, "");
		return why === void 0 ? `${name} is undefined` : `${name} is undefined, because: ${escapeMarkdown(why)}`;
	}
	const range = interval ? ` (${round(interval.low)} to ${round(interval.high)})` : "";
	return `${name} ${round(value)}${range}`;
}
const round = (value) => value.toFixed(2).replace(/^-(0\.0+)$/, "$1");

// src/core/render/review/result/class-tables.ts
const LEAST_ROWS = 20;
const MOST$5 = 20;
function classTables({ perLabel, confusion, labels }) {
	const told = perLabel.filter(({ items, agreement }) => items >= LEAST_ROWS && agreement !== void 0).sort((a, b) => a.agreement - b.agreement).slice(0, MOST$5);
	const name = (label) => showName(labels[label]);
	const cells = [...confusion].sort((a, b) => b.count - a.count).slice(0, MOST$5);
	const left = confusion.length - cells.length;
	return [...told.length === 0 ? [] : [fold("Agreement by label", markdownTable([
		"label",
		"agreement",
		"rows"
	], told.map(({ label, agreement, items }) => [
		name(label),
		`${percentOf(agreement)} %`,
		formatCount(items)
	])))], ...cells.length === 0 ? [] : [fold("Which answers met", [markdownTable([
		"one expert",
		"the other",
		"rows"
	], cells.map(({ first, second, count }) => [
		name(first),
		name(second),
		formatCount(count)
	])), ...left > 0 ? [`…and ${formatCount(left)} more pairs.`] : []].join("\n\n"))]];
}

// src/core/render/review/result/corrections.ts
const ROOM = 2e4;
const MOST_FILES = 20;
const WITHOUT = {
	masked: "it would show what is masked here",
	workbook: "Assay does not write files of this kind",
	long: "it is too long for a comment"
};
const ON_LINES = "Suggestions stand on the lines in *Files changed*: commit them there, one by one or as a batch.";
function corrections({ patches, suggested }) {
	let room = ROOM;
	const shown = patches.slice(0, MOST_FILES).map((patch) => {
		if (!("text" in patch)) return byHand(patch, patch.without);
		room -= patch.text.length;
		return room >= 0 ? patchBlock(patch, patch.text) : byHand(patch, "long");
	});
	const left = patches.length - shown.length;
	return [
		...suggested ? [ON_LINES] : [],
		...shown,
		...left > 0 ? [`_${countOf(left, "more file")} to correct by hand._`] : []
	];
}
function patchBlock({ path, rows }, text) {
	const file = pathWord(path);
	return fold(`A patch that corrects ${countOf(rows, "row")} of ${escapeMarkdown(maskText(path))}`, `Save it as \`patch.jsonl\`, then:\n\n${fenced(`assay apply ${file} patch.jsonl --output ${file}`, "sh")}\n\n${fenced(text.trimEnd(), "json")}`);
}
function byHand({ path, rows }, why) {
	return `_No patch corrects ${countOf(rows, "row")} of ${escapeMarkdown(maskText(path))}: ${WITHOUT[why]}. Please correct by hand what is listed as known to be wrong, and push._`;
}

// src/core/render/review/result/row-place.ts
const LONGEST$2 = 120;
function rowPlace({ name, path, line, cells }, view) {
	const text = line === void 0 ? path : `${path}, line ${line}`;
	const at = {
		path,
		commit: view.head,
		...line !== void 0 && { line }
	};
	return `**${name}** ${linkFile(view, at, text)}: ${excerptOf({ cells })}`;
}
function excerptOf({ cells }) {
	const text = cells.slice(0, 10).map((cell) => cell.text.trim()).filter((cell) => cell !== "").join(" · ").replace(/\s+/g, " ");
	return text === "" ? "_blank_" : escapeMarkdown(cutText(text, LONGEST$2));
}

// src/core/render/review/result/disagreements.ts
const MOST$4 = 30;
const LONGEST_NOTE = 300;
const MOST_ANSWERS$2 = 6;
function disagreements(view) {
	const rows = view.rows.filter(({ agreed }) => agreed < 1);
	if (rows.length === 0) return [];
	const left = rows.length - MOST$4;
	return ["#### Disagreements", [...rows.slice(0, MOST$4).map((row) => `- ${rowPlace(row, view)}<br>${answersOf(row)}${decisionOf(row)}`), ...left > 0 ? [`- …and ${countOf(left, "more row")}.`] : []].join("\n")];
}
function answersOf({ answers }) {
	return `${answers.toSorted((a, b) => a.answer < b.answer ? -1 : 1).slice(0, MOST_ANSWERS$2).map(answerOf).join("; ")}.`;
}
function answerOf({ answer, note }) {
	const why = note === void 0 || note.trim() === "" ? "" : ` (“${escapeMarkdown(cutText(maskText(note.trim()), LONGEST_NOTE))}”)`;
	return `**${showName(answer)}**${why}`;
}
function decisionOf({ final, decidedBy }) {
	if (final === void 0 || decidedBy === void 0) return "";
	return ` ${nameLogins([decidedBy])} decided: **${showName(final)}**.`;
}

// src/core/render/review/result/earlier-rounds.ts
const ENDS = {
	passed: "passed",
	"fix-rows": "rows to correct",
	"too-many-wrong": "too many wrong",
	"fix-guideline": "the experts disagreed",
	adjudicate: "rows to decide",
	"too-few": "too few to tell"
};
function earlierRounds({ earlier }) {
	if (earlier.length === 0) return [];
	const lines = earlier.slice(-20).map(({ round, rows, agreement, outcome }) => `- Round ${round}, ${countOf(rows, "row")}: ${agreement === void 0 ? "" : `${percentOf(agreement)} % agreement, `}${ENDS[outcome]}`);
	return [fold("Rounds before", lines.join("\n"))];
}

// src/core/render/review/result/error-line.ts
function errorLine({ judgement, standing, rows }) {
	const { low, high } = judgement.errors;
	const open = rows.filter(({ verdict }) => verdict === "open").length;
	const percent = (share) => formatPercent(Math.max(0, share), 2);
	const rate = open === 0 ? percent(low.rate) : `${percent(low.rate)} to ${percent(high.rate)}`;
	const basis = low.interval.distribution === "none" && open === 0 ? "every row was asked about" : `95 % interval ${percent(low.interval.low)} to ${percent(high.interval.high)}`;
	const until = open === 0 ? "" : `, until the ${open === 1 ? "row" : "rows"} that experts differ on ${open === 1 ? "is" : "are"} settled`;
	return `Wrong ${standing.ask}s among ${countOf(low.population, "row")}, as first proposed: **${rate}** (${basis})${until}. Up to ${percent(standing.maxError)} may be.`;
}

// src/core/render/review/result/wrong-rows.ts
const MOST$3 = 30;
function wrongRows(view) {
	const wrong = [...view.rows, ...view.before ?? []].filter(({ verdict }) => verdict === "wrong");
	if (wrong.length === 0) return [];
	const left = wrong.length - MOST$3;
	return ["#### Known to be wrong", [...wrong.slice(0, MOST$3).map((row) => `- ${rowPlace(row, view)}<br>${said(row)}`), ...left > 0 ? [`- …and ${countOf(left, "more row")}.`] : []].join("\n")];
}
function said(row) {
	const { mended, dismissal } = row;
	const change = labelSentence(row);
	if (mended === "corrected") return `${change} Corrected.`;
	if (mended === "gone") return `${change} The row is gone.`;
	if (mended === void 0) return change;
	return `${change} Dismissed${dismissal ? ` by ${nameLogins([dismissal.by])}: “${escapeMarkdown(cutText(maskText(dismissal.reason), 300))}”` : ""}.`;
}

// src/core/render/review/result-comment.ts
function resultComment(view) {
	const { dataset, round, standing, judgement, ask } = view;
	const { title, waitsFor, text } = judgedWords(standing);
	const { nextRound } = view;
	return boundBody(reviewMarker("result", {
		dataset,
		round
	}), [
		`### ${showName(dataset)}: ${escapeMarkdown(title[0].toLowerCase() + title.slice(1))}`,
		...nextRound === void 0 ? [...nextBlock(waitsFor, view.observe), ...text] : [`New rows are drawn: round ${nextRound} decides.`],
		[...agreementLines(view), errorLine(view)].map((line) => `- ${line}`).join("\n"),
		...wrongRows(view),
		...disagreements(view),
		...corrections(view),
		...ask.kind === "label" ? classTables(judgement.coefficients) : [],
		...earlierRounds(view)
	]);
}
function nextBlock(waitsFor, observe) {
	if (waitsFor === void 0) return [];
	return observe ? [OBSERVING] : [`**Assay is waiting for ${waitsFor}.**`];
}

// src/core/review/commands/read-ticks.ts
const BOX = /^ {0,3}[-*+] \[([ xX])\] /;
function readTicks(body) {
	const ticked = /* @__PURE__ */ new Map();
	for (const line of body.split(/\r\n|\n|\r/)) {
		const box = BOX.exec(line);
		if (!box || box[1] === " ") continue;
		const named = readRowName(line.slice(box[0].length));
		const side = named && /^[*_`]{0,3}(A|B|other)(?![\p{L}\p{N}])/iu.exec(named.rest)?.[1];
		if (!named || side === void 0) continue;
		if (ticked.size >= 500 && !ticked.has(named.row)) continue;
		const sides = ticked.get(named.row) ?? /* @__PURE__ */ new Set();
		ticked.set(named.row, sides.add(sideOf(side)));
	}
	const rows = [...ticked];
	return {
		picks: rows.flatMap(([row, sides]) => sides.size === 1 ? [{
			row,
			side: [...sides][0]
		}] : []),
		conflicts: rows.filter(([, sides]) => sides.size > 1).map(([row]) => row)
	};
}
function sideOf(text) {
	const upper = text.toUpperCase();
	return upper === "A" || upper === "B" ? upper : "other";
}

// src/core/review/derive/adjudication-sides.ts
function adjudicationSides({ id, answers }, secret) {
	const different = [...new Set(answers.map(({ answer }) => answer))];
	return keyedOrder(different, (answer) => answer, secret, "sides", id);
}

// src/core/render/review/guideline-note.ts
const MOST_ROWS = 10;
const MOST_OWNERS = 10;
const LONGEST$1 = 500;
function guidelineNote(view) {
	const { dataset, round, owners, draft, rows } = view;
	const to = owners.length > 0 ? joinWords(owners.slice(0, MOST_OWNERS).map(mentionLogin)) : "Maintainers";
	return boundBody(reviewMarker("guideline", {
		dataset,
		round
	}), [
		`${to}, ${whatToDo(view)}`,
		...draft ? pairBlocks(draft, view) : ["No pair of labels stands out; the disagreements are in the result."],
		...rows.length === 0 ? [] : [rows.slice(0, MOST_ROWS).map((row) => `- ${rowPlace(row, view)}`).join("\n")],
		"A change counts once it is merged, or in this pull request when an owner approves it. Then new rows are drawn. If only the wording changes, `/assay guideline editorial` keeps the answers."
	]);
}
function whatToDo(view) {
	const dataset = showName(view.dataset);
	return view.guideline === null ? `${dataset} has no labelling guideline, and experts disagree too often without one: please write it, and name it in the config.` : `${linkFile(view, view.guideline)} has to say more about ${dataset}: experts who read it disagree too often.`;
}
function pairBlocks(draft, { headings, guideline }) {
	const [a, b] = draft.labels.map(showName);
	const { sentence, because } = draftSentences(draft);
	const where = guideline === null || headings === void 0 ? "" : sectionOf(headings);
	return [
		`**Confused most: ${a} and ${b}**, on ${countPhrase(draft.confused, "row", "rows")}.${where}`,
		"A sentence to begin with:",
		fenced(cutText(sentence, LONGEST$1), "text"),
		because.slice(1).map((reason) => `- ${escapeMarkdown(cutText(reason, LONGEST$1))}`).join("\n")
	].filter((block) => block !== "");
}
function sectionOf(headings) {
	if (headings.length === 0) return " No section mentions them: add one.";
	return ` Change ${joinWords(headings.slice(0, 3).map((heading) => `“${showName(heading)}”`))}.`;
}

// src/core/review/decide/wanted/judged-rows.ts
function judgedRows(rows) {
	return rows.map(({ id, agreed, answers, verdict, ...row }) => {
		const isAgreed = agreed === 1;
		return {
			row: {
				row_id: id,
				file: 0,
				row: 0,
				current: row.label,
				stratum: row.stratum,
				inclusion: row.inclusion,
				decoy: false,
				codes: [],
				cells: row.cells.map(({ text }) => text)
			},
			answers: answers.map(givenAnswer),
			verdict: isAgreed ? verdict : "open",
			...isAgreed && row.final !== void 0 && { agreed: row.final }
		};
	});
}
function givenAnswer({ answer, note = "" }) {
	const shared = {
		note,
		place: ""
	};
	if (answer === "can't tell") return {
		...shared,
		answer: { kind: "cannot-tell" }
	};
	if (answer === "bad row") return {
		...shared,
		answer: { kind: "bad-row" }
	};
	return {
		...shared,
		answer: {
			kind: "label",
			label: answer
		}
	};
}

// src/core/review/decide/wanted/guideline-comment.ts
const LEAST_CONFUSED = 2;
function guidelineComment({ name, facts: { policy, sections } }, { round, rows }, facts) {
	const { opened, seals } = round;
	const found = opened.ask.kind === "label" ? draftGuideline(judgedRows(rows), LEAST_CONFUSED) : void 0;
	const { examples, ...draft } = found ?? {};
	const confused = new Set(examples?.map(({ row }) => row.row_id));
	return guidelineNote({
		...placeOf(facts),
		dataset: name,
		round: opened.round,
		head: seals.at(-1).head,
		owners: policy.guidelineOwners,
		guideline: opened.guideline,
		headings: sections.flatMap(({ heading, labels }) => found?.labels.some((label) => labels.includes(label)) ? [heading] : []),
		...found && { draft },
		rows: rows.filter(({ id }) => confused.has(id))
	});
}

// src/core/review/decide/wanted/result-comments.ts
function resultComments(review, facts) {
	const { result } = review;
	if (!result) return [];
	return [tellResult(review, result, facts), ...result.outcome === "fix-guideline" ? [...review.facts.policy.enforce === "hold" ? [tellAuthor(review, result, facts)] : [], guidelineComment(review, result, facts)] : tellAdjudicators(review, result, facts)];
}
function tellResult(review, result, facts) {
	const { name, results } = review;
	const { opened, seals } = result.round;
	const current = review.rounds.at(-1).opened.round;
	return resultComment({
		...placeOf(facts),
		dataset: name,
		round: opened.round,
		head: seals.at(-1).head,
		ask: opened.ask,
		observe: review.facts.policy.enforce === "observe",
		standing: judgedStanding(review, result, facts),
		...current !== opened.round && { nextRound: current },
		judgement: result.judgement,
		rows: result.rows,
		before: result.before,
		earlier: results.slice(0, -1).map(({ round, rows, judgement, outcome }) => ({
			round: round.opened.round,
			rows: rows.length,
			...judgement.agreement.rate !== void 0 && { agreement: judgement.agreement.rate },
			outcome
		})),
		patches: result.outcome === "fix-guideline" ? [] : review.facts.patches ?? [],
		suggested: isSuggested(review, facts)
	});
}
function isSuggested(review, { journal }) {
	const posted = readSuggested(journal, review.name).filter(({ settled }) => settled === "posted");
	const isPosted = amongCorrections(posted.flatMap(({ rows }) => rows));
	return correctableRows(review).some(({ lines }) => isPosted(lines));
}
function tellAuthor({ name, facts: { policy } }, { round, judgement }, { pull }) {
	return authorNote({
		dataset: name,
		round: round.opened.round,
		author: pull.author,
		agreement: judgement.agreement.rate ?? 0,
		threshold: policy.agreement,
		pooled: judgement.pooled,
		guidelineOwners: policy.guidelineOwners
	});
}
function tellAdjudicators({ name, facts: { policy } }, { round, rows }, { present }) {
	const disputed = rows.filter(({ verdict, decidedBy }) => verdict === "open" || decidedBy);
	if (disputed.length === 0) return [];
	const { opened } = round;
	const standing = present.comments.find(({ body }) => {
		const marker = readMarker(body);
		return marker?.kind === "adjudication" && marker.fields["dataset"] === name && marker.fields["round"] === String(opened.round);
	});
	const ticks = standing ? readTicks(standing.body).picks : [];
	return [adjudicationComment({
		dataset: name,
		round: opened.round,
		imageHosts: policy.imageHosts,
		rows: disputed.map((row) => ({
			name: row.name,
			cells: row.cells,
			sides: adjudicationSides(row, opened.secret),
			ticked: ticks.flatMap((tick) => tick.row === row.name ? [tick.side] : []),
			...row.decidedBy !== void 0 && { decision: {
				by: row.decidedBy,
				answer: row.final
			} }
		}))
	})];
}

// src/core/review/decide/wanted-comments.ts
function wantedComments(facts, state) {
	return [
		...packetComments(facts),
		...noteComments(state),
		...reminderComments(facts, state),
		...receiptComments(state),
		...replyComments(facts, state),
		...state.datasets.flatMap((review) => resultComments(review, facts)),
		...drawComments(facts)
	];
}

// src/core/review/decide/decide-actions.ts
function decideActions(facts, state) {
	const isOver = facts.pull.state === "closed" || facts.pull.state === "merged";
	const content = describeCheck(facts, state);
	const check = isOver ? [] : convergeCheck(content, facts.present, {
		sha: facts.pull.head.sha,
		now: facts.now
	});
	const strict = !facts.present.check || isStricter(content, facts.present) ? check : [];
	const records = decideRecords(facts, state);
	if (records.length > 0) return { actions: [...strict, ...records] };
	const again = nextLook(facts, waitedDates(facts, state));
	return {
		actions: [
			...strict,
			...reactToReplies(state.replies, state.commands, facts.present),
			...convergeComments(wantedComments(facts, state), facts.present.comments),
			...requestReviewers(facts, state),
			...convergeReviews(facts, state),
			...strict.length > 0 ? [] : check
		],
		...again !== void 0 && { again }
	};
}

// src/core/review/replies/known-labels.ts
const ready = /* @__PURE__ */ new WeakMap();
function knownLabels(labels) {
	const known = ready.get(labels);
	if (known) return known;
	const byName = /* @__PURE__ */ new Map();
	for (const label of labels) {
		const name = foldLabel(label);
		const spellings = byName.get(name);
		if (spellings) spellings.push(label);
		else byName.set(name, [label]);
	}
	const letters = labelLetters(labels);
	const names = [...byName.keys()];
	const made = {
		labels,
		byName,
		byLetter: new Map(letters.map((letter, index) => [letter, labels[index]])),
		letterOf: new Map(letters.map((letter, index) => [labels[index], letter])),
		sorted: names.toSorted(byCodeUnits),
		severalWords: severalWordsOf(names),
		longest: names.reduce((most, name) => Math.max(most, name.length), 0),
		hasDigits: names.some((name) => /\d/.test(name))
	};
	ready.set(labels, made);
	return made;
}
function severalWordsOf(names) {
	const found = /* @__PURE__ */ new Map();
	for (const name of names) {
		const words = name.split(" ");
		if (words.length > 1) found.set(words[0], Math.max(words.length, found.get(words[0]) ?? 0));
	}
	return found;
}
const byCodeUnits = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/core/review/replies/read-label.ts
const CANNOT_TELL = { kind: "cannot-tell" };
const BAD_ROW$1 = { kind: "bad-row" };
const SIGNS$1 = /* @__PURE__ */ new Map([["?", CANNOT_TELL], ["!", BAD_ROW$1]]);
const WORDS = /* @__PURE__ */ new Map([
	["can't tell", CANNOT_TELL],
	["cant tell", CANNOT_TELL],
	["cannot tell", CANNOT_TELL],
	["don't know", CANNOT_TELL],
	["dont know", CANNOT_TELL],
	["not sure", CANNOT_TELL],
	["unsure", CANNOT_TELL],
	["bad row", BAD_ROW$1],
	["bad", BAD_ROW$1]
]);
const MOST_BEGINNINGS = 20;
const MOST_MEANINGS = 4;
function readLabel(text, labels) {
	const known = knownLabels(labels);
	if (text.length > 2 * known.longest + 40) return { kind: "unknown" };
	const name = foldLabel(text);
	if (name === "") return known.letterOf.has(text.trim()) ? label(text.trim(), "name") : { kind: "unknown" };
	const spellings = known.byName.get(name) ?? [];
	const sign = SIGNS$1.get(name);
	if (sign && spellings.length > 0) return {
		kind: "ambiguous",
		meanings: [sign === CANNOT_TELL ? "can't tell" : "bad row", ...spellings.map((each) => called(each, known))]
	};
	if (sign) return {
		kind: "read",
		answer: sign,
		by: "sign"
	};
	if (spellings.length === 1) return label(spellings[0], "name");
	if (spellings.length > 1) return ambiguous(spellings, known);
	const word = WORDS.get(name);
	if (word) return {
		kind: "read",
		answer: word,
		by: "word"
	};
	const lettered = known.byLetter.get(name);
	if (lettered !== void 0) return label(lettered, "letter");
	return readPrefix(name, known);
}
function label(text, by) {
	return {
		kind: "read",
		answer: {
			kind: "label",
			label: text
		},
		by
	};
}
function ambiguous(labels, known) {
	return {
		kind: "ambiguous",
		meanings: labels.slice(0, MOST_MEANINGS).map((each) => called(each, known))
	};
}
const called = (text, { letterOf }) => `the label ${text} (letter ${letterOf.get(text)})`;
function readPrefix(name, known) {
	if (/^[a-z]$/.test(name)) return { kind: "unknown" };
	const first = firstFrom(name, known.sorted);
	const labels = known.sorted.slice(first, first + MOST_BEGINNINGS).filter((next) => next.startsWith(name) && !splitsNumber(name, next)).flatMap((each) => known.byName.get(each));
	if (labels.length === 0) return { kind: "unknown" };
	return labels.length === 1 ? label(labels[0], "prefix") : ambiguous(labels, known);
}
const splitsNumber = (name, label) => /\d$/.test(name) && /^\d/.test(label.slice(name.length));
function firstFrom(name, sorted) {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = low + high >> 1;
		if (sorted[middle] < name) low = middle + 1;
		else high = middle;
	}
	return low;
}

// src/core/review/replies/split-note.ts
const MOST_SIGNS = 6;
const NEXT_ROW = /^\d{1,6}(?:[\s:.)=]|[a-z?!]?$)/i;
function splitNote(text) {
	const found = [];
	const signs = /#|\s\/\/(?=\s|$)|\s--?(?=\s)|\s\(/g;
	for (let count = 0; count < MOST_SIGNS; count++) {
		const sign = signs.exec(text);
		if (!sign) break;
		const bracket = sign[0].endsWith("(");
		const after = text.slice(sign.index + sign[0].length).trim();
		const note = bracket ? after.replace(/\)\.?$/, "") : after;
		const before = text.slice(0, sign.index).trim();
		if (before === "" || sign[0].trim() !== "#" && NEXT_ROW.test(note)) continue;
		if (bracket && note === after) continue;
		found.unshift({
			text: before,
			note
		});
	}
	return found;
}

// src/core/review/replies/unmark.ts
const PAIRS = [
	"***",
	"**",
	"__",
	"~~",
	"``",
	"`",
	"*",
	"_",
	"\"",
	"'"
];
const DEEPEST$1 = 5;
function unmark(text) {
	let bare = text.trim();
	for (let depth = 0; depth < DEEPEST$1; depth++) {
		const pair = PAIRS.find((mark) => bare.length > 2 * mark.length && bare.startsWith(mark) && bare.endsWith(mark));
		if (pair === void 0) return bare;
		bare = bare.slice(pair.length, -pair.length).trim();
	}
	return bare;
}

// src/core/review/replies/read-text.ts
const NO_LABELS = [];
const BAD_ROW = { kind: "bad-row" };
const LONGEST_VALUE = 2e3;
function readText(text, ask) {
	const whole = readOne(text, ask, true);
	if (whole.kind !== "unknown") return whole;
	for (const { text: part, note } of notesOf(text, ask)) {
		const reading = readOne(part, ask, false);
		if (reading.kind !== "unknown") return note === "" ? reading : {
			...reading,
			note
		};
	}
	return whole;
}
function notesOf(text, ask) {
	return isFreeText(ask) ? [] : splitNote(text);
}
function isFreeText({ labels, numeric }) {
	return labels.length === 0 && numeric !== true;
}
function readOne(text, ask, whole) {
	if (isFreeText(ask)) return whole ? readFreeText(text) : { kind: "unknown" };
	const isLabel = ask.labels.length > 0;
	for (const spelling of isLabel ? spellings(text) : spellings(text).toReversed()) {
		const reading = isLabel ? readLabel(spelling, ask.labels) : readNumber(spelling, ask);
		if (reading.kind !== "unknown") return reading;
	}
	return { kind: "unknown" };
}
function spellings(text) {
	const bare = unmark(text);
	const ended = text.trim().replace(/[.。,;]{1,3}$/, "");
	const cut = unmark(ended).replace(/[.。,;]{1,3}$/, "");
	return [.../* @__PURE__ */ new Set([
		text.trim(),
		bare,
		ended,
		cut,
		unescaped(cut)
	])].filter((each) => each !== "");
}
const unescaped = (text) => text.replace(/\\([!-/:-@[-`{-~])/g, "$1");
function readNumber(text, ask) {
	const special = readLabel(text, NO_LABELS);
	if (special.kind === "read") return special;
	const answer = readAskedAnswer(text, ask);
	if (answer.kind !== "label") return { kind: "unknown" };
	return {
		kind: "read",
		answer,
		by: "name"
	};
}
const isSpecial = (answer) => answer.kind === "cannot-tell" || answer.kind === "bad-row";
function readFreeText(text) {
	const at = /\s#\s/.exec(text);
	const note = at ? text.slice(at.index + 3).trim() : "";
	const value = (at ? text.slice(0, at.index) : text).trim();
	if (value === "" || value.length > LONGEST_VALUE) return { kind: "unknown" };
	const special = value === "!" ? BAD_ROW : readAnswer(tidyText(value), NO_LABELS);
	const reading = {
		kind: "read",
		answer: isSpecial(special) ? special : {
			kind: "label",
			label: value
		},
		by: "name"
	};
	return note === "" ? reading : {
		...reading,
		note
	};
}

// src/core/review/derive/name-rows.ts
function nameRows(datasets) {
	const seals = datasets.flatMap(({ rounds }) => rounds.flatMap((round) => round.seals)).sort((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : a.dataset < b.dataset ? -1 : 1);
	const names = /* @__PURE__ */ new Map();
	for (const { dataset, round, rows } of seals) for (const { id } of rows) {
		const key = rowKey(dataset, round, id);
		if (!names.has(key)) names.set(key, `r${names.size + 1}`);
	}
	return names;
}
function rowKey(dataset, round, id) {
	return JSON.stringify([
		dataset,
		round,
		id
	]);
}

// src/core/review/derive/read-decisions.ts
function readDecisions(commands, observations, sealed) {
	const rows = namedRows(sealed);
	const adjudicated = /* @__PURE__ */ new Map();
	const dismissed = /* @__PURE__ */ new Map();
	const decide = ({ row: name, choice }, by, at) => {
		const named = rows.get(name);
		const before = adjudicated.get(name);
		if (!named || !isThird(by, named.row, sealed.excluded) || before && before.at > at) return;
		const label = labelOf(choice, named);
		if (label !== void 0) adjudicated.set(name, {
			label,
			by,
			at
		});
	};
	for (const { reading, taken, by, at } of commands) {
		if (!taken || reading.kind !== "call") continue;
		const { call } = reading;
		if (call.name === "adjudicate") for (const pick of call.picks) decide(pick, by, at);
		if (call.name === "dismiss" && rows.has(call.row) && !sealed.excluded.has(by.toLowerCase())) dismissed.set(call.row, {
			reason: call.reason,
			by
		});
	}
	const ticked = /* @__PURE__ */ new Map();
	for (const { comment, author, body, editor, role, seenAt } of observations) {
		if (!sameLogin(author, sealed.app) || readMarker(body)?.kind !== "adjudication") continue;
		const { picks } = readTicks(body);
		const before = ticked.get(comment);
		ticked.set(comment, new Set(picks.map(nameTick)));
		if (editor === void 0 || sameLogin(editor, author)) continue;
		if (!isMaintainer$1(role) && !sealed.experts.some((login) => sameLogin(login, editor))) continue;
		for (const pick of picks) {
			const { row, side } = pick;
			if (side === "other" || before?.has(nameTick(pick))) continue;
			decide({
				row,
				choice: { side }
			}, editor, seenAt);
		}
	}
	return {
		adjudicated,
		dismissed
	};
}
function namedRows({ rounds, names }) {
	const rows = /* @__PURE__ */ new Map();
	for (const { opened, seals } of rounds.flatMap((dataset) => dataset.rounds)) for (const { dataset, round, rows: sealed } of seals) for (const row of sealed) {
		const name = names.get(rowKey(dataset, round, row.id));
		rows.set(name, {
			row,
			ask: opened.ask,
			sides: adjudicationSides(row, opened.secret)
		});
	}
	return rows;
}
function labelOf(choice, { ask, sides }) {
	if ("side" in choice) {
		const side = sides[choice.side === "A" ? 0 : 1];
		return side === "can't tell" ? void 0 : side;
	}
	const reading = readText(tidyText(choice.text), ask);
	return reading.kind === "read" && reading.answer.kind !== "cannot-tell" ? answerText({ answer: reading.answer }) : void 0;
}
function isThird(by, { answers }, excluded) {
	const login = by.toLowerCase();
	return !excluded.has(login) && !answers.some(({ expert }) => expert.toLowerCase() === login);
}
const nameTick = ({ row, side }) => `${row} ${side}`;
function isMaintainer$1(role) {
	return role === "admin" || role === "maintain";
}

// src/core/review/derive/command-effects.ts
function commandEffects(commands, observations, { pull, experts }, sealed) {
	const passed = /* @__PURE__ */ new Map();
	const extensions = [];
	const assigned = /* @__PURE__ */ new Map();
	const reminders = [];
	const editorial = /* @__PURE__ */ new Set();
	const overrides = [];
	for (const { reading, taken, by, at, asker } of commands) {
		if (!taken || reading.kind !== "call") continue;
		const { call } = reading;
		if (call.name === "pass") passed.set(by.toLowerCase(), at);
		else if (call.name === "extend") extensions.push({
			...asker.expert && { expert: by.toLowerCase() },
			at,
			by: call.by
		});
		else if (call.name === "assign") {
			if (experts.some(({ login }) => sameLogin(login, call.login)) || isMaintainer(asker.role)) assigned.set(call.login.toLowerCase(), call.login);
		} else if (call.name === "remind") reminders.push(at);
		else if (call.name === "guideline") for (const blob of taken.guidelines) editorial.add(blob);
		else if (call.name === "override") overrides.push({
			by,
			reason: call.reason,
			at,
			head: taken.head
		});
	}
	const override = overrides.findLast(({ head }) => head === pull.head.sha);
	return {
		passed,
		extensions,
		assigned: [...assigned.values()],
		reminders,
		editorial,
		decisions: readDecisions(commands, observations, sealed),
		...override && { override },
		overrides
	};
}
function isMaintainer(role) {
	return role === "admin" || role === "maintain";
}

// src/core/review/derive/fresh-draw-reason.ts
function freshDrawReason(round, facts, result, situation) {
	const { opened, seals } = round;
	if (!isSameQuestion(opened.ask, facts.ask)) return "question-changed";
	if (isAskedOfOthers(round, situation)) return "base-changed";
	if (isSecretKnown(round, facts, situation)) return "secret-known";
	const outcome = result?.outcome;
	const guideline = effectiveGuideline(facts);
	if (guideline !== null && guideline.blob !== opened.guideline?.blob && !(opened.approved && opened.guideline?.blob === facts.guideline?.blob) && !situation.editorial.has(guideline.blob) && (outcome === void 0 || outcome === "fix-guideline")) return "guideline-changed";
	const seal = seals.at(-1);
	if (!seal || !result || outcome === "passed" || outcome === "fix-guideline") return void 0;
	if (situation.redrawAt !== void 0 && situation.redrawAt > seal.at) return "asked-for";
	const areMended = result.rows.every(({ verdict, mended }) => verdict !== "wrong" || mended);
	return outcome === "too-many-wrong" && areMended && situation.head !== seal.head ? "labels-corrected" : void 0;
}
function isSameQuestion(a, b) {
	return a.column === b.column && a.kind === b.kind && JSON.stringify(a.labels) === JSON.stringify(b.labels);
}
function isAskedOfOthers({ opened, asked }, { base, experts, assigned }) {
	if (opened.base === void 0 || opened.base === base.ref) return false;
	const pool = [...experts.flatMap(({ login, datasets }) => datasets.includes(opened.dataset) ? [login] : []), ...assigned];
	return asked.some(({ expert }) => !pool.some((login) => sameLogin(login, expert)));
}
function isSecretKnown(round, { draw }, { published, head, base }) {
	if (published === void 0 || published.at <= round.opened.at) return false;
	const { of } = published;
	return of?.head !== head || of.mergeBase !== base.mergeBase || draw.rows.some(({ id }) => !isAskedAbout(round, id));
}
function isAskedAbout({ asked }, id) {
	return asked.some(({ rows }) => rows.some((row) => row.id === id));
}

// src/core/review/derive/review-rows.ts
function reviewRows({ dataset, round, rows }, { names, ...standing }) {
	return rows.map((row) => {
		const name = names.get(rowKey(dataset, round, row.id));
		return {
			...row,
			name,
			...judgeStanding(name, row, standing)
		};
	});
}
function judgeStanding(name, row, { question, current, decisions }) {
	const { agreed, verdict: together } = judgeRow(row.answers, question);
	const decided = together === void 0 ? decisions.adjudicated.get(name) : void 0;
	const final = together ?? decided?.label;
	const label = Object.hasOwn(current, row.id) ? current[row.id].label : void 0;
	const shared = {
		agreed,
		current: label,
		...decided && { decidedBy: decided.by }
	};
	if (final === void 0) return {
		...shared,
		verdict: "open"
	};
	if (isSame(final, row.label, question)) return {
		...shared,
		final,
		verdict: "right"
	};
	const dismissal = decisions.dismissed.get(name);
	const mended = mendingOf(final, label, question) ?? (dismissal && "dismissed");
	return {
		...shared,
		final,
		verdict: "wrong",
		...mended && { mended },
		...dismissal && { dismissal }
	};
}
function mendingOf(final, label, question) {
	if (label === void 0) return "gone";
	return final !== "bad row" && isSame(final, label, question) ? "corrected" : void 0;
}

// src/core/review/derive/judged-seals.ts
function judgedSeals(rounds, standing) {
	return rounds.flatMap(({ opened, seals }) => {
		const question = questionOf(opened);
		return seals.map((seal) => ({
			question,
			rows: reviewRows(seal, {
				question,
				...standing
			}),
			strata: seal.strata,
			census: seal.census
		}));
	});
}

// src/core/review/derive/derive-dataset.ts
function deriveDataset(facts, rounds, reading) {
	const { name } = facts;
	const round = rounds.at(-1);
	if (!round) return {
		name,
		facts,
		rounds,
		phase: firstPhase(facts),
		rows: [],
		results: []
	};
	const rows = askedAbout(facts, round, reading);
	const { names, decisions } = reading;
	const sealsUntil = (place) => judgedSeals(rounds.slice(0, place + 1), {
		current: facts.current,
		names,
		decisions
	});
	const results = rounds.flatMap((each, place) => {
		const sealed = resultOf(facts, each, reading);
		return sealed ? [withBefore(sealed, wrongBefore(sealsUntil(place), facts.policy))] : [];
	});
	const result = results.at(-1);
	const standing = result && isStanding(result, round, facts) ? result : void 0;
	const fresh = freshDrawReason(round, facts, standing, reading);
	const shared = {
		name,
		facts,
		rounds,
		rows,
		results,
		...result && { result }
	};
	if (facts.draw.rows.length === 0) return {
		...shared,
		phase: { kind: "nothing" }
	};
	if (fresh) return {
		...shared,
		phase: {
			kind: "to-open",
			because: fresh
		}
	};
	return {
		...shared,
		phase: standing ? { kind: "judged" } : phaseOf(rows, facts)
	};
}
function isStanding({ round: judged, outcome }, round, { draw }) {
	if (judged !== round) return false;
	const sealed = new Set(round.seals.at(-1).rows.map(sealKey));
	return draw.rows.length === sealed.size && draw.rows.every((row) => sealed.has(sealKey(row))) || outcome === "fix-guideline";
}
function firstPhase({ eligible, policy, relabels }) {
	if (eligible === 0) return { kind: "nothing" };
	if (eligible < policy.queueBelow && !relabels) return { kind: "queued" };
	return {
		kind: "to-open",
		because: "first"
	};
}
function phaseOf(rows, { policy }) {
	const open = rows.filter(({ isSealed }) => !isSealed);
	const isAnswered = ({ asked }) => asked.filter(({ answer }) => answer).length >= policy.perRow;
	return { kind: open.every(isAnswered) ? "to-seal" : "asking" };
}
function askedAbout({ name, draw }, { opened, seals }, { packets, answers }) {
	const sealed = new Set(seals.flatMap(({ rows }) => rows.map(sealKey)));
	const asked = /* @__PURE__ */ new Map();
	for (const { expert, rows } of packets.values()) for (const row of rows.values()) {
		if (row.dataset !== name || row.round !== opened.round) continue;
		const answer = answers.of(name, opened.round, row).find((given) => given.expert.toLowerCase() === expert.toLowerCase());
		const key = sealKey(row);
		const others = (asked.get(key) ?? []).filter((one) => one.expert !== expert);
		asked.set(key, [...others, {
			expert,
			row,
			...answer && { answer }
		}]);
	}
	return draw.rows.map((drawn) => {
		const key = sealKey(drawn);
		return {
			drawn,
			asked: asked.get(key) ?? [],
			isSealed: sealed.has(key)
		};
	});
}
function resultOf(facts, round, { names, decisions }) {
	const seal = round.seals.at(-1);
	if (!seal || seal.rows.length === 0) return void 0;
	const question = questionOf(round.opened);
	const rows = reviewRows(seal, {
		question,
		current: facts.current,
		names,
		decisions
	});
	const judgement = judgeReview(rows, seal.strata, facts.earlier, {
		policy: facts.policy,
		question
	});
	return {
		round,
		rows,
		before: [],
		judgement,
		outcome: decideOutcome(judgement, rows, seal.census)
	};
}
function withBefore(result, before) {
	const outcome = before.some(({ mended }) => mended === void 0) && result.outcome === "passed" ? "fix-rows" : result.outcome;
	return {
		...result,
		before,
		outcome
	};
}

// src/core/review/derive/read-packets.ts
function readPackets(datasets) {
	const packets = /* @__PURE__ */ new Map();
	for (const { rounds } of datasets) for (const [place, round] of rounds.entries()) for (const [login, row] of rowsOf(round, rounds[place + 1])) {
		const key = login.toLowerCase();
		const packet = packets.get(key) ?? {
			expert: login,
			rows: /* @__PURE__ */ new Map()
		};
		packets.set(key, packet);
		packet.rows.set(row.n, row);
	}
	return packets;
}
function rowsOf(round, next) {
	const { opened } = round;
	const released = /* @__PURE__ */ new Map();
	for (const { expert, numbers, why } of round.released) for (const n of numbers) released.set(`${expert.toLowerCase()} ${n}`, why);
	const sealed = /* @__PURE__ */ new Map();
	for (const { at, rows } of round.seals) for (const row of rows) {
		const key = sealKey(row);
		if (!sealed.has(key)) sealed.set(key, at);
	}
	return round.asked.flatMap(({ expert, batch, due, at, rows }) => rows.map((row) => {
		const why = released.get(`${expert.toLowerCase()} ${row.n}`);
		const sealedAt = sealed.get(sealKey(row));
		return [expert, {
			...row,
			dataset: opened.dataset,
			round: opened.round,
			batch,
			ask: opened.ask,
			askedAt: at,
			due,
			...why && { released: why },
			...sealedAt && { sealedAt },
			...next && { supersededAt: next.opened.at }
		}];
	}));
}

// src/core/review/replies/address.ts
function readAddress(line, slug) {
	const text = withoutUnseen(line);
	const start = /^ {0,3}(?=[/@\uff20\uff0f])/.exec(text);
	if (!start) return void 0;
	const said = text.slice(start[0].length);
	const longest = slug.length + 12;
	const begun = tidyText(said.slice(0, longest)).normalize("NFKC").toLowerCase();
	const name = [
		"/assay",
		`/${slug.toLowerCase()}`,
		`@${slug.toLowerCase()}[bot]`,
		`@${slug.toLowerCase()}`
	].sort((a, b) => b.length - a.length).find((each) => begun.startsWith(each));
	if (name === void 0 || /^[\p{L}\p{N}_/[-]/u.test(said.slice(name.length))) return void 0;
	const rest = said.slice(name.length).replace(/^[:,]/, "").trim();
	return {
		certain: name.startsWith("/"),
		rest
	};
}

// src/core/review/replies/asked-rows.ts
const MOST_STRETCHES = 4;
const MOST_ASKS = 4;
const MOST_COMPARED = 5e4;
function askedRows(rows) {
	return {
		rows,
		asks: [...new Set(rows.values())].slice(0, MOST_ASKS),
		numbers: tellNumbers([...rows.keys()]),
		suggest: suggester()
	};
}
function suggester() {
	const known = /* @__PURE__ */ new Map();
	let left = MOST_COMPARED;
	return (text, labels) => {
		const key = `${labels.length} ${text}`;
		if (known.has(key) || left <= 0) return known.get(key);
		left -= labels.length;
		const meant = suggestWord(text, labels);
		known.set(key, meant);
		return meant;
	};
}
function tellNumbers(numbers) {
	const stretches = [];
	for (const n of numbers.toSorted((a, b) => a - b)) {
		const open = stretches.at(-1);
		if (open && n <= open.last + 1) open.last = n;
		else stretches.push({
			first: n,
			last: n
		});
	}
	const told = stretches.slice(0, MOST_STRETCHES).flatMap(({ first, last }) => {
		if (last - first > 1) return [`${first} to ${last}`];
		return first === last ? [`${first}`] : [`${first}`, `${last}`];
	});
	if (stretches.length > MOST_STRETCHES) return `${told.join(", ")} and others`;
	const end = told.pop() ?? "";
	return told.length === 0 ? end : `${told.join(", ")} and ${end}`;
}

// src/core/review/replies/line-reading.ts
const NOTHING = {
	answers: [],
	problems: []
};
const problem = (message) => ({
	answers: [],
	problems: [message]
});

// src/core/review/replies/mail-lines.ts
const MOST$2 = 400;
const WROTE = /(?:\bwrote|\bschrieb|\ba écrit|\bescribió|\bha scritto|\bschreef|\bescreveu|\bskrev|\bnapisał(?:\(a\)|a)?|написал(?:\(а\)|а)?|пише|写道|寫道|のメール|作成|님이 작성|\byazdı|\bkirjoitti)(?=[^\p{L}]|$)/iu;
const SENT_FROM = /^(?:sent from (?:my|outlook|mail|gmail|yahoo|proton)|get outlook for|von meinem .{1,40} gesendet|gesendet von|envoyé de(?:puis)? mon|envoyé à partir de|enviado desde|enviado do meu|inviato da|verstuurd vanaf|verzonden vanaf|отправлено с|skickat från|sendt fra|wysłane z|lähetetty|发自我的|從我的|iphoneから送信)/iu;
const FIELD = /^[*_]{0,2}(?:from|sent|to|cc|date|subject|von|gesendet|an|datum|betreff|de|envoyé|à|date|objet|enviado|para|fecha|asunto|da|inviato|a|data|oggetto|van|verzonden|aan|onderwerp|от|отправлено|кому|дата|тема|från|skickat|till|ämne|fra|sendt|til|emne|od|wysłano|do|temat|发件人|发送时间|收件人|主题|差出人|送信日時|宛先|件名)\s?[:：][*_]{0,2}(?:\s|$)/iu;
const FIRST_FIELD = /^[*_]{0,2}(?:from|von|de|da|van|от|från|fra|od|发件人|差出人)\s?[:：]/iu;
function isAttribution(line) {
	const text = line.trim();
	if (text.length > MOST$2 || !/[:：]$/.test(text) || !WROTE.test(text)) return false;
	if (/^\d/.test(text)) return /@|^\d{4}/.test(text);
	return /[\d@<]/.test(text) || text.split(/\s+/).length === 1;
}
function startsSignature(line) {
	if (/^(?:--|—|__)\s*$/.test(line)) return true;
	return line.length <= MOST$2 && SENT_FROM.test(line.trim().replace(/^[*_<[]+/, ""));
}
function startsOldMail(lines, index) {
	const text = lines[index].trim();
	if (text.length > MOST$2) return false;
	if (/^_{10,}$/.test(text)) return true;
	if (/^reply to this email directly/i.test(text)) return true;
	if (/^begin forwarded message\s?:$/i.test(text)) return true;
	if (/^-{3,}[^-]*\p{L}[^-]*-{3,}$/u.test(text)) return true;
	if (!FIRST_FIELD.test(text)) return false;
	return lines.slice(index + 1, index + 6).filter((each) => each.length <= MOST$2 && FIELD.test(each.trim())).length >= 2;
}

// src/core/review/replies/take-aside.ts
const TAG = /`|<!--|<\/details\s{0,9}>|<details(?=[\s>])/gi;
const DEEPEST = 1e3;
function takeAside(line, before, closes) {
	let { comment, details } = before;
	let text = "";
	let at = 0;
	const lastEnd = line.lastIndexOf("-->");
	const begin = line.length - line.trimStart().length;
	while (at < line.length) {
		if (comment) {
			const end = line.indexOf("-->", at);
			if (end < 0) return {
				text,
				aside: {
					comment,
					details
				}
			};
			comment = false;
			at = end + 3;
			continue;
		}
		TAG.lastIndex = at;
		const tag = TAG.exec(line);
		const upTo = tag ? tag.index : line.length;
		if (details === 0) text += line.slice(at, upTo);
		if (!tag) break;
		at = upTo + tag[0].length;
		if (tag[0] === "`") {
			const end = line.indexOf("`", at);
			if (end >= 0) at = end + 1;
			if (details === 0) text += line.slice(upTo, at);
		} else if (tag[0] === "<!--") {
			comment = closes || lastEnd >= at || upTo === begin;
			if (!comment && details === 0) text += tag[0];
		} else if (tag[0][1] === "/") details = Math.max(0, details - 1);
		else details = Math.min(DEEPEST, details + 1);
	}
	return {
		text,
		aside: {
			comment,
			details
		}
	};
}

// src/core/review/replies/own-lines.ts
const QUOTE = /^ {0,3}>/;
const FENCE = /^[ \t]{0,8}(`{3,}|~{3,})/;
function ownBlocks(body) {
	const blocks = [];
	const all = body.split(/\r\n|\n|\r/);
	const closes = commentCloses(all);
	let text = [];
	let fence;
	let aside = {
		comment: false,
		details: 0
	};
	const endText = () => {
		if (text.length > 0) blocks.push({
			kind: "text",
			lines: text
		});
		text = [];
	};
	for (const [index, raw] of all.entries()) {
		const line = index + 1;
		if (fence) {
			if (closesFence(raw, fence.mark)) {
				blocks.push({
					kind: "code",
					lines: fence.lines
				});
				fence = void 0;
			} else fence.lines.push({
				line,
				text: raw
			});
			continue;
		}
		const hidden = aside.comment || aside.details > 0;
		if (!hidden && QUOTE.test(raw)) continue;
		const mark = hidden ? void 0 : fenceOpening(raw);
		if (mark !== void 0) {
			endText();
			fence = {
				mark,
				lines: []
			};
			continue;
		}
		const seen = takeAside(raw, aside, closes[index]);
		aside = seen.aside;
		if (seen.text.trim() === "") continue;
		if (startsSignature(seen.text) || startsOldMail(all, index)) break;
		if (isAttribution(seen.text)) {
			if (!quoteFollows(all, index)) break;
			continue;
		}
		text.push({
			line,
			text: seen.text
		});
	}
	endText();
	if (fence) blocks.push({
		kind: "code",
		lines: fence.lines
	});
	return blocks;
}
function fenceOpening(raw) {
	const found = FENCE.exec(raw);
	const mark = found?.[1];
	return mark?.startsWith("`") && raw.includes("`", found[0].length) ? void 0 : mark;
}
function commentCloses(all) {
	const closes = all.map(() => false);
	for (let index = all.length - 2; index >= 0; index--) {
		const next = all[index + 1];
		closes[index] = next.includes("-->") || next.trim() !== "" && closes[index + 1];
	}
	return closes;
}
function closesFence(raw, mark) {
	const text = raw.trim();
	return text.length >= mark.length && text === mark[0].repeat(text.length);
}
function quoteFollows(all, index) {
	let next = index + 1;
	while (next < all.length && all[next].trim() === "") next++;
	return QUOTE.test(all[next] ?? "");
}

// src/core/review/replies/means-to-answer.ts
const COUNTED = new Set("of more less other others minutes minute min mins hours hour hrs days day weeks week months years times rows row records record comments comment questions question points point things thing notes note people experts labels label cases case examples example percent % and or to in on at for from with are is was were have has had look looks seem seems working new different ones out remaining left were also still duplicates".split(" "));
const MOST_WORDS$1 = {
	colon: 4,
	table: 4,
	list: 2,
	dash: 2,
	comma: 0,
	space: 1,
	glued: 0
};
function meansToAnswer(text, sign, ask, suggest) {
	const [words, cut] = firstWords(text);
	const first = words[0] ?? "";
	if (first === "") return false;
	if (COUNTED.has(first.toLowerCase().replace(/[.,:;!?]+$/, "")) && (sign !== "colon" || words.length > 2)) return false;
	if (ask.labels.length === 0) return /^[-+$€£¥]?\s?\d/.test(text) || !cut && words.length <= MOST_WORDS$1[sign];
	if (!cut && words.length <= MOST_WORDS$1[sign]) return true;
	if (sign === "glued" || sign === "comma") return false;
	if (suggest(text, ask.labels) !== void 0) return true;
	if (!cut && words.length <= 4 && words.some((word) => isName(word, ask))) return true;
	if (leadingAnswer(words, ask)) return true;
	return !cut && words.length <= 3 && first.length > 3 && suggest(first, ask.labels) !== void 0;
}
function isName(word, ask) {
	return word.split("/", 3).some((part) => {
		const reading = readText(part, ask);
		return part.length > 2 && reading.kind === "read" && reading.by === "name";
	});
}
function leadingAnswer(words, ask) {
	for (let count = Math.min(words.length, 4); count > 0; count--) {
		const text = words.slice(0, count).join(" ");
		const reading = readText(text, ask);
		if (reading.kind !== "read" || reading.note !== void 0) continue;
		if (reading.by === "name" || reading.by === "prefix" && text.length > 3 || reading.by === "sign") return reading.answer;
		if (reading.by === "word" && reading.answer.kind === "cannot-tell") return reading.answer;
		if (reading.by === "letter" && !/^[ai]$/i.test(text)) return reading.answer;
	}
}
function firstWords(text) {
	const words = text.slice(0, 400).trim().split(/\s+/, 7);
	return [words.slice(0, 6), words.length > 6 || text.length > 400];
}

// src/core/review/replies/split-answers.ts
const MOST_ANSWERS$1 = 1e3;
const MOST_WORDS = 12;
const LONGEST_WORD = 100;
const SPECIAL_START = /^(?:can'?t|cannot|don'?t|not|bad)$/i;
function splitAnswers(text, asks) {
	const ways = [
		/(?<!\\)\|/,
		/;/,
		/,/
	].map((sign) => text.split(sign, MOST_ANSWERS$1).map((each) => each.trim())).filter((parts) => parts.length > 1).map((parts) => parts.at(-1) === "" ? parts.slice(0, -1) : parts);
	const read = (parts) => parts.map((part, index) => ({
		text: part,
		reading: readText(part, askAt(asks, index))
	}));
	const fitting = ways.filter((parts) => parts.length === asks.length).map(read);
	const words = byWords(text, asks);
	return [...fitting, words].find((list) => list.length === asks.length && list.every(({ reading }) => reading.kind === "read")) ?? fitting[0] ?? (ways[0] ? read(ways[0]) : words);
}
const askAt = (asks, index) => asks[Math.min(index, asks.length - 1)];
function byWords(text, asks) {
	const words = text.split(/\s+/, MOST_ANSWERS$1 * 4).filter((word) => !/^[,;|]*$/.test(word));
	const found = [];
	for (let at = 0; at < words.length && found.length < MOST_ANSWERS$1;) {
		const ask = askAt(asks, found.length);
		const count = isFreeText(ask) ? 1 : wordsOfAnswer(words, at, ask);
		const part = words.slice(at, at + count).join(" ");
		found.push({
			text: part,
			reading: readText(part, ask)
		});
		at += count;
	}
	return found;
}
function wordsOfAnswer(words, at, ask) {
	const first = words[at].slice(0, LONGEST_WORD).replace(/^[*_`"]+/, "");
	const most = knownLabels(ask.labels).severalWords.get(foldLabel(first)) ?? 0;
	const special = SPECIAL_START.test(first) ? 2 : 0;
	const longest = Math.min(MOST_WORDS, words.length - at, Math.max(most, special));
	for (let count = longest; count > 1; count--) {
		const reading = readText(words.slice(at, at + count).join(" "), ask);
		if (reading.kind === "read" && reading.note === void 0 && (reading.by === "name" || reading.by === "word")) return count;
	}
	return 1;
}

// src/core/review/replies/tell-reading.ts
const MOST$1 = 60;
function tellReading(n, text, reading, ask, suggest) {
	const shown = cutText(maskText(text.slice(0, 240)), MOST$1);
	if (reading.kind === "ambiguous") return `${shown} could be ${reading.meanings.map((each) => cutText(each, MOST$1)).join(" or ")}. Write the letter, or the whole name.`;
	if (ask.labels.length === 0) return `${shown} is no number. Write digits alone, with a point for decimals, for example ${n} 12.50, or ${n} ? if you can't tell.`;
	const meant = suggest(text, ask.labels);
	if (meant === void 0) return `${shown} is no label of this dataset. ${exampleFor(n, ask.labels[0], ask)}`;
	return `${shown} is no label of this dataset. Did you mean ${cutText(meant, MOST$1)}? ${exampleFor(n, meant, ask)}`;
}
function tellTooMuch(n, first) {
	const name = first.kind === "label" ? cutText(first.label, MOST$1) : BAD_ROW_TEXT;
	return `There is more here than a label. Write a note behind #, for example ${n} ${first.kind === "cannot-tell" ? "?" : name} # why.`;
}
function exampleFor(n, label, { labels }) {
	const letter = knownLabels(labels).letterOf.get(label);
	const name = cutText(label, MOST$1);
	return `Write for example ${n} ${name}${letter === void 0 || letter === name ? "" : ` or ${n} ${letter}`}.`;
}

// src/core/review/replies/read-range.ts
const MOST_UNASKED = 50;
function readRange(head, { text: whole }, asked, strict) {
	const { first, last } = head;
	const [listText, note] = splitRangeNote(whole);
	const text = unmark(listText).replace(/^[([](.*)[)\]]$/s, "$1");
	const ask = asked.rows.get(first) ?? asked.asks[0];
	const named = `${first}-${last}`;
	if (text === "") return readBareRange(head, asked, strict);
	const backwards = last < first;
	if (backwards || last - first >= asked.rows.size + MOST_UNASKED) {
		const why = backwards ? "goes backwards" : "is too long";
		return strict || readText(text.split(" ", 1)[0], ask).kind === "read" ? problem(`${named} ${why}: you are asked about ${asked.numbers}.`) : NOTHING;
	}
	const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
	const asks = numbers.map((n) => asked.rows.get(n) ?? ask);
	const forAll = /^all\b[\s:=]{0,3}(?=.)/i.exec(text);
	if (forAll) {
		const said = text.slice(forAll[0].length);
		const byAsk = new Map([...new Set(asks)].map((each) => [each, readText(said, each)]));
		const readings = asks.map((each) => ({
			text: said,
			reading: byAsk.get(each)
		}));
		if (readings.some(({ reading }) => reading.kind !== "unknown")) return keep(numbers, readings, asked, note);
	}
	const listed = splitAnswers(text, asks);
	if (!strict && !isAnswering(listed, numbers.length, ask, asked)) return NOTHING;
	if (listed.length === numbers.length) return keep(numbers, listed, asked, note);
	const mistake = `${named} are ${countOf(numbers.length, "row")}, and here ${listed.length === 1 ? "is" : "are"} ${countOf(listed.length, "answer")}, so nothing of this line is kept.`;
	const one = listed.length === 1 && readText(text, ask).kind === "read";
	return problem(one ? `${mistake} For the same answer to all, write ${named} all ${text}.` : mistake);
}
function isAnswering(listed, rows, ask, { suggest }) {
	if (isFreeText(ask)) return listed.length === rows;
	if (listed.length === 1) {
		const [{ text, reading }] = listed;
		return reading.kind !== "unknown" || meansToAnswer(text, "space", ask, suggest);
	}
	const read = listed.filter(({ reading }) => reading.kind !== "unknown").length;
	return read > 0 && read * 2 >= listed.length;
}
function keep(numbers, listed, asked, lineNote) {
	const answers = [];
	const unasked = [];
	for (const [index, n] of numbers.entries()) {
		const { text, reading } = listed[index];
		const ask = asked.rows.get(n);
		if (!ask) unasked.push(n);
		else if (reading.kind !== "read") return problem(`Row ${n}: ${tellReading(n, text, reading, ask, asked.suggest)} Nothing of this line is kept.`);
		else {
			const note = reading.note ?? lineNote;
			answers.push({
				n,
				answer: reading.answer,
				...note === "" ? {} : { note }
			});
		}
	}
	const problems = unasked.length === 0 ? [] : [`${tellNumbers(unasked)}: you are asked about ${asked.numbers}. The others are kept.`];
	if (answers.length === 0 && problems.length > 0) return problem(`${tellNumbers(unasked)}: you are asked about ${asked.numbers}.`);
	return {
		answers,
		problems
	};
}
function readBareRange({ first, last }, asked, strict) {
	const ask = asked.rows.get(first);
	if (ask && !isFreeText(ask) && readText(String(last), ask).kind === "read") return problem(`This could be rows ${first} to ${last}. For row ${first} write ${first}: ${last}.`);
	return strict || ask ? problem(`There are no answers behind ${first}-${last} on this line.`) : NOTHING;
}
function splitRangeNote(text) {
	const at = text.indexOf(" # ");
	return at < 0 ? [text, ""] : [text.slice(0, at).trim(), text.slice(at + 3).trim()];
}

// src/core/review/replies/read-row.ts
function readRow(head, { text, raw }, asked, strict) {
	const n = head.first;
	const ask = asked.rows.get(n);
	if (!ask) return readUnasked(head, text, asked, strict);
	if (text === "") return strict ? problem(`There is no answer behind ${n}.`) : NOTHING;
	if (isFreeText(ask)) return readFree(head, raw, ask, strict);
	if (isPlainCount(head, text)) return NOTHING;
	const reading = readCells(head, text, ask);
	const said = withoutNote(head, text);
	if (said === "") return NOTHING;
	if (reading.kind === "read" && !(head.sign === "glued" && !isGlued(reading))) {
		const { answer, note } = reading;
		return {
			answers: [note === void 0 ? {
				n,
				answer
			} : {
				n,
				answer,
				note
			}],
			problems: []
		};
	}
	if (reading.kind === "read") return NOTHING;
	if (!strict && reading.kind === "unknown" && !meansToAnswer(said, head.sign, ask, asked.suggest)) return NOTHING;
	return problem(tell(n, said, reading, ask, asked.suggest));
}
function tell(n, text, reading, ask, suggest) {
	const slip = ask.labels.length === 0 || suggest(text, ask.labels) !== void 0;
	const begun = reading.kind === "unknown" && !slip ? leadingAnswer(firstWords(text)[0], ask) : void 0;
	if (begun) return tellTooMuch(n, begun);
	return tellReading(n, text, reading, ask, suggest);
}
function withoutNote({ sign }, text) {
	const cell = sign === "table" ? text.split(/(?<!\\)\|/, 1)[0].trim() : text;
	return splitNote(cell).at(-1)?.text ?? cell;
}
const isPlainCount = ({ sign }, text) => sign === "comma" && /^\d/.test(text);
const isGlued = ({ by, note }) => note === void 0 && by !== "prefix" && by !== "word";
function readCells({ sign }, text, ask) {
	if (sign !== "table") return readText(text, ask);
	const inner = text.replace(/\|$/, "").trim();
	const whole = readText(inner, ask);
	if (whole.kind !== "unknown") return whole;
	const [cell = "", ...others] = inner.split(/(?<!\\)\|/);
	const note = others.map((each) => each.trim()).filter((each) => each !== "");
	const reading = readText(cell, ask);
	return reading.kind === "read" && note.length > 0 ? {
		...reading,
		note: note.join(", ")
	} : reading;
}
function readFree(head, raw, ask, strict) {
	const n = head.first;
	if (head.sign === "glued" || head.sign === "comma") return NOTHING;
	const value = head.sign === "table" ? raw.split(/[|\t]/)[0] : raw;
	const reading = readText(value, ask);
	if (reading.kind !== "read") return NOTHING;
	const { answer, note } = reading;
	const kept = {
		answers: [note === void 0 ? {
			n,
			answer
		} : {
			n,
			answer,
			note
		}],
		problems: []
	};
	if (strict || head.sign === "colon" || head.sign === "table") return kept;
	const [words, cut] = firstWords(value);
	if (!cut && words.length <= 4 && !isSentence(head, value, ask)) return kept;
	return isSentence(head, value, ask) ? NOTHING : problem(`If this is your value of row ${n}, write it behind a colon: ${n}: …`);
}
function isSentence({ sign }, text, ask) {
	return !meansToAnswer(firstWords(text)[0][0] ?? "", sign, ask, () => void 0);
}
function readUnasked({ first, sign }, text, asked, strict) {
	const told = problem(`${first}: you are asked about ${asked.numbers}.`);
	if (strict) return told;
	if (text === "" || sign === "glued" || sign === "comma") return NOTHING;
	return asked.asks.some((ask) => isFreeText(ask) ? sign === "colon" : readText(text, ask).kind !== "unknown" || sign === "colon" && meansToAnswer(text, sign, ask, asked.suggest)) ? told : NOTHING;
}

// src/core/review/replies/row-head.ts
const LEAD = /^\s*(?:(?:[-*+•·]|#{1,6})\s+)?(?:\[[xX ]\]\s+)?\|?\s*(?:(?:rows?|no\.?|nr\.?)\s?(?=\d)|#(?=\d))?/i;
const NUMBER = /^[*_`]{0,3}#?(\d{1,6})(?!\d)/;
const RANGE_END = /^[*_`]{0,3}\s{0,3}(?:-{1,3}|\.{2,3}|…|to(?=\s))\s{0,3}#?(\d{1,6})(?![\d-])/i;
const SIGNS = [
	["colon", /^[*_`]{0,3}\s{0,3}(?:=>|[:=])[*_`]{0,3}/],
	["table", /^[*_`]{0,3}[.)]?\s{0,9}[|\t]/],
	["list", /^[*_`]{0,3}(?:[)]|\.(?!\d))[*_`]{0,3}/],
	["dash", /^[*_`]{0,3}\s{1,3}-{1,2}>?(?=\s)/],
	["dash", /^[*_`]{0,3}\s{0,3}(?:->|→)/],
	["comma", /^[*_`]{0,3},/],
	["space", /^[*_`]{0,3}(?=\s|$)/],
	["glued", /^[*_`]{0,3}/]
];
function readRowHead(line, ranges = true) {
	let end = LEAD.exec(line)[0].length;
	const number = NUMBER.exec(line.slice(end, end + 20));
	if (!number) return void 0;
	end += number[0].length;
	const upTo = ranges ? RANGE_END.exec(line.slice(end, end + 20)) : null;
	if (upTo) end += upTo[0].length;
	const after = line.slice(end, end + 20);
	if (/^(?::\d\d(?!\d)|[./]\d)/.test(after)) return void 0;
	const [sign, found] = signOf(after);
	const first = Number(number[1]);
	const range = upTo !== null;
	if (range && sign === "glued") return void 0;
	return {
		first,
		last: range ? Number(upTo[1]) : first,
		range,
		sign,
		end: end + found
	};
}
function signOf(after) {
	for (const [sign, pattern] of SIGNS) {
		const found = pattern.exec(after);
		if (found) return [sign, found[0].length];
	}
	return ["glued", 0];
}

// src/core/review/replies/split-rows.ts
const BETWEEN_LABELS = /(?:, ?|; ?| ?\| ?| \/ | -{1,2} | and )(?=#?\d{1,6}(?:\D|$))/i;
const BETWEEN_NUMBERS = /(?:, |; ?| ?\| ?)(?=#?\d{1,6}(?:\D|$))/i;
function splitRows(line, asked) {
	return line.split(isAllLabels(asked) ? BETWEEN_LABELS : BETWEEN_NUMBERS);
}
function splitRowsBySpaces(line, asked) {
	if (!isAllLabels(asked) || asked.asks.some(({ labels }) => knownLabels(labels).hasDigits)) return [];
	return line.split(/ (?=#?\d{1,6}(?:\D|$))/);
}
const isAllLabels = ({ asks }) => asks.every(({ labels }) => labels.length > 0);

// src/core/review/replies/read-line.ts
const ALIKE = /^(#?\d{1,6}(?: ?(?:,|&|and) ?#?\d{1,6}){1,100}) ?[:=](?!\d)/i;
function readLine(line, asked, strict) {
	const clean = withoutUnseen(line).trim();
	const bare = /^[*_`]{1,3}\d{1,6}[:.)]?[*_`]{1,3}/.test(clean) ? clean : unmark(clean);
	const alike = ALIKE.exec(tidyText(bare));
	if (alike) return readAlike(alike[1], bare.slice(alike[0].length), asked, strict);
	const alone = readPart(bare, asked, strict);
	if (alone.answers.length > 0) return readBehindNote(bare, alone, asked);
	return readSeveral(bare, asked) ?? alone;
}
function readAlike(numbers, rest, asked, strict) {
	return joined([...new Set(numbers.match(/\d+/g))].map((n) => readPart(`${n}: ${rest}`, asked, strict)));
}
function readPart(raw, asked, strict) {
	const line = tidyText(raw);
	const head = readRowHead(line);
	if (!head) return NOTHING;
	const restOf = ({ end }) => ({
		text: oneLine(line.slice(end)),
		raw: raw.slice(end).trim()
	});
	if (!head.range) return readRow(head, restOf(head), asked, strict);
	const reading = readRange(head, restOf(head), asked, strict);
	const single = reading === NOTHING ? readRowHead(line, false) : void 0;
	return single ? readRow(single, restOf(single), asked, strict) : reading;
}
function readBehindNote(raw, alone, asked) {
	if (alone.answers.length !== 1 || alone.answers[0].note === void 0) return alone;
	const line = tidyText(raw);
	if (readRowHead(line)?.sign === "table") return alone;
	const [, ...others] = splitRows(oneLine(line), asked);
	const lost = others.flatMap((part) => readPart(part, asked, false).answers.map(({ n }) => n));
	if (lost.length === 0) return alone;
	const message = `This was kept as a note of row ${alone.answers[0].n}. If it answers row ${lost[0]}, write that on a line of its own.`;
	return {
		answers: alone.answers,
		problems: [...alone.problems, message]
	};
}
function readSeveral(raw, asked) {
	const head = readRowHead(tidyText(raw));
	const ask = head && asked.rows.get(head.first);
	if (!head || head.sign === "table" || ask && isFreeText(ask)) return void 0;
	const line = oneLine(tidyText(raw));
	for (const parts of [splitRows(line, asked), splitRowsBySpaces(line, asked)]) {
		if (parts.length < 2) continue;
		const readings = parts.map((part) => readPart(part, asked, false));
		if (readings.every(({ answers }) => answers.length > 0)) return joined(readings);
		if (readings.some(({ answers }) => answers.length > 0) && ask && ask.labels.length > 0 && readings[0] !== NOTHING) return joined(readings.map((reading, index) => reading === NOTHING ? readPart(parts[index], asked, true) : reading));
	}
}
function joined(readings) {
	return {
		answers: readings.flatMap(({ answers }) => answers),
		problems: [...new Set(readings.flatMap(({ problems }) => problems))]
	};
}
const oneLine = (text) => text.trim().replaceAll("	", " | ").replace(/\s+/g, " ");

// src/core/review/replies/read-as-command.ts
const NAMES = COMMANDS.map(({ name }) => name);
const MOST = 40;
function readAsCommand({ certain, rest }, asked) {
	const [, word = "", after = ""] = /^([^\s:,.!?]*)(?:[:,.!?](?=\s|$))?(.*)$/s.exec(rest.slice(0, MOST));
	const follows = (after + rest.slice(MOST)).trim();
	const command = commandNamed(word);
	if (command?.name === "label") {
		if (asked.rows.size === 0) return {
			name: "label",
			rest: follows
		};
		return follows === "" ? NOTHING : readLine(follows, asked, true);
	}
	if (command) return {
		name: command.name,
		rest: follows
	};
	if (/^[\s*_`"#|-]*\d/.test(rest.slice(0, MOST))) return asked.rows.size === 0 ? {
		name: "label",
		rest
	} : readLine(rest, asked, certain);
	const meant = suggestWord(word, NAMES);
	if (!certain && meant === void 0) return NOTHING;
	if (rest === "") return problem("Say what to do. /assay help tells all commands.");
	const near = meant === void 0 ? "" : ` Did you mean /assay ${meant}?`;
	return problem(`There is no command ${cutText(word, MOST)}.${near} /assay help tells all.`);
}

// src/core/review/replies/read-reply.ts
const MOST_PROBLEMS = 20;
const MOST_ANSWERS = 2e4;
const MOST_COMMANDS = 50;
const MOST_TEXT = 80;
function readReply(body, context) {
	const asked = askedRows(context.rows);
	const answers = /* @__PURE__ */ new Map();
	const commands = [];
	const problems = [];
	let more = 0;
	let given = 0;
	let left = MOST_ANSWERS;
	const told = (line, { problems: messages }) => {
		if (problems.length >= MOST_PROBLEMS) more += messages.length;
		else for (const message of messages) problems.push({
			line: line.line,
			text: shown(line),
			message
		});
	};
	const keep = (line, { answers: read }) => {
		left -= read.length;
		if (left < 0) return;
		for (const answer of read) {
			answers.delete(answer.n);
			answers.set(answer.n, {
				...answer,
				line: line.line
			});
		}
	};
	for (const { kind, lines } of ownBlocks(body)) {
		if (kind === "code") {
			for (const [line, reading] of readCode(lines, asked, context.slug)) keep(line, reading);
			continue;
		}
		for (const line of lines) {
			if (left < 0) break;
			const address = readAddress(line.text, context.slug);
			const reading = address ? readAsCommand(address, asked) : readBare(line.text, asked);
			if ("name" in reading) {
				given++;
				if (given <= MOST_COMMANDS) commands.push({
					...reading,
					line: line.line
				});
				else if (given === 51) told(line, TOO_MANY_COMMANDS);
			} else {
				keep(line, reading);
				told(line, reading);
			}
		}
	}
	if (left < 0) problems.push(TOO_MANY);
	if (more > 0) problems.push(manyMore(more, problems.at(-1)));
	return {
		answers: [...answers.values()],
		commands,
		problems
	};
}
const shown = ({ text }) => cutText(maskText(text.slice(0, 320).trim()), MOST_TEXT);
const TOO_MANY_COMMANDS = problem(`There are more than ${MOST_COMMANDS} commands in this comment: from here on none is read.`);
const TOO_MANY = {
	line: 1,
	text: "…",
	message: "There are more answers here than a comment may hold, and not all were read."
};
function manyMore(count, { line }) {
	return {
		line,
		text: "…",
		message: `${countPhrase(count, "more line was", "more lines were")} not understood.`
	};
}
function readBare(text, asked) {
	return asked.rows.size === 0 ? NOTHING : readLine(text, asked, false);
}
function readCode(lines, asked, slug) {
	if (asked.rows.size === 0) return [];
	const read = [];
	for (const line of lines) {
		if (line.text.trim() === "") continue;
		const address = readAddress(line.text, slug);
		const text = address ? address.rest.replace(/^label\b:?/i, "") : line.text;
		if (address && text.trim() === "") continue;
		const reading = readLine(text, asked, false);
		if (reading.answers.length === 0 || reading.problems.length > 0) return [];
		read.push([line, reading]);
	}
	return read;
}

// src/core/review/derive/read-replies.ts
function readReplies(observations, reading) {
	const before = /* @__PURE__ */ new Map();
	const versions = /* @__PURE__ */ new Map();
	for (const observation of observations) {
		const { comment } = observation;
		versions.set(comment, [...versions.get(comment) ?? [], observation]);
	}
	return [...observations].sort(byTime).flatMap((observation) => {
		if (!isByAuthor(observation)) return [];
		const packet = reading.packets.get(observation.author.toLowerCase());
		const rows = [...packet?.rows ?? []].filter(([, row]) => row.askedAt <= observation.seenAt);
		const context = {
			slug: reading.slug,
			rows: new Map(rows.map(([n, { ask }]) => [n, ask]))
		};
		const reply = readReply(observation.body, context);
		const { seenAt } = observation;
		const last = before.get(observation.comment);
		before.set(observation.comment, {
			reply,
			seenAt
		});
		const said = last === void 0 || last.seenAt > seenAt ? [] : last.reply.answers;
		const answers = reply.answers.filter((answer) => !said.some((each) => isSameAnswer(each, answer))).flatMap((answer) => {
			const row = packet?.rows.get(answer.n);
			return row ? [takeAnswer(answer, row, observation, reading)] : [];
		});
		const given = last === void 0 || last.seenAt > seenAt ? [] : last.reply.commands;
		return [{
			observation,
			answers,
			commands: isReplaced(observation, versions.get(observation.comment)) ? [] : reply.commands.filter((command) => !given.some((each) => isSameCommand(each, command))),
			problems: reply.problems,
			isAsked: rows.length > 0
		}];
	});
}
function isReplaced({ comment, writtenAt, seenAt }, observations) {
	return observations.some((other) => other.comment === comment && other.writtenAt > writtenAt && other.seenAt < seenAt);
}
function byTime(a, b) {
	if (a.writtenAt !== b.writtenAt) return a.writtenAt < b.writtenAt ? -1 : 1;
	return a.comment - b.comment || a.version - b.version;
}
function isByAuthor({ author, editor, version }) {
	return editor === void 0 ? version === 1 : sameLogin(editor, author);
}
function takeAnswer(answer, row, { author, comment, seenAt }, { handsSince }) {
	return {
		...answer,
		expert: author,
		comment,
		at: seenAt,
		row,
		outcome: outcomeOf(row, seenAt, handsSince.get(author.toLowerCase()))
	};
}
function outcomeOf(row, at, handSince) {
	if (row.sealedAt !== void 0 && at > row.sealedAt) return "sealed";
	if (row.supersededAt !== void 0 && at > row.supersededAt) return "superseded";
	return row.released === "removed" || handSince !== void 0 && at > handSince ? "not-eligible" : "kept";
}
function isSameAnswer(a, b) {
	return a.n === b.n && JSON.stringify(a.answer) === JSON.stringify(b.answer) && a.note === b.note;
}
function isSameCommand(a, b) {
	return a.name === b.name && a.rest === b.rest;
}

// src/core/review/derive/row-answers.ts
var RowAnswers = class {
	#answers = /* @__PURE__ */ new Map();
	constructor(replies) {
		for (const { answers } of replies) for (const answer of answers) {
			if (answer.outcome !== "kept") continue;
			const { dataset, round, id, content } = answer.row;
			const key = keyOf(dataset, round, id, content);
			const ofRow = this.#answers.get(key) ?? /* @__PURE__ */ new Map();
			this.#answers.set(key, ofRow);
			ofRow.set(answer.expert.toLowerCase(), answer);
		}
	}
	of(dataset, round, row) {
		return [...this.#answers.get(keyOf(dataset, round, row.id, row.content))?.values() ?? []];
	}
};
function keyOf(dataset, round, id, content) {
	return JSON.stringify([
		dataset,
		round,
		id,
		content
	]);
}

// src/core/review/derive/derive-review.ts
function deriveReview(facts) {
	const { journal, observations, pull, app } = facts;
	const rounds = datasetNames(facts).map((dataset) => ({
		dataset,
		rounds: readRounds(journal, dataset)
	}));
	const excluded = handsInChange(pull);
	const packets = readPackets(rounds);
	const replies = readReplies(observations, {
		slug: app.slug,
		packets,
		handsSince: handsSince(pull, journal)
	});
	const names = nameRows(rounds);
	const commands = readCommands(replies, facts);
	const effects = commandEffects(commands, observations, facts, {
		rounds,
		names,
		excluded,
		app: app.login,
		experts: facts.experts.map(({ login }) => login)
	});
	const reading = {
		packets,
		answers: new RowAnswers(replies),
		names,
		decisions: effects.decisions,
		head: pull.head.sha,
		editorial: effects.editorial,
		published: journal.findLast((entry) => entry.kind === "draw-published"),
		base: pull.base,
		experts: facts.experts,
		assigned: effects.assigned,
		redrawAt: latestAt(journal, (entry) => isRedraw(entry, excluded))
	};
	return {
		datasets: facts.datasets.map((dataset) => deriveDataset(dataset, rounds.find((known) => known.dataset === dataset.name)?.rounds ?? [], reading)),
		packets,
		replies,
		commands,
		excluded,
		effects
	};
}
function datasetNames({ datasets, journal }) {
	const asked = journal.flatMap((entry) => entry.kind === "round-opened" ? [entry.dataset] : []);
	return [.../* @__PURE__ */ new Set([...datasets.map(({ name }) => name), ...asked])];
}
function latestAt(journal, isMeant) {
	return journal.filter(isMeant).at(-1)?.at;
}
function isRedraw(entry, excluded) {
	return entry.kind === "button-pressed" && entry.identifier === "fresh-draw" && ["admin", "maintain"].includes(entry.role) && !excluded.has(entry.by.toLowerCase());
}

// src/core/render/review/checks/merge-group-check.ts
function mergeGroupCheck(own, pull) {
	return {
		status: "completed",
		conclusion: own.conclusion === "success" ? "success" : "failure",
		title: own.title,
		summary: `As on ${pull.head.sha}, the head of #${pull.number}.\n\n${own.summary}`
	};
}

// src/review/check-name.ts
function checkName(of, { ref, isDefault }) {
	return isDefault ? `assay/${of}` : `assay/${of} (${ref})`;
}

// src/review/answer-merge-groups.ts
const groupSchema = object({
	action: literal("checks_requested"),
	merge_group: object({ head_sha: string().regex(/^[0-9a-f]{40,64}$/) })
});
async function answerMergeGroups({ pull }, { github, deliveries }) {
	for (const { event, payload } of deliveries) {
		if (event !== "merge_group") continue;
		const read = groupSchema.safeParse(JSON.parse(payload));
		if (!read.success) continue;
		const { head_sha: sha } = read.data.merge_group;
		for (const kind of ["data", "review"]) {
			const name = checkName(kind, pull.base);
			const own = await github.checkRun(name, pull.head.sha);
			if (!own || await github.checkRun(name, sha)) continue;
			await github.createCheckRun(name, sha, mergeGroupCheck(own, pull));
		}
	}
}

// src/core/review/shown-lines.ts
function showsLines(shown, { path, startLine, was }) {
	const lines = shown.get(path);
	return was.split("\n").every((text, i) => lines?.get(startLine + i) === text);
}

// src/review/create-review.ts
async function createReview({ of, sha, body, suggestions }, context) {
	const { ref, github } = context;
	const paths = new Set(suggestions.map(({ path }) => path));
	const shown = await github.shownLines(ref.pull, paths);
	const comments = suggestions.filter((lines) => showsLines(shown, lines));
	if (comments.length > 0) {
		if (await github.createPendingReview(ref.pull, {
			sha,
			body,
			comments
		}) === "created") return;
	}
	if ((await github.pull(ref.pull)).head.sha === sha) await refuse(of, context);
}
async function submitReview({ of, review, body }, context) {
	const { ref, github } = context;
	if (await github.submitReview(ref.pull, {
		id: review,
		body
	}) === "refused") await refuse(of, context);
}
async function refuse(of, { ref, store, now }) {
	await store.record(ref, [settling(of, "refused", now().toISOString())]);
}

// src/review/execute-action.ts
async function executeAction(action, { pull: { base } }, context) {
	const { ref, github, store, now } = context;
	switch (action.kind) {
		case "record": return store.record(ref, [action.entry]);
		case "remember": return store.remember(ref, action.dataset, action.rows, now());
		case "create-comment":
			await github.createPullComment(ref.pull, action.body);
			return;
		case "update-comment": return github.updateComment(action.comment, action.body);
		case "delete-comment": return github.deleteComment(action.comment);
		case "minimise-comment": return github.minimiseComment(action.nodeId);
		case "react": return github.react(action.comment, action.reaction);
		case "request-review": return requestReview(action.login, context);
		case "remove-review-request": return github.removeReviewRequest(ref.pull, action.login);
		case "create-review": return createReview(action, context);
		case "submit-review": return submitReview(action, context);
		case "delete-review": return github.deletePendingReview(ref.pull, action.review);
		case "check": if (action.id === void 0) await github.createCheckRun(checkName("review", base), action.sha, action.content);
		else await github.updateCheckRun(action.id, action.content);
	}
}
async function requestReview(login, { ref, github, store, now }) {
	if (await github.requestReview(ref.pull, login) === "requested") return;
	await store.record(ref, [{
		kind: "reviewer-refused",
		key: `reviewer-refused ${login.toLowerCase()}`,
		at: now().toISOString(),
		login
	}]);
}

// src/core/review/guideline-sections.ts
const LONGEST = 2e5;
const MOST_SECTIONS = 500;
function guidelineSections(text, labels) {
	const sections = [];
	let isCode = false;
	for (const line of text.slice(0, LONGEST).split(/\r?\n/)) {
		if (/^ {0,3}(?:```|~~~)/.test(line)) isCode = !isCode;
		const heading = isCode ? void 0 : /^ {0,3}#{1,6}[ \t]+(.*)$/.exec(line)?.[1];
		if (heading !== void 0 && sections.length < MOST_SECTIONS) {
			const title = heading.replace(/[ \t]#+[ \t]*$/, "").trim();
			sections.push({
				heading: title,
				words: wordsOf(title)
			});
		} else if (sections.length > 0) sections.at(-1).words += wordsOf(line);
	}
	return sections.map(({ heading, words }) => ({
		heading,
		labels: labels.filter((label) => {
			const named = wordsOf(label);
			return named.trim() !== "" && words.includes(named);
		})
	}));
}
function wordsOf(text) {
	return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
}

// src/core/review/time/is-away.ts
function isAway({ away = [] }, now) {
	const today = now.toISOString().slice(0, 10);
	return away.some(({ from, to }) => from <= today && today <= to);
}

// src/core/review/time/weekly-minutes.ts
const WEEK = 6048e5;
function weekStart(now) {
	return /* @__PURE__ */ new Date(now.getTime() - WEEK);
}
function minutesLeft(budget, asked, secondsPerRow, now) {
	const start = weekStart(now);
	const counting = asked.filter(({ at, rows }) => at > start && rows > 0);
	const rows = counting.reduce((sum, one) => sum + one.rows, 0);
	const minutes = Math.max(0, budget - rows * secondsPerRow / 60);
	if (counting.length === 0) return { minutes };
	const first = Math.min(...counting.map(({ at }) => at.getTime()));
	return {
		minutes,
		backAt: new Date(first + WEEK)
	};
}

// src/review/gather-experts.ts
async function gatherExperts(ref, datasets, { github, store, now }) {
	if (datasets.length === 0) return [];
	const workload = await store.workload(ref, weekStart(now()));
	const roleOf = once((login) => github.role(login));
	const membersOf = once((team) => github.teamMembers(team));
	const experts = /* @__PURE__ */ new Map();
	for (const dataset of datasets) for (const rule of dataset.policy.experts) {
		if (rule.datasets !== void 0 && !dataset.isMeant(rule.datasets)) continue;
		const { who } = rule;
		const logins = "login" in who ? [who.login] : await membersOf(who.team) ?? [];
		for (const login of logins) {
			const key = JSON.stringify([login.toLowerCase(), dataset.name]);
			if (experts.has(key)) continue;
			const asked = workload.get(login.toLowerCase());
			experts.set(key, describe(login, rule, dataset, asked, await roleOf(login), now()));
		}
	}
	return [...experts.values()];
}
function describe(login, rule, { name, policy }, workload, role, now) {
	const { asked = 0, waiting = 0, firstAskedAt } = workload ?? {};
	const budget = rule.minutesPerWeek ?? policy.minutesPerExpertPerWeek;
	const { minutes, backAt } = minutesLeft(budget, firstAskedAt ? [{
		at: firstAskedAt,
		rows: asked
	}] : [], 20, now);
	return {
		login,
		datasets: [name],
		notSources: rule.notSources ?? [],
		away: isAway(rule, now),
		role,
		minutesLeft: minutes,
		...backAt && { minutesBackAt: backAt.toISOString() },
		waitingElsewhere: waiting
	};
}
function once(ask) {
	const known = /* @__PURE__ */ new Map();
	return (name) => {
		const answer = known.get(name.toLowerCase()) ?? ask(name);
		known.set(name.toLowerCase(), answer);
		return answer;
	};
}

// src/review/gather-facts.ts
const MOST_GUIDELINE_BYTES = 1 << 20;
async function gatherFacts({ pull, present, observations, journal, analysis }, context) {
	const { ref, server, github, app, now } = context;
	const { datasets: found, obstacle } = analysis;
	const { approvals, own } = found.length > 0 ? await github.reviews(ref.pull) : {
		approvals: [],
		own: []
	};
	const atHead = approvals.flatMap(({ login, sha }) => sha === pull.head.sha ? [login] : []);
	const datasets = [];
	for (const dataset of found) datasets.push(await completeDataset(dataset, atHead, journal, context));
	return {
		now: now().toISOString(),
		app,
		server,
		repository: ref.repository,
		pull,
		present: {
			...present,
			...own.length > 0 && { reviews: own }
		},
		observations,
		journal,
		datasets,
		experts: await gatherExperts(ref, found, context),
		...obstacle && { obstacle }
	};
}
async function completeDataset({ isMeant: _, changed: __, ...data }, approvers, journal, { ref, store, github }) {
	const guidelineApprovals = await ownersAmong(approvers, data.policy.guidelineOwners, github);
	const opened = journal.findLast((entry) => entry.kind === "round-opened" && entry.dataset === data.name);
	const guideline = opened?.kind === "round-opened" ? opened.guideline : effectiveGuideline({
		...data,
		guidelineApprovals
	});
	return {
		...data,
		guidelineApprovals,
		sections: await sectionsOf(data.name, data.ask.labels, journal, github),
		earlier: await store.earlier(ref, data.name, {
			labels: data.ask.labels,
			guideline: guideline?.blob ?? null
		}, data.policy.minimum)
	};
}
async function ownersAmong(approvers, owners, github) {
	const found = [];
	for (const login of approvers) if (owners.length > 0 ? owners.some((owner) => sameLogin(owner, login)) : ["admin", "maintain"].includes(await github.role(login))) found.push(login);
	return found;
}
async function sectionsOf(dataset, labels, journal, github) {
	const guideline = readRounds(journal, dataset).findLast(({ seals }) => seals.length > 0)?.opened.guideline;
	const start = (guideline && await github.file(guideline.path, guideline.commit))?.subarray(0, MOST_GUIDELINE_BYTES);
	return start ? guidelineSections(new TextDecoder().decode(start), labels) : [];
}

// src/review/observe-comments.ts
const deliverySchema = object({
	action: string(),
	comment: object({
		id: number(),
		node_id: string(),
		body: string().nullish(),
		updated_at: string(),
		user: object({
			login: string(),
			type: string().optional()
		}).nullish()
	}),
	sender: object({ login: string() })
});
const MOST_OF_STRANGERS = 20;
const WRITERS = /* @__PURE__ */ new Set([
	"write",
	"maintain",
	"admin"
]);
async function observeComments(deliveries, comments, context) {
	const { ref, store, app } = context;
	const roles = rolesOf(context);
	const seenAt = context.now().toISOString();
	const asked = askedExperts(await store.journal(ref));
	const matters = ({ author, body }) => asked.has(author.toLowerCase()) || sameLogin(author, app.login) || speaksTo(app.slug, body);
	const told = [];
	for (const delivery of deliveries) {
		const version = await versionOf(delivery, seenAt, roles);
		if (version && !sameLogin(version.editor ?? version.author, app.login)) told.push(version);
	}
	const bounded = boundStrangers(await store.observations(ref), asked);
	await store.observe(ref, told.filter(matters).filter(bounded));
	const latest = /* @__PURE__ */ new Map();
	for (const observation of await store.observations(ref)) latest.set(observation.comment, observation);
	const found = [];
	for (const comment of comments) {
		const known = latest.get(comment.id);
		if (known?.body === comment.body || !mayBeByPeople(comment, app.login)) continue;
		if (!known && !matters(comment)) continue;
		const editor = await editorOf(comment, known, context);
		const writer = editor ?? comment.author;
		if (sameLogin(writer, app.login)) continue;
		found.push({
			comment: comment.id,
			nodeId: comment.nodeId,
			author: comment.author,
			editor,
			body: comment.body,
			writtenAt: comment.updatedAt,
			seenAt,
			role: await roles(writer)
		});
	}
	await store.observe(ref, found.filter(bounded));
}
function boundStrangers(kept, asked) {
	const nameOf = ({ author, editor }) => (editor ?? author).toLowerCase();
	const counts = /* @__PURE__ */ new Map();
	for (const each of kept) counts.set(nameOf(each), (counts.get(nameOf(each)) ?? 0) + 1);
	return (seen) => {
		const name = nameOf(seen);
		if (asked.has(name) || WRITERS.has(seen.role)) return true;
		const count = (counts.get(name) ?? 0) + 1;
		counts.set(name, count);
		return count <= MOST_OF_STRANGERS;
	};
}
function askedExperts(journal) {
	return new Set(journal.flatMap((entry) => entry.kind === "rows-asked" ? [entry.expert.toLowerCase()] : []));
}
function speaksTo(slug, body) {
	const text = body.toLowerCase();
	return text.includes("/assay") || text.includes(`@${slug.toLowerCase()}`);
}
function mayBeByPeople({ author, byBot, body }, ownLogin) {
	if (!sameLogin(author, ownLogin)) return !byBot;
	return readMarker(body)?.kind === "adjudication" && /\[x\]/i.test(body);
}
async function editorOf(comment, known, { github }) {
	return !known && comment.createdAt === comment.updatedAt ? comment.author : github.lastEditor(comment.nodeId);
}
async function versionOf({ event, payload }, seenAt, roles) {
	if (event !== "issue_comment") return void 0;
	const read = deliverySchema.safeParse(JSON.parse(payload));
	if (!read.success || read.data.action === "deleted") return void 0;
	const { comment, sender } = read.data;
	if (!comment.user || comment.user.type === "Bot") return void 0;
	return {
		comment: comment.id,
		nodeId: comment.node_id,
		author: comment.user.login,
		editor: sender.login,
		body: comment.body ?? "",
		writtenAt: comment.updated_at,
		seenAt,
		role: await roles(sender.login)
	};
}
function rolesOf({ github }) {
	const known = /* @__PURE__ */ new Map();
	return (login) => {
		const role = known.get(login.toLowerCase()) ?? github.role(login);
		known.set(login.toLowerCase(), role);
		return role;
	};
}

// src/review/gather-present.ts
async function gatherPresent({ head, base }, comments, answered, { ref, github, app }) {
	const check = await github.checkRun(checkName("review", base), head.sha);
	const own = comments.filter(({ author }) => sameLogin(author, app.login));
	const reactions = {};
	for (const { id } of comments) if (answered.has(id)) reactions[id] = await github.ownReactions(id);
	return {
		comments: own.map(({ id, body }) => ({
			id,
			body
		})),
		others: comments.flatMap((comment) => own.includes(comment) ? [] : [comment.id]),
		...check && { check },
		requestedReviewers: await github.requestedReviewers(ref.pull),
		minimised: answered.size > 0 ? await github.minimisedComments(ref.pull) : [],
		reactions
	};
}

// src/core/review/derive/sealed-of.ts
function sealedOf(dataset, known, app) {
	const { journal } = known;
	const rounds = readRounds(journal, dataset);
	if (rounds.every(({ seals }) => seals.length === 0)) return [];
	const names = new Set(journal.flatMap((entry) => entry.kind === "round-opened" ? [entry.dataset] : []));
	return judgedSeals(rounds, {
		current: {},
		names: nameRows([...names].map((name) => ({ rounds: readRounds(journal, name) }))),
		decisions: deriveReview({
			...NOTHING_ELSE,
			...known,
			app
		}).effects.decisions
	});
}
const NOTHING_ELSE = {
	now: "",
	server: "",
	repository: "",
	present: {
		comments: [],
		others: [],
		requestedReviewers: [],
		minimised: [],
		reactions: {}
	},
	datasets: [],
	experts: []
};

// src/review/known-of-dataset.ts
async function knownOfDataset(dataset, known, context) {
	const { ref, store, app } = context;
	const { journal } = known;
	const rounds = readRounds(journal, dataset);
	const round = rounds.at(-1);
	return {
		...round && { open: {
			secret: round.opened.secret,
			labels: round.opened.ask.labels,
			asked: askedBefore(dataset, rounds, round, known, app.slug)
		} },
		freshSecret: await nextSecret(dataset, (round?.opened.round ?? 0) + 1, journal, context),
		sealed: sealedOf(dataset, known, app),
		asked: rounds.flatMap(({ asked }) => asked.flatMap(({ rows }) => rows.map(({ id }) => id))),
		queued: await store.queued(ref.repository, dataset, ref.pull)
	};
}
async function nextSecret(dataset, round, journal, { ref, store, now, newSecret }) {
	const key = `secret-made ${dataset} ${round}`;
	const made = journal.find((entry) => entry.key === key);
	if (made?.kind === "secret-made") return made.secret;
	const secret = newSecret();
	await store.record(ref, [{
		kind: "secret-made",
		key,
		at: now().toISOString(),
		dataset,
		round,
		secret
	}]);
	return secret;
}
function askedBefore(dataset, rounds, round, { pull, observations, journal }, slug) {
	const packets = readPackets([{ rounds }]);
	const hands = handsSince(pull, journal);
	const answers = new RowAnswers(readReplies(observations, {
		slug,
		packets,
		handsSince: hands
	}));
	const rows = /* @__PURE__ */ new Map();
	for (const { n: _, ...row } of round.asked.flatMap((asked) => asked.rows)) {
		const answered = answers.of(dataset, round.opened.round, row).length > 0;
		if (!rows.has(sealKey(row))) rows.set(sealKey(row), {
			...row,
			answered
		});
	}
	return [...rows.values()];
}

// src/review/open-pull.ts
const DECIDING = /* @__PURE__ */ new Set(["adjudicate", "dismiss"]);
function openPull(context) {
	const { ref, store, github } = context;
	let remote;
	let analysis;
	return {
		async look() {
			const journal = await store.journal(ref);
			const observations = await store.observations(ref);
			remote ??= await lookAtGitHub(context, observations);
			const { head, base } = remote.pull;
			const drawn = JSON.stringify([
				head.sha,
				base,
				drawnBy(journal)
			]);
			if (analysis?.of !== drawn) {
				const { pull } = remote;
				analysis = {
					of: drawn,
					found: await context.analyse(pull, {
						github,
						known: (dataset) => knownOfDataset(dataset, {
							pull,
							journal,
							observations
						}, context),
						verified: (dataset, ids) => store.verified(ref.repository, dataset, ids)
					})
				};
			}
			return {
				...remote,
				journal,
				observations,
				analysis: analysis.found
			};
		},
		changed(actions) {
			const isLocal = ({ kind }) => kind === "record" || kind === "remember";
			if (!actions.every(isLocal)) remote = void 0;
		}
	};
}
async function lookAtGitHub(context, observations) {
	const { ref, github } = context;
	const pull = await github.pull(ref.pull);
	const comments = await github.pullComments(ref.pull);
	const spoken = new Set(observations.map(({ comment }) => comment));
	return {
		pull,
		comments,
		present: await gatherPresent(pull, comments, spoken, context)
	};
}
function drawnBy(journal) {
	return JSON.stringify(journal.flatMap((entry) => entry.kind === "round-sealed" || entry.kind === "round-opened" && entry.round > 1 || entry.kind === "command-taken" && DECIDING.has(entry.name) ? [entry.key] : []));
}

// src/review/data/decide-sticky.ts
const ACTION_LOGIN = "github-actions[bot]";
function decideSticky(comments, { marker, body, worthTelling }, login) {
	const marked = comments.filter((comment) => comment.body.trimStart().startsWith(marker));
	const [own, ...doubled] = marked.filter(({ author }) => author === login);
	const actions = [];
	if (!own && (worthTelling || marked.some(({ author }) => author === ACTION_LOGIN))) actions.push({
		kind: "create",
		body
	});
	if (own && normalised(own.body) !== normalised(body)) actions.push({
		kind: "update",
		comment: own.id,
		body
	});
	const gone = [...doubled, ...marked.filter(({ author }) => author === ACTION_LOGIN)];
	return [...actions, ...gone.map(({ id }) => ({
		kind: "delete",
		comment: id
	}))];
}
function normalised(body) {
	return body.replaceAll("\r\n", "\n").trimEnd();
}

// src/review/post-data-check.ts
async function postDataCheck({ pull, comments, analysis }, isEmbargoed, { ref, github, app }) {
	if (pull.state === "closed" || pull.state === "merged") return;
	const { content, annotations, comment } = analysis.check[isEmbargoed ? "embargoed" : "whole"];
	const name = checkName("data", pull.base);
	const present = await github.checkRun(name, pull.head.sha);
	if (!(present?.conclusion === content.conclusion && present?.title === content.title && present?.summary === content.summary)) await github.createCheckRun(name, pull.head.sha, content, annotations);
	for (const action of decideSticky(comments, comment, app.login)) if (action.kind === "create") await github.createPullComment(ref.pull, action.body);
	else if (action.kind === "update") await github.updateComment(action.comment, action.body);
	else await github.deleteComment(action.comment);
}

// src/review/take-deliveries.ts
const buttonSchema = object({
	action: literal("requested_action"),
	requested_action: object({ identifier: string().max(20) }),
	check_run: object({ head_sha: string() }),
	sender: object({ login: string() })
});
async function pressedButtons(deliveries, { github, now }) {
	const entries = [];
	for (const { id, event, payload } of deliveries) {
		if (event !== "check_run") continue;
		const read = buttonSchema.safeParse(JSON.parse(payload));
		if (!read.success) continue;
		const { requested_action, check_run, sender } = read.data;
		entries.push({
			kind: "button-pressed",
			key: `button-pressed ${id}`,
			at: now().toISOString(),
			identifier: requested_action.identifier,
			by: sender.login,
			role: await github.role(sender.login),
			head: check_run.head_sha
		});
	}
	return entries;
}

// src/review/work-on-pull.ts
const MOST_LOOKS = 20;
const LOOK_AGAIN_MS = 6e4;
async function workOnPull(context) {
	const { ref, signal, deliveries, store, github, now } = context;
	await store.record(ref, await pressedButtons(deliveries, context));
	await observeComments(deliveries, await github.pullComments(ref.pull), context);
	const pull = openPull(context);
	for (let look = 0; look < MOST_LOOKS; look++) {
		signal.throwIfAborted();
		const seen = await pull.look();
		const facts = await gatherFacts(seen, context);
		const state = deriveReview(facts);
		const { actions, again } = seen.analysis.isReviewed ? decideActions(facts, state) : { actions: [] };
		if (actions.length === 0) {
			await postDataCheck(seen, isUnderReview(state), context);
			await answerMergeGroups(seen, context);
			return again === void 0 ? {} : { again: new Date(again) };
		}
		for (const action of actions) {
			signal.throwIfAborted();
			await executeAction(action, facts, context);
		}
		pull.changed(actions);
	}
	return { again: new Date(now().getTime() + LOOK_AGAIN_MS) };
}
function isUnderReview({ datasets }) {
	return datasets.some(({ phase }) => [
		"to-open",
		"asking",
		"to-seal"
	].includes(phase.kind));
}

// src/store/read-store-url.ts
function readStoreUrl(url, file) {
	const text = url?.trim() ?? "";
	if (text === "") return {
		kind: "sqlite",
		file
	};
	const scheme = /^([a-z][a-z\d+.-]+):/i.exec(text)?.[1]?.toLowerCase();
	if (scheme === void 0) return fileOf(text);
	if (scheme === "sqlite") return fileOf(text.slice(7).replace(/^\/\//, ""));
	if (scheme === "postgres" || scheme === "postgresql") {
		if (!/^\w+:\/\//.test(text) || !URL.canParse(text)) throw unusable("is no complete address of PostgreSQL");
		return {
			kind: "postgres",
			url: text
		};
	}
	if (scheme === "file" && URL.canParse(text)) return fileOf(fileURLToPath(text));
	throw unusable(`begins with "${scheme}:", which is no database that Assay knows`);
}
function fileOf(file) {
	if (file === "") throw unusable("names no file");
	if (file === ":memory:") throw unusable("is a database in memory, which would not outlive the app");
	return {
		kind: "sqlite",
		file
	};
}
function unusable(what) {
	return new AssayError("bad-config", `DATABASE_URL ${what}.`, { hint: "Use postgres://user:password@host:5432/name, or the path of a file for SQLite." });
}

// src/store/sqlite/check-node.ts
const OLDEST = [22, 13];
function checkNode(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	if (major > OLDEST[0] || major === OLDEST[0] && minor >= OLDEST[1]) return;
	throw new AssayError("unsupported", `The app needs Node ${OLDEST.join(".")} or newer, and this is Node ${version}.`, { hint: "Install a newer Node; the Action and the other commands run on Node 20 too." });
}

// src/store/open-store.ts
async function openStore(url, options) {
	const place = readStoreUrl(url, options.file);
	checkNode(options.node ?? process.versions.node);
	const { storeOver } = await import("./store-over.js");
	return storeOver(await openDatabase(place, options));
}
async function openDatabase(place, options) {
	const { migrations } = await import("./migrations.js");
	if (place.kind === "sqlite") {
		const { openSqlite } = await import("./open-sqlite.js");
		return openSqlite(place.file, migrations, options.committed);
	}
	const { openPostgres } = await import("./open-postgres.js");
	return openPostgres(place.url, migrations, options.poolSize ?? 10);
}

// src/app/real-parts.ts
const realParts = {
	openStore: (url) => openStore(url, { file: "assay.db" }),
	work: (context) => reviewPull(context, { inline: false })
};
function reviewPull(context, { inline }) {
	const { ref, now, apiUrl, token, signal } = context;
	return workOnPull({
		...context,
		server: webAddress(apiUrl),
		newSecret: () => randomBytes(32).toString("hex"),
		analyse: (pull, ports) => analysePull({
			now: now().toISOString(),
			base: {
				name: pull.base.ref,
				commit: pull.base.sha
			},
			head: {
				name: pull.head.ref,
				commit: pull.head.sha
			},
			baseTip: pull.base.sha,
			limits: readLimits(process.env)
		}, {
			...ports,
			lfs: {
				repository: ref.repository,
				apiUrl,
				token
			}
		}, {
			inline,
			signal
		})
	});
}

export { realParts, reviewPull };