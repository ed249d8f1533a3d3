package vn.chitieu.read.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes a date that a file prints in the order of its author's system in Vietnamese order: day, month, year. */
final class PrintedDate {
    private PrintedDate() {}

    /** {@code 01/06/25} for 6 January is {@code 06/01/25}; whatever does not begin with month and day stays. */
    static String of(String printed, LocalDate date) {
        List<int[]> runs = new ArrayList<>();
        for (int i = 0; i < printed.length(); i++) {
            int end = i;
            while (end < printed.length() && Character.isDigit(printed.charAt(end))) {
                end++;
            }
            if (end > i) {
                runs.add(new int[] {i, end});
                i = end;
            }
        }
        boolean monthFirst = runs.size() > 1
                && is(printed, runs.get(0), date.getMonthValue())
                && is(printed, runs.get(1), date.getDayOfMonth());
        if (!monthFirst) {
            return printed;
        }
        int[] month = runs.get(0);
        int[] day = runs.get(1);
        return printed.substring(0, month[0])
                + printed.substring(day[0], day[1])
                + printed.substring(month[1], day[0])
                + printed.substring(month[0], month[1])
                + printed.substring(day[1]);
    }

    private static boolean is(String printed, int[] run, int number) {
        String digits = printed.substring(run[0], run[1]);
        return digits.length() <= 2 && Integer.parseInt(digits) == number;
    }
}
