package vn.chitieu.check;

import vn.chitieu.observation.Sentence;

/**
 * What a finding says to the analyst.
 *
 * @param observed what the report says: a plain decimal or a short text
 * @param expected what the other figures imply; empty where they imply nothing
 * @param detail what contradicts what, with the rows by their names
 */
record Claim(String observed, String expected, Sentence detail) {}
