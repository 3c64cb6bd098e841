/** A source's path below the workspace as a person would write it, with forward slashes; a URL of another sort loses its scheme. */
export function pathOf(url: string, root: string): string {
  const plain = url.replace(/[?#].*$/s, '');
  if (plain.startsWith(root)) return decoded(plain.slice(root.length));
  if (plain.startsWith('file:///')) return relativePath(decoded(root), decoded(plain));
  return decoded(plain.replace(/^[\w.+-]+:\/\/[^/]*\//, '').replace(/^\.\//, ''));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function relativePath(root: string, path: string): string {
  const from = root.replace(/\/$/, '').split('/');
  const to = path.split('/');
  let common = 0;
  while (common < from.length && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

const MODULES = '/node_modules/';

/** The package that a script outside of the workspace is of; scripts without a file have none. */
export function packageOf(url: string): string {
  const at = url.lastIndexOf(MODULES);
  if (at < 0) return '(no package)';
  const [scope = '', name = ''] = decoded(url.slice(at + MODULES.length)).split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}
