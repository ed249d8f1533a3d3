/** Rich Text Format as Word, LibreOffice and others write it (Microsoft's RTF specification 1.9.1). */
@NullMarked
package vn.chitieu.read.rtf;

import org.jspecify.annotations.NullMarked;
