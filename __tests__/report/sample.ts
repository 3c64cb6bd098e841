/** Reports as judging writes them, for the formats to be tried on: a builder, and one report for each thing that can come out. */
import type {
  BudgetChange,
  Cause,
  CheckSchedule,
  Commit,
  Difference,
  Estimate,
  Fault,
  Fingerprint,
  Metric,
  Quantity,
  Report,
  SideReport,
  Unjudged,
  Verdict,
} from '../../src/model/index.ts';

const machine: Fingerprint = {
  arch: 'x64',
  brotli: '1.1.0',
  cores: '4',
  cpu: 'AMD EPYC 7763 64-Core Processor',
  image: 'ubuntu24 20261102.1',
  memory: '16 GiB',
  node: '24.21.0',
  os: 'linux',
  pierce: '0.1.0',
  zlib: '1.3.1',
};

const HEAD: Commit = {
  sha: '5541963c0ffee5541963c0ffee5541963c0ffee5',
  ref: 'faster-checkout',
  dirty: false,
};
const BASE: Commit = { sha: '0b560b9c0ffee0b560b9c0ffee0b560b9c0ffee0', ref: 'main', dirty: false };

export function side(commit: Commit = HEAD, fingerprint: Fingerprint = machine): SideReport {
  const measured = { from: '2026-11-20T10:00:00.000Z', until: '2026-11-20T10:04:00.000Z' };
  return { commit, measured, fingerprint, machines: [], failures: [] };
}

/** A report of these verdicts; a yes, compared with `main` in the same job, unless `changes` say otherwise. */
export function reportOf(verdicts: readonly Verdict[], changes: Partial<Report> = {}): Report {
  return {
    version: 1,
    project: 'shop',
    file: 'budgets.yml',
    answer: 'yes',
    exitCode: 0,
    head: side(),
    base: side(BASE),
    comparison: { source: 'same-job', age: null, differs: [], choice: null },
    limits: 'base',
    release: false,
    budgetChanges: [],
    verdicts,
    schedules: [],
    unjudged: [],
    faults: [],
    findings: [],
    ...changes,
  };
}

type BudgetChanges = Partial<Verdict['budget']>;

/** A verdict that passes and has nothing to say, unless `changes` say otherwise. */
export function verdictOf(
  check: string,
  metric: Metric,
  { budget = {}, ...changes }: Partial<Omit<Verdict, 'budget'>> & { readonly budget?: BudgetChanges } = {},
): Verdict {
  return {
    check,
    cell: null,
    kind: 'command',
    metric,
    named: metric.id,
    outcome: 'pass',
    change: 'unchanged',
    base: null,
    head: null,
    difference: null,
    findings: [],
    faults: [],
    causes: [],
    facts: [],
    ...changes,
    budget: {
      max: null,
      min: null,
      tolerance: null,
      severity: 'fail',
      owner: null,
      message: null,
      implied: false,
      at: { file: 'budgets.yml', line: 20, column: 7 },
      ...budget,
    },
  };
}

export const at = (line: number): Verdict['budget']['at'] => ({ file: 'budgets.yml', line, column: 7 });

export const bytes = (id: string): Metric => ({ id, unit: 'B', better: 'lower', nature: 'exact' });
export const time = (id: string): Metric => ({ id, unit: 'ms', better: 'lower', nature: 'sampled' });
export const rate = (id: string): Metric => ({ id, unit: '/s', better: 'higher', nature: 'sampled' });
export const count = (id: string): Metric => ({ id, unit: 'count', better: 'lower', nature: 'exact' });
export const points = (id: string): Metric => ({ id, unit: 'points', better: 'higher', nature: 'sampled' });

export const inBytes = (value: number): Quantity => ({ value, unit: 'B' });
export const inMs = (value: number): Quantity => ({ value, unit: 'ms' });
export const bare = (value: number): Quantity => ({ value, unit: 'bare' });

