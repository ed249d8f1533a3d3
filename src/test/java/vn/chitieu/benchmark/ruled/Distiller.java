package vn.chitieu.benchmark.ruled;

/** A program that writes a PDF anew. */
enum Distiller {
    /** The producer's own PDF. */
    NONE,
    /** Ghostscript's pdfwrite. */
    GHOSTSCRIPT,
    /** Cairo, through poppler's pdftocairo. */
    CAIRO
}
