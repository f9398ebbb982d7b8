/** The HTTP API of the enquiry desk, and its public form. */
@NullMarked
package city.weltoffen.relations.enquiry.web;

import org.jspecify.annotations.NullMarked;
