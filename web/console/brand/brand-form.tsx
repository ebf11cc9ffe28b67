import type { ReactNode } from 'react';
import { SegmentedControl, Select, Slider, TextInput } from '@mantine/core';
import type { Brand, PartialBrand } from '../../api/contract.js';
import type { Failure } from '../../api/failure.js';
import type { BrandColors } from '../../design/theme.js';
import { useConsoleTexts } from '../../texts/context.js';
import page from '../shell/page.module.css';
import css from './brand-form.module.css';
import { ColorField } from './color-field.js';
import { ImageField } from './image-field.js';

const COLORS: readonly (keyof BrandColors)[] = [
  'primary',
  'secondary',
  'accent',
  'background',
  'surface',
  'text',
  'success',
  'warning',
  'danger',
];
const FONTS = ['system', 'humanist', 'geometric', 'serif', 'slab', 'mono', 'rounded'] as const;

interface Props {
  brand: Brand;
  failure: Failure | null;
  edit: (part: PartialBrand) => void;
}

type Scheme = 'light' | 'dark';

/** Every value of a brand, in the order in which people think of them. */
export function BrandForm(props: Props & { scheme: Scheme; onScheme: (scheme: Scheme) => void }): ReactNode {
  return (
    <>
      <IdentitySection {...props} />
      <ImagesSection {...props} />
      <ColorsSection {...props} />
      <TypeSection {...props} />
      <LinksSection {...props} />
    </>
  );
}

function Section({ title, help, children }: { title: string; help: string; children: ReactNode }): ReactNode {
  return (
    <section className={page.panel}>
      <div>
        <h2>{title}</h2>
        <p className={page.help}>{help}</p>
      </div>
      {children}
    </section>
  );
}

function IdentitySection({ brand, failure, edit }: Props): ReactNode {
  const t = useConsoleTexts();
  return (
    <Section title={t('brand.identity')} help={t('brand.identityHelp')}>
      <TextInput
        label={t('brand.name')}
        value={brand.name}
        maxLength={120}
        required
        error={brand.name.trim() === '' ? t('form.missing') : failure?.fields.get('/name')}
        onChange={(event) => edit({ name: event.target.value })}
      />
      <TextInput
        label={t('brand.tagline')}
        description={t('brand.taglineHelp')}
        value={brand.tagline ?? ''}
        maxLength={200}
        error={failure?.fields.get('/tagline')}
        onChange={(event) => edit({ tagline: event.target.value })}
      />
    </Section>
  );
}

function ImagesSection({ brand, edit }: Props): ReactNode {
  const t = useConsoleTexts();
  return (
    <Section title={t('brand.images')} help={t('brand.imagesHelp')}>
      <div className={css.images}>
        <ImageField
          label={t('brand.logoLight')}
          purpose="logo"
          url={brand.logo.light}
          ground={brand.colors.light.surface}
          onChange={(light) => edit({ logo: { light } })}
        />
        <ImageField
          label={t('brand.logoDark')}
          purpose="logoDark"
          url={brand.logo.dark}
          ground={brand.colors.dark.surface}
          onChange={(dark) => edit({ logo: { dark } })}
        />
        <ImageField
          label={t('brand.favicon')}
          purpose="favicon"
          url={brand.favicon}
          ground={brand.colors.light.background}
          onChange={(favicon) => edit({ favicon })}
        />
      </div>
    </Section>
  );
}

