/** Plain text and Markdown, in any charset. */
@NullMarked
package vn.chitieu.read.text;

import org.jspecify.annotations.NullMarked;
