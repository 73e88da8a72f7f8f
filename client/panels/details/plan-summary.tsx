import { BASES, BASIS_KEYS } from '../../../graph/ontology/bases.ts';
import { LABELS } from '../../../graph/ontology/labels.ts';
import { figure, nameOf, spoken, t } from '../../i18n/translate.ts';
import { explorer } from '../../state/explorer.ts';
import { ShapeIcon } from '../../theme/shape-icon.tsx';
import { currentPlan, start } from '../../views/overview/overview-data.ts';
import { BasisLine } from '../basis-line.tsx';

/** The plan itself, where nothing is selected: what document it is, what is in it, how to read the picture. */
export function PlanSummary() {
  const meta = start.current.value.value;
  const plan = currentPlan.value;
  if (meta === undefined) return <p class="muted">{t('app.loading')}</p>;
  if (plan === undefined) return null;
  const names = LABELS.Plan.properties;
  const rows = [
    [t('plan.number'), plan.number],
    [nameOf(names.issuer), plan.issuer],
    [nameOf(names.dateWritten), plan.dateWritten],
    [nameOf(names.datePublished), plan.datePublished],
    [nameOf(names.validity), plan.validity],
  ] as const;
  return (
    <>
      <p class="details-label" data-label="Plan">
        <ShapeIcon label="Plan" />
        {nameOf(LABELS.Plan)}
      </p>
      <h2 class="details-name">{plan.title}</h2>
      {meta.plans.length > 1 && (
        <label class="plan-choice">
          <span class="hidden-visually">{nameOf(LABELS.Plan)}</span>
          <select
            value={plan.id}
            onChange={(event) => {
              explorer.dispatch({ kind: 'choose-plan', plan: event.currentTarget.value });
            }}
          >
            {meta.plans.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </select>
        </label>
      )}
      <dl class="properties">
        {rows.map(([name, text]) =>
          text === null ? null : (
            <div key={name}>
              <dt class="muted">{name}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
      <section class="details-section">
        <h3>{t('plan.contents')}</h3>
        <ul class="contents">
          {meta.labels
            .filter((one) => one.count > 0 && one.label !== 'Plan')
            .map(({ label, count }) => (
              <li key={label}>
                <ShapeIcon label={label} />
                <span>{spoken(LABELS[label].plural)}</span>
                <span class="number muted">{figure(count)}</span>
              </li>
            ))}
        </ul>
      </section>
      <section class="details-section">
        <h3>{t('plan.howTo')}</h3>
        <p>{t('plan.howToText')}</p>
        <ul class="bases">
          {BASIS_KEYS.map((basis) => (
            <li key={basis}>
              <BasisLine basis={basis} />
              {nameOf(BASES[basis])}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
