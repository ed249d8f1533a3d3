package vn.chitieu.recognise.form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vn.chitieu.indicator.Alias;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.indicator.Template;
import vn.chitieu.indicator.Unit;
import vn.chitieu.observation.Candidate;
import vn.chitieu.recognise.label.LabelIndex;
import vn.chitieu.recognise.label.Likeness;

/**
 * The catalogue made ready for recognition: labels indexed, forms compiled. Built once; what it remembers of known labels
 * does not show; safe for use by many threads.
 */
public final class Knowledge {
    private static final int CANDIDATES = 3;
    private static final float WORTH_A_LOOK = 0.3f;

    /** So many letters hold two words of a key, whatever they abbreviate. */
    private static final int LONGEST_BEGINNING = 100;

    private final Catalogue catalogue;
    private final Units units;
    private final LabelIndex labels = new LabelIndex();
    private final List<Indicator> indicators;
    private final Map<String, Integer> meanings = new HashMap<>();
    /** For each label, by its id, everything it can mean. */
    private final List<TreeSet<Integer>> meaningsOfLabel = new ArrayList<>();

    /** The rates that each indicator is a part of. */
    private final Map<String, Set<String>> ratesOf = new HashMap<>();

    private final Set<String> labelTexts = new TreeSet<>();
    /** For each key the first of its labels. */
    private final Map<String, String> labelOfKey = new HashMap<>();
    /** The first two words of every key; the only one of a key of one word. */
    private final Set<String> beginnings = new HashSet<>();
    /** How like the others the known labels are, by their keys, as far as reports have asked. */
    private final Map<String, Likeness> known = new ConcurrentHashMap<>();

    private final List<Form> forms = new ArrayList<>();
    private final List<BitSet> meaningsOfForm = new ArrayList<>();
    /** Every unit that a form prints for an indicator, by its number. */
    private final Map<Integer, Set<String>> unitsPrinted = new HashMap<>();

    private final int[][] labelMeanings;
    private final ForeignWords foreignWords;

    /** Prepares a catalogue. */
    public Knowledge(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.units = new Units(catalogue.units());
        this.indicators = catalogue.indicators();
        for (Indicator indicator : indicators) {
            meanings.put(indicator.id(), meanings.size());
        }
        FormCompiler compiler = new FormCompiler(this);
        for (Template template : catalogue.templates()) {
            forms.add(compiler.compile(template));
        }
        forms.add(compiler.compileCatalogue());
        for (Alias alias : catalogue.aliases()) {
            label(alias.label(), meaning(alias.indicator()));
        }
        // A label may say itself what the rows above say elsewhere: "Số TTHC cấp xã đang có hiệu lực".
        for (Indicator indicator : indicators) {
            if (!indicator.context().isEmpty()) {
                label(indicator.nameVi(), meaning(indicator.id()));
            }
        }
        for (Form form : forms) {
            BitSet asked = new BitSet();
            meaningsOfForm.add(asked);
            for (FormRow row : form.rows()) {
                if (!row.isHeading()) {
                    asked.set(row.meaning());
                    unitsPrinted
                            .computeIfAbsent(row.meaning(), none -> new TreeSet<>())
                            .add(row.unit());
                }
            }
        }
        labelMeanings = meaningsOfLabel.stream()
                .map(set -> set.stream().mapToInt(i -> i).toArray())
                .toArray(int[][]::new);
        for (Indicator indicator : indicators) {
            indicator.rate().ifPresent(rate -> {
                ratesOf.computeIfAbsent(rate.numerator(), none -> new TreeSet<>())
                        .add(indicator.id());
                ratesOf.computeIfAbsent(rate.denominator(), none -> new TreeSet<>())
                        .add(indicator.id());
            });
        }
        labels.complete(labelMeanings);
        foreignWords = new ForeignWords(this);
        for (String label : labelTexts) {
            labelOfKey.putIfAbsent(labels.key(label), label);
        }
        for (String key : labelOfKey.keySet()) {
            beginnings.add(beginning(key));
        }
    }

    /** The id of a label that means the given indicator, or heads others if the meaning is {@link FormRow#NONE}. */
    int label(String text, int meaning) {
        int id = labels.add(text);
        labelTexts.add(text);
        while (meaningsOfLabel.size() <= id) {
            meaningsOfLabel.add(new TreeSet<>());
        }
        if (meaning != FormRow.NONE) {
            meaningsOfLabel.get(id).add(meaning);
        }
        return id;
    }

    /** The comparable form of a label. */
    String key(String label) {
        return labels.key(label);
    }

    /** Words of the catalogue's context of an indicator. */
    int[] contextWords(String context) {
        return labels.addWords(context);
    }

    /** The words of a key, slips of one letter put right. */
    List<String> correct(String key) {
        return labels.correct(key);
    }

    /** Whether a word tells labels apart that are otherwise nearly the same: {@code xa} in {@code cap xa}. */
    boolean tellsSiblings(String word) {
        return labels.isTelling(word);
    }

