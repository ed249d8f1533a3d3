package vn.chitieu.learn;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row of a proposal, as its file has it.
 *
 * @param cells printed text of each column; those left out are empty
 */
record ProposedRow(Map<Column, String> cells) {
    /** Columns of {@code form-<id>.csv}. */
    enum Column {
        /** What a person decides: {@code accept}, {@code reject}, {@code heading}; empty as long as nobody has. */
        DECISION,
        /** Code as the form prints it. */
        STT,
        /** Label as the form prints it. */
        LABEL,
        /** Unit as the form prints it. */
        UNIT,
        /** Id of what the row asks for. */
        INDICATOR,
        /** How sure that is, 0 to 1. */
        SCORE,
        /** The next likely indicator. */
        RUNNER_UP,
        /** How like its label is, 0 to 1. */
        RUNNER_UP_SCORE,
        /** Why this is proposed, for a person. */
        REASON,
        /** {@code exact} or {@code close}. */
        RELATION,
        /** {@code new} where no indicator fits; what follows describes it. */
        NEW,
        /** Sort of figure. */
        KIND,
        /** Canonical unit, or the answers of a choice. */
        CANONICAL_UNIT,
        /** Vietnamese name, unlike all others. */
        NAME_VI,
        /** English name. */
        NAME_EN,
        /** Section of administrative reform. */
        SECTION,
        /** Of a rate: id of the part. */
        NUMERATOR,
        /** Of a rate: id of the whole. */
        DENOMINATOR,
        /** Files that print the row. */
        FILES;

        String header() {
            return name().toLowerCase(Locale.ROOT);
        }

        static List<String> headers() {
            return Stream.of(values()).map(Column::header).toList();
        }
    }

    ProposedRow {
        cells = Map.copyOf(cells);
    }

    String get(Column column) {
        return cells.getOrDefault(column, "");
    }

    /** The same row with another text in a column. */
    ProposedRow with(Column column, String text) {
        Map<Column, String> others = new EnumMap<>(Column.class);
        others.putAll(cells);
        others.put(column, text);
        return new ProposedRow(others);
    }

    boolean isNew() {
        return !get(Column.NEW).isEmpty();
    }
}
