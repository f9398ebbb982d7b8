/** Text as people search it. */
@NullMarked
package city.weltoffen.defaults.text;

import org.jspecify.annotations.NullMarked;
