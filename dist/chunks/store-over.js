import { t as sql } from "./sql.js";
import { t as cutText } from "./cut-text.js";
import { createHash, randomUUID } from "node:crypto";

// src/store/in-pages.ts
const PAGE = 500;
function inPages(list) {
	const pages = [];
	for (let start = 0; start < list.length; start += PAGE) pages.push(list.slice(start, start + PAGE));
	return pages;
}

// src/store/key-of.ts
function keyOf(...values) {
	return createHash("sha256").update(JSON.stringify(values.map((value) => value ?? null))).digest("hex");
}

// src/store/pull-columns.ts
function repositoryOf(repository) {
	return repository.toLowerCase();
}
function pullColumns(ref) {
	return {
		repository: repositoryOf(ref.repository),
		pull: ref.pull
	};
}

// src/store/asked-rows.ts
function workloadIn(database) {
	return { async workload(ref, since) {
		const time = since.getTime();
		const rows = await database.reader.selectFrom("asked_rows").select(({ fn }) => [
			"expert",
			fn.countAll().filterWhere("asked_at", ">=", time).as("asked"),
			fn.countAll().filterWhere("waiting", "=", 1).as("waiting"),
			fn.min("asked_at").filterWhere("asked_at", ">=", time).as("first")
		]).where("repository", "=", repositoryOf(ref.repository)).where("pull", "<>", ref.pull).where((row) => row.or([row("waiting", "=", 1), row("asked_at", ">=", time)])).groupBy("expert").execute();
		return new Map(rows.map(({ expert, asked, waiting, first }) => [expert, {
			asked,
			waiting,
			...first !== null && { firstAskedAt: new Date(Number(first)) }
		}]));
	} };
}
async function noteAskedRows(writer, ref, entry) {
	const { repository, pull } = pullColumns(ref);
	if (entry.kind === "rows-asked") return ask(writer, ref, entry);
	const settled = writer.updateTable("asked_rows").set({ waiting: 0 }).where("repository", "=", repository).where("pull", "=", pull);
	if (entry.kind === "draw-published") await settled.execute();
	else if (entry.kind === "round-sealed" || entry.kind === "round-opened") await settled.where("dataset", "=", keyOf(repository, entry.dataset)).where("round", "<", entry.kind === "round-sealed" ? entry.round + 1 : entry.round).execute();
	else if (entry.kind === "rows-released") {
		const ofExpert = settled.where("expert", "=", entry.expert.toLowerCase());
		for (const numbers of inPages(entry.numbers)) await ofExpert.where("number", "in", numbers).execute();
	}
}
async function ask(writer, ref, entry) {
	const place = pullColumns(ref);
	for (const rows of inPages(entry.rows)) await writer.insertInto("asked_rows").values(rows.map(({ n }) => ({
		...place,
		expert: entry.expert.toLowerCase(),
		number: n,
		dataset: keyOf(place.repository, entry.dataset),
		round: entry.round,
		asked_at: Date.parse(entry.at),
		waiting: 1
	}))).onConflict((conflict) => conflict.columns([
		"repository",
		"pull",
		"expert",
		"number"
	]).doNothing()).execute();
}

