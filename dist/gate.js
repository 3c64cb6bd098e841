import { a as __require, i as __name, s as __toESM, t as __commonJSMin$1 } from "./rolldown-runtime.js";
import { i as messageOf, n as failureOf, t as PierceError } from "./errors.js";
import { a as readText, i as readBytes, n as isFolder, o as removeFile$1, r as isWritable, s as writeText, t as isFile } from "./files.js";
import { A as UNITS, P as readSnapshot, n as render } from "./report.js";
import { t as VERSION } from "./version.js";
import { SourceMap, createRequire } from "node:module";
import { execFile, execFileSync, spawn } from "node:child_process";
import { basename, dirname, isAbsolute, join, posix, relative, resolve } from "node:path";
import { constants, createReadStream, createWriteStream, existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { connect, createServer } from "node:net";
import { Agent, get, request } from "node:http";
import { promisify } from "node:util";
import { performance as performance$1 } from "node:perf_hooks";
import { createHash, randomUUID } from "node:crypto";
import { fileURLToPath, pathToFileURL } from "node:url";
import { availableParallelism, constants as constants$1, cpus, homedir, tmpdir, totalmem } from "node:os";
import { access, constants as constants$2, glob, mkdir, mkdtemp, readFile, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// src/platform/scratch.ts
const open$1 = /* @__PURE__ */ new Set();
process.once("exit", () => {
	for (const path of open$1) rmSync(path, {
		recursive: true,
		force: true
	});
});
/** Makes an empty private folder; `purpose` shows in its name. Rejects with `no-temporary-folder`. */
async function makeScratch(purpose) {
	const path = await mkdtemp(join(tmpdir(), `pierce-${purpose}-`)).catch((error) => {
		throw new PierceError("no-temporary-folder", {
			folder: tmpdir(),
			problem: error.message
		});
	});
	open$1.add(path);
	return {
		path,
		async [Symbol.asyncDispose]() {
			await rm(path, {
				recursive: true,
				force: true,
				maxRetries: 3
			});
			open$1.delete(path);
		}
	};
}
/** Removes a file, if it is there. */
async function removeFile(path) {
	await rm(path, { force: true });
}
// src/platform/git.ts
/**
* Asks git, and makes worktrees. It never changes the user's checkout, index or branches,
* and runs no hook of the repository.
*/
const execute = promisify(execFile);
const QUIET = [
	"-c",
	"core.hooksPath=/dev/null",
	"-c",
	"advice.detachedHead=false"
];
/** What is checked out in a folder; all null and clean outside a repository. */
async function commitAt(folder) {
	const sha = await ask$4(folder, [
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD"
	]);
	if (sha === null) return {
		sha: null,
		ref: null,
		dirty: false
	};
	const [ref, changes] = await Promise.all([ask$4(folder, [
		"symbolic-ref",
		"--quiet",
		"--short",
		"HEAD"
	]), ask$4(folder, [
		"status",
		"--porcelain",
		"--untracked-files=no"
	])]);
	return {
		sha,
		ref,
		dirty: changes !== ""
	};
}
/** The commit that is checked out and its parents, as far as the commit itself names them, in a shallow clone too. */
async function parentsOf(folder) {
	const [head, commit] = await Promise.all([ask$4(folder, [
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD"
	]), ask$4(folder, [
		"cat-file",
		"commit",
		"HEAD"
	])]);
	return {
		head,
		parents: [...(commit?.split("\n\n")[0] ?? "").matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, sha]) => sha)
	};
}
/**
* Checks `ref` out into a private folder, sharing the repository's objects.
* Rejects with `base-no-repository`, `base-not-yours`, `base-no-git`, `base-unknown-ref`, `base-shallow` or `base-worktree-failed`.
*/
async function addWorktree(folder, ref, signal) {
	const within = relative(await repositoryOf(folder), await realpath(folder));
	const sha = await resolve$1(folder, ref);
	const scratch = await makeScratch("base");
	const path = join(scratch.path, "tree");
	const added = await attempt(folder, [
		"worktree",
		"add",
		"--detach",
		"--force",
		path,
		sha
	], signal);
	if (!added.ok) {
		await scratch[Symbol.asyncDispose]();
		throw new PierceError("base-worktree-failed", {
			ref,
			detail: added.message
		});
	}
	const forget = removalOf(folder, path);
	process.once("exit", forget);
	return {
		root: join(path, within),
		commit: {
			sha,
			ref,
			dirty: false
		},
		async [Symbol.asyncDispose]() {
			process.off("exit", forget);
			await attempt(folder, [
				"worktree",
				"remove",
				"--force",
				"--force",
				path
			]);
			await scratch[Symbol.asyncDispose]();
			await attempt(folder, ["worktree", "prune"]);
		}
	};
}
/**
* The bytes of a file of `folder` as a commit has it, without checking anything out; null where it has no such file.
* Rejects with `base-no-repository`, `base-not-yours`, `base-no-git`, `base-unknown-ref`, `base-shallow` or
* `base-file-odd`: a link leads elsewhere than the commit says, so none is followed.
*/
async function readAtCommit(folder, sha, name, most) {
	await repositoryOf(folder);
	const listed = await attempt(folder, [
		"--literal-pathspecs",
		"ls-tree",
		"-z",
		"--long",
		await resolve$1(folder, sha),
		"--",
		name
	]);
	if (!listed.ok) throw oddFile(name, sha, listed.message);
	const [, mode, blob, size] = /^(\d+) \w+ (\w+) +(\d+|-)\t/.exec(listed.text) ?? [];
	if (blob === void 0) return null;
	if (mode !== "100644" && mode !== "100755") throw oddFile(name, sha, "it is a link or a folder there");
	if (Number(size) > most) throw oddFile(name, sha, `it has ${size} bytes there, at most ${most} are read`);
	const { stdout } = await execute("git", [
		...QUIET,
		"cat-file",
		"blob",
		blob
	], {
		cwd: folder,
		env: environment(),
		encoding: "buffer",
		maxBuffer: most + 1
	});
	return stdout;
}
const oddFile = (name, sha, problem) => new PierceError("base-file-odd", {
	name,
	sha,
	problem
});
/** Whether git has a commit of this name here. */
async function hasCommit(folder, ref) {
	return await ask$4(folder, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${ref}^{commit}`
	]) !== null;
}
async function repositoryOf(folder) {
	const found = await attempt(folder, ["rev-parse", "--show-toplevel"]);
	if (found.ok) return await realpath(found.text);
	if (found.message.includes("dubious ownership")) throw new PierceError("base-not-yours", { folder });
	throw new PierceError(found.missing ? "base-no-git" : "base-no-repository", { folder });
}
async function resolve$1(folder, ref) {
	const sha = await ask$4(folder, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${ref}^{commit}`
	]);
	if (sha !== null) return sha;
	const shallow = await ask$4(folder, ["rev-parse", "--is-shallow-repository"]) === "true";
	throw new PierceError(shallow ? "base-shallow" : "base-unknown-ref", { ref });
}
__name(resolve$1, "resolve");
/** The last resort when the process ends in a hurry: leaves no worktree registered. */
function removalOf(folder, path) {
	return () => {
		execFileSync("git", [
			"worktree",
			"remove",
			"--force",
			"--force",
			path
		], {
			cwd: folder,
			stdio: "ignore"
		});
	};
}
async function ask$4(folder, args) {
	const result = await attempt(folder, args);
	return result.ok ? result.text : null;
}
__name(ask$4, "ask");
async function attempt(folder, args, signal) {
	try {
		const { stdout } = await execute("git", [...QUIET, ...args], {
			cwd: folder,
			env: environment(),
			...signal ? { signal } : {},
			maxBuffer: 67108864
		});
		return {
			ok: true,
			text: stdout.trim()
		};
	} catch (error) {
		const { code, stderr, message } = error;
		return {
			ok: false,
			message: (stderr || message).trim(),
			missing: code === "ENOENT"
		};
	}
}
/** Ours, but for what a hook of git would make it look at another repository with. */
function environment() {
	const ours = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
	return {
		...Object.fromEntries(ours),
		GIT_TERMINAL_PROMPT: "0"
	};
}
// src/baseline/index.ts
/**
* Says where base comes from: the same job (a worktree of a git ref, measured beside head) or a stored snapshot.
* Its opinion: the choice is visible, and a base that cannot be had is a failure of that side, never a missing one.
* It neither measures nor compares.
*/
/** Nobody chose, so there is nothing to say. */
const NAMED$2 = {
	choice: null,
	findings: []
};
/** Finds base as it is asked for: an existing file is a snapshot, any other text a git ref. */
async function findBase(asked, root, project) {
	if (asked === null) return {
		source: "none",
		origin: NAMED$2
	};
	if (typeof asked !== "string") return asked;
	try {
		if (asked.endsWith(".json") || await isFile(asked)) return {
			source: "stored",
			snapshot: await readSnapshot(asked, project),
			origin: NAMED$2
		};
		return {
			source: "same-job",
			worktree: await addWorktree(root, asked)
		};
	} catch (error) {
		return {
			source: "unavailable",
			ref: asked,
			failure: failureOf(error)
		};
	}
}
/** What there is to say of how base was found. */
const originOf = (base) => "origin" in base ? base.origin : NAMED$2;
// src/budgets/source.ts
/** A source of some text; a name that ends in `.json` makes it JSON, all else is YAML. */
function createSource(file, text) {
	const ends = [...text.matchAll(/\r\n?|\n/g)].map(({ index, 0: end }) => index + end.length);
	return {
		file,
		text,
		format: /\.json$/i.test(file) ? "json" : "yaml",
		lineStarts: [0, ...ends]
	};
}
/** The text of one line, counted from 1, without its end. */
function lineOf(source, line) {
	return source.text.slice(source.lineStarts[line - 1], source.lineStarts[line]).replace(/[\r\n]+$/, "");
}
/** A mistake about a stretch of the text. */
function mistakeAt(source, span, remark) {
	const line = lineAt$1(source, span.from);
	return {
		place: {
			file: source.file,
			line,
			column: span.from - source.lineStarts[line - 1] + 1
		},
		found: source.text.slice(span.from, span.to).split(/[\r\n]/, 1)[0].trimEnd(),
		example: null,
		suggestion: null,
		...remark
	};
}
/** Where a place is in the text. */
const offsetOf = ({ lineStarts }, { line, column }) => lineStarts[line - 1] + column - 1;
/** Number of the last line that starts at or before an offset, by halving. */
function lineAt$1({ lineStarts }, offset) {
	let low = 0;
	let high = lineStarts.length;
	while (high - low > 1) {
		const middle = low + high >> 1;
		if (lineStarts[middle] <= offset) low = middle;
		else high = middle;
	}
	return low + 1;
}
__name(lineAt$1, "lineAt");
// src/budgets/explain.ts
/** Mistakes printed in full; more only fill the screen. */
const MOST$3 = 50;
/** Characters of a line that are shown. */
const WIDTH = 96;
/** All mistakes as text, each with its line of the source; no newline at the end. */
function explain(mistakes, source) {
	const shown = mistakes.slice(0, MOST$3).map((mistake) => explainOne(mistake, source));
	if (mistakes.length > MOST$3) shown.push(`… and ${mistakes.length - MOST$3} more.`);
	return shown.join("\n\n");
}
function explainOne(mistake, source) {
	const { file, line, column } = mistake.place;
	const lines = [`${printable(file)}:${line}:${column}: ${printable(mistake.problem)}`, ...excerpt$1(mistake, source)];
	if (mistake.suggestion !== null) lines.push(`  Did you mean ${printable(mistake.suggestion)}?`);
	if (mistake.example !== null) lines.push(...exampleLines(mistake.example));
	return lines.join("\n");
}
function exampleLines(example) {
	const [first = "", ...more] = example.split("\n").map(printable);
	return more.length === 0 ? [`  Example: ${first}`] : ["  Example:", ...[first, ...more].map((line) => `    ${line}`)];
}
/** The line and a caret under what is wrong; long lines are cut to what stands around it. */
function excerpt$1({ place, found }, source) {
	const whole = lineOf(source, place.line);
	if (whole.trim() === "") return [];
	const cut = place.column > WIDTH ? place.column - WIDTH / 2 : 0;
	const before = place.column - 1 - cut + (cut > 0 ? 1 : 0);
	const text = `${cut > 0 ? "…" : ""}${whole.slice(cut, cut + WIDTH)}${whole.length > cut + WIDTH ? "…" : ""}`;
	const carets = "^".repeat(Math.max(1, Math.min(found.length, WIDTH - before)));
	return [`${String(place.line).padStart(5)} | ${printable(text)}`, `${" ".repeat(5)} | ${" ".repeat(before)}${carets}`];
}
__name(excerpt$1, "excerpt");
/** Control and invisible characters as dots, one for one, so that carets stay where they belong. */
function printable(text) {
	return text.replaceAll("	", " ").replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "·");
}
// src/budgets/mistake.ts
/** Every mistake of a budgets file at once, sorted by place. */
var BudgetsError = class extends PierceError {
	mistakes;
	#source;
	constructor(mistakes, source) {
		const many = mistakes.length === 1 ? "1 mistake" : `${mistakes.length} mistakes`;
		super("budgets-invalid", {
			file: source.file,
			count: many
		}, mistakes[0]?.place ?? null);
		this.mistakes = mistakes;
		this.#source = source;
	}
	get explanation() {
		return `${super.explanation}\n\n${explain(this.mistakes, this.#source)}`;
	}
};
/** Sorted by place, each told once. */
function inOrder$1(mistakes) {
	const sorted = mistakes.toSorted(({ place: one }, { place: other }) => one.line - other.line || one.column - other.column);
	const told = /* @__PURE__ */ new Set();
	return sorted.filter(({ place, problem }) => {
		const text = `${place.line}:${place.column} ${problem}`;
		return !told.has(text) && told.add(text);
	});
}
__name(inOrder$1, "inOrder");
// src/budgets/encoding.ts
/** Bytes of a budgets file to text: UTF-8, or a mistake at the first byte that is none. */
/** The text of UTF-8 bytes, without a byte order mark; throws a `BudgetsError` where they are something else. */
function decode(file, bytes) {
	const sound = soundTextOf(bytes);
	const readable = new TextDecoder().decode(bytes);
	if (sound === null) return readable;
	const from = sound.replace(/^\uFEFF/, "").length;
	const source = createSource(file, readable);
	throw new BudgetsError([mistakeAt(source, {
		from,
		to: from + 1
	}, {
		rule: "syntax",
		...wordsFor$1(file, bytes, sound)
	})], source);
}
/** The text before the first byte that is not UTF-8, by halving; null if there is no such byte. */
function soundTextOf(bytes) {
	if (textOf$3(bytes, false) !== null) return null;
	let most = 0;
	let tooMany = bytes.length + 1;
	while (tooMany - most > 1) {
		const middle = most + tooMany >> 1;
		if (textOf$3(bytes.subarray(0, middle), true) === null) tooMany = middle;
		else most = middle;
	}
	return textOf$3(bytes.subarray(0, most), true);
}
/** Text of bytes, null if they are not UTF-8; of a character that is cut off, nothing, if more may follow. */
function textOf$3(bytes, stream) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes, { stream });
	} catch {
		return null;
	}
}
__name(textOf$3, "textOf");
function wordsFor$1(file, bytes, sound) {
	const encoding = /^(?:\xFF\xFE|\xFE\xFF)/.test(String.fromCharCode(...bytes.subarray(0, 2))) ? "UTF-16" : "ISO-8859-1";
	const byte = bytes[Buffer.byteLength(sound)].toString(16).toUpperCase().padStart(2, "0");
	const problem = encoding === "UTF-16" ? "The file is UTF-16; save it as UTF-8." : `The byte 0x${byte} here is not UTF-8; save the file as UTF-8, or write the character anew.`;
	const name = basename(file);
	return {
		problem,
		example: `iconv -f ${encoding} -t UTF-8 ${name} > utf8 && mv utf8 ${name}`
	};
}
__name(wordsFor$1, "wordsFor");
// src/budgets/tree.ts
/** Values that a file may hold once its aliases are unfolded: a thousand checks with all they may have. */
const MOST_VALUES = 2e4;
/** The tree as plain values; of keys that stand there again the last counts. A key that reaches a prototype must not be in it. */
function toValue(tree) {
	switch (tree.sort) {
		case "leaf": return tree.value;
		case "list": return tree.items.map(toValue);
		case "mapping": return Object.fromEntries(tree.entries.map(({ key, value }) => [key, toValue(value)]));
	}
}
/** Where the value at a path stands, or the key that leads to it; the nearest part that exists, if it does not. */
function spanAt(tree, path, part) {
	let at = tree;
	let key = null;
	for (const step of path) {
		if (at.sort === "leaf") break;
		const entry = at.sort === "mapping" ? at.entries.find((one) => one.key === step) : void 0;
		const next = at.sort === "list" ? at.items[Number(step)] : entry?.value;
		if (!next) break;
		key = entry?.keyAt ?? {
			from: next.from,
			to: next.from
		};
		at = next;
	}
	return part === "key" ? key ?? {
		from: at.from,
		to: at.from
	} : at;
}
// src/budgets/json.ts
/** Reads strict JSON (RFC 8259) into a tree, because `JSON.parse` keeps no places. */
/** The tree of a JSON text, or the place where it stops being JSON. A blank text has no tree. */
function readJson$1(source) {
	if (source.text.trim() === "") return {
		tree: null,
		mistakes: []
	};
	try {
		return {
			tree: new JsonReader(source.text).read(),
			mistakes: []
		};
	} catch (fault) {
		if (!(fault instanceof JsonFault)) throw fault;
		return {
			tree: null,
			mistakes: [mistakeAt(source, fault.span, {
				rule: "syntax",
				problem: fault.message,
				example: fault.example
			})]
		};
	}
}
__name(readJson$1, "readJson");
var JsonFault = class extends Error {
	span;
	example;
	constructor(span, problem, example) {
		super(problem);
		this.span = span;
		this.example = example;
	}
};
const BLANK = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /(?:true|false|null)\b/y;
var JsonReader = class {
	#text;
	#at = 0;
	#values = 0;
	constructor(text) {
		this.#text = text;
	}
	read() {
		const tree = this.#value(0);
		this.#take(BLANK);
		if (this.#at < this.#text.length) this.#fail("the end of the file", "{ \"version\": 1, \"project\": \"shop\" }");
		return tree;
	}
	#value(level) {
		this.#take(BLANK);
		const from = this.#at;
		if (level > 32) throw new JsonFault({
			from,
			to: from + 1
		}, `The file is nested deeper than 32 levels.`, LIST$1);
		this.#values += 1;
		if (this.#values > 2e4) throw new JsonFault({
			from,
			to: from
		}, `The file holds more than ${MOST_VALUES} values; make several files of it.`, LIST$1);
		if (this.#takes("{")) return {
			sort: "mapping",
			entries: this.#several("}", () => this.#entry(level)),
			from,
			to: this.#at
		};
		if (this.#takes("[")) return {
			sort: "list",
			items: this.#several("]", () => this.#value(level + 1)),
			from,
			to: this.#at
		};
		const written = this.#take(STRING) ?? this.#take(NUMBER) ?? this.#take(WORD);
		if (written === null) return this.#fail("a value", "\"project\": \"shop\"");
		return {
			sort: "leaf",
			value: JSON.parse(written),
			from,
			to: this.#at
		};
	}
	#entry(level) {
		this.#take(BLANK);
		const from = this.#at;
		const written = this.#take(STRING) ?? this.#fail("a key in double quotes", "{ \"project\": \"shop\" }");
		const keyAt = {
			from,
			to: this.#at
		};
		this.#take(BLANK);
		if (!this.#takes(":")) this.#fail("`:`", "\"project\": \"shop\"");
		return {
			key: JSON.parse(written),
			keyAt,
			value: this.#value(level + 1)
		};
	}
	/** Parts between commas, up to the closing bracket. */
	#several(close, readOne) {
		const from = this.#at - 1;
		const parts = [];
		this.#take(BLANK);
		if (this.#takes(close)) return parts;
		for (;;) {
			parts.push(readOne());
			this.#take(BLANK);
			if (this.#takes(close)) return parts;
			if (this.#takes(",")) continue;
			const next = this.#text[this.#at];
			if (next === void 0 || NOT_IN[close].includes(next)) throw notClosed(from, close, next);
			this.#fail(`\`,\` or \`${close}\``, close === "}" ? "{ \"version\": 1, \"project\": \"shop\" }" : LIST$1);
		}
	}
	#takes(sign) {
		if (this.#text[this.#at] !== sign) return false;
		this.#at += 1;
		return true;
	}
	#take(pattern) {
		pattern.lastIndex = this.#at;
		const found = pattern.exec(this.#text)?.[0] ?? null;
		if (found !== null) this.#at += found.length;
		return found;
	}
	#fail(wanted, example) {
		const [at, text] = [this.#at, this.#text];
		const rest = text.slice(at, at + 200);
		if (rest === "") throw new JsonFault({
			from: at,
			to: at
		}, `This is not JSON: the file ends where ${wanted} is missing.`, example);
		if (rest.startsWith("\"") && /[{[,:]\s*$/.test(text.slice(0, at))) throw new JsonFault({
			from: at,
			to: at + 1
		}, OPEN_TEXT, String.raw`"run": "grep \\d times.txt"`);
		const found = /^(?:[\w.+-]+|[^]?)/u.exec(rest)[0];
		const problem = `This is not JSON: here is \`${found}\` where ${wanted} must stand${cureFor(rest, text.slice(0, at))}.`;
		throw new JsonFault({
			from: at,
			to: at + found.length
		}, problem, example);
	}
};
const LIST$1 = "\"setup\": [\"npm ci\", \"npm run build\"]";
/** What can only follow where the bracket before was to be closed; in a list, the key of what comes after it. */
const NOT_IN = {
	"}": "]",
	"]": "}:"
};
/** A bracket that the file, or the end of what is around it, leaves open. */
function notClosed(from, close, next) {
	const [open, example] = close === "}" ? ["{", "\"bundle\": { \"files\": \"dist/*.js\" }"] : ["[", LIST$1];
	const problem = `This is not JSON: this \`${open}\` is not closed; ${next === void 0 ? "the file ends" : `a \`${next}\` follows`} where \`,\` or \`${close}\` must stand.`;
	return new JsonFault({
		from,
		to: from + 1
	}, problem, example);
}
const OPEN_TEXT = "This is not JSON: the text is not closed in its line, or holds a `\\` or tab that is not written as `\\\\` or `\\t`.";
/** What to do about what people who write JavaScript or YAML bring along. */
function cureFor(rest, before) {
	if (/^(?:\/[/*]|#)/.test(rest)) return "; JSON has no comments, a budgets.yml may have them";
	if (rest.startsWith("'")) return "; texts stand in double quotes";
	if (/^[}\]]/.test(rest) && /,\s*$/.test(before)) return "; leave out the comma before it";
	return "";
}
// src/budgets/examples.ts
/** How parts of a budgets file are right, for mistakes of which no schema knows an example. */
/** A check as it stands in YAML, line by line. */
const CHECKS = [
	"checks:",
	"  app:",
	"    bundle: { files: \"dist/*.js\" }",
	"    budgets: { size: { max: 170 kB } }"
].join("\n");
/** The values of what people give names to, by where it stands. */
const NAMED$1 = {
	checks: {
		bundle: { files: "dist/*.js" },
		budgets: { size: { max: "170 kB" } }
	},
	services: {
		run: "node server.js",
		ready: "http://127.0.0.1:${PORT}/health"
	}
};
// src/budgets/file.ts
/** A mistake about the value at a path, or about the key that leads to it. */
function mistakeIn(file, path, part, remark) {
	return mistakeAt(file.source, spanAt(file.tree, path, part), remark);
}
/** The value at a path; undefined where there is none. */
function valueAt(root, path) {
	return path.reduce((at, step) => {
		return typeof at === "object" && at !== null && Object.hasOwn(at, step) ? at[step] : void 0;
	}, root);
}
/** A path as people say it, without the names that they gave to checks and services. */
function nameOf$3(path) {
	return path.length === 0 ? "the file" : shortened$1(path).map(stepOf).join("").replace(/^\./, "");
}
__name(nameOf$3, "nameOf");
function shortened$1(path) {
	const [top, , part] = path;
	if (top === "checks" && part === "budgets" && path.length > 3) return path.slice(3);
	return (top === "checks" || top === "services") && path.length > 2 ? path.slice(2) : path;
}
__name(shortened$1, "shortened");
const stepOf = (step) => /^\d+$/.test(step) ? `[${step}]` : `.${step}`;
/** A key with its value as it would stand in the file. */
function written({ format }, key, value) {
	if (format === "json") return key === null ? JSON.stringify(value) : `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
	return key === null ? inYaml(value) : `${inYaml(key)}: ${inYaml(value)}`;
}
function inYaml(value) {
	if (Array.isArray(value)) return `[${value.map(inYaml).join(", ")}]`;
	if (typeof value === "object" && value !== null) {
		const entries = Object.entries(value).map(([key, own]) => `${inYaml(key)}: ${inYaml(own)}`);
		return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
	}
	return typeof value === "string" && !PLAIN$1.test(value) ? JSON.stringify(value) : String(value);
}
/** Texts that need no quotes anywhere in YAML. */
const PLAIN$1 = /^(?!(?:true|false|null|yes|no|on|off)$|[\d.]+$)[A-Za-z0-9./][\w ./%+-]*$/;
// src/budgets/keys.ts
/** Keys that stand in one map twice, or may stand in none. */
/** Keys through which a plain object could reach its prototype. */
const FORBIDDEN = [
	"__proto__",
	"constructor",
	"prototype"
];
/** Each key of a tree that is forbidden, or stands again where it stands already. */
function keyMistakes(tree, source, path = []) {
	switch (tree.sort) {
		case "leaf": return [];
		case "list": return tree.items.flatMap((item, index) => keyMistakes(item, source, [...path, String(index)]));
		case "mapping": return [...ownMistakes(tree, source, path), ...tree.entries.flatMap(({ key, value }) => keyMistakes(value, source, [...path, key]))];
	}
}
function ownMistakes({ entries }, source, path) {
	const first = new Map(entries.toReversed().map((entry) => [entry.key, entry]));
	return entries.flatMap((entry) => {
		if (FORBIDDEN.includes(entry.key)) return [forbidden(entry, source, path)];
		return first.get(entry.key) === entry ? [] : [again(entry, first.get(entry.key), source, path)];
	});
}
function again({ key, keyAt }, first, source, path) {
	const { line } = mistakeAt(source, first.keyAt, {
		rule: "keys",
		problem: ""
	}).place;
	const named = namedIn(path);
	return mistakeAt(source, keyAt, {
		rule: "keys",
		problem: `\`${key}\` stands here again; it is already in line ${line}. ${named ? "Give each its own name, or join the two." : "Keep one of the two, or join them."}`,
		example: named ? written(source, `${key}-2`, named) : textOf$2(key, first, source)
	});
}
function forbidden({ key, keyAt, value }, source, path) {
	const named = namedIn(path);
	return mistakeAt(source, keyAt, {
		rule: "keys",
		problem: `\`${key}\` is a key that is not allowed anywhere; use another name.`,
		example: named ? written(source, standIn(key), named) : textOf$2(standIn(key), { value }, source)
	});
}
/** Whether people choose the keys of the map at a path. */
const isNamedAt = (path) => namedIn(path) !== null;
const namedIn = (path) => path.length === 1 && Object.hasOwn(NAMED$1, path[0]) ? NAMED$1[path[0]] : null;
/** A name that is as good, and allowed. */
const standIn = (key) => `my-${key.replaceAll("_", "")}`;
/** A key with its value as it stands in the file, if that is short. */
function textOf$2(key, { value: { from, to } }, source) {
	const text = source.text.slice(from, to);
	const isShort = text.length > 0 && text.length <= 60 && !/[\r\n]/.test(text);
	return `${source.format === "json" ? JSON.stringify(key) : key}: ${isShort ? text : "{ … }"}`;
}
__name(textOf$2, "textOf");
// src/budgets/closest.ts
var import_fastest_levenshtein = (/* @__PURE__ */ __commonJSMin$1(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = Infinity;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
})))();
/** The candidate that was probably meant: at most a third of its letters differ; null where none is that near. */
function closest(word, candidates) {
	const typed = word.slice(0, 100).toLowerCase();
	return candidates.map((candidate) => ({
		candidate,
		far: slipsBetween(typed, candidate.toLowerCase())
	})).filter(({ candidate, far }) => far <= Math.max(1, Math.max(candidate.length, typed.length) / 3)).toSorted((one, other) => one.far - other.far)[0]?.candidate ?? null;
}
/** Letters that differ; the same letters in another order are a lesser slip than any other letter. */
function slipsBetween(typed, meant) {
	return sorted(typed) === sorted(meant) && typed !== meant ? .5 : (0, import_fastest_levenshtein.distance)(typed, meant);
}
const sorted = (text) => Array.from(text).toSorted().join("");
// src/budgets/quantity.ts
const SORTS$1 = {
	duration: {
		is: "a time",
		measured: "is a time",
		base: "ms",
		examples: ["20 ms", "2.5 s"]
	},
	size: {
		is: "a size",
		measured: "is measured in bytes",
		base: "B",
		examples: ["170 kB", "166 KiB"]
	},
	rate: {
		is: "a rate",
		measured: "is a rate",
		base: "/s",
		examples: ["2000/s"]
	},
	percent: {
		is: "a percentage",
		measured: "is a percentage",
		base: "fraction",
		examples: ["5%", "0.5%"]
	},
	points: {
		is: "a score",
		measured: "is a score from 0 to 100",
		base: null,
		examples: [90]
	},
	amount: {
		is: "a plain number",
		measured: "is a plain number",
		base: null,
		examples: [0]
	},
	any: {
		is: "a quantity",
		measured: "is a quantity",
		base: null,
		examples: [
			"20 ms",
			"170 kB",
			"2000/s",
			12
		]
	}
};
/** The sort of quantity in which a metric's limits are written. */
function sortOf(unit) {
	if (unit === "points") return "points";
	return [
		"duration",
		"size",
		"rate"
	].find((sort) => SORTS$1[sort].base === unit) ?? "amount";
}
/** Digits that a double can keep: twelve before the point, six behind it. */
const AMOUNT = String.raw`\d{1,12}(?:\.\d{1,6})?`;
/** Regular expression of a quantity of a sort as text; a plain number is no text. */
function patternOf$1(sort) {
	return `^${AMOUNT} ?(?:${unitsOf(sort).join("|")})$`;
}
__name(patternOf$1, "patternOf");
/** The units in which a sort is written. */
function unitsOf(sort) {
	const { base } = SORTS$1[sort];
	const wanted = sort === "any" ? [
		"ms",
		"B",
		"/s"
	] : [base];
	return Object.keys(UNITS).filter((unit) => wanted.includes(UNITS[unit].base));
}
const WRITTEN = new RegExp(`^(${AMOUNT}) ?(.+)$`);
/** A quantity in base units; a number or a text that a schema has let through. Throws a plain `Error` on any other. */
function parseQuantity(written) {
	if (typeof written === "number") return {
		value: written,
		unit: "bare"
	};
	const [, amount, unit] = WRITTEN.exec(written) ?? [];
	const scale = unit !== void 0 && Object.hasOwn(UNITS, unit) ? UNITS[unit] : void 0;
	if (amount === void 0 || !scale) throw new Error(`${JSON.stringify(written)} is no quantity`);
	return {
		value: scaled(amount, scale.times, scale.per),
		unit: scale.base
	};
}
/** `amount * times / per` over whole numbers, so that 0.3 us is the double nearest to 0.0003. */
function scaled(amount, times, per) {
	const [whole = "", decimals = ""] = amount.split(".");
	const numerator = BigInt(whole + decimals) * BigInt(times);
	const denominator = 10n ** BigInt(decimals.length) * BigInt(per);
	if (numerator % denominator === 0n) return Number(numerator / denominator);
	return Number(numerator) / Number(denominator);
}
// src/budgets/options.ts
/** References by which a kind's schema asks for a quantity in base units. */
const DURATION = "#/definitions/duration";
const QUANTITIES$1 = [
	"duration",
	"size",
	"rate",
	"percent"
].map((sort) => `#/definitions/${sort}`);
/** Options that fit a schema, with its defaults filled in and its quantities as numbers in base units. */
function completeOptions(value, schema) {
	if (QUANTITIES$1.includes(String(schema["$ref"]))) return typeof value === "string" ? parseQuantity(value).value : value;
	if (Array.isArray(value)) return value.map((item) => completeOptions(item, schema["items"] ?? {}));
	if (typeof value !== "object" || value === null) return value;
	const properties = propertiesOf$1(schema);
	const defaults = Object.entries(properties).flatMap(([key, own]) => own["default"] === void 0 ? [] : [[key, own["default"]]]);
	const entries = Object.entries({
		...Object.fromEntries(defaults),
		...value
	});
	return Object.fromEntries(entries.map(([key, own]) => [key, completeOptions(own, schemaOf(key, schema))]));
}
/** Paths below `at` of the durations in a value, where its schema asks for them. */
function durationsIn(value, schema, at) {
	if (schema["$ref"] === DURATION) return [at];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, own]) => {
		return durationsIn(own, Array.isArray(value) ? schema["items"] ?? {} : schemaOf(key, schema), [...at, key]);
	});
}
const propertiesOf$1 = /* @__PURE__ */ __name((schema) => schema["properties"] ?? {}, "propertiesOf");
/** The schema of one value in a map. */
function schemaOf(key, schema) {
	const properties = propertiesOf$1(schema);
	if (Object.hasOwn(properties, key)) return properties[key];
	const further = schema["additionalProperties"];
	return typeof further === "object" ? further : {};
}
// src/budgets/schema-parts.ts
/** Names of checks and services: they appear in reports, file names and command lines. */
const NAME = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$";
const SLUG = "^[a-z0-9][a-z0-9._-]{0,63}$";
const READY = String.raw`^http://(?:127\.0\.0\.1|localhost|\[::1\])(?::(?:\d{1,5}|\$\{PORT\}))?(?:/\S*)?$`;
const text = (description, ...examples) => ({
	type: "string",
	pattern: String.raw`\S`,
	description,
	examples
});
const ref = (definition, more = {}) => ({
	$ref: `#/definitions/${definition}`,
	...more
});
const POLICY = {
	type: "object",
	additionalProperties: false,
	description: "How the gate decides.",
	properties: {
		inconclusive: {
			enum: ["allow", "block"],
			default: "allow",
			description: "What a budget that the data cannot tell does to the gate."
		},
		falseAlarms: ref("percent", {
			default: "0.5%",
			description: "Chance that an unchanged pull request is blocked, all sampled budgets together."
		}),
		timeLimit: ref("duration", {
			default: "10 min",
			description: "Measuring ends here; what is still open is inconclusive."
		}),
		storedSampled: {
			enum: ["inconclusive", "compare"],
			default: "inconclusive",
			description: "Whether sampled metrics may be compared with a stored baseline of an equal fingerprint."
		},
		acceptLabel: {
			...text("The label that accepts what a pull request loosens in this file.", "performance-accepted"),
			maxLength: 50,
			default: "performance-accepted"
		}
	}
};
/** What a definition is, for whoever finds words for a fault; editors do not show it. */
const named = (name) => ({ $comment: name });
const quantity = (sort, description) => ({
	...named(sort),
	type: "string",
	pattern: patternOf$1(sort),
	description,
	examples: SORTS$1[sort].examples
});
const QUANTITIES = {
	duration: quantity("duration", "A time with its unit: ns, us, ms, s, min or h."),
	size: quantity("size", "A size with its unit: B, kB (1000), MB, GB, KiB (1024), MiB or GiB."),
	rate: quantity("rate", "A rate: how many per second or minute."),
	percent: quantity("percent", "A percentage with its sign."),
	points: {
		...named("points"),
		type: "number",
		minimum: 0,
		maximum: 100,
		description: "A score from 0 to 100.",
		examples: SORTS$1.points.examples
	},
	amount: {
		...named("amount"),
		type: "number",
		minimum: 0,
		description: "A plain number.",
		examples: SORTS$1.amount.examples
	},
	any: {
		...quantity("any", "A quantity in the unit of the metric, or a plain number."),
		type: ["number", "string"],
		minimum: 0
	}
};
function budgetOf$1(sort) {
	return {
		type: "object",
		additionalProperties: false,
		anyOf: [
			{ required: ["max"] },
			{ required: ["min"] },
			{ required: ["tolerance"] }
		],
		examples: [{
			[sort === "rate" || sort === "points" ? "min" : "max"]: SORTS$1[sort].examples[0],
			tolerance: "5%"
		}],
		properties: {
			max: ref(sort, { description: "The most it may be." }),
			min: ref(sort, { description: "The least it must be." }),
			tolerance: ref("percent", { description: "How much worse than base it may be." }),
			severity: {
				enum: ["fail", "warn"],
				default: "fail",
				description: "Whether breaking it blocks, or is only told."
			},
			strict: {
				type: "boolean",
				default: false,
				description: "Fail on a broken limit even where base broke it already."
			},
			owner: text("Who is asked when it fails.", "@shop/web"),
			message: text("What is said when it fails.", "Pictures go through the image service.")
		}
	};
}
__name(budgetOf$1, "budgetOf");
const SERVICE = {
	type: "object",
	required: ["run", "ready"],
	additionalProperties: false,
	examples: [{
		run: "node server.js",
		ready: "http://127.0.0.1:${PORT}/health"
	}],
	properties: {
		run: text("The shell command that starts it; the environment variable PORT holds its port.", "node server.js"),
		ready: {
			type: "string",
			pattern: READY,
			description: "Address on this machine (loopback: 127.0.0.1, localhost or [::1]) that answers 2xx or 3xx once it is ready.",
			examples: ["http://127.0.0.1:${PORT}/health"]
		},
		env: {
			type: "object",
			patternProperties: { "^[A-Za-z_][A-Za-z0-9_]*$": { type: [
				"string",
				"number",
				"boolean"
			] } },
			additionalProperties: false,
			description: "Environment variables of the service.",
			examples: [{ NODE_ENV: "production" }]
		},
		readyTimeout: ref("duration", {
			default: "30 s",
			description: "How long it may take until it is ready."
		})
	}
};
const WAIVER = {
	type: "object",
	required: [
		"check",
		"metric",
		"ceiling",
		"until",
		"reason",
		"owner"
	],
	additionalProperties: false,
	properties: {
		check: text("Name of the check.", "app"),
		metric: text("The budget, as `budgets` names it.", "size"),
		ceiling: ref("any", {
			description: "What it may be at the worst while the waiver holds.",
			examples: ["180 kB"]
		}),
		until: {
			type: "string",
			pattern: String.raw`^\d{4}-\d{2}-\d{2}$`,
			description: "The last day it holds, as year-month-day.",
			examples: ["2027-01-31"]
		},
		reason: text("Why it is needed.", "new checkout, #812"),
		owner: text("Who asked for it.", "@ana")
	}
};
// src/budgets/trial.ts
/** A mistake in meaning, of the value at a path. */
function mistakeOfMeaning(trial, rule, path, remark) {
	return mistakeIn(trial, path, "value", {
		rule,
		...remark
	});
}
/** The keys and values of a map; none where something else stands. */
function entriesAt(root, path) {
	const value = valueAt(root, path);
	return isMapping(value) ? Object.entries(value) : [];
}
const isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** The checks that have exactly one kind. */
function checksIn(trial) {
	return entriesAt(trial.value, ["checks"]).flatMap(([name, value]) => {
		const [kind, second] = isMapping(value) ? trial.kinds.filter((one) => Object.hasOwn(value, one.name)) : [];
		if (!kind || second) return [];
		const { [kind.name]: options, budgets } = value;
		const sound = isMapping(options) ? options : {};
		return [{
			path: ["checks", name],
			name,
			kind,
			options: sound,
			budgets: isMapping(budgets) ? budgets : {}
		}];
	});
}
/** The metrics that a check of this kind has with these options: the first set whose condition holds. */
function metricsOf(kind, options) {
	const holds = ({ ifOption }) => ifOption === void 0 || Object.hasOwn(options, ifOption);
	return kind.metricSets.find(holds) ?? { known: [] };
}
/** The option that makes a check's target one and the same on both sides; null where each side has its own. */
const fixedBy = ({ kind, options }) => kind.fixedBy?.(options) ?? null;
/** Whether a pattern with `*` covers a metric. */
function covers$1(pattern, metric) {
	const parts = pattern.split("*").map((part) => part.replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`));
	return new RegExp(`^${parts.join(".*")}$`, "u").test(metric);
}
__name(covers$1, "covers");
/** A metric of a check by its id; undefined where it only appears as the check runs. */
function metricOf({ kind, options }, id) {
	return metricsOf(kind, options).known.find((metric) => metric.id === id);
}
// src/budgets/durations.ts
/**
* Milliseconds of the longest wait: a day, longer than any job. Past 2^31 ms a timer of Node would be over at once.
* https://nodejs.org/api/timers.html#settimeoutcallback-delay-args
*/
const MOST$2 = 864e5;
/** Durations that Pierce would wait for, and no job lasts as long; limits of metrics are none of them. */
function durationMistakes$1(trial) {
	return waitsIn(trial).filter((path) => trial.isSound(path) && waitAt(trial, path) > MOST$2).map((path) => {
		const name = path.at(-1);
		return mistakeOfMeaning(trial, "duration-range", path, {
			problem: `\`${name}\` is longer than a day; the most is \`24 h\`.`,
			example: written(trial.source, name, "10 min")
		});
	});
}
__name(durationMistakes$1, "durationMistakes");
const waitAt = (trial, path) => parseQuantity(valueAt(trial.value, path)).value;
function waitsIn(trial) {
	const services = entriesAt(trial.value, ["services"]).map(([name]) => ({
		path: ["services", name],
		schema: SERVICE
	}));
	const options = checksIn(trial).map(({ path, kind }) => ({
		path: [...path, kind.name],
		schema: kind.schema
	}));
	return [
		{
			path: ["policy"],
			schema: POLICY
		},
		...services,
		...options
	].flatMap(({ path, schema }) => durationsIn(valueAt(trial.value, path), schema, path));
}
// src/budgets/tolerances.ts
/** Tolerances that no measurement could ever exceed, so that they promise nothing. */
function toleranceMistakes(trial, check) {
	return Object.entries(check.budgets).flatMap(([metric, budget]) => {
		const at = [
			...check.path,
			"budgets",
			metric
		];
		if (!trial.isSound(at) || budget.tolerance === void 0) return [];
		const { tolerance } = budget;
		return [...fixedTarget(trial, check, metric, [...at, "tolerance"]), ...endless(trial, check, {
			metric,
			tolerance
		}, [...at, "tolerance"])];
	});
}
/** Both sides are then one, and one is never worse than itself. */
function fixedTarget(trial, check, metric, at) {
	const option = trial.isSound([...check.path, check.kind.name]) ? fixedBy(check) : null;
	if (option === null) return [];
	return [mistakeOfMeaning(trial, "fixed-target", at, {
		problem: `\`${metric}\` cannot have a tolerance: \`${check.kind.name}.${option}\` is one and the same for head and base, so head is never worse. Let each side start a service of its own, or set a \`max\` or \`min\`.`,
		example: written(trial.source, check.kind.name, {
			service: "api",
			path: "/"
		})
	})];
}
/** Where more is better, 100 % worse is nothing at all, and less than that there is not. */
function endless(trial, { kind, options }, { metric, tolerance }, at) {
	if (parseQuantity(tolerance).value < 1) return [];
	const falling = metricsOf(kind, options).known.find(({ id, better }) => better === "higher" && covers$1(metric, id));
	if (!falling) return [];
	return [mistakeOfMeaning(trial, "tolerance-range", at, {
		problem: `\`${falling.id}\` can never exceed a tolerance of ${tolerance}: more is better, and at 100% worse nothing is left. It must be below 100%.`,
		example: written(trial.source, "tolerance", "5%")
	})];
}
// src/budgets/waivers.ts
/** Waivers that permit nothing: for no check, for no budget, in another unit, or until no day. */
function waiverMistakes(trial) {
	const waivers = valueAt(trial.value, ["waivers"]);
	if (!Array.isArray(waivers)) return [];
	return waivers.flatMap((waiver, index) => {
		const path = ["waivers", String(index)];
		if (!trial.isSound(path)) return [];
		return [...dateMistakes(trial, path, waiver), ...targetMistakes$3(trial, path, waiver)];
	});
}
function dateMistakes(trial, path, { until }) {
	const day = /* @__PURE__ */ new Date(`${until}T00:00:00Z`);
	if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(until)) return [];
	const problem = `\`${until}\` is no day of the calendar (year-month-day).`;
	return [mistakeOfMeaning(trial, "waiver-date", [...path, "until"], {
		problem,
		example: "until: 2027-01-31"
	})];
}
function* targetMistakes$3(trial, path, waiver) {
	const names = entriesAt(trial.value, ["checks"]).map(([name]) => name);
	if (!names.includes(waiver.check)) {
		const problem = `No check is named \`${waiver.check}\`.`;
		yield mistakeOfMeaning(trial, "waiver-check", [...path, "check"], {
			problem,
			...didYouMean(waiver.check, names),
			example: written(trial.source, "check", names[0] ?? "app")
		});
		return;
	}
	const check = checksIn(trial).find(({ name }) => name === waiver.check);
	if (!check) return;
	if (!hasBudget(check, waiver.metric)) {
		const problem = `The check \`${check.name}\` has no budget for \`${waiver.metric}\`, so there is nothing to waive.`;
		const known = [...Object.keys(check.budgets), ...Object.keys(check.kind.implied)];
		yield mistakeOfMeaning(trial, "waiver-metric", [...path, "metric"], {
			problem,
			...didYouMean(waiver.metric, known),
			example: written(trial.source, "metric", known[0] ?? "size")
		});
		return;
	}
	yield* unitMistakes(trial, [...path, "ceiling"], waiver, check);
}
__name(targetMistakes$3, "targetMistakes");
const didYouMean = (word, known) => {
	const near = closest(word, known);
	return { suggestion: near === null ? null : `\`${near}\`` };
};
function hasBudget({ budgets, kind, options }, metric) {
	if (Object.hasOwn(budgets, metric) || Object.hasOwn(kind.implied, metric)) return true;
	const { known, reported } = metricsOf(kind, options);
	return (known.some(({ id }) => id === metric) || reported !== void 0 && new RegExp(reported, "u").test(metric)) && Object.keys(budgets).some((pattern) => covers$1(pattern, metric));
}
function unitMistakes(trial, at, { metric, ceiling }, check) {
	const known = metricOf(check, metric);
	const { unit } = parseQuantity(ceiling);
	if (!known || unit === known.unit || unit === "bare" && ![
		"ms",
		"B",
		"/s"
	].includes(known.unit)) return [];
	return [mistakeOfMeaning(trial, "waiver-unit", at, {
		problem: `\`${metric}\` is measured in ${known.unit}; the ceiling \`${ceiling}\` is not.`,
		example: EXAMPLES$1[known.unit] ?? "ceiling: 90"
	})];
}
const EXAMPLES$1 = {
	ms: "ceiling: 25 ms",
	B: "ceiling: 180 kB",
	"/s": "ceiling: 1800/s"
};
// src/budgets/meaning.ts
/**
* What no schema can tell: limits that contradict one another, names that lead nowhere, days that never come.
* Each rule looks only at parts whose structure is sound, so that it says nothing about a mistake already told.
*/
/** The mistakes in what a file means. */
function meaningMistakes(trial) {
	const ofChecks = checksIn(trial).flatMap((check) => [
		...limitMistakes(trial, check),
		...toleranceMistakes(trial, check),
		...serviceMistakes(trial, check),
		...optionMistakes(trial, check)
	]);
	return [
		...policyMistakes(trial),
		...durationMistakes$1(trial),
		...ofChecks,
		...waiverMistakes(trial)
	];
}
function* policyMistakes(trial) {
	const { falseAlarms = "0.5%", timeLimit = "10 min" } = valueAt(trial.value, ["policy"]) ?? {};
	const chance = ["policy", "falseAlarms"];
	if (trial.isSound(chance) && !isWithin(parseQuantity(falseAlarms).value, 0, 1)) yield mistakeOfMeaning(trial, "policy-range", chance, {
		problem: "`policy.falseAlarms` must be above 0% and below 100%.",
		example: written(trial.source, "falseAlarms", "0.5%")
	});
	const limit = ["policy", "timeLimit"];
	if (trial.isSound(limit) && parseQuantity(timeLimit).value === 0) yield mistakeOfMeaning(trial, "policy-range", limit, {
		problem: "`policy.timeLimit` leaves no time to measure in.",
		example: written(trial.source, "timeLimit", "10 min")
	});
}
const isWithin = (value, above, below) => value > above && value < below;
/** Budgets whose `min` is above their `max`, or which measure the two in different things. */
function limitMistakes(trial, { path, budgets }) {
	return Object.entries(budgets).flatMap(([metric, budget]) => {
		const at = [
			...path,
			"budgets",
			metric
		];
		const remark = trial.isSound(at) ? contradictionIn(trial, metric, budget) : null;
		return remark === null ? [] : [mistakeOfMeaning(trial, "contradictory-limits", [...at, "min"], remark)];
	});
}
function contradictionIn({ source }, metric, { min, max }) {
	if (min === void 0 || max === void 0) return null;
	const [least, most] = [parseQuantity(min), parseQuantity(max)];
	if (least.unit !== most.unit) return {
		problem: `\`min\` and \`max\` of \`${metric}\` are not in the same unit: \`${min}\` and \`${max}\`.`,
		example: written(source, metric, { max })
	};
	if (least.value <= most.value) return null;
	return {
		problem: `\`${metric}\` can never hold: \`min\` (${min}) is above \`max\` (${max}).`,
		example: written(source, metric, {
			min: max,
			max: min
		})
	};
}
/** Names in the options `service` and `services` that no service has. */
function serviceMistakes(trial, { path, kind, options }) {
	const { service, services } = options;
	const several = Array.isArray(services) ? services.map((name, index) => [
		name,
		"services",
		String(index)
	]) : [];
	return [[service, "service"], ...several].flatMap(([name, ...steps]) => {
		const at = [
			...path,
			kind.name,
			...steps
		];
		return typeof name === "string" && trial.isSound(at) ? missingService(trial, at, name) : [];
	});
}
function missingService(trial, at, service) {
	const known = entriesAt(trial.value, ["services"]).map(([name]) => name);
	if (known.includes(service)) return [];
	const near = closest(service, known);
	return [mistakeOfMeaning(trial, "unknown-service", at, {
		problem: `No service is named \`${service}\`${known.length > 0 ? `; there is ${known.join(", ")}` : "; the file has no services"}.`,
		suggestion: near === null ? null : `\`${near}\``,
		example: written(trial.source, "services", { [service]: {
			run: "node server.js",
			ready: "http://127.0.0.1:${PORT}/"
		} })
	})];
}
/** What the kind itself finds wrong; an example may follow its words behind "; example: ". */
function optionMistakes(trial, { path, kind, options }) {
	const at = [...path, kind.name];
	if (!kind.mistakes || !trial.isSound(at)) return [];
	return kind.mistakes(completeOptions(options, kind.schema)).map(({ option, problem }) => {
		const [words = "", example = null] = problem.split("; example: ");
		return mistakeOfMeaning(trial, "option", Object.hasOwn(options, option) ? [...at, option] : at, {
			problem: `\`${kind.name}.${option}\`: ${words}.`,
			example
		});
	});
}
// src/budgets/config.ts
/** Hash of all that decides a check's numbers besides the code; where it differs, two measurements do not compare. */
function configOf({ kind, options }, services) {
	const named = namesIn$2(options);
	const decisive = {
		kind,
		options,
		services: services.filter(({ name }) => named.has(name)).map(({ name, run, ready, env }) => ({
			name,
			run,
			ready,
			env
		}))
	};
	return createHash("sha256").update(JSON.stringify(decisive, sortKeys)).digest("hex").slice(0, 16);
}
/** Every string among the options; a service counts as used when one of them is its name. */
function namesIn$2(options) {
	if (typeof options === "string") return /* @__PURE__ */ new Set([options]);
	if (typeof options !== "object" || options === null) return /* @__PURE__ */ new Set();
	return Object.values(options).reduce((names, value) => names.union(namesIn$2(value)), /* @__PURE__ */ new Set());
}
__name(namesIn$2, "namesIn");
function sortKeys(_key, value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => a < b ? -1 : 1));
}
// src/budgets/plan.ts
/** The plan of a file in which nothing is wrong: quantities in base units, defaults and implied budgets filled in. */
function planOf(trial) {
	const file = trial.value;
	const services = Object.entries(file.services ?? {}).map(([name, service]) => serviceOf(trial, name, service));
	return {
		file: trial.source.file,
		project: file.project,
		policy: policyOf(trial, file.policy ?? {}),
		setup: file.setup ?? [],
		services,
		checks: checksIn(trial).map((check) => checkOf$1(trial, check, services)),
		waivers: (file.waivers ?? []).map((waiver, index) => waiverOf(trial, waiver, index)),
		leftOut: []
	};
}
const placeOf = (trial, path) => mistakeIn(trial, path, "key", {
	rule: "structure",
	problem: ""
}).place;
function policyOf(trial, policy) {
	const { inconclusive, falseAlarms, timeLimit, storedSampled, acceptLabel } = policy;
	return {
		inconclusive: inconclusive ?? "allow",
		falseAlarms: parseQuantity(falseAlarms ?? "0.5%").value,
		timeLimit: parseQuantity(timeLimit ?? "10 min").value,
		storedSampled: storedSampled ?? "inconclusive",
		acceptLabel: acceptLabel ?? "performance-accepted",
		at: placeOf(trial, ["policy"])
	};
}
function serviceOf(trial, name, { run, ready, env, readyTimeout }) {
	return {
		name,
		run,
		ready,
		env: Object.fromEntries(Object.entries(env ?? {}).map(([key, value]) => [key, String(value)])),
		readyTimeout: parseQuantity(readyTimeout ?? "30 s").value,
		at: placeOf(trial, ["services", name])
	};
}
function checkOf$1(trial, check, services) {
	const { name, kind, path } = check;
	const options = completeOptions(check.options, kind.schema);
	const declared = Object.entries(check.budgets).map(([metric, budget]) => budgetOf(trial, check, metric, budget));
	return {
		name,
		kind: kind.name,
		options,
		config: configOf({
			kind: kind.name,
			options
		}, services),
		budgets: [...declared, ...impliedBudgets(trial, check)],
		at: placeOf(trial, path)
	};
}
__name(checkOf$1, "checkOf");
function budgetOf(trial, check, metric, budget) {
	const unit = metricOf(check, metric)?.unit;
	const limitOf = (written) => {
		if (written === void 0) return null;
		const quantity = parseQuantity(written);
		return quantity.unit === "bare" && unit !== void 0 ? {
			...quantity,
			unit
		} : quantity;
	};
	return {
		metric,
		max: limitOf(budget.max),
		min: limitOf(budget.min),
		tolerance: budget.tolerance === void 0 ? null : parseQuantity(budget.tolerance).value,
		severity: budget.severity ?? "fail",
		strict: fixedBy(check) !== null || (budget.strict ?? false),
		owner: budget.owner ?? null,
		message: budget.message ?? null,
		implied: false,
		at: placeOf(trial, [
			...check.path,
			"budgets",
			metric
		])
	};
}
/** Limits that the kind sets on metrics of which the file says nothing. */
function impliedBudgets(trial, { kind, options, budgets, path }) {
	return metricsOf(kind, options).known.flatMap(({ id, unit }) => {
		const implied = kind.implied[id];
		if (!implied || Object.hasOwn(budgets, id)) return [];
		const limit = (value) => value === void 0 ? null : {
			value,
			unit
		};
		return [{
			...PLAIN,
			metric: id,
			max: limit(implied.max),
			min: limit(implied.min),
			at: placeOf(trial, path)
		}];
	});
}
const PLAIN = {
	tolerance: null,
	severity: "fail",
	strict: true,
	owner: null,
	message: null,
	implied: true
};
function waiverOf(trial, waiver, index) {
	const check = checksIn(trial).find(({ name }) => name === waiver.check);
	const ceiling = parseQuantity(waiver.ceiling);
	const unit = check && metricOf(check, waiver.metric)?.unit;
	return {
		...waiver,
		ceiling: ceiling.unit === "bare" && unit !== void 0 ? {
			...ceiling,
			unit
		} : ceiling,
		at: placeOf(trial, ["waivers", String(index)])
	};
}
// src/budgets/schema.ts
const EXAMPLE = {
	bundle: { files: "dist/*.js" },
	budgets: { size: { max: "170 kB" } }
};
/** The schema of files whose checks are of these kinds. */
function buildSchema(kinds) {
	return {
		$schema: "http://json-schema.org/draft-07/schema#",
		title: "Pierce budgets file",
		description: "Performance promises of one project: what is measured, and how much it may be.",
		type: "object",
		required: [
			"version",
			"project",
			"checks"
		],
		additionalProperties: false,
		properties: {
			$schema: {
				type: "string",
				description: "Where an editor finds this schema."
			},
			version: {
				const: 1,
				description: "Version of the format of this file."
			},
			project: {
				type: "string",
				pattern: SLUG,
				description: "Names the baseline; lower-case letters, digits, `.`, `_` and `-`.",
				examples: ["shop"]
			},
			policy: POLICY,
			setup: {
				type: "array",
				items: text("A shell command.", "npm ci"),
				description: "Commands run in head, and in base when base is measured in the same job.",
				examples: [["npm ci", "npm run build"]]
			},
			services: {
				type: "object",
				patternProperties: { [NAME]: ref("service") },
				additionalProperties: false,
				description: "Servers started once per side, and stopped with everything they started."
			},
			checks: {
				type: "object",
				minProperties: 1,
				patternProperties: { [NAME]: ref("check") },
				additionalProperties: false,
				description: "What is measured, by name; each check has one kind and its budgets.",
				examples: [{ app: EXAMPLE }]
			},
			waivers: {
				type: "array",
				items: ref("waiver"),
				description: "Dated permissions to exceed one budget up to a ceiling."
			}
		},
		definitions: definitionsFor(kinds)
	};
}
function definitionsFor(kinds) {
	return {
		...QUANTITIES,
		...Object.fromEntries(Object.keys(SORTS$1).map((sort) => [`${sort}-budget`, budgetOf$1(sort)])),
		service: SERVICE,
		waiver: WAIVER,
		check: checkOf(kinds),
		...Object.assign({}, ...kinds.map(definitionsOfKind))
	};
}
function checkOf(kinds) {
	const options = kinds.map(({ name, title }) => [name, ref(`${name}-options`, { description: title })]);
	return {
		...named("check"),
		type: "object",
		required: ["budgets"],
		additionalProperties: false,
		properties: {
			...Object.fromEntries(options),
			budgets: {
				type: "object",
				minProperties: 1,
				description: "What each metric may be.",
				examples: [EXAMPLE.budgets]
			}
		},
		examples: [EXAMPLE],
		oneOf: kinds.map(({ name }) => ({ required: [name] })),
		allOf: kinds.map((kind) => ({
			if: { required: [kind.name] },
			then: budgetsByOptions(kind, 0)
		}))
	};
}
/** The first set of metrics whose condition holds. */
function budgetsByOptions(kind, index) {
	const set = kind.metricSets[index];
	const then = { properties: { budgets: ref(set ? budgetsName(kind, index) : "no-budgets") } };
	if (set?.ifOption === void 0) return then;
	return {
		if: { properties: { [kind.name]: {
			type: "object",
			required: [set.ifOption]
		} } },
		then,
		else: budgetsByOptions(kind, index + 1)
	};
}
const budgetsName = ({ name }, index) => `${name}-budgets${index === 0 ? "" : `-${index + 1}`}`;
function definitionsOfKind(kind) {
	const sets = kind.metricSets.map((set, index) => [budgetsName(kind, index), budgetsOf(set)]);
	return {
		[`${kind.name}-options`]: kind.schema,
		...Object.fromEntries(sets)
	};
}
function budgetsOf({ known, reported }) {
	const closed = {
		additionalProperties: false,
		properties: Object.fromEntries(known.map((metric) => [metric.id, describe(metric)]))
	};
	if (reported === void 0) return closed;
	return {
		...closed,
		patternProperties: {
			[reported]: ref("any-budget"),
			[String.raw`\*`]: ref("any-budget")
		}
	};
}
function describe({ unit, better, nature }) {
	const sort = sortOf(unit);
	const judged = nature === "exact" ? "exact" : "sampled, so judged by statistics";
	return ref(`${sort}-budget`, { description: `${SORTS$1[sort].is.replace(/^an? /, "")}; ${better} is better; ${judged}` });
}
// src/budgets/fault.ts
/** A fault that a validator compiled with `verbose` has found. */
function faultOf(error) {
	const rule = error.parentSchema ?? {};
	return {
		...error,
		path: stepsOf(error.instancePath),
		found: error.data,
		rule
	};
}
/** Steps of a JSON pointer (RFC 6901). */
function stepsOf(pointer) {
	return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** The alternatives of a choice. */
const branchesOf = ({ rule, keyword }) => rule[keyword] ?? [];
/** The names that a choice of required keys finds in the value. */
function namesIn$1(choice) {
	return branchesOf(choice).flatMap(({ required }) => required ?? []).filter((name) => valueAt(choice.found, [name]) !== void 0);
}
__name(namesIn$1, "namesIn");
// src/budgets/diagnosis.ts
/** Why something is no quantity, and what was probably meant. */
/** Explains why `found` is no quantity of a sort; `subject` is what it was written for. */
function diagnose(found, sort, subject) {
	if (typeof found === "number") return diagnoseNumber(found, sort, subject);
	if (typeof found === "string") return diagnoseText(found, sort, subject);
	const what = found === null ? "nothing stands here" : `${nameOf$2(found)} stands here`;
	return {
		problem: `\`${subject}\` ${SORTS$1[sort].measured}; ${what}.`,
		suggestion: null
	};
}
function diagnoseNumber(found, sort, subject) {
	const { measured, base } = SORTS$1[sort];
	if (found < 0) return {
		problem: `\`${subject}\` cannot be below zero.`,
		suggestion: null
	};
	if (!Number.isFinite(found)) return {
		problem: `\`${subject}\` must be a finite number.`,
		suggestion: null
	};
	if (base === null) return {
		problem: `\`${subject}\` ${measured}.`,
		suggestion: null
	};
	const problem = `\`${subject}\` ${measured}; \`${found}\` has no unit.`;
	if (sort === "duration") return {
		problem,
		suggestion: `\`${found} ms\` or \`${found} s\``
	};
	if (sort !== "percent") return {
		problem,
		suggestion: `\`${found}${base === "/s" ? "" : " "}${base}\``
	};
	return {
		problem,
		suggestion: `\`${found > 0 && found < 1 ? Number((found * 100).toPrecision(12)) : found}%\``
	};
}
function diagnoseText(found, sort, subject) {
	const { measured } = SORTS$1[sort];
	const [, sign, amount, unit] = /^\s*(-?)\s*(\d[\d.,_]*|\.\d+)\s*(.*?)\s*$/.exec(found) ?? [];
	if (amount === void 0 || unit === void 0) return {
		problem: `\`${subject}\` ${measured}; the text \`${found}\` stands here.`,
		suggestion: null
	};
	if (sign) return {
		problem: `\`${subject}\` cannot be below zero; found \`${found}\`.`,
		suggestion: null
	};
	const other = sortOfUnit(unit) ?? sortOfUnit(spelledAs(unit)[0] ?? "");
	if (other && other !== sort && sort !== "any") {
		const suggestion = unitsOf(sort).length === 0 ? `\`${plainAmount(amount)}\`` : null;
		return {
			problem: `\`${subject}\` ${measured}; \`${found}\` is ${SORTS$1[other].is}.`,
			suggestion
		};
	}
	const suggestion = rewrite(amount, unit, sort);
	return {
		problem: `\`${subject}\` ${measured}; ${unitsOf(sort).length === 0 ? `the text \`${found}\` stands here` : unitProblem(found, unit)}${suggestion === null ? unitsFor(sort) : ""}.`,
		suggestion
	};
}
const unitsFor = (sort) => ` (known: ${unitsOf(sort).filter((unit) => !/^[^ -~]/.test(unit)).join(", ")})`;
function unitProblem(found, unit) {
	if (unit === "") return `\`${found}\` has no unit`;
	if (sortOfUnit(unit)) return `\`${found}\` is not how a number is written`;
	if (/^e\d/i.test(unit)) return `\`${found}\` is not how a number is written`;
	if (spelledAs(unit).length > 1) return `\`${unit}\` may mean two things`;
	return `\`${found}\` is in no unit that is known here`;
}
function sortOfUnit(unit) {
	const base = Object.hasOwn(UNITS, unit) ? UNITS[unit].base : null;
	return [
		"duration",
		"size",
		"rate",
		"percent"
	].find((sort) => base !== null && SORTS$1[sort].base === base) ?? null;
}
/** The same amount in the units that may have been meant; null where none is near. */
function rewrite(amount, unit, sort) {
	const plain = plainAmount(amount);
	const units = unitsOf(sort);
	if (units.length === 0) return `\`${plain}\``;
	const meant = unit === "" ? [] : likelyUnits(unit, units);
	if (meant.length === 0) return null;
	return meant.map((one) => `\`${plain}${/^\w|^\u00B5/.test(one) ? " " : ""}${one}\`${clarify(one, meant.length)}`).join(" or ");
}
const clarify = (unit, candidates) => {
	if (candidates < 2) return "";
	return ` (${UNITS[unit].times.toLocaleString("en")} bytes)`;
};
/** Spellings that are common elsewhere, and what they mean here. */
const SPELLINGS = [
	[/^kb$/i, ["kB", "KiB"]],
	[/^mb$/i, ["MB", "MiB"]],
	[/^gb$/i, ["GB", "GiB"]],
	[/^bytes?$/i, ["B"]],
	[/^(?:microsec(?:ond)?s?|usecs?)$/i, ["us"]],
	[/^(?:millis|milliseconds?|msecs?)$/i, ["ms"]],
	[/^sec(?:ond)?s?$/i, ["s"]],
	[/^(?:m|mins|minutes?)$/i, ["min"]],
	[/^(?:hrs?|hours?)$/i, ["h"]],
	[/^(?:rps|qps|hz|(?:req(?:uest)?s?|ops|per) ?(?:\/|per)? ?s(?:ec(?:ond)?)?|\/ ?sec(?:ond)?)$/i, ["/s"]],
	[/^(?:percent|pct)$/i, ["%"]]
];
const spelledAs = (unit) => SPELLINGS.find(([pattern]) => pattern.test(unit))?.[1] ?? [];
function likelyUnits(unit, units) {
	if (units.includes(unit)) return [unit];
	const spelled = spelledAs(unit);
	return (spelled.length > 0 ? spelled : [closest(unit, units)]).filter((one) => one !== null && units.includes(one));
}
/** `2,5` and `1_000` as they are written here. */
const plainAmount = (amount) => {
	const digits = amount.replaceAll("_", "").replaceAll(/,(?=\d{3}(?:\D|$))/g, "").replaceAll(",", ".");
	return digits.startsWith(".") ? `0${digits}` : digits;
};
function nameOf$2(found) {
	if (Array.isArray(found)) return "a list";
	return typeof found === "object" ? "a map" : `\`${String(found)}\``;
}
__name(nameOf$2, "nameOf");
// src/budgets/strangers.ts
/** What a key is not, by where it stands. */
function strangerIn(path) {
	if (path.length === 0) return "no key of a budgets file";
	if (path[0] !== "checks") return `no key of \`${nameOf$3(path)}\``;
	if (path.length === 2) return "neither a kind of check nor a key of one";
	if (path[2] !== "budgets") return `no option of \`${nameOf$3(path)}\``;
	return path.length === 3 ? "no metric of this check" : `no key of a budget (\`${path[3]}\`)`;
}
/** What two common slips look like to the schema. */
function hintFor(key, path) {
	if (path[0] !== "checks" || path[2] !== "budgets") return "";
	if (path.length === 4 && /^\d/.test(key)) return " A decimal takes a point, such as 2.5 s.";
	if (path.length === 3 && key.includes("*")) return " A pattern with `*` is for metrics that a check reports as it runs.";
	return "";
}
/** Words for a name that checks, services or variables may not have. */
function badName(key, path) {
	if (path.at(-1) === "env") return {
		problem: `\`${key}\` is no name of an environment variable.`,
		example: "NODE_ENV: production"
	};
	const near = key.replaceAll(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+/, "").slice(0, 64);
	return {
		problem: `\`${key}\` is no name for one of \`${nameOf$3(path)}\`: up to 64 letters, digits, \`.\`, \`_\` and \`-\`, a letter or digit first.`,
		suggestion: near === "" ? null : `\`${near}\``,
		example: `${near || "app"}: { … }`
	};
}
// src/budgets/wording.ts
/** Known keys that are listed; more are better looked up. */
const MOST_LISTED = 16;
/** Finds words for faults against one schema, with examples written as the file is. */
var Wording = class {
	#source;
	#schema;
	constructor(source, schema) {
		this.#source = source;
		this.#schema = schema;
	}
	of(fault) {
		switch (fault.keyword) {
			case "additionalProperties": return this.#unknownKey(fault, String(fault.params["additionalProperty"]));
			case "required": return this.#missingKey(fault, String(fault.params["missingProperty"]));
			case "oneOf":
			case "anyOf": return isChoiceOfKeys(fault) ? this.#choiceOfKeys(fault) : this.#choiceOfForms(fault);
			default: return {
				at: fault.path,
				part: "value",
				...this.#quantity(fault) ?? this.#value(fault)
			};
		}
	}
	#unknownKey({ path, rule }, key) {
		const at = {
			at: [...path, key],
			part: "key"
		};
		const known = Object.keys(propertiesOf(rule));
		if (known.length === 0 && rule["patternProperties"]) return {
			...at,
			...badName(key, path)
		};
		const near = closest(key, known);
		const listed = known.length > 0 && known.length <= MOST_LISTED ? `; known here: ${known.filter((one) => !one.startsWith("$")).join(", ")}` : "";
		const shown = near ?? known[0] ?? "";
		return {
			...at,
			problem: `\`${key}\` is ${strangerIn(path)}${listed}.${hintFor(key, path)}`,
			suggestion: near === null ? null : `\`${near}\``,
			example: this.#exampleOf(shown, propertiesOf(rule)[shown])
		};
	}
	#missingKey({ path, rule }, key) {
		return {
			at: path,
			part: "key",
			problem: `${path.length === 0 ? "The file" : `\`${nameOf$3(path)}\``} has no \`${key}\`.`,
			example: this.#exampleOf(key, propertiesOf(rule)[key])
		};
	}
	/** A choice between keys: a check's kind, a budget's threshold. */
	#choiceOfKeys(fault) {
		const { path, rule, keyword } = fault;
		const names = branchesOf(fault).flatMap(({ required }) => required ?? []);
		const there = namesIn$1(fault);
		const subject = `\`${nameOf$3(path)}\``;
		const at = {
			at: path,
			part: "key"
		};
		if (keyword === "oneOf" && there.length > 1) {
			const problem = `${subject} has ${there.map((name) => `\`${name}\``).join(" and ")}; it may have one of them.`;
			return {
				...at,
				at: [...path, there[1]],
				problem,
				example: "make a check of its own for each"
			};
		}
		const example = rule["examples"]?.[0];
		return {
			...at,
			problem: `${subject} needs ${names.length > 1 ? "one of " : ""}${names.map((name) => `\`${name}\``).join(", ")}.`,
			example: example === void 0 ? this.#exampleOf(names[0], propertiesOf(rule)[names[0]]) : this.#written(path.at(-1) ?? null, example)
		};
	}
	#choiceOfForms(fault) {
		const forms = branchesOf(fault).map((branch) => descriptionOf(this.#resolve(branch)));
		const example = this.#exampleOf(fault.path.at(-1) ?? "", fault.rule);
		return {
			at: fault.path,
			part: "value",
			problem: `\`${nameOf$3(fault.path)}\` must be ${forms.join(", or ")}; ${foundWords(fault.found)}.`,
			example
		};
	}
	/** A quantity of the wrong sort, or none at all. */
	#quantity({ path, rule, found }) {
		const name = String(rule["$comment"]);
		if (!Object.hasOwn(SORTS$1, name)) return null;
		const sort = name;
		const key = path.at(-1);
		const { problem, suggestion } = diagnose(found, sort, path[0] === "checks" && path[2] === "budgets" && key !== "tolerance" ? path[3] : nameOf$3(path));
		return {
			problem,
			suggestion,
			example: this.#written(key, SORTS$1[sort].examples[0])
		};
	}
	#value({ path, rule, keyword, params, found, message }) {
		const subject = path.length === 0 ? "The file" : `\`${nameOf$3(path)}\``;
		const example = this.#exampleOf(path.at(-1) ?? "", rule);
		const must = (what) => ({
			problem: `${subject} must ${what}; ${foundWords(found)}.`,
			example
		});
		const { limit, allowedValues, allowedValue, type } = params;
		switch (keyword) {
			case "type": return path.length === 0 ? mapOfFile(found) : must(`be ${[type].flat().map((one) => TYPES[String(one)]).join(" or ")}`);
			case "enum": {
				const near = closest(String(found), allowedValues.map(String));
				return {
					...must(`be one of ${allowedValues.join(", ")}`),
					suggestion: near === null ? null : `\`${near}\``
				};
			}
			case "const": return {
				...must(`be ${JSON.stringify(allowedValue)}`),
				example: this.#written(path.at(-1) ?? null, allowedValue)
			};
			case "pattern":
				if (typeof found === "string" && found.trim() === "") return {
					problem: `${subject} must not be empty.`,
					example
				};
				return {
					problem: `${subject} cannot be \`${String(found)}\`. ${String(rule["description"] ?? `It must match ${String(params["pattern"])}.`)}`,
					example
				};
			case "minLength":
			case "minItems":
			case "minProperties": return {
				problem: `${subject} must ${limit === 1 ? "not be empty" : `have at least ${String(limit)} parts`}.`,
				example
			};
			case "maxLength": return must(`have at most ${String(limit)} characters`);
			case "minimum": return must(`be at least ${String(limit)}`);
			case "maximum": return must(`be at most ${String(limit)}`);
			case "uniqueItems": return {
				problem: `${subject} names the same twice.`,
				example
			};
			default: return {
				problem: `${subject} ${message ?? "is not as the schema says"}.`,
				example
			};
		}
	}
	#exampleOf(key, rule) {
		const value = rule && (this.#exampleValue(rule) ?? EXAMPLES[String([rule["type"]].flat()[0])]);
		return value === void 0 ? null : this.#written(/^\d+$/.test(key) || key === "" ? null : key, value);
	}
	#exampleValue(rule) {
		const own = rule["examples"]?.[0] ?? rule["default"] ?? rule["const"];
		if (own !== void 0) return own;
		if (Array.isArray(rule["enum"])) return rule["enum"][0];
		if (typeof rule["$ref"] === "string") return this.#exampleValue(this.#resolve(rule));
		const parts = Object.entries(propertiesOf(rule)).map(([key, part]) => [key, this.#exampleValue(part)]);
		const wanted = rule["required"] ?? [];
		const shown = parts.filter(([key, value]) => value !== void 0 && (wanted.length === 0 || wanted.includes(key)));
		if (shown.length > 0) return Object.fromEntries(wanted.length === 0 ? shown.slice(0, 1) : shown);
	}
	#resolve(rule) {
		if (typeof rule["$ref"] !== "string") return rule;
		return valueAt(this.#schema, rule["$ref"].split("/").slice(1)) ?? {};
	}
	#written(key, value) {
		return written(this.#source, key, value);
	}
};
const propertiesOf = (rule) => rule["properties"] ?? {};
const isChoiceOfKeys = (fault) => branchesOf(fault).every((branch) => Object.keys(branch).join() === "required");
const TYPES = {
	string: "a text",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a map of keys and values",
	null: "nothing"
};
/** Where a schema says no more than a type. */
const EXAMPLES = {
	string: "text",
	number: 1,
	integer: 1,
	boolean: true
};
function descriptionOf(rule) {
	return TYPES[String(rule["type"])] ?? "as its description says";
}
function foundWords(found) {
	if (found === null || found === void 0) return "nothing stands here";
	if (Array.isArray(found)) return "a list stands here";
	if (typeof found === "object") return "a map stands here";
	return `${typeof found === "string" ? `the text \`${found.length > 40 ? `${found.slice(0, 40)}…` : found}\`` : `\`${String(found)}\``} stands here`;
}
function mapOfFile(found) {
	return {
		problem: `A budgets file is a map of keys and values; ${foundWords(found)}.`,
		example: "version: 1"
	};
}
// src/budgets/structure.ts
/** Faults that are looked at: more than anybody mends at once. */
const MOST_FAULTS = 2e3;
/** Holds a file against the schema; there are mistakes exactly if it does not fit. */
function inspectStructure(file, validate, schema) {
	if (validate(file.value)) return {
		mistakes: [],
		isSound: () => true
	};
	const errors = validate.errors ?? [];
	return {
		mistakes: explainFaults(errors.slice(0, MOST_FAULTS), file, schema()),
		isSound: soundness(errors)
	};
}
function explainFaults(errors, file, schema) {
	const faults = errors.map(faultOf);
	const telling = withoutEchoes(faults);
	const wording = new Wording(file.source, schema);
	return (telling.length > 0 ? telling : faults).map((fault) => {
		const { at, part, ...words } = wording.of(fault);
		return mistakeIn(file, at, part, {
			rule: "structure",
			...words
		});
	});
}
/** A part is sound if no fault is about it or anything in it, nor in a key that the schema does not know and looks no further into. */
function soundness(errors) {
	const unsound = /* @__PURE__ */ new Set();
	const unknown = /* @__PURE__ */ new Set();
	for (const { instancePath, params } of errors) {
		const stranger = params["additionalProperty"];
		const path = [...stepsOf(instancePath), ...stranger === void 0 ? [] : [stranger]];
		for (let length = 1; length <= path.length; length += 1) unsound.add(JSON.stringify(path.slice(0, length)));
		if (stranger !== void 0) unknown.add(JSON.stringify(path));
	}
	return (path) => !unsound.has(JSON.stringify(path)) && !path.some((_, index) => unknown.has(JSON.stringify(path.slice(0, index + 1))));
}
const ALTERNATIVES = ["oneOf", "anyOf"];
/** Each fault once: without what follows from another fault, and without the alternatives that a choice tried. */
function withoutEchoes(faults) {
	const choices = faults.filter(({ keyword }) => ALTERNATIVES.includes(keyword));
	const unclear = choices.filter(isChoiceOfKind).map(({ instancePath }) => `${instancePath}/budgets`);
	const strangers = new Set(faults.filter(({ keyword }) => keyword === "additionalProperties").map(({ instancePath }) => instancePath));
	const first = new Map(faults.toReversed().map((fault) => [aboutOf(fault), fault]));
	return faults.filter((fault) => {
		if (fault.keyword === "if" || first.get(aboutOf(fault)) !== fault) return false;
		if (choices.some((choice) => isBranchOf(fault, choice))) return false;
		if (fault.path.length > 2 && unclear.some((budgets) => isBelow(fault, budgets))) return false;
		if (!isChoiceOfKind(fault)) return true;
		return isMap$1(fault.found) && !(namesIn$1(fault).length === 0 && strangers.has(fault.instancePath));
	});
}
/** What a fault is about; two rules that refuse the same value for being what it is are one fault. */
function aboutOf({ instancePath, keyword, params }) {
	const about = [
		"required",
		"additionalProperties",
		"if",
		...ALTERNATIVES
	].includes(keyword) ? [keyword, params] : "value";
	return JSON.stringify([instancePath, about]);
}
const isChoiceOfKind = ({ rule, keyword }) => rule["$comment"] === "check" && keyword === "oneOf";
const isMap$1 = /* @__PURE__ */ __name((found) => typeof found === "object" && found !== null && !Array.isArray(found), "isMap");
/** Whether a fault is about a metric: within the budgets, or a key that they do not know. */
function isBelow({ instancePath, keyword }, budgets) {
	return instancePath.startsWith(`${budgets}/`) || instancePath === budgets && keyword === "additionalProperties";
}
function isBranchOf(fault, choice) {
	if (fault === choice || !`${fault.instancePath}/`.startsWith(`${choice.instancePath}/`)) return false;
	const refs = branchesOf(choice).flatMap(({ $ref }) => typeof $ref === "string" ? [$ref] : []);
	return [choice.schemaPath, ...refs].some((branch) => fault.schemaPath.startsWith(`${branch}/`));
}
// src/budgets/validate.generated.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var require_ucs2length = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
var require_fast_deep_equal = __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length;
			var i;
			var keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));
var require_equal = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));
const isBudgets = validate10;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"title": "Pierce budgets file",
	"description": "Performance promises of one project: what is measured, and how much it may be.",
	"type": "object",
	"required": [
		"version",
		"project",
		"checks"
	],
	"additionalProperties": false,
	"properties": {
		"$schema": {
			"type": "string",
			"description": "Where an editor finds this schema."
		},
		"version": {
			"const": 1,
			"description": "Version of the format of this file."
		},
		"project": {
			"type": "string",
			"pattern": "^[a-z0-9][a-z0-9._-]{0,63}$",
			"description": "Names the baseline; lower-case letters, digits, `.`, `_` and `-`.",
			"examples": ["shop"]
		},
		"policy": {
			"type": "object",
			"additionalProperties": false,
			"description": "How the gate decides.",
			"properties": {
				"inconclusive": {
					"enum": ["allow", "block"],
					"default": "allow",
					"description": "What a budget that the data cannot tell does to the gate."
				},
				"falseAlarms": {
					"$ref": "#/definitions/percent",
					"default": "0.5%",
					"description": "Chance that an unchanged pull request is blocked, all sampled budgets together."
				},
				"timeLimit": {
					"$ref": "#/definitions/duration",
					"default": "10 min",
					"description": "Measuring ends here; what is still open is inconclusive."
				},
				"storedSampled": {
					"enum": ["inconclusive", "compare"],
					"default": "inconclusive",
					"description": "Whether sampled metrics may be compared with a stored baseline of an equal fingerprint."
				},
				"acceptLabel": {
					"type": "string",
					"pattern": "\\S",
					"description": "The label that accepts what a pull request loosens in this file.",
					"examples": ["performance-accepted"],
					"maxLength": 50,
					"default": "performance-accepted"
				}
			}
		},
		"setup": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "\\S",
				"description": "A shell command.",
				"examples": ["npm ci"]
			},
			"description": "Commands run in head, and in base when base is measured in the same job.",
			"examples": [["npm ci", "npm run build"]]
		},
		"services": {
			"type": "object",
			"patternProperties": { "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$": { "$ref": "#/definitions/service" } },
			"additionalProperties": false,
			"description": "Servers started once per side, and stopped with everything they started."
		},
		"checks": {
			"type": "object",
			"minProperties": 1,
			"patternProperties": { "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$": { "$ref": "#/definitions/check" } },
			"additionalProperties": false,
			"description": "What is measured, by name; each check has one kind and its budgets.",
			"examples": [{ "app": {
				"bundle": { "files": "dist/*.js" },
				"budgets": { "size": { "max": "170 kB" } }
			} }]
		},
		"waivers": {
			"type": "array",
			"items": { "$ref": "#/definitions/waiver" },
			"description": "Dated permissions to exceed one budget up to a ceiling."
		}
	},
	"definitions": {
		"duration": {
			"$comment": "duration",
			"type": "string",
			"pattern": "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$",
			"description": "A time with its unit: ns, us, ms, s, min or h.",
			"examples": ["20 ms", "2.5 s"]
		},
		"size": {
			"$comment": "size",
			"type": "string",
			"pattern": "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:B|kB|MB|GB|KiB|MiB|GiB)$",
			"description": "A size with its unit: B, kB (1000), MB, GB, KiB (1024), MiB or GiB.",
			"examples": ["170 kB", "166 KiB"]
		},
		"rate": {
			"$comment": "rate",
			"type": "string",
			"pattern": "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:/s|/min)$",
			"description": "A rate: how many per second or minute.",
			"examples": ["2000/s"]
		},
		"percent": {
			"$comment": "percent",
			"type": "string",
			"pattern": "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$",
			"description": "A percentage with its sign.",
			"examples": ["5%", "0.5%"]
		},
		"points": {
			"$comment": "points",
			"type": "number",
			"minimum": 0,
			"maximum": 100,
			"description": "A score from 0 to 100.",
			"examples": [90]
		},
		"amount": {
			"$comment": "amount",
			"type": "number",
			"minimum": 0,
			"description": "A plain number.",
			"examples": [0]
		},
		"any": {
			"$comment": "any",
			"type": ["number", "string"],
			"pattern": "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h|B|kB|MB|GB|KiB|MiB|GiB|/s|/min)$",
			"description": "A quantity in the unit of the metric, or a plain number.",
			"examples": [
				"20 ms",
				"170 kB",
				"2000/s",
				12
			],
			"minimum": 0
		},
		"duration-budget": {
			"type": "object",
			"additionalProperties": false,
			"anyOf": [
				{ "required": ["max"] },
				{ "required": ["min"] },
				{ "required": ["tolerance"] }
			],
			"examples": [{
				"max": "20 ms",
				"tolerance": "5%"
			}],
			"properties": {
				"max": {
					"$ref": "#/definitions/duration",
					"description": "The most it may be."
				},
				"min": {
					"$ref": "#/definitions/duration",
					"description": "The least it must be."
				},
				"tolerance": {
					"$ref": "#/definitions/percent",
					"description": "How much worse than base it may be."
				},
				"severity": {
					"enum": ["fail", "warn"],
					"default": "fail",
					"description": "Whether breaking it blocks, or is only told."
				},
				"strict": {
					"type": "boolean",
					"default": false,
					"description": "Fail on a broken limit even where base broke it already."
				},
				"owner": {
					"type": "string",
					"pattern": "\\S",
					"description": "Who is asked when it fails.",
					"examples": ["@shop/web"]
				},
				"message": {
					"type": "string",
					"pattern": "\\S",
					"description": "What is said when it fails.",
					"examples": ["Pictures go through the image service."]
				}
			}
		},
		"size-budget": {
			"type": "object",
			"additionalProperties": false,
			"anyOf": [
				{ "required": ["max"] },
				{ "required": ["min"] },
				{ "required": ["tolerance"] }
			],
			"examples": [{
				"max": "170 kB",
				"tolerance": "5%"
			}],
			"properties": {
				"max": {
					"$ref": "#/definitions/size",
					"description": "The most it may be."
				},
				"min": {
					"$ref": "#/definitions/size",
					"description": "The least it must be."
				},
				"tolerance": {
					"$ref": "#/definitions/percent",
					"description": "How much worse than base it may be."
				},
				"severity": {
					"enum": ["fail", "warn"],
					"default": "fail",
					"description": "Whether breaking it blocks, or is only told."
				},
				"strict": {
					"type": "boolean",
					"default": false,
					"description": "Fail on a broken limit even where base broke it already."
				},
				"owner": {
					"type": "string",
					"pattern": "\\S",
					"description": "Who is asked when it fails.",
					"examples": ["@shop/web"]
				},
				"message": {
					"type": "string",
					"pattern": "\\S",
					"description": "What is said when it fails.",
					"examples": ["Pictures go through the image service."]
				}
			}
		},
		"rate-budget": {
			"type": "object",
			"additionalProperties": false,
			"anyOf": [
				{ "required": ["max"] },
				{ "required": ["min"] },
				{ "required": ["tolerance"] }
			],
			"examples": [{
				"min": "2000/s",
				"tolerance": "5%"
			}],
			"properties": {
				"max": {
					"$ref": "#/definitions/rate",
					"description": "The most it may be."
				},
				"min": {
					"$ref": "#/definitions/rate",
					"description": "The least it must be."
				},
				"tolerance": {
					"$ref": "#/definitions/percent",
					"description": "How much worse than base it may be."
				},
				"severity": {
					"enum": ["fail", "warn"],
					"default": "fail",
					"description": "Whether breaking it blocks, or is only told."
				},
				"strict": {
					"type": "boolean",
					"default": false,
					"description": "Fail on a broken limit even where base broke it already."
				},
				"owner": {
					"type": "string",
					"pattern": "\\S",
					"description": "Who is asked when it fails.",
					"examples": ["@shop/web"]
				},
				"message": {
					"type": "string",
					"pattern": "\\S",
					"description": "What is said when it fails.",
					"examples": ["Pictures go through the image service."]
				}
			}
		},
		"percent-budget": {
			"type": "object",
			"additionalProperties": false,
			"anyOf": [
				{ "required": ["max"] },
				{ "required": ["min"] },
				{ "required": ["tolerance"] }
			],
			"examples": [{
				"max": "5%",
				"tolerance": "5%"
			}],
			"properties": {
				"max": {
					"$ref": "#/definitions/percent",
					"description": "The most it may be."
				},
				"min": {
					"$ref": "#/definitions/percent",
					"description": "The least it must be."
				},
				"tolerance": {
					"$ref": "#/definitions/percent",
					"description": "How much worse than base it may be."
				},
				"severity": {
					"enum": ["fail", "warn"],
					"default": "fail",
					"description": "Whether breaking it blocks, or is only told."
				},
				"strict": {
					"type": "boolean",
					"default": false,
					"description": "Fail on a broken limit even where base broke it already."
				},
				"owner": {
					"type": "string",
					"pattern": "\\S",
					"description": "Who is asked when it fails.",
					"examples": ["@shop/web"]
				},
				"message": {
					"type": "string",
					"pattern": "\\S",
					"description": "What is said when it fails.",
					"examples": ["Pictures go through the image service."]
				}
			}
		},
		"points-budget": {
			"type": "object",
			"additionalProperties": false,
			"anyOf": [
				{ "required": ["max"] },
				{ "required": ["min"] },
				{ "required": ["tolerance"] }
			],
			"examples": [{
				"min": 90,
				"tolerance": "5%"
			}],
			"properties": {
				"max": {
					"$ref": "#/definitions/points",
					"description": "The most it may be."
				},
				"min": {
					"$ref": "#/definitions/points",
					"description": "The least it must be."
				},
				"tolerance": {
					"$ref": "#/definitions/percent",
					"description": "How much worse than base it may be."
				},
				"severity": {
					"enum": ["fail", "warn"],
					"default": "fail",
					"description": "Whether breaking it blocks, or is only told."
				},
				"strict": {
					"type": "boolean",
					"default": false,
					"description": "Fail on a broken limit even where base broke it already."
				},
				"owner": {
					"type": "string",
					"pattern": "\\S",
					"description": "Who is asked when it fails.",
					"examples": ["@shop/web"]
				},
				"message": {
					"type": "string",
					"pattern": "\\S",
					"description": "What is said when it fails.",
					"examples": ["Pictures go through the image service."]
				}
			}
		},
		"amount-budget": {
			"type": "object",
			"additionalProperties": false,
			"anyOf": [
				{ "required": ["max"] },
				{ "required": ["min"] },
				{ "required": ["tolerance"] }
			],
			"examples": [{
				"max": 0,
				"tolerance": "5%"
			}],
			"properties": {
				"max": {
					"$ref": "#/definitions/amount",
					"description": "The most it may be."
				},
				"min": {
					"$ref": "#/definitions/amount",
					"description": "The least it must be."
				},
				"tolerance": {
					"$ref": "#/definitions/percent",
					"description": "How much worse than base it may be."
				},
				"severity": {
					"enum": ["fail", "warn"],
					"default": "fail",
					"description": "Whether breaking it blocks, or is only told."
				},
				"strict": {
					"type": "boolean",
					"default": false,
					"description": "Fail on a broken limit even where base broke it already."
				},
				"owner": {
					"type": "string",
					"pattern": "\\S",
					"description": "Who is asked when it fails.",
					"examples": ["@shop/web"]
				},
				"message": {
					"type": "string",
					"pattern": "\\S",
					"description": "What is said when it fails.",
					"examples": ["Pictures go through the image service."]
				}
			}
		},
		"any-budget": {
			"type": "object",
			"additionalProperties": false,
			"anyOf": [
				{ "required": ["max"] },
				{ "required": ["min"] },
				{ "required": ["tolerance"] }
			],
			"examples": [{
				"max": "20 ms",
				"tolerance": "5%"
			}],
			"properties": {
				"max": {
					"$ref": "#/definitions/any",
					"description": "The most it may be."
				},
				"min": {
					"$ref": "#/definitions/any",
					"description": "The least it must be."
				},
				"tolerance": {
					"$ref": "#/definitions/percent",
					"description": "How much worse than base it may be."
				},
				"severity": {
					"enum": ["fail", "warn"],
					"default": "fail",
					"description": "Whether breaking it blocks, or is only told."
				},
				"strict": {
					"type": "boolean",
					"default": false,
					"description": "Fail on a broken limit even where base broke it already."
				},
				"owner": {
					"type": "string",
					"pattern": "\\S",
					"description": "Who is asked when it fails.",
					"examples": ["@shop/web"]
				},
				"message": {
					"type": "string",
					"pattern": "\\S",
					"description": "What is said when it fails.",
					"examples": ["Pictures go through the image service."]
				}
			}
		},
		"service": {
			"type": "object",
			"required": ["run", "ready"],
			"additionalProperties": false,
			"examples": [{
				"run": "node server.js",
				"ready": "http://127.0.0.1:${PORT}/health"
			}],
			"properties": {
				"run": {
					"type": "string",
					"pattern": "\\S",
					"description": "The shell command that starts it; the environment variable PORT holds its port.",
					"examples": ["node server.js"]
				},
				"ready": {
					"type": "string",
					"pattern": "^http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::(?:\\d{1,5}|\\$\\{PORT\\}))?(?:/\\S*)?$",
					"description": "Address on this machine (loopback: 127.0.0.1, localhost or [::1]) that answers 2xx or 3xx once it is ready.",
					"examples": ["http://127.0.0.1:${PORT}/health"]
				},
				"env": {
					"type": "object",
					"patternProperties": { "^[A-Za-z_][A-Za-z0-9_]*$": { "type": [
						"string",
						"number",
						"boolean"
					] } },
					"additionalProperties": false,
					"description": "Environment variables of the service.",
					"examples": [{ "NODE_ENV": "production" }]
				},
				"readyTimeout": {
					"$ref": "#/definitions/duration",
					"default": "30 s",
					"description": "How long it may take until it is ready."
				}
			}
		},
		"waiver": {
			"type": "object",
			"required": [
				"check",
				"metric",
				"ceiling",
				"until",
				"reason",
				"owner"
			],
			"additionalProperties": false,
			"properties": {
				"check": {
					"type": "string",
					"pattern": "\\S",
					"description": "Name of the check.",
					"examples": ["app"]
				},
				"metric": {
					"type": "string",
					"pattern": "\\S",
					"description": "The budget, as `budgets` names it.",
					"examples": ["size"]
				},
				"ceiling": {
					"$ref": "#/definitions/any",
					"description": "What it may be at the worst while the waiver holds.",
					"examples": ["180 kB"]
				},
				"until": {
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
					"description": "The last day it holds, as year-month-day.",
					"examples": ["2027-01-31"]
				},
				"reason": {
					"type": "string",
					"pattern": "\\S",
					"description": "Why it is needed.",
					"examples": ["new checkout, #812"]
				},
				"owner": {
					"type": "string",
					"pattern": "\\S",
					"description": "Who asked for it.",
					"examples": ["@ana"]
				}
			}
		},
		"check": {
			"$comment": "check",
			"type": "object",
			"required": ["budgets"],
			"additionalProperties": false,
			"properties": {
				"bundle": {
					"$ref": "#/definitions/bundle-options",
					"description": "Sizes of built files: raw, gzip, brotli, in all and one by one"
				},
				"http": {
					"$ref": "#/definitions/http-options",
					"description": "Latency, throughput and faults of a running service under load"
				},
				"lighthouse": {
					"$ref": "#/definitions/lighthouse-options",
					"description": "a page in a real browser"
				},
				"command": {
					"$ref": "#/definitions/command-options",
					"description": "Time and memory of a program, or what a benchmark reports"
				},
				"work": {
					"$ref": "#/definitions/work-options",
					"description": "Exact counts of what a Node program does: calls, blocks, bytes allocated"
				},
				"budgets": {
					"type": "object",
					"minProperties": 1,
					"description": "What each metric may be.",
					"examples": [{ "size": { "max": "170 kB" } }]
				}
			},
			"examples": [{
				"bundle": { "files": "dist/*.js" },
				"budgets": { "size": { "max": "170 kB" } }
			}],
			"oneOf": [
				{ "required": ["bundle"] },
				{ "required": ["http"] },
				{ "required": ["lighthouse"] },
				{ "required": ["command"] },
				{ "required": ["work"] }
			],
			"allOf": [
				{
					"if": { "required": ["bundle"] },
					"then": { "properties": { "budgets": { "$ref": "#/definitions/bundle-budgets" } } }
				},
				{
					"if": { "required": ["http"] },
					"then": { "properties": { "budgets": { "$ref": "#/definitions/http-budgets" } } }
				},
				{
					"if": { "required": ["lighthouse"] },
					"then": { "properties": { "budgets": { "$ref": "#/definitions/lighthouse-budgets" } } }
				},
				{
					"if": { "required": ["command"] },
					"then": {
						"if": { "properties": { "command": {
							"type": "object",
							"required": ["format"]
						} } },
						"then": { "properties": { "budgets": { "$ref": "#/definitions/command-budgets" } } },
						"else": { "properties": { "budgets": { "$ref": "#/definitions/command-budgets-2" } } }
					}
				},
				{
					"if": { "required": ["work"] },
					"then": { "properties": { "budgets": { "$ref": "#/definitions/work-budgets" } } }
				}
			]
		},
		"bundle-options": {
			"type": "object",
			"additionalProperties": false,
			"required": ["files"],
			"description": "Files as a browser downloads them, by their compressed size.",
			"properties": {
				"files": {
					"type": ["string", "array"],
					"minLength": 1,
					"minItems": 1,
					"items": {
						"type": "string",
						"minLength": 1
					},
					"description": "Patterns of files, from the folder of the budgets file; with `!` in front, files to leave out.",
					"examples": ["dist/assets/*.js", ["dist/**/*.{js,css}", "!dist/**/*.map"]]
				},
				"compression": {
					"enum": [
						"brotli",
						"gzip",
						"none"
					],
					"default": "brotli",
					"description": "How `size` and `file:…` count bytes: brotli quality 11, gzip level 9, or as they are."
				}
			}
		},
		"bundle-budgets": {
			"additionalProperties": false,
			"properties": {
				"size": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; exact"
				},
				"raw": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; exact"
				},
				"gzip": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; exact"
				},
				"brotli": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; exact"
				},
				"files": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				}
			},
			"patternProperties": {
				"^file:.+$": { "$ref": "#/definitions/any-budget" },
				"\\*": { "$ref": "#/definitions/any-budget" }
			}
		},
		"http-options": {
			"type": "object",
			"additionalProperties": false,
			"description": "One request, sent to a running service over and over.",
			"properties": {
				"service": {
					"type": "string",
					"description": "The service that answers, by its name under `services`."
				},
				"path": {
					"type": "string",
					"pattern": "^/\\S*$",
					"description": "Path and query on the service; \"/\" if absent.",
					"examples": ["/", "/search?q=shoes"]
				},
				"url": {
					"type": "string",
					"description": "Address instead of a service; only on this machine, and without tolerances: it is the same for head and base.",
					"examples": ["http://127.0.0.1:3000/search"]
				},
				"method": {
					"enum": [
						"GET",
						"HEAD",
						"POST",
						"PUT",
						"PATCH",
						"DELETE",
						"OPTIONS"
					],
					"default": "GET",
					"description": "HTTP method."
				},
				"headers": {
					"type": "object",
					"additionalProperties": { "type": "string" },
					"description": "Sent with every request; never published.",
					"examples": [{ "accept": "application/json" }]
				},
				"body": {
					"type": [
						"string",
						"object",
						"array"
					],
					"description": "Sent with every request: a string as it is, anything else as JSON.",
					"examples": [{ "query": "shoes" }]
				},
				"connections": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e3,
					"default": 10,
					"description": "Connections that send at the same time; each waits for its answer before it sends again."
				},
				"window": {
					"$ref": "#/definitions/duration",
					"description": "Length of one reading; if absent, what 50 answers take (200 for latency.p99), from 40 ms to 1 s."
				},
				"warmUp": {
					"$ref": "#/definitions/duration",
					"description": "Load before the first reading of a block, not counted; if absent, until answers get no faster, at most 2 s."
				},
				"timeout": {
					"$ref": "#/definitions/duration",
					"description": "How long one answer may take; 10 s if absent, at least 1 s."
				}
			}
		},
		"http-budgets": {
			"additionalProperties": false,
			"properties": {
				"latency.p50": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"latency.p75": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"latency.p90": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"latency.p95": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"latency.p99": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"latency.mean": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"latency.max": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"throughput": {
					"$ref": "#/definitions/rate-budget",
					"description": "rate; higher is better; sampled, so judged by statistics"
				},
				"bytes": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; sampled, so judged by statistics"
				},
				"errors": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"non2xx": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"timeouts": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				}
			}
		},
		"lighthouse-options": {
			"type": "object",
			"additionalProperties": false,
			"description": "A page in a real Chrome, measured by Lighthouse.",
			"properties": {
				"service": {
					"type": "string",
					"description": "The service that answers, by its name under `services`."
				},
				"path": {
					"type": "string",
					"pattern": "^/",
					"description": "Path and query of the page on the service; \"/\" if absent.",
					"examples": ["/", "/search?q=shoes"]
				},
				"url": {
					"type": "string",
					"description": "Address of the page instead of a service; only on this machine, and without tolerances: it is the same for head and base.",
					"examples": ["http://localhost:3000/"]
				},
				"preset": {
					"enum": ["mobile", "desktop"],
					"default": "mobile",
					"description": "Lighthouse's screen, network and processor: a mid-range phone on slow 4G, or a desktop on cable."
				},
				"categories": {
					"type": "array",
					"items": { "enum": [
						"performance",
						"accessibility",
						"best-practices",
						"seo",
						"agentic-browsing"
					] },
					"minItems": 1,
					"uniqueItems": true,
					"default": ["performance"],
					"description": "Categories to run always; what a budget asks for runs anyway."
				},
				"runs": {
					"type": "integer",
					"minimum": 1,
					"maximum": 40,
					"default": 5,
					"description": "Fewest runs per side; more follow while budgets are undecided and time is left."
				},
				"headers": {
					"type": "object",
					"additionalProperties": { "type": "string" },
					"description": "Sent with every request of the page, also to other hosts; never published."
				},
				"timeLimit": {
					"$ref": "#/definitions/duration",
					"description": "How long one run may take; 60 s if absent."
				},
				"chromeFlags": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^--"
					},
					"description": "Added to the flags of Chrome.",
					"examples": [["--no-sandbox"]]
				}
			}
		},
		"lighthouse-budgets": {
			"additionalProperties": false,
			"properties": {
				"accessibility": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"accesskeys": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"agent-accessibility-tree": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"agentic-browsing": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"ard-schema": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-allowed-attr": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-command-name": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-conditional-attr": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-deprecated-role": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-dialog-name": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-hidden-body": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-hidden-focus": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-input-field-name": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-meter-name": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-progressbar-name": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-prohibited-attr": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-required-attr": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-required-children": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-required-parent": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-roles": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-text": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-toggle-field-name": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-tooltip-name": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-treeitem-name": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-valid-attr": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-valid-attr-value": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"autocomplete-valid": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"best-practices": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"bf-cache": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"bootup-time": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"button-name": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"bytes.document": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; exact"
				},
				"bytes.font": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; exact"
				},
				"bytes.image": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; exact"
				},
				"bytes.media": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; exact"
				},
				"bytes.other": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; exact"
				},
				"bytes.script": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; exact"
				},
				"bytes.stylesheet": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; exact"
				},
				"bytes.third-party": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; exact"
				},
				"bytes.total": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; exact"
				},
				"cache-insight": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"canonical": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"charset": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"cls-culprits-insight": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"color-contrast": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"crawlable-anchors": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"cumulative-layout-shift": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; sampled, so judged by statistics"
				},
				"definition-list": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"deprecations": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"dlitem": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"doctype": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"document-latency-insight": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"document-title": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"dom-size-insight": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"duplicated-javascript-insight": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"errors-in-console": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"first-contentful-paint": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"font-display-insight": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"forced-reflow-insight": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"frame-title": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"geolocation-on-start": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"heading-order": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"hreflang": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"html-has-lang": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"html-lang-valid": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"html-xml-lang-mismatch": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"http-status-code": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"image-alt": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"image-aspect-ratio": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"image-delivery-insight": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"image-size-responsive": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"input-button-name": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"input-image-alt": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"inspector-issues": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"interactive": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"is-crawlable": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"is-on-https": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"label": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"label-content-name-mismatch": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"landmark-one-main": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"largest-contentful-paint": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"layout-shifts": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"lcp-discovery-insight": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"legacy-javascript-insight": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"link-in-text-block": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"link-name": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"link-text": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"list": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"listitem": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"llms-txt": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"mainthread-work-breakdown": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"max-potential-fid": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"meta-description": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"meta-refresh": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"meta-viewport": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"modern-http-insight": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"network-dependency-tree-insight": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"network-rtt": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"network-server-latency": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"notification-on-start": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"object-alt": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"paste-preventing-inputs": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"performance": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"presentation-role-conflict": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"redirects": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"redirects-http": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"render-blocking-insight": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"requests.document": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"requests.font": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"requests.image": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"requests.media": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"requests.other": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"requests.script": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"requests.stylesheet": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"requests.third-party": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"requests.total": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"robots-txt": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"select-name": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"seo": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"server-response-time": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"skip-link": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"speed-index": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"svg-img-alt": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"tabindex": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"table-fake-caption": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"target-size": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"td-has-header": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"td-headers-attr": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"third-parties-insight": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"third-party-cookies": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"total-blocking-time": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"total-byte-weight": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; exact"
				},
				"unminified-css": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"unminified-javascript": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"unsized-images": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"unused-css-rules": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"unused-javascript": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"valid-lang": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"valid-source-maps": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"viewport-insight": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"webmcp-schema-validity": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				}
			},
			"patternProperties": {
				"^user-timing\\.": { "$ref": "#/definitions/any-budget" },
				"\\*": { "$ref": "#/definitions/any-budget" }
			}
		},
		"command-options": {
			"type": "object",
			"additionalProperties": false,
			"required": ["run"],
			"description": "A command that is run over and over: its own time and memory, or what a benchmark in it reports.",
			"properties": {
				"run": {
					"type": "string",
					"pattern": "\\S",
					"description": "A line for /bin/sh.",
					"examples": ["node bench/parse.js", "go test -run ^$ -bench . -count 5 ./..."]
				},
				"format": {
					"enum": [
						"tinybench",
						"mitata",
						"vitest",
						"benchmarkjs",
						"hyperfine",
						"go",
						"pytest",
						"customSmallerIsBetter",
						"customBiggerIsBetter"
					],
					"description": "How the command prints its results; if absent, its own time and memory are the results."
				},
				"output": {
					"type": "string",
					"pattern": "\\S",
					"description": "File that each run writes its results to, where it does not print them.",
					"examples": ["bench.json"]
				},
				"cwd": {
					"type": "string",
					"pattern": "\\S",
					"description": "Folder to run in, from the folder of this file.",
					"examples": ["packages/parser"]
				},
				"env": {
					"type": "object",
					"propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" },
					"additionalProperties": { "type": "string" },
					"description": "Variables for the command; of the rest of the environment it sees a known part, without tokens.",
					"examples": [{ "NODE_ENV": "production" }]
				},
				"services": {
					"type": "array",
					"uniqueItems": true,
					"items": { "type": "string" },
					"description": "Services to start first; their addresses are in SERVICE_<NAME>_URL.",
					"examples": [["api"]]
				},
				"together": {
					"type": "boolean",
					"default": true,
					"description": "Whether runs of both sides may overlap, each on a core of its own; false for one that needs a port or a file that the other would use too."
				},
				"timeLimit": {
					"$ref": "#/definitions/duration",
					"description": "How long one run may take; 60 s if absent."
				}
			}
		},
		"command-budgets": {
			"additionalProperties": false,
			"properties": {},
			"patternProperties": {
				".": { "$ref": "#/definitions/any-budget" },
				"\\*": { "$ref": "#/definitions/any-budget" }
			}
		},
		"command-budgets-2": {
			"additionalProperties": false,
			"properties": {
				"wall": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"cpu": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"instructions": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"max-rss": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; sampled, so judged by statistics"
				}
			}
		},
		"work-options": {
			"type": "object",
			"additionalProperties": false,
			"description": "A Node program or service whose work is counted: function calls, blocks, bytes allocated.",
			"properties": {
				"run": {
					"type": "string",
					"pattern": "\\S",
					"description": "A line for /bin/sh; every Node process that it starts is counted.",
					"examples": ["node bench/parse.js"]
				},
				"operations": {
					"type": "integer",
					"minimum": 1,
					"description": "Operations that one run does; the metrics are per operation; 1 if absent.",
					"examples": [1e3]
				},
				"cwd": {
					"type": "string",
					"pattern": "\\S",
					"description": "Folder to run in, from the folder of this file.",
					"examples": ["packages/parser"]
				},
				"env": {
					"type": "object",
					"propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" },
					"additionalProperties": { "type": "string" },
					"description": "Variables for `run`; of the rest of the environment it sees a known part, without tokens.",
					"examples": [{ "NODE_ENV": "production" }]
				},
				"service": {
					"type": "string",
					"description": "The service that answers, by its name under `services`; an instance of its own is counted."
				},
				"path": {
					"type": "string",
					"pattern": "^/\\S*$",
					"description": "Path and query on the service; \"/\" if absent.",
					"examples": ["/", "/search?q=shoes"]
				},
				"method": {
					"enum": [
						"GET",
						"HEAD",
						"POST",
						"PUT",
						"PATCH",
						"DELETE",
						"OPTIONS"
					],
					"description": "HTTP method; GET if absent."
				},
				"headers": {
					"type": "object",
					"additionalProperties": { "type": "string" },
					"description": "Sent with every request; never published.",
					"examples": [{ "accept": "application/json" }]
				},
				"body": {
					"type": [
						"string",
						"object",
						"array"
					],
					"description": "Sent with every request: a string as it is, anything else as JSON.",
					"examples": [{ "query": "shoes" }]
				},
				"requests": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e6,
					"description": "Requests that are counted, one after the other; the metrics are per request; 100 if absent."
				},
				"warmUp": {
					"type": "integer",
					"minimum": 0,
					"maximum": 1e6,
					"description": "Requests before those, not counted; 100 if absent."
				},
				"timeLimit": {
					"$ref": "#/definitions/duration",
					"description": "How long one run, or all requests of one reading, may take; 60 s if absent."
				}
			}
		},
		"work-budgets": {
			"additionalProperties": false,
			"properties": {
				"calls": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"blocks": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"calls.dependencies": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"blocks.dependencies": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"calls.node": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; sampled, so judged by statistics"
				},
				"allocated": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; sampled, so judged by statistics"
				}
			}
		}
	}
};
const schema12 = {
	"$comment": "percent",
	"type": "string",
	"pattern": "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$",
	"description": "A percentage with its sign.",
	"examples": ["5%", "0.5%"]
};
const schema13 = {
	"$comment": "duration",
	"type": "string",
	"pattern": "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$",
	"description": "A time with its unit: ns, us, ms, s, min or h.",
	"examples": ["20 ms", "2.5 s"]
};
const pattern0 = /* @__PURE__ */ new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", "u");
const pattern1 = /* @__PURE__ */ new RegExp("^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$", "u");
const pattern2 = /* @__PURE__ */ new RegExp("^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$", "u");
const pattern3 = /* @__PURE__ */ new RegExp("\\S", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const func2 = require_ucs2length().default;
const schema14 = {
	"type": "object",
	"required": ["run", "ready"],
	"additionalProperties": false,
	"examples": [{
		"run": "node server.js",
		"ready": "http://127.0.0.1:${PORT}/health"
	}],
	"properties": {
		"run": {
			"type": "string",
			"pattern": "\\S",
			"description": "The shell command that starts it; the environment variable PORT holds its port.",
			"examples": ["node server.js"]
		},
		"ready": {
			"type": "string",
			"pattern": "^http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::(?:\\d{1,5}|\\$\\{PORT\\}))?(?:/\\S*)?$",
			"description": "Address on this machine (loopback: 127.0.0.1, localhost or [::1]) that answers 2xx or 3xx once it is ready.",
			"examples": ["http://127.0.0.1:${PORT}/health"]
		},
		"env": {
			"type": "object",
			"patternProperties": { "^[A-Za-z_][A-Za-z0-9_]*$": { "type": [
				"string",
				"number",
				"boolean"
			] } },
			"additionalProperties": false,
			"description": "Environment variables of the service.",
			"examples": [{ "NODE_ENV": "production" }]
		},
		"readyTimeout": {
			"$ref": "#/definitions/duration",
			"default": "30 s",
			"description": "How long it may take until it is ready."
		}
	}
};
const pattern8 = /* @__PURE__ */ new RegExp("^http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::(?:\\d{1,5}|\\$\\{PORT\\}))?(?:/\\S*)?$", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.run === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "run" },
				message: "must have required property 'run'",
				schema: schema14.required,
				parentSchema: schema14,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.ready === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ready" },
				message: "must have required property 'ready'",
				schema: schema14.required,
				parentSchema: schema14,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "run" || key0 === "ready" || key0 === "env" || key0 === "readyTimeout")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema14,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.run !== void 0) {
			let data0 = data.run;
			if (typeof data0 === "string") {
				if (!pattern3.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema14.properties.run,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema14.properties.run.type,
					parentSchema: schema14.properties.run,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.ready !== void 0) {
			let data1 = data.ready;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/ready",
						schemaPath: "#/properties/ready/pattern",
						keyword: "pattern",
						params: { pattern: "^http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::(?:\\d{1,5}|\\$\\{PORT\\}))?(?:/\\S*)?$" },
						message: "must match pattern \"^http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::(?:\\d{1,5}|\\$\\{PORT\\}))?(?:/\\S*)?$\"",
						schema: "^http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::(?:\\d{1,5}|\\$\\{PORT\\}))?(?:/\\S*)?$",
						parentSchema: schema14.properties.ready,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/ready",
					schemaPath: "#/properties/ready/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema14.properties.ready.type,
					parentSchema: schema14.properties.ready,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.env !== void 0) {
			let data2 = data.env;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) if (!pattern9.test(key1)) {
					const err7 = {
						instancePath: instancePath + "/env",
						schemaPath: "#/properties/env/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema14.properties.env,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key2 in data2) if (pattern9.test(key2)) {
					let data3 = data2[key2];
					if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
						const err8 = {
							instancePath: instancePath + "/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/env/patternProperties/%5E%5BA-Za-z_%5D%5BA-Za-z0-9_%5D*%24/type",
							keyword: "type",
							params: { type: schema14.properties.env.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"].type },
							message: "must be string,number,boolean",
							schema: schema14.properties.env.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"].type,
							parentSchema: schema14.properties.env.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"],
							data: data3
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/env",
					schemaPath: "#/properties/env/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema14.properties.env.type,
					parentSchema: schema14.properties.env,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.readyTimeout !== void 0) {
			let data4 = data.readyTimeout;
			if (typeof data4 === "string") {
				if (!pattern2.test(data4)) {
					const err10 = {
						instancePath: instancePath + "/readyTimeout",
						schemaPath: "#/definitions/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$",
						parentSchema: schema13,
						data: data4
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/readyTimeout",
					schemaPath: "#/definitions/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema13.type,
					parentSchema: schema13,
					data: data4
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema14.type,
			parentSchema: schema14,
			data
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
const schema16 = {
	"$comment": "check",
	"type": "object",
	"required": ["budgets"],
	"additionalProperties": false,
	"properties": {
		"bundle": {
			"$ref": "#/definitions/bundle-options",
			"description": "Sizes of built files: raw, gzip, brotli, in all and one by one"
		},
		"http": {
			"$ref": "#/definitions/http-options",
			"description": "Latency, throughput and faults of a running service under load"
		},
		"lighthouse": {
			"$ref": "#/definitions/lighthouse-options",
			"description": "a page in a real browser"
		},
		"command": {
			"$ref": "#/definitions/command-options",
			"description": "Time and memory of a program, or what a benchmark reports"
		},
		"work": {
			"$ref": "#/definitions/work-options",
			"description": "Exact counts of what a Node program does: calls, blocks, bytes allocated"
		},
		"budgets": {
			"type": "object",
			"minProperties": 1,
			"description": "What each metric may be.",
			"examples": [{ "size": { "max": "170 kB" } }]
		}
	},
	"examples": [{
		"bundle": { "files": "dist/*.js" },
		"budgets": { "size": { "max": "170 kB" } }
	}],
	"oneOf": [
		{ "required": ["bundle"] },
		{ "required": ["http"] },
		{ "required": ["lighthouse"] },
		{ "required": ["command"] },
		{ "required": ["work"] }
	],
	"allOf": [
		{
			"if": { "required": ["bundle"] },
			"then": { "properties": { "budgets": { "$ref": "#/definitions/bundle-budgets" } } }
		},
		{
			"if": { "required": ["http"] },
			"then": { "properties": { "budgets": { "$ref": "#/definitions/http-budgets" } } }
		},
		{
			"if": { "required": ["lighthouse"] },
			"then": { "properties": { "budgets": { "$ref": "#/definitions/lighthouse-budgets" } } }
		},
		{
			"if": { "required": ["command"] },
			"then": {
				"if": { "properties": { "command": {
					"type": "object",
					"required": ["format"]
				} } },
				"then": { "properties": { "budgets": { "$ref": "#/definitions/command-budgets" } } },
				"else": { "properties": { "budgets": { "$ref": "#/definitions/command-budgets-2" } } }
			}
		},
		{
			"if": { "required": ["work"] },
			"then": { "properties": { "budgets": { "$ref": "#/definitions/work-budgets" } } }
		}
	]
};
const schema47 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["files"],
	"description": "Files as a browser downloads them, by their compressed size.",
	"properties": {
		"files": {
			"type": ["string", "array"],
			"minLength": 1,
			"minItems": 1,
			"items": {
				"type": "string",
				"minLength": 1
			},
			"description": "Patterns of files, from the folder of the budgets file; with `!` in front, files to leave out.",
			"examples": ["dist/assets/*.js", ["dist/**/*.{js,css}", "!dist/**/*.map"]]
		},
		"compression": {
			"enum": [
				"brotli",
				"gzip",
				"none"
			],
			"default": "brotli",
			"description": "How `size` and `file:…` count bytes: brotli quality 11, gzip level 9, or as they are."
		}
	}
};
const schema17 = {
	"additionalProperties": false,
	"properties": {
		"size": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; exact"
		},
		"raw": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; exact"
		},
		"gzip": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; exact"
		},
		"brotli": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; exact"
		},
		"files": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		}
	},
	"patternProperties": {
		"^file:.+$": { "$ref": "#/definitions/any-budget" },
		"\\*": { "$ref": "#/definitions/any-budget" }
	}
};
const pattern14 = /* @__PURE__ */ new RegExp("^file:.+$", "u");
const pattern15 = /* @__PURE__ */ new RegExp("\\*", "u");
const schema18 = {
	"type": "object",
	"additionalProperties": false,
	"anyOf": [
		{ "required": ["max"] },
		{ "required": ["min"] },
		{ "required": ["tolerance"] }
	],
	"examples": [{
		"max": "170 kB",
		"tolerance": "5%"
	}],
	"properties": {
		"max": {
			"$ref": "#/definitions/size",
			"description": "The most it may be."
		},
		"min": {
			"$ref": "#/definitions/size",
			"description": "The least it must be."
		},
		"tolerance": {
			"$ref": "#/definitions/percent",
			"description": "How much worse than base it may be."
		},
		"severity": {
			"enum": ["fail", "warn"],
			"default": "fail",
			"description": "Whether breaking it blocks, or is only told."
		},
		"strict": {
			"type": "boolean",
			"default": false,
			"description": "Fail on a broken limit even where base broke it already."
		},
		"owner": {
			"type": "string",
			"pattern": "\\S",
			"description": "Who is asked when it fails.",
			"examples": ["@shop/web"]
		},
		"message": {
			"type": "string",
			"pattern": "\\S",
			"description": "What is said when it fails.",
			"examples": ["Pictures go through the image service."]
		}
	}
};
const schema19 = {
	"$comment": "size",
	"type": "string",
	"pattern": "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:B|kB|MB|GB|KiB|MiB|GiB)$",
	"description": "A size with its unit: B, kB (1000), MB, GB, KiB (1024), MiB or GiB.",
	"examples": ["170 kB", "166 KiB"]
};
const pattern16 = /* @__PURE__ */ new RegExp("^\\d{1,12}(?:\\.\\d{1,6})? ?(?:B|kB|MB|GB|KiB|MiB|GiB)$", "u");
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.max === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "max" },
				message: "must have required property 'max'",
				schema: schema18.anyOf[0].required,
				parentSchema: schema18.anyOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.min === void 0) {
				const err1 = {
					instancePath,
					schemaPath: "#/anyOf/1/required",
					keyword: "required",
					params: { missingProperty: "min" },
					message: "must have required property 'min'",
					schema: schema18.anyOf[1].required,
					parentSchema: schema18.anyOf[1],
					data
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs4 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.tolerance === void 0) {
					const err2 = {
						instancePath,
						schemaPath: "#/anyOf/2/required",
						keyword: "required",
						params: { missingProperty: "tolerance" },
						message: "must have required property 'tolerance'",
						schema: schema18.anyOf[2].required,
						parentSchema: schema18.anyOf[2],
						data
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			var _valid0 = _errs4 === errors;
			valid0 = valid0 || _valid0;
		}
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf",
			schema: schema18.anyOf,
			parentSchema: schema18,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "max" || key0 === "min" || key0 === "tolerance" || key0 === "severity" || key0 === "strict" || key0 === "owner" || key0 === "message")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema18,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.max !== void 0) {
			let data0 = data.max;
			if (typeof data0 === "string") {
				if (!pattern16.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/max",
						schemaPath: "#/definitions/size/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:B|kB|MB|GB|KiB|MiB|GiB)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:B|kB|MB|GB|KiB|MiB|GiB)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:B|kB|MB|GB|KiB|MiB|GiB)$",
						parentSchema: schema19,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/max",
					schemaPath: "#/definitions/size/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema19.type,
					parentSchema: schema19,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.min !== void 0) {
			let data1 = data.min;
			if (typeof data1 === "string") {
				if (!pattern16.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/min",
						schemaPath: "#/definitions/size/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:B|kB|MB|GB|KiB|MiB|GiB)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:B|kB|MB|GB|KiB|MiB|GiB)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:B|kB|MB|GB|KiB|MiB|GiB)$",
						parentSchema: schema19,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/min",
					schemaPath: "#/definitions/size/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema19.type,
					parentSchema: schema19,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.tolerance !== void 0) {
			let data2 = data.tolerance;
			if (typeof data2 === "string") {
				if (!pattern1.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/tolerance",
						schemaPath: "#/definitions/percent/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$",
						parentSchema: schema12,
						data: data2
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/tolerance",
					schemaPath: "#/definitions/percent/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.type,
					parentSchema: schema12,
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data3 = data.severity;
			if (!(data3 === "fail" || data3 === "warn")) {
				const err11 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema18.properties.severity.enum },
					message: "must be equal to one of the allowed values",
					schema: schema18.properties.severity.enum,
					parentSchema: schema18.properties.severity,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.strict !== void 0) {
			let data4 = data.strict;
			if (typeof data4 !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/strict",
					schemaPath: "#/properties/strict/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema18.properties.strict.type,
					parentSchema: schema18.properties.strict,
					data: data4
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data5 = data.owner;
			if (typeof data5 === "string") {
				if (!pattern3.test(data5)) {
					const err13 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema18.properties.owner,
						data: data5
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema18.properties.owner.type,
					parentSchema: schema18.properties.owner,
					data: data5
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data6 = data.message;
			if (typeof data6 === "string") {
				if (!pattern3.test(data6)) {
					const err15 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema18.properties.message,
						data: data6
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema18.properties.message.type,
					parentSchema: schema18.properties.message,
					data: data6
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema18.type,
			parentSchema: schema18,
			data
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate15.errors = vErrors;
	return errors === 0;
}
const schema22 = {
	"type": "object",
	"additionalProperties": false,
	"anyOf": [
		{ "required": ["max"] },
		{ "required": ["min"] },
		{ "required": ["tolerance"] }
	],
	"examples": [{
		"max": 0,
		"tolerance": "5%"
	}],
	"properties": {
		"max": {
			"$ref": "#/definitions/amount",
			"description": "The most it may be."
		},
		"min": {
			"$ref": "#/definitions/amount",
			"description": "The least it must be."
		},
		"tolerance": {
			"$ref": "#/definitions/percent",
			"description": "How much worse than base it may be."
		},
		"severity": {
			"enum": ["fail", "warn"],
			"default": "fail",
			"description": "Whether breaking it blocks, or is only told."
		},
		"strict": {
			"type": "boolean",
			"default": false,
			"description": "Fail on a broken limit even where base broke it already."
		},
		"owner": {
			"type": "string",
			"pattern": "\\S",
			"description": "Who is asked when it fails.",
			"examples": ["@shop/web"]
		},
		"message": {
			"type": "string",
			"pattern": "\\S",
			"description": "What is said when it fails.",
			"examples": ["Pictures go through the image service."]
		}
	}
};
const schema23 = {
	"$comment": "amount",
	"type": "number",
	"minimum": 0,
	"description": "A plain number.",
	"examples": [0]
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.max === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "max" },
				message: "must have required property 'max'",
				schema: schema22.anyOf[0].required,
				parentSchema: schema22.anyOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.min === void 0) {
				const err1 = {
					instancePath,
					schemaPath: "#/anyOf/1/required",
					keyword: "required",
					params: { missingProperty: "min" },
					message: "must have required property 'min'",
					schema: schema22.anyOf[1].required,
					parentSchema: schema22.anyOf[1],
					data
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs4 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.tolerance === void 0) {
					const err2 = {
						instancePath,
						schemaPath: "#/anyOf/2/required",
						keyword: "required",
						params: { missingProperty: "tolerance" },
						message: "must have required property 'tolerance'",
						schema: schema22.anyOf[2].required,
						parentSchema: schema22.anyOf[2],
						data
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			var _valid0 = _errs4 === errors;
			valid0 = valid0 || _valid0;
		}
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf",
			schema: schema22.anyOf,
			parentSchema: schema22,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "max" || key0 === "min" || key0 === "tolerance" || key0 === "severity" || key0 === "strict" || key0 === "owner" || key0 === "message")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema22,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.max !== void 0) {
			let data0 = data.max;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/max",
						schemaPath: "#/definitions/amount/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema23,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/max",
					schemaPath: "#/definitions/amount/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema23.type,
					parentSchema: schema23,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.min !== void 0) {
			let data1 = data.min;
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err7 = {
						instancePath: instancePath + "/min",
						schemaPath: "#/definitions/amount/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema23,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/min",
					schemaPath: "#/definitions/amount/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema23.type,
					parentSchema: schema23,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.tolerance !== void 0) {
			let data2 = data.tolerance;
			if (typeof data2 === "string") {
				if (!pattern1.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/tolerance",
						schemaPath: "#/definitions/percent/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$",
						parentSchema: schema12,
						data: data2
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/tolerance",
					schemaPath: "#/definitions/percent/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.type,
					parentSchema: schema12,
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data3 = data.severity;
			if (!(data3 === "fail" || data3 === "warn")) {
				const err11 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema22.properties.severity.enum },
					message: "must be equal to one of the allowed values",
					schema: schema22.properties.severity.enum,
					parentSchema: schema22.properties.severity,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.strict !== void 0) {
			let data4 = data.strict;
			if (typeof data4 !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/strict",
					schemaPath: "#/properties/strict/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema22.properties.strict.type,
					parentSchema: schema22.properties.strict,
					data: data4
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data5 = data.owner;
			if (typeof data5 === "string") {
				if (!pattern3.test(data5)) {
					const err13 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema22.properties.owner,
						data: data5
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.properties.owner.type,
					parentSchema: schema22.properties.owner,
					data: data5
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data6 = data.message;
			if (typeof data6 === "string") {
				if (!pattern3.test(data6)) {
					const err15 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema22.properties.message,
						data: data6
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.properties.message.type,
					parentSchema: schema22.properties.message,
					data: data6
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema22.type,
			parentSchema: schema22,
			data
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
const schema26 = {
	"type": "object",
	"additionalProperties": false,
	"anyOf": [
		{ "required": ["max"] },
		{ "required": ["min"] },
		{ "required": ["tolerance"] }
	],
	"examples": [{
		"max": "20 ms",
		"tolerance": "5%"
	}],
	"properties": {
		"max": {
			"$ref": "#/definitions/any",
			"description": "The most it may be."
		},
		"min": {
			"$ref": "#/definitions/any",
			"description": "The least it must be."
		},
		"tolerance": {
			"$ref": "#/definitions/percent",
			"description": "How much worse than base it may be."
		},
		"severity": {
			"enum": ["fail", "warn"],
			"default": "fail",
			"description": "Whether breaking it blocks, or is only told."
		},
		"strict": {
			"type": "boolean",
			"default": false,
			"description": "Fail on a broken limit even where base broke it already."
		},
		"owner": {
			"type": "string",
			"pattern": "\\S",
			"description": "Who is asked when it fails.",
			"examples": ["@shop/web"]
		},
		"message": {
			"type": "string",
			"pattern": "\\S",
			"description": "What is said when it fails.",
			"examples": ["Pictures go through the image service."]
		}
	}
};
const schema27 = {
	"$comment": "any",
	"type": ["number", "string"],
	"pattern": "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h|B|kB|MB|GB|KiB|MiB|GiB|/s|/min)$",
	"description": "A quantity in the unit of the metric, or a plain number.",
	"examples": [
		"20 ms",
		"170 kB",
		"2000/s",
		12
	],
	"minimum": 0
};
const pattern25 = /* @__PURE__ */ new RegExp("^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h|B|kB|MB|GB|KiB|MiB|GiB|/s|/min)$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.max === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "max" },
				message: "must have required property 'max'",
				schema: schema26.anyOf[0].required,
				parentSchema: schema26.anyOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.min === void 0) {
				const err1 = {
					instancePath,
					schemaPath: "#/anyOf/1/required",
					keyword: "required",
					params: { missingProperty: "min" },
					message: "must have required property 'min'",
					schema: schema26.anyOf[1].required,
					parentSchema: schema26.anyOf[1],
					data
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs4 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.tolerance === void 0) {
					const err2 = {
						instancePath,
						schemaPath: "#/anyOf/2/required",
						keyword: "required",
						params: { missingProperty: "tolerance" },
						message: "must have required property 'tolerance'",
						schema: schema26.anyOf[2].required,
						parentSchema: schema26.anyOf[2],
						data
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			var _valid0 = _errs4 === errors;
			valid0 = valid0 || _valid0;
		}
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf",
			schema: schema26.anyOf,
			parentSchema: schema26,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "max" || key0 === "min" || key0 === "tolerance" || key0 === "severity" || key0 === "strict" || key0 === "owner" || key0 === "message")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.max !== void 0) {
			let data0 = data.max;
			if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "string") {
				const err5 = {
					instancePath: instancePath + "/max",
					schemaPath: "#/definitions/any/type",
					keyword: "type",
					params: { type: schema27.type },
					message: "must be number,string",
					schema: schema27.type,
					parentSchema: schema27,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err6 = {
						instancePath: instancePath + "/max",
						schemaPath: "#/definitions/any/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema27,
						data: data0
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern25.test(data0)) {
					const err7 = {
						instancePath: instancePath + "/max",
						schemaPath: "#/definitions/any/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h|B|kB|MB|GB|KiB|MiB|GiB|/s|/min)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h|B|kB|MB|GB|KiB|MiB|GiB|/s|/min)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h|B|kB|MB|GB|KiB|MiB|GiB|/s|/min)$",
						parentSchema: schema27,
						data: data0
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.min !== void 0) {
			let data1 = data.min;
			if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string") {
				const err8 = {
					instancePath: instancePath + "/min",
					schemaPath: "#/definitions/any/type",
					keyword: "type",
					params: { type: schema27.type },
					message: "must be number,string",
					schema: schema27.type,
					parentSchema: schema27,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err9 = {
						instancePath: instancePath + "/min",
						schemaPath: "#/definitions/any/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema27,
						data: data1
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
			if (typeof data1 === "string") {
				if (!pattern25.test(data1)) {
					const err10 = {
						instancePath: instancePath + "/min",
						schemaPath: "#/definitions/any/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h|B|kB|MB|GB|KiB|MiB|GiB|/s|/min)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h|B|kB|MB|GB|KiB|MiB|GiB|/s|/min)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h|B|kB|MB|GB|KiB|MiB|GiB|/s|/min)$",
						parentSchema: schema27,
						data: data1
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.tolerance !== void 0) {
			let data2 = data.tolerance;
			if (typeof data2 === "string") {
				if (!pattern1.test(data2)) {
					const err11 = {
						instancePath: instancePath + "/tolerance",
						schemaPath: "#/definitions/percent/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$",
						parentSchema: schema12,
						data: data2
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/tolerance",
					schemaPath: "#/definitions/percent/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.type,
					parentSchema: schema12,
					data: data2
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data3 = data.severity;
			if (!(data3 === "fail" || data3 === "warn")) {
				const err13 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema26.properties.severity.enum },
					message: "must be equal to one of the allowed values",
					schema: schema26.properties.severity.enum,
					parentSchema: schema26.properties.severity,
					data: data3
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.strict !== void 0) {
			let data4 = data.strict;
			if (typeof data4 !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/strict",
					schemaPath: "#/properties/strict/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema26.properties.strict.type,
					parentSchema: schema26.properties.strict,
					data: data4
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data5 = data.owner;
			if (typeof data5 === "string") {
				if (!pattern3.test(data5)) {
					const err15 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema26.properties.owner,
						data: data5
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema26.properties.owner.type,
					parentSchema: schema26.properties.owner,
					data: data5
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data6 = data.message;
			if (typeof data6 === "string") {
				if (!pattern3.test(data6)) {
					const err17 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema26.properties.message,
						data: data6
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema26.properties.message.type,
					parentSchema: schema26.properties.message,
					data: data6
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema26.type,
			parentSchema: schema26,
			data
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "size" || key0 === "raw" || key0 === "gzip" || key0 === "brotli" || key0 === "files" || pattern14.test(key0) || pattern15.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema17,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.size !== void 0) {
			if (!validate15(data.size, {
				instancePath: instancePath + "/size",
				parentData: data,
				parentDataProperty: "size",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.raw !== void 0) {
			if (!validate15(data.raw, {
				instancePath: instancePath + "/raw",
				parentData: data,
				parentDataProperty: "raw",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.gzip !== void 0) {
			if (!validate15(data.gzip, {
				instancePath: instancePath + "/gzip",
				parentData: data,
				parentDataProperty: "gzip",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.brotli !== void 0) {
			if (!validate15(data.brotli, {
				instancePath: instancePath + "/brotli",
				parentData: data,
				parentDataProperty: "brotli",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.files !== void 0) {
			if (!validate20(data.files, {
				instancePath: instancePath + "/files",
				parentData: data,
				parentDataProperty: "files",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		for (const key1 in data) if (pattern14.test(key1)) {
			if (!validate22(data[key1], {
				instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key1,
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		for (const key2 in data) if (pattern15.test(key2)) {
			if (!validate22(data[key2], {
				instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key2,
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
	}
	validate14.errors = vErrors;
	return errors === 0;
}
const schema30 = {
	"additionalProperties": false,
	"properties": {
		"latency.p50": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"latency.p75": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"latency.p90": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"latency.p95": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"latency.p99": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"latency.mean": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"latency.max": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"throughput": {
			"$ref": "#/definitions/rate-budget",
			"description": "rate; higher is better; sampled, so judged by statistics"
		},
		"bytes": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; sampled, so judged by statistics"
		},
		"errors": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"non2xx": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"timeouts": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		}
	}
};
const func3 = Object.prototype.hasOwnProperty;
const schema31 = {
	"type": "object",
	"additionalProperties": false,
	"anyOf": [
		{ "required": ["max"] },
		{ "required": ["min"] },
		{ "required": ["tolerance"] }
	],
	"examples": [{
		"max": "20 ms",
		"tolerance": "5%"
	}],
	"properties": {
		"max": {
			"$ref": "#/definitions/duration",
			"description": "The most it may be."
		},
		"min": {
			"$ref": "#/definitions/duration",
			"description": "The least it must be."
		},
		"tolerance": {
			"$ref": "#/definitions/percent",
			"description": "How much worse than base it may be."
		},
		"severity": {
			"enum": ["fail", "warn"],
			"default": "fail",
			"description": "Whether breaking it blocks, or is only told."
		},
		"strict": {
			"type": "boolean",
			"default": false,
			"description": "Fail on a broken limit even where base broke it already."
		},
		"owner": {
			"type": "string",
			"pattern": "\\S",
			"description": "Who is asked when it fails.",
			"examples": ["@shop/web"]
		},
		"message": {
			"type": "string",
			"pattern": "\\S",
			"description": "What is said when it fails.",
			"examples": ["Pictures go through the image service."]
		}
	}
};
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.max === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "max" },
				message: "must have required property 'max'",
				schema: schema31.anyOf[0].required,
				parentSchema: schema31.anyOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.min === void 0) {
				const err1 = {
					instancePath,
					schemaPath: "#/anyOf/1/required",
					keyword: "required",
					params: { missingProperty: "min" },
					message: "must have required property 'min'",
					schema: schema31.anyOf[1].required,
					parentSchema: schema31.anyOf[1],
					data
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs4 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.tolerance === void 0) {
					const err2 = {
						instancePath,
						schemaPath: "#/anyOf/2/required",
						keyword: "required",
						params: { missingProperty: "tolerance" },
						message: "must have required property 'tolerance'",
						schema: schema31.anyOf[2].required,
						parentSchema: schema31.anyOf[2],
						data
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			var _valid0 = _errs4 === errors;
			valid0 = valid0 || _valid0;
		}
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf",
			schema: schema31.anyOf,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "max" || key0 === "min" || key0 === "tolerance" || key0 === "severity" || key0 === "strict" || key0 === "owner" || key0 === "message")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.max !== void 0) {
			let data0 = data.max;
			if (typeof data0 === "string") {
				if (!pattern2.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/max",
						schemaPath: "#/definitions/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$",
						parentSchema: schema13,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/max",
					schemaPath: "#/definitions/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema13.type,
					parentSchema: schema13,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.min !== void 0) {
			let data1 = data.min;
			if (typeof data1 === "string") {
				if (!pattern2.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/min",
						schemaPath: "#/definitions/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$",
						parentSchema: schema13,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/min",
					schemaPath: "#/definitions/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema13.type,
					parentSchema: schema13,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.tolerance !== void 0) {
			let data2 = data.tolerance;
			if (typeof data2 === "string") {
				if (!pattern1.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/tolerance",
						schemaPath: "#/definitions/percent/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$",
						parentSchema: schema12,
						data: data2
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/tolerance",
					schemaPath: "#/definitions/percent/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.type,
					parentSchema: schema12,
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data3 = data.severity;
			if (!(data3 === "fail" || data3 === "warn")) {
				const err11 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties.severity.enum },
					message: "must be equal to one of the allowed values",
					schema: schema31.properties.severity.enum,
					parentSchema: schema31.properties.severity,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.strict !== void 0) {
			let data4 = data.strict;
			if (typeof data4 !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/strict",
					schemaPath: "#/properties/strict/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema31.properties.strict.type,
					parentSchema: schema31.properties.strict,
					data: data4
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data5 = data.owner;
			if (typeof data5 === "string") {
				if (!pattern3.test(data5)) {
					const err13 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema31.properties.owner,
						data: data5
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema31.properties.owner.type,
					parentSchema: schema31.properties.owner,
					data: data5
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data6 = data.message;
			if (typeof data6 === "string") {
				if (!pattern3.test(data6)) {
					const err15 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema31.properties.message,
						data: data6
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema31.properties.message.type,
					parentSchema: schema31.properties.message,
					data: data6
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
const schema35 = {
	"type": "object",
	"additionalProperties": false,
	"anyOf": [
		{ "required": ["max"] },
		{ "required": ["min"] },
		{ "required": ["tolerance"] }
	],
	"examples": [{
		"min": "2000/s",
		"tolerance": "5%"
	}],
	"properties": {
		"max": {
			"$ref": "#/definitions/rate",
			"description": "The most it may be."
		},
		"min": {
			"$ref": "#/definitions/rate",
			"description": "The least it must be."
		},
		"tolerance": {
			"$ref": "#/definitions/percent",
			"description": "How much worse than base it may be."
		},
		"severity": {
			"enum": ["fail", "warn"],
			"default": "fail",
			"description": "Whether breaking it blocks, or is only told."
		},
		"strict": {
			"type": "boolean",
			"default": false,
			"description": "Fail on a broken limit even where base broke it already."
		},
		"owner": {
			"type": "string",
			"pattern": "\\S",
			"description": "Who is asked when it fails.",
			"examples": ["@shop/web"]
		},
		"message": {
			"type": "string",
			"pattern": "\\S",
			"description": "What is said when it fails.",
			"examples": ["Pictures go through the image service."]
		}
	}
};
const schema36 = {
	"$comment": "rate",
	"type": "string",
	"pattern": "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:/s|/min)$",
	"description": "A rate: how many per second or minute.",
	"examples": ["2000/s"]
};
const pattern36 = /* @__PURE__ */ new RegExp("^\\d{1,12}(?:\\.\\d{1,6})? ?(?:/s|/min)$", "u");
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.max === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "max" },
				message: "must have required property 'max'",
				schema: schema35.anyOf[0].required,
				parentSchema: schema35.anyOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.min === void 0) {
				const err1 = {
					instancePath,
					schemaPath: "#/anyOf/1/required",
					keyword: "required",
					params: { missingProperty: "min" },
					message: "must have required property 'min'",
					schema: schema35.anyOf[1].required,
					parentSchema: schema35.anyOf[1],
					data
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs4 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.tolerance === void 0) {
					const err2 = {
						instancePath,
						schemaPath: "#/anyOf/2/required",
						keyword: "required",
						params: { missingProperty: "tolerance" },
						message: "must have required property 'tolerance'",
						schema: schema35.anyOf[2].required,
						parentSchema: schema35.anyOf[2],
						data
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			var _valid0 = _errs4 === errors;
			valid0 = valid0 || _valid0;
		}
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf",
			schema: schema35.anyOf,
			parentSchema: schema35,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "max" || key0 === "min" || key0 === "tolerance" || key0 === "severity" || key0 === "strict" || key0 === "owner" || key0 === "message")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.max !== void 0) {
			let data0 = data.max;
			if (typeof data0 === "string") {
				if (!pattern36.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/max",
						schemaPath: "#/definitions/rate/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:/s|/min)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:/s|/min)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:/s|/min)$",
						parentSchema: schema36,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/max",
					schemaPath: "#/definitions/rate/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema36.type,
					parentSchema: schema36,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.min !== void 0) {
			let data1 = data.min;
			if (typeof data1 === "string") {
				if (!pattern36.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/min",
						schemaPath: "#/definitions/rate/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:/s|/min)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:/s|/min)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:/s|/min)$",
						parentSchema: schema36,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/min",
					schemaPath: "#/definitions/rate/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema36.type,
					parentSchema: schema36,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.tolerance !== void 0) {
			let data2 = data.tolerance;
			if (typeof data2 === "string") {
				if (!pattern1.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/tolerance",
						schemaPath: "#/definitions/percent/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$",
						parentSchema: schema12,
						data: data2
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/tolerance",
					schemaPath: "#/definitions/percent/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.type,
					parentSchema: schema12,
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data3 = data.severity;
			if (!(data3 === "fail" || data3 === "warn")) {
				const err11 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema35.properties.severity.enum },
					message: "must be equal to one of the allowed values",
					schema: schema35.properties.severity.enum,
					parentSchema: schema35.properties.severity,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.strict !== void 0) {
			let data4 = data.strict;
			if (typeof data4 !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/strict",
					schemaPath: "#/properties/strict/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema35.properties.strict.type,
					parentSchema: schema35.properties.strict,
					data: data4
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data5 = data.owner;
			if (typeof data5 === "string") {
				if (!pattern3.test(data5)) {
					const err13 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema35.properties.owner,
						data: data5
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema35.properties.owner.type,
					parentSchema: schema35.properties.owner,
					data: data5
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data6 = data.message;
			if (typeof data6 === "string") {
				if (!pattern3.test(data6)) {
					const err15 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema35.properties.message,
						data: data6
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema35.properties.message.type,
					parentSchema: schema35.properties.message,
					data: data6
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema35.type,
			parentSchema: schema35,
			data
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate35.errors = vErrors;
	return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func3.call(schema30.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema30,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data["latency.p50"] !== void 0) {
			if (!validate27(data["latency.p50"], {
				instancePath: instancePath + "/latency.p50",
				parentData: data,
				parentDataProperty: "latency.p50",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["latency.p75"] !== void 0) {
			if (!validate27(data["latency.p75"], {
				instancePath: instancePath + "/latency.p75",
				parentData: data,
				parentDataProperty: "latency.p75",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["latency.p90"] !== void 0) {
			if (!validate27(data["latency.p90"], {
				instancePath: instancePath + "/latency.p90",
				parentData: data,
				parentDataProperty: "latency.p90",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["latency.p95"] !== void 0) {
			if (!validate27(data["latency.p95"], {
				instancePath: instancePath + "/latency.p95",
				parentData: data,
				parentDataProperty: "latency.p95",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["latency.p99"] !== void 0) {
			if (!validate27(data["latency.p99"], {
				instancePath: instancePath + "/latency.p99",
				parentData: data,
				parentDataProperty: "latency.p99",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["latency.mean"] !== void 0) {
			if (!validate27(data["latency.mean"], {
				instancePath: instancePath + "/latency.mean",
				parentData: data,
				parentDataProperty: "latency.mean",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["latency.max"] !== void 0) {
			if (!validate27(data["latency.max"], {
				instancePath: instancePath + "/latency.max",
				parentData: data,
				parentDataProperty: "latency.max",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data.throughput !== void 0) {
			if (!validate35(data.throughput, {
				instancePath: instancePath + "/throughput",
				parentData: data,
				parentDataProperty: "throughput",
				rootData
			})) {
				vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
				errors = vErrors.length;
			}
		}
		if (data.bytes !== void 0) {
			if (!validate15(data.bytes, {
				instancePath: instancePath + "/bytes",
				parentData: data,
				parentDataProperty: "bytes",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.errors !== void 0) {
			if (!validate20(data.errors, {
				instancePath: instancePath + "/errors",
				parentData: data,
				parentDataProperty: "errors",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data.non2xx !== void 0) {
			if (!validate20(data.non2xx, {
				instancePath: instancePath + "/non2xx",
				parentData: data,
				parentDataProperty: "non2xx",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data.timeouts !== void 0) {
			if (!validate20(data.timeouts, {
				instancePath: instancePath + "/timeouts",
				parentData: data,
				parentDataProperty: "timeouts",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
	}
	validate26.errors = vErrors;
	return errors === 0;
}
const schema39 = {
	"additionalProperties": false,
	"properties": {
		"accessibility": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"accesskeys": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"agent-accessibility-tree": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"agentic-browsing": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"ard-schema": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-allowed-attr": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-command-name": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-conditional-attr": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-deprecated-role": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-dialog-name": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-hidden-body": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-hidden-focus": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-input-field-name": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-meter-name": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-progressbar-name": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-prohibited-attr": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-required-attr": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-required-children": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-required-parent": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-roles": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-text": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-toggle-field-name": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-tooltip-name": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-treeitem-name": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-valid-attr": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-valid-attr-value": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"autocomplete-valid": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"best-practices": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"bf-cache": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"bootup-time": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"button-name": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"bytes.document": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; exact"
		},
		"bytes.font": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; exact"
		},
		"bytes.image": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; exact"
		},
		"bytes.media": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; exact"
		},
		"bytes.other": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; exact"
		},
		"bytes.script": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; exact"
		},
		"bytes.stylesheet": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; exact"
		},
		"bytes.third-party": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; exact"
		},
		"bytes.total": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; exact"
		},
		"cache-insight": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"canonical": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"charset": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"cls-culprits-insight": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"color-contrast": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"crawlable-anchors": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"cumulative-layout-shift": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; sampled, so judged by statistics"
		},
		"definition-list": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"deprecations": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"dlitem": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"doctype": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"document-latency-insight": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"document-title": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"dom-size-insight": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"duplicated-javascript-insight": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"errors-in-console": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"first-contentful-paint": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"font-display-insight": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"forced-reflow-insight": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"frame-title": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"geolocation-on-start": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"heading-order": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"hreflang": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"html-has-lang": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"html-lang-valid": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"html-xml-lang-mismatch": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"http-status-code": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"image-alt": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"image-aspect-ratio": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"image-delivery-insight": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"image-size-responsive": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"input-button-name": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"input-image-alt": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"inspector-issues": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"interactive": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"is-crawlable": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"is-on-https": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"label": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"label-content-name-mismatch": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"landmark-one-main": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"largest-contentful-paint": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"layout-shifts": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"lcp-discovery-insight": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"legacy-javascript-insight": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"link-in-text-block": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"link-name": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"link-text": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"list": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"listitem": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"llms-txt": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"mainthread-work-breakdown": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"max-potential-fid": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"meta-description": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"meta-refresh": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"meta-viewport": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"modern-http-insight": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"network-dependency-tree-insight": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"network-rtt": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"network-server-latency": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"notification-on-start": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"object-alt": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"paste-preventing-inputs": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"performance": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"presentation-role-conflict": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"redirects": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"redirects-http": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"render-blocking-insight": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"requests.document": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"requests.font": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"requests.image": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"requests.media": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"requests.other": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"requests.script": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"requests.stylesheet": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"requests.third-party": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"requests.total": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"robots-txt": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"select-name": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"seo": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"server-response-time": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"skip-link": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"speed-index": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"svg-img-alt": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"tabindex": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"table-fake-caption": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"target-size": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"td-has-header": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"td-headers-attr": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"third-parties-insight": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"third-party-cookies": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"total-blocking-time": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"total-byte-weight": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; exact"
		},
		"unminified-css": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"unminified-javascript": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"unsized-images": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"unused-css-rules": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"unused-javascript": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"valid-lang": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"valid-source-maps": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"viewport-insight": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"webmcp-schema-validity": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		}
	},
	"patternProperties": {
		"^user-timing\\.": { "$ref": "#/definitions/any-budget" },
		"\\*": { "$ref": "#/definitions/any-budget" }
	}
};
const pattern41 = /* @__PURE__ */ new RegExp("^user-timing\\.", "u");
const schema40 = {
	"type": "object",
	"additionalProperties": false,
	"anyOf": [
		{ "required": ["max"] },
		{ "required": ["min"] },
		{ "required": ["tolerance"] }
	],
	"examples": [{
		"min": 90,
		"tolerance": "5%"
	}],
	"properties": {
		"max": {
			"$ref": "#/definitions/points",
			"description": "The most it may be."
		},
		"min": {
			"$ref": "#/definitions/points",
			"description": "The least it must be."
		},
		"tolerance": {
			"$ref": "#/definitions/percent",
			"description": "How much worse than base it may be."
		},
		"severity": {
			"enum": ["fail", "warn"],
			"default": "fail",
			"description": "Whether breaking it blocks, or is only told."
		},
		"strict": {
			"type": "boolean",
			"default": false,
			"description": "Fail on a broken limit even where base broke it already."
		},
		"owner": {
			"type": "string",
			"pattern": "\\S",
			"description": "Who is asked when it fails.",
			"examples": ["@shop/web"]
		},
		"message": {
			"type": "string",
			"pattern": "\\S",
			"description": "What is said when it fails.",
			"examples": ["Pictures go through the image service."]
		}
	}
};
const schema41 = {
	"$comment": "points",
	"type": "number",
	"minimum": 0,
	"maximum": 100,
	"description": "A score from 0 to 100.",
	"examples": [90]
};
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.max === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "max" },
				message: "must have required property 'max'",
				schema: schema40.anyOf[0].required,
				parentSchema: schema40.anyOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.min === void 0) {
				const err1 = {
					instancePath,
					schemaPath: "#/anyOf/1/required",
					keyword: "required",
					params: { missingProperty: "min" },
					message: "must have required property 'min'",
					schema: schema40.anyOf[1].required,
					parentSchema: schema40.anyOf[1],
					data
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs4 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.tolerance === void 0) {
					const err2 = {
						instancePath,
						schemaPath: "#/anyOf/2/required",
						keyword: "required",
						params: { missingProperty: "tolerance" },
						message: "must have required property 'tolerance'",
						schema: schema40.anyOf[2].required,
						parentSchema: schema40.anyOf[2],
						data
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			var _valid0 = _errs4 === errors;
			valid0 = valid0 || _valid0;
		}
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf",
			schema: schema40.anyOf,
			parentSchema: schema40,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "max" || key0 === "min" || key0 === "tolerance" || key0 === "severity" || key0 === "strict" || key0 === "owner" || key0 === "message")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema40,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.max !== void 0) {
			let data0 = data.max;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 100 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/max",
						schemaPath: "#/definitions/points/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100",
						schema: 100,
						parentSchema: schema41,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err6 = {
						instancePath: instancePath + "/max",
						schemaPath: "#/definitions/points/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema41,
						data: data0
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/max",
					schemaPath: "#/definitions/points/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema41.type,
					parentSchema: schema41,
					data: data0
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.min !== void 0) {
			let data1 = data.min;
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 100 || isNaN(data1)) {
					const err8 = {
						instancePath: instancePath + "/min",
						schemaPath: "#/definitions/points/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100",
						schema: 100,
						parentSchema: schema41,
						data: data1
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err9 = {
						instancePath: instancePath + "/min",
						schemaPath: "#/definitions/points/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema41,
						data: data1
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/min",
					schemaPath: "#/definitions/points/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema41.type,
					parentSchema: schema41,
					data: data1
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.tolerance !== void 0) {
			let data2 = data.tolerance;
			if (typeof data2 === "string") {
				if (!pattern1.test(data2)) {
					const err11 = {
						instancePath: instancePath + "/tolerance",
						schemaPath: "#/definitions/percent/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$",
						parentSchema: schema12,
						data: data2
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/tolerance",
					schemaPath: "#/definitions/percent/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.type,
					parentSchema: schema12,
					data: data2
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data3 = data.severity;
			if (!(data3 === "fail" || data3 === "warn")) {
				const err13 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema40.properties.severity.enum },
					message: "must be equal to one of the allowed values",
					schema: schema40.properties.severity.enum,
					parentSchema: schema40.properties.severity,
					data: data3
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.strict !== void 0) {
			let data4 = data.strict;
			if (typeof data4 !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/strict",
					schemaPath: "#/properties/strict/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema40.properties.strict.type,
					parentSchema: schema40.properties.strict,
					data: data4
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data5 = data.owner;
			if (typeof data5 === "string") {
				if (!pattern3.test(data5)) {
					const err15 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema40.properties.owner,
						data: data5
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema40.properties.owner.type,
					parentSchema: schema40.properties.owner,
					data: data5
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data6 = data.message;
			if (typeof data6 === "string") {
				if (!pattern3.test(data6)) {
					const err17 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema40.properties.message,
						data: data6
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema40.properties.message.type,
					parentSchema: schema40.properties.message,
					data: data6
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema40.type,
			parentSchema: schema40,
			data
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate43.errors = vErrors;
	return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(func3.call(schema39.properties, key0) || pattern41.test(key0) || pattern15.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.accessibility !== void 0) {
			if (!validate43(data.accessibility, {
				instancePath: instancePath + "/accessibility",
				parentData: data,
				parentDataProperty: "accessibility",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.accesskeys !== void 0) {
			if (!validate43(data.accesskeys, {
				instancePath: instancePath + "/accesskeys",
				parentData: data,
				parentDataProperty: "accesskeys",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["agent-accessibility-tree"] !== void 0) {
			if (!validate43(data["agent-accessibility-tree"], {
				instancePath: instancePath + "/agent-accessibility-tree",
				parentData: data,
				parentDataProperty: "agent-accessibility-tree",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["agentic-browsing"] !== void 0) {
			if (!validate43(data["agentic-browsing"], {
				instancePath: instancePath + "/agentic-browsing",
				parentData: data,
				parentDataProperty: "agentic-browsing",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["ard-schema"] !== void 0) {
			if (!validate43(data["ard-schema"], {
				instancePath: instancePath + "/ard-schema",
				parentData: data,
				parentDataProperty: "ard-schema",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-allowed-attr"] !== void 0) {
			if (!validate43(data["aria-allowed-attr"], {
				instancePath: instancePath + "/aria-allowed-attr",
				parentData: data,
				parentDataProperty: "aria-allowed-attr",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-command-name"] !== void 0) {
			if (!validate43(data["aria-command-name"], {
				instancePath: instancePath + "/aria-command-name",
				parentData: data,
				parentDataProperty: "aria-command-name",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-conditional-attr"] !== void 0) {
			if (!validate43(data["aria-conditional-attr"], {
				instancePath: instancePath + "/aria-conditional-attr",
				parentData: data,
				parentDataProperty: "aria-conditional-attr",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-deprecated-role"] !== void 0) {
			if (!validate43(data["aria-deprecated-role"], {
				instancePath: instancePath + "/aria-deprecated-role",
				parentData: data,
				parentDataProperty: "aria-deprecated-role",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-dialog-name"] !== void 0) {
			if (!validate43(data["aria-dialog-name"], {
				instancePath: instancePath + "/aria-dialog-name",
				parentData: data,
				parentDataProperty: "aria-dialog-name",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-hidden-body"] !== void 0) {
			if (!validate43(data["aria-hidden-body"], {
				instancePath: instancePath + "/aria-hidden-body",
				parentData: data,
				parentDataProperty: "aria-hidden-body",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-hidden-focus"] !== void 0) {
			if (!validate43(data["aria-hidden-focus"], {
				instancePath: instancePath + "/aria-hidden-focus",
				parentData: data,
				parentDataProperty: "aria-hidden-focus",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-input-field-name"] !== void 0) {
			if (!validate43(data["aria-input-field-name"], {
				instancePath: instancePath + "/aria-input-field-name",
				parentData: data,
				parentDataProperty: "aria-input-field-name",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-meter-name"] !== void 0) {
			if (!validate43(data["aria-meter-name"], {
				instancePath: instancePath + "/aria-meter-name",
				parentData: data,
				parentDataProperty: "aria-meter-name",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-progressbar-name"] !== void 0) {
			if (!validate43(data["aria-progressbar-name"], {
				instancePath: instancePath + "/aria-progressbar-name",
				parentData: data,
				parentDataProperty: "aria-progressbar-name",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-prohibited-attr"] !== void 0) {
			if (!validate43(data["aria-prohibited-attr"], {
				instancePath: instancePath + "/aria-prohibited-attr",
				parentData: data,
				parentDataProperty: "aria-prohibited-attr",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-required-attr"] !== void 0) {
			if (!validate43(data["aria-required-attr"], {
				instancePath: instancePath + "/aria-required-attr",
				parentData: data,
				parentDataProperty: "aria-required-attr",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-required-children"] !== void 0) {
			if (!validate43(data["aria-required-children"], {
				instancePath: instancePath + "/aria-required-children",
				parentData: data,
				parentDataProperty: "aria-required-children",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-required-parent"] !== void 0) {
			if (!validate43(data["aria-required-parent"], {
				instancePath: instancePath + "/aria-required-parent",
				parentData: data,
				parentDataProperty: "aria-required-parent",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-roles"] !== void 0) {
			if (!validate43(data["aria-roles"], {
				instancePath: instancePath + "/aria-roles",
				parentData: data,
				parentDataProperty: "aria-roles",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-text"] !== void 0) {
			if (!validate43(data["aria-text"], {
				instancePath: instancePath + "/aria-text",
				parentData: data,
				parentDataProperty: "aria-text",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-toggle-field-name"] !== void 0) {
			if (!validate43(data["aria-toggle-field-name"], {
				instancePath: instancePath + "/aria-toggle-field-name",
				parentData: data,
				parentDataProperty: "aria-toggle-field-name",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-tooltip-name"] !== void 0) {
			if (!validate43(data["aria-tooltip-name"], {
				instancePath: instancePath + "/aria-tooltip-name",
				parentData: data,
				parentDataProperty: "aria-tooltip-name",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-treeitem-name"] !== void 0) {
			if (!validate43(data["aria-treeitem-name"], {
				instancePath: instancePath + "/aria-treeitem-name",
				parentData: data,
				parentDataProperty: "aria-treeitem-name",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-valid-attr"] !== void 0) {
			if (!validate43(data["aria-valid-attr"], {
				instancePath: instancePath + "/aria-valid-attr",
				parentData: data,
				parentDataProperty: "aria-valid-attr",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-valid-attr-value"] !== void 0) {
			if (!validate43(data["aria-valid-attr-value"], {
				instancePath: instancePath + "/aria-valid-attr-value",
				parentData: data,
				parentDataProperty: "aria-valid-attr-value",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["autocomplete-valid"] !== void 0) {
			if (!validate43(data["autocomplete-valid"], {
				instancePath: instancePath + "/autocomplete-valid",
				parentData: data,
				parentDataProperty: "autocomplete-valid",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["best-practices"] !== void 0) {
			if (!validate43(data["best-practices"], {
				instancePath: instancePath + "/best-practices",
				parentData: data,
				parentDataProperty: "best-practices",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["bf-cache"] !== void 0) {
			if (!validate43(data["bf-cache"], {
				instancePath: instancePath + "/bf-cache",
				parentData: data,
				parentDataProperty: "bf-cache",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["bootup-time"] !== void 0) {
			if (!validate27(data["bootup-time"], {
				instancePath: instancePath + "/bootup-time",
				parentData: data,
				parentDataProperty: "bootup-time",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["button-name"] !== void 0) {
			if (!validate43(data["button-name"], {
				instancePath: instancePath + "/button-name",
				parentData: data,
				parentDataProperty: "button-name",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["bytes.document"] !== void 0) {
			if (!validate15(data["bytes.document"], {
				instancePath: instancePath + "/bytes.document",
				parentData: data,
				parentDataProperty: "bytes.document",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data["bytes.font"] !== void 0) {
			if (!validate15(data["bytes.font"], {
				instancePath: instancePath + "/bytes.font",
				parentData: data,
				parentDataProperty: "bytes.font",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data["bytes.image"] !== void 0) {
			if (!validate15(data["bytes.image"], {
				instancePath: instancePath + "/bytes.image",
				parentData: data,
				parentDataProperty: "bytes.image",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data["bytes.media"] !== void 0) {
			if (!validate15(data["bytes.media"], {
				instancePath: instancePath + "/bytes.media",
				parentData: data,
				parentDataProperty: "bytes.media",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data["bytes.other"] !== void 0) {
			if (!validate15(data["bytes.other"], {
				instancePath: instancePath + "/bytes.other",
				parentData: data,
				parentDataProperty: "bytes.other",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data["bytes.script"] !== void 0) {
			if (!validate15(data["bytes.script"], {
				instancePath: instancePath + "/bytes.script",
				parentData: data,
				parentDataProperty: "bytes.script",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data["bytes.stylesheet"] !== void 0) {
			if (!validate15(data["bytes.stylesheet"], {
				instancePath: instancePath + "/bytes.stylesheet",
				parentData: data,
				parentDataProperty: "bytes.stylesheet",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data["bytes.third-party"] !== void 0) {
			if (!validate15(data["bytes.third-party"], {
				instancePath: instancePath + "/bytes.third-party",
				parentData: data,
				parentDataProperty: "bytes.third-party",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data["bytes.total"] !== void 0) {
			if (!validate15(data["bytes.total"], {
				instancePath: instancePath + "/bytes.total",
				parentData: data,
				parentDataProperty: "bytes.total",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data["cache-insight"] !== void 0) {
			if (!validate43(data["cache-insight"], {
				instancePath: instancePath + "/cache-insight",
				parentData: data,
				parentDataProperty: "cache-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.canonical !== void 0) {
			if (!validate43(data.canonical, {
				instancePath: instancePath + "/canonical",
				parentData: data,
				parentDataProperty: "canonical",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.charset !== void 0) {
			if (!validate43(data.charset, {
				instancePath: instancePath + "/charset",
				parentData: data,
				parentDataProperty: "charset",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["cls-culprits-insight"] !== void 0) {
			if (!validate43(data["cls-culprits-insight"], {
				instancePath: instancePath + "/cls-culprits-insight",
				parentData: data,
				parentDataProperty: "cls-culprits-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["color-contrast"] !== void 0) {
			if (!validate43(data["color-contrast"], {
				instancePath: instancePath + "/color-contrast",
				parentData: data,
				parentDataProperty: "color-contrast",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["crawlable-anchors"] !== void 0) {
			if (!validate43(data["crawlable-anchors"], {
				instancePath: instancePath + "/crawlable-anchors",
				parentData: data,
				parentDataProperty: "crawlable-anchors",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["cumulative-layout-shift"] !== void 0) {
			if (!validate20(data["cumulative-layout-shift"], {
				instancePath: instancePath + "/cumulative-layout-shift",
				parentData: data,
				parentDataProperty: "cumulative-layout-shift",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["definition-list"] !== void 0) {
			if (!validate43(data["definition-list"], {
				instancePath: instancePath + "/definition-list",
				parentData: data,
				parentDataProperty: "definition-list",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.deprecations !== void 0) {
			if (!validate43(data.deprecations, {
				instancePath: instancePath + "/deprecations",
				parentData: data,
				parentDataProperty: "deprecations",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.dlitem !== void 0) {
			if (!validate43(data.dlitem, {
				instancePath: instancePath + "/dlitem",
				parentData: data,
				parentDataProperty: "dlitem",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.doctype !== void 0) {
			if (!validate43(data.doctype, {
				instancePath: instancePath + "/doctype",
				parentData: data,
				parentDataProperty: "doctype",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["document-latency-insight"] !== void 0) {
			if (!validate43(data["document-latency-insight"], {
				instancePath: instancePath + "/document-latency-insight",
				parentData: data,
				parentDataProperty: "document-latency-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["document-title"] !== void 0) {
			if (!validate43(data["document-title"], {
				instancePath: instancePath + "/document-title",
				parentData: data,
				parentDataProperty: "document-title",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["dom-size-insight"] !== void 0) {
			if (!validate20(data["dom-size-insight"], {
				instancePath: instancePath + "/dom-size-insight",
				parentData: data,
				parentDataProperty: "dom-size-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["duplicated-javascript-insight"] !== void 0) {
			if (!validate43(data["duplicated-javascript-insight"], {
				instancePath: instancePath + "/duplicated-javascript-insight",
				parentData: data,
				parentDataProperty: "duplicated-javascript-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["errors-in-console"] !== void 0) {
			if (!validate43(data["errors-in-console"], {
				instancePath: instancePath + "/errors-in-console",
				parentData: data,
				parentDataProperty: "errors-in-console",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["first-contentful-paint"] !== void 0) {
			if (!validate27(data["first-contentful-paint"], {
				instancePath: instancePath + "/first-contentful-paint",
				parentData: data,
				parentDataProperty: "first-contentful-paint",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["font-display-insight"] !== void 0) {
			if (!validate43(data["font-display-insight"], {
				instancePath: instancePath + "/font-display-insight",
				parentData: data,
				parentDataProperty: "font-display-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["forced-reflow-insight"] !== void 0) {
			if (!validate43(data["forced-reflow-insight"], {
				instancePath: instancePath + "/forced-reflow-insight",
				parentData: data,
				parentDataProperty: "forced-reflow-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["frame-title"] !== void 0) {
			if (!validate43(data["frame-title"], {
				instancePath: instancePath + "/frame-title",
				parentData: data,
				parentDataProperty: "frame-title",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["geolocation-on-start"] !== void 0) {
			if (!validate43(data["geolocation-on-start"], {
				instancePath: instancePath + "/geolocation-on-start",
				parentData: data,
				parentDataProperty: "geolocation-on-start",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["heading-order"] !== void 0) {
			if (!validate43(data["heading-order"], {
				instancePath: instancePath + "/heading-order",
				parentData: data,
				parentDataProperty: "heading-order",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.hreflang !== void 0) {
			if (!validate43(data.hreflang, {
				instancePath: instancePath + "/hreflang",
				parentData: data,
				parentDataProperty: "hreflang",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["html-has-lang"] !== void 0) {
			if (!validate43(data["html-has-lang"], {
				instancePath: instancePath + "/html-has-lang",
				parentData: data,
				parentDataProperty: "html-has-lang",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["html-lang-valid"] !== void 0) {
			if (!validate43(data["html-lang-valid"], {
				instancePath: instancePath + "/html-lang-valid",
				parentData: data,
				parentDataProperty: "html-lang-valid",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["html-xml-lang-mismatch"] !== void 0) {
			if (!validate43(data["html-xml-lang-mismatch"], {
				instancePath: instancePath + "/html-xml-lang-mismatch",
				parentData: data,
				parentDataProperty: "html-xml-lang-mismatch",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["http-status-code"] !== void 0) {
			if (!validate43(data["http-status-code"], {
				instancePath: instancePath + "/http-status-code",
				parentData: data,
				parentDataProperty: "http-status-code",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["image-alt"] !== void 0) {
			if (!validate43(data["image-alt"], {
				instancePath: instancePath + "/image-alt",
				parentData: data,
				parentDataProperty: "image-alt",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["image-aspect-ratio"] !== void 0) {
			if (!validate43(data["image-aspect-ratio"], {
				instancePath: instancePath + "/image-aspect-ratio",
				parentData: data,
				parentDataProperty: "image-aspect-ratio",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["image-delivery-insight"] !== void 0) {
			if (!validate43(data["image-delivery-insight"], {
				instancePath: instancePath + "/image-delivery-insight",
				parentData: data,
				parentDataProperty: "image-delivery-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["image-size-responsive"] !== void 0) {
			if (!validate43(data["image-size-responsive"], {
				instancePath: instancePath + "/image-size-responsive",
				parentData: data,
				parentDataProperty: "image-size-responsive",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["input-button-name"] !== void 0) {
			if (!validate43(data["input-button-name"], {
				instancePath: instancePath + "/input-button-name",
				parentData: data,
				parentDataProperty: "input-button-name",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["input-image-alt"] !== void 0) {
			if (!validate43(data["input-image-alt"], {
				instancePath: instancePath + "/input-image-alt",
				parentData: data,
				parentDataProperty: "input-image-alt",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["inspector-issues"] !== void 0) {
			if (!validate43(data["inspector-issues"], {
				instancePath: instancePath + "/inspector-issues",
				parentData: data,
				parentDataProperty: "inspector-issues",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.interactive !== void 0) {
			if (!validate27(data.interactive, {
				instancePath: instancePath + "/interactive",
				parentData: data,
				parentDataProperty: "interactive",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["is-crawlable"] !== void 0) {
			if (!validate43(data["is-crawlable"], {
				instancePath: instancePath + "/is-crawlable",
				parentData: data,
				parentDataProperty: "is-crawlable",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["is-on-https"] !== void 0) {
			if (!validate43(data["is-on-https"], {
				instancePath: instancePath + "/is-on-https",
				parentData: data,
				parentDataProperty: "is-on-https",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.label !== void 0) {
			if (!validate43(data.label, {
				instancePath: instancePath + "/label",
				parentData: data,
				parentDataProperty: "label",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["label-content-name-mismatch"] !== void 0) {
			if (!validate43(data["label-content-name-mismatch"], {
				instancePath: instancePath + "/label-content-name-mismatch",
				parentData: data,
				parentDataProperty: "label-content-name-mismatch",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["landmark-one-main"] !== void 0) {
			if (!validate43(data["landmark-one-main"], {
				instancePath: instancePath + "/landmark-one-main",
				parentData: data,
				parentDataProperty: "landmark-one-main",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["largest-contentful-paint"] !== void 0) {
			if (!validate27(data["largest-contentful-paint"], {
				instancePath: instancePath + "/largest-contentful-paint",
				parentData: data,
				parentDataProperty: "largest-contentful-paint",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["layout-shifts"] !== void 0) {
			if (!validate43(data["layout-shifts"], {
				instancePath: instancePath + "/layout-shifts",
				parentData: data,
				parentDataProperty: "layout-shifts",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["lcp-discovery-insight"] !== void 0) {
			if (!validate43(data["lcp-discovery-insight"], {
				instancePath: instancePath + "/lcp-discovery-insight",
				parentData: data,
				parentDataProperty: "lcp-discovery-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["legacy-javascript-insight"] !== void 0) {
			if (!validate43(data["legacy-javascript-insight"], {
				instancePath: instancePath + "/legacy-javascript-insight",
				parentData: data,
				parentDataProperty: "legacy-javascript-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["link-in-text-block"] !== void 0) {
			if (!validate43(data["link-in-text-block"], {
				instancePath: instancePath + "/link-in-text-block",
				parentData: data,
				parentDataProperty: "link-in-text-block",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["link-name"] !== void 0) {
			if (!validate43(data["link-name"], {
				instancePath: instancePath + "/link-name",
				parentData: data,
				parentDataProperty: "link-name",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["link-text"] !== void 0) {
			if (!validate43(data["link-text"], {
				instancePath: instancePath + "/link-text",
				parentData: data,
				parentDataProperty: "link-text",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.list !== void 0) {
			if (!validate43(data.list, {
				instancePath: instancePath + "/list",
				parentData: data,
				parentDataProperty: "list",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.listitem !== void 0) {
			if (!validate43(data.listitem, {
				instancePath: instancePath + "/listitem",
				parentData: data,
				parentDataProperty: "listitem",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["llms-txt"] !== void 0) {
			if (!validate43(data["llms-txt"], {
				instancePath: instancePath + "/llms-txt",
				parentData: data,
				parentDataProperty: "llms-txt",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["mainthread-work-breakdown"] !== void 0) {
			if (!validate27(data["mainthread-work-breakdown"], {
				instancePath: instancePath + "/mainthread-work-breakdown",
				parentData: data,
				parentDataProperty: "mainthread-work-breakdown",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["max-potential-fid"] !== void 0) {
			if (!validate27(data["max-potential-fid"], {
				instancePath: instancePath + "/max-potential-fid",
				parentData: data,
				parentDataProperty: "max-potential-fid",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["meta-description"] !== void 0) {
			if (!validate43(data["meta-description"], {
				instancePath: instancePath + "/meta-description",
				parentData: data,
				parentDataProperty: "meta-description",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["meta-refresh"] !== void 0) {
			if (!validate43(data["meta-refresh"], {
				instancePath: instancePath + "/meta-refresh",
				parentData: data,
				parentDataProperty: "meta-refresh",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["meta-viewport"] !== void 0) {
			if (!validate43(data["meta-viewport"], {
				instancePath: instancePath + "/meta-viewport",
				parentData: data,
				parentDataProperty: "meta-viewport",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["modern-http-insight"] !== void 0) {
			if (!validate43(data["modern-http-insight"], {
				instancePath: instancePath + "/modern-http-insight",
				parentData: data,
				parentDataProperty: "modern-http-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["network-dependency-tree-insight"] !== void 0) {
			if (!validate43(data["network-dependency-tree-insight"], {
				instancePath: instancePath + "/network-dependency-tree-insight",
				parentData: data,
				parentDataProperty: "network-dependency-tree-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["network-rtt"] !== void 0) {
			if (!validate27(data["network-rtt"], {
				instancePath: instancePath + "/network-rtt",
				parentData: data,
				parentDataProperty: "network-rtt",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["network-server-latency"] !== void 0) {
			if (!validate27(data["network-server-latency"], {
				instancePath: instancePath + "/network-server-latency",
				parentData: data,
				parentDataProperty: "network-server-latency",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["notification-on-start"] !== void 0) {
			if (!validate43(data["notification-on-start"], {
				instancePath: instancePath + "/notification-on-start",
				parentData: data,
				parentDataProperty: "notification-on-start",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["object-alt"] !== void 0) {
			if (!validate43(data["object-alt"], {
				instancePath: instancePath + "/object-alt",
				parentData: data,
				parentDataProperty: "object-alt",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["paste-preventing-inputs"] !== void 0) {
			if (!validate43(data["paste-preventing-inputs"], {
				instancePath: instancePath + "/paste-preventing-inputs",
				parentData: data,
				parentDataProperty: "paste-preventing-inputs",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.performance !== void 0) {
			if (!validate43(data.performance, {
				instancePath: instancePath + "/performance",
				parentData: data,
				parentDataProperty: "performance",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["presentation-role-conflict"] !== void 0) {
			if (!validate43(data["presentation-role-conflict"], {
				instancePath: instancePath + "/presentation-role-conflict",
				parentData: data,
				parentDataProperty: "presentation-role-conflict",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.redirects !== void 0) {
			if (!validate27(data.redirects, {
				instancePath: instancePath + "/redirects",
				parentData: data,
				parentDataProperty: "redirects",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["redirects-http"] !== void 0) {
			if (!validate43(data["redirects-http"], {
				instancePath: instancePath + "/redirects-http",
				parentData: data,
				parentDataProperty: "redirects-http",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["render-blocking-insight"] !== void 0) {
			if (!validate43(data["render-blocking-insight"], {
				instancePath: instancePath + "/render-blocking-insight",
				parentData: data,
				parentDataProperty: "render-blocking-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["requests.document"] !== void 0) {
			if (!validate20(data["requests.document"], {
				instancePath: instancePath + "/requests.document",
				parentData: data,
				parentDataProperty: "requests.document",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["requests.font"] !== void 0) {
			if (!validate20(data["requests.font"], {
				instancePath: instancePath + "/requests.font",
				parentData: data,
				parentDataProperty: "requests.font",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["requests.image"] !== void 0) {
			if (!validate20(data["requests.image"], {
				instancePath: instancePath + "/requests.image",
				parentData: data,
				parentDataProperty: "requests.image",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["requests.media"] !== void 0) {
			if (!validate20(data["requests.media"], {
				instancePath: instancePath + "/requests.media",
				parentData: data,
				parentDataProperty: "requests.media",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["requests.other"] !== void 0) {
			if (!validate20(data["requests.other"], {
				instancePath: instancePath + "/requests.other",
				parentData: data,
				parentDataProperty: "requests.other",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["requests.script"] !== void 0) {
			if (!validate20(data["requests.script"], {
				instancePath: instancePath + "/requests.script",
				parentData: data,
				parentDataProperty: "requests.script",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["requests.stylesheet"] !== void 0) {
			if (!validate20(data["requests.stylesheet"], {
				instancePath: instancePath + "/requests.stylesheet",
				parentData: data,
				parentDataProperty: "requests.stylesheet",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["requests.third-party"] !== void 0) {
			if (!validate20(data["requests.third-party"], {
				instancePath: instancePath + "/requests.third-party",
				parentData: data,
				parentDataProperty: "requests.third-party",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["requests.total"] !== void 0) {
			if (!validate20(data["requests.total"], {
				instancePath: instancePath + "/requests.total",
				parentData: data,
				parentDataProperty: "requests.total",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["robots-txt"] !== void 0) {
			if (!validate43(data["robots-txt"], {
				instancePath: instancePath + "/robots-txt",
				parentData: data,
				parentDataProperty: "robots-txt",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["select-name"] !== void 0) {
			if (!validate43(data["select-name"], {
				instancePath: instancePath + "/select-name",
				parentData: data,
				parentDataProperty: "select-name",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.seo !== void 0) {
			if (!validate43(data.seo, {
				instancePath: instancePath + "/seo",
				parentData: data,
				parentDataProperty: "seo",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["server-response-time"] !== void 0) {
			if (!validate27(data["server-response-time"], {
				instancePath: instancePath + "/server-response-time",
				parentData: data,
				parentDataProperty: "server-response-time",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["skip-link"] !== void 0) {
			if (!validate43(data["skip-link"], {
				instancePath: instancePath + "/skip-link",
				parentData: data,
				parentDataProperty: "skip-link",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["speed-index"] !== void 0) {
			if (!validate27(data["speed-index"], {
				instancePath: instancePath + "/speed-index",
				parentData: data,
				parentDataProperty: "speed-index",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["svg-img-alt"] !== void 0) {
			if (!validate43(data["svg-img-alt"], {
				instancePath: instancePath + "/svg-img-alt",
				parentData: data,
				parentDataProperty: "svg-img-alt",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.tabindex !== void 0) {
			if (!validate43(data.tabindex, {
				instancePath: instancePath + "/tabindex",
				parentData: data,
				parentDataProperty: "tabindex",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["table-fake-caption"] !== void 0) {
			if (!validate43(data["table-fake-caption"], {
				instancePath: instancePath + "/table-fake-caption",
				parentData: data,
				parentDataProperty: "table-fake-caption",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["target-size"] !== void 0) {
			if (!validate43(data["target-size"], {
				instancePath: instancePath + "/target-size",
				parentData: data,
				parentDataProperty: "target-size",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["td-has-header"] !== void 0) {
			if (!validate43(data["td-has-header"], {
				instancePath: instancePath + "/td-has-header",
				parentData: data,
				parentDataProperty: "td-has-header",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["td-headers-attr"] !== void 0) {
			if (!validate43(data["td-headers-attr"], {
				instancePath: instancePath + "/td-headers-attr",
				parentData: data,
				parentDataProperty: "td-headers-attr",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["third-parties-insight"] !== void 0) {
			if (!validate43(data["third-parties-insight"], {
				instancePath: instancePath + "/third-parties-insight",
				parentData: data,
				parentDataProperty: "third-parties-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["third-party-cookies"] !== void 0) {
			if (!validate43(data["third-party-cookies"], {
				instancePath: instancePath + "/third-party-cookies",
				parentData: data,
				parentDataProperty: "third-party-cookies",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["total-blocking-time"] !== void 0) {
			if (!validate27(data["total-blocking-time"], {
				instancePath: instancePath + "/total-blocking-time",
				parentData: data,
				parentDataProperty: "total-blocking-time",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["total-byte-weight"] !== void 0) {
			if (!validate15(data["total-byte-weight"], {
				instancePath: instancePath + "/total-byte-weight",
				parentData: data,
				parentDataProperty: "total-byte-weight",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data["unminified-css"] !== void 0) {
			if (!validate27(data["unminified-css"], {
				instancePath: instancePath + "/unminified-css",
				parentData: data,
				parentDataProperty: "unminified-css",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["unminified-javascript"] !== void 0) {
			if (!validate27(data["unminified-javascript"], {
				instancePath: instancePath + "/unminified-javascript",
				parentData: data,
				parentDataProperty: "unminified-javascript",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["unsized-images"] !== void 0) {
			if (!validate43(data["unsized-images"], {
				instancePath: instancePath + "/unsized-images",
				parentData: data,
				parentDataProperty: "unsized-images",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["unused-css-rules"] !== void 0) {
			if (!validate27(data["unused-css-rules"], {
				instancePath: instancePath + "/unused-css-rules",
				parentData: data,
				parentDataProperty: "unused-css-rules",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["unused-javascript"] !== void 0) {
			if (!validate27(data["unused-javascript"], {
				instancePath: instancePath + "/unused-javascript",
				parentData: data,
				parentDataProperty: "unused-javascript",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["valid-lang"] !== void 0) {
			if (!validate43(data["valid-lang"], {
				instancePath: instancePath + "/valid-lang",
				parentData: data,
				parentDataProperty: "valid-lang",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["valid-source-maps"] !== void 0) {
			if (!validate43(data["valid-source-maps"], {
				instancePath: instancePath + "/valid-source-maps",
				parentData: data,
				parentDataProperty: "valid-source-maps",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["viewport-insight"] !== void 0) {
			if (!validate43(data["viewport-insight"], {
				instancePath: instancePath + "/viewport-insight",
				parentData: data,
				parentDataProperty: "viewport-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["webmcp-schema-validity"] !== void 0) {
			if (!validate43(data["webmcp-schema-validity"], {
				instancePath: instancePath + "/webmcp-schema-validity",
				parentData: data,
				parentDataProperty: "webmcp-schema-validity",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		for (const key1 in data) if (pattern41.test(key1)) {
			if (!validate22(data[key1], {
				instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key1,
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		for (const key2 in data) if (pattern15.test(key2)) {
			if (!validate22(data[key2], {
				instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key2,
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
	}
	validate42.errors = vErrors;
	return errors === 0;
}
const schema44 = {
	"additionalProperties": false,
	"properties": {},
	"patternProperties": {
		".": { "$ref": "#/definitions/any-budget" },
		"\\*": { "$ref": "#/definitions/any-budget" }
	}
};
const pattern48 = /* @__PURE__ */ new RegExp(".", "u");
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(pattern48.test(key0) || pattern15.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema44,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key1 in data) if (pattern48.test(key1)) {
			if (!validate22(data[key1], {
				instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key1,
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		for (const key2 in data) if (pattern15.test(key2)) {
			if (!validate22(data[key2], {
				instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key2,
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
	}
	validate188.errors = vErrors;
	return errors === 0;
}
const schema45 = {
	"additionalProperties": false,
	"properties": {
		"wall": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"cpu": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"instructions": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"max-rss": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; sampled, so judged by statistics"
		}
	}
};
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "wall" || key0 === "cpu" || key0 === "instructions" || key0 === "max-rss")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema45,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.wall !== void 0) {
			if (!validate27(data.wall, {
				instancePath: instancePath + "/wall",
				parentData: data,
				parentDataProperty: "wall",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data.cpu !== void 0) {
			if (!validate27(data.cpu, {
				instancePath: instancePath + "/cpu",
				parentData: data,
				parentDataProperty: "cpu",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data.instructions !== void 0) {
			if (!validate20(data.instructions, {
				instancePath: instancePath + "/instructions",
				parentData: data,
				parentDataProperty: "instructions",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["max-rss"] !== void 0) {
			if (!validate15(data["max-rss"], {
				instancePath: instancePath + "/max-rss",
				parentData: data,
				parentDataProperty: "max-rss",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
	}
	validate192.errors = vErrors;
	return errors === 0;
}
const schema46 = {
	"additionalProperties": false,
	"properties": {
		"calls": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"blocks": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"calls.dependencies": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"blocks.dependencies": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"calls.node": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; sampled, so judged by statistics"
		},
		"allocated": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; sampled, so judged by statistics"
		}
	}
};
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "calls" || key0 === "blocks" || key0 === "calls.dependencies" || key0 === "blocks.dependencies" || key0 === "calls.node" || key0 === "allocated")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema46,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.calls !== void 0) {
			if (!validate20(data.calls, {
				instancePath: instancePath + "/calls",
				parentData: data,
				parentDataProperty: "calls",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data.blocks !== void 0) {
			if (!validate20(data.blocks, {
				instancePath: instancePath + "/blocks",
				parentData: data,
				parentDataProperty: "blocks",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["calls.dependencies"] !== void 0) {
			if (!validate20(data["calls.dependencies"], {
				instancePath: instancePath + "/calls.dependencies",
				parentData: data,
				parentDataProperty: "calls.dependencies",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["blocks.dependencies"] !== void 0) {
			if (!validate20(data["blocks.dependencies"], {
				instancePath: instancePath + "/blocks.dependencies",
				parentData: data,
				parentDataProperty: "blocks.dependencies",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["calls.node"] !== void 0) {
			if (!validate20(data["calls.node"], {
				instancePath: instancePath + "/calls.node",
				parentData: data,
				parentDataProperty: "calls.node",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data.allocated !== void 0) {
			if (!validate15(data.allocated, {
				instancePath: instancePath + "/allocated",
				parentData: data,
				parentDataProperty: "allocated",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
	}
	validate198.errors = vErrors;
	return errors === 0;
}
const schema48 = {
	"type": "object",
	"additionalProperties": false,
	"description": "One request, sent to a running service over and over.",
	"properties": {
		"service": {
			"type": "string",
			"description": "The service that answers, by its name under `services`."
		},
		"path": {
			"type": "string",
			"pattern": "^/\\S*$",
			"description": "Path and query on the service; \"/\" if absent.",
			"examples": ["/", "/search?q=shoes"]
		},
		"url": {
			"type": "string",
			"description": "Address instead of a service; only on this machine, and without tolerances: it is the same for head and base.",
			"examples": ["http://127.0.0.1:3000/search"]
		},
		"method": {
			"enum": [
				"GET",
				"HEAD",
				"POST",
				"PUT",
				"PATCH",
				"DELETE",
				"OPTIONS"
			],
			"default": "GET",
			"description": "HTTP method."
		},
		"headers": {
			"type": "object",
			"additionalProperties": { "type": "string" },
			"description": "Sent with every request; never published.",
			"examples": [{ "accept": "application/json" }]
		},
		"body": {
			"type": [
				"string",
				"object",
				"array"
			],
			"description": "Sent with every request: a string as it is, anything else as JSON.",
			"examples": [{ "query": "shoes" }]
		},
		"connections": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e3,
			"default": 10,
			"description": "Connections that send at the same time; each waits for its answer before it sends again."
		},
		"window": {
			"$ref": "#/definitions/duration",
			"description": "Length of one reading; if absent, what 50 answers take (200 for latency.p99), from 40 ms to 1 s."
		},
		"warmUp": {
			"$ref": "#/definitions/duration",
			"description": "Load before the first reading of a block, not counted; if absent, until answers get no faster, at most 2 s."
		},
		"timeout": {
			"$ref": "#/definitions/duration",
			"description": "How long one answer may take; 10 s if absent, at least 1 s."
		}
	}
};
const pattern52 = /* @__PURE__ */ new RegExp("^/\\S*$", "u");
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func3.call(schema48.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema48,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.service !== void 0) {
			let data0 = data.service;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/service",
					schemaPath: "#/properties/service/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema48.properties.service.type,
					parentSchema: schema48.properties.service,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data1 = data.path;
			if (typeof data1 === "string") {
				if (!pattern52.test(data1)) {
					const err2 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/pattern",
						keyword: "pattern",
						params: { pattern: "^/\\S*$" },
						message: "must match pattern \"^/\\S*$\"",
						schema: "^/\\S*$",
						parentSchema: schema48.properties.path,
						data: data1
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema48.properties.path.type,
					parentSchema: schema48.properties.path,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data2 = data.url;
			if (typeof data2 !== "string") {
				const err4 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema48.properties.url.type,
					parentSchema: schema48.properties.url,
					data: data2
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.method !== void 0) {
			let data3 = data.method;
			if (!(data3 === "GET" || data3 === "HEAD" || data3 === "POST" || data3 === "PUT" || data3 === "PATCH" || data3 === "DELETE" || data3 === "OPTIONS")) {
				const err5 = {
					instancePath: instancePath + "/method",
					schemaPath: "#/properties/method/enum",
					keyword: "enum",
					params: { allowedValues: schema48.properties.method.enum },
					message: "must be equal to one of the allowed values",
					schema: schema48.properties.method.enum,
					parentSchema: schema48.properties.method,
					data: data3
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.headers !== void 0) {
			let data4 = data.headers;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) for (const key1 in data4) {
				let data5 = data4[key1];
				if (typeof data5 !== "string") {
					const err6 = {
						instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/headers/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema48.properties.headers.additionalProperties.type,
						parentSchema: schema48.properties.headers.additionalProperties,
						data: data5
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			else {
				const err7 = {
					instancePath: instancePath + "/headers",
					schemaPath: "#/properties/headers/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema48.properties.headers.type,
					parentSchema: schema48.properties.headers,
					data: data4
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.body !== void 0) {
			let data6 = data.body;
			if ((!data6 || typeof data6 != "object") && typeof data6 !== "string") {
				const err8 = {
					instancePath: instancePath + "/body",
					schemaPath: "#/properties/body/type",
					keyword: "type",
					params: { type: schema48.properties.body.type },
					message: "must be string,object,array",
					schema: schema48.properties.body.type,
					parentSchema: schema48.properties.body,
					data: data6
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.connections !== void 0) {
			let data7 = data.connections;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err9 = {
					instancePath: instancePath + "/connections",
					schemaPath: "#/properties/connections/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema48.properties.connections.type,
					parentSchema: schema48.properties.connections,
					data: data7
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 1e3 || isNaN(data7)) {
					const err10 = {
						instancePath: instancePath + "/connections",
						schemaPath: "#/properties/connections/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						},
						message: "must be <= 1000",
						schema: 1e3,
						parentSchema: schema48.properties.connections,
						data: data7
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data7 < 1 || isNaN(data7)) {
					const err11 = {
						instancePath: instancePath + "/connections",
						schemaPath: "#/properties/connections/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema48.properties.connections,
						data: data7
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.window !== void 0) {
			let data8 = data.window;
			if (typeof data8 === "string") {
				if (!pattern2.test(data8)) {
					const err12 = {
						instancePath: instancePath + "/window",
						schemaPath: "#/definitions/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$",
						parentSchema: schema13,
						data: data8
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/window",
					schemaPath: "#/definitions/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema13.type,
					parentSchema: schema13,
					data: data8
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.warmUp !== void 0) {
			let data9 = data.warmUp;
			if (typeof data9 === "string") {
				if (!pattern2.test(data9)) {
					const err14 = {
						instancePath: instancePath + "/warmUp",
						schemaPath: "#/definitions/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$",
						parentSchema: schema13,
						data: data9
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/warmUp",
					schemaPath: "#/definitions/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema13.type,
					parentSchema: schema13,
					data: data9
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.timeout !== void 0) {
			let data10 = data.timeout;
			if (typeof data10 === "string") {
				if (!pattern2.test(data10)) {
					const err16 = {
						instancePath: instancePath + "/timeout",
						schemaPath: "#/definitions/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$",
						parentSchema: schema13,
						data: data10
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/timeout",
					schemaPath: "#/definitions/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema13.type,
					parentSchema: schema13,
					data: data10
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema48.type,
			parentSchema: schema48,
			data
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate206.errors = vErrors;
	return errors === 0;
}
const schema52 = {
	"type": "object",
	"additionalProperties": false,
	"description": "A page in a real Chrome, measured by Lighthouse.",
	"properties": {
		"service": {
			"type": "string",
			"description": "The service that answers, by its name under `services`."
		},
		"path": {
			"type": "string",
			"pattern": "^/",
			"description": "Path and query of the page on the service; \"/\" if absent.",
			"examples": ["/", "/search?q=shoes"]
		},
		"url": {
			"type": "string",
			"description": "Address of the page instead of a service; only on this machine, and without tolerances: it is the same for head and base.",
			"examples": ["http://localhost:3000/"]
		},
		"preset": {
			"enum": ["mobile", "desktop"],
			"default": "mobile",
			"description": "Lighthouse's screen, network and processor: a mid-range phone on slow 4G, or a desktop on cable."
		},
		"categories": {
			"type": "array",
			"items": { "enum": [
				"performance",
				"accessibility",
				"best-practices",
				"seo",
				"agentic-browsing"
			] },
			"minItems": 1,
			"uniqueItems": true,
			"default": ["performance"],
			"description": "Categories to run always; what a budget asks for runs anyway."
		},
		"runs": {
			"type": "integer",
			"minimum": 1,
			"maximum": 40,
			"default": 5,
			"description": "Fewest runs per side; more follow while budgets are undecided and time is left."
		},
		"headers": {
			"type": "object",
			"additionalProperties": { "type": "string" },
			"description": "Sent with every request of the page, also to other hosts; never published."
		},
		"timeLimit": {
			"$ref": "#/definitions/duration",
			"description": "How long one run may take; 60 s if absent."
		},
		"chromeFlags": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^--"
			},
			"description": "Added to the flags of Chrome.",
			"examples": [["--no-sandbox"]]
		}
	}
};
const func0 = require_equal().default;
const pattern56 = /* @__PURE__ */ new RegExp("^/", "u");
const pattern58 = /* @__PURE__ */ new RegExp("^--", "u");
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func3.call(schema52.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema52,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.service !== void 0) {
			let data0 = data.service;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/service",
					schemaPath: "#/properties/service/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema52.properties.service.type,
					parentSchema: schema52.properties.service,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data1 = data.path;
			if (typeof data1 === "string") {
				if (!pattern56.test(data1)) {
					const err2 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/pattern",
						keyword: "pattern",
						params: { pattern: "^/" },
						message: "must match pattern \"^/\"",
						schema: "^/",
						parentSchema: schema52.properties.path,
						data: data1
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema52.properties.path.type,
					parentSchema: schema52.properties.path,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data2 = data.url;
			if (typeof data2 !== "string") {
				const err4 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema52.properties.url.type,
					parentSchema: schema52.properties.url,
					data: data2
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.preset !== void 0) {
			let data3 = data.preset;
			if (!(data3 === "mobile" || data3 === "desktop")) {
				const err5 = {
					instancePath: instancePath + "/preset",
					schemaPath: "#/properties/preset/enum",
					keyword: "enum",
					params: { allowedValues: schema52.properties.preset.enum },
					message: "must be equal to one of the allowed values",
					schema: schema52.properties.preset.enum,
					parentSchema: schema52.properties.preset,
					data: data3
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.categories !== void 0) {
			let data4 = data.categories;
			if (Array.isArray(data4)) {
				if (data4.length < 1) {
					const err6 = {
						instancePath: instancePath + "/categories",
						schemaPath: "#/properties/categories/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema52.properties.categories,
						data: data4
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (!(data5 === "performance" || data5 === "accessibility" || data5 === "best-practices" || data5 === "seo" || data5 === "agentic-browsing")) {
						const err7 = {
							instancePath: instancePath + "/categories/" + i0,
							schemaPath: "#/properties/categories/items/enum",
							keyword: "enum",
							params: { allowedValues: schema52.properties.categories.items.enum },
							message: "must be equal to one of the allowed values",
							schema: schema52.properties.categories.items.enum,
							parentSchema: schema52.properties.categories.items,
							data: data5
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				let i1 = data4.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data4[i1], data4[j0])) {
						const err8 = {
							instancePath: instancePath + "/categories",
							schemaPath: "#/properties/categories/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
							schema: true,
							parentSchema: schema52.properties.categories,
							data: data4
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
						break outer0;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/categories",
					schemaPath: "#/properties/categories/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema52.properties.categories.type,
					parentSchema: schema52.properties.categories,
					data: data4
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.runs !== void 0) {
			let data6 = data.runs;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err10 = {
					instancePath: instancePath + "/runs",
					schemaPath: "#/properties/runs/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema52.properties.runs.type,
					parentSchema: schema52.properties.runs,
					data: data6
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 40 || isNaN(data6)) {
					const err11 = {
						instancePath: instancePath + "/runs",
						schemaPath: "#/properties/runs/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 40
						},
						message: "must be <= 40",
						schema: 40,
						parentSchema: schema52.properties.runs,
						data: data6
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data6 < 1 || isNaN(data6)) {
					const err12 = {
						instancePath: instancePath + "/runs",
						schemaPath: "#/properties/runs/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema52.properties.runs,
						data: data6
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.headers !== void 0) {
			let data7 = data.headers;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) for (const key1 in data7) {
				let data8 = data7[key1];
				if (typeof data8 !== "string") {
					const err13 = {
						instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/headers/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema52.properties.headers.additionalProperties.type,
						parentSchema: schema52.properties.headers.additionalProperties,
						data: data8
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
			else {
				const err14 = {
					instancePath: instancePath + "/headers",
					schemaPath: "#/properties/headers/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema52.properties.headers.type,
					parentSchema: schema52.properties.headers,
					data: data7
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.timeLimit !== void 0) {
			let data9 = data.timeLimit;
			if (typeof data9 === "string") {
				if (!pattern2.test(data9)) {
					const err15 = {
						instancePath: instancePath + "/timeLimit",
						schemaPath: "#/definitions/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$",
						parentSchema: schema13,
						data: data9
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/timeLimit",
					schemaPath: "#/definitions/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema13.type,
					parentSchema: schema13,
					data: data9
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.chromeFlags !== void 0) {
			let data10 = data.chromeFlags;
			if (Array.isArray(data10)) {
				const len1 = data10.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data11 = data10[i2];
					if (typeof data11 === "string") {
						if (!pattern58.test(data11)) {
							const err17 = {
								instancePath: instancePath + "/chromeFlags/" + i2,
								schemaPath: "#/properties/chromeFlags/items/pattern",
								keyword: "pattern",
								params: { pattern: "^--" },
								message: "must match pattern \"^--\"",
								schema: "^--",
								parentSchema: schema52.properties.chromeFlags.items,
								data: data11
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/chromeFlags/" + i2,
							schemaPath: "#/properties/chromeFlags/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema52.properties.chromeFlags.items.type,
							parentSchema: schema52.properties.chromeFlags.items,
							data: data11
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/chromeFlags",
					schemaPath: "#/properties/chromeFlags/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema52.properties.chromeFlags.type,
					parentSchema: schema52.properties.chromeFlags,
					data: data10
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema52.type,
			parentSchema: schema52,
			data
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate208.errors = vErrors;
	return errors === 0;
}
const schema54 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["run"],
	"description": "A command that is run over and over: its own time and memory, or what a benchmark in it reports.",
	"properties": {
		"run": {
			"type": "string",
			"pattern": "\\S",
			"description": "A line for /bin/sh.",
			"examples": ["node bench/parse.js", "go test -run ^$ -bench . -count 5 ./..."]
		},
		"format": {
			"enum": [
				"tinybench",
				"mitata",
				"vitest",
				"benchmarkjs",
				"hyperfine",
				"go",
				"pytest",
				"customSmallerIsBetter",
				"customBiggerIsBetter"
			],
			"description": "How the command prints its results; if absent, its own time and memory are the results."
		},
		"output": {
			"type": "string",
			"pattern": "\\S",
			"description": "File that each run writes its results to, where it does not print them.",
			"examples": ["bench.json"]
		},
		"cwd": {
			"type": "string",
			"pattern": "\\S",
			"description": "Folder to run in, from the folder of this file.",
			"examples": ["packages/parser"]
		},
		"env": {
			"type": "object",
			"propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" },
			"additionalProperties": { "type": "string" },
			"description": "Variables for the command; of the rest of the environment it sees a known part, without tokens.",
			"examples": [{ "NODE_ENV": "production" }]
		},
		"services": {
			"type": "array",
			"uniqueItems": true,
			"items": { "type": "string" },
			"description": "Services to start first; their addresses are in SERVICE_<NAME>_URL.",
			"examples": [["api"]]
		},
		"together": {
			"type": "boolean",
			"default": true,
			"description": "Whether runs of both sides may overlap, each on a core of its own; false for one that needs a port or a file that the other would use too."
		},
		"timeLimit": {
			"$ref": "#/definitions/duration",
			"description": "How long one run may take; 60 s if absent."
		}
	}
};
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.run === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "run" },
				message: "must have required property 'run'",
				schema: schema54.required,
				parentSchema: schema54,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "run" || key0 === "format" || key0 === "output" || key0 === "cwd" || key0 === "env" || key0 === "services" || key0 === "together" || key0 === "timeLimit")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema54,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.run !== void 0) {
			let data0 = data.run;
			if (typeof data0 === "string") {
				if (!pattern3.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema54.properties.run,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema54.properties.run.type,
					parentSchema: schema54.properties.run,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.format !== void 0) {
			let data1 = data.format;
			if (!(data1 === "tinybench" || data1 === "mitata" || data1 === "vitest" || data1 === "benchmarkjs" || data1 === "hyperfine" || data1 === "go" || data1 === "pytest" || data1 === "customSmallerIsBetter" || data1 === "customBiggerIsBetter")) {
				const err4 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/enum",
					keyword: "enum",
					params: { allowedValues: schema54.properties.format.enum },
					message: "must be equal to one of the allowed values",
					schema: schema54.properties.format.enum,
					parentSchema: schema54.properties.format,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.output !== void 0) {
			let data2 = data.output;
			if (typeof data2 === "string") {
				if (!pattern3.test(data2)) {
					const err5 = {
						instancePath: instancePath + "/output",
						schemaPath: "#/properties/output/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema54.properties.output,
						data: data2
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/output",
					schemaPath: "#/properties/output/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema54.properties.output.type,
					parentSchema: schema54.properties.output,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.cwd !== void 0) {
			let data3 = data.cwd;
			if (typeof data3 === "string") {
				if (!pattern3.test(data3)) {
					const err7 = {
						instancePath: instancePath + "/cwd",
						schemaPath: "#/properties/cwd/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema54.properties.cwd,
						data: data3
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/cwd",
					schemaPath: "#/properties/cwd/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema54.properties.cwd.type,
					parentSchema: schema54.properties.cwd,
					data: data3
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.env !== void 0) {
			let data4 = data.env;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key1 in data4) {
					const _errs11 = errors;
					if (typeof key1 === "string") {
						if (!pattern9.test(key1)) {
							const err9 = {
								instancePath: instancePath + "/env",
								schemaPath: "#/properties/env/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" },
								message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_]*$\"",
								schema: "^[A-Za-z_][A-Za-z0-9_]*$",
								parentSchema: schema54.properties.env.propertyNames,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
					if (!(_errs11 === errors)) {
						const err10 = {
							instancePath: instancePath + "/env",
							schemaPath: "#/properties/env/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid",
							schema: schema54.properties.env.propertyNames,
							parentSchema: schema54.properties.env,
							data: data4
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				for (const key2 in data4) {
					let data5 = data4[key2];
					if (typeof data5 !== "string") {
						const err11 = {
							instancePath: instancePath + "/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/env/additionalProperties/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema54.properties.env.additionalProperties.type,
							parentSchema: schema54.properties.env.additionalProperties,
							data: data5
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/env",
					schemaPath: "#/properties/env/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema54.properties.env.type,
					parentSchema: schema54.properties.env,
					data: data4
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.services !== void 0) {
			let data6 = data.services;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					if (typeof data7 !== "string") {
						const err13 = {
							instancePath: instancePath + "/services/" + i0,
							schemaPath: "#/properties/services/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema54.properties.services.items.type,
							parentSchema: schema54.properties.services.items,
							data: data7
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				let i1 = data6.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data6[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err14 = {
								instancePath: instancePath + "/services",
								schemaPath: "#/properties/services/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
								schema: true,
								parentSchema: schema54.properties.services,
								data: data6
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/services",
					schemaPath: "#/properties/services/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema54.properties.services.type,
					parentSchema: schema54.properties.services,
					data: data6
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.together !== void 0) {
			let data8 = data.together;
			if (typeof data8 !== "boolean") {
				const err16 = {
					instancePath: instancePath + "/together",
					schemaPath: "#/properties/together/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema54.properties.together.type,
					parentSchema: schema54.properties.together,
					data: data8
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.timeLimit !== void 0) {
			let data9 = data.timeLimit;
			if (typeof data9 === "string") {
				if (!pattern2.test(data9)) {
					const err17 = {
						instancePath: instancePath + "/timeLimit",
						schemaPath: "#/definitions/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$",
						parentSchema: schema13,
						data: data9
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/timeLimit",
					schemaPath: "#/definitions/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema13.type,
					parentSchema: schema13,
					data: data9
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema54.type,
			parentSchema: schema54,
			data
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate210.errors = vErrors;
	return errors === 0;
}
const schema56 = {
	"type": "object",
	"additionalProperties": false,
	"description": "A Node program or service whose work is counted: function calls, blocks, bytes allocated.",
	"properties": {
		"run": {
			"type": "string",
			"pattern": "\\S",
			"description": "A line for /bin/sh; every Node process that it starts is counted.",
			"examples": ["node bench/parse.js"]
		},
		"operations": {
			"type": "integer",
			"minimum": 1,
			"description": "Operations that one run does; the metrics are per operation; 1 if absent.",
			"examples": [1e3]
		},
		"cwd": {
			"type": "string",
			"pattern": "\\S",
			"description": "Folder to run in, from the folder of this file.",
			"examples": ["packages/parser"]
		},
		"env": {
			"type": "object",
			"propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" },
			"additionalProperties": { "type": "string" },
			"description": "Variables for `run`; of the rest of the environment it sees a known part, without tokens.",
			"examples": [{ "NODE_ENV": "production" }]
		},
		"service": {
			"type": "string",
			"description": "The service that answers, by its name under `services`; an instance of its own is counted."
		},
		"path": {
			"type": "string",
			"pattern": "^/\\S*$",
			"description": "Path and query on the service; \"/\" if absent.",
			"examples": ["/", "/search?q=shoes"]
		},
		"method": {
			"enum": [
				"GET",
				"HEAD",
				"POST",
				"PUT",
				"PATCH",
				"DELETE",
				"OPTIONS"
			],
			"description": "HTTP method; GET if absent."
		},
		"headers": {
			"type": "object",
			"additionalProperties": { "type": "string" },
			"description": "Sent with every request; never published.",
			"examples": [{ "accept": "application/json" }]
		},
		"body": {
			"type": [
				"string",
				"object",
				"array"
			],
			"description": "Sent with every request: a string as it is, anything else as JSON.",
			"examples": [{ "query": "shoes" }]
		},
		"requests": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e6,
			"description": "Requests that are counted, one after the other; the metrics are per request; 100 if absent."
		},
		"warmUp": {
			"type": "integer",
			"minimum": 0,
			"maximum": 1e6,
			"description": "Requests before those, not counted; 100 if absent."
		},
		"timeLimit": {
			"$ref": "#/definitions/duration",
			"description": "How long one run, or all requests of one reading, may take; 60 s if absent."
		}
	}
};
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func3.call(schema56.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema56,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.run !== void 0) {
			let data0 = data.run;
			if (typeof data0 === "string") {
				if (!pattern3.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema56.properties.run,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema56.properties.run.type,
					parentSchema: schema56.properties.run,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.operations !== void 0) {
			let data1 = data.operations;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err3 = {
					instancePath: instancePath + "/operations",
					schemaPath: "#/properties/operations/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema56.properties.operations.type,
					parentSchema: schema56.properties.operations,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err4 = {
						instancePath: instancePath + "/operations",
						schemaPath: "#/properties/operations/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema56.properties.operations,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.cwd !== void 0) {
			let data2 = data.cwd;
			if (typeof data2 === "string") {
				if (!pattern3.test(data2)) {
					const err5 = {
						instancePath: instancePath + "/cwd",
						schemaPath: "#/properties/cwd/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema56.properties.cwd,
						data: data2
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/cwd",
					schemaPath: "#/properties/cwd/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema56.properties.cwd.type,
					parentSchema: schema56.properties.cwd,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.env !== void 0) {
			let data3 = data.env;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key1 in data3) {
					const _errs10 = errors;
					if (typeof key1 === "string") {
						if (!pattern9.test(key1)) {
							const err7 = {
								instancePath: instancePath + "/env",
								schemaPath: "#/properties/env/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" },
								message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_]*$\"",
								schema: "^[A-Za-z_][A-Za-z0-9_]*$",
								parentSchema: schema56.properties.env.propertyNames,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					}
					if (!(_errs10 === errors)) {
						const err8 = {
							instancePath: instancePath + "/env",
							schemaPath: "#/properties/env/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid",
							schema: schema56.properties.env.propertyNames,
							parentSchema: schema56.properties.env,
							data: data3
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				for (const key2 in data3) {
					let data4 = data3[key2];
					if (typeof data4 !== "string") {
						const err9 = {
							instancePath: instancePath + "/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/env/additionalProperties/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema56.properties.env.additionalProperties.type,
							parentSchema: schema56.properties.env.additionalProperties,
							data: data4
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/env",
					schemaPath: "#/properties/env/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema56.properties.env.type,
					parentSchema: schema56.properties.env,
					data: data3
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.service !== void 0) {
			let data5 = data.service;
			if (typeof data5 !== "string") {
				const err11 = {
					instancePath: instancePath + "/service",
					schemaPath: "#/properties/service/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema56.properties.service.type,
					parentSchema: schema56.properties.service,
					data: data5
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data6 = data.path;
			if (typeof data6 === "string") {
				if (!pattern52.test(data6)) {
					const err12 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/pattern",
						keyword: "pattern",
						params: { pattern: "^/\\S*$" },
						message: "must match pattern \"^/\\S*$\"",
						schema: "^/\\S*$",
						parentSchema: schema56.properties.path,
						data: data6
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema56.properties.path.type,
					parentSchema: schema56.properties.path,
					data: data6
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.method !== void 0) {
			let data7 = data.method;
			if (!(data7 === "GET" || data7 === "HEAD" || data7 === "POST" || data7 === "PUT" || data7 === "PATCH" || data7 === "DELETE" || data7 === "OPTIONS")) {
				const err14 = {
					instancePath: instancePath + "/method",
					schemaPath: "#/properties/method/enum",
					keyword: "enum",
					params: { allowedValues: schema56.properties.method.enum },
					message: "must be equal to one of the allowed values",
					schema: schema56.properties.method.enum,
					parentSchema: schema56.properties.method,
					data: data7
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.headers !== void 0) {
			let data8 = data.headers;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) for (const key3 in data8) {
				let data9 = data8[key3];
				if (typeof data9 !== "string") {
					const err15 = {
						instancePath: instancePath + "/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/headers/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema56.properties.headers.additionalProperties.type,
						parentSchema: schema56.properties.headers.additionalProperties,
						data: data9
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
			else {
				const err16 = {
					instancePath: instancePath + "/headers",
					schemaPath: "#/properties/headers/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema56.properties.headers.type,
					parentSchema: schema56.properties.headers,
					data: data8
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.body !== void 0) {
			let data10 = data.body;
			if ((!data10 || typeof data10 != "object") && typeof data10 !== "string") {
				const err17 = {
					instancePath: instancePath + "/body",
					schemaPath: "#/properties/body/type",
					keyword: "type",
					params: { type: schema56.properties.body.type },
					message: "must be string,object,array",
					schema: schema56.properties.body.type,
					parentSchema: schema56.properties.body,
					data: data10
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.requests !== void 0) {
			let data11 = data.requests;
			if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
				const err18 = {
					instancePath: instancePath + "/requests",
					schemaPath: "#/properties/requests/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema56.properties.requests.type,
					parentSchema: schema56.properties.requests,
					data: data11
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data11 == "number" && isFinite(data11)) {
				if (data11 > 1e6 || isNaN(data11)) {
					const err19 = {
						instancePath: instancePath + "/requests",
						schemaPath: "#/properties/requests/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e6
						},
						message: "must be <= 1000000",
						schema: 1e6,
						parentSchema: schema56.properties.requests,
						data: data11
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data11 < 1 || isNaN(data11)) {
					const err20 = {
						instancePath: instancePath + "/requests",
						schemaPath: "#/properties/requests/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema56.properties.requests,
						data: data11
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.warmUp !== void 0) {
			let data12 = data.warmUp;
			if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
				const err21 = {
					instancePath: instancePath + "/warmUp",
					schemaPath: "#/properties/warmUp/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema56.properties.warmUp.type,
					parentSchema: schema56.properties.warmUp,
					data: data12
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data12 == "number" && isFinite(data12)) {
				if (data12 > 1e6 || isNaN(data12)) {
					const err22 = {
						instancePath: instancePath + "/warmUp",
						schemaPath: "#/properties/warmUp/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e6
						},
						message: "must be <= 1000000",
						schema: 1e6,
						parentSchema: schema56.properties.warmUp,
						data: data12
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data12 < 0 || isNaN(data12)) {
					const err23 = {
						instancePath: instancePath + "/warmUp",
						schemaPath: "#/properties/warmUp/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema56.properties.warmUp,
						data: data12
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
		}
		if (data.timeLimit !== void 0) {
			let data13 = data.timeLimit;
			if (typeof data13 === "string") {
				if (!pattern2.test(data13)) {
					const err24 = {
						instancePath: instancePath + "/timeLimit",
						schemaPath: "#/definitions/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$",
						parentSchema: schema13,
						data: data13
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/timeLimit",
					schemaPath: "#/definitions/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema13.type,
					parentSchema: schema13,
					data: data13
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema56.type,
			parentSchema: schema56,
			data
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate212.errors = vErrors;
	return errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs2 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.bundle === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "bundle" },
				message: "must have required property 'bundle'",
				schema: schema16.oneOf[0].required,
				parentSchema: schema16.oneOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.http === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "http" },
				message: "must have required property 'http'",
				schema: schema16.oneOf[1].required,
				parentSchema: schema16.oneOf[1],
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs4 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.lighthouse === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "lighthouse" },
					message: "must have required property 'lighthouse'",
					schema: schema16.oneOf[2].required,
					parentSchema: schema16.oneOf[2],
					data
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 2;
			}
			const _errs6 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.command === void 0) {
					const err3 = {
						instancePath,
						schemaPath: "#/oneOf/3/required",
						keyword: "required",
						params: { missingProperty: "command" },
						message: "must have required property 'command'",
						schema: schema16.oneOf[3].required,
						parentSchema: schema16.oneOf[3],
						data
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			var _valid0 = _errs6 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 3];
			} else {
				if (_valid0) {
					valid0 = true;
					passing0 = 3;
				}
				const _errs7 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.work === void 0) {
						const err4 = {
							instancePath,
							schemaPath: "#/oneOf/4/required",
							keyword: "required",
							params: { missingProperty: "work" },
							message: "must have required property 'work'",
							schema: schema16.oneOf[4].required,
							parentSchema: schema16.oneOf[4],
							data
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				var _valid0 = _errs7 === errors;
				if (_valid0 && valid0) {
					valid0 = false;
					passing0 = [passing0, 4];
				} else if (_valid0) {
					valid0 = true;
					passing0 = 4;
				}
			}
		}
	}
	if (!valid0) {
		const err5 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf",
			schema: schema16.oneOf,
			parentSchema: schema16,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	} else {
		errors = _errs2;
		if (vErrors !== null) {
			if (_errs2) vErrors.length = _errs2;
			else vErrors = null;
		}
	}
	const _errs9 = errors;
	let valid2 = true;
	const _errs10 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.bundle === void 0 && "bundle") {
			const err6 = {};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
	}
	var _valid1 = _errs10 === errors;
	errors = _errs9;
	if (vErrors !== null) {
		if (_errs9) vErrors.length = _errs9;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs11 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.budgets !== void 0) {
				if (!validate14(data.budgets, {
					instancePath: instancePath + "/budgets",
					parentData: data,
					parentDataProperty: "budgets",
					rootData
				})) {
					vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid1 = _errs11 === errors;
		valid2 = _valid1;
	}
	if (!valid2) {
		const err7 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema16.allOf[0].if,
			parentSchema: schema16.allOf[0],
			data
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	const _errs14 = errors;
	let valid4 = true;
	const _errs15 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.http === void 0 && "http") {
			const err8 = {};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
	}
	var _valid2 = _errs15 === errors;
	errors = _errs14;
	if (vErrors !== null) {
		if (_errs14) vErrors.length = _errs14;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs16 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.budgets !== void 0) {
				if (!validate26(data.budgets, {
					instancePath: instancePath + "/budgets",
					parentData: data,
					parentDataProperty: "budgets",
					rootData
				})) {
					vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid2 = _errs16 === errors;
		valid4 = _valid2;
	}
	if (!valid4) {
		const err9 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema16.allOf[1].if,
			parentSchema: schema16.allOf[1],
			data
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	const _errs19 = errors;
	let valid6 = true;
	const _errs20 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.lighthouse === void 0 && "lighthouse") {
			const err10 = {};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
	}
	var _valid3 = _errs20 === errors;
	errors = _errs19;
	if (vErrors !== null) {
		if (_errs19) vErrors.length = _errs19;
		else vErrors = null;
	}
	if (_valid3) {
		const _errs21 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.budgets !== void 0) {
				if (!validate42(data.budgets, {
					instancePath: instancePath + "/budgets",
					parentData: data,
					parentDataProperty: "budgets",
					rootData
				})) {
					vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid3 = _errs21 === errors;
		valid6 = _valid3;
	}
	if (!valid6) {
		const err11 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema16.allOf[2].if,
			parentSchema: schema16.allOf[2],
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	const _errs24 = errors;
	let valid8 = true;
	const _errs25 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.command === void 0 && "command") {
			const err12 = {};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
	}
	var _valid4 = _errs25 === errors;
	errors = _errs24;
	if (vErrors !== null) {
		if (_errs24) vErrors.length = _errs24;
		else vErrors = null;
	}
	if (_valid4) {
		const _errs26 = errors;
		const _errs27 = errors;
		let valid9 = true;
		const _errs28 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.command !== void 0) {
				let data3 = data.command;
				if (errors === errors) {
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.format === void 0 && "format") {
							const err13 = {};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			}
		}
		var _valid5 = _errs28 === errors;
		errors = _errs27;
		if (vErrors !== null) {
			if (_errs27) vErrors.length = _errs27;
			else vErrors = null;
		}
		let ifClause0;
		if (_valid5) {
			const _errs31 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.budgets !== void 0) {
					if (!validate188(data.budgets, {
						instancePath: instancePath + "/budgets",
						parentData: data,
						parentDataProperty: "budgets",
						rootData
					})) {
						vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
						errors = vErrors.length;
					}
				}
			}
			var _valid5 = _errs31 === errors;
			valid9 = _valid5;
			ifClause0 = "then";
		} else {
			const _errs33 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.budgets !== void 0) {
					if (!validate192(data.budgets, {
						instancePath: instancePath + "/budgets",
						parentData: data,
						parentDataProperty: "budgets",
						rootData
					})) {
						vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
						errors = vErrors.length;
					}
				}
			}
			var _valid5 = _errs33 === errors;
			valid9 = _valid5;
			ifClause0 = "else";
		}
		if (!valid9) {
			const err15 = {
				instancePath,
				schemaPath: "#/allOf/3/then/if",
				keyword: "if",
				params: { failingKeyword: ifClause0 },
				message: "must match \"" + ifClause0 + "\" schema",
				schema: schema16.allOf[3].then.if,
				parentSchema: schema16.allOf[3].then,
				data
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		var _valid4 = _errs26 === errors;
		valid8 = _valid4;
	}
	if (!valid8) {
		const err16 = {
			instancePath,
			schemaPath: "#/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema16.allOf[3].if,
			parentSchema: schema16.allOf[3],
			data
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	const _errs36 = errors;
	let valid13 = true;
	const _errs37 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.work === void 0 && "work") {
			const err17 = {};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
	}
	var _valid6 = _errs37 === errors;
	errors = _errs36;
	if (vErrors !== null) {
		if (_errs36) vErrors.length = _errs36;
		else vErrors = null;
	}
	if (_valid6) {
		const _errs38 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.budgets !== void 0) {
				if (!validate198(data.budgets, {
					instancePath: instancePath + "/budgets",
					parentData: data,
					parentDataProperty: "budgets",
					rootData
				})) {
					vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid6 = _errs38 === errors;
		valid13 = _valid6;
	}
	if (!valid13) {
		const err18 = {
			instancePath,
			schemaPath: "#/allOf/4/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema16.allOf[4].if,
			parentSchema: schema16.allOf[4],
			data
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.budgets === void 0) {
			const err19 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "budgets" },
				message: "must have required property 'budgets'",
				schema: schema16.required,
				parentSchema: schema16,
				data
			};
			if (vErrors === null) vErrors = [err19];
			else vErrors.push(err19);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "bundle" || key0 === "http" || key0 === "lighthouse" || key0 === "command" || key0 === "work" || key0 === "budgets")) {
			const err20 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema16,
				data
			};
			if (vErrors === null) vErrors = [err20];
			else vErrors.push(err20);
			errors++;
		}
		if (data.bundle !== void 0) {
			let data7 = data.bundle;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.files === void 0) {
					const err21 = {
						instancePath: instancePath + "/bundle",
						schemaPath: "#/definitions/bundle-options/required",
						keyword: "required",
						params: { missingProperty: "files" },
						message: "must have required property 'files'",
						schema: schema47.required,
						parentSchema: schema47,
						data: data7
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				for (const key1 in data7) if (!(key1 === "files" || key1 === "compression")) {
					const err22 = {
						instancePath: instancePath + "/bundle",
						schemaPath: "#/definitions/bundle-options/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema47,
						data: data7
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data7.files !== void 0) {
					let data8 = data7.files;
					if (typeof data8 !== "string" && !Array.isArray(data8)) {
						const err23 = {
							instancePath: instancePath + "/bundle/files",
							schemaPath: "#/definitions/bundle-options/properties/files/type",
							keyword: "type",
							params: { type: schema47.properties.files.type },
							message: "must be string,array",
							schema: schema47.properties.files.type,
							parentSchema: schema47.properties.files,
							data: data8
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
					if (typeof data8 === "string") {
						if (func2(data8) < 1) {
							const err24 = {
								instancePath: instancePath + "/bundle/files",
								schemaPath: "#/definitions/bundle-options/properties/files/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema47.properties.files,
								data: data8
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					}
					if (Array.isArray(data8)) {
						if (data8.length < 1) {
							const err25 = {
								instancePath: instancePath + "/bundle/files",
								schemaPath: "#/definitions/bundle-options/properties/files/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema47.properties.files,
								data: data8
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						const len0 = data8.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data9 = data8[i0];
							if (typeof data9 === "string") {
								if (func2(data9) < 1) {
									const err26 = {
										instancePath: instancePath + "/bundle/files/" + i0,
										schemaPath: "#/definitions/bundle-options/properties/files/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema47.properties.files.items,
										data: data9
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							} else {
								const err27 = {
									instancePath: instancePath + "/bundle/files/" + i0,
									schemaPath: "#/definitions/bundle-options/properties/files/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema47.properties.files.items.type,
									parentSchema: schema47.properties.files.items,
									data: data9
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
					}
				}
				if (data7.compression !== void 0) {
					let data10 = data7.compression;
					if (!(data10 === "brotli" || data10 === "gzip" || data10 === "none")) {
						const err28 = {
							instancePath: instancePath + "/bundle/compression",
							schemaPath: "#/definitions/bundle-options/properties/compression/enum",
							keyword: "enum",
							params: { allowedValues: schema47.properties.compression.enum },
							message: "must be equal to one of the allowed values",
							schema: schema47.properties.compression.enum,
							parentSchema: schema47.properties.compression,
							data: data10
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/bundle",
					schemaPath: "#/definitions/bundle-options/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema47.type,
					parentSchema: schema47,
					data: data7
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.http !== void 0) {
			if (!validate206(data.http, {
				instancePath: instancePath + "/http",
				parentData: data,
				parentDataProperty: "http",
				rootData
			})) {
				vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
				errors = vErrors.length;
			}
		}
		if (data.lighthouse !== void 0) {
			if (!validate208(data.lighthouse, {
				instancePath: instancePath + "/lighthouse",
				parentData: data,
				parentDataProperty: "lighthouse",
				rootData
			})) {
				vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
				errors = vErrors.length;
			}
		}
		if (data.command !== void 0) {
			if (!validate210(data.command, {
				instancePath: instancePath + "/command",
				parentData: data,
				parentDataProperty: "command",
				rootData
			})) {
				vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
				errors = vErrors.length;
			}
		}
		if (data.work !== void 0) {
			if (!validate212(data.work, {
				instancePath: instancePath + "/work",
				parentData: data,
				parentDataProperty: "work",
				rootData
			})) {
				vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
				errors = vErrors.length;
			}
		}
		if (data.budgets !== void 0) {
			let data15 = data.budgets;
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
				if (Object.keys(data15).length < 1) {
					const err30 = {
						instancePath: instancePath + "/budgets",
						schemaPath: "#/properties/budgets/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema16.properties.budgets,
						data: data15
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/budgets",
					schemaPath: "#/properties/budgets/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema16.properties.budgets.type,
					parentSchema: schema16.properties.budgets,
					data: data15
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
	} else {
		const err32 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema16.type,
			parentSchema: schema16,
			data
		};
		if (vErrors === null) vErrors = [err32];
		else vErrors.push(err32);
		errors++;
	}
	validate13.errors = vErrors;
	return errors === 0;
}
const schema58 = {
	"type": "object",
	"required": [
		"check",
		"metric",
		"ceiling",
		"until",
		"reason",
		"owner"
	],
	"additionalProperties": false,
	"properties": {
		"check": {
			"type": "string",
			"pattern": "\\S",
			"description": "Name of the check.",
			"examples": ["app"]
		},
		"metric": {
			"type": "string",
			"pattern": "\\S",
			"description": "The budget, as `budgets` names it.",
			"examples": ["size"]
		},
		"ceiling": {
			"$ref": "#/definitions/any",
			"description": "What it may be at the worst while the waiver holds.",
			"examples": ["180 kB"]
		},
		"until": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
			"description": "The last day it holds, as year-month-day.",
			"examples": ["2027-01-31"]
		},
		"reason": {
			"type": "string",
			"pattern": "\\S",
			"description": "Why it is needed.",
			"examples": ["new checkout, #812"]
		},
		"owner": {
			"type": "string",
			"pattern": "\\S",
			"description": "Who asked for it.",
			"examples": ["@ana"]
		}
	}
};
const pattern72 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.check === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "check" },
				message: "must have required property 'check'",
				schema: schema58.required,
				parentSchema: schema58,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.metric === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metric" },
				message: "must have required property 'metric'",
				schema: schema58.required,
				parentSchema: schema58,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.ceiling === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ceiling" },
				message: "must have required property 'ceiling'",
				schema: schema58.required,
				parentSchema: schema58,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.until === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "until" },
				message: "must have required property 'until'",
				schema: schema58.required,
				parentSchema: schema58,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.reason === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'",
				schema: schema58.required,
				parentSchema: schema58,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.owner === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "owner" },
				message: "must have required property 'owner'",
				schema: schema58.required,
				parentSchema: schema58,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "check" || key0 === "metric" || key0 === "ceiling" || key0 === "until" || key0 === "reason" || key0 === "owner")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema58,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.check !== void 0) {
			let data0 = data.check;
			if (typeof data0 === "string") {
				if (!pattern3.test(data0)) {
					const err7 = {
						instancePath: instancePath + "/check",
						schemaPath: "#/properties/check/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema58.properties.check,
						data: data0
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/check",
					schemaPath: "#/properties/check/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema58.properties.check.type,
					parentSchema: schema58.properties.check,
					data: data0
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.metric !== void 0) {
			let data1 = data.metric;
			if (typeof data1 === "string") {
				if (!pattern3.test(data1)) {
					const err9 = {
						instancePath: instancePath + "/metric",
						schemaPath: "#/properties/metric/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema58.properties.metric,
						data: data1
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/metric",
					schemaPath: "#/properties/metric/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema58.properties.metric.type,
					parentSchema: schema58.properties.metric,
					data: data1
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.ceiling !== void 0) {
			let data2 = data.ceiling;
			if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "string") {
				const err11 = {
					instancePath: instancePath + "/ceiling",
					schemaPath: "#/definitions/any/type",
					keyword: "type",
					params: { type: schema27.type },
					message: "must be number,string",
					schema: schema27.type,
					parentSchema: schema27,
					data: data2
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					const err12 = {
						instancePath: instancePath + "/ceiling",
						schemaPath: "#/definitions/any/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema27,
						data: data2
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
			if (typeof data2 === "string") {
				if (!pattern25.test(data2)) {
					const err13 = {
						instancePath: instancePath + "/ceiling",
						schemaPath: "#/definitions/any/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h|B|kB|MB|GB|KiB|MiB|GiB|/s|/min)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h|B|kB|MB|GB|KiB|MiB|GiB|/s|/min)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h|B|kB|MB|GB|KiB|MiB|GiB|/s|/min)$",
						parentSchema: schema27,
						data: data2
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.until !== void 0) {
			let data3 = data.until;
			if (typeof data3 === "string") {
				if (!pattern72.test(data3)) {
					const err14 = {
						instancePath: instancePath + "/until",
						schemaPath: "#/properties/until/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\"",
						schema: "^\\d{4}-\\d{2}-\\d{2}$",
						parentSchema: schema58.properties.until,
						data: data3
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/until",
					schemaPath: "#/properties/until/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema58.properties.until.type,
					parentSchema: schema58.properties.until,
					data: data3
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data4 = data.reason;
			if (typeof data4 === "string") {
				if (!pattern3.test(data4)) {
					const err16 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema58.properties.reason,
						data: data4
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema58.properties.reason.type,
					parentSchema: schema58.properties.reason,
					data: data4
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data5 = data.owner;
			if (typeof data5 === "string") {
				if (!pattern3.test(data5)) {
					const err18 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema58.properties.owner,
						data: data5
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema58.properties.owner.type,
					parentSchema: schema58.properties.owner,
					data: data5
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema58.type,
			parentSchema: schema58,
			data
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate215.errors = vErrors;
	return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.project === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "project" },
				message: "must have required property 'project'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.checks === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "checks" },
				message: "must have required property 'checks'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "$schema" || key0 === "version" || key0 === "project" || key0 === "policy" || key0 === "setup" || key0 === "services" || key0 === "checks" || key0 === "waivers")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.$schema !== void 0) {
			let data0 = data.$schema;
			if (typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.$schema.type,
					parentSchema: schema11.properties.$schema,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data1 = data.version;
			if (1 !== data1) {
				const err5 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant",
					schema: 1,
					parentSchema: schema11.properties.version,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.project !== void 0) {
			let data2 = data.project;
			if (typeof data2 === "string") {
				if (!pattern0.test(data2)) {
					const err6 = {
						instancePath: instancePath + "/project",
						schemaPath: "#/properties/project/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9._-]{0,63}$" },
						message: "must match pattern \"^[a-z0-9][a-z0-9._-]{0,63}$\"",
						schema: "^[a-z0-9][a-z0-9._-]{0,63}$",
						parentSchema: schema11.properties.project,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/project",
					schemaPath: "#/properties/project/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.project.type,
					parentSchema: schema11.properties.project,
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.policy !== void 0) {
			let data3 = data.policy;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key1 in data3) if (!(key1 === "inconclusive" || key1 === "falseAlarms" || key1 === "timeLimit" || key1 === "storedSampled" || key1 === "acceptLabel")) {
					const err8 = {
						instancePath: instancePath + "/policy",
						schemaPath: "#/properties/policy/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.policy,
						data: data3
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data3.inconclusive !== void 0) {
					let data4 = data3.inconclusive;
					if (!(data4 === "allow" || data4 === "block")) {
						const err9 = {
							instancePath: instancePath + "/policy/inconclusive",
							schemaPath: "#/properties/policy/properties/inconclusive/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.policy.properties.inconclusive.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.policy.properties.inconclusive.enum,
							parentSchema: schema11.properties.policy.properties.inconclusive,
							data: data4
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data3.falseAlarms !== void 0) {
					let data5 = data3.falseAlarms;
					if (typeof data5 === "string") {
						if (!pattern1.test(data5)) {
							const err10 = {
								instancePath: instancePath + "/policy/falseAlarms",
								schemaPath: "#/definitions/percent/pattern",
								keyword: "pattern",
								params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$" },
								message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$\"",
								schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$",
								parentSchema: schema12,
								data: data5
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/policy/falseAlarms",
							schemaPath: "#/definitions/percent/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema12.type,
							parentSchema: schema12,
							data: data5
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data3.timeLimit !== void 0) {
					let data6 = data3.timeLimit;
					if (typeof data6 === "string") {
						if (!pattern2.test(data6)) {
							const err12 = {
								instancePath: instancePath + "/policy/timeLimit",
								schemaPath: "#/definitions/duration/pattern",
								keyword: "pattern",
								params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$" },
								message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$\"",
								schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$",
								parentSchema: schema13,
								data: data6
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/policy/timeLimit",
							schemaPath: "#/definitions/duration/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema13.type,
							parentSchema: schema13,
							data: data6
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data3.storedSampled !== void 0) {
					let data7 = data3.storedSampled;
					if (!(data7 === "inconclusive" || data7 === "compare")) {
						const err14 = {
							instancePath: instancePath + "/policy/storedSampled",
							schemaPath: "#/properties/policy/properties/storedSampled/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.policy.properties.storedSampled.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.policy.properties.storedSampled.enum,
							parentSchema: schema11.properties.policy.properties.storedSampled,
							data: data7
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data3.acceptLabel !== void 0) {
					let data8 = data3.acceptLabel;
					if (typeof data8 === "string") {
						if (func2(data8) > 50) {
							const err15 = {
								instancePath: instancePath + "/policy/acceptLabel",
								schemaPath: "#/properties/policy/properties/acceptLabel/maxLength",
								keyword: "maxLength",
								params: { limit: 50 },
								message: "must NOT have more than 50 characters",
								schema: 50,
								parentSchema: schema11.properties.policy.properties.acceptLabel,
								data: data8
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (!pattern3.test(data8)) {
							const err16 = {
								instancePath: instancePath + "/policy/acceptLabel",
								schemaPath: "#/properties/policy/properties/acceptLabel/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.policy.properties.acceptLabel,
								data: data8
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/policy/acceptLabel",
							schemaPath: "#/properties/policy/properties/acceptLabel/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.policy.properties.acceptLabel.type,
							parentSchema: schema11.properties.policy.properties.acceptLabel,
							data: data8
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/policy",
					schemaPath: "#/properties/policy/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.policy.type,
					parentSchema: schema11.properties.policy,
					data: data3
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.setup !== void 0) {
			let data9 = data.setup;
			if (Array.isArray(data9)) {
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data10 = data9[i0];
					if (typeof data10 === "string") {
						if (!pattern3.test(data10)) {
							const err19 = {
								instancePath: instancePath + "/setup/" + i0,
								schemaPath: "#/properties/setup/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.setup.items,
								data: data10
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/setup/" + i0,
							schemaPath: "#/properties/setup/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.setup.items.type,
							parentSchema: schema11.properties.setup.items,
							data: data10
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/setup",
					schemaPath: "#/properties/setup/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.setup.type,
					parentSchema: schema11.properties.setup,
					data: data9
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.services !== void 0) {
			let data11 = data.services;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				for (const key2 in data11) if (!pattern5.test(key2)) {
					const err22 = {
						instancePath: instancePath + "/services",
						schemaPath: "#/properties/services/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.services,
						data: data11
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				for (const key3 in data11) if (pattern5.test(key3)) {
					if (!validate11(data11[key3], {
						instancePath: instancePath + "/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data11,
						parentDataProperty: key3,
						rootData
					})) {
						vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/services",
					schemaPath: "#/properties/services/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.services.type,
					parentSchema: schema11.properties.services,
					data: data11
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.checks !== void 0) {
			let data13 = data.checks;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				if (Object.keys(data13).length < 1) {
					const err24 = {
						instancePath: instancePath + "/checks",
						schemaPath: "#/properties/checks/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema11.properties.checks,
						data: data13
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				for (const key4 in data13) if (!pattern5.test(key4)) {
					const err25 = {
						instancePath: instancePath + "/checks",
						schemaPath: "#/properties/checks/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.checks,
						data: data13
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				for (const key5 in data13) if (pattern5.test(key5)) {
					if (!validate13(data13[key5], {
						instancePath: instancePath + "/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data13,
						parentDataProperty: key5,
						rootData
					})) {
						vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/checks",
					schemaPath: "#/properties/checks/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.checks.type,
					parentSchema: schema11.properties.checks,
					data: data13
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.waivers !== void 0) {
			let data15 = data.waivers;
			if (Array.isArray(data15)) {
				const len1 = data15.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate215(data15[i1], {
					instancePath: instancePath + "/waivers/" + i1,
					parentData: data15,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
					errors = vErrors.length;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/waivers",
					schemaPath: "#/properties/waivers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.waivers.type,
					parentSchema: schema11.properties.waivers,
					data: data15
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
	} else {
		const err28 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err28];
		else vErrors.push(err28);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
// src/budgets/versions.ts
/**
* A file in which keys stand twice, read as if each stood once: once with the first of each name, and once more for each
* further one, so that what is wrong behind it is told too.
*/
/** The versions of a tree, without forbidden keys; those that name a check or service stand under other names. */
function versionsOf$1(tree) {
	return [{
		tree: withTwins(tree, /* @__PURE__ */ new Set(), []),
		holds: () => true
	}, ...furtherIn(tree, []).take(19).map((twins) => versionWith(tree, twins))];
}
__name(versionsOf$1, "versionsOf");
function versionWith(tree, twins) {
	const { from, to } = spanOf$2(twins.at(-1));
	return {
		tree: withTwins(tree, new Set(twins), []),
		holds: (offset) => offset >= from && offset < to
	};
}
/** Each entry whose key stands in its map before, behind those of this sort that it is in. */
function* furtherIn(tree, within) {
	if (tree.sort === "list") for (const item of tree.items) yield* furtherIn(item, within);
	if (tree.sort !== "mapping") return;
	for (const [first, ...more] of groupsOf(tree)) {
		yield* furtherIn(first.value, within);
		for (const twin of more) {
			yield [...within, twin];
			yield* furtherIn(twin.value, [...within, twin]);
		}
	}
}
function withTwins(tree, twins, path) {
	switch (tree.sort) {
		case "leaf": return tree;
		case "list": return {
			...tree,
			items: tree.items.map((item) => withTwins(item, twins, [...path, "-"]))
		};
		case "mapping": {
			const entries = [...groupsOf(tree), ...renamed(tree, path)].map((group) => {
				const chosen = group.find((entry) => twins.has(entry)) ?? group[0];
				return {
					...chosen,
					value: withTwins(chosen.value, twins, [...path, chosen.key])
				};
			});
			return {
				...tree,
				entries
			};
		}
	}
}
/** The entries of a map by their keys, without forbidden ones. */
function groupsOf({ entries }) {
	const allowed = entries.filter(({ key }) => !FORBIDDEN.includes(key));
	return [...Map.groupBy(allowed, ({ key }) => key).values()];
}
function renamed({ entries }, path) {
	if (!isNamedAt(path)) return [];
	const taken = new Set(entries.map(({ key }) => key));
	return FORBIDDEN.filter((key) => taken.has(key) && !taken.has(standIn(key))).map((key) => [{
		...entries.find((entry) => entry.key === key),
		key: standIn(key)
	}]);
}
const spanOf$2 = /* @__PURE__ */ __name(({ keyAt, value }) => ({
	from: keyAt.from,
	to: Math.max(keyAt.to, value.to)
}), "spanOf");
// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));
// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	/**
	* Apply a visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visit.SKIP = SKIP;
	/** Remove the current node */
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	/**
	* Apply an async visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `Promise`: Must resolve to one of the following values
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visitAsync.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visitAsync.SKIP = SKIP;
	/** Remove the current node */
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));
// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			/**
			* The directives-end/doc-start marker `---`. If `null`, a marker may still be
			* included in the document's stringified representation.
			*/
			this.docStart = null;
			/** The doc-end marker `...`.  */
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		/**
		* During parsing, get a Directives instance for the current document and
		* update the stream state according to the current version's spec.
		*/
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		/**
		* @param onError - May be called even if the action was successful
		* @returns `true` on success
		*/
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		/**
		* Resolves a tag, matching handles to those defined in %TAG directives.
		*
		* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
		*   `'!local'` tag, or `null` if unresolvable.
		*/
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		/**
		* Given a fully resolved tag, returns its printable string form,
		* taking into account current tag prefixes and defaults.
		*/
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));
// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	/**
	* Verify that the input string is a valid anchor.
	*
	* Will throw on errors.
	*/
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			/**
			* With circular references, the source node is only resolved after all
			* of its child nodes are. This is why anchors are set only after all of
			* the nodes have been created.
			*/
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));
// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	/**
	* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
	* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
	* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
	*
	* Includes extensions for handling Map and Set objects.
	*/
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));
// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var identity = require_identity();
	/**
	* Recursively convert any node or its contents to native JavaScript
	*
	* @param value - The input value
	* @param arg - If `value` defines a `toJSON()` method, use this
	*   as its first argument
	* @param ctx - Conversion context, originally set in Document#toJS(). If
	*   `{ keep: true }` is not set, output should be suitable for JSON
	*   stringification.
	*/
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));
// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		/** Create a copy of this node.  */
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** A plain JavaScript representation of this node. */
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));
// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		/**
		* Resolve the value of this alias within `doc`, finding the last
		* instance of the `source` anchor before this node.
		*/
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));
// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));
// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));
// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		/**
		* Create a copy of this collection.
		*
		* @param schema - If defined, overwrites the original's schema
		*/
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/**
		* Adds a value to the collection. For `!!map` and `!!omap` the value must
		* be a Pair instance or a `{ key, value }` object, which may not have a key
		* that already exists in the map.
		*/
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		/**
		* Removes a value from the collection.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*/
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));
// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	/**
	* Stringifies a comment.
	*
	* Empty comment lines are left empty,
	* lines consisting of a single space are replaced by `#`,
	* and all other lines are prefixed with a `#`.
	*/
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));
// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	/**
	* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
	* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
	* terminated with `\n` and started with `indent`.
	*/
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	/**
	* Presumes `i + 1` is at the start of a line
	* @returns index of last newline in more-indented block
	*/
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));
// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = /* @__PURE__ */ new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));
// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb;
		let vcb;
		let valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));
// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));
// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));
// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));
// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));
// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));
// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		/**
		* A generic collection parsing method that can be extended
		* to other node classes that inherit from YAMLMap
		*/
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		/**
		* Adds a value to the collection.
		*
		* @param overwrite - If not set `true`, using a key that is already in the
		*   collection will throw. Otherwise, overwrites the previous value.
		*/
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		/**
		* @param ctx - Conversion context, originally set in Document#toJS()
		* @param {Class} Type - If set, forces the returned collection type
		* @returns Instance of Type, Map, or Object
		*/
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));
// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		/**
		* Removes a value from the collection.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*/
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*
		* If `key` does not contain a representation of an integer, this will throw.
		* It may be wrapped in a `Scalar`.
		*/
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));
// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));
// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));
// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));
// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
}));
// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	exports.schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
}));
// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		/**
		* Returns a Buffer in node and an Uint8Array in browsers
		*
		* To use the resulting buffer as an image, you'll want to do something like:
		*
		*   const blob = new Blob([buffer], { type: 'image/jpeg' })
		*   document.querySelector('#photo').src = URL.createObjectURL(blob)
		*/
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key;
			let value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));
// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		/**
		* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
		* but TypeScript won't allow widening the signature of a child method.
		*/
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key;
				let value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));
// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));
// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		/**
		* If `keepPair` is `true`, returns the Pair matching `key`.
		* Otherwise, returns the value of that Pair's key.
		*/
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));
// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	/** Internal types handle bigint as number, because TS can't figure it out. */
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	/**
	* hhhh:mm:ss.sss
	*
	* Internal types handle bigint as number, because TS can't figure it out.
	*/
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));
// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
}));
// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));
// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
}));
// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));
// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			/** A comment before this Document */
			this.commentBefore = null;
			/** A comment immediately after this Document */
			this.comment = null;
			/** Errors encountered during parsing. */
			this.errors = [];
			/** Warnings encountered during parsing. */
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		/**
		* Create a deep copy of this Document and its contents.
		*
		* Custom Node values that inherit from `Object` still refer to their original instances.
		*/
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** Adds a value to the document. */
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		/** Adds a value to the document. */
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		/**
		* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
		*
		* If `node` already has an anchor, `name` is ignored.
		* Otherwise, the `node.anchor` value will be set to `name`,
		* or if an anchor with that name is already present in the document,
		* `name` will be used as a prefix for a new unique anchor.
		* If `name` is undefined, the generated anchor will use 'a' as a prefix.
		*/
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		/**
		* Convert a key and a value into a `Pair` using the current schema,
		* recursively wrapping all values as `Scalar` or `Collection` nodes.
		*/
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		/**
		* Returns item at `path`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		/**
		* Checks if the document includes a value with the key `key`.
		*/
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		/**
		* Checks if the document includes a value at `path`.
		*/
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		/**
		* Change the YAML version and schema used by the document.
		* A `null` version disables support for directives, explicit tags, anchors, and aliases.
		* It also requires the `schema` option to be given as a `Schema` instance value.
		*
		* Overrides all previously set schema options.
		*/
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		/**
		* A JSON representation of the document `contents`.
		*
		* @param jsonArg Used by `JSON.stringify` to indicate the array index or
		*   property name.
		*/
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		/** A YAML representation of the document. */
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));
// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));
// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));
// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));
// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));
// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));
// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));
// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));
// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));
// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));
// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));
// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	/** @returns Array of lines split up as `[indent, content]` */
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));
// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		/**
		* The negative lookbehinds in these RegExps are to
		* prevent causing a polynomial search time in certain cases.
		*
		* The try-catch is for Safari < 16.4 and other old browsers:
		* https://caniuse.com/js-regexp-lookbehind
		*/
		let trimEnd;
		let trimBoth;
		try {
			trimEnd = /* @__PURE__ */ new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = /* @__PURE__ */ new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	/**
	* Fold a single newline into a space, multiple newlines to N - 1 newlines.
	* Presumes `source[offset] === '\n'`
	*/
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));
// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));
// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));
// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));
// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));
// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	/**
	* Compose a stream of CST nodes into a stream of YAML Documents.
	*
	* ```ts
	* import { Composer, Parser } from 'yaml'
	*
	* const src: string = ...
	* const tokens = new Parser().parse(src)
	* const docs = new Composer().compose(tokens)
	* ```
	*/
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		/**
		* Current stream status information.
		*
		* Mostly useful at the end of input for an empty stream.
		*/
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		/**
		* Compose tokens into documents.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		/** Advance the composer by one CST token. */
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		/**
		* Call at end of input to yield any remaining document.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));
// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	/**
	* Create a new scalar token with `value`
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.indent The indent level of the token.
	* @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
	* @param context.offset The offset position of the token.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	/**
	* Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
	*
	* Best efforts are made to retain any comments previously associated with the `token`,
	* though all contents within a collection's `items` will be overwritten.
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.afterKey In most cases, values after a key should have an additional level of indentation.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	/** @returns `true` if last token is a newline */
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));
// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	/**
	* Stringify a CST document, token, or collection item
	*
	* Fair warning: This applies no validation whatsoever, and
	* simply concatenates the sources in their logical order.
	*/
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	/**
	* Apply a visitor to a CST document or item.
	*
	* Walks through the tree (depth-first) starting from the root, calling a
	* `visitor` function with two arguments when entering each item:
	*   - `item`: The current item, which included the following members:
	*     - `start: SourceToken[]` – Source tokens before the key or value,
	*       possibly including its anchor or tag.
	*     - `key?: Token | null` – Set for pair values. May then be `null`, if
	*       the key before the `:` separator is empty.
	*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
	*       which should include the `:` map value indicator if `value` is set.
	*     - `value?: Token` – The value of a sequence item, or of a map pair.
	*   - `path`: The steps from the root to the current node, as an array of
	*     `['key' | 'value', number]` tuples.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this token, continue with
	*      next sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current item, then continue with the next one
	*   - `number`: Set the index of the next step. This is useful especially if
	*     the index of the current token has changed.
	*   - `function`: Define the next visitor for this item. After the original
	*     visitor is called on item entry, next visitors are called after handling
	*     a non-empty `key` and when exiting the item.
	*/
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current item */
	visit.SKIP = SKIP;
	/** Remove the current item */
	visit.REMOVE = REMOVE;
	/** Find the item at `path` from `cst` as the root */
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	/**
	* Get the immediate parent collection of the item at `path` from `cst` as the root.
	*
	* Throws an error if the collection is not found, which should never happen if the item itself exists.
	*/
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));
// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	/** The byte order mark */
	const BOM = "﻿";
	/** Start of doc-mode */
	const DOCUMENT = "";
	/** Unexpected end of flow-mode */
	const FLOW_END = "";
	/** Next token is a scalar value */
	const SCALAR = "";
	/** @returns `true` if `token` is a flow or block collection */
	const isCollection = (token) => !!token && "items" in token;
	/** @returns `true` if `token` is a flow or block scalar; not an alias */
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	/** Get a printable representation of a lexer token */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	/** Identify the type of a lexer token. May return `null` for unknown tokens. */
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));
// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	/**
	* Splits an input string into lexical tokens, i.e. smaller strings that are
	* easily identifiable by `tokens.tokenType()`.
	*
	* Lexing starts always in a "stream" context. Incomplete input may be buffered
	* until a complete token can be emitted.
	*
	* In addition to slices of the original input, the following control characters
	* may also be emitted:
	*
	* - `\x02` (Start of Text): A document starts with the next token
	* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
	* - `\x1f` (Unit Separator): Next token is a scalar value
	* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
	*/
	var Lexer = class {
		constructor() {
			/**
			* Flag indicating whether the end of the current buffer marks the end of
			* all input
			*/
			this.atEnd = false;
			/**
			* Explicit indent set in block scalar header, as an offset from the current
			* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
			* explicitly set.
			*/
			this.blockScalarIndent = -1;
			/**
			* Block scalars that include a + (keep) chomping indicator in their header
			* include trailing empty lines, which are otherwise excluded from the
			* scalar's contents.
			*/
			this.blockScalarKeep = false;
			/** Current input */
			this.buffer = "";
			/**
			* Flag noting whether the map value indicator : can immediately follow this
			* node within a flow context.
			*/
			this.flowKey = false;
			/** Count of surrounding flow collection levels. */
			this.flowLevel = 0;
			/**
			* Minimum level of indentation required for next lines to be parsed as a
			* part of the current scalar value.
			*/
			this.indentNext = 0;
			/** Indentation level of the current line. */
			this.indentValue = 0;
			/** Position of the next \n character. */
			this.lineEndPos = null;
			/** Stores the state of the lexer if reaching the end of incpomplete input */
			this.next = null;
			/** A pointer to `buffer`; the current position of the lexer. */
			this.pos = 0;
		}
		/**
		* Generate YAML tokens from the `source` string. If `incomplete`,
		* a part of the last line may be left as a buffer for the next call.
		*
		* @returns A generator of lexical tokens
		*/
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl;
			let sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));
// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	/**
	* Tracks newlines during parsing in order to provide an efficient API for
	* determining the one-indexed `{ line, col }` position for any offset
	* within the input.
	*/
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			/**
			* Should be called in ascending order. Otherwise, call
			* `lineCounter.lineStarts.sort()` before calling `linePos()`.
			*/
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			/**
			* Performs a binary search and returns the 1-indexed { line, col }
			* position of `offset`. If `line === 0`, `addNewLine` has never been
			* called or `offset` is before the first known newline.
			*/
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));
// node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	/** Note: May modify input array */
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	/**
	* A YAML concrete syntax tree (CST) parser
	*
	* ```ts
	* const src: string = ...
	* for (const token of new Parser().parse(src)) {
	*   // token: Token
	* }
	* ```
	*
	* To use the parser with a user-provided lexer:
	*
	* ```ts
	* function* parse(source: string, lexer: Lexer) {
	*   const parser = new Parser()
	*   for (const lexeme of lexer.lex(source))
	*     yield* parser.next(lexeme)
	*   yield* parser.end()
	* }
	*
	* const src: string = ...
	* const lexer = new Lexer()
	* for (const token of parse(src, lexer)) {
	*   // token: Token
	* }
	* ```
	*/
	var Parser = class {
		/**
		* @param onNewLine - If defined, called separately with the start position of
		*   each new line (in `parse()`, including the start of input).
		*/
		constructor(onNewLine) {
			/** If true, space and sequence indicators count as indentation */
			this.atNewLine = true;
			/** If true, next token is a scalar value */
			this.atScalar = false;
			/** Current indentation level */
			this.indent = 0;
			/** Current offset since the start of parsing */
			this.offset = 0;
			/** On the same line with a block map key */
			this.onKeyLine = false;
			/** Top indicates the node that's currently being built */
			this.stack = [];
			/** The source of the current token, set in parse() */
			this.source = "";
			/** The type of the current token, set in parse() */
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		/**
		* Parse `source` as a YAML stream.
		* If `incomplete`, a part of the last line may be left as a buffer for the next call.
		*
		* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
		*
		* @returns A generator of tokens representing each directive, document, and other structure.
		*/
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		/**
		* Advance the parser by the `source` of one lexical token.
		*/
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		/** Call at end of input to push out any remaining constructions */
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));
// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin$1(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	/**
	* Parse the input as a stream of YAML documents.
	*
	* Documents should be separated from each other by `...` or `---` marker lines.
	*
	* @returns If an empty `docs` array is returned, it will be of type
	*   EmptyStream and contain additional stream information. In
	*   TypeScript, you should use `'empty' in docs` as a type guard for it.
	*/
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	/** Parse an input string into a single YAML.Document */
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));
// src/budgets/unclosed.ts
var import_dist = (/* @__PURE__ */ __commonJSMin$1(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var cst = require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.CST = cst;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
})))();
/** Signs of the lexer that stand for no text. */
const BETWEEN = ["doc-mode", "flow-error-end"];
/** The words of a YAML text, each with its place; every second one after `scalar` is plain text, whatever it looks like. */
function* tokensOf(text) {
	let at = 0;
	let isPlain = false;
	for (const token of new import_dist.Lexer().lex(text)) {
		const type = isPlain ? null : import_dist.CST.tokenType(token);
		isPlain = type === "scalar";
		if (!isPlain) yield {
			type,
			text: token,
			at
		};
		if (!isPlain && !BETWEEN.includes(String(type))) at += token.length;
	}
}
/** Offsets of the `{` and `[` that have no end, in linear time. */
function unclosedBrackets(text) {
	const unclosed = [];
	const open = [];
	const left = {
		"{": 0,
		"[": 0
	};
	const close = (until) => {
		for (let token = open.pop(); token; token = open.pop()) {
			const sign = token.text === "{" ? "{" : "[";
			left[sign] -= 1;
			if (sign === until) return;
			unclosed.push(token.at);
		}
	};
	for (const token of tokensOf(text)) {
		if (token.type === "flow-map-start" || token.type === "flow-seq-start") {
			open.push(token);
			left[token.type === "flow-map-start" ? "{" : "["] += 1;
		}
		if (token.type === "flow-map-end" && left["{"] > 0) close("{");
		if (token.type === "flow-seq-end" && left["["] > 0) close("[");
		if (token.type === "flow-error-end") close(null);
	}
	close(null);
	return unclosed.toSorted((one, other) => one - other);
}
/** Offset of the last text in such quotes that begins before `end`; null where there is none. */
function quoteBefore(text, quote, end) {
	let last = null;
	for (const token of tokensOf(text)) {
		if (token.at >= end) break;
		if (String(token.type).endsWith("quoted-scalar") && token.text.startsWith(quote)) last = token.at;
	}
	return last;
}
// src/budgets/unfolding.ts
const LEAF = {
	values: 1,
	levels: 0
};
/**
* Turns YAML nodes into a tree in which each alias is what it stands for. The part behind an alias is shared, not copied,
* and weighed before it is used, so that a few lines cannot become millions of values.
*/
var Unfolding = class {
	mistakes = [];
	#source;
	#anchors = /* @__PURE__ */ new Map();
	#weights = /* @__PURE__ */ new Map();
	constructor(source) {
		this.#source = source;
	}
	treeOf(root) {
		return this.#grow(root, {
			from: 0,
			to: 0
		}, 0);
	}
	#grow(node, at, level) {
		if (node === null) return emptyAt(at);
		if (level > 32) return this.#refuse(spanOf$1(node), `The file is nested deeper than 32 levels.`, CHECKS);
		if ((0, import_dist.isAlias)(node)) return this.#unfold(node, level);
		const { anchor } = node;
		if (anchor) this.#anchors.set(anchor, "open");
		const tree = this.#weigh(this.#growOwn(node, level));
		if (anchor) this.#anchors.set(anchor, tree);
		return tree;
	}
	#growOwn(node, level) {
		const span = spanOf$1(node);
		if ((0, import_dist.isSeq)(node)) return {
			sort: "list",
			...span,
			items: node.items.map((item) => this.#grow(item, span, level + 1))
		};
		if ((0, import_dist.isMap)(node)) return {
			sort: "mapping",
			...span,
			entries: node.items.flatMap((pair) => this.#growEntry(pair, level))
		};
		return {
			sort: "leaf",
			...span,
			value: (0, import_dist.isScalar)(node) ? node.value : null
		};
	}
	#growEntry({ key, value }, level) {
		const keyAt = spanOf$1(key);
		if (!(0, import_dist.isScalar)(key) || key.value === null) {
			this.#refuse(keyAt, "A key must be a plain text.", "project: shop");
			return [];
		}
		if (key.value === "<<" && key.type === "PLAIN") this.#refuse(keyAt, "Merge keys (`<<`) are not allowed; write the keys out.", CHECKS);
		return [{
			key: typeof key.value === "string" ? key.value : key.source ?? String(key.value),
			keyAt,
			value: this.#grow(value, {
				from: keyAt.to,
				to: keyAt.to
			}, level + 1)
		}];
	}
	#unfold(alias, level) {
		const span = spanOf$1(alias);
		const target = this.#anchors.get(alias.source);
		if (target === void 0) return this.#refuse(span, `The alias \`*${alias.source}\` has no anchor \`&${alias.source}\` before it.`, ALIAS);
		if (target === "open") return this.#refuse(span, `The alias \`*${alias.source}\` stands within what it stands for.`, ALIAS);
		const weight = this.#weights.get(target) ?? LEAF;
		if (level + weight.levels > 32) return this.#refuse(span, `The aliases of the file unfold to more than 32 levels; use no alias within what another stands for.`, ALIAS);
		const tree = {
			...target,
			...span
		};
		this.#weights.set(tree, weight);
		return tree;
	}
	#weigh(tree) {
		const below = partsOf$3(tree).map((part) => this.#weights.get(part) ?? LEAF);
		const values = below.reduce((sum, weight) => sum + weight.values, 1);
		if (values > 2e4) return this.#refuse(tree, `The file holds more than ${MOST_VALUES} values once its aliases are unfolded; use no alias (\`*\`) within what another stands for, or make several files of it.`, ALIAS);
		this.#weights.set(tree, {
			values,
			levels: below.reduce((most, { levels }) => Math.max(most, levels + 1), 0)
		});
		return tree;
	}
	/** Tells each fault once, and stands an empty value in its place. */
	#refuse(span, problem, example) {
		if (!this.mistakes.some((mistake) => mistake.problem === problem)) this.mistakes.push(mistakeAt(this.#source, span, {
			rule: "syntax",
			problem,
			example
		}));
		return emptyAt(span);
	}
};
/** An anchor, and behind it an alias that stands for one plain value. */
const ALIAS = "setup: [&install npm ci, npm run build, *install]";
const emptyAt = ({ from, to }) => ({
	sort: "leaf",
	value: null,
	from,
	to
});
const spanOf$1 = /* @__PURE__ */ __name(({ range: [from, to] }) => ({
	from,
	to
}), "spanOf");
function partsOf$3(tree) {
	switch (tree.sort) {
		case "leaf": return [];
		case "list": return tree.items;
		case "mapping": return tree.entries.map(({ value }) => value);
	}
}
__name(partsOf$3, "partsOf");
// src/budgets/yaml-words.ts
/** Words for what people often get wrong, each with how it is right; for the rest the library's own. */
function wordsFor({ code, message }) {
	switch (code) {
		case "TAB_AS_INDENT": return {
			problem: "A tab is used for indentation; YAML takes only spaces, such as two for each level.",
			example: CHECKS
		};
		case "BAD_SCALAR_START": return {
			problem: `${message}, so it needs quotes.`,
			example: "owner: \"@shop/web\""
		};
		case "BLOCK_AS_IMPLICIT_KEY": return {
			problem: "There is a second `: ` in one line, or a line that is indented too far; a text with `: ` needs quotes.",
			example: "message: \"Note: ask first\""
		};
		case "MULTIPLE_DOCS": return {
			problem: "A second document starts here; a budgets file is one, without `---` in it.",
			example: CHECKS
		};
		case "RESOURCE_EXHAUSTION": return {
			problem: "The file is nested too deeply to be read.",
			example: CHECKS
		};
		case "TAG_RESOLVE_FAILED": return {
			problem: "A tag (`!…`) is not allowed; a text that begins with `!` needs quotes.",
			example: "message: \"!important: ask first\""
		};
		case "BAD_DQ_ESCAPE": return {
			problem: "In double quotes a `\\` must be written as `\\\\`, or the text in single quotes.",
			example: String.raw`run: 'grep "\d" times.txt'`
		};
		default: return wordsForRest(message);
	}
}
function wordsForRest(message) {
	const quote = /^Missing closing (["'])quote/.exec(message)?.[1];
	if (quote !== void 0) return {
		problem: `This is not YAML: the text that begins here has no closing ${quote === "\"" ? "`\"`" : "`'`"}.`,
		example: `project: ${quote}shop${quote}`
	};
	if (/^Flow (?:sequence|map)/.test(message)) return {
		problem: "This is not YAML: a `[` or `{` before here is not closed.",
		example: "setup: [npm ci, npm run build]"
	};
	return {
		problem: `This is not YAML: ${message.split("\n", 1)[0].replace(/[.:]?$/, ".")}`,
		example: CHECKS
	};
}
/** Words for a bracket that is not closed. */
const bracketWords = (sign) => sign === "{" ? {
	problem: "This is not YAML: this `{` is not closed by a `}`.",
	example: "bundle: { files: \"dist/*.js\" }"
} : {
	problem: "This is not YAML: this `[` is not closed by a `]`.",
	example: "setup: [npm ci, npm run build]"
};
/** Whether a fault is that something is not closed, or follows from that. */
const isAboutFlow = ({ message }) => /\bflow[- ](?:seq|map|coll)/i.test(message);
// src/budgets/yaml.ts
/** Reads YAML 1.2 into a tree. Aliases are bounded by what they unfold to; merge keys, tags and further documents are refused. */
const OPTIONS = {
	version: "1.2",
	schema: "core",
	merge: false,
	resolveKnownTags: false,
	prettyErrors: false,
	uniqueKeys: false
};
/** The tree of a YAML text, and what is wrong with its syntax. An empty text has no tree. */
function readYaml(source) {
	const document = (0, import_dist.parseDocument)(source.text, OPTIONS);
	const faults = onePerLine(mistakesOf([...document.errors, ...document.warnings], source));
	if (faults.length > 0) return {
		tree: null,
		mistakes: faults
	};
	const { explicit, version } = document.directives?.yaml ?? {};
	if (explicit && version !== "1.2") return {
		tree: null,
		mistakes: [mistakeAt(source, {
			from: 0,
			to: 0
		}, OTHER_VERSION)]
	};
	if (document.contents === null) return {
		tree: null,
		mistakes: []
	};
	const unfolding = new Unfolding(source);
	return {
		tree: unfolding.treeOf(document.contents),
		mistakes: unfolding.mistakes
	};
}
const OTHER_VERSION = {
	rule: "syntax",
	problem: "The file asks for another version than YAML 1.2; leave the %YAML line out.",
	example: "version: 1"
};
/** The first fault of a line is a fault; those after it are mostly its echo. */
function onePerLine(mistakes) {
	return [...Map.groupBy(inOrder$1(mistakes), ({ place }) => place.line).values()].map(([first]) => first);
}
/** Brackets that are told: more only fill the screen. */
const MOST_BRACKETS = 50;
/** Faults at their beginning: what is not closed is mended where it opens, not where the parser gave up. */
function mistakesOf(faults, source) {
	const brackets = faults.some(isAboutFlow) ? unclosedBrackets(source.text).slice(0, MOST_BRACKETS) : [];
	const [first = Number.POSITIVE_INFINITY] = brackets;
	const own = faults.filter((fault) => !isAboutFlow(fault) || fault.pos[0] < first);
	return [...brackets.map((at) => bracketMistake(at, source)), ...own.map((fault) => mistakeAt(source, spanOf(fault, source), {
		rule: "syntax",
		...wordsFor(fault)
	}))];
}
function bracketMistake(from, source) {
	const words = bracketWords(source.text.slice(from, from + 1));
	return mistakeAt(source, {
		from,
		to: from + 1
	}, {
		rule: "syntax",
		...words
	});
}
function spanOf({ message, pos: [from, to] }, { text }) {
	const quote = /^Missing closing (["'])quote/.exec(message)?.[1];
	const opened = quote === void 0 ? null : quoteBefore(text, quote, from);
	return opened === null ? {
		from,
		to
	} : {
		from: opened,
		to: opened + 1
	};
}
// src/budgets/load.ts
/**
* Reads the budgets file into a plan: syntax, structure by schema, then meaning.
* Its one opinion: all mistakes are told at once, each with its place and with how it would be right, and a file with a
* mistake is no plan at all. It measures nothing, runs nothing, and looks at no file but this one.
*/
/** Bytes that a budgets file may have; a larger one is refused unread. */
const MOST_BYTES = 1048576;
/** Names under which a budgets file is found. */
const NAMES = [
	"budgets.yml",
	"budgets.yaml",
	"budgets.json"
];
/**
* The plan in the budgets file at `path`; null finds the one in the current folder. `validate` is the compiled schema of
* `kinds`. Rejects with `budgets-missing`, `budgets-none-found`, `budgets-several`, `budgets-unreadable`, or a
* `BudgetsError` (`budgets-invalid`) that holds every mistake.
*/
async function load(path, kinds, validate = isBudgets) {
	const file = path ?? await findFile();
	return readBudgets(file, await read(file), kinds, validate);
}
/** The plan in the text of a budgets file; `file` names it in places, and its ending tells JSON from YAML. */
function readBudgets(file, text, kinds, validate = isBudgets) {
	const source = createSource(file, text);
	const { tree, mistakes } = source.format === "json" ? readJson$1(source) : readYaml(source);
	if (mistakes.length > 0) throw new BudgetsError(inOrder$1(mistakes), source);
	if (tree === null) throw new BudgetsError([nothingIn(source)], source);
	return readTree(source, tree, kinds, validate);
}
/** What is wrong with keys is told beside what is wrong with all that they lead to, also where a name stands twice. */
function readTree(source, tree, kinds, validate) {
	const tried = versionsOf$1(tree).map((version) => tryVersion(source, version, kinds, validate));
	const mistakes = [...keyMistakes(tree, source), ...tried.flatMap((one) => one.mistakes)];
	if (mistakes.length > 0) throw new BudgetsError(inOrder$1(mistakes), source);
	return planOf(tried[0].trial);
}
function tryVersion(source, { tree, holds }, kinds, validate) {
	const file = {
		source,
		tree,
		value: toValue(tree)
	};
	const { mistakes: ofStructure, isSound } = inspectStructure(file, validate, () => buildSchema(kinds));
	const trial = {
		...file,
		kinds,
		isSound
	};
	return {
		trial,
		mistakes: [...ofStructure, ...meaningMistakes(trial)].filter(({ place }) => holds(offsetOf(source, place)))
	};
}
async function findFile() {
	const found = await among(NAMES, isFile);
	const folder = process.cwd();
	const [first] = found;
	if (first === void 0) {
		const [blocked] = await among(NAMES, isFolder);
		if (blocked === void 0) throw new PierceError("budgets-none-found", { folder });
		throw new PierceError("budgets-unreadable", {
			path: blocked,
			problem: "it is a folder"
		});
	}
	if (found.length > 1) throw new PierceError("budgets-several", {
		folder,
		found: found.join(", "),
		first
	});
	return first;
}
async function among(names, holds) {
	const answers = await Promise.all(names.map(holds));
	return names.filter((_, index) => answers[index]);
}
async function read(path) {
	if (!await isFile(path) && !await isFolder(path)) throw new PierceError("budgets-missing", { path });
	try {
		return decode(path, await readBytes(path, MOST_BYTES));
	} catch (error) {
		if (error instanceof BudgetsError) throw error;
		throw new PierceError("budgets-unreadable", {
			path,
			problem: error.message
		});
	}
}
/** A file without a value is mostly one that was never written. */
function nothingIn(source) {
	const what = source.text.trim() === "" ? "is empty" : "holds nothing but comments";
	return mistakeAt(source, {
		from: 0,
		to: 0
	}, {
		rule: "syntax",
		problem: `${basename(source.file)} ${what}; a first one is written by: pierce init`,
		example: source.format === "json" ? "{ \"version\": 1, \"project\": \"shop\", \"checks\": { … } }" : "version: 1"
	});
}
// src/budgets/base.ts
/**
* Reads base's budgets file as it is in base's commit: nothing is checked out, and nothing of head is in the way.
* Its opinion: a file that cannot be had is no file that is not there.
*/
/**
* What base promises in the place of head's budgets file `path`. A file that head has renamed is found by the other names
* that budgets files go by. Never rejects.
*/
async function loadBase(path, read, kinds) {
	try {
		const [found, second] = await findFiles$1(path, read);
		if (!found) return { is: "absent" };
		if (second && found.name !== basename(path)) {
			const several = [found, second].map(({ name }) => name).join(", ");
			throw new PierceError("budgets-several", {
				folder: dirname(path),
				found: several,
				first: found.name
			});
		}
		const file = join(dirname(path), found.name);
		return {
			is: "found",
			plan: readBudgets(file, decode(file, found.bytes), kinds)
		};
	} catch (error) {
		return {
			is: "unknown",
			failure: failureOf(error)
		};
	}
}
/** The one that is named as head's, or where base has none of that name, all that may be meant. */
async function findFiles$1(path, read) {
	const named = await readOne(basename(path), read);
	if (named.length > 0) return named;
	const others = NAMES.filter((name) => name !== basename(path));
	return (await Promise.all(others.map((name) => readOne(name, read)))).flat();
}
__name(findFiles$1, "findFiles");
async function readOne(name, read) {
	const bytes = await read(name, MOST_BYTES);
	return bytes ? [{
		name,
		bytes
	}] : [];
}
// src/budgets/selection.ts
/**
* The plan with only the named checks; no names keep all. What is left out stays on record.
* Throws `only-unknown` for a name that no check has.
*/
function keepChecks(plan, names) {
	if (names.length === 0) return plan;
	const known = plan.checks.map((check) => check.name);
	const unknown = names.find((name) => !known.includes(name));
	if (unknown !== void 0) throw new PierceError("only-unknown", {
		name: unknown,
		near: closest(unknown, known) ?? known.join(" ")
	});
	return {
		...plan,
		checks: plan.checks.filter((check) => names.includes(check.name)),
		leftOut: known.filter((name) => !names.includes(name))
	};
}
// src/budgets/shard.ts
/** Deals a plan's checks to the shards of a run. */
/** As many as anybody will ask for: a matrix on GitHub has at most 256 jobs. */
const MOST_SHARDS = 1e3;
/** The shard that `2/4` names. Throws `shard-invalid`. */
function parseShard(text) {
	const [, first, second] = /^(\d{1,4})\/(\d{1,4})$/.exec(text.trim()) ?? [];
	const [index, of] = [Number(first), Number(second)];
	if (!(index >= 1 && index <= of && of <= MOST_SHARDS)) throw new PierceError("shard-invalid", { found: text });
	return {
		index,
		of
	};
}
/**
* The checks of one shard, in the order of the plan: every check is in exactly one. Like cards they are dealt kind by
* kind, so that no shard has two more of a kind than another, nor two more in all; what takes long is dealt first. It
* depends on nothing but the plan, so that every job deals alike.
*/
function dealt(plan, kinds, { index, of }) {
	const place = (check) => {
		const kind = kinds.findIndex(({ name }) => name === check.kind);
		return [(kinds[kind]?.rounds(check.options).atMost ?? 0) > 1 ? 0 : 1, kind];
	};
	const cards = plan.checks.map((check) => ({
		check,
		place: place(check)
	})).toSorted((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1]);
	const own = new Set(cards.filter((_, card) => card % of === index - 1).map(({ check }) => check));
	return plan.checks.filter((check) => own.has(check));
}
// src/judge/answer.ts
const decision = (answer, exitCode) => ({
	answer,
	exitCode
});
/**
* What the gate says. A definite failure is a No whatever else is missing, and so is a promise that was made weaker without
* leave; then anything missing or broken asks for Clarify; then, where the policy blocks or a release is at stake, anything
* that the data cannot tell. Only what is left is a Yes.
*/
function answerOf({ plan, release }, report, complete) {
	const { verdicts, faults, findings } = report;
	if (!complete) return decision("clarify", 130);
	if (verdicts.some((verdict) => verdict.outcome === "fail" && blocks(verdict))) return decision("no", 1);
	if (findings.some(({ code }) => REFUSALS.has(code))) return decision("no", 1);
	if (findings.some(({ code, params }) => UNSOUND.has(code) || isOtherHead(code, params)) || faults.length > 0 || verdicts.some(({ outcome }) => outcome === "error")) return decision("clarify", 2);
	return verdicts.some((verdict) => verdict.outcome === "inconclusive" && blocks(verdict) && !isUncompared(verdict)) && (release || plan.policy.inconclusive === "block") ? decision("clarify", 3) : decision("yes", 0);
}
/** What is a No although no budget is broken. */
const REFUSALS = /* @__PURE__ */ new Set(["changes-unaccepted", "release-waiver-expired"]);
/** What leaves nothing to say yes to. */
const UNSOUND = /* @__PURE__ */ new Set(["nothing-judged", "release-without-base"]);
const blocks = ({ budget }) => budget.severity === "fail";
/** Reasons for which the data cannot tell although there is something to tell of. */
const DOUBTS = /* @__PURE__ */ new Set([
	"too-few-rounds",
	"too-noisy",
	"likely-worse",
	"unconfirmed",
	"control-moved",
	"time-limit",
	"cancelled",
	"stored-baseline-sampled",
	"config-changed",
	"no-ratio",
	"suspicious-zero",
	"suspicious-errors"
]);
/**
* Whether nothing but the lack of something to compare with leaves it untold: a tolerance says nothing yet of what base
* does not have, and blocking on that would forbid new benchmarks, and every run without a base.
*/
function isUncompared({ findings }) {
	const codes = findings.map(({ code }) => code);
	return codes.some((code) => code === "metric-new" || code === "no-baseline") && !codes.some((code) => DOUBTS.has(code));
}
function isOtherHead(code, params) {
	return code === "project-differs" && params["side"] === "head";
}
// src/judge/cells.ts
/** The cells that a snapshot was measured in; of one that nothing was measured in, its own. */
function cellsOf({ cell, checks }) {
	const cells = new Set(checks.map((check) => check.cell));
	return cells.size === 0 ? [cell] : [...cells].toSorted(byName);
}
const byName = (a, b) => (a ?? "") < (b ?? "") ? -1 : 1;
/**
* The plan as it is held against each of so many cells: every budget is judged once in each, so each gets an equal part of
* the chance of a false alarm, and the file's rate stays that of the whole gate.
*/
function inEachCell(plan, cells) {
	return {
		...plan,
		policy: {
			...plan.policy,
			falseAlarms: plan.policy.falseAlarms / Math.max(1, cells)
		}
	};
}
/** The one check of that name and cell in a snapshot, or why there is none. */
function checkIn({ checks }, name, cell) {
	const [check, ...others] = checks.filter((one) => one.check === name && one.cell === cell);
	if (!check) return "missing";
	return others.length === 0 ? check : "repeated";
}
// src/judge/finding.ts
/** A finding of judging; the codes and what each carries are listed in `model/finding.ts`. */
function finding(code, params) {
	return {
		code,
		params
	};
}
// src/judge/machines.ts
/** The whole fingerprint of the machine that a check was measured on: what all have in common, and what is its own. */
function machineOf({ fingerprint }, { machine }) {
	return {
		...fingerprint,
		...machine
	};
}
/** What tells the machines of a snapshot apart; none where there is one only. */
function machinesIn({ checks }) {
	const machines = new Map(checks.map(({ machine }) => [keyOf$1(machine), machine]));
	return machines.size < 2 ? [] : [...machines].toSorted(([a], [b]) => a < b ? -1 : 1).map(([, one]) => one);
}
const keyOf$1 = /* @__PURE__ */ __name((machine) => JSON.stringify(Object.entries(machine).toSorted(([a], [b]) => a < b ? -1 : 1)), "keyOf");
/** Names of the entries in which two fingerprints differ, sorted. */
function differing(head, base) {
	return [.../* @__PURE__ */ new Set([...Object.keys(head), ...Object.keys(base)])].filter((name) => head[name] !== base[name]).toSorted();
}
/** Names of the entries in which any check of head was measured on another machine than base's, sorted. */
function differences$1(head, base) {
	if (![...head.checks, ...base.checks].some(({ machine }) => Object.keys(machine).length > 0)) return differing(head.fingerprint, base.fingerprint);
	const names = head.checks.flatMap((ofHead) => {
		const ofBase = checkIn(base, ofHead.check, ofHead.cell);
		return typeof ofBase === "string" ? [] : differing(machineOf(head, ofHead), machineOf(base, ofBase));
	});
	return [...new Set(names)].toSorted();
}
__name(differences$1, "differences");
// src/judge/baseline.ts
const ABSENT = { is: "absent" };
/** What a whole base snapshot offers to a check of head. */
function baselineOf(plan, ofHead, head, base) {
	if (!base) return ABSENT;
	if (base.failures.length > 0) return failedBaseline(sideFaults(base));
	if (base.session !== head.session) return storedBaseline(plan, ofHead, base, machineOf(head, ofHead));
	const ofBase = checkIn(base, ofHead.check, ofHead.cell);
	if (ofBase === "missing") return { is: "new" };
	if (ofBase === "repeated") return REPEATED;
	return pairedBaseline(ofHead, ofBase);
}
/**
* What base offers to a check of head that is still being measured: what was read beside it, else a stored baseline.
* The fingerprint of head is not known yet and is taken for that of the stored baseline, which can only cost rounds.
*/
function baselineSoFar(plan, ofHead, beside, stored) {
	if (beside) return pairedBaseline(ofHead, beside);
	if (!stored || stored.project !== plan.project) return ABSENT;
	return storedBaseline(plan, ofHead, stored, null);
}
/** What head offers to heads to come, tried on itself. */
function ownBaseline(plan, ofHead) {
	return {
		is: "stored",
		check: ofHead,
		comparable: comparesStored(plan),
		compression: []
	};
}
function pairedBaseline(head, base) {
	if (base.failure) return failedBaseline([{
		side: "base",
		check: base.check,
		cell: base.cell,
		failure: base.failure
	}]);
	return base.config === head.config ? {
		is: "paired",
		check: base
	} : {
		is: "changed",
		check: base
	};
}
function storedBaseline(plan, ofHead, base, ofMachine) {
	if (base.failures.length > 0) return failedBaseline(sideFaults(base));
	const check = checkIn(base, ofHead.check, ofHead.cell);
	if (check === "missing") return ABSENT;
	if (check === "repeated") return REPEATED;
	const ofBase = machineOf(base, check);
	const fingerprint = ofMachine ?? ofBase;
	const differs = differing(fingerprint, ofBase);
	const beside = pairedBaseline(ofHead, check);
	if (beside.is !== "paired") return beside;
	return {
		is: "stored",
		check,
		comparable: comparesStored(plan) && differs.length === 0,
		compression: check.kind === "bundle" ? compression(differs, fingerprint, ofBase) : []
	};
}
const comparesStored = ({ policy }) => policy.storedSampled === "compare";
const REPEATED = {
	is: "broken",
	finding: finding("check-repeated", { side: "base" }),
	faults: []
};
function failedBaseline(faults) {
	return {
		is: "broken",
		finding: finding("measuring-failed", { side: "base" }),
		faults
	};
}
function sideFaults(base) {
	return base.failures.map((failure) => ({
		side: "base",
		check: null,
		cell: base.cell,
		failure
	}));
}
function compression(differs, head, base) {
	return differs.filter((name) => name === "zlib" || name === "brotli").map((name) => finding("compression-differs", {
		name,
		base: base[name] ?? "unknown",
		head: head[name] ?? "unknown"
	}));
}
// src/judge/causes.ts
/** How many causes a verdict names. */
const NAMED = 10;
/**
* The parts behind a metric that moved in the direction of the change, the furthest first. Without anything to
* compare with, the largest parts. Parts that share a group, a name and a file count together.
*/
function causesOf(metric, change, head, base) {
	const causes = /* @__PURE__ */ new Map();
	for (const part of partsOf$2(metric, base)) add(causes, part, "base");
	for (const part of partsOf$2(metric, head)) add(causes, part, "head");
	const direction = change === "improved" ? -1 : 1;
	const moved = [...causes.values()].filter((cause) => direction * growth(cause, metric) > 0);
	const rank = rankIn(moved, metric);
	return moved.toSorted((a, b) => rank(b) - rank(a) || direction * (growth(b, metric) - growth(a, metric))).slice(0, NAMED);
}
/** What was seen on head that bears on a metric. */
function factsOf$2(metric, head) {
	return (head?.facts ?? []).filter((fact) => fact.explains.includes(metric.id));
}
__name(factsOf$2, "factsOf");
function partsOf$2(metric, evidence) {
	return (evidence?.parts ?? []).filter((part) => part.explains.includes(metric.id));
}
__name(partsOf$2, "partsOf");
function add(causes, part, side) {
	const { group, name, unit, value, place, callers } = part;
	const key = JSON.stringify([
		group,
		name,
		unit,
		place?.file ?? null
	]);
	const cause = causes.get(key) ?? {
		group,
		name,
		unit,
		base: null,
		head: null
	};
	causes.set(key, {
		...cause,
		[side]: (cause[side] ?? 0) + value,
		...place ? { place } : {},
		...callers && side === "head" ? { callers } : {}
	});
}
/** A part that moved by less than this share of the one that moved most is a crumb. */
const CRUMB = 1 / 20;
/** Parts in the metric's own unit add up to it, others only hint at it; crumbs say less than a hint. */
function rankIn(moved, metric) {
	const own = moved.filter(({ unit }) => unit === metric.unit);
	const most = Math.max(...own.map((cause) => Math.abs(growth(cause, metric))));
	return (cause) => {
		if (cause.unit !== metric.unit) return 0;
		return Math.abs(growth(cause, metric)) < CRUMB * most ? -1 : 1;
	};
}
/** How much worse a part became: more of anything but rates, scores and what is better high. */
function growth(cause, metric) {
	const grown = (cause.head ?? 0) - (cause.base ?? 0);
	return (cause.unit === metric.unit ? metric.better : cause.unit === "/s" || cause.unit === "points" ? "higher" : "lower") === "lower" ? grown : -grown;
}
// src/judge/declared.ts
function declaredBy(check) {
	const declared = /* @__PURE__ */ new Map();
	for (const metric of check?.metrics ?? []) {
		const same = declared.get(metric.id);
		if (same) same.push(metric);
		else declared.set(metric.id, [metric]);
	}
	return declared;
}
/** The finding where declarations of one metric contradict each other, between the sides or within one. */
function contradiction(id, head, base) {
	const ofHead = (head.get(id) ?? []).map(signature);
	const ofBase = (base.get(id) ?? []).map(signature);
	if ((/* @__PURE__ */ new Set([...ofHead, ...ofBase])).size <= 1) return null;
	return finding("metric-redefined", {
		base: ofBase.join(", "),
		head: ofHead.join(", ")
	});
}
const signature = ({ unit, better, nature }) => `${unit} ${better} ${nature}`;
// src/judge/assessment.ts
function limitsOf({ max, min }) {
	return [...max ? [{
		bound: "max",
		value: max.value,
		sign: 1
	}] : [], ...min ? [{
		bound: "min",
		value: min.value,
		sign: -1
	}] : []];
}
/** The sign of a worsening: 1 where more is worse, -1 where less is. */
const signOf = (better) => better === "lower" ? 1 : -1;
/** A number for a JSON document, which has no infinities. */
const finiteOrNull = (value) => Number.isFinite(value) ? value : null;
// src/judge/ruling.ts
const passed = (...findings) => ({
	outcome: "pass",
	open: false,
	findings
});
const failed$2 = /* @__PURE__ */ __name((...findings) => ({
	outcome: "fail",
	open: false,
	findings
}), "failed");
/** Nothing that more rounds could mend: no baseline, no ratio. */
const untold = (...findings) => ({
	outcome: "inconclusive",
	open: false,
	findings
});
/** Not told yet: more rounds could. */
const undecided = (...findings) => ({
	outcome: "inconclusive",
	open: true,
	findings
});
const broken$2 = /* @__PURE__ */ __name((...findings) => ({
	outcome: "error",
	open: false,
	findings
}), "broken");
/** A definite failure outweighs what is missing beside it; a pass needs every threshold to pass, and at least one. */
const WEIGHT = [
	"fail",
	"error",
	"inconclusive",
	"pass"
];
/** The rulings on all thresholds of one budget as one. */
function combine(rulings) {
	const outcome = WEIGHT.find((candidate) => rulings.some((ruling) => ruling.outcome === candidate)) ?? "error";
	return {
		outcome,
		open: outcome !== "fail" && rulings.some((ruling) => ruling.open),
		findings: distinct$1(rulings.flatMap((ruling) => ruling.findings))
	};
}
/** Findings without repetitions, in order of first appearance. */
function distinct$1(findings) {
	return [...new Map(findings.map((found) => [JSON.stringify(found), found])).values()];
}
__name(distinct$1, "distinct");
// src/judge/exact.ts
/**
* Judges a metric whose readings agree: plain comparisons, no statistics. Of counts that disagree the worst round is held
* against a limit, and what the rounds add up to against base: one error in each round is worse than one in all.
*/
function assessExact({ budget, metric, head, opposite }) {
	const { tolerance, strict } = budget;
	const limits = limitsOf(budget);
	const base = opposite.is === "there" ? opposite.readings : null;
	const level = base && levelOf(head, base, opposite.is === "there" && opposite.paired);
	return {
		rulings: [...limits.map((limit) => ruleLimit$1(limit, head.sample, strict ? null : base, level, tolerance)), ...tolerance === null ? [] : [ruleTolerance$1(tolerance, level, metric.better, opposite)]],
		change: level && changeOf$1(level, metric.better),
		base: base && estimate$1(base.sample, limits, metric.better),
		head: estimate$1(head.sample, limits, metric.better),
		difference: level && difference$1(level, head.sample.length),
		findings: [...level && base ? averages(level, head.sample, base.sample) : [], ...opposite.is === "there" ? opposite.notes : []]
	};
}
function levelOf(head, base, paired) {
	const shared = paired ? [...head.byRound.keys()].filter((round) => base.byRound.has(round)) : [];
	const of = ({ sample, byRound }) => average(shared.length > 0 ? shared.map((round) => byRound.get(round)) : sample);
	return {
		head: of(head),
		base: of(base)
	};
}
/** Values that agree are their own average, without rounding. */
function average(values) {
	return agree(values) ? values[0] : values.reduce((sum, value) => sum + value) / values.length;
}
const agree = (values) => values.every((value) => value === values[0]);
function worst(sample, sign) {
	return sample.reduce((a, b) => sign > 0 ? Math.max(a, b) : Math.min(a, b));
}
const breaks = (sample, { sign, value }) => !(sign * worst(sample, sign) <= sign * value);
function ruleLimit$1(limit, head, base, level, tolerance) {
	if (!breaks(head, limit)) return passed();
	const { bound, value, sign } = limit;
	const isBroken = finding("limit-broken", {
		bound,
		limit: value
	});
	if (!base || !level || !breaks(base.sample, limit)) return failed$2(isBroken);
	const preExisting = finding("pre-existing", {
		bound,
		limit: value,
		value: worst(base.sample, sign)
	});
	return exceeds(sign * (level.head - level.base), level.base, tolerance ?? 0) ? failed$2(isBroken, preExisting) : passed(preExisting);
}
__name(ruleLimit$1, "ruleLimit");
function ruleTolerance$1(tolerance, level, better, opposite) {
	if (opposite.is === "missing") return opposite.ruling;
	if (level && !exceeds(signOf(better) * (level.head - level.base), level.base, tolerance)) return passed();
	return failed$2(finding("tolerance-exceeded", { tolerance }));
}
__name(ruleTolerance$1, "ruleTolerance");
function exceeds(worsening, base, tolerance) {
	return !(worsening <= tolerance * Math.abs(base) * 1.000000001);
}
function changeOf$1({ head, base }, better) {
	if (head === base) return "unchanged";
	return signOf(better) * (head - base) > 0 ? "regressed" : "improved";
}
__name(changeOf$1, "changeOf");
/** The worst reading: by the first limit that it breaks, else by the metric's own direction. */
function estimate$1(sample, limits, better) {
	return {
		value: worst(sample, limits.find((limit) => breaks(sample, limit))?.sign ?? signOf(better)),
		low: null,
		high: null,
		readings: sample.length
	};
}
__name(estimate$1, "estimate");
/** Where the rounds of a count disagree, their average says more than the worst of them. */
function averages(level, ...samples) {
	if (samples.every(agree)) return [];
	return [finding("average-round", {
		base: level.base,
		head: level.head
	})];
}
function difference$1({ head, base }, rounds) {
	const relative = head === base ? 0 : finiteOrNull((head - base) / Math.abs(base));
	return {
		relative,
		low: relative,
		high: relative,
		absolute: head - base,
		confidence: 1,
		rounds,
		resolution: null
	};
}
__name(difference$1, "difference");
// src/stats/interval.ts
/**
* The largest value from -1 to `most` whose chance of being reached or undercut is within `level`; -1: none.
* `atMost(c)` is the statistic's distribution function under the null, growing in c.
*/
function criticalValue(atMost, most, level) {
	let within = -1;
	let beyond = most + 1;
	while (beyond - within > 1) {
		const middle = Math.floor((within + beyond) / 2);
		if (atMost(middle) <= level) within = middle;
		else beyond = middle;
	}
	return within;
}
/**
* The interval between the order statistics that the critical values of a rank statistic cut off:
* `ordered(k)` is the k-th smallest, counted from 1, of `count` values.
*/
function orderInterval(ordered, count, critical, levels) {
	const below = critical(levels.low);
	const above = critical(levels.high);
	return {
		low: below < 0 ? -Infinity : ordered(below + 1),
		high: above < 0 ? Infinity : ordered(count - above)
	};
}
// src/stats/normal.ts
/**
* Chance that a standard normal variable is at most `z`. The series around 0 and the continued fraction in the
* tails: Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 26.2.11 and 26.2.14.
*/
function normalAtMost(z) {
	if (z > 0) return 1 - normalAtMost(-z);
	return z > -3 ? .5 - density(z) * series(-z) : density(z) * tail(-z);
}
function density(z) {
	return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
}
/** z + z³/3 + z⁵/(3·5) + … */
function series(z) {
	let term = z;
	let sum = 0;
	for (let odd = 3; term > sum * 1e-17; odd += 2) {
		sum += term;
		term *= z * z / odd;
	}
	return sum;
}
/** 1/(z + 1/(z + 2/(z + 3/(z + …)))) */
function tail(z) {
	let fraction = z;
	for (let step = 100; step > 0; step--) fraction = z + step / fraction;
	return 1 / fraction;
}
// src/stats/median-interval.ts
/** Past this many values 2⁻ⁿ is no longer a number, and the distribution is taken as normal. */
const EXACT_UP_TO$2 = 1e3;
/**
* The interval of the median between two order statistics, by the sign test: it holds the median at least at the
* levels asked for, whatever the shape of the noise, if the values are independent.
* Hollander, Wolfe and Chicken (2014), Nonparametric Statistical Methods, 3.6.
*/
function medianInterval(values, levels) {
	const sorted = Float64Array.from(values).sort();
	return orderInterval((k) => sorted[k - 1], sorted.length, (level) => criticalValue((c) => headsAtMost(sorted.length, c), sorted.length, level), levels);
}
/** Chance of at most `c` heads in `n` tosses of a fair coin. */
function headsAtMost(n, c) {
	if (n > EXACT_UP_TO$2) return normalAtMost((c + .5 - n / 2) / Math.sqrt(n / 4));
	let chance = 2 ** -n;
	let sum = 0;
	for (let heads = 0; heads <= c; heads++) {
		sum += chance;
		chance *= (n - heads) / (heads + 1);
	}
	return sum;
}
// src/stats/kth-sum.ts
/** Halvings of the bracket before the rest is sorted whatever its number; past them only equal sums are left. */
const HALVINGS = 60;
/**
* The k-th smallest sum, counted from 1, without building them all: the bracket around it is halved until few sums
* are left, and those are sorted. Counting what is below a value takes one walk along the staircase of sorted rows,
* as in Johnson and Mizoguchi (1978), Selecting the Kth Element in X + Y, SIAM Journal on Computing 7 (2), 147-153.
*/
function kthSum(sums, k) {
	const { a, b } = sums;
	let low = a[0] + b[0];
	let high = a.at(-1) + b.at(-1);
	let below = countUpTo(sums, low);
	if (below >= k) return low;
	let upTo = countUpTo(sums, high);
	for (let n = 0; n < HALVINGS && upTo - below > a.length + b.length; n++) {
		const middle = low + (high - low) / 2;
		const count = countUpTo(sums, middle);
		if (count < k) [low, below] = [middle, count];
		else [high, upTo] = [middle, count];
	}
	return between(sums, low, high, upTo - below)[k - below - 1];
}
/** How many sums are at most `value`. */
function countUpTo({ a, b, triangle }, value) {
	let count = 0;
	let columns = b.length;
	for (let i = 0; i < a.length; i++) {
		while (columns > 0 && a[i] + b[columns - 1] > value) columns--;
		const skipped = triangle ? i : 0;
		if (columns > skipped) count += columns - skipped;
	}
	return count;
}
/** The `count` sums above `low` and up to `high`, ascending. */
function between({ a, b, triangle }, low, high, count) {
	const found = new Float64Array(count);
	let place = 0;
	let columns = b.length;
	for (let i = 0; i < a.length; i++) {
		while (columns > 0 && a[i] + b[columns - 1] > high) columns--;
		for (let j = columns - 1; j >= (triangle ? i : 0) && a[i] + b[j] > low; j--) found[place++] = a[i] + b[j];
	}
	return found.sort();
}
// src/stats/signed-rank.ts
/** Past this many values the distribution is taken as normal; its tails are the heavier ones, so that errs to caution. */
const EXACT_UP_TO$1 = 100;
/**
* Chance that the Wilcoxon signed-rank statistic of `n` values, symmetric about 0, is at most `v`.
* Exact by counting the subsets of 1..n by their sum; each rank joins with chance 1/2. Beyond 100 values normal with
* mean n(n+1)/4, variance n(n+1)(2n+1)/24 and continuity correction. Wilcoxon (1945), Biometrics Bulletin 1 (6), 80-83;
* Hollander, Wolfe and Chicken (2014), Nonparametric Statistical Methods, 3.1.
*/
function signedRankAtMost(n, v) {
	if (v < 0) return 0;
	if (n > EXACT_UP_TO$1) return approximately$1(n, v);
	const cumulative = exactly$1(n);
	return cumulative[Math.min(Math.floor(v), cumulative.length - 1)];
}
/** The largest value of the statistic that is undercut or reached with a chance of at most `level`; -1: none. */
function signedRankCritical(n, level) {
	return criticalValue((v) => signedRankAtMost(n, v), n * (n + 1) / 2, level);
}
function approximately$1(n, v) {
	const mean = n * (n + 1) / 4;
	const deviation = Math.sqrt(n * (n + 1) * (2 * n + 1) / 24);
	return normalAtMost((v + .5 - mean) / deviation);
}
__name(approximately$1, "approximately");
const known$2 = /* @__PURE__ */ new Map();
/** The distribution function at 0, 1, …, n(n+1)/2. */
function exactly$1(n) {
	const kept = known$2.get(n);
	if (kept) return kept;
	const chances = new Float64Array(n * (n + 1) / 2 + 1);
	chances[0] = 1;
	for (let rank = 1; rank <= n; rank++) for (let sum = rank * (rank + 1) / 2; sum >= 0; sum--) chances[sum] = (chances[sum] + (sum >= rank ? chances[sum - rank] : 0)) / 2;
	for (let sum = 1; sum < chances.length; sum++) chances[sum] += chances[sum - 1];
	known$2.set(n, chances);
	return chances;
}
__name(exactly$1, "exactly");
// src/stats/pseudo-median.ts
/**
* The Hodges-Lehmann estimate of the centre: the median of all Walsh averages (x[i] + x[j]) / 2, i ≤ j.
* Hodges and Lehmann (1963), Estimates of Location Based on Rank Tests, Annals of Mathematical Statistics 34, 598-611.
*/
function pseudoMedian(values) {
	const count = values.length * (values.length + 1) / 2;
	const sums = pairSums(values);
	const lower = kthSum(sums, Math.ceil(count / 2)) / 2;
	return count % 2 === 1 ? lower : lower / 2 + kthSum(sums, count / 2 + 1) / 4;
}
/**
* The interval of the pseudo-median that the signed-rank test does not reject (Tukey's): it holds the centre at least
* at the levels asked for, whatever the noise, if the values are independent and each is symmetric about that centre;
* ties and zeros only make it wider, never narrower (breaking a tie either way moves no Walsh average across the
* centre). Hollander, Wolfe and Chicken (2014), Nonparametric Statistical Methods, 3.3.
*/
function pseudoMedianInterval(values, levels) {
	const n = values.length;
	const sums = pairSums(values);
	return orderInterval((k) => kthSum(sums, k) / 2, n * (n + 1) / 2, (level) => signedRankCritical(n, level), levels);
}
function pairSums(values) {
	const sorted = Float64Array.from(values).sort();
	return {
		a: sorted,
		b: sorted,
		triangle: true
	};
}
// src/stats/quantile.ts
/** The middle value, or the mean of the two middle ones; NaN between opposite infinities. At least one value. */
function median$1(values) {
	return quantile(values, .5);
}
__name(median$1, "median");
/**
* The value below which a fraction `p`, 0 to 1, of the sample lies: linear between the order statistics around
* (n - 1) p + 1. It is "type 7" of R. Hyndman and Fan (1996), Sample Quantiles in Statistical Packages,
* The American Statistician 50 (4), 361-365, definition 7.
*/
function quantile(values, p) {
	if (values.length === 1) return values[0];
	const sorted = Float64Array.from(values).sort();
	const place = (sorted.length - 1) * p;
	const below = sorted[Math.floor(place)];
	const above = sorted[Math.ceil(place)];
	const part = place - Math.floor(place);
	return part === 0 ? below : below * (1 - part) + above * part;
}
// src/stats/rank-sum.ts
/** Past this many values on a side the distribution is taken as normal. */
const EXACT_UP_TO = 50;
/**
* Chance that the Mann-Whitney statistic of two samples of `m` and `n` exchangeable values is at most `u`.
* Exact by the generating function of partitions (the Gaussian binomial coefficient); beyond 50 values a side normal
* with mean mn/2, variance mn(m+n+1)/12 and continuity correction. Mann and Whitney (1947), Annals of Mathematical
* Statistics 18 (1), 50-60; Hollander, Wolfe and Chicken (2014), Nonparametric Statistical Methods, 4.1.
*/
function rankSumAtMost(m, n, u) {
	if (u < 0) return 0;
	if (u >= m * n) return 1;
	if (u > m * n / 2) return 1 - rankSumAtMost(m, n, m * n - Math.floor(u) - 1);
	return Math.max(m, n) > EXACT_UP_TO ? approximately(m, n, u) : exactly(m, n)[Math.floor(u)];
}
/** The largest value of the statistic that is undercut or reached with a chance of at most `level`; -1: none. */
function rankSumCritical(m, n, level) {
	return criticalValue((u) => rankSumAtMost(m, n, u), m * n, level);
}
/** The smallest level of the test of `m` values against a growing number of others: that of lying wholly apart. */
function leastByRankSum(m) {
	return (n) => rankSumAtMost(m, n, 0);
}
function approximately(m, n, u) {
	const deviation = Math.sqrt(m * n * (m + n + 1) / 12);
	return normalAtMost((u + .5 - m * n / 2) / deviation);
}
const known$1 = /* @__PURE__ */ new Map();
/**
* The distribution function at 0, 1, …, ⌊mn/2⌋. The coefficients of (1-qⁿ⁺¹)…(1-qⁿ⁺ᵐ) / (1-q)…(1-qᵐ), factor by
* factor; the lower half needs only itself, and in its tail the counts are whole numbers without rounding.
*/
function exactly(m, n) {
	const key = `${m} ${n}`;
	const kept = known$1.get(key);
	if (kept) return kept;
	const counts = new Float64Array(Math.floor(m * n / 2) + 1);
	counts[0] = 1;
	let all = 1;
	for (let i = 1; i <= m; i++) {
		for (let u = counts.length - 1; u >= n + i; u--) counts[u] -= counts[u - n - i];
		for (let u = i; u < counts.length; u++) counts[u] += counts[u - i];
		all *= (n + i) / i;
	}
	let sum = 0;
	const cumulative = counts.map((count) => (sum += count) / all);
	known$1.set(key, cumulative);
	return cumulative;
}
// src/stats/shift.ts
/**
* How far `to` lies above `from`: the Hodges-Lehmann estimate, the median of all differences between the two samples.
* Hodges and Lehmann (1963), Estimates of Location Based on Rank Tests, Annals of Mathematical Statistics 34, 598-611.
*/
function shift(from, to) {
	const count = from.length * to.length;
	const sums = differences(from, to);
	const lower = kthSum(sums, Math.ceil(count / 2));
	return count % 2 === 1 ? lower : lower / 2 + kthSum(sums, count / 2 + 1) / 2;
}
/**
* The interval of the shift that the rank-sum test does not reject (Moses'): it holds the shift at least at the levels
* asked for if, but for the shift, all values of both samples are exchangeable.
* Hollander, Wolfe and Chicken (2014), Nonparametric Statistical Methods, 4.3.
*/
function shiftInterval(from, to, levels) {
	const sums = differences(from, to);
	return orderInterval((k) => kthSum(sums, k), from.length * to.length, (level) => rankSumCritical(from.length, to.length, level), levels);
}
function differences(from, to) {
	return {
		a: Float64Array.from(from, (value) => -value).sort(),
		b: Float64Array.from(to).sort(),
		triangle: false
	};
}
// src/stats/spending.ts
/** Rounds at the first look: the fewest at which a rank interval can be bounded at 5 % (2⁻⁵ = 3.1 %). */
const FIRST_LOOK = 5;
/**
* What each later look leaves of what was left to it: so slow that a look at a hundred values still has a level which is
* worth having.
*/
const LEFT = .87;
/** That of a test on the signs of `n` values, and of one on their signed ranks. */
const leastBySigns = (n) => 2 ** -n;
/** The size of the first look after `n` values: 5, 9, 13, 19, 28, 42, 63, … each half as large again as the one before. */
function nextLook(n) {
	if (n < FIRST_LOOK) return FIRST_LOOK;
	let size = 9;
	while (size <= n) size = Math.floor(size * 1.5);
	return size;
}
/** The number, from 1, and the size of the look to which a sample of `n` belongs: the first that is not smaller. */
function lookAt$1(n) {
	let look = 1;
	let size = FIRST_LOOK;
	for (; size < n; look++) size = nextLook(size);
	return {
		look,
		size
	};
}
__name(lookAt$1, "lookAt");
/**
* The level at which a sample of `n` may be tested at its look. Up to look k, total × (1 - kept × 0.87ᵏ⁻¹) is spent, so that
* the union bound holds over any number of looks, and whatever the rule for stopping. A look that is too small to use
* its share (no test of n values has a level below its `least`) leaves it to the next; that depends on sizes alone,
* never on what was seen, and costs no honesty. After Lan and DeMets (1983), Discrete Sequential Boundaries for Clinical
* Trials, Biometrika 70 (3), 659-663, with increments simply added.
*/
function spentAt(spending, n, least) {
	const last = lookAt$1(n).look;
	let spent = 0;
	let level = 0;
	for (let look = 1, size = FIRST_LOOK; look <= last; look++, size = nextLook(size)) {
		const share = spending.total * (1 - spending.kept * LEFT ** (look - 1)) - spent;
		level = share >= least(size) ? share : 0;
		spent += level;
	}
	return level;
}
/**
* The smallest sample from `n` on that its level lets bound anything: `n` itself, or the size of a look. The test's
* smallest level must fall below any bound as the sample grows.
*/
function firstBounded(spending, n, least) {
	if (spentAt(spending, n, least) >= least(n)) return n;
	let { size } = lookAt$1(n);
	while (spentAt(spending, size, least) < least(size)) size = nextLook(size);
	return size;
}
// src/stats/spread.ts
/** Makes the median of absolute differences estimate the standard deviation of normal noise: 1 / (√2 Φ⁻¹(3/4)). */
const TO_DEVIATION = 1.048358;
/**
* How far values lie apart, as a standard deviation: the median of the absolute differences between any two of them.
* One wild value in four does not move it far, and it needs no centre. 0 of fewer than two values.
* Shamos (1976), Geometry and Statistics, in Algorithms and Complexity; the factor from Rousseeuw and Croux (1993),
* Journal of the American Statistical Association 88, 1273-1283, section 3.
*/
function spread(values) {
	const apart = values.flatMap((value, index) => values.slice(index + 1).map((other) => Math.abs(value - other)));
	return apart.length === 0 ? 0 : TO_DEVIATION * median$1(apart);
}
// src/judge/levels.ts
/**
* The chance with which one budget may pass although head is worse than it allows, over all looks.
* The first look takes the 2⁻⁵ that five rounds can use, and leaves the rest.
*/
const FALSE_PASS = {
	total: .05,
	kept: .375
};
/** The chance with which a shown interval holds the truth: it ends on both sides where a pass is decided. */
const SHOWN_CONFIDENCE = 1 - 2 * FALSE_PASS.total;
/**
* What one threshold may spend on false alarms: the file's rate in equal shares (Bonferroni: it holds however the
* budgets depend on each other). A pattern divides its share further, by the metrics that fit. Exact budgets get a
* share too, though they need none: so it is known before anything is measured, and no measurement can move it. Only
* the limits on counts of faults that a kind implies get none: they are never judged by statistics.
*/
function falseAlarmShare(plan) {
	const budgets = plan.checks.flatMap((check) => check.budgets.filter(({ implied }) => !implied));
	return plan.policy.falseAlarms / Math.max(1, budgets.reduce((sum, budget) => sum + thresholdsOf$1(budget), 0));
}
/**
* The level of each of the two trials that a failure has to lose: they share no process, so the chance of losing both
* by noise alone is the product of their levels.
*/
const levelOfTrial = (share) => Math.sqrt(share);
function thresholdsOf$1(budget) {
	return [
		budget.max,
		budget.min,
		budget.tolerance
	].filter((threshold) => threshold !== null).length;
}
__name(thresholdsOf$1, "thresholdsOf");
/**
* Rates at the look to which this many blocks belong; `level` is that of a trial, over all its looks, `least` the
* smallest level of the test that they are for.
*/
function ratesAt(blocks, level, least) {
	return {
		fail: spentAt({
			total: level,
			kept: FALSE_PASS.kept
		}, blocks, least),
		pass: spentAt(FALSE_PASS, blocks, least)
	};
}
/** The fewest blocks, from `blocks` on, that can pass anything. */
function neededFrom(blocks, least) {
	return firstBounded(FALSE_PASS, blocks, least);
}
/** The levels of a shown interval. */
const shownLevels = (rates) => ({
	low: rates.pass,
	high: rates.pass
});
// src/judge/match.ts
/**
* All budgets of a check with the metrics they judge. A pattern judges every metric that fits and that either side
* has; where a budget names such a metric itself, the thresholds it sets replace the pattern's.
*/
function matchesOf(check, head, base) {
	const named = /* @__PURE__ */ new Map();
	for (const budget of check.budgets) named.set(budget.metric, [...named.get(budget.metric) ?? [], budget]);
	return check.budgets.flatMap((budget) => {
		const ids = budget.metric.includes("*") ? fitting(budget.metric, head, base) : [budget.metric];
		if (ids.length === 0) return [{
			budget,
			metric: null,
			inHead: false,
			among: 1
		}];
		return ids.flatMap((id) => {
			const naming = named.get(id);
			const left = naming && budget.metric !== id ? withoutReplaced(budget, naming) : budget;
			const metric = (head.get(id) ?? base.get(id))?.[0] ?? null;
			return left ? [{
				budget: left,
				metric,
				inHead: head.has(id),
				among: ids.length
			}] : [];
		});
	});
}
function fitting(pattern, head, base) {
	return [.../* @__PURE__ */ new Set([...head.keys(), ...base.keys()])].filter((id) => fits(pattern, id));
}
/** Whether an id fits a pattern in which `*` stands for any characters. */
function fits(pattern, id) {
	const [start, ...rest] = pattern.split("*");
	const end = rest.pop();
	if (end === void 0) return pattern === id;
	if (!id.startsWith(start)) return false;
	let place = start.length;
	for (const piece of rest) {
		const found = id.indexOf(piece, place);
		if (found < 0) return false;
		place = found + piece.length;
	}
	return id.length - end.length >= place && id.endsWith(end);
}
function withoutReplaced(pattern, named) {
	const left = {
		...pattern,
		max: named.some((budget) => budget.max) ? null : pattern.max,
		min: named.some((budget) => budget.min) ? null : pattern.min,
		tolerance: named.some((budget) => budget.tolerance !== null) ? null : pattern.tolerance
	};
	return left.max || left.min || left.tolerance !== null ? left : null;
}
// src/judge/nature.ts
/**
* How a metric is to be judged. One that is declared exact and yet differs from round to round is judged as sampled;
* only counts with a limit (errors, timeouts) stay exact, with their worst round.
*/
function natureOf({ metric, budget, head, opposite }) {
	if (metric.nature === "sampled") return {
		nature: "sampled",
		findings: []
	};
	const samples = [["head", head.sample]];
	if (opposite.is === "there") samples.push(["base", opposite.readings.sample]);
	const disagreeing = samples.filter(([, sample]) => sample.some((value) => value !== sample[0]));
	if (disagreeing.length === 0) return {
		nature: "exact",
		findings: []
	};
	if (countsWorst(metric, budget)) return {
		nature: "exact",
		findings: disagreeing.map(([side, { length }]) => finding("worst-round", {
			side,
			rounds: length
		}))
	};
	return {
		nature: "sampled",
		findings: disagreeing.map(([side, sample]) => finding("not-exact", {
			side,
			...range(sample)
		}))
	};
}
/** Whether the worst round counts: so it is for counts with a limit, which need not agree and which one round can break. */
function countsWorst({ unit }, { max, min }) {
	return unit === "count" && (max !== null || min !== null);
}
function range(sample) {
	return sample.reduce(({ low, high }, value) => ({
		low: Math.min(low, value),
		high: Math.max(high, value)
	}), {
		low: Infinity,
		high: -Infinity
	});
}
// src/judge/readings.ts
/** Units of quantities that cannot be negative. */
const NEVER_NEGATIVE$1 = /* @__PURE__ */ new Set([
	"ms",
	"B",
	"/s",
	"count"
]);
/** All readings of a metric in the rounds of a check, or what is wrong with them. */
function readingsOf(check, metric, side) {
	const byRound = /* @__PURE__ */ new Map();
	const blockOf = /* @__PURE__ */ new Map();
	let missing = 0;
	for (const { block, round, values } of check.rounds) {
		blockOf.set(round, block);
		if (byRound.has(round)) return { problem: finding("round-repeated", {
			side,
			round
		}) };
		const value = values[metric.id];
		if (typeof value === "number") byRound.set(round, value);
		else missing++;
	}
	const problem = missingIn(check, missing, side) ?? wrongIn(byRound.values(), metric, side);
	const [first, ...others] = byRound.values();
	if (problem || first === void 0) return { problem: problem ?? finding("no-readings", { side }) };
	return {
		sample: [first, ...others],
		byRound,
		blockOf
	};
}
function missingIn(check, missing, side) {
	return missing === 0 ? null : finding("readings-missing", {
		side,
		missing,
		rounds: check.rounds.length
	});
}
function wrongIn(values, metric, side) {
	for (const value of values) {
		if (!Number.isFinite(value)) return finding("not-finite", { side });
		if (value < 0 && NEVER_NEGATIVE$1.has(metric.unit)) return finding("negative", {
			side,
			value
		});
	}
	return null;
}
// src/judge/opposite.ts
/** `metric` as base declared it, or null. */
function oppositeOf(baseline, metric) {
	switch (baseline.is) {
		case "absent": return missing(untold(finding("no-baseline", {})));
		case "new": return missing(untold(finding("metric-new", {})));
		case "broken": return missing(broken$2(baseline.finding), baseline.faults);
		case "changed": return missing(untold(finding("config-changed", {})));
		case "paired": return readingsIn(baseline.check, metric, {
			paired: true,
			comparable: false,
			notes: []
		});
		case "stored": {
			const { check, comparable, compression } = baseline;
			return readingsIn(check, metric, {
				paired: false,
				comparable,
				notes: compression
			});
		}
	}
}
function readingsIn(check, metric, terms) {
	if (check.rounds.length === 0) return missing(broken$2(finding("no-readings", { side: "base" }), ...whyEnded(check)));
	if (!metric) return missing(untold(finding("metric-new", {})));
	if (metric.nature === "exact" && wasCutShort(check)) return missing(untold(UNCONFIRMED, ...whyEnded(check)));
	const readings = readingsOf(check, metric, "base");
	if ("problem" in readings) return missing(broken$2(readings.problem));
	const control = readingsOf({ rounds: check.control }, metric, "base");
	return {
		is: "there",
		readings,
		control: "problem" in control ? null : control,
		...terms
	};
}
function missing(ruling, faults = []) {
	return {
		is: "missing",
		ruling,
		faults
	};
}
/** One reading cannot show that a metric is exact; two of the same commit can. */
const UNCONFIRMED = finding("too-few-rounds", {
	rounds: 1,
	needed: 2
});
/** Whether time or patience was over after one round, so that no second one could confirm what is said to be exact. */
function wasCutShort(check) {
	return check.rounds.length === 1 && whyEnded(check).length > 0;
}
/** The finding where something else than its budgets ended the measuring of a check. */
function whyEnded({ ended, rounds }) {
	return ended === "time-limit" || ended === "cancelled" ? [finding(ended, { rounds: rounds.length })] : [];
}
// src/judge/blocks.ts
/** Head's blocks in the order in which they were measured. */
function blocksOf$1(head, opposite) {
	const rounds = /* @__PURE__ */ new Map();
	for (const round of head.byRound.keys()) {
		const block = head.blockOf.get(round);
		const known = rounds.get(block);
		if (known) known.push(round);
		else rounds.set(block, [round]);
	}
	const base = opposite.is === "there" && opposite.paired ? opposite.readings : null;
	const twin = opposite.is === "there" ? opposite.control : null;
	return [...rounds.values()].map(([first, ...others]) => ({
		head: [head.byRound.get(first), ...others.map((round) => head.byRound.get(round))],
		pairs: pairsOf([first, ...others], base, head),
		twins: pairsOf([first, ...others], base, twin)
	}));
}
__name(blocksOf$1, "blocksOf");
function pairsOf(rounds, from, to) {
	if (!from || !to) return [];
	return rounds.flatMap((round) => {
		const [before, after] = [from.byRound.get(round), to.byRound.get(round)];
		return before === void 0 || after === void 0 ? [] : [[before, after]];
	});
}
/** One value for each block. At least one block. */
function levelsOf(blocks) {
	const [first, ...others] = blocks.map(({ head }) => median$1(head));
	return [first, ...others];
}
/** The pairs of the blocks as a contrast. */
function pairedBy(blocks, which) {
	return {
		is: "paired",
		blocks: blocks.flatMap((block) => nonEmpty(block[which]))
	};
}
function nonEmpty([first, ...others]) {
	return first ? [[first, ...others]] : [];
}
/** One value for each block of a side that was measured in another job. */
function levelsOfStored(base) {
	const blocks = /* @__PURE__ */ new Map();
	for (const [round, value] of base.byRound) {
		const block = base.blockOf.get(round);
		blocks.set(block, [...blocks.get(block) ?? [], value]);
	}
	const [first, ...others] = [...blocks.values()].map(median$1);
	return [first, ...others];
}
// src/judge/contrast.ts
/** Head's blocks that count for a contrast: what grows from look to look. */
function blocksIn(contrast) {
	return contrast.is === "paired" ? contrast.blocks.length : contrast.head.length;
}
/** The smallest level of the test behind a contrast. */
function leastOf(contrast) {
	return contrast.is === "paired" ? leastBySigns : leastByRankSum(contrast.base.length);
}
/** Whether every reading, or at least every pair, has a ratio: one from 0 is infinite, equal readings have 1 even at 0. */
function hasRatio(contrast) {
	if (contrast.is === "paired") return contrast.blocks.every((pairs) => pairs.every(([base, head]) => base === head || base >= 0 && head >= 0));
	return [...contrast.base, ...contrast.head].every((value) => value >= 0);
}
/** How far head lies above base: a logarithm of a ratio or a difference, by Hodges-Lehmann. At least one block. */
function estimate(contrast, scale) {
	if (contrast.is === "apart") return fromScale(shift(onScale(contrast.base, scale), onScale(contrast.head, scale)), scale);
	const values = steps(contrast.blocks, scale);
	return values.every(Number.isFinite) ? pseudoMedian(values) : median$1(values);
}
/**
* The interval of that estimate; infinite where the blocks cannot bound it, or where steps from or to 0 reach it.
* Infinite steps have an order but no averages, so then the sign test serves. Which test it is depends on the sizes of
* the steps alone, not on their signs, and given the sizes either test keeps its level.
*/
function interval(contrast, scale, levels) {
	if (blocksIn(contrast) === 0) return {
		low: -Infinity,
		high: Infinity
	};
	if (contrast.is === "apart") {
		const { low, high } = shiftInterval(onScale(contrast.base, scale), onScale(contrast.head, scale), levels);
		return {
			low: fromScale(low, scale),
			high: fromScale(high, scale)
		};
	}
	const values = steps(contrast.blocks, scale);
	return values.every(Number.isFinite) ? pseudoMedianInterval(values, levels) : medianInterval(values, levels);
}
/**
* One number for each block: the median of its pairs' steps. With both sides in balanced random order "no change" makes
* the two sides of a block exchangeable, so this is symmetric about 0 whatever the noise, also that of a process, which
* all pairs of the block share.
*/
function steps(blocks, scale) {
	return blocks.map((pairs) => middle$2(pairs.map((pair) => step(pair, scale))));
}
function step([base, head], scale) {
	if (base === head) return 0;
	return scale === "ratio" ? Math.log(head) - Math.log(base) : head - base;
}
/** The median, where opposite infinities in the middle cancel out. */
function middle$2(values) {
	const found = median$1(values);
	return Number.isNaN(found) ? 0 : found;
}
__name(middle$2, "middle");
/** Stands for the logarithm of 0 where logarithms are subtracted: far below every other one, which end at -745. */
const LOG_OF_ZERO = -1e6;
function onScale(sample, scale) {
	return scale === "ratio" ? sample.map((value) => Math.max(LOG_OF_ZERO, Math.log(value))) : sample;
}
/** A shift on the scale, infinite where it is one from or to 0. */
function fromScale(value, scale) {
	if (scale === "difference" || Math.abs(value) < 25e4) return value;
	return value * Infinity;
}
// src/judge/control.ts
/** The share of head's movement from which base's own makes it worthless. */
const COMPARABLE = .5;
/**
* The finding if base, measured twice in these blocks, surely differs from itself by more than head may from base, and
* by an amount comparable to head's: then what moves head moves base too. Null where nothing of the kind was seen, or no
* second instance was measured.
*/
function controlFinding(blocks, tolerance) {
	const [control, subject] = [pairedBy(blocks, "twins"), pairedBy(blocks, "pairs")];
	const count = blocksIn(control);
	if (count === 0 || !hasRatio(control)) return null;
	const { low, high } = interval(control, "ratio", shownLevels(ratesAt(count, 0, leastOf(control))));
	const [fewer, more] = [Math.expm1(low), Math.expm1(high)];
	const allowed = tolerance ?? 0;
	const hasMoved = fewer > allowed || more < -allowed;
	const isComparable = movement(control) >= COMPARABLE * movement(subject);
	return hasMoved && isComparable ? finding("control-moved", {
		low: fewer,
		high: more
	}) : null;
}
const movement = (contrast) => Math.abs(estimate(contrast, "ratio"));
// src/judge/tolerance.ts
/** Logarithms of equal ratios differ in their last digits. */
const ROUNDING = 1e-9;
/**
* Rules on an allowed worsening: fails when the whole interval at the trial's level lies beyond it, passes when the
* interval at the rate of a pass ends within it.
*/
function ruleTolerance(tolerance, better, contrast, level) {
	if (!hasRatio(contrast)) return untold(finding("no-ratio", {}));
	const blocks = blocksIn(contrast);
	const least = leastOf(contrast);
	const rates = ratesAt(blocks, level, least);
	const allowed = threshold(tolerance, better);
	const decisive = worsening(contrast, "ratio", signOf(better), rates);
	if (decisive.low > allowed) return failed$2(finding("tolerance-exceeded", { tolerance }));
	if (decisive.high <= allowed) return passed();
	const shown = worsening(contrast, "ratio", signOf(better), {
		...rates,
		fail: rates.pass
	});
	return undecided(doubt(blocks, shown, allowed, least));
}
/** The largest logarithm of a ratio, taken in the worse direction, that a tolerance allows. */
function threshold(tolerance, better) {
	return (better === "lower" ? Math.log1p(tolerance) : -Math.log1p(-tolerance)) + ROUNDING;
}
/** The interval of how far head lies on the worse side of base (`sign` 1: more is worse). */
function worsening(contrast, scale, sign, rates) {
	if (sign > 0) return interval(contrast, scale, {
		low: rates.fail,
		high: rates.pass
	});
	const { low, high } = interval(contrast, scale, {
		low: rates.pass,
		high: rates.fail
	});
	return {
		low: -high,
		high: -low
	};
}
/** Why an interval at the rate of a pass decides nothing. */
function doubt(blocks, shown, allowed, least) {
	if (shown.low > allowed) return finding("likely-worse", { rounds: blocks });
	const needed = neededFrom(blocks, least);
	return needed > blocks ? finding("too-few-rounds", {
		rounds: blocks,
		needed
	}) : finding("too-noisy", { rounds: blocks });
}
/** What the shown interval, of the logarithm of the ratio, says: on one side of 0, within the tolerance, or neither. */
function changeOf(shown, better, tolerance) {
	if (!shown) return "unsure";
	if (shown.low > ROUNDING) return better === "lower" ? "regressed" : "improved";
	if (shown.high < -1e-9) return better === "lower" ? "improved" : "regressed";
	const allowed = Math.log1p(tolerance ?? 0) + ROUNDING;
	return Math.max(-shown.low, shown.high) <= allowed ? "unchanged" : "unsure";
}
// src/judge/limit.ts
/**
* Rules on an absolute limit: the interval of head's median against it. Where head can be compared with base, a
* broken limit fails only what is worse than base: so a pull request is not blocked for what main has done.
*/
function ruleLimit(limit, head, contrast, budget, level) {
	const rates = ratesAt(head.length, level, leastBySigns);
	const decisive = excess(head, limit, rates);
	if (decisive.high <= 0) return passed();
	if (!(decisive.low > 0)) {
		const shown = excess(head, limit, {
			...rates,
			fail: rates.pass
		});
		return undecided(doubt(head.length, shown, 0, leastBySigns));
	}
	if (!contrast || budget.strict) return failed$2(limitBroken(limit));
	return blame(limit, contrast, budget.tolerance, level);
}
/** The interval of how far the median lies beyond the limit. */
function excess(sample, { sign, value }, rates) {
	return medianInterval(sample.map((reading) => sign * (reading - value)), {
		low: rates.fail,
		high: rates.pass
	});
}
/**
* Head is beyond the limit: is it head's doing? Where base surely was beyond it too, a tolerance decides, and without
* one head fails if it is surely worse and passes if it is surely not. Asking for both, beyond the limit and worse than
* base, keeps the false alarms of an unchanged head within the level whichever side of the limit the truth lies on.
*/
function blame(limit, contrast, tolerance, level) {
	const already = preExisting(limit, contrast);
	if (already && tolerance !== null) return passed(already);
	const known = already ? [already] : [];
	const [blocks, least] = [blocksIn(contrast), leastOf(contrast)];
	const rates = ratesAt(blocks, level, least);
	const { low, high } = worsening(contrast, "difference", limit.sign, rates);
	if (low > 0) return failed$2(limitBroken(limit), ...known);
	if (already && high <= 0) return passed(already);
	const why = doubt(blocks, worsening(contrast, "difference", limit.sign, {
		...rates,
		fail: rates.pass
	}), 0, least);
	return already && low > -Infinity ? untold(already, why) : undecided(...known, why);
}
/** The finding where base broke the limit, as surely as a pass asks; a median that happens to lie beyond it is not enough. */
function preExisting(limit, contrast) {
	const base = contrast.is === "paired" ? contrast.blocks.map((pairs) => median$1(pairs.map(([reading]) => reading))) : contrast.base;
	const { pass } = ratesAt(base.length, 0, leastBySigns);
	if (!(excess(base, limit, {
		fail: pass,
		pass
	}).low > 0)) return null;
	return finding("pre-existing", {
		bound: limit.bound,
		limit: limit.value,
		value: median$1(base)
	});
}
function limitBroken({ bound, value }) {
	return finding("limit-broken", {
		bound,
		limit: value
	});
}
// src/judge/trials.ts
/**
* Rules with two trials for a failure. All blocks together decide a pass. What fails at a look is only suspect: it has
* to fail again, on the blocks after that look alone, which share no process with those before; and base beside itself,
* in the same blocks, must not. A failure that was confirmed stays one, whatever is measured after it.
*/
function ruleByTrials(trials) {
	const { blocks, rule } = trials;
	const suspect = firstFailure(trials, blocks);
	if (!suspect) return ruleOnce(trials);
	const fresh = blocks.slice(suspect.size);
	const confirmed = firstFailure(trials, fresh);
	if (confirmed) {
		const moved = trials.controlMoved(fresh.slice(0, confirmed.size));
		return moved ? untold(moved) : confirmed.ruling;
	}
	const all = ruleOnce({
		...trials,
		rule
	});
	const doubt = finding("unconfirmed", { rounds: fresh.length });
	return all.outcome === "pass" ? all : undecided(doubt);
}
/** Rules on all blocks up to the last look. */
function ruleOnce({ blocks, cutShort, rule }) {
	const size = looksWithin(blocks.length, cutShort).at(-1);
	if (size !== void 0) return rule(blocks.slice(0, size));
	const early = rule(blocks);
	const rounds = blocks.length;
	return isBeyondBlocks(early) ? early : undecided(finding("too-few-rounds", {
		rounds,
		needed: lookAt$1(rounds).size
	}));
}
/** Whether no number of blocks would mend it: base is missing or broken, or there is no ratio. */
const isBeyondBlocks = ({ outcome, open }) => !open && (outcome === "inconclusive" || outcome === "error");
function firstFailure({ cutShort, rule }, blocks) {
	for (const size of looksWithin(blocks.length, cutShort)) {
		const ruling = rule(blocks.slice(0, size));
		if (ruling.outcome === "fail") return {
			size,
			ruling
		};
	}
	return null;
}
/** The sizes of all looks at `count` blocks; `count` itself is the last where measuring was cut short. */
function looksWithin(count, cutShort) {
	const sizes = [];
	for (let size = nextLook(0); size <= count; size = nextLook(size)) sizes.push(size);
	return cutShort && count > 0 && sizes.at(-1) !== count ? [...sizes, count] : sizes;
}
// src/judge/sampled.ts
/**
* Judges a metric whose readings vary; `share` is the false-alarm rate of each threshold, over all looks. `ended` says
* whether measuring came to its own end.
*/
function assessSampled(subject, share, ended) {
	const { budget, metric, head, opposite } = subject;
	const blocks = blocksOf$1(head, opposite);
	const contrast = contrastOf(blocks, opposite);
	const comparable = "outcome" in contrast ? null : contrast;
	const shown = comparable && shownInterval(comparable);
	const level = levelsOf(blocks);
	const base = opposite.is === "there" ? baseLevels(blocks, opposite) : null;
	return {
		rulings: rulingsOf(subject, blocks, share, ended !== "settled"),
		change: comparable && changeOf(shown, metric.better, budget.tolerance),
		base: base && summary(base, opposite.is === "there" ? opposite.readings.sample.length : 0),
		head: summary(level, head.sample.length),
		difference: comparable && base && difference(comparable, shown, median$1(level) - median$1(base), signOf(metric.better)),
		findings: comparable?.is === "apart" ? [finding("stored-baseline-compared", {})] : []
	};
}
function rulingsOf({ budget, metric, opposite }, blocks, share, cutShort) {
	const { tolerance } = budget;
	const isApart = opposite.is === "there" && !opposite.paired && opposite.comparable;
	const level = isApart ? share : levelOfTrial(share);
	const trials = (rule) => isApart ? ruleOnce({
		blocks,
		cutShort,
		rule
	}) : ruleByTrials({
		blocks,
		cutShort,
		rule,
		controlMoved: (part) => controlFinding(part, tolerance)
	});
	const ofLimit = (limit) => trials((part) => {
		const contrast = contrastOf(part, opposite);
		return ruleLimit(limit, levelsOf(part), "outcome" in contrast ? null : contrast, budget, level);
	});
	return [...limitsOf(budget).map(ofLimit), ...tolerance === null ? [] : [trials((part) => {
		const contrast = contrastOf(part, opposite);
		return "outcome" in contrast ? contrast : ruleTolerance(tolerance, metric.better, contrast, level);
	})]];
}
/** Head against base, or how a comparison comes out that cannot be made. */
function contrastOf(blocks, opposite) {
	if (opposite.is === "missing") return opposite.ruling;
	if (opposite.paired) return pairedBy(blocks, "pairs");
	if (opposite.comparable) return {
		is: "apart",
		base: levelsOfStored(opposite.readings),
		head: levelsOf(blocks)
	};
	return untold(finding("stored-baseline-sampled", {}));
}
/** One value of base for each block; of one that was measured in another job, for each of its own. */
function baseLevels(blocks, opposite) {
	const [first, ...others] = opposite.paired ? blocks.filter(({ pairs }) => pairs.length > 0).map(({ pairs }) => median$1(pairs.map(([base]) => base))) : levelsOfStored(opposite.readings);
	return first === void 0 ? opposite.readings.sample : [first, ...others];
}
function summary(levels, readings) {
	const { low, high } = medianInterval(levels, shownLevels(ratesAt(levels.length, 0, leastBySigns)));
	return {
		value: median$1(levels),
		low: finiteOrNull(low),
		high: finiteOrNull(high),
		readings
	};
}
/** The interval of the logarithm of the ratio; null where there is no ratio. */
function shownInterval(contrast) {
	if (!hasRatio(contrast)) return null;
	return interval(contrast, "ratio", shownLevels(ratesAt(blocksIn(contrast), 0, leastOf(contrast))));
}
function difference(contrast, shown, absolute, sign) {
	const rounds = blocksIn(contrast);
	const plain = {
		absolute,
		confidence: SHOWN_CONFIDENCE,
		rounds
	};
	if (rounds === 0 || !shown) return {
		...plain,
		relative: null,
		low: null,
		high: null,
		resolution: null
	};
	const centre = estimate(contrast, "ratio");
	const { low, high } = shown;
	return {
		...plain,
		relative: finiteOrNull(Math.expm1(centre)),
		low: low === -Infinity ? null : finiteOrNull(Math.expm1(low)),
		high: finiteOrNull(Math.expm1(high)),
		resolution: finiteOrNull(sign > 0 ? Math.expm1(centre - low) : -Math.expm1(centre - high))
	};
}
// src/judge/suspicion.ts
/** Counts of what went wrong under load; a service that fails fast looks fast. */
const FAILURE_COUNTS = [
	"errors",
	"non2xx",
	"timeouts"
];
/** Findings that make an improvement hard to believe. */
function suspicions({ metric, head, opposite }, change, headCheck, baseCheck) {
	if (opposite.is === "missing" || change === "regressed") return [];
	const base = opposite.readings.sample;
	if ((metric.unit === "ms" || metric.unit === "B") && metric.better === "lower" && head.sample.every((value) => value === 0) && base.every((value) => value > 0)) return [finding("suspicious-zero", { base: smallest(base) })];
	return (metric.unit === "ms" || metric.unit === "/s") && change === "improved" && baseCheck ? risenFailures(headCheck, baseCheck) : [];
}
const smallest = (sample) => sample.reduce((a, b) => Math.min(a, b));
function risenFailures(head, base) {
	return FAILURE_COUNTS.flatMap((metric) => {
		const [ofHead, ofBase] = [most(head, metric), most(base, metric)];
		return ofHead > ofBase ? [finding("suspicious-errors", {
			metric,
			base: ofBase,
			head: ofHead
		})] : [];
	});
}
/** The most in any round; 0 where the check does not count it. */
function most(check, metric) {
	return check.rounds.reduce((max, { values }) => Math.max(max, Object.hasOwn(values, metric) ? values[metric] : 0), 0);
}
// src/judge/units.ts
/** Units that people write in several sizes, so that a bare figure could be any of them. */
const NEVER_BARE = /* @__PURE__ */ new Set(["ms", "B"]);
/** The finding where a budget's limits are in another unit than the metric's. */
function unitMismatch(budget, metric) {
	const wrong = [budget.max, budget.min].find((limit) => limit && !isIn(limit, metric));
	return wrong ? finding("unit-mismatch", {
		budget: wrong.unit,
		metric: metric.unit
	}) : null;
}
/** The finding where a tolerance allows anything: what is better high cannot fall by more than all of it. */
function boundless({ tolerance }, { better }) {
	if (tolerance === null) return null;
	return (better === "lower" ? tolerance < Infinity : tolerance < 1) ? null : finding("tolerance-boundless", {});
}
/** Whether a quantity can be held against a metric; 0 is 0 in every unit. */
function isIn(quantity, metric) {
	if (quantity.unit !== "bare") return quantity.unit === metric.unit;
	return quantity.value === 0 || !NEVER_BARE.has(metric.unit);
}
// src/judge/check.ts
/** Judges every budget of one check that was measured on head. */
function judgeCheck(plan, check, head, baseline) {
	if (head.failure) {
		const fault = {
			side: "head",
			check: check.name,
			cell: head.cell,
			failure: head.failure
		};
		return withoutHead(check, broken$2(finding("measuring-failed", { side: "head" })), [fault]);
	}
	if (head.kind !== check.kind || head.config !== check.config) return withoutHead(check, broken$2(finding("config-stale", {})), []);
	if (head.rounds.length === 0) return withoutHead(check, broken$2(finding("no-readings", { side: "head" }), ...whyEnded(head)), []);
	const base = "check" in baseline ? baseline.check : null;
	const [ofHead, ofBase] = [declaredBy(head), declaredBy(base)];
	const share = falseAlarmShare(plan);
	return matchesOf(check, ofHead, ofBase).map((match) => {
		const { metric, inHead, budget } = match;
		if (!metric || !inHead) return plain$2(check, match, broken$2(finding(metric ? "metric-lost" : "metric-missing", {})));
		const wrong = contradiction(metric.id, ofHead, ofBase) ?? unitMismatch(budget, metric) ?? boundless(budget, metric);
		if (wrong) return plain$2(check, match, broken$2(wrong));
		const readings = readingsOf(head, metric, "head");
		if ("problem" in readings) return plain$2(check, match, broken$2(readings.problem));
		return judgeCase(check, {
			budget,
			metric,
			head: readings,
			opposite: oppositeOf(baseline, ofBase.get(metric.id)?.[0] ?? null)
		}, head, base, share / match.among);
	});
}
/** A verdict for every budget of a check of which head has nothing to judge. */
function withoutHead(check, ruling, faults) {
	return check.budgets.map((budget) => plain$2(check, {
		budget,
		metric: null
	}, ruling, faults));
}
function judgeCase(check, subject, head, base, share) {
	const { budget, metric, opposite } = subject;
	const { nature, findings } = natureOf(subject);
	const sampled = nature === "sampled";
	const assessment = sampled ? assessSampled(subject, share, head.ended) : assessExact(subject);
	const ruling = confirmed(combine(assessment.rulings), subject, head);
	const doubts = suspicions(subject, assessment.change, head, base);
	const outcome = ruling.outcome === "pass" && doubts.length > 0 ? "inconclusive" : ruling.outcome;
	return {
		verdict: {
			...heading(check, budget, metric),
			outcome,
			change: assessment.change,
			base: assessment.base,
			head: assessment.head,
			difference: assessment.difference,
			findings: distinct$1([
				...ruling.findings,
				...doubts,
				...ruling.open ? [...whyEnded(head), ...base ? whyEnded(base) : []] : [],
				...newness(opposite),
				...findings,
				...assessment.findings,
				...sampled ? [...head.warnings, ...base?.warnings ?? []].filter(isAbout(metric)) : []
			]),
			faults: outcome === "error" && opposite.is === "missing" ? opposite.faults : [],
			...explanation(metric, ruling, assessment, sampled, head, base)
		},
		open: ruling.open,
		sampled
	};
}
/** Whether a warning is about this metric, or about none in particular. */
const isAbout = ({ id }) => ({ params }) => params["metric"] === void 0 || params["metric"] === id;
/** A ruling on one reading of what is said to be exact holds only where nothing kept a second from confirming it. */
function confirmed(ruling, { metric, budget }, head) {
	if (metric.nature === "sampled" || !wasCutShort(head) || ruling.outcome === "error") return ruling;
	return ruling.outcome === "fail" && countsWorst(metric, budget) ? ruling : undecided(UNCONFIRMED);
}
/** A metric that base lacks is worth saying even where limits alone judge it. */
function newness(opposite) {
	return opposite.is === "missing" ? opposite.ruling.findings.filter(({ code }) => code === "metric-new") : [];
}
function explanation(metric, ruling, { change }, sampled, head, base) {
	const likelyWorse = change === "regressed" || ruling.findings.some(({ code }) => code === "likely-worse");
	if (!(ruling.outcome === "fail" || ruling.outcome === "inconclusive" && likelyWorse || !sampled && change !== null && change !== "unchanged")) return {
		causes: [],
		facts: []
	};
	return {
		causes: causesOf(metric, change, head.evidence, base?.evidence ?? null),
		facts: factsOf$2(metric, head.evidence)
	};
}
function plain$2(check, { budget, metric }, { outcome, open, findings }, faults = []) {
	const unknown = {
		change: null,
		base: null,
		head: null,
		difference: null,
		causes: [],
		facts: []
	};
	return {
		verdict: {
			...heading(check, budget, metric),
			outcome,
			...unknown,
			findings,
			faults
		},
		open,
		sampled: false
	};
}
__name(plain$2, "plain");
function heading(check, budget, metric) {
	const { max, min, tolerance, severity, owner, message, implied, at } = budget;
	return {
		check: check.name,
		cell: null,
		kind: check.kind,
		metric,
		named: budget.metric,
		budget: {
			max,
			min,
			tolerance,
			severity,
			owner,
			message,
			implied,
			at
		}
	};
}
// src/judge/settlement.ts
/** Settles one difference: laxer terms are gated, and base's stay in force until somebody has accepted head's. */
function settle({ way, from, to, ...rest }, accepted) {
	const gated = way === "laxer";
	return {
		...rest,
		from: shortened(from),
		to: shortened(to),
		inForce: gated && !accepted ? "base" : "head",
		gated,
		accepted: gated ? accepted : null
	};
}
/** The same where head's term is in force in any case, since what was measured is what was measured. */
function settleAsMeasured(difference, { label }) {
	return {
		...settle(difference, label),
		inForce: "head"
	};
}
/** A value of the file as it is shown, whatever its shape; aliases can make one very long. */
function termOf(value) {
	if (value === void 0 || value === null) return null;
	if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
	return JSON.stringify(value, (_key, part) => typeof part === "string" ? shortened(part) : part);
}
const MOST_CHARACTERS = 500;
function shortened(value) {
	return typeof value === "string" && value.length > MOST_CHARACTERS ? `${value.slice(0, 499)}…` : value;
}
/** The waiver of base's file that covers a limit, which is then accepted. */
function coverOf({ waivers, today }, check, metric, bound, limit) {
	const cover = waivers.find((waiver) => waiver.check === check && waiver.metric === metric && holdsOn(today, waiver) && covers(waiver.ceiling, limit, bound));
	return cover ? {
		by: "waiver",
		name: cover.owner
	} : null;
}
function covers(ceiling, limit, bound) {
	const sign = bound === "max" ? 1 : -1;
	return ceiling.unit === limit.unit && sign * limit.value <= sign * ceiling.value;
}
/** Whether a waiver holds on a day; on what is no day nothing does. */
function holdsOn(today, { until }) {
	return /^\d{4}-\d{2}-\d{2}$/.test(today) && today <= until;
}
// src/judge/stricter.ts
/** The thresholds of a budget. */
const THRESHOLDS = [
	"max",
	"min",
	"tolerance"
];
/** How a threshold of `to` compares with that of `from`; having none asks for nothing. */
function wayOf$1(key, from, to) {
	return key === "tolerance" ? wayOfNumbers(from.tolerance, to.tolerance, 1) : wayOfLimits(from[key], to[key], key);
}
__name(wayOf$1, "wayOf");
/** How a limit compares with the one before; a `max` is stricter the lower, a `min` the higher it is. */
function wayOfLimits(from, to, bound) {
	if (from && to && !areComparable(from, to)) return "laxer";
	return wayOfNumbers(from?.value ?? null, to?.value ?? null, bound === "max" ? 1 : -1);
}
/** 0 is 0 in every unit. */
function areComparable(one, other) {
	return one.unit === other.unit || one.value === 0 || other.value === 0;
}
/** `sign` 1: more is laxer. */
function wayOfNumbers(from, to, sign) {
	if (from === to) return "same";
	if (from === null) return "stricter";
	return to !== null && sign * (to - from) < 0 ? "stricter" : "laxer";
}
// src/judge/budget-terms.ts
/** Term by term, the stricter of both files'; a looser one of head's only where it was accepted. */
function settleBudget(check, ofHead, ofBase, grounds) {
	const changes = differencesOf$1(check, ofHead, ofBase).map((difference) => settle(difference, acceptanceOf(difference, ofHead, grounds)));
	const kept = new Set(changes.flatMap(({ inForce, key }) => inForce === "base" ? [key] : []));
	return {
		inForce: besideBase({
			...ofHead,
			...Object.fromEntries(KEYS$1.filter((key) => kept.has(key)).map((key) => [key, ofBase[key]]))
		}, ofBase),
		changes
	};
}
const KEYS$1 = [
	...THRESHOLDS,
	"severity",
	"strict"
];
/**
* What is broken on base already is let pass within the tolerance. So where head lowers a limit under what base has, or
* puts a tolerance beside it, it can let off what base's own budget would not: then both are in force.
*/
function besideBase(merged, ofBase) {
	const { max, min } = ofBase;
	const moved = ["max", "min"].some((key) => ofBase[key] && wayOf$1(key, ofBase, merged) !== "same");
	const isAdded = ofBase.tolerance === null && (max !== null || min !== null);
	if (!isLenient(merged) || !(moved || isAdded)) return [merged];
	return [{
		...merged,
		max,
		min,
		tolerance: ofBase.tolerance
	}, merged];
}
/** Whether what is broken on base already is let pass while it grows. */
const isLenient = ({ strict, tolerance }) => !strict && tolerance !== null && tolerance > 0;
function differencesOf$1(check, ofHead, ofBase) {
	const subject = {
		check,
		metric: ofHead.metric,
		at: ofHead.at
	};
	const differs = (key, way) => ({
		...subject,
		what: whatOf(way),
		key,
		from: ofBase[key],
		to: ofHead[key],
		way
	});
	return [
		...THRESHOLDS.map((key) => differs(key, wayOf$1(key, ofBase, ofHead))),
		differs("severity", wayOfChoice(ofBase.severity, ofHead.severity, "warn")),
		differs("strict", wayOfChoice(ofBase.strict, ofHead.strict, false)),
		differs("owner", wayOfWords(ofBase.owner, ofHead.owner)),
		differs("message", wayOfWords(ofBase.message, ofHead.message))
	].filter(({ way }) => way !== "same");
}
__name(differencesOf$1, "differencesOf");
function whatOf(way) {
	if (way === "laxer") return "loosened";
	return way === "stricter" ? "tightened" : "policy";
}
function wayOfChoice(from, to, lax) {
	if (from === to) return "same";
	return to === lax ? "laxer" : "stricter";
}
/** Whom to ask and what to say are no promise. */
const wayOfWords = (from, to) => from === to ? "same" : "other";
/** A waiver gives leave to exceed a limit, so it covers no other term. */
function acceptanceOf({ key, check, way }, ofHead, grounds) {
	if (grounds.label || way !== "laxer" || check === null) return grounds.label;
	const limit = key === "max" || key === "min" ? ofHead[key] : null;
	return limit && coverOf(grounds, check, ofHead.metric, key === "max" ? "max" : "min", limit);
}
/**
* A named budget takes the place of the thresholds of every pattern that covers its metric. Where head's does so and base's
* does not, head's is held against each of base's patterns.
*/
function settleBesidePatterns(check, ofHead, ofBase, patterns, grounds) {
	const settled = patterns.flatMap((pattern) => {
		const taken = THRESHOLDS.filter((key) => ofHead[key] !== null && pattern[key] !== null && (ofBase?.[key] ?? null) === null);
		return taken.length === 0 ? [] : [settleBudget(check, only(ofHead, taken), {
			...only(pattern, taken),
			...peopleOf(ofHead)
		}, grounds)];
	});
	return {
		inForce: settled.flatMap(({ inForce }) => inForce),
		changes: settled.flatMap(({ changes }) => changes)
	};
}
const peopleOf = ({ metric, owner, message }) => ({
	metric,
	owner,
	message
});
/** A budget with some of its thresholds. */
function only(budget, keys) {
	const none = THRESHOLDS.filter((key) => !keys.includes(key)).map((key) => [key, null]);
	return {
		...budget,
		...Object.fromEntries(none)
	};
}
const asksForSomething = (budget) => THRESHOLDS.some((key) => budget[key] !== null);
// src/judge/measuring-terms.ts
/**
* How a check of both files is measured otherwise. Its `config` decides that it is; what is different in kind, options and
* services tells how.
*/
function measuredOtherwise(ofHead, ofBase, check, before, grounds) {
	if (check.config === before.config) return [];
	const about = {
		what: "measured-otherwise",
		check: check.name,
		metric: null,
		way: "laxer"
	};
	const named = textsIn(check.options).union(textsIn(before.options));
	const parts = check.kind === before.kind ? [...optionParts(check, before), ...serviceParts(ofHead, ofBase).filter((part) => isBy(part, named))] : [{
		key: "kind",
		from: before.kind,
		to: check.kind,
		at: check.at
	}];
	return (parts.length > 0 ? parts : [configPart(check, before)]).map(({ key, from, to, at }) => settleAsMeasured({
		...about,
		key,
		from,
		to,
		at
	}, grounds));
}
/** Set-up and services that no check was measured otherwise by: they are shown, and nobody has to accept them. */
function settleSetup(ofHead, ofBase) {
	const named = ofHead.checks.filter(({ name, config }) => ofBase.checks.some((check) => check.name === name && check.config !== config)).reduce((texts, { options }) => texts.union(textsIn(options)), /* @__PURE__ */ new Set());
	const parts = serviceParts(ofHead, ofBase).filter((part) => !isBy(part, named));
	const about = {
		what: "setup",
		check: null,
		metric: null,
		way: "other"
	};
	return [...setupParts(ofHead, ofBase), ...parts].map(({ key, from, to, at }) => settle({
		...about,
		key,
		from,
		to,
		at
	}, null));
}
/** How long a service may take to be ready decides no number. */
const isBy = ({ service, key }, named) => service !== void 0 && named.has(service) && !key.endsWith(".readyTimeout");
function optionParts({ options, at }, before) {
	return [.../* @__PURE__ */ new Set([...Object.keys(before.options), ...Object.keys(options)])].filter((name) => !isSame(own(before.options, name), own(options, name))).map((key) => ({
		key,
		from: termOf(own(before.options, key)),
		to: termOf(own(options, key)),
		at
	}));
}
const own = (options, name) => Object.hasOwn(options, name) ? options[name] : void 0;
const configPart = ({ config, at }, before) => ({
	key: "config",
	from: before.config,
	to: config,
	at
});
const FIELDS = [
	"run",
	"ready",
	"env",
	"readyTimeout"
];
function serviceParts(ofHead, ofBase) {
	return [...new Set([...ofBase.services, ...ofHead.services].map(({ name }) => name))].flatMap((name) => {
		const [after, before] = [serviceIn(ofHead, name), serviceIn(ofBase, name)];
		const at = (after ?? before)?.at ?? topOf(ofHead);
		return FIELDS.filter((field) => !isSame(before?.[field], after?.[field])).map((field) => ({
			service: name,
			key: `services.${name}.${field}`,
			from: termOf(before?.[field]),
			to: termOf(after?.[field]),
			at
		}));
	});
}
const serviceIn = ({ services }, name) => services.find((service) => service.name === name);
/** Commands of the set-up that only one file has; the same ones in another order are told as a whole. */
function setupParts(ofHead, ofBase) {
	if (isSame(ofHead.setup, ofBase.setup)) return [];
	const part = {
		key: "setup",
		at: topOf(ofHead)
	};
	const gone = [...new Set(ofBase.setup).difference(new Set(ofHead.setup))];
	const come = [...new Set(ofHead.setup).difference(new Set(ofBase.setup))];
	if (gone.length + come.length === 0) return [{
		...part,
		from: termOf(ofBase.setup),
		to: termOf(ofHead.setup)
	}];
	return [...gone.map((command) => ({
		...part,
		from: command,
		to: null
	})), ...come.map((command) => ({
		...part,
		from: null,
		to: command
	}))];
}
const topOf = ({ file }) => ({
	file,
	line: 1,
	column: 1
});
/** Every text among the options; a service is used where one of them is its name. */
function textsIn(options) {
	if (typeof options === "string") return /* @__PURE__ */ new Set([options]);
	if (typeof options !== "object" || options === null) return /* @__PURE__ */ new Set();
	return new Set(Object.values(options).flatMap((value) => [...textsIn(value)]));
}
/** Whether two values of a file are the same, keys in any order. */
function isSame(one, other) {
	if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return Object.is(one, other);
	const [keys, others] = [Object.keys(one), Object.keys(other)];
	return keys.length === others.length && keys.every((key) => Object.hasOwn(other, key) && isSame(Reflect.get(one, key), Reflect.get(other, key)));
}
// src/judge/check-terms.ts
/**
* Base's budgets stay, head's come beside them; a check that head lacks keeps its budgets, which then cannot be told. Of
* checks that this run was told not to take, nothing is said.
*/
function settleChecks(ofHead, ofBase, grounds) {
	const settled = ofHead.checks.map((check) => {
		const before = ofBase.checks.find(({ name }) => name === check.name);
		if (!before) return {
			inForce: [check],
			changes: [added(check)]
		};
		const budgets = settleBudgets(check, before, grounds);
		return {
			inForce: [{
				...check,
				budgets: budgets.inForce
			}],
			changes: [...measuredOtherwise(ofHead, ofBase, check, before, grounds), ...budgets.changes]
		};
	});
	const gone = checksGone(ofHead, ofBase);
	return {
		inForce: [...settled.flatMap(({ inForce }) => inForce), ...ofHead.leftOut.length === 0 ? gone : []],
		changes: [...settled.flatMap(({ changes }) => changes), ...gone.map((check) => removed(check, ofHead, ofBase, grounds))]
	};
}
/** Checks that only base's file has. */
function checksGone(ofHead, ofBase) {
	const known = /* @__PURE__ */ new Set([...ofHead.checks.map(({ name }) => name), ...ofHead.leftOut]);
	return ofBase.checks.filter(({ name }) => !known.has(name));
}
function added({ name, kind, at }) {
	return settle({
		what: "added",
		check: name,
		metric: null,
		key: "check",
		from: null,
		to: kind,
		way: "stricter",
		at
	}, null);
}
/** A new check that measures the very same is told as the new name. */
function removed(check, ofHead, ofBase, { label }) {
	const isNew = ({ name }) => !ofBase.checks.some((known) => known.name === name);
	const heir = ofHead.checks.find((one) => one.config === check.config && isNew(one));
	return settle({
		what: "removed",
		check: check.name,
		metric: null,
		key: heir ? "name" : "check",
		from: heir ? check.name : check.kind,
		to: heir?.name ?? null,
		way: "laxer",
		at: heir?.at ?? check.at
	}, label);
}
function settleBudgets(ofHead, ofBase, grounds) {
	const settled = ofHead.budgets.map((budget) => settleOne(ofHead.name, budget, ofBase, grounds));
	const gone = ofBase.budgets.filter(({ metric }) => !ofHead.budgets.some((one) => one.metric === metric));
	return {
		inForce: [...settled.flatMap(({ inForce }) => inForce), ...gone],
		changes: [...settled.flatMap(({ changes }) => changes), ...gone.flatMap((budget) => thresholdsOf(ofHead.name, budget, "removed", grounds))]
	};
}
function settleOne(check, budget, { budgets }, grounds) {
	const before = budgets.find(({ metric }) => metric === budget.metric) ?? null;
	const beside = settleBesidePatterns(check, budget, before, isPattern(budget) ? [] : budgets.filter((one) => isPattern(one) && fits(one.metric, budget.metric)), grounds);
	const replaced = THRESHOLDS.filter((key) => beside.inForce.some((one) => one[key] !== null));
	const own = only(budget, THRESHOLDS.filter((key) => !replaced.includes(key)));
	const rest = before || asksForSomething(own) ? settleNamed(check, own, before, grounds) : NOTHING;
	const isLaxer = beside.changes.some(({ inForce }) => inForce === "base");
	const whole = settleNamed(check, budget, before, grounds);
	return {
		inForce: distinct([...isLaxer || isLenient(budget) ? beside.inForce : [], ...(isLaxer ? rest : whole).inForce]),
		changes: distinct([...beside.changes, ...rest.changes])
	};
}
const isPattern = ({ metric }) => metric.includes("*");
const NOTHING = {
	inForce: [],
	changes: []
};
/** What is the same for several reasons is told once. */
function distinct(all) {
	return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
function settleNamed(check, budget, before, grounds) {
	return before ? settleBudget(check, budget, before, grounds) : {
		inForce: [budget],
		changes: thresholdsOf(check, budget, "added", grounds)
	};
}
/** A budget that only one of the files has, threshold by threshold. */
function thresholdsOf(check, budget, what, { label }) {
	const { metric, at } = budget;
	return THRESHOLDS.filter((key) => budget[key] !== null).map((key) => {
		const [from, to] = what === "added" ? [null, budget[key]] : [budget[key], null];
		return settle({
			what,
			check,
			metric,
			key,
			from,
			to,
			way: what === "added" ? "stricter" : "laxer",
			at
		}, label);
	});
}
// src/judge/policy-terms.ts
/** Which way a change goes; one whose way depends on the case counts as laxer. */
function wayOf(key, ofHead, ofBase) {
	if (ofHead[key] === ofBase[key]) return "same";
	switch (key) {
		case "inconclusive": return ofHead.inconclusive === "block" ? "stricter" : "laxer";
		case "timeLimit": return wayOfNumbers(ofBase.timeLimit, ofHead.timeLimit, -1);
		case "falseAlarms":
		case "storedSampled":
		case "acceptLabel": return "laxer";
	}
}
/** Base's policy, but for what head makes stricter. */
function settlePolicy(ofHead, ofBase, { label }) {
	const changes = KEYS.map((key) => ({
		key,
		way: wayOf(key, ofHead, ofBase)
	})).filter(({ way }) => way !== "same").map(({ key, way }) => {
		return settle({
			what: "policy",
			check: null,
			metric: null,
			key,
			at: ofHead.at,
			from: ofBase[key],
			to: ofHead[key],
			way
		}, label);
	});
	const kept = new Set(changes.flatMap(({ inForce, key }) => inForce === "base" ? [key] : []));
	const ofBoth = Object.fromEntries(KEYS.filter((key) => kept.has(key)).map((key) => [key, ofBase[key]]));
	return {
		inForce: {
			...ofHead,
			...ofBoth
		},
		changes
	};
}
const KEYS = [
	"inconclusive",
	"falseAlarms",
	"timeLimit",
	"storedSampled",
	"acceptLabel"
];
/** A project that goes by another name has neither a baseline nor a status that anybody requires. */
function projectRenamed(ofHead, ofBase, grounds) {
	const [from, to] = [ofBase.project, ofHead.project];
	if (from === to) return [];
	return [settleAsMeasured({
		what: "policy",
		check: null,
		metric: null,
		key: "project",
		at: topOf(ofHead),
		from,
		to,
		way: "laxer"
	}, grounds)];
}
// src/judge/waiver-terms.ts
/**
* Base's waivers, as far as head's file still has them and no further than it goes. One that head adds or widens would
* let a pull request excuse itself.
*/
function settleWaivers(ofHead, ofBase, grounds) {
	const { kept, come, gone } = paired(ofHead.waivers, ofBase.waivers);
	const settled = kept.map(([waiver, before]) => settlePair(waiver, before, ofBase, grounds));
	const added = come.map((waiver) => ({
		waiver,
		change: settle(whole(waiver, "laxer"), grounds.label)
	}));
	return {
		inForce: [...settled.flatMap(({ inForce }) => inForce), ...added.filter(({ change }) => change.accepted).map(({ waiver }) => waiver)],
		changes: [
			...settled.flatMap(({ changes }) => changes),
			...added.map(({ change }) => change),
			...gone.map((waiver) => settle(whole(waiver, "stricter"), null))
		]
	};
}
/** A waiver that only one of the files has: head's where that is laxer. */
function whole({ check, metric, ceiling, at }, way) {
	const [from, to] = way === "laxer" ? [null, ceiling] : [ceiling, null];
	return {
		what: "waiver",
		check,
		metric,
		key: "ceiling",
		from,
		to,
		way,
		at
	};
}
/** Waivers of one budget belong together where they are the same, and else in their order. */
function paired(ofHead, ofBase) {
	const same = matching(ofHead, ofBase, ({ check, metric, ceiling, until, owner, reason }) => JSON.stringify([
		check,
		metric,
		ceiling.value,
		ceiling.unit,
		until,
		owner,
		reason
	]));
	const others = matching(same.come, same.gone, ({ check, metric }) => JSON.stringify([check, metric]));
	return {
		...others,
		kept: [...same.kept, ...others.kept]
	};
}
function matching(ofHead, ofBase, keyOf) {
	const left = Map.groupBy(ofBase, keyOf);
	const matches = ofHead.map((waiver) => [waiver, left.get(keyOf(waiver))?.shift() ?? null]);
	return {
		kept: matches.flatMap(([waiver, before]) => before ? [[waiver, before]] : []),
		come: matches.filter(([, before]) => !before).map(([waiver]) => waiver),
		gone: [...left.values()].flat()
	};
}
function settlePair(waiver, before, ofBase, { label }) {
	const changes = differencesOf(waiver, before, ofBase).map((difference) => settle(difference, label));
	const kept = new Set(changes.flatMap(({ inForce, key }) => inForce === "base" ? [key] : []));
	return {
		inForce: [{
			...waiver,
			...kept.has("ceiling") ? { ceiling: before.ceiling } : {},
			...kept.has("until") ? { until: before.until } : {},
			...kept.has("owner") ? { owner: before.owner } : {}
		}],
		changes
	};
}
function differencesOf(waiver, before, ofBase) {
	const { check, metric, at } = waiver;
	const differs = (key, way) => way === "same" ? [] : [{
		what: "waiver",
		check,
		metric,
		key,
		from: before[key],
		to: waiver[key],
		way,
		at
	}];
	const unless = (key, way) => before[key] === waiver[key] ? "same" : way;
	return [
		...differs("ceiling", wayOfCeilings(waiver, before, ofBase)),
		...differs("until", unless("until", waiver.until < before.until ? "stricter" : "laxer")),
		...differs("owner", unless("owner", "laxer")),
		...differs("reason", unless("reason", "other"))
	];
}
/**
* A budget with a `max` alone is exceeded upwards, and its ceiling is wider the higher; one with a `min` alone the other
* way round. Of others nobody can tell by the file.
*/
function wayOfCeilings({ ceiling }, before, { checks }) {
	if (ceiling.value === before.ceiling.value && ceiling.unit === before.ceiling.unit) return "same";
	const budgets = checks.filter(({ name }) => name === before.check).flatMap((check) => check.budgets).filter(({ metric }) => metric === before.metric || fits(metric, before.metric));
	const bounds = ["max", "min"].filter((bound) => budgets.some((budget) => budget[bound]));
	const [bound] = bounds;
	return bound && bounds.length === 1 ? wayOfLimits(before.ceiling, ceiling, bound) : "laxer";
}
// src/judge/terms.ts
/**
* The terms for head beside base, and every difference between their budgets files. `labels` are those of the pull
* request; `today` is `YYYY-MM-DD`. Without base's file head's own is in force, and the source says `head`.
*/
function termsOf(ofHead, ofBase, labels, today) {
	if (!ofBase) return {
		plan: ofHead,
		changes: [],
		source: "head",
		release: false,
		today
	};
	const grounds = groundsOf(ofBase, labels, today);
	const policy = settlePolicy(ofHead.policy, ofBase.policy, grounds);
	const checks = settleChecks(ofHead, ofBase, grounds);
	const waivers = settleWaivers(ofHead, ofBase, grounds);
	const inForce = {
		...ofHead,
		policy: policy.inForce,
		checks: checks.inForce,
		waivers: waivers.inForce,
		leftOut: leftOutOf(ofHead, ofBase)
	};
	return {
		plan: grounds.label ? ofHead : inForce,
		changes: [
			...projectRenamed(ofHead, ofBase, grounds),
			...policy.changes,
			...settleSetup(ofHead, ofBase),
			...checks.changes,
			...waivers.changes
		],
		source: "base",
		release: false,
		today
	};
}
/** The same with what is known of base's file; null where there is no base at all. */
function termsAgainst(ofHead, base, labels, today) {
	switch (base?.is) {
		case void 0: return termsOf(ofHead, null, labels, today);
		case "found": return termsOf(ofHead, base.plan, labels, today);
		case "absent": return {
			...termsOf(ofHead, null, labels, today),
			source: "first"
		};
		case "unknown": return {
			...termsOf(ofHead, null, labels, today),
			source: "unknown"
		};
	}
}
/** Changes that nobody has accepted and that keep the gate shut. */
const unaccepted = ({ changes }) => changes.filter(({ gated, accepted }) => gated && !accepted);
function groundsOf({ policy, waivers }, labels, today) {
	const name = policy.acceptLabel;
	return {
		label: labels.includes(name) ? {
			by: "label",
			name
		} : null,
		waivers,
		today
	};
}
/** Of a part of a run, checks that head's file no longer has are left out as well. */
function leftOutOf(ofHead, ofBase) {
	if (ofHead.leftOut.length === 0) return ofHead.leftOut;
	return [...ofHead.leftOut, ...checksGone(ofHead, ofBase).map(({ name }) => name)];
}
// src/judge/term-findings.ts
/** What there is to know about where the limits come from, and what was made of them. */
function limitFindings(terms) {
	const changes = unaccepted(terms).length;
	const label = terms.plan.policy.acceptLabel;
	return [
		...changes > 0 ? [finding("changes-unaccepted", {
			changes,
			label
		})] : [],
		...terms.source === "first" ? [finding("limits-first", {})] : [],
		...terms.source === "unknown" ? [finding("limits-unknown", {})] : []
	];
}
/** What keeps a release from going out. */
function releaseFindings({ plan, release, today }, source) {
	if (!release) return [];
	return [...plan.waivers.filter((waiver) => !holdsOn(today, waiver)).map(({ check, metric, until, owner }) => finding("release-waiver-expired", {
		check,
		metric,
		until,
		owner
	})), ...source === "none" ? [finding("release-without-base", {})] : []];
}
// src/judge/unjudged.ts
/** What head measured of the plan's checks and no budget names; readings that are no numbers are left out. */
function unjudgedOf(plan, head, base) {
	return head.checks.flatMap((ofHead) => {
		const check = plan.checks.find(({ name }) => name === ofHead.check);
		if (!check) return [];
		const ofBase = base?.checks.find((one) => one.check === ofHead.check && one.cell === ofHead.cell) ?? null;
		return ofHead.metrics.filter((metric) => !isBudgeted$1(check, metric)).map((metric) => ({
			check: ofHead.check,
			cell: ofHead.cell,
			metric,
			base: ofBase && middle$1(ofBase, metric),
			head: middle$1(ofHead, metric)
		})).filter((unjudged) => unjudged.base !== null || unjudged.head !== null);
	});
}
const isBudgeted$1 = /* @__PURE__ */ __name(({ budgets }, { id }) => budgets.some(({ metric }) => fits(metric, id)), "isBudgeted");
function middle$1(check, metric) {
	const readings = readingsOf(check, metric, "head");
	return "problem" in readings ? null : median$1(readings.sample);
}
__name(middle$1, "middle");
// src/judge/waiver.ts
/** The verdict on one budget after the waivers in force: of several the one that permits most. */
function waive({ plan, today }, { verdict, sampled }) {
	const { outcome, metric, head } = verdict;
	if (outcome !== "fail" || !metric || !head) return verdict;
	const tried = plan.waivers.filter((waiver) => isFor(waiver, verdict) && isIn(waiver.ceiling, metric)).map((waiver) => tryWaiver(waiver, verdict, metric, head, sampled, today));
	const best = ORDER.flatMap((code) => tried.filter((one) => one.code === code))[0];
	if (!best) return verdict;
	const { ceiling, until, reason, owner } = best.waiver;
	const note = finding(best.code, {
		ceiling: ceiling.value,
		until,
		reason,
		owner
	});
	return {
		...verdict,
		outcome: best.outcome,
		findings: [...verdict.findings, note]
	};
}
/** A waiver names its budget as the file does, or one of the metrics that a pattern covers. */
const isFor = ({ check, metric }, verdict) => check === verdict.check && (metric === verdict.metric?.id || metric === verdict.named);
const ORDER = [
	"waived",
	"waiver-exceeded",
	"waiver-expired"
];
function tryWaiver(waiver, verdict, metric, head, sampled, today) {
	if (!holdsOn(today, waiver)) return {
		waiver,
		outcome: "fail",
		code: "waiver-expired"
	};
	const outcomes = brokenWays(verdict, metric).map((sign) => underCeiling(waiver.ceiling.value, sign, head, sampled));
	const outcome = ["fail", "inconclusive"].find((one) => outcomes.includes(one)) ?? "pass";
	return {
		waiver,
		outcome,
		code: outcome === "fail" ? "waiver-exceeded" : "waived"
	};
}
/** In which directions head broke its budget: 1 by more, -1 by less. A ceiling bounds how far it may go there. */
function brokenWays({ findings }, { better }) {
	const ways = findings.flatMap(({ code, params }) => {
		if (code === "limit-broken") return [params["bound"] === "min" ? -1 : 1];
		return code === "tolerance-exceeded" ? [signOf(better)] : [];
	});
	return ways.length > 0 ? [...new Set(ways)] : [signOf(better)];
}
/** A ceiling is a limit on head's value: where that is sampled, on the whole interval shown. */
function underCeiling(ceiling, sign, head, sampled) {
	if (!(sign * head.value <= sign * ceiling)) return "fail";
	if (!sampled) return "pass";
	const end = sign > 0 ? head.high : head.low;
	return end !== null && sign * end <= sign * ceiling ? "pass" : "inconclusive";
}
/** Days before its end from which on a waiver is spoken of. */
const SOON = 14;
const DAY = 864e5;
/** Waivers that are not needed any more, and those that end soon. */
function waiverFindings({ plan, changes, today }, verdicts) {
	return plan.waivers.flatMap((waiver) => {
		const { check, metric, until, owner } = waiver;
		const days = Math.round((Date.parse(until) - Date.parse(today)) / DAY);
		return [...!changes.some(({ accepted, ...change }) => accepted?.by === "waiver" && change.check === check && change.metric === metric) && isUnused(waiver, verdicts) ? [finding("waiver-unused", {
			check,
			metric,
			until,
			owner
		})] : [], ...holdsOn(today, waiver) && days <= SOON ? [finding("waiver-ends-soon", {
			check,
			metric,
			until,
			owner,
			days
		})] : []];
	});
}
/** What was judged and passes by itself needs no waiver; of what could not be told nobody knows. */
function isUnused(waiver, verdicts) {
	const about = verdicts.filter((verdict) => isFor(waiver, verdict));
	return about.length > 0 && about.every(({ outcome, findings }) => outcome === "pass" && !findings.some(({ code }) => code === "waived"));
}
// src/judge/index.ts
/** A base of which nothing is known but its numbers. */
const UNKNOWN = {
	choice: null,
	findings: []
};
/** Holds what was measured against what was promised; without base, limits alone. `origin` is passed on, not judged. */
function judge(terms, head, base, origin = UNKNOWN) {
	const { plan } = terms;
	const against = base?.project === plan.project ? base : null;
	const cells = cellsOf(head);
	const shared = inEachCell(plan, cells.length);
	const verdicts = plan.checks.flatMap((check) => cells.flatMap((cell) => judgeOne(shared, check, cell, head, against))).map((one) => waive(terms, one));
	const comparison = comparisonOf(head, against, origin.choice);
	const faults = [...faultsOf$1(head, "head"), ...against ? faultsOf$1(against, "base") : []];
	const findings = [...findingsOf(terms, head, base, comparison, verdicts), ...origin.findings];
	return {
		version: 1,
		project: plan.project,
		file: plan.file,
		...answerOf(terms, {
			verdicts,
			faults,
			findings
		}, head.complete),
		head: sideOf(head),
		base: against && sideOf(against),
		comparison,
		limits: terms.source,
		release: terms.release,
		budgetChanges: terms.changes,
		verdicts,
		schedules: schedulesOf(plan, head, against),
		unjudged: unjudgedOf(plan, head, against),
		faults,
		findings
	};
}
/**
* How a check stands while it is measured. `beside` is what was measured beside head, `stored` the baseline that takes
* its place where nothing was. Sampled budgets are decided at looks only, so it may be asked after any block.
*/
function standing(plan, check, head, beside, stored) {
	return standingOf(judgeCheck(plan, check, head, baselineSoFar(plan, head, beside, stored)));
}
/**
* The same where the snapshot is to be a baseline: settled once against itself every budget is decided, so that noise
* will not keep an unchanged head from passing. Where the policy never compares sampled metrics with a stored baseline,
* limits alone count.
*/
function standingToKeep(plan, check, head) {
	return standingOf(judgeCheck(plan, check, head, ownBaseline(plan, head)));
}
function standingOf(judged) {
	const open = judged.filter((one) => one.open);
	if (open.length === 0) return "settled";
	return open.some(({ verdict }) => verdict.findings.some(({ code }) => code === "unconfirmed")) ? "suspect" : "open";
}
/** Every verdict of a check in one cell. */
function judgeOne(plan, check, cell, head, base) {
	return judgeIn(plan, check, cell, head, base).map((one) => ({
		...one,
		verdict: {
			...one.verdict,
			cell
		}
	}));
}
function judgeIn(plan, check, cell, head, base) {
	if (head.failures.length > 0) {
		const faults = head.failures.map((failure) => ({
			side: "head",
			check: null,
			cell,
			failure
		}));
		return withoutHead(check, broken$2(finding("measuring-failed", { side: "head" })), faults);
	}
	const measured = checkIn(head, check.name, cell);
	if (measured === "repeated") return withoutHead(check, broken$2(finding("check-repeated", { side: "head" })), []);
	if (measured === "missing") return withoutHead(check, head.complete ? broken$2(finding("check-missing", { side: "head" })) : undecided(finding("cancelled", { rounds: 0 })), []);
	return judgeCheck(plan, check, measured, baselineOf(plan, measured, head, base));
}
function faultsOf$1(snapshot, side) {
	return [...snapshot.failures.map((failure) => ({
		side,
		check: null,
		cell: snapshot.cell,
		failure
	})), ...snapshot.checks.flatMap(({ check, cell, failure }) => failure ? [{
		side,
		check,
		cell,
		failure
	}] : [])];
}
__name(faultsOf$1, "faultsOf");
function comparisonOf(head, base, choice) {
	if (!base || isUnavailable(base)) return {
		source: "none",
		age: null,
		differs: [],
		choice: null
	};
	const differs = differences$1(head, base);
	if (base.session === head.session) return {
		source: "same-job",
		age: null,
		differs,
		choice: null
	};
	const age = Date.parse(head.measured.from) - Date.parse(base.measured.until);
	return {
		source: "stored",
		age: Number.isFinite(age) ? age : null,
		differs,
		choice
	};
}
/** A base that could not be had is on record with its failure, but nothing was compared with it. */
const isUnavailable = ({ commit, checks }) => commit.sha === null && checks.length === 0;
function findingsOf(terms, head, base, { source, differs }, verdicts) {
	const { plan } = terms;
	const foreign = ["head", "base"].flatMap((side) => {
		const project = (side === "head" ? head : base)?.project;
		return project === void 0 || project === plan.project ? [] : [finding("project-differs", {
			side,
			project
		})];
	});
	return [
		...head.complete ? [] : [finding("cancelled", { rounds: roundsOf$1(head) })],
		...foreign,
		...sameCommit(head, base),
		...source === "none" ? [finding("no-baseline", {})] : [],
		...differs.length > 0 ? [finding("fingerprint-differs", { names: differs.join(", ") })] : [],
		...limitFindings(terms),
		...waiverFindings(terms, verdicts),
		...releaseFindings(terms, source),
		...plan.leftOut.length > 0 ? [finding("left-out", { checks: plan.leftOut.join(", ") })] : [],
		...verdicts.length === 0 ? [finding("nothing-judged", {})] : []
	];
}
/** Comparing a commit with itself tells noise and nothing else; a working tree with changes is another matter. */
function sameCommit({ commit: head }, base) {
	return head.sha !== null && head.sha === base?.commit.sha && !head.dirty && !base.commit.dirty ? [finding("same-commit", { sha: head.sha })] : [];
}
function roundsOf$1({ checks }) {
	return checks.reduce((sum, { rounds }) => sum + rounds.length, 0);
}
__name(roundsOf$1, "roundsOf");
function sideOf(snapshot) {
	const { commit, measured, fingerprint, failures } = snapshot;
	return {
		commit,
		measured,
		fingerprint,
		machines: machinesIn(snapshot),
		failures
	};
}
/** How each check of the plan was measured; the control is base's. */
function schedulesOf(plan, head, base) {
	const cells = cellsOf(head);
	return plan.checks.flatMap(({ name }) => cells.flatMap((cell) => scheduleIn(name, cell, head, base)));
}
function scheduleIn(check, cell, head, base) {
	const measured = checkIn(head, check, cell);
	if (typeof measured === "string") return [];
	const { rounds, schedule } = measured;
	const beside = base?.session === head.session ? checkIn(base, check, cell) : "missing";
	const control = typeof beside === "string" ? 0 : beside.control.length;
	return [{
		check,
		cell,
		blocks: new Set(rounds.map(({ block }) => block)).size,
		rounds: rounds.length,
		control,
		...schedule
	}];
}
// src/kinds/bundle/options.ts
/** A way of counting a file's bytes: as they are, gzip level 9, or brotli quality 11. */
const ENCODINGS = [
	"raw",
	"gzip",
	"brotli"
];
const DEFAULT = "brotli";
const schema$4 = {
	type: "object",
	additionalProperties: false,
	required: ["files"],
	description: "Files as a browser downloads them, by their compressed size.",
	properties: {
		files: {
			type: ["string", "array"],
			minLength: 1,
			minItems: 1,
			items: {
				type: "string",
				minLength: 1
			},
			description: "Patterns of files, from the folder of the budgets file; with `!` in front, files to leave out.",
			examples: ["dist/assets/*.js", ["dist/**/*.{js,css}", "!dist/**/*.map"]]
		},
		compression: {
			enum: [
				"brotli",
				"gzip",
				"none"
			],
			default: DEFAULT,
			description: "How `size` and `file:…` count bytes: brotli quality 11, gzip level 9, or as they are."
		}
	}
};
/** What the schema cannot tell: that there is something to measure, and that each side has its own. */
function mistakes$4({ files }) {
	const { taken } = patternsOf(files);
	const nothing = taken.length === 0 ? ["only leaves files out; example: [dist/**/*.js, \"!dist/**/*.map\"]"] : [];
	const absolute = taken.filter((pattern) => /^([/\\]|[a-z]:)/i.test(pattern)).map((pattern) => `"${pattern}" would be the same file on both sides; begin in the folder of the budgets file, example: dist/*.js`);
	return [...nothing, ...absolute].map((problem) => ({
		option: "files",
		problem
	}));
}
__name(mistakes$4, "mistakes");
/** Patterns of files to take, and of files to leave out. */
function patternsOf(files) {
	const patterns = typeof files === "string" ? [files] : files;
	return {
		taken: patterns.filter((pattern) => !pattern.startsWith("!")),
		left: patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1))
	};
}
/** The encoding that `size` is counted in. */
function encodingOf({ compression = DEFAULT }) {
	return compression === "none" ? "raw" : compression;
}
// src/platform/find-files.ts
/** Finds files by pattern below a folder, and copies them. */
/** Looks at a path; never rejects. */
async function lookAt(path) {
	try {
		const found = await stat(path);
		if (found.isDirectory()) return { is: "folder" };
		if (!found.isFile()) return { is: "other" };
		await access(path, constants$2.R_OK);
		return {
			is: "file",
			size: found.size
		};
	} catch (error) {
		const { code, message } = error;
		return code === "ENOENT" || code === "ENOTDIR" ? { is: "missing" } : {
			is: "unreadable",
			problem: code ?? message
		};
	}
}
/**
* Paths below `root` that match a glob pattern, with forward slashes, folders among them, in no order. Names that begin
* with a dot and `node_modules` match only where the pattern names them.
*/
async function matchPaths(root, pattern) {
	const matched = [];
	for await (const path of glob(pattern, { cwd: root })) matched.push(path.replaceAll("\\", "/"));
	return pattern.split("/").includes("node_modules") ? matched : matched.filter((path) => !path.split("/").includes("node_modules"));
}
/** Names in a folder, sorted, folders with a slash behind; none if it cannot be listed. */
async function namesIn(folder) {
	return (await readdir(folder, { withFileTypes: true }).catch(() => [])).map((entry) => entry.name + (entry.isDirectory() ? "/" : "")).toSorted();
}
/** Copies a file's bytes, and tells what went into the copy, whatever becomes of the file meanwhile. */
async function copyBytes(from, to) {
	const hash = createHash("sha256");
	let size = 0;
	await pipeline(createReadStream(from), async function* tell(chunks) {
		for await (const chunk of chunks) {
			hash.update(chunk);
			size += chunk.length;
			yield chunk;
		}
	}, createWriteStream(to));
	return {
		sha256: hash.digest("hex"),
		size
	};
}
// src/kinds/bundle/files.ts
/** Most names told of a folder in which nothing matched. */
const NAMES_TOLD = 8;
/**
* The files that the patterns take, in the order of their paths. Everything is looked at before anything is measured.
* Rejects with `bundle-no-match`, `bundle-folder`, `bundle-unreadable`, `bundle-all-left-out` or `bundle-empty`.
*/
async function findFiles(root, options) {
	const { taken, left } = patternsOf(options.files);
	const leftOut = /* @__PURE__ */ new Set();
	for (const pattern of left) for (const path of await pathsOf(root, pattern)) leftOut.add(path);
	const paths = /* @__PURE__ */ new Set();
	for (const pattern of taken) {
		const found = await pathsOf(root, pattern);
		if (found.length === 0) throw await noMatch(root, pattern);
		for (const path of found) if (!leftOut.has(path)) paths.add(path);
	}
	if (paths.size === 0) throw new PierceError("bundle-all-left-out", { files: [...taken, ...left.map((one) => `!${one}`)].join(", ") });
	const files = [];
	for (const path of [...paths].toSorted()) files.push(fileFrom(path, await lookAt(join(root, path))));
	if (files.every(({ raw }) => raw === 0)) throw new PierceError("bundle-empty", {
		files: taken.join(", "),
		count: files.length
	});
	return files;
}
/** What one pattern matches, without folders; a pattern that is a file's very name is that file, whatever its letters. */
async function pathsOf(root, pattern) {
	const itself = await lookAt(join(root, pattern));
	if (itself.is === "folder") throw new PierceError("bundle-folder", {
		path: pattern,
		stem: pattern.replace(/[\\/]+$/, "")
	});
	if (itself.is !== "missing") return [posix.normalize(pattern)];
	const matched = await matchPaths(root, pattern);
	return (await Promise.all(matched.map(async (path) => ({
		path,
		found: await lookAt(join(root, path))
	})))).filter(({ found }) => found.is !== "folder").map(({ path }) => posix.normalize(path));
}
function fileFrom(path, found) {
	switch (found.is) {
		case "file": return {
			path,
			raw: found.size
		};
		case "folder":
		case "other": throw new PierceError("bundle-unreadable", {
			path,
			problem: "it is not a file"
		});
		case "missing": throw new PierceError("bundle-unreadable", {
			path,
			problem: "it is a link that leads nowhere"
		});
		case "unreadable": throw new PierceError("bundle-unreadable", {
			path,
			problem: found.problem
		});
	}
}
/** Tells what lies in the deepest folder of the pattern that exists. */
async function noMatch(root, pattern) {
	let folder = ".";
	for (const segment of pattern.split("/").slice(0, -1)) {
		const deeper = posix.join(folder, segment);
		if ((await lookAt(join(root, deeper))).is !== "folder") break;
		folder = deeper;
	}
	const names = await namesIn(join(root, folder));
	const told = names.slice(0, NAMES_TOLD).join(", ") + (names.length > NAMES_TOLD ? `, and ${names.length - NAMES_TOLD} more` : "");
	return new PierceError("bundle-no-match", {
		pattern,
		folder: folder === "." ? "The folder of the budgets file" : folder,
		names: told || "nothing"
	});
}
// src/kinds/bundle/names.ts
/**
* Names that outlive a build: bundlers put a hash of the content into a file's name, and without it two builds can be
* compared file by file. Where a part could be a word or a hash, being a hash costs less: a word stripped from both
* sides' names still pairs them, a hash kept in either does not.
*/
/** Stands where the hash was, as it does in the settings of Vite, webpack and rollup. */
const HASH = "[hash]";
/** The path without content hashes: `assets/index-DiwrgTda.js` is `assets/index-[hash].js`. */
function stableName(path) {
	const segments = path.split("/");
	const file = segments.pop();
	return [...segments.map(stableFolder), stableFile(file)].join("/");
}
/**
* One name for each file. Files that share a name are told apart by their rank in size, largest first, never by their
* hashes: a change of one file by some bytes then moves no rank by more than that.
*/
function nameAll(files) {
	const names = /* @__PURE__ */ new Map();
	const ranks = /* @__PURE__ */ new Map();
	for (const { path } of files.toSorted((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1))) {
		const name = stableName(path);
		const rank = (ranks.get(name) ?? 0) + 1;
		ranks.set(name, rank);
		names.set(path, rank === 1 ? name : `${name}#${rank}`);
	}
	return names;
}
/** A folder is named by a build only where all of it is a long hash, such as the build id of Next.js. */
function stableFolder(name) {
	return name.length >= 16 && isHash(name) ? HASH : name;
}
/** Every part between dots may be a hash or end in one; the last part is the kind of file. */
function stableFile(name) {
	const parts = name.split(".");
	if (parts.length < 2) return name;
	const kind = parts.pop();
	return [...parts.map((part, index) => stablePart(part, index === 0)), kind].join(".");
}
function stablePart(part, isFirst) {
	const tail = [part.slice(0, -8).endsWith("-") ? part.slice(-8) : "", part.slice(part.lastIndexOf("-") + 1)].find((one) => one !== "" && one !== part && isHash(one, part.slice(0, -one.length)));
	if (tail !== void 0) return part.slice(0, -tail.length) + HASH;
	return isHash(part) && !(isFirst && isName(part)) ? HASH : part;
}
/** A whole file name is rarely a hash: words with numbers between them are a name too, as in Float64Histogram.js. */
function isName(part) {
	const pieces = part.split(/[-_\d]+/);
	return pieces.every(isWord) || pieces.some((piece) => /^([A-Z]?[a-z]{3,})+$/.test(piece)) || /^([A-Z]?[a-z]+)+$/.test(part);
}
/** Whether a part reads like a hash; `before` is what stands in front of it. */
function isHash(part, before = "") {
	return isHexadecimal(part) || isBase32(part, before) || isBase64(part);
}
/** As webpack, Parcel, Next.js and Sprockets write: from 8 digits on, or shorter with letters and digits mixed. */
function isHexadecimal(part) {
	if (!/^([0-9a-f]{4,}|[0-9A-F]{8,})$/.test(part)) return false;
	if (part.length >= 8) return !/^(19|20)\d{6}$/.test(part);
	return /\d/.test(part) && /[a-f]/.test(part) && !/^[a-f]+\d+$/.test(part);
}
/** As esbuild writes: eight of A-Z and 2-7. Among other capitals it is a word, as in THIRD-PARTY-LICENSES. */
function isBase32(part, before) {
	return /^[A-Z2-7]{8}$/.test(part) && (/\d/.test(part) || /[a-z]/.test(before));
}
/** As rollup, Vite, SvelteKit and Nuxt write (eight letters), or a longer identifier with digits. */
function isBase64(part) {
	if (!/^[\w-]{8}$|^(?=.*\d)[\w-]{16,}$/.test(part)) return false;
	if (part.split(/[-_]/).every(isWord)) return false;
	return /[A-Z]/.test(part) ? /[a-z0-9]/.test(part) : /[a-z]\d+[a-z]/.test(part);
}
/** What people write: a number, a word in one case, or words in camel case with abbreviations (UIString); a version behind it. */
function isWord(piece) {
	const letters = piece.replace(/\d{1,4}$/, "");
	if (/^$|^[a-z]{2,}$|^[A-Z]{1,6}$/.test(letters)) return true;
	const humps = letters.match(/[A-Z]{2,5}(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
	return humps.join("") === letters && humps.every((hump) => /^[A-Z]+$/.test(hump) || isPronounceable(hump));
}
/** Consonants that English words begin with. */
const ONSET = /^([bcdfghjklmnpqrstvwxz]?|[bcfgkps]l|[bcdfgkptw]r|[cgpstwr]h|s[ckmnpqtw]|[dkt]w|[gkp]n|ps|qu|s[cp][lr]|str|[st]hr|sch|chr)[aeiouy]/i;
/** A word of three letters or more has a vowel, begins as words begin, and piles up at most three consonants. */
function isPronounceable(hump) {
	return hump.length >= 3 && ONSET.test(hump) && !/[bcdfghjklmnpqrstvwxz]{4}|[aeiouy]wr[^aeiouy]/i.test(hump);
}
// src/kinds/bundle/recall.ts
/**
* Remembers the sizes of the stored baseline, if it was made by this version of Pierce, with its size-limit, and with
* the very compressors of this process. A size that such bytes cannot have is none: it is found again.
*/
function recall({ stored }) {
	const parts = stored && isOurs(stored.fingerprint) ? stored.check.evidence?.parts ?? [] : [];
	const sizes = new Map(parts.map(({ digest, value }) => [digest, value]));
	return (digest, raw) => {
		const size = sizes.get(digest);
		return size !== void 0 && isPossible(size, raw) ? size : null;
	};
}
function isOurs({ pierce, zlib, brotli, arch }) {
	return pierce === VERSION && zlib === process.versions.zlib && brotli === process.versions.brotli && arch === process.arch;
}
/**
* No compression gives nothing, and what cannot be compressed is stored with a little around it: by gzip at most 5 bytes
* for each 16 KiB and 25 at the ends (zlib's deflateBound), by brotli less.
*/
function isPossible(size, raw) {
	return Number.isSafeInteger(size) && size > 0 && size <= raw + 5 * Math.ceil(raw / 16384) + 25;
}
// src/kinds/bundle/sizes.ts
/** How size-limit compresses, as the end of a digest: another level would be another size. */
const LEVELS = {
	gzip: "gzip9",
	brotli: "brotli11"
};
/**
* Files under way at once: one fewer than Node has threads for compression and files together, so that a cancelled run
* can still write its report.
*/
const IN_FLIGHT = 3;
/**
* Sizes every file in every encoding. Equal content is compressed once, on whichever side it comes first, and not at
* all if the stored baseline knows its size. Rejects with `bundle-unreadable` once nothing is under way any more, or
* with the signal's reason at once: what is under way then ends by itself, on a copy of its own.
*/
async function sizeAll(files, encodings, lab, signal) {
	signal.throwIfAborted();
	const compressions = encodings.filter((encoding) => encoding !== "raw");
	if (compressions.length === 0) return files.map(unpacked);
	return await orAborted(compressAll(files, compressions, lab, signal), signal);
}
const unpacked = ({ path, raw }) => ({
	path,
	sizes: /* @__PURE__ */ new Map([["raw", raw]]),
	digests: /* @__PURE__ */ new Map()
});
async function compressAll(files, compressions, lab, signal) {
	await using copies = await makeScratch("bundle");
	const stop = new AbortController();
	const press = {
		compressions,
		recalled: recall(lab),
		lab,
		copies: copies.path,
		signal: AbortSignal.any([signal, stop.signal])
	};
	const sized = [];
	const queue = files.entries();
	const work = async () => {
		for (const [index, file] of queue) sized[index] = await compressOne(file, index, press);
	};
	const workers = Array.from({ length: IN_FLIGHT }, work);
	await Promise.all(workers).catch((fault) => stop.abort(fault));
	await Promise.allSettled(workers);
	press.signal.throwIfAborted();
	return sized;
}
async function compressOne(file, index, press) {
	press.signal.throwIfAborted();
	const copy = join(press.copies, String(index));
	const copied = await copyOf(file, copy, press.lab.root);
	const sizes = /* @__PURE__ */ new Map([["raw", copied.size]]);
	const digests = /* @__PURE__ */ new Map();
	for (const compression of press.compressions) {
		press.signal.throwIfAborted();
		const digest = `sha256:${copied.sha256}:${LEVELS[compression]}`;
		digests.set(compression, digest);
		const recalled = press.recalled(digest, copied.size);
		sizes.set(compression, recalled ?? await onceFor(digest, press.lab, () => compress(copy, compression)));
	}
	await removeFile(copy);
	return {
		path: file.path,
		sizes,
		digests
	};
}
async function copyOf(file, copy, root) {
	try {
		return await copyBytes(join(root, file.path), copy);
	} catch (error) {
		throw new PierceError("bundle-unreadable", {
			path: file.path,
			problem: error.message
		});
	}
}
/** The size found for the digest, by now or on the other side, else found now. */
async function onceFor(digest, lab, find) {
	const known = lab.shared.get(digest);
	if (known !== void 0) return await known;
	const found = find();
	lab.shared.set(digest, found);
	return await found;
}
/**
* size-limit's own figure, of a copy: over a file that goes away, or that it cannot read, it ends the whole process.
*/
async function compress(path, compression) {
	const [{ default: sizeLimit }, { default: filePlugin }] = await Promise.all([import("./size-limit.js"), import("./file.js")]);
	const [result] = await sizeLimit([filePlugin], { checks: [{
		files: [path],
		gzip: compression === "gzip"
	}] });
	return result.size;
}
/** The work's outcome, or the signal's reason as soon as it is aborted. */
async function orAborted(work, signal) {
	const aborted = Promise.withResolvers();
	const abort = () => aborted.reject(signal.reason);
	signal.addEventListener("abort", abort, { once: true });
	try {
		return await Promise.race([work, aborted.promise]);
	} finally {
		signal.removeEventListener("abort", abort);
	}
}
// src/kinds/bundle/probe.ts
/** Finds the files and looks at each; reads their sizes when asked. Rejects as `findFiles` and `sizeAll` do. */
async function openProbe$3(options, lab) {
	const [mistake] = mistakes$4(options);
	if (mistake) throw new PierceError("bundle-options-wrong", {
		check: lab.check,
		...mistake
	});
	const files = await findFiles(lab.root, options);
	const chosen = encodingOf(options);
	const encodings = ENCODINGS.filter((one) => one === chosen || isBudgeted(one, lab.budgets));
	return {
		read: async (signal) => readingOf$2(await sizeAll(files, encodings, lab, signal), chosen, encodings, lab),
		[Symbol.asyncDispose]: async () => {}
	};
}
__name(openProbe$3, "openProbe");
/** Whether a budget names the metric, itself or by a pattern; compressing for nobody costs seconds. */
function isBudgeted(id, budgets) {
	return budgets.some(({ metric }) => {
		const pattern = metric.replaceAll(/[^\w*]/g, "\\$&").replaceAll("*", ".*");
		return new RegExp(`^${pattern}$`).test(id);
	});
}
function readingOf$2(files, chosen, encodings, lab) {
	const names = nameAll(files.map((file) => ({
		path: file.path,
		size: file.sizes.get(chosen)
	})));
	const nameOf = (file) => names.get(file.path);
	const total = (encoding) => files.reduce((sum, file) => sum + file.sizes.get(encoding), 0);
	const compressed = encodings.filter((encoding) => encoding !== "raw");
	return {
		values: {
			size: total(chosen),
			raw: total("raw"),
			...Object.fromEntries(compressed.map((encoding) => [encoding, total(encoding)])),
			files: files.length,
			...Object.fromEntries(files.map((file) => [`file:${nameOf(file)}`, file.sizes.get(chosen)]))
		},
		metrics: files.map(nameOf).toSorted().map(fileMetric),
		evidence: {
			parts: [...encodings.flatMap((encoding) => files.map((file) => sizePart(file, nameOf(file), encoding, chosen))), ...isBudgeted("files", lab.budgets) ? files.map((file) => presencePart(nameOf(file))) : []],
			facts: []
		}
	};
}
__name(readingOf$2, "readingOf");
const fileMetric = (name) => ({
	id: `file:${name}`,
	unit: "B",
	better: "lower",
	nature: "exact"
});
/** A file's bytes in one encoding; those of the chosen one explain the file's own metric too. */
function sizePart(file, name, encoding, chosen) {
	const isChosen = encoding === chosen;
	const digest = file.digests.get(encoding);
	return {
		group: isChosen ? "file" : `${encoding} file`,
		name,
		value: file.sizes.get(encoding),
		unit: "B",
		explains: isChosen ? [
			"size",
			encoding,
			`file:${name}`
		] : [encoding],
		...digest === void 0 ? {} : { digest }
	};
}
/** That a file is there: tells which one came or went when their count moves. */
const presencePart = (name) => ({
	group: "presence",
	name,
	value: 1,
	unit: "count",
	explains: ["files"]
});
// src/kinds/bundle/index.ts
const bytes = (id) => ({
	id,
	unit: "B",
	better: "lower",
	nature: "exact"
});
const bundle = {
	name: "bundle",
	title: "Sizes of built files: raw, gzip, brotli, in all and one by one",
	schema: schema$4,
	metricSets: [{
		known: [...[
			"size",
			"raw",
			"gzip",
			"brotli"
		].map(bytes), {
			id: "files",
			unit: "count",
			better: "lower",
			nature: "exact"
		}],
		reported: "^file:.+$"
	}],
	implied: {},
	rounds: () => ({
		atLeast: 1,
		atMost: 1,
		warmUp: 0
	}),
	mistakes: mistakes$4,
	open: openProbe$3
};
// src/kinds/command/metrics.ts
/** What is measured of a command that reports nothing itself: of it and every process that it waited for. */
const METRICS$3 = [
	{
		id: "wall",
		unit: "ms",
		better: "lower",
		nature: "sampled"
	},
	{
		id: "cpu",
		unit: "ms",
		better: "lower",
		nature: "sampled"
	},
	{
		id: "instructions",
		unit: "count",
		better: "lower",
		nature: "exact"
	},
	{
		id: "max-rss",
		unit: "B",
		better: "lower",
		nature: "sampled"
	}
];
// src/formats/output.ts
/** What a person would read: no byte order mark, no colours. Throws if there is nothing. */
function plain$1(text, format) {
	const shown = text.replace(/^\uFEFF/, "").replaceAll(COLOURS, "");
	if (shown.trim() === "") throw new PierceError("format-nothing", {
		format: format.name,
		how: format.how
	});
	return shown;
}
__name(plain$1, "plain");
/** Terminal control sequences (ECMA-48, 5.4): escape, bracket, parameters, one final letter. */
const COLOURS = /\u001b\[[0-?]*[ -/]*[@-~]/g;
/** The output's lines, counted from 1. */
function linesOf(text, format) {
	return plain$1(text, format).split(/\r?\n/).map((line, index) => ({
		number: index + 1,
		text: line
	}));
}
/** The first line of what others wrote, short and harmless enough to be shown. */
function excerpt(text) {
	const line = (text.trim().split("\n", 1)[0] ?? "").replaceAll(/\p{Cc}+/gu, " ");
	return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
// src/formats/units.ts
/**
* The base unit behind a written one; a unit that is not known is carried as written. `KB` and `kB` are 1000.
*/
function scaleOf(written) {
	const unit = written.trim().replace(EACH_TIME, "");
	const known = TIMES$1.get(unit.toLowerCase()) ?? BYTES.get(unit) ?? COUNTS$1.get(unit.toLowerCase());
	if (known) return known;
	if (RATE.test(unit)) return {
		unit: "/s",
		times: 1,
		by: 1
	};
	return {
		unit: written.trim() || "number",
		times: 1,
		by: 1
	};
}
/** A time per operation is a time: `ns/op`, `us/iter`. */
const EACH_TIME = /\/(op|iter|iteration|call|run|loop)$/i;
/** Rates of whole things; a rate of bytes (`MB/s`) or of thousands (`kops/s`) keeps its own unit. */
const RATE = /^(hz|(ops?|operations|iters?|iterations|reqs?|requests|calls|runs|events|rows|queries|messages)?\s?(\/|per )\s?(s|sec|seconds?))$/i;
const TIMES$1 = scales("ms", [
	[
		"ns nsec nanosecond nanoseconds",
		1,
		1e6
	],
	[
		"us µs μs usec microsecond microseconds",
		1,
		1e3
	],
	[
		"ms msec millisecond milliseconds",
		1,
		1
	],
	[
		"s sec secs second seconds",
		1e3,
		1
	],
	[
		"min minute minutes",
		6e4,
		1
	]
]);
const BYTES = scales("B", [
	[
		"B byte bytes Byte Bytes",
		1,
		1
	],
	[
		"kB KB kilobytes Kilobytes",
		1e3,
		1
	],
	[
		"MB megabytes Megabytes",
		1e6,
		1
	],
	[
		"GB gigabytes Gigabytes",
		1e9,
		1
	],
	[
		"KiB",
		1024,
		1
	],
	[
		"MiB",
		1024 ** 2,
		1
	],
	[
		"GiB",
		1024 ** 3,
		1
	]
]);
const COUNTS$1 = scales("count", [[
	"count counts allocs allocations calls",
	1,
	1
]]);
function scales(unit, rows) {
	return new Map(rows.flatMap(([names, times, by]) => names.split(" ").map((name) => [name, {
		unit,
		times,
		by
	}])));
}
// src/formats/reported.ts
/**
* A claim in base units. Throws where the number cannot be what its unit says: NaN, a negative or no time at
* all.
*/
function report(claim) {
	const id = tidy$1(claim.name);
	const { unit, times, by } = scaleOf(claim.unit);
	const given = typeof claim.value === "number" ? [claim.value] : claim.value;
	const figures = given.map((each) => each * times / by);
	for (const each of figures) checkNumber(id, each, unit);
	const value = median(figures);
	if (value === 0 && NEVER_ZERO.has(unit)) throw new PierceError("format-zero", { metric: id });
	return {
		metric: {
			id,
			unit,
			better: claim.better,
			nature: claim.nature ?? "sampled"
		},
		value,
		raw: given === claim.value ? thinned(figures) : null
	};
}
/** The reports of one whole output. Throws if there are none, or two of one name. */
function complete(reports, format) {
	if (reports.length === 0) throw new PierceError("format-no-benchmarks", {
		format: format.name,
		how: format.how
	});
	const seen = /* @__PURE__ */ new Set();
	for (const { metric } of reports) {
		if (seen.has(metric.id)) throw new PierceError("format-duplicate", { metric: metric.id });
		seen.add(metric.id);
	}
	return reports;
}
/** The fault of a benchmark that did not come to its end; its figures, if any, mean nothing. */
function failed$1(name, reason) {
	return new PierceError("format-benchmark-failed", {
		name: excerpt(name),
		reason: excerpt(reason)
	});
}
__name(failed$1, "failed");
/** A benchmark's name with the parameters that it does not show: `nap (seconds=0.01)`. */
function withParameters(name, parameters) {
	const hidden = Object.entries(parameters).map(([key, value]) => [key, textOf$1(value)]).filter(([, value]) => !name.includes(value));
	if (hidden.length === 0) return name;
	return `${name} (${hidden.map(([key, value]) => `${key}=${value}`).join(", ")})`;
}
function textOf$1(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}
__name(textOf$1, "textOf");
/** On one line, without control characters; a budgets file and a terminal must be able to show it. */
function tidy$1(name) {
	const id = name.toWellFormed().replaceAll(/[\p{Cc}\s]+/gu, " ").trim();
	if (id === "" || id === "__proto__") throw new PierceError("format-bad-name", { name: JSON.stringify(name) });
	if (id.length > LONGEST_NAME) throw new PierceError("format-long-name", {
		name: `${id.slice(0, 60)}…`,
		length: id.length,
		most: LONGEST_NAME
	});
	return id;
}
__name(tidy$1, "tidy");
const LONGEST_NAME = 300;
const NEVER_ZERO = /* @__PURE__ */ new Set(["ms", "/s"]);
const NEVER_NEGATIVE = /* @__PURE__ */ new Set([
	"ms",
	"/s",
	"B",
	"count"
]);
function checkNumber(metric, value, unit) {
	if (!Number.isFinite(value)) throw new PierceError("format-not-a-number", {
		at: metric,
		found: String(value)
	});
	if (value < 0 && NEVER_NEGATIVE.has(unit)) throw new PierceError("format-negative", {
		metric,
		value,
		unit
	});
}
function median(samples) {
	const sorted = samples.toSorted((a, b) => a - b);
	const high = sorted[Math.floor(sorted.length / 2)] ?? NaN;
	return ((sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN) + high) / 2;
}
const MOST_RAW = 1e3;
/**
* Evenly thinned: tools that sort their samples keep their distribution, those that do not keep their course.
*/
function thinned(samples) {
	if (samples.length <= MOST_RAW) return samples;
	const step = samples.length / MOST_RAW;
	return Array.from({ length: MOST_RAW }, (_, index) => samples[Math.floor((index + .5) * step)]);
}
// src/formats/benchmarkjs.ts
/** benchmark.js 2: the lines of `String(benchmark)`. Each gives its rate; other lines are passed over. */
const benchmarkjs = {
	name: "benchmarkjs",
	title: "benchmark.js, its lines of text",
	how: "suite.on('cycle', (event) => console.log(String(event.target)))",
	read(text) {
		return complete(linesOf(text, benchmarkjs).flatMap(readLine), benchmarkjs);
	}
};
/** `name x 11,465 ops/sec ±1.12% (91 runs sampled)`; a name may itself hold " x ". */
const RESULT = /^\s*(.+) x (\S+) ops\/sec (?:±|\+-)\S+% \(\d+ runs? sampled\)\s*$/;
const LOOKS_LIKE_RESULT = / x [\d,.]+ (ops|$)/;
/** benchmark.js means to write the error behind the colon, and writes nothing. */
const FAILED = /^(.*\S): $/;
function readLine({ number, text }) {
	const [, name, rate] = RESULT.exec(text) ?? [];
	if (name !== void 0 && rate !== void 0) return [report({
		name,
		unit: "ops/sec",
		better: "higher",
		value: Number(rate.replaceAll(",", ""))
	})];
	const broken = FAILED.exec(text)?.[1];
	if (broken !== void 0) throw failed$1(broken, "it threw");
	if (LOOKS_LIKE_RESULT.test(text)) throw new PierceError("format-broken-line", {
		format: "benchmarkjs",
		line: number,
		found: excerpt(text),
		example: "parse x 11,465 ops/sec ±1.12% (91 runs sampled)"
	});
	return [];
}
// src/formats/cursor.ts
/**
* A value in a parsed output that knows where it stands, so that whoever reads on can say what is wrong
* where.
*/
var Cursor = class Cursor {
	value;
	/** Such as `results[0].times`; empty for the whole. */
	path;
	#format;
	constructor(value, path, format) {
		this.value = value;
		this.path = path;
		this.#format = format;
	}
	/** Whether it is an object with this field, whatever the field holds. */
	has(field) {
		return isObject(this.value) && Object.hasOwn(this.value, field);
	}
	field(name) {
		const object = this.object();
		const path = this.path === "" ? name : `${this.path}.${name}`;
		return new Cursor(Object.hasOwn(object, name) ? object[name] : void 0, path, this.#format);
	}
	object() {
		return isObject(this.value) ? this.value : this.wrong("an object");
	}
	list() {
		if (!Array.isArray(this.value)) return this.wrong("a list");
		return this.value.map((each, index) => new Cursor(each, `${this.path}[${index}]`, this.#format));
	}
	text() {
		return typeof this.value === "string" ? this.value : this.wrong("a text");
	}
	/** A finite number; JSON writes NaN and Infinity as null, some tools as texts. */
	number() {
		return this.#figure(this.value, this.path);
	}
	/** At least one number. */
	numbers() {
		if (!Array.isArray(this.value) || this.value.length === 0) return this.wrong("a list of numbers");
		return this.value.map((each, index) => this.#figure(each, `${this.path}[${index}]`));
	}
	oneOf(...choices) {
		return choices.find((choice) => choice === this.value) ?? this.wrong(choices.map((each) => `"${each}"`).join(" or "));
	}
	/** Throws: this is not what the format has here. */
	wrong(expected) {
		throw new PierceError("format-wrong-shape", {
			format: this.#format.name,
			how: this.#format.how,
			at: this.path === "" ? "the whole" : this.path,
			expected,
			found: described(this.value)
		});
	}
	#figure(value, path) {
		if (typeof value === "number" && Number.isFinite(value)) return value;
		if (value === null || typeof value === "number" || typeof value === "string" && NOT_A_NUMBER.test(value)) throw new PierceError("format-not-a-number", {
			at: path,
			found: String(value)
		});
		return new Cursor(value, path, this.#format).wrong("a number");
	}
};
const NOT_A_NUMBER = /^[+-]?(nan|inf|infinity)$/i;
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function described(value) {
	if (value === void 0) return "nothing";
	if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
	if (!isObject(value)) return excerpt(JSON.stringify(value));
	const fields = Object.keys(value);
	if (fields.length === 0) return "an empty object";
	return `an object with ${fields.slice(0, 5).map((each) => excerpt(each)).join(", ")}${fields.length > 5 ? ", …" : ""}`;
}
// src/formats/scan.ts
/**
* Finds the end by brackets and tokens, not by grammar: `JSON.parse` is the judge of what lies between.
* It exists because `JSON.parse` neither stops at the end of a document nor always says where it failed.
*/
function scan(text, start) {
	const token = new RegExp(TOKEN);
	token.lastIndex = start;
	let depth = 0;
	while (true) {
		const from = token.lastIndex;
		const match = token.exec(text);
		if (!match) return failure(text, from);
		if (match[1]) depth += 1;
		if (match[2]) depth -= 1;
		if (depth === 0) return { ended: token.lastIndex };
	}
}
/** Space and separators, then an opening bracket (1), a closing one (2), a text, a number or a word. */
const TOKEN = /[\s,:]*(?:([[{])|([\]}])|"[^"\\\n]*(?:\\.[^"\\\n]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b)/y;
function failure(text, from) {
	const broken = from + (/^[\s,:]*/.exec(text.slice(from, from + 1e3))?.[0].length ?? 0);
	return HALF_TOKEN.test(text.slice(broken)) ? { cut: text.trimEnd().length } : { broken };
}
/** Nothing more, an open text, or the start of a number or word. */
const HALF_TOKEN = /^("[^\n]*|-?\d+\.?\d*[eE]?[+-]?|t|tr|tru|f|fa|fal|fals|n|nu|nul)?\s*$/;
// src/formats/json.ts
const LIST = {
	says: "a list of objects",
	fits: (value) => Array.isArray(value) && value.every(isObject)
};
function holding(field) {
	return {
		says: `an object with ${field}`,
		fits: (value) => isObject(value) && Object.hasOwn(value, field)
	};
}
/**
* The one JSON document of this shape in an output. Lines around it are passed over (a banner of npm, a log),
* provided that the document starts on a line of its own. Half a document is an error even if another one is
* whole.
*/
function readJson(text, format, shape) {
	const output = plain$1(text, format);
	const attempts = search(output, format);
	const fitting = attempts.filter((each) => "value" in each && shape.fits(each.value));
	if (fitting.length > 1) throw new PierceError("format-several-results", {
		format: format.name,
		found: fitting.length
	});
	const found = fitting[0] ?? likeliest(attempts, output);
	if (!found) throw new PierceError("format-not-json", {
		...told(format),
		found: excerpt(output)
	});
	if ("broken" in found) throw broken$1(output, found.broken, format);
	const document = new Cursor(found.value, "", format);
	return fitting.length === 1 ? document : document.wrong(shape.says);
}
/** Every attempt, in the order of the output; what has been looked at once is not looked at again. */
function search(output, format) {
	const attempts = [];
	const opening = /^[ \t]*(?=[[{])/gm;
	for (let match = opening.exec(output); match; match = opening.exec(output)) {
		const attempt = attemptAt(output, opening.lastIndex, format);
		attempts.push(attempt);
		opening.lastIndex = lineEnd(output, attempt.end);
	}
	return attempts;
}
function attemptAt(output, start, format) {
	const result = scan(output, start);
	if ("cut" in result) {
		const [from, at] = [spot(output, start), spot(output, result.cut)];
		throw new PierceError("format-cut-json", {
			...told(format),
			from,
			at
		});
	}
	if ("broken" in result) return {
		start,
		end: result.broken,
		broken: result.broken
	};
	const end = result.ended;
	const document = output.slice(start, end);
	const value = standsAlone(document, output.slice(end, lineEnd(output, end))) ? parsed(document) : void 0;
	return value === void 0 ? {
		start,
		end,
		broken: start
	} : {
		start,
		end,
		value
	};
}
/** Which of them was meant to be the results: one that breaks after several lines, else the longest. */
function likeliest(attempts, output) {
	return attempts.find((each) => "broken" in each && output.slice(each.start, each.broken).includes("\n")) ?? attempts.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
}
/**
* A tool may log right behind a document of several lines (vitest does); `[1] done` is a log line, `},` is
* inside.
*/
function standsAlone(document, behind) {
	return document.includes("\n") ? !/^\s*[,\]}]/.test(behind) : behind.trim() === "";
}
function parsed(document) {
	try {
		return JSON.parse(document);
	} catch {
		return;
	}
}
function broken$1(output, offset, format) {
	const found = excerpt(output.slice(offset, lineEnd(output, offset)));
	return new PierceError("format-broken-json", {
		...told(format),
		at: spot(output, offset),
		found
	});
}
__name(broken$1, "broken");
function lineEnd(text, from) {
	const end = text.indexOf("\n", from);
	return end === -1 ? text.length : end;
}
function spot(text, offset) {
	const before = text.slice(0, offset);
	return `line ${before.split("\n").length}, column ${offset - before.lastIndexOf("\n")}`;
}
function told(format) {
	return {
		format: format.name,
		how: format.how
	};
}
// src/formats/custom.ts
/**
* The JSON that github-action-benchmark reads under the same names: a list of `{ name, unit, value }`
* (`range` and `extra` are passed over). An entry may say more here: `better: "lower" | "higher"` against the
* format's own direction, `nature: "exact"` for what is the same in every run of a commit (bytes, counts).
*/
const customSmallerIsBetter = custom("customSmallerIsBetter", "lower", "[{\"name\":\"parse\",\"unit\":\"ms\",\"value\":12.5}]");
const customBiggerIsBetter = custom("customBiggerIsBetter", "higher", "[{\"name\":\"parse\",\"unit\":\"ops/s\",\"value\":80}]");
function custom(name, better, how) {
	const format = {
		name,
		title: `JSON of your own, ${better} is better`,
		how,
		read(text) {
			return complete(readJson(text, format, LIST).list().map((entry) => readEntry(entry, better, format)), format);
		}
	};
	return format;
}
function readEntry(entry, better, format) {
	const name = entry.field("name").text();
	const unit = entry.field("unit").text();
	const own = entry.has("better") ? entry.field("better").oneOf("lower", "higher") : null;
	if (own === null) refuseBackward(name, unit, better, format);
	const nature = entry.has("nature") ? entry.field("nature").oneOf("exact", "sampled") : "sampled";
	return report({
		name,
		unit,
		better: own ?? better,
		nature,
		value: entry.field("value").number()
	});
}
/** Times that should grow and rates that should fall are nearly always the wrong one of the two formats. */
function refuseBackward(name, unit, better, format) {
	const base = scaleOf(unit).unit;
	const usual = base === "ms" ? "lower" : base === "/s" ? "higher" : better;
	if (usual === better) return;
	const other = usual === "lower" ? "customSmallerIsBetter" : "customBiggerIsBetter";
	throw new PierceError("format-backward", {
		name,
		unit,
		format: format.name,
		other,
		better
	});
}
// src/formats/go-units.ts
/**
* What lines such as `Unit allocs/op assume=exact` say of units
* (https://pkg.go.dev/golang.org/x/perf/benchfmt).
*/
var UnitNotes = class {
	#notes = /* @__PURE__ */ new Map();
	of(unit, key) {
		return this.#notes.get(`${tidy(unit)} ${key}`);
	}
	/** Throws if something else was said before. */
	add(unit, key, value) {
		const before = this.of(unit, key);
		if (before !== void 0 && before !== value) throw new PierceError("format-unit-contradiction", {
			unit,
			one: `${key}=${before}`,
			other: `${key}=${value}`
		});
		this.#notes.set(`${tidy(unit)} ${key}`, value);
	}
};
/**
* Notes a line that begins with `Unit`; any other is left alone. Keys that Pierce has no use for are passed
* over.
*/
function readUnitLine(line, notes) {
	const [, unit, rest] = /^Unit\s+(\S+)\s+(\S+=.*)$/.exec(line.text) ?? [];
	if (unit === void 0 || rest === void 0) return;
	for (const pair of rest.trim().split(/\s+/)) {
		const [key, value = ""] = pair.split("=", 2);
		if (key !== "assume" && key !== "better") continue;
		if (!VALUES[key].includes(value)) throw brokenLine(line);
		notes.add(unit, key, value);
	}
}
const VALUES = {
	assume: ["exact", "nothing"],
	better: ["higher", "lower"]
};
function brokenLine({ number, text }) {
	return new PierceError("format-broken-line", {
		format: "go",
		line: number,
		found: excerpt(text),
		example: "Unit allocs/op assume=exact better=lower"
	});
}
/** A note on `sec/op` holds for `ns/op`, one on `B/s` for `MB/s`. */
function tidy(unit) {
	return unit.replace(/^ns\//, "sec/").replace(/^MB\//, "B/");
}
// src/formats/go.ts
/**
* The text of `go test -bench` (https://go.dev/design/14313-benchmark-format). Every pair of value and unit
* is a metric, repeats (`-count`) are its samples. Sampled all, allocations too, unless a line `Unit
* allocs/op assume=exact` says otherwise, as benchstat has it.
*/
const go = {
	name: "go",
	title: "go test -bench, its text",
	how: "go test -run '^$' -bench . -benchmem -count 10 ./...",
	read(text) {
		const notes = new UnitNotes();
		const rows = readRows(linesOf(text, go), notes);
		return complete([...gathered(rows, commonProcessors(rows.map((row) => row.name))).values()].map((metric) => reportOf(metric, notes)), go);
	}
};
function readRows(lines, notes) {
	let inPackage = "";
	return lines.flatMap((line) => {
		refuseFailure(line);
		inPackage = /^pkg: (\S+)/.exec(line.text)?.[1] ?? inPackage;
		readUnitLine(line, notes);
		const row = readResult$1(line, inPackage);
		return row ? [row] : [];
	});
}
function refuseFailure({ text }) {
	const [, name] = /^(?:--- FAIL: |FAIL\t)(\S+)/.exec(text) ?? [];
	if (name !== void 0) throw failed$1(name, "go test says FAIL");
}
/**
* `BenchmarkParse/size=10-8  1000  1416 ns/op  2 allocs/op`; a name alone on its line is what `go test -v`
* announces.
*/
function readResult$1(line, inPackage) {
	const [, name, rest] = /^Benchmark((?![a-z])\S*)(\s.*)?$/.exec(line.text) ?? [];
	if (name === void 0 || rest === void 0) return null;
	const [count, ...fields] = rest.trim().split(/\s+/);
	if (!/^\d+$/.test(count ?? "") || fields.length < 2 || fields.length % 2 === 1) return broken(line);
	const pairs = fields.flatMap((field, index) => index % 2 === 0 ? [pairOf(field, fields[index + 1] ?? "", line)] : []);
	if (new Set(pairs.map(([, unit]) => unit)).size < pairs.length) return broken(line);
	return {
		package: inPackage,
		name,
		pairs
	};
}
__name(readResult$1, "readResult");
function pairOf(field, unit, line) {
	const value = /^[+-]?inf$/i.test(field) ? Infinity : Number(field);
	return Number.isNaN(value) && !/^nan$/i.test(field) ? broken(line) : [value, unit];
}
function broken({ number, text }) {
	throw new PierceError("format-broken-line", {
		format: "go",
		line: number,
		found: excerpt(text),
		example: "BenchmarkParse-8  17934  1416 ns/op  2 allocs/op"
	});
}
/**
* go ends every name with the number of processors unless it is 1; that is the machine's, not the
* benchmark's.
*/
function commonProcessors(names) {
	const ending = /-\d+$/.exec(names[0] ?? "")?.[0] ?? "";
	return names.every((name) => name.endsWith(ending)) ? ending : "";
}
/** The repeats of each metric, `package.Name/what`, in the order in which they first appear. */
function gathered(rows, processors) {
	const metrics = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const benchmark = row.name.slice(0, row.name.length - processors.length);
		for (const [value, unit] of row.pairs) {
			const name = `${row.package === "" ? "" : `${row.package}.`}${benchmark}/${WHAT.get(unit) ?? unit}`;
			const metric = metrics.get(name) ?? {
				name,
				unit,
				values: []
			};
			metrics.set(name, metric);
			metric.values.push(value);
		}
	}
	return metrics;
}
const WHAT = /* @__PURE__ */ new Map([
	["ns/op", "time"],
	["B/op", "bytes"],
	["allocs/op", "allocs"]
]);
function reportOf({ name, unit, values }, notes) {
	const nature = notes.of(unit, "assume") === "exact" ? "exact" : "sampled";
	if (nature === "exact" && new Set(values).size > 1) {
		const found = [...new Set(values)].slice(0, 4).join(", ");
		throw new PierceError("format-not-exact", {
			metric: name,
			unit,
			found
		});
	}
	const [first = NaN, ...repeats] = values;
	return report({
		name,
		unit,
		better: betterOf(unit, notes),
		nature,
		value: repeats.length > 0 ? values : first
	});
}
/**
* As benchstat: times and allocations lower, rates higher. It leaves others open; costs are the commoner
* sort.
*/
function betterOf(unit, notes) {
	const better = notes.of(unit, "better");
	if (better === "higher" || better === "lower") return better;
	return /\/(s|sec)$/.test(unit) ? "higher" : "lower";
}
// src/formats/hyperfine.ts
/**
* hyperfine 1. Each command gives `time` (wall, from every run) and `cpu` (user and system together: either
* alone may be 0 on a short command), since 1.20 also `memory` (the most resident bytes of each run).
*/
const hyperfine = {
	name: "hyperfine",
	title: "hyperfine, its JSON export",
	how: "hyperfine --export-json bench.json \"node build.js\"",
	read(text) {
		return complete(readJson(text, hyperfine, holding("results")).field("results").list().flatMap(readResult), hyperfine);
	}
};
function readResult(result) {
	const parameters = result.has("parameters") ? result.field("parameters").object() : {};
	const name = withParameters(result.field("command").text(), parameters);
	refuseFailed(name, result);
	const cpu = result.field("user").number() + result.field("system").number();
	return [
		report({
			name: `${name}/time`,
			unit: "s",
			better: "lower",
			value: timeOf$1(result)
		}),
		report({
			name: `${name}/cpu`,
			unit: "s",
			better: "lower",
			value: cpu
		}),
		...memoryOf(name, result)
	];
}
/** A command that crashes is quick; `--ignore-failure` must not make that an improvement. */
function refuseFailed(name, result) {
	if (!result.has("exit_codes")) return;
	const code = result.field("exit_codes").list().find((each) => each.value !== 0)?.value;
	if (code === void 0) return;
	throw failed$1(name, code === null ? "a signal ended it" : `it ended with exit code ${JSON.stringify(code)}`);
}
function timeOf$1(result) {
	return result.has("times") ? result.field("times").numbers() : result.field("median").number();
}
__name(timeOf$1, "timeOf");
/** Nothing but zeros is what hyperfine writes where it cannot measure memory. */
function memoryOf(name, result) {
	if (!result.has("memory_usage_byte")) return [];
	const value = result.field("memory_usage_byte").numbers();
	return value.every((each) => each === 0) ? [] : [report({
		name: `${name}/memory`,
		unit: "B",
		better: "lower",
		value
	})];
}
// src/formats/mitata.ts
/**
* mitata 1: what `run()` returns, printed as JSON, or its own `json` format (which adds 25 MB of calibration
* samples unless they are switched off). Each run, a benchmark with one set of arguments, gives its latency.
* The heap figures are left out: for one and the same function mitata gave 767 and 1,277 bytes, as it batched
* it or not.
*/
const mitata = {
	name: "mitata",
	title: "mitata, its results printed as JSON",
	how: "const { layout, benchmarks } = await run({ format: 'quiet' }); console.log(JSON.stringify({ layout, benchmarks }))",
	read(text) {
		const output = readJson(text, mitata, holding("benchmarks"));
		const groups = output.has("layout") ? output.field("layout").list() : [];
		return complete(output.field("benchmarks").list().flatMap((trial) => readTrial(trial, groups)), mitata);
	}
};
function readTrial(trial, groups) {
	const group = groups[Number(trial.field("group").value)];
	const title = group?.has("name") ? group.field("name").value : null;
	const prefix = typeof title === "string" ? `${title} > ` : "";
	return trial.field("runs").list().map((run) => readRun(run, prefix));
}
function readRun(run, prefix) {
	const name = prefix + withParameters(run.field("name").text(), run.field("args").object());
	if (run.has("error")) throw failed$1(name, reasonOf(run.field("error")));
	return report({
		name,
		unit: "ns",
		better: "lower",
		value: latencyOf$1(run.field("stats"))
	});
}
/** JSON makes `{}` of an error unless mitata itself writes it. */
function reasonOf(error) {
	return error.has("message") ? error.field("message").text() : "it threw";
}
/** `samples: false` among the options of the format writes null for them. */
function latencyOf$1(stats) {
	const samples = stats.field("samples");
	return samples.value === null ? stats.field("p50").number() : samples.numbers();
}
__name(latencyOf$1, "latencyOf");
// src/formats/pytest.ts
/** pytest-benchmark 3 to 5. Each test gives the time of its rounds under its full name. */
const pytest = {
	name: "pytest",
	title: "pytest-benchmark, its JSON file",
	how: "pytest --benchmark-only --benchmark-json=bench.json",
	read(text) {
		return complete(readJson(text, pytest, holding("benchmarks")).field("benchmarks").list().map(readBenchmark$1), pytest);
	}
};
function readBenchmark$1(benchmark) {
	return report({
		name: benchmark.field("fullname").text(),
		unit: "s",
		better: "lower",
		value: timeOf(benchmark.field("stats"))
	});
}
__name(readBenchmark$1, "readBenchmark");
/** `--benchmark-json` writes every round, `--benchmark-autosave` only with `--benchmark-save-data`. */
function timeOf(stats) {
	return stats.has("data") ? stats.field("data").numbers() : stats.field("median").number();
}
// src/formats/tinybench.ts
/**
* tinybench (2 to 6) has no writer of its own. Read are the tasks as `{ name, result }`, the same with the
* result spread beside the name, and `bench.table()`. Each task gives its latency; throughput is the same
* samples upside down.
*/
const tinybench = {
	name: "tinybench",
	title: "tinybench, its tasks printed as JSON",
	how: "console.log(JSON.stringify(bench.tasks.map(({ name, result }) => ({ name, result }))))",
	read(text) {
		return complete(readJson(text, tinybench, LIST).list().map(readTask), tinybench);
	}
};
function readTask(task) {
	if (task.has("Task name")) return readRow(task);
	const name = task.field("name").text();
	const result = task.has("result") ? task.field("result") : task;
	refuseUnfinished(name, result);
	return report({
		name,
		unit: "ms",
		better: "lower",
		value: latencyOf(result)
	});
}
/** An error is known by its key: JSON makes `{}` of what was thrown. */
function refuseUnfinished(name, result) {
	const state = result.has("state") ? result.field("state").text() : "completed";
	const aborted = result.has("aborted") && result.field("aborted").value === true;
	if (result.has("error") || state === "errored") throw failed$1(name, "it threw");
	if (state !== "completed" || aborted) throw failed$1(name, `it is ${aborted ? "aborted" : state}`);
}
/**
* Samples where they were kept (always in 2, by default in 3, with `retainSamples: true` since 4), else their
* median.
*/
function latencyOf(result) {
	const statistics = result.has("latency") ? result.field("latency") : result;
	if (statistics.has("samples")) return statistics.field("samples").numbers();
	return statistics.field("p50").number();
}
/**
* A row of `bench.table()` (3 and later): `"Latency med (ns)": "186957 ± 5067.5"`, rounded to five digits.
*/
function readRow(row) {
	const name = row.field("Task name").text();
	if (row.has("Error")) throw failed$1(name, row.field("Error").text());
	const latency = row.field("Latency med (ns)");
	const figure = /^(\S+) ± /.exec(latency.text())?.[1] ?? latency.wrong("a latency such as \"186957 ± 5067.5\"");
	return report({
		name,
		unit: "ns",
		better: "lower",
		value: Number(figure)
	});
}
// src/formats/vitest.ts
/**
* `vitest bench` (1 to 4). Each benchmark gives its median latency; vitest empties the samples before it
* writes.
*/
const vitest = {
	name: "vitest",
	title: "vitest bench, its JSON file",
	how: "vitest bench --run --outputJson bench.json",
	read(text) {
		return complete(readJson(text, vitest, holding("files")).field("files").list().flatMap((file) => file.field("groups").list()).flatMap(readGroup), vitest);
	}
};
/** A group's full name begins with its file, so that two files may use the same names. */
function readGroup(group) {
	const path = group.field("fullName").text();
	return group.field("benchmarks").list().map((benchmark) => readBenchmark(benchmark, `${path} > ${benchmark.field("name").text()}`));
}
/** A benchmark that threw is written with a rank but without figures, and vitest still ends well. */
function readBenchmark(benchmark, name) {
	if (!benchmark.has("hz")) throw failed$1(name, "it has no figures");
	return report({
		name,
		unit: "ms",
		better: "lower",
		value: benchmark.field("median").number()
	});
}
// src/formats/index.ts
/**
* Formats: what a benchmark printed, as metrics and values.
* Opinion: a tool's own samples are worth more than its averages, one fact is one metric (a rate that is only
* the time upside down is left out), and an output that is not wholly understood is an error, never a shorter
* list.
* Never touches files, processes or budgets; what the numbers mean is for others.
*/
const FORMATS = [
	tinybench,
	mitata,
	vitest,
	benchmarkjs,
	hyperfine,
	go,
	pytest,
	customSmallerIsBetter,
	customBiggerIsBetter
];
const schema$3 = {
	type: "object",
	additionalProperties: false,
	required: ["run"],
	description: "A command that is run over and over: its own time and memory, or what a benchmark in it reports.",
	properties: {
		run: {
			type: "string",
			pattern: "\\S",
			description: "A line for /bin/sh.",
			examples: ["node bench/parse.js", "go test -run ^$ -bench . -count 5 ./..."]
		},
		format: {
			enum: FORMATS.map((format) => format.name),
			description: "How the command prints its results; if absent, its own time and memory are the results."
		},
		output: {
			type: "string",
			pattern: "\\S",
			description: "File that each run writes its results to, where it does not print them.",
			examples: ["bench.json"]
		},
		cwd: {
			type: "string",
			pattern: "\\S",
			description: "Folder to run in, from the folder of this file.",
			examples: ["packages/parser"]
		},
		env: {
			type: "object",
			propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" },
			additionalProperties: { type: "string" },
			description: "Variables for the command; of the rest of the environment it sees a known part, without tokens.",
			examples: [{ NODE_ENV: "production" }]
		},
		services: {
			type: "array",
			uniqueItems: true,
			items: { type: "string" },
			description: "Services to start first; their addresses are in SERVICE_<NAME>_URL.",
			examples: [["api"]]
		},
		together: {
			type: "boolean",
			default: true,
			description: "Whether runs of both sides may overlap, each on a core of its own; false for one that needs a port or a file that the other would use too."
		},
		timeLimit: {
			$ref: "#/definitions/duration",
			description: "How long one run may take; 60 s if absent."
		}
	}
};
/** What the schema cannot tell. */
function mistakes$3({ format, output, cwd, timeLimit }) {
	return [
		...output !== void 0 && format === void 0 ? [{
			option: "output",
			problem: "needs a `format` to be read by; example: { run: npx vitest bench --outputJson bench.json, format: vitest, output: bench.json }"
		}] : [],
		...cwd !== void 0 && isAbsolute(cwd) ? [{
			option: "cwd",
			problem: "would be the same folder on both sides; begin in the folder of the budgets file; example: cwd: packages/parser"
		}] : [],
		...timeLimit !== void 0 && !(timeLimit >= 100) ? [{
			option: "timeLimit",
			problem: "leaves no time to run in; example: timeLimit: 60 s"
		}] : []
	];
}
__name(mistakes$3, "mistakes");
// src/platform/output.ts
/** Keeps everything up to `cap` bytes; at the first byte beyond calls `onOverflow` once and keeps no more. */
function captureWhole(cap, onOverflow) {
	const chunks = [];
	let size = 0;
	return {
		push(chunk) {
			if (size > cap) return;
			size += chunk.length;
			if (size > cap) onOverflow();
			else chunks.push(chunk);
		},
		text: () => Buffer.concat(chunks).toString("utf8")
	};
}
/** Keeps the last `cap` bytes or a little more. */
function captureTail(cap) {
	const chunks = [];
	let size = 0;
	return {
		push(chunk) {
			chunks.push(chunk);
			size += chunk.length;
			while (size - (chunks[0]?.length ?? 0) >= cap) size -= chunks.shift()?.length ?? 0;
		},
		text: () => Buffer.concat(chunks).subarray(-cap).toString("utf8")
	};
}
const LINES = 15;
const LINE_LENGTH = 300;
/** The last lines of some output as plain text: no colours, no control characters, no line beyond 300 characters. */
function lastLines$1(output, count = LINES) {
	const shown = plain(output.slice(-4 * count * LINE_LENGTH)).split("\n").filter((line) => line.trim() !== "").slice(-count).map((line) => line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH)}…` : line);
	return shown.length === 0 ? "(it wrote nothing)" : shown.join("\n");
}
__name(lastLines$1, "lastLines");
/** What others say as part of a sentence: one line of at most 300 characters that no log takes for a command. */
function inOneLine(text) {
	const line = plain(text.slice(0, 4 * LINE_LENGTH)).replaceAll(/\s+/g, " ").replaceAll("##[", "##​[").trim();
	return line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH)}…` : line;
}
const ESCAPES = /\u001B(?:\[[0-9:;<=>?]{0,64}[ -/]{0,8}[@-~]|\][^\u0007\u001B]{0,1024}(?:\u0007|\u001B\\)|[@-Z\\^_])/g;
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;
function plain(output) {
	return output.replaceAll(/\r\n?/g, "\n").replaceAll(ESCAPES, "").replaceAll(CONTROLS, "");
}
// src/platform/sweep.ts
/**
* Ends programs with everything they started. Its one strong opinion: a process group is not enough, for whoever calls
* setsid leaves it; so each program carries a mark in its environment, and whatever carries the mark is ended too.
* Out of reach stays a process that left its group and also wiped or overwrote its environment.
*/
/** The variable that holds the mark. Marks are paths, so that a run inside a run carries both: `outer/3/inner/1`. */
const MARK$1 = "PIERCE_RUN";
/** Milliseconds between the polite signal and the one that cannot be refused. */
const GRACE = 1500;
const AFTER_KILL = 2e3;
const POLL$1 = 20;
/** Asks everything to end, then ends it; resolves when it is gone, after 3.5 s at the latest. */
async function endBrood(brood) {
	if (!signalBrood(brood, "SIGTERM")) return;
	if (await isGone(brood, GRACE)) return;
	signalBrood(brood, "SIGKILL");
	await isGone(brood, AFTER_KILL, () => signalBrood(brood, "SIGKILL"));
}
/** Ends everything at once and without waiting: the last resort while our own process exits. */
function killBrood(brood) {
	for (let attempt = 0; attempt < 5 && signalBrood(brood, "SIGKILL"); attempt++);
}
async function isGone(brood, patience, again = () => {}) {
	const deadline = performance.now() + patience;
	while (membersOf(brood).length > 0) {
		if (performance.now() >= deadline) return false;
		await setTimeout$1(POLL$1);
		again();
	}
	return true;
}
/** Sends a signal to all; false when there was nobody. */
function signalBrood(brood, signal) {
	const members = membersOf(brood);
	for (const member of members) trySignal(member, signal);
	return members.length > 0;
}
function trySignal(target, signal) {
	try {
		return process.kill(target, signal);
	} catch {
		return false;
	}
}
/** What can be signalled: the group as a negative number, and each process outside it that carries the mark. */
function membersOf(brood) {
	if (process.platform !== "linux") return groupOf(brood).filter((group) => trySignal(group, 0));
	const living = livingProcesses();
	const group = living.some((one) => one.group === brood.group) ? groupOf(brood) : [];
	const strays = living.filter((one) => one.group !== brood.group && carries(one.pid, brood.mark));
	return [...group, ...strays.map((one) => one.pid)];
}
const groupOf = ({ group }) => group === null ? [] : [-group];
/** Every process that is more than a zombie. */
function livingProcesses() {
	return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
		const stat = tryRead(`/proc/${pid}/stat`);
		const [state, , group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		return group === void 0 || state === "Z" || state === "X" ? [] : [{
			pid: Number(pid),
			group: Number(group)
		}];
	});
}
/** Whether the process was started with this mark or one below it. */
function carries(pid, mark) {
	const start = `${MARK$1}=${mark}`;
	return tryRead(`/proc/${pid}/environ`).split("\0").some((entry) => entry === start || entry.startsWith(`${start}/`));
}
function tryRead(path) {
	try {
		return readFileSync(path, "latin1");
	} catch {
		return "";
	}
}
// src/platform/program.ts
/** How a program ended, as the end of a sentence. */
function describeEnd({ exitCode, killedBy }) {
	if (killedBy !== null) return `was killed by ${killedBy}`;
	const signal = Object.entries(constants$1.signals).find(([, number]) => exitCode === 128 + number)?.[0];
	return `ended with exit code ${exitCode}${signal ? ` (as a shell says that ${signal} killed what it ran)` : ""}`;
}
/** Milliseconds that output may still come after everything known has ended. */
const LAST_OUTPUT = 1e3;
const living = /* @__PURE__ */ new Set();
/** Ends all programs of this process at once: the last resort while it exits. */
function killPrograms() {
	for (const brood of living) killBrood(brood);
}
/** Starts a shell line as the leader of a new process group. Throws `command-not-started`. */
function launch$1(request) {
	const from = performance.now();
	const child = spawnShell(request);
	const { pid } = child;
	if (pid === void 0) throw notStarted(request);
	const brood = {
		group: pid,
		mark: request.mark
	};
	living.add(brood);
	drain$1(child, request);
	const closed = new Promise((resolve) => child.once("close", resolve));
	const exited = Promise.withResolvers();
	const settle = (exitCode, killedBy) => exited.resolve({
		exitCode,
		killedBy,
		wall: performance.now() - from
	});
	child.once("exit", settle);
	async function endAll() {
		await endBrood(brood);
		await within(LAST_OUTPUT, closed);
		for (const stream of child.stdio) stream?.destroy();
		settle(null, "SIGKILL");
		living.delete(brood);
	}
	let ending;
	return {
		pid,
		exited: exited.promise,
		end: () => ending ??= endAll()
	};
}
__name(launch$1, "launch");
function spawnShell({ command, cwd, env, meter }) {
	const shell = [
		"/bin/sh",
		"-c",
		command
	];
	const [program, ...args] = meter ? [
		meter.program,
		...meter.args,
		...shell
	] : shell;
	const child = spawn(program, args, {
		cwd,
		env: {
			...env,
			...meter?.env
		},
		detached: true,
		stdio: [
			"ignore",
			"pipe",
			"pipe",
			...meter ? ["pipe"] : []
		]
	});
	child.on("error", () => {});
	return child;
}
function notStarted({ command, cwd }) {
	const detail = existsSync(cwd) ? "the system has no /bin/sh, or refused another process" : `the folder ${cwd} does not exist`;
	return new PierceError("command-not-started", {
		command,
		detail
	});
}
function drain$1(child, { stdout, stderr, report }) {
	for (const [index, capture] of [
		stdout,
		stderr,
		report
	].entries()) {
		const stream = child.stdio[index + 1];
		stream?.on("data", (chunk) => capture.push(chunk));
		stream?.on("error", () => {});
	}
}
__name(drain$1, "drain");
async function within(limit, work) {
	const over = new AbortController();
	await Promise.race([work, setTimeout$1(limit, void 0, { signal: over.signal }).catch(() => {})]);
	over.abort();
}
// src/platform/shell.ts
/** A text as one word of a line for `/bin/sh`. */
function quoted(text) {
	return `'${text.replaceAll("'", `'\\''`)}'`;
}
// src/platform/instructions.ts
/**
* Counts the instructions a command executes: by the processor's own counter where `perf` may read it, else by
* valgrind, which runs the program on a simulated processor. Hosted x64 machines mostly have no counter to read, so
* which it is has to be tried, never assumed.
*/
/** Milliseconds that trying a counter out may take. */
const TRIAL = 3e4;
/** The first counter that counts something on this machine; null if none does. */
async function findInstructionCounter(runner, cwd, signal) {
	for (const counter of [PERF, VALGRIND]) {
		const request = {
			command: "exit 0",
			cwd,
			timeout: TRIAL,
			signal,
			stdout: "tail"
		};
		const { instructions } = await counter.count(runner, request);
		if (instructions !== null) return counter;
	}
	return null;
}
/** perf-stat(1): with `-x ,` the first field is the value, or words in angle brackets where the machine has none. */
const PERF = counterBy({
	name: "perf",
	slowdown: 1,
	before: (folder) => `perf stat -x , -e instructions:u -o ${quoted(join(folder, "count"))} --`,
	count: /^([1-9]\d*),/m
});
/** Cachegrind without its caches, one log for each process; valgrind's manual, "Cachegrind", the line `I refs`. */
const VALGRIND = counterBy({
	name: "valgrind",
	slowdown: 100,
	before: (folder) => `valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null --trace-children=yes --log-file=${quoted(join(folder, "count.%p"))}`,
	count: /I\s+refs:\s+([\d,]+)/
});
function counterBy({ name, slowdown, before, count }) {
	return {
		name,
		async count(runner, request) {
			await using scratch = await makeScratch("instructions");
			const command = `exec ${before(scratch.path)} /bin/sh -c ${quoted(request.command)}`;
			return {
				result: await runner.run({
					...request,
					command,
					timeout: slowdown * request.timeout
				}),
				instructions: await sumIn(scratch.path, count)
			};
		}
	};
}
/** The sum of what is counted in the files of a folder, one for each process. */
async function sumIn(folder, count) {
	const counts = (await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), "utf8")))).flatMap((text) => count.exec(text)?.[1]?.replaceAll(",", "") ?? []).map(Number);
	return counts.length === 0 ? null : counts.reduce((sum, one) => sum + one);
}
// src/platform/result-file.ts
/** Bytes beyond which nobody's results are read. */
const CAP$2 = 67108864;
/** Remembers the state of a file before a program runs, so that what an earlier run left is never taken for its result. */
async function expectFile(path) {
	const before = await identify(path);
	return { async read() {
		const after = await identify(path);
		if (after === null) return { missing: "absent" };
		if (after.version === before?.version) return { missing: "unchanged" };
		if (after.size > CAP$2) return { missing: "too-large" };
		return { text: await readFile(path, "utf8") };
	} };
}
/** A regular file's size and what changes whenever it is written or replaced; null if there is none. */
async function identify(path) {
	const stats = await stat(path, { bigint: true }).catch(() => null);
	if (!stats?.isFile()) return null;
	return {
		size: Number(stats.size),
		version: [
			stats.ino,
			stats.size,
			stats.mtimeNs,
			stats.ctimeNs
		].join(" ")
	};
}
// src/kinds/command/probe.ts
/**
* Starts the services the command needs; each reading is one run. Rejects with `command-no-counter`, readings with `command-failed`,
* `command-timed-out`, `command-no-usage`, `command-printed-nothing`, `command-output-*`, a `format-*` code, or as
* `Runner.run` does (`command-not-metered` among them).
*/
async function openProbe$2(options, lab) {
	const env = {
		...await addressesOf(options.services ?? [], lab),
		...options.env
	};
	const format = FORMATS.find(({ name }) => name === options.format);
	const request = {
		command: options.run,
		cwd: resolve(lab.root, options.cwd ?? "."),
		env,
		timeout: options.timeLimit ?? 6e4
	};
	const counter = format ? null : await counterFor(lab);
	return {
		read: (signal) => format ? readReport({
			...request,
			signal
		}, format, options.output ?? null, lab) : readOwn({
			...request,
			signal
		}, counter, lab),
		[Symbol.asyncDispose]: async () => {}
	};
}
__name(openProbe$2, "openProbe");
/** What counts instructions, where a budget asks for them. */
async function counterFor(lab) {
	if (!lab.budgets.some(({ metric }) => metric === "instructions")) return null;
	const found = lab.shared.get("instructions") ?? findInstructionCounter(lab.runner, lab.root, lab.signal);
	lab.shared.set("instructions", found);
	const counter = await found;
	if (!counter) throw new PierceError("command-no-counter", { check: lab.check });
	return counter;
}
/** Where each service answers, as variables such as SERVICE_API_URL. */
async function addressesOf(services, lab) {
	const addresses = {};
	for (const name of services) {
		const { url } = await lab.service(name);
		addresses[`SERVICE_${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_")}_URL`] = url;
	}
	return addresses;
}
/** One run of a program whose own time and memory are the result, and one apart where instructions are counted. */
async function readOwn(request, counter, lab) {
	const values = {
		...!counter || lab.budgets.some(({ metric }) => metric !== "instructions") ? await usageOf(request, lab) : {},
		...counter ? await instructionsOf(request, counter, lab) : {}
	};
	const { facts } = evidenceOf$3(request, Object.keys(values));
	const by = counter ? [{
		name: "counted by",
		text: counter.name,
		explains: ["instructions"]
	}] : [];
	return {
		values,
		evidence: {
			parts: [],
			facts: [...facts, ...by]
		}
	};
}
/** Time and memory of one run. */
async function usageOf(request, lab) {
	const { wall, usage } = await runWell({
		...request,
		usage: true,
		stdout: "tail"
	}, lab);
	if (usage) return {
		wall,
		cpu: usage.cpu,
		"max-rss": usage.maxRss
	};
	if (lab.budgets.some(({ metric }) => metric !== "wall" && metric !== "instructions")) throw new PierceError("command-no-usage", {
		command: request.command,
		platform: `${process.platform} ${process.arch}`
	});
	return { wall };
}
/** What one run executes. */
async function instructionsOf(request, counter, { runner }) {
	const { result, instructions } = await counter.count(runner, {
		...request,
		stdout: "tail"
	});
	endedWell(result, request);
	if (instructions === null) throw new PierceError("command-no-instructions", { command: request.command });
	return { instructions };
}
/** One run of a benchmark that reports its results, on standard output or in a file. */
async function readReport(request, format, output, lab) {
	const file = output === null ? null : await expectFile(resolve(request.cwd, output));
	const result = await runWell({
		...request,
		stdout: file ? "tail" : "whole"
	}, lab);
	const text = file ? await textOf(file, request.command, output, result) : printed(request.command, result);
	const reported = format.read(text);
	const raw = reported.flatMap(({ metric, raw: samples }) => samples ? [[metric.id, samples]] : []);
	return {
		metrics: reported.map(({ metric }) => metric),
		values: Object.fromEntries(reported.map(({ metric, value }) => [metric.id, value])),
		...raw.length > 0 ? { raw: Object.fromEntries(raw) } : {},
		evidence: evidenceOf$3(request, reported.map(({ metric }) => metric.id))
	};
}
/** Runs it to a good end: in time, by itself, with exit code 0. */
async function runWell(request, lab) {
	const result = await lab.runner.run(request);
	endedWell(result, request);
	return result;
}
function endedWell(result, { command, timeout }) {
	const output = lastLines$1(`${result.stdout}\n${result.stderr}`);
	if (result.timedOut) throw new PierceError("command-timed-out", {
		command,
		limit: timeout / 1e3,
		output
	});
	if (result.exitCode !== 0) throw new PierceError("command-failed", {
		command,
		how: describeEnd(result),
		output
	});
}
function printed(command, { stdout, stderr }) {
	if (stdout.trim() === "") throw new PierceError("command-printed-nothing", {
		command,
		output: lastLines$1(stderr)
	});
	return stdout;
}
async function textOf(file, command, output, result) {
	const found = await file.read();
	if ("text" in found) return found.text;
	const params = {
		command,
		file: output,
		output: lastLines$1(`${result.stdout}\n${result.stderr}`)
	};
	throw new PierceError(`command-output-${found.missing}`, params);
}
function evidenceOf$3({ command }, explains) {
	return {
		parts: [],
		facts: [{
			name: "command",
			text: command,
			explains
		}]
	};
}
__name(evidenceOf$3, "evidenceOf");
// src/kinds/command/index.ts
/**
* The `command` kind: how long a program takes and how much memory it needs, or what a benchmark inside it reports.
* Its opinion: a run that did not end well has no figures at all, however quick it was; and a benchmark's own samples
* are one reading, for they come from one process. It never parses output itself and never judges.
*/
/** A dozen looks; past them noise is not what keeps a budget open. */
const MOST_BLOCKS = 1066;
const command = {
	name: "command",
	title: "Time and memory of a program, or what a benchmark reports",
	schema: schema$3,
	metricSets: [{
		ifOption: "format",
		known: [],
		reported: "."
	}, { known: METRICS$3 }],
	implied: {},
	rounds: ({ format }) => ({
		atLeast: 5,
		atMost: MOST_BLOCKS,
		warmUp: format === void 0 ? 5 : 0
	}),
	freshBy: ({ services = [] }) => services.length > 0 ? "opening" : "reading",
	together: ({ together = true, output, services = [] }) => together && services.length === 0 && !isAbsolute(output ?? ""),
	mistakes: mistakes$3,
	open: openProbe$2
};
// src/kinds/http/metrics.ts
const PERCENTILES = {
	"latency.p50": .5,
	"latency.p75": .75,
	"latency.p90": .9,
	"latency.p95": .95,
	"latency.p99": .99
};
const time = (id) => ({
	id,
	unit: "ms",
	better: "lower",
	nature: "sampled"
});
const fault = (id) => ({
	id,
	unit: "count",
	better: "lower",
	nature: "exact"
});
/** Every metric of the kind. A fault is a fact, not a sample: one is one too many unless the file says otherwise. */
const METRICS$2 = [
	...Object.keys(PERCENTILES).map(time),
	time("latency.mean"),
	time("latency.max"),
	{
		id: "throughput",
		unit: "/s",
		better: "higher",
		nature: "sampled"
	},
	{
		id: "bytes",
		unit: "B",
		better: "lower",
		nature: "sampled"
	},
	fault("errors"),
	fault("non2xx"),
	fault("timeouts")
];
/** The values of a window that has at least one answer. Answers with any status count, for they are what users wait for. */
function valuesOf$1(window) {
	const { latencies, statuses, faults } = window;
	const answers = latencies.length;
	return {
		...Object.fromEntries(Object.entries(PERCENTILES).map(([id, share]) => [id, percentile(latencies, share)])),
		"latency.mean": sum(latencies) / answers,
		"latency.max": latencies[answers - 1],
		throughput: window.throughput,
		bytes: window.bodyBytes / answers,
		errors: sum(faults.values()),
		non2xx: sum([...statuses].map(([status, count]) => status.startsWith("2") ? 0 : count)),
		timeouts: window.timeouts
	};
}
__name(valuesOf$1, "valuesOf");
/**
* The smallest value that at least this share of the values does not exceed: the nearest rank, so always a time that
* somebody waited. Definition 1 of Hyndman and Fan, "Sample Quantiles in Statistical Packages", 1996.
*/
function percentile(ascending, share) {
	return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)];
}
/** Answers that a window needs before a percentile is less than its maximum; 1 for other metrics. */
function answersNeeded(id) {
	const share = PERCENTILES[id];
	return share === void 0 ? 1 : Math.round(1 / (1 - share));
}
function sum(values) {
	let total = 0;
	for (const value of values) total += value;
	return total;
}
// src/platform/loopback.ts
/** Ports and answers on this machine's own addresses; nothing here ever leaves the machine. */
/** The address as a URL if it is plain http on this machine, else null. */
function loopbackUrl(address) {
	const url = URL.parse(address);
	return url?.protocol === "http:" && isLoopback$1(url.hostname) ? url : null;
}
const isLoopback$1 = /* @__PURE__ */ __name((host) => host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host), "isLoopback");
const given = /* @__PURE__ */ new Set();
/** A port that was free a moment ago and that was not given before by this process. */
async function freePort() {
	for (;;) {
		const port = await anyPort();
		if (given.has(port)) continue;
		given.add(port);
		return port;
	}
}
async function anyPort() {
	const server = createServer();
	await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(0, "127.0.0.1", resolve);
	});
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	if (address === null || typeof address === "string") throw new Error("a listening socket without a port");
	return address.port;
}
/** Whether anything accepts connections at the host and port of the URL. */
async function isTaken(url) {
	return await new Promise((resolve) => {
		const socket = connect({
			host: url.hostname.replaceAll(/[[\]]/g, ""),
			port: portOf(url)
		});
		const settle = (taken) => {
			socket.destroy();
			resolve(taken);
		};
		socket.setTimeout(2e3, () => settle(false));
		socket.once("connect", () => settle(true));
		socket.once("error", () => settle(false));
	});
}
/** The port of an http URL, also where it is the unwritten default. */
function portOf(url) {
	return Number(url.port || 80);
}
/** Asks once, follows nothing, keeps no connection; waits `patience` milliseconds at most. */
async function ask$3(url, patience, signal) {
	return await new Promise((resolve) => {
		const limit = AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(patience))]);
		const request = get(url, {
			agent: false,
			signal: limit
		}, (response) => {
			response.resume();
			response.once("error", () => {});
			resolve({ status: response.statusCode ?? 0 });
			request.destroy();
		});
		request.once("error", (error) => resolve({ refused: error.code ?? error.message }));
	});
}
__name(ask$3, "ask");
// src/kinds/http/options.ts
const METHODS$1 = [
	"GET",
	"HEAD",
	"POST",
	"PUT",
	"PATCH",
	"DELETE",
	"OPTIONS"
];
/**
* What holds where the file says nothing. A window is as short as its answers allow, for in the same time many short
* ones tell two servers apart better than few long ones (figures in README.md); twice the answers that the highest
* budgeted percentile needs leave two above it. Warming up ends when windows are as fast as
* they ever were, after two seconds at the latest.
*/
const DEFAULTS$2 = {
	method: "GET",
	connections: 10,
	window: {
		least: 40,
		most: 1e3,
		answers: 50
	},
	warmUp: {
		first: 1200,
		most: 2e3,
		window: 60,
		steady: .85
	},
	timeout: 1e4
};
const schema$2 = {
	type: "object",
	additionalProperties: false,
	description: "One request, sent to a running service over and over.",
	properties: {
		service: {
			type: "string",
			description: "The service that answers, by its name under `services`."
		},
		path: {
			type: "string",
			pattern: "^/\\S*$",
			description: "Path and query on the service; \"/\" if absent.",
			examples: ["/", "/search?q=shoes"]
		},
		url: {
			type: "string",
			description: "Address instead of a service; only on this machine, and without tolerances: it is the same for head and base.",
			examples: ["http://127.0.0.1:3000/search"]
		},
		method: {
			enum: METHODS$1,
			default: DEFAULTS$2.method,
			description: "HTTP method."
		},
		headers: {
			type: "object",
			additionalProperties: { type: "string" },
			description: "Sent with every request; never published.",
			examples: [{ accept: "application/json" }]
		},
		body: {
			type: [
				"string",
				"object",
				"array"
			],
			description: "Sent with every request: a string as it is, anything else as JSON.",
			examples: [{ query: "shoes" }]
		},
		connections: {
			type: "integer",
			minimum: 1,
			maximum: 1e3,
			default: DEFAULTS$2.connections,
			description: "Connections that send at the same time; each waits for its answer before it sends again."
		},
		window: {
			$ref: "#/definitions/duration",
			description: "Length of one reading; if absent, what 50 answers take (200 for latency.p99), from 40 ms to 1 s."
		},
		warmUp: {
			$ref: "#/definitions/duration",
			description: "Load before the first reading of a block, not counted; if absent, until answers get no faster, at most 2 s."
		},
		timeout: {
			$ref: "#/definitions/duration",
			description: "How long one answer may take; 10 s if absent, at least 1 s."
		}
	}
};
/** What the schema cannot tell: exactly one target, on this machine, and a request that can be sent. */
function mistakes$2(options) {
	return [
		...targetMistakes$2(options),
		...requestMistakes$1(options),
		...durationMistakes(options)
	];
}
__name(mistakes$2, "mistakes");
function* targetMistakes$2({ service, url, path }) {
	if (service === void 0 && url === void 0) yield {
		option: "service",
		problem: "nothing to load; example: { service: api, path: \"/search?q=shoes\" }"
	};
	if (service !== void 0 && url !== void 0) yield {
		option: "url",
		problem: "stands beside `service`; keep one of them"
	};
	if (path !== void 0 && service === void 0) yield {
		option: "path",
		problem: "needs a `service`; with `url` the path is part of the address"
	};
	if (url !== void 0 && !loopbackUrl(url)) yield {
		option: "url",
		problem: "is not plain http on this machine, and load is for no one else; example: http://127.0.0.1:3000/"
	};
}
__name(targetMistakes$2, "targetMistakes");
function* requestMistakes$1({ method, body, headers = {} }) {
	if (body !== void 0 && (method === void 0 || method === "GET" || method === "HEAD")) yield {
		option: "body",
		problem: `is not for ${method ?? "GET"}; example: { method: POST, body: { query: shoes } }`
	};
	for (const [name, value] of Object.entries(headers)) {
		if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || /[\r\n\0]/.test(value)) yield {
			option: "headers",
			problem: `"${name}" is no header that can be sent`
		};
		if (/^(connection|content-length|transfer-encoding)$/i.test(name)) yield {
			option: "headers",
			problem: `"${name}" is set by the load generator itself; leave it out`
		};
	}
}
__name(requestMistakes$1, "requestMistakes");
function* durationMistakes({ window, warmUp, timeout }) {
	if (window !== void 0 && !(window >= 20 && window <= 6e4)) yield {
		option: "window",
		problem: "must be from 20 ms to 60 s; example: window: 500 ms"
	};
	if (warmUp !== void 0 && !(warmUp >= 20 && warmUp <= 3e5)) yield {
		option: "warmUp",
		problem: "must be from 20 ms to 5 min; example: warmUp: 5 s"
	};
	if (timeout !== void 0 && !(timeout >= 1e3 && timeout <= 6e4)) yield {
		option: "timeout",
		problem: "must be from 1 s to 60 s; example: timeout: 5 s"
	};
}
// src/platform/clock.ts
/** The only clock: a monotonic one for durations, a wall one for dates. */
/** Milliseconds that only ever go forward, whatever happens to the date. */
const now = () => performance.now();
/** The present moment as ISO 8601 in UTC. */
const timestamp = () => (/* @__PURE__ */ new Date()).toISOString();
// src/kinds/http/client.ts
/** Makes the client time and count rightly whatever the server does with its connections. */
function mend(client, rules) {
	client.pipelinedRequests.addBody = (bytes) => rules.onBody(bytes.length);
	const connection = {
		isLast: false,
		isEnding: false
	};
	mendAnswers(client, rules.head, connection);
	mendRequests(client, connection);
	mendConnections(client, rules, connection);
}
/** Lets no more requests start; the client ends when the one under way is answered, fails or times out. */
function drain(client) {
	client.responseMax = client.reqsMade;
}
/** Settles where each answer ends, and whether its connection ends with it. */
function mendAnswers(client, head, connection) {
	client.on("headers", () => {
		const { parser } = client;
		if (head) {
			parser.body_bytes = 0;
			parser.isChunked = false;
		}
		connection.isLast = !parser.shouldKeepAlive();
	});
}
/** After the last answer on a connection, the next request goes on a fresh one instead of into the void. */
function mendRequests(client, connection) {
	const { _doRequest: request } = client;
	client._doRequest = () => {
		if (!connection.isLast || client.responseMax) request.call(client);
		else if (!connection.isEnding) client._resetConnection();
	};
}
/** A fresh connection starts with an empty queue and a parser that expects an answer's first line. */
function mendConnections(client, rules, connection) {
	const { _connect: connect } = client;
	let failed = false;
	client.on("connError", () => failed = true);
	client._connect = () => {
		if (client.pipelinedRequests.size() > 0 && !failed) rules.onLost();
		failed = false;
		client.pipelinedRequests.clear();
		client.parser.initialize("RESPONSE");
		connection.isLast = false;
		connection.isEnding = false;
		connect.call(client);
		client.conn.prependListener("end", () => {
			connection.isEnding = true;
			client.parser.finish();
		});
	};
}
// src/kinds/http/load.ts
/** One window of load on one address, made by autocannon; what came of it as plain facts. */
/** Milliseconds between autocannon's looks at whether it is over; nothing waits for them, its timers only end on one. */
const LOOK = 20;
/**
* Loads the address for `span` milliseconds, then waits for the answers still under way: every request that was started
* counts, so that slow answers are not cut off more often than fast ones. A refused connection ends it at once.
* Rejects with the signal's reason when cancelled, all sockets closed.
*/
async function takeWindow(load, span, signal) {
	signal.throwIfAborted();
	const { default: autocannon } = await import("./autocannon.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const tally = new Tally();
	const idle = performance$1.eventLoopUtilization();
	const run = autocannon(optionsFor(load, span, tally));
	tally.watch(run);
	const mark = setTimeout(() => {
		tally.busy = performance$1.eventLoopUtilization(idle).utilization;
		tally.clients.forEach(drain);
	}, span);
	const cancel = () => tally.stop();
	signal.addEventListener("abort", cancel, { once: true });
	try {
		await Promise.race([run, tally.ended]);
	} finally {
		clearTimeout(mark);
		signal.removeEventListener("abort", cancel);
	}
	signal.throwIfAborted();
	return tally.window();
}
/** autocannon's own aggregation is left out: its histogram counts whole milliseconds, and costs time at each window's end. */
function optionsFor(load, span, tally) {
	const { body, ...request } = load;
	return {
		...request,
		...body === null ? {} : { body },
		timeout: load.timeout / 1e3,
		duration: (span + load.timeout) / 1e3 + 1,
		sampleInt: LOOK,
		skipAggregateResult: true,
		histograms: {
			latencies: NO_HISTOGRAM,
			requests: NO_HISTOGRAM,
			throughput: NO_HISTOGRAM
		},
		setupClient: (client) => tally.add(client, load.method === "HEAD")
	};
}
const NO_HISTOGRAM = {
	__custom: true,
	recordValue: () => {},
	recordValueWithExpectedInterval: () => {},
	reset: () => {},
	destroy: () => {}
};
/** Collects what a window gives. */
var Tally = class {
	clients = [];
	busy = 0;
	#end = Promise.withResolvers();
	#living = /* @__PURE__ */ new Set();
	#from = now();
	#stints = /* @__PURE__ */ new Map();
	#latencies = [];
	#statuses = /* @__PURE__ */ new Map();
	#faults = /* @__PURE__ */ new Map();
	#bodyBytes = 0;
	#timeouts = 0;
	/** Resolves when every connection has ended. */
	get ended() {
		return this.#end.promise;
	}
	add(client, head) {
		const stint = {
			answers: 0,
			ended: Infinity
		};
		this.clients.push(client);
		this.#living.add(client);
		this.#stints.set(client, stint);
		mend(client, {
			head,
			onBody: (bytes) => this.#bodyBytes += bytes,
			onLost: () => count$1(this.#faults, "CLOSED")
		});
		client.once("done", () => {
			stint.ended = now();
			this.#living.delete(client);
			if (this.#living.size === 0) queueMicrotask(() => this.#end.resolve());
		});
	}
	watch(run) {
		run.on("response", (client, status, _bytes, latency) => {
			this.#stints.get(client).answers++;
			this.#latencies.push(latency);
			count$1(this.#statuses, String(status));
		});
		run.on("reqError", (error) => {
			if (error.message === "request timed out") this.#timeouts++;
			else count$1(this.#faults, error.code ?? error.message);
			if (error.code === "ECONNREFUSED") this.stop();
		});
	}
	/** Ends all connections at once. */
	stop() {
		for (const client of this.clients) client.destroy();
	}
	window() {
		return {
			latencies: Float64Array.from(this.#latencies).sort(),
			throughput: this.#throughput(),
			bodyBytes: this.#bodyBytes,
			statuses: this.#statuses,
			faults: this.#faults,
			timeouts: this.#timeouts,
			busy: this.busy
		};
	}
	/** Each connection's answers over its own time: it needs no whole window, and a hung connection takes nothing from the others. */
	#throughput() {
		return [...this.#stints.values()].map(({ answers, ended }) => 1e3 * answers / (ended - this.#from)).reduce((sum, rate) => sum + rate, 0);
	}
};
function count$1(counts, key) {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}
__name(count$1, "count");
// src/kinds/http/probe.ts
/** Share of a window, 0 to 1, past which the generator may have kept answers waiting itself. */
const SATURATED = .9;
/**
* Starts the service and hands out readings of one window of load each. Rejects with `http-options-wrong`; the readings
* with `http-refused`, `http-gone` or `http-no-answer`.
*/
async function openProbe$1(options, lab) {
	const [mistake] = mistakes$2(options);
	if (mistake) throw new PierceError("http-options-wrong", {
		check: lab.check,
		...mistake
	});
	const load = await loadOf(options, lab);
	return {
		warmUp: async (signal) => {
			commonSpan(await warmUp(load, options.warmUp, lab, signal) / load.connections, options, lab);
		},
		read: async (signal) => {
			const span = commonSpan(0, options, lab);
			return readingOf$1(await takeAnswered(load, span, signal), load, span, lab);
		},
		[Symbol.asyncDispose]: async () => {}
	};
}
__name(openProbe$1, "openProbe");
/**
* Loads for as long as the file says, or until it is warm: two windows in a row are about as fast as this side ever was.
* How fast that is, is seen when it is first opened, in a longer time: a just-in-time compiler takes its last step when
* answers have long been of one speed. Gives the milliseconds of a median answer.
*/
async function warmUp(load, span, lab, signal) {
	if (span !== void 0) return middle(await takeAnswered(load, span, signal));
	const { first, most, window, steady } = DEFAULTS$2.warmUp;
	const key = `fastest ${lab.side}`;
	let fastest = lab.shared.get(key) ?? Infinity;
	const least = fastest === Infinity ? first : 0;
	for (let [spent, still] = [0, 0]; spent < most && (still < 2 || spent < least); spent += window) {
		const answer = middle(await takeAnswered(load, window, signal));
		fastest = Math.min(fastest, answer);
		still = steady * answer <= fastest ? still + 1 : 0;
	}
	lab.shared.set(key, fastest);
	return fastest;
}
const middle = ({ latencies }) => percentile(latencies, .5);
/**
* Milliseconds of a window: what the file says, or what enough answers for every budgeted metric take at `pace`
* milliseconds between two of them. Decided by the side that is warmed up first, the same for both and for every block.
*/
function commonSpan(pace, { window }, { shared, budgets }) {
	if (window !== void 0) return window;
	const { least, most, answers } = DEFAULTS$2.window;
	const needed = Math.max(answers, ...budgets.map(({ metric }) => 2 * answersNeeded(metric)));
	if (!shared.has("window")) shared.set("window", Math.round(Math.min(most, Math.max(least, needed * pace))));
	return shared.get("window");
}
async function loadOf(options, lab) {
	const { method = DEFAULTS$2.method, connections = DEFAULTS$2.connections, timeout = DEFAULTS$2.timeout } = options;
	const { body = null, headers = {} } = options;
	const isText = body === null || typeof body === "string";
	return {
		url: options.url ?? `${(await lab.service(options.service)).url}${options.path ?? "/"}`,
		method,
		headers: isText || hasContentType$1(headers) ? headers : {
			...headers,
			"content-type": "application/json"
		},
		body: isText ? body : JSON.stringify(body),
		connections,
		timeout
	};
}
const hasContentType$1 = /* @__PURE__ */ __name((headers) => Object.keys(headers).some((name) => name.toLowerCase() === "content-type"), "hasContentType");
/** Takes a window and makes sure that it tells something. */
async function takeAnswered(load, span, signal) {
	const window = await takeWindow(load, span, signal);
	const answers = window.latencies.length;
	if (window.faults.has("ECONNREFUSED")) {
		if (answers === 0) throw new PierceError("http-refused", { url: load.url });
		throw new PierceError("http-gone", {
			url: load.url,
			answers
		});
	}
	if (answers === 0) throw new PierceError("http-no-answer", {
		url: load.url,
		window: span,
		instead: faultsOf(window)
	});
	return window;
}
/** Such as "10 timed out, 3 ECONNRESET". */
function faultsOf({ timeouts, faults }) {
	const counted = [...faults].map(([reason, count]) => `${count} ${reason}`);
	return [...timeouts > 0 ? [`${timeouts} timed out`] : [], ...counted].join(", ");
}
function readingOf$1(window, load, span, lab) {
	return {
		values: valuesOf$1(window),
		evidence: evidenceOf$2(window, load, span),
		warnings: [...saturation(window, load), ...thinness(window, lab)]
	};
}
__name(readingOf$1, "readingOf");
function evidenceOf$2(window, { connections }, span) {
	const part = (group, explains) => ([name, value]) => ({
		group,
		name,
		value,
		unit: "count",
		explains: [explains]
	});
	return {
		parts: [...[...window.statuses].map(part("status", "non2xx")), ...[...window.faults].map(part("fault", "errors"))],
		facts: [{
			name: "connections",
			text: String(connections),
			explains: []
		}, {
			name: "window",
			text: `${span} ms`,
			explains: []
		}]
	};
}
__name(evidenceOf$2, "evidenceOf");
/** A generator without idle time times its own queue along with the service. */
function saturation({ busy }, { connections }) {
	if (busy <= SATURATED) return [];
	return [{
		code: "generator-saturated",
		params: {
			busy: Math.round(100 * busy),
			connections
		}
	}];
}
/** With too few answers in a window, a budgeted percentile is its maximum. */
function thinness(window, lab) {
	const answers = window.latencies.length;
	const thin = METRICS$2.filter(({ id }) => lab.budgets.some(({ metric }) => metric === id)).filter(({ id }) => answers < answersNeeded(id)).at(-1);
	if (!thin) return [];
	return [{
		code: "window-thin",
		params: {
			metric: thin.id,
			answers,
			needed: answersNeeded(thin.id)
		}
	}];
}
// src/kinds/http/index.ts
const http$1 = {
	name: "http",
	title: "Latency, throughput and faults of a running service under load",
	schema: schema$2,
	metricSets: [{ known: METRICS$2 }],
	implied: {
		errors: { max: 0 },
		non2xx: { max: 0 },
		timeouts: { max: 0 }
	},
	rounds: () => ({
		atLeast: 5,
		atMost: 211,
		warmUp: 1
	}),
	freshBy: () => "opening",
	loads: true,
	mistakes: mistakes$2,
	fixedBy: ({ url }) => url === void 0 ? null : "url",
	open: openProbe$1
};
// src/platform/chromium-package.ts
/**
* The browser inside the npm package `@sparticuz/chromium`, unpacked once per version into a private folder.
* For machines without a browser and without the right to install one; it is a headless shell, not the Chrome of users.
*/
const PACKAGE = "@sparticuz/chromium";
/** The package's browser, from the project or from where Pierce itself is installed; null where it is in neither. */
async function findPackagedBrowser({ project, cache = userCache() }) {
	if (process.platform !== "linux" || process.arch !== "x64") return null;
	const entry = resolvePackage(join(project, "package.json")) ?? resolvePackage(import.meta.url);
	if (!entry) return null;
	const folder = await unpackOnce(entry, cache);
	const path = join(folder, "chromium");
	return {
		path,
		source: PACKAGE,
		flags: [
			"--headless",
			"--no-sandbox",
			"--no-zygote",
			"--disable-dev-shm-usage"
		],
		env: {
			...fonts(folder),
			...await libraries(path, folder)
		}
	};
}
function userCache() {
	return join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "pierce");
}
function resolvePackage(from) {
	try {
		return createRequire(from).resolve(PACKAGE);
	} catch {
		return null;
	}
}
/** Unpacks beside and renames, so that a half unpacked browser is never taken for a whole one. */
async function unpackOnce(entry, cache) {
	const folder = join(cache, `chromium-${await versionOf(entry)}`);
	if (existsSync(folder)) return folder;
	await mkdir(cache, {
		recursive: true,
		mode: 448
	});
	const unpacking = await mkdtemp(join(cache, "unpacking-"));
	try {
		await unpack(entry, unpacking);
		await rename(unpacking, folder).catch((error) => {
			if (!existsSync(folder)) throw error;
		});
	} finally {
		await rm(unpacking, {
			recursive: true,
			force: true
		});
	}
	return folder;
}
async function versionOf(entry) {
	const manifest = await readFile(join(dirname(entry), "..", "package.json"), "utf8");
	return JSON.parse(manifest).version;
}
/**
* The package unpacks to fixed names under TMPDIR, and its libraries only where it believes to be in a Lambda;
* so it is asked in a process of its own that is told both.
*/
async function unpack(entry, folder) {
	const script = `import chromium from ${JSON.stringify(pathToFileURL(entry).href)}; await chromium.executablePath();`;
	await promisify(execFile)(process.execPath, [
		"--input-type=module",
		"--eval",
		script
	], {
		env: {
			TMPDIR: folder,
			HOME: folder,
			AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x"
		},
		timeout: 12e4
	});
}
/** Without a single font of the system, text would be drawn with none. */
function fonts(folder) {
	return existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: join(folder, "fonts") };
}
/** The package's copies of system libraries, only where it does not start with the system's own. */
async function libraries(path, folder) {
	try {
		await promisify(execFile)(path, ["--version"], { timeout: 3e4 });
		return {};
	} catch {
		return { LD_LIBRARY_PATH: join(folder, "al2023", "lib") };
	}
}
// src/platform/chromium.ts
/**
* Finds a browser to measure pages with.
* Its opinion: what the user names counts and nothing else does; a CHROME_PATH that leads nowhere is a mistake, not a
* reason to look further, because another browser gives other numbers. It never downloads one.
*/
/**
* CHROME_PATH, else an installed Chrome or Chromium, else the package `@sparticuz/chromium` (Linux x64).
* Rejects with `browser-path-wrong` or `browser-not-found`.
*/
async function findBrowser(search = { project: process.cwd() }) {
	const named = process.env["CHROME_PATH"];
	if (named) return await namedBrowser(named);
	const installed = await installedBrowser();
	if (installed) return {
		path: installed,
		source: "system",
		flags: [HEADLESS, ...sandboxFlags()],
		env: {}
	};
	const packaged = await findPackagedBrowser(search);
	if (packaged) return packaged;
	throw new PierceError("browser-not-found", { looked: process.platform === "linux" ? LOOKED.linux : LOOKED.other });
}
const HEADLESS = "--headless=new";
const LOOKED = {
	linux: `CHROME_PATH, desktop entries, google-chrome and chromium on PATH, and the package ${PACKAGE}`,
	other: "CHROME_PATH, and Google Chrome where its installer puts it"
};
async function namedBrowser(path) {
	try {
		await access(path, constants.X_OK);
	} catch {
		throw new PierceError("browser-path-wrong", { path });
	}
	return {
		path,
		source: "CHROME_PATH",
		flags: [HEADLESS, ...sandboxFlags()],
		env: {}
	};
}
/** The first of chrome-launcher's finds; it throws where it finds none, and where the tools that it asks are missing. */
async function installedBrowser() {
	const { Launcher } = await import("./chrome-launcher.js");
	try {
		return Launcher.getFirstInstallation() ?? null;
	} catch {
		return null;
	}
}
/**
* As root, Chrome does not start with its sandbox; and root is who containers run as, whose small /dev/shm (64 MB)
* makes it crash. https://pptr.dev/troubleshooting#running-puppeteer-in-docker
*/
function sandboxFlags() {
	return runsAsRoot() ? ["--no-sandbox", "--disable-dev-shm-usage"] : [];
}
function runsAsRoot() {
	return process.getuid?.() === 0;
}
/**
* Brand and version as the browser tells them, such as `Chromium 150.0.7871.100`.
* Rejects with `browser-not-started`.
*/
async function browserVersion(browser) {
	try {
		const { stdout } = await promisify(execFile)(browser.path, ["--version"], {
			env: {
				PATH: process.env["PATH"],
				HOME: process.env["HOME"],
				...browser.env
			},
			timeout: 3e4
		});
		const version = /^.*?\d+(\.\d+){3}/m.exec(stdout)?.[0].trim();
		if (version) return browser.source === "@sparticuz/chromium" ? `${version} (headless shell)` : version;
		throw new Error(`it printed no version but: ${stdout.slice(0, 200)}`);
	} catch (error) {
		throw new PierceError("browser-not-started", {
			path: browser.path,
			output: lastLines(error)
		});
	}
}
function lastLines(error) {
	const { stderr, message } = error;
	return (stderr?.trim() || message || String(error)).split("\n").slice(-5).join("\n");
}
// src/kinds/lighthouse/details.ts
/** The rows of an audit's table; none where it did not run or has none. */
function tableOf(result, audit) {
	const details = result.audits[audit]?.details;
	return details && "items" in details && Array.isArray(details.items) ? details.items : [];
}
/** Adds the numbers that rows give under one name. */
function sumBy(rows, name, field) {
	const sums = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const value = Number(row[field]);
		if (Number.isFinite(value)) sums.set(name(row), (sums.get(name(row)) ?? 0) + value);
	}
	return sums;
}
// src/kinds/lighthouse/names.ts
/**
* The name under which a resource is found again on the other side: its path and the names of its query, not their
* values (they may be secret), nor the address of this machine (each side has its own port), nor a hash of the content
* in a file's name (it changes with every build). Other hosts keep their name.
*/
function resourceName(address) {
	const url = URL.parse(address);
	if (url === null || !/^https?:$/.test(url.protocol)) return "unattributed";
	const host = LOOPBACK.test(url.hostname) ? "" : url.host;
	const keys = [...new Set(url.searchParams.keys())];
	const query = keys.length > 0 ? `?${keys.join("&")}` : "";
	return `${host}${withoutHash(url.pathname)}${query}`.slice(0, 200);
}
/** This machine's names (RFC 6761 for `localhost`, RFC 1122 for 127/8). */
const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;
/** Whether an address leads to this machine by HTTP. */
function isLoopback(address) {
	const url = URL.parse(address);
	return url !== null && /^https?:$/.test(url.protocol) && LOOPBACK.test(url.hostname);
}
/** Bundlers put a hash of eight characters or more before the extension: `app-B7xQ2mK9.js`, `main.3f9a1c20.chunk.css`. */
function withoutHash(path) {
	return path.replace(/([-._])([\w-]{8,}?)(?=(\.\w+){1,2}$)/, (whole, mark, word) => looksHashed(word) ? `${mark}*` : whole);
}
function looksHashed(word) {
	return /\d/.test(word) || /[a-z][A-Z]/.test(word) && /[A-Z]{2}|[A-Z][a-z]?[A-Z]/.test(word);
}
// src/kinds/lighthouse/evidence.ts
/**
* What stands behind the numbers: resources, scripts, shifts, the phases of the main thread and of the largest paint,
* and the audits. Only derived fields: the answer itself holds the headers that were sent.
*/
function evidenceOf$1(result, given) {
	return {
		parts: [
			...resources(result),
			...scripts(result),
			...mainThread(result),
			...paintPhases(result),
			...shifts(result),
			...Object.keys(result.audits).flatMap((id) => audit(result, id))
		],
		facts: [...given, ...facts(result)]
	};
}
__name(evidenceOf$1, "evidenceOf");
/** The largest of a group: enough to explain a change, few enough to travel with every snapshot. */
function largest(sums, most, explained) {
	return [...sums].filter(([, value]) => value > 0).toSorted(([, a], [, b]) => b - a).slice(0, most).map(([name, value]) => ({
		...explained,
		name,
		value
	}));
}
function resources(result) {
	const rows = tableOf(result, "network-requests").filter((row) => /^https?:/.test(String(row["url"])));
	return [...Map.groupBy(rows, (row) => typeOf(row))].flatMap(([type, ofType]) => largest(sumBy(ofType, nameOf$1, "transferSize"), 20, {
		group: "resource",
		unit: "B",
		explains: [
			`bytes.${type}`,
			`requests.${type}`,
			...EVERY_RESOURCE
		]
	}));
}
const EVERY_RESOURCE = [
	"bytes.total",
	"requests.total",
	"total-byte-weight",
	"first-contentful-paint",
	"largest-contentful-paint",
	"speed-index",
	"performance"
];
const nameOf$1 = /* @__PURE__ */ __name((row) => resourceName(String(row["url"])), "nameOf");
/** As Lighthouse's summary sorts them. */
function typeOf(row) {
	const type = String(row["resourceType"]).toLowerCase();
	return [
		"stylesheet",
		"image",
		"media",
		"font",
		"script",
		"document"
	].includes(type) ? type : "other";
}
function scripts(result) {
	return largest(sumBy(tableOf(result, "bootup-time"), nameOf$1, "total"), 15, {
		group: "script",
		unit: "ms",
		explains: ["bootup-time", ...MAIN_THREAD]
	});
}
function mainThread(result) {
	return largest(sumBy(tableOf(result, "mainthread-work-breakdown"), (row) => String(row["group"]), "duration"), 10, {
		group: "main thread",
		unit: "ms",
		explains: MAIN_THREAD
	});
}
const MAIN_THREAD = [
	"mainthread-work-breakdown",
	"total-blocking-time",
	"max-potential-fid",
	"interactive",
	"performance"
];
/** How the largest paint was spent, as observed, without the simulated network. */
function paintPhases(result) {
	return largest(sumBy(tableOf(result, "lcp-breakdown-insight").flatMap((item) => item["items"] ?? []), (row) => String(row["subpart"]), "duration"), 4, {
		group: "paint phase",
		unit: "ms",
		explains: ["largest-contentful-paint", "performance"]
	});
}
function shifts(result) {
	return largest(sumBy(tableOf(result, "layout-shifts"), (row) => selectorOf(row["node"]), "score"), 10, {
		group: "shift",
		unit: "number",
		explains: ["cumulative-layout-shift", "performance"]
	});
}
/** Where an element is, never what it holds. */
function selectorOf(node) {
	const selector = node?.selector;
	return typeof selector === "string" && selector !== "" ? selector.slice(0, 120) : "unknown element";
}
/** Time or bytes an audit says could be saved; or, of an audit in a category that is all scores, its score. */
function audit(result, id) {
	const { details, score, scoreDisplayMode, ...rest } = result.audits[id];
	const metricSavings = rest.metricSavings ?? {};
	const served = Object.keys(ACRONYMS).filter((acronym) => (metricSavings[acronym] ?? 0) > 0);
	const explains = [...new Set(served.flatMap((acronym) => ACRONYMS[acronym]))];
	const bytes = details?.type === "opportunity" ? details.overallSavingsBytes ?? 0 : 0;
	if (bytes > 0) return [{
		group: "audit",
		name: id,
		value: bytes,
		unit: "B",
		explains: [...explains, "bytes.total"]
	}];
	const saving = Math.max(0, ...TIMES.map((acronym) => metricSavings[acronym] ?? 0));
	if (saving > 0) return [{
		group: "audit",
		name: id,
		value: saving,
		unit: "ms",
		explains
	}];
	if (scoreDisplayMode !== "binary" || score === null) return [];
	const scored = scoredCategories(result, id);
	return scored.length > 0 ? [{
		group: "audit",
		name: id,
		value: score * 100,
		unit: "points",
		explains: scored
	}] : [];
}
const TIMES = [
	"FCP",
	"LCP",
	"TBT"
];
/** Lighthouse's short names of the metrics that a saving would serve. */
const ACRONYMS = {
	FCP: [
		"first-contentful-paint",
		"speed-index",
		"performance"
	],
	LCP: ["largest-contentful-paint", "performance"],
	TBT: [
		"total-blocking-time",
		"interactive",
		"performance"
	],
	CLS: ["cumulative-layout-shift", "performance"]
};
function scoredCategories(result, id) {
	return Object.values(result.categories).filter((category) => category.auditRefs.some((ref) => ref.id === id && ref.weight > 0)).map((category) => category.id);
}
function facts(result) {
	const { environment } = result;
	const element = largestPaint(result);
	return [{
		name: "benchmark index",
		text: String(environment.benchmarkIndex),
		explains: []
	}, ...element ? [{
		name: "largest element",
		text: element,
		explains: ["largest-contentful-paint", "performance"]
	}] : []];
}
function largestPaint(result) {
	const node = tableOf(result, "lcp-breakdown-insight").find((item) => item["type"] === "node");
	return node ? selectorOf(node) : null;
}
// src/kinds/lighthouse/metrics.generated.ts
/** Made by scripts/lighthouse-metrics.ts; do not edit. */
const LIGHTHOUSE_VERSION = "13.5.0";
const METRICS$1 = [
	{
		id: "accessibility",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Accessibility"
	},
	{
		id: "accesskeys",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "`[accesskey]` values are unique"
	},
	{
		id: "agent-accessibility-tree",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Accessibility tree is well-formed"
	},
	{
		id: "agentic-browsing",
		unit: "points",
		better: "higher",
		nature: "sampled",
		title: "Agentic Browsing"
	},
	{
		id: "ard-schema",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "`ai-catalog.json` schema is valid"
	},
	{
		id: "aria-allowed-attr",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "`[aria-*]` attributes match their roles"
	},
	{
		id: "aria-command-name",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "`button`, `link`, and `menuitem` elements have accessible names"
	},
	{
		id: "aria-conditional-attr",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "ARIA attributes are used as specified for the element's role"
	},
	{
		id: "aria-deprecated-role",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Deprecated ARIA roles were not used"
	},
	{
		id: "aria-dialog-name",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Elements with `role=\"dialog\"` or `role=\"alertdialog\"` have accessible names."
	},
	{
		id: "aria-hidden-body",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "`[aria-hidden=\"true\"]` is not present on the document `<body>`"
	},
	{
		id: "aria-hidden-focus",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "`[aria-hidden=\"true\"]` elements do not contain focusable descendents"
	},
	{
		id: "aria-input-field-name",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "ARIA input fields have accessible names"
	},
	{
		id: "aria-meter-name",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "ARIA `meter` elements have accessible names"
	},
	{
		id: "aria-progressbar-name",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "ARIA `progressbar` elements have accessible names"
	},
	{
		id: "aria-prohibited-attr",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Elements use only permitted ARIA attributes"
	},
	{
		id: "aria-required-attr",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "`[role]`s have all required `[aria-*]` attributes"
	},
	{
		id: "aria-required-children",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Elements with an ARIA `[role]` that require children to contain a specific `[role]` have all required children."
	},
	{
		id: "aria-required-parent",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "`[role]`s are contained by their required parent element"
	},
	{
		id: "aria-roles",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "`[role]` values are valid"
	},
	{
		id: "aria-text",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Elements with the `role=text` attribute do not have focusable descendents."
	},
	{
		id: "aria-toggle-field-name",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "ARIA toggle fields have accessible names"
	},
	{
		id: "aria-tooltip-name",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "ARIA `tooltip` elements have accessible names"
	},
	{
		id: "aria-treeitem-name",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "ARIA `treeitem` elements have accessible names"
	},
	{
		id: "aria-valid-attr",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "`[aria-*]` attributes are valid and not misspelled"
	},
	{
		id: "aria-valid-attr-value",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "`[aria-*]` attributes have valid values"
	},
	{
		id: "autocomplete-valid",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "`autocomplete` attributes are used correctly"
	},
	{
		id: "best-practices",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Best Practices"
	},
	{
		id: "bf-cache",
		unit: "points",
		better: "higher",
		nature: "sampled",
		title: "Page didn't prevent back/forward cache restoration"
	},
	{
		id: "bootup-time",
		unit: "ms",
		better: "lower",
		nature: "sampled",
		title: "JavaScript execution time"
	},
	{
		id: "button-name",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Buttons have an accessible name"
	},
	{
		id: "bytes.document",
		unit: "B",
		better: "lower",
		nature: "exact",
		title: "Bytes over the network: document"
	},
	{
		id: "bytes.font",
		unit: "B",
		better: "lower",
		nature: "exact",
		title: "Bytes over the network: font"
	},
	{
		id: "bytes.image",
		unit: "B",
		better: "lower",
		nature: "exact",
		title: "Bytes over the network: image"
	},
	{
		id: "bytes.media",
		unit: "B",
		better: "lower",
		nature: "exact",
		title: "Bytes over the network: media"
	},
	{
		id: "bytes.other",
		unit: "B",
		better: "lower",
		nature: "exact",
		title: "Bytes over the network: other"
	},
	{
		id: "bytes.script",
		unit: "B",
		better: "lower",
		nature: "exact",
		title: "Bytes over the network: script"
	},
	{
		id: "bytes.stylesheet",
		unit: "B",
		better: "lower",
		nature: "exact",
		title: "Bytes over the network: stylesheet"
	},
	{
		id: "bytes.third-party",
		unit: "B",
		better: "lower",
		nature: "exact",
		title: "Bytes over the network: third-party"
	},
	{
		id: "bytes.total",
		unit: "B",
		better: "lower",
		nature: "exact",
		title: "Bytes over the network: total"
	},
	{
		id: "cache-insight",
		unit: "points",
		better: "higher",
		nature: "sampled",
		title: "Use efficient cache lifetimes"
	},
	{
		id: "canonical",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Document has a valid `rel=canonical`"
	},
	{
		id: "charset",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Properly defines charset"
	},
	{
		id: "cls-culprits-insight",
		unit: "points",
		better: "higher",
		nature: "sampled",
		title: "Layout shift culprits"
	},
	{
		id: "color-contrast",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Background and foreground colors have a sufficient contrast ratio"
	},
	{
		id: "crawlable-anchors",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Links are crawlable"
	},
	{
		id: "cumulative-layout-shift",
		unit: "number",
		better: "lower",
		nature: "sampled",
		title: "Cumulative Layout Shift"
	},
	{
		id: "definition-list",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "`<dl>`'s contain only properly-ordered `<dt>` and `<dd>` groups, `<script>`, `<template>` or `<div>` elements."
	},
	{
		id: "deprecations",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Avoids deprecated APIs"
	},
	{
		id: "dlitem",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Definition list items are wrapped in `<dl>` elements"
	},
	{
		id: "doctype",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Page has the HTML doctype"
	},
	{
		id: "document-latency-insight",
		unit: "points",
		better: "higher",
		nature: "sampled",
		title: "Document request latency"
	},
	{
		id: "document-title",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Document has a `<title>` element"
	},
	{
		id: "dom-size-insight",
		unit: "count",
		better: "lower",
		nature: "exact",
		title: "Optimize DOM size"
	},
	{
		id: "duplicated-javascript-insight",
		unit: "points",
		better: "higher",
		nature: "sampled",
		title: "Duplicated JavaScript"
	},
	{
		id: "errors-in-console",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "No browser errors logged to the console"
	},
	{
		id: "first-contentful-paint",
		unit: "ms",
		better: "lower",
		nature: "sampled",
		title: "First Contentful Paint"
	},
	{
		id: "font-display-insight",
		unit: "points",
		better: "higher",
		nature: "sampled",
		title: "Font display"
	},
	{
		id: "forced-reflow-insight",
		unit: "points",
		better: "higher",
		nature: "sampled",
		title: "Forced reflow"
	},
	{
		id: "frame-title",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "`<frame>` or `<iframe>` elements have a title"
	},
	{
		id: "geolocation-on-start",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Avoids requesting the geolocation permission on page load"
	},
	{
		id: "heading-order",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Heading elements appear in a sequentially-descending order"
	},
	{
		id: "hreflang",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Document has a valid `hreflang`"
	},
	{
		id: "html-has-lang",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "`<html>` element has a `[lang]` attribute"
	},
	{
		id: "html-lang-valid",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "`<html>` element has a valid value for its `[lang]` attribute"
	},
	{
		id: "html-xml-lang-mismatch",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "`<html>` element has an `[xml:lang]` attribute with the same base language as the `[lang]` attribute."
	},
	{
		id: "http-status-code",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Page has successful HTTP status code"
	},
	{
		id: "image-alt",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Image elements have `[alt]` attributes"
	},
	{
		id: "image-aspect-ratio",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Displays images with correct aspect ratio"
	},
	{
		id: "image-delivery-insight",
		unit: "points",
		better: "higher",
		nature: "sampled",
		title: "Improve image delivery"
	},
	{
		id: "image-size-responsive",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Serves images with appropriate resolution"
	},
	{
		id: "input-button-name",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Input buttons have discernible text."
	},
	{
		id: "input-image-alt",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "`<input type=\"image\">` elements have `[alt]` text"
	},
	{
		id: "inspector-issues",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "No issues in the `Issues` panel in Chrome Devtools"
	},
	{
		id: "interactive",
		unit: "ms",
		better: "lower",
		nature: "sampled",
		title: "Time to Interactive"
	},
	{
		id: "is-crawlable",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Page isn’t blocked from indexing"
	},
	{
		id: "is-on-https",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Uses HTTPS"
	},
	{
		id: "label",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Form elements have associated labels"
	},
	{
		id: "label-content-name-mismatch",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Elements with visible text labels have matching accessible names."
	},
	{
		id: "landmark-one-main",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Document has a main landmark."
	},
	{
		id: "largest-contentful-paint",
		unit: "ms",
		better: "lower",
		nature: "sampled",
		title: "Largest Contentful Paint"
	},
	{
		id: "layout-shifts",
		unit: "points",
		better: "higher",
		nature: "sampled",
		title: "Avoid large layout shifts"
	},
	{
		id: "lcp-discovery-insight",
		unit: "points",
		better: "higher",
		nature: "sampled",
		title: "LCP request discovery"
	},
	{
		id: "legacy-javascript-insight",
		unit: "points",
		better: "higher",
		nature: "sampled",
		title: "Legacy JavaScript"
	},
	{
		id: "link-in-text-block",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Links are distinguishable without relying on color."
	},
	{
		id: "link-name",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Links have a discernible name"
	},
	{
		id: "link-text",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Links have descriptive text"
	},
	{
		id: "list",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Lists contain only `<li>` elements and script supporting elements (`<script>` and `<template>`)."
	},
	{
		id: "listitem",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "List items (`<li>`) are contained within `<ul>`, `<ol>` or `<menu>` parent elements"
	},
	{
		id: "llms-txt",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "llms.txt follows recommendations"
	},
	{
		id: "mainthread-work-breakdown",
		unit: "ms",
		better: "lower",
		nature: "sampled",
		title: "Minimizes main-thread work"
	},
	{
		id: "max-potential-fid",
		unit: "ms",
		better: "lower",
		nature: "sampled",
		title: "Max Potential First Input Delay"
	},
	{
		id: "meta-description",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Document has a meta description"
	},
	{
		id: "meta-refresh",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "The document does not use `<meta http-equiv=\"refresh\">`"
	},
	{
		id: "meta-viewport",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "`[user-scalable=\"no\"]` is not used in the `<meta name=\"viewport\">` element and the `[maximum-scale]` attribute is not less than 5."
	},
	{
		id: "modern-http-insight",
		unit: "points",
		better: "higher",
		nature: "sampled",
		title: "Modern HTTP"
	},
	{
		id: "network-dependency-tree-insight",
		unit: "points",
		better: "higher",
		nature: "sampled",
		title: "Network dependency tree"
	},
	{
		id: "network-rtt",
		unit: "ms",
		better: "lower",
		nature: "sampled",
		title: "Network Round Trip Times"
	},
	{
		id: "network-server-latency",
		unit: "ms",
		better: "lower",
		nature: "sampled",
		title: "Server Backend Latencies"
	},
	{
		id: "notification-on-start",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Avoids requesting the notification permission on page load"
	},
	{
		id: "object-alt",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "`<object>` elements have alternate text"
	},
	{
		id: "paste-preventing-inputs",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Allows users to paste into input fields"
	},
	{
		id: "performance",
		unit: "points",
		better: "higher",
		nature: "sampled",
		title: "Performance"
	},
	{
		id: "presentation-role-conflict",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Elements with `role=\"none\"` or `role=\"presentation\"` do not have conflicts"
	},
	{
		id: "redirects",
		unit: "ms",
		better: "lower",
		nature: "sampled",
		title: "Avoid multiple page redirects"
	},
	{
		id: "redirects-http",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Redirects HTTP traffic to HTTPS"
	},
	{
		id: "render-blocking-insight",
		unit: "points",
		better: "higher",
		nature: "sampled",
		title: "Render-blocking requests"
	},
	{
		id: "requests.document",
		unit: "count",
		better: "lower",
		nature: "exact",
		title: "Requests: document"
	},
	{
		id: "requests.font",
		unit: "count",
		better: "lower",
		nature: "exact",
		title: "Requests: font"
	},
	{
		id: "requests.image",
		unit: "count",
		better: "lower",
		nature: "exact",
		title: "Requests: image"
	},
	{
		id: "requests.media",
		unit: "count",
		better: "lower",
		nature: "exact",
		title: "Requests: media"
	},
	{
		id: "requests.other",
		unit: "count",
		better: "lower",
		nature: "exact",
		title: "Requests: other"
	},
	{
		id: "requests.script",
		unit: "count",
		better: "lower",
		nature: "exact",
		title: "Requests: script"
	},
	{
		id: "requests.stylesheet",
		unit: "count",
		better: "lower",
		nature: "exact",
		title: "Requests: stylesheet"
	},
	{
		id: "requests.third-party",
		unit: "count",
		better: "lower",
		nature: "exact",
		title: "Requests: third-party"
	},
	{
		id: "requests.total",
		unit: "count",
		better: "lower",
		nature: "exact",
		title: "Requests: total"
	},
	{
		id: "robots-txt",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "robots.txt is valid"
	},
	{
		id: "select-name",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Select elements have associated label elements."
	},
	{
		id: "seo",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "SEO"
	},
	{
		id: "server-response-time",
		unit: "ms",
		better: "lower",
		nature: "sampled",
		title: "Initial server response time was short"
	},
	{
		id: "skip-link",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Skip links are focusable."
	},
	{
		id: "speed-index",
		unit: "ms",
		better: "lower",
		nature: "sampled",
		title: "Speed Index"
	},
	{
		id: "svg-img-alt",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "SVG elements with an `img` role have an accessible text alternative"
	},
	{
		id: "tabindex",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "No element has a `[tabindex]` value greater than 0"
	},
	{
		id: "table-fake-caption",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Tables use `<caption>` instead of cells with the `[colspan]` attribute to indicate a caption."
	},
	{
		id: "target-size",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Touch targets have sufficient size and spacing."
	},
	{
		id: "td-has-header",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "`<td>` elements in a large `<table>` have one or more table headers."
	},
	{
		id: "td-headers-attr",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Cells in a `<table>` element that use the `[headers]` attribute refer to table cells within the same table."
	},
	{
		id: "third-parties-insight",
		unit: "points",
		better: "higher",
		nature: "sampled",
		title: "3rd parties"
	},
	{
		id: "third-party-cookies",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Avoids third-party cookies"
	},
	{
		id: "total-blocking-time",
		unit: "ms",
		better: "lower",
		nature: "sampled",
		title: "Total Blocking Time"
	},
	{
		id: "total-byte-weight",
		unit: "B",
		better: "lower",
		nature: "exact",
		title: "Avoids enormous network payloads"
	},
	{
		id: "unminified-css",
		unit: "ms",
		better: "lower",
		nature: "sampled",
		title: "Minify CSS"
	},
	{
		id: "unminified-javascript",
		unit: "ms",
		better: "lower",
		nature: "sampled",
		title: "Minify JavaScript"
	},
	{
		id: "unsized-images",
		unit: "points",
		better: "higher",
		nature: "sampled",
		title: "Image elements have explicit `width` and `height`"
	},
	{
		id: "unused-css-rules",
		unit: "ms",
		better: "lower",
		nature: "sampled",
		title: "Reduce unused CSS"
	},
	{
		id: "unused-javascript",
		unit: "ms",
		better: "lower",
		nature: "sampled",
		title: "Reduce unused JavaScript"
	},
	{
		id: "valid-lang",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "`[lang]` attributes have a valid value"
	},
	{
		id: "valid-source-maps",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "Page has valid source maps"
	},
	{
		id: "viewport-insight",
		unit: "points",
		better: "higher",
		nature: "sampled",
		title: "Optimize viewport for mobile"
	},
	{
		id: "webmcp-schema-validity",
		unit: "points",
		better: "higher",
		nature: "exact",
		title: "WebMCP schemas are valid"
	}
];
// src/kinds/lighthouse/options.ts
/**
* What holds where the file says nothing. Five runs: the median of five is twice as steady as one run
* (https://github.com/GoogleChrome/lighthouse/blob/main/docs/variability.md).
*/
const DEFAULTS$1 = {
	preset: "mobile",
	categories: ["performance"],
	runs: 5,
	timeLimit: 6e4
};
/** Lighthouse's categories: those of its metrics that are a score of many audits. */
const CATEGORIES = [
	"performance",
	"accessibility",
	"best-practices",
	"seo",
	"agentic-browsing"
];
const schema$1 = {
	type: "object",
	additionalProperties: false,
	description: "A page in a real Chrome, measured by Lighthouse.",
	properties: {
		service: {
			type: "string",
			description: "The service that answers, by its name under `services`."
		},
		path: {
			type: "string",
			pattern: "^/",
			description: "Path and query of the page on the service; \"/\" if absent.",
			examples: ["/", "/search?q=shoes"]
		},
		url: {
			type: "string",
			description: "Address of the page instead of a service; only on this machine, and without tolerances: it is the same for head and base.",
			examples: ["http://localhost:3000/"]
		},
		preset: {
			enum: ["mobile", "desktop"],
			default: DEFAULTS$1.preset,
			description: "Lighthouse's screen, network and processor: a mid-range phone on slow 4G, or a desktop on cable."
		},
		categories: {
			type: "array",
			items: { enum: CATEGORIES },
			minItems: 1,
			uniqueItems: true,
			default: DEFAULTS$1.categories,
			description: "Categories to run always; what a budget asks for runs anyway."
		},
		runs: {
			type: "integer",
			minimum: 1,
			maximum: 40,
			default: DEFAULTS$1.runs,
			description: "Fewest runs per side; more follow while budgets are undecided and time is left."
		},
		headers: {
			type: "object",
			additionalProperties: { type: "string" },
			description: "Sent with every request of the page, also to other hosts; never published."
		},
		timeLimit: {
			$ref: "#/definitions/duration",
			description: "How long one run may take; 60 s if absent."
		},
		chromeFlags: {
			type: "array",
			items: {
				type: "string",
				pattern: "^--"
			},
			description: "Added to the flags of Chrome.",
			examples: [["--no-sandbox"]]
		}
	}
};
/** What the schema cannot tell: exactly one target, on this machine, and flags that are not Pierce's own. */
function mistakes$1(options) {
	return [
		...targetMistakes$1(options),
		...flagMistakes(options.chromeFlags ?? []),
		...headerMistakes(options)
	];
}
__name(mistakes$1, "mistakes");
function* targetMistakes$1({ service, url, path }) {
	if (service === void 0 && url === void 0) yield {
		option: "service",
		problem: "nothing to measure; example: { service: web, path: \"/\" }"
	};
	if (service !== void 0 && url !== void 0) yield {
		option: "url",
		problem: "stands beside `service`; keep one of them"
	};
	if (path !== void 0 && service === void 0) yield {
		option: "path",
		problem: "needs a `service`; with `url` the path is part of the address"
	};
	if (url !== void 0 && !isLoopback(url)) yield {
		option: "url",
		problem: `is not on this machine, so the network would be measured too; example: http://localhost:3000/`
	};
}
__name(targetMistakes$1, "targetMistakes");
const OWN_FLAGS = [
	"--headless",
	"--remote-debugging-port",
	"--remote-debugging-pipe",
	"--user-data-dir"
];
function flagMistakes(flags) {
	return flags.filter((flag) => OWN_FLAGS.includes(flag.split("=")[0])).map((flag) => ({
		option: "chromeFlags",
		problem: `${flag} is set by Pierce itself; leave it out`
	}));
}
function headerMistakes({ headers = {} }) {
	return Object.entries(headers).filter(([name, value]) => !/^[\w!#$%&'*+.^`|~-]+$/.test(name) || /[\r\n\0]/.test(value)).map(([name]) => ({
		option: "headers",
		problem: `"${name}" is no header that can be sent`
	}));
}
/** Every metric that the installed Lighthouse can give. */
const known = METRICS$1.map(({ id, unit, better, nature }) => ({
	id,
	unit,
	better,
	nature
}));
// src/kinds/lighthouse/loading.ts
/** Audits that tell it; they are part of `performance`, and cost little elsewhere. */
const LOAD_AUDITS = ["metrics", "network-requests"];
/** Milliseconds that Lighthouse waits for a page to load and come to rest: less than an attempt, to have time to say so. */
const longestLoad = (timeLimit) => Math.min(45e3, timeLimit * .6);
/** Lighthouse ends its wait for a page that never comes to rest, and says so in this sentence only. */
const isUnfinished = ({ runWarnings }) => runWarnings.some((warning) => /loaded too slowly to finish/.test(warning));
/** Whether the wait ended without the page's load event: `observedLoad` is when it came, and is left out if it did not. */
function neverLoaded(result) {
	const [metrics] = tableOf(result, "metrics");
	return isUnfinished(result) && metrics !== void 0 && metrics["observedLoad"] === void 0;
}
/** Names of what still held the load event up, the first three. */
function heldUpBy(result) {
	const open = tableOf(result, "network-requests").filter((row) => row["finished"] === false && !HOLDS_NOTHING_UP.has(String(row["resourceType"])));
	const names = [...new Set(open.map((row) => resourceName(String(row["url"]))))];
	if (names.length === 0) return "nothing that was asked for over the network";
	return names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
}
/** What a page may still await after its load event. https://html.spec.whatwg.org/#delay-the-load-event */
const HOLDS_NOTHING_UP = /* @__PURE__ */ new Set([
	"EventSource",
	"Fetch",
	"Manifest",
	"Ping",
	"Prefetch",
	"Preflight",
	"WebSocket",
	"XHR"
]);
// src/kinds/lighthouse/order.ts
/** Metrics that are told of every run of the category performance, budget or not. */
const ALWAYS = [
	"first-contentful-paint",
	"largest-contentful-paint",
	"total-blocking-time",
	"cumulative-layout-shift",
	"speed-index",
	"bytes.total",
	"requests.total"
];
/** Takes seconds or megabytes, weighs nothing in a score, and is no one's evidence here. */
const COSTLY = [
	"bf-cache",
	"screenshot-thumbnails",
	"final-screenshot",
	"script-treemap-data",
	"main-thread-tasks"
];
/** Works out from the budgets which categories and audits must run; what nobody asks for and costs time is left out. */
function wantedBy(options, budgets) {
	const declared = options.categories ?? DEFAULTS$1.categories;
	const names = budgets.map((budget) => budget.metric);
	const patterns = names.map(patternOf);
	const asked = (id) => patterns.some((pattern) => pattern.test(id));
	const categories = CATEGORIES.filter((id) => declared.includes(id) || asked(id));
	const always = [...categories, ...categories.includes("performance") ? ALWAYS : []];
	const load = categories.includes("performance") ? [] : LOAD_AUDITS;
	const audits = [...auditsFor(known.map(({ id }) => id).filter(asked), names), ...load];
	const metrics = known.filter(({ id }) => asked(id) || always.includes(id));
	return {
		order: {
			categories,
			audits,
			skip: COSTLY.filter((id) => !audits.includes(id)),
			needed: metrics.map(({ id }) => id)
		},
		metrics,
		asked
	};
}
/** A lone `*` means what is told anyway: nobody asks for all audits of Lighthouse by one character. */
function patternOf(metric) {
	const pattern = metric === "*" ? "" : metric.replaceAll(/[^\w*-]/g, "\\$&").replaceAll("*", ".*");
	return new RegExp(`^${pattern}$`);
}
function auditsFor(named, names) {
	const categories = CATEGORIES;
	const resources = named.some(isResource) ? ["resource-summary"] : [];
	const timings = names.some((name) => name.startsWith("user-timing.")) ? ["user-timings"] : [];
	return [
		...named.filter((id) => !categories.includes(id) && !isResource(id)),
		...resources,
		...timings
	];
}
const isResource = (id) => /^(bytes|requests)\./.test(id);
// src/platform/chromium-process.ts
/** Milliseconds from start to a listening port; it took 0.2 to 0.7 s where this was written. */
const START_LIMIT = 3e4;
/**
* Starts a browser with nothing in it; disposing ends it and removes its profile.
* Rejects with `browser-not-started`, or with the signal's reason.
*/
async function startChromium(browser, flags, runner, signal) {
	signal.throwIfAborted();
	await using stack = new AsyncDisposableStack();
	const profile = stack.use(await makeScratch("chromium"));
	const daemon = stack.use(await launch(browser, flags, profile, runner, signal));
	const port = await listeningPort(browser, daemon, profile, signal);
	const opened = stack.move();
	return {
		port,
		ended: daemon.ended.then(() => lastWords(daemon)),
		[Symbol.asyncDispose]: () => opened.disposeAsync()
	};
}
async function launch(browser, flags, profile, runner, signal) {
	const { Launcher } = await import("./chrome-launcher.js");
	const temporary = join(profile.path, "tmp");
	await mkdir(temporary);
	const all = [
		...Launcher.defaultFlags(),
		...browser.flags,
		...flags
	];
	const own = [
		"--remote-debugging-port=0",
		`--user-data-dir=${profile.path}`,
		"about:blank"
	];
	return runner.start({
		command: commandLine([
			browser.path,
			...all,
			...own
		]),
		cwd: profile.path,
		env: {
			...homeIn(profile.path, temporary),
			...browser.env
		},
		signal
	});
}
/** What Chrome would leave in HOME and TMPDIR goes with the profile. */
function homeIn(profile, temporary) {
	if (process.platform !== "linux") return {};
	return {
		HOME: profile,
		TMPDIR: temporary,
		XDG_CONFIG_HOME: join(profile, ".config"),
		XDG_CACHE_HOME: join(profile, ".cache")
	};
}
function commandLine(words) {
	return `exec ${words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(" ")}`;
}
/** Chrome writes the port it chose into its profile: https://chromedevtools.github.io/devtools-protocol/#how-do-i-access-the-browser-target */
async function listeningPort(browser, daemon, profile, signal) {
	const file = join(profile.path, "DevToolsActivePort");
	const deadline = AbortSignal.timeout(START_LIMIT);
	const over = daemon.ended.then(() => "ended");
	while (!deadline.aborted) {
		if (existsSync(file)) {
			const port = Number((await readFile(file, "utf8")).split("\n")[0]);
			if (port > 0) return port;
		}
		if (await Promise.race([over, setTimeout$1(20)]) === "ended") break;
		signal.throwIfAborted();
	}
	signal.throwIfAborted();
	throw new PierceError("browser-not-started", {
		path: browser.path,
		output: await lastWords(daemon)
	});
}
/** Without a desktop's message bus Chrome complains at length about that, which kills nobody. */
async function lastWords(daemon) {
	const end = await Promise.race([daemon.ended, setTimeout$1(0)]);
	const how = end ? [end.killedBy ? `killed by ${end.killedBy}` : `exit code ${end.exitCode}`] : [];
	const lines = daemon.tail().split("\n").filter((line) => line.trim() !== "" && !line.includes("dbus"));
	return [...how, ...lines.slice(-5)].join("\n");
}
// src/kinds/lighthouse/redirects.ts
/** As many as browsers follow: https://fetch.spec.whatwg.org/#http-redirect-fetch */
const MOST$1 = 20;
/** Follows a page's redirects on this machine, within five seconds each. */
async function followRedirects(start) {
	let url = start;
	for (let count = 0; count <= MOST$1; count++) {
		const answer = await ask$2(url);
		if (typeof answer === "string") return { problem: answer };
		const location = answer.headers.get("location");
		if (answer.status < 300 || answer.status > 399 || location === null) return { problem: null };
		url = new URL(location, url).href;
		if (!isLoopback(url)) return { away: new URL(url).host };
	}
	return { problem: `It redirects more than ${MOST$1} times.` };
}
async function ask$2(url) {
	try {
		const answer = await fetch(url, {
			redirect: "manual",
			signal: AbortSignal.timeout(5e3)
		});
		await answer.body?.cancel();
		return answer;
	} catch (error) {
		const { cause, message } = error;
		return `Nothing answers at ${url}: ${cause?.message || message}.`;
	}
}
__name(ask$2, "ask");
/** Faults of the page, which another attempt would only meet again; codes of lighthouse/core/lib/lh-error.js. */
const LASTING = /* @__PURE__ */ new Set([
	"CHROME_INTERSTITIAL_ERROR",
	"DNS_FAILURE",
	"ERRORED_DOCUMENT_REQUEST",
	"FAILED_DOCUMENT_REQUEST",
	"INSECURE_DOCUMENT_REQUEST",
	"INVALID_URL",
	"NOT_HTML",
	"PAGE_HUNG",
	"UNSUPPORTED_OLD_CHROME"
]);
/** What Lighthouse says when no page came: Chrome shows an error page then, its headless shell nothing at all. */
const UNTOLD = /* @__PURE__ */ new Set(["CHROME_INTERSTITIAL_ERROR", "NO_FCP"]);
/** What an answer of Lighthouse is worth. */
async function judged(job, result) {
	const { runtimeError, finalDisplayedUrl, mainDocumentUrl } = result;
	if (runtimeError && UNTOLD.has(runtimeError.code)) return await unreachable(job, runtimeError.code, runtimeError.message);
	if (runtimeError) return failed(job, runtimeError.code, runtimeError.message);
	const away = [mainDocumentUrl, finalDisplayedUrl].find((url) => url !== void 0 && !isLoopback(url));
	if (away !== void 0) return lasting("lighthouse-left-host", {
		url: job.url,
		host: new URL(away).host
	});
	if (neverLoaded(result)) return unloaded(job, heldUpBy(result));
	return {
		result,
		again: job.order.needed.some((id) => result.audits[id]?.scoreDisplayMode === "error")
	};
}
const lasting = (...fault) => ({
	error: new PierceError(...fault),
	again: false
});
/** A page whose load event did not come; its numbers would be those of a torso, and another attempt would wait as long. */
const unloaded = ({ url, timeLimit }, waited) => lasting("lighthouse-never-loaded", {
	url,
	waited,
	limit: Math.round(longestLoad(timeLimit))
});
/** An attempt that gave no answer, with Lighthouse's code and words. */
function failed({ url }, code, detail) {
	return {
		error: new PierceError("lighthouse-page-failed", {
			url,
			code,
			detail
		}),
		again: !LASTING.has(code)
	};
}
/** Lighthouse says of every page that did not come only that; following the page's redirects tells why. */
async function unreachable(job, code, message) {
	const end = await followRedirects(job.url);
	if ("away" in end) return lasting("lighthouse-left-host", {
		url: job.url,
		host: end.away
	});
	if (end.problem === null) return failed(job, code, message);
	return lasting("lighthouse-page-failed", {
		url: job.url,
		code,
		detail: end.problem
	});
}
/** An attempt whose browser died, with its last words. */
function died$1({ url }, output) {
	return {
		error: new PierceError("browser-died", {
			url,
			attempts: 3,
			output
		}),
		again: true
	};
}
__name(died$1, "died");
/** An attempt that was not over in time; another would only take as long. */
const tooSlow = ({ url, timeLimit }) => lasting("lighthouse-too-slow", {
	url,
	limit: timeLimit
});
// src/kinds/lighthouse/run.ts
/**
* Lighthouse's answer about a page, from a fresh browser; an attempt that came to nothing is made again, twice at most.
* Rejects with `lighthouse-page-failed`, `lighthouse-never-loaded`, `lighthouse-too-slow`, `lighthouse-left-host`, `browser-died`,
* `browser-not-started`, or the signal's reason.
*/
async function runLighthouse(setting, signal) {
	for (let attempt = 1;; attempt++) {
		const outcome = await alone(() => attemptRun(setting, signal), signal);
		if (outcome.again && attempt < 3) continue;
		if ("result" in outcome) return outcome.result;
		throw outcome.error;
	}
}
let lastRun = Promise.resolve();
/** One run at a time in this process: two would measure each other, and Lighthouse keeps state in its modules. */
async function alone(act, signal) {
	const before = lastRun;
	const turn = Promise.withResolvers();
	lastRun = before.then(() => turn.promise);
	const begun = new AbortController();
	try {
		await Promise.race([before, aborted(signal, begun.signal)]);
		begun.abort();
		return await act();
	} finally {
		turn.resolve();
	}
}
async function attemptRun({ job, browser, runner, thread }, signal) {
	thread.load();
	await using chromium = await startChromium(browser, job.chromeFlags, runner, signal);
	const over = new AbortController();
	let whole = false;
	try {
		const outcome = await Promise.race([
			collect$1(job, chromium.port, thread),
			chromium.ended.then((output) => died$1(job, output)),
			setTimeout$1(job.timeLimit, void 0, { signal: over.signal }).then(() => tooSlow(job)),
			aborted(signal, over.signal)
		]);
		whole = "result" in outcome;
		return "error" in outcome && outcome.again ? await blamed(outcome, job, chromium) : outcome;
	} finally {
		over.abort();
		if (!whole) await thread.end();
	}
}
/** Of a browser that died, Lighthouse may be the first to tell, and only that a connection broke. */
async function blamed(outcome, job, { ended }) {
	const output = await Promise.race([ended, setTimeout$1(500)]);
	return output === void 0 ? outcome : died$1(job, output);
}
/** Rejects when the signal says so; stops listening when `until` does. */
function aborted(signal, until) {
	return new Promise((_, reject) => {
		if (signal.aborted) reject(signal.reason);
		signal.addEventListener("abort", () => reject(signal.reason), { signal: until });
	});
}
async function collect$1(job, port, thread) {
	const { url, preset } = job;
	const answer = await thread.run({
		url,
		preset,
		flags: flagsFor(job, port)
	});
	return "result" in answer ? await judged(job, answer.result) : failed(job, answer.code, answer.message);
}
__name(collect$1, "collect");
/** What waits inside Lighthouse ends before the attempt does, so that it can say what it waited for. */
function flagsFor({ order, headers, timeLimit }, port) {
	return {
		port,
		output: "json",
		logLevel: "silent",
		onlyCategories: order.categories.length > 0 ? [...order.categories] : null,
		onlyAudits: order.audits.length > 0 ? [...order.audits] : null,
		skipAudits: [...order.skip],
		disableFullPageScreenshot: true,
		extraHeaders: { ...headers },
		maxWaitForFcp: Math.min(3e4, timeLimit * .4),
		maxWaitForLoad: longestLoad(timeLimit)
	};
}
// src/kinds/lighthouse/thread.ts
/** Beside this file both as source and as built; there it is an entry of `rolldown.config.js`. */
const BODY = new URL(`./lighthouse-worker${import.meta.url.slice(import.meta.url.lastIndexOf("."))}`, import.meta.url);
/**
* Opens the thread. Lighthouse needs one: where its browser ends under it, it leaves timers and rejected promises that
* nobody holds, either of which would reach everything else in this process; a thread can be ended with all of that.
* It prints into nothing and inherits no environment.
*/
function openThread() {
	let worker = null;
	const living = () => worker ??= start$1(() => worker = null);
	const end = async () => void await worker?.terminate();
	return {
		load: () => void living(),
		run: (task) => ask$1(living(), task),
		end,
		[Symbol.asyncDispose]: end
	};
}
function start$1(onEnd) {
	const worker = new Worker(BODY, {
		env: {},
		stdout: true,
		stderr: true
	});
	worker.on("error", () => {});
	worker.once("exit", onEnd);
	return worker;
}
__name(start$1, "start");
async function ask$1(worker, task) {
	const answered = Promise.withResolvers();
	const fail = (message) => answered.resolve({
		code: "UNEXPECTED",
		message
	});
	const onError = ({ message }) => fail(message);
	const onExit = () => fail("Lighthouse ended without an answer.");
	worker.on("message", answered.resolve).on("error", onError).on("exit", onExit);
	worker.ref();
	worker.postMessage(task);
	const answer = await answered.promise;
	worker.unref();
	worker.off("message", answered.resolve).off("error", onError).off("exit", onExit);
	return answer;
}
__name(ask$1, "ask");
// src/kinds/lighthouse/values.ts
/** The numbers of one answer of Lighthouse: what was wanted and has a value, and warnings about what has none. */
function valuesOf(result, wanted) {
	const found = wanted.metrics.map((metric) => ({
		id: metric.id,
		value: valueOf(metric, result)
	}));
	const timings = userTimings(result).filter(({ id }) => wanted.asked(id));
	const present = [...found, ...timings].filter(({ value }) => value !== null);
	const absent = found.filter(({ id, value }) => value === null && wanted.asked(id));
	return {
		values: Object.fromEntries(present.map(({ id, value }) => [id, value])),
		metrics: timings.map(({ id }) => ({
			id,
			unit: "ms",
			better: "lower",
			nature: "sampled"
		})),
		warnings: [...absences(absent.map(({ id }) => id), result), ...doubts(result)]
	};
}
/** In the metric's unit; null where this page has no such thing, never 0 in its place. */
function valueOf({ id, unit }, result) {
	const [what, type] = id.split(".");
	if (type !== void 0) return resourceTotal(result, type, what === "bytes" ? "transferSize" : "requestCount");
	const category = result.categories[id];
	if (category) return points(category.score);
	const audit = result.audits[id];
	if (!audit || !GIVES_VALUE.has(audit.scoreDisplayMode)) return null;
	return unit === "points" ? points(audit.score) : finite(audit.numericValue);
}
/** `informative` audits have no score of their own, but some have a number; the rest of the modes have neither. */
const GIVES_VALUE = /* @__PURE__ */ new Set([
	"binary",
	"numeric",
	"metricSavings",
	"informative"
]);
/** Lighthouse keeps scores from 0 to 1 with two decimals. */
function points(score) {
	return score === null ? null : Math.round(score * 1e4) / 100;
}
function finite(value) {
	return value !== void 0 && Number.isFinite(value) ? value : null;
}
/** Lighthouse's own summary, which leaves out the favicon. */
function resourceTotal(result, type, field) {
	return finite(tableOf(result, "resource-summary").find((item) => item["resourceType"] === type)?.[field]);
}
/** A measure's duration, else a mark's time since navigation; of several of one name the first. In ms, not throttled. */
function userTimings(result) {
	const timings = /* @__PURE__ */ new Map();
	const measuresFirst = tableOf(result, "user-timings").toSorted((a, b) => rank(a) - rank(b));
	for (const { name, duration, startTime } of measuresFirst) {
		const value = duration ?? startTime;
		if (!timings.has(String(name)) && typeof value === "number") timings.set(String(name), value);
	}
	return [...timings].map(([name, value]) => ({
		id: `user-timing.${name}`,
		value
	}));
}
const rank = ({ timingType }) => timingType === "Measure" ? 0 : 1;
/** One warning for all of them: why each metric that a budget names has no value. */
function absences(ids, result) {
	if (ids.length === 0) return [];
	const why = (id) => {
		const audit = result.audits[id];
		return audit?.errorMessage ?? (audit?.scoreDisplayMode === "notApplicable" ? "nothing on the page for it" : "no score");
	};
	return [{
		code: "lighthouse-no-value",
		params: { metrics: ids.map((id) => `${id} (${why(id)})`).join(", ") }
	}];
}
/** A page that has loaded but never came to rest was measured, as far as it went. */
function doubts(result) {
	return [...isUnfinished(result) ? [{
		code: "lighthouse-page-never-quiet",
		params: {}
	}] : [], ...redirected(result)];
}
/** A page that sends its visitors elsewhere, to a login perhaps, was not what the budget is about. */
function redirected({ requestedUrl, mainDocumentUrl }) {
	const [asked, page] = [resourceName(requestedUrl ?? ""), resourceName(mainDocumentUrl ?? "")];
	return asked === page ? [] : [{
		code: "lighthouse-redirected",
		params: {
			asked,
			page
		}
	}];
}
// src/kinds/lighthouse/index.ts
const lighthouse = {
	name: "lighthouse",
	title: "a page in a real browser",
	schema: schema$1,
	metricSets: [{
		known,
		reported: "^user-timing\\."
	}],
	implied: {},
	rounds: ({ runs = DEFAULTS$1.runs }) => ({
		atLeast: runs,
		atMost: MOST_ROUNDS$1,
		warmUp: 0
	}),
	mistakes: mistakes$1,
	fixedBy: ({ url }) => url === void 0 ? null : "url",
	async versions(root) {
		return {
			browser: await find(root).then(({ version }) => version, () => "none"),
			lighthouse: LIGHTHOUSE_VERSION
		};
	},
	async open(options, lab) {
		const { browser, version } = await sharedBrowser(lab);
		const wanted = wantedBy(options, lab.budgets);
		const job = {
			url: await addressOf(options, lab),
			preset: options.preset ?? DEFAULTS$1.preset,
			order: wanted.order,
			headers: options.headers ?? {},
			timeLimit: options.timeLimit ?? DEFAULTS$1.timeLimit,
			chromeFlags: options.chromeFlags ?? []
		};
		const thread = openThread();
		const setting = {
			job,
			browser,
			runner: lab.runner,
			thread
		};
		return {
			async read(signal) {
				const result = await runLighthouse(setting, signal);
				return {
					...valuesOf(result, wanted),
					evidence: evidenceOf$1(result, factsOf$1(browser, version))
				};
			},
			[Symbol.asyncDispose]: () => thread[Symbol.asyncDispose]()
		};
	}
};
/** Enough to tell a few percent on a quiet machine; a run takes five seconds, so more would take longer than they tell. */
const MOST_ROUNDS$1 = 40;
/** Both sides use one browser: another browser would be another measurement. */
async function sharedBrowser(lab) {
	const found = lab.shared.get("browser") ?? find(lab.root);
	lab.shared.set("browser", found);
	return await found;
}
async function find(project) {
	const browser = await findBrowser({ project });
	return {
		browser,
		version: await browserVersion(browser)
	};
}
function factsOf$1(browser, version) {
	const sandbox = browser.flags.includes("--no-sandbox") ? ", without its sandbox" : "";
	return [{
		name: "browser",
		text: `${version} (${browser.source}${sandbox})`,
		explains: []
	}, {
		name: "Lighthouse",
		text: LIGHTHOUSE_VERSION,
		explains: []
	}];
}
__name(factsOf$1, "factsOf");
async function addressOf({ service, path = "/", url }, lab) {
	if (service === void 0) return url;
	return `${(await lab.service(service)).url}${path}`;
}
// src/kinds/work/metrics.ts
const count = (id) => ({
	id,
	unit: "count",
	better: "lower",
	nature: "exact"
});
/** Ids of the counts, by whose code they are of. Of Node's own functions, compiled into it, V8 tells no blocks. */
const COUNTS = {
	workspace: {
		calls: "calls",
		blocks: "blocks"
	},
	dependencies: {
		calls: "calls.dependencies",
		blocks: "blocks.dependencies"
	},
	node: { calls: "calls.node" }
};
/**
* Every metric of the kind, each per operation. What was seen to differ between runs of the same code is sampled: bytes
* allocated, and calls in Node (figures in README.md).
*/
const METRICS = [
	count("calls"),
	count("blocks"),
	count("calls.dependencies"),
	count("blocks.dependencies"),
	{
		...count("calls.node"),
		nature: "sampled"
	},
	{
		id: "allocated",
		unit: "B",
		better: "lower",
		nature: "sampled"
	}
];
// src/kinds/work/options.ts
const METHODS = [
	"GET",
	"HEAD",
	"POST",
	"PUT",
	"PATCH",
	"DELETE",
	"OPTIONS"
];
/** What holds where the file says nothing; no defaults of the schema, which would be filled in beside the other target too. After a hundred requests caches are filled and modules loaded. */
const DEFAULTS = {
	operations: 1,
	path: "/",
	method: "GET",
	requests: 100,
	warmUp: 100,
	timeLimit: 6e4
};
const schema = {
	type: "object",
	additionalProperties: false,
	description: "A Node program or service whose work is counted: function calls, blocks, bytes allocated.",
	properties: {
		run: {
			type: "string",
			pattern: "\\S",
			description: "A line for /bin/sh; every Node process that it starts is counted.",
			examples: ["node bench/parse.js"]
		},
		operations: {
			type: "integer",
			minimum: 1,
			description: "Operations that one run does; the metrics are per operation; 1 if absent.",
			examples: [1e3]
		},
		cwd: {
			type: "string",
			pattern: "\\S",
			description: "Folder to run in, from the folder of this file.",
			examples: ["packages/parser"]
		},
		env: {
			type: "object",
			propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" },
			additionalProperties: { type: "string" },
			description: "Variables for `run`; of the rest of the environment it sees a known part, without tokens.",
			examples: [{ NODE_ENV: "production" }]
		},
		service: {
			type: "string",
			description: "The service that answers, by its name under `services`; an instance of its own is counted."
		},
		path: {
			type: "string",
			pattern: "^/\\S*$",
			description: "Path and query on the service; \"/\" if absent.",
			examples: ["/", "/search?q=shoes"]
		},
		method: {
			enum: METHODS,
			description: "HTTP method; GET if absent."
		},
		headers: {
			type: "object",
			additionalProperties: { type: "string" },
			description: "Sent with every request; never published.",
			examples: [{ accept: "application/json" }]
		},
		body: {
			type: [
				"string",
				"object",
				"array"
			],
			description: "Sent with every request: a string as it is, anything else as JSON.",
			examples: [{ query: "shoes" }]
		},
		requests: {
			type: "integer",
			minimum: 1,
			maximum: 1e6,
			description: "Requests that are counted, one after the other; the metrics are per request; 100 if absent."
		},
		warmUp: {
			type: "integer",
			minimum: 0,
			maximum: 1e6,
			description: "Requests before those, not counted; 100 if absent."
		},
		timeLimit: {
			$ref: "#/definitions/duration",
			description: "How long one run, or all requests of one reading, may take; 60 s if absent."
		}
	}
};
const OF_RUN = [
	"operations",
	"cwd",
	"env"
];
const OF_SERVICE = [
	"path",
	"method",
	"headers",
	"body",
	"requests",
	"warmUp"
];
/** What the schema cannot tell: exactly one thing to count, and a request that can be sent. */
function mistakes(options) {
	return [
		...targetMistakes(options),
		...runMistakes(options),
		...requestMistakes(options)
	];
}
function* targetMistakes(options) {
	const { run, service } = options;
	if (run === void 0 && service === void 0) yield {
		option: "run",
		problem: "nothing to count; example: { run: node bench/parse.js }"
	};
	if (run !== void 0 && service !== void 0) yield {
		option: "service",
		problem: "stands beside `run`; keep one of them"
	};
	for (const option of run === void 0 ? OF_RUN : []) if (options[option] !== void 0) yield {
		option,
		problem: "needs `run`; a service has its own"
	};
	for (const option of service === void 0 ? OF_SERVICE : []) if (options[option] !== void 0) yield {
		option,
		problem: "needs a `service`; example: { service: api, path: \"/search?q=shoes\" }"
	};
}
function* runMistakes({ cwd, timeLimit }) {
	if (cwd !== void 0 && isAbsolute(cwd)) yield {
		option: "cwd",
		problem: "would be the same folder on both sides; begin in the folder of the budgets file; example: cwd: packages/parser"
	};
	if (timeLimit !== void 0 && !(timeLimit >= 100)) yield {
		option: "timeLimit",
		problem: "leaves no time to run in; example: timeLimit: 60 s"
	};
}
function* requestMistakes({ method, body, headers = {} }) {
	if (body !== void 0 && (method === void 0 || method === "GET" || method === "HEAD")) yield {
		option: "body",
		problem: `is not for ${method ?? "GET"}; example: { method: POST, body: { query: shoes } }`
	};
	for (const [name, value] of Object.entries(headers)) {
		if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || /[\r\n\0]/.test(value)) yield {
			option: "headers",
			problem: `"${name}" is no header that can be sent`
		};
		if (/^(connection|content-length|transfer-encoding|host)$/i.test(name)) yield {
			option: "headers",
			problem: `"${name}" is set by Pierce itself; leave it out`
		};
	}
}
// src/kinds/work/functions.ts
/** How often a function was called. */
const callsOf = ({ ranges }) => ranges[0]?.count ?? 0;
/**
* How often straight lines of code were entered: each range counts as often as it ran beyond the range around it, so a
* call counts once and a loop of n turns n times. V8 leaves out ranges that ran exactly as often as what is around them
* (`MergeNestedRanges` in its src/debug/debug-coverage.cc), so a plain sum of counts would jump whenever two counts meet.
*/
function blocksOf({ ranges }) {
	const around = [];
	let blocks = 0;
	for (const range of ranges) {
		while (around.length > 0 && around.at(-1).endOffset <= range.startOffset) around.pop();
		blocks += Math.max(0, range.count - (around.at(-1)?.count ?? 0));
		around.push(range);
	}
	return blocks;
}
/** The functions of a script of the workspace, in the order of their places in its source. */
function functionsOf({ functions }, source) {
	const placed = functions.map((coverage) => ({
		coverage,
		start: startOf(coverage),
		end: endOf$1(coverage)
	})).toSorted((a, b) => a.start - b.start || b.end - a.end);
	const around = [];
	return numbered(placed.map(({ coverage, start, end }) => {
		while (around.length > 0 && around.at(-1).end <= start) around.pop();
		const name = nameOf(coverage.functionName, around.at(-1)?.name ?? null);
		around.push({
			end,
			name
		});
		const position = source.positionOf(start);
		return {
			name,
			owner: ownerOf(position.url),
			position,
			start,
			end,
			calls: callsOf(coverage),
			blocks: blocksOf(coverage)
		};
	}));
}
const startOf = ({ ranges }) => ranges[0]?.startOffset ?? 0;
const endOf$1 = /* @__PURE__ */ __name(({ ranges }) => ranges[0]?.endOffset ?? 0, "endOf");
const TOP = "(top level)";
/** A function without a name is known by the nearest one around it that has one. */
function nameOf(name, around) {
	if (name !== "") return name;
	if (around === null) return TOP;
	if (around.startsWith("(anonymous)")) return around;
	return around === TOP ? "(anonymous)" : `(anonymous) in ${around}`;
}
/** Whose code a source is that a script of the workspace was made of: bundles hold packages too. */
function ownerOf(url) {
	return url.includes("/node_modules/") ? "dependencies" : "workspace";
}
/** Tells functions of one name and file apart by their order there, which an edit above them leaves as it is. */
function numbered(functions) {
	const seen = /* @__PURE__ */ new Map();
	return functions.toSorted((a, b) => a.position.line - b.position.line || a.position.column - b.position.column || a.start - b.start).map((one) => {
		const key = JSON.stringify([one.position.url, one.name]);
		const number = (seen.get(key) ?? 0) + 1;
		seen.set(key, number);
		return number === 1 ? one : {
			...one,
			name: `${one.name} #${number}`
		};
	});
}
// src/kinds/work/names.ts
/** A source's path below the workspace as a person would write it, with forward slashes; a URL of another sort loses its scheme. */
function pathOf(url, root) {
	const plain = url.replace(/[?#].*$/s, "");
	if (plain.startsWith(root)) return decoded(plain.slice(root.length));
	if (plain.startsWith("file:///")) return relativePath(decoded(root), decoded(plain));
	return decoded(plain.replace(/^[\w.+-]+:\/\/[^/]*\//, "").replace(/^\.\//, ""));
}
function decoded(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
function relativePath(root, path) {
	const from = root.replace(/\/$/, "").split("/");
	const to = path.split("/");
	let common = 0;
	while (common < from.length && from[common] === to[common]) common++;
	return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}
/** The package that a script outside of the workspace is of; scripts without a file have none. */
function packageOf(url) {
	const [, path] = /.*\/node_modules\/(.+)$/s.exec(url) ?? [];
	if (path === void 0) return "(no package)";
	const [scope = "", name = ""] = decoded(path).split("/");
	return scope.startsWith("@") ? `${scope}/${name}` : scope;
}
// src/kinds/work/stacks.ts
/**
* Who called each function, by the stacks that were sampled: names, with the number of samples in which that caller
* stood right below it. A caller that no sample met is not told; counts alone do not know who called.
*/
function seenCallers({ stacks, root }, scripts) {
	const callers = /* @__PURE__ */ new Map();
	const nodes = new Map(stacks.map((node) => [node.id, node]));
	const weights = weigh(stacks, nodes);
	for (const caller of stacks) for (const id of caller.children ?? []) {
		const callee = functionAt(nodes.get(id), scripts);
		const name = callee && callerName(caller, functionAt(caller, scripts), callee, root);
		if (!callee || !name) continue;
		const seen = callers.get(callee) ?? /* @__PURE__ */ new Map();
		callers.set(callee, seen.set(name, (seen.get(name) ?? 0) + weights.get(id)));
	}
	return callers;
}
/** Samples of each node and of all that it called; V8 tells parents before children. */
function weigh(stacks, nodes) {
	const weights = /* @__PURE__ */ new Map();
	for (const { id, hitCount = 0, children = [] } of stacks.toReversed()) {
		const below = children.reduce((sum, child) => sum + (nodes.has(child) ? weights.get(child) ?? 0 : 0), 0);
		weights.set(id, hitCount + below);
	}
	return weights;
}
/** The innermost function that holds the place of a stack's frame. */
function functionAt({ callFrame }, scripts) {
	const script = scripts.get(callFrame.scriptId);
	if (!script || callFrame.lineNumber < 0) return null;
	const offset = script.source.offsetOf(callFrame.lineNumber, callFrame.columnNumber);
	return script.functions.filter(({ start, end }) => start <= offset && offset < end).toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}
function callerName({ callFrame }, known, callee, root) {
	if (known === callee) return null;
	if (known?.owner === "workspace") return `${known.name} (${pathOf(known.position.url, root)}:${known.position.line})`;
	const { url, functionName } = callFrame;
	if (url === "") return null;
	return `${functionName || "(anonymous)"} (${url.startsWith("node:") ? url : packageOf(url)})`;
}
// src/kinds/work/source.ts
/** Bytes beyond which no source map is read. */
const CAP$1 = 134217728;
/** Reads a script's source map, if it has one that can be read; else the script is its own source. */
async function sourceOf(url, text, mapUrl) {
	const starts = lineStarts(text);
	const map = mapUrl === "" ? null : await readMap(url, mapUrl);
	const place = (offset) => {
		const line = lineAt(starts, offset);
		return {
			url,
			line: line + 1,
			column: offset - starts[line] + 1
		};
	};
	return {
		positionOf: (offset) => original(map, place(offset)),
		offsetOf: (line, column) => (starts[line] ?? text.length) + column
	};
}
/** Of a map that cannot be read the script itself remains, which is a place too. */
async function readMap(url, mapUrl) {
	try {
		const at = new URL(mapUrl, url);
		const text = at.protocol === "data:" ? decodeInline(mapUrl) : await readText(fileURLToPath(at), CAP$1);
		const payload = JSON.parse(text);
		const root = payload.sourceRoot ? `${payload.sourceRoot.replace(/\/$/, "")}/` : "";
		return {
			map: new SourceMap(payload),
			base: new URL(root, at.protocol === "data:" ? url : at).href
		};
	} catch {
		return null;
	}
}
function decodeInline(url) {
	const comma = url.indexOf(",");
	const body = url.slice(comma + 1);
	return url.slice(0, comma).endsWith(";base64") ? Buffer.from(body, "base64").toString("utf8") : decodeURIComponent(body);
}
function original(mapping, generated) {
	if (!mapping) return generated;
	const entry = mapping.map.findEntry(generated.line - 1, generated.column - 1);
	if (!("originalSource" in entry) || !entry.originalSource) return generated;
	return {
		url: URL.parse(entry.originalSource, mapping.base)?.href ?? entry.originalSource,
		line: entry.originalLine + 1,
		column: entry.originalColumn + 1
	};
}
function lineStarts(text) {
	const starts = [0];
	for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
	return starts;
}
/** Index of the line that an offset is in, by bisection. */
function lineAt(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (starts[middle] <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
// src/kinds/work/tally.ts
/** Adds up what was counted. */
async function tallyOf(counts) {
	const parts = /* @__PURE__ */ new Map();
	for (const count of counts) for (const part of await partsOf$1(count)) addTo(parts, part);
	const allocated = counts.reduce((sum, count) => sum + count.allocated, 0);
	return {
		totals: {
			...totalsOf([...parts.values()]),
			allocated
		},
		parts
	};
}
function totalsOf(parts) {
	const totals = {};
	for (const [owner, ids] of Object.entries(COUNTS)) {
		const own = parts.filter((part) => part.owner === owner);
		totals[ids.calls] = own.reduce((sum, { calls }) => sum + calls, 0);
		if (ids.blocks) totals[ids.blocks] = own.reduce((sum, { blocks }) => sum + blocks, 0);
	}
	return totals;
}
/** What makes a part the same one on both sides: never its line, which any edit above moves. */
function keyOf({ owner, name, place }) {
	return JSON.stringify([
		owner,
		name,
		place?.file ?? null
	]);
}
function addTo(parts, part) {
	const key = keyOf(part);
	const there = parts.get(key);
	if (!there) return void parts.set(key, part);
	there.calls += part.calls;
	there.blocks += part.blocks;
	for (const [name, samples] of part.callers) there.callers.set(name, (there.callers.get(name) ?? 0) + samples);
}
async function partsOf$1(count) {
	const scripts = /* @__PURE__ */ new Map();
	const parts = [];
	for (const script of count.scripts) {
		const text = count.sources[script.scriptId];
		if (!text) {
			parts.push(outsider(script));
			continue;
		}
		const source = await sourceOf(script.url, text.text, text.map);
		scripts.set(script.scriptId, {
			source,
			functions: functionsOf(script, source)
		});
	}
	const callers = seenCallers(count, scripts);
	for (const one of [...scripts.values()].flatMap(({ functions }) => functions)) parts.push(insider(one, count.root, callers.get(one) ?? /* @__PURE__ */ new Map()));
	return parts;
}
__name(partsOf$1, "partsOf");
/** A script of Node or of a package is told as a whole. */
function outsider({ url, functions }) {
	const isNode = url.startsWith("node:");
	return {
		owner: isNode ? "node" : "dependencies",
		name: isNode ? url : packageOf(url),
		place: null,
		calls: functions.reduce((sum, one) => sum + callsOf(one), 0),
		blocks: functions.reduce((sum, one) => sum + blocksOf(one), 0),
		callers: /* @__PURE__ */ new Map()
	};
}
function insider({ owner, name, position, calls, blocks }, root, callers) {
	const { url, line, column } = position;
	return owner === "dependencies" ? {
		owner,
		name: packageOf(url),
		place: null,
		calls,
		blocks,
		callers: /* @__PURE__ */ new Map()
	} : {
		owner,
		name,
		place: {
			file: pathOf(url, root),
			line,
			column
		},
		calls,
		blocks,
		callers
	};
}
// src/kinds/work/evidence.ts
/** Parts of each metric that one reading tells, the largest; and those that were among the largest of the other side. */
const MOST = 300;
const MOST_CALLERS = 2;
const GROUPS = {
	workspace: "function",
	dependencies: "package",
	node: "module"
};
const SORTS = ["calls", "blocks"];
/** What stands behind the totals: the functions, packages and modules that did the most, and who counted. */
function evidenceOf({ parts }, counts, what, operations, shared) {
	const told = SORTS.map((sort) => toldOf(parts, sort, shared));
	return {
		parts: SORTS.flatMap((sort, index) => [...told[index]].flatMap((key) => {
			const part = parts.get(key);
			return part ? partsOf(part, sort, operations) : [];
		})),
		facts: factsOf(counts, what)
	};
}
/** Keys to tell; what is large on one side is told on the other too, from its second reading on at the latest. */
function toldOf(parts, sort, shared) {
	const told = shared.get(sort) instanceof Set ? shared.get(sort) : /* @__PURE__ */ new Set();
	shared.set(sort, told);
	const largest = [...parts.values()].filter((part) => part[sort] > 0).toSorted((a, b) => b[sort] - a[sort]).slice(0, MOST);
	for (const part of largest) told.add(keyOf(part));
	return told;
}
function partsOf(part, sort, operations) {
	const { owner, name, place } = part;
	const metric = COUNTS[owner][sort];
	const callers = callersOf(part);
	if (metric === void 0) return [];
	return [{
		group: GROUPS[owner],
		name,
		value: part[sort] / operations,
		unit: "count",
		explains: [metric],
		...place ? { place } : {},
		...callers.length > 0 ? { callers } : {}
	}];
}
function callersOf({ callers }) {
	return [...callers].toSorted(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1)).slice(0, MOST_CALLERS).map(([name]) => name);
}
function factsOf(counts, what) {
	const processes = new Set(counts.map(({ pid }) => pid)).size;
	const versions = [...new Set(counts.map(({ node }) => node))].toSorted();
	return [
		{
			name: "command",
			text: what,
			explains: []
		},
		{
			name: "counted",
			text: countedText(processes, counts.length - processes),
			explains: []
		},
		{
			name: "node",
			text: versions.join(", "),
			explains: []
		}
	];
}
const countedText = (processes, threads) => `${processes} Node ${processes === 1 ? "process" : "processes"}` + (threads > 0 ? `, ${threads} worker ${threads === 1 ? "thread" : "threads"}` : "");
// src/kinds/work/collect.ts
/** Bytes beyond which no counts are read. */
const CAP = 536870912;
const BEGUN = ".begun";
/** Names of counters that have begun so far: a process id and a thread id, such as `4711-0`. */
async function begunIn(folder) {
	return (await namesIn(folder)).flatMap((name) => name.endsWith(BEGUN) ? [name.slice(0, -6)] : []);
}
/** Throws away what was counted so far. */
async function forgetIn(folder) {
	for (const name of (await namesIn(folder)).filter(isCount)) await removeFile$1(join(folder, name));
}
/** Reads what was counted; `concerned` are the counters that have to have told something. Rejects with `work-unreadable`. */
async function collect(folder, concerned) {
	const files = (await namesIn(folder)).filter(isCount);
	const counts = [];
	for (const file of files) counts.push(await readCount(join(folder, file)));
	const told = new Set(counts.map(({ pid, thread }) => `${pid}-${thread}`));
	const began = new Set((await begunIn(folder)).map((name) => name.replace(/-.*/, "")));
	const children = new Set(counts.flatMap((count) => count.children).map(String));
	return {
		counts,
		lost: concerned.filter((name) => !told.has(name)),
		unseen: [...children].filter((pid) => !began.has(pid)).length
	};
}
const isCount = (name) => name.endsWith(".json");
async function readCount(path) {
	try {
		return JSON.parse(await readText(path, CAP));
	} catch (error) {
		throw new PierceError("work-unreadable", { problem: error.message });
	}
}
// src/kinds/work/counter.ts
var Counter = class {
	#tools;
	#order;
	#name;
	#root;
	#session;
	#children = [];
	/** Functions that were ever told of workspace scripts: without calls V8 leaves out some, and the rest would be misnumbered. */
	#known = /* @__PURE__ */ new Map();
	#collections;
	#heap = 0;
	#taken = 0;
	constructor(tools, order) {
		this.#tools = tools;
		this.#order = order;
		this.#name = `${process.pid}-${tools.thread}`;
		tools.files.writeFileSync(`${order.folder}/${this.#name}.begun`, "");
		this.#root = `${tools.url.pathToFileURL(tools.files.realpathSync(order.root)).href.replace(/\/$/, "")}/`;
		this.#watchChildren();
		this.#session = new tools.inspector.Session();
		this.#session.connect();
		this.#post("Profiler.enable");
		this.#post("Profiler.setSamplingInterval", { interval: 500 });
		this.#post("Profiler.startPreciseCoverage", {
			callCount: true,
			detailed: true
		});
		process.on("exit", () => this.#write());
		if (order.port !== null) this.#obey(order.port);
		this.#collections = new tools.v8.GCProfiler();
		this.#begin();
	}
	#watchChildren() {
		this.#tools.channel.channel("child_process").subscribe((message) => {
			this.#children.push(message.process);
		});
	}
	/** Lets Pierce decide what is counted; the socket keeps no process alive. */
	#obey(port) {
		const socket = this.#tools.net.connect(port, "127.0.0.1");
		socket.on("error", () => {});
		socket.setNoDelay().setEncoding("utf8").unref();
		socket.write(`${this.#name}\n`);
		socket.on("data", (word) => {
			setImmediate(() => {
				if (String(word).includes("reset")) this.#reset();
				else this.#write();
				socket.write(`${word}`);
			});
		});
	}
	#reset() {
		try {
			this.#take();
			this.#collections.stop();
			this.#post("Profiler.stop");
			this.#begin();
		} catch {
			this.#taken = -1;
		}
	}
	#begin() {
		this.#post("Profiler.start");
		this.#collections = new this.#tools.v8.GCProfiler();
		this.#collections.start();
		this.#heap = this.#tools.v8.getHeapStatistics().used_heap_size;
	}
	#write() {
		try {
			const allocated = this.#allocated();
			const scripts = this.#take();
			const { profile } = this.#post("Profiler.stop");
			const count = {
				pid: process.pid,
				thread: this.#tools.thread,
				node: process.version,
				root: this.#root,
				scripts,
				sources: this.#sources(scripts),
				allocated,
				stacks: profile.nodes,
				children: this.#nodeChildren()
			};
			if (this.#taken >= 0) this.#save(`${this.#name}-${++this.#taken}.json`, JSON.stringify(count));
			this.#begin();
		} catch {
			this.#taken = -1;
		}
	}
	#save(name, text) {
		const { files } = this.#tools;
		files.writeFileSync(`${this.#order.folder}/${name}.part`, text);
		files.renameSync(`${this.#order.folder}/${name}.part`, `${this.#order.folder}/${name}`);
	}
	/** What the heap grew by between collections; what a collection freed is known from before and after it. */
	#allocated() {
		const end = this.#tools.v8.getHeapStatistics().used_heap_size;
		let from = this.#heap;
		let allocated = 0;
		for (const { beforeGC, afterGC } of this.#collections.stop()?.statistics ?? []) {
			allocated += beforeGC.heapStatistics.usedHeapSize - from;
			from = afterGC.heapStatistics.usedHeapSize;
		}
		return allocated + end - from;
	}
	/** Counts since the last time, which are then 0 again. */
	#take() {
		const { result } = this.#post("Profiler.takePreciseCoverage");
		const self = this.#tools.url.pathToFileURL(this.#tools.self).href;
		return result.filter(({ url }) => url !== self).map((script) => this.#isOwn(script.url) ? this.#completed(script) : script);
	}
	#isOwn(url) {
		return url.startsWith(this.#root) && !url.includes("/node_modules/", this.#root.length - 1) || url.startsWith("[eval");
	}
	#completed(script) {
		const key = ({ ranges: [range] }) => `${range?.startOffset}-${range?.endOffset}`;
		const known = this.#known.get(script.scriptId) ?? /* @__PURE__ */ new Map();
		this.#known.set(script.scriptId, known);
		const told = new Set(script.functions.map(key));
		const silent = [...known].flatMap(([place, one]) => told.has(place) ? [] : [one]);
		for (const one of script.functions) known.set(key(one), {
			...one,
			ranges: one.ranges.slice(0, 1).map((range) => ({
				...range,
				count: 0
			}))
		});
		return {
			...script,
			functions: [...script.functions, ...silent]
		};
	}
	/** Sources as V8 has them, which need not be what is on disk. */
	#sources(scripts) {
		const maps = /* @__PURE__ */ new Map();
		const note = ({ params }) => {
			maps.set(params.scriptId, params.sourceMapURL ?? "");
		};
		this.#session.on("Debugger.scriptParsed", note);
		this.#post("Debugger.enable");
		const sources = {};
		for (const { scriptId } of scripts.filter((script) => this.#isOwn(script.url))) {
			const { scriptSource } = this.#post("Debugger.getScriptSource", { scriptId });
			sources[scriptId] = {
				text: scriptSource,
				map: maps.get(scriptId) ?? ""
			};
		}
		this.#post("Debugger.disable");
		this.#session.off("Debugger.scriptParsed", note);
		return sources;
	}
	/** Answers before it returns, as V8 does on its own thread. */
	#post(method, params = {}) {
		let answer;
		let refused = false;
		this.#session.post(method, params, (error, result) => {
			refused = error !== null;
			answer = result;
		});
		if (refused) throw new Error(`V8 refused ${method}`);
		return answer;
	}
	#nodeChildren() {
		const isNode = (file) => file === process.execPath || /(^|\/)node$/.test(file);
		return this.#children.flatMap(({ pid, spawnfile }) => pid && isNode(spawnfile) ? [pid] : []);
	}
};
// src/kinds/work/preload.ts
/** Its name in the scratch folder; CommonJS, so that it is loaded before programs of either sort without changing how they load. */
const PRELOAD = "pierce-work.cjs";
/** The script that every Node process of the measured program loads first. */
function preloadText(order) {
	return `'use strict';
{
  const __name = (named) => named; // what the bundler of Pierce calls inside of classes
  const Counter = ${Counter.toString()};
  try {
    new Counter({
      inspector: require('node:inspector'),
      v8: require('node:v8'),
      net: require('node:net'),
      url: require('node:url'),
      channel: require('node:diagnostics_channel'),
      files: require('node:fs'),
      thread: require('node:worker_threads').threadId,
      self: __filename,
    }, ${JSON.stringify(order)});
  } catch {} // it is missed by whoever reads the folder
}
`;
}
/** The value of NODE_OPTIONS that has every Node process load the script before anything that `own` names. */
function optionsWith(script, own = "") {
	return `--require "${script.replaceAll(/["\\]/g, String.raw`\$&`)}" ${own}`.trim();
}
// src/kinds/work/run.ts
/**
* Runs the command once and reads what its Node processes counted. Rejects with `work-failed`, `work-timed-out`,
* `work-nothing-counted`, `work-killed`, `work-unreadable`, or as `Runner.run` does.
*/
async function countRun(options, lab, signal) {
	await using scratch = await makeScratch("work");
	const script = join(scratch.path, PRELOAD);
	await writeText(script, preloadText({
		folder: scratch.path,
		root: lab.root,
		port: null
	}));
	const { run: command = "", env = {}, timeLimit: timeout = DEFAULTS.timeLimit } = options;
	const { stdout, stderr, ...result } = await lab.runner.run({
		command,
		cwd: resolve(lab.root, options.cwd ?? "."),
		env: {
			...env,
			NODE_OPTIONS: optionsWith(script, env["NODE_OPTIONS"])
		},
		timeout,
		signal,
		stdout: "tail"
	});
	const output = lastLines$1(`${stdout}\n${stderr}`);
	if (result.timedOut) throw new PierceError("work-timed-out", {
		command,
		limit: timeout / 1e3,
		output
	});
	if (result.exitCode !== 0) throw new PierceError("work-failed", {
		command,
		how: describeEnd(result),
		output
	});
	const collected = await collect(scratch.path, await begunIn(scratch.path));
	if (collected.counts.length > 0) return collected;
	const { length: processes } = collected.lost;
	if (processes > 0) throw new PierceError("work-killed", {
		what: `"${command}"`,
		processes
	});
	throw new PierceError("work-nothing-counted", { what: `"${command}"` });
}
// src/kinds/work/link.ts
/** Opens the line on a port of this machine; counters call in by themselves. */
async function openLink() {
	const there = /* @__PURE__ */ new Set();
	const server = createServer((socket) => greet(socket, there));
	await new Promise((resolve, reject) => {
		server.once("error", reject).listen(0, "127.0.0.1", resolve);
	});
	const address = server.address();
	if (address === null || typeof address === "string") throw new Error("a listening socket without a port");
	return {
		port: address.port,
		names: () => [...there].map(({ name }) => name),
		async say(word, signal) {
			const heard = await Promise.all([...there].map((one) => ask(one, word, signal)));
			signal.throwIfAborted();
			return heard.flatMap((name) => name ?? []);
		},
		async [Symbol.asyncDispose]() {
			for (const { socket } of there) socket.destroy();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}
/** Whoever begins with the name of a counter is one. */
function greet(socket, there) {
	socket.setNoDelay().setEncoding("utf8");
	socket.on("error", () => {});
	socket.once("data", (text) => {
		const counterpart = {
			name: String(text).trim(),
			socket
		};
		if (!/^\d+-\d+$/.test(counterpart.name)) return socket.destroy();
		there.add(counterpart);
		return socket.once("close", () => there.delete(counterpart));
	});
}
async function ask({ name, socket }, word, signal) {
	const over = new AbortController();
	const until = { signal: over.signal };
	try {
		return await new Promise((resolve) => {
			socket.once("data", () => resolve(name));
			socket.once("close", () => resolve(null));
			signal.addEventListener("abort", () => resolve(null), until);
			if (signal.aborted || socket.destroyed) resolve(null);
			else socket.write(word);
		});
	} finally {
		over.abort();
	}
}
// src/kinds/work/requests.ts
/** Milliseconds between a connection that broke and the news that its process is dead, which is then the better reason. */
const LAST_BREATH$1 = 250;
/** Prepares the request of these options to a service at `origin`. */
function prepare$1(options, origin) {
	const agent = new Agent({
		keepAlive: true,
		maxSockets: 1
	});
	const url = `${origin}${options.path ?? DEFAULTS.path}`;
	const { body, headers = {}, method = DEFAULTS.method } = options;
	const isText = body === void 0 || typeof body === "string";
	const payload = isText ? body ?? "" : JSON.stringify(body);
	const told = {
		...isText || hasContentType(headers) ? {} : { "content-type": "application/json" },
		...headers,
		...payload === "" ? {} : { "content-length": String(Buffer.byteLength(payload)) }
	};
	return {
		async send(times, signal) {
			for (let sent = 0; sent < times; sent++) {
				const status = await answered(request(url, {
					agent,
					method,
					headers: told,
					signal
				}), payload).catch((error) => noAnswer(url, sent, error, signal));
				if (status < 200 || status > 299) throw new PierceError("work-wrong-answer", {
					url,
					status
				});
			}
		},
		[Symbol.dispose]: () => agent.destroy()
	};
}
__name(prepare$1, "prepare");
const hasContentType = (headers) => Object.keys(headers).some((name) => name.toLowerCase() === "content-type");
/** Sends it, reads the whole answer; its status. */
async function answered(request, payload) {
	return await new Promise((resolve, reject) => {
		request.once("error", reject);
		request.once("response", (response) => {
			response.once("error", reject);
			response.once("end", () => resolve(response.statusCode ?? 0));
			response.resume();
		});
		request.end(payload);
	});
}
async function noAnswer(url, answers, error, signal) {
	signal.throwIfAborted();
	await setTimeout$1(LAST_BREATH$1);
	const { code = error.message } = error;
	throw new PierceError("work-no-answer", {
		url,
		answers,
		problem: code
	});
}
// src/kinds/work/service.ts
/** Milliseconds that a service is left alone before its counters are read, for what it does after its last answer. */
const REST = 50;
/**
* Starts an instance of the service, warms it up, and counts what a fixed number of requests takes. Rejects with
* `work-too-slow`, `work-no-answer`, `work-wrong-answer`, `work-nothing-counted`, `work-killed`, `work-unreadable`, or as
* `Lab.instance` does.
*/
async function countService(options, lab, signal) {
	await using scratch = await makeScratch("work");
	await using link = await openLink();
	const folder = scratch.path;
	const script = join(folder, PRELOAD);
	await writeText(script, preloadText({
		folder,
		root: lab.root,
		port: link.port
	}));
	const name = options.service;
	await using instance = await lab.instance(name, { NODE_OPTIONS: optionsWith(script) });
	using requests = prepare$1(options, instance.url);
	const limit = options.timeLimit ?? DEFAULTS.timeLimit;
	const patience = AbortSignal.timeout(limit);
	try {
		return await countWindow(options, requests, link, folder, AbortSignal.any([signal, patience]));
	} catch (error) {
		if (error !== patience.reason) throw error;
		throw new PierceError("work-too-slow", {
			service: name,
			limit: limit / 1e3
		});
	}
}
async function countWindow({ service, requests = DEFAULTS.requests, warmUp = DEFAULTS.warmUp }, target, link, folder, signal) {
	await target.send(warmUp, signal);
	await setTimeout$1(REST, void 0, { signal }).catch(() => signal.throwIfAborted());
	const concerned = await link.say("reset", signal);
	const before = new Set(await begunIn(folder));
	await forgetIn(folder);
	if (concerned.length === 0) throw new PierceError("work-nothing-counted", { what: `Service "${service}"` });
	await target.send(requests, signal);
	await setTimeout$1(REST, void 0, { signal }).catch(() => signal.throwIfAborted());
	await link.say("take", signal);
	const joined = (await begunIn(folder)).filter((name) => !before.has(name));
	const collected = await collect(folder, [...concerned, ...joined]);
	if (collected.counts.length > 0) return collected;
	throw new PierceError("work-killed", {
		what: `Service "${service}"`,
		processes: collected.lost.length
	});
}
// src/kinds/work/probe.ts
/**
* Each reading is one run, or one fresh instance of the service. Readings reject with `work-nothing-of-yours`, or as
* `countRun` and `countService` do.
*/
async function openProbe(options, lab) {
	return {
		read: async (signal) => {
			return await readingOf(await (options.service === void 0 ? countRun : countService)(options, lab, signal), options, lab);
		},
		[Symbol.asyncDispose]: async () => {}
	};
}
async function readingOf(collected, options, lab) {
	const { counts } = collected;
	const work = await tallyOf(counts);
	const what = options.run ?? `${options.method ?? DEFAULTS.method} ${options.path ?? DEFAULTS.path}`;
	if (work.totals["calls"] === 0) throw new PierceError("work-nothing-of-yours", {
		what,
		root: lab.root,
		calls: work.totals["calls.node"]
	});
	const operations = options.service === void 0 ? options.operations ?? DEFAULTS.operations : options.requests ?? DEFAULTS.requests;
	const values = Object.entries(work.totals).map(([id, total]) => [id, total / operations]);
	const evidence = evidenceOf(work, counts, what, operations, lab.shared);
	return {
		values: Object.fromEntries(values),
		evidence,
		warnings: warningsOf(collected, lab)
	};
}
function warningsOf({ counts, lost, unseen }, { stored }) {
	const node = counts[0]?.node ?? "";
	const before = stored?.check.evidence?.facts.find(({ name }) => name === "node")?.text ?? node;
	return [
		...lost.length > 0 ? [{
			code: "work-lost",
			params: { lost: lost.length }
		}] : [],
		...unseen > 0 ? [{
			code: "work-unseen",
			params: { processes: unseen }
		}] : [],
		...before === node ? [] : [{
			code: "work-node-differs",
			params: {
				base: before,
				head: node
			}
		}]
	];
}
// src/kinds/index.ts
/** Every kind of check there is, in the order in which they are told. */
const kinds = [
	bundle,
	http$1,
	lighthouse,
	command,
	{
		name: "work",
		title: "Exact counts of what a Node program does: calls, blocks, bytes allocated",
		schema,
		metricSets: [{ known: METRICS }],
		implied: {},
		rounds: () => ({
			atLeast: 2,
			atMost: 40,
			warmUp: 0
		}),
		mistakes,
		open: openProbe
	}
];
// src/platform/cores.ts
/**
* Cores: how many there are, and who runs where. A load generator and the service it loads disturb each other least when
* each keeps to its own cores; left alone, a scheduler moves them onto one now and then, for a second or for a millisecond.
*/
/** Cores that this process may use at the same time. */
const cores = () => availableParallelism();
/**
* Puts this process onto its first core, until disposed; null where it has one core only, or nothing can do it. What it
* starts meanwhile stays on that core, unless it is started by `aside`. taskset(1) of util-linux.
*/
async function keepApart() {
	const own = listOf(await taskset([]));
	const [first, ...others] = own;
	if (first === void 0 || others.length === 0 || await taskset([first]) === null) return null;
	return {
		aside: (line) => `exec taskset -c ${others.join(",")} /bin/sh -c ${quoted(line)}`,
		[Symbol.asyncDispose]: async () => void await taskset(own)
	};
}
/** Puts all threads of this process onto these cores, or asks for its cores where none are named; null if it cannot. */
async function taskset(wanted) {
	const pid = String(process.pid);
	const args = wanted.length === 0 ? [
		"-p",
		"-c",
		pid
	] : [
		"-a",
		"-p",
		"-c",
		wanted.join(","),
		pid
	];
	return await promisify(execFile)("taskset", args).then(({ stdout }) => stdout, () => null);
}
/** The cores in `pid 42's current affinity list: 0,2-3`. */
function listOf(answer) {
	return (/: ([\d,-]+)\s*$/.exec(answer ?? "")?.[1] ?? "").split(",").flatMap((range) => {
		const [from, to = from] = range.split("-").map(Number);
		return range === "" ? [] : Array.from({ length: to - from + 1 }, (_, n) => from + n);
	});
}
// src/measure/pilot.ts
/**
* The ways of the rounds of a pilot, six of either. Pairs of a kind, so that the order of the sides is balanced within
* each way.
*/
const PILOT = Array.from({ length: 12 }, (_, round) => Math.floor(round / 2) % 2 === 0 ? "in-turn" : "together");
/** How often one reading's time a pilot takes, and the share of the time at hand that it may take. */
const READINGS = 20;
const SHARE = .25;
/** Whether a pilot of readings that take `run` milliseconds is worth its part of `left`. */
const affordsPilot = (run, left) => READINGS * run <= SHARE * left;
/**
* Takes a few rounds in both ways and chooses the better one for `metrics`, those that are compared with base. None of
* these rounds counts: to keep those that spread least would favour rounds that happen to agree. Null where nothing is
* compared, or a side failed; where both at once fail and one after the other do not, they stand in each other's way,
* and that is no failure.
*/
async function runPilot(sides, metrics, takeRound) {
	const times = {
		"in-turn": [],
		together: []
	};
	for (const way of PILOT) {
		if (!sides.arePaired) return null;
		const started = now();
		await takeRound(way);
		times[way].push(now() - started);
		const collision = way === "together" ? collisionOf(sides) : null;
		if (collision) return collision;
	}
	if (!sides.arePaired) return null;
	const trial = (way) => ({
		...roundsOf(sides, way),
		times: times[way]
	});
	const compared = metrics();
	const choice = compared.length === 0 ? null : choose(compared, trial("in-turn"), trial("together"));
	sides.drop(() => true);
	return choice;
}
function roundsOf({ head, base }, way) {
	const isOf = ({ round }) => PILOT[round] === way;
	return {
		head: head.rounds.filter(isOf),
		base: base.rounds.filter(isOf)
	};
}
function collisionOf(sides) {
	const failure = sides.head.failure ?? sides.base?.failure;
	if (!failure) return null;
	sides.head.recover();
	sides.base?.recover();
	sides.drop(() => true);
	return {
		sides: "in-turn",
		why: {
			code: "schedule-collision",
			params: { code: failure.code }
		}
	};
}
/**
* The way that tells more in the same time: that with the smaller product of variance and time a round, for the metric
* for which it is the worse choice. Only how far ratios spread counts, never which way they point, so choosing favours
* neither side.
*/
function choose(metrics, inTurn, together) {
	const [timeInTurn, timeTogether] = [median$1(inTurn.times), median$1(together.times)];
	const worst = metrics.map((metric) => {
		const [spreadInTurn, spreadTogether] = [spreadOf(inTurn, metric), spreadOf(together, metric)];
		const loss = spreadTogether ** 2 * timeTogether / (spreadInTurn ** 2 * timeInTurn);
		return {
			metric,
			loss: Number.isNaN(loss) ? timeTogether / timeInTurn : loss,
			spreadInTurn,
			spreadTogether
		};
	}).reduce((a, b) => b.loss > a.loss ? b : a);
	const { metric, spreadInTurn, spreadTogether } = worst;
	const why = {
		code: "schedule-pilot",
		params: {
			metric,
			spreadInTurn,
			timeInTurn,
			spreadTogether,
			timeTogether
		}
	};
	return {
		sides: worst.loss < 1 ? "together" : "in-turn",
		why
	};
}
/** How far the logarithms of head/base spread from round to round. */
function spreadOf({ base, head }, metric) {
	return spread(logRatios(base, head, metric));
}
/** The logarithm of head/base of each round that both sides have, where both readings are above 0. */
function logRatios(base, head, metric) {
	const ofBase = new Map(base.map(({ round, values }) => [round, values[metric]]));
	return head.flatMap(({ round, values }) => {
		const [from, to] = [ofBase.get(round), values[metric]];
		return from !== void 0 && to !== void 0 && from > 0 && to > 0 ? [Math.log(to / from)] : [];
	});
}
// src/measure/forecast.ts
/** What the budgets of a check allow each of the metrics that were measured; a pattern is about all that fit no other. */
function tolerancesOf({ budgets }, measured) {
	const named = new Set(budgets.map(({ metric }) => metric));
	return budgets.flatMap(({ metric, tolerance }) => {
		if (tolerance === null) return [];
		return (metric.includes("*") ? [...measured].filter((id) => !named.has(id)) : [metric]).filter((id) => measured.has(id)).map((id) => ({
			metric: id,
			tolerance
		}));
	});
}
/** The point of the normal distribution at the level of a late look, about 0.07 %: the first looks spend most of the 5 %. */
const AT_A_PASS = 3.2;
/** Looks come at growing sizes, each half as large again as the one before. */
const OVERSHOOT = 1.25;
/**
* The tolerances that would take longer than is left to pass a head that changed nothing, by the spread of the blocks so
* far. It foretells and decides nothing: a large change is seen all the same.
*/
function forecast(tolerances, base, head, timeOfBlock, left) {
	return tolerances.flatMap(({ metric, tolerance }) => {
		if (tolerance === 0) return [];
		const noise = spread(blockRatios(base, head, metric));
		const needed = OVERSHOOT * (AT_A_PASS * noise / Math.log1p(tolerance)) ** 2 * timeOfBlock;
		return needed > left ? [{
			metric,
			tolerance,
			needed: Math.round(needed),
			left: Math.round(left)
		}] : [];
	});
}
function blockRatios(base, head, metric) {
	return [...Map.groupBy(head, ({ block }) => block).values()].map((rounds) => logRatios(base, rounds, metric)).filter((ratios) => ratios.length > 0).map(median$1);
}
/**
* Rounds worth taking in a block: so many that the noise between rounds weighs as much as opening costs (in rounds),
* against that between processes. Cochran (1977), Sampling Techniques, 10.6: the optimum of two-stage sampling.
*/
function roundsInBlock(metrics, base, head, opening) {
	const blocks = [...Map.groupBy(head, ({ block }) => block).values()];
	const wanted = metrics.map((metric) => {
		const { within, between } = noiseOf(blocks.map((rounds) => logRatios(base, rounds, metric)).filter(({ length }) => length > 0));
		return within === 0 ? 0 : Math.sqrt(opening) * (within / between);
	});
	return Math.min(MOST_ROUNDS, Math.max(LEAST_ROUNDS, Math.round(Math.max(0, ...wanted))));
}
const LEAST_ROUNDS = 4;
const MOST_ROUNDS = 16;
/** Variance of a median of n normal values, in units of theirs divided by n, for large n. */
const OF_MEDIAN = Math.PI / 2;
/** Noise between rounds of a block, and between blocks beyond what their rounds give them; as standard deviations. */
function noiseOf(blocks) {
	if (blocks.length === 0) return {
		within: 0,
		between: 0
	};
	const within = median$1(blocks.map(spread));
	const rounds = median$1(blocks.map(({ length }) => length));
	const variance = spread(blocks.map(median$1)) ** 2 - OF_MEDIAN * within ** 2 / rounds;
	return {
		within,
		between: Math.sqrt(Math.max(0, variance))
	};
}
// src/measure/evidence.ts
/** Makes one evidence of those of many readings: each part's median, each fact as last seen. Null when there is none. */
function mergeEvidence(all) {
	if (all.length === 0) return null;
	return {
		parts: [...groupBy(all.flatMap((evidence) => evidence.parts), partKey)].map(medianPart),
		facts: [...groupBy(all.flatMap((evidence) => evidence.facts), (fact) => fact.name)].map(lastFact)
	};
}
const partKey = ({ group, name, explains, place, digest }) => JSON.stringify([
	group,
	name,
	explains,
	place?.file ?? null,
	digest ?? null
]);
function groupBy(items, key) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const group = groups.get(key(item));
		if (group) group.push(item);
		else groups.set(key(item), [item]);
	}
	return groups.values();
}
function medianPart(same) {
	const ordered = same.toSorted((a, b) => a.value - b.value);
	return ordered[Math.floor(ordered.length / 2)];
}
function lastFact(same) {
	return same.at(-1);
}
// src/measure/lane.ts
/** One instance of one side of one check while it is measured: an opened probe and what it has given so far. */
var Lane = class {
	side;
	#check;
	#kind;
	#metrics = /* @__PURE__ */ new Map();
	#evidence = /* @__PURE__ */ new Map();
	#warnings = /* @__PURE__ */ new Map();
	#rounds = [];
	#room = null;
	#probe = null;
	#failure = null;
	constructor(side, check, kind) {
		this.side = side;
		this.#check = check;
		this.#kind = kind;
		for (const metric of metricSetOf(kind, check.options).known) this.#declare(metric);
	}
	/** Whether it can still be read. */
	get alive() {
		return this.#failure === null;
	}
	get isOpen() {
		return this.#room !== null;
	}
	get failure() {
		return this.#failure;
	}
	get rounds() {
		return this.#rounds;
	}
	/** Opens the probe; a failure is kept, not thrown. */
	async open(shared, stay, signal) {
		this.#room = this.side.enter(this.#check, shared, stay, signal);
		const { lab } = this.#room;
		await this.#keepFailure(async () => {
			this.#probe = await this.#kind.open(this.#check.options, lab);
		}, signal);
	}
	/** Brings it nearer to steady readings: by its kind's own way, or by a reading thrown away. */
	async warmUp(signal) {
		const own = this.#probe?.warmUp;
		await this.#keepFailure(async () => void await (own ? own(signal) : this.#read(signal)), signal);
	}
	/** Takes a reading that does not count. */
	async readBeside(signal) {
		await this.#keepFailure(async () => void await this.#read(signal), signal);
	}
	/** Takes one reading as a round; a failure is kept, not thrown. */
	async take(place, signal) {
		await this.#keepFailure(async () => {
			const reading = await this.#read(signal);
			for (const metric of reading.metrics ?? []) this.#declare(metric);
			for (const warning of reading.warnings ?? []) this.warn(warning);
			if (reading.evidence) this.#evidence.set(place.round, reading.evidence);
			const raw = reading.raw ? { raw: reading.raw } : {};
			this.#rounds.push({
				...place,
				values: reading.values,
				...raw
			});
		}, signal);
	}
	/** Keeps a doubt about its numbers; of the same doubt about the same metric, the last one counts. */
	warn(warning) {
		this.#warnings.set(subjectOf(warning), warning);
	}
	/** Drops the rounds that do not count. */
	drop(isDropped) {
		this.#rounds = this.#rounds.filter(({ round }) => !isDropped(round));
		for (const round of this.#evidence.keys()) if (isDropped(round)) this.#evidence.delete(round);
	}
	/** Lets it be read again after a failure that was not its own. */
	recover() {
		this.#failure = null;
	}
	async close() {
		await this.#probe?.[Symbol.asyncDispose]();
		await this.#room?.[Symbol.asyncDispose]();
		this.#probe = null;
		this.#room = null;
	}
	/** What was measured; `ended` says why no more was, `control` is what a second instance read. */
	snapshot(config, ended, schedule, control) {
		return {
			check: this.#check.name,
			cell: null,
			kind: this.#kind.name,
			config,
			machine: {},
			metrics: [...this.#metrics.values()].filter(({ id }) => this.#isTold(id)),
			rounds: [...this.#rounds],
			control,
			schedule,
			evidence: mergeEvidence([...this.#evidence.values()]),
			failure: this.#failure,
			warnings: [...this.#warnings.values()],
			ended: this.#failure ? "failed" : ended
		};
	}
	/** A kind may know far more metrics than it was asked for: told are those that were measured or that a budget names. */
	#isTold(id) {
		return this.#rounds.some(({ values }) => id in values) || this.#check.budgets.some(({ metric }) => metric === id);
	}
	/** Keeps every declaration that differs, so that judging sees a metric that changed its unit between rounds. */
	#declare({ id, unit, better, nature }) {
		this.#metrics.set(JSON.stringify([
			id,
			unit,
			better,
			nature
		]), {
			id,
			unit,
			better,
			nature
		});
	}
	async #read(signal) {
		if (!this.#probe) throw new Error("read before open");
		return await this.#probe.read(signal);
	}
	async #keepFailure(act, signal) {
		try {
			await act();
		} catch (error) {
			const failure = failureOf(error);
			if (!signal.aborted) this.#failure = await this.#room?.explain(failure) ?? failure;
		}
	}
};
/** The set of metrics that a check with these options has. */
function metricSetOf(kind, options) {
	return kind.metricSets.find((set) => !set.ifOption || options[set.ifOption] !== void 0) ?? kind.metricSets[0];
}
function subjectOf({ code, params }) {
	return JSON.stringify([code, params["metric"] ?? null]);
}
// src/measure/order.ts
/**
* Which side is read first in each round: random, yet balanced within every two rounds, so that under "no change"
* neither side profits from its place. Drawn from the seed alone, so a run can be told again.
*/
function headFirst(seed, check, round) {
	const pair = Math.floor(round / 2);
	const coin = createHash("sha256").update(`${seed}\n${check}\n${pair}`).digest()[0] % 2 === 0;
	return round % 2 === 0 ? coin : !coin;
}
// src/measure/sides.ts
/** A run that is faster than this share of the one before was still warming up. */
const STEADY = .95;
/** Milliseconds from which on a warm-up is small against the run itself. */
const LONG_RUN = 1e3;
/** The lanes of one check: head, base beside it, and once something is suspect a second instance of base. */
var Sides = class {
	head;
	base;
	#check;
	#kind;
	#seed;
	#signal;
	#shared = /* @__PURE__ */ new Map();
	#twin = null;
	constructor(check, kind, sides, { seed, signal }) {
		const [head, base] = ["head", "base"].map((name) => sides.find(({ side }) => side === name));
		this.head = new Lane(head, check, kind);
		this.base = base ? new Lane(base, check, kind) : null;
		this.#check = check;
		this.#kind = kind;
		this.#seed = seed;
		this.#signal = signal;
	}
	/** Whether there is something to read: without head nothing can be judged, and base alone is not worth its time. */
	get goOn() {
		return this.head.alive && !this.#signal.aborted;
	}
	/** Whether both sides can be read. */
	get arePaired() {
		return this.goOn && this.base !== null && this.base.alive;
	}
	get control() {
		return this.#twin?.rounds ?? [];
	}
	/** From the next opening or block on, base is measured beside itself. */
	addControl() {
		if (this.base?.alive) this.#twin ??= new Lane(this.base.side, this.#check, this.#kind);
	}
	/** Opens what is not open: services start side by side, warming up is taken in turn. Gives the milliseconds of a run. */
	async open(opening) {
		const closed = this.#lanes.filter((lane) => lane.alive && !lane.isOpen);
		await Promise.all(closed.map((lane) => lane.open(this.#shared, opening, this.#signal)));
		let run = 0;
		for (const lane of closed) run = await this.#warmUp(lane, opening.warmUp);
		return run;
	}
	/** Takes one round: the two sides in balanced random order or at once, then the control. */
	async takeRound(way, block, round) {
		const order = headFirst(this.#seed, this.#check.config, round) ? this.#both : this.#both.toReversed();
		const take = async (lane, place) => {
			if (lane.alive && this.goOn) await lane.take({
				block,
				round,
				first: place === 0
			}, this.#signal);
		};
		if (way === "together") await Promise.all(order.map(take));
		else for (const [place, lane] of order.entries()) await take(lane, place);
		await this.#takeControl(way, block, round);
		if (this.#signal.aborted) this.drop((dropped) => dropped === round);
	}
	/** Drops the rounds that do not count. */
	drop(isDropped) {
		for (const lane of this.#lanes) lane.drop(isDropped);
	}
	async close() {
		await Promise.all(this.#lanes.map((lane) => lane.close()));
	}
	get #both() {
		return this.base ? [this.head, this.base] : [this.head];
	}
	get #lanes() {
		return this.#twin ? [...this.#both, this.#twin] : this.#both;
	}
	async #warmUp(lane, most) {
		let [last, run] = [Infinity, 0];
		for (let n = 0; n < most && lane.alive && !this.#signal.aborted; n++) {
			const started = now();
			await lane.warmUp(this.#signal);
			run = now() - started;
			if (run > LONG_RUN || run >= STEADY * last) break;
			last = run;
		}
		return run;
	}
	/** Reads the second instance of base; where base ran beside head, it needs base beside it too. */
	async #takeControl(way, block, round) {
		const twin = this.#twin;
		if (!twin || !this.arePaired) return;
		const beside = way === "together" && twin.alive ? this.base.readBeside(this.#signal) : Promise.resolve();
		if (twin.alive) await Promise.all([twin.take({
			block,
			round,
			first: false
		}, this.#signal), beside]);
		if (twin.failure) this.base.warn({
			code: "control-missing",
			params: { code: twin.failure.code }
		});
	}
};
// src/measure/course.ts
/** Rounds of a block before it is known what rounds and openings cost, and at least. */
const FIRST_ROUNDS = 4;
/** Blocks that should fit into the time: so many that a failure can be seen and confirmed. */
const ENOUGH = 24;
/** Blocks after which noise is known well enough to plan with. */
const KNOWN = 5;
/**
* The measuring of one check, block by block; it can be left after any block and taken up again. Both sides are read in
* every round, in balanced random order or at once, and what fails is held against base beside itself until it is
* confirmed. A side that fails stops; head alone goes on.
*/
var Course = class {
	#check;
	#kind;
	#rules;
	#limits;
	#isFresh;
	#sides;
	#choice;
	#aside = AS_IT_IS;
	#isBegun = false;
	#isForetold = false;
	#ended = null;
	#blocks = 0;
	#round = 0;
	#roundsInBlock = FIRST_ROUNDS;
	#spent = 0;
	constructor(check, kind, sides, rules) {
		this.#check = check;
		this.#kind = kind;
		this.#rules = rules;
		this.#limits = kind.rounds(check.options);
		this.#isFresh = kind.freshBy?.(check.options) === "opening";
		this.#sides = new Sides(check, kind, sides, rules);
		this.#choice = this.#sides.base ? inTurn("schedule-in-turn") : ALONE$1;
	}
	get isOver() {
		return this.#ended !== null;
	}
	/** Takes blocks up to the next look, as long as `deadline` has not passed. */
	async advance(deadline) {
		const started = now();
		const look = nextLook(this.#blocks);
		await using apart = this.#kind.loads ? await keepApart() : null;
		this.#aside = apart?.aside ?? AS_IT_IS;
		if (!this.#isBegun && now() < deadline) await this.#begin(deadline);
		while (!this.#ended && this.#blocks < look && now() < deadline) await this.#takeBlock();
		this.#spent += now() - started;
		this.#foretell();
	}
	/** Ends it where it is; without an abort the reason is that time is over. */
	end() {
		this.#ended ??= endOf(this.#rules.signal);
	}
	snapshots(ended = this.#ended ?? "settled") {
		const { head, base, control } = this.#sides;
		const schedule = {
			...this.#choice,
			spent: Math.round(this.#spent)
		};
		const taken = /* @__PURE__ */ new Map();
		taken.set("head", head.snapshot(this.#check.config, ended, schedule, []));
		if (base) taken.set("base", base.snapshot(this.#check.config, ended, schedule, [...control]));
		return taken;
	}
	async [Symbol.asyncDispose]() {
		await this.#sides.close();
	}
	async #begin(deadline) {
		this.#isBegun = true;
		this.#rules.onRound(0);
		if (this.#isFresh) return;
		const run = await this.#open();
		if (!this.#sides.goOn) return this.#conclude();
		const reason = this.#noPilot(run, deadline - now());
		if (reason) this.#choice = {
			...this.#choice,
			why: reason
		};
		else await this.#pilot();
	}
	async #open() {
		const { warmUp } = this.#limits;
		return await this.#sides.open({
			fresh: this.#isFresh,
			aside: this.#aside,
			warmUp
		});
	}
	async #pilot() {
		const choice = await runPilot(this.#sides, () => this.#compared(), (way) => this.#takeRound(way, this.#round));
		this.#choice = choice ?? this.#choice;
		this.#conclude();
	}
	/** Why there is only one way worth taking; null where a pilot is to choose. */
	#noPilot(run, left) {
		const { cores } = this.#rules;
		const { budgets, options } = this.#check;
		if (!this.#sides.base) return ALONE$1.why;
		if (!budgets.some(({ tolerance }) => tolerance !== null) || !this.#kind.together?.(options)) return {
			code: "schedule-in-turn",
			params: {}
		};
		if (budgets.some(({ tolerance, max, min }) => tolerance === null || (max ?? min))) return {
			code: "schedule-limits",
			params: {}
		};
		if (cores < 2) return {
			code: "schedule-one-core",
			params: { cores }
		};
		return affordsPilot(run, left) ? null : {
			code: "schedule-no-pilot",
			params: { run: Math.round(run) }
		};
	}
	/** What budgets compare with base, of what was measured. */
	#tolerances() {
		const { rounds } = this.#sides.head;
		return tolerancesOf(this.#check, new Set(rounds.flatMap(({ values }) => Object.keys(values))));
	}
	#compared() {
		return this.#tolerances().map(({ metric }) => metric);
	}
	async #takeBlock() {
		const started = now();
		const block = this.#isFresh ? this.#blocks : this.#round;
		await this.#open();
		const opened = now();
		const rounds = this.#isFresh ? this.#roundsInBlock : 1;
		const way = this.#choice.sides === "together" ? "together" : "in-turn";
		for (let n = 0; n < rounds && this.#sides.goOn; n++) await this.#takeRound(way, block);
		const taken = now();
		if (this.#isFresh) await this.#sides.close();
		this.#blocks++;
		this.#plan(opened - started, (taken - opened) / rounds);
		this.#conclude();
	}
	async #takeRound(way, block) {
		const round = this.#round++;
		this.#rules.onRound(round + 1);
		await this.#sides.takeRound(way, block, round);
	}
	/** Looks at what has been measured: it is over, or goes on, from now on perhaps with a control. */
	#conclude() {
		const { signal } = this.#rules;
		if (!this.#sides.head.alive) this.#ended = "failed";
		else if (signal.aborted) this.#ended = endOf(signal);
		else if (this.#blocks >= this.#limits.atLeast) this.#judge();
		if (this.#blocks >= this.#limits.atMost) this.#ended ??= "round-limit";
	}
	#judge() {
		const taken = this.snapshots("settled");
		const standing = this.#rules.standing(taken.get("head"), taken.get("base") ?? null);
		if (standing === "settled") this.#ended = "settled";
		if (standing === "suspect") this.#sides.addControl();
	}
	/** How many rounds the next blocks have, by what openings and rounds cost, in milliseconds. */
	#plan(opening, round) {
		const { head, base } = this.#sides;
		if (!this.#isFresh || !base || this.#blocks < KNOWN || round <= 0) return;
		const best = roundsInBlock(this.#compared(), base.rounds, head.rounds, opening / round);
		const affordable = Math.floor(((this.#spent + this.#rules.timeLeft()) / ENOUGH - opening) / round);
		this.#roundsInBlock = Math.max(FIRST_ROUNDS, Math.min(best, affordable));
	}
	#foretell() {
		const { head, base } = this.#sides;
		if (this.#isForetold || this.#ended || !base || this.#blocks < KNOWN) return;
		this.#isForetold = true;
		const timeOfBlock = this.#spent / this.#blocks;
		for (const told of forecast(this.#tolerances(), base.rounds, head.rounds, timeOfBlock, this.#rules.timeLeft())) {
			head.warn({
				code: "beyond-reach",
				params: { ...told }
			});
			this.#rules.onForecast(told);
		}
	}
};
const AS_IT_IS = (line) => line;
const inTurn = (code) => ({
	sides: "in-turn",
	why: {
		code,
		params: {}
	}
});
const ALONE$1 = {
	sides: "alone",
	why: {
		code: "schedule-one-side",
		params: {}
	}
};
/** A signal that fired by itself is the time limit, as is none at all; any other was somebody's wish. */
function endOf(signal) {
	return signal.aborted && signal.reason?.name !== "TimeoutError" ? "cancelled" : "time-limit";
}
// src/platform/machine.ts
/** What this machine and this Node are, as far as they bear on a measurement. */
function machine() {
	return {
		os: process.platform,
		arch: process.arch,
		cpu: cpus()[0]?.model.trim() || "unknown",
		cores: String(cores()),
		memory: `${Math.round(totalmem() / 1024 ** 3)} GiB`,
		image: [process.env["ImageOS"], process.env["ImageVersion"]].filter(Boolean).join(" ") || "none",
		node: process.versions.node,
		zlib: process.versions.zlib ?? "none",
		brotli: process.versions["brotli"] ?? "none"
	};
}
// src/measure/fingerprint.ts
/** Machine, toolchain and tool versions of this process, with what the kinds in use add (such as the browser). */
function fingerprintOf(added) {
	return {
		...machine(),
		pierce: VERSION,
		...added
	};
}
// src/measure/services.ts
/**
* Starts the services of one side, each once and when it is first asked for, and stops them all at the end.
* Its one strong opinion: an answer at the right address is not enough, it has to be our service that gives it.
* It never restarts a service: one that fails under measurement has failed the measurement.
*/
/** Opens the services of one side; starts none yet. */
function openServices(request) {
	const { services, signal } = request;
	const closing = new AbortController();
	const until = AbortSignal.any([signal, closing.signal]);
	const asked = /* @__PURE__ */ new Map();
	const ready = [];
	const further = /* @__PURE__ */ new Set();
	async function begin(name, env) {
		const plan = services.find((candidate) => candidate.name === name);
		if (!plan) throw unknown(name, services);
		const service = await start({
			...plan,
			env: withMore(plan.env, env)
		}, {
			...request,
			signal: until
		});
		await untilReady(service, until);
		ready.push(service);
		return service;
	}
	/** Of one that died before it was stopped is known that it did. */
	async function stop(service) {
		if (!service.end) ready.splice(ready.indexOf(service), 1);
		await service.daemon[Symbol.asyncDispose]();
	}
	return {
		async service(name) {
			if (!asked.has(name)) asked.set(name, begin(name, {}));
			const service = await asked.get(name);
			if (service.end) throw new PierceError("service-died", died(service, service.end, "it had ended before"));
			return { url: service.ready.origin };
		},
		async instance(name, env) {
			const begun = begin(name, env);
			further.add(begun);
			const service = await begun;
			return {
				url: service.ready.origin,
				[Symbol.asyncDispose]: () => stop(service)
			};
		},
		async explain(failure) {
			if (failure.code.startsWith("service-")) return failure;
			await Promise.race([setTimeout$1(LAST_BREATH), ...ready.map((service) => service.daemon.ended)]);
			const dead = ready.find((service) => service.end);
			return dead?.end ? {
				code: "service-died",
				params: died(dead, dead.end, messageOf(failure))
			} : failure;
		},
		async [Symbol.asyncDispose]() {
			closing.abort(new PierceError("cancelled"));
			const up = (await Promise.allSettled([...asked.values(), ...further])).flatMap((one) => one.status === "fulfilled" ? [one.value] : []);
			await Promise.all(up.map((service) => service.daemon[Symbol.asyncDispose]()));
		}
	};
}
function withMore(own, more) {
	const both = [more["NODE_OPTIONS"], own["NODE_OPTIONS"]].filter(Boolean).join(" ");
	return {
		...own,
		...more,
		...both === "" ? {} : { NODE_OPTIONS: both }
	};
}
/** Milliseconds between a connection that broke and the news that its process is dead. */
const LAST_BREATH = 250;
const POLL = 50;
async function start(plan, { cwd, runner, signal, aside }) {
	const port = String(await freePort());
	const fill = (text) => text.replaceAll("${PORT}", port);
	const ready = loopbackUrl(fill(plan.ready));
	if (!ready) throw new PierceError("service-ready-url", {
		service: plan.name,
		ready: plan.ready
	}, plan.at);
	if (await isTaken(ready)) throw new PierceError("service-port-taken", {
		service: plan.name,
		port: portOf(ready)
	}, plan.at);
	const own = Object.fromEntries(Object.entries(plan.env).map(([name, value]) => [name, fill(value)]));
	const daemon = runner.start({
		command: aside(fill(plan.run)),
		cwd,
		env: {
			PORT: port,
			...own
		},
		signal
	});
	const service = {
		plan,
		ready,
		daemon,
		end: null
	};
	daemon.ended.then((end) => service.end = end);
	return service;
}
/** Waits until the service answers; stops it when it does not. */
async function untilReady(service, signal) {
	try {
		await pollReady(service, signal);
	} catch (error) {
		await service.daemon[Symbol.asyncDispose]();
		throw error;
	}
}
async function pollReady(service, signal) {
	const deadline = now() + service.plan.readyTimeout;
	for (let seen = null;;) {
		signal.throwIfAborted();
		if (service.end) throw endedEarly(service, service.end);
		if (seen && "status" in seen && seen.status >= 200 && seen.status < 400) return;
		if (seen) await setTimeout$1(POLL);
		if (now() >= deadline) throw notReady(service, seen);
		seen = await ask$3(service.ready, deadline - now(), signal);
	}
}
function unknown(service, services) {
	const known = services.map((plan) => plan.name).join(", ") || "none";
	return new PierceError("service-unknown", {
		service,
		known
	});
}
function endedEarly({ plan, ready, daemon }, end) {
	const params = {
		service: plan.name,
		how: describeEnd(end),
		ready: ready.href,
		command: plan.run
	};
	return new PierceError("service-ended-early", {
		...params,
		...logOf(daemon)
	}, plan.at);
}
function notReady({ plan, ready, daemon }, answer) {
	const params = {
		service: plan.name,
		ready: ready.href,
		limit: plan.readyTimeout / 1e3,
		seen: describeAnswer(answer)
	};
	return new PierceError("service-not-ready", {
		...params,
		...logOf(daemon)
	}, plan.at);
}
function died({ plan, daemon }, end, seen) {
	return {
		service: plan.name,
		how: describeEnd(end),
		output: lastLines$1(daemon.tail()),
		seen
	};
}
function logOf(daemon) {
	const log = daemon.tail();
	const advice = /EADDRINUSE|address (is )?already in use/i.test(log) ? ". Its address was in use: let it listen on the port in the variable PORT, which Pierce keeps free for it" : "";
	return {
		output: lastLines$1(log),
		advice
	};
}
function describeAnswer(answer) {
	if (answer === null) return "it was never asked";
	return "status" in answer ? `it answered ${answer.status}` : `no answer (${answer.refused})`;
}
// src/measure/side.ts
/** Milliseconds that one line of `setup` may take. */
const SETUP_LIMIT = 18e5;
/** Runs the plan's `setup` on one side. Rejects with `setup-failed`, naming the line and the end of its output. */
async function setUp(plan, target, runner, signal, onLine) {
	for (const line of plan.setup) {
		onLine(line);
		const result = await runner.run({
			command: line,
			cwd: target.root,
			timeout: SETUP_LIMIT,
			signal,
			stdout: "tail"
		});
		if (result.timedOut || result.exitCode !== 0) throw setupFailed(line, result);
	}
}
function setupFailed(line, result) {
	const output = lastLines$1(`${result.stdout}\n${result.stderr}`);
	const how = result.timedOut ? `was not over after ${SETUP_LIMIT / 6e4} min` : describeEnd(result);
	return new PierceError("setup-failed", {
		command: line,
		how,
		output
	});
}
/** Opens a side for measuring; services start when a check first asks for them. */
async function openSide(plan, target, runner, stored, signal) {
	const scratch = await makeScratch(target.side);
	const open = (aside) => openServices({
		services: plan.services,
		cwd: target.root,
		runner,
		signal,
		aside
	});
	const lasting = open((line) => line);
	return {
		side: target.side,
		commit: target.commit,
		has: (check) => target.checks?.includes(check) ?? true,
		enter(check, shared, { fresh, aside }, checkSignal) {
			const services = fresh ? open(aside) : lasting;
			return {
				lab: {
					side: target.side,
					check: check.name,
					root: target.root,
					scratch: scratch.path,
					budgets: check.budgets,
					signal: checkSignal,
					service: (name) => services.service(name),
					instance: (name, env) => services.instance(name, env),
					runner,
					shared,
					stored: storedCheck(stored, check.name)
				},
				explain: (failure) => services.explain(failure),
				[Symbol.asyncDispose]: async () => fresh ? services[Symbol.asyncDispose]() : void 0
			};
		},
		async [Symbol.asyncDispose]() {
			await lasting[Symbol.asyncDispose]();
			await scratch[Symbol.asyncDispose]();
		}
	};
}
function storedCheck(stored, name) {
	const check = stored?.checks.find((candidate) => candidate.check === name);
	return stored && check ? {
		check,
		fingerprint: {
			...stored.fingerprint,
			...check.machine
		}
	} : null;
}
// src/measure/turns.ts
/**
* Shares out the time, up to `ends`: every check in its turn goes on to its next look, within an equal share of what is
* left; those that are decided leave, and their time goes to those still open. A share that was cut short is not lost:
* its check goes on in the next turn.
*/
async function takeTurns(courses, ends, signal) {
	let open = courses;
	while (open.length > 0 && now() < ends && !signal.aborted) {
		for (const [place, course] of open.entries()) {
			const left = ends - now();
			await course.advance(now() + left / (open.length - place));
		}
		open = open.filter((course) => !course.isOver);
	}
	for (const course of open) course.end();
}
// src/measure/index.ts
/**
* Measures: a plan and one or two checked-out sides go in, a snapshot of each side comes out.
* Its opinion: what is compared is measured together, in one job, turn by turn.
* It never judges, never words anything, and never stops at the first failure: a broken check or side becomes a
* failure in its snapshot, and everything else is still measured.
*/
/** Measures every check of the plan on every target; the snapshots come in the order of the targets. */
async function measure(request) {
	const from = timestamp();
	const session = randomUUID();
	await using stack = new AsyncDisposableStack();
	const failures = /* @__PURE__ */ new Map();
	const sides = [];
	for (const target of request.targets) {
		if (failures.has("head") || hasNothing(request.plan, target)) continue;
		const side = await prepare(request, target, failures);
		if (side) sides.push(stack.use(side));
	}
	const sampled = await sampleAll(request, sides, session);
	const fingerprint = fingerprintOf(await versionsOf(request));
	const [first, ...rest] = request.targets;
	const snapshotOf = (target) => ({
		version: 1,
		tool: {
			name: "pierce",
			version: VERSION
		},
		project: request.plan.project,
		session,
		shard: request.shard,
		cell: request.cell,
		commit: target.commit,
		measured: {
			from,
			until: timestamp()
		},
		complete: !request.signal.aborted,
		fingerprint,
		checks: sampled.get(target.side)?.map(inCell(request)) ?? [],
		failures: [...failures].filter(([side]) => side === target.side).map(([, failure]) => failure)
	});
	return [snapshotOf(first), ...rest.map(snapshotOf)];
}
/** A side of which no check is wanted need not be set up. */
const hasNothing = ({ checks }, target) => checks.length === 0 || target.checks?.length === 0;
const inCell = ({ cell }) => (check) => ({
	...check,
	cell
});
async function prepare(request, target, failures) {
	const { plan, runner, signal, stored } = request;
	try {
		await setUp(plan, target, runner, signal, (command) => request.onProgress({
			doing: "setup",
			side: target.side,
			command
		}));
		return await openSide(plan, target, runner, stored, signal);
	} catch (error) {
		if (!signal.aborted) failures.set(target.side, failureOf(error));
		return null;
	}
}
/** Measures the checks in turns, so that none waits for another's last doubts; the snapshots come in the plan's order. */
async function sampleAll(request, sides, seed) {
	const taken = new Map(sides.map((side) => [side.side, []]));
	if (!taken.has("head")) return taken;
	const { timeLimit } = request.plan.policy;
	const ends = now() + timeLimit;
	const signal = AbortSignal.any([request.signal, AbortSignal.timeout(Math.ceil(timeLimit))]);
	await using stack = new AsyncDisposableStack();
	const courses = inOrder(request).map((check, index) => {
		const having = sides.filter((side) => side.has(check.name));
		return stack.use(new Course(check, kindOf(request, check), having, rulesOf(request, check, index, {
			seed,
			signal,
			ends
		})));
	});
	await takeTurns(courses, ends, signal);
	for (const course of courses) for (const [side, snapshot] of course.snapshots()) taken.get(side).push(snapshot);
	return inPlanOrder(request.plan, taken);
}
function rulesOf(request, check, index, { seed, signal, ends }) {
	const { timeLimit } = request.plan.policy;
	const place = {
		check: check.name,
		index: index + 1,
		checks: request.plan.checks.length,
		limit: timeLimit
	};
	return {
		seed,
		signal,
		cores: request.cores,
		timeLeft: () => ends - now(),
		standing: (head, base) => request.standing(check, inCell(request)(head), base && inCell(request)(base)),
		onRound: (round) => request.onProgress({
			doing: "check",
			...place,
			round,
			elapsed: now() - (ends - timeLimit)
		}),
		onForecast: (forecast) => request.onProgress({
			doing: "forecast",
			check: check.name,
			...forecast
		})
	};
}
/** Exact checks first: they are short, and no time limit should cost them their verdict. */
function inOrder(request) {
	const blocks = (check) => kindOf(request, check).rounds(check.options).atMost;
	return request.plan.checks.toSorted((a, b) => Number(blocks(a) > 1) - Number(blocks(b) > 1));
}
function inPlanOrder(plan, taken) {
	const place = new Map(plan.checks.map((check, index) => [check.name, index]));
	for (const checks of taken.values()) checks.sort((a, b) => place.get(a.check) - place.get(b.check));
	return taken;
}
function kindOf(request, check) {
	return request.kinds.find((kind) => kind.name === check.kind);
}
/** What the kinds in use add to the fingerprint; a tool that is not there has no version, and failed its checks already. */
async function versionsOf(request) {
	const used = request.kinds.filter((kind) => request.plan.checks.some((check) => check.kind === kind.name));
	const versions = await Promise.all(used.map(async (kind) => await kind.versions?.(request.targets[0].root).catch(() => ({})) ?? {}));
	return Object.assign({}, ...versions);
}
// src/documents/folder.ts
/** What a gate leaves in its folder. */
const DOCUMENTS = [
	"snapshot.json",
	"base.json",
	"report.json",
	"comment.md",
	"summary.md",
	"report.html"
];
/** Keeps a folder out of git, and marks it as one whose documents are ours to remove. */
const MARK = "# Written by Pierce.\n*\n";
/**
* What an earlier run wrote never stays behind to be taken for this one's. Only in a folder that Pierce made, and never
* the snapshot that this run is to compare with.
*/
async function clearFolder(out, base) {
	if (await readText(join(out, ".gitignore"), 23).catch(() => null) !== MARK) return;
	const given = base === null ? null : resolve(base);
	const paths = DOCUMENTS.map((name) => join(out, name)).filter((path) => resolve(path) !== given);
	await Promise.all(paths.map(removeFile$1));
}
/** Makes the folder, or finds out before anything is measured that it cannot be written to. Rejects with `not-writable`. */
async function prepareFolder(out) {
	if (!await isFolder(out)) return await writeText(join(out, ".gitignore"), MARK);
	if (!await isWritable(out)) throw new PierceError("not-writable", {
		path: out,
		problem: "the folder is read-only"
	});
}
/** Writes head's snapshot to `path`, base's beside it as `base.json`. Rejects with `out-is-base` where they are one. */
async function writeSnapshots(path, { head, base }) {
	const beside = join(dirname(path), "base.json");
	if (base && resolve(beside) === resolve(path)) throw new PierceError("out-is-base", { path });
	await writeText(path, toJson(head));
	if (base) await writeText(beside, toJson(base));
}
/** Documents are JSON with two spaces and a newline at the end. */
const toJson = (document) => `${JSON.stringify(document, null, 2)}\n`;
// src/gate.ts
/**
* The product on one screen: read the promises, measure both sides, judge, report.
* Each step is a document on disk, so each can also run alone; this is the only place that joins the stages.
*/
/** The one job that does everything. */
const ALONE = {
	shard: null,
	cell: null,
	cells: []
};
/** The report in every form that is kept as a file. */
const REPORTS = {
	"report.json": "json",
	"comment.md": "markdown",
	"summary.md": "summary",
	"report.html": "html"
};
/** Measures, judges and reports; writes every document under `options.out` and returns the report. */
async function gate(options, world) {
	await clearFolder(options.out, typeof options.base === "string" ? options.base : null);
	const plan = await readPlan(options);
	await prepareFolder(options.out);
	const measured = await measureSides(plan, typeof options.base === "function" ? await options.base(plan) : options.base, world);
	await writeSnapshots(join(options.out, "snapshot.json"), measured);
	const report = judge({
		...termsFor(plan, measured, options.labels),
		release: options.release ?? false
	}, measured.head, measured.base, measured.origin);
	await writeReports(options.out, report);
	return report;
}
/** Writes a report in every form; resolves with the path of `report.json`. */
async function writeReports(out, report) {
	for (const [name, format] of Object.entries(REPORTS)) await writeText(join(out, name), render(report, format));
	return join(out, "report.json");
}
/** Reads and validates the budgets file. Rejects with every mistake in it at once. */
async function readPlan(options) {
	return keepChecks(await load(options.budgets, kinds), options.only);
}
/** What stored snapshots are judged by: as what was just measured, with base's budgets file found by base's commit. */
async function termsForStored(plan, head, base) {
	return termsFor(plan, {
		head,
		ofBase: base && await planAt(base.commit.sha, plan.file)
	}, []);
}
/** What a commit of this repository promises in the place of a budgets file. Null is a commit that nobody knows. */
async function planAt(sha, file) {
	if (sha === null) return {
		is: "unknown",
		failure: {
			code: "base-commit-unknown",
			params: {}
		}
	};
	const folder = dirname(resolve(file));
	return await loadBase(file, (name, most) => readAtCommit(folder, sha, name, most), kinds);
}
/** Waivers hold or do not on the day on which head was measured. */
function termsFor(plan, { head, ofBase }, labels) {
	return termsAgainst(plan, ofBase, labels, dayOf(head.measured.until));
}
const dayOf = (timestamped) => timestamped.slice(0, 10);
/**
* Measures head, and base beside it where `base` names a git ref. To `keep` is to compare with later, which may take
* more rounds than judging it would. A job that takes a share of the checks measures them as surely as if it took all.
*/
async function measureSides(plan, base, world, purpose = "judge", job = ALONE) {
	const root = dirname(resolve(plan.file));
	const found = await findBase(base, root, plan.project);
	const stored = found.source === "stored" ? found.snapshot : null;
	await using worktree = found.source === "same-job" ? found.worktree : null;
	const ofBase = found.source === "none" ? null : await planAt(commitOf(found), plan.file);
	const terms = termsAgainst(plan, ofBase, [], dayOf(timestamp()));
	const whole = inEachCell(terms.plan, job.cells.length);
	const head = {
		side: "head",
		root,
		commit: await commitAt(root),
		checks: null
	};
	const [first, second] = await measure({
		plan: measurable(terms, job.shard ? checksOf(plan, job.shard) : plan.checks),
		kinds,
		shard: job.shard,
		cell: job.cell,
		targets: worktree ? [head, baseTarget(worktree, ofBase)] : [head],
		stored,
		cores: cores(),
		standing: (check, ofHead, beside) => purpose === "keep" ? standingToKeep(whole, check, ofHead) : standing(whole, check, ofHead, beside, stored),
		...world
	});
	return {
		head: first,
		base: second ?? storedBase(found, first),
		ofBase,
		origin: originOf(found)
	};
}
/** Measured are checks that head's file has, for as long as what is in force needs. */
function measurable({ plan }, taken) {
	const names = new Set(taken.map(({ name }) => name));
	return {
		...plan,
		checks: plan.checks.filter(({ name }) => names.has(name))
	};
}
/** The checks of the plan that a shard is dealt. */
const checksOf = (plan, shard) => dealt(plan, kinds, shard);
/**
* Base is measured for the checks that its own budgets file has: what a pull request adds is new, not broken on base.
* A file of base that cannot be read tells nothing, and everything is tried.
*/
function baseTarget({ root, commit }, ofBase) {
	return {
		side: "base",
		root,
		commit,
		checks: ofBase?.is === "found" ? namesOf(ofBase.plan) : ofBase?.is === "absent" ? [] : null
	};
}
const namesOf = ({ checks }) => checks.map(({ name }) => name);
function commitOf(found) {
	switch (found.source) {
		case "same-job": return found.worktree.commit.sha;
		case "stored": return found.snapshot.commit.sha;
		case "none":
		case "unavailable": return null;
	}
}
/** A base that could not be had is a side with a failure, so that the verdict can say so. */
function storedBase(found, head) {
	switch (found.source) {
		case "none":
		case "same-job": return null;
		case "stored": return found.snapshot;
		case "unavailable": return {
			...head,
			commit: {
				sha: null,
				ref: found.ref,
				dirty: false
			},
			checks: [],
			failures: [found.failure]
		};
	}
}
export { hasCommit as A, spread as C, covers$1 as D, loadBase as E, makeScratch as M, metricsOf as O, termsOf as S, parseShard as T, captureTail as _, termsForStored as a, judge as b, writeSnapshots as c, timestamp as d, killPrograms as f, killBrood as g, endBrood as h, readPlan as i, parentsOf as j, NAMED$2 as k, kinds as l, MARK$1 as m, gate as n, writeReports as o, launch$1 as p, measureSides as r, toJson as s, checksOf as t, now as u, captureWhole as v, median$1 as w, termsAgainst as x, inOneLine as y };
