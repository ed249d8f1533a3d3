package vn.chitieu.read.word;

import java.util.Optional;
import vn.chitieu.read.format.FontText;

/**
 * What a style or a run itself says of its format; empty where it says nothing.
 *
 * @param hidden {@code w:vanish}
 * @param capitals {@code w:caps} or {@code w:smallCaps}
 * @param raised {@code w:vertAlign} or {@code w:position}
 * @param font {@code w:rFonts}
 */
record RunProperties(
        Optional<Boolean> hidden, Optional<Boolean> capitals, Optional<Boolean> raised, Optional<String> font) {
    static final RunProperties NONE =
            new RunProperties(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** This where it says something, else the other. */
    RunProperties over(RunProperties other) {
        if (other.saysNothing()) {
            return this;
        }
        return saysNothing()
                ? other
                : new RunProperties(
                        hidden.or(other::hidden),
                        capitals.or(other::capitals),
                        raised.or(other::raised),
                        font.or(other::font));
    }

    /**
     * Format of a run that says this itself, under the style of its paragraph and its own: what is on in both styles is
     * off (ECMA-376 17.7.3, toggle properties).
     */
    RunFormat under(RunProperties paragraph, RunProperties character) {
        if (saysNothing() && paragraph.saysNothing() && character.saysNothing()) {
            return RunFormat.PLAIN;
        }
        return new RunFormat(
                hidden.orElse(isOn(paragraph.hidden) ^ isOn(character.hidden)),
                capitals.orElse(isOn(paragraph.capitals) ^ isOn(character.capitals)),
                raised.or(character::raised).or(paragraph::raised).orElse(false),
                font.or(character::font)
                        .or(paragraph::font)
                        .filter(FontText::isOther)
                        .orElse(""));
    }

    private boolean saysNothing() {
        return hidden.isEmpty() && capitals.isEmpty() && raised.isEmpty() && font.isEmpty();
    }

    private static boolean isOn(Optional<Boolean> property) {
        return property.orElse(false);
    }
}
