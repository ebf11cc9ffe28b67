export type ImageRejection =
  | 'animated'
  | 'broken'
  | 'empty'
  | 'file-too-large'
  | 'svg-entities'
  | 'svg-malformed'
  | 'svg-no-size'
  | 'svg-too-complex'
  | 'too-many-pixels'
  | 'too-small'
  | 'unsupported-type';

/** An upload that is not taken; `message` says to the person who uploaded it what to do about it. */
export class ImageRejected extends Error {
  override readonly name = 'ImageRejected';

  constructor(
    readonly code: ImageRejection,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
