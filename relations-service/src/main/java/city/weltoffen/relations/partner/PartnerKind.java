package city.weltoffen.relations.partner;

import city.weltoffen.events.LocalizedText;

/** What kind of body a partner is. */
public enum PartnerKind {
    CITY("Stadt", "City"),
    REGION("Region", "Region"),
    NETWORK("Netzwerk", "Network"),
    ORGANISATION("Organisation", "Organisation"),
    /** Also migrant self-organisations and bi-national associations. */
    CIVIL_SOCIETY("Zivilgesellschaft", "Civil society"),
    /** At home: a university, the fair company, a municipal company. */
    LOCAL_ACTOR("Akteur vor Ort", "Local actor");

    private final LocalizedText label;

    PartnerKind(String german, String english) {
        this.label = new LocalizedText(german, english);
    }

    public LocalizedText label() {
        return label;
    }
}
