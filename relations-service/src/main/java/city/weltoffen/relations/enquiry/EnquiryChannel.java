package city.weltoffen.relations.enquiry;

/** The way on which an enquiry came. */
public enum EnquiryChannel {
    /** The sender filled in the public form. */
    FORM,
    /** Somebody dropped a mail. */
    MAIL,
    /** Somebody entered it: a letter, a call, a conversation. */
    HAND
}
