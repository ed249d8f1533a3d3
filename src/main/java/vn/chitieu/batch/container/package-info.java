/** Opens files that hold files: archives and mails. What lies in them is unpacked beside the results and read from there. */
@NullMarked
package vn.chitieu.batch.container;

import org.jspecify.annotations.NullMarked;
