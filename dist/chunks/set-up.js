import { t as AssayError } from "./assay-error.js";
import { C as url, f as int, g as object, y as string } from "./schemas.js";
import { t as VERSION } from "./version.js";
import { t as html } from "./html.js";
import { t as WEBHOOK_PATH } from "./webhook-path.js";
import { randomBytes, timingSafeEqual } from "node:crypto";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { createServer } from "node:http";

// src/app/setup/addresses.ts
const address = url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ""));
function addressesOf(env) {
	const web = read("GITHUB_URL", env["GITHUB_URL"] || "https://github.com");
	const { host, protocol } = new URL(web);
	const usual = host === "github.com" || host.endsWith(".ghe.com") ? `${protocol}//api.${host}` : `${web}/api/v3`;
	return {
		web,
		api: read("GITHUB_API_URL", env["GITHUB_API_URL"] || usual)
	};
}
function read(name, value) {
	const parsed = address.safeParse(value);
	if (parsed.success) return parsed.data;
	throw new AssayError("bad-config", `${name} is no address.`, { hint: "Write it as https://github.example.com, or leave it out for github.com." });
}

// src/app/setup/made-app.ts
const schema = object({
	id: int().positive(),
	slug: string().regex(/^[a-z0-9-]{1,100}$/),
	html_url: url({ protocol: /^https?$/ }),
	pem: string().startsWith("-----BEGIN"),
	webhook_secret: string().nullish()
});
async function fetchMadeApp(api, code) {
	let response;
	try {
		response = await fetch(`${api}/app-manifests/${encodeURIComponent(code)}/conversions`, {
			method: "POST",
			headers: {
				accept: "application/vnd.github+json",
				"user-agent": `assay/${VERSION}`
			},
			signal: AbortSignal.timeout(3e4)
		});
	} catch (cause) {
		throw new AssayError("github-failed", `GitHub cannot be reached at ${api}.`, {
			hint: "Check GITHUB_API_URL and the network, and go through the page again.",
			cause
		});
	}
	const made = schema.safeParse(await response.json().catch(() => void 0));
	if (response.ok && made.success) return made.data;
	throw new AssayError("github-failed", `GitHub did not give the app that it made (${response.status}).`, { hint: "A code is good for an hour and for once. Delete the app on GitHub if it is there, and go through the page again." });
}

// src/app/setup/pages.ts
function page(title, body) {
	return html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
  :root { color-scheme: light dark }
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 3rem auto; max-width: 36rem; padding: 0 1rem }
  label { display: block; font-weight: 600; margin-top: 1.25rem }
  input { box-sizing: border-box; font: inherit; padding: .4rem; width: 100% }
  small { display: block }
  button { font: inherit; margin-top: 1.5rem; padding: .5rem 1rem }
</style>
<h1>${title}</h1>
${body}
</html>
`.markup;
}
function askPage(state, fault) {
	return page("Make a GitHub App for Assay", html`${fault !== void 0 && html`<p role="alert"><strong>${fault}</strong></p>`}
<form method="post" action="/confirm?state=${state}">
  <label for="name">Name of the app</label>
  <input id="name" name="name" value="Assay" maxlength="34" required>
  <small>Nobody else on GitHub may have it: add the name of your team.</small>
  <label for="organisation">Organisation</label>
  <input id="organisation" name="organisation" maxlength="39">
  <small>Leave it empty for your own account.</small>
  <label for="webhooks">Public address of the app</label>
  <input id="webhooks" name="webhooks" type="url" maxlength="300" placeholder="https://assay.example.com">
  <small>Leave it empty if it has none: the app then asks GitHub for news (<code>--poll</code>).</small>
  <button>Next</button>
</form>`);
}
function confirmPage(action, manifest) {
	return page("Confirm on GitHub", html`<p>GitHub shows the app and asks you to confirm it. Then it sends you back here.</p>
<form method="post" action="${action}">
  <input type="hidden" name="manifest" value="${manifest}">
  <button autofocus>Go to GitHub</button>
</form>`);
}
function donePage(installUrl, command) {
	return page("The app is made", html`<p>1. <a href="${installUrl}">Install it</a> in the repositories with your data.</p>
