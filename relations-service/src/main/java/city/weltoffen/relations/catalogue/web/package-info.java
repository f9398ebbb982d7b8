/** The HTTP API of the city's lists. */
@NullMarked
package city.weltoffen.relations.catalogue.web;

import org.jspecify.annotations.NullMarked;
