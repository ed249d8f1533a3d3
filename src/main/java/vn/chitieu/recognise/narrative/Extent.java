package vn.chitieu.recognise.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chitieu.text.Vietnamese;

/**
 * Words around a figure that may belong to it. Between two figures only their sense tells where the words of one end and
 * those of the other begin, so all that the rules leave are tried, the longest first.
 *
 * <pre>
 * Bổ nhiệm mới 5 lãnh đạo cấp sở, ngành | , 7 lãnh đạo cấp phòng
 * trước hạn 399 hồ sơ | đúng hạn 34 hồ sơ
 * </pre>
 *
 * <ol>
 *   <li>Words behind a figure end before a comma, before "và" and a new clause, or behind the unit where a new clause
 *       follows.
 *   <li>Those that meet the next figure end before the last comma, the rest is the other figure's: "tiếp nhận 4 hồ sơ, trả
 *       kết quả 3 hồ sơ".
 *   <li>What is cut off behind must not narrow what is left: "20 hồ sơ, thuộc lĩnh vực đất đai".
 *   <li>Words before a figure begin behind the unit of the figure before, behind a comma or behind "và".
 *   <li>What is cut off before only introduces ("Qua kiểm tra", "Công tác này được quan tâm"); it does not narrow as "Đối với
 *       đất đai, đã giải quyết 20 hồ sơ".
 * </ol>
 *
 * @param own the words before
 * @param behind the words behind
 */
record Extent(String own, String behind) {
    private static final String CLAUSE =
            "(?:(?:trước|đúng|quá|trễ|sớm|chậm) hạn|đạt|tỷ lệ|tỉ lệ|chiếm|số|tổng|đã|chưa|đang|còn|tăng|giảm|trong đó|gồm)(?![\\p{L}])";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern UNIT = Pattern.compile("\\s*" + Units.NOUN, FLAGS);
    private static final Pattern BEHIND_END = Pattern.compile(",\\s|\\s(?=và\\s*(?:\\d|$|" + CLAUSE + "))", FLAGS);
    private static final Pattern NEW_CLAUSE = Pattern.compile("\\s*(?:và\\s+)?(?:" + CLAUSE + ")", FLAGS);
    private static final Pattern OWN_BEGIN = Pattern.compile(",\\s+|(?<=\\s)và\\s+", FLAGS);
    private static final Pattern NARROWS = Pattern.compile(
            "^[\\s,]*(?:và )?(?:lĩnh vực|thuộc|của|tại|trên|ở|do|qua|riêng|đối với|nộp|theo|cho|từ|trong lĩnh vực|bằng hình thức)(?![\\p{L}])",
            FLAGS);
    private static final Pattern INTRODUCES = Pattern.compile(
            "(?:(?:va )?(?:ve (?:cong tac |viec )?(?:xay dung van ban|the che|cai cach|thu tuc hanh chinh|tthc|giai quyet (?:tthc|thu tuc)|kiem soat"
                    + "|to chuc bo may|bien che|cong vu|tai chinh cong|tu chu|chinh (?:quyen|phu) (?:so|dien tu)|cung cap dich vu)|trong (?:ky|quy|thang|nam|\\d+ thang)|tinh|den|qua (?:kiem tra|ra soat|tong hop)|theo (?:so lieu|bao cao|thong ke|ke hoach)|nhin chung|ket qua|cu the|hien|dong thoi"
                    + "|ngoai ra|ben canh do|thuc hien|nam|quy|thang) ?.*|.*\\b(?:quan tam|chu trong|thuc hien(?: \\w+){0,3}|duy tri|day manh|tang cuong|trien khai))");

    /** The stretches to try. */
    static List<Extent> of(Mention mention) {
        List<Extent> extents = new ArrayList<>();
        List<String> behind = behind(mention);
        for (String own : own(mention)) {
            behind.forEach(words -> extents.add(new Extent(own, words)));
        }
        return extents;
    }

    private static List<String> behind(Mention mention) {
        String text = mention.behind();
        int unit = unitEnd(text);
        List<Integer> ends = new ArrayList<>();
        Matcher matcher = BEHIND_END.matcher(text);
        while (matcher.find()) {
            if (matcher.start() >= unit) { // rule 1
                ends.add(0, matcher.start());
            }
        }
        boolean whole = !mention.meets() || (ends.isEmpty() && leads(mention)); // rule 2
        if (NEW_CLAUSE.matcher(text).region(unit, text.length()).lookingAt() && (unit > 0 || mention.meets())) {
            ends.add(unit);
        }
        List<String> stretches = new ArrayList<>(whole ? List.of(text) : List.of());
        ends.stream()
                .filter(end -> !narrows(text.substring(end))) // rule 3
                .forEach(end -> stretches.add(text.substring(0, end)));
        if (stretches.isEmpty()) {
            stretches.add(text.substring(0, unit));
        }
        return stretches;
    }

    /** Whether its words stand behind it: "Có 33 TTHC liên thông cùng cấp". */
    private static boolean leads(Mention mention) {
        return Wording.telling(Wording.key(mention.own())).words().isEmpty();
    }

    private static int unitEnd(String text) {
        Matcher matcher = UNIT.matcher(text);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    private static List<String> own(Mention mention) {
        String text = mention.own();
        boolean follows = mention.follows();
        int unit = follows ? unitEnd(text) : 0;
        List<String> stretches = new ArrayList<>();
        Matcher matcher = OWN_BEGIN.matcher(text);
        while (matcher.find()) {
            boolean and = !matcher.group().startsWith(",");
            boolean left = follows || (!and && introduces(text.substring(0, matcher.start()))); // rule 5
            if (matcher.start() >= unit && left) {
                stretches.add(text.substring(matcher.end()));
            }
        }
        if (!follows || stretches.isEmpty()) { // rule 4
            stretches.add(0, text.substring(unit));
        }
        return stretches;
    }

    private static boolean introduces(String words) {
        return INTRODUCES.matcher(Vietnamese.fold(words)).matches();
    }

    private static boolean narrows(String words) {
        return NARROWS.matcher(words).find();
    }
}
