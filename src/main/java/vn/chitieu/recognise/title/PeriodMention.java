package vn.chitieu.recognise.title;

import java.util.Optional;
import vn.chitieu.observation.Period;

/**
 * A time that a text names, its year perhaps not.
 *
 * @param firstMonth first month
 * @param months number of months
 * @param year the year; empty where the text names none
 * @param start index of its first character in the folded text
 * @param end index behind its last one
 */
record PeriodMention(int firstMonth, int months, Optional<Integer> year, int start, int end) {
    boolean isWholeYear() {
        return months == 12;
    }

    /** Whether both name the same months, whatever the year. */
    boolean sameMonths(PeriodMention other) {
        return firstMonth == other.firstMonth && months == other.months;
    }

    int lastMonth() {
        return firstMonth + months - 1;
    }

    PeriodMention in(Optional<Integer> another) {
        return new PeriodMention(firstMonth, months, another, start, end);
    }

    /** These months of a year. */
    Period of(int which) {
        return new Period(which, firstMonth, months);
    }
}
