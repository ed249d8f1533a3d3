package vn.chitieu.generated;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;

/**
 * Running text as offices write it, about the rows of a table: the same figures, other ones, and figures of other times
 * and other offices. The paragraphs stand in data files:
 *
 * <pre>
 * frame | {label} là {value}.                            for any row with a label of its own
 * any | đã rà soát {institution.review.reviewed} VBQPPL  the figure of a row
 * own | trước hạn {D.on_time+a}, đúng hạn {D.on_time+b}  of the office's own tier; a figure in two parts
 * noise | năm {year-1} giải quyết {#} hồ sơ ({#%}%)      no figure of any row
 * </pre>
 */
final class Prose {
    private static final Pattern PLACE =
            Pattern.compile("\\{(?:(#%|#|year-1|year|time|label|small|value)|([\\w.]+)(\\+[ab])?)\\}");
    private static final Pattern FRACTION =
            Pattern.compile("\\{([\\w.]+)\\}(?: nhiệm vụ)?(?:/| trên tổng số )\\{([\\w.]+)\\}");
    private static final double PARAGRAPHS = 0.35;
    private static final double WRONG = 0.25;
    private static final double FRAMED = 0.05;
    private static final int SHORTEST = 18;
    private static final int LONGEST = 80;

    private final List<String> source;
    private final List<Draft> rows;
    private final Letterhead letterhead;
    private final Catalogue catalogue;
    private final Dice dice;
    private final boolean planting;
    private final Map<String, Draft> byIndicator = new HashMap<>();
    private final Map<String, BigDecimal> told = new HashMap<>();
    private final Set<String> spoken = new HashSet<>();
    private final List<String> lines = new ArrayList<>();
    private final Map<String, String> wrong = new HashMap<>();

    private Prose(
            List<String> source,
            List<Draft> rows,
            Letterhead letterhead,
            Catalogue catalogue,
            Dice dice,
            boolean planting) {
        this.source = source;
        this.rows = rows;
        this.letterhead = letterhead;
        this.catalogue = catalogue;
        this.dice = dice;
        this.planting = planting;
    }

    /**
     * What was written.
     *
     * @param lines the text
     * @param right indicators whose row says the same
     * @param wrong indicators whose row says something else
     */
    record Told(List<String> lines, Set<String> right, Map<String, String> wrong) {}

    /** Text about some of the rows. */
    static Told about(
            List<String> source,
            List<Draft> rows,
            Letterhead letterhead,
            Catalogue catalogue,
            Dice dice,
            boolean planting) {
        Prose prose = new Prose(source, rows, letterhead, catalogue, dice, planting);
        return prose.write();
    }

    private Told write() {
        rows.stream()
                .filter(row -> row.figure().isReported())
                .forEach(row -> row.indicator().ifPresent(id -> byIndicator.put(id, row)));
        List<String> paragraphs = new ArrayList<>(source);
        for (int i = paragraphs.size() - 1; i > 0; i--) {
            Collections.swap(paragraphs, i, dice.between(0, i));
        }
        for (String line : paragraphs) {
            String[] parts = line.split(" \\| ", 2);
            if (!parts[0].equals("frame") && fits(parts[0]) && dice.chance(PARAGRAPHS)) {
                paragraph(parts[1]);
            }
        }
        List<String> frames =
                source.stream().filter(line -> line.startsWith("frame | ")).toList();
        for (Draft row : rows) {
            if (isPlain(row) && dice.chance(FRAMED)) {
                framed(row, dice.pick(frames).split(" \\| ", 2)[1]);
            }
        }
        Set<String> right = new HashSet<>(spoken);
        right.removeAll(wrong.keySet());
        return new Told(lines, right, wrong);
    }

    private boolean fits(String who) {
        return switch (who) {
            case "own" -> ownTier().isPresent();
            case "district" -> letterhead.upper().get(1).matches(".*(HUYỆN|QUẬN).*");
            default -> true;
        };
    }

    private Optional<String> ownTier() {
        String office = letterhead.upper().get(1);
        if (office.matches(".*(XÃ|PHƯỜNG|ĐẶC KHU).*")) {
            return Optional.of("commune");
        }
        return office.matches("(SỞ|THANH TRA|BAN).*") ? Optional.of("province") : Optional.empty();
    }

    private String id(String printed) {
        return printed.startsWith("D.") ? "procedure.dossier." + ownTier().orElse("?") + printed.substring(1) : printed;
    }

