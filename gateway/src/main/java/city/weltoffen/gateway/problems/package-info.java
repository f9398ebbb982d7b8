/** What went wrong, said as RFC 9457 problems in German or English. */
@NullMarked
package city.weltoffen.gateway.problems;

import org.jspecify.annotations.NullMarked;
