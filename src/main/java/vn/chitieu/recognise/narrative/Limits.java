package vn.chitieu.recognise.narrative;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chitieu.observation.Period;
import vn.chitieu.recognise.title.NamedTimes;
import vn.chitieu.text.Vietnamese;

/**
 * Whether a figure is limited to something else than the row that its words mean; rules 3 and 4 of {@link
 * NarrativeReader}. What the row's own label says limits nothing: "đã cắt giảm so với năm 2015". Nor do comparisons that
 * are over ("tăng 12 hồ sơ so với cùng kỳ") and brackets that are closed.
 */
record Limits(Optional<Period> period, Office office) {
    private static final Pattern UNSURE =
            Pattern.compile("\\b(?:phan dau|muc tieu|du kien|uoc|khoang|gan|hon|it nhat|toi thieu"
                    + "|binh quan|trung binh|chi tieu|du bao|tang|giam|tu \\d|moi (?:ngay|thang|tuan))\\b");
    private static final Pattern COMPARISON = Pattern.compile(
            "(?:[,;]\\s*|\\s)(?:tăng|giảm|cao hơn|thấp hơn|nhiều hơn|ít hơn|bằng \\d[\\d.,]*\\s?%)\\s(?:[^,;()]|,(?=\\d))*(?=[,;])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern PLAN = Pattern.compile("\\bke hoach(?: cchc| cai cach hanh chinh)? nam (20\\d\\d)\\b");
    private static final Pattern CARRIED_OVER = Pattern.compile(
            "\\b(?:ton (?:tu |o |cua )?ky truoc(?: chuyen (?:sang|qua))?|(?:tu )?ky truoc chuyen (?:sang|qua|den)|chuyen tu ky truoc(?: sang)?)\\b");
    private static final Pattern TIMES = Pattern.compile(
            "\\b(?:so voi nam 20\\d\\d|(?:tinh )?(?:luy|luu) ke(?: (?:den|tu) [a-z ]{3,25})?|tu \\d+ duoi \\d+|hang nam|giai doan 20\\d\\d 20\\d\\d)\\b");

    /** Words that narrow, by what they are about: a row that names one of a kind is not narrowed by another before it. */
    private static final List<Pattern> NARROWING = List.of(
            Pattern.compile("\\b(?:linh vuc|dat dai|ho tich|chung thuc|dia gioi|thuoc tham quyen|rieng|nganh doc)\\b"),
            Pattern.compile("\\b(?:truc tuyen|truc tiep|bcci|buu chinh|buu dien)\\b"),
            Pattern.compile("\\b(?:mot phan|toan trinh|muc do)\\b"),
            Pattern.compile("\\b(?:cap (?:tinh|huyen|xa)|toan (?:tinh|huyen|xa|quoc))\\b"));

    /**
     * Whether a figure may stand for a row.
     *
     * @param before what stands above and before the words of the figure
     * @param own the words of the figure
     */
    boolean allow(String before, String own, RowWords row) {
        String label = Vietnamese.fold(row.observation().row().label());
        String past = without(before) + bracketed(own);
        String printed = past + " " + own;
        String folded = excusing(Vietnamese.fold(printed), label);
        return !isUnsure(folded, label)
                && NamedTimes.allow(folded, period)
                && !namesAnotherPlan(folded)
                && !office.namesAnother(printed)
                && !narrows(past, own, row);
    }

    /** What the brackets among the words say. */
    private static String bracketed(String own) {
        return BRACKETS.matcher(own)
                .results()
                .map(found -> " " + found.group().substring(1, found.end() - found.start() - 1))
                .collect(Collectors.joining());
    }

    private static String without(String text) {
        return COMPARISON.matcher(BRACKETS.matcher(text).replaceAll(" ")).replaceAll(" ");
    }

    /** The text without the times that the label names, too. */
    private static String excusing(String folded, String label) {
        Matcher times = TIMES.matcher(label);
        String rest = CARRIED_OVER.matcher(folded).replaceAll(" ");
        while (times.find()) {
            rest = rest.replace(times.group(), " ");
        }
        return rest;
    }

    /** A plan of a year is of the report's time if it is the plan of its year. */
    private boolean namesAnotherPlan(String folded) {
        return PLAN.matcher(folded)
                .results()
                .anyMatch(plan -> period.filter(time -> plan.group(1).equals(Integer.toString(time.year())))
                        .isEmpty());
    }

    private static boolean isUnsure(String folded, String label) {
        return UNSURE.matcher(folded).results().anyMatch(found -> !label.contains(found.group()));
    }

    /** Rule 4. */
    private boolean narrows(String before, String own, RowWords row) {
        String text = office.withoutNames(Wording.key(before));
        String said = Wording.key(own);
        return NARROWING.stream().anyMatch(kind -> narrows(kind.matcher(text), kind, said, row));
    }

    private boolean narrows(Matcher matcher, Pattern kind, String said, RowWords row) {
        String label = Vietnamese.fold(row.observation().row().label());
        boolean named = kind.matcher(label).find() && kind.matcher(said).find();
        while (matcher.find()) {
            Set<String> words = Wording.words(matcher.group());
            if (!named
                    && !label.contains(matcher.group())
                    && !row.requires(words)
                    && !office.tier().containsAll(words)) {
                return true;
            }
        }
        return false;
    }
}
