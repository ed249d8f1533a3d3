package vn.chitieu.recognise.align;

/**
 * A row of the report that may be a given row of the form.
 *
 * @param end fragment behind its last one
 * @param ordinal which of the rows that end there, from 0
 */
record Pair(int end, int ordinal) {}
