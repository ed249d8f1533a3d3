package vn.chitieu.recognise.title;

import java.util.Optional;
import vn.chitieu.observation.Agency;
import vn.chitieu.observation.Level;
import vn.chitieu.observation.Period;
import vn.chitieu.observation.ReportHeader;

/** A header in one line: {@code agency | level | province | number | date | period [inferred]}, {@code -} for nothing. */
final class HeaderText {
    private HeaderText() {}

    static String of(ReportHeader header) {
        String period = header.period().map(Period::code).orElse("-");
        return String.join(
                " | ",
                text(header.agency().map(Agency::name)),
                text(header.agency().flatMap(Agency::level).map(Level::code)),
                text(header.agency().flatMap(Agency::province)),
                text(header.number()),
                text(header.date()),
                header.periodInferred() ? period + " inferred" : period);
    }

    private static String text(Optional<String> value) {
        return value.orElse("-");
    }
}
