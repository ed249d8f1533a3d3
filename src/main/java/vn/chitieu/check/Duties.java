package vn.chitieu.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chitieu.indicator.Reporter;
import vn.chitieu.observation.Agency;
import vn.chitieu.observation.Period;
import vn.chitieu.observation.ReportHeader;
import vn.chitieu.text.Abbreviations;
import vn.chitieu.text.Vietnamese;

/**
 * Which rows of a form concern the office that reports. Where that is not certain, all do.
 *
 * <ol>
 *   <li>Duty 1: a row that names no reporter concerns everyone.
 *   <li>Duty 2: what kind of office reports is told by its tier and the first word of its name; an office that these do
 *       not tell, such as a division of a district, is taken for any.
 *   <li>Duty 3: the People's Committee of a province reports for all its offices.
 *   <li>Duty 4: an office that took over the work of another reports its rows from then on.
 * </ol>
 */
final class Duties {
    /**
     * Offices by those that they took over on 1 March 2025, when provincial departments were merged (Nghị định
     * 45/2025/NĐ-CP), both as {@link #key} has them.
     */
    private static final Map<String, String> SUCCESSORS = Map.of(
            "so tttt", "so khoa hoc va cong nghe",
            "so ke hoach va dau tu", "so tai chinh",
            "so tai nguyen va moi truong", "so nong nghiep va moi truong",
            "so nong nghiep va phat trien nong thon", "so nong nghiep va moi truong",
            "so giao thong van tai", "so xay dung",
            "so lao dong thuong binh va xa hoi", "so noi vu");

    private static final LocalDate MERGER = LocalDate.of(2025, 3, 1);
    private static final Set<String> DEPARTMENTS = Set.of("so", "ban", "thanh", "van");

    private final Optional<Reporter.Kind> kind;
    private final String office;
    private final boolean merged;

    Duties(ReportHeader header) {
        this.office = header.agency().map(Agency::name).map(Duties::key).orElse("");
        this.kind = header.agency().flatMap(agency -> kind(agency, office));
        this.merged = header.period()
                .map(Period::end)
                .map(end -> !end.isBefore(MERGER))
                .orElse(true);
    }

    private static String key(String name) {
        return Abbreviations.contract(Vietnamese.fold(name));
    }

    /** Duty 2. */
    private static Optional<Reporter.Kind> kind(Agency agency, String office) {
        String first = office.split(" ", 2)[0];
        boolean committee = first.equals("ubnd");
        return agency.level().flatMap(level -> switch (level) {
            case CENTRAL -> Optional.empty();
            case PROVINCE ->
                committee
                        ? Optional.of(Reporter.Kind.PROVINCE)
                        : Optional.of(Reporter.Kind.DEPARTMENT).filter(any -> DEPARTMENTS.contains(first));
            case DISTRICT -> Optional.of(Reporter.Kind.DISTRICT).filter(any -> committee);
            case COMMUNE -> Optional.of(Reporter.Kind.COMMUNE).filter(any -> committee);
        });
    }

    /** Whether the office is one of these reporters, or may be. */
    boolean include(List<Reporter> reporters) {
        return reporters.isEmpty() // duty 1
                || kind.isEmpty() // duty 2
                || kind.get() == Reporter.Kind.PROVINCE // duty 3
                || reporters.stream().anyMatch(this::isOneOf);
    }

    private boolean isOneOf(Reporter reporter) {
        return kind.filter(own -> own == reporter.kind()).isPresent()
                && reporter.name().map(Duties::key).map(this::isOffice).orElse(true);
    }

    /** Names may be shortened or go on: {@code Văn phòng UBND}, {@code Văn phòng UBND tỉnh}. */
    private boolean isOffice(String named) {
        boolean same = named.startsWith(office) || office.startsWith(named);
        return same || (merged && office.equals(SUCCESSORS.get(named))); // duty 4
    }
}
