/** How long matters are kept, what is offered to the archive each year, and their deletion. */
@NullMarked
package city.weltoffen.relations.retention;

import org.jspecify.annotations.NullMarked;
