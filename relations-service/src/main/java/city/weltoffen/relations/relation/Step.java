package city.weltoffen.relations.relation;

import city.weltoffen.events.LocalizedText;

/** What only the council does to a twinning; departments recommend it. */
public enum Step {
    ESTABLISH("begründen", "establish"),
    SUSPEND("aussetzen", "suspend"),
    CONVERT("umwandeln", "convert"),
    END("beenden", "end");

    private final LocalizedText verb;

    Step(String german, String english) {
        this.verb = new LocalizedText(german, english);
    }

    LocalizedText verb() {
        return verb;
    }
}
