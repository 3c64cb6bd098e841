import "./rolldown-runtime.js";
// node_modules/puppeteer-core/lib/puppeteer/environment.js
/**
* @license
* Copyright 2020 Google Inc.
* SPDX-License-Identifier: Apache-2.0
*/
/**
* @internal
*/
const isNode = !!(typeof process !== "undefined" && process.version);
/**
* Holder for environment dependencies. These dependencies cannot
* be used during the module instantiation.
*/
const environment = { value: {
	followSymlinks: true,
	ScreenRecorder: class {
		constructor() {
			throw new Error("ScreenRecorder is not available in this environment");
		}
	},
	readFile: (() => {
		throw new Error("readFile is not available in this environment");
	}),
	writeFile: () => {
		throw new Error("writeFile is not available in this environment");
	},
	openFileForWriting: () => {
		throw new Error("openFileForWriting is not available in this environment");
	},
	createWriteStream: () => {
		throw new Error("createWriteStream is not available in this environment");
	},
	mkdir: () => {
		throw new Error("mkdir is not available in this environment");
	}
} };
// node_modules/puppeteer-core/lib/puppeteer/common/Debug.js
/**
* @license
* Copyright 2020 Google Inc.
* SPDX-License-Identifier: Apache-2.0
*/
/**
* @public
* @experimental
*/
const DEBUG_PREFIXES = {
	cdpSend: "puppeteer:protocol:SEND ►",
	cdpReceive: "puppeteer:protocol:RECV ◀",
	bidiSend: "puppeteer:webDriverBiDi:SEND ►",
	bidiReceive: "puppeteer:webDriverBiDi:RECV ◀",
	error: "puppeteer:error",
	ffmpeg: "puppeteer:ffmpeg"
};
/**
* A debug function that can be used in any environment.
*
* @remarks
* If used in Node, it falls back to Node's built-in
* {@link https://nodejs.org/api/util.html#utildebuglogsection-callback | util.debuglog}. In the browser it
* uses `console.log`.
*
* In Node, use the `NODE_DEBUG` environment variable to control logging:
*
* ```
* NODE_DEBUG=* // logs all channels
* NODE_DEBUG=foo // logs the `foo` channel
* NODE_DEBUG=foo* // logs any channels starting with `foo`
* ```
*
* In the browser, set `window.__PUPPETEER_DEBUG` to a string:
*
* ```
* window.__PUPPETEER_DEBUG='*'; // logs all channels
* window.__PUPPETEER_DEBUG='foo'; // logs the `foo` channel
* window.__PUPPETEER_DEBUG='foo*'; // logs any channels starting with `foo`
* ```
*
* @example
*
* ```
* const log = debug(DEBUG_PREFIXES.error);
*
* log('new page created')
* // logs "Page: new page created"
* ```
*
* @param prefix - this will be prefixed to each log.
* @returns a function that can be called to log to that debug channel.
*
* @internal
*/
const debug = (prefix) => {
	if (isNode) {
		const nodeDebug = environment.value.debuglog?.(prefix);
		if (!nodeDebug || !nodeDebug.enabled) return;
		return (...logArgs) => {
			nodeDebug(...logArgs);
		};
	}
	const debugLevel = globalThis.__PUPPETEER_DEBUG;
	if (!debugLevel) return;
	if (!(debugLevel === "*" || (debugLevel.endsWith("*") ? prefix.startsWith(debugLevel.slice(0, -1)) : prefix === debugLevel))) return;
	return (...logArgs) => {
		console.log(`${prefix}:`, ...logArgs);
	};
};
export { isNode as i, debug as n, environment as r, DEBUG_PREFIXES as t };
