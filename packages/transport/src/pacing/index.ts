export { checkNumber } from '../check-number.ts';
export { createPace, type Observation, type Pace } from '../pace.ts';
export { pauseFault } from '../pause-fault.ts';
export { backgroundEvery, createTurnQueue, type TurnQueue, type Waiter } from '../turn-queue.ts';
