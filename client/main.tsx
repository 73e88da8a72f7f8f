import { render } from 'preact';
import { App } from './app.tsx';
import { explorer } from './state/explorer.ts';
import { followAddress } from './state/follow-address.ts';
import { applyPreferences } from './state/preferences.ts';
import { adoptLabelInks } from './theme/label-inks.ts';
import './theme/tokens.css';
import './theme/base.css';
import './theme/shell.css';

const root = document.querySelector('#app');
if (root === null) throw new Error('The page has no element to draw into.');

applyPreferences(document.documentElement);
adoptLabelInks();
followAddress(explorer);
render(<App />, root);
