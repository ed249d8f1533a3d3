package vn.chitieu.recognise.align;

import vn.chitieu.recognise.form.Form;
import vn.chitieu.recognise.form.FormRow;

/**
 * A row of the report taken for a row of a form.
 *
 * @param view the row of the report
 * @param form the form
 * @param row the row of the form
 * @param evidence log-odds that speak for it alone
 * @param margin how much worse the best alignment is in which the row means anything else; log-odds
 * @param lead how much worse the best alignment is in which another row, with another figure, is the form's row
 * @param pass which pass found it, from 0
 * @param mislabelled whether the printed label is another row's, and place and arithmetic prove this one
 */
public record Link(
        RowView view,
        Form form,
        FormRow row,
        double evidence,
        double margin,
        double lead,
        int pass,
        boolean mislabelled) {
    /** The same pair as found by a later pass. */
    Link inPass(int number) {
        return new Link(view, form, row, evidence, margin, lead, number, mislabelled);
    }
}
