package city.weltoffen.relations.enquiry;

import city.weltoffen.relations.catalogue.Catalogue;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When and by whom something is done, and the city's names for what it is done to.
 *
 * @param by opaque subject
 */
record Act(Instant at, LocalDate today, String by, Catalogue catalogue) {}
