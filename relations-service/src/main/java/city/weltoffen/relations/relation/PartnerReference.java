package city.weltoffen.relations.relation;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.partner.Partner;
import city.weltoffen.relations.partner.PartnerId;
import org.jspecify.annotations.Nullable;

/** The partner as titles of events name it. */
public record PartnerReference(
        PartnerId id, LocalizedText name, @Nullable String country) {

    public static PartnerReference to(Partner partner) {
        return new PartnerReference(
                partner.id(), partner.details().name(), partner.details().country());
    }
}
