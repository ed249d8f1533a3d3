/** HTML: pages saved by browsers, and what Word, Excel and LibreOffice save as web page or web archive. */
@NullMarked
package vn.chitieu.read.html;

import org.jspecify.annotations.NullMarked;
