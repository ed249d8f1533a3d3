package vn.chitieu.write.page;

/** Which rows a page that cannot hold all keeps first. */
enum Urgency {
    /** Its figure contradicts another one. */
    CONTRADICTED,
    /** It is flagged, or has no indicator. */
    DOUBTFUL,
    /** It stands near one of these, so that a person sees what is around them. */
    NEAR,
    /** It was asked and not answered. */
    UNANSWERED,
    /** Nothing is to be done. */
    TRUSTED
}
