import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateWidth } from '../../../client/canvas/card/measure-text.ts';
import { wrapName } from '../../../client/canvas/card/wrap-name.ts';

const room = { maxWidth: 9 * 14, maxLines: 3 };
const wrap = (name: string): readonly string[] => wrapName(name, estimateWidth, room);

describe('wrapName', () => {
  it.each([
    ['公安部', ['公安部']],
    ['国家发展改革委', ['国家发展改革委']],
    ['构建现代信息技术和产业生态体系', ['构建现代信息技术', '和产业生态体系']],
    ['网络安全监测预警和应急处置工程', ['网络安全监测预警', '和应急处置工程']],
    ['国家互联网大数据平台建设工程', ['国家互联网大数据', '平台建设工程']],
    ['美丽中国信息化专项行动', ['美丽中国', '信息化专项行动']],
  ])('breaks %s between words', (name, lines) => {
    expect(wrap(name)).toEqual(lines);
  });

  it('breaks latin names at spaces', () => {
    const wide = { ...room, maxWidth: 11 * 14 };
    expect(wrapName('National Development and Reform Commission', estimateWidth, wide)).toEqual([
      'National',
      'Development and',
      'Reform Commission',
    ]);
  });

  it('never starts a line with a closing mark or ends one with an opening mark', () => {
    for (const line of wrap('推进“互联网+政务服务”（试点）工作、示范行动')) {
      expect(line).not.toMatch(/^[”）、，。]/u);
      expect(line).not.toMatch(/[“（]$/u);
    }
  });

  it('ends in an ellipsis what does not fit', () => {
    const lines = wrap('推动京津冀、长江经济带等重点区域信息化协调发展与网络基础设施互联互通建设工程');
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…$/u);
  });

  it('keeps every line within the room and loses nothing that fits', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('信息化数据的和大（）“”、 aB+1工程')) }),
        (name) => {
          const lines = wrap(name);
          expect(lines.length).toBeLessThanOrEqual(room.maxLines);
          for (const line of lines) expect(estimateWidth(line)).toBeLessThanOrEqual(room.maxWidth);
          if (lines.at(-1)?.endsWith('…') === true) return;
          expect(lines.join('').replaceAll(' ', '')).toBe(name.replaceAll(' ', ''));
        },
      ),
    );
  });
});
