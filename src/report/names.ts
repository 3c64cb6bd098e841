/** Names of the formats, in the order in which they are offered. */
export const FORMAT_NAMES = ['terminal', 'markdown', 'summary', 'html', 'json', 'junit'] as const;

export type FormatName = (typeof FORMAT_NAMES)[number];
