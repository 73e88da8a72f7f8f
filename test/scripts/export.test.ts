import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { toGraphFile } from '../../graph/export/graph-file.ts';
import { readGraphFile } from '../../graph/ingest/read-graph-file.ts';
import { runToEnd } from '../browser/product.ts';
import { readShippedPlan } from '../fixtures/shipped-plan.ts';

const folder = mkdtempSync(join(tmpdir(), 'export-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const place = (name: string) => join(folder, name);
const QUESTION = `{ assignments(first: 2) { edges { node { parties { role } } } } }`;

describe('npm run export', () => {
  it('lists its options and formats', async () => {
    const { code, printed } = await runToEnd(['export', '--help']);
    expect(code).toBe(0);
    for (const word of [
      '--format',
      '--out',
      '--question',
      'graphml',
      'gexf',
      'cypher',
      'jsonld',
      'csv',
      'json',
    ])
      expect(printed).toContain(word);
  });

  it('writes the shipped plan, or the graph file given, as the same graph', async () => {
    const graph = readShippedPlan();
    writeFileSync(place('in.json'), toGraphFile(graph));
    const first = await runToEnd(['export', '--format', 'json', '--out', place('out.json')]);
    expect(first.code).toBe(0);
    expect(first.printed).toContain(`${graph.nodes.length} nodes, ${graph.edges.length} edges.`);
    expect(readFileSync(place('out.json'), 'utf8')).toBe(toGraphFile(graph));
    const args = ['export', '--format', 'json', '--out', place('out.json'), place('in.json')];
    expect((await runToEnd(args)).code).toBe(0);
    expect(readGraphFile(readFileSync(place('out.json'), 'utf8'), 'out.json')).toMatchObject(graph);
  });

  it('prints where no file is named', async () => {
    const { code, printed } = await runToEnd(['export', '--format', 'csv', '--only', 'nodes']);
    expect(code).toBe(0);
    expect(parse(printed, { bom: true, columns: true })).toHaveLength(readShippedPlan().nodes.length);
  });

  it('writes the nodes and edges of an answer, with the ends of the edges', async () => {
    writeFileSync(place('question.graphql'), QUESTION);
    const graph = readShippedPlan();
    const rows = graph.nodes.filter(({ label }) => label === 'Assignment').slice(0, 2);
    const ids = new Set<string>(rows.map(({ id }) => id));
    const parties = graph.edges.filter(
      ({ type, target }) => ids.has(target) && (type === 'LEADS' || type === 'PARTICIPATES_IN'),
    );
    const ends = new Set<string>([...ids, ...parties.map(({ source }) => source)]);
    for (const question of [QUESTION, place('question.graphql')]) {
      const out = place('answer.json');
      const { code, printed } = await runToEnd(['export', '-f', 'json', '-q', question, '-o', out]);
      expect(code).toBe(0);
      expect(printed).toContain('The answer is a part of what there is');
      const answer = readGraphFile(readFileSync(out, 'utf8'), out);
      expect(answer.edges).toEqual(parties);
      expect(answer.nodes).toEqual(graph.nodes.filter(({ id }) => ends.has(id)));
      expect(answer.documents).toEqual(graph.documents);
    }
  });

  it.each([
    [
      'a format that is none',
      ['--format', 'pdf'],
      "error: option '-f, --format <format>' argument 'pdf' is invalid",
    ],
    ['no format', [], "error: required option '-f, --format <format>' not specified"],
    ['a document that is not there', ['-f', 'csv', '/no/such.txt'], 'There is no file /no/such.txt.'],
    ['a question that is not there', ['-f', 'csv', '-q', '/no/q.graphql'], 'There is no file /no/q.graphql.'],
    [
      'a question with a mistake',
      ['-f', 'csv', '-q', '{ tasks { edges { node { nam } } } }'],
      'the question:1:26: Cannot query field "nam"',
    ],
    ['a question cut short', ['-f', 'csv', '-q', '{ tasks {'], 'the question:1:10: Syntax Error'],
    [
      'a question without nodes',
      ['-f', 'csv', '-q', '{ meta { store } }'],
      'the question asks for no nodes and no edges',
    ],
    ['variables without a question', ['-f', 'csv', '--variables', '{}'], '--variables goes with --question.'],
    [
      'rows of what is no table',
      ['-f', 'gexf', '--only', 'nodes'],
      '--only goes with --format csv, not with gexf.',
    ],
    [
      'a folder that is not there',
      ['-f', 'csv', '-o', '/no/such/out.csv'],
      '/no/such/out.csv cannot be written: its folder is not there.',
    ],
  ])('refuses %s with one sentence', async (_, args, sentence) => {
    const { code, printed } = await runToEnd(['export', ...args]);
    expect(code).toBe(1);
    expect(printed.trim().split('\n')[0]).toContain(sentence);
    expect(printed).not.toMatch(/\n\s+at /u);
  });

  it('leaves the file as it was where the graph turns out to be broken', async () => {
    const graph = readShippedPlan();
    writeFileSync(place('broken.json'), toGraphFile({ ...graph, nodes: graph.nodes.slice(9) }));
    writeFileSync(place('kept.csv'), 'as it was');
    const before = readdirSync(folder);
    const { code, printed } = await runToEnd([
      'export',
      '-f',
      'csv',
      '-o',
      place('kept.csv'),
      place('broken.json'),
    ]);
    expect(code).toBe(1);
    expect(printed).toMatch(/the edge \S+ ends in no node of the file\.\n$/u);
    expect(readFileSync(place('kept.csv'), 'utf8')).toBe('as it was');
    expect(readdirSync(folder)).toEqual(before);
  });
});
