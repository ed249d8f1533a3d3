/**
 * Stage: what a person decided of doubtful rows, put into effect. {@link vn.chitieu.decide.DecisionFile} reads
 * decisions.csv, {@link vn.chitieu.decide.Decisions} finds the rows of each document again and decides them, {@link
 * vn.chitieu.decide.RepeatedLabels} tells which labels were decided again and again.
 */
@NullMarked
package vn.chitieu.decide;

import org.jspecify.annotations.NullMarked;
