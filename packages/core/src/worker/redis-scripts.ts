/** What is asked of a connection to Redis 6.2 or later: ioredis and those made like it have it. */
export interface RedisScripts {
  /** Runs a Lua script on the server. */
  eval(script: string, keyCount: number, ...keysAndArguments: readonly (string | number)[]): Promise<unknown>;
}