/** Both sides of an exact metric and what lies between them. */
export function exact(base: number, head: number): Pick<Verdict, 'base' | 'head' | 'difference'> {
  const relative = base === 0 ? null : head / base - 1;
  const difference: Difference = {
    relative,
    low: relative,
    high: relative,
    absolute: head - base,
    confidence: 1,
    rounds: 1,
    resolution: null,
  };
  return { base: estimate(base), head: estimate(head), difference };
}

/** Both sides of a sampled metric, with the interval of the change as fractions. */
export function sampled(
  base: number,
  head: number,
  [low, high]: readonly [number | null, number | null],
  rounds = 24,
): Pick<Verdict, 'base' | 'head' | 'difference'> {
  const spread = (value: number): Estimate => ({
    value,
    low: value * 0.98,
    high: value * 1.02,
    readings: rounds,
  });
  const difference: Difference = {
    relative: head / base - 1,
    low,
    high,
    absolute: head - base,
    confidence: 0.9,
    rounds,
    resolution: low === null ? null : 0.031,
  };
  return { base: spread(base), head: spread(head), difference };
}

const estimate = (value: number): Estimate => ({ value, low: null, high: null, readings: 1 });

const cause = (group: string, name: string, base: number | null, head: number | null, unit = 'B'): Cause => ({
  group,
  name,
  unit,
  base,
  head,
});

/** How a check was measured: five rounds in turn, each of its own processes, unless `changes` say otherwise. */
export function scheduleOf(check: string, changes: Partial<CheckSchedule> = {}): CheckSchedule {
  return {
    check,
    cell: null,
    sides: 'in-turn',
    why: { code: 'schedule-in-turn', params: {} },
    blocks: 5,
    rounds: 5,
    control: 0,
    spent: 2000,
    ...changes,
  };
}

/** A pilot that found both sides at once to tell more. */
export const pilot = (metric: string): CheckSchedule['why'] => ({
  code: 'schedule-pilot',
  params: { metric, spreadInTurn: 0.0211, timeInTurn: 236.4, spreadTogether: 0.0062, timeTogether: 141.8 },
});

const schedules: readonly CheckSchedule[] = [
  scheduleOf('app', { blocks: 2, rounds: 2, spent: 431 }),
  scheduleOf('search', { blocks: 16, rounds: 96, spent: 12_340 }),
  scheduleOf('home', { blocks: 9, rounds: 9, spent: 134_000 }),
  scheduleOf('feed', {
    sides: 'together',
    why: pilot('stringify'),
    blocks: 40,
    rounds: 40,
    control: 13,
    spent: 9870,
  }),
];

/** Budgets that hold in most of the reports. */
const holding: readonly Verdict[] = [
  verdictOf('app', count('files'), { kind: 'bundle', ...exact(6, 6), budget: { max: bare(8), at: at(24) } }),
  verdictOf('search', time('latency.p99'), {
    kind: 'http',
    ...sampled(31.2, 31.5, [-0.014, 0.033]),
    budget: { max: inMs(60), tolerance: 0.1, at: at(30) },
  }),
  verdictOf('search', count('errors'), {
    kind: 'http',
    ...exact(0, 0),
    budget: { max: bare(0), implied: true, at: at(26) },
  }),
  verdictOf('home', points('performance'), {
    kind: 'lighthouse',
    ...sampled(97, 96, [-0.02, 0.005]),
    budget: { min: bare(90), severity: 'warn', at: at(36) },
  }),
  verdictOf('feed', time('parse 1 MB'), {
    ...sampled(11.84, 11.93, [0.002, 0.021]),
    change: 'regressed',
    budget: { tolerance: 0.05, at: at(41) },
  }),
];

const unjudged: readonly Unjudged[] = [
  { check: 'app', cell: null, metric: bytes('size.raw'), base: 512_400, head: 561_220 },
  { check: 'search', cell: null, metric: time('latency.p97'), base: 24.12, head: 24.4 },
  { check: 'home', cell: null, metric: time('speed-index'), base: 1830, head: 1905 },
];

