/** Takes calls from uploaded pages of the EU portal. */
@NullMarked
package city.weltoffen.networking.call.imports;

import org.jspecify.annotations.NullMarked;
