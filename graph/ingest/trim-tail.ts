import type { Block } from './block.ts';
import { isoDate } from './document-header.ts';

/** What stands after a document's last words. */
export interface Tail {
  /** The index of its first block. */
  readonly from: number;
  /** Who signed it, when, and the note on publicity. */
  readonly notice: readonly Block[];
  readonly furniture: readonly Block[];
}

const SIGNED = /^.{2,40}(?:国务院|政府|委员会|办公[厅室]|[部厅局委])$|^国务院$|^\((?:此件|本件).{0,20}\)$/u;
const PAGE =
  /^(?:扫一扫|分享|打印|关闭|收藏|责任编辑|来源|相关(?:稿件|链接|文档|解读)|上一[篇条]|下一[篇条]|主办|承办|网站地图|版权|Copyright|返回|字[体号]|【|浏览|附件下载|微信|微博|ICP|京?公网安备)/iu;
const LONGEST = 60;

/** Tells a signature, a date and page furniture at the end of a document from its last paragraphs. */
export function trimTail(blocks: readonly Block[]): Tail {
  const notice: Block[] = [];
  const furniture: Block[] = [];
  let from = blocks.length;
  for (; from > 1; from -= 1) {
    const block = blocks[from - 1];
    if (block === undefined || block.plain.length > LONGEST) break;
    const compact = block.plain.replace(/\s+/gu, '');
    if (PAGE.test(compact)) furniture.unshift(block);
    else if (isoDate(compact) !== undefined || SIGNED.test(compact)) notice.unshift(block);
    else break;
  }
  return notice.some((block) => isoDate(block.plain) !== undefined) || furniture.length > 0
    ? { from, notice, furniture }
    : { from: blocks.length, notice: [], furniture: [] };
}
