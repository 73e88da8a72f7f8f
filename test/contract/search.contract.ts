import { describe, expect, it } from 'vitest';
import type { SearchRequest } from '../../graph/store/graph-store.ts';
import { ALPHA, BETA, SMALL_GRAPH, UNITS } from '../fixtures/small-graph.ts';
import type { OpenStore } from './graph-store.contract.ts';
import { openedStore } from './opened-store.ts';

/** Searches: ranks, highlights, facets. */
export function describeSearch(name: string, open: OpenStore): void {
  describe(`${name}: search`, () => {
    const store = openedStore(open, SMALL_GRAPH);
    const search = async (query: string, request: Partial<SearchRequest> = {}) =>
      await store().search({ query, first: 99, totalCount: true, facets: true, node: {}, ...request });
    const ranked = async (query: string, request: Partial<SearchRequest> = {}) =>
      (await search(query, request)).rows.map(({ value }) => `${value.score} ${value.view.node.id}`);

    it.each<[string, string, readonly string[]]>([
      [
        'the name itself, then inside a name, then passages',
        '发展电子商务',
        [`5 ${ALPHA}/task/4.1.1`, `1 ${ALPHA}/passage/7`, `1 ${ALPHA}/passage/11`],
      ],
      ['an alias', '网信办', [`4 ${UNITS.cac}`, `1 ${ALPHA}/passage/11`, `1 ${ALPHA}/passage/12`]],
      [
        'what begins with it, label by label',
        '信息',
        [
          `3 ${ALPHA}`,
          `3 ${ALPHA}/goal/1`,
          `3 ${ALPHA}/indicator/1`,
          `2 ${UNITS.miit}`,
          `2 ${UNITS.cac}`,
          ...[1, 2, 3, 11].map((line) => `1 ${ALPHA}/passage/${line}`),
        ],
      ],
      ['a single character', '宽', [`3 ${ALPHA}/action/1`, `1 ${ALPHA}/passage/9`]],
      ['pinyin', 'caizhengbu', [`5 ${UNITS.mof}`]],
      ['pinyin with spaces, an incomplete syllable last', 'cai zhe', [`3 ${UNITS.mof}`]],
      ['pinyin from the middle', 'zhengbu', [`2 ${UNITS.mof}`]],
      ['not from the middle of a syllable', 'aizheng', []],
      ['initials', 'czb', [`5 ${UNITS.mof}`]],
      ['initials of an alias', 'gxb', [`4 ${UNITS.miit}`]],
      ['two initials', 'cz', [`3 ${UNITS.mof}`]],
      ['not one initial', 'q', []],
      ['the Latin short name in any width and case', 'ＭＩＩＴ', [`4 ${UNITS.miit}`]],
      ['an English name', 'reform', [`2 ${UNITS.ndrc}`]],
      ['letters beside Han', '5g网', [`2 ${BETA}/task/1`, `1 ${BETA}/passage/2`, `1 ${BETA}/passage/3`]],
      ['the number of a document', '国发[2016]1号', []],
      ['the number of a document as printed', '国发〔2016〕1号', [`4 ${ALPHA}`]],
      ['nothing in nothing', '', []],
      ['nothing in punctuation', '、。', []],
      ['nothing where the words are apart', '电子产业', []],
    ])('finds %s: %s', async (_what, query, hits) => {
      expect(await ranked(query)).toEqual(hits);
    });

    it('shows where the query stands in each field', async () => {
      const highlightsOf = async (query: string) =>
        (await search(query, { first: 1 })).rows[0]?.value.highlights;
      expect(await highlightsOf('工信')).toEqual([
        { field: 'aliases', text: '工信部', ranges: [{ start: 0, end: 2 }] },
      ]);
      expect(await highlightsOf('xinxi')).toEqual([
        { field: 'name', text: '信息化发展规划', ranges: [{ start: 0, end: 2 }] },
      ]);
      expect(await highlightsOf('网信办')).toEqual([
        { field: 'name', text: '中央网信办', ranges: [{ start: 2, end: 5 }] },
        { field: 'aliases', text: '网信办', ranges: [{ start: 0, end: 3 }] },
      ]);
    });

    it('counts facets over all labels and the total over those asked for', async () => {
      const page = await search('信息', { labels: ['Goal', 'Unit'] });
      expect(page.totalCount).toBe(3);
      expect(page.rows.map(({ value }) => value.view.node.label)).toEqual(['Goal', 'Unit', 'Unit']);
      expect(page.facets).toEqual([
        { label: 'Plan', count: 1 },
        { label: 'Goal', count: 1 },
        { label: 'Indicator', count: 1 },
        { label: 'Unit', count: 2 },
        { label: 'Passage', count: 4 },
      ]);
      expect(await search('信息', { facets: false, totalCount: false })).not.toHaveProperty('facets');
    });

    it('keeps to a plan', async () => {
      expect(await ranked('电子商务', { plan: BETA })).toEqual([`3 ${BETA}`, `1 ${BETA}/passage/1`]);
      expect(await ranked('部', { plan: BETA, labels: ['Unit'] })).toEqual([`2 ${UNITS.miit}`]);
    });
  });
}
