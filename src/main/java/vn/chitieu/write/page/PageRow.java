package vn.chitieu.write.page;

import java.util.List;
import java.util.Optional;
import vn.chitieu.observation.Blank;
import vn.chitieu.observation.BlankKind;
import vn.chitieu.observation.Candidate;
import vn.chitieu.observation.Observation;

/**
 * A row of the page: one of a report, or one that a report should have.
 *
 * @param document number of the document, from 0
 * @param number ordinal of the observation in its document, from 0; of a missing row that of the row it stands behind
 * @param urgency how soon a person should look at it
 * @param observation what is claimed; of a missing row only code, label and indicator
 * @param blank in which way it stayed unanswered; empty where it was answered
 * @param derived what other rows imply for it
 * @param candidates what it may mean, if it has no indicator
 * @param heading code and label of the heading above it
 */
record PageRow(
        int document,
        int number,
        Urgency urgency,
        Observation observation,
        Optional<BlankKind> blank,
        Optional<Blank.Derived> derived,
        List<Candidate> candidates,
        String heading) {}
