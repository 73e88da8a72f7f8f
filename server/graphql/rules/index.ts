import type { ValidationRule } from 'graphql';
import { aliasRule } from './alias-rule.ts';
import { depthRule } from './depth-rule.ts';
import { directiveRule } from './directive-rule.ts';
import { queryOnlyRule } from './query-only-rule.ts';
import { rootFieldRule } from './root-field-rule.ts';

/** The bounds of a document that can be told without its variables, besides the specification's own rules. */
export const DOCUMENT_RULES: readonly ValidationRule[] = [
  queryOnlyRule,
  depthRule,
  aliasRule,
  rootFieldRule,
  directiveRule,
];
