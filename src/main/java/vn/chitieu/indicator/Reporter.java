package vn.chitieu.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who reports a row of a form: offices of a kind, or one office by its name.
 *
 * <pre>
 * reporter = "province" | "department" | "vertical" | "district" | "commune" | name
 * name     = "Sở …" | "Ban …" | "Văn phòng …" | "Thanh tra …"
 * </pre>
 *
 * @param kind kind of office
 * @param name name of the office, without the province; empty where all of the kind report
 */
public record Reporter(Kind kind, Optional<String> name) {
    private static final List<String> OFFICES = List.of("Sở ", "Ban ", "Văn phòng ", "Thanh tra ");

    /** A kind of office. */
    public enum Kind {
        /** The People's Committee of a province. */
        PROVINCE,
        /** Departments of a province: sở, ban, văn phòng, thanh tra (cơ quan chuyên môn cấp tỉnh). */
        DEPARTMENT,
        /** Offices of the central government in a province (cơ quan ngành dọc). */
        VERTICAL,
        /** District People's Committees. */
        DISTRICT,
        /** Commune People's Committees. */
        COMMUNE
    }

    /** The reporter that a mapping file names; empty if it is none. */
    public static Optional<Reporter> of(String text) {
        if (OFFICES.stream().anyMatch(text::startsWith)) {
            return Optional.of(new Reporter(Kind.DEPARTMENT, Optional.of(text)));
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .map(kind -> new Reporter(kind, Optional.empty()));
    }
}
