import { BOUNDS } from '../../../graph/ontology/bounds.ts';
import { GOAL_KINDS } from '../../../graph/ontology/goal-kinds.ts';
import { LABELS } from '../../../graph/ontology/labels.ts';
import { UNIT_KINDS } from '../../../graph/ontology/unit-kinds.ts';
import { modelKey } from '../../api/model-key.ts';
import type { FigureFragment } from '../../api/operations.generated.ts';
import { nameOf, t } from '../../i18n/translate.ts';
import type { DetailedNode } from './details-data.ts';

/** A node's own properties, named as the ontology names them. */
export function PropertyList({ node }: { readonly node: DetailedNode }) {
  const rows = propertyRows(node).filter(([, text]) => text !== '');
  if (rows.length === 0) return null;
  return (
    <dl class="properties">
      {rows.map(([name, text]) => (
        <div key={name}>
          <dt class="muted">{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

type Row = readonly [name: string, text: string];

function propertyRows(node: DetailedNode): readonly Row[] {
  if ('goalKind' in node) {
    const { kind, deadline } = LABELS.Goal.properties;
    return [
      [nameOf(kind), nameOf(GOAL_KINDS[modelKey('goalKind', node.goalKind)])],
      [nameOf(deadline), node.deadline ?? ''],
    ];
  }
  if ('unitOfMeasure' in node) {
    const names = LABELS.Indicator.properties;
    return [
      [nameOf(names.category), node.category ?? ''],
      [nameOf(names.unitOfMeasure), node.unitOfMeasure ?? ''],
      [nameOf(names.baseline), quantityWords(node.baseline)],
      [nameOf(names.target), quantityWords(node.target)],
      [nameOf(names.outcome), quantityWords(node.outcome)],
      [nameOf(names.growth), quantityWords(node.growth)],
      [nameOf(names.outcomeGrowth), quantityWords(node.outcomeGrowth)],
    ];
  }
  if ('assignmentText' in node) {
    const names = LABELS.Assignment.properties;
    return [
      [nameOf(names.text), node.assignmentText],
      [nameOf(names.unitsText), node.unitsText],
      [nameOf(names.deadline), node.assignmentDeadline ?? ''],
      [nameOf(names.scope), node.scope ?? ''],
    ];
  }
  if ('unitKind' in node) {
    const names = LABELS.Unit.properties;
    return [
      [nameOf(names.kind), nameOf(UNIT_KINDS[modelKey('unitKind', node.unitKind)])],
      [nameOf(names.fullName), node.fullName === node.name ? '' : node.fullName],
      [nameOf(names.englishName), node.englishName ?? ''],
      [t('details.aliases'), node.aliases.join('、')],
    ];
  }
  if ('passageText' in node) return [[nameOf(LABELS.Passage.properties.line), String(node.line)]];
  if ('title' in node) {
    const names = LABELS.Plan.properties;
    return [
      [t('plan.number'), node.number ?? ''],
      [nameOf(names.issuer), node.issuer ?? ''],
      [nameOf(names.dateWritten), node.dateWritten ?? ''],
      [nameOf(names.datePublished), node.datePublished ?? ''],
      [nameOf(names.validity), node.validity ?? ''],
    ];
  }
  return [];
}

function quantityWords(quantity: FigureFragment | null): string {
  if (quantity === null) return '';
  const bound =
    quantity.bound === null || /[<>≤≥]/.test(quantity.text)
      ? ''
      : `${nameOf(BOUNDS[modelKey('bound', quantity.bound)])} `;
  const year = quantity.year === null ? '' : ` (${quantity.year})`;
  return `${bound}${quantity.text}${quantity.unit === null ? '' : ` ${quantity.unit}`}${year}`;
}
