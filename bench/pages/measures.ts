/** Every figure of the table, in its order. Times in milliseconds, sizes in bytes. */
export const measures = {
  firstBytes: { title: 'First page: HTML, style and script until it is visible', unit: 'bytes' },
  firstVisible: { title: 'First page: visible', unit: 'ms' },
  firstUsable: { title: 'First page: usable', unit: 'ms' },
  blocking: { title: 'First page: total blocking time', unit: 'ms' },
  checkVisible: { title: 'Emergency check: visible', unit: 'ms' },
  checkUsable: { title: 'Emergency check: usable, a press is taken', unit: 'ms' },
  checkLeadsOn: { title: 'Emergency check: a press leads on at once', unit: 'ms' },
  tapped: { title: 'First question by taps, each page read: from the tap to answerable', unit: 'ms' },
  hurried: { title: 'First question by taps, nothing read: from the tap to answerable', unit: 'ms' },
  questionBytes: {
    title: 'First question opened cold: HTML, style and script until an answer leads on at once',
    unit: 'bytes',
  },
  questionVisible: { title: 'First question opened cold: visible', unit: 'ms' },
  questionAnswerable: { title: 'First question opened cold: answerable, an answer is taken', unit: 'ms' },
  questionLeadsOn: { title: 'First question opened cold: an answer leads on at once', unit: 'ms' },
  uncheckedVisible: {
    title: 'First question opened cold by somebody new: emergency check visible',
    unit: 'ms',
  },
  step: { title: 'One step, from Continue to the next question', unit: 'ms' },
  stepAtOnce: { title: 'One step, Continue pressed with the tick', unit: 'ms' },
} as const satisfies Record<string, { readonly title: string; readonly unit: 'ms' | 'bytes' }>;

export type Measure = keyof typeof measures;

/** What one visit, or one candidate over many, gave. */
export type Measured = { readonly [M in Measure]?: number };
