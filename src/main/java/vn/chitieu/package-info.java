/** The program: {@link vn.chitieu.Main} turns arguments into commands, outcomes into exit codes. */
@NullMarked
package vn.chitieu;

import org.jspecify.annotations.NullMarked;
