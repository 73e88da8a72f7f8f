import { describe, expect, it } from 'vitest';
import { EN } from '../../../client/i18n/en.ts';
import { formatMessage } from '../../../client/i18n/format-message.ts';
import { ZH } from '../../../client/i18n/zh.ts';

const names = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

describe('formatMessage', () => {
  it('fills names in and chooses the plural of the language', () => {
    expect(formatMessage(EN, 'en', 'search.count', { count: 1 })).toBe('1 result');
    expect(formatMessage(EN, 'en', 'search.count', { count: 2 })).toBe('2 results');
    expect(formatMessage(ZH, 'zh', 'search.count', { count: 1 })).toBe('共 1 条');
    expect(formatMessage(ZH, 'zh', 'search.none', { query: '{{count}}' })).toContain('“{{count}}”');
  });

  it('has the same names to fill in in both languages', () => {
    for (const key of Object.keys(ZH) as (keyof typeof ZH)[])
      expect([key, names(EN[key])]).toEqual([key, names(ZH[key])]);
  });
});
