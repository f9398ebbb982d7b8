package city.weltoffen.relations.enquiry.web;

/**
 * That an enquiry has come in.
 *
 * @param reference by which the sender can ask for it
 */
record ReceiptResponse(String reference) {}
