/** The command line: one class for each verb. What they print goes where {@link vn.chitieu.command.Surroundings} say. */
@NullMarked
package vn.chitieu.command;

import org.jspecify.annotations.NullMarked;
