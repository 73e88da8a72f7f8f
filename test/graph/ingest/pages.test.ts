import { describe, expect, it } from 'vitest';
import { faultsOf, rowsOf } from '../../fixtures/document-rows.ts';
import { readShippedPlan, readText, shippedPlanBytes } from '../../fixtures/shipped-plan.ts';
import { toPage } from '../../fixtures/to-page.ts';

describe('the shipped plan saved as a page', () => {
  const graph = readText(toPage(new TextDecoder().decode(shippedPlanBytes)), 'plan.html');
  const shipped = readShippedPlan();

  it('gives the same ids and edges as its text', () => {
    expect(graph.nodes.map(({ id }) => id)).toEqual(shipped.nodes.map(({ id }) => id));
    expect(graph.edges.map(({ id }) => id)).toEqual(shipped.edges.map(({ id }) => id));
    expect(graph.coverage).toEqual(shipped.coverage);
  });

  it('has the extracted text for its text', () => {
    expect(faultsOf(graph)).toEqual([]);
    expect(graph.documents[0]?.text).not.toMatch(/<\/?p|script|style/u);
    expect(graph.documents[0]?.text).not.toContain('（财政部负责）');
  });
});

describe('a table of a page', () => {
  it('keeps empty and merged cells in their columns', () => {
    const graph = readText(
      `<html><body><h1>西山市湿地保护方案</h1><table>
        <tr><th>序号</th><th>重点任务</th><th>主要内容</th><th>牵头部门</th><th>配合部门</th><th>时间安排</th></tr>
        <tr><td>1</td><td rowspan="2">保护湿地</td><td>划定湿地边界</td><td rowspan="2">市林草局</td><td></td><td>2024年</td></tr>
        <tr><td>2</td><td>开展湿地监测</td><td>市水务局、<br>生态环境局</td><td></td></tr>
      </table></body></html>`,
      'page.html',
    );
    expect(rowsOf(graph)).toEqual({
      1: { units: ['市林草局 lead 牵头部门'], covers: ['task/1 STATED'], deadline: '2024年' },
      2: {
        units: ['市林草局 lead 牵头部门', '市水务局 supporter 配合部门', '市生态环境局 supporter 配合部门'],
        covers: ['task/2 STATED'],
      },
    });
    expect(faultsOf(graph)).toEqual([]);
  });

  it('gives the rows of an English plan by its headings', () => {
    const graph = readText(
      `<!doctype html><body><h1>Harbor Climate Plan</h1><p>The harbor acts.</p><table>
        <tr><td>Action</td><td>Responsible Party</td><td>Partners</td><td>Due Date</td></tr>
        <tr><td>Plant trees along the quay</td><td>Parks Department</td><td>Port Authority</td><td>2026</td></tr>
        <tr><td>Insulate the old halls</td><td>Port Authority</td><td></td><td></td></tr>
      </table></body>`,
      'plan.htm',
    );
    expect(rowsOf(graph)).toEqual({
      1: {
        units: ['Parks Department responsible Responsible Party', 'Port Authority participant Partners'],
        covers: ['task/1 STATED'],
        deadline: '2026',
      },
      2: { units: ['Port Authority responsible Responsible Party'], covers: ['task/2 STATED'] },
    });
  });
});
