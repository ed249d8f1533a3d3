package vn.chitieu.read.rtf;

import java.util.ArrayDeque;
import java.util.Deque;
import vn.chitieu.read.format.Passage;
import vn.chitieu.read.format.Quota;
import vn.chitieu.read.format.Story;
import vn.chitieu.read.format.UnreadableException;

/** The body and what interrupts it: notes, margins and text boxes, each from the beginning to the end of its group. */
final class RtfStories {
    /** What interrupts. */
    enum Kind {
        HEADER,
        FOOTER,
        NOTE,
        BOX
    }

    private record Aside(Kind kind, int depth, RtfStory story) {}

    private final Quota quota;
    private final Story story;
    private final RtfStory body;
    private final Deque<Aside> asides = new ArrayDeque<>();

    RtfStories(Quota quota) {
        this.quota = quota;
        this.story = new Story(quota);
        this.body = new RtfStory(quota);
    }

    /** What is being read. */
    RtfStory current() {
        return asides.isEmpty() ? body : asides.element().story();
    }

    /** Begins an interruption that ends with the group of that depth. */
    void begin(Kind kind, int depth) {
        asides.push(new Aside(kind, depth, new RtfStory(quota)));
    }

    /** Ends what ends with the group of that depth. */
    void endGroup(int depth) throws UnreadableException {
        while (!asides.isEmpty() && asides.element().depth() >= depth) {
            end(asides.pop());
        }
    }

    /** Ends everything. */
    Story end() throws UnreadableException {
        endGroup(0);
        story.body().append(body.end());
        return story;
    }

    private void end(Aside aside) throws UnreadableException {
        Passage content = aside.story().end();
        switch (aside.kind()) {
            case HEADER -> story.header().append(content);
            case FOOTER -> story.footer().append(content);
            case NOTE -> story.note().append(content);
            case BOX -> {
                content.endParagraph();
                current().paragraph().box(content);
            }
        }
    }
}
