package city.weltoffen.relations.relation;

import city.weltoffen.events.LocalizedText;

/** The kinds of relation; each has rules of its own, so they are code and not the city's data. */
public enum RelationKind {
    /** Formal and unlimited, by council resolution. */
    TWINNING("Städtepartnerschaft", "Twinning"),
    /** By agreement, limited in time or to named projects. */
    FRIENDSHIP("Städtefreundschaft", "City friendship"),
    /** By theme. */
    COOPERATION("Städtekooperation", "Cooperation"),
    /** Limited in time and theme. */
    PROJECT_PARTNERSHIP("Projektpartnerschaft", "Project partnership"),
    /** Informal. */
    CONTACT("Kontakt", "Contact"),
    /** With the city's role in the network. */
    NETWORK_MEMBERSHIP("Netzwerkmitgliedschaft", "Network membership"),
    /** With programme, role, grant and consortium. */
    EU_PROJECT("EU-Projekt", "EU project");

    private final LocalizedText label;

    RelationKind(String german, String english) {
        this.label = new LocalizedText(german, english);
    }

    public LocalizedText label() {
        return label;
    }

    /** Whether only the council establishes, suspends, converts and ends it. */
    public boolean isForTheCouncil() {
        return this == TWINNING;
    }

    /** Whether it must have an end or named projects. */
    public boolean isLimited() {
        return this == FRIENDSHIP || this == PROJECT_PARTNERSHIP;
    }
}
