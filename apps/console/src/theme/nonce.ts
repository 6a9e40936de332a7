/** This page's nonce, as the build put it into the head and the server filled it. */
export const pageNonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
