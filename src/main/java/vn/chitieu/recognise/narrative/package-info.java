/** What the running text of a report says of the indicators in its tables; said only where the words leave no doubt. */
@NullMarked
package vn.chitieu.recognise.narrative;

import org.jspecify.annotations.NullMarked;
