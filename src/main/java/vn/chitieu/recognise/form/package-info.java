/** What is known before any report: the catalogue, its forms and units made ready for recognition. */
@NullMarked
package vn.chitieu.recognise.form;

import org.jspecify.annotations.NullMarked;
