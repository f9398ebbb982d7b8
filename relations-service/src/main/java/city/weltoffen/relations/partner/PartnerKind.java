package city.weltoffen.relations.partner;

/** What kind of body a partner is. */
public enum PartnerKind {
    CITY,
    REGION,
    NETWORK,
    ORGANISATION,
    /** Of civil society: also migrant self-organisations and bi-national associations. */
    CIVIL_SOCIETY,
    /** At home: a university, the fair company, a municipal company. */
    LOCAL_ACTOR
}
