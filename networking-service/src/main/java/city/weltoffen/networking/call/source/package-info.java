/** Where calls come from: sources, their runs, and what becomes of what they tell. */
@NullMarked
package city.weltoffen.networking.call.source;

import org.jspecify.annotations.NullMarked;
