import { expect, test } from '@jest/globals';
import type { CheckSchedule, Failure, FindingCode, Report, Verdict } from '../../src/model/index.ts';
import { CATALOGUE } from '../../src/errors.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import { columns } from '../../src/report/columns.ts';
import { FORMAT_NAMES, render } from '../../src/report/index.ts';
import { progressLine } from '../../src/report/progress.ts';
import {
  at,
  baseFailed,
  bytes,
  crashed,
  exact,
  hostile,
  huge,
  inBytes,
  inMs,
  no,
  noBase,
  pilot,
  rate,
  reportOf,
  sampled,
  scheduleOf,
  storedBase,
  time,
  undecided,
  verdictOf,
  yes,
} from './sample.ts';

const all: Readonly<Record<string, Report>> = {
  yes,
  no,
  crashed,
  baseFailed,
  undecided,
  noBase,
  storedBase,
  huge,
};
const spaced = (text: string): string => text.replaceAll('\u00A0', ' ');
const comment = (report: Report): string => spaced(render(report, 'markdown'));
const firstLine = (report: Report): string => comment(report).split('\n')[0]!;

test('the first line is the answer with its causes', () => {
  expect(firstLine(no)).toBe(
    '### ❌ No – 4 of 14 budgets fail: `feed stringify` 64.8 % slower (limit +5 %), `app size` 12.3 % larger (limit +1 %), `home largest-contentful-paint` 46 % slower (limit +10 %), and 1 more',
  );
  expect(firstLine(yes)).toBe('### ✅ Yes – all 7 budgets hold, 2 better than base');
  expect(firstLine(crashed)).toBe(
    '### ❔ Clarify – 3 of 7 budgets could not be measured: Service `api` ended with exit code 1 before it was ready at `http://127.0.0.1:4173/health`',
  );
  expect(firstLine(undecided)).toMatch(
    /^### ❔ Clarify – cannot tell 2 of 7 budgets: `search latency.p50` \(−0.8 to \+7.1 %/,
  );
});

test('a yes with something untold says so in the same breath', () => {
  expect(firstLine(storedBase)).toBe('### ✅ Yes – 3 of 4 budgets hold, 1 cannot be told');
});

const heavy = (changes: Parameters<typeof verdictOf>[2] = {}): Verdict =>
  verdictOf('app', bytes('size'), {
    ...exact(3060, 3060),
    findings: [{ code: 'pre-existing', params: { bound: 'max', limit: 2000, value: 3060 } }],
    budget: { max: inBytes(2000) },
    ...changes,
  });

test('a budget that base broke already is not said to hold, in the terminal neither', () => {
  expect(firstLine(reportOf([heavy()]))).toBe('### ✅ Yes – nothing failed; 1 budget broken before');
  expect(firstLine(reportOf([...yes.verdicts, heavy()]))).toBe(
    '### ✅ Yes – 7 of 8 budgets hold, 1 broken before, 2 better than base',
  );
  expect(comment(reportOf([heavy()]))).toContain('<summary>1 budget broken before</summary>');
  expect(render(reportOf([heavy()]), 'terminal', { width: 140 })).toContain(
    [
      'Broken before this change:',
      '  · app › size: Base breaks this limit already (3.06 kB, at most 2 kB is allowed); this change does not make it worse.',
    ].join('\n'),
  );
});

test('what there is to know about a budget that passes is told in the terminal too', () => {
  const counted = verdictOf('app', bytes('size'), {
    ...exact(3060, 3060),
    findings: [{ code: 'not-exact', params: { side: 'head', low: 3060, high: 3070 } }],
  });
  expect(render(reportOf([counted]), 'terminal', { width: 140 })).toContain(
    [
      'About budgets that pass:',
      '  · app › size: Declared exact, but rounds of head run from 3.06 kB to 3.07 kB; it was judged as a sampled metric.',
    ].join('\n'),
  );
});

test('where nothing failed and nothing held, a yes claims neither', () => {
  const [doubtful] = undecided.verdicts;
  expect(firstLine(reportOf([doubtful!]))).toBe('### ✅ Yes – nothing failed; 1 budget cannot be told');
  expect(firstLine(reportOf([doubtful!, doubtful!]))).toBe(
    '### ✅ Yes – nothing failed; 2 budgets cannot be told',
  );
  const [failing] = no.verdicts;
  const warned = { ...failing!, budget: { ...failing!.budget, severity: 'warn' as const } };
  expect(firstLine(reportOf([warned]))).toBe('### ✅ Yes – nothing blocks; 1 warning');
  expect(firstLine(reportOf([doubtful!], { answer: 'clarify', exitCode: 130 }))).toContain(
    '0 of 1 budgets hold so far',
  );
});

