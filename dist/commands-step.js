import { i as __name, s as __toESM } from "./rolldown-runtime.js";
import { i as readSnapshot, n as parseSnapshot, t as parseBaseline } from "./documents.js";
import { a as PierceError, c as messageOf$1, n as cleanLines, o as failureOf, r as redact, s as hintOf, t as clean } from "./clean.js";
import { A as toJson, C as inOneLine, D as termsOf, E as termsAgainst, M as fits, N as metricsOf, O as spread, T as judge, a as checksOf, c as loadBase, d as parentsOf$1, f as kinds, h as timestamp, i as writeReports, j as writeSnapshots, k as median, l as NAMED, m as now, n as readPlan, o as measureSides, t as gate, u as hasCommit, w as makeScratch } from "./gate.js";
import { t as inWorld } from "./world.js";
import { C as outlineOf, D as plain, L as readText, N as isFile, O as say, R as removeFile, S as openOf, T as changeRows, _ as storyOf, a as pages, c as worstOf, d as markdown, f as headingOf, g as groupsOf, h as firstFitting, i as summary$1, l as shareRoom, m as byteLength, o as worseFirst, p as fenced, r as renderMany, s as worstFirst, u as lengthsOf, v as subjectOf, w as standingOf, x as STATUS_WORDS, y as headline, z as writeText } from "./report.js";
import { c as setSecret, i as getMultilineInput, l as warning, n as error, o as notice, r as getInput, s as setOutput } from "./core.js";
import { n as measure } from "./measure.js";
import { n as parseCells } from "./cells.js";
import { t as merge } from "./merge.js";
import { t as VERSION$1 } from "./version.js";
import { basename, join, relative, resolve } from "node:path";
import { readFileSync } from "node:fs";
import { EOL } from "os";
import { constants as constants$1, promises } from "fs";
import { crc32 } from "node:zlib";
import { createHash } from "node:crypto";
import { EOL as EOL$1 } from "node:os";
import { stat, writeFile } from "node:fs/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { basename as basename$1, dirname as dirname$1, join as join$1 } from "node:path/posix";
// node_modules/@actions/core/lib/summary.js
var __awaiter = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access: access$1, appendFile, writeFile: writeFile$1 } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access$1(pathFromEnv, constants$1.R_OK | constants$1.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile$1 : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
// src/baseline/ancestry.ts
const PAGE$1 = 100;
/** Many merged commits hide main's own behind them; past so many pages nobody looks for them. */
const MOST_PAGES$2 = 2;
/**
* What main was at, up to `commit`: its first parents. GitHub's list has merged commits of side branches too, of which
* only pull requests were measured. A second page is asked for only where the first ends within `most` commits and has
* none of the `wanted` ones.
*/
async function ancestryOf(github, commit, wanted, most) {
	const firstParents = /* @__PURE__ */ new Map();
	for (let page = 1;; page += 1) {
		const listed = await github.ask("GET /repos/{owner}/{repo}/commits", {
			sha: commit,
			per_page: PAGE$1,
			page
		});
		for (const { sha, parents } of listed) firstParents.set(sha, parents[0]?.sha ?? null);
		const ancestry = walk(firstParents, commit);
		if (ancestry.size > most || [...ancestry.keys()].some((sha) => wanted.has(sha)) || listed.length < PAGE$1 || page === MOST_PAGES$2) return ancestry;
	}
}
function walk(firstParents, from) {
	const ancestry = /* @__PURE__ */ new Map();
	let at = from;
	while (at !== null && firstParents.has(at) && !ancestry.has(at)) {
		ancestry.set(at, ancestry.size);
		at = firstParents.get(at) ?? null;
	}
	return ancestry;
}
// src/baseline/finding.ts
/** A finding about main's baseline; the codes and what each carries are listed in `model/baseline.ts`. */
function finding(code, params) {
	return {
		code,
		params
	};
}
// src/baseline/name.ts
/** Characters of a project's name that are kept, so that people find theirs in a list. */
const MOST_KEPT = 40;
/**
* The name under which the baseline of a project is stored as an artifact. GitHub refuses `" : < > | * ? \\ /` and line
* ends in one; what is lost with them, a hash of the exact name makes up for, so that no two projects share a baseline.
*/
const baselineName = (project) => nameOf("pierce-baseline", project);
/** The name of what a release carries: of the artifact, and with `.json` of the file. */
const releaseName = (project) => nameOf("pierce-release", project);
/** The name of what a job of a pull request has measured; of one of several jobs, `part` tells it apart: `shard-2-of-4`. */
const measuredName = (project, part) => [nameOf(MEASURED, project), ...part === "" ? [] : [slugOf(part)]].join("-");
/** Whether an artifact is one of those that jobs have measured of a project. */
function isMeasuredName(project, name) {
	const whole = nameOf(MEASURED, project);
	return name === whole || name.startsWith(`${whole}-`);
}
const MEASURED = "pierce-measured";
function nameOf(what, project) {
	const hash = createHash("sha256").update(project).digest("hex").slice(0, 8);
	return [
		what,
		slugOf(project),
		hash
	].filter((part) => part !== "").join("-");
}
function slugOf(text) {
	return text.slice(0, 500).toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").slice(0, MOST_KEPT).replaceAll(/^-|-$/g, "");
}
/** What lies in such an artifact; the second only where base was measured too. */
const MEASURED_FILES = ["snapshot.json", "base.json"];
/** Milliseconds since a baseline was stored, of which 30 days are the most: runners change every week. */
const MOST_AGE = 2592e6;
/** Bytes of an artifact that are downloaded. */
const MOST_BYTES$7 = 33554432;
/** Events that only those can cause who may push to the branch. */
const TRUSTED_EVENTS = /* @__PURE__ */ new Set([
	"push",
	"schedule",
	"workflow_dispatch"
]);
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Why an artifact is not even looked into; null if nothing speaks against it. */
function refusalOfArtifact(candidate, query) {
	const { commit, run, artifact, branch, distance } = candidate;
	const one = {
		commit,
		run
	};
	if (!isOf(query, candidate.repositoryId, candidate.headRepositoryId)) return finding("baseline-foreign", one);
	if (!isOnBranch(query, branch)) return finding("baseline-other-branch", {
		...one,
		branch
	});
	if (distance > 50) return finding("baseline-too-far", {
		...one,
		distance,
		most: 50
	});
	if (candidate.expired) return finding("baseline-expired", one);
	const age = ageOf(candidate, query);
	if (age > 2592e6) return finding("baseline-too-old", {
		...one,
		age,
		most: MOST_AGE
	});
	if (!(artifact.size <= 33554432)) return finding("baseline-too-large", {
		...one,
		size: artifact.size,
		most: MOST_BYTES$7
	});
	return DIGEST.test(artifact.digest ?? "") ? null : finding("baseline-without-digest", one);
}
/** Milliseconds since it was stored; where that is unknown, since ever. */
function ageOf({ created }, { now }) {
	const since = Date.parse(created);
	return Math.max(0, Date.parse(now) - (Number.isFinite(since) ? since : 0));
}
/** Why the run behind an artifact is not one whose word counts; null if it is. */
function refusalOfRun(candidate, run, query) {
	const { commit } = candidate;
	const one = {
		commit,
		run: candidate.run
	};
	if (!isOf(query, run.repository.id, run.head_repository.id)) return finding("baseline-foreign", one);
	if (!isOnBranch(query, run.head_branch ?? "")) return finding("baseline-other-branch", {
		...one,
		branch: run.head_branch ?? ""
	});
	if (!TRUSTED_EVENTS.has(run.event)) return finding("baseline-untrusted-event", {
		...one,
		event: run.event
	});
	if (query.workflowPath !== null && !isAt(query.workflowPath, run)) return finding("baseline-other-workflow", {
		...one,
		path: run.path
	});
	if (run.conclusion !== "success") return finding("baseline-run-failed", {
		...one,
		conclusion: run.conclusion ?? "it has not ended"
	});
	return run.head_sha === commit ? null : finding("baseline-other-commit", {
		...one,
		found: run.head_sha
	});
}
/** Why what is in an artifact is nothing to compare with; null if it is. */
function refusalOfDocument({ commit, run }, { snapshot }, { checks }) {
	const one = {
		commit,
		run
	};
	if (snapshot.commit.sha !== commit) return finding("baseline-other-commit", {
		...one,
		found: snapshot.commit.sha ?? ""
	});
	if (!(snapshot.complete && snapshot.failures.length === 0 && snapshot.checks.every(({ failure }) => failure === null))) return finding("baseline-incomplete", one);
	return snapshot.checks.some(({ check, config }) => checks.some((wanted) => wanted.name === check && wanted.config === config)) ? null : finding("baseline-other-config", one);
}
const isOf = ({ repositoryId }, ...ids) => ids.every((id) => Number(id) === repositoryId);
const isOnBranch = ({ branch, defaultBranch }, found) => found === branch || found === defaultBranch;
/** GitHub adds the ref of some workflows: `.github/workflows/baseline.yml@refs/heads/main`. */
const isAt = (wanted, { path }) => path === wanted || path.startsWith(`${wanted}@`);
// src/baseline/stored.ts
const PAGE = 100;
/** A page of what is stored under exactly this name, the newest first. */
async function listStored(github, name, page) {
	const { artifacts } = await github.ask("GET /repos/{owner}/{repo}/actions/artifacts", {
		name,
		per_page: PAGE,
		page
	});
	return {
		stored: artifacts.filter((artifact) => artifact.name === name).map(storedOf),
		isLast: artifacts.length < PAGE
	};
}
function storedOf({ id, name, size_in_bytes: size, digest, expired, created_at, workflow_run }) {
	return {
		artifact: {
			id,
			name,
			size,
			digest: digest ?? null
		},
		expired,
		created: created_at ?? "",
		run: workflow_run?.id ?? 0,
		repositoryId: workflow_run?.repository_id ?? 0,
		headRepositoryId: workflow_run?.head_repository_id ?? 0,
		branch: workflow_run?.head_branch ?? "",
		commit: workflow_run?.head_sha ?? ""
	};
}
/**
* Those on the way, in the order in which they are tried, whatever order they were listed in: of the branch itself first,
* then of the default branch that it left; the nearest first; of one commit the newest. Runs and artifacts have ids that
* grow over all workflows, where numbers of runs count within one.
*/
function inOrder(stored, ancestry, { branch, defaultBranch }) {
	const rank = (one) => one.branch === defaultBranch && defaultBranch !== branch ? 1 : 0;
	return stored.flatMap((one) => {
		const distance = ancestry.get(one.commit);
		return distance === void 0 ? [] : [{
			...one,
			distance
		}];
	}).toSorted((a, b) => rank(a) - rank(b) || a.distance - b.distance || b.run - a.run || b.artifact.id - a.artifact.id);
}
/**
* What a run's newest attempt stored. A name that is taken within a run cannot be stored again, so that a further attempt
* adds `-a` and its number to it; one that measured nothing anew leaves what the attempts before it stored.
*/
async function newestAttempt(github, candidate, attempt) {
	if (attempt < 2) return candidate;
	const { artifacts } = await github.ask("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts", {
		run_id: candidate.run,
		per_page: PAGE
	});
	for (let number = attempt; number > 1; number -= 1) {
		const found = artifacts.find(({ name }) => name === `${candidate.artifact.name}-a${number}`);
		if (found) return {
			...storedOf(found),
			distance: candidate.distance
		};
	}
	return candidate;
}
// src/baseline/artifact.ts
/**
* Finds what main has stored of a project, for a change to be compared with: the nearest baseline among the ancestors of
* the commit that the change starts from.
* Its opinion: who stored it decides, not what it is called, and no baseline is better than a doubtful one. What would
* not do is passed over with its reason, and trouble with GitHub is a reason like any other: it never ends a run.
*/
/** The file in the artifact. */
const BASELINE_FILE = "baseline.json";
/**
* Requests that looking may take, of the 15 that a run has: two lists, then up to three runs, each with its download.
* A baseline that is where it is expected takes four.
*/
const MOST_REQUESTS$1 = 8;
/** Requests that a candidate may take. */
const REQUESTS_EACH = 2;
const MOST_TRIED = 10;
/** Pages of 100 artifacts, the newest first; the second is asked for only if none of the first would do. */
const MOST_PAGES$1 = 2;
/** Reasons that are told one by one. */
const MOST_TOLD = 20;
/** The nearest baseline that main has stored, or why there is none. Takes at most 8 requests, mostly 4; never rejects. */
async function findArtifactBaseline(github, query, read) {
	const search = {
		github,
		query,
		read,
		name: baselineName(query.project),
		last: github.requests + MOST_REQUESTS$1 - REQUESTS_EACH,
		passedOver: [],
		tried: 0
	};
	try {
		return await searchPages(search);
	} catch (error) {
		return none(search, finding("baseline-unavailable", { code: failureOf(error).code }));
	}
}
async function searchPages(search) {
	const { github, query, name } = search;
	let { stored, isLast } = await listStored(github, name, 1);
	if (stored.length === 0) return none(search, finding("baseline-never-stored", { name }));
	const wanted = new Set(stored.map(({ commit }) => commit));
	const ancestry = await ancestryOf(github, query.commit, wanted, 50);
	let elsewhere = 0;
	for (let page = 1;;) {
		const candidates = inOrder(stored, ancestry, query);
		elsewhere += stored.length - candidates.length;
		const ended = await tryEach(search, candidates);
		if (ended) return ended;
		if (isLast || page === MOST_PAGES$1) break;
		page += 1;
		({stored, isLast} = await listStored(github, name, page));
	}
	return none(search, ...elsewhere > 0 ? [finding("baseline-elsewhere", { count: elsewhere })] : []);
}
/** The first that will do, or the end of the search where it has used up what it may; null if there may be more. */
async function tryEach(search, candidates) {
	for (const candidate of candidates) {
		const refusal = refusalOfArtifact(candidate, search.query);
		if (refusal) {
			search.passedOver.push(refusal);
			continue;
		}
		if (search.tried === MOST_TRIED || search.github.requests > search.last) return none(search, finding("baseline-search-ended", { tried: search.tried }));
		search.tried += 1;
		const tried = await lookInto(search, candidate);
		if (tried.is === "fit") return found(search, tried);
		search.passedOver.push(tried.why);
	}
	return null;
}
/** Faults after which GitHub would not answer about the next candidate either. */
const ENDING = /* @__PURE__ */ new Set([
	"github-denied",
	"github-limited",
	"github-down",
	"github-spent",
	"cancelled"
]);
/** Asks for the run behind a candidate, downloads what it stored, and reads that. Rejects where GitHub is of no help. */
async function lookInto(search, candidate) {
	try {
		return await examine(search, candidate);
	} catch (error) {
		const { code } = failureOf(error);
		if (ENDING.has(code)) throw error;
		const { commit, run } = candidate;
		return {
			is: "unfit",
			why: finding("baseline-unreadable", {
				commit,
				run,
				code
			})
		};
	}
}
async function examine({ github, query, read }, candidate) {
	const run = await github.ask("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { run_id: candidate.run });
	const ofRun = refusalOfRun(candidate, run, query);
	if (ofRun) return {
		is: "unfit",
		why: ofRun
	};
	const newest = await newestAttempt(github, candidate, run.run_attempt ?? 1);
	const ofNewest = refusalOfArtifact(newest, query);
	if (ofNewest) return {
		is: "unfit",
		why: ofNewest
	};
	const bytes = (await read(github, newest.artifact, [BASELINE_FILE])).get(BASELINE_FILE);
	if (!bytes) throw missing();
	const document = parseBaseline(bytes, BASELINE_FILE, query.project);
	const ofDocument = refusalOfDocument(newest, document, query);
	return ofDocument ? {
		is: "unfit",
		why: ofDocument
	} : {
		is: "fit",
		candidate: newest,
		document
	};
}
const missing = () => new PierceError("document-unreadable", {
	path: BASELINE_FILE,
	what: "baseline",
	problem: "the artifact does not have it"
});
function found(search, { candidate, document }) {
	const { commit, distance, run, artifact } = candidate;
	return {
		is: "found",
		document,
		choice: {
			commit,
			distance,
			age: ageOf(candidate, search.query),
			run,
			artifact: artifact.id,
			passedOver: told(search)
		}
	};
}
function none(search, ...reasons) {
	return {
		is: "none",
		reasons: [...told(search), ...reasons]
	};
}
/** Anybody who may open a pull request can store under any name, so that there may be a great many. */
function told({ passedOver }) {
	const count = passedOver.length - MOST_TOLD;
	if (count <= 0) return passedOver;
	return [...passedOver.slice(0, MOST_TOLD), finding("baseline-others-unfit", { count })];
}
// src/baseline/comparable.ts
/** Whether two commits' values of a metric compare: its check's options are equal and, where it is sampled, the machine. */
function isComparable(one, other, value) {
	const { check, metric } = value;
	if (!hasEqual(one.configs, other.configs, check)) return false;
	return metric.nature === "exact" || isEqual(one.fingerprint, other.fingerprint);
}
/** Whether two machines and their tools are the same by all that is known of them. */
function isEqual(one, other) {
	return [...Object.keys(one), ...Object.keys(other)].every((name) => hasEqual(one, other, name));
}
function valueIn({ values }, { check, metric }) {
	return values.find((value) => value.check === check && value.metric.id === metric) ?? null;
}
const isSame = (one, other) => one.check === other.check && one.metric === other.metric;
const hasEqual = (one, other, name) => Object.hasOwn(one, name) && Object.hasOwn(other, name) && one[name] === other[name];
// src/baseline/regressions.ts
/**
* The regressions on record once a commit was judged: those that its report tells of, and those before it that still
* stand. `history` is what came before, the oldest first.
*/
function regressionsOf(commit, history, report, acceptedBy) {
	const before = history.at(-1);
	const known = before?.regressions ?? [];
	const told = distinct(report.verdicts.flatMap((verdict) => regressionIn(verdict, known, acceptedBy)));
	const isSameCommit = before !== void 0 && before.commit.sha === commit.commit.sha;
	const standing = known.filter((one) => one.acceptedBy === null || isSameCommit).filter((one) => !told.some((other) => isSame(one, other)) && stands(one, commit, history, report)).map((one) => ({
		...one,
		acceptedBy: one.acceptedBy ?? acceptedSince(one, report, acceptedBy)
	}));
	return [...told, ...standing];
}
/** Regressions of main's newest commit that nobody has accepted. */
function openRegressions({ history }) {
	return (history.at(-1)?.regressions ?? []).filter(({ acceptedBy }) => acceptedBy === null);
}
/** Budgets that are named where a report tells of main. */
const MOST_NAMED = 10;
/** What a report says of main where it carries regressions that nobody has accepted; nothing where it carries none. */
function regressionFindings(document) {
	const open = openRegressions(document);
	if (open.length === 0) return [];
	const budgets = [...open.slice(0, MOST_NAMED).map(({ check, metric }) => `${check} ${metric}`), ...open.length > MOST_NAMED ? ["…"] : []].join(", ");
	return [finding("baseline-regressed", {
		commit: document.history.at(-1)?.commit.sha ?? "",
		count: open.length,
		budgets
	})];
}
/** Budgets of severity `warn` block nobody, so that nobody need accept that they are broken. */
function regressionIn(verdict, known, acceptedBy) {
	const { check, metric, outcome, findings, budget } = verdict;
	if (!metric || budget.severity === "warn") return [];
	const one = {
		check,
		metric: metric.id
	};
	const waiver = findings.find(({ code }) => code === "waived");
	if (waiver) return [{
		...one,
		acceptedBy: String(waiver.params["owner"] ?? "")
	}];
	if (outcome === "fail") return [{
		...one,
		acceptedBy: acceptedBy(verdict)
	}];
	if (!findings.some(({ code }) => code === "pre-existing")) return [];
	const already = known.find((other) => isSame(one, other))?.acceptedBy ?? null;
	return [{
		...one,
		acceptedBy: already ?? acceptedBy(verdict)
	}];
}
/**
* Whether a regression of before is there still: its limit is broken, or the metric is worse than the tolerance allows
* against what it was before it regressed. What was not measured this time is not mended; what no budget is about any
* more is over. Without anything to hold a tolerance against, a limit that holds decides, and without one nothing does.
*/
function stands(one, commit, history, report) {
	const value = valueIn(commit, one);
	const verdict = verdictOn(one, report);
	if (!value || !verdict) return !value && isUnmeasured(one, report);
	const { max, min, tolerance } = verdict.budget;
	if (max && !(value.value <= max.value) || min && !(value.value >= min.value)) return true;
	if (tolerance === null) return false;
	const before = valueBefore(one, commit, history, value);
	return before === null ? max === null && min === null : isWorse(value, before, tolerance);
}
/** Whether a budget is about the metric, or, of a check that could not be measured, may be. */
function isUnmeasured(one, { verdicts }) {
	return verdicts.some(({ check, metric }) => check === one.check && (metric === null || metric.id === one.metric));
}
/** What a metric was when it last was no regression, measured as it is now. */
function valueBefore(one, commit, history, value) {
	const before = history.findLast((entry) => valueIn(entry, one) !== null && !entry.regressions.some((other) => isSame(one, other)) && isComparable(entry, commit, value));
	return before ? valueIn(before, one)?.value ?? null : null;
}
function isWorse({ metric, value }, before, tolerance) {
	return !((metric.better === "lower" ? value - before : before - value) <= tolerance * Math.abs(before) * 1.000000001);
}
function acceptedSince(one, report, acceptedBy) {
	const verdict = verdictOn(one, report);
	return verdict && acceptedBy(verdict);
}
function verdictOn(one, { verdicts }) {
	return verdicts.find(({ check, metric }) => check === one.check && metric?.id === one.metric) ?? null;
}
/** One for each metric; of several budgets on one, that which nobody has accepted. */
function distinct(regressions) {
	const openFirst = regressions.toSorted((a, b) => rank(a) - rank(b));
	return regressions.filter((one) => openFirst.find((other) => isSame(one, other)) === one);
}
const rank = ({ acceptedBy }) => acceptedBy === null ? 0 : 1;
// src/baseline/values.ts
/** What every metric of a snapshot came to, in short. A check that failed, and a metric without readings, have no value. */
function valuesOf({ checks }) {
	return checks.filter(({ failure }) => failure === null).flatMap((check) => check.metrics.flatMap((metric) => valueOf(check, metric)));
}
function valueOf({ check, rounds }, metric) {
	const readings = readingsOf(rounds, metric);
	if (readings.length === 0) return [];
	return [{
		check,
		metric,
		value: median(readings),
		noise: noiseOf(rounds, metric)
	}];
}
function readingsOf(rounds, { id }) {
	return rounds.flatMap(({ values }) => Object.hasOwn(values, id) ? [values[id]] : []);
}
/**
* How far blocks lie apart, as a fraction of what they lie around: rounds of one block share their processes and are more
* alike than those of two. Of two blocks the estimate is wild, but as often too small as too large, so that the median of
* many commits' is sound.
*/
function noiseOf(rounds, metric) {
	if (metric.nature === "exact") return null;
	const blocks = [...Map.groupBy(rounds, ({ block }) => block).values()].map((block) => readingsOf(block, metric)).filter((readings) => readings.length > 0).slice(-32).map(median);
	const centre = Math.abs(median(blocks));
	if (blocks.length < 2 || !(centre > 0)) return null;
	const noise = spread(blocks) / centre;
	return Number.isFinite(noise) ? noise : null;
}
// src/baseline/history.ts
/** Values that are remembered, about 150 bytes each: 1,000 metrics of 100 commits. The newest commit has all of its own. */
const MOST_VALUES = 1e5;
/**
* The baseline after a commit of main was measured and judged: `previous` with this commit at its end. A commit that was
* measured before takes its own place anew. Null for `previous`: there is none that could be read.
*/
function nextBaseline(previous, snapshot, report, acceptedBy) {
	const isOurs = previous?.project === snapshot.project;
	const before = isOurs ? previous.history : [];
	const history = bounded([...before.filter(isOther(snapshot)), entryOf(snapshot, before, report, acceptedBy)]);
	return {
		document: {
			version: 1,
			project: snapshot.project,
			snapshot,
			history
		},
		findings: isOurs ? [] : [whyBegun(previous)]
	};
}
const isOther = ({ commit }) => (entry) => entry.commit.sha === null || entry.commit.sha !== commit.sha;
function whyBegun(previous) {
	return previous ? finding("history-foreign", { project: previous.project }) : finding("history-begun", {});
}
function entryOf(snapshot, before, report, acceptedBy) {
	const measured = {
		commit: snapshot.commit,
		measured: snapshot.measured.until,
		fingerprint: snapshot.fingerprint,
		configs: Object.fromEntries(snapshot.checks.map(({ check, config }) => [check, config])),
		answer: report.answer,
		values: valuesOf(snapshot)
	};
	return {
		...measured,
		regressions: regressionsOf(measured, before, report, acceptedBy)
	};
}
/** The newest that there is room for. */
function bounded(history) {
	const newest = history.slice(-100);
	let values = 0;
	const first = newest.findLastIndex((entry) => (values += entry.values.length) > MOST_VALUES);
	return newest.slice(Math.min(first + 1, newest.length - 1));
}
// src/platform/github/patience.ts
const PATIENCE = {
	deadline: 15e3,
	idle: 15e3,
	transfer: 6e4,
	tries: 4,
	longest: 6e4,
	now,
	date: () => Date.parse(timestamp()),
	chance: () => Math.random(),
	wait: async (duration, signal) => await setTimeout$1(duration, void 0, { signal })
};
/** The wait before the next try after `tries` failed ones: about 1, 2, 4 s, each shortened by up to a half. */
function growingWait(tries, chance) {
	return 1e3 * 2 ** (tries - 1) * (1 - chance() / 2);
}
// src/platform/secrets.ts
/**
* What secrets look like. GitHub's: https://github.blog/engineering/behind-githubs-new-authentication-token-formats; since
* 2026 those of apps may carry a JSON web token.
*/
const KINDS = [
	[/(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{36,255}/, "a token of GitHub"],
	[/(?<![A-Za-z0-9])ghs_\d{1,20}_eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}/, "a token of GitHub"],
	[/(?<![A-Za-z0-9])github_pat_\w{22,255}/, "a personal token of GitHub"],
	[/(?<![\w-])eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/, "a JSON web token"],
	[/(?<![A-Z0-9])A(?:KIA|SIA)[A-Z2-7]{16}(?![A-Z0-9])/, "a key of AWS"],
	[/-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/, "a private key"]
];
/** Variables whose values nobody else is to see, by how their names end. */
const SECRET_NAME = /(?:^|[_-])(?:TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|(?:API|ACCESS|PRIVATE|SECRET)_?KEY)$/i;
/** Characters below which a value says nothing: `true`, `none`. */
const SHORTEST$1 = 10;
/** Says which secret a text holds, such as "the value of GITHUB_TOKEN"; null if none is known to be in it. */
function secretIn(text, environment) {
	for (const [name, value] of Object.entries(environment)) if (isSecret(name, value) && spellings(value).some((spelling) => text.includes(spelling))) return `the value of ${name}`;
	return KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
function isSecret(name, value) {
	return value !== void 0 && value.length >= SHORTEST$1 && SECRET_NAME.test(name);
}
/** A value as it is, and as JSON and an address write it. */
function spellings(value) {
	return [
		value,
		JSON.stringify(value).slice(1, -1),
		encodeURIComponent(value)
	];
}
// src/platform/zip.ts
/**
* Reads files out of a zip that anybody may have made. Its opinion: we know what our own zips look like, so whatever looks
* otherwise is refused whole. It works in memory, believes no size before it is counted, and never touches the disk.
*/
/** Entries that a zip may have: Pierce writes one or two. */
const MOST_ENTRIES = 16;
/** Bytes of a file. */
const MOST_BYTES$6 = 67108864;
/** How many times larger than packed a file may be: measurements pack 5 to 30 times, a bomb of zeros 1,000 times. */
const MOST_RATIO = 200;
/** Bytes below which that does not matter: a short file of equal lines packs well, and harms nobody. */
const SMALL = 1048576;
/**
* Gives those files of a zip that are wanted, by their exact names; what else it holds is left alone, but must be decent
* too. Rejects with a plain `Error` that says what is wrong, also where none of the wanted is there.
*/
async function unzip(bytes, wanted) {
	const { fromBufferPromise } = await import("./yauzl.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
		strictFileNames: true,
		validateEntrySizes: true
	});
	const entries = await decentEntries(zip);
	const found = wanted.flatMap((name) => entries.get(name) ?? []);
	if (found.length === 0) throw new Error(`it holds ${entries.size} files, but no ${wanted.join(" and no ")}`);
	const files = /* @__PURE__ */ new Map();
	for (const entry of found) files.set(entry.fileName, await contentOf(zip, entry));
	return files;
}
/** All entries by name. */
async function decentEntries(zip) {
	if (zip.entryCount > MOST_ENTRIES) throw new Error(`it has ${zip.entryCount} entries, at most ${MOST_ENTRIES} are read`);
	const entries = /* @__PURE__ */ new Map();
	for await (const entry of zip.eachEntry()) {
		if (entries.has(entry.fileName)) throw new Error(`it has two entries called ${entry.fileName}`);
		refuseOddity(entry);
		entries.set(entry.fileName, entry);
	}
	return entries;
}
function refuseOddity(entry) {
	const { fileName } = entry;
	if (entry.isEncrypted()) throw new Error(`${fileName} is encrypted`);
	if (!isOrdinary(entry)) throw new Error(`${fileName} is neither a file nor a folder, but a link or a device`);
}
const [TYPE, FOLDER, FILE] = [
	61440,
	16384,
	32768
];
/** Whether it is a file or a folder; the upper half of its attributes are a mode of Unix, where it has one. */
function isOrdinary({ externalFileAttributes }) {
	const type = externalFileAttributes >>> 16 & TYPE;
	return type === 0 || type === FILE || type === FOLDER;
}
/** A file's bytes, counted against the size it says and proven by its checksum. */
async function contentOf(zip, entry) {
	refuseBomb(entry);
	const chunks = [];
	for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
	const content = Buffer.concat(chunks);
	if (crc32(content) !== entry.crc32) throw new Error(`${entry.fileName} does not match its checksum`);
	return content;
}
function refuseBomb({ fileName, uncompressedSize, compressedSize }) {
	if (uncompressedSize > MOST_BYTES$6) throw new Error(`${fileName} has ${uncompressedSize} bytes, at most ${MOST_BYTES$6} are read`);
	if (uncompressedSize > SMALL && uncompressedSize > MOST_RATIO * compressedSize) throw new Error(`${fileName} is more than ${MOST_RATIO} times larger than packed`);
}
// src/platform/artifacts.ts
/**
* Files that outlive a run: uploaded by the runner's own token, fetched by the API. Its opinion: what we upload is read by
* strangers, and what we fetch was written by them.
*/
/** Whether the runner offers to keep files; on GitHub it does for every action. */
const hasArtifacts = (environment = process.env) => Boolean(environment["ACTIONS_RUNTIME_TOKEN"] && environment["ACTIONS_RESULTS_URL"]);
const BY_RUNNER = {
	client: async () => new (await (import("./artifact.js"))).DefaultArtifactClient(),
	wait: setTimeout$1,
	deadline: 3e5
};
/**
* Uploads files as one artifact by the runner's own token, which needs no permission. A name that is taken, as after
* "re-run failed jobs", gets `-a<attempt>` at its end, and the answer says so. Rejects with `artifact-secret` before
* anything is sent, with `artifact-unsupported` where the runner has no such service, with `artifact-failed`.
*/
async function uploadArtifact(name, files, attempt, uploading = BY_RUNNER) {
	for (const file of files) refuseSecret(name, file);
	await using folder = await makeScratch("artifact");
	const paths = files.map((file) => join(folder.path, basename(file.name)));
	for (const [index, { text }] of files.entries()) await writeFile(paths[index] ?? "", text);
	const client = await uploading.client();
	const upload = async (free) => refOf(free, await client.uploadArtifact(free, [...paths], folder.path));
	try {
		return await inTime(uploading.deadline, uploadAnew([name, `${name}-a${attempt}`], upload, uploading));
	} catch (error) {
		throw uploadFault(name, error);
	}
}
/** What comes of `work`; rejects if it has not ended by then. It cannot be stopped, only left alone. */
async function inTime(deadline, work) {
	const over = new AbortController();
	const late = setTimeout$1(deadline, void 0, { signal: over.signal }).then(() => {
		throw new Error(`it had no end within ${deadline / 1e3} s`);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		over.abort();
	}
}
function refuseSecret(name, { name: file, text }) {
	const secret = secretIn(text, process.env);
	if (secret !== null) throw new PierceError("artifact-secret", {
		name,
		file,
		secret
	});
}
/** Times that an upload is sent again after its connection broke; the library repeats what the service answers. */
const REPEATS = 3;
/** Uploads under the first name that is free. */
async function uploadAnew(names, upload, uploading) {
	const [name = "", ...others] = names;
	for (let tries = 1;; tries++) try {
		return await upload(name);
	} catch (error) {
		const message = messageOf(error);
		if (TAKEN.test(message) && others.length > 0) return await uploadAnew(others, upload, uploading);
		if (!BROKEN.test(message) || tries > REPEATS) throw error;
		await uploading.wait(growingWait(tries, PATIENCE.chance));
	}
}
/** How `@actions/artifact` tells these: by words alone, since its client wraps every error in another. */
const TAKEN = /\(409\)|already exists/i;
const BROKEN = /\b(ECONNRESET|ECONNREFUSED|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|EPIPE|EAI_AGAIN|socket hang up)\b/;
const NO_SERVICE = /GHES|ACTIONS_(RUNTIME_TOKEN|RESULTS_URL)/;
function uploadFault(name, error) {
	const problem = inOneLine(messageOf(error));
	return new PierceError(NO_SERVICE.test(problem) ? "artifact-unsupported" : "artifact-failed", {
		name,
		problem
	});
}
function messageOf(error) {
	return error instanceof Error ? `${error.message} ${error.code ?? ""}`.trim() : String(error);
}
function refOf(name, { id, size, digest }) {
	if (id === void 0) throw new Error("the service gave it no number");
	return {
		id,
		name,
		size: size ?? 0,
		digest: digest ? `sha256:${digest}` : null
	};
}
/** Bytes of a zip that is fetched. */
const MOST_BYTES$5 = 67108864;
const ZIP = "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}";
/**
* Downloads an artifact and gives those of its files that are wanted, as bytes in memory. A wanted file that it lacks is
* not in the answer; if it lacks all of them, it is not ours. Rejects as downloading does, and with `artifact-hostile`.
*/
async function readArtifact(github, artifact, wanted) {
	const { id, name, size, digest } = artifact;
	const hostile = (problem) => new PierceError("artifact-hostile", {
		name: inOneLine(name),
		problem: inOneLine(problem)
	});
	if (size > MOST_BYTES$5) throw hostile(`it has ${size} bytes, at most ${MOST_BYTES$5} are fetched`);
	const bytes = await github.download(ZIP, {
		artifact_id: id,
		archive_format: "zip"
	}, MOST_BYTES$5);
	const found = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
	if (digest !== null && digest !== found) throw hostile(`its digest is ${found}, but should be ${digest}`);
	return await unzip(bytes, wanted).catch((error) => {
		throw hostile(error.message);
	});
}
// src/platform/runner.ts
/** What the Actions runner listens to: annotations, outputs and the step summary. */
/** Puts a message on a line of a file; without a place, on the step. */
function annotate({ level, title, message, place }) {
	const at = place ? {
		file: fromTop(place.file),
		startLine: place.line,
		startColumn: place.column
	} : {};
	const say = {
		error,
		warning,
		notice
	}[level];
	say(redact(message), {
		title,
		...at
	});
}
/** GitHub knows files by their way from the top of the checkout, in whatever folder the step works. */
const fromTop = (file) => relative(process.env["GITHUB_WORKSPACE"] || ".", resolve(file));
/** Text for the step's log. */
const print = (text) => void process.stdout.write(text);
/** Sets the outputs of a step that judges, every one of them. */
function setOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
/** Bytes of a step's summary; GitHub drops one of more than 1 MiB altogether, with what others wrote there. */
const MOST_SUMMARY = 1e6;
/**
* Adds to the summary of the step what `write` makes for the bytes that are left in it. False where that is too long,
* and nothing was added; outside a runner there is no summary, and nothing to add to.
*/
async function writeSummary(write) {
	const path = process.env["GITHUB_STEP_SUMMARY"];
	if (!path) return true;
	const room = MOST_SUMMARY - await sizeOf(path) - EOL$1.length;
	const markdown = write(room);
	if (Buffer.byteLength(markdown) > room) return false;
	await summary.addRaw(markdown, true).write();
	return true;
}
const sizeOf = (path) => stat(path).then(({ size }) => size);
/** A remark on the step that is no warning. */
const note = (message) => notice(redact(message));
/** A warning on the step. */
const warn = (message) => warning(redact(message));
// src/budgets/pairs.ts
/**
* Whether anything in the plan can only be told by measuring both sides in one job: a tolerance on a metric that is
* sampled, or that nobody knows before the check has run.
*/
function asksForPairs({ checks }, kinds) {
	return checks.some((check) => {
		const kind = kinds.find(({ name }) => name === check.kind);
		return !kind || relativeOf(check).some((pattern) => maybeSampled(pattern, check, kind));
	});
}
const relativeOf = ({ budgets }) => budgets.filter(({ tolerance }) => tolerance !== null).map(({ metric }) => metric);
function maybeSampled(pattern, { options }, kind) {
	const meant = metricsOf(kind, options).known.filter(({ id }) => fits(pattern, id));
	return meant.length === 0 || meant.some(({ nature }) => nature === "sampled");
}
// src/platform/change.ts
/**
* What the run's change starts from, or null where it has no such commit. A pull request's own checkout is a merge commit
* (`GITHUB_SHA`) whose first parent is the tip of base; where another commit is checked out, base is the event's.
*/
async function startOfChange(folder, context) {
	if (context?.mergeBase) return startAt(context.mergeBase);
	if (!context?.pull) return null;
	const { head, parents } = await parentsOf$1(folder);
	const [first, second, ...others] = parents;
	return first !== void 0 && second !== void 0 && others.length === 0 && head === context.sha ? {
		ref: "HEAD^1",
		sha: first
	} : startAt(context.pull.base.sha);
}
const startAt = (sha) => ({
	ref: sha,
	sha
});
// src/platform/event.ts
/**
* The event that woke the runner, as GitHub wrote it. Its opinion: an event that lacks what its name promises is an error,
* since a pull request that is not seen would be compared with nothing, and pass.
*/
/** Events that are about something, which they carry under their own name. */
const ABOUT = [
	"pull_request",
	"merge_group",
	"workflow_run"
];
/** Whose job has secrets, and checks out another commit than the one it reports on. */
const UNSAFE = "pull_request_target";
/**
* Reads the file of an event; without a path, an event about nothing in particular. Throws `event-unreadable`,
* `event-incomplete` and `event-unsafe`.
*/
function readPayload(event, path) {
	if (event === UNSAFE) throw new PierceError("event-unsafe", { event });
	const payload = path ? parse$1(path) : {};
	const subject = ABOUT.find((name) => name === event);
	if (subject && !isObject$1(payload[subject])) throw new PierceError("event-incomplete", { event });
	return payload;
}
function parse$1(path) {
	const unreadable = (problem) => new PierceError("event-unreadable", {
		path,
		problem
	});
	const value = read$1(path, unreadable);
	if (!isObject$1(value)) throw unreadable("it holds no object");
	return value;
}
__name(parse$1, "parse");
function read$1(path, unreadable) {
	try {
		return JSON.parse(readFileSync(path, "utf8"));
	} catch (error) {
		throw unreadable(error.message);
	}
}
__name(read$1, "read");
const isObject$1 = /* @__PURE__ */ __name((value) => typeof value === "object" && value !== null && !Array.isArray(value), "isObject");
// src/platform/context.ts
/**
* What woke the runner: repository, commit, pull request, as GitHub's own event and variables tell it. Its opinion: only
* what GitHub writes is believed here; what a job of the pull request wrote never comes this way.
*/
/**
* Reads the context once; null where this is no run on GitHub Actions. Throws `event-unreadable`, `event-incomplete` and
* `event-unsafe`.
*/
function readContext(env = process.env) {
	if (!env["GITHUB_REPOSITORY"] || !env["GITHUB_RUN_ID"]) return null;
	const event = env["GITHUB_EVENT_NAME"] ?? "";
	const payload = readPayload(event, env["GITHUB_EVENT_PATH"]);
	return {
		event,
		repository: env["GITHUB_REPOSITORY"],
		repositoryId: payload.repository?.id ?? Number(env["GITHUB_REPOSITORY_ID"] ?? 0),
		defaultBranch: payload.repository?.default_branch ?? "main",
		sha: env["GITHUB_SHA"] ?? "",
		ref: env["GITHUB_REF"] ?? "",
		run: {
			id: Number(env["GITHUB_RUN_ID"]),
			attempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? 1)
		},
		workflowPath: workflowPathOf(env["GITHUB_WORKFLOW_REF"] ?? ""),
		serverUrl: env["GITHUB_SERVER_URL"] ?? "https://github.com",
		apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
		pull: payload.pull_request ? pullOf(payload.pull_request, payload.repository?.id ?? null) : null,
		ended: payload.workflow_run ? endedOf(payload.workflow_run) : null,
		mergeBase: payload.merge_group?.base_sha ?? null
	};
}
/** `owner/name/.github/workflows/x.yml@refs/heads/main` without its ends. */
function workflowPathOf(reference) {
	return reference.replace(/@.*$/s, "").split("/").slice(2).join("/");
}
const DEPENDABOT = "dependabot[bot]";
/** A pull request as GitHub describes it, in an event or in an answer of the API. */
function pullOf(payload, repositoryId) {
	const isOwn = payload.head.repo !== null && Number(payload.head.repo.id) === repositoryId;
	return {
		number: payload.number,
		head: endOf(payload.head),
		base: endOf(payload.base),
		labels: (payload.labels ?? []).map(({ name }) => name),
		mayWrite: isOwn && payload.user?.login !== DEPENDABOT
	};
}
function endOf({ sha, ref, repo }) {
	return {
		sha,
		branch: ref,
		repositoryId: repo ? Number(repo.id) : null
	};
}
function endedOf(run) {
	return {
		id: run.id,
		attempt: run.run_attempt,
		event: run.event,
		conclusion: run.conclusion,
		headSha: run.head_sha,
		headBranch: run.head_branch,
		headOwner: run.head_repository?.owner.login ?? null,
		headRepositoryId: run.head_repository?.id ?? null,
		path: run.path
	};
}
// src/platform/github/desk.ts
/** What the API promises not to change (https://docs.github.com/rest/about-the-rest-api/api-versions). */
const API_VERSION = "2022-11-28";
/** Opens the desk for a repository; `@actions/github` knows addresses, proxies and what to call us. */
async function openDesk(token, apiUrl, repository) {
	const { getOctokit } = await import("./github2.js");
	const baseUrl = apiUrl.replace(/\/+$/, "");
	const { endpoint } = getOctokit(token, { baseUrl }).request;
	const { origin, protocol } = new URL(baseUrl);
	const [owner, repo] = repository.split("/");
	return {
		fetch: endpoint.DEFAULTS.request?.fetch,
		write(route, params) {
			refuseSteps(params);
			const { method, url, headers, body } = endpoint(route, {
				...params,
				owner,
				repo,
				baseUrl
			});
			return {
				method,
				url,
				headers: {
					...textOf(headers),
					authorization: `token ${token}`,
					"x-github-api-version": API_VERSION
				},
				body: body === void 0 ? null : JSON.stringify(body)
			};
		},
		forward(request, to) {
			const url = URL.parse(to, request.url);
			return url?.origin === origin ? {
				...request,
				url: url.href
			} : null;
		},
		collect(from, to) {
			const url = URL.parse(to, from);
			if (url?.protocol !== "https:" && url?.protocol !== protocol) return null;
			return {
				method: "GET",
				url: url.href,
				headers: {
					accept: "*/*",
					"accept-encoding": "identity",
					"user-agent": "pierce"
				},
				body: null
			};
		}
	};
}
function textOf(headers) {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
/** A parameter that is a step up in a path would ask another route: names come from pull requests. */
function refuseSteps(params) {
	for (const [input, value] of Object.entries(params)) {
		if (value !== "." && value !== "..") continue;
		throw new PierceError("input-invalid", {
			input,
			found: value,
			valid: "a name"
		});
	}
}
// src/platform/github/ruling.ts
/**
* What an answer of GitHub's API means: facts of its status, its headers and its words, nothing of what to do about it.
* https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
*/
/** Rules on what was sent for; `date` is the present moment in milliseconds, `read` takes the body of a good answer. */
function ruleOn(outcome, date, read) {
	if (outcome.is === "too-large") return outcome;
	if (outcome.is === "broken") return {
		is: "down",
		problem: outcome.problem
	};
	const { status, headers } = outcome;
	const to = headers.get("location");
	if (status < 300) return read(outcome);
	if (status < 400 && to) return {
		is: "moved",
		to,
		kept: status !== 302 && status !== 303
	};
	if (status < 400 || status === 408 || status >= 500) return {
		is: "down",
		problem: `status ${status}`
	};
	return ruleOnRefusal(outcome, date);
}
function ruleOnRefusal(answer, date) {
	const { status, headers } = answer;
	const said = wordsOf(answer);
	if (status === 429 || status === 403 && isLimit(headers, said)) return {
		is: "limited",
		wait: waitOf(headers, date),
		said
	};
	return {
		is: "no",
		code: codeOf(status),
		status,
		said
	};
}
function codeOf(status) {
	switch (status) {
		case 401:
		case 403: return "github-denied";
		case 404: return "github-missing";
		case 410: return "github-gone";
		default: return "github-refused";
	}
}
/** What a token may not do, it may not do later either, whatever else the answer says. */
const NEVER = /not accessible by/i;
function isLimit(headers, said) {
	if (NEVER.test(said)) return false;
	return headers.has("retry-after") || headers.get("x-ratelimit-remaining") === "0" || /rate limit|abuse detection/i.test(said);
}
/** Milliseconds until asking again is welcome; null where the answer does not say, or says nothing that makes sense. */
function waitOf(headers, date) {
	const after = headers.get("retry-after") ?? "";
	if (/^\d+$/.test(after)) return Number(after) * 1e3;
	const until = /^[A-Z][a-z]{2}, .* GMT$/.test(after) ? Date.parse(after) : NaN;
	if (!Number.isNaN(until)) return Math.max(0, until - date);
	const reset = headers.get("x-ratelimit-reset") ?? "";
	return headers.get("x-ratelimit-remaining") === "0" && /^\d+$/.test(reset) ? Math.max(0, Number(reset) * 1e3 - date) : null;
}
/** What an error says, in one line. */
function wordsOf({ bytes }) {
	const complaint = parse(bytes);
	if (typeof complaint !== "object" || complaint === null) return "(no words)";
	const more = Array.isArray(complaint.errors) ? complaint.errors.map((error) => error?.message) : [];
	const words = [complaint.message, ...more].filter((word) => typeof word === "string");
	return inOneLine(words.join("; ")) || "(no words)";
}
/** Reads JSON; what calls itself something else, or is cut off, is no answer of the API. */
function readJson(answer) {
	const { status, headers, bytes } = answer;
	if (status === 204 || status === 205) return {
		is: "done",
		value: void 0
	};
	const type = headers.get("content-type") ?? "no type";
	if (!/^application\/([\w.-]+\+)?json\b/i.test(type)) return {
		is: "down",
		problem: `an answer of ${inOneLine(type)} instead of JSON`
	};
	const value = parse(bytes);
	return value === void 0 ? {
		is: "down",
		problem: "its JSON is cut off or broken"
	} : {
		is: "done",
		value
	};
}
/** Takes the bytes as they are. */
const readBytes = ({ bytes }) => ({
	is: "done",
	value: bytes
});
/** The value of some JSON; undefined, which JSON cannot say, if it is none. */
function parse(bytes) {
	try {
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		return;
	}
}
// src/platform/github/wire.ts
/**
* Every request has a connection of its own: one that was kept may have been closed meanwhile, and what is sent into it
* fails, which a POST could not be told from having acted.
*/
const AFRESH = { connection: "close" };
/** Sends a request; rejects only when `signal` is aborted. */
async function send(fetch, request, bounds) {
	using watch = watchOver(bounds);
	try {
		const { method, url, body } = request;
		const response = await fetch(url, {
			method,
			headers: {
				...request.headers,
				...AFRESH
			},
			body,
			redirect: "manual",
			signal: watch.signal
		});
		const bytes = await bodyOf$1(response, bounds.most, watch.heard);
		return bytes ? {
			is: "answer",
			status: response.status,
			headers: response.headers,
			bytes
		} : { is: "too-large" };
	} catch (error) {
		bounds.signal.throwIfAborted();
		return {
			is: "broken",
			problem: problemOf(watch.signal.aborted ? watch.signal.reason : error)
		};
	}
}
/** The body, or null as soon as it says or shows that it is over `most` bytes. */
async function bodyOf$1(response, most, heard) {
	heard();
	if (Number(response.headers.get("content-length")) > most) return await leave$2(response);
	const chunks = [];
	let size = 0;
	for await (const chunk of response.body ?? []) {
		heard();
		size += chunk.length;
		if (size > most) return await leave$2(response);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
__name(bodyOf$1, "bodyOf");
async function leave$2({ body }) {
	if (!body?.locked) await body?.cancel();
	return null;
}
__name(leave$2, "leave");
function watchOver({ deadline, idle, signal }) {
	const stop = new AbortController();
	const giveUp = (duration) => stop.abort(/* @__PURE__ */ new Error(`nothing came for ${Math.round(duration) / 1e3} s`));
	const whole = setTimeout(() => stop.abort(/* @__PURE__ */ new Error(`not whole after ${Math.round(deadline) / 1e3} s`)), deadline);
	const silence = setTimeout(() => giveUp(idle), idle);
	return {
		signal: AbortSignal.any([signal, stop.signal]),
		heard: () => void silence.refresh(),
		[Symbol.dispose]() {
			clearTimeout(whole);
			clearTimeout(silence);
		}
	};
}
/** Why there was no answer, as the deepest error tells it: "fetch failed" tells nothing. */
function problemOf(error) {
	if (!(error instanceof Error)) return String(error);
	if (error.cause) return problemOf(error.cause);
	const { code } = error;
	return error.message || (code ?? error.name);
}
// src/platform/github/errand.ts
/** Addresses in a row that may lead elsewhere. */
const HOPS = 4;
/** Asks the API once, and again wherever it says that it moved to; `most` bytes, of which `read` makes something. */
async function askOnce(means, request, most, read) {
	const { desk, purse, patience } = means;
	for (let [next, hop] = [request, 1];; hop++) {
		purse.pay();
		const ruling = ruleOn(await send(desk.fetch, next, boundsOf(means, most, patience.deadline)), patience.date(), read);
		const moved = ruling.is === "moved" && ruling.kept ? desk.forward(next, ruling.to) : null;
		if (moved === null || hop === HOPS || !purse.affords(0)) return ruling;
		next = moved;
	}
}
/** Asks the API once for where bytes are, and fetches them from there, at most `most`. */
async function fetchOnce(means, request, most) {
	let ruling = await askOnce(means, request, most, readBytes);
	let from = request.url;
	for (let hop = 1; ruling.is === "moved" && hop < HOPS; hop++) {
		const next = means.desk.collect(from, ruling.to);
		if (next === null) return {
			is: "down",
			problem: "it sends to an address that is not safe"
		};
		ruling = ofStorage(await collectOnce(means, next, most));
		from = next.url;
	}
	return ruling;
}
async function collectOnce(means, request, most) {
	const { desk, patience } = means;
	return ruleOn(await send(desk.fetch, request, boundsOf(means, most, patience.transfer)), patience.date(), readBytes);
}
/** What the storage lacks is gone; whatever else it refuses, it may take from an address that is signed anew. */
function ofStorage(ruling) {
	if (ruling.is !== "no") return ruling;
	return ruling.code === "github-missing" || ruling.code === "github-gone" ? {
		...ruling,
		code: "github-gone"
	} : {
		is: "down",
		problem: `the storage answered with status ${ruling.status}`
	};
}
function boundsOf({ purse, patience, signal }, most, deadline) {
	return {
		most,
		deadline: Math.min(deadline, purse.left()),
		idle: patience.idle,
		signal
	};
}
// src/platform/github/permissions.ts
/** What a job must be permitted, by what it asks; the first that fits counts. */
const PERMISSIONS = [
	[/^GET .*\/(pulls|issues)\b/, "`pull-requests: read`"],
	[/\/(pulls|issues)\b/, "`pull-requests: write`"],
	[/^GET .*\/(statuses|status)\b/, "`statuses: read`"],
	[/\/statuses\b/, "`statuses: write`"],
	[/^GET .*\/check-(runs|suites)\b/, "`checks: read`"],
	[/\/check-(runs|suites)\b/, "`checks: write`"],
	[/^GET .*\/actions\//, "`actions: read`"],
	[/\/actions\//, "`actions: write`"],
	[/^GET .*\/(contents|commits|compare|releases|git|branches)\b/, "`contents: read`"],
	[/\/(contents|releases|git)\b/, "`contents: write`"]
];
/** The permission that a route needs, as it is written in a workflow
* (https://docs.github.com/rest/authentication/permissions-required-for-github-apps).
*/
function permissionFor(route) {
	return PERMISSIONS.find(([pattern]) => pattern.test(route))?.[1] ?? "what the documentation of this route names";
}
// src/platform/github/fault.ts
/** The fault that a user is told of; `tries` times it was asked, for at most `most` bytes. */
function faultOf(ruling, route, tries, most) {
	switch (ruling.is) {
		case "no": {
			const { code, status, said } = ruling;
			return new PierceError(code, {
				route,
				status,
				said,
				permission: permissionFor(route)
			});
		}
		case "limited": return new PierceError("github-limited", {
			route,
			said: ruling.said,
			when: whenOf(ruling.wait)
		});
		case "moved": return new PierceError("github-down", {
			route,
			tries,
			problem: "it sends elsewhere, again and again"
		});
		case "down": return new PierceError("github-down", {
			route,
			tries,
			problem: ruling.problem
		});
		case "too-large": return new PierceError("github-too-large", {
			route,
			most
		});
	}
}
function whenOf(wait) {
	return wait === null ? "after an unknown time" : `in ${Math.ceil(wait / 1e3)} s`;
}
/** The fault of a run that has nothing left to ask with. */
function spentFault({ most }, route) {
	return new PierceError("github-spent", {
		route,
		requests: most.requests,
		seconds: most.time / 1e3
	});
}
// src/platform/github/persist.ts
/**
* Goes on an errand, of a GET a few times, until it is done. Rejects with the fault of the last go, with `github-spent`
* if there was none, with `cancelled` if the run was.
*/
async function persist(means, errand, go) {
	try {
		return await means.purse.timed(async () => await goUntilDone(means, errand, go));
	} catch (error) {
		throw means.signal.aborted ? new PierceError("cancelled") : error;
	}
}
async function goUntilDone({ purse, patience, signal }, { route, most }, go) {
	signal.throwIfAborted();
	if (!purse.affords(0)) throw spentFault(purse, route);
	for (let tries = 1;; tries++) {
		const ruling = await go();
		if (ruling.is === "done") return ruling.value;
		const wait = isHarmless(route) && tries < patience.tries ? waitFor(ruling, tries, patience) : null;
		if (wait === null || !purse.affords(wait)) throw faultOf(ruling, route, tries, most);
		await patience.wait(wait, signal);
	}
}
/** Whether doing it twice is doing it once: after a lost answer nobody knows if a POST has acted. */
const isHarmless = (route) => route.startsWith("GET ");
/** Milliseconds to wait before the next go: at least a minute where a limit does not say how long, as GitHub asks. */
const UNSAID = 6e4;
/** How long to wait before asking again; null where that is not worth it. */
function waitFor(ruling, tries, patience) {
	const growing = growingWait(tries, patience.chance);
	switch (ruling.is) {
		case "down": return growing;
		case "limited": {
			const wait = Math.max(ruling.wait ?? UNSAID * 2 ** (tries - 1), growing);
			return wait > patience.longest ? null : wait;
		}
		default: return null;
	}
}
// src/platform/github/purse.ts
/** Milliseconds in which nothing is asked and answered; a timer that ends a request may fire this much too early. */
const SHORTEST = 2;
function fillPurse(most, now) {
	let requests = 0;
	let spent = 0;
	let active = 0;
	let since = 0;
	const left = () => most.time - spent - (active > 0 ? now() - since : 0);
	return {
		most,
		get requests() {
			return requests;
		},
		left,
		affords: (wait) => requests < most.requests && wait + SHORTEST < left(),
		pay() {
			requests += 1;
		},
		async timed(work) {
			if (active++ === 0) since = now();
			try {
				return await work();
			} finally {
				if (--active === 0) spent += now() - since;
			}
		}
	};
}
const MOST_TIME = 15e4;
/** Bytes of an answer of the API: a hundred artifacts take 100 kB. */
const MOST_BYTES$4 = 16777216;
/** A client for one run; it asks nothing yet. Throws `input-invalid` for what is no name of a repository. */
function createGitHub(options, patience = PATIENCE) {
	const { token, apiUrl, repository, signal } = options;
	const { most = 15, mostDownloads = 64, time = MOST_TIME } = options;
	refuseOddName(repository);
	const asking = {
		purse: fillPurse({
			requests: most,
			time
		}, patience.now),
		patience,
		signal
	};
	const fetching = {
		...asking,
		purse: fillPurse({
			requests: mostDownloads,
			time
		}, patience.now)
	};
	let opened;
	const openOnce = async () => await (opened ??= openDesk(token, apiUrl, repository));
	return {
		repository,
		get requests() {
			return asking.purse.requests + fetching.purse.requests;
		},
		async ask(route, params) {
			const desk = await openOnce();
			const request = desk.write(route, { ...params });
			return await persist(asking, {
				route,
				most: MOST_BYTES$4
			}, async () => await askOnce({
				...asking,
				desk
			}, request, MOST_BYTES$4, readJson));
		},
		async download(route, params, mostBytes) {
			const desk = await openOnce();
			const request = desk.write(route, params);
			return await persist(fetching, {
				route,
				most: mostBytes
			}, async () => await fetchOnce({
				...fetching,
				desk
			}, request, mostBytes));
		}
	};
}
function refuseOddName(repository) {
	if (/^(?!\.+\/)[\w.-]+\/(?!\.+$)[\w.-]+$/.test(repository)) return;
	throw new PierceError("input-invalid", {
		input: "repository",
		found: repository,
		valid: "owner/name"
	});
}
// src/modes/job.ts
/** What a mode has to work with: what it was told, the run that it is part of, and GitHub's API where it has a token. */
function openJob(inputs) {
	const context = readContext();
	return {
		inputs,
		context,
		github: context && inputs.token ? connect(context, inputs.token, inputs) : null
	};
}
const isConnected = (job) => job.context !== null && job.github !== null;
/** Every project that is spoken about has files, parts of a measurement and a status of its own to ask for. */
function connect({ apiUrl, repository }, token, { budgets }) {
	const projects = Math.max(1, budgets.length);
	return createGitHub({
		token,
		apiUrl,
		repository,
		most: 15 * projects,
		mostDownloads: 64 * projects,
		signal: new AbortController().signal
	});
}
/**
* The pull request of this run as it is now, since labels may have come after the event; as the event told it where
* GitHub does not answer. Null where the run is of none.
*/
async function currentPull({ context, github }) {
	const pull = context?.pull ?? null;
	if (!pull || !github || !context) return pull;
	try {
		const asked = { pull_number: pull.number };
		return {
			...pullOf(await github.ask("GET /repos/{owner}/{repo}/pulls/{pull_number}", asked), context.repositoryId),
			head: pull.head
		};
	} catch (error) {
		warn(`The labels are those of the event, which may be older: ${messageOf$1(failureOf(error))}`);
		return pull;
	}
}
// src/modes/base.ts
/**
* Says what head is compared with where the workflow leaves it to us. Its opinion: what is noisy is measured beside head,
* so main's stored baseline takes base's place only where every tolerance is on something exact.
*/
/** What base is to be for a plan: what `base` names, or for `auto` what suits the event and the budgets. */
const chosenBase = (job) => async (plan) => {
	const { base } = job.inputs;
	if (base === "none") return null;
	if (base !== "auto") return base;
	const start = await startOfChange(".", job.context);
	if (!isConnected(job) || start && asksForPairs(plan, kinds)) return start?.ref ?? null;
	const stored = await storedBaseline(job, plan, {
		commit: start?.sha ?? job.context.sha,
		branch: job.context.pull?.base.branch ?? job.context.defaultBranch
	});
	return stored.is === "found" || !start ? fromStored(stored, start?.sha ?? null) : start.ref;
};
/** Looks for the baseline that is stored nearest to a commit of a branch. Never rejects. */
function storedBaseline({ context, github, inputs }, plan, { commit, branch }) {
	return findArtifactBaseline(github, {
		project: plan.project,
		checks: plan.checks,
		commit,
		branch,
		defaultBranch: context.defaultBranch,
		workflowPath: inputs.baselineWorkflow,
		repositoryId: context.repositoryId,
		now: timestamp()
	}, readArtifact);
}
/**
* A stored baseline as base, with what there is to say of it. It may be older than the commit that the change starts from,
* whose promises count.
*/
function fromStored(stored, promisedAt = null) {
	return stored.is === "found" ? {
		source: "stored",
		snapshot: stored.document.snapshot,
		promisedAt,
		origin: originOf$1(stored)
	} : {
		source: "none",
		origin: {
			choice: null,
			findings: stored.reasons
		}
	};
}
function originOf$1({ choice, document }) {
	return {
		choice,
		findings: regressionFindings(document)
	};
}
__name(originOf$1, "originOf");
// src/report/annotations.ts
/**
* GitHub shows ten of a level for each step, and silently drops the rest; two warnings are left for what there may be
* to say about publishing.
*/
const OF_A_STEP = {
	error: 10,
	warning: 8,
	notice: 10
};
/**
* What stands open, each on the line of its budget, the worst first, then the lines that make a promise weaker; the last
* of many says how many more there are.
*/
function annotationsOf(reports, room = OF_A_STEP) {
	const remarks = reports.flatMap(remarksOf);
	return [
		"error",
		"warning",
		"notice"
	].flatMap((level) => {
		const all = remarks.filter((remark) => remark.level === level);
		const told = all.length > room[level] ? all.slice(0, Math.max(0, room[level] - 1)) : all;
		return [...told.map((remark) => remark.write()), ...more(level, all.slice(told.length))];
	});
}
function remarksOf(report) {
	const groups = groupsOf(openOf(outlineOf(report))).map((group) => ({
		level: levelOf(standingOf(group[0]), report),
		count: group.length,
		write: () => annotationOf(storyOf(group, report), report)
	}));
	const changes = changeRows(report).filter(({ standing }) => standing !== "told").map((change) => ({
		level: levelOfChange(change),
		count: 1,
		write: () => annotationOfChange(change)
	}));
	return [...groups, ...changes];
}
function more(level, untold) {
	const count = untold.reduce((sum, remark) => sum + remark.count, 0);
	if (count === 0) return [];
	const title = `${count} more ${count === 1 ? "budget" : "budgets"}`;
	return [{
		level,
		title,
		message: `${title} stand${count === 1 ? "s" : ""} open: see the report.`,
		place: null
	}];
}
function annotationOf(story, report) {
	const { standing, reasons, failures, causes, message, verdicts } = story;
	const sentences = [
		...reasons,
		...failures.flatMap((failure) => [failure.message, failure.hint]),
		...causes.slice(0, 3),
		...message ? [message] : []
	];
	return {
		level: levelOf(standing, report),
		title: `${plain(subjectOf(story))}: ${STATUS_WORDS[standing]}`,
		message: sentences.map(plain).join("\n"),
		place: verdicts[0].budget.at
	};
}
const levelOfChange = ({ standing }) => standing === "open" ? "error" : "notice";
function annotationOfChange(change) {
	const { what, subject, from, to, inForce, gate, at } = change;
	return {
		level: levelOfChange(change),
		title: plain(say`${subject}: ${[what]}, ${gate}`),
		message: plain(say`${from} → ${to}; in force: ${inForce}`),
		place: at
	};
}
/** What holds the pull request up is an error; what was let pass is not. */
function levelOf(standing, report) {
	switch (standing) {
		case "error":
		case "fail": return "error";
		case "inconclusive": return report.exitCode === 3 ? "error" : "notice";
		case "warn": return "warning";
		case "waived":
		case "pass": return "notice";
	}
}
// src/report/fault.ts
/** Lines of an explanation that are shown: as many as there is room for. */
const LINES = [
	500,
	100,
	20,
	5,
	1
];
/** A page that says that nothing was judged, and why, in the last lines that fit into `most` bytes. */
function faultSummary(text, most) {
	const body = (count) => fenced(cleanLines(text, count, 500));
	return firstFitting(LINES.map((count) => () => `### ❔ Clarify – nothing was judged\n\n${body(count)}\n`), most);
}
// src/report/status-line.ts
/** Characters of a commit status's description. */
const MOST_CHARACTERS = 140;
/** The answer with its causes in one plain line of at most 140 characters. */
function statusLine(report) {
	return shortened(plain(headline(report)), MOST_CHARACTERS);
}
/** The name under which a branch's protection knows a project: `pierce/shop`. */
function statusContext(project) {
	return `pierce/${shortened(project, 100) || "unnamed"}`;
}
/** One line of at most `most` characters, none beyond U+FFFF: GitHub has refused those in such fields. */
function shortened(text, most) {
	const line = clean(text, most).replaceAll(/[\u{10000}-\u{10FFFF}]/gu, "?");
	return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}
// src/publish/check-run.ts
/** Annotations that one request may bring, fifty in all. */
const ROOM = {
	error: 30,
	warning: 15,
	notice: 5
};
const LEVELS = {
	error: "failure",
	warning: "warning",
	notice: "notice"
};
/**
* Makes the check run `pierce/<project>` on a commit, with the comment as its text and the open budgets on their lines;
* gives the address of its page. Rejects with what `ask` rejects with; it is never sent twice, since each would stay.
*/
async function publishCheckRun(github, sha, report, targetUrl) {
	return (await github.ask("POST /repos/{owner}/{repo}/check-runs", {
		name: statusContext(report.project),
		head_sha: sha,
		...targetUrl ? { details_url: targetUrl } : {},
		status: "completed",
		conclusion: conclusionOf(report),
		output: {
			title: statusLine(report),
			summary: markdown(report),
			annotations: annotationsOf([report], ROOM).map((annotation) => annotationFor(annotation, report.file))
		}
	})).html_url;
}
/** Never `neutral` or `skipped`: to GitHub those are as good as a success. */
function conclusionOf({ answer, exitCode }) {
	switch (answer) {
		case "yes": return "success";
		case "no": return "failure";
		case "clarify": return exitCode === 130 ? "cancelled" : "action_required";
	}
}
/** Characters of a title; a message may be much longer than ours ever are. */
const MOST_TITLE = 255;
function annotationFor({ level, title, message, place }, file) {
	const line = place?.line ?? 1;
	return {
		path: place?.file ?? file,
		start_line: line,
		end_line: line,
		annotation_level: LEVELS[level],
		title: shortened(title, MOST_TITLE),
		message
	};
}
// src/report/comment.ts
/** The comment in markdown, at most `most` bytes long; whatever has to go, the first projects' answers are in it. */
function comment(parts, frame, most) {
	const sorted = parts.toSorted((a, b) => worseFirst(a.report, b.report));
	const end = `<sub>${frameText(frame)}</sub>`;
	const told = shareRoom(sorted.map(partOf$1), most - byteLength(end) - ROOM_FOR_MORE);
	const more = sorted.length - told.length;
	const rest = more > 0 ? [`${more} more ${more === 1 ? "project" : "projects"} in the reports of the run.`] : [];
	return `${[
		...told,
		...rest,
		end
	].join("\n\n")}\n`;
}
/** Bytes of a line that says how many projects are left out, and of what stands around it. */
const ROOM_FOR_MORE = 100;
/** A part's page in all its lengths, down to the heading alone. */
function partOf$1({ report, since }) {
	return [...lengthsOf(report, true, {
		named: true,
		since
	}), () => headingOf(report, true)];
}
__name(partOf$1, "partOf");
/** Nothing but addresses as runners have them becomes a link. */
const ADDRESS = /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.-]+)*\/?$/;
/** `Judged for abc1234 in run 42, attempt 2.` */
function frameText({ head, run, url }) {
	const name = `run ${run.id}`;
	const link = url !== null && ADDRESS.test(url) ? `[${name}](${url})` : name;
	const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : "";
	return `Judged for ${head.slice(0, 7)} in ${link}${attempt}.`;
}
// src/publish/when.ts
/** Whether there is something to say, given what was said before. */
function isSaid(when, reports, now, earlier) {
	switch (when) {
		case "always": return true;
		case "on-change": return earlier ? gist(now) !== gist(earlier) : reports.some(hasSomething);
		case "on-failure": return earlier !== null || reports.some(({ answer }) => answer !== "yes");
		case "never": return false;
	}
}
/** A plain yes is no news to somebody who was told nothing before. */
function hasSomething(report) {
	return report.answer !== "yes" || openOf(outlineOf(report)).length > 0 || report.budgetChanges.length > 0;
}
/** The answers and what stands open. */
function gist({ projects }) {
	return projects.map(({ project, answer, open }) => JSON.stringify([
		project,
		answer,
		open
	])).toSorted().join("\n");
}
// src/publish/marker.ts
/**
* What a comment remembers of itself, unseen in its last line. Its opinion: whatever is read from a page of the web is
* hostile until it has the very shape that was written; anything else is no marker.
*/
const VERSION = 1;
/** Bytes of the JSON of a marker: about eighty projects; what is beyond them is forgotten. */
const MOST_BYTES$3 = 9e3;
const LONGEST_NAME = 60;
/** Only the last line counts: names in the text above may look like anything, but the end is always ours. */
const LAST_LINE = /(?:^|\n)<!-- pierce-comment:(\d{1,3}):([\w.]{1,16000}) -->\s{0,8}$/;
/** A name as markers carry it, which is bounded. */
function markerName(project) {
	return project.length <= LONGEST_NAME && project.isWellFormed() ? project : `sha256:${hashOf([project], 32)}`;
}
/** A short hash of a list of texts, in hexadecimal digits. */
function hashOf(texts, digits) {
	return createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, digits);
}
/** The marker as a line of HTML comment. */
function markerLine(marker) {
	const text = encoded({
		...marker,
		projects: fitting(marker.projects)
	}).replaceAll("-", ".");
	return `<!-- pierce-comment:${VERSION}:${text} -->`;
}
function fitting(projects) {
	let bytes = 0;
	return projects.filter((each) => (bytes += Buffer.byteLength(JSON.stringify(each)) + 1) <= MOST_BYTES$3);
}
const encoded = (marker) => Buffer.from(JSON.stringify(marker)).toString("base64url");
/** The marker at the end of a comment; null where there is none, or none that this version wrote. */
function readMarker(body) {
	const [, version, text] = LAST_LINE.exec(body.slice(-16e3)) ?? [];
	if (Number(version) !== VERSION || text === void 0) return null;
	return markerOf$1(decoded(text.replaceAll(".", "-")));
}
function decoded(text) {
	try {
		return JSON.parse(Buffer.from(text, "base64url").toString());
	} catch {
		return null;
	}
}
function markerOf$1(value) {
	if (!isObject(value)) return null;
	const { head, run, attempt, projects } = value;
	if (!isSha(head) || !isCount(run) || !isCount(attempt)) return null;
	if (!Array.isArray(projects) || projects.length === 0) return null;
	const remembered = projects.map(rememberedOf$1);
	return remembered.every((each) => each !== null) ? {
		head,
		run,
		attempt,
		projects: remembered
	} : null;
}
__name(markerOf$1, "markerOf");
function rememberedOf$1(value) {
	if (!isObject(value)) return null;
	const { project, answer, since, open } = value;
	if (!isText(project, 100) || !isAnswer(answer) || !isText(open, 64)) return null;
	return since === null || isSha(since) ? {
		project,
		answer,
		since,
		open
	} : null;
}
__name(rememberedOf$1, "rememberedOf");
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value, most) => typeof value === "string" && value.length <= most;
/** A commit: nothing else may come to stand in a page as one. */
const isSha = (value) => typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
const isCount = (value) => Number.isSafeInteger(value) && Number(value) > 0;
const isAnswer = (value) => value === "yes" || value === "no" || value === "clarify";
/** Whether `a` comes from a later run than `b`, or a later attempt of the same. */
function isLater(a, b) {
	return a.run === b.run ? a.attempt > b.attempt : a.run > b.run;
}
/** Whether a comment was written by a later run than mine, about the same commit; mine is about the pull's head. */
function outruns(other, mine) {
	return other.head === mine.head && isLater(other, mine);
}
// src/publish/own-comments.ts
/** Whom the token of a workflow speaks as. */
const ACTIONS = {
	login: "github-actions[bot]",
	type: "Bot"
};
const PER_PAGE = 100;
/** Pages that are read in one look; five hundred comments are a long conversation. */
const MOST_PAGES = 5;
/** Reads the comments from page `from` on. Rejects with what `ask` rejects with. */
async function lookUp(github, pull, voice, from = 1) {
	const own = [];
	for (let page = from; page < from + MOST_PAGES; page += 1) {
		const comments = await github.ask("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
			issue_number: pull,
			per_page: PER_PAGE,
			page
		});
		own.push(...comments.flatMap((comment) => ownOf(comment, voice) ?? []));
		if (comments.length < PER_PAGE) return {
			own: sorted(own),
			page,
			crowded: false
		};
	}
	return {
		own: sorted(own),
		page: from + MOST_PAGES - 1,
		crowded: true
	};
}
/** A comment as ours; null where somebody else wrote it, or it is about none of the projects. */
function ownOf(comment, { author, projects }) {
	const { user, body = "", id, html_url: url } = comment;
	if (user?.login !== author.login || user.type !== author.type) return null;
	const marker = readMarker(body);
	const isAbout = marker?.projects.some(({ project }) => projects.has(project)) ?? false;
	return marker && isAbout ? {
		id: Number(id),
		url,
		marker
	} : null;
}
/** Ids grow, so the smallest is the oldest. */
const sorted = (comments) => comments.toSorted((a, b) => a.id - b.id);
// src/publish/remembered.ts
/** What is to be remembered of reports about this commit, in their order, by what an earlier comment remembers. */
function rememberedOf(reports, head, earlier) {
	return reports.map((report) => {
		const project = markerName(report.project);
		const last = earlier?.projects.find((each) => each.project === project) ?? null;
		return {
			project,
			answer: report.answer,
			since: sinceOf(report, head, last),
			open: openHash(report)
		};
	});
}
/** The commit since which it passes, or does not; null where it has passed from the first. */
function sinceOf({ answer }, head, last) {
	if (last && last.answer === "yes" === (answer === "yes")) return last.since;
	return last === null && answer === "yes" ? null : head;
}
/** Equal for reports in which the same budgets stand open in the same way, and the same of the budgets file changes. */
function openHash(report) {
	const texts = openOf(outlineOf(report)).map((verdict) => JSON.stringify([
		verdict.check,
		verdict.cell,
		verdict.metric?.id ?? verdict.named,
		standingOf(verdict)
	]));
	const changes = report.budgetChanges.map(({ check, metric, key, from, to, accepted }) => JSON.stringify([
		check,
		metric,
		key,
		from,
		to,
		accepted
	]));
	return hashOf([...texts, ...changes].toSorted(), 12);
}
// src/publish/settle.ts
/** Brings a pull request to exactly one comment of ours with the latest text, whatever others do meanwhile. */
/** One act is the usual; more are for races, and for answers that never came. */
const MOST_ACTS = 5;
/**
* Acts and looks again until the oldest comment of ours says this or something later, and no younger one is left. Of
* runs that write at once, each sees what the others created; the oldest stays, so nobody deletes the last one. What
* cannot be seen is an earlier run that decided before a later one wrote, and writes after that one looked for the last
* time; only taking turns keeps from that (`concurrency` in the workflow).
*/
async function settle$1(speech, look) {
	const failures = [];
	let seen = look;
	for (let acts = 0;; acts += 1) {
		const later = seen.own.find(({ marker }) => outruns(marker, speech.marker));
		if (later) {
			await sweep(speech, seen);
			return {
				is: "outrun",
				url: later.url
			};
		}
		const [oldest] = seen.own;
		const isSaid = acts > 0 && oldest && markerLine(oldest.marker) === markerLine(speech.marker);
		if (oldest && (isSaid || acts === MOST_ACTS)) {
			await sweep(speech, seen);
			return {
				is: "published",
				url: oldest.url
			};
		}
		if (failures.length > 1 || acts === MOST_ACTS) throw failures[0];
		const after = oldest ? await rewrite(speech, seen, oldest) : await create(speech, seen);
		if (after.failure !== null) failures.push(after.failure);
		seen = after.look;
	}
}
__name(settle$1, "settle");
/** Writes a new comment, and looks what else came meanwhile. */
async function create(speech, { page }) {
	const { github, pull, voice, body } = speech;
	try {
		const params = {
			issue_number: pull,
			body
		};
		const created = await github.ask("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", params);
		const author = created.user ?? voice.author;
		const isExpected = author.login === voice.author.login;
		return {
			look: withOwn(await lookUp(github, pull, {
				...voice,
				author
			}, isExpected ? page : 1), ownOf(created, {
				...voice,
				author
			})),
			failure: null
		};
	} catch (failure) {
		if (failureOf(failure).code !== "github-down") throw failure;
		return {
			look: await lookUp(github, pull, voice, page),
			failure
		};
	}
}
/** What was just written is there, even where a list does not show it yet. */
function withOwn(look, created) {
	if (!created || look.own.some(({ id }) => id === created.id)) return look;
	return {
		...look,
		own: [...look.own, created]
	};
}
/** Writes a comment anew, and looks whether that is what it says now. */
async function rewrite(speech, seen, comment) {
	const { github, pull, voice, body } = speech;
	let failure = null;
	try {
		await github.ask("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
			comment_id: comment.id,
			body
		});
	} catch (error) {
		if (failureOf(error).code !== "github-missing" && failureOf(error).code !== "github-down") throw error;
		failure = failureOf(error).code === "github-down" ? error : null;
	}
	const now = await reread(speech, comment.id);
	return {
		look: now ? {
			...seen,
			own: seen.own.map((each) => each.id === now.id ? now : each)
		} : await lookUp(github, pull, voice),
		failure
	};
}
/** The comment as it is now; null where it is gone, or no longer ours. */
async function reread({ github, voice }, id) {
	try {
		const params = { comment_id: id };
		return ownOf(await github.ask("GET /repos/{owner}/{repo}/issues/comments/{comment_id}", params), voice);
	} catch (error) {
		if (failureOf(error).code === "github-missing") return null;
		throw error;
	}
}
/** Deletes younger comments about nothing else than this, but for what a later run wrote: that one sweeps itself. */
async function sweep({ github, marker }, { own }) {
	const names = new Set(marker.projects.map(({ project }) => project));
	const [, ...younger] = own;
	for (const each of younger) if (each.marker.projects.every(({ project }) => names.has(project)) && !outruns(each.marker, marker)) await remove(github, each.id);
}
/** One that is left, since GitHub would not, is found again by the next run. */
async function remove(github, id) {
	try {
		await github.ask("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: id });
	} catch (error) {
		if (!failureOf(error).code.startsWith("github-")) throw error;
	}
}
// src/publish/comment.ts
/** Bytes of a comment; GitHub takes 65,536 characters, and counts them in its own way. */
const MOST_BYTES$2 = 6e4;
/**
* Says what reports of one or more projects say, in one comment. A comment that has any of the projects is the one that
* is rewritten; called for each project, each has its own. Rejects with what `ask` rejects with.
*/
async function publishComment(github, to, reports, when) {
	if (when === "never" || reports.length === 0) return {
		is: "quiet",
		url: null
	};
	const head = await headOf(github, to.pull);
	if (head !== to.headSha) return {
		is: "stale",
		head
	};
	const projects = new Set(reports.map(({ project }) => markerName(project)));
	const voice = {
		author: to.author ?? ACTIONS,
		projects
	};
	const look = await lookUp(github, to.pull.number, voice);
	const earlier = latestOf(look.own);
	const marker = markerOf(to, reports, earlier);
	if (!isSaid(when, reports, marker, earlier?.marker ?? null)) return {
		is: "quiet",
		url: earlier?.url ?? null
	};
	if (!earlier && look.crowded) return { is: "crowded" };
	const body = bodyOf(to, reports, marker);
	return await settle$1({
		github,
		pull: to.pull.number,
		voice,
		marker,
		body
	}, look);
}
/** Asked anew, since measuring takes minutes and nothing stale is to be said. */
async function headOf(github, { number }) {
	return (await github.ask("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: number })).head.sha;
}
/** Of comments that should be one, the one by the latest run; commits do not tell which came first. */
function latestOf(own) {
	const [latest] = own.toSorted((a, b) => b.marker.run - a.marker.run || b.marker.attempt - a.marker.attempt);
	return latest ?? null;
}
function markerOf(to, reports, earlier) {
	return {
		head: to.headSha,
		run: to.run.id,
		attempt: to.run.attempt,
		projects: rememberedOf(reports, to.headSha, earlier?.marker ?? null)
	};
}
function bodyOf(to, reports, marker) {
	const line = markerLine(marker);
	return `${comment(reports.map((report, index) => ({
		report,
		since: marker.projects[index]?.since ?? null
	})), {
		head: to.headSha,
		run: to.run,
		url: to.url ?? null
	}, MOST_BYTES$2 - line.length - 2)}\n${line}\n`;
}
// src/publish/problems.ts
/** The words for what could not be published, with what tells the answer instead. */
const WAYS = {
	comment: {
		name: "comment",
		permission: "pull-requests: write",
		instead: "The commit status and the job summary tell the answer."
	},
	status: {
		name: "commit status",
		permission: "statuses: write",
		instead: "The job summary and its exit code tell the answer."
	},
	"check-run": {
		name: "check run",
		permission: "checks: write",
		instead: "The commit status and the job summary tell the answer."
	}
};
/** A request that failed. */
function wentWrong(way, failure) {
	const { name, instead } = WAYS[way];
	return `The ${name} could not be published: ${messageOf$1(failure)} ${hintOf(failure)} ${instead}`;
}
/** A request that the token may not make. */
function denied(way, failure) {
	const { name, permission, instead } = WAYS[way];
	return `The ${name} was not published, since the token may not: ${messageOf$1(failure)} It takes \`${permission}\` in the permissions of the job. ${instead}`;
}
/** The token of a pull request from a fork, or of Dependabot: nobody's mistake. */
function notWritten() {
	return "Nothing was written on the pull request: GitHub gives runs for forks and for Dependabot a token that may only read. The job summary and its exit code tell the answer; a second workflow that runs on workflow_run can comment.";
}
/** Why nothing new stands in the comment, where that needs a word. */
function outcomeNote(outcome, measured) {
	switch (outcome.is) {
		case "published":
		case "quiet": return null;
		case "stale": return `The comment was left alone: ${measured.slice(0, 7)} was measured, and the pull request has moved on to ${outcome.head.slice(0, 7)}.`;
		case "outrun": return "The comment was left alone: a later run has spoken about the same commit.";
		case "crowded": return "No comment was written: the pull request has more comments than are looked through, so an earlier one of ours may be among them. The commit status and the job summary tell the answer.";
	}
}
// src/publish/status.ts
/** A status knows no doubt; an error blocks as a failure does, and says that nothing was found against the change. */
const STATES = {
	yes: "success",
	no: "failure",
	clarify: "error"
};
/**
* Sets the commit status `pierce/<project>`, the name that branch protection asks for. Rejects with what `ask` rejects
* with. The latest status of a name counts, so one whose fate is unknown is sent again.
*/
async function publishStatus(github, sha, report, targetUrl) {
	const send = () => github.ask("POST /repos/{owner}/{repo}/statuses/{sha}", {
		sha,
		state: STATES[report.answer],
		context: statusContext(report.project),
		description: statusLine(report),
		...targetUrl ? { target_url: targetUrl } : {}
	});
	try {
		await send();
	} catch (error) {
		if (failureOf(error).code !== "github-down") throw error;
		await send();
	}
}
// src/publish/pull.ts
/**
* Speaks on a pull request: comment, commit status, check run. Its opinion: speaking is a courtesy; what cannot be said in
* one way is said in the next, and whatever fails is told and changes nothing.
*/
/** Nothing was said, and nothing is to be said of that. */
const SILENCE = {
	commentUrl: null,
	problems: [],
	notes: []
};
/** Says it in every way that is asked for and permitted. Never rejects. */
async function publishPull(github, target) {
	if (!target.pull.mayWrite) return {
		...SILENCE,
		notes: [notWritten()]
	};
	const statuses = await withStatuses(github, target);
	const comment = await withComment(github, target);
	return joined([
		...statuses,
		comment,
		...await withCheckRuns(github, target)
	]);
}
/** Says it of a commit that is of no pull request, such as a merge group's. Never rejects. */
async function publishCommit(github, target) {
	return joined([...await withStatuses(github, target), ...await withCheckRuns(github, target)]);
}
async function withStatuses(github, { reports, headSha, url }) {
	const said = [];
	for (const report of reports) said.push(await tried("status", () => publishStatus(github, headSha, report, url)));
	return said;
}
async function withCheckRuns(github, { reports, headSha, url, checkRun }) {
	const said = [];
	for (const report of checkRun ? reports : []) said.push(await tried("check-run", () => publishCheckRun(github, headSha, report, url)));
	return said;
}
async function withComment(github, target) {
	try {
		const outcome = await publishComment(github, target, target.reports, target.comment);
		const note = outcomeNote(outcome, target.headSha);
		return {
			...SILENCE,
			commentUrl: "url" in outcome ? outcome.url : null,
			notes: note ? [note] : []
		};
	} catch (error) {
		return failed("comment", failureOf(error));
	}
}
async function tried(way, act) {
	try {
		await act();
		return SILENCE;
	} catch (error) {
		return failed(way, failureOf(error));
	}
}
/** A token that may not is how somebody set it up, or how GitHub keeps forks out: no fault. */
function failed(way, failure) {
	return failure.code === "github-denied" ? {
		...SILENCE,
		notes: [denied(way, failure)]
	} : {
		...SILENCE,
		problems: [wentWrong(way, failure)]
	};
}
/** All of it, each sentence once. */
function joined(said) {
	return {
		commentUrl: said.find(({ commentUrl }) => commentUrl !== null)?.commentUrl ?? null,
		problems: [...new Set(said.flatMap(({ problems }) => problems))],
		notes: [...new Set(said.flatMap(({ notes }) => notes))]
	};
}
// src/publish/index.ts
/**
* Tells the world: step summary, outputs, annotations on the budgets file, and the pull request (`pull.ts`).
* Its opinion: publishing only speaks; whatever fails here never changes a verdict.
*/
/**
* Tells the runner of one report or several, the worst first: log, annotations, outputs, summary. `commentUrl` is where a
* pull request has been told.
*/
async function publishReports(filed, commentUrl) {
	const [first, ...others] = filed;
	const reports = [first.report, ...others.map(({ report }) => report)];
	const [worst] = worstFirst(reports);
	await harmless("verdict", () => print(renderMany(reports, "terminal")));
	await harmless("annotations", () => annotationsOf(worstFirst(reports)).forEach(annotate));
	await harmless("outputs", () => setOutputs({
		answer: worstOf(reports).answer,
		report: filed.find(({ report }) => report === worst)?.path ?? filed[0].path,
		"comment-url": commentUrl ?? "",
		failed: count(reports, ["fail"]),
		inconclusive: count(reports, ["inconclusive", "error"])
	}));
	await harmless("step summary", () => summarize((room) => summaryOf(reports, room)));
}
/** Publishes that nothing could be judged, such as a mistake in the budgets file; resolves with exit code 2. */
async function publishFault(fault) {
	const known = fault instanceof PierceError;
	const text = known ? fault.explanation : `Pierce itself failed: ${fault instanceof Error ? fault.stack : String(fault)}`;
	const place = known ? fault.place : null;
	await harmless("annotation", () => annotate({
		level: "error",
		title: "Pierce could not judge",
		message: text,
		place
	}));
	await harmless("outputs", () => setOutputs({
		answer: "clarify",
		report: "",
		"comment-url": "",
		failed: 0,
		inconclusive: 0
	}));
	await harmless("step summary", () => summarize((room) => faultSummary(text, room)));
	return 2;
}
const summaryOf = (reports, room) => reports.length === 1 ? summary$1(reports[0], room) : pages(reports, {
	bytes: room,
	folded: false
});
async function summarize(write) {
	if (!await writeSummary(write)) warn("The step summary is full; nothing was added to it.");
}
/** Says on the step what came of speaking on a pull request: what went wrong is a warning, the rest a remark. */
async function publishProblems({ problems, notes }) {
	await harmless("problems", () => problems.forEach(warn));
	await harmless("notes", () => notes.forEach(note));
}
function count(reports, outcomes) {
	return reports.flatMap(({ verdicts }) => verdicts).filter(({ outcome }) => outcomes.includes(outcome)).length;
}
async function harmless(what, act) {
	try {
		await act();
	} catch (error) {
		warn(`The ${what} could not be published: ${String(error)}`);
	}
}
// src/modes/speak.ts
/**
* Says it all; resolves with the exit code of the worst answer. Without a topic, and where measuring was cancelled, the
* runner alone is told.
*/
async function speak(job, filed, topic) {
	const reports = filed.map(({ report }) => report);
	const { exitCode } = worstOf(reports);
	const publication = exitCode !== 130 && topic !== null && isConnected(job) ? await publish(job, reports, topic) : SILENCE;
	await publishReports(filed, publication.commentUrl);
	await publishProblems(publication);
	return exitCode;
}
async function publish(job, reports, topic) {
	const { github, context, inputs } = job;
	const { pull, sha: headSha, run } = topic;
	const url = `${context.serverUrl}/${context.repository}/actions/runs/${run.id}`;
	const target = {
		headSha,
		reports,
		checkRun: inputs.checkRun,
		url
	};
	if (!pull) return await publishCommit(github, target);
	return await publishPull(github, {
		...target,
		pull,
		run,
		comment: inputs.comment
	});
}
/** What this very run is about; null outside of GitHub Actions. */
function ownTopic({ context }, pull) {
	return context && {
		pull,
		sha: pull?.head.sha ?? context.sha,
		run: context.run
	};
}
// src/modes/baseline.ts
/**
* `mode: baseline`: measures a commit of main and stores it for pull requests to come. Its opinion: what main has become
* is what changes are compared with, however bad it is; so a regression is stored too, on record and aloud.
*/
/**
* Resolves with 0 where the baseline is whole and stored, whatever its budgets say: whether main may be released is for
* another job. With 2 where something could not be measured. Rejects where it cannot be stored.
*/
async function baselineMode(job) {
	const { budgets, only, out } = job.inputs;
	const plan = await readPlan({
		budgets: budgets[0] ?? null,
		only
	});
	const before = await previousOf(job, plan);
	const head = await inWorld({}, async (world) => (await measureSides(plan, null, world, "keep")).head);
	await writeSnapshots(join(out, "snapshot.json"), {
		head,
		base: null
	});
	const { report, document } = await settle(job, plan, head, before);
	const path = await writeReports(out, report);
	await writeText(join(out, BASELINE_FILE), toJson(document));
	const code = await speak(job, [{
		report,
		path
	}], null);
	if (!isWhole(head)) return code === 130 ? 130 : 2;
	await store(plan, document, job.context?.run.attempt ?? 1);
	return 0;
}
async function previousOf(job, plan) {
	return isConnected(job) ? await storedBaseline(job, plan, {
		commit: job.context.sha,
		branch: job.context.defaultBranch
	}) : {
		is: "none",
		reasons: []
	};
}
/** What there is to say of the commit beside the one before it, and the baseline with its history carried on. */
async function settle(job, plan, head, before) {
	const today = head.measured.until.slice(0, 10);
	const previous = before.is === "found" ? before.document : null;
	const judged = judge(termsOf(plan, null, [], today), head, previous?.snapshot ?? null, fromStored(before).origin);
	const label = judged.verdicts.some(({ outcome }) => outcome === "fail") ? await acceptingLabel(job, plan) : null;
	const { document, findings } = nextBaseline(previous, head, judged, () => label);
	for (const { check, metric } of openRegressions(document)) warn(`${check} ${metric} is worse than its budget allows, and nobody has accepted that: it is on record in the baseline.`);
	return {
		report: {
			...judged,
			findings: [...judged.findings, ...findings]
		},
		document
	};
}
/** The label of the pull request that brought this commit, if it is the one that accepts regressions. */
async function acceptingLabel(job, { policy }) {
	if (!isConnected(job)) return null;
	try {
		const asked = { commit_sha: job.context.sha };
		return (await job.github.ask("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", asked)).filter(({ merged_at }) => merged_at !== null).flatMap((pull) => pull.labels).some(({ name }) => name === policy.acceptLabel) ? policy.acceptLabel : null;
	} catch (error) {
		warn(`Whether a label accepts this is not known, so nobody has: ${messageOf$1(failureOf(error))}`);
		return null;
	}
}
const isWhole = ({ complete, failures, checks }) => complete && failures.length === 0 && checks.every(({ failure }) => failure === null);
async function store({ project }, document, attempt) {
	if (!hasArtifacts()) return note("There is no artifact service here: the baseline stays where it was written.");
	await uploadArtifact(baselineName(project), [{
		name: BASELINE_FILE,
		text: toJson(document)
	}], attempt);
}
// src/modes/gate.ts
/** `mode: gate`: measures, judges and speaks, all in one job. Resolves with the exit code of the answer. */
async function gateMode(job) {
	const { budgets, only, out } = job.inputs;
	const pull = await currentPull(job);
	const labels = pull?.labels ?? [];
	const options = {
		budgets: budgets[0] ?? null,
		base: chosenBase(job),
		only,
		out,
		labels
	};
	return await speak(job, [{
		report: await inWorld({}, (world) => gate(options, world)),
		path: join(out, "report.json")
	}], ownTopic(job, pull));
}
// src/modes/measure.ts
/**
* `mode: measure`: measures, and leaves the snapshots as an artifact to a job that judges. Resolves with 2 where something
* could not be measured; the snapshots say what, so they are left all the same. Rejects where they cannot be left.
*/
async function measureMode({ inputs, context }) {
	const { budgets, only, out, shard, cell, cells } = inputs;
	const files = MEASURED_FILES.map((name) => join(out, name));
	await Promise.all(files.map(removeFile));
	const base = await namedBase(inputs.base, context);
	const code = await measure({
		only,
		out: join(out, "snapshot.json"),
		...budgets[0] ? { budgets: budgets[0] } : {},
		...base ? { base } : {},
		...shard ? { shard } : {},
		...cell ? { cell } : {},
		...cells ? { cells } : {}
	});
	if (code !== 130) await leave$1(files, await nameFor({
		budgets,
		only,
		shard,
		cell
	}), context?.run.attempt ?? 1);
	return code;
}
/** Whoever measures has no token to ask for a baseline with: base is a commit of this checkout, or a file. */
async function namedBase(base, context) {
	if (base === "auto") return (await startOfChange(".", context))?.ref ?? null;
	return base === "none" ? null : base;
}
async function nameFor({ budgets, only, shard, cell }) {
	const { project } = await readPlan({
		budgets: budgets[0] ?? null,
		only
	});
	const part = [cell, shard && `shard-${shard.replace("/", "-of-")}`].filter(Boolean).join("-");
	return measuredName(project, part);
}
async function leave$1(paths, name, attempt) {
	if (!hasArtifacts()) return note(`There is no artifact service here: what was measured stays in ${paths[0]}.`);
	const files = [];
	for (const [index, path] of paths.entries()) if (await isFile(path)) files.push({
		name: MEASURED_FILES[index],
		text: await readText(path, MOST_BYTES$1)
	});
	await uploadArtifact(name, files, attempt);
}
__name(leave$1, "leave");
const MOST_BYTES$1 = 268435456;
// src/modes/unmeasured.ts
/** What stands for a side of which nothing is there to be judged: its failure, so that no budget of it can pass. */
function unmeasured(project, sha, at, failure) {
	return {
		version: 1,
		tool: {
			name: "pierce",
			version: VERSION$1
		},
		project,
		session: "unmeasured",
		shard: null,
		cell: null,
		commit: {
			sha,
			ref: null,
			dirty: false
		},
		measured: {
			from: at,
			until: at
		},
		complete: true,
		fingerprint: {},
		checks: [],
		failures: [failure]
	};
}
// src/modes/measured.ts
/**
* What a run has measured, as it left it. Its opinion: whoever measured ran the code of strangers, so what is there is read
* within bounds and by its schema, and what it says of itself is held against what GitHub says; whatever is amiss is a
* failure of head, so that no budget passes.
*/
/** What the run measured of a plan; of what cannot be had or believed, the failure. Never rejects. */
async function measuredIn(job, origin, plan) {
	try {
		const [first, ...others] = await partsOf(job, origin, plan.project);
		if (!first) throw new PierceError("measured-missing", {
			run: origin.run.id,
			project: plan.project
		});
		const whole = {
			plan,
			cells: parseCells(job.inputs.cells || void 0),
			dealt: (shard) => checksOf(plan, shard)
		};
		const { head, base } = merge([first, ...others], whole);
		await isOfOrigin(job, origin, head);
		return {
			head,
			base
		};
	} catch (error) {
		return {
			head: unmeasured(plan.project, origin.sha, timestamp(), failureOf(error)),
			base: null
		};
	}
}
async function partsOf(job, { run }, project) {
	const own = wholeOrParts(newestOf((await job.github.ask("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts", {
		run_id: run.id,
		per_page: 100
	})).artifacts.filter(({ name, expired }) => !expired && isMeasuredName(project, name))), measuredName(project, ""));
	if (own.length > 64) throw new PierceError("measured-many", {
		found: own.length,
		most: 64
	});
	const parts = [];
	for (const listed of own) parts.push(await partOf(job, run, listed, project));
	return parts;
}
/** Of a job that was run again, what its newest attempt left. */
function newestOf(artifacts) {
	return [...Map.groupBy(artifacts, nameOfJob).values()].map((all) => all.toSorted((a, b) => b.id - a.id)[0]);
}
/** Where a job has put the parts together, what it made of them, and else the parts. */
function wholeOrParts(all, name) {
	const whole = all.filter((each) => nameOfJob(each) === name);
	return whole.length > 0 ? whole : all;
}
const nameOfJob = ({ name }) => name.replace(/-a\d+$/, "");
async function partOf({ github }, run, listed, project) {
	const files = await readArtifact(github, {
		id: listed.id,
		name: listed.name,
		size: listed.size_in_bytes,
		digest: listed.digest ?? null
	}, MEASURED_FILES);
	const side = (file) => {
		const bytes = files.get(file);
		return bytes ? parseSnapshot(bytes, `${listed.name}/${file}`, project) : null;
	};
	const head = side("snapshot.json");
	if (!head) throw new PierceError("measured-missing", {
		run: run.id,
		project
	});
	return {
		path: listed.name,
		head,
		base: side("base.json")
	};
}
/**
* Measured was the commit itself, or what GitHub makes of it and its base: a commit that has it for a parent. Which of
* GitHub's merges it was does not matter, for no limit comes from there.
*/
async function isOfOrigin({ github }, { sha }, { commit }) {
	if (commit.sha === sha) return;
	if (!(/^[0-9a-f]{40,64}$/.test(commit.sha ?? "") ? await parentsOf(github, commit.sha) : []).includes(sha)) throw new PierceError("measured-other-commit", {
		found: commit.sha ?? "unknown",
		sha
	});
}
async function parentsOf(github, sha) {
	const { parents } = await github.ask("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", { commit_sha: sha });
	return parents.map((parent) => parent.sha);
}
// src/modes/origin.ts
/**
* Whose measurements are judged: the run that took them and the pull request that they are about. Its opinion: both are
* known from GitHub's event and API; nothing that the run itself wrote is asked.
*/
/** The run that ended and woke this one; without such, this run itself. Rejects with what `ask` rejects with. */
async function originOf(job) {
	const { context, github } = job;
	const { ended, defaultBranch } = context;
	const pull = ended ? await pullOfRun(github, ended, context.repositoryId) : await currentPull(job);
	return {
		run: ended ?? context.run,
		sha: ended?.headSha ?? pull?.head.sha ?? context.sha,
		pull,
		branch: pull?.base.branch ?? defaultBranch
	};
}
/**
* The one open pull request of the run's branch whose head is the commit that was measured. GitHub names none in the
* events of forks; two would be two bases with perhaps different limits.
*/
async function pullOfRun(github, run, repositoryId) {
	if (run.event !== "pull_request") return null;
	const asked = {
		state: "open",
		head: `${run.headOwner}:${run.headBranch}`,
		per_page: 100
	};
	const [pull, second] = (await github.ask("GET /repos/{owner}/{repo}/pulls", asked)).map((payload) => pullOf(payload, repositoryId)).filter(({ head, base }) => head.sha === run.headSha && head.repositoryId === run.headRepositoryId && base.repositoryId === repositoryId);
	return pull && !second ? {
		...pull,
		mayWrite: true
	} : null;
}
// src/modes/promises.ts
/**
* The budgets files of both sides, asked of GitHub: where strangers' pull requests are judged, nothing is checked out.
* Its opinion: base's file has to be had, or nothing is judged.
*/
/** Those of the budgets files that the workflow names; it may leave out one that goes by its usual name. */
async function promisesOf(job, origin) {
	const { inputs, github } = job;
	const paths = inputs.budgets.length > 0 ? inputs.budgets : ["budgets.yml"];
	const all = [];
	for (const path of paths) {
		const file = join$1(inputs.workingDirectory || ".", path);
		const at = (ref) => loadBase(file, readerAt(github, dirname$1(file), ref), kinds);
		const base = await at(origin.branch);
		all.push({
			file,
			base,
			head: await at(origin.sha)
		});
	}
	return all;
}
/** Reads files of a folder as a commit or branch has them. */
function readerAt(github, folder, ref) {
	return async (name, most) => {
		try {
			const path = join$1(folder, name);
			const asked = {
				path,
				ref
			};
			return bytesOf(await github.ask("GET /repos/{owner}/{repo}/contents/{path}", asked), path, ref, most);
		} catch (error) {
			if (failureOf(error).code === "github-missing") return null;
			throw error;
		}
	};
}
/** A folder, a link, or a file too large for an answer is no budgets file. */
function bytesOf(found, name, sha, most) {
	const file = found;
	if (file.type !== "file" || file.encoding !== "base64" || typeof file.content !== "string") throw new PierceError("base-file-odd", {
		name: basename$1(name),
		sha,
		problem: "it is no plain file there"
	});
	const bytes = Buffer.from(file.content, "base64");
	if (bytes.length > most) throw new PierceError("base-file-odd", {
		name: basename$1(name),
		sha,
		problem: `it has ${bytes.length} bytes there, at most ${most} are read`
	});
	return bytes;
}
// src/modes/publish.ts
/**
* `mode: publish`: judges what other jobs measured, and speaks. Its opinion: it runs no code of the pull request. Limits
* come from the base branch, the pull request from GitHub, and what was measured is a stranger's until its schema fits.
*/
/** Resolves with the exit code of the worst answer. Rejects where not even base's promises can be had. */
async function publishMode(job) {
	if (!isConnected(job)) throw new PierceError("publish-unconnected");
	const origin = await originOf(job);
	const [first, ...others] = await promisesOf(job, origin);
	if (!first) throw new PierceError("budgets-none-found", { folder: "." });
	const filed = [await judged(job, origin, first)];
	for (const promises of others) filed.push(await judged(job, origin, promises));
	return await speak(job, filed, origin);
}
async function judged(job, origin, promises) {
	const { plan, base, failure } = planOf(promises);
	const { head, base: beside } = failure ? nothing(plan, origin, failure) : await measuredIn(job, origin, plan);
	const terms = termsAgainst(plan, base, origin.pull?.labels ?? [], timestamp().slice(0, 10));
	const report = judge(terms, head, ...await baseFor(job, origin, plan, beside));
	return {
		report,
		path: await writeReports(outOf(job, plan), report)
	};
}
/** What was measured beside head; where nothing was, what main has stored of the commit that the pull request starts from. */
async function baseFor(job, { pull, branch }, plan, beside) {
	if (beside || !pull) return [beside, NAMED];
	const found = fromStored(await storedBaseline(job, plan, {
		commit: pull.base.sha,
		branch
	}));
	return [found.source === "stored" ? found.snapshot : null, found.origin];
}
/** Head's promises beside base's; where head's cannot be had, base's stand, and nothing holds. */
function planOf({ file, base, head }) {
	if (base.is === "unknown") throw new PierceError("promises-unknown", {
		file,
		problem: base.failure.code
	});
	if (head.is === "found") return {
		plan: head.plan,
		base,
		failure: null
	};
	if (base.is === "absent") throw new PierceError("promises-absent", { file });
	const failure = head.is === "unknown" ? head.failure : {
		code: "promises-removed",
		params: { file }
	};
	return {
		plan: base.plan,
		base,
		failure
	};
}
function nothing({ project }, { sha }, failure) {
	return {
		head: unmeasured(project, sha, timestamp(), failure),
		base: null
	};
}
/** Of several projects each has a folder of its own. */
function outOf({ inputs }, { project }) {
	return inputs.budgets.length > 1 ? join(inputs.out, baselineName(project)) : inputs.out;
}
// src/modes/last-release.ts
/** Bytes of a snapshot that a release carries. */
const MOST_BYTES = 67108864;
/** The name under which a release carries its snapshot. */
const releaseFile = (project) => `${releaseName(project)}.json`;
/**
* The last release before this commit's own: its tag where git has it here, to be measured in this job; else the snapshot
* that it carries, which tells what is exact; null where there was none. Rejects with what asking GitHub rejects with.
*/
async function lastRelease({ github, context }, { project }) {
	const releases = await github.ask("GET /repos/{owner}/{repo}/releases", { per_page: 30 });
	const own = context.ref.replace(/^refs\/tags\//, "");
	const last = releases.find(({ draft, prerelease, tag_name: tag }) => !draft && !prerelease && tag !== own);
	if (!last) return null;
	const ref = `refs/tags/${last.tag_name}`;
	if (await hasCommit(".", ref)) return ref;
	const asset = last.assets.find(({ name }) => name === releaseFile(project));
	if (!asset) return ref;
	const bytes = await github.download("GET /repos/{owner}/{repo}/releases/assets/{asset_id}", { asset_id: asset.id }, MOST_BYTES);
	return {
		source: "stored",
		snapshot: parseSnapshot(bytes, asset.name, project),
		promisedAt: null,
		origin: NAMED
	};
}
// src/modes/release.ts
/**
* `mode: release`: holds a release against the last one, measured in the same job, and against what main has stored.
* Its opinion: what is about to go out has to be known to hold, so doubt and expired permissions keep it back.
*/
/** Resolves with the exit code of the worse of both answers. The snapshot that a release carries is `snapshot.json`. */
async function releaseMode(job) {
	const { budgets, only, out } = job.inputs;
	const options = {
		budgets: budgets[0] ?? null,
		only,
		out,
		labels: [],
		release: true
	};
	const base = async (plan) => await releaseBase(job, plan);
	const report = await inWorld({}, (world) => gate({
		...options,
		base
	}, world));
	const filed = {
		report,
		path: join(out, "report.json")
	};
	if (report.exitCode === 130) return await speak(job, [filed], null);
	const plan = await readPlan(options);
	const code = await speak(job, [filed, ...await besideMain(job, plan)], ownTopic(job, null));
	await leave(job, plan);
	return code;
}
/** Leaves the snapshot for whatever makes the release, to be attached to it. Rejects where it cannot be left. */
async function leave({ inputs, context }, { project }) {
	const path = join(inputs.out, "snapshot.json");
	if (!hasArtifacts()) return note(`There is no artifact service here: the snapshot stays in ${path}.`);
	const files = [{
		name: releaseFile(project),
		text: await readText(path, MOST_BYTES)
	}];
	await uploadArtifact(releaseName(project), files, context?.run.attempt ?? 1);
}
/** What the workflow names; else the last release, as git has it here or as it left its snapshot. */
async function releaseBase(job, plan) {
	const { base } = job.inputs;
	if (base === "none") return null;
	if (base !== "auto") return base;
	return isConnected(job) ? await lastRelease(job, plan) : null;
}
/** The same numbers against main's baseline, as far as another job's can be compared: what is exact. */
async function besideMain(job, plan) {
	if (!isConnected(job)) return [];
	const { sha, defaultBranch } = job.context;
	const stored = await storedBaseline(job, plan, {
		commit: sha,
		branch: defaultBranch
	});
	if (stored.is === "none") return [];
	const head = await readSnapshot(join(job.inputs.out, "snapshot.json"), plan.project);
	const allowing = {
		...plan,
		policy: {
			...plan.policy,
			inconclusive: "allow"
		}
	};
	const terms = termsOf(allowing, null, [], timestamp().slice(0, 10));
	const report = judge(terms, head, stored.document.snapshot, fromStored(stored).origin);
	return [{
		report,
		path: await writeReports(join(job.inputs.out, "main"), report)
	}];
}
// src/platform/doors.ts
const MODES$1 = [
	"gate",
	"measure",
	"publish",
	"baseline",
	"release"
];
const COMMENTS = [
	"always",
	"on-change",
	"on-failure",
	"never"
];
const EVERYWHERE = [
	"any",
	"measure",
	"publish"
];
const MEASURING = ["any", "measure"];
const SPEAKING = ["any", "publish"];
/** Everything that a workflow may tell the action, in the order in which it is documented. */
const INPUTS = {
	mode: {
		at: ["any"],
		fallback: "gate",
		description: "What to do: `gate` (measure, judge, speak), `measure` (snapshots only), `publish` (judge and speak of what other jobs measured), `baseline` (measure what others are compared with, and store it) or `release` (judge against the last release and main; doubt blocks)."
	},
	"github-token": {
		at: SPEAKING,
		fallback: "${{ github.token }}",
		description: "Token for comment, status and the stored baseline. What it may not do is left out and said; the verdict is the same. Never read in mode `measure`."
	},
	budgets: {
		at: EVERYWHERE,
		fallback: "",
		description: "Path of the budgets file. Empty finds budgets.yml, budgets.yaml or budgets.json in the working directory. Mode `publish` takes several, one a line, for one comment about all of them."
	},
	base: {
		at: MEASURING,
		fallback: "auto",
		description: "What to compare with: a git ref, the path of a stored snapshot.json, `none`, or `auto` (what the pull request or merge group starts from; needs `fetch-depth: 2` on a pull request, `fetch-depth: 0` when another commit than the merge commit is checked out; none on other events)."
	},
	only: {
		at: MEASURING,
		fallback: "",
		description: "Names of the only checks to take, one a line. Empty takes all."
	},
	shard: {
		at: MEASURING,
		fallback: "",
		description: "Which part of the checks to take in mode `measure`, such as `2/4`. A part that is missing when they are put together is an error."
	},
	cell: {
		at: MEASURING,
		fallback: "",
		description: "Name of this job among those of a matrix that measure the same checks elsewhere, such as `ubuntu`; in mode `measure`."
	},
	cells: {
		at: EVERYWHERE,
		fallback: "",
		description: "Names of all cells of the matrix, such as `ubuntu,macos`, in modes `measure` and `publish`: one that is missing is an error."
	},
	comment: {
		at: SPEAKING,
		fallback: "on-change",
		description: "When to comment on the pull request: `always`, `on-change` (once there is something to say, then kept up to date), `on-failure` or `never`."
	},
	"check-run": {
		at: SPEAKING,
		fallback: "false",
		description: "Whether to make a check run besides the commit status; needs `checks: write`."
	},
	"baseline-workflow": {
		at: SPEAKING,
		fallback: "",
		description: "Path of the only workflow whose baselines count, such as `.github/workflows/performance-baseline.yml`. Empty takes any of this repository that ran for its default branch."
	},
	out: {
		at: EVERYWHERE,
		fallback: ".pierce",
		description: "Folder for the snapshots and reports."
	},
	"working-directory": {
		at: EVERYWHERE,
		fallback: "",
		description: "Folder to work in, relative to the workspace. Empty is the workspace."
	}
};
Object.keys(INPUTS).filter((name) => name in INPUTS);
// src/platform/inputs.ts
/**
* What the workflow asks of the action, read once. Its opinions: a value that means nothing is refused with those that
* do, never replaced by a default; and who only measures never touches the token.
*/
/** Reads what `door` may be told. Throws `input-invalid` naming the input. */
function readInputs(door) {
	const mode = door === "any" ? readChoice("mode", MODES$1) : door;
	return {
		mode,
		...mode === "measure" ? WITHOUT_VOICE : readVoice(),
		budgets: readBudgets(mode),
		base: read("base"),
		only: getMultilineInput("only"),
		shard: readOnlyIn(["measure"], mode, "shard"),
		cell: readOnlyIn(["measure"], mode, "cell"),
		cells: readOnlyIn(["measure", "publish"], mode, "cells"),
		out: read("out"),
		workingDirectory: read("working-directory")
	};
}
/** Measuring runs code of the pull request, and so has nothing to speak with. */
const WITHOUT_VOICE = {
	token: null,
	comment: "never",
	checkRun: false,
	baselineWorkflow: null
};
function readVoice() {
	return {
		token: readToken(),
		comment: readChoice("comment", COMMENTS),
		checkRun: readChoice("check-run", ["true", "false"]) === "true",
		baselineWorkflow: readWorkflow()
	};
}
/** Once known to the runner as a secret, it is masked in every log line of the job. */
function readToken() {
	const token = getInput("github-token");
	if (token === "") return null;
	setSecret(token);
	return token;
}
function readBudgets(mode) {
	const paths = getMultilineInput("budgets");
	if (paths.length > 1 && mode !== "publish") throw invalid("budgets", paths.join(", "), "one path; several only in mode publish");
	return paths;
}
/** Elsewhere it would be passed over in silence, and the workflow not do what it says. */
function readOnlyIn(modes, mode, name) {
	const text = read(name);
	if (text === "") return null;
	if (!modes.includes(mode)) throw invalid(name, text, `only in mode ${modes.join(" or ")}`);
	return text;
}
function readWorkflow() {
	const path = read("baseline-workflow");
	if (path === "") return null;
	if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) throw invalid("baseline-workflow", path, "a path such as .github/workflows/performance-baseline.yml");
	return path;
}
function readChoice(name, choices) {
	const found = read(name);
	const choice = choices.find((candidate) => candidate === found);
	if (choice === void 0) throw invalid(name, found, choices.join(", "));
	return choice;
}
const read = (name) => getInput(name) || INPUTS[name].fallback;
const invalid = (input, found, valid) => new PierceError("input-invalid", {
	input,
	found,
	valid
});
// src/commands/step.ts
/** The step of a GitHub workflow: inputs -> mode -> exit code. What a mode does lives in `modes/`. */
const MODES = {
	gate: gateMode,
	measure: measureMode,
	publish: publishMode,
	baseline: baselineMode,
	release: releaseMode
};
/** Does the step behind a door; resolves with its exit code, whatever happens. */
async function step(door) {
	const crash = new Promise((_, reject) => process.on("uncaughtException", reject));
	return await Promise.race([act(door), crash]).catch(publishFault);
}
async function act(door) {
	const inputs = readInputs(door);
	const job = openJob(inputs);
	if (inputs.workingDirectory && inputs.mode !== "publish") process.chdir(inputs.workingDirectory);
	return await MODES[inputs.mode](job);
}
export { step };
