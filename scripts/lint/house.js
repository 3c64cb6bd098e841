/**
 * The rules of the house that no rule of the linter knows: who may import whom, and who knows neither clock nor chance.
 * https://oxc.rs/docs/guide/usage/linter/js-plugins.html
 */
import { isBuiltin } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';

const SOURCE = join(import.meta.dirname, '../../src');

const PURE = [];
const STAGE = ['model', 'platform', 'errors', 'version', 'redact', 'kinds/kind'];

/** Part of src -> the parts that it may import besides itself. A part that joins others is not listed: it may import all. */
const MAY_IMPORT = {
  model: PURE,
  stats: PURE,
  version: PURE,
  redact: PURE,
  errors: ['model'],
  documents: ['model', 'platform', 'errors'],
  formats: ['model', 'errors'],
  platform: ['model', 'errors', 'redact'],
  'kinds/kind': ['model', 'platform'],
  'kinds/*': ['model', 'platform', 'errors', 'version', 'formats', 'kinds/kind'],
  budgets: STAGE,
  measure: [...STAGE, 'stats'],
  // It reads through documents, for one place of distrust, and learns from main's history how noisy a metric is.
  baseline: [...STAGE, 'documents', 'stats'],
  merge: ['model', 'errors'],
  judge: ['model', 'stats', 'errors'],
  report: ['model', 'errors', 'redact'],
  publish: [...STAGE, 'report'],
};

const WITHOUT_NODE = ['model', 'stats', 'judge', 'report'];
const ONLY_IN_PLATFORM = /^(node:)?(child_process|fs|fs\/promises)$|^@actions\//;
const ONLY_WHEN_NEEDED =
  /^(lighthouse|autocannon|size-limit|chrome-launcher|@size-limit\/.+|@actions\/(artifact|github)|yauzl)$/;

/** The part of src that a file is of, such as `judge` or `kinds/http`; null outside src. */
function partOf(file) {
  const path = relative(SOURCE, file);
  if (path.startsWith('..')) return null;
  const [first, ...rest] = path.replace(/\.[a-z.]+$/, '').split(sep);
  return first === 'kinds' ? `kinds/${rest[0]}` : first;
}

/** Why `file` may not import `specifier`; null if it may. */
function objection(file, specifier, { isType, isLazy }) {
  const part = partOf(file);
  if (part === null) return null;
  if (specifier.startsWith('.')) return objectionToPart(part, partOf(join(dirname(file), specifier)));
  if (isBuiltin(specifier) && WITHOUT_NODE.includes(part)) {
    return `${part} touches no module of Node: it is pure. Let its caller hand in what it needs.`;
  }
  if (ONLY_IN_PLATFORM.test(specifier) && part !== 'platform') {
    return `Only platform imports ${specifier}. Use what platform offers, or add it there.`;
  }
  if (ONLY_WHEN_NEEDED.test(specifier) && !isType && !isLazy) {
    return `${specifier} takes long to load: import it where it is used, by "await import('${specifier}')".`;
  }
  return null;
}

function objectionToPart(part, imported) {
  if (part === imported) return null;
  if (imported === null) return part === 'version' ? null : `${part} imports nothing from outside of src.`;
  const allowed = MAY_IMPORT[part] ?? (/^kinds\/(?!index$)/.test(part) ? MAY_IMPORT['kinds/*'] : null);
  if (allowed === null || allowed.includes(imported)) return null;
  const list = allowed.length > 0 ? allowed.join(', ') : 'nothing of ours';
  return `${part} may not import ${imported}; it may import ${list}. Only what joins the stages imports them.`;
}

const layers = {
  create(context) {
    const check = (node, source, how) => {
      if (typeof source?.value !== 'string') return;
      const message = objection(context.filename, source.value, { isType: false, isLazy: false, ...how });
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source, { isType: node.importKind === 'type' }),
      ExportNamedDeclaration: (node) => check(node, node.source, { isType: node.exportKind === 'type' }),
      ExportAllDeclaration: (node) => check(node, node.source, { isType: node.exportKind === 'type' }),
      ImportExpression: (node) => check(node, node.source, { isLazy: true }),
      TSImportType: (node) => check(node, node.source, { isType: true }),
    };
  },
};

const IMPURE = {
  'Math.random': 'Chance comes from a seeded source that is handed in.',
  'Date.now': 'The time is handed in.',
};

const purity = {
  create(context) {
    const reportClock = (node) => {
      if (node.callee.name === 'Date' && node.arguments.length === 0) {
        context.report({ node, message: `Not here: it reads the clock. ${IMPURE['Date.now']}` });
      }
    };
    return {
      MemberExpression(node) {
        const name = `${node.object.name}.${node.property.name ?? node.property.value}`;
        if (Object.hasOwn(IMPURE, name))
          context.report({ node, message: `No ${name} here. ${IMPURE[name]}` });
      },
      NewExpression: reportClock,
      CallExpression: reportClock,
    };
  },
};

export default { meta: { name: 'house' }, rules: { layers, purity } };
