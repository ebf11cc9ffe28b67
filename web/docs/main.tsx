import '../design/base.css';
import './docs.css';
import { createRoot } from 'react-dom/client';
import { TextsProvider } from '../texts/context.js';
import { docsTexts } from '../texts/docs.js';
import { Reference } from './reference.js';

const root = document.getElementById('operations');

if (root) {
  const locale = document.documentElement.lang;
  createRoot(root).render(
    <TextsProvider value={{ t: docsTexts(locale), locale }}>
      <Reference />
    </TextsProvider>,
  );
}
