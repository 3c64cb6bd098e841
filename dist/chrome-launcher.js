import { a as __require, r as __exportAll, s as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as Log } from "./lighthouse-logger.js";
import { homedir } from "os";
import * as fs$1 from "fs";
import fs, { mkdirSync } from "fs";
import path, { join } from "path";
import { createServer } from "http";
import * as net from "net";
import childProcess, { execFileSync, execSync, spawn, spawnSync } from "child_process";
// node_modules/escape-string-regexp/index.js
var require_escape_string_regexp = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = (string) => {
		if (typeof string !== "string") throw new TypeError("Expected a string");
		return string.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
	};
}));
// node_modules/is-docker/index.js
var require_is_docker = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const fs = __require("fs");
	let isDocker;
	function hasDockerEnv() {
		try {
			fs.statSync("/.dockerenv");
			return true;
		} catch (_) {
			return false;
		}
	}
	function hasDockerCGroup() {
		try {
			return fs.readFileSync("/proc/self/cgroup", "utf8").includes("docker");
		} catch (_) {
			return false;
		}
	}
	module.exports = () => {
		if (isDocker === void 0) isDocker = hasDockerEnv() || hasDockerCGroup();
		return isDocker;
	};
}));
// node_modules/is-wsl/index.js
var require_is_wsl = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const os = __require("os");
	const fs = __require("fs");
	const isDocker = require_is_docker();
	const isWsl = () => {
		if (process.platform !== "linux") return false;
		if (os.release().toLowerCase().includes("microsoft")) {
			if (isDocker()) return false;
			return true;
		}
		try {
			return fs.readFileSync("/proc/version", "utf8").toLowerCase().includes("microsoft") ? !isDocker() : false;
		} catch (_) {
			return false;
		}
	};
	if (process.env.__IS_WSL_TEST__) module.exports = isWsl;
	else module.exports = isWsl();
}));
// node_modules/chrome-launcher/dist/utils.js
var import_escape_string_regexp = /* @__PURE__ */ __toESM(require_escape_string_regexp(), 1);
/**
* @license Copyright 2017 Google Inc. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License"); you may not use this file except in compliance with the License. You may obtain a copy of the License at http://www.apache.org/licenses/LICENSE-2.0
* Unless required by applicable law or agreed to in writing, software distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied. See the License for the specific language governing permissions and limitations under the License.
*/
var import_is_wsl = /* @__PURE__ */ __toESM(require_is_wsl(), 1);
function defaults(val, def) {
	return typeof val === "undefined" ? def : val;
}
async function delay(time) {
	return new Promise((resolve) => setTimeout(resolve, time));
}
var LauncherError = class extends Error {
	constructor(message = "Unexpected error", code) {
		super();
		this.message = message;
		this.code = code;
		this.stack = (/* @__PURE__ */ new Error()).stack;
		return this;
	}
};
var ChromePathNotSetError = class extends LauncherError {
	constructor() {
		super(...arguments);
		this.message = "The CHROME_PATH environment variable must be set to a Chrome/Chromium executable no older than Chrome stable.";
		this.code = "ERR_LAUNCHER_PATH_NOT_SET";
	}
};
var InvalidUserDataDirectoryError = class extends LauncherError {
	constructor() {
		super(...arguments);
		this.message = "userDataDir must be false or a path.";
		this.code = "ERR_LAUNCHER_INVALID_USER_DATA_DIRECTORY";
	}
};
var UnsupportedPlatformError = class extends LauncherError {
	constructor() {
		super(...arguments);
		this.message = `Platform ${getPlatform()} is not supported.`;
		this.code = "ERR_LAUNCHER_UNSUPPORTED_PLATFORM";
	}
};
var ChromeNotInstalledError = class extends LauncherError {
	constructor() {
		super(...arguments);
		this.message = "No Chrome installations found.";
		this.code = "ERR_LAUNCHER_NOT_INSTALLED";
	}
};
function getPlatform() {
	return import_is_wsl.default ? "wsl" : process.platform;
}
function makeTmpDir() {
	switch (getPlatform()) {
		case "darwin":
		case "linux": return makeUnixTmpDir();
		case "wsl": process.env.TEMP = getWSLLocalAppDataPath(`${process.env.PATH}`);
		case "win32": return makeWin32TmpDir();
		default: throw new UnsupportedPlatformError();
	}
}
function toWinDirFormat(dir = "") {
	const results = /\/mnt\/([a-z])\//.exec(dir);
	if (!results) return dir;
	const driveLetter = results[1];
	return dir.replace(`/mnt/${driveLetter}/`, `${driveLetter.toUpperCase()}:\\`).replace(/\//g, "\\");
}
function toWin32Path(dir = "") {
	if (/[a-z]:\\/iu.test(dir)) return dir;
	try {
		return childProcess.execFileSync("wslpath", ["-w", dir]).toString().trim();
	} catch {
		return toWinDirFormat(dir);
	}
}
function toWSLPath(dir, fallback) {
	try {
		return childProcess.execFileSync("wslpath", ["-u", dir]).toString().trim();
	} catch {
		return fallback;
	}
}
function getLocalAppDataPath(path) {
	const results = /\/mnt\/([a-z])\/Users\/([^\/:]+)\/AppData\//.exec(path) || [];
	return `/mnt/${results[1]}/Users/${results[2]}/AppData/Local`;
}
function getWSLLocalAppDataPath(path) {
	const results = /\/([a-z])\/Users\/([^\/:]+)\/AppData\//.exec(path) || [];
	return toWSLPath(`${results[1]}:\\Users\\${results[2]}\\AppData\\Local`, getLocalAppDataPath(path));
}
function makeUnixTmpDir() {
	return childProcess.execSync("mktemp -d -t lighthouse.XXXXXXX").toString().trim();
}
function makeWin32TmpDir() {
	const winTmpPath = process.env.TEMP || process.env.TMP || (process.env.SystemRoot || process.env.windir) + "\\temp";
	const randomNumber = Math.floor(Math.random() * 9e7 + 1e7);
	const tmpdir = join(winTmpPath, "lighthouse." + randomNumber);
	mkdirSync(tmpdir, { recursive: true });
	return tmpdir;
}
// node_modules/chrome-launcher/dist/chrome-finder.js
/**
* @license Copyright 2016 Google Inc. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License"); you may not use this file except in compliance with the License. You may obtain a copy of the License at http://www.apache.org/licenses/LICENSE-2.0
* Unless required by applicable law or agreed to in writing, software distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied. See the License for the specific language governing permissions and limitations under the License.
*/
var chrome_finder_exports = /* @__PURE__ */ __exportAll({
	darwin: () => darwin,
	darwinFast: () => darwinFast,
	linux: () => linux,
	win32: () => win32,
	wsl: () => wsl
});
const newLineRegex = /\r?\n/;
/**
* check for MacOS default app paths first to avoid waiting for the slow lsregister command
*/
function darwinFast() {
	const priorityOptions = [
		process.env.CHROME_PATH,
		process.env.LIGHTHOUSE_CHROMIUM_PATH,
		"/Applications/Google Chrome Canary.app/Contents/MacOS/Google Chrome Canary",
		"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
	];
	for (const chromePath of priorityOptions) if (chromePath && canAccess(chromePath)) return chromePath;
	return darwin()[0];
}
function darwin() {
	const suffixes = ["/Contents/MacOS/Google Chrome Canary", "/Contents/MacOS/Google Chrome"];
	const LSREGISTER = "/System/Library/Frameworks/CoreServices.framework/Versions/A/Frameworks/LaunchServices.framework/Versions/A/Support/lsregister";
	const installations = [];
	const customChromePath = resolveChromePath();
	if (customChromePath) installations.push(customChromePath);
	execSync(`${LSREGISTER} -dump | grep -i 'google chrome\\( canary\\)\\?\\.app' | awk '{\$1=""; print \$0}'`).toString().split(newLineRegex).forEach((inst) => {
		suffixes.forEach((suffix) => {
			const execPath = path.join(inst.substring(0, inst.indexOf(".app") + 4).trim(), suffix);
			if (canAccess(execPath) && installations.indexOf(execPath) === -1) installations.push(execPath);
		});
	});
	const home = (0, import_escape_string_regexp.default)(process.env.HOME || homedir());
	const priorities = [
		{
			regex: new RegExp(`^${home}/Applications/.*Chrome\\.app`),
			weight: 50
		},
		{
			regex: new RegExp(`^${home}/Applications/.*Chrome Canary\\.app`),
			weight: 51
		},
		{
			regex: /^\/Applications\/.*Chrome.app/,
			weight: 100
		},
		{
			regex: /^\/Applications\/.*Chrome Canary.app/,
			weight: 101
		},
		{
			regex: /^\/Volumes\/.*Chrome.app/,
			weight: -2
		},
		{
			regex: /^\/Volumes\/.*Chrome Canary.app/,
			weight: -1
		}
	];
	if (process.env.LIGHTHOUSE_CHROMIUM_PATH) priorities.unshift({
		regex: new RegExp((0, import_escape_string_regexp.default)(process.env.LIGHTHOUSE_CHROMIUM_PATH)),
		weight: 150
	});
	if (process.env.CHROME_PATH) priorities.unshift({
		regex: new RegExp((0, import_escape_string_regexp.default)(process.env.CHROME_PATH)),
		weight: 151
	});
	return sort(installations, priorities);
}
function resolveChromePath() {
	if (canAccess(process.env.CHROME_PATH)) return process.env.CHROME_PATH;
	if (canAccess(process.env.LIGHTHOUSE_CHROMIUM_PATH)) {
		Log.warn("ChromeLauncher", "LIGHTHOUSE_CHROMIUM_PATH is deprecated, use CHROME_PATH env variable instead.");
		return process.env.LIGHTHOUSE_CHROMIUM_PATH;
	}
}
/**
* Look for linux executables in 3 ways
* 1. Look into CHROME_PATH env variable
* 2. Look into the directories where .desktop are saved on gnome based distro's
* 3. Look for google-chrome-stable & google-chrome executables by using the which command
*/
function linux() {
	let installations = [];
	const customChromePath = resolveChromePath();
	if (customChromePath) installations.push(customChromePath);
	[path.join(homedir(), ".local/share/applications/"), "/usr/share/applications/"].forEach((folder) => {
		installations = installations.concat(findChromeExecutables(folder));
	});
	[
		"google-chrome-stable",
		"google-chrome",
		"chromium-browser",
		"chromium"
	].forEach((executable) => {
		try {
			const chromePath = execFileSync("which", [executable], { stdio: "pipe" }).toString().split(newLineRegex)[0];
			if (canAccess(chromePath)) installations.push(chromePath);
		} catch (e) {}
	});
	if (!installations.length) throw new ChromePathNotSetError();
	const priorities = [
		{
			regex: /chrome-wrapper$/,
			weight: 51
		},
		{
			regex: /google-chrome-stable$/,
			weight: 50
		},
		{
			regex: /google-chrome$/,
			weight: 49
		},
		{
			regex: /chromium-browser$/,
			weight: 48
		},
		{
			regex: /chromium$/,
			weight: 47
		}
	];
	if (process.env.LIGHTHOUSE_CHROMIUM_PATH) priorities.unshift({
		regex: new RegExp((0, import_escape_string_regexp.default)(process.env.LIGHTHOUSE_CHROMIUM_PATH)),
		weight: 100
	});
	if (process.env.CHROME_PATH) priorities.unshift({
		regex: new RegExp((0, import_escape_string_regexp.default)(process.env.CHROME_PATH)),
		weight: 101
	});
	return sort(uniq(installations.filter(Boolean)), priorities);
}
function wsl() {
	process.env.LOCALAPPDATA = getWSLLocalAppDataPath(`${process.env.PATH}`);
	process.env.PROGRAMFILES = toWSLPath("C:/Program Files", "/mnt/c/Program Files");
	process.env["PROGRAMFILES(X86)"] = toWSLPath("C:/Program Files (x86)", "/mnt/c/Program Files (x86)");
	return win32();
}
function win32() {
	const installations = [];
	const suffixes = [`${path.sep}Google${path.sep}Chrome SxS${path.sep}Application${path.sep}chrome.exe`, `${path.sep}Google${path.sep}Chrome${path.sep}Application${path.sep}chrome.exe`];
	const prefixes = [
		process.env.LOCALAPPDATA,
		process.env.PROGRAMFILES,
		process.env["PROGRAMFILES(X86)"]
	].filter(Boolean);
	const customChromePath = resolveChromePath();
	if (customChromePath) installations.push(customChromePath);
	prefixes.forEach((prefix) => suffixes.forEach((suffix) => {
		const chromePath = path.join(prefix, suffix);
		if (canAccess(chromePath)) installations.push(chromePath);
	}));
	return installations;
}
function sort(installations, priorities) {
	const defaultPriority = 10;
	return installations.map((inst) => {
		for (const pair of priorities) if (pair.regex.test(inst)) return {
			path: inst,
			weight: pair.weight
		};
		return {
			path: inst,
			weight: defaultPriority
		};
	}).sort((a, b) => b.weight - a.weight).map((pair) => pair.path);
}
function canAccess(file) {
	if (!file) return false;
	try {
		fs.accessSync(file);
		return true;
	} catch (e) {
		return false;
	}
}
function uniq(arr) {
	return Array.from(new Set(arr));
}
function findChromeExecutables(folder) {
	const argumentsRegex = /(^[^ ]+).*/;
	const chromeExecRegex = "^Exec=/.*/(google-chrome|chrome|chromium)-.*";
	let installations = [];
	if (canAccess(folder)) {
		let execPaths;
		try {
			execPaths = execSync(`grep -ER "${chromeExecRegex}" ${folder} | awk -F '=' '{print $2}'`, { stdio: "pipe" });
		} catch (e) {
			execPaths = execSync(`grep -Er "${chromeExecRegex}" ${folder} | awk -F '=' '{print $2}'`, { stdio: "pipe" });
		}
		execPaths = execPaths.toString().split(newLineRegex).map((execPath) => execPath.replace(argumentsRegex, "$1"));
		execPaths.forEach((execPath) => canAccess(execPath) && installations.push(execPath));
	}
	return installations;
}
// node_modules/chrome-launcher/dist/random-port.js
/**
* @license Copyright 2016 Google Inc. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License"); you may not use this file except in compliance with the License. You may obtain a copy of the License at http://www.apache.org/licenses/LICENSE-2.0
* Unless required by applicable law or agreed to in writing, software distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied. See the License for the specific language governing permissions and limitations under the License.
*/
/**
* Return a random, unused port.
*/
function getRandomPort() {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.listen(0);
		server.once("listening", () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
		server.once("error", reject);
	});
}
// node_modules/chrome-launcher/dist/flags.js
/**
* @license Copyright 2017 Google Inc. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License"); you may not use this file except in compliance with the License. You may obtain a copy of the License at http://www.apache.org/licenses/LICENSE-2.0
* Unless required by applicable law or agreed to in writing, software distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied. See the License for the specific language governing permissions and limitations under the License.
*/
/**
* See the following `chrome-flags-for-tools.md` for exhaustive coverage of these and related flags
* @url https://github.com/GoogleChrome/chrome-launcher/blob/main/docs/chrome-flags-for-tools.md
*/
const DEFAULT_FLAGS = [
	"--disable-features=" + [
		"Translate",
		"OptimizationHints",
		"MediaRouter",
		"DialMediaRouteProvider",
		"CalculateNativeWinOcclusion",
		"InterestFeedContentSuggestions",
		"CertificateTransparencyComponentUpdater",
		"AutofillServerCommunication",
		"PrivacySandboxSettings4",
		"RenderDocument"
	].join(","),
	"--disable-extensions",
	"--disable-component-extensions-with-background-pages",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-client-side-phishing-detection",
	"--disable-sync",
	"--metrics-recording-only",
	"--disable-default-apps",
	"--mute-audio",
	"--no-default-browser-check",
	"--no-first-run",
	"--disable-backgrounding-occluded-windows",
	"--disable-renderer-backgrounding",
	"--disable-background-timer-throttling",
	"--disable-ipc-flooding-protection",
	"--password-store=basic",
	"--use-mock-keychain",
	"--force-fieldtrials=*BackgroundTracing/default/",
	"--disable-hang-monitor",
	"--disable-prompt-on-repost",
	"--disable-domain-reliability",
	"--propagate-iph-for-testing"
];
// node_modules/chrome-launcher/dist/chrome-launcher.js
/**
* @license Copyright 2016 Google Inc. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License"); you may not use this file except in compliance with the License. You may obtain a copy of the License at http://www.apache.org/licenses/LICENSE-2.0
* Unless required by applicable law or agreed to in writing, software distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied. See the License for the specific language governing permissions and limitations under the License.
*/
const isWsl = getPlatform() === "wsl";
const isWindows = getPlatform() === "win32";
const _SUPPORTED_PLATFORMS = /* @__PURE__ */ new Set([
	"darwin",
	"linux",
	"win32",
	"wsl"
]);
var Launcher = class Launcher {
	constructor(opts = {}, moduleOverrides = {}) {
		this.opts = opts;
		this.tmpDirandPidFileReady = false;
		this.remoteDebuggingPipes = null;
		this.fs = moduleOverrides.fs || fs$1;
		this.spawn = moduleOverrides.spawn || spawn;
		Log.setLevel(defaults(this.opts.logLevel, "silent"));
		this.startingUrl = defaults(this.opts.startingUrl, "about:blank");
		this.chromeFlags = defaults(this.opts.chromeFlags, []);
		this.prefs = defaults(this.opts.prefs, {});
		this.requestedPort = defaults(this.opts.port, 0);
		this.portStrictMode = opts.portStrictMode;
		this.chromePath = this.opts.chromePath;
		this.ignoreDefaultFlags = defaults(this.opts.ignoreDefaultFlags, false);
		this.connectionPollInterval = defaults(this.opts.connectionPollInterval, 500);
		this.maxConnectionRetries = defaults(this.opts.maxConnectionRetries, 50);
		this.envVars = defaults(opts.envVars, Object.assign({}, process.env));
		if (typeof this.opts.userDataDir === "boolean") {
			if (!this.opts.userDataDir) {
				this.useDefaultProfile = true;
				this.userDataDir = void 0;
			} else throw new InvalidUserDataDirectoryError();
		} else {
			this.useDefaultProfile = false;
			this.userDataDir = this.opts.userDataDir;
		}
		this.useRemoteDebuggingPipe = this.chromeFlags.some((f) => f.startsWith("--remote-debugging-pipe"));
	}
	get flags() {
		const flags = this.ignoreDefaultFlags ? [] : DEFAULT_FLAGS.slice();
		if (this.port) flags.push(`--remote-debugging-port=${this.port}`);
		if (!this.ignoreDefaultFlags && getPlatform() === "linux") flags.push("--disable-setuid-sandbox");
		if (!this.useDefaultProfile) flags.push(`--user-data-dir=${isWsl ? toWin32Path(this.userDataDir) : this.userDataDir}`);
		if (process.env.HEADLESS) flags.push("--headless");
		flags.push(...this.chromeFlags);
		flags.push(this.startingUrl);
		return flags;
	}
	static defaultFlags() {
		return DEFAULT_FLAGS.slice();
	}
	/** Returns the highest priority chrome installation. */
	static getFirstInstallation() {
		if (getPlatform() === "darwin") return darwinFast();
		return chrome_finder_exports[getPlatform()]()[0];
	}
	/** Returns all available chrome installations in decreasing priority order. */
	static getInstallations() {
		return chrome_finder_exports[getPlatform()]();
	}
	makeTmpDir() {
		return makeTmpDir();
	}
	prepare() {
		const platform = getPlatform();
		if (!_SUPPORTED_PLATFORMS.has(platform)) throw new UnsupportedPlatformError();
		this.userDataDir = this.userDataDir || this.makeTmpDir();
		this.outFile = this.fs.openSync(`${this.userDataDir}/chrome-out.log`, "a");
		this.errFile = this.fs.openSync(`${this.userDataDir}/chrome-err.log`, "a");
		this.setBrowserPrefs();
		this.pidFile = `${this.userDataDir}/chrome.pid`;
		Log.verbose("ChromeLauncher", `created ${this.userDataDir}`);
		this.tmpDirandPidFileReady = true;
	}
	setBrowserPrefs() {
		if (Object.keys(this.prefs).length === 0) return;
		const profileDir = `${this.userDataDir}/Default`;
		if (!this.fs.existsSync(profileDir)) this.fs.mkdirSync(profileDir, { recursive: true });
		const preferenceFile = `${profileDir}/Preferences`;
		try {
			if (this.fs.existsSync(preferenceFile)) {
				const file = this.fs.readFileSync(preferenceFile, "utf-8");
				const content = JSON.parse(file);
				this.fs.writeFileSync(preferenceFile, JSON.stringify({
					...content,
					...this.prefs
				}), "utf-8");
			} else this.fs.writeFileSync(preferenceFile, JSON.stringify({ ...this.prefs }), "utf-8");
		} catch (err) {
			Log.log("ChromeLauncher", `Failed to set browser prefs: ${err.message}`);
		}
	}
	async launch() {
		if (this.requestedPort !== 0) {
			this.port = this.requestedPort;
			try {
				await this.isDebuggerReady();
				Log.log("ChromeLauncher", `Found existing Chrome already running using port ${this.port}, using that.`);
				return;
			} catch (err) {
				if (this.portStrictMode) throw new Error(`found no Chrome at port ${this.requestedPort}`);
				Log.log("ChromeLauncher", `No debugging port found on port ${this.port}, launching a new Chrome.`);
			}
		}
		if (this.chromePath === void 0) {
			const installation = Launcher.getFirstInstallation();
			if (!installation) throw new ChromeNotInstalledError();
			this.chromePath = installation;
		}
		if (!this.tmpDirandPidFileReady) this.prepare();
		this.pid = await this.spawnProcess(this.chromePath);
		return Promise.resolve();
	}
	async spawnProcess(execPath) {
		const pid = await (async () => {
			if (this.chromeProcess) {
				Log.log("ChromeLauncher", `Chrome already running with pid ${this.chromeProcess.pid}.`);
				return this.chromeProcess.pid;
			}
			if (this.requestedPort === 0) {
				if (this.useRemoteDebuggingPipe) this.port = 0;
				else this.port = await getRandomPort();
			}
			Log.verbose("ChromeLauncher", `Launching with command:\n"${execPath}" ${this.flags.join(" ")}`);
			this.chromeProcess = this.spawn(execPath, this.flags, {
				detached: process.platform !== "win32",
				stdio: this.useRemoteDebuggingPipe ? [
					"ignore",
					this.outFile,
					this.errFile,
					"pipe",
					"pipe"
				] : [
					"ignore",
					this.outFile,
					this.errFile
				],
				env: this.envVars
			});
			if (this.chromeProcess.pid) this.fs.writeFileSync(this.pidFile, this.chromeProcess.pid.toString());
			if (this.useRemoteDebuggingPipe) this.remoteDebuggingPipes = {
				incoming: this.chromeProcess.stdio[4],
				outgoing: this.chromeProcess.stdio[3]
			};
			Log.verbose("ChromeLauncher", `Chrome running with pid ${this.chromeProcess.pid} on port ${this.port}.`);
			return this.chromeProcess.pid;
		})();
		if (this.port !== 0) await this.waitUntilReady();
		return pid;
	}
	cleanup(client) {
		if (client) {
			client.removeAllListeners();
			client.end();
			client.destroy();
			client.unref();
		}
	}
	isDebuggerReady() {
		return new Promise((resolve, reject) => {
			const client = net.createConnection(this.port, "127.0.0.1");
			client.once("error", (err) => {
				this.cleanup(client);
				reject(err);
			});
			client.once("connect", () => {
				this.cleanup(client);
				resolve();
			});
		});
	}
	waitUntilReady() {
		const launcher = this;
		return new Promise((resolve, reject) => {
			let retries = 0;
			let waitStatus = "Waiting for browser.";
			const poll = () => {
				if (retries === 0) Log.log("ChromeLauncher", waitStatus);
				retries++;
				waitStatus += "..";
				Log.log("ChromeLauncher", waitStatus);
				launcher.isDebuggerReady().then(() => {
					Log.log("ChromeLauncher", waitStatus + `${Log.greenify(Log.tick)}`);
					resolve();
				}).catch((err) => {
					if (retries > launcher.maxConnectionRetries) {
						Log.error("ChromeLauncher", err.message);
						const stderr = this.fs.readFileSync(`${this.userDataDir}/chrome-err.log`, { encoding: "utf-8" });
						Log.error("ChromeLauncher", `Logging contents of ${this.userDataDir}/chrome-err.log`);
						Log.error("ChromeLauncher", stderr);
						return reject(err);
					}
					delay(launcher.connectionPollInterval).then(poll);
				});
			};
			poll();
		});
	}
	kill() {
		if (!this.chromeProcess) return;
		this.chromeProcess.on("close", () => {
			delete this.chromeProcess;
			this.destroyTmp();
		});
		Log.log("ChromeLauncher", `Killing Chrome instance ${this.chromeProcess.pid}`);
		try {
			if (isWindows) {
				const { stderr } = spawnSync(`taskkill /pid ${this.chromeProcess.pid} /T /F`, {
					shell: true,
					encoding: "utf-8"
				});
				if (stderr) Log.error("ChromeLauncher", `taskkill stderr`, stderr);
			} else if (this.chromeProcess.pid) process.kill(-this.chromeProcess.pid, "SIGKILL");
		} catch (err) {
			const message = `Chrome could not be killed ${err.message}`;
			Log.warn("ChromeLauncher", message);
		}
		this.destroyTmp();
	}
	destroyTmp() {
		if (this.outFile) {
			this.fs.closeSync(this.outFile);
			delete this.outFile;
		}
		if (this.userDataDir === void 0 || this.opts.userDataDir !== void 0) return;
		if (this.errFile) {
			this.fs.closeSync(this.errFile);
			delete this.errFile;
		}
		(this.fs.rmSync || this.fs.rmdirSync)(this.userDataDir, {
			recursive: true,
			force: true,
			maxRetries: 10
		});
	}
};
export { Launcher };
