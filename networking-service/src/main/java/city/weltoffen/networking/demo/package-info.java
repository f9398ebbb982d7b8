/** Example data for a first look, entered through the domain so that events exist. */
@NullMarked
package city.weltoffen.networking.demo;

import org.jspecify.annotations.NullMarked;
