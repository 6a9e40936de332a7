/** Two mitred gates between two levels of water. */
export function Logo({ size = 34 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <rect width="40" height="40" rx="10" fill="#0e4f58" />
      <path d="M0 15h15v25H10A10 10 0 0 1 0 30z" fill="#6fc3c4" />
      <path d="M25 26h15v4a10 10 0 0 1-10 10h-5z" fill="#2d8a90" />
      <path d="M15 7v27M25 7v27" stroke="#fff" strokeWidth="3.2" strokeLinecap="round" />
      <path
        d="M15 14l5 6.5 5-6.5M15 24l5 6.5 5-6.5"
        fill="none"
        stroke="#f0a57f"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
