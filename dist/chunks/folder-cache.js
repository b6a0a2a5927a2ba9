import { t as renderReportHtml } from "./render-report-html.js";
import { t as renderReportMarkdown } from "./render-report-markdown.js";
import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline as pipeline$1 } from "node:stream/promises";

// src/check/write-report-files.ts
async function writeReportFiles({ report, diffs }, folder) {
	await mkdir(folder, { recursive: true });
	const files = {
		json: join(folder, "report.json"),
		markdown: join(folder, "report.md"),
		html: join(folder, "report.html")
	};
	await writeFile(files.json, `${JSON.stringify(report, null, 2)}\n`);
	await writeFile(files.markdown, renderReportMarkdown(report, diffs));
	await pipeline$1(Readable.from(renderReportHtml(report, diffs)), createWriteStream(files.html));
	return files;
}

// src/check/profile/folder-cache.ts
const MOST_BYTES = 268435456;
function folderCache(folder, mostBytes = MOST_BYTES) {
	return {
		async read(name) {
			const path = join(folder, name);
			const text = await readFile(path, "utf8").catch(() => void 0);
			if (text !== void 0) await utimes(path, /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date()).catch(() => {});
			return text;
		},
		async write(name, text) {
			try {
				await mkdir(folder, {
					recursive: true,
					mode: 448
				});
				const draft = join(folder, `${randomUUID()}.draft`);
				await writeFile(draft, text, { mode: 384 });
				await rename(draft, join(folder, name));
				await removeOldest(folder, mostBytes);
			} catch {}
		}
	};
}
async function removeOldest(folder, mostBytes) {
	const files = await Promise.all((await readdir(folder)).map(async (name) => {
		const path = join(folder, name);
		const { size, mtimeMs } = await stat(path);
		return {
			path,
			size,
			mtimeMs
		};
	}));
	let total = files.reduce((sum, { size }) => sum + size, 0);
	for (const { path, size } of files.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
		if (total <= mostBytes) return;
		await rm(path, { force: true });
		total -= size;
	}
}

export { writeReportFiles as n, folderCache as t };