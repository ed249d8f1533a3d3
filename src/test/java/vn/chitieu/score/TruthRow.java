package vn.chitieu.score;

import java.util.Set;

/**
 * One row as a person read it off the paper.
 *
 * @param row line of the file where the row begins
 * @param flags flags that a careful auditor demands
 */
public record TruthRow(
        int row, String stt, String label, String indicator, String status, String value, Set<String> flags) {}
