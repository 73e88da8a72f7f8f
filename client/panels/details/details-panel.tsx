import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/translate.ts';
import { explorer } from '../../state/explorer.ts';
import { Glyph } from '../../theme/glyph.tsx';
import { Deferred } from '../deferred.tsx';
import { PlanSummary } from './plan-summary.tsx';
import './details.css';
import './details-narrow.css';

const loadSelectionDetails = async () => (await import('./selection-details.tsx')).SelectionDetails;

/** The details on the right, on a narrow screen a sheet from below: the selection, or the plan where nothing is selected. */
export function DetailsPanel() {
  const { selection } = explorer.state.value;
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    body.current?.scrollTo(0, 0);
  }, [selection]);
  return (
    <aside
      class={selection === undefined ? 'details idle' : 'details'}
      aria-label={t('details.title')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') explorer.dispatch({ kind: 'select' });
      }}
    >
      {selection !== undefined && (
        <button
          type="button"
          class="button plain icon details-close"
          aria-label={t('action.close')}
          title={t('action.close')}
          onClick={() => {
            explorer.dispatch({ kind: 'select' });
          }}
        >
          <Glyph name="close" />
        </button>
      )}
      <div class="details-body" ref={body}>
        {selection === undefined ? (
          <PlanSummary />
        ) : (
          <Deferred load={loadSelectionDetails} props={{ id: selection }} />
        )}
      </div>
    </aside>
  );
}
