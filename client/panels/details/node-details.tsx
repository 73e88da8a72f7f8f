import { LABELS } from '../../../graph/ontology/labels.ts';
import { nodeName } from '../../i18n/node-name.ts';
import { nameOf, t } from '../../i18n/translate.ts';
import { ShapeIcon } from '../../theme/shape-icon.tsx';
import { Citation } from './citation.tsx';
import { detailedNode, wholesAround, type DetailedNode } from './details-data.ts';
import { GroundQuote } from './ground-quote.tsx';
import { NeighborGroups } from './neighbor-groups.tsx';
import { NodeActions } from './node-actions.tsx';
import { PropertyList } from './property-list.tsx';
import { nodeQuery, QuerySection } from './query-section.tsx';
import { Responsible } from './responsible.tsx';
import { WholePath } from './whole-path.tsx';

/** The details of the selected node. */
export function NodeDetails({ id }: { readonly id: string }) {
  const { value, key, loading } = detailedNode.current.value;
  if (key !== id && (loading || value === undefined)) return <p class="muted">{t('app.loading')}</p>;
  if (value === undefined)
    return (
      <div class="blank">
        <h2>{t('details.notFound')}</h2>
        <p class="muted">{t('details.notFoundHint', { id })}</p>
      </div>
    );
  return <Found key={value.id} node={value} />;
}

function Found({ node }: { readonly node: DetailedNode }) {
  const types = [...new Set(node.neighborCounts.map((one) => one.type))];
  return (
    <>
      <WholePath wholes={wholesAround(node)} />
      <p class="details-label" data-label={node.label}>
        <ShapeIcon label={node.label} />
        {nameOf(LABELS[node.label])}
        {node.number !== null && ` · ${node.number}`}
      </p>
      <h2 class="details-name">{nodeName('passageText' in node ? { name: node.passageText } : node)}</h2>
      <NodeActions node={node} />
      <Responsible node={node} />
      <PropertyList node={node} />
      <NeighborGroups node={node} />
      <section class="details-section">
        <h3>{t('details.ownGround')}</h3>
        {node.provenance.map((ground, index) => (
          <GroundQuote key={index} ground={ground} />
        ))}
        {node.provenance.length === 0 && <p class="muted">{t('details.noGround')}</p>}
      </section>
      <QuerySection text={nodeQuery(node.id, types)} />
      <Citation node={node} />
    </>
  );
}
