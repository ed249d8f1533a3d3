/** Parquet files of a run; the only place that knows Parquet. */
@NullMarked
package vn.chitieu.write.parquet;

import org.jspecify.annotations.NullMarked;
