package vn.chitieu.generated;

/**
 * A row of the paper as it is found again in what was read of it.
 *
 * @param expected what it means; its line is the row's ordinal, from 1
 * @param stt code as printed
 * @param label label as printed
 * @param figure figure as printed
 * @param optional whether the row may as well be no observation: a remark without figure
 */
record TrustRow(ExpectedRow expected, String stt, String label, String figure, boolean optional) {
    boolean is(String mark) {
        return expected.is(mark);
    }
}
