/** Texts of the page about support access. */
export const support = {
  supportAccess: {
    title: 'Support access',
    lead: 'Who looked into your organisation to help, why, and what they did. You can end a session at any time.',
    emptyTitle: 'Nobody has looked in',
    emptyBody:
      'When somebody who provides this marketplace needs to look in to help you, they open a session here with a reason and a time limit. Your owners are told by mail.',
    whoTitle: 'Who',
    stateTitle: 'State',
    who: '{{person}} of {{organisation}}',
    provider: 'the provider of this marketplace',
    providerAlone: 'The provider of this marketplace',
    accessTitle: 'Access',
    opened: 'Opened',
    until: 'Until',
    access: { read: 'May only look', write: 'May change things' },
    state: { waiting: 'Not begun', running: 'Looking in', ended: 'Over' },
    endedBy: {
      tenant: 'by you',
      opener: 'by themselves',
      expired: 'time was over',
      opener_gone: 'they may not any more',
    },
    done: 'What they did',
    end: 'End session',
    endTitle: 'End this support session?',
    endBody:
      'It is over within a second, wherever it is used. To look in again, they have to open a new one with a reason.',
    endDone: 'The support session has ended.',
  },
} as const;
