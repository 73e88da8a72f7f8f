import { describe, expect, it } from 'vitest';
import { searchQuery } from '../../../graph/analysis/search-query.ts';
import type { SearchField } from '../../../graph/analysis/search-fields.ts';
import { prepareField, searchTier } from '../../../graph/analysis/search-tier.ts';

const named = (text: string): SearchField => ({ field: 'name', text, rank: 'name' });
const alias = (text: string): SearchField => ({ field: 'aliases', text, rank: 'alias' });
const passage = (text: string): SearchField => ({ field: 'text', text, rank: 'passage' });

describe('searchTier', () => {
  it.each<[string, readonly SearchField[], number | undefined]>([
    ['重庆市', [named('重庆市')], 5],
    ['chongqing', [named('重庆')], 5],
    ['cq', [named('重庆')], 5],
    ['nvxing', [named('女性')], 5],
    ['nüxing', [named('女性')], 5],
    ["xi'an", [named('西安')], 5],
    ['银行', [named('人民银行'), alias('银行')], 4],
    ['行', [named('人民银行'), alias('银行')], 2],
    ['ren', [named('人民银行')], 3],
    ['yinhang', [named('人民银行')], 2],
    ['r', [named('人民银行')], undefined],
    ['IPV6', [named('推进ＩＰｖ６部署')], 2],
    ['互联网+', [named('“互联网+”行动')], 2],
    ['hulianwangxingdong', [named('“互联网+”行动')], 5],
    ['5gwangluo', [named('5G网络')], 5],
    ['5g', [named('5G网络')], 3],
    ['电 子', [named('电子商务')], 3],
    ['数据', [passage('数据')], 1],
    ['shuju', [passage('数据')], undefined],
    ['数据库', [named('数据')], undefined],
  ])('ranks %s', (text, fields, tier) => {
    const query = searchQuery(text);
    expect(query && searchTier(fields.map(prepareField), query)).toBe(tier);
  });

  it('takes nothing for a query without letter, digit or character', () => {
    expect(searchQuery(' 、“” ')).toBeUndefined();
  });
});
