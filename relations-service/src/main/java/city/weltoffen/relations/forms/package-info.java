/** What all public forms share. */
@NullMarked
package city.weltoffen.relations.forms;

import org.jspecify.annotations.NullMarked;
