import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { NeighborPageDocument, type NeighborPageQuery } from '../../api/operations.generated.ts';
import { ApiError } from '../../api/api-error.ts';
import { request } from '../../api/request.ts';
import { figure, t } from '../../i18n/translate.ts';
import { FactEntry } from './fact-entry.tsx';
import { groupArguments, groupKey, type NeighborGroup } from './neighbor-group.ts';

type Connection = NonNullable<NeighborPageQuery['node']>['neighbors'];

const PAGE = 20;

interface FactListProps {
  readonly id: string;
  readonly group: NeighborGroup;
}

/** The facts of a group one by one, page by page. */
export function FactList({ id, group }: FactListProps) {
  const pages = useSignal<readonly Connection[]>([]);
  const failure = useSignal<ApiError | undefined>(undefined);
  const busy = useSignal(false);

  const load = async (signal?: AbortSignal) => {
    busy.value = true;
    failure.value = undefined;
    try {
      const after = pages.peek().at(-1)?.pageInfo.endCursor ?? null;
      const variables = { id, ...groupArguments(group), first: PAGE, after };
      const answer = await request(NeighborPageDocument, variables, signal === undefined ? {} : { signal });
      if (answer.node !== null) pages.value = [...pages.peek(), answer.node.neighbors];
    } catch (cause) {
      if (cause instanceof ApiError) failure.value = cause;
    } finally {
      if (signal?.aborted !== true) busy.value = false;
    }
  };

  useEffect(() => {
    const controller = new AbortController();
    pages.value = [];
    void load(controller.signal);
    return () => {
      controller.abort();
    };
  }, [id, groupKey(group)]);

  const facts = pages.value.flatMap((page) => page.edges);
  const total = pages.value.at(-1)?.totalCount ?? group.count;
  const more = pages.value.at(-1)?.pageInfo.hasNextPage === true || failure.value !== undefined;
  return (
    <>
      <ol class="facts" aria-busy={busy.value}>
        {facts.map((fact) => (
          <FactEntry key={fact.edge.id} neighbor={fact.node} edge={fact.edge} />
        ))}
      </ol>
      {more && (
        <p class="facts-foot">
          <span class="muted small number">
            {t('details.shownOf', { shown: figure(facts.length), total: figure(total) })}
          </span>
          <button type="button" class="link small" disabled={busy.value} onClick={() => void load()}>
            {failure.value === undefined
              ? t('details.nextPage', { count: Math.min(PAGE, total - facts.length) })
              : t('trouble.retryNow')}
          </button>
        </p>
      )}
    </>
  );
}
