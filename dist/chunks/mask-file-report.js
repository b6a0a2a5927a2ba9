import { n as maskText } from "./mask-text.js";
import { t as countOf } from "./count-of.js";
import { t as isUnread } from "./read-table.js";
import { a as describeDialect, n as isCutShort, r as unreadPhrase, t as headlineOf } from "./headline-of.js";
import { t as maskFindings } from "./mask-findings.js";

// src/check/describe-file.ts
function describeFile(change, diff, findings) {
	const { file, base, head } = change;
	const unread = [head, base].find((table) => table && isUnread(table));
	const compared = diff ? headlineOf(diff) : headlineOfOne(base, head);
	const whatHappened = unread ? whyUnread(unread) : compared;
	return {
		path: file.path,
		...file.basePath && file.basePath !== file.path ? { renamed_from: file.basePath } : {},
		change: unread ? "unread" : changeOf(change),
		headline: `${renamedFrom(change)}${whatHappened}`,
		...diff ? { key: {
			columns: diff.key.columns,
			origin: diff.key.origin,
			reason: diff.key.reason
		} } : {},
		...base && !isUnread(base) ? { base_dialect: describeDialect(base.dialect) } : {},
		...head && !isUnread(head) ? { head_dialect: describeDialect(head.dialect) } : {},
		...unread ? {} : { counts: diff ? countsOf(diff) : countsOfOne(base, head) },
		columns: diff ? columnsOf(diff) : [],
		findings,
		...change.sheet === "" ? {} : { sheet: change.sheet }
	};
}
function renamedFrom({ file }) {
	return file.status === "renamed" ? `renamed from ${file.basePath}; ` : "";
}
const WHY_UNREAD = {
	"lfs-pointer": "a Git LFS pointer whose content is not at hand: rows not compared",
	"dvc-pointer": "kept elsewhere by DVC: rows not compared",
	"link-not-followed": "a link, which is not followed: rows not compared",
	"compression-error": "a damaged archive: rows not compared"
};
function whyUnread({ problems }) {
	return problems.map(({ code }) => WHY_UNREAD[code]).find((why) => why !== void 0) ?? "cannot be read in its format: rows not compared";
}
function changeOf({ file, base, head }) {
	if (!base) return "added";
	if (!head) return "removed";
	return file.status === "renamed" ? "renamed" : "modified";
}
function headlineOfOne(base, head) {
	const table = head ?? base;
	const rows = table && isCutShort(table) ? unreadPhrase(table, "head") : countOf(table?.rowCount ?? 0, "row");
	return head ? `new file, ${rows}` : `file removed, ${rows}`;
}
function countsOf({ counts }) {
	return {
		base_rows: counts.baseRows,
		head_rows: counts.headRows,
		added: counts.added,
		removed: counts.removed,
		modified: counts.modified,
		moved: counts.moved,
		cosmetic_rows: counts.cosmeticRows,
		damaged_rows: counts.damagedRows,
		substantive_rows: counts.substantiveRows,
		cells: counts.cells
	};
}
function countsOfOne(base, head) {
	return {
		base_rows: base?.rowCount ?? 0,
		head_rows: head?.rowCount ?? 0,
		added: head?.rowCount ?? 0,
		removed: base?.rowCount ?? 0,
		modified: 0,
		moved: 0,
		cosmetic_rows: 0,
		damaged_rows: 0,
		substantive_rows: 0,
		cells: {
			cosmetic: 0,
			damage: 0,
			substantive: 0
		}
	};
}
function columnsOf(diff) {
	const changes = new Map(diff.columnChanges.map((change) => [change.headColumn, change]));
	const pairs = new Map(diff.columns.pairs.map((pair) => [pair.head, pair]));
	const none = {
		cosmetic: 0,
		damage: 0,
		substantive: 0,
		kinds: {}
	};
	const present = diff.head.columns.map((name, i) => {
		const pair = pairs.get(i);
		if (!pair) return {
			name,
			change: "added",
			...none
		};
		const change = changes.get(i);
		return {
			name,
			change: pair.renamed ? "renamed" : change ? "modified" : "unchanged",
			...pair.renamed ? { renamed_from: diff.base.columns[pair.base] ?? "" } : {},
			...pair.moved ? { moved: true } : {},
			...pair.retyped ? { retyped: pair.retyped } : {},
			cosmetic: change?.cosmetic ?? 0,
			damage: change?.damage ?? 0,
			substantive: change?.substantive ?? 0,
			kinds: Object.fromEntries((change?.kinds ?? []).map(({ kind, count }) => [kind, count]))
		};
	});
	const gone = diff.columns.removed.map((column) => ({
		name: diff.base.columns[column] ?? "",
		change: "removed",
		...none
	}));
	return [...present, ...gone];
}

// src/core/privacy/mask-file-report.ts
function maskFileReport(file, policy, hidden) {
	const findings = maskFindings(file.findings, policy, {
		hidden,
		key: file.key?.columns ?? []
	});
	if (!policy.mask) return {
		...file,
		findings
	};
	return {
		...file,
		headline: maskText(file.headline),
		...file.key ? { key: {
			...file.key,
			columns: file.key.columns.map((name) => maskText(name)),
			reason: maskText(file.key.reason)
		} } : {},
		columns: file.columns.map(maskColumn),
		findings
	};
}
function maskColumn(column) {
	return {
		...column,
		name: maskText(column.name),
		...column.renamed_from === void 0 ? {} : { renamed_from: maskText(column.renamed_from) }
	};
}

export { describeFile as n, maskFileReport as t };