export { type ParquetOptions, type WrittenParquet, writeParquet } from './write-parquet.ts';
