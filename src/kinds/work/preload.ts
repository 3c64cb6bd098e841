import type { CounterOrder } from './count.ts';
import { Counter } from './counter.ts';

/** Its name in the scratch folder; CommonJS, so that it is loaded before programs of either sort without changing how they load. */
export const PRELOAD = 'pierce-work.cjs';

/** The script that every Node process of the measured program loads first. */
export function preloadText(order: CounterOrder): string {
  return `'use strict';
{
  const __name = (named) => named; // what the bundler of Pierce calls inside of classes
  const Counter = ${Counter.toString()};
  try {
    new Counter({
      inspector: require('node:inspector'),
      v8: require('node:v8'),
      net: require('node:net'),
      url: require('node:url'),
      channel: require('node:diagnostics_channel'),
      files: require('node:fs'),
      thread: require('node:worker_threads').threadId,
      self: __filename,
    }, ${JSON.stringify(order)});
  } catch {} // it is missed by whoever reads the folder
}
`;
}

/** Of the top level of a module that comes from Node's compile cache V8 counts no blocks. */
export const UNCACHED = { NODE_DISABLE_COMPILE_CACHE: '1' } as const;

/** The value of NODE_OPTIONS that has every Node process load the script before anything that `own` names. */
export function optionsWith(script: string, own = ''): string {
  return `--require "${script.replaceAll(/["\\]/g, String.raw`\$&`)}" ${own}`.trim();
}
