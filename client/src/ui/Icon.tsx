import classes from './Icon.module.css'

/** Strokes on a 20 × 20 grid; one `d` each, so that an icon costs a line. */
// prettier-ignore
const STROKES = {
  home:     'M3.5 9 10 3.5 16.5 9v7.5h-4.6v-4.8H8.1v4.8H3.5z',
  plan:     'M3.5 4.5h13v11h-13zM3.5 8.2h13M8 8.2v7.3',
  proposal: 'M5 2.8h6.6L15.5 6.6v10.6H5zM11.4 3v3.9h3.9M7.6 10.4h5M7.6 13.4h5',
  round:    'M10 3v2.6M14.6 5 13 7.1M17 9.4l-2.5.6M16 14.2l-2.2-1.3M12.2 17l-.7-2.5M7.8 17l.7-2.5M4 14.2l2.2-1.3M3 9.4l2.5.6M5.4 5 7 7.1',
  commit:   'M6.5 10.2 9 12.8l5-5.6M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4z',
  people:   'M7.3 9.2a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8zM2.4 16.6c.3-2.9 2.2-4.6 4.9-4.6s4.6 1.7 4.9 4.6M12.6 3.7a2.9 2.9 0 0 1 0 5.3M14 12.2c2 .5 3.3 2 3.6 4.4',
  history:  'M3.4 10a6.6 6.6 0 1 0 2-4.7L3.2 7.4M3.2 3.6v3.8H7M10 6.4V10l2.6 1.7',
  search:   'M8.8 14.6a5.8 5.8 0 1 0 0-11.6 5.8 5.8 0 0 0 0 11.6zM13 13l4 4',
  check:    'M4 10.6 8.2 15 16 5.6',
  cross:    'M5 5l10 10M15 5 5 15',
  plus:     'M10 4v12M4 10h12',
  clock:    'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4zM10 6.2V10l2.8 1.8',
  pen:      'M4 16l.7-3.4L13 4.3l2.7 2.7-8.3 8.3zM11.4 6l2.6 2.6',
  send:     'M17 3 2.8 8.6l5.4 2.6L10.8 17zM17 3l-8.8 8.2',
  back:     'M8.6 5 3.6 10l5 5M4 10h12.6',
  next:     'M11.4 5l5 5-5 5M16 10H3.4',
  right:    'M7.6 4.8 12.8 10l-5.2 5.2',
  down:     'M4.8 7.6 10 12.8l5.2-5.2',
  up:       'M4.8 12.4 10 7.2l5.2 5.2',
  sort:     'M6.4 8 10 4.4 13.6 8M6.4 12 10 15.6 13.6 12',
  pause:    'M7 5v10M13 5v10',
  circle:   'M10 3.6a6.4 6.4 0 1 0 0 12.8 6.4 6.4 0 0 0 0-12.8z',
  repeat:   'M4 9.2A5.4 5.4 0 0 1 9.4 4H16M13.4 1.6 16 4l-2.6 2.4M16 10.8A5.4 5.4 0 0 1 10.6 16H4M6.6 18.4 4 16l2.6-2.4',
  alert:    'M10 3 2.6 16h14.8zM10 8v3.8M10 14v.1',
  info:     'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4zM10 9.2v4.4M10 6.4v.1',
  stop:     'M7 2.8h6L17.2 7v6L13 17.2H7L2.8 13V7zM10 6.4v4.4M10 13.4v.1',
  table:    'M3.2 4.2h13.6v11.6H3.2zM3.2 8h13.6M3.2 12h13.6M8.4 8v7.8',
  board:    'M3.4 4h3.6v12H3.4zM8.4 4H12v8H8.4zM13.2 4h3.4v5h-3.4z',
  filter:   'M3 4.4h14l-5.4 6.4v4.4l-3.2 1.4v-5.8z',
  calendar: 'M3.6 5h12.8v11.4H3.6zM3.6 8.6h12.8M7 3v3.4M13 3v3.4',
  speech:   'M3.2 4h13.6v9.4H9.6L6 16.6v-3.2H3.2z',
  lock:     'M5 9h10v7.4H5zM7 9V6.6a3 3 0 0 1 6 0V9',
  eye:      'M2.4 10S5.2 5 10 5s7.6 5 7.6 5-2.8 5-7.6 5-7.6-5-7.6-5zM10 7.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4z',
  globe:    'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4zM2.8 10h14.4M10 2.8c-4.6 4.6-4.6 9.8 0 14.4 4.6-4.6 4.6-9.8 0-14.4z',
  sun:      'M10 6.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8zM10 2v1.6M10 16.4V18M2 10h1.6M16.4 10H18M4.3 4.3l1.2 1.2M14.5 14.5l1.2 1.2M15.7 4.3l-1.2 1.2M5.5 14.5l-1.2 1.2',
  moon:     'M16.2 11.8A6.8 6.8 0 0 1 8.2 3.8a6.8 6.8 0 1 0 8 8z',
  screen:   'M3 4.4h14v9H3zM7 16.4h6M10 13.4v3',
  menu:     'M3.4 5.4h13.2M3.4 10h13.2M3.4 14.6h13.2',
  more:     'M4.6 10h.1M10 10h.1M15.4 10h.1',
  out:      'M8 3.6H3.8v12.8H8M12.4 6.4 16 10l-3.6 3.6M15.6 10H7.4',
  link:     'M8.4 11.6a3 3 0 0 0 4.3 0l2.8-2.8a3 3 0 0 0-4.3-4.3L10 5.7M11.6 8.4a3 3 0 0 0-4.3 0l-2.8 2.8a3 3 0 0 0 4.3 4.3L10 14.3',
  file:     'M5 2.8h6.6L15.5 6.6v10.6H5zM11.4 3v3.9h3.9',
  flag:     'M5 17.4V3M5 3.6h10l-2 3.2 2 3.2H5',
  scales:   'M10 3.4v13M6.4 16.4h7.2M4 6h12M4 6l-2 5h4zM16 6l-2 5h4z',
  swap:     'M3.6 7h11.6M12.4 4 15.4 7l-3 3M16.4 13H4.8M7.6 10l-3 3 3 3',
  keep:     'M3.4 6.4h13.2v9.4H3.4zM3.4 6.4l2-2.8h9.2l2 2.8M8 10h4',
} as const

export type IconName = keyof typeof STROKES

/** A decoration beside a word, never alone: it has no name of its own for a screen reader. `size` in px. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg className={classes.icon} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={STROKES[name]} />
    </svg>
  )
}
