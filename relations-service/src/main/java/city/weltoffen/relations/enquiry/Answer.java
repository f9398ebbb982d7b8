package city.weltoffen.relations.enquiry;

import java.time.LocalDate;

/**
 * What the sender was told.
 *
 * @param language ISO 639-1
 * @param by opaque subject
 */
public record Answer(String language, String text, LocalDate on, String by) {}
