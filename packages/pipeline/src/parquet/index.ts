/**
 * Archives as Parquet, for analysis with DuckDB, pandas, Spark.
 *
 * @packageDocumentation
 */
export { type ParquetOptions, writeParquet } from "./write-parquet.ts";
