import { describe, expect, it } from 'vitest';
import { readGraph } from '../../../graph/ingest/read-graph.ts';
import { UnusableInputError } from '../../../graph/model/errors.ts';
import { faultsOf, readFixture, rowsOf } from '../../fixtures/document-rows.ts';
import { readText, shippedPlanBytes, shippedRegister } from '../../fixtures/shipped-plan.ts';

const read = (bytes: Uint8Array) => readGraph(bytes, 'plan.txt', shippedRegister);
const text = new TextDecoder().decode(shippedPlanBytes);

describe('a file that is no document', () => {
  it.each([
    ['nothing', new Uint8Array(), 'plan.txt is empty.'],
    ['only blanks', new TextEncoder().encode(' \n\u3000\n'), 'plan.txt is empty.'],
    ['zero bytes', new Uint8Array([80, 75, 3, 4, 0, 0]), 'plan.txt is not a text file: it holds zero bytes.'],
    [
      'bytes of another kind',
      Uint8Array.from({ length: 4000 }, (_, at) => 1 + ((at * 7919 + (at >> 3)) % 255)),
      'plan.txt is not text in UTF-8 or GB 18030.',
    ],
    [
      'more than a document can have',
      new Uint8Array(50 * 1024 * 1024).fill(65),
      'plan.txt has 50 MB; documents of up to 32 MB are read.',
    ],
    ['a page without words', new TextEncoder().encode('<html><body></body></html>'), 'plan.txt is empty.'],
  ])('%s is refused with a sentence', (_, bytes, message) => {
    expect(() => read(bytes)).toThrow(new UnusableInputError(message, { file: 'plan.txt' }));
  });
});

describe('a file in an unusual form', () => {
  it('in GBK is read as well as in UTF-8', () => {
    // 《方案》 with one clause, in GBK: Node encodes no GBK, so the bytes are written out.
    const hex =
      'b7bdb0b80ad2bba1a2d6f7d2aac8cecef10aa3a8d2bba3a9bca4bbeeb8c4b8efa1a3cdc6bdf8b9a4d7f7a1a3a3a8b2c6d5feb2bfb8bad4f0a3a90a';
    const bytes = Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
    expect(Object.values(rowsOf(read(bytes))).map(({ units }) => units)).toEqual([
      ['财政部 responsible 负责'],
    ]);
  });

  it.each([0.2, 0.5, 0.76, 0.9, 0.999])('cut off at %f of its length is a sound graph', (share) => {
    expect(faultsOf(readText(text.slice(0, Math.floor(text.length * share))))).toEqual([]);
  });

  it('with a clause cut off keeps the units it names', () => {
    const graph = readText(
      '甲市方案\n一、主要任务\n（一）修路。修好路。（牵头单位：市交通运输局；责任单位：市财',
    );
    expect(rowsOf(graph)[1]?.units[0]).toBe('市交通运输局 lead 牵头单位');
  });

  it.each([
    ['in one line', text.replaceAll(/\s+/gu, ' ').repeat(20)],
    ['of opening brackets', '（'.repeat(2_000_000)],
    ['of brackets in brackets', `${'（'.repeat(200_000)}财政部负责${'）'.repeat(200_000)}`],
    ['of one word', '和财政部'.repeat(500_000)],
    ['of stops', '。'.repeat(2_000_000)],
    ['of labels', `（${'责任单位：'.repeat(300_000)}）`],
    ['of spaces', `一、任务\n（一）${' '.repeat(1_000_000)}修路${'\t'.repeat(1_000_000)}x`],
  ])(
    '%s is read in time that grows with its length',
    (_, long) => {
      const started = performance.now();
      readText(long);
      expect(performance.now() - started).toBeLessThan(20_000);
    },
    60_000,
  );

  it('with the same document twice leaves the later copy out and says so', () => {
    const twice = readText(`${text}\n${text}`, 'twice.txt');
    const once = readText(text, 'twice.txt');
    expect(twice.nodes.map(({ id }) => id)).toEqual(once.nodes.map(({ id }) => id));
    expect(twice.problems.map(({ code }) => code)).toContain('document-duplicate');
  });

  it('with two documents that each have a header gives two plans', () => {
    const names = ['first-leads.txt', 'implied-unit.txt'];
    const [first, second] = names.map(readFixture);
    const both = readText(names.map((name) => readFixture(name).documents[0]?.text ?? '').join('\n'));
    expect(both.documents.map(({ id }) => id)).toEqual(['guofa-2019-88', 'guobanfa-2019-99']);
    const rows = (graph: typeof both, id: string) => rowsOf(graph, id);
    expect(rows(both, 'guofa-2019-88')).toEqual(rows(first ?? both, 'guofa-2019-88'));
    expect(rows(both, 'guobanfa-2019-99')).toEqual(rows(second ?? both, 'guobanfa-2019-99'));
    expect(faultsOf(both)).toEqual([]);
  });
});
