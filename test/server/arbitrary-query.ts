import fc, { type Arbitrary } from 'fast-check';
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Valid operations over a schema, some levels deep, with whatever arguments their types allow. */
export function arbitraryQuery(schema: GraphQLSchema, ids: readonly string[]): Arbitrary<string> {
  const text = fc.oneof(
    fc.constantFrom(...ids),
    fc.constantFrom('电', '数据', '公安部', 'MIIT', ''),
    fc.string({ maxLength: 8 }),
  );
  const number = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: -2, max: 200 }));

  const value = (type: GraphQLInputType): Arbitrary<string> => {
    const inner = getNullableType(type);
    if (isListType(inner)) {
      const item = inner.ofType;
      return fc.array(value(item), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`);
    }
    if (isEnumType(inner)) return fc.constantFrom(...inner.getValues().map(({ name }) => name));
    if (isInputObjectType(inner)) {
      return given(Object.values(inner.getFields())).map((fields) => `{ ${fields.join(', ')} }`);
    }
    switch (getNamedType(inner).name) {
      case 'Int':
        return number.map(String);
      case 'Float':
        return fc.double({ min: 0, max: 1, noNaN: true }).map((float) => float.toFixed(3));
      case 'Boolean':
        return fc.boolean().map(String);
      default:
        return text.map((words) => JSON.stringify(words));
    }
  };

  const given = (inputs: readonly (GraphQLArgument | GraphQLInputField)[]): Arbitrary<string[]> =>
    fc
      .tuple(
        ...inputs.map((input) => {
          const isRequired = isNonNullType(input.type) && input.defaultValue === undefined;
          const spelled = value(input.type).map((spelling) => `${input.name}: ${spelling}`);
          return isRequired ? spelled : fc.option(spelled, { freq: 2, nil: '' });
        }),
      )
      .map((all) => all.filter((one) => one !== ''));

  const field = (
    definition: GraphQLField<unknown, unknown>,
    alias: string,
    levels: number,
  ): Arbitrary<string> =>
    fc
      .tuple(given(definition.args), selection(getNamedType(definition.type), levels))
      .map(
        ([args, below]) =>
          `${alias}: ${definition.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${below}`,
      );

  const selection = (type: GraphQLNamedType, levels: number): Arbitrary<string> => {
    if (!isCompositeType(type)) return fc.constant('');
    const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
    const possible = fields.filter((one) => levels > 0 || !isCompositeType(getNamedType(one.type)));
    const objects = isObjectType(type) ? [] : schema.getPossibleTypes(type);
    const own =
      possible.length > 0
        ? fc.subarray(possible, { minLength: 1, maxLength: Math.min(3, possible.length) })
        : fc.constant([]);
    return own
      .chain((chosen) =>
        fc.tuple(...chosen.map((one, index) => field(one, `f${levels}_${index}`, levels - 1))),
      )
      .chain((spelled) => {
        const whole = (parts: readonly string[]) => ` { __typename ${parts.join(' ')} }`;
        if (objects.length === 0 || levels === 0) return fc.constant(whole(spelled));
        return fc
          .constantFrom(...objects)
          .chain((object) =>
            selection(object, 0).map((below) =>
              whole([...spelled, `... on ${object.name}${below.replaceAll('f0_', `g${levels}_`)}`]),
            ),
          );
      });
  };

  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no Query.');
  return fc
    .subarray(Object.values(query.getFields()), { minLength: 1, maxLength: 2 })
    .chain((roots) => fc.tuple(...roots.map((root, index) => field(root, `r${index}`, 4))))
    .map((roots) => `{ ${roots.join(' ')} }`);
}
