import "./rolldown-runtime.js";
import { p as parentsOf, t as gate } from "./gate.js";
import { t as PierceError } from "./errors.js";
import { c as openOf, i as subjectOf, l as outlineOf, n as fenced, o as plain, r as storiesOf, s as STATUS_WORDS, t as render } from "./report.js";
import { n as cleanLines } from "./clean.js";
import { n as measure, t as baseline } from "./measure.js";
import { t as inWorld } from "./world.js";
import { join } from "node:path";
import { readFileSync } from "node:fs";
import * as fs$2 from "fs";
import { constants as constants$1, promises } from "fs";
import * as os from "os";
import { EOL } from "os";
import * as crypto from "crypto";
// src/platform/event.ts
/** What the runner was woken by, and which commit its checkout is to be compared with. */
/**
* The commit that the event's change starts from, or null where it has none. A pull request's own checkout is a merge
* commit (`GITHUB_SHA`) whose first parent is the tip of base; where another commit is checked out, base is the event's.
*/
async function baseOfEvent(folder) {
	const { pull_request: pull, merge_group: group } = readEvent();
	if (group) return group.base_sha;
	if (!pull) return null;
	const { head, parents } = await parentsOf(folder);
	return parents.length === 2 && head === process.env["GITHUB_SHA"] ? "HEAD^1" : pull.base.sha;
}
function readEvent() {
	const path = process.env["GITHUB_EVENT_PATH"];
	return path ? JSON.parse(readFileSync(path, "utf8")) : {};
}
// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs$2.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs$2.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
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
const { access, appendFile, writeFile } = promises;
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
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants$1.R_OK | constants$1.W_OK);
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
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
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
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Gets the values of an multiline input.  Each value is also trimmed.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string[]
*
*/
function getMultilineInput(name, options) {
	const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
	if (options && options.trimWhitespace === false) return inputs;
	return inputs.map((input) => input.trim());
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
// src/platform/inputs.ts
const MODES = [
	"gate",
	"measure",
	"baseline"
];
/** Reads the inputs once. Throws `input-invalid` naming the input. */
function readInputs() {
	const mode = MODES.find((candidate) => candidate === (getInput("mode") || "gate"));
	if (!mode) throw new PierceError("input-invalid", {
		input: "mode",
		found: getInput("mode"),
		valid: MODES.join(", ")
	});
	return {
		mode,
		budgets: getInput("budgets"),
		base: getInput("base") || "auto",
		only: getMultilineInput("only"),
		out: getInput("out") || ".pierce",
		workingDirectory: getInput("working-directory")
	};
}
// src/platform/runner.ts
/** What the Actions runner listens to: annotations, outputs and the step summary. */
/** Puts a message on a line of a file; without a place, on the step. */
function annotate({ level, title, message, place }) {
	const at = place ? {
		file: place.file,
		startLine: place.line,
		startColumn: place.column
	} : {};
	const say = {
		error,
		warning,
		notice
	}[level];
	say(message, {
		title,
		...at
	});
}
/** Text for the step's log. */
const print = (text) => void process.stdout.write(text);
/** Sets outputs of the step. */
function setOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
/** Adds markdown to the job's summary; outside a runner there is none to add to. */
async function writeSummary(markdown) {
	if (process.env["GITHUB_STEP_SUMMARY"]) await summary.addRaw(markdown, true).write();
}
/** A warning on the step. */
const warn = (message) => warning(message);
// src/report/annotations.ts
/** GitHub shows this many of a level for each step, and silently drops the rest. */
const MOST_OF_A_LEVEL = 10;
/** What stands open, each on the line of its budget, the worst first. */
function annotationsOf(report) {
	const all = storiesOf(openOf(outlineOf(report)), report).map((story) => annotationOf(story, report));
	return [
		"error",
		"warning",
		"notice"
	].flatMap((level) => all.filter((annotation) => annotation.level === level).slice(0, MOST_OF_A_LEVEL));
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
/** A page that says that nothing was judged, and why. */
function faultSummary(text) {
	return `### ❔ Clarify – nothing was judged\n\n${fenced(cleanLines(text, 500, 500))}\n`;
}
// src/publish/index.ts
/**
* Tells the world: step summary, outputs, annotations on the budgets file.
* Its opinion: publishing only speaks; whatever fails here never changes a verdict.
*/
/** Publishes a report; `path` is where report.json lies. */
async function publishReport(report, path) {
	await harmless("verdict", () => print(render(report, "terminal")));
	await harmless("annotations", () => annotationsOf(report).forEach(annotate));
	await harmless("outputs", () => setOutputs({
		answer: report.answer,
		report: path,
		failed: count(report, ["fail"]),
		inconclusive: count(report, ["inconclusive", "error"])
	}));
	await harmless("step summary", () => writeSummary(render(report, "summary")));
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
		failed: 0,
		inconclusive: 0
	}));
	await harmless("step summary", () => writeSummary(faultSummary(text)));
	return 2;
}
function count(report, outcomes) {
	return report.verdicts.filter((verdict) => outcomes.includes(verdict.outcome)).length;
}
async function harmless(what, act) {
	try {
		await act();
	} catch (error) {
		warn(`The ${what} could not be published: ${String(error)}`);
	}
}
// src/commands/step.ts
/** The step of a GitHub workflow: inputs -> options -> gate -> outputs and exit code. */
/** Does the step; resolves with its exit code, whatever happens. */
async function step() {
	const crash = new Promise((_, reject) => process.on("uncaughtException", reject));
	return await Promise.race([act(), crash]).catch(publishFault);
}
/** Does what `mode` asks; resolves with the exit code of the step. */
async function act() {
	const inputs = readInputs();
	if (inputs.workingDirectory) process.chdir(inputs.workingDirectory);
	const base = await baseOf(inputs);
	switch (inputs.mode) {
		case "gate": {
			const options = {
				budgets: inputs.budgets || null,
				base,
				only: inputs.only,
				out: inputs.out
			};
			const report = await inWorld({}, (world) => gate(options, world));
			await publishReport(report, join(inputs.out, "report.json"));
			return report.exitCode;
		}
		case "measure": return await measure({
			...flagsOf(inputs),
			...base ? { base } : {}
		});
		case "baseline": return await baseline(flagsOf(inputs));
	}
}
function flagsOf({ budgets, only, out }) {
	return {
		only,
		out: join(out, "snapshot.json"),
		...budgets ? { budgets } : {}
	};
}
async function baseOf({ base }) {
	if (base === "auto") return await baseOfEvent(".");
	return base === "none" ? null : base;
}
export { step };
