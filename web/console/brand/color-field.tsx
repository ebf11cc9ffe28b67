import { useState, type ReactNode } from 'react';
import { TextInput } from '@mantine/core';
import type { BrandColors } from '../../design/theme.js';
import { parseHex, toHex } from '../../design/color.js';
import { Icon } from '../../design/icon.js';
import { useConsoleTexts, useLocale } from '../../texts/context.js';
import { contrastOf } from './color-contrast.js';
import css from './color-field.module.css';

/** One colour with its contrast as it is being chosen, and a way to mend it. */
export function ColorField({
  name,
  colors,
  error,
  onChange,
}: {
  name: keyof BrandColors;
  colors: BrandColors;
  error: string | undefined;
  onChange: (color: string) => void;
}): ReactNode {
  const t = useConsoleTexts();
  const locale = useLocale();
  const color = colors[name];
  // What is being typed may not be a colour yet; only a whole one is handed on.
  const [typed, setTyped] = useState<string | null>(null);
  const change = (value: string) => {
    const found = value.length === 7 ? parseHex(value) : null;
    setTyped(found ? null : value);
    if (found) onChange(toHex(found));
  };
  const report = contrastOf(colors, name);
  const format = (ratio: number) => (Math.floor(ratio * 10) / 10).toLocaleString(locale);
  const label = t(`brand.color.${name}`);
  return (
    <div className={css.field}>
      <TextInput
        label={label}
        description={t(`brand.colorHelp.${name}`)}
        value={typed ?? color}
        error={error ?? (typed !== null && !parseHex(typed) ? t('brand.colorInvalid') : undefined)}
        maxLength={7}
        spellCheck={false}
        autoComplete="off"
        leftSectionPointerEvents="all"
        leftSection={
          <input
            type="color"
            className={css.pick}
            value={color}
            aria-label={`${label}: ${t('brand.pick')}`}
            onChange={(event) => change(event.target.value)}
          />
        }
        onChange={(event) => change(event.target.value.trim())}
        onBlur={() => setTyped(null)}
      />
      {report && (
        <p className={report.suggestion ? css.low : css.good}>
          <Icon name={report.suggestion ? 'alert' : 'check-circle'} size={14} />
          {report.suggestion
            ? t('brand.contrastLow', { ratio: format(report.ratio), required: format(report.required) })
            : t('brand.contrastGood', { ratio: format(report.ratio) })}
          {report.suggestion && (
            <button
              type="button"
              className={css.use}
              aria-label={t('brand.contrastUseOf', { color: report.suggestion, label })}
              onClick={() => report.suggestion && onChange(report.suggestion)}
            >
              <span className={css.swatch} style={{ background: report.suggestion }} />
              {t('brand.contrastUse', { color: report.suggestion })}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
