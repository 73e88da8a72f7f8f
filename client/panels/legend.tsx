import { BASES, BASIS_KEYS } from '../../graph/ontology/bases.ts';
import { LABELS, LABEL_KEYS } from '../../graph/ontology/labels.ts';
import { RELATIONSHIP_TYPES, WALKED_TYPES } from '../../graph/ontology/relationship-types.ts';
import { ROLES, ROLE_KEYS } from '../../graph/ontology/roles.ts';
import { figure, nameOf, t } from '../i18n/translate.ts';
import type { ExplorerAction } from '../state/explorer-action.ts';
import { explorer } from '../state/explorer.ts';
import { ShapeIcon } from '../theme/shape-icon.tsx';
import { start } from '../views/overview/overview-data.ts';
import { BasisLine } from './basis-line.tsx';

/** Every label and basis with its look; pressing one shows or hides it. */
export function Legend() {
  const { hiddenLabels, hiddenBases, hiddenTypes, hiddenRoles, view } = explorer.state.value;
  const hiddenCount = hiddenLabels.length + hiddenBases.length + hiddenTypes.length + hiddenRoles.length;
  const counts = start.current.value.value?.labels;
  return (
    <>
      <h2 class="rail-title">{t('legend.title')}</h2>
      <ul>
        {LABEL_KEYS.map((label) => {
          const count = counts?.find((one) => one.label === label)?.count ?? 0;
          if (counts !== undefined && count === 0) return null;
          const hidden = hiddenLabels.includes(label);
          return (
            <li key={label}>
              <button
                type="button"
                class="legend-entry"
                aria-pressed={!hidden}
                title={t('legend.toggle', { name: nameOf(LABELS[label]) })}
                onClick={() => {
                  explorer.dispatch({ kind: 'toggle-label', label });
                }}
              >
                <ShapeIcon label={label} hollow={hidden} />
                <span class="legend-name">{nameOf(LABELS[label])}</span>
                <span class="number muted">{counts === undefined ? '' : figure(count)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <h2 class="rail-title">{t('legend.basis')}</h2>
      <ul>
        {BASIS_KEYS.map((basis) => (
          <li key={basis}>
            <button
              type="button"
              class="legend-entry"
              aria-pressed={!hiddenBases.includes(basis)}
              title={t('legend.toggle', { name: nameOf(BASES[basis]) })}
              onClick={() => {
                explorer.dispatch({ kind: 'toggle-basis', basis });
              }}
            >
              <BasisLine basis={basis} />
              <span class="legend-name">{nameOf(BASES[basis])}</span>
            </button>
          </li>
        ))}
      </ul>
      {view === 'network' && (
        <>
          <h2 class="rail-title">{t('legend.types')}</h2>
          <ul>
            {WALKED_TYPES.map((type) => (
              <Filter
                key={type}
                words={nameOf(RELATIONSHIP_TYPES[type])}
                hidden={hiddenTypes.includes(type)}
                action={{ kind: 'toggle-type', type }}
              />
            ))}
          </ul>
          <h2 class="rail-title">{t('legend.roles')}</h2>
          <ul>
            {ROLE_KEYS.map((role) => (
              <Filter
                key={role}
                words={nameOf(ROLES[role])}
                hidden={hiddenRoles.includes(role)}
                action={{ kind: 'toggle-role', role }}
              />
            ))}
          </ul>
        </>
      )}
      {hiddenCount > 0 && (
        <button
          type="button"
          class="button show-everything"
          onClick={() => {
            explorer.dispatch({ kind: 'show-everything' });
          }}
        >
          {t('legend.all')}
        </button>
      )}
    </>
  );
}

interface FilterProps {
  readonly words: string;
  readonly hidden: boolean;
  readonly action: ExplorerAction;
}

function Filter({ words, hidden, action }: FilterProps) {
  return (
    <li>
      <button
        type="button"
        class="legend-entry"
        aria-pressed={!hidden}
        title={t('legend.toggle', { name: words })}
        onClick={() => {
          explorer.dispatch(action);
        }}
      >
        <span class="filter-mark" aria-hidden="true">
          {hidden ? '' : '✓'}
        </span>
        <span class="legend-name">{words}</span>
      </button>
    </li>
  );
}
