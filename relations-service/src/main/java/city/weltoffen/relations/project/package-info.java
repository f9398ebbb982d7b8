/** Granted applications of the funding desk become EU projects here. */
@NullMarked
package city.weltoffen.relations.project;

import org.jspecify.annotations.NullMarked;
