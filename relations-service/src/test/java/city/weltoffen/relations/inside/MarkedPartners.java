package city.weltoffen.relations.inside;

import city.weltoffen.relations.House;

/** Partners with contact persons; what cities and organisations are called is no secret, who works there is. */
final class MarkedPartners {

    private static final String PARTNERS = "/api/partners";
    private static final String ONE = PARTNERS + "/{id}";
    private static final String CONTACTS = PARTNERS + "/{partner}/contacts";
    private static final String CONTACT = CONTACTS + "/{id}";
    private static final String PERSON = """
            {"name": "§", "function": "§", "email": "@@", "phone": "§", "language": "pl", "note": "§"}
            """;

    private final Calls calls;

    MarkedPartners(Calls calls) {
        this.calls = calls;
    }

    /** The id of a partner of that name with a contact person. */
    String partner(String name) {
        String partner = added(name);
        calls.put(calls.office, ONE, body(name).replace("früher", "einst"), partner);
        calls.post(calls.office, ONE + "/merge", "{\"into\": \"%s\"}".formatted(partner), added(House.anyName()));
        String erased = person(partner);
        calls.put(calls.office, CONTACT, PERSON, partner, erased);
        calls.delete(calls.office, CONTACT, partner, erased);
        person(partner);
        calls.delete(calls.office, "/api/partners/privacy/persons/{email}", Mark.in("@@"));
        person(partner);
        return partner;
    }

    private String added(String name) {
        return id(calls.post(calls.office, PARTNERS, body(name)));
    }

    private String person(String partner) {
        return id(calls.post(calls.office, CONTACTS, PERSON, partner));
    }

    private static String id(java.util.Map<?, ?> answer) {
        return String.valueOf(answer.get("id"));
    }

    private static String body(String name) {
        return """
        {"kind": "CITY", "name": {"de": "%s"}, "otherNames": [{"name": "%s früher", "former": true}],
         "country": "PL", "position": {"latitude": 52.4, "longitude": 16.9}}
        """.formatted(name, name);
    }
}
