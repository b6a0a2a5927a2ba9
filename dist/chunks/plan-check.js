import { g as object } from "./schemas.js";
import { Worker } from "node:worker_threads";

// src/pattern/worker-script.ts
const WORKER_SCRIPT = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ source, flags, texts, progress, answers }) => {
  const pattern = new RegExp(source, flags);
  for (let i = 0; i < texts.length; i++) {
    Atomics.store(progress, 0, i);
    try {
      answers[i] = pattern.test(texts[i]) ? 1 : 0;
    } catch {
      answers[i] = 2;
    }
  }
  Atomics.store(progress, 0, texts.length);
  parentPort.postMessage('done');
});
`;

// src/pattern/worker-matcher.ts
const DEFAULT_BOUNDS = {
	milliseconds: 1e3,
	overruns: 3
};
const CHUNK = 2e3;
var WorkerMatcher = class {
	bound;
	#bounds;
	#worker;
	#last = Promise.resolve();
	constructor(bounds = DEFAULT_BOUNDS) {
		this.#bounds = bounds;
		const seconds = bounds.milliseconds / 1e3;
		this.bound = seconds === 1 ? "1 second" : `${seconds} seconds`;
	}
	matchAll(pattern, texts) {
		const next = this.#last.then(() => this.#matchAll(pattern, texts));
		this.#last = next.catch(() => void 0);
		return next;
	}
	async close() {
		await this.#last;
		await this.#end();
	}
	async #matchAll(pattern, texts) {
		const answers = [];
		let overruns = 0;
		while (answers.length < texts.length && overruns < this.#bounds.overruns) {
			const chunk = texts.slice(answers.length, answers.length + CHUNK);
			const told = await this.#matchChunk(pattern, chunk);
			answers.push(...told);
			if (told.length === chunk.length) continue;
			overruns++;
			answers.push(void 0);
		}
		return [...answers, ...new Array(texts.length - answers.length).fill(void 0)];
	}
	async #matchChunk(pattern, texts) {
		const progress = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
		const answers = new Uint8Array(new SharedArrayBuffer(texts.length));
		const worker = this.#start();
		worker.postMessage({
			...pattern,
			texts,
			progress,
			answers
		});
		const told = await this.#watch(worker, progress, texts.length);
		if (told < texts.length) await this.#end();
		return Array.from(answers.subarray(0, told), (answer) => answer === 2 ? void 0 : answer === 1);
	}
	#watch(worker, progress, length) {
		return new Promise((resolve, reject) => {
			const { milliseconds } = this.#bounds;
			let seen = -1;
			let since = performance.now();
			const look = () => {
				const at = Atomics.load(progress, 0);
				if (at !== seen) {
					seen = at;
					since = performance.now();
				}
				const allowed = at < 0 ? milliseconds + STARTING : milliseconds;
				if (at < length && performance.now() - since > allowed) settle(() => resolve(Math.max(at, 0)));
			};
			const timer = setInterval(look, Math.min(50, milliseconds / 2));
			const onDone = () => settle(() => resolve(length));
			const onError = (error) => settle(() => reject(error));
			const settle = (then) => {
				clearInterval(timer);
				worker.off("message", onDone).off("error", onError);
				then();
			};
			worker.on("message", onDone).on("error", onError);
		});
	}
	#start() {
		this.#worker ??= new Worker(WORKER_SCRIPT, {
			eval: true,
			execArgv: [],
			env: {},
			resourceLimits: { maxOldGenerationSizeMb: 256 }
		});
		this.#worker.unref();
		return this.#worker;
	}
	async #end() {
		const worker = this.#worker;
		this.#worker = void 0;
		await worker?.terminate();
	}
};
const STARTING = 1e4;

// src/core/checks/plan-check.ts
function planCheck(check, setting) {
	if (setting === "off" || setting === void 0 && check.off !== void 0) return void 0;
	const { severity = check.severity, ...parameters } = setting === void 0 || setting === "on" ? {} : setting;
	return {
		check,
		severity,
		parameters: object(check.parameters).parse(parameters)
	};
}

export { WorkerMatcher as n, planCheck as t };