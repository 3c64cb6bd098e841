import "./rolldown-runtime.js";
import { a as PierceError } from "./clean.js";
import { L as readText, N as isFile, P as isFolder, z as writeText } from "./report.js";
import { t as printLines } from "./print.js";
import { basename, resolve } from "node:path";
// src/budgets/starter.ts
/** A first budgets file that is valid as it stands: what was found is switched on, the rest is there as examples. */
function starterFile(traits) {
	return [
		"# What this project promises about performance. Reference: docs/budgets-file.md of Pierce.",
		"version: 1",
		`project: ${slugOf(traits.name)}`,
		...setupLines(traits),
		"",
		"checks:",
		...traits.built ? bundleLines(traits.built) : commandLines(),
		...EXAMPLES,
		""
	].join("\n");
}
function slugOf(name) {
	return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "").slice(0, 60) || "project";
}
function setupLines({ hasBuildScript, hasLockfile }) {
	const steps = [...hasLockfile ? ["npm ci"] : [], ...hasBuildScript ? ["npm run build"] : []];
	return steps.length > 0 ? [
		"",
		"setup: # run in head, and in base when both are measured",
		...steps.map((step) => `  - ${step}`)
	] : [];
}
function bundleLines(built) {
	return [
		"  app:",
		`    bundle: { files: "${built}/**/*.js", compression: brotli }`,
		"    budgets:",
		"      size: { tolerance: 1% } # add a ceiling: { max: 170 kB, tolerance: 1% }"
	];
}
function commandLines() {
	return [
		"  startup:",
		"    command: { run: node --version } # put the command here that should stay fast",
		"    budgets:",
		"      wall: { tolerance: 10% }"
	];
}
const EXAMPLES = [
	"  # search:",
	"  #   http: { service: api, path: \"/search?q=shoes\" } # needs `services:`, see the reference",
	"  #   budgets:",
	"  #     latency.p50: { max: 20 ms, tolerance: 10% }",
	"  # home:",
	"  #   lighthouse: { service: web, path: \"/\" }",
	"  #   budgets:",
	"  #     largest-contentful-paint: { max: 2.5 s, tolerance: 10% }"
];
// src/commands/init.ts
/** A second file beside one of these would leave every command in doubt which is meant. */
const NAMES = ["budgets.yaml", "budgets.json"];
const BUILT = [
	"dist/assets",
	"dist",
	"build",
	"out",
	"public/build"
];
/** `pierce init`: writes a first budgets file. Resolves with 0; rejects with `init-exists` rather than overwrite one. */
async function init(flags) {
	const path = flags.out ?? "budgets.yml";
	const there = [path, ...flags.out === "budgets.yml" ? NAMES : []];
	for (const name of there) if (await isFile(name)) throw new PierceError("init-exists", { path: name });
	await writeText(path, starterFile(await lookAround(resolve("."))));
	printLines(process.stdout, `Wrote ${path}.\nNext: pierce check, then pierce gate --base main\n`);
	return 0;
}
async function lookAround(folder) {
	const manifest = await isFile("package.json") ? parse(await readText("package.json", 1048576)) : {};
	const built = await Promise.all(BUILT.map(async (name) => await isFolder(name) ? name : null));
	return {
		name: typeof manifest.name === "string" ? manifest.name : basename(folder),
		built: built.find((name) => name !== null) ?? null,
		hasBuildScript: manifest.scripts?.["build"] !== void 0,
		hasLockfile: await isFile("package-lock.json")
	};
}
/** A broken manifest is npm's to complain of; a first budgets file can do without it. */
function parse(text) {
	try {
		return JSON.parse(text) ?? {};
	} catch {
		return {};
	}
}
export { init };
