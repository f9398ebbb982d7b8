package city.weltoffen.relations.partner.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.partner.PartnerEntry;
import city.weltoffen.relations.partner.PartnerKind;
import city.weltoffen.relations.partner.Position;
import org.jspecify.annotations.Nullable;

/** A partner in a list. */
record PartnerSummary(
        String id,
        PartnerKind kind,
        LocalizedText name,
        @Nullable String country,
        @Nullable Position position,
        @Nullable String website,
        boolean example) {

    static PartnerSummary of(PartnerEntry entry) {
        return new PartnerSummary(
                entry.id().value(),
                entry.details().kind(),
                entry.details().name(),
                entry.details().country(),
                entry.details().position(),
                entry.details().website(),
                entry.example());
    }
}
