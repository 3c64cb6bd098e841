import { s as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as require_src } from "./src.js";
import { EventEmitter } from "events";
import process$1 from "process";
// node_modules/marky/lib/marky.cjs.js
var require_marky_cjs = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var perf = typeof performance !== "undefined" && performance;
	var nowPolyfillForNode;
	var hrtime = process.hrtime;
	var getNanoSeconds = function() {
		var hr = hrtime();
		return hr[0] * 1e9 + hr[1];
	};
	var loadTime = getNanoSeconds();
	nowPolyfillForNode = function() {
		return (getNanoSeconds() - loadTime) / 1e6;
	};
	var now = perf && perf.now ? function() {
		return perf.now();
	} : nowPolyfillForNode;
	function throwIfEmpty(name) {
		if (!name) throw new Error("name must be non-empty");
	}
	function insertSorted(arr, item) {
		var low = 0;
		var high = arr.length;
		var mid;
		while (low < high) {
			mid = low + high >>> 1;
			if (arr[mid].startTime < item.startTime) low = mid + 1;
			else high = mid;
		}
		arr.splice(low, 0, item);
	}
	exports.mark = void 0;
	exports.stop = void 0;
	exports.getEntries = void 0;
	exports.clear = void 0;
	if (perf && perf.mark && perf.measure && perf.getEntriesByName && perf.getEntriesByType && perf.clearMarks && perf.clearMeasures && perf.clearResourceTimings) {
		exports.mark = function(name) {
			throwIfEmpty(name);
			perf.mark("start " + name);
		};
		exports.stop = function(name) {
			throwIfEmpty(name);
			perf.mark("end " + name);
			var measure = perf.measure(name, "start " + name, "end " + name);
			if (measure) return measure;
			var entries = perf.getEntriesByName(name);
			return entries[entries.length - 1];
		};
		exports.getEntries = function() {
			return perf.getEntriesByType("measure");
		};
		exports.clear = function() {
			perf.clearMarks();
			perf.clearMeasures();
		};
	} else {
		var marks = {};
		var entries = [];
		exports.mark = function(name) {
			throwIfEmpty(name);
			var startTime = now();
			marks["$" + name] = startTime;
		};
		exports.stop = function(name) {
			throwIfEmpty(name);
			var endTime = now();
			var startTime = marks["$" + name];
			if (!startTime) throw new Error("no known mark: " + name);
			var entry = {
				startTime,
				name,
				duration: endTime - startTime,
				entryType: "measure"
			};
			insertSorted(entries, entry);
			return entry;
		};
		exports.getEntries = function() {
			return entries;
		};
		exports.clear = function() {
			marks = {};
			entries = [];
		};
	}
}));
// node_modules/lighthouse-logger/index.js
/**
* @license
* Copyright 2016 Google LLC
* SPDX-License-Identifier: Apache-2.0
*/
var import_src = /* @__PURE__ */ __toESM(require_src(), 1);
var import_marky_cjs = /* @__PURE__ */ __toESM(require_marky_cjs(), 1);
const isWindows = process$1.platform === "win32";
const isBrowser = process$1.browser;
const colors = {
	red: isBrowser ? "crimson" : 1,
	yellow: isBrowser ? "gold" : 3,
	cyan: isBrowser ? "darkturquoise" : 6,
	green: isBrowser ? "forestgreen" : 2,
	blue: isBrowser ? "steelblue" : 4,
	magenta: isBrowser ? "palevioletred" : 5
};
import_src.default.colors = [
	colors.cyan,
	colors.green,
	colors.blue,
	colors.magenta
];
var Emitter = class extends EventEmitter {
	constructor(options) {
		super(options);
	}
	/**
	* Fires off all status updates. Listen with
	* `require('lib/log').events.addListener('status', callback)`
	* @param {string} title
	* @param {!Array<*>} argsArray
	*/
	issueStatus(title, argsArray) {
		if (title === "status" || title === "statusEnd") this.emit(title, [title, ...argsArray]);
	}
	/**
	* Fires off all warnings. Listen with
	* `require('lib/log').events.addListener('warning', callback)`
	* @param {string} title
	* @param {!Array<*>} argsArray
	*/
	issueWarning(title, argsArray) {
		this.emit("warning", [title, ...argsArray]);
	}
};
const loggersByTitle = {};
const loggingBufferColumns = 25;
let level_;
var Log = class Log {
	static _logToStdErr(title, argsArray) {
		Log.loggerfn(title)(...argsArray);
	}
	/**
	* @param {string} title
	*/
	static loggerfn(title) {
		title = `LH:${title}`;
		let log = loggersByTitle[title];
		if (!log) {
			log = (0, import_src.default)(title);
			loggersByTitle[title] = log;
			if (title.endsWith("error")) log.color = colors.red;
			else if (title.endsWith("warn")) log.color = colors.yellow;
		}
		return log;
	}
	/**
	* @param {string} level
	*/
	static setLevel(level) {
		level_ = level;
		switch (level) {
			case "silent":
				import_src.default.enable("-LH:*");
				break;
			case "verbose":
				import_src.default.enable("LH:*");
				break;
			case "warn":
				import_src.default.enable("-LH:*, LH:*:warn, LH:*:error");
				break;
			case "error":
				import_src.default.enable("-LH:*, LH:*:error");
				break;
			default: import_src.default.enable("LH:*, -LH:*:verbose");
		}
	}
	/**
	* A simple formatting utility for event logging.
	* @param {string} prefix
	* @param {!Object} data A JSON-serializable object of event data to log.
	* @param {string=} level Optional logging level. Defaults to 'log'.
	*/
	static formatProtocol(prefix, data, level) {
		const columns = !process$1 || process$1.browser ? Infinity : process$1.stdout.columns;
		const method = data.method || "?????";
		const maxLength = columns - method.length - prefix.length - loggingBufferColumns;
		const snippet = data.params && method !== "IO.read" ? JSON.stringify(data.params).substr(0, maxLength) : "";
		Log._logToStdErr(`${prefix}:${level || ""}`, [method, snippet]);
	}
	/**
	* @return {boolean}
	*/
	static isVerbose() {
		return level_ === "verbose";
	}
	/**
	* @param {{msg: string, id: string, args?: any[]}} status
	* @param {string} level
	*/
	static time({ msg, id, args = [] }, level = "log") {
		import_marky_cjs.mark(id);
		Log[level]("status", msg, ...args);
	}
	/**
	* @param {{msg: string, id: string, args?: any[]}} status
	* @param {string} level
	*/
	static timeEnd({ msg, id, args = [] }, level = "verbose") {
		Log[level]("statusEnd", msg, ...args);
		import_marky_cjs.stop(id);
	}
	/**
	* @param {string} title
	* @param {...any} args
	*/
	static log(title, ...args) {
		Log.events.issueStatus(title, args);
		return Log._logToStdErr(title, args);
	}
	/**
	* @param {string} title
	* @param {...any} args
	*/
	static warn(title, ...args) {
		Log.events.issueWarning(title, args);
		return Log._logToStdErr(`${title}:warn`, args);
	}
	/**
	* @param {string} title
	* @param {...any} args
	*/
	static error(title, ...args) {
		return Log._logToStdErr(`${title}:error`, args);
	}
	/**
	* @param {string} title
	* @param {...any} args
	*/
	static verbose(title, ...args) {
		Log.events.issueStatus(title, args);
		return Log._logToStdErr(`${title}:verbose`, args);
	}
	/**
	* Add surrounding escape sequences to turn a string green when logged.
	* @param {string} str
	* @return {string}
	*/
	static greenify(str) {
		return `${Log.green}${str}${Log.reset}`;
	}
	/**
	* Add surrounding escape sequences to turn a string red when logged.
	* @param {string} str
	* @return {string}
	*/
	static redify(str) {
		return `${Log.red}${str}${Log.reset}`;
	}
	static get green() {
		return "\x1B[32m";
	}
	static get red() {
		return "\x1B[31m";
	}
	static get yellow() {
		return "\x1B[33m";
	}
	static get purple() {
		return "\x1B[95m";
	}
	static get reset() {
		return "\x1B[0m";
	}
	static get bold() {
		return "\x1B[1m";
	}
	static get dim() {
		return "\x1B[2m";
	}
	static get tick() {
		return isWindows ? "√" : "✓";
	}
	static get cross() {
		return isWindows ? "×" : "✘";
	}
	static get whiteSmallSquare() {
		return isWindows ? "·" : "▫";
	}
	static get heavyHorizontal() {
		return isWindows ? "─" : "━";
	}
	static get heavyVertical() {
		return isWindows ? "│ " : "┃ ";
	}
	static get heavyUpAndRight() {
		return isWindows ? "└" : "┗";
	}
	static get heavyVerticalAndRight() {
		return isWindows ? "├" : "┣";
	}
	static get heavyDownAndHorizontal() {
		return isWindows ? "┬" : "┳";
	}
	static get doubleLightHorizontal() {
		return "──";
	}
};
Log.events = new Emitter();
/**
* @return {PerformanceEntry[]}
*/
Log.takeTimeEntries = () => {
	const entries = import_marky_cjs.getEntries();
	import_marky_cjs.clear();
	return entries;
};
/**
* @return {PerformanceEntry[]}
*/
Log.getTimeEntries = () => import_marky_cjs.getEntries();
export { Log as t };
