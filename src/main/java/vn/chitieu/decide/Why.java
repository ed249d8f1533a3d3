package vn.chitieu.decide;

import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Sentence;

/** Why decisions find no row. */
final class Why {
    static final Sentence NO_DOCUMENT =
            new Sentence("không có tài liệu này trong lần chạy", "the run has no such document");
    static final Sentence NO_ROW = new Sentence(
            "tài liệu không có dòng này, hoặc có nhiều dòng giống nhau",
            "the document has no such row, or several that are alike");
    static final Sentence CHANGED = new Sentence(
            "tài liệu đã được sửa và dòng này không còn như cũ; hãy xem lại",
            "the document was changed and its row is no longer the same; decide it again");

    private Why() {}

    static Sentence unread(DocumentStatus status) {
        return new Sentence(
                "tài liệu không đọc được (" + status.code() + ")", "the document was not read (" + status.code() + ")");
    }

    static Sentence decidedBy(Decision other) {
        return new Sentence("dòng này đã được quyết định ở " + other.place(), "the row is decided by " + other.place());
    }
}
