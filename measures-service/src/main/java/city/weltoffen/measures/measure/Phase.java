package city.weltoffen.measures.measure;

import city.weltoffen.events.LocalizedText;

/** How far a measure is. */
public enum Phase {
    NOT_STARTED("nicht begonnen", "not started"),
    PLANNING("Planung", "planning"),
    IMPLEMENTATION("Umsetzung", "implementation"),
    COMPLETED("abgeschlossen", "completed");

    private final LocalizedText label;

    Phase(String de, String en) {
        label = new LocalizedText(de, en);
    }

    public LocalizedText label() {
        return label;
    }
}
