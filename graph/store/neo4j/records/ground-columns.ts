import { documentIdFromOutside, nodeIdFromOutside } from '../../../model/ids.ts';
import type { Ground, Provenance } from '../../../model/provenance.ts';
import type { Basis } from '../../../ontology/bases.ts';
import { int, type DatabaseValue } from '../database-value.ts';

/** The grounds of a fact stand in lists side by side, one element for each ground; what a ground has not is '' or -1. */
export const GROUND_COLUMNS = [
  'bases',
  'documents',
  'passages',
  'starts',
  'ends',
  'quotes',
  'rules',
  'confidences',
  'sources',
] as const;

/** The grounds of a fact as lists; a list without any value is left out. */
export function toGroundColumns(provenance: Provenance): Record<string, DatabaseValue> {
  const columns: Record<string, DatabaseValue> = { bases: provenance.map(({ basis }) => basis) };
  const list = (name: string, holds: boolean, values: () => DatabaseValue[]) => {
    if (holds) columns[name] = values();
  };
  const quoted = provenance.some(({ basis }) => basis !== 'REGISTER');
  const inferred = provenance.some(({ basis }) => basis === 'INFERRED');
  const register = provenance.some(({ basis }) => basis === 'REGISTER');
  const ofSpan = <T>(
    ground: Ground,
    take: (span: Exclude<Ground, { basis: 'REGISTER' }>) => T,
    none: T,
  ): T => (ground.basis === 'REGISTER' ? none : take(ground));
  list('passages', quoted, () =>
    provenance.map((ground) => ofSpan(ground, ({ passage }) => passage as string, '')),
  );
  list('starts', quoted, () => provenance.map((ground) => int(ofSpan(ground, ({ start }) => start, -1))));
  list('ends', quoted, () => provenance.map((ground) => int(ofSpan(ground, ({ end }) => end, -1))));
  list('quotes', quoted, () => provenance.map((ground) => ofSpan(ground, ({ quote }) => quote, '')));
  list('rules', inferred, () => provenance.map((ground) => (ground.basis === 'INFERRED' ? ground.rule : '')));
  list('confidences', inferred, () =>
    provenance.map((ground) => (ground.basis === 'INFERRED' ? ground.confidence : -1)),
  );
  list('sources', register, () =>
    provenance.map((ground) => (ground.basis === 'REGISTER' ? ground.source : '')),
  );
  const documents = provenance.map((ground) => ofSpan(ground, ({ document }) => document as string, ''));
  if (quoted) columns['documents'] = documents;
  return columns;
}

/** The lists of a stored fact. */
export interface GroundColumns {
  readonly bases: readonly Basis[];
  readonly documents?: readonly string[] | null;
  readonly passages?: readonly string[] | null;
  readonly starts?: readonly number[] | null;
  readonly ends?: readonly number[] | null;
  readonly quotes?: readonly string[] | null;
  readonly rules?: readonly string[] | null;
  readonly confidences?: readonly number[] | null;
  readonly sources?: readonly string[] | null;
}

/** The grounds read back from their lists. */
export function fromGroundColumns(columns: GroundColumns): Provenance {
  const grounds = columns.bases.map((basis, at): Ground => {
    if (basis === 'REGISTER') return { basis, source: columns.sources?.[at] ?? '' };
    const span = {
      document: documentIdFromOutside(columns.documents?.[at] ?? ''),
      passage: nodeIdFromOutside(columns.passages?.[at] ?? ''),
      start: columns.starts?.[at] ?? 0,
      end: columns.ends?.[at] ?? 0,
      quote: columns.quotes?.[at] ?? '',
    };
    if (basis !== 'INFERRED') return { ...span, basis };
    return { ...span, basis, rule: columns.rules?.[at] ?? '', confidence: columns.confidences?.[at] ?? 1 };
  });
  const [first, ...others] = grounds;
  if (first === undefined) throw new Error('A stored fact has no ground.');
  return [first, ...others];
}
