import { signal } from '@preact/signals';
import { t } from '../i18n/translate.ts';
import { MOST_POSITIONS } from '../state/address.ts';
import { explorer } from '../state/explorer.ts';
import { chooseLanguage, chooseTheme, language, theme } from '../state/preferences.ts';
import { Glyph, type GlyphName } from '../theme/glyph.tsx';
import { currentPlan } from '../views/overview/overview-data.ts';
import { copyText } from './copy-text.ts';
import { SearchBox } from './search/search-box.tsx';
import './top-bar.css';

const said = signal('');

/** The bar at the top: whose plan, search, undo and redo, share, language, theme. */
export function TopBar() {
  const plan = currentPlan.value;
  return (
    <header class="top-bar">
      <a class="brand" href="#overview">
        {t('app.name')}
      </a>
      {plan !== undefined && (
        <p class="plan-name muted" title={`${plan.title} ${plan.number ?? ''}`}>
          {plan.shortName}
        </p>
      )}
      <SearchBox />
      <div class="top-actions">
        <IconButton
          name="undo"
          words={t('action.undo')}
          disabled={!explorer.canUndo.value}
          act={explorer.undo}
        />
        <IconButton
          name="redo"
          words={t('action.redo')}
          disabled={!explorer.canRedo.value}
          act={explorer.redo}
        />
        <IconButton name="link" words={t('action.share')} act={share} />
        <button
          type="button"
          class="button plain"
          lang={language.value === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => {
            chooseLanguage(language.peek() === 'zh' ? 'en' : 'zh');
          }}
        >
          {language.value === 'zh' ? 'EN' : '中文'}
        </button>
        <IconButton
          name={theme.value === 'dark' ? 'sun' : 'moon'}
          words={theme.value === 'dark' ? t('action.light') : t('action.dark')}
          act={() => {
            chooseTheme(theme.peek() === 'dark' ? 'light' : 'dark');
          }}
        />
      </div>
      <p class={said.value === '' ? 'said hidden-visually' : 'said'} role="status">
        {said.value}
      </p>
    </header>
  );
}

interface IconButtonProps {
  readonly name: GlyphName;
  readonly words: string;
  readonly disabled?: boolean;
  readonly act: () => void;
}

function IconButton({ name, words, disabled = false, act }: IconButtonProps) {
  return (
    <button
      type="button"
      class="button plain icon"
      aria-label={words}
      title={words}
      disabled={disabled}
      onClick={act}
    >
      <Glyph name={name} />
    </button>
  );
}

function share(): void {
  const large = explorer.state.peek().entries.length > MOST_POSITIONS;
  copyText(location.href).then(
    () => {
      say(t(large ? 'action.shareLarge' : 'action.shared'));
    },
    () => {
      say(location.href);
    },
  );
}

function say(words: string): void {
  said.value = words;
  setTimeout(() => {
    if (said.peek() === words) said.value = '';
  }, 4000);
}
