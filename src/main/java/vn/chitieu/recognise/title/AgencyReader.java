package vn.chitieu.recognise.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.chitieu.observation.Agency;
import vn.chitieu.observation.Level;

/**
 * Who reports.
 *
 * <ol>
 *   <li>Of letterhead, "Kèm theo" lines, closing sentence, opening and signature the first that names an agency whose
 *       initials the report's symbol bears; if none does, the first that names one.
 *   <li>What others say of the same agency completes it: its place, its province.
 *   <li>In the letterhead the lowest agency reports, those above it tell whose it is.
 *   <li>The province is the one printed with the agency, else one of the letterhead, else the place of the date if it is
 *       a province, else the one the body cites.
 * </ol>
 */
final class AgencyReader {
    /** Words between an agency and "báo cáo" when it is the subject: "UBND xã An Bình trân trọng báo cáo". */
    private static final Set<String> BETWEEN = Set.of("tran", "trong", "xin", "kinh", "tong", "hop");

    private static final int WORDS_OF_OFFICE = 4;
    private static final Set<String> ORDERS = Set.of(
            "yeu cau",
            "huong dan",
            "chi dao",
            "de nghi",
            "quy dinh",
            "phan cong",
            "cong van",
            "van ban",
            "ke hoach",
            "quyet dinh",
            "tinh than",
            "chi thi");
    private static final int HUE_SINCE = 2025;

    private final Letterhead letterhead;
    private final Zones zones;
    private final List<AgencyMention> heads;

    AgencyReader(Letterhead letterhead, Zones zones) {
        this.letterhead = letterhead;
        this.zones = zones;
        this.heads = heads(
                Word.of(String.join("\n", letterhead.texts())), !zones.title().isEmpty());
    }

    /** The agency. Symbol and date are those of the report, the citations those of its body. */
    Optional<Agency> read(Optional<ReportNumber> number, Optional<PartialDate> date, Supplier<Optional<String>> cited) {
        List<AgencyMention> named = named();
        Optional<AgencyMention> chosen = named.stream()
                .filter(mention -> number.isPresent() && number.get().fits(mention.name()))
                .findFirst()
                .or(() -> named.stream().findFirst());
        return chosen.map(mention -> completed(mention, named)).map(mention -> {
            Optional<String> province = mention.province()
                    .or(this::above)
                    .or(() -> place(mention, date))
                    .or(() -> isCentral(mention) ? Optional.empty() : cited.get());
            return agency(mention, province, date);
        });
    }

    private static boolean isCentral(AgencyMention mention) {
        return mention.level().equals(Optional.of(Level.CENTRAL));
    }

    /** Before 2025 Huế was a city of the province Thừa Thiên Huế. */
    private static Agency agency(AgencyMention mention, Optional<String> province, Optional<PartialDate> date) {
        boolean older = date.isPresent() && date.get().year() < HUE_SINCE && province.equals(Optional.of("Huế"));
        boolean city =
                older && mention.territory().isPresent() && mention.office().tail() != Office.Tail.NOTHING;
        return new Agency(
                mention.name(),
                city ? Optional.of(Level.DISTRICT) : mention.level(),
                older ? Optional.of("Thừa Thiên Huế") : province);
    }

    /** Rule 2. */
    private static AgencyMention completed(AgencyMention chosen, List<AgencyMention> named) {
        AgencyMention completed = chosen;
        for (AgencyMention other : named) {
            completed = completed.agrees(other) ? completed.completedBy(other) : completed;
        }
        return completed;
    }

    /** All that name the reporting agency, best first. */
    private List<AgencyMention> named() {
        List<AgencyMention> named = new ArrayList<>();
        lowest().ifPresent(named::add);
        zones.attached().forEach(attached -> owner(Word.of(attached), false).ifPresent(named::add));
        List<Word> closing = Word.of(zones.closing());
        subject(closing).or(() -> owner(closing, true)).ifPresent(named::add);
        subject(Word.of(zones.opening())).ifPresent(named::add);
        zones.signatures()
                .forEach(signature -> AgencyMention.all(Word.of(signature)).stream()
                        .filter(mention -> !mention.isBare())
                        .limit(1)
                        .forEach(named::add));
        return named;
    }

    /** Agencies at the beginning of a line, or right behind another one. */
    private static List<AgencyMention> heads(List<Word> words, boolean titled) {
        List<AgencyMention> heads = new ArrayList<>();
        int last = 0;
        for (AgencyMention mention : AgencyMention.all(words)) {
            boolean first = words.get(mention.start()).before() == '\n' || mention.start() == last;
            boolean placed =
                    !mention.isBare() || (!heads.isEmpty() && mention.office().tail() == Office.Tail.UNIT);
            if (first && placed && (titled || fillsLine(words, mention))) {
                heads.add(mention);
                last = mention.end();
                below(words, mention).ifPresent(heads::add);
            }
        }
        return heads;
    }