function ColorsSection({
  brand,
  failure,
  edit,
  scheme,
  onScheme,
}: Parameters<typeof BrandForm>[0]): ReactNode {
  const t = useConsoleTexts();
  return (
    <Section title={t('brand.colors')} help={t('brand.colorsHelp')}>
      <div className={css.choices}>
        <div className={css.choice}>
          <p className={css.label}>{t('brand.scheme')}</p>
          <SegmentedControl
            aria-label={t('brand.scheme')}
            value={brand.colorScheme}
            data={[
              { value: 'light', label: t('brand.schemeLight') },
              { value: 'dark', label: t('brand.schemeDark') },
              { value: 'auto', label: t('brand.schemeAuto') },
            ]}
            onChange={(colorScheme) => {
              edit({ colorScheme: colorScheme as Brand['colorScheme'] });
              if (colorScheme !== 'auto') onScheme(colorScheme as Scheme);
            }}
          />
        </div>
        <div className={css.choice}>
          <p className={css.label}>{t('brand.editing')}</p>
          <SegmentedControl
            aria-label={t('brand.editing')}
            value={scheme}
            data={[
              { value: 'light', label: t('brand.editingLight') },
              { value: 'dark', label: t('brand.editingDark') },
            ]}
            onChange={(value) => onScheme(value as Scheme)}
          />
        </div>
      </div>
      <div className={css.colors}>
        {COLORS.map((name) => (
          <ColorField
            key={`${scheme}-${name}`}
            name={name}
            colors={brand.colors[scheme]}
            error={failure?.fields.get(`/colors/${scheme}/${name}`)}
            onChange={(color) => edit({ colors: { [scheme]: { [name]: color } } })}
          />
        ))}
      </div>
    </Section>
  );
}

function TypeSection({ brand, edit }: Props): ReactNode {
  const t = useConsoleTexts();
  const fonts = FONTS.map((font) => ({ value: font, label: t(`brand.font.${font}`) }));
  return (
    <Section title={t('brand.type')} help={t('brand.typeHelp')}>
      <div className={css.pair}>
        <Select
          label={t('brand.headingFont')}
          data={fonts}
          value={brand.fonts.heading}
          onChange={(heading) => heading && edit({ fonts: { heading } })}
        />
        <Select
          label={t('brand.bodyFont')}
          data={fonts}
          value={brand.fonts.body}
          onChange={(body) => body && edit({ fonts: { body } })}
        />
      </div>
      <div className={css.choice}>
        <p className={css.label}>
          {t('brand.radius')}{' '}
          <span className={page.help}>{t('brand.radiusValue', { count: brand.radius })}</span>
        </p>
        <Slider
          min={0}
          max={32}
          value={brand.radius}
          label={null}
          thumbLabel={t('brand.radius')}
          onChange={(radius) => edit({ radius })}
        />
      </div>
    </Section>
  );
}

function LinksSection({ brand, failure, edit }: Props): ReactNode {
  const t = useConsoleTexts();
  const { legal, support } = brand;
  const field = (
    label: string,
    value: string | null,
    pointer: string,
    change: (value: string | null) => void,
  ) => (
    <TextInput
      label={label}
      type={pointer.endsWith('email') ? 'email' : 'url'}
      placeholder={pointer.endsWith('email') ? 'help@example.com' : 'https://example.com'}
      value={value ?? ''}
      maxLength={500}
      error={failure?.fields.get(pointer)}
      onChange={(event) => change(event.target.value.trim() === '' ? null : event.target.value.trim())}
    />
  );
  return (
    <Section title={t('brand.links')} help={t('brand.linksHelp')}>
      <div className={css.pair}>
        {field(t('brand.privacyUrl'), legal.privacyUrl, '/legal/privacyUrl', (privacyUrl) =>
          edit({ legal: { privacyUrl } }),
        )}
        {field(t('brand.termsUrl'), legal.termsUrl, '/legal/termsUrl', (termsUrl) =>
          edit({ legal: { termsUrl } }),
        )}
        {field(t('brand.imprintUrl'), legal.imprintUrl, '/legal/imprintUrl', (imprintUrl) =>
          edit({ legal: { imprintUrl } }),
        )}
        {field(t('brand.supportUrl'), support.url, '/support/url', (url) => edit({ support: { url } }))}
        {field(t('brand.supportEmail'), support.email, '/support/email', (email) =>
          edit({ support: { email } }),
        )}
      </div>
    </Section>
  );
}
