/** The error for a partition that was not added. */
export function unknownPartition(partitionKey: string): TypeError {
  return new TypeError(
    `Expected the key of a partition that was added; got ${JSON.stringify(partitionKey)}. Call addPartitions first.`,
  );
}
