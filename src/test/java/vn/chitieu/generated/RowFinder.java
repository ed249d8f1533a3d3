package vn.chitieu.generated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.text.Vietnamese;

/**
 * Finds the rows of a paper in what was read of it, by code, label and figure as printed, in order. It never looks at
 * what the program takes a row for.
 */
public final class RowFinder {
    private static final double LEAST_LIKENESS = 0.55;

    private final List<Print> paper;
    private final List<Print> written;
    private final List<Print> read;
    private final double[][] gains;

    /** What is printed in a row, in letters and digits alone. */
    private record Print(String stt, String label, String figure, Set<String> pairs) {
        static Print of(String stt, String label, String figure) {
            String bare = bare(label);
            Set<String> pairs = new HashSet<>();
            for (int i = 0; i + 2 <= bare.length(); i++) {
                pairs.add(bare.substring(i, i + 2));
            }
            return new Print(bare(stt), bare, bare(figure), pairs);
        }

        private static String bare(String text) {
            return Vietnamese.fold(text).replaceAll("[^\\p{L}\\p{N}]", "");
        }

        double likeness(Print other) {
            double labels = labels(other);
            if (labels == 0) {
                return 0;
            }
            return labels
                    + (stt.equals(other.stt) ? stt.isEmpty() ? 0.2 : 1 : 0)
                    + (figure.equals(other.figure) ? 0.5 : 0);
        }

        private double labels(Print other) {
            if (label.equals(other.label)) {
                return 4;
            }
            int shorter = Math.min(label.length(), other.label.length());
            if (shorter >= 8 && (label.contains(other.label) || other.label.contains(label))) {
                return 3;
            }
            long common = pairs.stream().filter(other.pairs::contains).count();
            double share = 2.0 * common / Math.max(1, pairs.size() + other.pairs.size());
            return share < LEAST_LIKENESS ? 0 : 2.5 * share;
        }
    }

    private RowFinder(List<Print> paper, List<Print> written, List<Print> read) {
        this.paper = paper;
        this.written = written;
        this.read = read;
        this.gains = new double[paper.size() + 1][read.size() + 1];
        for (int row = paper.size() - 1; row >= 0; row--) {
            for (int other = read.size() - 1; other >= 0; other--) {
                gains[row][other] = Math.max(
                        Math.max(gains[row + 1][other], gains[row][other + 1]),
                        pair(row, other) + gains[row + 1][other + 1]);
            }
        }
    }

    private double pair(int row, int other) {
        double plain = paper.get(row).likeness(read.get(other));
        boolean same = written.get(row).equals(paper.get(row));
        return same ? plain : Math.max(plain, written.get(row).likeness(read.get(other)));
    }

    /** The observation of each row that has one, by the row's ordinal from 0. */
    public static Map<Integer, Observation> find(List<TrustRow> rows, List<Observation> observations) {
        List<Print> paper = rows.stream()
                .map(row -> Print.of(row.stt(), row.label(), row.figure()))
                .toList();
        List<Print> written = rows.stream()
                .map(row -> Print.of(row.stt(), row.written(), row.figure()))
                .toList();
        List<Print> read = new ArrayList<>();
        for (Observation observation : observations) {
            PrintedRow row = observation.row();
            read.add(Print.of(row.stt(), row.label(), row.value()));
        }
        Map<Integer, Observation> found = new HashMap<>();
        new RowFinder(paper, written, read).places().forEach((row, other) -> found.put(row, observations.get(other)));
        return found;
    }

    private Map<Integer, Integer> places() {
        Map<Integer, Integer> places = new HashMap<>();
        int row = 0;
        int other = 0;
        while (row < paper.size() && other < read.size()) {
            double pair = pair(row, other);
            if (pair > 0 && gains[row][other] == pair + gains[row + 1][other + 1]) {
                places.put(row++, other++);
            } else if (gains[row][other] == gains[row][other + 1]) {
                other++;
            } else {
                row++;
            }
        }
        return places;
    }
}
