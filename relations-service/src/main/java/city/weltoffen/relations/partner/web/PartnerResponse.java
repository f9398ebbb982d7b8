package city.weltoffen.relations.partner.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.partner.OtherName;
import city.weltoffen.relations.partner.Partner;
import city.weltoffen.relations.partner.PartnerDetails;
import city.weltoffen.relations.partner.PartnerKind;
import city.weltoffen.relations.partner.Position;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One partner. The id is that of the survivor where the one asked for was merged. */
record PartnerResponse(
        String id,
        PartnerKind kind,
        LocalizedText name,
        List<OtherName> otherNames,
        @Nullable String country,
        @Nullable Position position,
        @Nullable String website,
        boolean example,
        Instant createdAt,
        Instant updatedAt) {

    static PartnerResponse of(Partner partner) {
        PartnerDetails details = partner.details();
        return new PartnerResponse(
                partner.id().value(),
                details.kind(),
                details.name(),
                details.otherNames(),
                details.country(),
                details.position(),
                details.website(),
                partner.example(),
                partner.createdAt(),
                partner.updatedAt());
    }
}
