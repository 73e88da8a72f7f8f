import { useEffect, useRef } from 'preact/hooks';
import { LABELS, labelRank } from '../../../graph/ontology/labels.ts';
import { nodeName } from '../../i18n/node-name.ts';
import { figure, nameOf, t } from '../../i18n/translate.ts';
import { ShapeIcon } from '../../theme/shape-icon.tsx';
import { MarkedText } from '../marked-text.tsx';
import { facet, query, search, type SearchHit } from './search-data.ts';

interface SearchResultsProps {
  readonly id: string;
  readonly showing: boolean;
  readonly active: number;
  readonly choose: (index: number) => void;
}

/** The hits under the search box, with a facet per label above them. */
export function SearchResults({ id, showing, active, choose }: SearchResultsProps) {
  const { value, error } = search.current.value;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const hits = value?.edges ?? [];
  return (
    <div class="search-results" hidden={!showing}>
      <Facets />
      <ul id={`${id}-list`} ref={list} class="hits" role="listbox" aria-label={t('search.label')}>
        {hits.map((hit, index) => (
          <li
            key={hit.node.id}
            id={`${id}-${index}`}
            class="hit"
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              choose(index);
            }}
          >
            <ShapeIcon label={hit.node.label} />
            <HitText hit={hit} />
            <span class="hit-label muted small">{nameOf(LABELS[hit.node.label])}</span>
          </li>
        ))}
      </ul>
      <p class="search-foot muted small" role="status">
        {error !== undefined
          ? t('search.failed')
          : value === undefined
            ? ''
            : hits.length === 0
              ? t('search.none', { query: query.value.trim() })
              : hits.length < value.totalCount
                ? t('search.shown', { shown: figure(hits.length), total: figure(value.totalCount) })
                : t('search.count', { count: value.totalCount })}
      </p>
    </div>
  );
}

/** Fields whose text is the node's name as shown, so that the match can be marked right in it. */
const NAME_FIELDS: readonly string[] = ['name', 'englishName'];

function HitText({ hit }: { readonly hit: SearchHit }) {
  const name = nodeName(hit.node);
  const inName = hit.highlights.find((one) => NAME_FIELDS.includes(one.field) && one.text === name);
  const elsewhere = hit.highlights.find((one) => one.text !== name && one.ranges.length > 0);
  return (
    <span class="hit-text">
      <span class="hit-name">
        <MarkedText text={name} ranges={inName?.ranges ?? []} />
      </span>
      {inName === undefined && elsewhere !== undefined && (
        <span class="hit-passage muted small">
          <MarkedText text={elsewhere.text} ranges={elsewhere.ranges} around={28} />
        </span>
      )}
    </span>
  );
}

function Facets() {
  const facets = search.current.value.value?.facets ?? [];
  const found = facets
    .filter((one) => one.count > 0 || one.label === facet.value)
    .sort((a, b) => labelRank(a.label) - labelRank(b.label));
  if (found.length < 2 && facet.value === undefined) return null;
  return (
    <div class="facets" role="group" aria-label={t('search.facets')}>
      <button
        type="button"
        class="facet"
        aria-pressed={facet.value === undefined}
        onClick={() => {
          facet.value = undefined;
        }}
      >
        {t('search.all')}
      </button>
      {found.map(({ label, count }) => (
        <button
          key={label}
          type="button"
          class="facet"
          aria-pressed={facet.value === label}
          onClick={() => {
            facet.value = facet.peek() === label ? undefined : label;
          }}
        >
          <ShapeIcon label={label} />
          {nameOf(LABELS[label])} <span class="number muted">{figure(count)}</span>
        </button>
      ))}
    </div>
  );
}
