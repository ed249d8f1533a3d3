package vn.chitieu.read.scan.figure;

/**
 * What a line says if it is a figure.
 *
 * @param text digits and signs without blanks
 * @param certainty probability of its least certain sign, 0 to 1
 */
public record FigureReading(String text, double certainty) {}
