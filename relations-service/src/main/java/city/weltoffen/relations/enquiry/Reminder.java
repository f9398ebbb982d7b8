package city.weltoffen.relations.enquiry;

/** Who is reminded that statements are missing; the later one comes after the earlier one. */
enum Reminder {
    DEPARTMENTS,
    /** The office takes over. */
    OFFICE
}
