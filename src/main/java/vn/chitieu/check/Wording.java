package vn.chitieu.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Sentence;

/** How findings name rows and figures. */
public final class Wording {
    private static final int LONGEST_LABEL = 60;

    private Wording() {}

    /** A sentence in Vietnamese and the same in English. */
    static Sentence both(String vietnamese, String english) {
        return new Sentence(vietnamese, english);
    }

    /** A row by its code, {@code 6.2.1}, or by its label in quotes where the code does not tell it from others. */
    static String name(Figure figure) {
        return name(figure.observation());
    }

    /** A row by its code, {@code 6.2.1}, or by its label in quotes where the code does not tell it from others. */
    static String name(Observation observation) {
        String stt = observation.row().stt().strip();
        boolean tells = stt.chars().anyMatch(Character::isDigit);
        return tells ? withoutFinalDot(stt) : "“" + shortened(observation.row().label()) + "”";
    }

    /** A figure without grouping and needless zeros: {@code 1451}, {@code 95.84}. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A figure as the output files write it. */
    public static String point(BigDecimal value) {
        return value.toPlainString();
    }

    /** A figure as Vietnamese writes it: {@code 95,84}. */
    public static String comma(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }

    /** An addition as the output files write it: {@code 860 + 1451}. */
    static String addition(List<Figure> figures) {
        return figures.stream().map(figure -> point(figure.value())).collect(Collectors.joining(" + "));
    }

    private static String withoutFinalDot(String stt) {
        return stt.endsWith(".") ? stt.substring(0, stt.length() - 1) : stt;
    }

    private static String shortened(String label) {
        if (label.length() <= LONGEST_LABEL) {
            return label;
        }
        int space = label.lastIndexOf(' ', LONGEST_LABEL);
        return label.substring(0, space < 0 ? LONGEST_LABEL : space) + " …";
    }
}
