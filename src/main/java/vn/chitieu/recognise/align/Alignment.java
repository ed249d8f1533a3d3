package vn.chitieu.recognise.align;

import java.util.List;

/**
 * The best order-keeping, one-to-one way to lay a report beside a form.
 *
 * @param links the pairs, in order
 * @param unmatched the rows that fit nothing in the form, in order
 * @param score log-odds of the whole
 */
record Alignment(List<Link> links, List<RowView> unmatched, double score) {
    Alignment {
        links = List.copyOf(links);
        unmatched = List.copyOf(unmatched);
    }
}
