import "./rolldown-runtime.js";
import { p as readReport } from "./report.js";
import { t as printReport } from "./print.js";
// src/commands/report.ts
/** `pierce report`: a stored report in another format. Resolves with the exit code of its answer. */
async function report(path, flags) {
	const stored = await readReport(path);
	printReport(stored, flags);
	return stored.exitCode;
}
export { report };