// src/store/work.ts
const MOST_OF_A_FAILURE = 1e3;
function workIn(database) {
	return {
		enqueue: (work, at) => database.write((writer) => putWork(writer, work, at)),
		claim: (worker, now, leaseMs) => database.write(async (writer) => {
			const time = now.getTime();
			let due = writer.selectFrom("work").select(["repository", "pull"]).where("ready_at", "<=", time).orderBy("ready_at").limit(1);
			if (database.kind === "postgres") due = due.forUpdate().skipLocked();
			const found = await due.executeTakeFirst();
			if (found === void 0) return void 0;
			const { name, pull, installation, token, attempts } = await writer.updateTable("work").set({
				ready_at: time + leaseMs,
				again_at: sql`case when again_at > ${time} then again_at end`,
				attempts: sql`attempts + case when token is null then 0 else 1 end`,
				token: randomUUID(),
				worker
			}).where("repository", "=", found.repository).where("pull", "=", found.pull).returning([
				"name",
				"pull",
				"installation",
				"token",
				"attempts"
			]).executeTakeFirstOrThrow();
			return {
				ref: {
					installation,
					repository: name,
					pull
				},
				token,
				attempts
			};
		}),
		renew: (claim, now, leaseMs) => database.write(async (writer) => {
			return (await claimedBy(writer, claim).set({ ready_at: now.getTime() + leaseMs }).executeTakeFirst()).numUpdatedRows > 0n;
		}),
		finish: (claim, _now, again) => database.write(async (writer) => {
			await claimedBy(writer, claim).set({
				...free(again?.getTime() ?? null),
				attempts: 0,
				last_failure: null
			}).execute();
		}),
		fail: (claim, message, retryAt) => database.write(async (writer) => {
			await claimedBy(writer, claim).set({
				...free(retryAt.getTime()),
				attempts: sql`attempts + 1`,
				last_failure: JSON.stringify(cutText(message, MOST_OF_A_FAILURE))
			}).execute();
		})
	};
}
async function putWork(writer, work, at) {
	const time = at.getTime();
	for (const ref of inOneOrder(work)) await writer.insertInto("work").values({
		...pullColumns(ref),
		name: ref.repository,
		installation: ref.installation,
		ready_at: time,
		attempts: 0
	}).onConflict((conflict) => conflict.columns(["repository", "pull"]).doUpdateSet({
		name: ref.repository,
		installation: ref.installation,
		ready_at: sql`case when work.token is null then ${earlier("ready_at", time)} else work.ready_at end`,
		again_at: sql`case when work.token is null then null else ${earlier("again_at", time)} end`
	})).execute();
}
function inOneOrder(work) {
	return [...new Map(work.map((ref) => [JSON.stringify(pullColumns(ref)), ref]))].sort(([a], [b]) => a < b ? -1 : 1).map(([, ref]) => ref);
}
function claimedBy(writer, { ref, token }) {
	const { repository, pull } = pullColumns(ref);
	return writer.updateTable("work").where("repository", "=", repository).where("pull", "=", pull).where("token", "=", token);
}
function free(time) {
	return {
		ready_at: time === null ? sql`work.again_at` : earlier("again_at", time),
		again_at: null,
		token: null,
		worker: null
	};
}
function earlier(column, time) {
	const there = sql.ref(`work.${column}`);
	return sql`case when ${there} < ${time} then ${there} else ${time} end`;
}

// src/store/deliveries.ts
const MOST_UNREAD = 1e3;
function deliveriesIn(database) {
	return {
		receive: (delivery, work, now) => database.write(async (writer) => {
			if (await writer.insertInto("deliveries").values(rowOf(delivery, now)).onConflict((conflict) => conflict.column("key").doNothing()).returning("seq").executeTakeFirst() === void 0) return "known";
			await putWork(writer, work, now);
			return "stored";
		}),
		async unread(ref) {
			return (await database.reader.selectFrom("deliveries").select([
				"id",
				"event",
				"payload",
				"installation",
				"name",
				"pull"
			]).where("repository", "=", pullColumns(ref).repository).where("pull", "=", ref.pull).where("unread", "=", 1).orderBy("seq").limit(MOST_UNREAD).execute()).map(({ id, event, payload, installation, name, pull }) => ({
				id: JSON.parse(id),
				event,
				payload,
				pull: {
					installation,
					repository: name,
					pull
				}
			}));
		},
		markRead: (ids) => database.write(async (writer) => {
			for (const page of inPages(ids)) await writer.updateTable("deliveries").set({
				unread: 0,
				payload: ""
			}).where("key", "in", page.map((id) => keyOf(id)).sort()).execute();
		}),
		async knownDeliveries(ids) {
			const known = /* @__PURE__ */ new Set();
			for (const page of inPages(ids)) {
				const rows = await database.reader.selectFrom("deliveries").select("id").where("key", "in", page.map((id) => keyOf(id))).execute();
				for (const { id } of rows) known.add(JSON.parse(id));
			}
			return known;
		}
	};
}
function rowOf({ id, event, payload, pull }, now) {
	return {
		key: keyOf(id),
		id: JSON.stringify(id),
		event,
		payload: pull === void 0 ? "" : payload,
		repository: pull === void 0 ? null : pullColumns(pull).repository,
		name: pull?.repository ?? null,
		installation: pull?.installation ?? null,
		pull: pull?.pull ?? null,
		received_at: now.getTime(),
		unread: pull === void 0 ? 0 : 1
	};
}

