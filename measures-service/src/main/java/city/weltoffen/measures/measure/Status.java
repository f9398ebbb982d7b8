package city.weltoffen.measures.measure;

import city.weltoffen.events.LocalizedText;

/** Whether a measure goes as it should. */
public enum Status {
    ON_TIME("im Plan", "on time"),
    LATE("verspätet", "late"),
    POSTPONED("verschoben", "postponed"),
    CANCELLED("aufgegeben", "cancelled");

    private final LocalizedText label;

    Status(String de, String en) {
        label = new LocalizedText(de, en);
    }

    public LocalizedText label() {
        return label;
    }

    /** Whether it follows from dates and figures; the others follow from what somebody decided. */
    boolean isDerived() {
        return this == ON_TIME || this == LATE;
    }
}
