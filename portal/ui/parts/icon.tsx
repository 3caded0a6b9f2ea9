/** Line drawings on a grid of 24. */
const PATHS = {
  arrow: 'M5 12h14M13 6l6 6-6 6',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.500 2',
  document: 'M6 3h8l4 4v14H6zM14 3v5h4M9 13h6M9 17h6',
  down: 'M6 9l6 6 6-6',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  eye: 'M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  food: 'M7 3v7a2.500 2.500 0 0 1-5 0V3M4.500 3v18M15 3c-2 2-3 5-3 8h4v10M16 3v8',
  mail: 'M3 6h18v12H3zM3 7l9 7 9-7',
  map: 'M12 21s7-6.2 7-11a7 7 0 1 0-14 0c0 4.800 7 11 7 11zM12 12.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z',
  menu: 'M4 7h16M4 12h16M4 17h16',
  news: 'M4 5h13v14H6a2 2 0 0 1-2-2zM17 9h3v8a2 2 0 0 1-2 2M8 9h5M8 13h5',
  notice: 'M4 10v4h3l8 5V5l-8 5zM18.500 9a4 4 0 0 1 0 6',
  outside: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4 3.500-7 8-7s8 3 8 7',
  phone: 'M6 3h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A17 17 0 0 1 4 5a2 2 0 0 1 2-2z',
  picture: 'M3 5h18v14H3zM3 16l5-5 4 4 3-3 6 6M15.500 9.500h.010',
  place: 'M4 21V9l8-6 8 6v12zM9.500 21v-6h5v6',
  play: 'M8 5v14l11-7z',
  print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z',
  question: 'M4 4h16v13H10l-5 4v-4H4zM9.500 9a2.500 2.500 0 1 1 3.500 2.300c-.7.3-1 .7-1 1.200M12 14.700h.010',
  search: 'M10.500 18a7.500 7.500 0 1 0 0-15 7.500 7.500 0 0 0 0 15zM16 16l5 5',
  seal: 'M12 15a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM8.500 14 7 21l5-2.500L17 21l-1.500-7',
  share: 'M12 15V3M8 7l4-4 4 4M5 12v8h14v-8',
  star: 'M12 3.500l2.600 5.400 5.900.8-4.300 4.100 1.100 5.900L12 16.900l-5.300 2.800 1.100-5.900L3.500 9.700l5.900-.8z',
  table: 'M3 5h18v14H3zM3 10h18M9 5v14M15 5v14',
} as const;

export type IconName = keyof typeof PATHS;

/** Beside words that say the same: hidden from those who listen. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