<p>2. Run it: <code>${command}</code></p>
<p>You can close this page.</p>`);
}
function faultPage(message) {
	return page("That did not work", html`<p>${message}</p>`);
}

// src/app/setup/settings-text.ts
function settingsText(app, { web, api }) {
	const key = Buffer.from(app.pem).toString("base64");
	return [
		"# Settings of the app, made by `assay app --setup`. Keep this file secret.",
		`# ${app.html_url}`,
		`APP_ID=${app.id}`,
		`PRIVATE_KEY=${key}`,
		...app.webhook_secret ? [`WEBHOOK_SECRET=${app.webhook_secret}`] : [],
		...web === "https://github.com" ? [] : [`GITHUB_API_URL=${api}`],
		""
	].join("\n");
}

// src/app/setup/permissions.ts
const APP_PERMISSIONS = [
	{
		name: "checks",
		access: "write",
		why: "Posts the checks assay/data and assay/review, and hears when a person presses one of their buttons."
	},
	{
		name: "contents",
		access: "read",
		why: "Reads the config, the guideline and the data files; hears of pushes to the default branch."
	},
	{
		name: "members",
		access: "read",
		why: "Finds who is in a team that the config names as experts. Without teams in the config it can be left out."
	},
	{
		name: "merge_queues",
		access: "read",
		why: "Hears that a merge queue waits for a check. Nothing else is asked of the queue."
	},
	{
		name: "metadata",
		access: "read",
		why: "GitHub gives it to every app: lists the repositories, and tells what a person may do in them."
	},
	{
		name: "pull_requests",
		access: "write",
		why: "Writes the packets and results as comments, suggests corrections on their lines, puts reactions to replies, and asks experts for their review. It covers comments on pull requests, so that access to issues is not asked for."
	},
	{
		name: "statuses",
		access: "write",
		why: "A ruleset accepts a check as required only from an app that may write statuses. None is written."
	}
];
const APP_EVENTS = [
	"check_run",
	"check_suite",
	"issue_comment",
	"merge_group",
	"pull_request",
	"pull_request_review",
	"push"
];

// src/app/setup/manifest.ts
const APP_DESCRIPTION = "Two experts review sampled rows of a pull request that changes data, and their agreement decides the merge.";
function buildManifest({ name, home, redirectUrl, webhookHost }) {
	return {
		name,
		url: home,
		description: APP_DESCRIPTION,
		public: false,
		redirect_url: redirectUrl,
		default_permissions: Object.fromEntries(APP_PERMISSIONS.map((permission) => [permission.name, permission.access])),
		...webhookHost === void 0 ? {} : {
			hook_attributes: {
				url: `${webhookHost}${WEBHOOK_PATH}`,
				active: true
			},
			default_events: APP_EVENTS
		}
	};
}

