/** The mark on the sign-in page: a calm wave under the name, drawn so that it follows light and dark. */

export function Logo() {
  return (
    <div style={{ display: 'flex', alignItems: 'center', gap: 16 }}>
      <Icon size={56} />
      <div style={{ lineHeight: 1.15 }}>
        <div style={{ fontSize: 26, fontWeight: 650 }}>PRC Alliance</div>
        <div style={{ fontSize: 15, opacity: 0.75 }}>Content for websites and waiting rooms</div>
      </div>
    </div>
  )
}

/** The mark alone, for the corner of the admin. @param size width and height, CSS pixels; by default that of its place */
export function Icon({ size = '100%' }: { size?: number | string }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" role="img" aria-label="PRC Alliance">
      <rect width="64" height="64" rx="16" fill="#0b5563" />
      <path
        d="M8 36c6 0 6-14 12-14s6 22 12 22 6-30 12-30 6 14 12 14"
        fill="none"
        stroke="#ffffff"
        strokeWidth="5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
