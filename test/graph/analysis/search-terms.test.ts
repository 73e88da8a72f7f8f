import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchQuery } from '../../../graph/analysis/search-query.ts';
import { indexTerms, queryTerms } from '../../../graph/analysis/search-terms.ts';
import { prepareField, searchTier } from '../../../graph/analysis/search-tier.ts';

describe('search terms', () => {
  it('are characters and pairs, spelled and literal', () => {
    const field = prepareField({ field: 'name', text: '工、5Ｇ', rank: 'name' });
    expect([...indexTerms(field)]).toEqual([
      ...['工', '5', 'g', '5g'],
      ...['o', 'n', 'go', 'on', 'ng', 'g5'],
    ]);
  });

  it('of a query are its pairs, and characters that stand alone', () => {
    expect(queryTerms('信息化')).toEqual(['信息', '息化']);
    expect(queryTerms('信')).toEqual(['信']);
    expect(queryTerms('互联+5')).toEqual(['互联', '5']);
    expect(queryTerms('、')).toEqual([]);
  });

  it('of a text hold those of every query that finds it', () => {
    const words = fc.array(
      fc.constantFrom('信', '息', '重', '庆', '银', '行', '5', 'G', ' ', '、', '“', 'v', 'é', '女'),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(
        words,
        words.map((parts) => parts.slice(0, 4).join('')),
        (parts, asked) => {
          const field = prepareField({ field: 'name', text: parts.join(''), rank: 'name' });
          const { full = '', initials = '' } = field.spelling ?? {};
          const terms = indexTerms(field);
          for (const text of [asked, parts.slice(1, 4).join(''), full.slice(0, 5), initials.slice(-3)]) {
            const query = searchQuery(text);
            if (query === undefined || searchTier([field], query) === undefined) continue;
            expect(query.terms.some((all) => all.every((term) => terms.has(term)))).toBe(true);
          }
        },
      ),
      { seed: 73, numRuns: 500 },
    );
  });
});
