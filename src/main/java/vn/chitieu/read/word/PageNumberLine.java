package vn.chitieu.read.word;

import java.util.List;
import java.util.Set;
import vn.chitieu.text.Vietnamese;

/** Lines of headers and footers that say nothing once the page's number is out: {@code Trang  / }. */
final class PageNumberLine {
    private static final Set<String> WORDS =
            Set.of("", "trang", "trang so", "trang tren", "trang trong so", "so trang", "tr", "page", "page of", "of");

    private PageNumberLine() {}

    static boolean isOnly(List<String> lines, boolean tookPageNumber) {
        return tookPageNumber && lines.size() == 1 && WORDS.contains(Vietnamese.fold(lines.get(0)));
    }
}
