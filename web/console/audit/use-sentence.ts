import type { AuditActor, AuditEntry } from '../../api/contract.js';
import type { ConsoleKey } from '../../texts/console.js';
import { useConsoleTexts } from '../../texts/context.js';

/** Who acted, in words. Whoever was removed has no name any more. */
export function useActorName(): (actor: AuditActor) => string {
  const t = useConsoleTexts();
  return ({ kind, name, keyName, userId, organisation }) => {
    if (kind === 'support') {
      const home = organisation?.name ?? t(name ? 'audit.actor.providerInside' : 'audit.actor.provider');
      return name
        ? t('audit.actor.support', { name, organisation: home })
        : t('audit.actor.supportService', { organisation: home });
    }
    if (organisation) return organisation.name ?? t('audit.actor.provider');
    if (kind === 'system') return t('audit.actor.system');
    const person = name ?? (userId ? t('audit.actor.former') : null);
    if (kind === 'api_key') {
      if (!keyName) return person ?? t('audit.actor.deletedKey');
      return person
        ? t('audit.actor.key', { name: person, key: keyName })
        : t('audit.actor.service', { key: keyName });
    }
    return person ?? t('audit.actor.unknown');
  };
}

/** An entry as a sentence; an event that has none yet is told by its name. */
export function useSentence(): (entry: AuditEntry) => string {
  const t = useConsoleTexts();
  const actorName = useActorName();
  return ({ action, actor, target }) => {
    const values = { actor: actorName(actor), target: target.name ?? target.id, action };
    const key = `audit.did.${action}` as ConsoleKey;
    const sentence = t(key, values);
    return sentence === key ? t('audit.fallback', values) : sentence;
  };
}
