package city.weltoffen.relations.file;

import city.weltoffen.defaults.printing.Vocabulary;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.documents.Document;
import city.weltoffen.relations.activity.ActivityId;
import city.weltoffen.relations.enquiry.EnquiryId;
import city.weltoffen.relations.relation.RelationAccess;
import city.weltoffen.relations.relation.RelationId;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The files of all matters, for whoever may read them. */
@Component
public class Files {

    private final RelationFile relations;
    private final EnquiryFile enquiries;
    private final ActivityFile activities;
    private final RelationAccess access;
    private final Clock businessClock;
    private final Vocabulary vocabulary = new Vocabulary("file/words", "dossier/words");

    Files(
            RelationFile relations,
            EnquiryFile enquiries,
            ActivityFile activities,
            RelationAccess access,
            Clock businessClock) {
        this.relations = relations;
        this.enquiries = enquiries;
        this.activities = activities;
        this.access = access;
        this.businessClock = businessClock;
    }

    /** @throws DomainProblem {@code not-found}, also of a confidential one that is not for the reader */
    public Document of(RelationId id, Identity reader, Locale language) {
        return relations.of(id, export(reader, language));
    }

    /** Letters and sender are left out for whoever may not read them. */
    public Document of(EnquiryId id, Identity reader, Locale language) {
        return enquiries.of(id, export(reader, language));
    }

    public Document of(ActivityId id, Identity reader, Locale language) {
        return activities.of(id, export(reader, language));
    }

    private Export export(Identity reader, Locale language) {
        return new Export(
                reader, access.departmentsOf(reader), vocabulary.in(language), ZonedDateTime.now(businessClock));
    }
}
