package vn.chitieu.read.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jsoup.nodes.Element;
import vn.chitieu.read.format.NumberFormat;

/** What stands before the items of the lists that are open (HTML Standard, 4.4.5 to 4.4.8). */
final class ItemNumbers {
    private static final String[] BULLETS = {"•", "○", "▪"};

    private final Deque<Open> lists = new ArrayDeque<>();

    /** Begins {@code ol} or {@code ul}. */
    void begin(Element list, String style) {
        boolean ordered = list.normalName().equals("ol");
        boolean reversed = list.hasAttr("reversed");
        long items = reversed
                ? list.children().stream()
                        .filter(child -> child.normalName().equals("li"))
                        .count()
                : 1;
        Open open = new Open(ordered, type(list, style), reversed ? -1 : 1);
        open.next = number(list.attr("start"), (int) items);
        lists.push(open);
    }

    /** Ends the list. */
    void end() {
        lists.poll();
    }

    /** What stands before an item: {@code 3.}; empty if nothing. */
    String next(Element item, String style) {
        if (lists.isEmpty()) {
            return "";
        }
        Open list = lists.element();
        int number = number(item.attr("value"), list.next);
        String own = type(item, style);
        String type = own.isEmpty() ? list.type : own;
        if (list.ordered || isOrdered(type)) {
            list.next = number + list.step;
            return type.equals("none") ? "" : format(type).format(number) + ".";
        }
        return switch (type) {
            case "none" -> "";
            case "circle" -> BULLETS[1];
            case "square" -> BULLETS[2];
            case "disc" -> BULLETS[0];
            default -> BULLETS[(int) Math.min(BULLETS.length - 1, bulletsAround())];
        };
    }

    private long bulletsAround() {
        return lists.stream().filter(list -> !list.ordered).count() - 1;
    }

    private static String type(Element element, String style) {
        return Style.value(style, "list-style-type")
                .or(() -> Style.value(style, "list-style").map(value -> value.split("\\s+", 2)[0]))
                .orElseGet(() -> attribute(element));
    }

    /** The attribute tells {@code a} from {@code A}. */
    private static String attribute(Element element) {
        String type = element.attr("type").strip();
        return switch (type) {
            case "a" -> "lower-alpha";
            case "A" -> "upper-alpha";
            case "i" -> "lower-roman";
            case "I" -> "upper-roman";
            default -> type.toLowerCase(Locale.ROOT);
        };
    }

    private static boolean isOrdered(String type) {
        return type.startsWith("decimal") || type.startsWith("lower-") || type.startsWith("upper-");
    }

    private static NumberFormat format(String type) {
        return switch (type) {
            case "lower-alpha", "lower-latin" -> NumberFormat.LOWER_COLUMN;
            case "upper-alpha", "upper-latin" -> NumberFormat.UPPER_COLUMN;
            case "lower-roman" -> NumberFormat.LOWER_ROMAN;
            case "upper-roman" -> NumberFormat.UPPER_ROMAN;
            case "decimal-leading-zero" -> NumberFormat.DECIMAL_ZERO;
            default -> NumberFormat.DECIMAL;
        };
    }

    private static int number(String text, int otherwise) {
        String plain = text.strip();
        return plain.matches("-?\\d{1,8}") ? Integer.parseInt(plain) : otherwise;
    }

    /** A list that has begun. */
    private static final class Open {
        private final boolean ordered;
        private final String type;
        private final int step;
        private int next;

        Open(boolean ordered, String type, int step) {
            this.ordered = ordered;
            this.type = type;
            this.step = step;
        }
    }
}
