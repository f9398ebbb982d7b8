/** Applications for funding, from the first advice to the last report. */
@NullMarked
package city.weltoffen.networking.application;

import org.jspecify.annotations.NullMarked;
