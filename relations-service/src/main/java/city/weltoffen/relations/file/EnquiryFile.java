package city.weltoffen.relations.file;

import city.weltoffen.defaults.printing.Words;
import city.weltoffen.documents.Document;
import city.weltoffen.relations.activity.Activities;
import city.weltoffen.relations.activity.ActivityId;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.enquiry.Answer;
import city.weltoffen.relations.enquiry.Consultation;
import city.weltoffen.relations.enquiry.Conversion;
import city.weltoffen.relations.enquiry.Decision;
import city.weltoffen.relations.enquiry.Enquiries;
import city.weltoffen.relations.enquiry.Enquiry;
import city.weltoffen.relations.enquiry.EnquiryAccess;
import city.weltoffen.relations.enquiry.EnquiryDetails;
import city.weltoffen.relations.enquiry.EnquiryEntry;
import city.weltoffen.relations.enquiry.EnquiryId;
import city.weltoffen.relations.enquiry.Sender;
import city.weltoffen.relations.relation.RelationId;
import city.weltoffen.relations.relation.Relations;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The file of an enquiry: as it came, whom it was discussed with, what was decided and answered. */
@Component
class EnquiryFile {

    private final Enquiries enquiries;
    private final EnquiryAccess access;
    private final Relations relations;
    private final Activities activities;
    private final Catalogue catalogue;
    private final FileNames names;

    EnquiryFile(
            Enquiries enquiries,
            EnquiryAccess access,
            Relations relations,
            Activities activities,
            Catalogue catalogue,
            FileNames names) {
        this.enquiries = enquiries;
        this.access = access;
        this.relations = relations;
        this.activities = activities;
        this.catalogue = catalogue;
        this.names = names;
    }

    Document of(EnquiryId id, Export export) {
        Enquiry enquiry = enquiries.require(id);
        Words words = export.words();
        boolean letters = access.mayReadLetters(export.reader(), export.departments(), EnquiryEntry.of(enquiry));
        MatterFile file = metadata(enquiry, export);
        if (letters) {
            file.fact("sender", enquiry.sender().map(EnquiryFile::sender).orElse(null));
        }
        file.text("received", letters ? enquiry.details().text() : words.of("letters.none"));
        consultation(file, enquiry.consultation(), words);
        enquiry.verdict().proposed().ifPresent(proposed -> decision(file, "proposed", proposed, words));
        enquiry.verdict().decision().ifPresent(made -> decision(file, "decision", made, words));
        enquiry.answer().ifPresent(answer -> answer(file, answer, letters, words));
        enquiry.conversion().filter(Conversion::done).ifPresent(made -> file.text("became", became(made, words)));
        return file.document(words.of(
                "enquiry", enquiry.intake().reference(), enquiry.details().subject()));
    }

    private MatterFile metadata(Enquiry enquiry, Export export) {
        Words words = export.words();
        EnquiryDetails details = enquiry.details();
        return new MatterFile(export)
                .fact("fileReference", details.fileReference())
                .fact("reference", enquiry.intake().reference())
                .fact("id", enquiry.id().value())
                .fact("kind", words.of(catalogue.enquiryKind(details.kind())))
                .fact("state", words.of(enquiry.state()))
                .fact("receivedOn", words.day(enquiry.intake().receivedOn()))
                .fact("channel", words.of(enquiry.intake().channel()))
                .fact("organisation", details.organisation())
                .fact("country", names.country(details.country(), words))
                .fact("partner", details.partner() == null ? null : names.partner(details.partner(), words))
                .fact("themes", words.names(details.themes(), catalogue.themes()))
                .fact("departments", names.departments(enquiry.consultation().departments(), words))
                .moment("created", enquiry.intake().createdAt())
                .moment("updated", enquiry.updatedAt());
    }

    private static String sender(Sender sender) {
        return Stream.of(sender.name(), sender.email(), sender.phone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private void consultation(MatterFile file, Consultation consultation, Words words) {
        consultation
                .routing()
                .ifPresent(routing -> file.facts(
                        "routing",
                        new String[] {"asked", "replyBy", "missing"},
                        names.departments(routing.departments(), words),
                        words.day(routing.replyBy()),
                        names.departments(consultation.missing(), words)));
        List<List<String>> statements = consultation.statements().stream()
                .map(statement -> List.of(
                        words.day(statement.on()),
                        names.department(statement.department(), words),
                        words.of(statement.recommendation()),
                        statement.text()))
                .toList();
        file.table("succession", names.followed(consultation.followed(), words), "day", "step");
        file.table("statements", statements, "day", "department", "recommendation", "text");
    }

    private static void decision(MatterFile file, String heading, Decision decision, Words words) {
        file.facts(
                heading,
                new String[] {"day", "outcome", "reason", "confirmed"},
                words.day(decision.on()),
                words.of(decision.outcome()),
                decision.reason(),
                decision.confirmedBy() == null ? null : words.of("confirmed.yes"));
    }

    private static void answer(MatterFile file, Answer answer, boolean letters, Words words) {
        file.facts(
                "answer",
                new String[] {"day", "language", "text"},
                words.day(answer.on()),
                answer.language(),
                letters ? answer.text() : null);
    }

    private String became(Conversion made, Words words) {
        return switch (made.to()) {
            case RELATION ->
                relations
                        .find(new RelationId(made.id()))
                        .map(relation -> words.of(
                                "became.relation",
                                words.of(relation.kind().label()),
                                words.of(relation.partner().name()),
                                made.id()))
                        .orElseGet(() -> words.of("became.removed", made.id()));
            case ACTIVITY ->
                activities
                        .find(new ActivityId(made.id()))
                        .map(activity -> words.of(
                                "became.activity", words.of(activity.details().title()), made.id()))
                        .orElseGet(() -> words.of("became.removed", made.id()));
        };
    }
}
