/** Passing requests on to the services, streaming in both directions. */
@NullMarked
package city.weltoffen.gateway.routing;

import org.jspecify.annotations.NullMarked;
