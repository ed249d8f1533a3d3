package vn.chitieu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chitieu.indicator.Reporter;
import vn.chitieu.text.Vietnamese;

/**
 * Who reports a row, as its own last column says where a form calls that {@code Cơ quan, đơn vị thực hiện}.
 *
 * <pre>
 * duty   = office { ( "," | "và" ) office } [ "tổng hợp" [ "," ] ] "báo cáo"
 * office = "Sở …" | "cơ quan chuyên môn cấp tỉnh" | "cơ quan ngành dọc" | "UBND cấp huyện" | "UBND cấp xã"
 * </pre>
 *
 * Anything else says nothing, as remarks stand in the same column: {@code Sở Nội vụ báo cáo} is a duty, {@code 15 CTS}
 * and {@code - Sở Nội vụ tổng hợp; - Cơ quan, đơn vị, địa phương báo cáo} are none.
 */
final class PrintedDuty {
    private static final Pattern DUTY =
            Pattern.compile("(?:- )?(.{4,120}?),?(?: tổng hợp,?)? báo cáo[.;]?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("(?:,| và) (?=Sở |UBND |[Cc]ơ quan |[Cc]ác cơ quan )");
    private static final Pattern NAMED =
            Pattern.compile("Sở (?!.*(?:đơn vị|cơ quan|ngành|địa phương|UBND|phòng|các ))[\\p{L} ,-]+");
    private static final Map<String, Reporter.Kind> KINDS = Map.of(
            "co quan chuyen mon cap tinh", Reporter.Kind.DEPARTMENT,
            "cac co quan chuyen mon cap tinh", Reporter.Kind.DEPARTMENT,
            "co quan nganh doc", Reporter.Kind.VERTICAL,
            "ubnd cap huyen", Reporter.Kind.DISTRICT,
            "ubnd cap xa", Reporter.Kind.COMMUNE);

    private PrintedDuty() {}

    /** The reporters that a note names; empty if it is no duty. */
    static List<Reporter> reporters(String note) {
        Matcher duty = DUTY.matcher(note);
        if (note.isEmpty() || !duty.matches()) {
            return List.of();
        }
        List<Reporter> reporters = new ArrayList<>();
        for (String office : BETWEEN.split(duty.group(1), -1)) {
            Optional<Reporter> reporter = reporter(office.strip());
            if (reporter.isEmpty()) {
                return List.of();
            }
            reporters.add(reporter.get());
        }
        return reporters;
    }

    private static Optional<Reporter> reporter(String office) {
        return NAMED.matcher(office).matches()
                ? Reporter.of(office)
                : Optional.ofNullable(KINDS.get(Vietnamese.fold(office)))
                        .map(kind -> new Reporter(kind, Optional.empty()));
    }
}
