package vn.chitieu.learn;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.chitieu.learn.ProposalTable.Entry;
import vn.chitieu.text.Vietnamese;

/**
 * The further labels of a folder of proposals. What a person decided of one stays.
 *
 * @param table the file
 */
record AliasProposals(ProposalTable table) {
    private static final String DECISION = "decision";

    /**
     * Adds the labels that do not stand there yet.
     *
     * @param excel whether a new file has semicolons between fields
     * @return the number of all given that are not decided
     */
    int add(List<FurtherLabel> labels, boolean excel) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        Set<List<String>> there = new HashSet<>();
        Set<List<String>> decided = new HashSet<>();
        for (Entry entry : table.read()) {
            rows.add(table.columns().stream().map(entry::get).toList());
            List<String> key = key(entry.get("label"), entry.get("indicator"));
            there.add(key);
            if (!entry.get(DECISION).isEmpty()) {
                decided.add(key);
            }
        }
        int before = rows.size();
        for (FurtherLabel label : labels) {
            if (there.add(key(label.label(), label.indicator()))) {
                rows.add(List.of("", label.label(), label.indicator(), "exact", label.files()));
            }
        }
        if (rows.size() > before) {
            table.write(rows, excel);
        }
        return (int) labels.stream()
                .map(label -> key(label.label(), label.indicator()))
                .filter(key -> !decided.contains(key))
                .count();
    }

    private static List<String> key(String label, String indicator) {
        return List.of(Vietnamese.fold(label), indicator);
    }
}
