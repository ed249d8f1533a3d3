package vn.chitieu.generated;

/**
 * A row of the paper as it is found again in what was read of it.
 *
 * @param expected what it means; its line is the row's ordinal, from 1
 * @param stt code as printed
 * @param label label as printed
 * @param written label in the writing of the file, {@code Tû lÖ}
 * @param figure figure as printed
 * @param optional whether the row may as well be no observation: a remark without figure
 */
public record TrustRow(
        ExpectedRow expected, String stt, String label, String written, String figure, boolean optional) {
    /** A row in plain Unicode. */
    TrustRow(ExpectedRow expected, String stt, String label, String figure, boolean optional) {
        this(expected, stt, label, label, figure, optional);
    }

    boolean is(String mark) {
        return expected.is(mark);
    }
}
