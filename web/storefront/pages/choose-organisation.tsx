import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../../design/button.js';
import { useTexts } from '../../texts/context.js';
import css from './choose-organisation.module.css';

/** An organisation in which the address and the password hold. */
export interface SignInChoice {
  slug: string;
  name: string;
}

/** The choices in a refusal to sign in, or null where it has none. */
export function choicesIn(members: Readonly<Record<string, unknown>>): SignInChoice[] | null {
  const found = members['organisations'];
  return Array.isArray(found) && found.length > 0 ? (found as SignInChoice[]) : null;
}

/** One pair opens several organisations: a button for each, in place of the form. */
export function ChooseOrganisation({
  choices,
  busy,
  onChoose,
  onBack,
}: {
  choices: readonly SignInChoice[];
  busy: boolean;
  onChoose: (slug: string) => void;
  onBack: () => void;
}): ReactNode {
  const t = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={css.choose}>
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {t('signIn.chooseTitle')}
        </h2>
        <p className={css.lead}>{t('signIn.chooseLead')}</p>
      </div>
      <ul className={css.choices}>
        {choices.map(({ slug, name }) => (
          <li key={slug}>
            <button type="button" className={css.choice} disabled={busy} onClick={() => onChoose(slug)}>
              <span className={css.name}>{name}</span>
              <span className={css.lead}>{slug}</span>
            </button>
          </li>
        ))}
      </ul>
      <Button look="quiet" onClick={onBack}>
        {t('signIn.chooseBack')}
      </Button>
    </section>
  );
}
