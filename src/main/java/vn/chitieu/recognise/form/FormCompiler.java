package vn.chitieu.recognise.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chitieu.indicator.Choice;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.indicator.Rate;
import vn.chitieu.indicator.Template;
import vn.chitieu.indicator.TemplateRow;
import vn.chitieu.indicator.Unit;
import vn.chitieu.text.Vietnamese;

/** Turns templates and the catalogue into forms. */
public final class FormCompiler {
    private static final int[] NO_CONTEXT = {};

    private final Knowledge knowledge;
    private final Map<String, Integer> rateOfPart = new HashMap<>();

    FormCompiler(Knowledge knowledge) {
        this.knowledge = knowledge;
        for (Indicator indicator : knowledge.catalogue().indicators()) {
            indicator.rate().ifPresent(rate -> {
                rateOfPart.putIfAbsent(rate.numerator(), knowledge.meaning(indicator.id()));
                rateOfPart.putIfAbsent(rate.denominator(), knowledge.meaning(indicator.id()));
            });
        }
    }

    /** The form of a template. A row stands under the nearest row before it whose code contains its own, or, having none,
     * under the nearest row with a code. */
    Form compile(Template template) {
        List<FormRow> rows = new ArrayList<>();
        List<Code> codes = new ArrayList<>();
        Map<String, Integer> places =
                places(template.rows().stream().map(TemplateRow::indicator).toList());
        for (TemplateRow row : template.rows()) {
            int index = rows.size();
            Code code = Code.of(row.stt());
            int meaning = row.indicator().map(knowledge::meaning).orElse(FormRow.NONE);
            int label = knowledge.label(row.label(), meaning);
            int parent = parent(codes, code);
            codes.add(code);
            rows.add(new FormRow(
                    index,
                    code,
                    label,
                    parent < 0 ? FormRow.NONE : rows.get(parent).label(),
                    parent < 0 ? FormRow.NONE : rows.get(parent).meaning(),
                    NO_CONTEXT,
                    meaning,
                    unitName(row.unit()),
                    row.indicator().flatMap(id -> kind(id)),
                    steps(row.indicator().flatMap(this::rate).map(Rate::numerator), places, index),
                    steps(row.indicator().flatMap(this::rate).map(Rate::denominator), places, index)));
        }
        return new Form(template.id(), rows);
    }

    /** The catalogue as one form: every indicator a row, in the catalogue's order, without codes. */
    Form compileCatalogue() {
        List<Indicator> indicators = knowledge.catalogue().indicators();
        Map<String, Integer> places = places(indicators.stream()
                .map(indicator -> Optional.of(indicator.id()))
                .toList());
        List<FormRow> rows = new ArrayList<>();
        for (Indicator indicator : indicators) {
            int index = rows.size();
            int meaning = knowledge.meaning(indicator.id());
            String context = indicator.context();
            rows.add(new FormRow(
                    index,
                    Code.NONE,
                    knowledge.label(indicator.label(), meaning),
                    FormRow.NONE,
                    base(indicator).orElse(FormRow.NONE),
                    context.isEmpty() ? NO_CONTEXT : knowledge.contextWords(context),
                    meaning,
                    indicator.choices().isEmpty() ? indicator.unit() : answers(indicator.choices()),
                    Optional.of(indicator.kind()),
                    steps(indicator.rate().map(Rate::numerator), places, index),
                    steps(indicator.rate().map(Rate::denominator), places, index)));
        }
        return new Form("", rows);
    }

    /** The rate that the indicator is a part of. */
    private Optional<Integer> base(Indicator indicator) {
        return Optional.ofNullable(rateOfPart.get(indicator.id()));
    }

    private static Map<String, Integer> places(List<Optional<String>> ids) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            int place = i;
            ids.get(i).ifPresent(id -> places.put(id, place));
        }
        return places;
    }

    private static int steps(Optional<String> id, Map<String, Integer> places, int from) {
        return id.map(places::get).map(place -> place - from).orElse(0);
    }

    private Optional<Rate> rate(String id) {
        return knowledge.catalogue().indicator(id).flatMap(Indicator::rate);
    }

    private Optional<Kind> kind(String id) {
        return knowledge.catalogue().indicator(id).map(Indicator::kind);
    }

    private String unitName(String printed) {
        List<Choice> choices = Choice.parse(printed);
        return choices.isEmpty() ? knowledge.units().of(printed).map(Unit::name).orElse("") : answers(choices);
    }

    /** Choices as one comparable text. */
    public static String answers(List<Choice> choices) {
        StringBuilder answers = new StringBuilder();
        for (Choice choice : choices) {
            answers.append(choice.code())
                    .append(Vietnamese.fold(choice.meaning()))
                    .append(';');
        }
        return answers.toString();
    }

    private static int parent(List<Code> before, Code code) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Code candidate = before.get(i);
            if (code.isPresent() ? candidate.contains(code) : candidate.isPresent()) {
                return i;
            }
        }
        return FormRow.NONE;
    }
}
