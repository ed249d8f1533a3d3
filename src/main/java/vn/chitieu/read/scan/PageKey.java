package vn.chitieu.read.scan;

/**
 * Tells a page from all others by the bytes of its file.
 *
 * @param sha256 digest of the file
 * @param number page of the file, from 1
 */
public record PageKey(String sha256, int number) {}
