/** The enquiry desk: from what a city or body wants of us to the answer it gets. */
@NullMarked
package city.weltoffen.relations.enquiry;

import org.jspecify.annotations.NullMarked;
