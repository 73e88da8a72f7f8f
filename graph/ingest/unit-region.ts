/** Where a document is from, as far as names of bodies tell it. */
export interface UnitRegion {
  /** The place's own name and its level's word (安徽, 省); absent for a document of the centre. */
  readonly place?: { readonly name: string; readonly level: string };
  /** The document's text in half-width forms without spaces: where a body's full spelling is looked for. */
  readonly text: string;
}

const PLACE = /^(?:中共)?(\p{Script=Han}{2,8}?)(自治区|自治州|自治县|自治旗|省|市|县|区|旗|州|盟)/u;
const CENTRE = /国务院|中央|全国|国家|关于/u;
const PREFIX = /^(省|市|自治区|区|县|旗|州|盟|兵团)(?:委|政府|人民政府|级|直属|直)?(?=\p{Script=Han}{2})/u;
/** Bodies that a list's prefix reaches: a government's own, not branches, places or firms with their own place. */
const CARRIES = /(?:局|委|办|厅|中心|院|室|部|队|联|会|集团|公司|社|馆)$/u;
const OWN_PLACE =
  /(?:支行|分行|分局|分公司|海关|铁路局|银保监局|证监局)$|^(?:各|有关|相关|其他|国家|中央|国务院|全国|中国|人民银行|人行)|成员单位$|部门$/u;

/** The region that a document's title or issuer names. */
export function regionOf(names: readonly (string | undefined)[], text: string): UnitRegion {
  for (const name of names) {
    const match = PLACE.exec((name ?? '').replace(/^[\s\d.、“"《]+/u, ''));
    const [, place, level] = match ?? [];
    if (place !== undefined && level !== undefined && !CENTRE.test(place)) {
      return { place: { name: place, level }, text };
    }
  }
  return { text };
}

/** The level's word that a name begins with (市 of 市财政局), unless it is part of another word. */
export function prefixOf(name: string): string | undefined {
  if (/^(?:市场|区域|县域|省级|市级|县级)/u.test(name)) return undefined;
  return PREFIX.exec(name)?.[1];
}

/** Whether the prefix of a list's earlier name is meant to stand before this one too. */
export function carriesPrefix(name: string, region: UnitRegion): boolean {
  if (OWN_PLACE.test(name) || !CARRIES.test(name) || prefixOf(name) !== undefined) return false;
  return region.place === undefined || !name.startsWith(region.place.name);
}

/** The full spelling that the document itself uses for a name without prefix (税务局 where it says 市税务局 elsewhere). */
export function spelledWithPrefix(
  name: string,
  region: UnitRegion,
  known: ReadonlySet<string>,
): string | undefined {
  if (region.place === undefined || !carriesPrefix(name, region)) return undefined;
  const level = region.place.level;
  const full = level + name;
  return known.has(full) || region.text.includes(full) ? full : undefined;
}

/** A name with the place that its prefix stands for: 省财政厅 in a document of 安徽 is 安徽省财政厅. */
export function withPlace(name: string, region: UnitRegion): string {
  const { place } = region;
  if (place === undefined || prefixOf(name) !== place.level) return name;
  return `${place.name}${name}`;
}

/** Spellings that only a body of the centre has; in a document of a place the others mean bodies of that place. */
const CENTRAL = /^(?:国家|中央|中共中央|国务院|全国|中国|中华|最高)|部$|总局$|总署$|^(?:人民银行|央行)$/u;

/** Whether a spelling is one that only a body of the centre has. */
export function isCentral(name: string): boolean {
  return CENTRAL.test(name);
}
