package vn.chitieu.recognise.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chitieu.indicator.Alias;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Template;
import vn.chitieu.indicator.TemplateRow;
import vn.chitieu.recognise.label.LabelText;
import vn.chitieu.recognise.label.Vocabulary;

/**
 * Words of a printed label that no known label of its indicator has: {@code nữ} in {@code Tổng số biên chế nữ được giao}.
 * They may narrow or change what is counted, so such a row is never trusted unseen. Words that only join others, what
 * stands in brackets and what the rows above say do not count.
 */
public final class ForeignWords {
    private static final Set<String> JOINING = Set.of(
            "trong", "do", "cac", "cua", "tai", "den", "duoc", "da", "va", "tren", "theo", "o", "voi", "cho", "ve",
            "khi", "nhu", "gom", "bao", "so", "tong", "lieu", "luy", "ke", "ky", "cao", "thoi", "diem", "hien", "nay",
            "toan", "la", "thuoc", "nam", "luong", "cap", "ket", "qua", "ty", "le", "dang", "co", "viec", "thong",
            "nhung", "huong", "muc", "tinh", "dia", "phuong", "ban", "bo", "tu", "dau");

    /** Words behind which another word means another thing: {@code cấp xã}, {@code trực tuyến}. */
    private static final Set<String> HEADS = Set.of("cap", "truc");

    /** The name of a place: {@code tỉnh Bắc Giang}. */
    private static final Pattern PLACE =
            Pattern.compile("([Tt][iỉ]nh|[Tt]hành phố|[Hh]uyện|[Xx]ã)(?: \\p{Lu}\\p{Ll}+)+");

    /** Whose they are, said in other words: {@code hồ sơ do UBND cấp xã tiếp nhận được giải quyết}. */
    private static final Pattern AGENT = Pattern.compile("(\\bdo \\p{L}[\\p{L} ]{2,30}?) tiếp nhận(?= được)");

    private static final String COUNCIL = "hdnd";
    private static final String COMMITTEE = "ubnd";

    /** A wording that differs in more than so many words is another wording, not another thing. */
    private static final int MOST_REPLACED = 3;

    private final List<Set<String>> wordsOf = new ArrayList<>();
    /** The words of the known labels of each indicator, in order. */
    private final List<List<List<String>>> labelsOf = new ArrayList<>();

    private final List<Set<String>> pairsOf = new ArrayList<>();

    ForeignWords(Knowledge knowledge) {
        for (int i = 0; i < knowledge.indicatorCount(); i++) {
            wordsOf.add(new HashSet<>());
            labelsOf.add(new ArrayList<>());
            pairsOf.add(new HashSet<>());
        }
        for (Indicator indicator : knowledge.catalogue().indicators()) {
            add(knowledge.meaning(indicator.id()), knowledge.key(indicator.nameVi()));
        }
        for (Template template : knowledge.catalogue().templates()) {
            for (TemplateRow row : template.rows()) {
                row.indicator().ifPresent(id -> add(knowledge.meaning(id), knowledge.key(row.label())));
            }
        }
        for (Alias alias : knowledge.catalogue().aliases()) {
            add(knowledge.meaning(alias.indicator()), knowledge.key(alias.label()));
        }
    }

    private void add(int meaning, String key) {
        List<String> words = List.of(Vocabulary.split(key));
        wordsOf.get(meaning).addAll(words);
        labelsOf.get(meaning).add(words);
        pairsOf.get(meaning).addAll(pairs(words));
    }

    /** Whether the label has such a word, in each of its comparable forms, or one in another's place. */
    public boolean isIn(String label, int meaning, Knowledge knowledge) {
        String unnamed = plain(label);
        List<String> whole = knowledge.correct(knowledge.key(unnamed));
        List<String> missing = nearest(whole, meaning).stream()
                .filter(word -> !whole.contains(word))
                .toList();
        List<String> plain = knowledge.correct(knowledge.key(LabelText.withoutBrackets(unnamed)));
        return replaces(plain, pairsOf.get(meaning))
                || LabelText.keys(unnamed).stream()
                        .allMatch(key -> hasForeign(knowledge.correct(key), wordsOf.get(meaning), missing));
    }

