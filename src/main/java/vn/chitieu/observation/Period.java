package vn.chitieu.observation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * The time that figures speak of: a run of whole months in one year.
 *
 * @param year calendar year
 * @param firstMonth first month, 1 to 12
 * @param months number of months: 1, 3, 6, 9 or 12
 */
public record Period(int year, int firstMonth, int months) {
    /** Checks that the period exists and stays within its year. */
    public Period {
        boolean known = months == 1 || months == 3 || months == 6 || months == 9 || months == 12;
        if (!known || firstMonth < 1 || firstMonth + months > 13 || (firstMonth - 1) % Math.min(months, 6) != 0) {
            throw new IllegalArgumentException("no period: %d-%d for %d months".formatted(year, firstMonth, months));
        }
        if (months == 9 && firstMonth != 1) {
            throw new IllegalArgumentException("nine months begin in January");
        }
    }

    /** A month. */
    public static Period month(int year, int month) {
        return new Period(year, month, 1);
    }

    /** A quarter, 1 to 4. */
    public static Period quarter(int year, int quarter) {
        return new Period(year, 3 * quarter - 2, 3);
    }

    /** A half year, 1 or 2. */
    public static Period half(int year, int half) {
        return new Period(year, 6 * half - 5, 6);
    }

    /** The first nine months. */
    public static Period nineMonths(int year) {
        return new Period(year, 1, 9);
    }

    /** A whole year. */
    public static Period year(int year) {
        return new Period(year, 1, 12);
    }

    /** First day. */
    public LocalDate start() {
        return LocalDate.of(year, firstMonth, 1);
    }

    /** Last day. */
    public LocalDate end() {
        return YearMonth.of(year, firstMonth + months - 1).atEndOfMonth();
    }

    /** The period as the output files write it: {@code 2024-Q1}, {@code 2023-H1}, {@code 2022-9M}, {@code 2022}. */
    public String code() {
        String prefix = String.format(Locale.ROOT, "%04d", year);
        return switch (months) {
            case 1 -> prefix + String.format(Locale.ROOT, "-%02d", firstMonth);
            case 3 -> prefix + "-Q" + (firstMonth + 2) / 3;
            case 6 -> prefix + "-H" + (firstMonth + 5) / 6;
            case 9 -> prefix + "-9M";
            default -> prefix;
        };
    }
}
