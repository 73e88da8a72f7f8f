import { prefixOf } from './unit-region.ts';
import { spellingKey, type UnitRegister } from './unit-register.ts';

const SUFFIX = /(?:总局|委员会|办公室|总署|局|委|厅|部|办|署)$/u;
const CENTRE = /^(?:国家|中国|中华人民共和国|国务院)/u;
/** A place's name with its level, before what the body is about. */
const PLACE = /^(.{2,8}?(?:自治区|自治州|省|市|县|区|旗|州|盟))(.+)$/u;

/** Tells which local bodies are one: a field of work has one body at each place, whichever of the register's spellings it has. */
export class LocalStems {
  readonly #fields = new Map<string, string>();

  constructor(register: UnitRegister) {
    for (const unit of register.units) {
      if (unit.kind === 'collective') continue;
      for (const spelling of [unit.name, unit.fullName, ...unit.aliases]) {
        const stem = spellingKey(spelling).replace(CENTRE, '').replace(SUFFIX, '');
        if (stem.length >= 2 && !this.#fields.has(stem)) this.#fields.set(stem, unit.latinName);
      }
    }
  }

  /** What makes a body one: its place and its field where the register knows the field, else its name. */
  keyOf(name: string): string {
    const own = prefixOf(name);
    const [, place, rest] = own === undefined ? (PLACE.exec(name) ?? []) : ['', own, name.slice(own.length)];
    if (place === undefined || rest === undefined || !SUFFIX.test(rest)) return name;
    const field = this.#fields.get(rest.replace(SUFFIX, ''));
    return field === undefined ? name : `${place} ${field}`;
  }
}
