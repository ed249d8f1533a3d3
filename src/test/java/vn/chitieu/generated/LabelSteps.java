package vn.chitieu.generated;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Labels in other words, short of words or with wrong ones. */
final class LabelSteps {
    private static final List<String[]> ABBREVIATIONS = List.of(
            new String[] {"TTHC", "thủ tục hành chính"},
            new String[] {"VBQPPL", "văn bản quy phạm pháp luật"},
            new String[] {"UBND", "Ủy ban nhân dân"},
            new String[] {"HĐND", "Hội đồng nhân dân"},
            new String[] {"CCHC", "cải cách hành chính"},
            new String[] {"DVCTT", "dịch vụ công trực tuyến"},
            new String[] {"ĐVSNCL", "đơn vị sự nghiệp công lập"},
            new String[] {"NSNN", "ngân sách nhà nước"},
            new String[] {"QTNB", "quy trình nội bộ"},
            new String[] {"PAKN", "phản ánh, kiến nghị"},
            new String[] {"BCCI", "bưu chính công ích"});

    /** Words without which a label says the same. */
    private static final List<String> SPARE = List.of(" đã ", " được ", " các ", " của ", " việc ");

    private static final List<String> HARMLESS = List.of(" (nếu có)", " (theo quy định)", " (số liệu lũy kế)");

    private static final List<UnaryOperator<String>> REWORDINGS = List.of(
            LabelSteps::expand,
            LabelSteps::abbreviate,
            label -> label.replaceFirst(" ?\\([^)]*\\)", ""),
            label -> label.replaceFirst("(?iu)[,.]? trong đó:?$", ""),
            label -> label.replaceFirst("\\(([^()+]*) \\+ ([^()+]*)\\)", "($2 + $1)"),
            label -> label.replace("mức độ 3 và 4", "mức độ 3, 4"),
            label -> label.replace("óa", "oá").replace("òa", "oà"),
            label -> label.matches("(?iu).*trong đó.*") ? label : label + ", trong đó:");

    private LabelSteps() {}

    static List<Draft> loseTellingWord(List<Draft> rows, Bench bench, double rate) {
        return Step.each(rows, bench, rate, (row, any) -> misnamed(row, TellingWords.lost(row.label()), any));
    }

    static List<Draft> replaceTellingWord(List<Draft> rows, Bench bench, double rate) {
        return Step.each(rows, bench, rate, (row, any) -> misnamed(row, TellingWords.replaced(row.label()), any));
    }

    static List<Draft> reword(List<Draft> rows, Bench bench, double rate) {
        return Step.each(rows, bench, rate, LabelSteps::reworded);
    }

    static List<Draft> shout(List<Draft> rows, Bench bench, double rate) {
        return Step.each(
                rows,
                bench,
                rate,
                (row, any) ->
                        row.withLabel(row.label().toUpperCase(Locale.ROOT)).marked(Perturbation.UPPER_CASE));
    }

    static List<Draft> loseDiacritics(List<Draft> rows, Bench bench, double rate) {
        return Step.each(
                rows,
                bench,
                rate,
                (row, any) -> row.withLabel(plain(row.label())).marked(Perturbation.DIACRITICS_LOST));
    }

    /** Only marks the rows; where the page ends is the writers' matter. */
    static List<Draft> cut(List<Draft> rows, Bench bench, double rate) {
        return Step.each(
                rows, bench, rate, (row, any) -> row.unit().isEmpty() ? row : row.marked(Perturbation.ROW_CUT));
    }

    /** The text without diacritics, letter case kept. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    /**
     * A row under a label that may be another row's. If it is, the paper contradicts itself; if it is nobody's, the
     * paper no longer says which row is meant.
     */
    private static Draft misnamed(Draft row, List<String> labels, Bench bench) {
        if (labels.isEmpty() || row.is(Perturbation.TELLING_WORD_LOST)) {
            return row;
        }
        Draft misnamed = row.withLabel(bench.dice().pick(labels)).marked(Perturbation.TELLING_WORD_LOST);
        if (row.indicator().isEmpty()) {
            return misnamed;
        }
        Set<String> owners = bench.labels().owners(misnamed.label());
        boolean nobodys = owners.isEmpty() || owners.contains(row.indicator().get());
        return misnamed.marked(nobodys ? ExpectedRow.UNDECIDABLE : ExpectedRow.CONTESTED);
    }

    private static Draft reworded(Draft row, Bench bench) {
        String label = bench.dice().chance(0.2)
                ? row.label() + bench.dice().pick(HARMLESS)
                : bench.dice().chance(0.2)
                        ? row.label().replaceFirst(bench.dice().pick(SPARE), " ")
                        : bench.dice().pick(REWORDINGS).apply(row.label());
        boolean same = bench.labels().owners(label).equals(bench.labels().owners(row.label()));
        boolean nobodys = bench.labels().owners(label).isEmpty();
        return same || nobodys ? row.withLabel(label).marked(Perturbation.LABEL_REWORDED) : row;
    }

    private static String expand(String label) {
        String expanded = label;
        for (String[] pair : ABBREVIATIONS) {
            expanded = expanded.replaceAll("(?U)\\b" + pair[0] + "\\b", pair[1]);
        }
        return capital(expanded);
    }

    private static String abbreviate(String label) {
        String abbreviated = label;
        for (String[] pair : ABBREVIATIONS) {
            abbreviated = abbreviated.replaceAll("(?iu)" + pair[1], pair[0]);
        }
        return abbreviated;
    }

    private static String capital(String label) {
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
