import { describe, expect, it } from 'vitest';
import { highlightRanges } from '../../../graph/analysis/highlight-ranges.ts';
import { searchQuery } from '../../../graph/analysis/search-query.ts';

describe('highlightRanges', () => {
  it.each([
    ['信息', '信息化与信息产业', ['信息', '信息']],
    ['ipv6', '部署ＩＰｖ６网络', ['ＩＰｖ６']],
    ['互联网+', '“互联网 + ”行动', ['互联网 +']],
    ['xinxi', '国家信息中心', ['信息']],
    ['xinx', '国家信息中心', ['信息']],
    ['gjxx', '国家信息中心', ['国家信息']],
    ['ff', 'eﬀort', ['ﬀ']],
    ['xx', '信息信息', ['信息', '信息']],
    ['没有', '国家信息中心', []],
  ])('marks %s in %s', (asked, text, marked) => {
    const query = searchQuery(asked);
    const ranges = query === undefined ? [] : highlightRanges({ field: 'name', text, rank: 'name' }, query);
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(marked);
  });
});
