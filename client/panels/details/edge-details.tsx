import { BASES } from '../../../graph/ontology/bases.ts';
import { RELATIONSHIP_TYPES } from '../../../graph/ontology/relationship-types.ts';
import { ROLES } from '../../../graph/ontology/roles.ts';
import { modelKey } from '../../api/model-key.ts';
import type { NodeLineFragment } from '../../api/operations.generated.ts';
import { nodeName } from '../../i18n/node-name.ts';
import { nameOf, t } from '../../i18n/translate.ts';
import { explorer } from '../../state/explorer.ts';
import { ShapeIcon } from '../../theme/shape-icon.tsx';
import { BasisLine } from '../basis-line.tsx';
import { detailedEdge } from './details-data.ts';
import { AssignmentLinks } from './assignment-links.tsx';
import { GroundQuote } from './ground-quote.tsx';
import { edgeQuery, QuerySection } from './query-section.tsx';

/** The details of the selected edge: what it says of which two nodes, and on what ground. */
export function EdgeDetails({ id }: { readonly id: string }) {
  const { value, key } = detailedEdge.current.value;
  if (key !== id) return <p class="muted">{t('app.loading')}</p>;
  if (value === undefined)
    return (
      <div class="blank">
        <h2>{t('details.notFound')}</h2>
        <p class="muted">{t('details.notFoundHint', { id })}</p>
      </div>
    );
  const { edge, source, target } = value;
  return (
    <>
      <p class="details-label">
        <BasisLine basis={edge.basis} />
        {t('details.relation')} · {nameOf(BASES[edge.basis])}
      </p>
      <h2 class="details-name edge-sentence">
        <End node={source} />
        <span class="muted">
          {edge.role === null
            ? nameOf(RELATIONSHIP_TYPES[edge.type])
            : `${nameOf(RELATIONSHIP_TYPES[edge.type])} · ${nameOf(ROLES[modelKey('role', edge.role)])}`}
        </span>
        <End node={target} />
      </h2>
      {edge.wording !== null && (
        <p>
          <span class="muted">{t('details.wording')}</span> “{edge.wording}”
        </p>
      )}
      {edge.assignments.length > 0 && (
        <p class="fact-head">
          <AssignmentLinks edge={edge} />
        </p>
      )}
      <section class="details-section">
        <h3>{t('details.grounds')}</h3>
        {edge.provenance.map((ground, index) => (
          <GroundQuote key={index} ground={ground} />
        ))}
      </section>
      <QuerySection text={edgeQuery(source.id, target.id, edge.type)} />
    </>
  );
}

function End({ node }: { readonly node: NodeLineFragment }) {
  return (
    <button
      type="button"
      class="link edge-end"
      onClick={() => {
        explorer.dispatch({ kind: 'select', id: node.id });
      }}
    >
      <ShapeIcon label={node.label} />
      {nodeName(node)}
    </button>
  );
}
