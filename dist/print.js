import "./rolldown-runtime.js";
import { t as render } from "./report.js";
// src/commands/print.ts
/** Prints a report as the flags ask; colour only on a terminal, and never against NO_COLOR. */
function printReport(report, flags) {
	const format = flags.json ? "json" : flags.format ?? "terminal";
	process.stdout.write(render(report, format, {
		colour: wantsColour(process.stdout),
		width: process.stdout.columns ?? 100
	}));
}
/** Whether a stream takes colour (https://no-color.org, https://force-color.org). */
function wantsColour(stream) {
	if (process.env["NO_COLOR"]) return false;
	return Boolean(process.env["FORCE_COLOR"]) || stream.isTTY === true;
}
export { wantsColour as n, printReport as t };
