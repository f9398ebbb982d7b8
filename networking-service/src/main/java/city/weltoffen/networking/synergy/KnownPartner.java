package city.weltoffen.networking.synergy;

import city.weltoffen.events.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What the radar knows of a partner.
 *
 * @param into id of the partner that remained, where this one was merged
 * @param sequence of the event that told it
 */
@Document("synergyPartners")
record KnownPartner(
        @Id String id,
        @Nullable LocalizedText name,
        @Nullable String into,
        long sequence) {}
