/** `__Host-`: bound to this very host, over a secure connection, for all its paths (RFC 6265bis, section 4.1.3.2). */
export const cookieName = '__Host-sluis';

/** A session cookie: the browser forgets it when it closes; the server ends it at its hard end in any case. */
export function setCookie(secret: string): string {
  return `${cookieName}=${secret}; Path=/; Secure; HttpOnly; SameSite=Strict`;
}

export function clearCookie(): string {
  return `${cookieName}=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0`;
}

/** Null when there is none, or when somebody sent two: which one is meant can not be told. */
export function readCookie(header: string | undefined): string | null {
  const values = (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${cookieName}=`))
    .map((pair) => pair.slice(cookieName.length + 1));
  const [value] = values;
  return values.length === 1 && value !== undefined && /^[A-Za-z0-9_-]{43}$/.test(value) ? value : null;
}
