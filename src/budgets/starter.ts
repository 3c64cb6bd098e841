/** What a project looks like from outside, as far as a first budgets file needs it. */
export interface ProjectTraits {
  /** The package's name, or the folder's. */
  readonly name: string;
  /** Folder that the build writes to, if one is there. */
  readonly built: string | null;
  readonly hasBuildScript: boolean;
  readonly hasLockfile: boolean;
}

/** A first budgets file that is valid as it stands: what was found is switched on, the rest is there as examples. */
export function starterFile(traits: ProjectTraits): string {
  return [
    '# What this project promises about performance. Reference: docs/budgets-file.md of Pierce.',
    'version: 1',
    `project: ${slugOf(traits.name)}`,
    ...setupLines(traits),
    '',
    'checks:',
    ...(traits.built ? bundleLines(traits.built) : commandLines()),
    ...EXAMPLES,
    '',
  ].join('\n');
}

function slugOf(name: string): string {
  const slug = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return slug.slice(0, 60) || 'project';
}

function setupLines({ hasBuildScript, hasLockfile }: ProjectTraits): readonly string[] {
  const steps = [...(hasLockfile ? ['npm ci'] : []), ...(hasBuildScript ? ['npm run build'] : [])];
  return steps.length > 0
    ? ['', 'setup: # run in head, and in base when both are measured', ...steps.map((step) => `  - ${step}`)]
    : [];
}

function bundleLines(built: string): readonly string[] {
  return [
    '  app:',
    `    bundle: { files: "${built}/**/*.js", compression: brotli }`,
    '    budgets:',
    '      size: { tolerance: 1% } # add a ceiling: { max: 170 kB, tolerance: 1% }',
  ];
}

function commandLines(): readonly string[] {
  return [
    '  startup:',
    '    command: { run: node --version } # put the command here that should stay fast',
    '    budgets:',
    '      wall: { tolerance: 10% }',
  ];
}

const EXAMPLES = [
  '  # search:',
  '  #   http: { service: api, path: "/search?q=shoes" } # needs `services:`, see the reference',
  '  #   budgets:',
  '  #     latency.p50: { max: 20 ms, tolerance: 10% }',
  '  # home:',
  '  #   lighthouse: { service: web, path: "/" }',
  '  #   budgets:',
  '  #     largest-contentful-paint: { max: 2.5 s, tolerance: 10% }',
];
