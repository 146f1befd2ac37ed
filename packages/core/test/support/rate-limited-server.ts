export {
  createRateLimitedServer,
  type RateLimitedServer,
  randomLatency,
  sendThrough,
} from '../../../transport/test/rate-limited-server.ts';
export { createRandom } from '../../../transport/test/seeded-random.ts';
