import { indexTerms } from '../../../analysis/search-terms.ts';
import { searchFields } from '../../../analysis/search-fields.ts';
import { prepareField } from '../../../analysis/search-tier.ts';
import type { Spelling } from '../../../analysis/spell-text.ts';
import { hasLabel, type GraphNode } from '../../../model/graph-node.ts';
import type { DatabaseValue } from '../database-value.ts';

/** Stands before the letters of a Han character in a stored spelling. */
export const HAN_MARK = '\u0001';
/** Stands before any other character in a stored spelling. */
export const OTHER_MARK = '\u0002';

/** How the columns say what being equal to a text is worth. */
export const RANK_MARKS = { name: 'n', alias: 'a', passage: 'p' } as const;

function marked({ characters }: Spelling, initials: boolean): string {
  return characters
    .map(
      ({ letters, han }) => `${han ? HAN_MARK : OTHER_MARK}${han && initials ? letters.charAt(0) : letters}`,
    )
    .join('');
}

/**
 * What a search looks at, prepared once: `searchTerms` for the full-text index, and side by side the folded texts with
 * their rank, their pinyin and their initials, each letter's character marked.
 */
export function searchColumns(node: GraphNode): Record<string, DatabaseValue> {
  const fields = searchFields(node).map(prepareField);
  const terms = new Set<string>();
  for (const field of fields) for (const term of indexTerms(field)) terms.add(term);
  const spelled = fields.some(({ spelling }) => spelling !== undefined);
  return {
    searchTerms: [...terms].join(' '),
    searchTexts: fields.map(({ rank, folded }) => `${RANK_MARKS[rank]}${folded}`),
    ...(spelled && {
      searchSpellings: fields.map(({ spelling }) => (spelling === undefined ? '' : marked(spelling, false))),
      searchInitials: fields.map(({ spelling }) => (spelling === undefined ? '' : marked(spelling, true))),
    }),
  };
}

/** A name as a filter compares it: in NFKC and lower case, white space kept. */
export function filterName(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

/** The names in which a filter looks for a fragment. */
export function filterNames(node: GraphNode): readonly string[] {
  const aliases = hasLabel(node, 'Unit') ? node.properties.aliases : [];
  return [...new Set([node.name, node.shortName, ...aliases].map(filterName))];
}
