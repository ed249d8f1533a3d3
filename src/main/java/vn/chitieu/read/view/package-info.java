/** What a reader of documents lets a person see: pages as pictures, in the places of the boxes that it gave. */
@NullMarked
package vn.chitieu.read.view;

import org.jspecify.annotations.NullMarked;
