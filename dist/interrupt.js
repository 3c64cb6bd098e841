import "./rolldown-runtime.js";
// src/interrupt.ts
/**
* What an interrupt does to this process. It listens as soon as it is imported, and imports nothing, so that an entry
* which imports it first is never killed without a word, not even while the rest is loaded.
*/
const SIGNALS = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
let act = () => end("cancelled before anything was measured");
for (const signal of SIGNALS) process.on(signal, () => act());
/** Lets `listener` decide what an interrupt does, until it is disposed; otherwise one ends the process with 130. */
function onInterrupt(listener) {
	act = listener;
	return { [Symbol.dispose]() {
		act = () => end("cancelled");
	} };
}
function end(words) {
	process.stderr.write(`pierce: ${words}\n`);
	process.exit(130);
}
export { onInterrupt as t };
