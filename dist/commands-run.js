import "./rolldown-runtime.js";
import { a as PierceError, n as cleanLines } from "./clean.js";
import { t as mute } from "./mute.js";
// src/commands/run.ts
/** Ends the process with the exit code of a command; a user's mistake is explained, without a stack, as exit 2. */
async function run(work) {
	process.stdout.on("error", ignoreClosedPipe);
	process.on("uncaughtException", (error) => process.exit(explain(error)));
	const code = await work.catch(explain);
	await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
	process.exit(code);
}
/** A crash must not look like an answer, so it ends with 2 as everything that is broken does. */
function explain(error) {
	process.stderr.write(`${harmless(wordsFor(error))}\n`);
	return 2;
}
function wordsFor(error) {
	if (error instanceof PierceError) return error.explanation;
	return `pierce: internal error. Please report this.\n${error instanceof Error ? error.stack : String(error)}`;
}
/** What an error quotes may come from a hostile file: no line may speak to a terminal or to a runner. */
function harmless(text) {
	const lines = text.split("\n").map((line) => cleanLines(line, 1, 500)[0] ?? "");
	return mute(lines.join("\n"));
}
/** Whoever reads us may have seen enough, as `head` has. */
function ignoreClosedPipe(error) {
	if (error.code !== "EPIPE") throw error;
}
function flushed(stream) {
	return new Promise((resolve) => stream.write("", () => resolve()));
}
export { run };
