package vn.chitieu.recognise.row;

import java.util.List;
import vn.chitieu.document.Cell;
import vn.chitieu.document.Row;
import vn.chitieu.text.Vietnamese;

/** The words that stand in table heads and nowhere else in a table. */
final class HeaderWords {
    private static final List<String> WORDS = List.of(
            "stt",
            "don vi tinh",
            "dvt",
            "so lieu",
            "ket qua thong ke",
            "ket qua",
            "ghi chu",
            "chi tieu",
            "chi tieu thong ke",
            "ky truoc",
            "ky nay",
            "ky bao cao",
            "luy ke",
            "thuc hien",
            "so luong",
            "gia tri",
            "don vi",
            "cung ky",
            "nam truoc",
            "nam nay",
            "quy truoc",
            "quy nay",
            "trong ky",
            "so sanh",
            "ke hoach",
            "tang giam",
            "so voi");

    private HeaderWords() {}

    /** Whether every printed cell of the row is such a word, and at least one is printed. */
    static boolean onlyIn(Row row) {
        boolean any = false;
        for (Cell cell : row.cells()) {
            String folded = Vietnamese.fold(cell.text());
            if (folded.isEmpty()) {
                continue;
            }
            if (!isHeaderWord(folded)) {
                return false;
            }
            any = true;
        }
        return any;
    }

    private static boolean isHeaderWord(String folded) {
        for (String word : WORDS) {
            if (folded.equals(word) || (folded.startsWith(word + " ") && folded.length() < word.length() + 25)) {
                return true;
            }
        }
        return false;
    }
}
