/** Who acts, when, and whether for somebody who is away. */
@NullMarked
package city.weltoffen.networking.acting;

import org.jspecify.annotations.NullMarked;
