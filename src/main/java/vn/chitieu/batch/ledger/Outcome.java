package vn.chitieu.batch.ledger;

import vn.chitieu.observation.DocumentStatus;

/**
 * What bytes yield, whatever they are called.
 *
 * @param sha256 their digest
 * @param status what became of them
 * @param container whether other files lie in them, which are told by {@link Contents}
 * @param key of what the outcome depends on; see {@link Keys}
 * @param extraction an {@link vn.chitieu.observation.Extraction} under no name, deflated
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that are only passed on, never compared
public record Outcome(String sha256, DocumentStatus status, boolean container, String key, byte[] extraction) {}
