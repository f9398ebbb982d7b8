/** The shipped relations of Hannover, entered through the domain. */
@NullMarked
package city.weltoffen.relations.demo;

import org.jspecify.annotations.NullMarked;
