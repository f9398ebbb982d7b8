package city.weltoffen.relations.inside;

import java.util.Map;

/** Relations in all their verbs. */
final class MarkedRelations {

    private static final String RELATIONS = "/api/relations";
    private static final String ONE = RELATIONS + "/{id}";
    private static final String LOG = ONE + "/interactions";
    private static final String REASON = "{\"reason\": \"§\"}";
    private static final String RESOLUTION =
            "\"resolution\": {\"body\": \"§\", \"on\": \"2019-12-12\", \"number\": \"§\"}";
    private static final String INSIDE = """
            "fileReference": "§", "namedProjects": ["§"], "measures": ["2.1"],
            "membership": {"role": "§", "annualFee": {"amount": 4711}, "noticeBy": "2026-05-30",
              "bodies": [{"name": "§", "representative": "§", "deputy": "§"}]},
            "project": {"programme": "CERV", "call": "§", "role": "LEAD", "grant": {"amount": 4711},
              "begins": "2026-01-01", "ends": "2027-12-31", "consortium": [{"name": "§", "country": "PL"}]}
            """;

    private final Calls calls;
    private final String partner;
    private String silent = "";
    private String membership = "";

    MarkedRelations(Calls calls, String partner) {
        this.calls = calls;
        this.partner = partner;
    }

    /** The id of one that the public may know of, with marks in all that it may not. */
    String open() {
        String body = body(partner, "CONTACT", """
                "title": {"de": "Offener Titel", "en": "Open title"}, "open": true,
                "summary": {"de": "Für alle", "en": "For all"},
                """);
        String relation = established(body);
        calls.put(calls.kultur, ONE, body.replace("youth", "science"), relation);
        calls.post(calls.kultur, ONE + "/confirm", "", relation);
        interact(relation);
        calls.post(calls.kultur, ONE + "/mark-dormant", REASON, relation);
        calls.post(calls.kultur, ONE + "/revive", REASON, relation);
        calls.post(calls.office, ONE + "/suspend", "{\"reason\": \"§\", %s}".formatted(RESOLUTION), relation);
        calls.post(calls.office, ONE + "/revive", REASON, relation);
        calls.post(
                calls.office,
                ONE + "/convert",
                "{\"kind\": \"FRIENDSHIP\", \"namedProjects\": [\"§\"], \"reason\": \"§\", %s}".formatted(RESOLUTION),
                relation);
        calls.post(
                calls.kultur,
                ONE + "/renew-agreement",
                "{\"signedOn\": \"2026-05-01\", \"validUntil\": \"2026-05-20\"}",
                relation);
        return relation;
    }

    private void interact(String relation) {
        String wrong = interaction(relation, "2026-05-01");
        calls.post(
                calls.kultur,
                LOG + "/{interaction}/correct",
                "{\"on\": \"2026-05-02\", \"type\": \"VISIT\", \"note\": \"§\"}",
                relation,
                wrong);
        calls.post(calls.kultur, LOG + "/{interaction}/withdraw", "", relation, interaction(relation, "2026-05-03"));
    }

    private String interaction(String relation, String day) {
        Map<?, ?> answer = calls.post(
                calls.kultur, LOG, "{\"on\": \"%s\", \"type\": \"CALL\", \"note\": \"§\"}".formatted(day), relation);
        return String.valueOf(((Map<?, ?>) ((java.util.List<?>) answer.get("interactions")).getFirst()).get("id"));
    }

    /** One whose use is to be reviewed, and one of which only the council decides. */
    void membershipAndTwinning() {
        membership = established(body(partner, "NETWORK_MEMBERSHIP", ""));
        String twinning = proposed(body(partner, "TWINNING", ""));
        calls.post(calls.kultur, ONE + "/recommend", "{\"step\": \"ESTABLISH\", \"reason\": \"§\"}", twinning);
    }

    /** The id of one that is a project. */
    String project() {
        return established(body(partner, "PROJECT_PARTNERSHIP", ""));
    }

    /** The id of a confidential one; another one is just not public, and silent for so long that a review opens. */
    String hidden(String unknownPartner) {
        String hidden = "\"title\": {\"de\": \"§\"}, \"summary\": {\"de\": \"§\"},";
        silent = established(body(unknownPartner, "CONTACT", hidden));
        interaction(silent, "2020-01-01");
        String secret = "\"confidential\": true, \"visibleTo\": [\"kultur\"], " + hidden;
        return established(body(unknownPartner, "CONTACT", secret));
    }

    void answerReviews() {
        calls.post(calls.kultur, ONE + "/review-use", "{\"use\": \"KEEP\", \"reason\": \"§\"}", membership);
        end(membership, "2026-05-01");
        calls.post(calls.kultur, ONE + "/keep", REASON, silent);
        calls.post(
                calls.kultur,
                "/api/confirmations/{id}/confirm",
                "{\"relations\": [\"%s\"]}".formatted(silent),
                "kultur-2026");
    }

    /** The id of one that ended so long ago that nobody has to keep it. */
    String ended() {
        String body = body(partner, "CONTACT", "\"title\": {\"de\": \"§\"}, \"open\": true,");
        String relation = establishedOn("1980-01-01", body);
        end(relation, "1990-01-01");
        return relation;
    }

    private void end(String relation, String day) {
        calls.post(
                calls.office,
                ONE + "/end",
                "{\"on\": \"%s\", \"reason\": \"§\", %s}".formatted(day, RESOLUTION),
                relation);
    }

    private String proposed(String body) {
        return String.valueOf(calls.post(calls.office, RELATIONS, body).get("id"));
    }

    private String established(String body) {
        return establishedOn("2020-01-01", body);
    }

    private String establishedOn(String day, String body) {
        String relation = proposed(body);
        calls.post(
                calls.office,
                ONE + "/establish",
                "{\"on\": \"%s\", \"agreement\": {\"signedOn\": \"2020-01-01\"}, %s}".formatted(day, RESOLUTION),
                relation);
        return relation;
    }

    private static String body(String partner, String kind, String more) {
        return """
        {"partner": "%s", "kind": "%s", "responsible": "kultur", "involved": ["umwelt"], "themes": ["youth"],
         %s %s}
        """.formatted(partner, kind, more, INSIDE);
    }
}
