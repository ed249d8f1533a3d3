package vn.chitieu.recognise.narrative;

import java.util.Optional;

/**
 * A figure in running text and the words around it.
 *
 * @param number the digits as printed
 * @param percent whether a percent sign follows
 * @param own the words before it that belong to it
 * @param behind the words behind it that belong to it
 * @param context everything of its sentence before these words
 * @param head the figure that it is a part of ({@code 512 hồ sơ, trong đó đúng hạn 42}), by its place in the list
 * @param span where it and its words stand in the passage
 */
record Mention(
        String number, boolean percent, String own, String behind, String context, Optional<Integer> head, Span span) {
    /**
     * A stretch of a passage.
     *
     * @param start index of the first letter of the words
     * @param at index of the figure
     * @param end index behind the last letter
     */
    record Span(int start, int at, int end) {}
}
