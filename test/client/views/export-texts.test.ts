import { describe, expect, it } from 'vitest';
import { csvTable } from '../../../client/views/network/csv-table.ts';
import { graphmlText } from '../../../client/views/network/graphml-text.ts';

describe('csvTable', () => {
  it('quotes what needs quotes and lets no text be a formula', () => {
    const rows = [
      { id: 'a', name: '一,二"三"', x: -4 },
      { id: '=1+1', name: '两\n行' },
    ];
    expect(csvTable(['id', 'name', 'x'], rows)).toBe(
      '\uFEFFid,name,x\r\na,"一,二""三""",-4\r\n\'=1+1,"两\n行",\r\n',
    );
  });
});

describe('graphmlText', () => {
  it('writes nodes with their keys and edges with their ends', () => {
    const nodes = [{ id: 'a<b', label: 'Task', name: '大&小\u0001', x: 3 }, { id: 'u' }];
    const edges = [
      { id: 'e', type: 'LEADS', source: 'u', target: 'a<b', role: 'lead', basis: 'STATED' },
    ] as const;
    const lines = graphmlText(nodes, edges)
      .split('\n')
      .filter((line) => /<(?:node|edge) /u.test(line));
    expect(lines).toEqual([
      '    <node id="a&lt;b"><data key="node.label">Task</data><data key="node.name">大&amp;小</data><data key="node.x">3</data></node>',
      '    <node id="u"></node>',
      '    <edge id="e" source="u" target="a&lt;b"><data key="edge.type">LEADS</data><data key="edge.role">lead</data><data key="edge.basis">STATED</data></edge>',
    ]);
  });
});
