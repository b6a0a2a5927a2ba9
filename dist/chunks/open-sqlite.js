import { t as AssayError } from "./assay-error.js";
import { a as DEFAULT_MIGRATION_TABLE, c as Kysely, i as DEFAULT_MIGRATION_LOCK_TABLE, n as storeFailure, o as DialectAdapterBase, r as migrate, s as DefaultQueryCompiler, t as reasonOf } from "./store-failure.js";
import { t as sql } from "./sql.js";
import { closeSync, openSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { DatabaseSync } from "node:sqlite";

// node_modules/kysely/dist/dialect/sqlite/sqlite-query-compiler.js
const ID_WRAP_REGEX = /"/g;
const JSON_PATH_MEMBER_ESCAPE_REGEX = /[\\'"]/g;
var SqliteQueryCompiler = class extends DefaultQueryCompiler {
	visitOrAction(node) {
		this.append("or ");
		this.append(node.action);
	}
	getCurrentParameterPlaceholder() {
		return "?";
	}
	getLeftExplainOptionsWrapper() {
		return "";
	}
	getRightExplainOptionsWrapper() {
		return "";
	}
	getLeftIdentifierWrapper() {
		return "\"";
	}
	getRightIdentifierWrapper() {
		return "\"";
	}
	getAutoIncrement() {
		return "autoincrement";
	}
	sanitizeIdentifier(identifier) {
		return identifier.replace(ID_WRAP_REGEX, "\"\"");
	}
	sanitizeJSONPathMemberValue(value) {
		return value.replace(JSON_PATH_MEMBER_ESCAPE_REGEX, (char) => char === "\\" ? "\\\\" : char === "'" ? "''" : "\\\"");
	}
	visitDefaultInsertValue(_) {
		this.append("null");
	}
};

// node_modules/kysely/dist/dialect/sqlite/sqlite-introspector.js
var SqliteIntrospector = class {
	#db;
	constructor(db) {
		this.#db = db;
	}
	async getSchemas() {
		return [];
	}
	async getTables(options = { withInternalKyselyTables: false }) {
		return await this.#getTableMetadata(options);
	}
	#tablesQuery(qb, options) {
		let tablesQuery = qb.selectFrom("sqlite_master").where("type", "in", ["table", "view"]).where("name", "not like", "sqlite_%").select([
			"name",
			"sql",
			"type"
		]).orderBy("name");
		if (!options.withInternalKyselyTables) tablesQuery = tablesQuery.where("name", "!=", DEFAULT_MIGRATION_TABLE).where("name", "!=", DEFAULT_MIGRATION_LOCK_TABLE);
		return tablesQuery;
	}
	async #getTableMetadata(options) {
		const tablesResult = await this.#tablesQuery(this.#db, options).execute();
		const tableMetadata = await this.#db.with("table_list", (qb) => this.#tablesQuery(qb, options)).selectFrom(["table_list as tl", sql`pragma_table_info(tl.name)`.as("p")]).select([
			"tl.name as table",
			"p.cid",
			"p.name",
			"p.type",
			"p.notnull",
			"p.dflt_value",
			"p.pk"
		]).orderBy("tl.name").orderBy("p.cid").execute();
		const columnsByTable = {};
		for (const row of tableMetadata) {
			columnsByTable[row.table] ??= [];
			columnsByTable[row.table].push(row);
		}
		return tablesResult.map(({ name, sql, type }) => {
			let autoIncrementCol = sql?.split(/[\(\),]/)?.find((it) => it.toLowerCase().includes("autoincrement"))?.trimStart()?.split(/\s+/)?.[0]?.replace(/["`]/g, "");
			const columns = columnsByTable[name] ?? [];
			if (!autoIncrementCol) {
				const pkCols = columns.filter((r) => r.pk > 0);
				if (pkCols.length === 1 && pkCols[0].type.toLowerCase() === "integer") autoIncrementCol = pkCols[0].name;
			}
			return {
				name,
				isView: type === "view",
				isForeign: false,
				columns: columns.map((col) => ({
					name: col.name,
					dataType: col.type,
					isNullable: !col.notnull,
					isAutoIncrementing: col.name === autoIncrementCol,
					hasDefaultValue: col.dflt_value != null,
					comment: void 0
				}))
			};
		});
	}
};

// node_modules/kysely/dist/dialect/sqlite/sqlite-adapter.js
var SqliteAdapter = class extends DialectAdapterBase {
	get supportsMultipleConnections() {
		return false;
	}
	get supportsTransactionalDdl() {
		return false;
	}
	get supportsReturning() {
		return true;
	}
	async acquireMigrationLock(_db, _opt) {}
	async releaseMigrationLock(_db, _opt) {}
};

// src/store/sqlite/when-free.ts
const BUSY = /* @__PURE__ */ new Set([5, 6]);
const TRIES = 2e3;
const PAUSE_MS = 5;
async function whenFree(run) {
	for (let tries = 1;; tries++) try {
		return run();
	} catch (error) {
		if (!isBusy(error) || tries >= TRIES) throw error;
		await setTimeout(PAUSE_MS);
	}
}
function isBusy(error) {
	const code = error.errcode;
	return typeof code === "number" && BUSY.has(code & 255);
}