export const yes: Report = reportOf(
  [
    verdictOf('app', bytes('size'), {
      kind: 'bundle',
      ...exact(169_204, 158_110),
      change: 'improved',
      causes: [cause('file', 'assets/vendor-*.js', 98_211, 87_300)],
      budget: { max: inBytes(170_000), tolerance: 0.01, at: at(23) },
    }),
    verdictOf('search', rate('throughput'), {
      kind: 'http',
      ...sampled(2310, 2541, [0.07, 0.129]),
      change: 'improved',
      budget: { min: { value: 2000, unit: '/s' }, tolerance: 0.05, at: at(29) },
    }),
    ...holding,
  ],
  { schedules, unjudged },
);

const bundleFails = verdictOf('app', bytes('size'), {
  kind: 'bundle',
  outcome: 'fail',
  ...exact(170_000, 190_910),
  change: 'regressed',
  findings: [
    { code: 'limit-broken', params: { bound: 'max', limit: 185_000 } },
    { code: 'tolerance-exceeded', params: { tolerance: 0.01 } },
  ],
  causes: [
    cause('file', 'assets/app-*.js', 20_104, 24_871),
    cause('file', 'assets/countries-*.js', null, 16_143),
    cause('module', 'node_modules/moment/moment.js', null, 14_907),
    cause('file', 'assets/app-*.css', 4120, 4188),
    cause('file', 'assets/legacy-*.js', 68, null),
    cause('module', 'src/checkout/address.ts', 2210, 2260),
    cause('module', 'src/checkout/index.ts', 1810, 1822),
  ],
  budget: {
    max: inBytes(185_000),
    tolerance: 0.01,
    owner: '@shop/web',
    message: 'Split what the first page does not need; see docs/bundles.md.',
    at: at(23),
  },
});

export const no: Report = reportOf(
  [
    bundleFails,
    verdictOf('search', time('latency.p50'), {
      kind: 'http',
      outcome: 'fail',
      ...sampled(12.42, 14.71, [0.151, 0.219], 16),
      change: 'regressed',
      findings: [{ code: 'tolerance-exceeded', params: { tolerance: 0.05 } }],
      budget: { max: inMs(20), tolerance: 0.05, at: at(28) },
    }),
    verdictOf('home', time('largest-contentful-paint'), {
      kind: 'lighthouse',
      outcome: 'fail',
      ...sampled(2110, 3080, [0.38, 0.54], 9),
      change: 'regressed',
      findings: [
        { code: 'limit-broken', params: { bound: 'max', limit: 2500 } },
        { code: 'tolerance-exceeded', params: { tolerance: 0.1 } },
      ],
      causes: [
        cause('resource', '/img/hero.png', null, 812_400),
        cause('audit', 'render-blocking-insight', 120, 410, 'ms'),
      ],
      facts: [{ name: 'LCP element', text: 'main > img.hero', explains: ['largest-contentful-paint'] }],
      budget: { max: inMs(2500), tolerance: 0.1, owner: '@shop/web', at: at(35) },
    }),
    verdictOf('feed', time('stringify'), {
      outcome: 'fail',
      ...sampled(0.4312, 0.7105, [0.62, 0.68], 40),
      change: 'regressed',
      findings: [{ code: 'tolerance-exceeded', params: { tolerance: 0.05 } }],
      causes: [cause('function', 'escapeText src/feed.js:12', 1200, 451_200, 'count')],
      budget: { tolerance: 0.05, at: at(41) },
    }),
    verdictOf('search', rate('throughput'), {
      kind: 'http',
      outcome: 'inconclusive',
      ...sampled(2310, 2214, [-0.071, -0.012], 16),
      change: 'regressed',
      findings: [
        { code: 'too-noisy', params: { rounds: 16 } },
        { code: 'time-limit', params: { rounds: 96 } },
      ],
      budget: { min: { value: 2000, unit: '/s' }, tolerance: 0.05, at: at(29) },
    }),
    verdictOf('home', bytes('total-byte-weight'), {
      kind: 'lighthouse',
      outcome: 'fail',
      ...exact(402_300, 1_214_700),
      change: 'regressed',
      findings: [{ code: 'limit-broken', params: { bound: 'max', limit: 1_000_000 } }],
      causes: [cause('resource', '/img/hero.png', null, 812_400)],
      budget: { max: inBytes(1_000_000), severity: 'warn', at: at(37) },
    }),
    verdictOf('app', bytes('size.css'), {
      kind: 'bundle',
      ...exact(18_204, 19_877),
      change: 'regressed',
      findings: [
        { code: 'limit-broken', params: { bound: 'max', limit: 19_000 } },
        {
          code: 'waived',
          params: { ceiling: 21_000, until: '2027-01-31', reason: 'new checkout, #812', owner: '@ana' },
        },
      ],
      budget: { max: inBytes(19_000), at: at(25) },
    }),
    verdictOf('home', count('requests'), {
      kind: 'lighthouse',
      ...exact(41, 38),
      change: 'improved',
      budget: { max: bare(40), at: at(38) },
    }),
    verdictOf('home', bytes('bytes.font'), {
      kind: 'lighthouse',
      ...exact(120_400, 120_400),
      findings: [{ code: 'pre-existing', params: { bound: 'max', limit: 100_000, value: 120_400 } }],
      budget: { max: inBytes(100_000), at: at(39) },
    }),
    ...holding,
  ],
  { answer: 'no', exitCode: 1, schedules, unjudged },
);

