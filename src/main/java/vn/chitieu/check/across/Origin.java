package vn.chitieu.check.across;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.chitieu.observation.Agency;
import vn.chitieu.observation.Level;
import vn.chitieu.observation.ReportHeader;
import vn.chitieu.text.Abbreviations;
import vn.chitieu.text.Vietnamese;

/**
 * The report that figures come from.
 *
 * @param document name of the document
 * @param header what it says of itself; agency and period are known
 */
record Origin(String document, ReportHeader header) {
    private static final Pattern NUMBERED = Pattern.compile("\\d+/.*");

    /** The agency as reports of one archive name it, whatever the spelling: name, tier and province, folded. */
    String agencyKey() {
        Agency agency = agency();
        String name = Abbreviations.contract(Vietnamese.fold(agency.name()));
        String level = agency.level().map(Level::code).orElse("");
        return name + "|" + level + "|"
                + agency.province().map(Vietnamese::fold).orElse("");
    }

    Agency agency() {
        return header.agency().orElseThrow();
    }

    /** Whether the name is borne by one agency only: with its province. Every province has a Sở Tư pháp. */
    boolean isAgencyCertain() {
        return agency().province().isPresent();
    }

    /** Whether the name is at least that of a place: few communes share theirs. */
    boolean isAgencyLikely() {
        return isAgencyCertain()
                || agency().level()
                        .filter(level -> level == Level.DISTRICT || level == Level.COMMUNE)
                        .isPresent();
    }

    /** Whether both bear one number, so that one is a copy of the other. */
    boolean hasNumberOf(Origin other) {
        return number().isPresent() && number().equals(other.number());
    }

    /** Whether both bear numbers or dates that differ, so that the later may correct the earlier. */
    boolean isAnotherReportThan(Origin other) {
        return differ(number(), other.number()) || differ(header.date(), other.header.date());
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** The number, if it was not left open. */
    private Optional<String> number() {
        return header.number()
                .map(String::strip)
                .filter(text -> NUMBERED.matcher(text).matches());
    }
}
