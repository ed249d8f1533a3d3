package vn.chitieu.recognise.title;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chitieu.text.Vietnamese;

/**
 * The parts of a report that speak of the report itself.
 *
 * @param letterhead the lines above the title
 * @param title "BÁO CÁO" and the lines that say of what, printed
 * @param bodyAt index of the first line behind letterhead and title
 * @param opening the sentences between the title and the first heading, printed
 * @param attached the "Kèm theo Báo cáo số …" passages, printed; {@code \n} where a line ends
 * @param annexTitles the headings of annexes and forms, printed
 * @param closing the sentence "Trên đây là …", printed
 * @param signatures the lines "TM. …" and "Đơn vị báo cáo: …", printed
 */
record Zones(
        List<Line> letterhead,
        String title,
        int bodyAt,
        String opening,
        List<String> attached,
        List<String> annexTitles,
        String closing,
        List<String> signatures) {
    private static final int LAST_TITLE = 30;
    private static final int LAST_LETTERHEAD = 20;
    private static final int MOST_TITLE_LINES = 6;
    private static final int MOST_OPENING_LINES = 14;
    private static final int MOST_CLOSING_LINES = 6;
    private static final int LONGEST_HEADING = 180;

    /** "I. KẾT QUẢ", "1. Công tác", "Phần thứ nhất" */
    private static final Pattern HEADING =
            Pattern.compile("(?:i|1|a)\\s*[.\\-:/)].*|phan (?:thu )?(?:nhat|i|1|mot)\\b.*");

    /** "Thực hiện Kế hoạch số …, UBND xã báo cáo …": the first words of prose after a title. */
    private static final String[] PROSE = {
        "kinh gui",
        "thuc hien ke hoach",
        "thuc hien cong van",
        "thuc hien van ban",
        "thuc hien chi",
        "thuc hien nghi",
        "thuc hien quyet",
        "thuc hien thong",
        "thuc hien su",
        "thuc hien theo",
        "thuc hien huong",
        "can cu",
        "phuc dap",
        "theo",
        "tiep tuc",
        "trong",
        "so ",
        "ngay ",
        "nham",
        "duoc su",
        "de ",
        "noi nhan",
        "uy ban nhan dan ",
        "ubnd "
    };

    private static final Pattern ATTACHED =
            Pattern.compile("(?:^|\\W)(?:ban hanh |gui |dinh )?kem(?: theo)? bao cao\\b");

    /** Finds the parts of a report. */
    static Zones of(List<Line> lines) {
        int title = titleAt(lines);
        int opening = title < lines.size() ? titleEnd(lines, title + 1) : lines.size();
        return new Zones(
                lines.subList(0, title < lines.size() ? title : letterheadEnd(lines)),
                printed(lines, title, opening),
                title < lines.size() ? opening : 0,
                printed(lines, opening, openingEnd(lines, opening)),
                attached(lines),
                annexTitles(lines, opening < lines.size() ? opening : 0),
                closing(lines),
                signatures(lines));
    }

    /** The lines behind letterhead and title. */
    List<Line> body(List<Line> lines) {
        return lines.subList(bodyAt, lines.size());
    }

    private static String printed(List<Line> lines, int from, int to) {
        return lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size())).stream()
                .map(Line::printed)
                .collect(Collectors.joining(" "));
    }

    /** A line that begins with "BÁO CÁO" or "Báo cáo" above any table; a cell may go on with "báo cáo quốc gia". */
    private static int titleAt(List<Line> lines) {
        for (int i = 0; i < Math.min(lines.size(), LAST_TITLE) && !lines.get(i).starts("stt"); i++) {
            Line line = lines.get(i);
            boolean title = line.folded().equals("bao cao") || line.starts("bao cao ");
            if (title
                    && !line.starts("bao cao so")
                    && line.raw().length() <= LONGEST_HEADING
                    && line.beginning().startsWith("B")) {
                return i;
            }
        }
        return lines.size();
    }

    private static int letterheadEnd(List<Line> lines) {
        int end = 0;
        while (end < Math.min(lines.size(), LAST_LETTERHEAD)
                && !isAnnex(lines.get(end))
                && !endsLetterhead(lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean endsLetterhead(Line line) {
        return line.starts("kinh gui", "stt") || line.raw().length() > 2 * LONGEST_HEADING || isHeading(line);
    }

    private static int titleEnd(List<Line> lines, int start) {
        int end = start;
        while (end < Math.min(lines.size(), start + MOST_TITLE_LINES) && !isProse(lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isProse(Line line) {
        return line.raw().length() > LONGEST_HEADING
                || (line.starts(PROSE) && !line.starts("so ket", "so lieu"))
                || line.folded().startsWith("stt")
                || line.folded().contains("kem theo")
                || isHeading(line);
    }

    private static boolean isHeading(Line line) {
        char first = line.folded().charAt(0);
        boolean possible = first == 'i' || first == '1' || first == 'a' || first == 'p';
        return possible && HEADING.matcher(Vietnamese.plain(line.beginning())).matches();
    }

    private static int openingEnd(List<Line> lines, int start) {
        int end = start;
        while (end < Math.min(lines.size(), start + MOST_OPENING_LINES)
                && !isHeading(lines.get(end))
                && !lines.get(end).folded().startsWith("stt")
                && !isAnnex(lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isAnnex(Line line) {
        return line.starts("phu luc", "bieu mau", "mau so", "bieu so")
                || line.folded().contains("thong ke so lieu")
                || line.folded().contains("kem theo");
    }

    private static List<String> attached(List<Line> lines) {
        List<String> attached = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (mayAttach(lines, i)) {
                String passage = passage(lines, i);
                var start = ATTACHED.matcher(Vietnamese.plain(passage).replace('\n', ' '));
                if (start.find() && isOwn(passage, start.start())) {
                    attached.add(passage.substring(start.start()));
                }
            }
        }
        return attached;
    }

    /** "Kèm theo Báo cáo", broken by a line's end perhaps. */
    private static boolean mayAttach(List<Line> lines, int at) {
        String folded = lines.get(at).folded();
        if (!folded.contains("kem")) {
            return false;
        }
        int last = folded.length() - "kem theo bao".length();
        String next = at + 1 < lines.size() ? " " + lines.get(at + 1).folded() : "";
        return names(folded) || names(folded.substring(Math.max(0, last)) + next);
    }

    private static boolean names(String folded) {
        return folded.contains("kem theo bao cao") || folded.contains("kem bao cao");
    }

    /** "(Kèm theo Báo cáo …" stands in brackets or begins its line; in a sentence it is a citation. */
    private static boolean isOwn(String passage, int start) {
        return start == 0 || passage.charAt(start) == '(' || passage.charAt(start) == '\n';
    }

    /** The line and those that its bracket runs over; where it is never closed the lines' ends stay marked. */
    private static String passage(List<Line> lines, int at) {
        String joined = lines.subList(at, Math.min(lines.size(), at + 4)).stream()
                .filter(line -> line.equals(lines.get(at)) || line.raw().length() <= LONGEST_HEADING)
                .map(Line::printed)
                .collect(Collectors.joining("\n"));
        int open = joined.indexOf('(');
        int close = joined.indexOf(')', open + 1);
        int next = joined.indexOf('(', open + 1);
        return close > 0 && (next < 0 || close < next)
                ? joined.substring(0, close).replace('\n', ' ')
                : joined;
    }

    private static List<String> annexTitles(List<Line> lines, int from) {
        List<String> titles = new ArrayList<>();
        for (int i = from; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (isAnnex(line)
                    && !line.folded().contains("kem theo")
                    && line.raw().length() <= LONGEST_HEADING) {
                int end = titleEnd(lines, i + 1);
                titles.add(printed(lines, i, end));
                i = end - 1;
            }
        }
        return titles;
    }

    private static String closing(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).folded().contains("tren day")) {
                String sentence = printed(lines, i, closingEnd(lines, i));
                String plain = Vietnamese.plain(sentence);
                if (plain.contains("bao cao") || plain.contains("ket qua")) {
                    return sentence.substring(Math.max(0, plain.indexOf("tren day")));
                }
            }
        }
        return "";
    }

    private static int closingEnd(List<Line> lines, int start) {
        int end = start + 1;
        while (end < Math.min(lines.size(), start + MOST_CLOSING_LINES)
                && !lines.get(end - 1).endsSentence()
                && !lines.get(end).starts("noi nhan", "tm ", "kt ")) {
            end++;
        }
        return end;
    }

    private static List<String> signatures(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.starts("tm ", "don vi bao cao", "co quan bao cao", "ten don vi bao cao"))
                .map(Line::printed)
                .toList();
    }
}
