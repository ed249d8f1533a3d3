package vn.chitieu.read.format;

import java.util.Locale;

/** How the counter of a list level is written; the formats of ECMA-376 17.18.59 that stand in Vietnamese reports. */
public enum NumberFormat {
    /** {@code 1 2 3}. */
    DECIMAL {
        @Override
        public String format(int number) {
            return Integer.toString(number);
        }
    },
    /** {@code 01 02 … 10}. */
    DECIMAL_ZERO {
        @Override
        public String format(int number) {
            return number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
        }
    },
    /** {@code 001 002}. */
    DECIMAL_TWO_ZEROS {
        @Override
        public String format(int number) {
            return String.format(Locale.ROOT, "%03d", number);
        }
    },
    /** {@code I II III}. */
    UPPER_ROMAN {
        @Override
        public String format(int number) {
            return roman(number);
        }
    },
    /** {@code i ii iii}. */
    LOWER_ROMAN {
        @Override
        public String format(int number) {
            return roman(number).toLowerCase(Locale.ROOT);
        }
    },
    /** {@code A … Z AA BB}, as Word counts. */
    UPPER_LETTER {
        @Override
        public String format(int number) {
            return repeated('A', number);
        }
    },
    /** {@code a … z aa bb}, as Word counts. */
    LOWER_LETTER {
        @Override
        public String format(int number) {
            return repeated('a', number);
        }
    },
    /** {@code A … Z AA AB}, as OpenDocument counts. */
    UPPER_COLUMN {
        @Override
        public String format(int number) {
            return column('A', number);
        }
    },
    /** {@code a … z aa ab}, as OpenDocument counts. */
    LOWER_COLUMN {
        @Override
        public String format(int number) {
            return column('a', number);
        }
    },
    /** {@code 1st 2nd 3rd}. */
    ORDINAL {
        @Override
        public String format(int number) {
            int tens = number % 100 / 10;
            int last = tens == 1 ? 0 : number % 10;
            return number + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
        }
    },
    /** {@code (1) (2)}. */
    ENCLOSED {
        @Override
        public String format(int number) {
            return "(" + number + ")";
        }
    },
    /** {@code - 1 -}. */
    DASHED {
        @Override
        public String format(int number) {
            return "- " + number + " -";
        }
    },
    /** No number: bullets, and levels that print only their text. */
    NONE {
        @Override
        public String format(int number) {
            return "";
        }
    };

    private static final int LETTERS = 26;
    private static final int LARGEST_ROMAN = 32_767;
    private static final int MOST_LETTERS = 30;
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_LETTERS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };

    /** A counter as this format writes it; what letters cannot write (0, huge numbers) is written as a decimal. */
    public abstract String format(int number);

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN[i]) {
                text.append(ROMAN_LETTERS[i]);
                rest -= ROMAN[i];
            }
        }
        return text.toString();
    }

    private static String repeated(char first, int number) {
        if (number < 1 || number > LETTERS * MOST_LETTERS) {
            return Integer.toString(number);
        }
        String letter = Character.toString(first + (number - 1) % LETTERS);
        return letter.repeat((number - 1) / LETTERS + 1);
    }

    private static String column(char first, int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
            text.insert(0, (char) (first + (rest - 1) % LETTERS));
        }
        return text.toString();
    }
}
