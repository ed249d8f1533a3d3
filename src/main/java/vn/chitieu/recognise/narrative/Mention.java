package vn.chitieu.recognise.narrative;

import java.util.Optional;

/**
 * A figure in running text and the words around it.
 *
 * @param number the digits as printed
 * @param whole what it is a part of: 24 in {@code 23/24 hồ sơ}
 * @param percent whether a percent sign follows
 * @param own the words before it, back to the figure before it or to a mark that ends a clause
 * @param behind the words behind it, up to the next figure or such a mark
 * @param context everything of its sentence before these words
 * @param topic what the colon before it introduces it with; empty where there is none
 * @param head the figure that it is a part of ({@code 512 hồ sơ, trong đó đúng hạn 42}), by its place in the list
 * @param follows whether only its own words part it from the figure before
 * @param meets whether only words part it from the next figure
 * @param span where it and its words stand in the passage
 */
record Mention(
        String number,
        Optional<String> whole,
        boolean percent,
        String own,
        String behind,
        String context,
        String topic,
        Optional<Integer> head,
        boolean follows,
        boolean meets,
        Span span) {
    /**
     * A stretch of a passage.
     *
     * @param start index of the first letter of the words
     * @param at index of the figure
     * @param end index behind the last letter
     */
    record Span(int start, int at, int end) {}

    /** The stretch in which it stands with some of its words. */
    Span with(Extent extent) {
        int after = span.end() - behind.length();
        return new Span(
                span.at() - extent.own().length(),
                span.at(),
                after + extent.behind().length());
    }
}
