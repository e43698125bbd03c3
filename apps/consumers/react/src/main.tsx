import '@galley/elements/define.js';
import '@galley/elements/style.css';
import type {} from '@galley/elements/types/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
