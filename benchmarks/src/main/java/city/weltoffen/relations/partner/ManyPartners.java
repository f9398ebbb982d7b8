package city.weltoffen.relations.partner;

import city.weltoffen.events.LocalizedText;
import java.time.Instant;
import java.util.List;

/** Partners as an instance mirrors them. */
public final class ManyPartners {

    private static final List<String> COUNTRIES = List.of("DE", "FR", "PL", "GB", "JP", "MW", "CN", "CA");

    private ManyPartners() {}

    public static Partner partner(int number) {
        LocalizedText name = new LocalizedText("Stadt Nummer " + number, "City number " + number);
        Position position = new Position(number % 140 - 60.0, number % 350 - 170.0);
        List<OtherName> others = List.of(new OtherName("Ville numéro " + number, "fr", false));
        PartnerDetails details = new PartnerDetails(
                PartnerKind.CITY,
                name,
                others,
                COUNTRIES.get(number % COUNTRIES.size()),
                position,
                "https://city-%d.example".formatted(number));
        return Partner.add(details, false, Instant.EPOCH);
    }

    public static PartnerEntry entry(Partner partner) {
        return PartnerEntry.of(partner);
    }
}
