package city.weltoffen.relations.inside;

import static city.weltoffen.relations.House.anyName;

import city.weltoffen.relations.House;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;

/**
 * Does everything that can be done here, with marks in all names of persons and all texts that stay inside.
 *
 * @param open what everybody may see of it
 * @param hidden ids and names that nobody outside may see
 */
record MarkedRun(Calls calls, Open open, List<String> hidden) {

    /** What the run left for everybody. */
    record Open(String partnerName, String relation, String activity, String activityTitle) {}

    static MarkedRun through(int port) {
        House house = new House(port);
        Calls calls = new Calls(port, house);
        String name = anyName();
        String partner = new MarkedPartners(calls).partner(name);
        // the directory is known from here on
        house.proposed(partner, "CONTACT", "");

        MarkedRelations relations = new MarkedRelations(calls, partner);
        String relation = relations.open();
        String project = relations.project();
        String hiddenCity = anyName();
        String secret = relations.hidden(new MarkedPartners(calls).partner(hiddenCity));
        relations.ended();
        runJobs(calls);
        relations.answerReview();

        MarkedEnquiries enquiries = new MarkedEnquiries(calls, partner);
        String enquiry = enquiries.answered();
        enquiries.publicOnes();

        MarkedActivities activities = new MarkedActivities(calls, partner);
        String hiddenActivity = activities.hidden();
        String title = "Fest " + name;
        String activity = activities.open(title, hiddenActivity);
        activities.held(relation, project, enquiry);
        List<String> proposals = activities.proposals();

        upload(calls);
        activities.forget();
        return new MarkedRun(
                calls,
                new Open(name, relation, activity, title),
                List.of(hiddenCity, secret, enquiry, hiddenActivity, proposals.getFirst(), proposals.getLast()));
    }

    /** Reminders, reviews, yearly lists; a department confirms its list. */
    private static void runJobs(Calls calls) {
        List<String> jobs = calls.admin
                .get()
                .uri("/api/operations/relations-service/jobs")
                .exchange()
                .returnResult(new ParameterizedTypeReference<List<String>>() {})
                .getResponseBody();
        for (String job : jobs) {
            calls.post(calls.admin, "/api/operations/relations-service/jobs/{name}/runs", "", job);
        }
    }

    private static void upload(Calls calls) {
        String mail = Mark.in("""
                From: § <@@>
                Subject: §
                Content-Type: text/plain; charset=utf-8

                §
                """);
        calls.upload(calls.office, "/api/enquiries/mails", "mail.eml", mail.getBytes(StandardCharsets.UTF_8));
        String rows = "Name;Land;Beziehungsart;Seit\n" + anyName() + ";FR;Kontakt;2001\n";
        calls.upload(calls.office, "/api/relations/imports", "relations.csv", rows.getBytes(StandardCharsets.UTF_8));
    }

    /** An enquiry as anybody sends it by a page without JavaScript. */
    static Map<String, String> form() {
        return Map.of(
                "lang", "de",
                "kind", "cooperation",
                "subject", "§",
                "text", "§",
                "organisation", "§",
                "country", "PL",
                "name", "§",
                "email", "@@",
                "phone", "§",
                "language", "de");
    }
}
