import type { ReactNode } from 'react';
import { ColorInput } from '@mantine/core';
import type { BrandColors } from '../../design/theme.js';
import { parseHex } from '../../design/color.js';
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
  const report = contrastOf(colors, name);
  const format = (ratio: number) => (Math.floor(ratio * 10) / 10).toLocaleString(locale);
  const label = t(`brand.color.${name}`);
  return (
    <div className={css.field}>
      <ColorInput
        label={label}
        description={t(`brand.colorHelp.${name}`)}
        value={colors[name]}
        format="hex"
        error={error}
        inputWrapperOrder={['label', 'description', 'input', 'error']}
        onChange={(value) => (parseHex(value) || value === '' || value.startsWith('#')) && onChange(value)}
        popoverProps={{ withinPortal: true }}
        eyeDropperButtonProps={{ 'aria-label': label }}
        withEyeDropper={false}
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
