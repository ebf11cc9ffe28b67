import '@mantine/core/styles.css';
import '../design/base.css';
import './mantine-brand.css';
import { createRoot } from 'react-dom/client';
import type { PageData } from '../storefront/page-data.js';
import { ConsoleRoot } from './console-root.js';

const root = document.getElementById('root');
const text = document.getElementById('page-data')?.textContent;

if (root && text) {
  const { storefront, url } = JSON.parse(text) as PageData;
  createRoot(root).render(
    <ConsoleRoot storefront={storefront} url={url} locale={document.documentElement.lang} />,
  );
}
