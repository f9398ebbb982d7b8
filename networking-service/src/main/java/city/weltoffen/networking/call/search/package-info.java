/** Finds texts by the beginnings of their words, without holding the texts. */
@NullMarked
package city.weltoffen.networking.call.search;

import org.jspecify.annotations.NullMarked;
