/** {@code datapackage.json}: what the CSV files of a run hold, for programs; Data Package, version 2. */
@NullMarked
package vn.chitieu.write.datapackage;

import org.jspecify.annotations.NullMarked;
