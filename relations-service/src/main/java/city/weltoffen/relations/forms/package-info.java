/** What all public forms share: their pages for browsers without JavaScript. */
@NullMarked
package city.weltoffen.relations.forms;

import org.jspecify.annotations.NullMarked;
