/** Holds what the program makes against what it made when a person last looked. */
@NullMarked
package vn.chitieu.snapshot;

import org.jspecify.annotations.NullMarked;
