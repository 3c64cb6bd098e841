import "./rolldown-runtime.js";
import { t as onInterrupt } from "./interrupt.js";
import { a as PierceError, t as clean } from "./clean.js";
import { S as captureWhole, _ as launch, b as killBrood, g as killPrograms, p as childEnvironment, v as MARK, x as captureTail, y as endBrood } from "./gate.js";
import { A as share, E as roughly } from "./report.js";
import { t as mute } from "./mute.js";
import { i as wantsColour } from "./print.js";
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { constants } from "node:os";
import { text } from "node:stream/consumers";
// src/platform/usage.ts
/**
* Measures what a command used: time from fork to end, processor time and peak memory of it and of every descendant it
* waited for. The kernel tells this only to the parent that calls wait4(2), which Node cannot; so a few lines of Perl
* stand between, where the system's Perl is known to have the means. Perl's own start is not part of any figure.
*/
/**
* System call numbers of wait4 and clock_gettime, and how `struct rusage` begins (Perl's `unpack`): user and system
* time as seconds and microseconds, then the peak. Linux: asm/unistd_64.h, asm-generic/unistd.h, getrusage(2), where
* the peak is in KiB. macOS: bsd/kern/syscalls.master, sys/resource.h, where it is in bytes and Time::HiRes has the clock.
*/
const LAYOUTS = {
	"linux-x64": {
		wait4: 61,
		clock: 228,
		rusage: "l!5",
		rssUnit: 1024
	},
	"linux-arm64": {
		wait4: 260,
		clock: 113,
		rusage: "l!5",
		rssUnit: 1024
	},
	"darwin-x64": {
		wait4: 7,
		clock: 0,
		rusage: "q l x4 q l x4 q",
		rssUnit: 1
	},
	"darwin-arm64": {
		wait4: 7,
		clock: 0,
		rusage: "q l x4 q l x4 q",
		rssUnit: 1
	}
};
const PLATFORM = `${process.platform}-${process.arch}`;
const SCRIPT = String.raw`
use strict;
my ($wait4, $clock, $rusage, @command) = @ARGV;
delete $ENV{PERL_BADLANG};
open(my $report, '>&=', 3) or exit 126;
if (!$clock) { require Time::HiRes }
sub now {
  return Time::HiRes::clock_gettime(Time::HiRes::CLOCK_MONOTONIC()) if !$clock;
  my $time = pack 'l!2', 0, 0;
  syscall($clock + 0, 1, $time) == 0 or exit 126;
  my ($seconds, $nanoseconds) = unpack 'l!2', $time;
  return $seconds + $nanoseconds / 1e9;
}
my $from = now();
my $pid = fork;
defined $pid or exit 126;
if (!$pid) { exec { $command[0] } @command; exit 127 }
my ($status, $used) = (pack('i', 0), "\0" x 512);
my $ended;
do { $ended = syscall($wait4 + 0, $pid + 0, $status, 0, $used) } while $ended == -1 && $!{EINTR};
my $wall = now() - $from;
$ended == $pid or exit 126;
my ($user, $user_us, $system, $system_us, $peak) = unpack $rusage, $used;
my (undef, undef, $user_again, $system_again) = times;
printf $report "%d %.6f %.6f %.6f %d\n", unpack('i', $status), $wall,
  $user + $system + ($user_us + $system_us) / 1e6, $user_again + $system_again, $peak;
close $report or exit 126;
my $code = unpack 'i', $status;
exit($code & 127 ? 128 + ($code & 127) : $code >> 8); # as a shell says it, should the report not get through
`;
let found;
/** The meter for this machine, tried out once; null where the layout of its figures is not known or Perl is not there. */
function findMeter() {
	found ??= tryOut();
	return found;
}
async function tryOut() {
	const layout = LAYOUTS[PLATFORM];
	if (!layout) return null;
	const meter = {
		program: "/usr/bin/perl",
		args: [
			"-f",
			"-e",
			SCRIPT,
			String(layout.wait4),
			String(layout.clock),
			layout.rusage
		],
		env: { PERL_BADLANG: "0" }
	};
	const metered = readMetered(await reportOf(meter, [
		"/bin/sh",
		"-c",
		"exit 7"
	]));
	return metered?.exitCode === 7 && metered.usage ? meter : null;
}
async function reportOf(meter, command) {
	const child = spawn(meter.program, [...meter.args, ...command], {
		env: meter.env,
		stdio: [
			"ignore",
			"ignore",
			"ignore",
			"pipe"
		],
		timeout: 1e4
	});
	child.on("error", () => {});
	return await text(child.stdio[3]).catch(() => "");
}
/** Seconds by which the two accounts of processor time may differ: times(2) counts in hundredths, and rounds four times. */
const TICKS = .05;
const REPORT = /^\d+(?: \d+(?:\.\d+)?){3} \d+\s*$/;
/** Reads the meter's report; null when there is none, because the meter itself was killed, or it is not whole. */
function readMetered(report) {
	const layout = LAYOUTS[PLATFORM];
	if (!layout || !REPORT.test(report)) return null;
	const [status, wall, cpu, cpuAgain, peak] = report.trim().split(" ").map(Number);
	const agrees = peak > 0 && Math.abs(cpu - cpuAgain) <= TICKS + .02 * cpu;
	return {
		...endOf(status),
		wall: wall * 1e3,
		usage: agrees ? {
			cpu: cpu * 1e3,
			maxRss: peak * layout.rssUnit
		} : null
	};
}
/** Decodes a wait status: wait(2), WIFEXITED, WTERMSIG. */
function endOf(status) {
	const signal = status & 127;
	if (signal === 0) return {
		exitCode: status >> 8 & 255,
		killedBy: null
	};
	return {
		exitCode: null,
		killedBy: Object.entries(constants.signals).find(([, number]) => number === signal)?.[0] ?? `signal ${signal}`
	};
}
// src/platform/process.ts
/**
* Runs other people's programs: in a group of their own, with an allow-listed environment, nothing to read, piped output
* that is never passed on. Its one strong opinion: whatever way a program ends, everything it started has ended before
* its result is told. It never judges a result; an exit code other than 0 is a fact like any other.
*/
const STDOUT_CAP = 67108864;
const TAIL_CAP = 262144;
const DAEMON_CAP = 65536;
/** Marks of the runners still open in this process, for the last resort. */
const openMarks = /* @__PURE__ */ new Set();
process.once("exit", () => {
	killPrograms();
	for (const mark of openMarks) killBrood({
		group: null,
		mark
	});
});
/** Makes a runner. Programs get the allowed part of `env`; `runId` marks what it starts, `meter` finds what measures it. */
function createRunner(options = {}) {
	const parent = options.env ?? process.env;
	const mark = [parent[MARK], options.runId ?? randomUUID()].filter(Boolean).join("/");
	const programs = /* @__PURE__ */ new Set();
	let count = 0;
	openMarks.add(mark);
	const open = (request, captures, meter) => {
		request.signal.throwIfAborted();
		const own = `${mark}/${++count}`;
		const env = childEnvironment(parent, {
			...request.env,
			[MARK]: own
		});
		const program = launch({
			command: request.command,
			cwd: request.cwd,
			env,
			mark: own,
			meter,
			...captures
		});
		programs.add(program);
		program.exited.then(() => program.end()).then(() => programs.delete(program));
		return program;
	};
	return {
		run: (request) => runToEnd(request, open, options.meter ?? findMeter),
		start: (request) => startDaemon(request, open),
		async [Symbol.asyncDispose]() {
			await Promise.all([...programs].map((program) => program.end()));
			await endBrood({
				group: null,
				mark
			});
			openMarks.delete(mark);
		}
	};
}
async function runToEnd(request, open, meters) {
	let stopped = null;
	const stop = (why) => {
		stopped ??= why;
		program.end();
	};
	const captures = capturesOf(request, () => stop("overflow"));
	const meter = request.usage ? await meters() : null;
	const program = open(request, captures, meter);
	const ended = await watch(program, request, stop);
	if (stopped === "abort") throw request.signal.reason;
	if (stopped === "overflow") throw tooLarge(request.command);
	const metered = meter ? readMetered(captures.report.text()) : null;
	if (meter && !metered && !stopped && ended.exitCode === 0) throw notMetered(request.command);
	return {
		usage: null,
		...ended,
		...metered,
		timedOut: stopped === "timeout",
		stdout: captures.stdout.text(),
		stderr: captures.stderr.text()
	};
}
function capturesOf({ stdout }, onOverflow) {
	return {
		stdout: stdout === "tail" ? captureTail(TAIL_CAP) : captureWhole(STDOUT_CAP, onOverflow),
		stderr: captureTail(TAIL_CAP),
		report: captureTail(1024)
	};
}
/** Waits until the program and everything it started have ended, by themselves or because time or patience is over. */
async function watch(program, { timeout, signal }, stop) {
	const timer = setTimeout(() => stop("timeout"), timeout);
	const abort = () => stop("abort");
	signal.addEventListener("abort", abort, { once: true });
	const ended = await program.exited;
	clearTimeout(timer);
	signal.removeEventListener("abort", abort);
	await program.end();
	return ended;
}
function tooLarge(command) {
	return new PierceError("output-too-large", {
		command,
		limit: `${STDOUT_CAP / 1024 / 1024} MiB`
	});
}
function notMetered(command) {
	return new PierceError("command-not-metered", { command });
}
function startDaemon(request, open) {
	const output = captureTail(DAEMON_CAP);
	const program = open(request, {
		stdout: output,
		stderr: output,
		report: output
	}, null);
	const abort = () => void program.end();
	request.signal.addEventListener("abort", abort, { once: true });
	program.exited.then(() => request.signal.removeEventListener("abort", abort));
	return {
		pid: program.pid,
		ended: program.exited,
		tail: () => output.text(),
		[Symbol.asyncDispose]: () => program.end()
	};
}
// src/report/progress.ts
/** One line, without a line break: `[2/5] search · round 12 · 0:42 of at most 5:00`. */
function progressLine(state, { colour = false, width = 100 } = {}) {
	const line = mute(clean(wordsFor(state), width - 2));
	return colour ? `\u001B[2m${line}\u001B[22m` : line;
}
function wordsFor(state) {
	switch (state.doing) {
		case "setup": return `set-up of ${state.side} · ${state.command}`;
		case "check": {
			const { index, checks, check, round, elapsed, limit } = state;
			return `[${index}/${checks}] ${clean(check, 40)} · ${round === 0 ? "warming up" : `round ${round}`} · ${timeLeft(limit - elapsed)}`;
		}
		case "forecast": {
			const { check, metric, tolerance, needed, left } = state;
			const noise = `${clean(metric, 30)} is noisy: a tolerance of ${share(tolerance)} takes about ${roughly(needed)}, ${roughly(left)} are left`;
			return `forecast · ${clean(check, 30)} · ${noise}`;
		}
	}
}
function timeLeft(ms) {
	const seconds = Math.max(0, Math.ceil(ms / 1e3));
	if (seconds === 0) return "time is up, ending the round";
	return `at most ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")} left`;
}
// src/commands/world.ts
/**
* Gives work a world of real processes, in which the first interrupt cancels and the second ends at once.
* Whatever the work started has ended when this resolves.
*/
async function inWorld(flags, work) {
	const cancel = new AbortController();
	const runner = createRunner();
	using _interrupts = onInterrupt(() => {
		if (cancel.signal.aborted) process.exit(130);
		cancel.abort();
	});
	const screen = flags.quiet ? {
		show() {},
		clear() {}
	} : progressOn(process.stderr);
	try {
		return await work({
			runner,
			signal: cancel.signal,
			onProgress: screen.show
		});
	} finally {
		screen.clear();
		await runner[Symbol.asyncDispose]();
	}
}
/** On a terminal one line that changes; elsewhere (a log) a line for each new check. */
function progressOn(stream) {
	const live = stream.isTTY === true;
	let last = "";
	return {
		show(progress) {
			const subject = subjectOf(progress);
			const line = progressLine(progress, { colour: wantsColour(stream) });
			if (progress.doing === "forecast") stream.write(`${live ? "\r\x1B[K" : ""}${line}\n`);
			else if (live) stream.write(`\r\u001B[K${line}`);
			else if (subject !== last) stream.write(`${line}\n`);
			last = subject;
		},
		clear() {
			if (live) stream.write("\r\x1B[K");
		}
	};
}
/** What a line is about; in a log, one of each is enough. */
function subjectOf(progress) {
	return progress.doing === "setup" ? `${progress.side} ${progress.command}` : progress.check;
}
export { inWorld as t };
