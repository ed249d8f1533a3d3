package vn.chitieu.decide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chitieu.observation.Status;
import vn.chitieu.text.Vietnamese;

/**
 * Why a row reports nothing.
 *
 * @param status what the row's status is then
 * @param text the reason as the files write it: {@code not_applicable}, {@code not_available}, {@code forgotten}, or
 *     {@code other: } with a text
 */
record BlankReason(Status status, String text) {
    /** The words for a reason of its own, folded. */
    private static final List<String> OTHER = List.of("other", "khac");

    private static final BlankReason NOT_APPLICABLE = new BlankReason(Status.NOT_APPLICABLE, "not_applicable");
    private static final BlankReason NOT_AVAILABLE = new BlankReason(Status.BLANK, "not_available");
    private static final BlankReason FORGOTTEN = new BlankReason(Status.BLANK, "forgotten");

    private static final Map<String, BlankReason> WORDS = Map.of(
            "not applicable", NOT_APPLICABLE,
            "khong ap dung", NOT_APPLICABLE,
            "not available", NOT_AVAILABLE,
            "khong co so lieu", NOT_AVAILABLE,
            "chua co so lieu", NOT_AVAILABLE,
            "forgotten", FORGOTTEN,
            "bo sot", FORGOTTEN,
            "quen", FORGOTTEN);

    /** The reason that a cell states, in English or Vietnamese; empty if it states none. */
    static Optional<BlankReason> of(String cell) {
        int colon = cell.indexOf(':');
        if (colon < 0) {
            return Optional.ofNullable(WORDS.get(Vietnamese.fold(cell)));
        }
        String own = Vietnamese.clean(cell.substring(colon + 1));
        boolean other = OTHER.contains(Vietnamese.fold(cell.substring(0, colon))) && !own.isEmpty();
        return other ? Optional.of(new BlankReason(Status.BLANK, "other: " + own)) : Optional.empty();
    }
}
