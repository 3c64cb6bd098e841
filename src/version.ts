import manifest from '../package.json' with { type: 'json' };

/** The version of Pierce, as published. */
export const VERSION: string = manifest.version;
