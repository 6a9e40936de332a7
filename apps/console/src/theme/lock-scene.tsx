/** A canal lock at dusk: high water, a chamber, low water, and gates that are shut. For pages without much on them. */
export function LockScene() {
  return (
    <svg viewBox="0 0 640 800" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
      <defs>
        <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#0b4750" />
          <stop offset="0.62" stopColor="#0a3b44" />
          <stop offset="1" stopColor="#072a31" />
        </linearGradient>
        <linearGradient id="high" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#63b7ba" />
          <stop offset="1" stopColor="#1f7880" />
        </linearGradient>
        <linearGradient id="low" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#2d8a90" />
          <stop offset="1" stopColor="#0d4d55" />
        </linearGradient>
      </defs>
      <rect width="640" height="800" fill="url(#sky)" />
      <circle cx="486" cy="196" r="62" fill="#f0a57f" opacity="0.92" />
      <g fill="#0d545d">
        <path d="M0 330h70v-46l26-24 26 24v46h40v-70l30-30 30 30v70h58v-34h52v34h70v-58l28-26 28 26v58h60v-40h60v40h92v120H0z" />
      </g>
      <rect y="420" width="236" height="380" fill="url(#high)" />
      <rect x="236" y="520" width="186" height="280" fill="url(#low)" opacity="0.96" />
      <rect x="422" y="612" width="218" height="188" fill="url(#low)" opacity="0.8" />
      <g stroke="#d7efef" strokeWidth="3" strokeLinecap="round" opacity="0.55">
        <path d="M24 452h60M116 452h34M40 486h30M96 486h70M262 552h44M330 552h54M280 584h30M446 642h70M546 642h40M470 672h34" />
      </g>
      <g fill="#5b2a17">
        <rect x="224" y="376" width="24" height="424" rx="4" />
        <rect x="410" y="376" width="24" height="424" rx="4" />
      </g>
      <g fill="#b5562c">
        <rect x="229" y="376" width="14" height="424" rx="3" />
        <rect x="415" y="376" width="14" height="424" rx="3" />
      </g>
      <g stroke="#f4ece4" strokeWidth="9" strokeLinecap="round">
        <path d="M176 366l120 0M362 366l120 0" />
      </g>
      <g stroke="#f0a57f" strokeWidth="7" strokeLinecap="round" fill="none" opacity="0.85">
        <path d="M236 440h0M236 470h0M422 540h0M422 570h0" />
      </g>
    </svg>
  );
}