// src/app/setup/read-answers.ts
function readAnswers(form) {
	const fields = new URLSearchParams(form);
	const name = fields.get("name")?.trim() ?? "";
	const organisation = fields.get("organisation")?.trim() ?? "";
	const webhooks = fields.get("webhooks")?.trim() ?? "";
	if (name === "" || name.length > 34) return { fault: "The name of a GitHub App has 1 to 34 characters." };
	if (organisation !== "" && !/^[A-Za-z0-9_-]{1,39}$/.test(organisation)) return { fault: "Give the organisation as it stands in its address, such as octo-org." };
	if (webhooks !== "" && !isPublicAddress(webhooks)) return { fault: "Give the public address as https://assay.example.com, or leave it empty." };
	return {
		name,
		organisation: organisation || void 0,
		webhookHost: webhooks === "" ? void 0 : new URL(webhooks).origin
	};
}
function isPublicAddress(text) {
	if (!URL.canParse(text)) return false;
	const { protocol, hostname } = new URL(text);
	return /^https?:$/.test(protocol) && !/^(?:localhost|127\.|0\.|\[)/.test(hostname);
}

// src/app/setup/setup-page.ts
const MOST_FORM_BYTES = 1e4;
async function startSetupPage(options) {
	const { github, state, onCode } = options;
	let origin = "";
	const reply = async (request) => {
		const url = new URL(request.url ?? "/", origin);
		if (request.headers.host !== new URL(origin).host) return refused("Open the address as printed.");
		if (!isSame(url.searchParams.get("state") ?? "", state)) return refused("This is not the page that was started last. Open the address as printed.");
		const route = `${request.method} ${url.pathname}`;
		if (route === "GET /") return {
			status: 200,
			html: askPage(state)
		};
		if (route === "POST /confirm") return confirm(await readForm(request));
		if (route === "GET /made") {
			const code = url.searchParams.get("code") ?? "";
			if (/^[\w-]{1,200}$/.test(code)) return {
				status: 200,
				html: await onCode(code)
			};
			return refused("GitHub sent no code. Go through the page again.");
		}
		return {
			status: 404,
			html: faultPage("There is nothing here.")
		};
	};
	const confirm = (form) => {
		const answers = form === void 0 ? { fault: "That is too long." } : readAnswers(form);
		if ("fault" in answers) return {
			status: 400,
			html: askPage(state, answers.fault)
		};
		const { name, organisation, webhookHost } = answers;
		const owner = organisation === void 0 ? "" : `/organizations/${organisation}`;
		const manifest = buildManifest({
			name,
			home: organisation === void 0 ? github.web : `${github.web}/${organisation}`,
			redirectUrl: `${origin}/made`,
			webhookHost
		});
		const action = `${github.web}${owner}/settings/apps/new?state=${state}`;
		return {
			status: 200,
			html: confirmPage(action, JSON.stringify(manifest))
		};
	};
	const server = createServer((request, response) => {
		reply(request).catch((error) => refused(error instanceof Error ? error.message : String(error))).then(({ status, html }) => {
			response.writeHead(status, {
				"content-type": "text/html; charset=utf-8",
				"cache-control": "no-store",
				"referrer-policy": "no-referrer",
				"x-frame-options": "DENY",
				"content-security-policy": `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' ${new URL(github.web).origin}`,
				connection: "close"
			});
			response.end(html);
		});
	});
	await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(0, "127.0.0.1", resolve);
	});
	origin = `http://127.0.0.1:${server.address().port}`;
	return {
		url: `${origin}/?state=${state}`,
		close: () => new Promise((resolve) => server.close(() => resolve()))
	};
}
const refused = (message) => ({
	status: 400,
	html: faultPage(message)
});
function isSame(given, expected) {
	const [a, b] = [Buffer.from(given), Buffer.from(expected)];
	return a.length === b.length && timingSafeEqual(a, b);
}
async function readForm(request) {
	let form = "";
	for await (const chunk of request.setEncoding("utf8")) {
		form += chunk;
		if (form.length > MOST_FORM_BYTES) return void 0;
	}
	return form;
}

// src/app/setup/set-up.ts
async function setUp({ settings = "assay-app.env" }, world) {
	const github = addressesOf(world.env);
	const file = resolve(world.cwd, settings);
	if (existsSync(file)) throw new AssayError("bad-arguments", `${settings} is there already, and holds the keys of an app.`, { hint: "Name another file with --settings, or delete that one if its app is gone." });
	const state = randomBytes(32).toString("hex");
	let onMade = () => {};
	const made = new Promise((tell) => {
		onMade = tell;
	});
	const page = await startSetupPage({
		github,
		state,
		async onCode(code) {
			const app = await fetchMadeApp(github.api, code);
			await writeFile(file, settingsText(app, github), {
				mode: 384,
				flag: "wx"
			});
			onMade(app);
			return donePage(installAddress(app), commandFor(app, settings));
		}
	});
	world.err(`Open this page on this machine, and make the app there:\n\n  ${page.url}\n`);
	const stopped = new Promise((stop) => {
		world.onStop(() => stop(void 0));
	});
	const app = await Promise.race([made, stopped]);
	await page.close();
	if (!app) return 2;
	world.err([
		`${settings} is written. It holds the keys of the app: keep it secret.`,
		"",
		"Install the app in the repositories with your data:",
		`  ${installAddress(app)}`,
		"Then run it:",
		`  ${commandFor(app, settings)}`
	].join("\n"));
	return 0;
}
const installAddress = ({ html_url }) => `${html_url}/installations/new`;
const commandFor = ({ webhook_secret }, settings) => `assay app --settings ${settings}${webhook_secret ? "" : " --poll 60"}`;

export { setUp };