test.each<readonly [string, string, Parameters<typeof verdictOf>[2]]>([
  ['waived and worse', ', and head is worse.', { ...exact(3800, 4306), ...waived(), change: 'regressed' }],
  ['better', '; this change makes it better.', { ...exact(4400, 4306), change: 'improved' }],
  [
    'worse within its tolerance',
    '; this change makes it worse, within the tolerance.',
    { ...exact(4300, 4306), change: 'regressed', budget: { max: inBytes(2000), tolerance: 0.01 } },
  ],
  [
    'within noise',
    '; whether this change makes it worse cannot be told.',
    { ...sampled(4390, 4306, [-0.043, 0.0042]), change: 'unsure', outcome: 'inconclusive' },
  ],
])('a limit that base broke already and head is %s: the words fit', (_, words, changes) => {
  const findings = [
    { code: 'pre-existing', params: { bound: 'max', limit: 2000, value: 3800 } },
    ...(changes?.findings ?? []),
  ];
  const text = comment(reportOf([heavy({ ...changes, findings })]));
  expect(text).toContain(`at most 2 kB is allowed)${words}`);
  expect(text).toContain('215 % used');
  expect(text).not.toMatch(/as on base|does not make it worse/);
});

function waived(): Pick<Verdict, 'findings'> {
  const params = { ceiling: 5000, until: '2027-01-31', reason: 'new checkout', owner: '@ana' };
  return {
    findings: [
      { code: 'limit-broken', params: { bound: 'max', limit: 2000 } },
      { code: 'waived', params },
    ],
  };
}

test('more time is advised only where time ran out', () => {
  const ended = (code: string, ...others: readonly string[]): string =>
    comment(
      reportOf([
        {
          ...undecided.verdicts[0]!,
          findings: [code, ...others].map((each) => ({ code: each, params: { rounds: 16, needed: 20 } })),
        },
      ]),
    );
  for (const code of ['too-noisy', 'likely-worse', 'too-few-rounds']) {
    expect(ended(code, 'time-limit')).toContain('allow them with `policy: { timeLimit: … }`');
    expect(ended(code)).not.toContain('timeLimit');
    expect(ended(code)).toContain('Make the check less noisy, or allow a wider tolerance.');
    expect(ended(code, 'cancelled')).not.toContain('timeLimit');
    expect(ended(code, 'cancelled')).toContain('Let it measure to its end.');
  }
});

const faulty = (code: string, params: Failure['params']): Report =>
  reportOf([], {
    answer: 'clarify',
    exitCode: 2,
    faults: [{ side: 'head', check: 'app', cell: null, failure: { code, params } }],
  });

test('an example in a hint keeps both of its quotes', () => {
  expect(
    render(faulty('bundle-folder', { path: 'dist', stem: 'dist' }), 'terminal', { width: 140 }),
  ).toContain('Say which of its files: "dist/**/*.js", or "dist/**" for all of them.');
  const unreadable = faulty('bundle-unreadable', { path: 'dist/a.css', problem: 'gone' });
  expect(render(unreadable, 'terminal').replaceAll(/\s+/g, ' ')).toContain('files: [dist/**, "!dist/a.css"]');
});

test('a headline ends before what a semicolon announces', () => {
  expect(
    firstLine(faulty('http-no-answer', { url: 'http://127.0.0.1/', window: 200, instead: '3 errors' })),
  ).toBe('### ❔ Clarify – No request to `http://127.0.0.1/` was answered in a window of 200 ms');
});

test('without a base nothing is called new', () => {
  const [failing] = no.verdicts;
  const causes = failing!.causes.map((cause) => ({ ...cause, base: null }));
  const text = comment(reportOf([{ ...failing!, causes, base: null, difference: null, change: null }]));
  expect(text).toContain('- file `assets/app-*.js` 24.9 kB');
  expect(text).not.toContain('new file');
  expect(comment(no)).toContain('- new file `assets/countries-*.js` 16.1 kB');
});

test('a crash beside a failure is in the headline, whether a budget stands on it or not', () => {
  const crash = crashed.verdicts.filter(({ outcome }) => outcome === 'error').slice(0, 1);
  const both = reportOf([no.verdicts[0]!, ...crash], { answer: 'no', exitCode: 1, faults: crashed.faults });
  expect(firstLine(both)).toBe(
    '### ❌ No – 1 of 2 budgets fails: `app size` 12.3 % larger (limit +1 %); and 1 could not be measured: Service `api` ended with exit code 1 before it was ready at `http://127.0.0.1:4173/health`',
  );
  expect(firstLine({ ...both, verdicts: both.verdicts.slice(0, 1), faults: baseFailed.faults })).toBe(
    '### ❌ No – 1 of 1 budget fails: `app size` 12.3 % larger (limit +1 %); and measuring base failed: The set-up line `npm ci` ended with exit code 1',
  );
});