// src/store/queued-rows.ts
const MOST_QUEUED = 1e4;
function queueIn(database) {
	return { async queued(repository, dataset, pull) {
		const name = repositoryOf(repository);
		return (await database.reader.selectFrom("queued_rows").select("matter").where("dataset", "=", keyOf(name, dataset)).where((row) => row.or([row("taken_by", "is", null), ...pull === void 0 ? [] : [row("taken_by", "=", pull)]])).orderBy("seq").limit(MOST_QUEUED).execute()).map(({ matter }) => JSON.parse(matter));
	} };
}
async function noteQueuedRows(writer, ref, entry) {
	const { repository, pull } = pullColumns(ref);
	if (entry.kind === "rows-queued") await queue(writer, repository, entry);
	else if (entry.kind === "rows-asked") for (const rows of inPages(entry.rows)) await rowsOf(writer, repository, entry.dataset, rows).set({ taken_by: pull }).where("taken_by", "is", null).execute();
	else if (entry.kind === "round-sealed") for (const rows of inPages(entry.rows)) await rowsOf(writer, repository, entry.dataset, rows).set({ done: 1 }).where("taken_by", "=", pull).execute();
	else if (entry.kind === "draw-published") {
		await writer.deleteFrom("queued_rows").where("repository", "=", repository).where("taken_by", "=", pull).where("done", "=", 1).execute();
		await writer.updateTable("queued_rows").set({ taken_by: null }).where("repository", "=", repository).where("taken_by", "=", pull).execute();
	}
}
function rowsOf(writer, repository, dataset, rows) {
	return writer.updateTable("queued_rows").where("dataset", "=", keyOf(repository, dataset)).where("row_key", "in", rows.map(({ id }) => keyOf(id)));
}
async function queue(writer, repository, entry) {
	const rows = new Map(entry.rows.map(({ id, content }) => [id, {
		id,
		content
	}]));
	for (const page of inPages([...rows.values()])) await writer.insertInto("queued_rows").values(page.map((row) => ({
		repository,
		dataset: keyOf(repository, entry.dataset),
		row_key: keyOf(row.id),
		matter: JSON.stringify(row),
		done: 0
	}))).onConflict((conflict) => conflict.columns(["dataset", "row_key"]).doUpdateSet({
		taken_by: sql`case when queued_rows.matter = excluded.matter then queued_rows.taken_by end`,
		done: sql`case when queued_rows.matter = excluded.matter then queued_rows.done else 0 end`,
		matter: sql`excluded.matter`
	})).execute();
}

// src/store/journal.ts
function journalIn(database) {
	return {
		async journal(ref) {
			const { repository, pull } = pullColumns(ref);
			return (await database.reader.selectFrom("journal").select("entry").where("repository", "=", repository).where("pull", "=", pull).orderBy("seq").execute()).map(({ entry }) => JSON.parse(entry));
		},
		async record(ref, entries) {
			if (entries.length === 0) return;
			await database.write(async (writer) => {
				const place = pullColumns(ref);
				await database.enter(writer, keyOf(place.repository, place.pull));
				await database.enter(writer, keyOf(place.repository));
				for (const entry of entries) {
					if (await writer.insertInto("journal").values({
						...place,
						key: keyOf(entry.key),
						entry: JSON.stringify(entry)
					}).onConflict((conflict) => conflict.columns([
						"repository",
						"pull",
						"key"
					]).doNothing()).returning("seq").executeTakeFirst() === void 0) continue;
					await noteAskedRows(writer, ref, entry);
					await noteQueuedRows(writer, ref, entry);
				}
			});
		}
	};
}

