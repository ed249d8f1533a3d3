/** Word's formats: DOCX in both dialects of ECMA-376, and the binary DOC. */
@NullMarked
package vn.chitieu.read.word;

import org.jspecify.annotations.NullMarked;
