package vn.chitieu.read.scan.engine;

/** The engine cannot be made ready on this machine; the message says why in one line. */
public final class EngineException extends Exception {
    private static final long serialVersionUID = 1L;

    EngineException(String reason) {
        super(reason);
    }
}
