import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/translate.ts';
import { explorer } from '../../state/explorer.ts';
import { Glyph } from '../../theme/glyph.tsx';
import { facet, query, search } from './search-data.ts';
import { SearchResults } from './search-results.tsx';
import './search.css';

/** Search as you type: a combobox with a list of options, reached with `/` from anywhere. */
export function SearchBox() {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { value } = search.current.value;
  const hits = value?.edges ?? [];
  const showing = open && query.value.trim() !== '';

  useEffect(() => {
    const focusSearch = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) setOpen(false);
    };
    addEventListener('keydown', focusSearch);
    addEventListener('pointerdown', closeOutside);
    return () => {
      removeEventListener('keydown', focusSearch);
      removeEventListener('pointerdown', closeOutside);
    };
  }, []);

  useEffect(() => {
    setActive(0);
  }, [value]);

  const choose = (index: number) => {
    const hit = hits[index];
    if (hit === undefined) return;
    setOpen(false);
    const onCanvas = explorer.state.peek().view === 'network';
    if (onCanvas) explorer.dispatch({ kind: 'add-nodes', ids: [hit.node.id] });
    explorer.dispatch({ kind: 'select', id: hit.node.id });
  };

  const steer = (event: KeyboardEvent) => {
    // While an input method composes, its keys are its own.
    if (event.isComposing) return;
    const last = hits.length - 1;
    if (event.key === 'ArrowDown') {
      setOpen(true);
      if (showing) setActive(active >= last ? 0 : active + 1);
    } else if (event.key === 'ArrowUp' && showing) setActive(active <= 0 ? last : active - 1);
    else if (event.key === 'Enter' && showing) choose(active);
    else if (event.key === 'Escape') {
      if (!showing) query.value = '';
      setOpen(false);
    } else return;
    event.preventDefault();
  };

  return (
    <div
      class="search"
      role="search"
      ref={box}
      onFocusOut={(event) => {
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget))
          setOpen(false);
      }}
    >
      <Glyph name="search" />
      <input
        ref={input}
        class="search-input"
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-label={t('search.label')}
        aria-autocomplete="list"
        aria-expanded={showing}
        aria-controls={`${id}-list`}
        aria-activedescendant={showing && hits.length > 0 ? `${id}-${active}` : undefined}
        placeholder={t('search.placeholder')}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          if (query.value === '') facet.value = undefined;
          setOpen(true);
        }}
        onFocus={() => {
          setOpen(true);
        }}
        onKeyDown={steer}
      />
      <kbd class="search-key" aria-hidden="true">
        /
      </kbd>
      <SearchResults id={id} showing={showing} active={active} choose={choose} />
    </div>
  );
}
