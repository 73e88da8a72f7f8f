import { halfWidth } from './half-width.ts';
import { titleKey } from './title-key.ts';
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
const NUMBER = /([\p{Script=Han}]{2,10})[〔[](\d{4})[〕\]]\s*(?:第)?(\d+)\s*号/u;
/** Words that end a title; a number glued to them begins after them. */
const TITLE_END = /^.*(?:通知|意见|方案|计划|规划|决定|办法|公告|批复|纲要|要点)/u;
const SENTENCE_END = /[。;:]$/u;

/** What a notice says that carries several documents, and the name of the one at hand. */
export interface CarryingNotice {
  readonly name: string;
  readonly notice: readonly Block[];
}

/** Reads what stands before the first heading: header, notice, title and preamble. */
export function readDocumentHeader(front: readonly Block[], carried?: CarryingNotice): DocumentHeader {
  const furniture = new Set<Block>();
  const fields = readFields(front, furniture);
  const above = carried === undefined ? front : carried.notice;
  const numberMatch = numberOf(
    fields.get('发文字号') ?? above.find((block) => NUMBER.test(block.plain))?.text,
  );
  const prose = front.filter((block) => !furniture.has(block));
  const noticeTitle = fields.get('标题') ?? joinedTitle(above.filter((block) => !furniture.has(block)));
  const titleText = carried === undefined ? noticeTitle : carried.name;
  const name = planName(titleText);
  const isName = (block: Block) => titleKey(block.plain) === titleKey(name);
  const titles = prose.filter((block) => isPartOf(block, noticeTitle) || isName(block));
  const ownTitle = titles.findLast(isName) ?? titles.at(-1) ?? front[0];
  if (ownTitle === undefined) throw new Error('A document header needs at least one block.');
  const rest = prose.filter((block) => !titles.includes(block));
  const titleIndex = front.indexOf(ownTitle);
  const paragraphs = rest.filter((block) => block.text.length > 60 && /[。]$/u.test(block.plain));
  const preamble = paragraphs.filter((block) => front.indexOf(block) > titleIndex);
  const notice = rest.filter((block) => !preamble.includes(block) && isNotice(block));
  for (const block of rest) if (!preamble.includes(block) && !notice.includes(block)) furniture.add(block);
  const optional = {
    issuer: fields.get('发文机关') ?? issuerOf(noticeTitle),
    dateWritten: isoDate(fields.get('成文日期')) ?? datedIn(above, preamble),
    datePublished: isoDate(fields.get('发布日期')),
    validity: fields.get('时效'),
  };
  return {
    title: titleText,
    name,
    titlePlace: { block: ownTitle, range: within(ownTitle, 0, ownTitle.text.length) },
    ...(numberMatch === undefined ? {} : { number: numberMatch }),
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
      else if (next !== undefined && isValue(next, field, fields)) {
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

/** Whether a line is the value of the key before it: neither a key itself nor the title, which follows an empty field. */
function isValue(block: Block, key: Field, fields: ReadonlyMap<Field, string>): boolean {
  const title = fields.get('标题');
  const repeats = key !== '标题' && title !== undefined && isPartOf(block, title);
  return [...block.plain.matchAll(FIELD)][0]?.index !== 0 && !repeats;
}

/** The lines before the number or the addressees, which together are the title where no field gives it; a repeated line counts once. */
function joinedTitle(prose: readonly Block[]): string {
  const end = prose.findIndex(
    (block) => cutTitle(block).length === 0 || SENTENCE_END.test(block.plain) || NUMBER.test(block.plain),
  );
  const last = prose[end];
  const whole = last !== undefined && cutTitle(last).length > 0 && NUMBER.test(last.plain) ? 1 : 0;
  const lines = prose
    .slice(0, end === -1 ? 1 : Math.max(end + whole, 1))
    .map(cutTitle)
    .filter((line) => /\p{L}/u.test(line));
  return lines.filter((line, at) => titleKey(line) !== titleKey(lines[at + 1] ?? '')).join('');
}

/** A line of a title without a list's number before it and the date and the document's number after it. */
function cutTitle(block: Block): string {
  const number = numberOf(block.text);
  const end = [
    number === undefined ? -1 : halfWidth(block.text).indexOf(number.text),
    block.plain.search(/\(\s*\d{4}\s*年\s*\d{1,2}\s*月/u),
  ].filter((at) => at >= 0);
  return block.text
    .slice(0, Math.min(block.text.length, ...end))
    .replace(/^\d{1,3}[.．、]\s*(?=\p{Script=Han})/u, '')
    .replace(/[(（]$/u, '')
    .trim();
}

/** The number of a document in a text, its stem told apart from the title it may be glued to. */
function numberOf(printed: string | undefined): DocumentHeader['number'] {
  const match = NUMBER.exec(halfWidth(printed ?? ''));
  const [whole, stem, year, ordinal] = match ?? [];
  if (whole === undefined || stem === undefined || year === undefined || ordinal === undefined)
    return undefined;
  const glued = TITLE_END.exec(stem)?.[0].length ?? 0;
  const own = stem.slice(glued);
  return own === '' ? undefined : { text: whole.slice(glued), stem: own, year, ordinal };
}

/** Who issues a document by its title: what stands before 关于. */
function issuerOf(title: string): string | undefined {
  const issuer = /^(.{2,60}?)关于/u.exec(title)?.[1];
  return issuer !== undefined && /国务院|政府|委员会|办公[室厅]|[部厅局委署]$/u.test(issuer)
    ? issuer
    : undefined;
}

/** The date in a notice, which is the document's where no field gives one. */
function datedIn(front: readonly Block[], preamble: readonly Block[]): string | undefined {
  for (const block of front) {
    if (preamble.includes(block)) continue;
    const match = /(\d{4})年(\d{1,2})月(\d{1,2})日(?:\(此件.*\))?\)?.{0,20}$/u.exec(compact(block.plain));
    if (match !== null && match[0].length < 60) return isoDate(/^.*?日/u.exec(match[0])?.[0]);
  }
  return undefined;
}

/** `国务院关于印发X的通知` carries the plan X; any other title is the plan's own. */
function planName(title: string): string {
  const carried = /关于(?:印发|发布|下发|转发)(?:《(.+)》|(.+?))的?通知$/u.exec(title);
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
