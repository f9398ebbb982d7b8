/** Reads mails that somebody drops on the enquiry desk. */
@NullMarked
package city.weltoffen.relations.enquiry.mail;

import org.jspecify.annotations.NullMarked;
