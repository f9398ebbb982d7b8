/** Who acts, when, and for which department somebody may. */
@NullMarked
package city.weltoffen.networking.acting;

import org.jspecify.annotations.NullMarked;