const crash: Fault = {
  side: 'head',
  check: 'feed',
  cell: null,
  failure: {
    code: 'service-ended-early',
    params: {
      service: 'api',
      how: 'ended with exit code 1',
      ready: 'http://127.0.0.1:4173/health',
      command: 'node api/server.js',
      advice: '.',
      output: [
        'node:internal/modules/esm/resolve:275',
        '    throw new ERR_MODULE_NOT_FOUND(',
        '          ^',
        '',
        "Error [ERR_MODULE_NOT_FOUND]: Cannot find module '/shop/src/parse.js' imported from /shop/api/server.js",
        '    at finalizeResolution (node:internal/modules/esm/resolve:275:11)',
        '    at moduleResolve (node:internal/modules/esm/resolve:860:10) {',
        "  code: 'ERR_MODULE_NOT_FOUND'",
        '}',
        'Node.js v24.21.0',
      ].join('\n'),
    },
  },
};

const failedSetup: Fault = {
  side: 'base',
  check: null,
  cell: null,
  failure: {
    code: 'setup-failed',
    params: {
      command: 'npm ci',
      how: 'ended with exit code 1',
      output: 'npm error code E401\nnpm error Incorrect or missing password.',
    },
  },
};

const unmeasured = (check: string, metric: Metric, fault: Fault): Verdict =>
  verdictOf(check, metric, {
    outcome: 'error',
    change: null,
    findings: [{ code: 'measuring-failed', params: { side: fault.side } }],
    faults: [fault],
    budget: { tolerance: 0.05, at: at(41) },
  });

/** A benchmark that crashed on head; three budgets stand on it. */
export const crashed: Report = reportOf(
  [
    ...holding.slice(0, 4),
    unmeasured('feed', time('parse 1 MB'), crash),
    unmeasured('feed', time('parse 10 MB'), crash),
    unmeasured('feed', time('stringify'), crash),
  ],
  { answer: 'clarify', exitCode: 2, faults: [crash] },
);

/** Base could not be set up, so nothing relative could be judged. */
export const baseFailed: Report = reportOf(
  [
    unmeasured('app', bytes('size'), failedSetup),
    unmeasured('search', time('latency.p50'), failedSetup),
    verdictOf('search', count('errors'), {
      kind: 'http',
      ...exact(0, 0),
      base: null,
      difference: null,
      change: null,
      budget: { max: bare(0) },
    }),
  ],
  {
    answer: 'clarify',
    exitCode: 2,
    base: { ...side(BASE), failures: [failedSetup.failure] },
    faults: [failedSetup],
  },
);

