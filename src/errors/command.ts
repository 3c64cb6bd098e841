import type { ErrorEntry } from './entry.ts';

/** Faults of the `command` kind and of benchmark output. */
export const command = {
  'command-failed': {
    message: 'The command "{command}" {how}. Its last lines:\n{output}',
    hint: 'Run it by hand in a fresh clone, after the set-up lines.',
  },
  'command-timed-out': {
    message:
      'The command "{command}" was still running after {limit} s and was ended. Its last lines:\n{output}',
    hint: 'Make one run shorter, or give it longer: timeLimit: 5 min. A program that never ends belongs under services.',
  },
  'command-no-usage': {
    message: 'Processor time and peak memory of "{command}" cannot be measured on this machine ({platform}).',
    hint: 'They need Linux or macOS on x64 or arm64 with /usr/bin/perl (on Alpine: apk add perl). Or set a budget for `wall` only.',
  },
  'command-no-counter': {
    message: 'The check {check} asks for `instructions`, and nothing on this machine counts them.',
    hint: 'Install valgrind (apt-get install valgrind), or use a machine whose counters `perf stat -e instructions:u true` can read; hosted x64 machines have none. Or budget `cpu`, or the work of a Node program: work: { run: node bench/parse.js }',
  },
  'command-no-instructions': {
    message: 'The instructions of "{command}" were not counted, although it ended well.',
    hint: 'Run it by hand under valgrind --tool=cachegrind, or perf stat -e instructions:u, and see what is missing.',
  },
  'command-printed-nothing': {
    message:
      'The command "{command}" ended well but printed no results. The last lines of its standard error:\n{output}',
    hint: 'Print the results to standard output, or name the file they are written to: output: bench.json',
  },
  'command-output-absent': {
    message: 'The command "{command}" ended well but there is no file {file}. Its last lines:\n{output}',
    hint: 'The path starts in the folder the command runs in (cwd). Correct: { run: npx vitest bench --run --outputJson bench.json, format: vitest, output: bench.json }',
  },
  'command-output-unchanged': {
    message:
      'The command "{command}" ended well but did not write {file}; what is there is from before. Its last lines:\n{output}',
    hint: 'Check that the option that writes the file and `output` name the same file, and keep result files out of git.',
  },
  'command-output-too-large': {
    message: 'The command "{command}" wrote more than 64 MiB to {file}.',
    hint: 'Let it write results only, with fewer raw samples.',
  },
  'format-nothing': {
    message: 'The benchmark printed nothing, so there is nothing to read as {format}.',
    hint: 'Print the results, or name the file they are written to. Correct: {how}',
  },
  'format-not-json': {
    message: 'No JSON was found where {format} results were expected; the output starts with: {found}',
    hint: 'The JSON has to start on a line of its own. Correct: {how}',
  },
  'format-broken-json': {
    message: 'The {format} results are not valid JSON at {at}: {found}',
    hint: 'NaN, Infinity, single quotes and comments are not JSON, and nothing else may be printed in between. Correct: {how}',
  },
  'format-cut-json': {
    message: 'The {format} results that start at {from} are cut off at {at}.',
    hint: 'The benchmark ended, or ran out of disk, while it wrote. Run it by hand and see how it ends. Correct: {how}',
  },
  'format-several-results': {
    message: 'The output holds {found} {format} results where one was expected.',
    hint: 'Print all benchmarks in one document, or make each run a check of its own.',
  },
  'format-wrong-shape': {
    message: 'These are not {format} results: at {at} should be {expected}, but there is {found}.',
    hint: 'Choose the format of the tool that wrote them, or print what this one writes. Correct: {how}',
  },
  'format-no-benchmarks': {
    message: 'The {format} results hold no benchmark.',
    hint: 'Look for a filter that matches nothing, and for the right folder. Correct: {how}',
  },
  'format-broken-line': {
    message: 'Line {line} starts like a result of {format} but is not one: {found}',
    hint: 'Something else was printed into it: let benchmarks print nothing of their own. Correct: {example}',
  },
  'format-benchmark-failed': {
    message: 'The benchmark "{name}" failed: {reason}.',
    hint: 'Its figures, if any, mean nothing. Run it by hand and mend it, or leave it out.',
  },
  'format-not-a-number': {
    message: 'At {at} should be a number, but there is {found}.',
    hint: 'NaN and Infinity (null in JSON) come from a benchmark that ran no iteration: give it more time. Correct: "value": 12.5',
  },
  'format-negative': {
    message: '"{metric}" is {value} {unit}, and no such quantity is negative.',
    hint: 'The clock went back, or a difference was reported. Use a monotonic clock (performance.now()) and report the time itself.',
  },
  'format-zero': {
    message: '"{metric}" took no time at all, which no work does.',
    hint: 'The clock is too coarse, or the work was optimised away: do more in one iteration and use its result.',
  },
  'format-duplicate': {
    message: 'Two results are called "{metric}".',
    hint: 'Give every benchmark a name of its own: a budget could not tell which one it is for.',
  },
  'format-bad-name': {
    message: 'A benchmark cannot be called {name}.',
    hint: 'Give it a name that a person can read, such as "parse 1 MB".',
  },
  'format-long-name': {
    message: 'The name "{name}" has {length} characters; at most {most} can be a metric.',
    hint: 'Give it a short name; with hyperfine: hyperfine --command-name build "…"',
  },
  'format-backward': {
    message: '"{name}" is in {unit}, but {format} says that {better} is better.',
    hint: 'Use the format {other}, or, if it is meant, add "better": "{better}" to this entry.',
  },
  'format-not-exact': {
    message: '"{metric}" was declared exact, but its repeats differ: {found}.',
    hint: 'Remove "Unit {unit} assume=exact" so that it is judged as a sampled metric, or find what makes it vary.',
  },
  'format-unit-contradiction': {
    message: 'The unit {unit} is said to be {one} and also {other}.',
    hint: 'Keep one of the two lines. Correct: Unit {unit} {one}',
  },
} as const satisfies Record<string, ErrorEntry>;
