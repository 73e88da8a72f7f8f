import { ENUM_TABLES, enumValueName } from '../sdl/derive-definitions.ts';

/** For each enum of the ontology the model's own word behind each of the API's values. */
export const enumResolvers: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  Object.entries(ENUM_TABLES).map(([name, { table }]) => [
    name,
    Object.fromEntries(Object.keys(table).map((key) => [enumValueName(name, key), key])),
  ]),
);
