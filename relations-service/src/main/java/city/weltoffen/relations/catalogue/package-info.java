/** The city's own lists: themes, goals, measures, kinds, policies. Data, never code. */
@NullMarked
package city.weltoffen.relations.catalogue;

import org.jspecify.annotations.NullMarked;
