package vn.chitieu.recognise;

/**
 * A row of the report taken for a row of a form.
 *
 * @param view the row of the report
 * @param form the form
 * @param row the row of the form
 * @param evidence log-odds that speak for it alone
 * @param margin how much worse the best alignment is in which the row means anything else; log-odds
 */
record Link(RowView view, Form form, FormRow row, double evidence, double margin) {}
