package vn.chitieu.read.rtf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.format.DocumentBuilder;
import vn.chitieu.read.format.Quota;
import vn.chitieu.read.format.Story;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.rtf.RtfState.Destination;

/**
 * Says what the tokens of a file mean. Lives for one document.
 *
 * <ol>
 *   <li>R1 A destination that is not printed, or that is unknown and marked {@code \*}, is skipped whole.
 *   <li>R2 Automatic numbers are text: writers put them into {@code \listtext} or {@code \pntext} as printed.
 *   <li>R3 Of a field only its result is text; the number of the page in a header or footer is none.
 *   <li>R4 Deleted and hidden text was left out, and said so.
 *   <li>R5 Behind a Unicode character as many characters are skipped as {@code \}{@code uc} says.
 *   <li>R6 A file that ends within a group is read to there, and said so.
 * </ol>
 */
final class RtfInterpreter {
    private static final int DEEPEST_GROUP = 2_000_000;
    private static final int LONGEST_INSTRUCTION = 200;
    private static final Set<String> PAGE_FIELDS = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES");

    private final RtfTokens tokens;
    private final DocumentBuilder document;
    private final RtfStories stories;
    private final RtfFonts fonts = new RtfFonts();
    private final RtfText bytes = new RtfText();
    private final RtfProperties properties;
    private final Deque<RtfState> groups = new ArrayDeque<>();
    private RtfState state = new RtfState(0);
    private boolean atGroupStart;
    private boolean optional;
    private boolean pictures;
    private int toSkip;

    RtfInterpreter(RtfTokens tokens, Quota quota, DocumentBuilder document) {
        this.tokens = tokens;
        this.document = document;
        this.stories = new RtfStories(quota);
        this.properties = new RtfProperties(tokens, fonts);
    }

    /** Reads the file. */
    Story read() throws UnreadableException {
        RtfTokens.Kind kind = tokens.next();
        while (kind != RtfTokens.Kind.END) {
            accept(kind);
            if (kind == RtfTokens.Kind.GROUP_END && groups.isEmpty()) {
                return stories.end();
            }
            kind = tokens.next();
        }
        // R6
        document.warn("the file is cut off; what stands before is read");
        flush();
        return stories.end();
    }

    /** Whether there are pictures in it. */
    boolean hasPictures() {
        return pictures;
    }

    private void accept(RtfTokens.Kind kind) throws UnreadableException {
        switch (kind) {
            case TEXT -> text();
            case BYTE -> hexadecimal();
            case GROUP_START -> {
                beginGroup();
                return;
            }
            case GROUP_END -> endGroup();
            case WORD -> {
                flush();
                word(tokens.word());
            }
            case END -> {
                return;
            }
        }
        atGroupStart = false;
    }

    private void text() {
        int skipped = Math.min(toSkip, tokens.end() - tokens.start());
        toSkip -= skipped;
        bytes.add(tokens.bytes(), tokens.start() + skipped, tokens.end());
    }

    private void hexadecimal() {
        if (toSkip > 0) {
            toSkip--;
        } else {
            bytes.add(tokens.value());
        }
    }

    private void beginGroup() throws UnreadableException {
        flush();
        if (groups.size() >= DEEPEST_GROUP) {
            throw new UnreadableException(
                    DocumentStatus.TOO_LARGE, "more than " + DEEPEST_GROUP + " groups within each other");
        }
        groups.push(state);
        toSkip = 0;
        atGroupStart = true;
        optional = false;
        if (state.destination == Destination.TWICE) {
            change().destination = Destination.NOWHERE;
        }
    }

    private void endGroup() throws UnreadableException {
        flush();
        toSkip = 0;
        stories.endGroup(groups.size());
        if (!groups.isEmpty()) {
            state = groups.pop();
        }
    }

    private RtfState change() {
        if (state.depth != groups.size()) {
            state = state.at(groups.size());
        }
        return state;
    }

