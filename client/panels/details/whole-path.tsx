import type { NodeLineFragment } from '../../api/operations.generated.ts';
import { t } from '../../i18n/translate.ts';
import { explorer } from '../../state/explorer.ts';

/** The wholes that a node lies in, each a way up. */
export function WholePath({ wholes }: { readonly wholes: readonly NodeLineFragment[] }) {
  if (wholes.length === 0) return null;
  return (
    <nav class="whole-path small" aria-label={t('details.place')}>
      <ol>
        {wholes.map((whole) => (
          <li key={whole.id}>
            <button
              type="button"
              class="link"
              onClick={() => {
                explorer.dispatch({ kind: 'select', id: whole.id });
              }}
            >
              {whole.label === 'Plan' ? whole.shortName : whole.name}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
