/** @jsxImportSource react */
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import './console.css';
import { ConsolePage } from './console-page.tsx';

const place = document.getElementById('console');
if (place) createRoot(place).render(<ConsolePage />);
