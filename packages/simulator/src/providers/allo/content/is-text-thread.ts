/** One dialogue of so many is a text thread, the others are calls. */
export const DIALOGUES_PER_THREAD = 8;
const THREAD_POSITION = 3;

/** Whether the dialogue at this place becomes a text thread rather than a call. */
export const isTextThread = (index: number): boolean => index % DIALOGUES_PER_THREAD === THREAD_POSITION;
