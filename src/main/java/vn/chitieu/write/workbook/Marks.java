package vn.chitieu.write.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chitieu.observation.BlankKind;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Severity;
import vn.chitieu.observation.Status;

/** Which row gets which mark. */
final class Marks {
    private static final Map<String, Mark> OF_STATUS = Map.of(
            Status.BLANK.code(), Mark.BLANK,
            Status.NOT_APPLICABLE.code(), Mark.NOT_APPLICABLE,
            Status.UNREADABLE.code(), Mark.DOUBT);
    private static final Map<String, Mark> OF_KIND = Map.of(
            BlankKind.BLANK.code(), Mark.BLANK,
            BlankKind.MISSING_ROW.code(), Mark.BLANK,
            BlankKind.UNREADABLE.code(), Mark.DOUBT,
            BlankKind.NOT_APPLICABLE.code(), Mark.NOT_APPLICABLE,
            BlankKind.NOT_REQUIRED.code(), Mark.NOT_APPLICABLE);
    private static final Map<String, Mark> OF_SEVERITY = Map.of(
            Severity.ERROR.code(), Mark.CONTRADICTION,
            Severity.WARNING.code(), Mark.DOUBT,
            Severity.INFO.code(), Mark.NOTE);
    private static final List<String> READ = List.of(DocumentStatus.values()).stream()
            .filter(DocumentStatus::wasRead)
            .map(DocumentStatus::code)
            .toList();

    private Marks() {}

    /** The mark of a row, if it gets one. */
    static Optional<Mark> of(SheetName sheet, RowView row) {
        return switch (sheet) {
            case OBSERVATIONS -> ofObservation(row);
            case BLANKS -> Optional.ofNullable(OF_KIND.get(row.text("kind")));
            case CHECKS -> Optional.ofNullable(OF_SEVERITY.get(row.text("severity")));
            case UNMATCHED -> Optional.of(Mark.DOUBT);
            case DOCUMENTS -> ofDocument(row);
            case MATRIX, BLANK_SUMMARY, GUIDE -> Optional.empty();
        };
    }

    private static Optional<Mark> ofObservation(RowView row) {
        List<String> flags = List.of(row.text("flags").split(";"));
        if (flags.contains(Flag.CHECK_FAILED.code())) {
            return Optional.of(Mark.CONTRADICTION);
        }
        return row.text("flags").isEmpty()
                ? Optional.ofNullable(OF_STATUS.get(row.text("status")))
                : Optional.of(Mark.DOUBT);
    }

    /** A document that was read may still lack something, or hold rows to look at. */
    private static Optional<Mark> ofDocument(RowView row) {
        if (!READ.contains(row.text("status"))) {
            return Optional.of(Mark.UNREAD);
        }
        boolean doubtful = row.count("flagged") + row.count("unmatched") > 0;
        return doubtful ? Optional.of(Mark.DOUBT) : Optional.empty();
    }
}
