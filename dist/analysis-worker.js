import { t as analyse } from "./chunks/analyse.js";
import { parentPort, workerData } from "node:worker_threads";

// src/review/data/analysis/answer-as-worker.ts
async function answerAsWorker(port, { request, lfs }) {
	const waiting = /* @__PURE__ */ new Map();
	let calls = 0;
	const send = (message) => port.postMessage(message);
	port.on("message", (message) => {
		const call = waiting.get(message.id);
		waiting.delete(message.id);
		if ("failed" in message) call?.reject(/* @__PURE__ */ new Error("What was asked of the app failed."));
		else call?.resolve(message.value);
	});
	function call(name) {
		const ask = (...args) => new Promise((resolve, reject) => {
			const id = ++calls;
			waiting.set(id, {
				resolve,
				reject
			});
			send({
				kind: "call",
				id,
				name,
				args
			});
		});
		return ask;
	}
	send({ kind: "started" });
	send({
		kind: "answer",
		answer: await analyse(request, {
			github: {
				mergeBase: call("mergeBase"),
				compare: call("compare"),
				files: call("files"),
				file: call("file"),
				link: call("link"),
				blobOf: call("blobOf")
			},
			known: call("known"),
			verified: call("verified"),
			...lfs ? { lfs: {
				...lfs,
				token: call("token")
			} } : {}
		}, (path) => send({
			kind: "reading",
			path
		}))
	});
	port.close();
}

// src/review/data/analysis/run.ts
if (!parentPort) throw new Error("This is to be started as a worker.");
await answerAsWorker(parentPort, workerData);

export {  };