/** The data cannot tell, and the policy blocks. */
export const undecided: Report = reportOf(
  [
    verdictOf('search', time('latency.p50'), {
      kind: 'http',
      outcome: 'inconclusive',
      change: 'unsure',
      ...sampled(12.42, 12.81, [-0.008, 0.071], 16),
      findings: [
        { code: 'too-noisy', params: { rounds: 16 } },
        { code: 'time-limit', params: { rounds: 96 } },
      ],
      budget: { max: inMs(20), tolerance: 0.05, at: at(28) },
    }),
    verdictOf('feed', time('stringify'), {
      outcome: 'inconclusive',
      change: 'unsure',
      ...sampled(0.4312, 0.4391, [null, 0.09], 4),
      findings: [
        { code: 'too-few-rounds', params: { rounds: 4, needed: 8 } },
        { code: 'time-limit', params: { rounds: 4 } },
      ],
      budget: { tolerance: 0.05, at: at(41) },
    }),
    ...holding,
  ],
  {
    answer: 'clarify',
    exitCode: 3,
    schedules: [
      ...schedules.slice(0, 3),
      scheduleOf('feed', {
        blocks: 4,
        rounds: 4,
        why: { code: 'schedule-no-pilot', params: { run: 11_200 } },
        spent: 96_000,
      }),
    ],
    unjudged,
  },
);

const alone = (verdict: Verdict): Verdict => ({ ...verdict, base: null, difference: null, change: null });

/** Nothing to compare with: a limit is broken, a tolerance cannot be told. */
export const noBase: Report = reportOf(
  [
    alone({ ...bundleFails, findings: bundleFails.findings.slice(0, 1), causes: [] }),
    alone(
      verdictOf('feed', time('stringify'), {
        ...sampled(0.4312, 0.4391, [0, 0]),
        outcome: 'inconclusive',
        findings: [{ code: 'no-baseline', params: {} }],
        budget: { tolerance: 0.05, at: at(41) },
      }),
    ),
    ...holding.slice(0, 3).map(alone),
  ],
  {
    answer: 'no',
    exitCode: 1,
    schedules: ['app', 'feed', 'search'].map((check) =>
      scheduleOf(check, { sides: 'alone', why: { code: 'schedule-one-side', params: {} } }),
    ),
    base: null,
    comparison: { source: 'none', age: null, differs: [], choice: null },
    limits: 'head',
    findings: [{ code: 'no-baseline', params: {} }],
    head: side({ ...HEAD, dirty: true }),
  },
);

/** Base was stored by another job on another machine. */
export const storedBase: Report = reportOf(
  [
    verdictOf('search', time('latency.p50'), {
      outcome: 'inconclusive',
      change: null,
      head: sampled(12, 12.4, [0, 0]).head,
      findings: [{ code: 'stored-baseline-sampled', params: {} }],
      budget: { tolerance: 0.05, at: at(28) },
    }),
    ...holding.slice(0, 3),
  ],
  {
    comparison: { source: 'stored', age: 3 * 3_600_000, differs: ['cpu', 'node'], choice: null },
    base: side(BASE, { ...machine, cpu: 'Intel(R) Xeon(R) Platinum 8370C CPU @ 2.80GHz', node: '22.19.0' }),
    findings: [{ code: 'fingerprint-differs', params: { names: 'cpu, node' } }],
  },
);

/** Base is what main stored two commits before; the nearer ones would not do. */
export const chosenBase: Report = {
  ...yes,
  comparison: {
    source: 'stored',
    age: 26 * 3_600_000,
    differs: [],
    choice: {
      commit: BASE.sha!,
      distance: 2,
      age: 25 * 3_600_000,
      run: 4711,
      artifact: 815,
      passedOver: [
        { code: 'baseline-foreign', params: { commit: 'f0f0f0f0', run: 4713 } },
        { code: 'baseline-run-failed', params: { commit: 'abcdef012', run: 4712, conclusion: 'failure' } },
      ],
    },
  },
  findings: [
    { code: 'baseline-regressed', params: { commit: BASE.sha!, count: 1, budgets: 'home bytes.font' } },
  ],
};

