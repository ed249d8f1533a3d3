package vn.chitieu.write.result;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.chitieu.observation.Agency;
import vn.chitieu.observation.Period;
import vn.chitieu.text.Vietnamese;

/**
 * Whose figures a column of the matrix holds, and for what time. A report that does not tell one of the two stands
 * alone: its document's name is in the place of what is not known.
 *
 * @param agency agency and province as printed; the document's name where it is not known
 * @param period time the figures speak of; empty where it is not known
 * @param document name of the document; empty where agency and period are known
 */
record MatrixColumn(String agency, Optional<Period> period, String document) {
    /** By agency, then by the end of the period, shorter periods first ({@code Q2, H1}), unknown ones last. */
    static final Comparator<MatrixColumn> ORDER = Comparator.comparing(
                    (MatrixColumn column) -> Vietnamese.fold(column.agency))
            .thenComparing(MatrixColumn::agency)
            .thenComparing(MatrixColumn::end)
            .thenComparing(MatrixColumn::start, Comparator.reverseOrder())
            .thenComparing(MatrixColumn::document);

    static MatrixColumn of(Origin origin) {
        Optional<Agency> agency = origin.header().agency();
        Optional<Period> period = origin.header().period();
        boolean known = agency.isPresent() && period.isPresent();
        return new MatrixColumn(
                agency.map(MatrixColumn::fullName).orElse(origin.document()), period, known ? "" : origin.document());
    }

    private static String fullName(Agency agency) {
        return agency.name()
                + agency.province().map(province -> ", " + province).orElse("");
    }

    /** {@code Sở Tư pháp, Khánh Hòa | 2023-H1}; the document's name alone where neither is known. */
    String title() {
        String time = period.map(Period::code).orElse(document);
        return time.equals(agency) ? agency : agency + " | " + time;
    }

    private LocalDate end() {
        return period.map(Period::end).orElse(LocalDate.MAX);
    }

    private LocalDate start() {
        return period.map(Period::start).orElse(LocalDate.MAX);
    }
}
