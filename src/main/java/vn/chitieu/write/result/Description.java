package vn.chitieu.write.result;

/**
 * What a column or a code means, for the people who read results.
 *
 * @param id name of the column or the code, as the files write it
 * @param title a few Vietnamese words
 * @param vietnamese what it means, in Vietnamese
 * @param english the same in English
 * @param advice what to do about it, in Vietnamese; empty where there is nothing to do
 */
public record Description(String id, String title, String vietnamese, String english, String advice) {}
