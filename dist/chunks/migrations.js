import { t as sql } from "./sql.js";

// src/store/migrations/add-sequence.ts
function addSequence(table, kind) {
	return table.addColumn("seq", kind === "sqlite" ? "integer" : "bigint", (column) => kind === "sqlite" ? column.primaryKey().autoIncrement() : column.primaryKey().generatedAlwaysAsIdentity());
}

// src/store/migrations/0001-inbox.ts
const inbox = {
	name: "inbox",
	async up(writer, kind) {
		await addSequence(writer.schema.createTable("deliveries"), kind).addColumn("key", "text", (column) => column.notNull().unique()).addColumn("id", "text", (column) => column.notNull()).addColumn("event", "text", (column) => column.notNull()).addColumn("payload", "text", (column) => column.notNull()).addColumn("repository", "text").addColumn("name", "text").addColumn("installation", "bigint").addColumn("pull", "bigint").addColumn("received_at", "bigint", (column) => column.notNull()).addColumn("unread", "integer", (column) => column.notNull()).execute();
		await writer.schema.createIndex("deliveries_unread").on("deliveries").columns([
			"repository",
			"pull",
			"seq"
		]).where(sql.ref("unread"), "=", 1).execute();
		await writer.schema.createTable("work").addColumn("repository", "text", (column) => column.notNull()).addColumn("pull", "bigint", (column) => column.notNull()).addColumn("name", "text", (column) => column.notNull()).addColumn("installation", "bigint", (column) => column.notNull()).addColumn("ready_at", "bigint").addColumn("again_at", "bigint").addColumn("token", "text").addColumn("worker", "text").addColumn("attempts", "integer", (column) => column.notNull()).addColumn("last_failure", "text").addPrimaryKeyConstraint("work_key", ["repository", "pull"]).execute();
		await writer.schema.createIndex("work_ready").on("work").column("ready_at").execute();
	}
};

// src/store/migrations/0002-reviews.ts
const reviews = {
	name: "reviews",
	async up(writer, kind) {
		await addSequence(writer.schema.createTable("journal"), kind).addColumn("repository", "text", (column) => column.notNull()).addColumn("pull", "bigint", (column) => column.notNull()).addColumn("key", "text", (column) => column.notNull()).addColumn("entry", "text", (column) => column.notNull()).addUniqueConstraint("journal_key", [
			"repository",
			"pull",
			"key"
		]).execute();
		await addSequence(writer.schema.createTable("observations"), kind).addColumn("repository", "text", (column) => column.notNull()).addColumn("pull", "bigint", (column) => column.notNull()).addColumn("comment", "bigint", (column) => column.notNull()).addColumn("version", "integer", (column) => column.notNull()).addColumn("matter", "text", (column) => column.notNull()).addColumn("written_at", "bigint", (column) => column.notNull()).addColumn("observation", "text", (column) => column.notNull()).addUniqueConstraint("observation_version", [
			"repository",
			"pull",
			"comment",
			"version"
		]).execute();
	}
};

// src/store/migrations/0003-ledger.ts
const ledger = {
	name: "ledger",
	async up(writer, kind) {
		await addSequence(writer.schema.createTable("ledger"), kind).addColumn("repository", "text", (column) => column.notNull()).addColumn("pull", "bigint", (column) => column.notNull()).addColumn("dataset", "text", (column) => column.notNull()).addColumn("round", "integer", (column) => column.notNull()).addColumn("row_key", "text", (column) => column.notNull()).addColumn("under", "text", (column) => column.notNull()).addColumn("verdict", "text", (column) => column.notNull()).addColumn("at", "bigint", (column) => column.notNull()).addColumn("matter", "text", (column) => column.notNull()).addUniqueConstraint("ledger_row", [
			"repository",
			"pull",
			"dataset",
			"round",
			"row_key"
		]).execute();
		const index = (name) => writer.schema.createIndex(name).on("ledger");
		await index("ledger_latest").columns([
			"dataset",
			"under",
			"at",
			"seq"
		]).execute();
		await index("ledger_of_row").columns([
			"dataset",
			"row_key",
			"at"
		]).execute();
		await writer.schema.createTable("asked_rows").addColumn("repository", "text", (column) => column.notNull()).addColumn("pull", "bigint", (column) => column.notNull()).addColumn("expert", "text", (column) => column.notNull()).addColumn("number", "integer", (column) => column.notNull()).addColumn("dataset", "text", (column) => column.notNull()).addColumn("round", "integer", (column) => column.notNull()).addColumn("asked_at", "bigint", (column) => column.notNull()).addColumn("waiting", "integer", (column) => column.notNull()).addPrimaryKeyConstraint("asked_row", [
			"repository",
			"pull",
			"expert",
			"number"
		]).execute();
		const asked = (name) => writer.schema.createIndex(name).on("asked_rows");
		await asked("asked_since").columns(["repository", "asked_at"]).execute();
		await asked("asked_waiting").column("repository").where(sql.ref("waiting"), "=", 1).execute();
		await addSequence(writer.schema.createTable("queued_rows"), kind).addColumn("repository", "text", (column) => column.notNull()).addColumn("dataset", "text", (column) => column.notNull()).addColumn("row_key", "text", (column) => column.notNull()).addColumn("matter", "text", (column) => column.notNull()).addColumn("taken_by", "bigint").addColumn("done", "integer", (column) => column.notNull()).addUniqueConstraint("queued_row", ["dataset", "row_key"]).execute();
		await writer.schema.createIndex("queued_taken").on("queued_rows").columns(["repository", "taken_by"]).execute();
	}
};

// src/store/migrations/migrations.ts
const migrations = [
	inbox,
	reviews,
	ledger
];

export { migrations };