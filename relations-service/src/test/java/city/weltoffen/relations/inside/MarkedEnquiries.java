package city.weltoffen.relations.inside;

import static city.weltoffen.relations.House.anyName;

/** Enquiries from arrival to answer. */
final class MarkedEnquiries {

    private static final String ENQUIRIES = "/api/enquiries";
    private static final String ONE = ENQUIRIES + "/{id}";
    private static final String BODY = """
            {"kind": "cooperation", "subject": "§", "text": "§", "organisation": "§", "country": "PL",
             "themes": ["youth"], "fileReference": "§",
             "sender": {"name": "§", "email": "@@", "phone": "§", "language": "pl"}}
            """;
    private static final String PUBLIC = """
            {"kind": "cooperation", "subject": "§", "text": "§", "organisation": "§", "country": "PL",
             "sender": {"name": "§", "email": "@@", "phone": "§", "language": "pl"}}
            """;

    private final Calls calls;
    private final String partner;

    MarkedEnquiries(Calls calls, String partner) {
        this.calls = calls;
        this.partner = partner;
    }

    /** The id of one that was answered and became a relation. */
    String answered() {
        String enquiry =
                String.valueOf(calls.post(calls.office, ENQUIRIES, BODY).get("id"));
        calls.put(calls.office, ONE, BODY.replace("youth", "science"), enquiry);
        calls.post(calls.office, ONE + "/triage", "{\"partner\": \"%s\"}".formatted(partner), enquiry);
        calls.post(
                calls.office, ONE + "/route", "{\"departments\": [\"kultur\"], \"replyBy\": \"2026-12-31\"}", enquiry);
        calls.post(
                calls.kultur,
                ONE + "/statements",
                "{\"department\": \"kultur\", \"recommendation\": \"ACCEPT\", \"text\": \"§\"}",
                enquiry);
        calls.post(calls.office, ONE + "/decide", "{\"outcome\": \"ACCEPTED\", \"reason\": \"§\"}", enquiry);
        calls.post(calls.office, ONE + "/answer", "{\"language\": \"de\", \"text\": \"§\"}", enquiry);
        calls.post(calls.office, ONE + "/convert", """
                {"to": "RELATION", "kind": "CONTACT", "title": {"de": "§"}, "responsible": "kultur",
                 "newPartner": {"kind": "CITY", "name": {"de": "%s"}}}
                """.formatted(anyName()), enquiry);
        return enquiry;
    }

    void publicOnes() {
        calls.post(calls.anybody, "/api/public/enquiries", PUBLIC);
        calls.form(calls.anybody, "/api/public/enquiries", MarkedRun.form());
    }
}
