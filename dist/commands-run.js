import "./rolldown-runtime.js";
import { t as PierceError } from "./errors.js";
// src/commands/run.ts
/** Ends the process with the exit code of a command; a user's mistake is explained, without a stack, as exit 2. */
async function run(work) {
	process.stdout.on("error", ignoreClosedPipe);
	const code = await work.catch(explain);
	await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
	process.exit(code);
}
function explain(error) {
	process.stderr.write(`${wordsFor(error)}\n`);
	return 2;
}
function wordsFor(error) {
	if (error instanceof PierceError) return error.explanation;
	return `pierce: internal error. Please report this.\n${error instanceof Error ? error.stack : String(error)}`;
}
/** Whoever reads us may have seen enough, as `head` has. */
function ignoreClosedPipe(error) {
	if (error.code !== "EPIPE") throw error;
}
function flushed(stream) {
	return new Promise((resolve) => stream.write("", () => resolve()));
}
export { run };
