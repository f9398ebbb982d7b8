package city.weltoffen.relations.enquiry;

import city.weltoffen.events.LocalizedText;

/** What is decided on an enquiry. */
public enum Outcome {
    ACCEPTED("angenommen", "accepted"),
    /** Somebody else is the right one, or something else is offered. */
    REDIRECTED("weitergeleitet", "redirected"),
    DECLINED("abgelehnt", "declined");

    private final LocalizedText label;

    Outcome(String german, String english) {
        this.label = new LocalizedText(german, english);
    }

    LocalizedText label() {
        return label;
    }
}
