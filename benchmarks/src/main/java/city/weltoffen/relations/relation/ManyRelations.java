package city.weltoffen.relations.relation;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.partner.ManyPartners;
import city.weltoffen.relations.partner.Partner;
import city.weltoffen.relations.partner.PartnerEntry;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The mirror of 20,000 relations with 10,000 partners. */
public final class ManyRelations {

    public static final LocalDate TODAY = LocalDate.of(2026, 5, 6);

    private static final int PARTNERS = 10_000;

    private ManyRelations() {}

    /** A relation and the partner it is with. */
    public record Pair(RelationEntry relation, PartnerEntry partner) {}

    public static List<Pair> all() {
        return IntStream.range(0, PARTNERS)
                .boxed()
                .flatMap(number -> {
                    Partner partner = ManyPartners.partner(number);
                    PartnerEntry entry = ManyPartners.entry(partner);
                    return IntStream.range(0, 2).mapToObj(each -> new Pair(relation(partner, number, each), entry));
                })
                .toList();
    }

    private static RelationEntry relation(Partner partner, int number, int each) {
        Relation relation = Relation.propose(
                RelationId.next(),
                PartnerReference.to(partner),
                each == 0 ? RelationKind.CONTACT : RelationKind.COOPERATION,
                details(number),
                false,
                moment(TODAY.minusYears(3)));
        LocalDate signed = TODAY.minusYears(2).minusDays(number % 300);
        relation.steps(moment(TODAY.minusYears(1)))
                .establish(new Founding(signed, false), new Agreement(signed, signed.plusYears(3)), null);
        relation.upkeep(moment(TODAY))
                .log(new NewInteraction(TODAY.minusDays(number % 700), InteractionType.CALL, "a call"), "somebody");
        return RelationEntry.of(relation);
    }

    private static RelationDetails details(int number) {
        return new RelationDetails(
                new LocalizedText("Austausch über Klima und Jugend", "Exchange about climate and youth"),
                null,
                Set.of(number % 3 == 0 ? "youth" : "science"),
                Set.of(),
                Set.of("2.1"),
                "kultur",
                Set.of("umwelt"),
                List.of(),
                List.of(),
                Map.of("de", "Die Städte tauschen sich seit vielen Jahren über ihre Vorhaben aus."),
                true,
                false,
                Set.of(),
                null,
                null,
                null);
    }

    private static Moment moment(LocalDate day) {
        return new Moment(day.atStartOfDay(ZoneOffset.UTC).toInstant(), day);
    }
}