// src/store/sqlite/group-commit.ts
const MOST_TOGETHER = 500;
var GroupCommit = class {
	#exec;
	#committed;
	#waiting = [];
	#running;
	constructor(exec, committed = () => {}) {
		this.#exec = exec;
		this.#committed = committed;
	}
	write(job) {
		return new Promise((resolve, reject) => {
			let settle = () => {};
			const run = async () => {
				this.#exec("SAVEPOINT job");
				try {
					const value = await job();
					settle = () => resolve(value);
				} catch (error) {
					this.#exec("ROLLBACK TO job");
					settle = () => reject(error);
				}
				this.#exec("RELEASE job");
			};
			this.#waiting.push({
				run,
				settle: () => settle(),
				reject
			});
			this.#running ??= this.#commitAll();
		});
	}
	async idle() {
		while (this.#running !== void 0) await this.#running;
	}
	async #commitAll() {
		while (this.#waiting.length > 0) {
			await new Promise((resolve) => setImmediate(resolve));
			const together = this.#waiting.splice(0, MOST_TOGETHER);
			try {
				await whenFree(() => this.#exec("BEGIN IMMEDIATE"));
				for (const { run } of together) await run();
				this.#exec("COMMIT");
			} catch (error) {
				this.#rollBack();
				for (const { reject } of together) reject(error);
				continue;
			}
			this.#committed(together.length);
			for (const { settle } of together) settle();
		}
		this.#running = void 0;
	}
	#rollBack() {
		try {
			this.#exec("ROLLBACK");
		} catch {}
	}
};

// src/store/sqlite/sqlite-connection.ts
const MOST_STATEMENTS = 200;
var SqliteConnection = class {
	#database;
	#statements = /* @__PURE__ */ new Map();
	constructor(database) {
		this.#database = database;
	}
	async executeQuery({ sql, parameters, query }) {
		const statement = this.#prepare(sql);
		const values = parameters;
		if (query.kind === "SelectQueryNode" || "returning" in query && query.returning !== void 0) return { rows: statement.all(...values) };
		const { changes, lastInsertRowid } = statement.run(...values);
		return {
			rows: [],
			numAffectedRows: BigInt(changes),
			insertId: BigInt(lastInsertRowid)
		};
	}
	async *streamQuery() {
		throw new Error("The store reads in pages.");
	}
	#prepare(sql) {
		const known = this.#statements.get(sql);
		if (known !== void 0) return known;
		if (this.#statements.size >= MOST_STATEMENTS) this.#statements.clear();
		const statement = this.#database.prepare(sql);
		this.#statements.set(sql, statement);
		return statement;
	}
};

// src/store/sqlite/over-sqlite.ts
function overSqlite(database) {
	const connection = new SqliteConnection(database);
	const refuse = async () => {
		throw new Error("Transactions of SQLite go through the group commit.");
	};
	const driver = {
		init: async () => {},
		acquireConnection: async () => connection,
		beginTransaction: refuse,
		commitTransaction: refuse,
		rollbackTransaction: refuse,
		releaseConnection: async () => {},
		destroy: async () => {}
	};
	return new Kysely({ dialect: {
		createAdapter: () => new SqliteAdapter(),
		createDriver: () => driver,
		createIntrospector: (db) => new SqliteIntrospector(db),
		createQueryCompiler: () => new SqliteQueryCompiler()
	} });
}

// src/store/sqlite/open-sqlite.ts
async function openSqlite(file, steps, committed) {
	const connections = [];
	try {
		makePrivate(file);
		const connection = await connect(file);
		connections.push(connection);
		const writer = overSqlite(connection);
		await whenFree(() => connection.exec("BEGIN EXCLUSIVE"));
		await migrate(writer, "sqlite", steps);
		connection.exec("COMMIT");
		const reading = await connect(file);
		connections.push(reading);
		reading.exec("PRAGMA query_only = ON");
		reading.exec("PRAGMA busy_timeout = 1000");
		const reader = overSqlite(reading);
		const group = new GroupCommit((sql) => connection.exec(sql), committed);
		return {
			kind: "sqlite",
			reader,
			write: (job) => group.write(() => job(writer)).catch((error) => Promise.reject(storeFailure(error))),
			enter: async () => {},
			async close() {
				await group.idle();
				closeAll(connections);
			}
		};
	} catch (error) {
		closeAll(connections);
		if (error instanceof AssayError) throw error;
		throw new AssayError("store-failed", `Cannot open the database ${file}: ${reasonOf(error)}.`, { hint: "The file has to be one that Assay made, in a folder that exists and can be written to." });
	}
}
function closeAll(connections) {
	for (const connection of connections.splice(0)) connection.close();
}
function makePrivate(file) {
	try {
		closeSync(openSync(file, "wx", 384));
	} catch {}
}
async function connect(file) {
	const connection = new DatabaseSync(file);
	try {
		await whenFree(() => connection.exec("PRAGMA journal_mode = WAL"));
		connection.exec("PRAGMA synchronous = FULL");
		connection.exec("PRAGMA fullfsync = ON");
		connection.exec("PRAGMA foreign_keys = ON");
	} catch (error) {
		connection.close();
		throw error;
	}
	return connection;
}

export { openSqlite };