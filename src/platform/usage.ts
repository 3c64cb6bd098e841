/**
 * Measures what a command used: time from fork to end, processor time and peak memory of it and of every descendant it
 * waited for. The kernel tells this only to the parent that calls wait4(2), which Node cannot; so a few lines of Perl
 * stand between, where the system's Perl is known to have the means. Perl's own start is not part of any figure.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** How to put the meter before a program: it is spawned in its place and reports over file descriptor 3. */
export interface Meter {
  readonly program: string;
  readonly args: readonly string[];
  /** Needed by the meter and taken away again before the command starts. */
  readonly env: Readonly<Record<string, string>>;
}

/** What the meter reports. Times in milliseconds, memory in bytes. */
export interface Metered {
  readonly exitCode: number | null;
  readonly killedBy: string | null;
  readonly wall: number;
  /** Null where the two accounts of processor time contradict one another. */
  readonly usage: { readonly cpu: number; readonly maxRss: number } | null;
}

/**
 * System call numbers of wait4 and clock_gettime, and how `struct rusage` begins (Perl's `unpack`): user and system
 * time as seconds and microseconds, then the peak. Linux: asm/unistd_64.h, asm-generic/unistd.h, getrusage(2), where
 * the peak is in KiB. macOS: bsd/kern/syscalls.master, sys/resource.h, where it is in bytes and Time::HiRes has the clock.
 */
const LAYOUTS: Readonly<Record<string, { wait4: number; clock: number; rusage: string; rssUnit: number }>> = {
  'linux-x64': { wait4: 61, clock: 228, rusage: 'l!5', rssUnit: 1024 },
  'linux-arm64': { wait4: 260, clock: 113, rusage: 'l!5', rssUnit: 1024 },
  'darwin-x64': { wait4: 7, clock: 0, rusage: 'q l x4 q l x4 q', rssUnit: 1 },
  'darwin-arm64': { wait4: 7, clock: 0, rusage: 'q l x4 q l x4 q', rssUnit: 1 },
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

let found: Promise<Meter | null> | undefined;

/** The meter for this machine, tried out once; null where the layout of its figures is not known or Perl is not there. */
export function findMeter(): Promise<Meter | null> {
  found ??= tryOut();
  return found;
}

async function tryOut(): Promise<Meter | null> {
  const layout = LAYOUTS[PLATFORM];
  if (!layout) return null;
  const args = ['-f', '-e', SCRIPT, String(layout.wait4), String(layout.clock), layout.rusage];
  // without it Perl complains on stderr of a locale that it does not know
  const meter = { program: '/usr/bin/perl', args, env: { PERL_BADLANG: '0' } };
  const metered = readMetered(await reportOf(meter, ['/bin/sh', '-c', 'exit 7']));
  return metered?.exitCode === 7 && metered.usage ? meter : null;
}

async function reportOf(meter: Meter, command: readonly string[]): Promise<string> {
  const child = spawn(meter.program, [...meter.args, ...command], {
    env: meter.env,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    timeout: 10_000,
  });
  child.on('error', () => {}); // no Perl: no report
  return await text(child.stdio[3] as Readable).catch(() => '');
}

/** Seconds by which the two accounts of processor time may differ: times(2) counts in hundredths, and rounds four times. */
const TICKS = 0.05;

/** Wait status, time in seconds, processor time by the one account and by the other, peak. */
type Figures = [status: number, wall: number, cpu: number, cpuAgain: number, peak: number];
const REPORT = /^\d+(?: \d+(?:\.\d+)?){3} \d+\s*$/;

/** Reads the meter's report; null when there is none, because the meter itself was killed, or it is not whole. */
export function readMetered(report: string): Metered | null {
  const layout = LAYOUTS[PLATFORM];
  if (!layout || !REPORT.test(report)) return null;
  const [status, wall, cpu, cpuAgain, peak] = report.trim().split(' ').map(Number) as Figures;
  // a second opinion guards against a layout that is not what this table says
  const agrees = peak > 0 && Math.abs(cpu - cpuAgain) <= TICKS + 0.02 * cpu;
  return {
    ...endOf(status),
    wall: wall * 1000,
    usage: agrees ? { cpu: cpu * 1000, maxRss: peak * layout.rssUnit } : null,
  };
}

/** Decodes a wait status: wait(2), WIFEXITED, WTERMSIG. */
function endOf(status: number): Pick<Metered, 'exitCode' | 'killedBy'> {
  const signal = status & 0x7f;
  if (signal === 0) return { exitCode: (status >> 8) & 0xff, killedBy: null };
  const name = Object.entries(constants.signals).find(([, number]) => number === signal)?.[0];
  return { exitCode: null, killedBy: name ?? `signal ${signal}` };
}
