import type { Chain, OverviewLink } from './overview-links.ts';
import type { CardBox } from './use-card-boxes.ts';

interface OverviewEdgesProps {
  readonly links: readonly OverviewLink[];
  readonly boxes: ReadonlyMap<string, CardBox>;
  readonly columnOf: ReadonlyMap<string, number>;
  readonly chain: Chain | undefined;
}

/**
 * The lines of the overview, under the cards: at rest only those between neighboring columns, and of the units only who
 * leads; with a chain lit, all of its lines.
 */
export function OverviewEdges({ links, boxes, columnOf, chain }: OverviewEdgesProps) {
  const atRest = links.filter(
    (link) =>
      (columnOf.get(link.right) ?? 0) - (columnOf.get(link.left) ?? 0) === 1 &&
      (link.type !== 'RESPONSIBLE_FOR' || link.leads),
  );
  const lit = chain === undefined ? [] : links.filter((link) => chain.links.has(link.id));
  return (
    <svg class="overview-edges" aria-hidden="true">
      <g class={chain === undefined ? 'at-rest' : 'at-rest faded'}>
        {atRest.map((link) => (
          <Line key={link.id} link={link} boxes={boxes} />
        ))}
      </g>
      <g class="lit">
        {lit.map((link) => (
          <Line key={link.id} link={link} boxes={boxes} />
        ))}
      </g>
    </svg>
  );
}

function Line({ link, boxes }: { readonly link: OverviewLink } & Pick<OverviewEdgesProps, 'boxes'>) {
  const from = boxes.get(link.left);
  const to = boxes.get(link.right);
  if (from === undefined || to === undefined) return null;
  const reach = Math.max(16, Math.min(72, (to.left - from.right) / 2));
  const path = `M${from.right} ${from.middle}C${from.right + reach} ${from.middle} ${to.left - reach} ${to.middle} ${to.left} ${to.middle}`;
  return (
    <path
      d={path}
      class={`line ${link.leads ? 'leads' : ''}`}
      data-type={link.type}
      data-basis={link.basis}
    />
  );
}