    /** Without a title below, what begins like a letterhead may be a sentence: "UBND xã An Bình đã …". */
    private static boolean fillsLine(List<Word> words, AgencyMention mention) {
        return mention.end() == words.size() || words.get(mention.end()).before() == '\n';
    }

    /** "UBND QUẬN 10" and in the next line "PHƯỜNG 12". */
    private static Optional<AgencyMention> below(List<Word> words, AgencyMention above) {
        int next = above.end();
        boolean committee = above.office().tail() == Office.Tail.PLACE;
        if (!committee
                || above.isBare()
                || next >= words.size()
                || words.get(next).before() != '\n') {
            return Optional.empty();
        }
        return Territory.at(words, next)
                .map(Territory.Found::territory)
                .filter(lower -> lower.name().isPresent())
                .filter(lower ->
                        lower.level().compareTo(above.territory().orElseThrow().level()) > 0)
                .map(above::in);
    }

    /** Rule 3: "PHÒNG NỘI VỤ" below "UBND HUYỆN TÂN YÊN" is "Phòng Nội vụ huyện Tân Yên". */
    private Optional<AgencyMention> lowest() {
        if (heads.isEmpty()) {
            return Optional.empty();
        }
        AgencyMention lowest = heads.get(heads.size() - 1);
        Optional<Territory> whose = heads.subList(0, heads.size() - 1).stream()
                .flatMap(mention -> mention.territory().stream())
                .reduce((higher, lower) -> lower);
        boolean own = lowest.territory().flatMap(Territory::name).isPresent() || isCentral(lowest);
        boolean local = whose.isPresent() && whose.get().level() != Level.PROVINCE;
        boolean unplaced = lowest.office().level().isEmpty() || local;
        return Optional.of(own || !unplaced || whose.isEmpty() ? lowest : lowest.in(whose.get()));
    }

    /** Rule 4. */
    private Optional<String> above() {
        return heads.stream().flatMap(mention -> mention.province().stream()).findFirst();
    }

    private Optional<String> place(AgencyMention mention, Optional<PartialDate> date) {
        Optional<String> own = mention.territory().flatMap(Territory::name);
        return letterhead
                .date()
                .flatMap(placed -> Province.named(placed.place()))
                .filter(province -> own.isEmpty() || !Word.key(own.get()).equals(Word.key(province.name())))
                .filter(province ->
                        date.isEmpty() || province.existed(date.get().code()))
                .filter(province -> !isCentral(mention))
                .map(Province::name);
    }

    /** "… của Sở Tư pháp Khánh Hòa", "… của Giám đốc Sở Nội vụ"; in a sentence the last one, else the first. */
    private static Optional<AgencyMention> owner(List<Word> words, boolean last) {
        Optional<AgencyMention> owner = Optional.empty();
        for (int i = 0; i + 1 < words.size() && (last || owner.isEmpty()); i++) {
            if ("cua".equals(words.get(i).folded()) && !(last && isOrdered(words, i))) {
                Optional<AgencyMention> found = behind(words, i + 1);
                owner = found.isPresent() ? found : owner;
            }
        }
        return owner;
    }

    /** "theo yêu cầu của Sở Nội vụ", "Công văn số 31/SNV ngày 02/5/2022 của Sở Nội vụ" */
    private static boolean isOrdered(List<Word> words, int at) {
        String before = at < 2
                ? ""
                : words.get(at - 2).folded() + " " + words.get(at - 1).folded();
        boolean cited =
                at > 0 && words.get(at - 1).isNumber() && words.get(at - 1).before() == '/';
        return cited || ORDERS.contains(before);
    }

    private static Optional<AgencyMention> behind(List<Word> words, int start) {
        for (int i = start; i < Math.min(words.size(), start + WORDS_OF_OFFICE); i++) {
            Optional<AgencyMention> mention = AgencyMention.at(words, i);
            if (mention.isPresent()) {
                return mention;
            }
        }
        return Optional.empty();
    }

    /** "…, UBND xã An Bình báo cáo kết quả …"; "… của Sở Nội vụ báo cáo" is another's. */
    private static Optional<AgencyMention> subject(List<Word> words) {
        return AgencyMention.all(words).stream()
                .filter(mention -> !mention.isBare())
                .filter(mention -> mention.start() == 0
                        || !"cua".equals(words.get(mention.start() - 1).folded()))
                .filter(mention -> reports(words, mention.end()))
                .reduce((first, second) -> second);
    }

    private static boolean reports(List<Word> words, int start) {
        int at = start;
        while (at < words.size() && BETWEEN.contains(words.get(at).folded())) {
            at++;
        }
        return at + 1 < words.size()
                && "bao".equals(words.get(at).folded())
                && "cao".equals(words.get(at + 1).folded());
    }
}
