package city.weltoffen.networking.interest;

import city.weltoffen.events.LocalizedText;

/** As what a department wants to take part. */
public enum InterestRole {
    LEAD("Federführung", "lead"),
    PARTNER("Partner", "partner"),
    /** Only hears what becomes of the call. */
    OBSERVE("Beobachtung", "observer");

    private final LocalizedText label;

    InterestRole(String german, String english) {
        label = new LocalizedText(german, english);
    }

    LocalizedText label() {
        return label;
    }

    /** Whether the department has to decide, and its money is in it. */
    public boolean takesPart() {
        return this != OBSERVE;
    }
}
