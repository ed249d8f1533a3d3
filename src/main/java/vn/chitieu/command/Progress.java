package vn.chitieu.command;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chitieu.batch.Events;
import vn.chitieu.observation.DocumentStatus;

/**
 * Shows how far a run is. On a terminal one line that is written anew and gone at the end, elsewhere a line every half
 * minute:
 *
 * <pre>
 * [######          ] 1200 of 20000 files, 45 a second, 7 min left: 1100 extracted, 60 no_indicator_table, 40 corrupt
 * </pre>
 */
final class Progress implements Events {
    private static final double SECOND = 1e9;
    private static final long ON_TERMINAL = 250_000_000L;
    private static final long ELSEWHERE = 30_000_000_000L;
    private static final int BAR = 16;

    private final Surroundings surroundings;
    private final long interval;
    private final Map<DocumentStatus, Long> statuses = new EnumMap<>(DocumentStatus.class);
    private long begin;
    private long shown;
    private long toRead;
    private long done;
    private int width;

    Progress(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.interval = surroundings.watched() ? ON_TERMINAL : ELSEWHERE;
    }

    @Override
    public void listed(long files, long unread) {
        toRead = unread;
        begin = now();
        shown = begin;
        if (surroundings.watched() && unread > 0) {
            show(line(0));
        }
    }

    @Override
    public void read(Event event) {
        statuses.merge(event.status(), 1L, Long::sum);
        done += event.member() ? 0 : 1;
        long now = now();
        if (now - shown >= interval) {
            shown = now;
            show(line((now - begin) / SECOND));
        }
    }

    @Override
    public void writing() {
        if (surroundings.watched()) {
            show("");
        }
    }

    private long now() {
        return surroundings.nanoseconds().getAsLong();
    }

    private String line(double seconds) {
        double rate = seconds > 0 ? done / seconds : 0;
        String counts = statuses.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().code())
                .collect(Collectors.joining(", "));
        return bar()
                + "%d of %d files".formatted(done, toRead)
                + (rate > 0 ? ", %s a second, %s left".formatted(rate(rate), left(rate)) : "")
                + (counts.isEmpty() ? "" : ": " + counts);
    }

    private String bar() {
        if (!surroundings.watched()) {
            return "";
        }
        int full = (int) (BAR * done / Math.max(1, toRead));
        return "[" + "#".repeat(full) + " ".repeat(Math.max(0, BAR - full)) + "] ";
    }

    private static String rate(double rate) {
        return String.format(Locale.ROOT, rate < 10 ? "%.1f" : "%.0f", rate);
    }

    private String left(double rate) {
        long seconds = Math.round((toRead - done) / rate);
        return seconds < 100 ? seconds + " s" : seconds < 6000 ? seconds / 60 + " min" : seconds / 3600 + " h";
    }

    private void show(String line) {
        if (surroundings.watched()) {
            surroundings.messages().print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            surroundings.messages().print(line.isEmpty() ? "\r" : "");
            width = line.length();
        } else {
            surroundings.messages().println(line);
        }
        surroundings.messages().flush();
    }
}