    private void word(String word) throws UnreadableException {
        if (word.equals("*")) {
            optional = atGroupStart;
            return;
        }
        boolean mayBeUnknown = optional;
        optional = false;
        if (!RtfProperties.isKnown(word) && !RtfRole.isKnown(word) && !RtfSymbols.isSymbol(word)) {
            unknown(mayBeUnknown);
        } else if (word.equals("u")) {
            unicode();
        } else if (RtfSymbols.isSymbol(word)) {
            symbol(word);
        } else {
            Optional<RtfRole> role = RtfRole.of(word);
            if (role.isPresent()) {
                enter(role.get());
            } else if (mayBeUnknown) {
                unknown(true);
            } else {
                property(word);
            }
        }
    }

    /** R1; most words only say how text looks. */
    private void unknown(boolean destination) {
        toSkip = 0;
        if (destination) {
            tokens.skipGroup();
        }
    }

    private void unicode() throws UnreadableException {
        emit(fonts.of(state.font).drawn(String.valueOf((char) tokens.parameter(' '))));
        toSkip = state.fallbackLength;
    }

    private void symbol(String word) throws UnreadableException {
        if (toSkip > 0) {
            toSkip--;
        } else {
            emit(fonts.of(state.font).drawn(RtfSymbols.of(word)));
        }
    }

    private void property(String word) throws UnreadableException {
        toSkip = 0;
        if (RtfProperties.isCharacterOrParagraph(word)) {
            properties.apply(word, change());
        } else if (!properties.applyToFile(word)) {
            properties.applyToStory(word, state, stories.current());
        }
    }

    private void enter(RtfRole role) throws UnreadableException {
        switch (role) {
            case SKIPPED -> tokens.skipGroup();
            case PICTURE -> {
                pictures = true;
                tokens.skipGroup();
            }
            case FONTS -> change().destination = Destination.FONTS;
            case DRAWING -> change().destination = Destination.NOWHERE;
            case TWICE -> change().destination = Destination.TWICE;
            case UNICODE -> change().destination = Destination.TEXT;
            case NUMBER -> change().isNumber = true;
            case NESTED_ROW -> change().isRowProperties = true;
            case FIELD -> change().instruction = new StringBuilder();
            case FIELD_INSTRUCTION -> change().destination = Destination.INSTRUCTION;
            case FIELD_RESULT -> fieldResult();
            case HEADER -> {
                aside(RtfStories.Kind.HEADER);
                state.isMargin = true;
            }
            case FOOTER -> {
                aside(RtfStories.Kind.FOOTER);
                state.isMargin = true;
            }
            case NOTE -> aside(RtfStories.Kind.NOTE);
            case BOX -> aside(RtfStories.Kind.BOX);
        }
    }

    private void aside(RtfStories.Kind kind) {
        stories.begin(kind, groups.size());
        change().plain();
        state.paragraphDefaults();
        state.destination = Destination.TEXT;
        state.isNumber = false;
    }

    /** R3 */
    private void fieldResult() {
        String[] words = state.instruction.toString().strip().split("\\s+", 2);
        if (state.isMargin && PAGE_FIELDS.contains(words[0].toUpperCase(Locale.ROOT))) {
            tokens.skipGroup();
        }
    }

    private void flush() throws UnreadableException {
        if (!bytes.isEmpty()) {
            emit(bytes.decode(fonts.of(state.font)));
        }
    }

    private void emit(String text) throws UnreadableException {
        switch (state.destination) {
            case TEXT -> print(text);
            case FONTS -> fonts.definedName(text);
            case INSTRUCTION -> {
                if (state.instruction.length() < LONGEST_INSTRUCTION) {
                    state.instruction.append(text);
                }
            }
            case NOWHERE, TWICE -> {
                // Nothing to do.
            }
        }
    }

    private void print(String text) throws UnreadableException {
        if (state.deleted || state.hidden) {
            // R4
            if (!text.isBlank()) {
                document.warn(
                        state.deleted ? "text deleted by tracked changes was left out" : "hidden text was left out");
            }
            return;
        }
        String shown = state.capitals ? text.toUpperCase(Locale.ROOT) : text;
        stories.current().paragraph().text(state.isNumber ? shown.replace('\t', ' ') : shown, state.raised);
    }
}
