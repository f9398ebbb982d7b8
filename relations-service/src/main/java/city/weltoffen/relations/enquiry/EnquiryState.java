package city.weltoffen.relations.enquiry;

/** How far an enquiry has come. */
public enum EnquiryState {
    /** Nobody has looked at it yet. */
    RECEIVED,
    /** The office sorts it. */
    TRIAGE,
    /** Departments are asked. */
    CONSULTATION,
    /** What becomes of it is decided; the sender does not know yet. */
    DECIDED,
    /** The sender has an answer. */
    ANSWERED
}
