package city.weltoffen.relations.inside;

import static city.weltoffen.relations.House.anyName;

import city.weltoffen.relations.House;
import city.weltoffen.relations.retention.DisposalItem;
import city.weltoffen.relations.retention.DisposalList;
import city.weltoffen.relations.retention.Matter;
import city.weltoffen.relations.retention.MatterKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Does everything that can be done here, with marks in all names of persons and all texts that stay inside.
 *
 * @param open what everybody may see of it
 * @param hidden ids and names that nobody outside may see
 */
record MarkedRun(Calls calls, Open open, List<String> hidden) {

    /** What the run left for everybody. */
    record Open(String partnerName, String relation, String activity, String activityTitle) {}

    static MarkedRun through(int port, MongoTemplate store) {
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
        relations.membershipAndTwinning();
        Matter ended = new Matter(MatterKind.RELATION, relations.ended());
        runJobs(calls);
        relations.answerReviews();

        MarkedEnquiries enquiries = new MarkedEnquiries(calls, partner);
        String enquiry = enquiries.answered();
        enquiries.publicOnes();

        MarkedActivities activities = new MarkedActivities(calls, partner);
        String hiddenActivity = activities.hidden();
        String title = "Fest " + name;
        String activity = activities.open(title, hiddenActivity);
        activities.held(relation, project, enquiry);
        List<String> proposals = activities.proposals();

        rebuild(calls);
        dispose(calls, store, ended, new Matter(MatterKind.ACTIVITY, activities.old()));
        upload(calls);
        return new MarkedRun(
                calls,
                new Open(name, relation, activity, title),
                List.of(hiddenCity, secret, enquiry, hiddenActivity, proposals.getFirst(), proposals.getLast()));
    }

    /** Reminders, reviews, yearly lists; a department confirms its list. */
    private static void runJobs(Calls calls) {
        List<NamedJob> jobs = calls.admin
                .get()
                .uri("/api/operations/relations-service/jobs")
                .exchange()
                .returnResult(new ParameterizedTypeReference<List<NamedJob>>() {})
                .getResponseBody();
        for (NamedJob job : jobs) {
            calls.post(calls.admin, "/api/operations/relations-service/jobs/{name}/runs", "", job.name());
        }
    }

    private record NamedJob(String name) {}

    private static void rebuild(Calls calls) {
        String projections = "/api/operations/relations-service/projections";
        calls.begin(calls.admin, projections + "/rebuild");
        calls.begin(calls.admin, projections + "/{consumer}/rebuild", "partnerMemory");
    }

    /** The list of a year lies in the store already, since the real one of this year is made only once. */
    private static void dispose(Calls calls, MongoTemplate store, Matter... matters) {
        LocalDate day = LocalDate.of(2026, 2, 1);
        String year = "marked-" + UUID.randomUUID();
        List<DisposalItem> items = Stream.of(matters)
                .map(matter -> new DisposalItem(matter, Mark.in("§"), day.minusYears(30), day, null))
                .toList();
        Matter kept = new Matter(MatterKind.RELATION, "kept");
        List<DisposalItem> all = Stream.concat(
                        items.stream(), Stream.of(new DisposalItem(kept, Mark.in("§"), day.minusYears(30), day, null)))
                .toList();
        store.insert(new DisposalList(year, day, all, null));
        calls.post(
                calls.office,
                "/api/disposals/{id}/keep",
                "{\"kind\": \"RELATION\", \"matter\": \"kept\", \"until\": \"2036-01-01\", \"reason\": \"§\"}",
                year);
        calls.post(calls.office, "/api/disposals/{id}/delete", "", year);
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
