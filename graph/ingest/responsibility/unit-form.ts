/** What a body's name ends in. */
const SUFFIX =
  /(?:部|委|局|厅|办|署|院|会|行|社|台|馆|校|所|站|室|处|联|中心|公司|集团|政府|总队|支队|大队|海关|部门|单位|地区|机构|企业|专班|工作组|领导小组|联盟|高校|医院|园区|开发区|新区|地方|街道|乡镇|苏木|省|市|县|区|旗|州|盟|兵团|协调办|指挥部|委办局|Department|Agency|Office|Commission|Council|Board|Division|Authority|Bureau|Ministry|Committee|Service|Services|Administration|Unit|Team|Directorate)$/u;
/** Words that end like a body's name and name none. */
const NO_BODY =
  /^(?:社会|全社会|机会|部门|单位|企业|机构|地区|地方|政府|全部|内部|外部|一部|推行|执行|施行|进行|试行|实行|全市|全省|全县|全区|城市|本市|我市|我省|有关方面)$/u;
/** Words that stand in sentences and in no name. */
const SENTENCE = /[的了把将须应]|是否|没有|不得|以下|以上|包括|例如|如果|由|含/u;

/** Phrases that name no single body. */
const COLLECTIVE =
  /^(?:各|其他|其它|有关|相关|全体|全市各|全省各|全国各|地方各|驻)|(?:有关|相关|各|主管|职能|责任|直属|成员|试点|地方|省级|市级|县级|市直|省直|区直|县直|旗直|上述)(?:各|有关|相关|业务|行业|主管|职能)*(?:部门|单位|方面|地区|机构|企业|城市|省份|地方|委办局|医疗机构|市县|部门单位)+$|(?:省级|市级|县级|试点|相关|有关|各级|地方|地方各级|试点城市|试点地区)(?:市|省|县|城市)?(?:人民)?政府$|成员单位$|主管部门$|^(?:试点|示范).{0,12}政府$|所在地.{0,6}政府$/u;
const PLACE = '省|市|县|区|旗|州|盟|自治区|自治州|自治县|自治旗|兵团|乡|镇|街道';
/** A body of a place: the level's word before it (市财政局), or the place's own name. */
const LOCAL = new RegExp(
  `^(?:${PLACE})(?:委|政府|人民政府|直)?.*(?:局|厅|委|办|室|部|院|中心|公司|集团|会|队|站|所|馆|社|联|行|组|台|校|府|处)$|^.{2,12}?(?:${PLACE}).+(?:局|厅|委|办|室|部|院|中心|府|会|队|处)$|^.{1,10}(?:省|市|县|区|旗|州|盟)$|(?:支行|分行|分局|银保监局|证监局|海关)$`,
  'u',
);

/** Whether a name, whatever it names, stands as a body or a group of bodies by its form. */
export function standsAsUnit(name: string): boolean {
  const bare = name.replace(/\s+/gu, '').replace(/(?:\(.*\)|〔.*〕)$/u, '');
  return (
    bare.length >= 2 &&
    bare.length <= 40 &&
    SUFFIX.test(bare) &&
    !NO_BODY.test(bare) &&
    !SENTENCE.test(bare) &&
    !/[“”"《》:;,。!?%]/u.test(bare)
  );
}

/** Whether a phrase names no single body. */
export function isCollective(name: string): boolean {
  return COLLECTIVE.test(name);
}

/** Whether a name is that of a body of a province, a city or a county, or of the place itself. */
export function isLocal(name: string): boolean {
  return LOCAL.test(name) && !/^(?:国家|中央|国务院|全国|中国)/u.test(name);
}
