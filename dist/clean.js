import "./rolldown-runtime.js";
// src/errors/artifact.ts
/** Faults of uploading artifacts, and of reading those that others uploaded. */
const artifact = {
	"artifact-unsupported": {
		message: "The artifact {name} cannot be uploaded from here: {problem}",
		hint: "Keep the file by a step of your own that works here (GitHub Enterprise Server: actions/upload-artifact@v3), fetch it in the next run, and compare with it: base: FILE, or pierce gate --base FILE. On github.com, upload from the action itself: a `run:` step is not given the runner's token."
	},
	"artifact-failed": {
		message: "The artifact {name} was not uploaded: {problem}",
		hint: "Run the job again. If the storage of the account is full, remove old artifacts or shorten their retention."
	},
	"artifact-secret": {
		message: "The artifact {name} was not uploaded: its file {file} holds {secret}.",
		hint: "Everyone who can read the repository can read its artifacts. Find where the secret comes from (names of metrics, addresses, output of a command), and take it out there. If it was ever printed or stored, replace it."
	},
	"artifact-hostile": {
		message: "The artifact {name} is not as Pierce writes them, and was not read: {problem}",
		hint: "It may have been cut off, or made by other hands. Make it again by the workflow it belongs to."
	}
};
// src/errors/baseline.ts
/** Faults of git and of stored baselines. */
const baseline = {
	"base-no-git": {
		message: "git was not found, so base cannot be checked out.",
		hint: "Install git, or compare with a stored snapshot: pierce gate --base snapshot.json"
	},
	"base-no-repository": {
		message: "{folder} is not in a git repository, so base cannot be checked out.",
		hint: "Run inside a clone, or compare with a stored snapshot: pierce gate --base snapshot.json"
	},
	"base-not-yours": {
		message: "git refuses to look at {folder}, since it belongs to another user.",
		hint: "If you trust it: git config --global --add safe.directory {folder}"
	},
	"base-unknown-ref": {
		message: "git knows no commit \"{ref}\".",
		hint: "Name a branch, tag or commit that is here (git branch --all), or fetch it first: git fetch origin main, then --base origin/main"
	},
	"base-shallow": {
		message: "This clone is shallow and does not hold the commit \"{ref}\".",
		hint: "Fetch the history: git fetch --unshallow; with actions/checkout: fetch-depth: 0 (or 2 for HEAD^1)"
	},
	"base-commit-unknown": {
		message: "Base does not say which commit it is of.",
		hint: "Measure it in a clone, so that it knows its commit: pierce baseline"
	},
	"base-file-odd": {
		message: "The file {name} of the commit {sha} is not read: {problem}.",
		hint: "Commit the budgets file on the base branch as a plain file."
	},
	"base-worktree-failed": {
		message: "git could not check out \"{ref}\" beside your tree: {detail}",
		hint: "Try it by hand: git worktree add --detach ../base {ref}"
	}
};
// src/errors/budgets.ts
/** Mistakes in the budgets file. */
const budgets = {
	"budgets-missing": {
		message: "There is no budgets file {path}.",
		hint: "Check the path, or write a first budgets file: pierce init"
	},
	"budgets-none-found": {
		message: "There is no budgets.yml, budgets.yaml or budgets.json in {folder}.",
		hint: "Write a first one: pierce init; or name yours: pierce gate --budgets path/to/budgets.yml"
	},
	"budgets-several": {
		message: "There are several budgets files in {folder}: {found}.",
		hint: "Keep one of them, or name the one to use: pierce gate --budgets {first}"
	},
	"budgets-unreadable": {
		message: "The budgets file {path} cannot be read: {problem}.",
		hint: "Name a readable YAML or JSON file in UTF-8 of at most 1 MiB: pierce gate --budgets budgets.yml"
	},
	"budgets-invalid": {
		message: "The budgets file {file} has {count}.",
		hint: "Mend each of them, then try it: pierce check --budgets {file}"
	}
};
// src/errors/bundle.ts
/** Faults of the `bundle` kind. */
const bundle = {
	"bundle-options-wrong": {
		message: "The check {check} cannot be run: its option `{option}` {problem}",
		hint: "A whole example: bundle: { files: [\"dist/**/*.js\", \"!dist/**/*.map\"], compression: brotli }"
	},
	"bundle-no-match": {
		message: "No file matches \"{pattern}\". {folder} holds: {names}.",
		hint: "Build before measuring (setup: [npm ci, npm run build]), or correct the pattern; it begins in the folder of the budgets file, such as files: \"dist/**/*.js\""
	},
	"bundle-folder": {
		message: "\"{path}\" is a folder, and a bundle is made of files.",
		hint: "Say which of its files: \"{stem}/**/*.js\", or \"{stem}/**\" for all of them."
	},
	"bundle-unreadable": {
		message: "The file {path} cannot be read: {problem}.",
		hint: "Look at it with: ls -lL \"{path}\". A file that is not meant can be left out: files: [dist/**, \"!{path}\"]"
	},
	"bundle-outside": {
		message: "The file {path} leads out of the project, which ends at {workspace}.",
		hint: "Copy it into the project as it is built, or leave it out: files: [dist/**, \"!{path}\"]"
	},
	"bundle-too-many": {
		message: "The pattern \"{pattern}\" matches more than {most} files.",
		hint: "Name what users download, not all that a build leaves: files: \"dist/assets/*.js\""
	},
	"bundle-too-large": {
		message: "The files that match {files} have more than {most} together.",
		hint: "Name what users download, not all that a build leaves: files: \"dist/assets/*.js\""
	},
	"bundle-all-left-out": {
		message: "Nothing is left to measure: every file is left out again by the patterns {files}.",
		hint: "Make the patterns that begin with \"!\" narrower, such as files: [\"dist/**/*.js\", \"!dist/**/*.test.js\"]"
	},
	"bundle-empty": {
		message: "All {count} files that match {files} are empty.",
		hint: "A build that failed often leaves empty files: look at its output, build again, then measure."
	}
};
// src/errors/command.ts
/** Faults of the `command` kind and of benchmark output. */
const command = {
	"command-failed": {
		message: "The command \"{command}\" {how}. Its last lines:\n{output}",
		hint: "Run it by hand in a fresh clone, after the set-up lines."
	},
	"command-timed-out": {
		message: "The command \"{command}\" was still running after {limit} s and was ended. Its last lines:\n{output}",
		hint: "Make one run shorter, or give it longer: timeLimit: 5 min. A program that never ends belongs under services."
	},
	"command-no-usage": {
		message: "Processor time and peak memory of \"{command}\" cannot be measured on this machine ({platform}).",
		hint: "They need Linux or macOS on x64 or arm64 with /usr/bin/perl (on Alpine: apk add perl). Or set a budget for `wall` only."
	},
	"command-no-counter": {
		message: "The check {check} asks for `instructions`, and nothing on this machine counts them.",
		hint: "Install valgrind (apt-get install valgrind), or use a machine whose counters `perf stat -e instructions:u true` can read; hosted x64 machines have none. Or budget `cpu`, or the work of a Node program: work: { run: node bench/parse.js }"
	},
	"command-no-instructions": {
		message: "The instructions of \"{command}\" were not counted, although it ended well.",
		hint: "Run it by hand under valgrind --tool=cachegrind, or perf stat -e instructions:u, and see what is missing."
	},
	"command-printed-nothing": {
		message: "The command \"{command}\" ended well but printed no results. The last lines of its standard error:\n{output}",
		hint: "Print the results to standard output, or name the file they are written to: output: bench.json"
	},
	"command-output-absent": {
		message: "The command \"{command}\" ended well but there is no file {file}. Its last lines:\n{output}",
		hint: "The path starts in the folder the command runs in (cwd). Correct: { run: npx vitest bench --run --outputJson bench.json, format: vitest, output: bench.json }"
	},
	"command-output-unchanged": {
		message: "The command \"{command}\" ended well but did not write {file}; what is there is from before. Its last lines:\n{output}",
		hint: "Check that the option that writes the file and `output` name the same file, and keep result files out of git."
	},
	"command-output-too-large": {
		message: "The command \"{command}\" wrote more than 64 MiB to {file}.",
		hint: "Let it write results only, with fewer raw samples."
	},
	"format-nothing": {
		message: "The benchmark printed nothing, so there is nothing to read as {format}.",
		hint: "Print the results, or name the file they are written to. Correct: {how}"
	},
	"format-not-json": {
		message: "No JSON was found where {format} results were expected; the output starts with: {found}",
		hint: "The JSON has to start on a line of its own. Correct: {how}"
	},
	"format-broken-json": {
		message: "The {format} results are not valid JSON at {at}: {found}",
		hint: "NaN, Infinity, single quotes and comments are not JSON, and nothing else may be printed in between. Correct: {how}"
	},
	"format-cut-json": {
		message: "The {format} results that start at {from} are cut off at {at}.",
		hint: "The benchmark ended, or ran out of disk, while it wrote. Run it by hand and see how it ends. Correct: {how}"
	},
	"format-several-results": {
		message: "The output holds {found} {format} results where one was expected.",
		hint: "Print all benchmarks in one document, or make each run a check of its own."
	},
	"format-wrong-shape": {
		message: "These are not {format} results: at {at} should be {expected}, but there is {found}.",
		hint: "Choose the format of the tool that wrote them, or print what this one writes. Correct: {how}"
	},
	"format-no-benchmarks": {
		message: "The {format} results hold no benchmark.",
		hint: "Look for a filter that matches nothing, and for the right folder. Correct: {how}"
	},
	"format-broken-line": {
		message: "Line {line} starts like a result of {format} but is not one: {found}",
		hint: "Something else was printed into it: let benchmarks print nothing of their own. Correct: {example}"
	},
	"format-benchmark-failed": {
		message: "The benchmark \"{name}\" failed: {reason}.",
		hint: "Its figures, if any, mean nothing. Run it by hand and mend it, or leave it out."
	},
	"format-not-a-number": {
		message: "At {at} should be a number, but there is {found}.",
		hint: "NaN and Infinity (null in JSON) come from a benchmark that ran no iteration: give it more time. Correct: \"value\": 12.5"
	},
	"format-negative": {
		message: "\"{metric}\" is {value} {unit}, and no such quantity is negative.",
		hint: "The clock went back, or a difference was reported. Use a monotonic clock (performance.now()) and report the time itself."
	},
	"format-zero": {
		message: "\"{metric}\" took no time at all, which no work does.",
		hint: "The clock is too coarse, or the work was optimised away: do more in one iteration and use its result."
	},
	"format-duplicate": {
		message: "Two results are called \"{metric}\".",
		hint: "Give every benchmark a name of its own: a budget could not tell which one it is for."
	},
	"format-bad-name": {
		message: "A benchmark cannot be called {name}.",
		hint: "Give it a name that a person can read, such as \"parse 1 MB\"."
	},
	"format-long-name": {
		message: "The name \"{name}\" has {length} characters; at most {most} can be a metric.",
		hint: "Give it a short name; with hyperfine: hyperfine --command-name build \"…\""
	},
	"format-backward": {
		message: "\"{name}\" is in {unit}, but {format} says that {better} is better.",
		hint: "Use the format {other}, or, if it is meant, add \"better\": \"{better}\" to this entry."
	},
	"format-not-exact": {
		message: "\"{metric}\" was declared exact, but its repeats differ: {found}.",
		hint: "Remove \"Unit {unit} assume=exact\" so that it is judged as a sampled metric, or find what makes it vary."
	},
	"format-unit-contradiction": {
		message: "The unit {unit} is said to be {one} and also {other}.",
		hint: "Keep one of the two lines. Correct: Unit {unit} {one}"
	}
};
// src/errors/general.ts
/** Faults that can come from anywhere. */
const general = {
	internal: {
		message: "Pierce itself failed: {detail}",
		hint: "Please report this with the command and the detail above."
	},
	"only-unknown": {
		message: "No check is named \"{name}\".",
		hint: "Checks in the budgets file: {near}. Example: pierce gate --only {near}"
	},
	"input-invalid": {
		message: "The input `{input}` is \"{found}\".",
		hint: "Valid: {valid}."
	},
	"init-exists": {
		message: "{path} is there already.",
		hint: "Edit it, or write another: pierce init --out other-budgets.yml"
	},
	"out-is-base": {
		message: "Head's snapshot cannot be written to {path}: base's is written there.",
		hint: "Give another name: pierce measure --base main --out snapshot.json"
	},
	"not-writable": {
		message: "The file {path} cannot be written: {problem}.",
		hint: "Give a place that may be written to: --out FOLDER"
	},
	"no-temporary-folder": {
		message: "No temporary folder can be made in {folder}: {problem}.",
		hint: "Let TMPDIR name a folder that is there and may be written to."
	},
	cancelled: {
		message: "Measuring was cancelled.",
		hint: "Run it again; what was measured is in the report."
	}
};
// src/errors/github.ts
/** Faults of what GitHub tells, and of asking it. */
const github = {
	"github-denied": {
		message: "GitHub does not let this run do {route} (status {status}): {said}",
		hint: "Under `permissions:`, the job needs {permission}. For a pull request from a fork or of Dependabot, GitHub only ever gives a token that reads. Status 401 means that the token itself is wrong or has expired."
	},
	"github-missing": {
		message: "GitHub has nothing for {route}, or does not show it to this token (status 404): {said}",
		hint: "If it is there, the job lacks a permission: under `permissions:`, it needs {permission}."
	},
	"github-gone": {
		message: "What {route} asks for is gone: {said}",
		hint: "Artifacts are removed when their retention ends. Make a new one: run the workflow that uploads it."
	},
	"github-refused": {
		message: "GitHub refused {route} (status {status}): {said}",
		hint: "What GitHub says names what it does not take. The same request would be refused again."
	},
	"github-limited": {
		message: "GitHub limits how much it is asked: {route} was turned away and may be asked again {when}. It said: {said}",
		hint: "All workflows of a repository share 1,000 requests an hour of GITHUB_TOKEN. Run this job again later, or less often; a personal or an app's token has a limit of its own."
	},
	"github-down": {
		message: "GitHub gave no usable answer to {route}, asked {tries} times: {problem}",
		hint: "Look at https://www.githubstatus.com, and run the job again. Behind a proxy, https_proxy and no_proxy must be set for the runner."
	},
	"github-spent": {
		message: "{route} was not asked: this run has used up its {requests} requests of that kind, or its {seconds} s, for asking GitHub.",
		hint: "Run the job again. If nothing failed before, please report it: a run should need far fewer."
	},
	"github-too-large": {
		message: "The answer to {route} is over {most} bytes, and was not taken.",
		hint: "What Pierce stores is far smaller. Look at who wrote it."
	},
	"event-unreadable": {
		message: "The event that woke this run cannot be read from {path}: {problem}",
		hint: "GitHub writes that file, and GITHUB_EVENT_PATH names it. In a container of your own, mount the folder that it is in; outside of GitHub Actions, unset GITHUB_REPOSITORY."
	},
	"event-incomplete": {
		message: "The event {event} woke this run, and it says nothing of its `{event}`.",
		hint: "GITHUB_EVENT_PATH must name the file that GitHub wrote for this run. Where another program plays the runner, give it a whole event, such as one copied from a run on GitHub."
	},
	"event-unsafe": {
		message: "Pierce does not work in runs that {event} woke: they hold secrets, and check out another commit than the one they report on.",
		hint: "Measure in `on: pull_request`. For changes from forks, comment from a second workflow, `on: workflow_run`: README, \"Pull requests from forks\"."
	}
};
// src/errors/http.ts
/** Faults of the `http` kind. */
const http = {
	"http-options-wrong": {
		message: "The check {check} cannot be run: its option `{option}` {problem}",
		hint: "A whole example: http: { service: api, path: \"/search?q=shoes\", connections: 10 }"
	},
	"http-refused": {
		message: "Nothing listens at {url}: the connection was refused.",
		hint: "Start it as a service of the budgets file, so that it is ready first: services: { api: { run: node server.js, ready: \"http://127.0.0.1:${PORT}/\" } }"
	},
	"http-gone": {
		message: "The service at {url} went away while it was under load, after {answers} answers in this window.",
		hint: "Look for a crash in its output, and try the same load by hand: npx autocannon --duration 5 \"{url}\""
	},
	"http-no-answer": {
		message: "No request to {url} was answered in a window of {window} ms; instead: {instead}.",
		hint: "Ask it once by hand: curl --include \"{url}\". If its answers take long, allow them more: http: { timeout: 30 s }"
	}
};
// src/errors/lighthouse.ts
/** Faults of the `lighthouse` kind and of the browser. */
const lighthouse = {
	"browser-not-found": {
		message: "No browser to measure pages with. Looked for: {looked}.",
		hint: "Install Chrome or Chromium, or name one: CHROME_PATH=/usr/bin/chromium pierce gate. Or add one to the project: npm install --save-dev @sparticuz/chromium (Linux x64)."
	},
	"browser-path-wrong": {
		message: "CHROME_PATH is \"{path}\", and there is no program there.",
		hint: "Set CHROME_PATH to the browser itself, for example CHROME_PATH=/usr/bin/google-chrome, or unset it to use the installed one."
	},
	"browser-not-started": {
		message: "The browser {path} does not start. Its last words: {output}",
		hint: "Start it by hand to see why. In a container without user namespaces it needs: lighthouse: { chromeFlags: [\"--no-sandbox\"] }"
	},
	"browser-died": {
		message: "The browser died while it measured {url}, {attempts} times. Its last words: {output}",
		hint: "It often lacks memory: give the job 2 GB or more, and a container a larger /dev/shm (docker run --shm-size=1g)."
	},
	"lighthouse-page-failed": {
		message: "Lighthouse cannot measure {url}: {code}. {detail}",
		hint: "Open the page in a browser against the same service. It must answer 2xx with HTML and paint something."
	},
	"lighthouse-never-loaded": {
		message: "{url} never loaded: after {limit} ms its load event had not come. It still waited for: {waited}.",
		hint: "Let that answer, or let the page ask for it after it has loaded. A page that only needs longer gets 45 s at most: lighthouse: { timeLimit: 75 s }"
	},
	"lighthouse-too-slow": {
		message: "One Lighthouse run of {url} was not over after {limit} ms.",
		hint: "Find out what the page waits for, or allow it more: lighthouse: { timeLimit: 2 min }"
	},
	"lighthouse-left-host": {
		message: "{url} leads to {host}, which is not this machine.",
		hint: "Lighthouse checks load only what runs here, or they would measure the network. Mend the redirect or test the page it leads to."
	}
};
// src/errors/merge.ts
/** Faults of measuring in several jobs, and of joining what they measured. */
const merge = {
	"shard-invalid": {
		message: "\"{found}\" names no shard.",
		hint: "Give its place, from 1, and how many there are: pierce measure --shard 2/4"
	},
	"cell-invalid": {
		message: "\"{found}\" names no cell of a matrix.",
		hint: "Give a name of at most 100 characters without commas: pierce measure --cell ubuntu; all of them: --cells ubuntu,windows"
	},
	"cell-twice": {
		message: "The cell \"{cell}\" stands twice in --cells.",
		hint: "Name each cell once: --cells ubuntu,windows"
	},
	"cell-stranger": {
		message: "{where} is of the cell \"{cell}\", which is not among {cells}.",
		hint: "Name all cells that there are: --cells ubuntu,windows"
	},
	"merge-twice": {
		message: "{one} and {other} were written by the same job.",
		hint: "Give each job's snapshot once: pierce merge shards/*/snapshot.json; base.json beside each is found by itself."
	},
	"merge-other-version": {
		message: "{one} was measured by Pierce {first}, {other} by Pierce {second}.",
		hint: "Let all jobs use the same version: each deals the checks to the shards in its own way."
	},
	"merge-other-commit": {
		message: "{one} is of the commit {first}, {other} of {second}.",
		hint: "Let all jobs check out the same commit, and give head's snapshots only: base.json beside each is found by itself."
	},
	"merge-other-config": {
		message: "The check \"{check}\" was measured with other options, commands or services in {other} than in {one}.",
		hint: "Let all jobs use the same budgets file."
	},
	"merge-other-base": {
		message: "Base is the commit {first} beside {one}, and {second} beside {other}.",
		hint: "Let all jobs compare with the same commit: --base SHA instead of the name of a branch that moves on."
	},
	"merge-base-stranger": {
		message: "The base.json beside {path} was not measured with it.",
		hint: "Keep the two files that one job wrote in a folder of their own, and remove what is there from before."
	},
	"merge-shards-differ": {
		message: "{one} is {first}, {other} is {second}: they cannot be parts of one whole.",
		hint: "Let all jobs count to the same number: --shard 1/4 to --shard 4/4."
	},
	"merge-shard-twice": {
		message: "{one} and {other} are both {shard}.",
		hint: "Give the snapshot of each shard once, that of the last attempt."
	},
	"merge-machines-differ": {
		message: "{one} and {other} both measured \"{check}\", on machines that differ in {names}.",
		hint: "Numbers of two machines are no sample of one thing. Tell them apart: pierce measure --cell NAME; or measure the check in one job."
	},
	"merge-cell-unnamed": {
		message: "{one} is of the cell \"{cell}\", {other} of none.",
		hint: "Name the cell in every job: pierce measure --cell NAME"
	},
	"merge-out-among-parts": {
		message: "The merged snapshot cannot be written beside {path}: its base.json would take the place of the one there.",
		hint: "Give another folder: --out merged/snapshot.json"
	},
	"report-one-only": {
		message: "The format {format} holds one report, and several were given.",
		hint: "Print them one by one, or together as one of: {others}."
	},
	"shard-missing": {
		message: "Shard {shard} is missing, so this check was not measured.",
		hint: "See how its job ended. Run it again, then pierce merge with the snapshots of all shards."
	},
	"cell-missing": {
		message: "The cell \"{cell}\" is missing, so this check was not measured there.",
		hint: "See how its job ended. Run it again, then pierce merge with the snapshots of all cells."
	},
	"part-base-missing": {
		message: "The job that measured this check left no base.json, although others did.",
		hint: "Give every job the same --base, and keep snapshot.json and base.json together."
	}
};
// src/errors/publish.ts
/** Faults of judging what other jobs measured. */
const publish = {
	"publish-unconnected": {
		message: "Mode publish judges what another job measured, and there is no run of GitHub Actions or no token to ask for it with.",
		hint: "Use it in a workflow, with github-token as it is by itself; on your machine: pierce judge --base base.json --head snapshot.json"
	},
	"measured-missing": {
		message: "Run {run} left nothing of {project} to judge.",
		hint: "Look at the job that measures: it has to use OWNER/pierce/measure, and to get that far. Its budgets file and this one must name the same project."
	},
	"measured-many": {
		message: "The run left {found} parts of one project; at most {most} are put together.",
		hint: "Deal the checks to fewer shards, or put the parts together in a job of the run that measured: docs/scale.md, \"Many parts\"."
	},
	"measured-other-commit": {
		message: "What was measured is of commit {found}, which is not {sha} and no merge of it.",
		hint: "Let the measuring job check out what the event gives it (no `ref:`), and run it again."
	},
	"promises-unknown": {
		message: "The base branch's budgets file {file} could not be had ({problem}), so nothing can be judged.",
		hint: "The job needs `contents: read`. If the file on the base branch has mistakes, mend them there: pierce check"
	},
	"promises-absent": {
		message: "Neither the base branch nor the pull request has a budgets file {file}.",
		hint: "Name it: budgets: path/to/budgets.yml. A first one is written by: pierce init"
	},
	"promises-removed": {
		message: "The pull request has no budgets file {file}, which the base branch has.",
		hint: "Put it back; what it promises is in force until the base branch no longer has it."
	}
};
// src/errors/running.ts
/** Faults of commands, set-up and services. */
const running = {
	"command-not-started": {
		message: "The command \"{command}\" could not be started: {detail}.",
		hint: "Pierce runs commands with /bin/sh, on Linux and macOS. Check that the folder exists and that the machine has processes to spare."
	},
	"output-too-large": {
		message: "The command \"{command}\" wrote more than {limit} to its standard output and was ended.",
		hint: "Let it write results only, and send its log to standard error or to a file: run: node bench.js --json 2>bench.log"
	},
	"command-not-metered": {
		message: "The command \"{command}\" ended, but nothing whole was heard from the process that measured it.",
		hint: "It must leave its parent process alone: look for a kill of $PPID, or a write to the parent's open files."
	},
	"setup-failed": {
		message: "The set-up line \"{command}\" {how}. Its last lines:\n{output}",
		hint: "Run the line by hand in a fresh clone. It sees no tokens and only a known part of the environment; whatever else it needs, write into the line itself."
	},
	"service-unknown": {
		message: "There is no service \"{service}\"; the file declares: {known}.",
		hint: "Declare it: services: { {service}: { run: node server.js, ready: \"http://127.0.0.1:${PORT}/health\" } }"
	},
	"service-ready-url": {
		message: "Service \"{service}\" is said to be ready at \"{ready}\", which is not an http address of this machine.",
		hint: "Use a loopback address: ready: \"http://127.0.0.1:${PORT}/health\""
	},
	"service-port-taken": {
		message: "Service \"{service}\" cannot have port {port}: something else answers there already.",
		hint: "Stop what uses the port, or let Pierce choose one for each side: listen on the port in the variable PORT and write ready: \"http://127.0.0.1:${PORT}/health\""
	},
	"service-ended-early": {
		message: "Service \"{service}\" {how} before it was ready at {ready}. Its last lines:\n{output}",
		hint: "What it wrote at the end, or running it by hand, says why: {command}. Only if it ended with exit code 0 and went on in the background, let it stay in the foreground{advice}"
	},
	"service-not-ready": {
		message: "Service \"{service}\" was not ready at {ready} within {limit} s; at last: {seen}. Its last lines:\n{output}",
		hint: "Check that it listens on the port in the variable PORT and answers 2xx or 3xx there; if it only needs longer, give it longer: readyTimeout: 120 s{advice}"
	},
	"service-died": {
		message: "Service \"{service}\" {how} while it was measured. Its last lines:\n{output}",
		hint: "The service failed under measurement, so its numbers mean nothing. What the check saw of it: {seen}"
	}
};
// src/errors/snapshot.ts
/** Faults of snapshots, baselines and reports. */
const snapshot = {
	"document-unreadable": {
		message: "The {what} {path} cannot be read: {problem}.",
		hint: "Snapshots are written by `pierce measure --out FILE`, reports by `pierce judge --out FILE`; `pierce gate` writes both."
	},
	"document-not-json": {
		message: "The {what} {path} is not whole JSON: {problem}.",
		hint: "It may have been cut off while it was written or copied. Make it again."
	},
	"document-too-large": {
		message: "The {what} {path} has more than {most} {of}, and no more of it is read.",
		hint: "Pierce writes no such {what}. Find out where it comes from; if it is your own, give it fewer checks or rounds."
	},
	"document-key": {
		message: "The {what} {path} has an entry named \"{key}\", and no such name is read.",
		hint: "If it names a metric of yours, give that another name; else find out where the {what} comes from."
	},
	"document-version": {
		message: "The {what} {path} is of version {found}, and this Pierce reads version {known}.",
		hint: "Use one version of Pierce to write and to read it."
	},
	"document-invalid": {
		message: "The file {path} is not a {what} of this version of Pierce: at {where}: {problem}.",
		hint: "Give a {what}.json that this version wrote; its schema is docs/{what}.schema.json."
	},
	"snapshot-other-project": {
		message: "The snapshot {path} is of project \"{found}\", the budgets file is of \"{wanted}\".",
		hint: "Give the snapshot of the same project."
	}
};
// src/errors/work.ts
/** Faults of the `work` kind. */
const work = {
	"work-failed": {
		message: "The command \"{command}\" {how} while its work was counted. Its last lines:\n{output}",
		hint: "Run it by hand in a fresh clone, after the set-up lines. Counting makes a program slower and needs some memory."
	},
	"work-timed-out": {
		message: "The command \"{command}\" was still running after {limit} s and was ended, so nothing was counted. Its last lines:\n{output}",
		hint: "Let it do less, or give it longer: timeLimit: 5 min. Counting makes a program slower. A program that never ends belongs under services."
	},
	"work-nothing-counted": {
		message: "{what} started no Node process that could be counted.",
		hint: "Counting reaches Node 20 and later through NODE_OPTIONS: look for a line that sets or clears that variable (env -i, NODE_OPTIONS=...), and for another runtime than Node."
	},
	"work-killed": {
		message: "Nothing was counted of {what}: its Node processes or threads ({processes}) were killed, or replaced their exit listeners, before they could tell.",
		hint: "Counts are written as a process exits: let it end by itself or by process.exit(), not by SIGKILL, nor by SIGTERM without a handler."
	},
	"work-nothing-of-yours": {
		message: "Of \"{what}\" Node ran {calls} functions of its own, but none from a file under {root} outside of node_modules.",
		hint: "Let it run code of this project; code that is installed, or above the folder of the budgets file, counts as dependencies: calls.dependencies. A line that sets NODE_OPTIONS anew keeps its programs from being counted."
	},
	"work-unreadable": {
		message: "What was counted cannot be read: {problem}.",
		hint: "Check that the temporary folder has room, and that the program leaves the files of others there alone."
	},
	"work-too-slow": {
		message: "The requests to service \"{service}\" were not all answered within {limit} s.",
		hint: "Send fewer (requests: 20, warmUp: 20), or give them longer: timeLimit: 5 min. Counting makes a program slower."
	},
	"work-no-answer": {
		message: "After {answers} answers {url} gave none: {problem}.",
		hint: "Start the service by hand and send the request. It has to answer every request, one after the other on one connection."
	},
	"work-wrong-answer": {
		message: "{url} answered {status}, and what a service does to refuse is not what is to be counted.",
		hint: "Check path, method, headers and body; a redirect is not followed, so name the page that it leads to."
	}
};
// src/errors.ts
const CATALOGUE = {
	...artifact,
	...baseline,
	...budgets,
	...bundle,
	...command,
	...general,
	...github,
	...http,
	...lighthouse,
	...merge,
	...publish,
	...running,
	...snapshot,
	...work
};
/** A fault that a user can understand and mend; never shown with a stack. */
var PierceError = class extends Error {
	code;
	params;
	place;
	constructor(code, params = {}, place = null) {
		super(messageOf({
			code,
			params
		}));
		this.name = "PierceError";
		this.code = code;
		this.params = params;
		this.place = place;
	}
	/** The whole of what a user is told: what happened, and what to do. */
	get explanation() {
		return `pierce: ${this.message}\n  ${hintOf(this.failure)}`;
	}
	/** The fault as a plain fact that travels in snapshots and reports. */
	get failure() {
		return {
			code: this.code,
			params: this.params
		};
	}
};
/** Any thrown thing as a fact; what is not a `PierceError` is a fault of Pierce itself. */
function failureOf(error) {
	if (error instanceof PierceError) return error.failure;
	return {
		code: "internal",
		params: { detail: error instanceof Error ? error.stack ?? error.message : String(error) }
	};
}
/** The message of a failure in words; an unknown code says so instead of hiding. */
function messageOf(failure) {
	return fill(entry(failure.code).message, failure.params);
}
/** What to do about a failure, in words. */
function hintOf(failure) {
	return fill(entry(failure.code).hint, failure.params);
}
function entry(code) {
	return Object.hasOwn(CATALOGUE, code) ? CATALOGUE[code] : {
		message: `Unknown failure "${code}".`,
		hint: "It was written by another version of Pierce."
	};
}
function fill(template, params) {
	return template.replaceAll(/\{(\w+)\}/g, (whole, name) => Object.hasOwn(params, name) ? String(params[name]) : whole);
}
// src/redact.ts
/**
* Secrets as they look. A program may print what it should not, and what is printed ends in reports that many can read:
* so whatever comes from outside loses what looks like a secret before it is kept. It knows shapes, not values; a secret
* without a shape of its own cannot be known here.
*/
/** Stands where a secret was, as it does in the logs of GitHub. */
const MASK = "***";
/**
* Each shape begins where no other could go on, so that a long text is read once, however it is made.
* GitHub: https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats
* (`ghs_` tokens may carry a JWT behind a number); JWT: RFC 7519; AWS: IAM identifiers, "unique ID prefixes"; PEM: RFC 7468.
*/
const SHAPES = [
	/gh[pousr]_[\w-]{20,}(?:\.[\w-]+){0,2}/g,
	/github_pat_\w{20,}/g,
	/npm_[A-Za-z0-9]{30,}/g,
	/(?<![\w-])eyJ[\w-]{8,}(?:\.[\w-]{4,}){1,4}/g,
	/(?<![A-Z0-9])A(?:KI|SI)A[A-Z0-9]{16}(?![A-Z0-9])/g,
	/-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----(?:(?!-----END )[^]){0,16384}(?:-----END [A-Z0-9 ]{0,40}-----)?/g,
	/(?<=:\/\/[^\s/:@]{0,100}:)[^\s/:@]{1,500}(?=@)/g
];
/** Signs of which each shape has one; most texts have none. */
const HINT = /gh[pousr]_|github_pat_|npm_|eyJ|A(?:KI|SI)A|PRIVATE KEY|:\/\/[^\s/@]*@/;
/** The text without what looks like a token, a private key, or a password in an address. */
function redact(text) {
	if (!HINT.test(text)) return text;
	return SHAPES.reduce((left, shape) => left.replaceAll(shape, MASK), text);
}
/** A value of JSON whose texts and keys are redacted; the same object where there was nothing to do. */
function redactAll(value) {
	return isClean(value) ? value : redacted(value);
}
/** Most documents are: to look costs a third of what a copy does. */
function isClean(value) {
	if (typeof value === "string") return !HINT.test(value);
	if (typeof value !== "object" || value === null) return true;
	if (Array.isArray(value)) return value.every(isClean);
	return Object.keys(value).every((key) => !HINT.test(key) && isClean(value[key]));
}
function redacted(value) {
	if (typeof value === "string") return redact(value);
	if (Array.isArray(value)) return value.map(redacted);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, own]) => [redact(key), redacted(own)]));
}
// src/report/clean.ts
/**
* Makes foreign text harmless to look at: names and messages come from the code that is measured, so they may carry
* secrets, terminal escapes, invisible characters and ones that turn the reading direction (https://trojansource.codes).
*/
/** One line of visible text, at most `length` graphemes long. */
function clean(text, length) {
	return clip(redact(visible(bounded(text, length)).replaceAll(/\s+/gu, " ").trim()), length);
}
/** The last `count` lines that have anything to show, blanks within them kept. */
function cleanLines(text, count, length) {
	return redact(text.slice(-count * length * UNITS_A_GRAPHEME).replaceAll(ESCAPES, "")).replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, "\n").split("\n").map((line) => clip(redact(visible(bounded(line, length)).trimEnd()), length)).filter((line) => line !== "").slice(-count);
}
/** UTF-16 units that a grapheme may take on average; stacked marks take many more and are cut. */
const UNITS_A_GRAPHEME = 4;
/** A megabyte of text need not be looked at to show a line of it; escapes take room that is not shown. */
function bounded(text, length) {
	return text.length > 16 * length ? text.slice(0, 16 * length) : text;
}
const ESCAPES = /[\u001B\u009B](?:\[?[0-9:;<=>?]*[ -/]*[@-~]|\][^\u0007\u001B\r\n]*(?:\u0007|\u001B\\)?)/g;
const BLANKS = /[\t\n\v\f\r\u0085\p{Z}]/gu;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;
/** Every sign takes one unit, is one grapheme and can be seen. */
const PLAIN = /^[ -~]*$/;
function visible(text) {
	if (PLAIN.test(text)) return text;
	return text.normalize("NFC").replaceAll(ESCAPES, "").replaceAll(BLANKS, " ").replaceAll(UNSEEN, "");
}
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
function clip(text, length) {
	if (text.length <= length) return text;
	if (PLAIN.test(text)) return `${text.slice(0, length)}…`;
	let end = 0;
	let count = 0;
	for (const { index, segment } of graphemes.segment(text)) {
		if (!(count < length && index + segment.length <= length * UNITS_A_GRAPHEME)) return `${text.slice(0, end)}…`;
		end = index + segment.length;
		count += 1;
	}
	return text;
}
export { PierceError as a, messageOf as c, redactAll as i, cleanLines as n, failureOf as o, redact as r, hintOf as s, clean as t };
