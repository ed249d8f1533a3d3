/** Made-up reports printed by real programs and read back. */
@NullMarked
package vn.chitieu.generated.printed;

import org.jspecify.annotations.NullMarked;
