import { halfWidth } from './half-width.ts';
import { within, type Block, type TextRange } from './block.ts';

/** What the header of a published document says; dates are ISO. */
export interface DocumentHeader {
  readonly title: string;
  /** The plan's own name, without the words of the notice that carries it. */
  readonly name: string;
  readonly titlePlace: { readonly block: Block; readonly range: TextRange };
  readonly number?: {
    readonly text: string;
    readonly stem: string;
    readonly year: string;
    readonly ordinal: string;
  };
  readonly issuer?: string;
  readonly dateWritten?: string;
  readonly datePublished?: string;
  readonly validity?: string;
  readonly furniture: readonly Block[];
  readonly notice: readonly Block[];
  readonly titles: readonly Block[];
  readonly preamble: readonly Block[];
}

/** The fields of a header as the State Council's pages print them; the spaces inside a key are layout. */
const FIELDS = [
  '索引号',
  '主题分类',
  '发文机关',
  '成文日期',
  '标题',
  '发文字号',
  '发布日期',
  '时效',
  '主题词',
] as const;
type Field = (typeof FIELDS)[number];
const FIELD = new RegExp(`(${FIELDS.map((field) => field.split('').join('\\s*')).join('|')})\\s*:`, 'gu');
const NUMBER = /([\p{Script=Han}]{2,10})〔(\d{4})〕(\d+)号/u;
const SENTENCE_END = /[。;:]$/u;

/** Reads what stands before the first heading: header, notice, title and preamble. */
export function readDocumentHeader(front: readonly Block[]): DocumentHeader {
  const furniture = new Set<Block>();
  const fields = readFields(front, furniture);
  const numberBlock = front.find((block) => NUMBER.test(block.plain));
  const numberMatch = NUMBER.exec(halfWidth(fields.get('发文字号') ?? numberBlock?.text ?? ''));
  const prose = front.filter((block) => !furniture.has(block));
  const titleText = fields.get('标题') ?? joinedTitle(prose);
  const name = planName(titleText);
  const titles = prose.filter(
    (block) => isPartOf(block, titleText) || compact(block.plain) === compact(name),
  );
  const ownTitle =
    titles.findLast((block) => compact(block.plain) === compact(name)) ?? titles.at(-1) ?? front[0];
  if (ownTitle === undefined) throw new Error('A document header needs at least one block.');
  const rest = prose.filter((block) => !titles.includes(block));
  const titleIndex = front.indexOf(ownTitle);
  const paragraphs = rest.filter((block) => block.text.length > 60 && /[。]$/u.test(block.plain));
  const preamble = paragraphs.filter((block) => front.indexOf(block) > titleIndex);
  const notice = rest.filter((block) => !preamble.includes(block) && isNotice(block));
  for (const block of rest) if (!preamble.includes(block) && !notice.includes(block)) furniture.add(block);
  const optional = {
    issuer: fields.get('发文机关'),
    dateWritten: isoDate(fields.get('成文日期')),
    datePublished: isoDate(fields.get('发布日期')),
    validity: fields.get('时效'),
  };
  const [, stem, year, ordinal] = numberMatch ?? [];
  return {
    title: titleText,
    name,
    titlePlace: { block: ownTitle, range: within(ownTitle, 0, ownTitle.text.length) },
    ...(numberMatch !== null && stem !== undefined && year !== undefined && ordinal !== undefined
      ? { number: { text: numberMatch[0], stem, year, ordinal } }
      : {}),
    ...Object.fromEntries(
      Object.entries(optional).filter(([, value]) => value !== undefined && value !== ''),
    ),
    furniture: [...furniture],
    notice,
    titles,
    preamble,
  };
}

/** Collects `key: value` pairs, several in a line or the value in the next; the blocks that hold them are furniture. */
function readFields(front: readonly Block[], furniture: Set<Block>): Map<Field, string> {
  const fields = new Map<Field, string>();
  front.forEach((block, index) => {
    const keys = [...block.plain.matchAll(FIELD)];
    if (keys[0]?.index !== 0) return;
    furniture.add(block);
    keys.forEach((key, place) => {
      const from = key.index + key[0].length;
      const value = block.text.slice(from, keys[place + 1]?.index).trim();
      const field = compact(key[1] ?? '') as Field;
      const next = front[index + 1];
      if (value !== '') remember(fields, field, value);
      else if (next !== undefined && [...next.plain.matchAll(FIELD)][0]?.index !== 0) {
        furniture.add(next);
        remember(fields, field, next.text);
      }
    });
  });
  return fields;
}

function remember(fields: Map<Field, string>, field: Field, value: string): void {
  if (!fields.has(field)) fields.set(field, value);
}

/** The lines before the number or the addressees, which together are the title where no field gives it. */
function joinedTitle(prose: readonly Block[]): string {
  const end = prose.findIndex((block) => NUMBER.test(block.plain) || SENTENCE_END.test(block.plain));
  const lines = prose
    .slice(0, end === -1 ? 1 : Math.max(end, 1))
    .filter((block) => /\p{Script=Han}/u.test(block.plain));
  return lines.map((block) => block.text).join('');
}

/** `国务院关于印发X的通知` carries the plan X; any other title is the plan's own. */
function planName(title: string): string {
  const carried = /关于印发(?:《(.+)》|(.+?))的?通知$/u.exec(title);
  return carried?.[1] ?? carried?.[2] ?? title;
}

function compact(text: string): string {
  return text.replace(/\s+/gu, '');
}

function isPartOf(block: Block, title: string): boolean {
  const text = compact(block.plain);
  return text.length >= 6 && compact(title).includes(text) && !SENTENCE_END.test(block.plain);
}

/** The addressees, the order to carry the plan out, who signed it and when, the number and the note on publicity. */
function isNotice(block: Block): boolean {
  return (
    /:$|^现将|印发|国务院$|政府$|办公[厅室]$|^\(此件/u.test(block.plain) ||
    NUMBER.test(block.plain) ||
    isoDate(block.plain) !== undefined
  );
}

/** The ISO form of a date printed `2016年12月15日`, or nothing. */
export function isoDate(printed: string | undefined): string | undefined {
  const match = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/u.exec(compact(halfWidth(printed ?? '')));
  if (match?.[1] === undefined || match[2] === undefined || match[3] === undefined) return undefined;
  return `${match[1]}-${match[2].padStart(2, '0')}-${match[3].padStart(2, '0')}`;
}