test('facts come after causes in every format, and the command is none', () => {
  for (const format of ['terminal', 'markdown', 'summary', 'html', 'junit'] as const) {
    const text = render(no, format);
    expect(text.indexOf('LCP element')).toBeGreaterThan(text.indexOf('render-blocking-insight'));
    expect(text).not.toContain('npx lighthouse');
  }
});

test('a total and its parts are told in the same unit', () => {
  const grown = verdictOf('app', bytes('size'), {
    ...exact(2526, 3060),
    outcome: 'fail',
    change: 'regressed',
    findings: [{ code: 'tolerance-exceeded', params: { tolerance: 0.01 } }],
    causes: [{ group: 'file', name: 'app.js', unit: 'B', base: 1500, head: 1859 }],
    budget: { tolerance: 0.01 },
  });
  const text = comment(reportOf([grown], { answer: 'no', exitCode: 1 }));
  expect(text).toContain('<sub>+534 B</sub>');
  expect(text).toContain('(+359 B)');
});

test('a cancelled run is no verdict', () => {
  const cancelled = reportOf(yes.verdicts, {
    answer: 'clarify',
    exitCode: 130,
    findings: [{ code: 'cancelled', params: { rounds: 3 } }],
  });
  expect(firstLine(cancelled)).toBe('### ❔ Clarify – measuring was cancelled; 7 of 7 budgets hold so far');
});

test('a file without a budget is not called a success', () => {
  const nothing = reportOf([], {
    answer: 'clarify',
    exitCode: 2,
    findings: [{ code: 'nothing-judged', params: {} }],
  });
  expect(firstLine(nothing)).toBe('### ❔ Clarify – no budget was judged at all');
});

test('it says which base it was, or that there was none', () => {
  expect(comment(no)).toContain(
    'Base `main` 0b560b9, measured in the same job · head `faster-checkout` 5541963 · AMD EPYC 7763, 4 cores',
  );
  expect(comment(storedBase)).toContain('Base `main` 0b560b9, stored, 3 h old');
  expect(comment(baseFailed)).toContain('Base `main` 0b560b9 could not be set up · head');
  expect(comment(noBase)).toContain('No base to compare with: only absolute limits were checked');
  expect(comment(noBase)).toContain('5541963 with uncommitted changes');
});

