import { _ as record, g as object, h as number, l as array, y as string } from "./schemas.js";
import { r as spool, t as LfsFailure } from "./lfs-failure.js";
import { n as verifyLfsObject, t as LfsMismatch } from "./verify-lfs-object.js";
import { setTimeout } from "node:timers/promises";

// src/revisions/lfs/send-lfs-request.ts
const MAX_REDIRECTS = 5;
const REDIRECTS = [
	301,
	302,
	303,
	307,
	308
];
async function sendLfsRequest(request, server, send) {
	const signal = AbortSignal.timeout(request.timeout);
	let url = parseTarget(request.url);
	let hostHeaders = request.hostHeaders ?? {};
	for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
		const { method, body = null } = request;
		const headers = requestHeaders(request, server, url, hostHeaders);
		const response = await send(url, {
			method,
			body,
			headers,
			signal,
			redirect: "manual"
		}).catch((error) => {
			throw new LfsFailure(`its server did not answer (${reason(error)})`, true);
		});
		if (response.ok) return response;
		await response.body?.cancel();
		const next = redirectTarget(request, url, response);
		if (next.host !== url.host) hostHeaders = {};
		url = next;
	}
	throw new LfsFailure(`the server redirects more than ${MAX_REDIRECTS} times`);
}
function requestHeaders(request, server, url, hostHeaders) {
	const headers = new Headers({ "accept-encoding": "identity" });
	if (request.method === "POST") {
		headers.set("accept", "application/vnd.git-lfs+json");
		headers.set("content-type", "application/vnd.git-lfs+json");
	}
	const encrypted = url.protocol === "https:" || ["127.0.0.1", "localhost"].includes(url.hostname);
	if (server.authorization && url.host === server.host && encrypted) headers.set("authorization", server.authorization);
	for (const [name, value] of Object.entries(hostHeaders)) headers.set(name, value);
	return headers;
}
function redirectTarget(request, url, response) {
	const { status } = response;
	const location = response.headers.get("location");
	const repeated = request.method === "GET" || status === 307 || status === 308;
	if (!REDIRECTS.includes(status) || location === null || !repeated) throw new LfsFailure(`the server answered ${status}`, status === 429 || status >= 500);
	const next = parseTarget(location, url);
	if (url.protocol === "https:" && next.protocol !== "https:") throw new LfsFailure("the server redirects to an unencrypted address");
	return next;
}
function parseTarget(text, from) {
	const url = URL.canParse(text, from?.href) ? new URL(text, from) : void 0;
	if (url?.protocol === "https:" || url?.protocol === "http:") return url;
	throw new LfsFailure("the server gave an address that is none");
}
function reason(error) {
	const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
	return cause instanceof Error ? cause.message.slice(0, 100) : "no reason given";
}

// src/revisions/lfs/request-lfs-download.ts
const TIMEOUT$1 = 3e4;
const MAX_ANSWER = 1048576;
const batchAnswer = object({ objects: array(object({
	oid: string(),
	error: object({
		code: number(),
		message: string().optional()
	}).optional(),
	actions: object({ download: object({
		href: string(),
		header: record(string(), string()).optional()
	}).optional() }).optional()
})) });
async function requestLfsDownload(server, pointer, send) {
	const { oid, size } = pointer;
	const response = await sendLfsRequest({
		method: "POST",
		url: `${server.url}/objects/batch`,
		body: JSON.stringify({
			operation: "download",
			transfers: ["basic"],
			objects: [{
				oid,
				size
			}],
			hash_algo: "sha256"
		}),
		timeout: TIMEOUT$1
	}, server, send);
	const object = batchAnswer.safeParse(await readJson(response)).data?.objects.find((one) => one.oid === oid);
	if (!object) throw new LfsFailure("the server did not answer as an LFS server does");
	if (object.error) throw new LfsFailure(`the server answered ${object.error.code}`);
	const download = object.actions?.download;
	if (!download) throw new LfsFailure("the server offers no download of it");
	return {
		href: download.href,
		header: download.header ?? {}
	};
}
async function readJson(response) {
	const chunks = [];
	let size = 0;
	try {
		for await (const chunk of response.body ?? []) {
			size += chunk.length;
			if (size > MAX_ANSWER) break;
			chunks.push(chunk);
		}
		return JSON.parse(Buffer.concat(chunks).toString("utf8"));
	} catch {
		return;
	}
}

// src/revisions/lfs/download-lfs-object.ts
const TIMEOUT = 9e5;
async function downloadLfsObject(server, pointer, options = {}) {
	for (const delay of options.delays ?? [500, 2e3]) try {
		return await downloadOnce(server, pointer, options);
	} catch (error) {
		if (!(error instanceof LfsFailure && error.transient)) throw error;
		await setTimeout(delay);
	}
	return downloadOnce(server, pointer, options);
}
async function downloadOnce(server, pointer, options) {
	const send = options.fetch ?? fetch;
	const { href, header } = await requestLfsDownload(server, pointer, send);
	const response = await sendLfsRequest({
		method: "GET",
		url: href,
		hostHeaders: header,
		timeout: TIMEOUT
	}, server, send);
	return spool(verifyLfsObject(pointer, bodyOf(response)), options.spool).catch((error) => {
		if (!(error instanceof LfsMismatch)) throw error;
		throw new LfsFailure(`what the server sent is not it: ${error.message}`);
	});
}
async function* bodyOf(response) {
	try {
		for await (const chunk of response.body ?? []) yield chunk;
	} catch {
		throw new LfsFailure("the download broke off", true);
	}
}

export { downloadLfsObject };