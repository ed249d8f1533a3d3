package vn.chitieu.check;

/**
 * What a finding says to the analyst.
 *
 * @param observed what the report says: a plain decimal or a short text
 * @param expected what the other figures imply; empty where they imply nothing
 * @param detail a sentence in Vietnamese and, behind {@code " | "}, the same in English
 */
record Claim(String observed, String expected, String detail) {}
