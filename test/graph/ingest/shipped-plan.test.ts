import { describe, expect, it } from 'vitest';
import { toGraphFile } from '../../../graph/export/graph-file.ts';
import { readGraphFile } from '../../../graph/ingest/read-graph-file.ts';
import type { GraphNode } from '../../../graph/model/graph-node.ts';
import { nodeIdFromOutside } from '../../../graph/model/ids.ts';
import { LABEL_KEYS, type Label } from '../../../graph/ontology/labels.ts';
import { RELATIONSHIP_TYPES } from '../../../graph/ontology/relationship-types.ts';
import { readShippedPlan, readText, shippedPlanBytes } from '../../fixtures/shipped-plan.ts';

const graph = readShippedPlan();
const nodes = new Map(graph.nodes.map((node) => [node.id as string, node]));
const at = (place: string): GraphNode => {
  const node = nodes.get(`guofa-2016-73/${place}`);
  if (node === undefined) throw new Error(`no node ${place}`);
  return node;
};
const count = (label: Label, level?: number) =>
  graph.nodes.filter(
    (node) => node.label === label && (level === undefined || node.properties.level === level),
  ).length;

describe('the shipped plan', () => {
  it('is read whole', () => {
    expect(graph.coverage).toEqual({
      'guofa-2016-73': { passages: 718, claimed: 690, furniture: 28, unclaimed: 0 },
    });
    expect(graph.problems).toEqual([]);
  });

  it('yields every label in the numbers that the document has', () => {
    const counts = Object.fromEntries(LABEL_KEYS.map((label) => [label, [count(label, 1), count(label, 2)]]));
    expect(counts).toEqual({
      Plan: [0, 0],
      Goal: [17, 47],
      Indicator: [34, 0],
      Principle: [5, 0],
      Direction: [6, 20],
      Task: [10, 34],
      Project: [16, 67],
      Action: [12, 45],
      Measure: [7, 0],
      Assignment: [74, 0],
      Unit: [0, 0],
      Passage: [0, 0],
    });
    expect(count('Plan')).toBe(1);
  });

  it('knows its own header', () => {
    expect(nodes.get('guofa-2016-73')).toMatchObject({
      name: '“十三五”国家信息化规划',
      properties: {
        title: '国务院关于印发“十三五”国家信息化规划的通知',
        number: '国发〔2016〕73号',
        issuer: '国务院',
        dateWritten: '2016-12-15',
        datePublished: '2016-12-27',
        validity: '失效',
      },
    });
  });

  it('names 73 bodies and 5 collective phrases in its assignments, with 104 leads and 426 participants', () => {
    const parties = graph.edges.filter(({ type }) => type === 'LEADS' || type === 'PARTICIPATES_IN');
    const units = [...new Set(parties.map(({ source }) => source))].map((id) => nodes.get(id));
    const collective = units.filter(
      (unit) => unit?.label === 'Unit' && unit.properties.kind === 'collective',
    );
    expect(units).toHaveLength(78);
    expect(collective.map((unit) => unit?.name).sort()).toEqual(
      ['其他相关部门', '军队有关部门', '各地区', '各有关部门', '各部门'].sort(),
    );
    expect(parties.filter(({ type }) => type === 'LEADS')).toHaveLength(104);
    expect(parties.filter(({ type }) => type === 'PARTICIPATES_IN')).toHaveLength(426);
  });

  it('says of row 37 who does what, in the order of the clause', () => {
    expect(at('assignment/37').properties).toMatchObject({
      number: '37',
      text: '全天候全方位感知网络安全态势,组织实施网络安全监测预警和应急处置工程',
      unitsText: '中央网信办、公安部牵头,工业和信息化部、国家发展改革委、国家保密局等按职责分工负责',
      openEnded: true,
    });
    const parties = graph.edges
      .filter(
        ({ type, target }) =>
          (type === 'LEADS' || type === 'PARTICIPATES_IN') && target === 'guofa-2016-73/assignment/37',
      )
      .map((edge) => [nodes.get(edge.source)?.name, edge.type, edge.properties]);
    expect(parties).toEqual([
      ['中央网信办', 'LEADS', { role: 'lead', wording: '牵头', order: 1 }],
      ['公安部', 'LEADS', { role: 'lead', wording: '牵头', order: 2 }],
      ['工业和信息化部', 'PARTICIPATES_IN', { role: 'participant', wording: '按职责分工负责', order: 3 }],
      ['国家发展改革委', 'PARTICIPATES_IN', { role: 'participant', wording: '按职责分工负责', order: 4 }],
      ['国家保密局', 'PARTICIPATES_IN', { role: 'participant', wording: '按职责分工负责', order: 5 }],
    ]);
  });

  it('gives every node but Plan and Unit exactly one whole', () => {
    const wholes = new Map<string, number>();
    for (const { type, source } of graph.edges)
      if (type === 'PART_OF') wholes.set(source, (wholes.get(source) ?? 0) + 1);
    const wrong = graph.nodes.filter(
      ({ id, label }) => (wholes.get(id) ?? 0) !== (label === 'Plan' || label === 'Unit' ? 0 : 1),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('joins only labels that the ontology lets a relationship join', () => {
    const wrong = graph.edges.filter(({ type, source, target }) => {
      const { sources, targets } = RELATIONSHIP_TYPES[type];
      const [from, to] = [nodes.get(source)?.label, nodes.get(target)?.label];
      return (
        from === undefined ||
        to === undefined ||
        !(sources as readonly Label[]).includes(from) ||
        !(targets as readonly Label[]).includes(to)
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('stands on its words: every quote is the text at its place, inside its passage', () => {
    const text = graph.documents[0]?.text ?? '';
    const loose = [...graph.nodes, ...graph.edges].filter(({ provenance }) =>
      provenance.some((ground) => {
        if (ground.basis === 'REGISTER') return false;
        const passage = nodes.get(ground.passage);
        if (passage?.label !== 'Passage') return true;
        const { start, end } = passage.properties;
        return (
          text.slice(ground.start, ground.end) !== ground.quote ||
          ground.start < start ||
          ground.end > end ||
          ground.quote === ''
        );
      }),
    );
    expect(loose.map(({ id }) => id)).toEqual([]);
  });

  it('derives RESPONSIBLE_FOR as exactly the join of parties and COVERS', () => {
    const expected = new Map<string, string[]>();
    for (const party of graph.edges) {
      if (party.type !== 'LEADS' && party.type !== 'PARTICIPATES_IN') continue;
      for (const cover of graph.edges) {
        if (cover.type !== 'COVERS' || cover.source !== party.target) continue;
        const key = `RESPONSIBLE_FOR~${party.source}~${cover.target}~${party.properties.role}`;
        expected.set(key, [...(expected.get(key) ?? []), party.target].sort());
      }
    }
    const found = graph.edges
      .filter((edge) => edge.type === 'RESPONSIBLE_FOR')
      .map((edge) => [edge.id, [...edge.properties.assignments].sort()] as const);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  });

  it('survives its graph file, which has the same bytes for the same input', () => {
    const file = toGraphFile(graph);
    expect(toGraphFile(readShippedPlan())).toBe(file);
    expect(readGraphFile(file, 'graph.json')).toEqual({ ...graph, format: 'plan-atlas/1' });
    expect(nodes.has(nodeIdFromOutside('unit/miit'))).toBe(true);
  });
});

describe('other forms of the same text', () => {
  const text = new TextDecoder().decode(shippedPlanBytes);
  const ids = (of: typeof graph) => [of.nodes.map(({ id }) => id), of.edges.map(({ id }) => id)];
  const full: Readonly<Record<string, string>> = {
    ',': '，',
    ':': '：',
    ';': '；',
    '(': '（',
    ')': '）',
    '%': '％',
    '>': '＞',
    '<': '＜',
  };
  it.each([
    ['full-width punctuation', text.replace(/[,:;()%><]/gu, (char) => full[char] ?? char)],
    ['full-width digits', text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
    ['CRLF line ends', text.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${text}`],
  ])('%s gives the same ids and edges', (_, form) => {
    expect(ids(readText(form, 'guofa-2016-73.txt'))).toEqual(ids(graph));
  });
});
