import { z } from 'zod';

/** A password that somebody chooses; whether it is easily guessed is asked where it is known whose it is. */
export const NewPassword = z.string().min(12).max(256).meta({
  description:
    'At least 12 characters. One that is known from breaches, is made of the person or the organisation, or is a mere pattern is refused.',
  example: 'correct horse battery',
});
