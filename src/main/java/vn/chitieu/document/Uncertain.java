package vn.chitieu.document;

/**
 * A word that was recognised on a scan and may be another one.
 *
 * @param place the row or line that it stands in ({@link Place#ofRow()})
 * @param reading what it was taken for, as the document has it
 * @param other what it may be instead; {@code ?} where nothing better is known
 */
public record Uncertain(Place place, String reading, String other) {}
