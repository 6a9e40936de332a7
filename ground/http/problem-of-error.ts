import { hasZodFastifySchemaValidationErrors, isResponseSerializationError } from 'fastify-type-provider-zod';
import { asDatabaseError } from '../database/index.ts';
import { SluisError } from '../error.ts';
import type { Problem } from './problem.ts';

/** How long a client waits before it tries again what failed for want of a part of ours. */
const retryAfterSeconds = 5;

/** One table from Fastify's own codes to problems; the texts say what the client can do. */
const ofFastify: Record<string, Omit<Problem, 'status'> & { status: number }> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    status: 415,
    code: 'media-type-unknown',
    title: 'This content type is not accepted here.',
  },
  FST_ERR_CTP_BODY_TOO_LARGE: {
    status: 413,
    code: 'body-too-large',
    title: 'The request is larger than is accepted here.',
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: { status: 400, code: 'request-invalid', title: 'The request has no body.' },
  FST_ERR_CTP_INVALID_JSON_BODY: { status: 400, code: 'request-invalid', title: 'The body is not JSON.' },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    status: 400,
    code: 'request-invalid',
    title: 'The body has another length than was announced.',
  },
  FST_REQ_FILE_TOO_LARGE: {
    status: 413,
    code: 'body-too-large',
    title: 'A part of the upload is larger than is accepted here.',
  },
  FST_PARTS_LIMIT: { status: 413, code: 'too-many-parts', title: 'The upload has too many parts.' },
  FST_FILES_LIMIT: { status: 413, code: 'too-many-parts', title: 'The upload has too many parts.' },
  FST_FIELDS_LIMIT: { status: 413, code: 'too-many-parts', title: 'The upload has too many parts.' },
  FST_INVALID_MULTIPART_CONTENT_TYPE: {
    status: 415,
    code: 'media-type-unknown',
    title: 'The request is not multipart/form-data.',
  },
};

/** What a client is told of an error. What is not known to be harmless is told as "internal" and nothing more. */
export function problemOfError(thrown: unknown): Problem {
  const error = asDatabaseError(thrown);
  if (error instanceof SluisError) return ofSluisError(error);
  if (hasZodFastifySchemaValidationErrors(error)) {
    return {
      code: 'request-invalid',
      status: 400,
      title: 'The request does not have the form that is described in /api/openapi.json.',
      errors: error.validation.slice(0, 20).map(({ instancePath, keyword }) => ({
        at: `${error.validationContext ?? 'request'}${instancePath}`.slice(0, 200),
        code: keyword,
      })),
    };
  }
  if (!isResponseSerializationError(error)) {
    const { code, statusCode } = error as { code?: string; statusCode?: number };
    const known = ofFastify[code ?? ''];
    if (known) return known;
    if (statusCode === 429) return tooMany;
    if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
      return { code: 'request-invalid', status: statusCode, title: 'The request is not understood.' };
    }
  }
  return {
    code: 'internal',
    status: 500,
    title: 'Something went wrong inside Sluis. The log has the request id.',
  };
}

export const tooMany: Problem = {
  code: 'too-many-requests',
  status: 429,
  title: 'Too many requests in a short time. Wait and try again.',
};

export const notFound: Problem = {
  code: 'not-found',
  status: 404,
  title: 'There is nothing at this address.',
};

function ofSluisError({ code, status, message, details }: SluisError): Problem {
  return {
    code,
    status,
    // A server's own trouble may name folders and settings: for its log and its terminal, not for every client.
    title:
      status >= 500 && status !== 503 && status !== 507
        ? 'Something went wrong inside Sluis. The log has the request id.'
        : message,
    ...(Object.keys(details).length > 0 && { values: details }),
    ...(status === 503 && { retryAfterSeconds }),
  };
}
