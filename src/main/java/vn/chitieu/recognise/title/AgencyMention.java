package vn.chitieu.recognise.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chitieu.observation.Level;

/**
 * An agency named in a text.
 *
 * <pre>
 * mention = office [ territory ] { "," territory }
 * </pre>
 *
 * @param office what it is
 * @param territory whose it is, as printed behind it
 * @param province the province printed behind office or territory
 * @param start index of its first word
 * @param end index behind its last word
 */
record AgencyMention(Office office, Optional<Territory> territory, Optional<String> province, int start, int end) {
    /** All agencies named in a text, in their order, bare ones too. */
    static List<AgencyMention> all(List<Word> words) {
        List<AgencyMention> all = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Optional<AgencyMention> mention = any(words, i);
            mention.ifPresent(all::add);
            i = mention.map(AgencyMention::end).orElse(i + 1);
        }
        return all;
    }

    /** The agency that a text names at a word, with all that it needs to be one. */
    static Optional<AgencyMention> at(List<Word> words, int start) {
        return any(words, start).filter(mention -> !mention.isBare());
    }

    /** Whether it says nothing without the territory above it: "THANH TRA", "VĂN PHÒNG UBND". */
    boolean isBare() {
        return territory.isEmpty() && office.level().isEmpty() && office.tail() != Office.Tail.NOTHING;
    }

    private static Optional<AgencyMention> any(List<Word> words, int start) {
        return Office.at(words, start)
                .or(() -> OpenOffice.at(words, start))
                .flatMap(found -> behind(words, start, found));
    }

    private static Optional<AgencyMention> behind(List<Word> words, int start, Office.Found found) {
        Optional<Territory.Found> territory = territoryAt(words, found);
        Office office = found.office();
        int end = territory.map(Territory.Found::end).orElse(found.end());
        Optional<Territory> own = territory.map(Territory.Found::territory);
        Optional<Territory.Found> outer = outer(words, end);
        Optional<String> province = own.flatMap(Territory::province)
                .or(() -> outer.flatMap(last -> last.territory().province()));
        int last = outer.map(Territory.Found::end).orElse(end);
        return Optional.of(new AgencyMention(office, own, province, start, last));
    }

    private static Optional<Territory.Found> territoryAt(List<Word> words, Office.Found office) {
        int at = office.end();
        if (at >= words.size() || office.office().level().equals(Optional.of(Level.CENTRAL))) {
            return Optional.empty();
        }
        boolean sameLine = words.get(at).follows("-–");
        boolean nextLine = words.get(at).before() == '\n' && office.office().tail() != Office.Tail.NOTHING;
        if (!sameLine && !nextLine) {
            return Optional.empty();
        }
        Optional<Territory.Found> territory = Territory.at(words, at);
        return territory.isPresent() || !sameLine ? territory : bareProvince(words, at);
    }

    /** "Sở Tư pháp Khánh Hòa" */
    private static Optional<Territory.Found> bareProvince(List<Word> words, int at) {
        return Province.at(words, at).map(found -> new Territory.Found(Territory.of(found.province()), found.end()));
    }

    /** "UBND xã An Bình, huyện Tân Yên, tỉnh Bắc Giang" */
    private static Optional<Territory.Found> outer(List<Word> words, int start) {
        Optional<Territory.Found> outer = Optional.empty();
        int at = start;
        while (at < words.size() && words.get(at).follows(",-–(")) {
            Optional<Territory.Found> next = Territory.at(words, at);
            if (next.isEmpty()) {
                break;
            }
            outer = next;
            at = next.get().end();
        }
        return outer;
    }

    /** The canonical name, without the province unless it is the province's own committee. */
    String name() {
        if (territory.isEmpty()) {
            return office.name();
        }
        boolean provincial = territory.get().level() == Level.PROVINCE;
        if (!provincial && territory.get().name().isEmpty() && office.tail() == Office.Tail.NOTHING) {
            return office.name();
        }
        if (!provincial || office.tail() == Office.Tail.PLACE) {
            return office.name() + " " + territory.get().written();
        }
        return office.tail() == Office.Tail.UNIT
                ? office.name() + " " + territory.get().kind()
                : office.name();
    }

    /** This agency as one of a territory. */
    AgencyMention in(Territory whose) {
        return new AgencyMention(office, Optional.of(whose), province, start, end);
    }

    Optional<Level> level() {
        return territory.map(Territory::level).or(office::level);
    }

    /** Whether both can be the same agency, one of them perhaps named more shortly. */
    boolean agrees(AgencyMention other) {
        return office.equals(other.office)
                && (territory.isEmpty() || other.territory.isEmpty() || sameTerritory(other));
    }

    private boolean sameTerritory(AgencyMention other) {
        Territory mine = territory.orElseThrow();
        Territory others = other.territory.orElseThrow();
        boolean named = mine.name().isPresent() && others.name().isPresent();
        return mine.kind().equals(others.kind())
                && (!named
                        || Word.key(mine.name().get())
                                .equals(Word.key(others.name().get())));
    }

    /** This agency with what the other mention of it adds. */
    AgencyMention completedBy(AgencyMention other) {
        boolean further = territory.flatMap(Territory::name).isEmpty() && other.territory.isPresent();
        return new AgencyMention(
                office, further ? other.territory : territory, province.or(other::province), start, end);
    }
}
