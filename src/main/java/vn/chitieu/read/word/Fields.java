package vn.chitieu.read.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * Fields under way, one in another: their results are printed, their instructions are not, and neither is the number of
 * a page where page numbers are left out.
 */
final class Fields {
    private static final Set<String> PAGE_NUMBERS = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION");

    private final boolean withoutPageNumbers;
    private final Deque<Field> open = new ArrayDeque<>(0);
    private int silent;
    private boolean pageNumber;

    Fields(boolean withoutPageNumbers) {
        this.withoutPageNumbers = withoutPageNumbers;
    }

    void begin() {
        open.push(new Field());
        silent++;
    }

    /** Takes a part of the instruction: {@code  PAGE \* MERGEFORMAT }. */
    void instruction(String text) {
        Field field = open.peek();
        if (field != null && !field.hasResult) {
            field.instruction.append(text);
        }
    }

    void separate() {
        Field field = open.peek();
        if (field != null && !field.hasResult) {
            field.hasResult = true;
            if (withoutPageNumbers && PAGE_NUMBERS.contains(field.name())) {
                pageNumber = true;
                field.isSilent = true;
            } else {
                field.isSilent = false;
                silent--;
            }
        }
    }

    void end() {
        Field field = open.poll();
        if (field != null) {
            silent -= field.isSilent ? 1 : 0;
            pageNumber |= withoutPageNumbers && PAGE_NUMBERS.contains(field.name());
        }
    }

    /** Whether text here is printed. */
    boolean isPrinted() {
        return silent == 0;
    }

    /** Whether a page's number was left out since last asked. */
    boolean tookPageNumber() {
        boolean took = pageNumber;
        pageNumber = false;
        return took;
    }

    private static final class Field {
        final StringBuilder instruction = new StringBuilder();
        boolean hasResult;
        boolean isSilent = true;

        String name() {
            String text = instruction.toString().strip();
            int end = 0;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            return text.substring(0, end).toUpperCase(Locale.ROOT);
        }
    }
}
