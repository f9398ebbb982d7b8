package city.weltoffen.relations.enquiry;

import city.weltoffen.relations.partner.PartnerDetails;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.relation.RelationDetails;
import city.weltoffen.relations.relation.RelationKind;
import org.jspecify.annotations.Nullable;

/**
 * The relation that an enquiry is to become.
 *
 * @param partner a known one
 * @param added a new one, where it is not known
 */
public record RelationPlan(
        RelationKind kind,
        RelationDetails details,
        @Nullable PartnerId partner,
        @Nullable PartnerDetails added) {}
