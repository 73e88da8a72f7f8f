import { pinyin } from 'pinyin-pro';
import { documentId } from '../model/ids.ts';
import type { GraphDocument } from '../model/plan-graph.ts';
import { splitBlocks, type Block } from './block.ts';
import type { DocumentHeader } from './document-header.ts';
import { numberingOf } from './numbering.ts';
import type { PlanDocument } from './plan-document.ts';
import { titleKey } from './title-key.ts';

/** One of the documents of a file. */
export interface DocumentPart {
  /** Its blocks, counted from 1. */
  readonly blocks: readonly Block[];
  /** Where a notice carries several documents, which of them this is. */
  readonly carried?: { readonly name: string; readonly place: number; readonly notice: readonly Block[] };
}

const TITLE = /关于.{4,80}的?(?:通知|意见|决定|公告|批复)$/u;

/** The documents of a file: those that a notice carries one after another, and those that follow with headers of their own. */
export function splitDocuments(text: string): DocumentPart[] {
  const blocks = splitBlocks(text);
  const starts = independentStarts(blocks);
  return starts.flatMap((start, place) => splitCarried(renumbered(blocks.slice(start, starts[place + 1]))));
}

/** Where documents with headers of their own begin: at the top, and after a first heading at a header or at the top's own words. */
function independentStarts(blocks: readonly Block[]): number[] {
  const starts = [0];
  let headings = 0;
  blocks.forEach((block, at) => {
    if (numberingOf(block.plain)?.style === 'chapter' || numberingOf(block.plain)?.style === 'section')
      headings += 1;
    if (headings === 0 || at === 0) return;
    const compact = block.plain.replace(/\s+/gu, '');
    const repeats = block.plain === blocks[0]?.plain && blocks[at + 1]?.plain === blocks[1]?.plain;
    const header = /^索引号:/u.test(compact);
    const titled =
      TITLE.test(compact) &&
      blocks.slice(at, at + 4).some(({ plain }) => /〔\d{4}〕\s*\d+\s*号/u.test(plain));
    if (!repeats && !header && !titled) return;
    starts.push(at);
    headings = 0;
  });
  return starts;
}

/** The parts of a notice that carries several documents: each begins at its own name, alone in a line. */
function splitCarried(blocks: readonly Block[]): DocumentPart[] {
  const first = blocks.findIndex((block) => numberingOf(block.plain)?.style === 'chapter');
  const front = blocks.slice(0, first === -1 ? blocks.length : first);
  const names = new Set(
    front.flatMap((block) =>
      /印发|发布|下发/u.test(block.plain)
        ? [...block.plain.matchAll(/《([^《》]{4,60})》/gu)].map((match) => titleKey(match[1] ?? ''))
        : [],
    ),
  );
  const starts = new Map<string, number>();
  blocks.forEach((block, at) => {
    const key = titleKey(block.plain);
    if (names.has(key) && !starts.has(key)) starts.set(key, at);
  });
  if (starts.size < 2) return [{ blocks }];
  const places = [...starts.values()].sort((a, b) => a - b);
  return places.map((start, place) => ({
    blocks: renumbered(blocks.slice(place === 0 ? 0 : start, places[place + 1])),
    carried: { name: blocks[start]?.text ?? '', place: place + 1, notice: blocks.slice(0, places[0]) },
  }));
}

function renumbered(blocks: readonly Block[]): Block[] {
  return blocks.map((block, place) => ({ ...block, ordinal: place + 1 }));
}

/** What a document is by its header; one of several that a notice carries has the notice's number and its own place. */
export function identified(
  document: PlanDocument,
  header: DocumentHeader,
  part: DocumentPart,
): GraphDocument {
  const { number, issuer, dateWritten, datePublished, validity } = header;
  const place = part.carried?.place;
  return {
    id:
      number === undefined
        ? documentId({ title: header.title })
        : documentId({
            stem: toPinyin(number.stem),
            year: number.year,
            number: place === undefined ? number.ordinal : `${number.ordinal}-${place}`,
          }),
    title: header.title,
    ...(number === undefined ? {} : { number: number.text }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(dateWritten === undefined ? {} : { dateWritten }),
    ...(datePublished === undefined ? {} : { datePublished }),
    ...(validity === undefined ? {} : { validity }),
    source: document.source,
    sha256: document.sha256,
    text: document.text,
  };
}

/** The stem of a document's number in pinyin: 国发 becomes guofa. */
function toPinyin(stem: string): string {
  return pinyin(stem, { toneType: 'none', type: 'array', v: true }).join('').toLowerCase();
}
