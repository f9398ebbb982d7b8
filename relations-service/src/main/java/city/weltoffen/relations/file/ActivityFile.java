package city.weltoffen.relations.file;

import city.weltoffen.defaults.printing.Words;
import city.weltoffen.documents.Document;
import city.weltoffen.relations.activity.Activities;
import city.weltoffen.relations.activity.Activity;
import city.weltoffen.relations.activity.ActivityDetails;
import city.weltoffen.relations.activity.ActivityId;
import city.weltoffen.relations.activity.ActivityTime;
import city.weltoffen.relations.activity.FollowUp;
import city.weltoffen.relations.activity.Protocol;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.partner.PartnerId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The file of an activity: programme, what protocol remembers, what came of it. Its list of participants never is in it. */
@Component
class ActivityFile {

    private final Activities activities;
    private final Catalogue catalogue;
    private final FileNames names;

    ActivityFile(Activities activities, Catalogue catalogue, FileNames names) {
        this.activities = activities;
        this.catalogue = catalogue;
        this.names = names;
    }

    Document of(ActivityId id, Export export) {
        Activity activity = activities.require(id);
        Words words = export.words();
        ActivityDetails details = activity.details();
        MatterFile file = new MatterFile(export)
                .fact("fileReference", details.fileReference())
                .fact("id", id.value())
                .fact("kind", words.names(List.of(details.kind()), catalogue.activityKinds()))
                .fact("state", words.of(activity.state()))
                .fact("cancelled", activity.cancelledBecause().orElse(null))
                .fact("time", time(details.time(), words))
                .fact("place", details.place())
                .fact("partners", partners(details, words))
                .fact("departments", names.departments(details.departments(), words))
                .fact("themes", words.names(details.themes(), catalogue.themes()))
                .fact("measures", words.names(details.measures(), catalogue.measures()))
                .fact("within", within(details.within(), words))
                .fact(
                        "participants",
                        activity.participants().map(String::valueOf).orElse(null))
                .moment("created", activity.createdAt())
                .moment("updated", activity.updatedAt())
                .text("programme", details.programme());
        file.table("succession", names.followed(activity.followed(), words), "day", "step");
        protocol(file, details.protocol(), words);
        file.text("outcome", activity.outcome().summary());
        file.table("followUps", followUps(activity, words), "number", "followUp", "end");
        return file.document(words.of(details.title()));
    }

    private static String time(ActivityTime time, Words words) {
        String from = point(time.begins(), time.beginsAt(), words);
        String to = point(time.ends(), time.endsAt(), words);
        return from.equals(to) ? from : words.of("time.span", from, to);
    }

    private static String point(LocalDate day, @Nullable LocalTime at, Words words) {
        return at == null ? words.day(day) : words.of("moment", words.day(day), at.toString());
    }

    private String partners(ActivityDetails details, Words words) {
        return details.partners().stream()
                .map(partner -> names.partner(new PartnerId(partner), words))
                .collect(Collectors.joining(", "));
    }

    private @Nullable String within(@Nullable ActivityId outer, Words words) {
        return outer == null
                ? null
                : activities
                        .find(outer)
                        .map(whole -> words.of(whole.details().title()))
                        .orElse(outer.value());
    }

    private static void protocol(MatterFile file, Protocol protocol, Words words) {
        file.facts(
                "protocol",
                new String[] {"formsOfAddress", "interpreter"},
                protocol.formsOfAddress(),
                protocol.interpreter());
        List<List<String>> gifts = protocol.gifts().stream()
                .map(gift -> List.of(
                        words.of(gift.direction()), gift.what(), gift.value() == null ? "" : words.money(gift.value())))
                .toList();
        file.table("gifts", gifts, "direction", "gift", "value");
    }

    private static List<List<String>> followUps(Activity activity, Words words) {
        return activity.outcome().followUps().stream()
                .map(followUp ->
                        List.of(String.valueOf(followUp.number()), followUp.text(), end(followUp.end(), words)))
                .toList();
    }

    private static String end(FollowUp.@Nullable End end, Words words) {
        if (end == null) {
            return words.of("end.open");
        }
        String what = end.reason() == null ? Objects.requireNonNullElse(end.id(), "") : end.reason();
        return words.of("end.became", words.day(end.on()), words.of(end.became()), what);
    }
}
