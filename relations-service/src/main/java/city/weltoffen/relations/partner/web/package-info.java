/** The HTTP API of partners. */
@NullMarked
package city.weltoffen.relations.partner.web;

import org.jspecify.annotations.NullMarked;
