import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Glyph } from '../theme/glyph.tsx';

interface DisclosureProps {
  readonly title: string;
  readonly count?: string;
  readonly openAtFirst?: boolean;
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A heading that opens what it names; its content exists only while it is open. */
export function Disclosure({ title, count, openAtFirst = false, aside, children }: DisclosureProps) {
  const id = useId();
  const [open, setOpen] = useState(openAtFirst);
  return (
    <div class={open ? 'disclosure open' : 'disclosure'}>
      <div class="disclosure-head">
        <button
          type="button"
          class="disclosure-title"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <Glyph name="next" />
          <span class="disclosure-words">{title}</span>
          {count !== undefined && <span class="number muted">{count}</span>}
        </button>
        {aside}
      </div>
      <div id={id} class="disclosure-body" hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
