/**
 * Ruled tables with known cells, printed to PDF by real programs, and what table engines make of them.
 *
 * <p>{@link vn.chitieu.benchmark.ruled.RuledReports} prints them, {@link vn.chitieu.benchmark.ruled.EngineComparison}
 * counts and times.
 */
@NullMarked
package vn.chitieu.benchmark.ruled;

import org.jspecify.annotations.NullMarked;
