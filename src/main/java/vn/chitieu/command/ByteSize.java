package vn.chitieu.command;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A size as people write it: {@code 512m}, {@code 2g}, {@code 1000}.
 *
 * @param bytes number of bytes
 */
record ByteSize(long bytes) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,10})([kmgt]?)b?");
    private static final String UNITS = "kmgt";

    @Override
    public String toString() {
        return Long.toString(bytes);
    }

    /** Reads one on the command line. */
    static final class Converter implements ITypeConverter<ByteSize> {
        @Override
        public ByteSize convert(String text) {
            Matcher matcher = WRITTEN.matcher(text.toLowerCase(Locale.ROOT));
            if (!matcher.matches()) {
                throw new TypeConversionException("'" + text + "' is no size; write 512m or 2g");
            }
            int unit = matcher.group(2).isEmpty() ? 0 : UNITS.indexOf(matcher.group(2)) + 1;
            return new ByteSize(Long.parseLong(matcher.group(1)) << (10 * unit));
        }
    }
}
