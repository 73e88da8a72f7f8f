import type { FactFragment, NodeLineFragment } from '../../api/operations.generated.ts';
import { nodeName } from '../../i18n/node-name.ts';
import { t } from '../../i18n/translate.ts';
import { explorer } from '../../state/explorer.ts';
import { ShapeIcon } from '../../theme/shape-icon.tsx';
import { AssignmentLinks } from './assignment-links.tsx';
import { GroundQuote } from './ground-quote.tsx';

interface FactEntryProps {
  readonly neighbor: NodeLineFragment & { readonly englishName?: string | null };
  readonly edge: FactFragment;
}

/** One fact: the neighbor, the words that say so, and where they stand. */
export function FactEntry({ neighbor, edge }: FactEntryProps) {
  return (
    <li class="fact">
      <p class="fact-head">
        <ShapeIcon label={neighbor.label} />
        <button
          type="button"
          class="link"
          onClick={() => {
            explorer.dispatch({ kind: 'select', id: neighbor.id });
          }}
        >
          {nodeName(neighbor)}
        </button>
        {edge.wording !== null && (
          <span class="muted small" title={t('details.wording')}>
            “{edge.wording}”
          </span>
        )}
        <AssignmentLinks edge={edge} />
      </p>
      {edge.provenance.map((ground, index) => (
        <GroundQuote key={index} ground={ground} />
      ))}
    </li>
  );
}
