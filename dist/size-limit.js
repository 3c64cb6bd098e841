import { i as __name } from "./rolldown-runtime.js";
import { join } from "node:path";
import { mkdir, writeFile } from "node:fs/promises";
// node_modules/size-limit/calc.js
function isPluginDisabled(plugin, check) {
	if (!check.disablePlugins) return false;
	return check.disablePlugins.includes(plugin.name);
}
async function calc(plugins, config, createSpinner) {
	let listeners = config.checks.reduce((a, i) => a + i.files.length, 1);
	if (listeners > process.getMaxListeners()) process.setMaxListeners(listeners);
	async function step(number) {
		for (let plugin of plugins.list) {
			let checks = config.checks.filter((i) => !isPluginDisabled(plugin, i));
			let spinner;
			if (checks.length > 0 && plugin["wait" + number] && createSpinner) spinner = createSpinner(plugin["wait" + number]).start();
			if (plugin["step" + number]) try {
				await Promise.all(checks.map((i) => {
					return plugin["step" + number](config, i);
				}));
			} catch (e) {
				if (spinner) spinner.error();
				throw e;
			}
			if (spinner) spinner.success();
		}
	}
	async function callMethodForEachPlugin(methodName) {
		for (let plugin of plugins.list) if (plugin[methodName]) {
			let checks = config.checks.filter((i) => !isPluginDisabled(plugin, i));
			await Promise.all(checks.map((i) => {
				return plugin[methodName](config, i);
			}));
		}
	}
	try {
		await callMethodForEachPlugin("before");
		for (let i = 0; i <= 100; i++) await step(i);
	} finally {
		await callMethodForEachPlugin("finally");
	}
	for (let check of config.checks) {
		if (typeof check.sizeLimit !== "undefined") check.passed = check.sizeLimit >= check.size;
		if (typeof check.timeLimit !== "undefined") check.passed = check.timeLimit >= check.totalTime;
		if (check.files && !check.files.length && check.path) {
			check.missed = true;
			check.sizeLimit = void 0;
			check.timeLimit = void 0;
		}
	}
	config.failed = config.checks.some((i) => i.passed === false);
	config.missed = config.checks.some((i) => i.missed === true);
}
// node_modules/size-limit/load-plugins.js
var Plugins = class {
	constructor(list) {
		this.list = list;
		this.isEmpty = list.length === 0;
	}
	has(type) {
		return this.list.some((i) => i.name === `@size-limit/${type}` || i.name === `size-limit-${type}`);
	}
};
// node_modules/size-limit/process-import.js
async function processImport(check, output) {
	if (!check.import) return;
	let loader = "";
	for (let i in check.import) {
		let imports = `${check.import[i]}`;
		let list = check.import[i].replace(/}|{/g, "").trim();
		if (check.import[i] === "*") {
			imports = `${check.import[i]} as all`;
			list = `all`;
		}
		loader += `import ${imports} from ${JSON.stringify(i)}\nconsole.log(${list})\n`;
	}
	await mkdir(output, { recursive: true });
	let entry = join(output, "index.js");
	await writeFile(entry, loader);
	check.files = entry;
}
// node_modules/size-limit/size-limit-error.js
function pluginList(mods) {
	let names = mods.map((i) => `*@size-limit/${i}*`);
	let last = names.pop();
	if (names.length === 0) return last;
	return `${names.join(", ")} or ${last}`;
}
const MESSAGES = {
	argWithoutAnalyzer: (arg, bundler, analyzer = `${bundler}-${arg}`) => `Argument *--${arg}* works only with *@size-limit/${bundler}* plugin and *@size-limit/${analyzer}* plugin. You can add Bundle Analyzer to you own bundler.`,
	argWithoutAnotherArg: (arg, anotherArg) => `Argument *--${arg}* works only with *--${anotherArg}* argument`,
	argWithoutParameter: (arg, parameter) => `Missing parameter *${parameter}* for *--${arg}* argument`,
	argWithoutPlugins: (arg, ...mods) => `Argument *--${arg}* needs ${pluginList(mods)} plugin`,
	bundleDirNotEmpty: (dir) => `The directory *${dir}* is not empty. Pass *--clean-dir* if you want to remove it`,
	cmdError: (cmd, error) => error ? `${cmd} error: ${error}` : `${cmd} error`,
	disablePluginsNotArray: () => "The *disablePlugins* in Size Limit config must be *an array of strings*",
	emptyConfig: () => "Size Limit config must *not be empty*",
	entryNotString: () => "The *entry* in Size Limit config must be *a string* or *an array of strings*",
	missedPlugin: (mod) => `Add *@size-limit/${mod}* plugin to Size Limit`,
	multiPluginlessConfig: (opt, ...mods) => `Config option *${opt}* needs ${pluginList(mods)} plugin`,
	noArrayConfig: () => "Size Limit config must contain *an array*",
	noConfig: () => "Create Size Limit config in *package.json*",
	noObjectCheck: () => "Size Limit config array should contain *only objects*",
	noPackage: () => "Size Limit didn’t find *package.json*. Create npm package and run Size Limit there.",
	pathNotString: () => "The *path* in Size Limit config must be *a string* or *an array of strings*",
	pluginlessConfig: (opt, mod) => `Config option *${opt}* needs *@size-limit/${mod}* plugin`,
	timeWithoutPlugin: () => "Add *@size-limit/time* plugin to use time limit",
	unknownArg: (arg) => `Unknown argument *${arg}*. Check command for typo and read docs.`,
	unknownEntry: (entry) => `Size Limit didn’t find *${entry}* entry in the custom bundler config`,
	unknownOption: (opt) => `Unknown option *${opt}* in config. Check Size Limit docs and version.`
};
const ADD_CONFIG_EXAMPLE = {
	emptyConfig: true,
	noArrayConfig: true,
	noConfig: true,
	noObjectCheck: true,
	pathNotString: true
};
var SizeLimitError = class extends Error {
	constructor(type, ...args) {
		super(MESSAGES[type](...args));
		this.name = "SizeLimitError";
		if (ADD_CONFIG_EXAMPLE[type]) this.example = "  \"size-limit\": [\n    {\n      \"path\": \"dist/bundle.js\",\n      \"limit\": \"10 kB\"\n    }\n  ]\n";
	}
};
// node_modules/size-limit/index.js
/**
* Run Size Limit and return the result
*
* @param  {Function[]} plugins   The list of plugins like `@size-limit/time`
* @param  {string[]|object} files Path to files or internal config
* @return {Promise<object>}     Project size
*/
async function size_limit_default(plugins, files) {
	let pluginList = new Plugins(plugins.reduce((all, i) => all.concat(i), []));
	if (Array.isArray(files)) files = { checks: [{ files }] };
	await calc(pluginList, files, false);
	return files.checks.map((i) => {
		let value = {};
		for (let prop of [
			"size",
			"time",
			"runTime",
			"loadTime"
		]) if (typeof i[prop] !== "undefined") value[prop] = i[prop];
		return value;
	});
}
__name(size_limit_default, "default");
export { SizeLimitError, size_limit_default as default, processImport };
