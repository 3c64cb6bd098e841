/**
 * Names that nothing of ours may have: a map of plain JSON would give for them what all maps have in common. They stand
 * among the types because whoever writes names and whoever reads them have to agree.
 */
export const FORBIDDEN_NAMES: readonly string[] = ['__proto__', 'constructor', 'prototype'];
