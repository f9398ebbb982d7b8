/** The yearly list in which a department confirms or corrects all its entries. */
@NullMarked
package city.weltoffen.relations.confirmation;

import org.jspecify.annotations.NullMarked;
