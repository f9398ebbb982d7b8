package city.weltoffen.relations.inside;

import java.util.List;
import java.util.Map;

/** Activities from their planning to what came of them, and proposals of anybody. */
final class MarkedActivities {

    private static final String ACTIVITIES = "/api/activities";
    private static final String ONE = ACTIVITIES + "/{id}";
    private static final String FOLLOW_UP = ONE + "/followUps/{number}";
    private static final String PROPOSAL = ACTIVITIES + "/proposals/{id}";
    private static final String PARTICIPANTS = "/api/activities/{activity}/participants";
    private static final String PERSON =
            "{\"name\": \"§\", \"organisation\": \"§\", \"function\": \"§\", \"email\": \"@@\", \"note\": \"§\"}";
    private static final String REASON = "{\"reason\": \"§\"}";
    private static final String INSIDE = """
            "fileReference": "§", "measures": ["4.2"], "protocol": {"formsOfAddress": "§", "interpreter": "§",
              "gifts": [{"direction": "GIVEN", "what": "§", "value": {"amount": 4711}}]}
            """;

    private static final Map<String, String> PROPOSAL_FORM = Map.of(
            "lang", "de",
            "kind", "event",
            "title", "§",
            "text", "§",
            "place", "§",
            "begins", "2026-09-01",
            "name", "§",
            "email", "@@",
            "organisation", "§",
            "phone", "§");

    private final Calls calls;
    private final String partner;

    MarkedActivities(Calls calls, String partner) {
        this.calls = calls;
        this.partner = partner;
    }

    /** The id of one that the public may know of, within one that it may not. */
    String open(String title, String within) {
        String body = body(title, """
                "open": true, "programme": "Für alle", "place": "Rathaus", "begins": "2026-05-20",
                "beginsAt": "19:00", "endsAt": "21:00", "within": "%s",
                """.formatted(within));
        String activity = planned(body);
        calls.put(calls.kultur, ONE, body.replace("youth", "science"), activity);
        return activity;
    }

    /** The id of one that the public may not know of; another one is cancelled. */
    String hidden() {
        String hidden = body("§", "\"programme\": \"§\", \"place\": \"§\", \"begins\": \"2026-05-20\",");
        calls.post(calls.kultur, ONE + "/cancel", REASON, planned(hidden));
        return planned(hidden);
    }

    void held(String relation, String project, String enquiry) {
        String activity = planned(body("Gehalten", "\"open\": true, \"begins\": \"2026-05-06\","));
        calls.post(calls.kultur, ONE + "/hold", "{\"participants\": 4711}", activity);
        calls.post(
                calls.kultur,
                ONE + "/outcome",
                "{\"summary\": \"§\", \"followUps\": [{\"text\": \"§\"}, {\"text\": \"§\"}, {\"text\": \"§\"},"
                        + " {\"text\": \"§\"}]}",
                activity);
        participants(activity);
        calls.post(calls.kultur, FOLLOW_UP + "/become-relation", id(relation), activity, 1);
        calls.post(calls.kultur, FOLLOW_UP + "/become-project", id(project), activity, 2);
        calls.post(calls.kultur, FOLLOW_UP + "/become-enquiry", id(enquiry), activity, 3);
        calls.post(calls.kultur, FOLLOW_UP + "/dismiss", REASON, activity, 4);
    }

    /** The id of one that was held so long ago that nobody has to keep it. */
    String old() {
        String activity = planned(body("§", "\"begins\": \"2010-01-01\","));
        calls.post(calls.kultur, ONE + "/hold", "{}", activity);
        return activity;
    }

    private void participants(String activity) {
        String person = String.valueOf(
                calls.post(calls.kultur, PARTICIPANTS, PERSON, activity).get("id"));
        calls.put(calls.kultur, PARTICIPANTS + "/{id}", PERSON.replace("@@", "x@@"), activity, person);
        calls.delete(calls.kultur, PARTICIPANTS + "/{id}", activity, person);
        calls.post(calls.kultur, PARTICIPANTS, PERSON, activity);
    }

    /** The ids of some, one of which became an activity of another title. */
    List<String> proposals() {
        String declined = proposed();
        calls.post(calls.office, PROPOSAL + "/decline", REASON, declined);
        String accepted = proposed();
        calls.post(
                calls.office,
                PROPOSAL + "/accept",
                body("Angenommen", "\"open\": false, \"begins\": \"2026-09-01\","),
                accepted);
        calls.form(calls.anybody, "/api/public/activity-proposals", PROPOSAL_FORM);
        return List.of(declined, accepted, proposed());
    }

    void forget() {
        calls.delete(calls.office, ACTIVITIES + "/participants/privacy/persons/{person}", Mark.in("@@"));
        calls.delete(calls.office, ACTIVITIES + "/privacy/persons/{email}", Mark.in("@@"));
    }

    private String proposed() {
        return String.valueOf(
                calls.post(calls.anybody, "/api/public/activity-proposals", """
                        {"kind": "event", "title": "§", "text": "§", "place": "§", "begins": "2026-09-01",
                         "proposer": {"name": "§", "email": "@@", "organisation": "§", "phone": "§"}}
                        """).get("reference"));
    }

    private String planned(String body) {
        return String.valueOf(calls.post(calls.kultur, ACTIVITIES, body).get("id"));
    }

    private static String id(String id) {
        return "{\"id\": \"%s\"}".formatted(id);
    }

    private String body(String title, String more) {
        return """
        {"kind": "incoming-delegation", "title": {"de": "%s"}, "departments": ["kultur"], "themes": ["youth"],
         "partners": ["%s"], %s %s}
        """.formatted(title, partner, more, INSIDE);
    }
}
