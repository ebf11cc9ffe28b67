/** Texts of the components that consoles share: lists, dialogs, secrets. Storefront pages do not load them. */
export const parts = {
  list: {
    any: 'any',
    clear: 'Clear',
    more: 'Show more',
    loading: 'Loading…',
    actions: 'Actions',
    failed: 'The list could not be loaded.',
    nothingTitle: 'Nothing matches',
    nothingBody: 'Try another word, or take a filter away.',
  },
  confirm: {
    type: 'Type {{word}} to confirm.',
    mismatch: 'Type {{word}} exactly.',
  },
  secret: {
    once: 'Copy it now: it is shown this one time and cannot be read again.',
    stored: 'I have stored it in a safe place',
    done: 'Done',
    leaving: 'The secret is shown this one time. If you leave before it is stored, you need a new one.',
  },
  difference: {
    none: 'Nothing differs.',
    whole: 'everything',
    before: 'Before:',
    after: 'After:',
    nothing: 'not set',
  },
  toast: { undo: 'Undo' },
  guard: {
    title: 'Leave this page?',
    body: 'Your changes on this page are not saved and would be lost.',
    stay: 'Stay',
    leave: 'Leave',
  },
} as const;
