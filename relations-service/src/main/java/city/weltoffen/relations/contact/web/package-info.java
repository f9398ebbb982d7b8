/** The HTTP API of contact persons, with export and erasure by person. */
@NullMarked
package city.weltoffen.relations.contact.web;

import org.jspecify.annotations.NullMarked;
