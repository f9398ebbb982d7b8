package city.weltoffen.relations.enquiry;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.activity.ActivityDetails;
import city.weltoffen.relations.activity.ActivityTime;
import city.weltoffen.relations.activity.Protocol;
import city.weltoffen.relations.partner.PartnerDetails;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.relation.RelationDetails;
import city.weltoffen.relations.relation.RelationKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an accepted enquiry is to become, and with whom. */
public sealed interface ConversionPlan {

    Conversion.Target to();

    With with();

    /**
     * The partner; nobody for an activity without one.
     *
     * @param known one that is there
     * @param added a new one, where it is not known
     */
    record With(@Nullable PartnerId known, @Nullable PartnerDetails added) {

        boolean isNobody() {
            return known == null && added == null;
        }
    }

    /** A proposed relation. */
    record ToRelation(With with, RelationKind kind, RelationDetails details) implements ConversionPlan {

        /** @throws DomainProblem {@code invalid} without a partner */
        public ToRelation {
            if (with.isNobody()) {
                throw DomainProblem.invalid("#/partner", "required");
            }
        }

        @Override
        public Conversion.Target to() {
            return Conversion.Target.RELATION;
        }
    }

    /**
     * A planned activity with the enquiry's themes and file reference.
     *
     * @param kind key of the city's kind of activity
     * @param departments slugs
     * @param open whether the public may know of it
     */
    record ToActivity(
            With with,
            String kind,
            LocalizedText title,
            @Nullable String place,
            ActivityTime time,
            Set<String> departments,
            boolean open)
            implements ConversionPlan {

        @Override
        public Conversion.Target to() {
            return Conversion.Target.ACTIVITY;
        }

        ActivityDetails details(EnquiryDetails enquiry, Set<String> partners) {
            return new ActivityDetails(
                    kind,
                    title,
                    null,
                    place,
                    time,
                    partners,
                    departments,
                    Set.of(),
                    enquiry.themes(),
                    open,
                    null,
                    enquiry.fileReference(),
                    Protocol.nothing());
        }
    }
}
