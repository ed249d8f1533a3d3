/** What reports of one run say against each other; {@link vn.chitieu.check.across.AcrossReports} is the way in. */
@NullMarked
package vn.chitieu.check.across;

import org.jspecify.annotations.NullMarked;
