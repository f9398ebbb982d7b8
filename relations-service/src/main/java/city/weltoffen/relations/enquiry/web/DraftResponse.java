package city.weltoffen.relations.enquiry.web;

/**
 * A draft of an answer, for a clerk to edit.
 *
 * @param language ISO 639-1
 */
record DraftResponse(String language, String text) {}
