package city.weltoffen.relations.enquiry;

import java.time.LocalDate;

/**
 * What a department says to an enquiry.
 *
 * @param department slug
 * @param by opaque subject of who gave it
 */
public record Statement(String department, Recommendation recommendation, String text, LocalDate on, String by) {}
