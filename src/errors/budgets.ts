import type { ErrorEntry } from './entry.ts';

/** Mistakes in the budgets file. */
export const budgets = {
  'budgets-missing': {
    message: 'There is no budgets file {path}.',
    hint: 'Check the path, or write a first budgets file: pierce init',
  },
  'budgets-none-found': {
    message: 'There is no budgets.yml, budgets.yaml or budgets.json in {folder}.',
    hint: 'Write a first one: pierce init; or name yours: pierce gate --budgets path/to/budgets.yml',
  },
  'budgets-several': {
    message: 'There are several budgets files in {folder}: {found}.',
    hint: 'Keep one of them, or name the one to use: pierce gate --budgets {first}',
  },
  'budgets-unreadable': {
    message: 'The budgets file {path} cannot be read: {problem}.',
    hint: 'Name a readable YAML or JSON file in UTF-8 of at most 1 MiB: pierce gate --budgets budgets.yml',
  },
  'budgets-invalid': {
    message: 'The budgets file {file} has {count}.',
    hint: 'Mend each of them, then try it: pierce check --budgets {file}',
  },
} as const satisfies Record<string, ErrorEntry>;