    /** Whether a label has all of these sorted words and more. */
    public boolean saysLess(int[] words, int label) {
        return labels.saysLess(words, label);
    }

    /** Weighted share of the words that stand among others. */
    public double share(int[] words, int[] among) {
        return labels.share(words, among);
    }

    /** Number of an indicator; {@link FormRow#NONE} if the catalogue does not have it. */
    public int meaning(String indicator) {
        return meanings.getOrDefault(indicator, FormRow.NONE);
    }

    /** The indicator with a number. */
    public Indicator indicator(int meaning) {
        return indicators.get(meaning);
    }

    /** How many indicators there are; their numbers run from 0. */
    public int indicatorCount() {
        return indicators.size();
    }

    /** What all this was made from. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The units and their spellings. */
    public Units units() {
        return units;
    }

    /** The rates that an indicator is a part of. */
    public Set<String> ratesOf(String indicator) {
        return ratesOf.getOrDefault(indicator, Set.of());
    }

    /** The words by which labels leave what their indicator is known by. */
    public ForeignWords foreignWords() {
        return foreignWords;
    }

    /** All forms; the catalogue comes last. */
    public List<Form> forms() {
        return forms;
    }

    /** Whether a printed label is a known one, letter case, tones and abbreviations aside. */
    public boolean isKnown(String label) {
        return labelOfKey.containsKey(labels.key(label));
    }

    /** Whether a text may begin with a known label, for all that its first two words tell: a quick look. */
    public boolean mayBeginLabel(String text) {
        String key = labels.key(text.substring(0, Math.min(LONGEST_BEGINNING, text.length())));
        String two = beginning(key);
        int blank = two.indexOf(' ');
        return beginnings.contains(two) || (blank > 0 && beginnings.contains(two.substring(0, blank)));
    }

    private static String beginning(String key) {
        int second = key.indexOf(' ') + 1;
        int end = second == 0 ? -1 : key.indexOf(' ', second);
        return end < 0 ? key : key.substring(0, end);
    }

    /**
     * The indicators that a label is most like, likeliest first: three at most, none that it hardly resembles.
     *
     * @param but indicator that is no question any more
     */
    public List<Candidate> candidates(Likeness likeness, Optional<String> but) {
        List<Candidate> all = new ArrayList<>();
        for (int meaning = 0; meaning < indicators.size(); meaning++) {
            String id = indicators.get(meaning).id();
            float score = likeness.byMeaning()[meaning];
            if (score > WORTH_A_LOOK && !but.filter(id::equals).isPresent()) {
                all.add(new Candidate(id, score));
            }
        }
        all.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return all.subList(0, Math.min(CANDIDATES, all.size()));
    }

    /** How like the known labels a printed one is. */
    public Likeness likeness(String label) {
        String key = labels.key(label);
        String same = labelOfKey.get(key);
        return same != null ? known.computeIfAbsent(key, unasked -> compare(same)) : compare(label);
    }

    private Likeness compare(String label) {
        return complete(label, labels.likeness(label));
    }

    private Likeness complete(String label, float[] byLabel) {
        LabelIndex.KnownWords words = labels.wordsIn(label);
        return Likeness.of(words.ids(), words.first(), byLabel, labelMeanings, indicators.size());
    }

    /** The same for a label that leaves out what its parent's says. */
    public Likeness likenessUnder(Likeness parent, Likeness own) {
        float[] adapted = labels.likenessUnder(parent, own);
        if (adapted == own.byLabel()) {
            return own;
        }
        Likeness more = Likeness.of(own.words(), own.first(), adapted, labelMeanings, indicators.size());
        return more.withAmbiguity(own.ambiguous());
    }

    /** Gives a vote to every form that has a row, not used yet, with the known label that a printed one is most like. */
    public void vote(Likeness likeness, BitSet used, double[] votes) {
        for (int form = 0; form < votes.length; form++) {
            votes[form] += hasOpen(form, likeness.bestLabel(), used) ? 1 : 0;
        }
    }

    /** Whether the known label that a printed one is most like asks for a figure. */
    public boolean stands(Likeness likeness) {
        return labelMeanings[likeness.bestLabel()].length > 0;
    }

    private boolean hasOpen(int form, int label, BitSet used) {
        for (int meaning : labelMeanings[label]) {
            if (!used.get(meaning) && meaningsOfForm.get(form).get(meaning)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the printed unit suits the indicator in any form, or in the catalogue. */
    public boolean suits(Unit unit, int meaning) {
        String own = indicators.get(meaning).unit();
        boolean counts = unit.kind() == Kind.COUNT && indicators.get(meaning).kind() == Kind.COUNT;
        return own.equals(unit.name())
                || unitsPrinted.getOrDefault(meaning, Set.of()).contains(unit.name())
                || (counts && Units.countAlike(unit.name(), own));
    }
}
