// src/core/checks/shared-scans.ts
var SharedScans = class {
	#asked = /* @__PURE__ */ new WeakMap();
	#waiting = /* @__PURE__ */ new Map();
	of(table, name, start) {
		const asked = this.#asked.get(table) ?? /* @__PURE__ */ new Map();
		this.#asked.set(table, asked);
		const known = asked.get(name);
		if (known) return known;
		const result = new Promise((resolve, reject) => {
			const waiting = this.#waiting.get(table);
			if (waiting) waiting.push({
				start,
				resolve,
				reject
			});
			else {
				this.#waiting.set(table, [{
					start,
					resolve,
					reject
				}]);
				setImmediate(() => this.#pass(table));
			}
		});
		asked.set(name, result);
		return result;
	}
	async #pass(table) {
		const waiting = this.#waiting.get(table) ?? [];
		this.#waiting.delete(table);
		let running = waiting.flatMap((scan) => {
			const started = attempt(scan, () => scan.start());
			return started ? [{
				...scan,
				scan: started
			}] : [];
		});
		try {
			for await (const rows of table.read()) for (const each of running) if (!attempt(each, () => {
				for (const row of rows) each.scan.row(row);
				return true;
			})) running = running.filter((other) => other !== each);
		} catch (error) {
			for (const { reject } of running) reject(error);
			return;
		}
		for (const { scan, resolve, reject } of running) try {
			resolve(await scan.finish());
		} catch (error) {
			reject(error);
		}
	}
};
function attempt({ reject }, act) {
	try {
		return act();
	} catch (error) {
		reject(error);
		return;
	}
}

export { SharedScans as t };