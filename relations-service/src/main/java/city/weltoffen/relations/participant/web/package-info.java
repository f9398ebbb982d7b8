/** The HTTP API of the lists of participants. */
@NullMarked
package city.weltoffen.relations.participant.web;

import org.jspecify.annotations.NullMarked;
