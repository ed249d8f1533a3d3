package vn.chitieu.observation;

/**
 * What a finding says to the analyst, in two languages.
 *
 * @param vietnamese one sentence
 * @param english the same
 */
public record Sentence(String vietnamese, String english) {}
