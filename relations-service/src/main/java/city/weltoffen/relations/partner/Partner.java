package city.weltoffen.relations.partner;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.relations.PartnerAdded;
import city.weltoffen.events.relations.PartnerChanged;
import city.weltoffen.events.relations.PartnerFacts;
import city.weltoffen.events.relations.PartnerMerged;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/** A body that the city is connected with. Two that turn out to be one are merged; the old id leads to the survivor. */
@Document("partners")
public class Partner extends Aggregate {

    @Id
    private final PartnerId id;

    private final boolean example;
    private final Instant createdAt;
    private PartnerDetails details;
    private Instant updatedAt;
    private @Nullable PartnerId mergedInto;

    @PersistenceCreator
    Partner(
            PartnerId id,
            boolean example,
            Instant createdAt,
            PartnerDetails details,
            Instant updatedAt,
            @Nullable PartnerId mergedInto) {
        this.id = id;
        this.example = example;
        this.createdAt = createdAt;
        this.details = details;
        this.updatedAt = updatedAt;
        this.mergedInto = mergedInto;
    }

    /** @param example marks shipped data */
    static Partner add(PartnerId id, PartnerDetails details, boolean example, Instant now) {
        Partner partner = new Partner(id, example, now, details, now, null);
        partner.record(new PartnerAdded(partner.notice("Neuer Partner: ", "New partner: "), partner.facts()));
        return partner;
    }

    void change(PartnerDetails now, Instant at) {
        requireOwnLife();
        if (now.equals(details)) {
            return;
        }
        details = now;
        updatedAt = at;
        record(new PartnerChanged(notice("Partner geändert: ", "Partner changed: "), facts()));
    }

    /** Gives this record up in favour of another one of the same partner. */
    void mergeInto(PartnerId survivor, Instant at) {
        if (survivor.equals(mergedInto)) {
            return;
        }
        requireOwnLife();
        mergedInto = survivor;
        updatedAt = at;
        record(new PartnerMerged(notice("Partner zusammengeführt: ", "Partners merged: "), survivor.value()));
    }

    private void requireOwnLife() {
        if (mergedInto != null) {
            throw new DomainProblem("already-merged", details.name().de());
        }
    }

    private Notice notice(String german, String english) {
        Tags tags = Tags.none()
                .withPartners(mergedInto == null ? Set.of(id.value()) : Set.of(id.value(), mergedInto.value()))
                .withCountries(details.country() == null ? Set.of() : Set.of(details.country()));
        LocalizedText name = details.name();
        return Notice.of(new LocalizedText(german + name.de(), english + name.en()), "/partners/" + id.value(), tags);
    }

    private PartnerFacts facts() {
        return new PartnerFacts(
                details.kind().name(),
                details.name(),
                details.otherNames().stream().map(OtherName::name).toList(),
                details.country());
    }

    @Override
    public PartnerId id() {
        return id;
    }

    /** The one that remains, where this one was merged. */
    public Optional<PartnerId> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    public boolean example() {
        return example;
    }

    public PartnerDetails details() {
        return details;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