test('what stands open comes in the order error, fail, cannot tell, warning, waived, and holds come folded', () => {
  const text = comment({
    ...no,
    verdicts: [...no.verdicts, ...crashed.verdicts.filter(({ outcome }) => outcome === 'error')],
  });
  const places = [
    '❗ error |',
    '❌ fail |',
    '❔ cannot tell |',
    '⚠️ warning |',
    '🟡 waived |',
    '<details>',
    '✅ pass |',
  ].map((status) => text.indexOf(status));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('of two failures the one further beyond its allowance comes first', () => {
  const text = comment(no);
  expect(text.indexOf('`feed` `stringify`')).toBeLessThan(text.indexOf('`app` `size` |'));
});

test('a failing budget tells what grew, whom it belongs to, where it is declared and what the team wants said', () => {
  const text = comment(no);
  expect(text).toContain('- file `assets/app-*.js` 20.1 kB → 24.9 kB (+4.77 kB)');
  expect(text).toContain('- new resource `/img/hero.png` 812.4 kB');
  expect(text).toContain('- gone: file `assets/legacy-*.js`, was 68 B');
  expect(text).toContain('`budgets.yml:23` · owner `@shop/web`');
  expect(text).toContain('- The team says: Split what the first page does not need; see `docs/bundles.md`.');
  expect(text).toContain('- LCP element: `main > img.hero`');
});

test('what cannot be told says why, what would help, and what could have been seen', () => {
  const text = comment(undecided);
  expect(text).toContain(
    'After 16 blocks of 6 rounds the interval still reaches to both sides of the threshold.',
  );
  expect(text).toContain('about 57 more blocks (44 s) would tell');
  expect(text).toContain('The smallest worsening this run could have seen is 3.1 %.');
  expect(text).toContain('4 rounds cannot tell; it takes 8');
});

/** Formats for people, in which every number is told; JSON has the number itself. */
const READ = ['terminal', 'markdown', 'summary', 'html', 'junit'] as const;

test.each(READ)(
  'the smallest change that could have been seen stands by all that passes or cannot be told: %s',
  (format) => {
    const seen = (
      verdict: Parameters<typeof verdictOf>[2],
      resolution: number | null,
      metric = time('parse'),
    ): string => {
      const measured = { ...sampled(100, 101, [-0.01, 0.03]), ...verdict };
      const difference = measured.difference && { ...measured.difference, resolution };
      return spaced(
        render(reportOf([verdictOf('feed', metric, { ...measured, difference })]), format, { width: 140 }),
      );
    };
    expect(seen({ outcome: 'pass' }, 0.0143)).toContain('sees +1.4 %');
    expect(seen({ outcome: 'inconclusive' }, 0.0143)).toContain('sees +1.4 %');
    expect(seen({ outcome: 'pass' }, 0.0143, rate('throughput'))).toContain('sees −1.4 %');
    expect(seen({ outcome: 'inconclusive' }, null)).toContain('sees nothing');
    expect(seen({ outcome: 'pass' }, 0)).toContain('sees any change');
    expect(seen({ outcome: 'fail' }, 0.0143)).not.toMatch(/sees [+−na]/);
    expect(seen({ ...exact(100, 101) }, null, bytes('size'))).not.toMatch(/sees [+−na]/);
  },
);

test('what the terminal has no room for in its table, it says under it', () => {
  const text = render(undecided, 'terminal', { width: 100 }).replaceAll(/\s+/g, ' ');
  expect(text).not.toContain('sees');
  expect(text).toContain(
    'The smallest worsening that this run could have told from noise: search › latency.p50 +3.1 %, feed › stringify nothing, home › performance −3.1 %',
  );
});

test('a page says once what ranges and sights mean, wherever the first of them is', () => {
  for (const report of [yes, no, undecided])
    expect(comment(report).match(/Ranges of changes hold/g)).toHaveLength(1);
  expect(comment(yes)).toContain('with 90 % confidence; “sees” is the smallest worsening');
  const [open = '', held] = comment(crashed).split('<details>');
  expect(open).not.toContain('“sees” is');
  expect(held).toContain('“sees” is');
});

const measuredAs = (changes: Partial<CheckSchedule>): Report =>
  reportOf(yes.verdicts, { schedules: [scheduleOf('feed', { sides: 'in-turn', ...changes })] });

test.each<readonly [string, Partial<CheckSchedule>, string, string]>([
  [
    'both at once, by a pilot',
    { sides: 'together', why: pilot('wall') },
    'both at once',
    'spread by 0.62 % in rounds of 142 ms at once, by 2.1 % in rounds of 236 ms in turn: at once it tells as much in 5 % of the time.',
  ],
  [
    'in turn, by a pilot',
    {
      why: {
        code: 'schedule-pilot',
        params: {
          metric: 'wall',
          spreadInTurn: 0.01,
          timeInTurn: 200,
          spreadTogether: 0.02,
          timeTogether: 100,
        },
      },
    },
    'in turn',
    'spread by 2 % in rounds of 100 ms at once, by 1 % in rounds of 200 ms in turn: in turn it tells as much in 50 % of the time.',
  ],
  [
    'a pilot without any spread',
    {
      why: {
        code: 'schedule-pilot',
        params: { metric: 'wall', spreadInTurn: 0, timeInTurn: 200, spreadTogether: 0, timeTogether: 100 },
      },
    },
    'in turn',
    'did not vary; a round took 100 ms at once, 200 ms in turn.',
  ],
  [
    'limits',
    { why: { code: 'schedule-limits', params: {} } },
    'in turn',
    'A limit is about a side that has the machine to itself.',
  ],
  [
    'one core',
    { why: { code: 'schedule-one-core', params: { cores: 1 } } },
    'in turn',
    'The machine has 1 core only.',
  ],
  [
    'long runs',
    { why: { code: 'schedule-no-pilot', params: { run: 3120 } } },
    'in turn',
    'A run takes 3.12 s, too long to try both ways first.',
  ],
  [
    'a collision',
    { why: { code: 'schedule-collision', params: { code: 'command-failed' } } },
    'in turn',
    'stood in each other',
  ],
])('the schedule is told with its reason: %s', (_, changes, sides, why) => {
  const report = measuredAs(changes);
  expect(comment(report)).toMatch(/<details><summary>How it was measured<\/summary>\n\n\| Check /);
  for (const format of ['markdown', 'summary', 'html', 'terminal'] as const) {
    const text = spaced(render(report, format, { width: 140 })).replaceAll(/\s+/g, ' ');
    expect(text).toContain('How it was measured');
    expect(text).toContain(sides);
    expect(text).toContain(why);
  }
});

test('a check tells its rounds, its control, and its part of the time', () => {
  const report = reportOf(yes.verdicts, {
    schedules: [
      scheduleOf('feed', { blocks: 9, rounds: 54, control: 12, spent: 30_000 }),
      scheduleOf('home', { blocks: 9, rounds: 9, spent: 69_800 }),
      scheduleOf('app', { blocks: 1, rounds: 1, spent: 12 }),
    ],
  });
  const text = comment(report);
  expect(text).toContain(
    '| `feed` | in turn | 9 blocks of 6 rounds<br><sub>control: 12 rounds</sub> | 30 s (30 %) |',
  );
  expect(text).toContain('| `home` | in turn | 9 rounds | 69.8 s (70 %) |');
  expect(text).toContain('| `app` | in turn | 1 round | 12 ms (under 1 %) |');
  expect(text).toContain('<sub>99.8 s of measuring in all, opening and warming up included.</sub>');
  const terminal = spaced(render(report, 'terminal'));
  expect(terminal).toContain('· feed: in turn, 9 blocks of 6 rounds, control: 12 rounds, 30 s (30 %).');
  expect(terminal).not.toContain('home: in turn');
});

test('the terminal tells of a few checks how they were measured, a comment of as many as it has room for', () => {
  const lines = render(huge, 'terminal', { width: 140 }).split('\n');
  expect(lines.filter((line) => line.includes('both at once'))).toHaveLength(6);
  expect(lines).toContain('  … and 19 more.');
  const many = Array.from({ length: 3000 }, (_, index) =>
    scheduleOf(`check-${index}`, { why: pilot('x'.repeat(120)) }),
  );
  const text = comment({ ...huge, schedules: many });
  expect(text.length).toBeLessThanOrEqual(60_000);
  expect(text).toMatch(/How it was measured<\/summary>\n\n(?:\|.*\n)*\n?[\d,]+ more checks in the report\./);
  expect(comment({ ...yes, schedules: many.slice(0, 60) })).toContain('10 more checks in the report.');
});

test('where processes are kept for several rounds, blocks are counted; else rounds', () => {
  const told = (schedule: Partial<CheckSchedule>, code: string, rounds: number): string => {
    const params = { rounds, needed: 13 };
    const findings = [code, 'time-limit'].map((each) => ({ code: each, params }));
    const verdict = verdictOf('feed', time('parse'), {
      ...sampled(100, 104, [0.01, 0.07], 9),
      outcome: 'inconclusive',
      findings,
      budget: { tolerance: 0.05 },
    });
    return comment(reportOf([verdict], { schedules: [scheduleOf('feed', schedule)] }));
  };
  const kept = { blocks: 9, rounds: 54, spent: 18_000 };
  expect(told(kept, 'too-noisy', 9)).toContain('After 9 blocks of 6 rounds the interval still reaches');
  expect(told(kept, 'too-noisy', 9)).toMatch(/about 7\d more blocks \(3 min\) would tell/);
  expect(told({ ...kept, rounds: 61 }, 'likely-worse', 9)).toContain(
    'After 9 blocks of about 7 rounds it looks worse',
  );
  expect(told(kept, 'unconfirmed', 4)).toContain('It failed once, and 4 fresh blocks did not confirm it');
  expect(told(kept, 'unconfirmed', 0)).toContain('measuring ended before that could be confirmed');
  expect(told(kept, 'too-few-rounds', 9)).toContain('9 blocks of 6 rounds cannot tell; it takes 13');
  const anew = { blocks: 9, rounds: 9, spent: 18_000 };
  expect(told(anew, 'too-noisy', 9)).toContain('After 9 rounds the interval still reaches');
  expect(told(anew, 'too-noisy', 9)).toMatch(/about 7\d more rounds \(3 min\) would tell/);
  expect(told(anew, 'unconfirmed', 1)).toContain('1 fresh round did not confirm it');
});

test('a control that moved says by how much, and what to look for', () => {
  const moved = verdictOf('feed', time('parse'), {
    ...sampled(100, 110, [0.06, 0.14]),
    outcome: 'inconclusive',
    findings: [{ code: 'control-moved', params: { low: 0.021, high: 0.084 } }],
    budget: { tolerance: 0.05 },
  });
  expect(comment(reportOf([moved]))).toContain(
    'It failed twice, but base measured beside itself moved too, by +2.1 % to +8.4 %',
  );
});

test('a change on the threshold itself gets no false hope of more rounds', () => {
  const onTheLine = verdictOf('feed', time('parse'), {
    ...sampled(100, 105, [0.02, 0.08]),
    outcome: 'inconclusive',
    change: 'regressed',
    findings: [
      { code: 'too-noisy', params: { rounds: 24 } },
      { code: 'time-limit', params: { rounds: 24 } },
    ],
    budget: { tolerance: 0.05 },
  });
  expect(comment(reportOf([onTheLine]))).toContain('no sensible number of rounds would tell');
});

test('a failure is told once, however many budgets stand on it, with the end of its log', () => {
  const text = comment(crashed);
  expect(text.match(/Its last lines/g)).toHaveLength(1);
  expect(text).toContain('```text\nnode:internal/modules/esm/resolve:275\n');
  expect(text).toContain('What to do: ');
  expect(text).toContain('**❗ `feed`: 3 budgets could not be measured**');
});

test('a fault behind which no verdict stands is told all the same', () => {
  const limitsOnly = reportOf(yes.verdicts, { answer: 'clarify', exitCode: 2, faults: baseFailed.faults });
  for (const format of FORMAT_NAMES) expect(render(limitsOnly, format)).toContain('npm ci');
  expect(render(limitsOnly, 'junit')).toContain('errors="1"');
});

test('it names the command that measures the open checks again', () => {
  expect(comment(crashed)).toContain('```sh\nnpx pierce gate --base main --only feed\n```');
  expect(comment(yes)).not.toContain('npx pierce gate');
});

test('where only some checks were chosen, it measures those again and no others', () => {
  const chosen = { ...crashed, verdicts: crashed.verdicts.filter(({ check }) => check === 'feed') };
  const leftOut = [{ code: 'left-out', params: { checks: 'app' } }];
  expect(comment(chosen)).toContain('```sh\nnpx pierce gate --base main\n```');
  expect(comment({ ...chosen, findings: leftOut })).toContain('npx pierce gate --base main --only feed\n');
});

test('a base that has another meaning elsewhere is named by its commit', () => {
  const base = { ...crashed.base!, commit: { ...crashed.base!.commit, ref: 'HEAD^1' } };
  expect(comment({ ...crashed, base })).toContain('npx pierce gate --base 0b560b9c0ffe --only feed');
});

test('the command to copy is one command, whatever a check is called', () => {
  const text = comment({
    ...crashed,
    verdicts: crashed.verdicts.map((verdict) =>
      verdict.check === 'feed' ? { ...verdict, check: "x'; rm -rf ~ #" } : verdict,
    ),
  });
  expect(text).toContain(`--only 'x'\\''; rm -rf ~ #'`);
});

test('a limit broken before this change is told apart from what this change breaks', () => {
  expect(comment(no)).toContain(
    'Broken before this change:\n\n- `home` `bytes.font`: Base breaks this limit already',
  );
});

test('a waiver is told with who, until when and why', () => {
  expect(comment(no)).toContain('allowed up to 21 kB until `2027-01-31` by `@ana`: new checkout, `#812`');
});

test('changes within noise get a sign and no direction', () => {
  const text = comment(yes);
  expect(text).toContain('| +0.96 %<br><sub>+0.3 ms, −1.4 to +3.3 %, sees +3.1 %</sub> |');
  expect(text).toContain('| 10 % higher<br>');
});

test('a change without a ratio is told in its unit', () => {
  const fromZero = verdictOf('app', bytes('size'), {
    ...exact(0, 1234),
    outcome: 'fail',
    change: 'regressed',
    findings: [{ code: 'tolerance-exceeded', params: { tolerance: 0.01 } }],
    budget: { tolerance: 0.01 },
  });
  expect(comment(reportOf([fromZero], { answer: 'no', exitCode: 1 }))).toContain('1.23 kB larger');
});

test('where medians differ the other way round than pairs do, the pairs alone are told', () => {
  const { difference, ...sides } = sampled(42.3, 42.1, [0.002, 0.03]);
  const told = (change: Verdict['change'], metric = time('cpu')): string =>
    comment(
      reportOf([
        verdictOf('job', metric, { ...sides, change, difference: { ...difference!, relative: 0.014 } }),
      ]),
    );
  expect(told('unsure')).toContain('| +1.4 %<br><sub>+0.2 to +3 %, sees +3.1 %</sub> |');
  expect(told('regressed')).toContain('| 1.4 % slower<br><sub>+0.2 to +3 %, sees');
  expect(told('improved', { ...time('hits'), unit: 'count', better: 'higher' })).toContain(
    '| 1.4 % more<br>',
  );
});

test('a limit is written as people write limits', () => {
  const text = comment(no);
  for (const limit of ['**≤ 185 kB**, **+1 %**', '≥ 2000/s, −5 %', '≤ 20 ms, **+5 %**'])
    expect(text).toContain(limit);
});

test('a comment is never too long for GitHub, and says how much it leaves out', () => {
  const text = render(huge, 'markdown');
  expect(text.length).toBeLessThanOrEqual(60_000);
  expect(text).toMatch(/\d+ more open budgets in the report\./);
  expect(text).toContain('`check-24` `benchmark number 499 of the long list of them`');
});

test.each(['𝕏'.repeat(400), '`'.repeat(500), '|'.repeat(500), 'z\u0301\u0302\u0303'.repeat(300)])(
  'not even with five hundred hostile names',
  (name) => {
    const { verdicts, ...others } = hostile(name);
    const report = { ...others, verdicts: Array.from({ length: 60 }, () => verdicts).flat() };
    expect(render(report, 'markdown').length).toBeLessThanOrEqual(60_000);
    expect(new TextEncoder().encode(render(report, 'summary')).length).toBeLessThanOrEqual(1_000_000);
  },
);

test('the summary shows what the comment folds', () => {
  expect(render(no, 'summary')).not.toContain('<details>');
  expect(render(no, 'summary')).toContain('#### 6 budgets hold, 1 broken before');
  expect(new TextEncoder().encode(render(huge, 'summary')).length).toBeLessThanOrEqual(1_000_000);
});

test('terminal tables keep to the width where they can, and have colour only if asked', () => {
  for (const width of [80, 100, 120]) {
    const lines = render(no, 'terminal', { width }).split('\n');
    const table = lines.slice(
      lines.findIndex((line) => line.startsWith('Status')),
      lines.findIndex((line) => line.startsWith('✓ pass')) + 1,
    );
    for (const line of table) expect(columns(line)).toBeLessThanOrEqual(width);
  }
  expect(render(no, 'terminal')).not.toContain('\u001B');
  expect(render(no, 'terminal', { colour: true })).toContain('\u001B[31mNo\u001B[39m');
  expect(render(no, 'terminal', { colour: true }).replaceAll(/\p{Cc}\[\d+m/gu, '')).toBe(
    render(no, 'terminal'),
  );
});

test('JSON is the report, with keys in order', () => {
  expect(JSON.parse(render(no, 'json'))).toEqual(no);
  const shuffled = Object.fromEntries(Object.entries(no).toReversed()) as unknown as Report;
  expect(render(shuffled, 'json')).toBe(render(no, 'json'));
});

test('JUnit counts failures, errors and what is skipped; a warning is none of them', () => {
  expect(render(no, 'junit')).toContain(
    '<testsuites name="shop" tests="14" failures="4" errors="0" skipped="1">',
  );
  expect(render(crashed, 'junit')).toContain(
    '<testsuites name="shop" tests="7" failures="0" errors="3" skipped="0">',
  );
});

test('the page loads and runs nothing', () => {
  const page = render(hostile(), 'html');
  expect(page).toContain(
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
  );
  expect(page).not.toMatch(/<(?:script|img|link|iframe|a) |url\(|@import/);
});

test('the page tells every budget with its interval', () => {
  const page = render(no, 'html');
  for (const { metric } of no.verdicts) expect(page).toContain(`<code>${metric!.id}</code>`);
  expect(page).toContain('aria-label="change +18.4\u00A0%, +15.1 to +21.9\u00A0%, allowed +5\u00A0%"');
});

test('a picture of a change has its zero, the edge of the tolerance with its value, and a legend on the page', () => {
  const page = spaced(render(no, 'html'));
  expect(page).toMatch(
    /<line class="edge" [^>]*\/><text [^>]*>\+5 %<\/text><line class="zero" [^>]*\/><text [^>]*>0<\/text>/,
  );
  expect(page.match(/<p class="legend">/g)).toHaveLength(1);
  expect(render(noBase, 'html')).not.toContain('<p class="legend">');
});

test('annotations stand on the lines of the budgets, the worst first, no more than GitHub shows', () => {
  const annotations = annotationsOf([no]);
  expect(annotations[0]).toEqual({
    level: 'error',
    title: 'feed › stringify: fail',
    message: expect.stringContaining('64.8 % slower than base'),
    place: at(41),
  });
  expect(annotations.map(({ level }) => level)).toEqual([
    'error',
    'error',
    'error',
    'error',
    'warning',
    'notice',
    'notice',
  ]);
  expect(annotationsOf([undecided]).map(({ level }) => level)).toEqual(['error', 'error']);
  expect(annotationsOf([huge])).toHaveLength(10);
});

test('every format is one text that ends in a newline, the same for the same report', () => {
  for (const report of Object.values(all)) {
    for (const format of FORMAT_NAMES) {
      const text = render(report, format);
      expect(text).toMatch(/[^\n]\n$/);
      expect(render(structuredClone(report), format)).toBe(text);
      expect(text).not.toMatch(/undefined|\[object|NaN/);
    }
  }
});

test.each(Object.keys(CATALOGUE))('the failure "%s" reads well in a comment', (code) => {
  const params = Object.fromEntries(
    [
      ...`${CATALOGUE[code as keyof typeof CATALOGUE].message} ${CATALOGUE[code as keyof typeof CATALOGUE].hint}`.matchAll(
        /\{(\w+)\}/g,
      ),
    ].map(([, name]) => [name!, name === 'output' ? 'one\ntwo' : 'value']),
  );
  const failure: Failure = { code, params };
  const text = comment(
    reportOf([], {
      answer: 'clarify',
      exitCode: 2,
      faults: [{ side: 'head', check: 'feed', cell: null, failure }],
    }),
  );
  expect(text).toContain('What to do: ');
  expect(text).not.toMatch(/[\uE000\uE001]|\{\w+\}(?![`\w"])/);
});

/** The compiler asks for those of a new one. */
const CODES: Readonly<Record<FindingCode, true>> = {
  'limit-broken': true,
  'tolerance-exceeded': true,
  'pre-existing': true,
  'too-few-rounds': true,
  'too-noisy': true,
  'likely-worse': true,
  unconfirmed: true,
  'control-moved': true,
  'time-limit': true,
  cancelled: true,
  'no-baseline': true,
  'stored-baseline-sampled': true,
  'config-changed': true,
  'no-ratio': true,
  'suspicious-zero': true,
  'suspicious-errors': true,
  'beyond-reach': true,
  'control-missing': true,
  'schedule-one-side': true,
  'schedule-in-turn': true,
  'schedule-limits': true,
  'schedule-one-core': true,
  'schedule-no-pilot': true,
  'schedule-collision': true,
  'schedule-joined': true,
  'schedule-pilot': true,
  'measuring-failed': true,
  'check-missing': true,
  'check-repeated': true,
  'config-stale': true,
  'metric-missing': true,
  'metric-lost': true,
  'metric-redefined': true,
  'readings-missing': true,
  'no-readings': true,
  'not-finite': true,
  negative: true,
  'round-repeated': true,
  'unit-mismatch': true,
  'tolerance-boundless': true,
  'metric-new': true,
  'not-exact': true,
  'worst-round': true,
  'average-round': true,
  'stored-baseline-compared': true,
  'compression-differs': true,
  waived: true,
  'waiver-exceeded': true,
  'waiver-expired': true,
  'generator-saturated': true,
  'window-thin': true,
  'lighthouse-no-value': true,
  'lighthouse-page-never-quiet': true,
  'lighthouse-redirected': true,
  'work-lost': true,
  'work-unseen': true,
  'work-broken-off': true,
  'work-node-differs': true,
  'changes-unaccepted': true,
  'limits-first': true,
  'limits-unknown': true,
  'waiver-unused': true,
  'waiver-ends-soon': true,
  'release-waiver-expired': true,
  'release-without-base': true,
  'fingerprint-differs': true,
  'project-differs': true,
  'same-commit': true,
  'left-out': true,
  'nothing-judged': true,
  'baseline-never-stored': true,
  'baseline-elsewhere': true,
  'baseline-unavailable': true,
  'baseline-search-ended': true,
  'baseline-too-far': true,
  'baseline-too-old': true,
  'baseline-foreign': true,
  'baseline-other-branch': true,
  'baseline-untrusted-event': true,
  'baseline-other-workflow': true,
  'baseline-run-failed': true,
  'baseline-expired': true,
  'baseline-without-digest': true,
  'baseline-too-large': true,
  'baseline-unreadable': true,
  'baseline-other-commit': true,
  'baseline-incomplete': true,
  'baseline-other-config': true,
  'baseline-others-unfit': true,
  'history-begun': true,
  'history-foreign': true,
  'baseline-regressed': true,
};

test.each(Object.keys(CODES))(
  'the finding "%s" is told in sentences, even by a report that lost its parameters',
  (code) => {
    const verdict = verdictOf('app', bytes('size'), {
      outcome: 'inconclusive',
      ...exact(1000, 1200),
      findings: [{ code, params: {} }],
      budget: { max: inBytes(1100) },
    });
    const line = comment(reportOf([verdict]))
      .split('\n')
      .find((text) => text.startsWith('**❔ `app` › `size`** –'));
    expect(line).toMatch(/– .{10,}[.:] /);
    expect(line).not.toContain(`\`${code}\``);
  },
);

test('a warning of a kind that has no words here is shown as it is', () => {
  const verdict = verdictOf('home', time('fcp'), {
    outcome: 'inconclusive',
    head: sampled(1, 1, [0, 0]).head,
    findings: [{ code: 'cache-cold', params: { waited: 45 } }],
    budget: { max: inMs(2) },
  });
  expect(comment(reportOf([verdict]))).toContain('`cache-cold` (`waited`: `45`).');
});

test('progress is one line that tells the check, the round and the time left', () => {
  expect(
    progressLine({
      doing: 'check',
      check: 'search',
      index: 2,
      checks: 5,
      round: 12,
      elapsed: 18_000,
      limit: 300_000,
    }),
  ).toBe('[2/5] search · round 12 · at most 4:42 left');
  expect(progressLine({ doing: 'setup', side: 'base', command: 'npm ci' })).toBe('set-up of base · npm ci');
  const forecast = {
    doing: 'forecast',
    check: 'feed',
    metric: 'wall',
    tolerance: 0.035,
    needed: 130_000,
    left: 42_100,
  };
  expect(spaced(progressLine({ ...forecast, doing: 'forecast' }))).toBe(
    'forecast · feed · wall is noisy: a tolerance of 3.5 % takes about 3 min, 43 s are left',
  );
  expect(
    columns(progressLine({ doing: 'setup', side: 'base', command: 'x'.repeat(500) }, { width: 80 })),
  ).toBeLessThan(80);
});
