/** Largest JSON body, in bytes. */
export const BODY_LIMIT = 1_048_576;
/** Largest uploaded file, in bytes. */
export const UPLOAD_LIMIT = 2 * 1_048_576;
