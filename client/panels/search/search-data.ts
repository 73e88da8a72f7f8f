import { signal } from '@preact/signals';
import type { Label } from '../../../graph/ontology/labels.ts';
import { SearchDocument, type SearchQuery } from '../../api/operations.generated.ts';
import { request } from '../../api/request.ts';
import { createResource } from '../../api/resource.ts';

/** What stands in the search box. */
export const query = signal('');
/** The label that the hits are narrowed to. */
export const facet = signal<Label | undefined>(undefined);

/** One hit of the search. */
export type SearchHit = SearchQuery['search']['edges'][number];

const MOST_HITS = 20;

/** The hits for what stands in the box, asked for as it is typed; older answers are dropped. */
export const search = createResource(
  () => (query.value.trim() === '' ? undefined : `${facet.value ?? ''} ${query.value.trim()}`),
  async (key, signal) => {
    const at = key.indexOf(' ');
    const labels = key.slice(0, at);
    const answer = await request(
      SearchDocument,
      {
        query: key.slice(at + 1),
        labels: labels === '' ? null : [labels as Label],
        first: MOST_HITS,
      },
      { signal },
    );
    return answer.search;
  },
);
