import { useMemo } from 'preact/hooks';
import type { Chain, OverviewLink } from './overview-links.ts';
import { boxesByColumn, routeLine } from './route-line.ts';
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
  const columns = useMemo(() => boxesByColumn(boxes, columnOf), [boxes, columnOf]);
  const pathOf = (link: OverviewLink): string | undefined => {
    const from = boxes.get(link.left);
    const to = boxes.get(link.right);
    if (from === undefined || to === undefined) return undefined;
    return routeLine(from, to, columns.slice((columnOf.get(link.left) ?? 0) + 1, columnOf.get(link.right)));
  };
  return (
    <svg class="overview-edges" aria-hidden="true">
      <g class={chain === undefined ? 'at-rest' : 'at-rest faded'}>
        {atRest.map((link) => (
          <Line key={link.id} link={link} path={pathOf(link)} />
        ))}
      </g>
      <g class="lit">
        {lit.map((link) => (
          <Line key={link.id} link={link} path={pathOf(link)} />
        ))}
      </g>
    </svg>
  );
}

function Line({ link, path }: { readonly link: OverviewLink; readonly path: string | undefined }) {
  if (path === undefined) return null;
  return (
    <path d={path} class={link.leads ? 'line leads' : 'line'} data-type={link.type} data-basis={link.basis} />
  );
}
