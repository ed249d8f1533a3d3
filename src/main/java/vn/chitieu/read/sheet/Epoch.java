package vn.chitieu.read.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The day from which a workbook counts (ECMA-376 18.17.4.1). */
enum Epoch {
    /** Day 1 is 1 January 1900, and 1900 counts as a leap year. */
    YEAR_1900(LocalDate.of(1899, 12, 30)),
    /** Day 0 is 1 January 1904. */
    YEAR_1904(LocalDate.of(1904, 1, 1));

    private static final BigDecimal MILLISECONDS = BigDecimal.valueOf(86_400_000);
    /** 31 December 9999, the last day that spreadsheets know. */
    private static final BigDecimal END = BigDecimal.valueOf(2_958_466);

    private static final BigDecimal FICTIVE_LEAP_DAY = BigDecimal.valueOf(60);

    private final LocalDate start;

    Epoch(LocalDate start) {
        this.start = start;
    }

    /** The moment that a stored number means; empty if it means none. */
    Optional<LocalDateTime> at(BigDecimal serial) {
        if (serial.signum() < 0 || serial.compareTo(END) >= 0) {
            return Optional.empty();
        }
        boolean beforeLeapDay = this == YEAR_1900 && serial.compareTo(FICTIVE_LEAP_DAY) < 0;
        long milliseconds =
                serial.multiply(MILLISECONDS).setScale(0, RoundingMode.HALF_UP).longValue();
        return Optional.of(start.plusDays(beforeLeapDay ? 1 : 0).atStartOfDay().plus(milliseconds, ChronoUnit.MILLIS));
    }

    /** The number that stands for a day or moment written out: {@code 2025-01-06}, {@code 2025-01-06T12:00:00}. */
    Optional<BigDecimal> serial(String iso) {
        try {
            String bare = iso.endsWith("Z") ? iso.substring(0, iso.length() - 1) : iso;
            LocalDateTime moment = bare.length() > 10
                    ? LocalDateTime.parse(bare)
                    : LocalDate.parse(bare).atStartOfDay();
            BigDecimal days = BigDecimal.valueOf(ChronoUnit.MILLIS.between(start.atStartOfDay(), moment))
                    .divide(MILLISECONDS, 12, RoundingMode.HALF_UP);
            return Optional.of(days).filter(serial -> serial.signum() >= 0);
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }
}