// src/store/ledger.ts
const MOST_EARLIER = 1e4;
function ledgerIn(database) {
	return {
		async remember(ref, dataset, rows, now) {
			if (rows.length === 0) return;
			await database.write(async (writer) => {
				const place = pullColumns(ref);
				await database.enter(writer, keyOf(place.repository, place.pull));
				const byKey = new Map(rows.map((row) => [keyOf(row.round, row.id), row]));
				for (const page of inPages([...byKey.values()])) await writer.insertInto("ledger").values(page.map((row) => ({
					...place,
					dataset: keyOf(place.repository, dataset),
					round: row.round,
					row_key: keyOf(row.id),
					under: underOf(row),
					verdict: row.verdict,
					at: now.getTime(),
					matter: JSON.stringify(row)
				}))).onConflict((conflict) => conflict.columns([
					"repository",
					"pull",
					"dataset",
					"round",
					"row_key"
				]).doUpdateSet((row) => ({
					under: row.ref("excluded.under"),
					verdict: row.ref("excluded.verdict"),
					at: row.ref("excluded.at"),
					matter: row.ref("excluded.matter")
				})).whereRef("ledger.matter", "<>", "excluded.matter")).execute();
			});
		},
		async earlier(ref, dataset, under, limit) {
			const { repository, pull } = pullColumns(ref);
			const key = keyOf(repository, dataset);
			return (await database.reader.selectFrom("ledger as row").select("matter").where("dataset", "=", key).where("under", "=", underOf(under)).where("pull", "<>", pull).where(({ not, exists, selectFrom }) => not(exists(selectFrom("ledger as later").select("later.seq").where("later.dataset", "=", key).whereRef("later.row_key", "=", "row.row_key").whereRef("later.under", "=", "row.under").where("later.pull", "<>", pull).where((later) => later.or([later("later.at", ">", later.ref("row.at")), later.and([later("later.at", "=", later.ref("row.at")), later("later.seq", ">", later.ref("row.seq"))])]))))).orderBy("at", "desc").orderBy("seq", "desc").limit(Math.min(limit, MOST_EARLIER)).execute()).map(({ matter }) => {
				const { id, answers } = JSON.parse(matter);
				return {
					id,
					answers
				};
			});
		},
		async verified(repository, dataset, ids) {
			const found = /* @__PURE__ */ new Map();
			for (const page of inPages(ids)) {
				const rows = await database.reader.selectFrom("ledger").select("matter").where("dataset", "=", keyOf(repositoryOf(repository), dataset)).where("row_key", "in", page.map((id) => keyOf(id))).where("verdict", "=", "verified").orderBy("at").orderBy("seq").execute();
				for (const { matter } of rows) {
					const { id, content, current } = JSON.parse(matter);
					found.set(id, {
						content,
						label: current
					});
				}
			}
			return found;
		}
	};
}
function underOf(under) {
	return keyOf(under.guideline, ...under.labels.toSorted());
}

// src/store/observations.ts
function observationsIn(database) {
	return {
		async observations(ref) {
			const { repository, pull } = pullColumns(ref);
			return (await database.reader.selectFrom("observations").select(["observation", "version"]).where("repository", "=", repository).where("pull", "=", pull).orderBy("seq").execute()).map(({ observation, version }) => ({
				...JSON.parse(observation),
				version
			}));
		},
		async observe(ref, seen) {
			if (seen.length === 0) return;
			await database.write(async (writer) => {
				const { repository, pull } = pullColumns(ref);
				await database.enter(writer, keyOf(repository, pull));
				for (const each of seen) await append(writer, ref, each);
			});
		}
	};
}
async function append(writer, ref, seen) {
	const place = pullColumns(ref);
	const writtenAt = Date.parse(seen.writtenAt);
	const matter = keyOf(seen.editor, seen.body, seen.writtenAt);
	const versions = writer.selectFrom("observations").select(["matter", "written_at"]).where("repository", "=", place.repository).where("pull", "=", place.pull).where("comment", "=", seen.comment);
	const latest = await versions.orderBy("written_at", "desc").orderBy("version", "desc").limit(1).executeTakeFirst();
	if (latest?.matter === matter) return;
	if (await versions.where("matter", "=", matter).limit(1).executeTakeFirst() !== void 0 && latest !== void 0 && writtenAt < latest.written_at) return;
	const { count } = await versions.clearSelect().select(({ fn }) => fn.countAll().as("count")).executeTakeFirstOrThrow();
	await writer.insertInto("observations").values({
		...place,
		comment: seen.comment,
		version: count + 1,
		matter,
		written_at: writtenAt,
		observation: JSON.stringify(seen)
	}).execute();
}

// src/store/store-over.ts
function storeOver(database) {
	return {
		...deliveriesIn(database),
		...workIn(database),
		...journalIn(database),
		...observationsIn(database),
		...ledgerIn(database),
		...queueIn(database),
		...workloadIn(database),
		close: () => database.close()
	};
}

export { storeOver };