package vn.chitieu.observation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An indicator that a row may mean, with what speaks for it. All shares are log-odds: 0 says nothing, every point is a
 * factor of 2.7.
 *
 * @param indicator its id
 * @param likeness how like its labels the printed one is, 0 to 1
 * @param label share of the label
 * @param code share of the code
 * @param unit share of the unit
 * @param kind share of the kind of figure that the unit announces
 * @param parent share of the row above
 * @param order what the rest of the report loses, at most 0, where this row is that form's row instead of the one it was
 *     taken for
 * @param arithmetic share of the ratio that near figures make
 */
public record Weighed(
        String indicator,
        double likeness,
        double label,
        double code,
        double unit,
        double kind,
        double parent,
        double order,
        double arithmetic) {

    /** All shares together. */
    public double sum() {
        return label + code + unit + kind + parent + order + arithmetic;
    }

    /** The shares by their names, in a fixed order. */
    public Map<String, Double> shares() {
        Map<String, Double> shares = new LinkedHashMap<>();
        shares.put("label", label);
        shares.put("code", code);
        shares.put("unit", unit);
        shares.put("kind", kind);
        shares.put("parent", parent);
        shares.put("order", order);
        shares.put("arithmetic", arithmetic);
        return shares;
    }
}
