/** What this service needs to know of the city: labels, cycles and days. Data, never code. */
@NullMarked
package city.weltoffen.measures.city;

import org.jspecify.annotations.NullMarked;
