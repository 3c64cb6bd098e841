import type { JsonSchema } from '../kind.ts';
import { METRICS } from './metrics.generated.ts';
import { isLoopback } from './names.ts';

/** What a check of this kind says; durations in milliseconds. */
export interface LighthouseOptions {
  readonly service?: string;
  readonly path?: string;
  readonly url?: string;
  readonly preset?: 'mobile' | 'desktop';
  readonly categories?: readonly string[];
  readonly runs?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeLimit?: number;
  readonly chromeFlags?: readonly string[];
}

/**
 * What holds where the file says nothing. Five runs: the median of five is twice as steady as one run
 * (https://github.com/GoogleChrome/lighthouse/blob/main/docs/variability.md).
 */
export const DEFAULTS = {
  preset: 'mobile',
  categories: ['performance'],
  runs: 5,
  timeLimit: 60_000,
} as const;

/** Lighthouse's categories: those of its metrics that are a score of many audits. */
export const CATEGORIES = [
  'performance',
  'accessibility',
  'best-practices',
  'seo',
  'agentic-browsing',
] as const;

export const schema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  description: 'A page in a real Chrome, measured by Lighthouse.',
  properties: {
    service: { type: 'string', description: 'The service that answers, by its name under `services`.' },
    path: {
      type: 'string',
      pattern: '^/',
      description: 'Path and query of the page on the service; "/" if absent.',
      examples: ['/', '/search?q=shoes'],
    },
    url: {
      type: 'string',
      description:
        'Address of the page instead of a service; only on this machine, and without tolerances: it is the same for head and base.',
      examples: ['http://localhost:3000/'],
    },
    preset: {
      enum: ['mobile', 'desktop'],
      default: DEFAULTS.preset,
      description:
        "Lighthouse's screen, network and processor: a mid-range phone on slow 4G, or a desktop on cable.",
    },
    categories: {
      type: 'array',
      items: { enum: CATEGORIES },
      minItems: 1,
      uniqueItems: true,
      default: DEFAULTS.categories,
      description: 'Categories to run always; what a budget asks for runs anyway.',
    },
    runs: {
      type: 'integer',
      minimum: 1,
      maximum: 40,
      default: DEFAULTS.runs,
      description: 'Fewest runs per side; more follow while budgets are undecided and time is left.',
    },
    headers: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: 'Sent with every request of the page, also to other hosts; never published.',
    },
    timeLimit: {
      $ref: '#/definitions/duration',
      description: 'How long one run may take; 60 s if absent.',
    },
    chromeFlags: {
      type: 'array',
      items: { type: 'string', pattern: '^--' },
      description: 'Added to the flags of Chrome.',
      examples: [['--no-sandbox']],
    },
  },
};

/** What the schema cannot tell: exactly one target, on this machine, and flags that are not Pierce's own. */
export function mistakes(options: LighthouseOptions): readonly { option: string; problem: string }[] {
  return [...targetMistakes(options), ...flagMistakes(options.chromeFlags ?? []), ...headerMistakes(options)];
}

function* targetMistakes({ service, url, path }: LighthouseOptions) {
  if (service === undefined && url === undefined) {
    yield { option: 'service', problem: 'nothing to measure; example: { service: web, path: "/" }' };
  }
  if (service !== undefined && url !== undefined) {
    yield { option: 'url', problem: 'stands beside `service`; keep one of them' };
  }
  if (path !== undefined && service === undefined) {
    yield { option: 'path', problem: 'needs a `service`; with `url` the path is part of the address' };
  }
  if (url !== undefined && !isLoopback(url)) {
    yield {
      option: 'url',
      problem: `is not on this machine, so the network would be measured too; example: http://localhost:3000/`,
    };
  }
}

const OWN_FLAGS = ['--headless', '--remote-debugging-port', '--remote-debugging-pipe', '--user-data-dir'];

function flagMistakes(flags: readonly string[]) {
  return flags
    .filter((flag) => OWN_FLAGS.includes(flag.split('=')[0]!))
    .map((flag) => ({ option: 'chromeFlags', problem: `${flag} is set by Pierce itself; leave it out` }));
}

function headerMistakes({ headers = {} }: LighthouseOptions) {
  return Object.entries(headers)
    .filter(([name, value]) => !/^[\w!#$%&'*+.^`|~-]+$/.test(name) || /[\r\n\0]/.test(value))
    .map(([name]) => ({ option: 'headers', problem: `"${name}" is no header that can be sent` }));
}

/** Every metric that the installed Lighthouse can give. */
export const known = METRICS.map(({ id, unit, better, nature }) => ({ id, unit, better, nature }));
