import { t as renderReportHtml } from "./render-report-html.js";
import { t as renderReportMarkdown } from "./render-report-markdown.js";
import { createWriteStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
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

export { writeReportFiles as t };