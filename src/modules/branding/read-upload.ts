import type { FastifyRequest } from 'fastify';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import type { FieldError } from '#kernel/errors/problem.js';
import { AssetIn } from './branding.dto.js';
import type { ImagePurpose } from './ingest-image.js';

/**
 * The file and the purpose in a multipart body, and nothing else in it.
 * @throws `unsupported-media-type`, `invalid-body` naming the field, `bad-request` for a body that breaks off.
 */
export async function readUpload(request: FastifyRequest): Promise<{ bytes: Buffer; purpose: ImagePurpose }> {
  if (!request.isMultipart()) throw kernelErrors.unsupportedMediaType('multipart/form-data');
  const errors: FieldError[] = [];
  let purpose: ImagePurpose | undefined;
  let bytes: Buffer | undefined;
  try {
    for await (const part of request.parts()) {
      const content = part.type === 'file' ? await part.toBuffer() : undefined;
      if (part.fieldname === 'file' && content) bytes = content;
      else if (part.fieldname === 'purpose' && part.type === 'field') {
        purpose = AssetIn.shape.purpose.safeParse(part.value).data;
      } else {
        errors.push({ pointer: `/${part.fieldname}`, detail: 'is not a field that is known here' });
      }
    }
  } catch (error) {
    // The parser's own refusals, of a body that breaks off for example, come without a status.
    if ((error as { statusCode?: number }).statusCode !== undefined) throw error;
    throw kernelErrors.badRequest(`The multipart body cannot be read: ${(error as Error).message}`);
  }
  if (!bytes) errors.push({ pointer: '/file', detail: 'is missing' });
  if (!purpose) {
    errors.push({ pointer: '/purpose', detail: 'is missing or not one of logo, logoDark, favicon' });
  }
  if (!bytes || !purpose || errors.length > 0) throw kernelErrors.invalidBody.with({ errors });
  return { bytes, purpose };
}
