package vn.chitieu.read.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.chitieu.read.sheet.FormatToken.Kind;

/**
 * Dates and times: {@code dd/mm/yyyy}, {@code d-mmm}, {@code [h]:mm}. Months and days bear Vietnamese names
 * ({@code Thg1}, {@code Tháng 1}, {@code T2}) unless the format asks for English ones.
 */
final class DateSection implements FormatSection {
    private static final int WITHOUT_SUBLANGUAGE = 0x3FF;
    private static final int ENGLISH = 0x009;

    private final List<FormatToken> tokens;
    private final boolean english;
    private final boolean halfDays;
    private final boolean onlyTime;

    DateSection(List<FormatToken> tokens) {
        this.tokens = tokens;
        this.english = tokens.stream().anyMatch(DateSection::isEnglish);
        this.halfDays = tokens.stream().anyMatch(token -> token.is(Kind.HALF_DAY));
        this.onlyTime = tokens.stream().noneMatch(token -> token.is(Kind.DATE) && isDay(token.text()));
    }

    private static boolean isDay(String letters) {
        return letters.startsWith("y") || letters.startsWith("d");
    }

    private static boolean isEnglish(FormatToken token) {
        if (!token.is(Kind.LANGUAGE) || token.text().length() > 8) {
            return false;
        }
        boolean hexadecimal = token.text().chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return hexadecimal && (Long.parseLong(token.text(), 16) & WITHOUT_SUBLANGUAGE) == ENGLISH;
    }

    @Override
    public Shown show(BigDecimal value, Epoch epoch) {
        Optional<LocalDateTime> moment = epoch.at(value);
        if (moment.isEmpty()) {
            return GeneralSection.PLAIN.show(value, epoch); // F3
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            append(text, i, moment.get(), value);
        }
        String shown = text.toString().strip();
        boolean month = tokens.stream()
                .anyMatch(token -> token.is(Kind.DATE) && token.text().length() > 2);
        return onlyTime && !month
                ? Shown.text(shown)
                : Shown.date(shown, moment.get().toLocalDate());
    }

    private void append(StringBuilder text, int index, LocalDateTime moment, BigDecimal value) {
        FormatToken token = tokens.get(index);
        switch (token.kind()) {
            case DATE -> text.append(part(token.text(), isMinute(index), moment));
            case ELAPSED -> text.append(elapsed(token.text(), value));
            case HALF_DAY -> text.append(halfDay(moment));
            case LITERAL, SLASH, PERCENT, DIGIT -> text.append(isSecondFraction(index) ? "" : token.text());
            case COMMA -> text.append(',');
            case POINT -> text.append(isSecondFraction(index + 1) ? secondFraction(index, moment) : ".");
            default -> {
                // Colours, conditions and languages print nothing.
            }
        }
    }

    /** {@code m} is minutes behind hours and before seconds. */
    private boolean isMinute(int index) {
        if (!tokens.get(index).text().startsWith("m")
                || tokens.get(index).text().length() > 2) {
            return false;
        }
        return neighbour(index, -1).startsWith("h") || neighbour(index, 1).startsWith("s");
    }

    private String neighbour(int index, int step) {
        for (int i = index + step; i >= 0 && i < tokens.size(); i += step) {
            if (tokens.get(i).is(Kind.DATE) || tokens.get(i).is(Kind.ELAPSED)) {
                return tokens.get(i).text();
            }
        }
        return "";
    }

    private String part(String letters, boolean minute, LocalDateTime moment) {
        return switch (letters.charAt(0)) {
            case 'y' -> letters.length() > 2 ? padded(moment.getYear(), 4) : padded(moment.getYear() % 100, 2);
            case 'm' -> minute ? padded(moment.getMinute(), letters.length()) : month(letters.length(), moment);
            case 'd' -> day(letters.length(), moment);
            case 'h' -> padded(hour(moment), letters.length());
            default -> padded(moment.getSecond(), letters.length());
        };
    }

    private String month(int letters, LocalDateTime moment) {
        int number = moment.getMonthValue();
        if (letters <= 2) {
            return padded(number, letters);
        }
        if (english) {
            String name = moment.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            return name.substring(0, letters == 3 ? 3 : letters == 5 ? 1 : name.length());
        }
        return (letters == 3 ? "Thg" : "Tháng ") + number;
    }

    private String day(int letters, LocalDateTime moment) {
        if (letters <= 2) {
            return padded(moment.getDayOfMonth(), letters);
        }
        if (english) {
            String name = moment.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            return letters == 3 ? name.substring(0, 3) : name;
        }
        int number = moment.getDayOfWeek().getValue() + 1;
        boolean sunday = number == 8;
        if (letters == 3) {
            return sunday ? "CN" : "T" + number;
        }
        List<String> names = List.of("Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy");
        return sunday ? "Chủ Nhật" : "Thứ " + names.get(number - 2);
    }

    private int hour(LocalDateTime moment) {
        int hour = moment.getHour();
        return !halfDays ? hour : hour % 12 == 0 ? 12 : hour % 12;
    }

    private String halfDay(LocalDateTime moment) {
        boolean morning = moment.getHour() < 12;
        return english ? (morning ? "AM" : "PM") : morning ? "SA" : "CH";
    }

    private static String elapsed(String letters, BigDecimal value) {
        int unit = switch (letters.charAt(0)) {
            case 'h' -> 24;
            case 'm' -> 24 * 60;
            default -> 24 * 60 * 60;
        };
        // A time is a binary fraction of a day, a hair below or above.
        double passed = value.doubleValue() * unit;
        return padded((long) Math.floor(passed + 1e-7), letters.length());
    }

    private boolean isSecondFraction(int index) {
        boolean digit = index < tokens.size() && tokens.get(index).is(Kind.DIGIT);
        int first = index;
        while (digit && first > 0 && tokens.get(first - 1).is(Kind.DIGIT)) {
            first--;
        }
        return digit
                && first >= 2
                && tokens.get(first - 1).is(Kind.POINT)
                && tokens.get(first - 2).text().startsWith("s");
    }

    private String secondFraction(int point, LocalDateTime moment) {
        int digits = 0;
        while (point + 1 + digits < tokens.size()
                && tokens.get(point + 1 + digits).is(Kind.DIGIT)) {
            digits++;
        }
        String milliseconds = padded(moment.get(ChronoField.MILLI_OF_SECOND), 3) + "0".repeat(Math.max(0, digits - 3));
        return "," + milliseconds.substring(0, digits);
    }

    private static String padded(long number, int digits) {
        String text = String.valueOf(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