/** Main has something, but nothing that this change could be compared with. */
export const noneStored: Report = {
  ...noBase,
  findings: [
    { code: 'no-baseline', params: {} },
    {
      code: 'baseline-too-old',
      params: { commit: BASE.sha!, run: 4711, age: 40 * 86_400_000, most: 30 * 86_400_000 },
    },
    { code: 'baseline-elsewhere', params: { count: 7 } },
  ],
};
/** A change of the budgets file: a limit that nobody has accepted, unless `changes` say otherwise. */
export function budgetChange(changes: Partial<BudgetChange> = {}): BudgetChange {
  return {
    what: 'loosened',
    check: 'app',
    metric: 'size',
    key: 'max',
    from: inBytes(170_000),
    to: inBytes(340_000),
    inForce: 'base',
    gated: true,
    accepted: null,
    at: at(23),
    ...changes,
  };
}

const told = { inForce: 'head', gated: false } as const;
const ceiling = { what: 'waiver', metric: 'size.css', key: 'ceiling', to: inBytes(21_000) } as const;

/** Every sort of change of a budgets file; of the check that is gone nothing could be told. */
export const weakened: Report = reportOf(
  [
    ...holding,
    verdictOf('feed', time('stringify'), {
      outcome: 'error',
      metric: null,
      named: 'stringify',
      findings: [{ code: 'check-missing', params: { side: 'head' } }],
      budget: { tolerance: 0.05, at: at(41) },
    }),
  ],
  {
    answer: 'no',
    exitCode: 1,
    budgetChanges: [
      budgetChange({
        what: 'policy',
        check: null,
        metric: null,
        key: 'falseAlarms',
        from: 0.005,
        to: 0.0001,
      }),
      budgetChange({
        ...told,
        what: 'setup',
        check: null,
        metric: null,
        key: 'setup',
        from: null,
        to: 'npm ci',
      }),
      budgetChange(),
      budgetChange({ key: 'tolerance', from: 0.01, to: null }),
      budgetChange({
        ...told,
        what: 'tightened',
        check: 'search',
        metric: 'latency.p50',
        key: 'tolerance',
        from: 0.1,
        to: 0.075,
      }),
      budgetChange({
        ...told,
        what: 'added',
        check: 'search',
        metric: 'throughput',
        key: 'min',
        from: null,
        to: { value: 2000, unit: '/s' },
      }),
      budgetChange({
        check: 'home',
        metric: 'performance',
        key: 'severity',
        from: 'fail',
        to: 'warn',
        accepted: { by: 'waiver', name: '@ana' },
        inForce: 'head',
      }),
      budgetChange({
        what: 'measured-otherwise',
        metric: null,
        check: 'search',
        key: 'connections',
        from: 20,
        to: 2,
        inForce: 'head',
      }),
      budgetChange({ what: 'removed', check: 'feed', metric: null, key: 'check', from: 'command', to: null }),
      budgetChange({ ...ceiling, from: null }),
    ],
    findings: [
      { code: 'changes-unaccepted', params: { changes: 6, label: 'performance-accepted' } },
      {
        code: 'waiver-ends-soon',
        params: { check: 'app', metric: 'size.css', until: '2027-01-31', owner: '@ana', days: 5 },
      },
      {
        code: 'waiver-unused',
        params: { check: 'home', metric: 'requests', until: '2027-03-31', owner: '@ana' },
      },
    ],
  },
);

/** A release for which a waiver is over, with a base that has no budgets file yet. */
export const refused: Report = reportOf(holding, {
  answer: 'no',
  exitCode: 1,
  release: true,
  limits: 'first',
  findings: [
    { code: 'limits-first', params: {} },
    {
      code: 'release-waiver-expired',
      params: { check: 'app', metric: 'size', until: '2026-10-31', owner: '@ana' },
    },
  ],
});

