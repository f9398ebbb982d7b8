/** The HTTP API of the yearly lists of what is due for disposal. */
@NullMarked
package city.weltoffen.relations.retention.web;

import org.jspecify.annotations.NullMarked;
