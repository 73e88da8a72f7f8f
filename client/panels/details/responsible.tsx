import { RELATIONSHIP_TYPES } from '../../../graph/ontology/relationship-types.ts';
import { ROLES } from '../../../graph/ontology/roles.ts';
import { NeighborPageDocument } from '../../api/operations.generated.ts';
import { modelKey } from '../../api/model-key.ts';
import { request } from '../../api/request.ts';
import { createResource } from '../../api/resource.ts';
import { nodeName } from '../../i18n/node-name.ts';
import { nameOf, t } from '../../i18n/translate.ts';
import { explorer } from '../../state/explorer.ts';
import { detailedNode, type DetailedNode } from './details-data.ts';

const MOST_NAMED = 50;
const DIVISIBLE: readonly string[] = RELATIONSHIP_TYPES.RESPONSIBLE_FOR.targets;

/** The units in charge of the selected item, or of the selected row of the division of work. */
const responsible = createResource(
  () => {
    const { key, value } = detailedNode.current.value;
    return value !== undefined && (DIVISIBLE.includes(value.label) || value.label === 'Assignment')
      ? key
      : undefined;
  },
  async (id, signal) => {
    const variables = {
      id,
      types: ['RESPONSIBLE_FOR', 'LEADS', 'PARTICIPATES_IN'] as const,
      direction: 'IN' as const,
      first: MOST_NAMED,
    };
    return (await request(NeighborPageDocument, variables, { signal })).node?.neighbors;
  },
);

/** Who leads and who takes part, by role, each name a way to the unit. */
export function Responsible({ node }: { readonly node: DetailedNode }) {
  const { key, value } = responsible.current.value;
  if (key !== node.id || value === undefined || value.edges.length === 0) return null;
  const roles = [...new Set(value.edges.flatMap(({ edge }) => edge.role ?? []))];
  return (
    <dl class="properties">
      {!roles.includes('LEAD') && (
        <div>
          <dt class="muted">{nameOf(ROLES.lead)}</dt>
          <dd class="muted">{t('details.noLead')}</dd>
        </div>
      )}
      {roles.map((role) => (
        <div key={role}>
          <dt class="muted">{nameOf(ROLES[modelKey('role', role)])}</dt>
          <dd class="unit-names">
            {value.edges
              .filter(({ edge }) => edge.role === role)
              .map(({ node: unit, edge }) => (
                <button
                  key={edge.id}
                  type="button"
                  class="link"
                  onClick={() => {
                    explorer.dispatch({ kind: 'select', id: unit.id });
                  }}
                >
                  {nodeName(unit)}
                </button>
              ))}
          </dd>
        </div>
      ))}
      {value.edges.length < value.totalCount && (
        <p class="muted small">
          {t('overview.cutLong', { shown: value.edges.length, total: value.totalCount })}
        </p>
      )}
    </dl>
  );
}