/** Five hundred budgets, four in five of them broken. */
export const huge: Report = reportOf(
  Array.from({ length: 500 }, (_, index) =>
    verdictOf(`check-${index % 25}`, time(`benchmark number ${index} of the long list of them`), {
      outcome: index % 5 === 0 ? 'pass' : 'fail',
      ...sampled(10, 11 + index / 100, [0.08, 0.12 + index / 1000]),
      change: 'regressed',
      findings: index % 5 === 0 ? [] : [{ code: 'tolerance-exceeded', params: { tolerance: 0.05 } }],
      causes:
        index % 5 === 0
          ? []
          : [cause('function', `work-${index} src/work.js:${index}`, 100, 200 + index, 'count')],
      budget: { tolerance: 0.05, at: at(index + 20), message: 'Somebody cares about this one.' },
    }),
  ),
  {
    answer: 'no',
    exitCode: 1,
    schedules: Array.from({ length: 25 }, (_, index) =>
      scheduleOf(`check-${index}`, { sides: 'together', why: pilot(`benchmark number ${index}`) }),
    ),
    unjudged,
  },
);

const NASTY =
  '|`</details><img src=x onerror=alert(1)>[x](https://evil.example)@org/team #1 \u202Egnp.exe\u001B[31m\n::error::x ##[group]y';

/** Every word that comes from elsewhere is hostile. */
export function hostile(name: string = NASTY): Report {
  const fault: Fault = {
    side: 'head',
    check: name,
    cell: name,
    failure: {
      code: 'setup-failed',
      params: { command: name, how: name, output: `${name}\n\`\`\`\n${name}` },
    },
  };
  const [first, ...others] = no.verdicts.map((verdict): Verdict => ({
    ...verdict,
    check: name,
    cell: name,
    named: name,
    metric: verdict.metric && { ...verdict.metric, id: name },
    causes: verdict.causes.map((part) => ({ ...part, name, group: name, unit: name })),
    facts: [{ name, text: name, explains: [] }],
    findings: [...verdict.findings, { code: name, params: { [name]: name } }],
    budget: { ...verdict.budget, owner: name, message: name, at: { ...verdict.budget.at, file: name } },
  }));
  const whys = [
    { code: 'schedule-collision', params: { code: name } },
    { code: 'schedule-pilot', params: { metric: name, spreadInTurn: name, timeTogether: name } },
    { code: 'schedule-no-pilot', params: { run: name } },
    { code: 'schedule-one-core', params: { cores: name } },
    { code: name, params: { [name]: name } },
  ];
  const foreign = { check: name, metric: name, key: name, at: { file: name, line: 1, column: 1 } };
  return {
    ...no,
    budgetChanges: [
      budgetChange({ ...foreign, from: name, to: { value: 3, unit: name } }),
      budgetChange({ ...foreign, what: 'policy', from: null, to: name, accepted: { by: 'label', name } }),
      budgetChange({ ...foreign, what: 'setup', from: name, to: true, gated: false, inForce: 'head' }),
    ],
    schedules: whys.map((why) => scheduleOf(name, { cell: name, why, rounds: 30, control: 6 })),
    project: name,
    file: name,
    head: side(
      { sha: name, ref: name, dirty: true },
      { cpu: name, cores: name, os: name, arch: name, node: name, [name]: name },
    ),
    base: side({ sha: name, ref: name, dirty: false }),
    faults: [fault],
    findings: [
      { code: 'fingerprint-differs', params: { names: name } },
      { code: 'changes-unaccepted', params: { changes: 1, label: name } },
      {
        code: 'waiver-ends-soon',
        params: { check: name, metric: name, until: name, owner: name, days: name },
      },
      { code: name, params: { [name]: name } },
    ],
    unjudged: [
      {
        check: name,
        cell: name,
        metric: { id: name, unit: name, better: 'lower', nature: 'sampled' },
        base: 1,
        head: 2,
      },
    ],
    verdicts: [{ ...first!, outcome: 'error', faults: [{ ...fault, check: null }] }, ...others],
  };
}
