import { i as __toESM } from "./rolldown-runtime.js";
import { g as object, h as number, l as array, y as string } from "./schemas.js";
import { t as require_dist } from "./dist.js";

// src/revisions/dvc/parse-dvc-file.ts
var import_dist = /* @__PURE__ */ __toESM(require_dist(), 1);
const DVC_FILE_LIMIT = 65536;
const dvcFile = object({ outs: array(object({
	path: string(),
	size: number().int().nonnegative().optional(),
	md5: string().optional(),
	etag: string().optional(),
	checksum: string().optional()
}).refine((out) => out.md5 ?? out.etag ?? out.checksum)).min(1) });
function parseDvcFile(text) {
	const { data } = dvcFile.safeParse(parseYaml(text));
	if (!data) return void 0;
	const path = data.outs.map((out) => out.path).join(", ");
	const sizes = data.outs.map((out) => out.size);
	if (sizes.includes(void 0)) return { path };
	return {
		path,
		size: sizes.reduce((sum, size) => sum + (size ?? 0), 0)
	};
}
function parseYaml(text) {
	try {
		return (0, import_dist.parse)(text, { logLevel: "silent" });
	} catch {
		return;
	}
}

export { DVC_FILE_LIMIT, parseDvcFile };