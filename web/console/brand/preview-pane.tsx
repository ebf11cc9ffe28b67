import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { SegmentedControl } from '@mantine/core';
import type { Brand } from '../../api/contract.js';
import { PREVIEW_READY, type PreviewMessage } from '../../storefront/live-preview.js';
import { useFrame } from '../../storefront/page-context.js';
import { paths } from '../../storefront/routes.js';
import { useConsoleTexts } from '../../texts/context.js';
import css from './preview-pane.module.css';

const WIDTHS = { desktop: 1280, phone: 390 } as const;
type Device = keyof typeof WIDTHS;

/** The tenant's own storefront in a frame, redrawn with the brand that is being edited. */
export function PreviewPane({
  brand,
  scheme,
  onScheme,
}: {
  brand: Brand;
  scheme: 'light' | 'dark';
  onScheme: (scheme: 'light' | 'dark') => void;
}): ReactNode {
  const t = useConsoleTexts();
  const { tenant } = useFrame().storefront;
  const frame = useRef<HTMLIFrameElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [device, setDevice] = useState<Device>('desktop');
  const [ready, setReady] = useState(0);
  const [scale, setScale] = useState(0.5);
  const width = WIDTHS[device];

  useEffect(() => {
    const listen = (event: MessageEvent<{ type?: string } | null>) => {
      if (event.source === frame.current?.contentWindow && event.data?.type === PREVIEW_READY)
        setReady((n) => n + 1);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, []);

  useEffect(() => {
    if (ready === 0) return;
    const message: PreviewMessage = { type: 'brand-preview', brand, scheme };
    frame.current?.contentWindow?.postMessage(message, window.location.origin);
  }, [ready, brand, scheme]);

  useLayoutEffect(() => {
    const element = stage.current;
    if (!element) return;
    const fit = () => setScale(Math.min(1, element.clientWidth / width));
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, [width]);

  return (
    <section className={css.pane} aria-label={t('preview.title')}>
      <div className={css.bar}>
        <h2>{t('preview.title')}</h2>
        <div className={css.controls}>
          <SegmentedControl
            size="xs"
            aria-label={t('preview.scheme')}
            value={scheme}
            data={[
              { value: 'light', label: t('preview.light') },
              { value: 'dark', label: t('preview.dark') },
            ]}
            onChange={(value) => onScheme(value as 'light' | 'dark')}
          />
          <SegmentedControl
            size="xs"
            aria-label={t('preview.device')}
            value={device}
            data={[
              { value: 'desktop', label: t('preview.desktop') },
              { value: 'phone', label: t('preview.phone') },
            ]}
            onChange={(value) => setDevice(value as Device)}
          />
        </div>
      </div>
      <div ref={stage} className={css.stage}>
        <iframe
          ref={frame}
          className={css.frame}
          src={tenant.kind === 'tenant' ? paths.home : paths.preview}
          title={t('preview.frame')}
          style={{
            width,
            height: `${100 / scale}%`,
            transform: `scale(${scale})`,
            left: device === 'phone' ? `calc(50% - ${(width * scale) / 2}px)` : 0,
          }}
        />
      </div>
    </section>
  );
}
