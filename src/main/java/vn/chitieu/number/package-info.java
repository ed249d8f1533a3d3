/** The only place that knows separators: from a printed figure and what is expected of it to what it says. */
@NullMarked
package vn.chitieu.number;

import org.jspecify.annotations.NullMarked;
