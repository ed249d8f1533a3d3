/** What a report says of itself: letterhead, title, closing sentence and "Kèm theo" lines to a report header. */
@NullMarked
package vn.chitieu.recognise.title;

import org.jspecify.annotations.NullMarked;
