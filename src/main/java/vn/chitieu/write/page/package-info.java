/** {@code report.html}: the results of a run as one page that a person looks through and decides on. */
@NullMarked
package vn.chitieu.write.page;

import org.jspecify.annotations.NullMarked;
