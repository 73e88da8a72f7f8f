import { useState } from 'preact/hooks';
import { t } from '../i18n/translate.ts';
import { encodeAddress } from '../state/address.ts';
import { explorer } from '../state/explorer.ts';
import { VIEW_NAMES } from '../state/explorer-state.ts';
import { reduce } from '../state/reduce.ts';
import { Glyph } from '../theme/glyph.tsx';
import { Legend } from './legend.tsx';
import './rail.css';

/** The rail on the left, on a narrow screen the bar at the bottom: the views and the legend, which is the filter. */
export function Rail() {
  const state = explorer.state.value;
  const [open, setOpen] = useState(false);
  const { hiddenLabels, hiddenBases, hiddenTypes, hiddenRoles } = state;
  const filtered = hiddenLabels.length + hiddenBases.length + hiddenTypes.length + hiddenRoles.length > 0;
  return (
    <aside class="rail" aria-label={t('nav.views')}>
      <nav class="views" aria-label={t('nav.views')}>
        {VIEW_NAMES.map((view) => (
          <a
            key={view}
            class="view-link"
            href={`#${encodeAddress(reduce(state, { kind: 'show-view', view }))}`}
            aria-current={state.view === view ? 'page' : undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              explorer.dispatch({ kind: 'show-view', view });
            }}
          >
            <Glyph name={view} />
            {t(`view.${view}`)}
            {view === 'network' && state.entries.length > 0 && (
              <span class="number muted view-count">{state.entries.length}</span>
            )}
          </a>
        ))}
        <button
          type="button"
          class="view-link legend-toggle"
          aria-expanded={open}
          aria-controls="legend"
          onClick={() => {
            setOpen(!open);
          }}
        >
          <Glyph name="filter" />
          {t('legend.title')}
          {filtered && <span class="filter-dot" aria-hidden="true" />}
        </button>
      </nav>
      <div id="legend" class={open ? 'legend open' : 'legend'}>
        <Legend />
      </div>
    </aside>
  );
}
