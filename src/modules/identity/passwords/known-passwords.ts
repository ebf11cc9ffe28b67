let list: Promise<ReadonlySet<string>> | undefined;

/**
 * The 49,000 passwords that are most frequent in published breaches, lower case (the list of zxcvbn-ts, MIT). Read when
 * the first password is chosen, and kept: a look-up is one in a set.
 */
export function knownPasswords(): Promise<ReadonlySet<string>> {
  list ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common'].map((password) => password.toLowerCase())),
  );
  return list;
}
