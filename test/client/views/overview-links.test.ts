import { describe, expect, it } from 'vitest';
import type { EdgeLineFragment } from '../../../client/api/operations.generated.ts';
import { chainThrough, linkCards } from '../../../client/views/overview/overview-links.ts';
import { routeLine } from '../../../client/views/overview/route-line.ts';

const edge = (
  type: EdgeLineFragment['type'],
  source: string,
  target: string,
  basis: EdgeLineFragment['basis'] = 'STATED',
  role: EdgeLineFragment['role'] = null,
): EdgeLineFragment => ({
  id: `${type}~${source}~${target}`,
  type,
  role,
  basis,
  source: { id: source },
  target: { id: target },
});

const columns = new Map([
  ['goal', 0],
  ['task', 1],
  ['project', 2],
  ['lead', 3],
  ['helper', 3],
]);
const edges = [
  edge('PART_OF', 'task/1', 'task'),
  edge('SUPPORTS', 'task/1', 'goal', 'INFERRED'),
  edge('IMPLEMENTS', 'project', 'task', 'STRUCTURE'),
  edge('RESPONSIBLE_FOR', 'lead', 'project', 'STATED', 'LEAD'),
  edge('RESPONSIBLE_FOR', 'helper', 'project', 'STATED', 'PARTICIPANT'),
  edge('RESPONSIBLE_FOR', 'lead', 'task/1', 'STATED', 'LEAD'),
];
const links = linkCards(edges, columns, []);

describe('linkCards', () => {
  it('counts what is said of a part for the whole on screen, as structure at best', () => {
    const basisOf = (id: string) => links.find((link) => link.id === id)?.basis;
    expect(links.map((link) => link.id)).toEqual([
      'goal|task',
      'task|project',
      'project|lead',
      'project|helper',
      'task|lead',
    ]);
    expect(basisOf('project|lead')).toBe('STATED');
    expect(basisOf('task|lead')).toBe('STRUCTURE');
    expect(basisOf('goal|task')).toBe('INFERRED');
  });

  it('leaves hidden bases out', () => {
    expect(linkCards(edges, columns, ['INFERRED']).map((link) => link.id)).not.toContain('goal|task');
  });
});

describe('chainThrough', () => {
  it('goes from a goal to the units that lead', () => {
    expect([...chainThrough('goal', links).cards].sort()).toEqual(['goal', 'lead', 'project', 'task']);
  });

  it('shows every unit of the card itself', () => {
    expect([...chainThrough('project', links).cards].sort()).toEqual([
      'goal',
      'helper',
      'lead',
      'project',
      'task',
    ]);
  });

  it('follows from a unit only what it leads', () => {
    expect([...chainThrough('helper', links).cards].sort()).toEqual(['helper', 'project']);
    expect([...chainThrough('lead', links).cards].sort()).toEqual(['goal', 'lead', 'project', 'task']);
  });
});

describe('routeLine', () => {
  const box = (left: number, top: number) => ({ left, right: left + 100, top, bottom: top + 20 });

  it('crosses a column between its cards', () => {
    const between = [[box(200, 0), box(200, 30), box(200, 60)]];
    expect(routeLine(box(0, 20), box(400, 60), between)).toBe(
      'M100 30C150 30 150 25 200 25H300C350 25 350 70 400 70',
    );
  });
});