    /** The indicator's label that has most words in common with a printed one: what is missing there may be misspelt here. */
    private List<String> nearest(List<String> printed, int meaning) {
        List<String> nearest = List.of();
        double most = 0;
        for (List<String> own : labelsOf.get(meaning)) {
            double common = 2.0 * own.stream().filter(printed::contains).count() / (own.size() + printed.size());
            nearest = common > most ? own : nearest;
            most = Math.max(most, common);
        }
        return nearest;
    }

    /**
     * Whether the label says another thing: where every label of the indicator that is worded like it has a word that tells
     * siblings apart, it has others: {@code UBND cấp thôn đã kết nối} for {@code UBND cấp xã đã kết nối}.
     */
    public boolean sayAnother(String label, int meaning, Knowledge knowledge) {
        List<String> printed = knowledge.correct(knowledge.key(plain(label)));
        boolean another = printed.containsAll(List.of(COUNCIL, COMMITTEE))
                && labelsOf.get(meaning).stream().allMatch(ForeignWords::namesOneBody);
        if (another) {
            return true;
        }
        for (List<String> own : labelsOf.get(meaning)) {
            int begin = 0;
            int shorter = Math.min(own.size(), printed.size());
            while (begin < shorter && own.get(begin).equals(printed.get(begin))) {
                begin++;
            }
            int end = 0;
            while (end < shorter - begin
                    && own.get(own.size() - 1 - end).equals(printed.get(printed.size() - 1 - end))) {
                end++;
            }
            List<String> lost = own.subList(begin, own.size() - end);
            List<String> instead = printed.subList(begin, printed.size() - end);
            if (lost.size() <= MOST_REPLACED && instead.size() <= MOST_REPLACED) {
                boolean replaced = !instead.isEmpty()
                        && lost.stream().anyMatch(knowledge::tellsSiblings)
                        && instead.stream().allMatch(word -> lost.stream().noneMatch(each -> isSlipOf(word, each)));
                if (!replaced) {
                    return false;
                }
                another = true;
            }
        }
        return another;
    }

    /** {@code HĐND, UBND cấp huyện} is neither of the two. */
    private static boolean namesOneBody(List<String> label) {
        return label.contains(COUNCIL) != label.contains(COMMITTEE);
    }

    private static String plain(String label) {
        return AGENT.matcher(PLACE.matcher(label).replaceAll("$1")).replaceAll("$1");
    }

    private static boolean hasForeign(List<String> printed, Set<String> own, List<String> missing) {
        return printed.stream()
                .filter(word -> word.length() > 1 && !JOINING.contains(word) && !own.contains(word))
                .anyMatch(word -> missing.stream().noneMatch(lost -> isSlipOf(word, lost)));
    }

    /** Whether one word stands in another's place: {@code cấp bộ} where the indicator knows {@code cấp tỉnh} only. */
    private static boolean replaces(List<String> printed, Set<String> own) {
        Set<String> pairs = pairs(printed);
        for (String pair : pairs) {
            String head = pair.substring(0, pair.indexOf(' ') + 1);
            boolean replaced = !own.contains(pair)
                    && own.stream()
                            .anyMatch(lost -> lost.startsWith(head)
                                    && !pairs.contains(lost)
                                    && Vocabulary.distance(pair, lost) > 1);
            if (replaced) {
                return true;
            }
        }
        return false;
    }

    /** The words of a label that say which of several is meant, each with the word before it. */
    private static Set<String> pairs(List<String> words) {
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            if (HEADS.contains(words.get(i - 1))) {
                pairs.add(words.get(i - 1) + " " + words.get(i));
            }
        }
        return pairs;
    }

    /** Whether a printed word is what a slip, or a blank inside, left of a missing one. */
    private static boolean isSlipOf(String printed, String lost) {
        return lost.contains(printed) || Vocabulary.mayBeMeant(printed, lost);
    }
}
