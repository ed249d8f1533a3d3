package vn.chitieu.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.learn.ProposalTable.Entry;
import vn.chitieu.learn.ProposedRow.Column;
import vn.chitieu.text.Vietnamese;

/**
 * A folder of proposals for a person to review: {@code form-<id>.csv} for each form, {@code units.csv}, {@code
 * aliases.csv}.
 *
 * <p>What stands there stays as it is, decided or not: new proposals are put between, and whoever wants a row proposed
 * anew deletes it.
 *
 * @param folder where it lies
 */
public record ProposalFolder(Path folder) {
    static final String FORM = "form-";
    static final String UNITS = "units.csv";
    static final String ALIASES = "aliases.csv";
    static final String CSV = ".csv";
    static final List<String> UNIT_COLUMNS = List.of("decision", "unit", "kind", "spellings", "reason");
    static final List<String> ALIAS_COLUMNS = List.of("decision", "label", "indicator", "relation", "files");

    private static final String INDICATOR = "indicator";

    /** File of a form. */
    public static String fileOf(String form) {
        return FORM + form + CSV;
    }

    /** Ids that the proposals in the folder give to new indicators, rejected ones too: none is ever given twice. */
    public Set<String> usedIds() throws IOException {
        Set<String> ids = new HashSet<>();
        for (Path file : forms()) {
            for (Entry entry : form(file).read()) {
                ids.add(entry.get(INDICATOR));
            }
        }
        ids.remove("");
        return ids;
    }

    /** Files of forms, by name. */
    List<Path> forms() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> name(file).startsWith(FORM) && name(file).endsWith(CSV))
                    .sorted()
                    .toList();
        }
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    ProposalTable form(Path file) {
        return new ProposalTable(file, Column.headers());
    }

    ProposalTable units() {
        return new ProposalTable(folder.resolve(UNITS), UNIT_COLUMNS);
    }

    ProposalTable aliases() {
        return new ProposalTable(folder.resolve(ALIASES), ALIAS_COLUMNS);
    }

    /** Whether there is nothing to be accepted in it. */
    boolean isEmpty() throws IOException {
        return forms().isEmpty() && !Files.exists(folder.resolve(ALIASES));
    }

    /**
     * Proposes further labels of known indicators, beside what stands there already.
     *
     * @param catalogue what is known and needs no proposal
     * @param excel whether a new file has semicolons between fields
     * @return the number of these that a person has not decided yet
     * @throws IOException naming the file, if it cannot be read or written
     */
    public int propose(List<FurtherLabel> labels, Catalogue catalogue, boolean excel) throws IOException {
        KnownLabels known = new KnownLabels(catalogue);
        List<FurtherLabel> unknown = labels.stream()
                .filter(label -> known.add(label.label(), label.indicator()))
                .toList();
        if (unknown.isEmpty()) {
            return 0;
        }
        Files.createDirectories(folder);
        return new AliasProposals(aliases()).add(unknown, excel);
    }

    /** How a form stands. */
    public record State(int rows, int kept, int undecided) {}

    /**
     * Writes proposals, beside what stands there already.
     *
     * @param form id of the form
     * @param excel whether new files have semicolons between fields
     * @throws IOException naming the file, if one cannot be read or written
     */
    public State write(String form, FormProposal proposal, boolean excel) throws IOException {
        Files.createDirectories(folder);
        ProposalTable table = form(folder.resolve(fileOf(form)));
        List<Entry> kept = table.read();
        List<List<String>> rows = merged(kept, proposal.rows());
        table.write(rows, excel);
        writeUnits(proposal, excel);
        new AliasProposals(aliases()).add(proposal.aliases(), excel);
        int undecided = (int) rows.stream().filter(row -> row.get(0).isEmpty()).count();
        return new State(rows.size(), kept.size(), undecided);
    }

    /** The rows that stand there, with new ones behind the row that they follow. */
    private static List<List<String>> merged(List<Entry> kept, List<ProposedRow> proposed) {
        Map<List<String>, List<Integer>> places = new LinkedHashMap<>();
        List<List<String>> rows = new ArrayList<>();
        for (Entry entry : kept) {
            places.computeIfAbsent(
                            identity(entry.get(Column.STT.header()), entry.get(Column.LABEL.header())),
                            key -> new ArrayList<>())
                    .add(rows.size());
            rows.add(Column.headers().stream().map(entry::get).toList());
        }
        Map<Integer, List<List<String>>> behind = new LinkedHashMap<>();
        int last = -1;
        for (ProposedRow row : proposed) {
            List<Integer> same = places.getOrDefault(identity(row.get(Column.STT), row.get(Column.LABEL)), List.of());
            if (same.isEmpty()) {
                behind.computeIfAbsent(last, place -> new ArrayList<>()).add(cells(row));
            } else {
                last = same.remove(0);
            }
        }
        List<List<String>> merged = new ArrayList<>(behind.getOrDefault(-1, List.of()));
        for (int i = 0; i < rows.size(); i++) {
            merged.add(rows.get(i));
            merged.addAll(behind.getOrDefault(i, List.of()));
        }
        return merged;
    }

    private static List<String> identity(String stt, String label) {
        return List.of(stt.replaceAll("[.)]+$", ""), Vietnamese.fold(label));
    }

    private static List<String> cells(ProposedRow row) {
        return Stream.of(Column.values()).map(row::get).toList();
    }

    private void writeUnits(FormProposal proposal, boolean excel) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        Set<String> there = new HashSet<>();
        for (Entry entry : units().read()) {
            rows.add(UNIT_COLUMNS.stream().map(entry::get).toList());
            there.add(Vietnamese.fold(entry.get("unit")));
        }
        for (FormProposal.Unit unit : proposal.units()) {
            if (there.add(Vietnamese.fold(unit.name()))) {
                rows.add(List.of("", unit.name(), unit.kind().code(), unit.name(), "no spelling of a known unit"));
            }
        }
        writeUnlessEmpty(units(), rows, excel);
    }

    private static void writeUnlessEmpty(ProposalTable table, List<List<String>> rows, boolean excel)
            throws IOException {
        if (!rows.isEmpty()) {
            table.write(rows, excel);
        }
    }
}