    private void paragraph(String text) {
        List<String> ids = PLACE.matcher(text)
                .results()
                .filter(place -> place.group(2) != null)
                .map(place -> id(place.group(2)))
                .distinct()
                .toList();
        if (!byIndicator.keySet().containsAll(ids) || ids.stream().anyMatch(spoken::contains)) {
            return;
        }
        List<String> wrongHere = new ArrayList<>();
        ids.forEach(id -> {
            if (tell(id)) {
                wrongHere.add(id);
            }
        });
        boolean aboveOne = FRACTION.matcher(text)
                .results()
                .anyMatch(each -> said(id(each.group(1))).compareTo(said(id(each.group(2)))) > 0);
        if (aboveOne) {
            ids.forEach(spoken::remove);
            return;
        }
        String written = PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(filled(place)));
        wrongHere.forEach(id -> wrong.put(id, written));
        lines.addAll(List.of(written.split(" // ", -1)));
    }

    private void framed(Draft row, String frame) {
        String id = row.indicator().orElseThrow();
        if (!spoken.contains(id)) {
            boolean planted = tell(id);
            String label = row.label();
            String unit = row.unit().equals("%") ? "%" : " " + row.unit().toLowerCase(Locale.ROOT);
            String written = PLACE.matcher(frame)
                    .replaceAll(place -> Matcher.quoteReplacement(
                            switch (place.group()) {
                                case "{label}" -> label;
                                case "{small}" ->
                                    label.startsWith("Số") || label.startsWith("T")
                                            ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1)
                                            : label;
                                case "{value}" -> printed(id, said(id)) + unit;
                                case "{#}" -> dice.between(1, 90) + unit;
                                default -> filled(place);
                            }));
            lines.add(written);
            if (planted) {
                wrong.put(id, written);
            }
        }
    }

    /** Decides what the text says of a row; whether it is something else than the row. */
    private boolean tell(String id) {
        BigDecimal value = row(id).figure().value().orElseThrow();
        boolean other = planting && dice.chance(WRONG);
        BigDecimal delta = BigDecimal.valueOf(dice.between(2, 40));
        boolean down = value.compareTo(BigDecimal.valueOf(50)) > 0;
        told.put(id, !other ? value : down ? value.subtract(delta) : value.add(delta));
        spoken.add(id);
        return other;
    }

    private String filled(MatchResult place) {
        if (place.group(2) != null) {
            String id = id(place.group(2));
            return place.group(3) == null ? printed(id, said(id)) : part(id, place.group(3));
        }
        return switch (place.group(1)) {
            case "#" -> Integer.toString(dice.between(1, 300));
            case "#%" -> dice.between(1, 99) + "," + dice.between(1, 9);
            case "year" -> Integer.toString(letterhead.period().year());
            case "year-1" -> Integer.toString(letterhead.period().year() - 1);
            default -> time();
        };
    }

    private String part(String id, String which) {
        BigDecimal early = said(id).multiply(new BigDecimal("0.75")).setScale(0, RoundingMode.DOWN);
        return printed(id, which.equals("+a") ? early : said(id).subtract(early));
    }

    private String time() {
        String title = letterhead.title().get(1);
        return title.replaceFirst(".*?(?i)((tháng \\d|quý|0?6 tháng|sáu tháng|0?9 tháng|năm 20).*)", "$1");
    }

    private String printed(String id, BigDecimal value) {
        String plain = value.toPlainString().replace('.', ',');
        if (kind(id) == Kind.PERCENT) {
            return plain;
        }
        if (plain.length() == 1) {
            return dice.chance(0.5) ? "0" + plain : plain;
        }
        return kind(id) == Kind.COUNT && dice.chance(0.7) ? plain.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".") : plain;
    }

    private BigDecimal said(String id) {
        return Objects.requireNonNull(told.get(id), id);
    }

    private Draft row(String id) {
        return Objects.requireNonNull(byIndicator.get(id), id);
    }

    private Kind kind(String id) {
        return catalogue.indicator(id).map(Indicator::kind).orElseThrow();
    }

    /** A row with a label that says what it is, and that is its alone. */
    private boolean isPlain(Draft row) {
        if (row.indicator().isEmpty() || !row.figure().isReported()) {
            return false;
        }
        Kind kind = kind(row.indicator().get());
        return (kind == Kind.COUNT || kind == Kind.PERCENT)
                && row.label().length() >= SHORTEST
                && row.label().length() <= LONGEST
                && row.label().matches("[\\p{L}\\d ,/]+")
                && rows.stream()
                                .filter(other -> other.label().equals(row.label()))
                                .count()
                        == 1
                && !row.label().toLowerCase(Locale.ROOT).contains("trong đó");
    }
}
