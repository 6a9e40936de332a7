/** This page's nonce, as the build put it into the head and the server filled it. */
export const pageNonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

/** Where the lock of the page's scrolling, behind dialogs, looks for the nonce of its own style element (get-nonce). */
(globalThis as { __webpack_nonce__?: string }).__webpack_nonce__ = pageNonce;
