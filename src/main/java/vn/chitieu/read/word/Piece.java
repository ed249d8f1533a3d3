package vn.chitieu.read.word;

/** A finished part of a story in reading order. */
sealed interface Piece permits Line, Grid {}
