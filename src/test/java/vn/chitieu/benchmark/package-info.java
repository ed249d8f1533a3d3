/** Measures what a report costs; see {@link vn.chitieu.benchmark.RecognitionBenchmark} for how to run it. */
@NullMarked
package vn.chitieu.benchmark;

import org.jspecify.annotations.NullMarked;
