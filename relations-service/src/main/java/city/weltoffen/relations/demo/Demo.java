package city.weltoffen.relations.demo;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.partner.OtherName;
import city.weltoffen.relations.partner.PartnerDetails;
import city.weltoffen.relations.partner.PartnerKind;
import city.weltoffen.relations.partner.Position;
import city.weltoffen.relations.relation.EuProject;
import city.weltoffen.relations.relation.Membership;
import city.weltoffen.relations.relation.RelationDetails;
import city.weltoffen.relations.relation.RelationKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The file of shipped relations. */
record Demo(List<City> cities, List<Network> networks, Projects projects) {

    /** @param at latitude and longitude */
    record DemoPartner(
            String de,
            String en,
            @Nullable String country,
            @Nullable List<Double> at,
            @Nullable List<String> others,
            @Nullable String website) {

        PartnerDetails details(PartnerKind kind) {
            List<String> names = others == null ? List.of() : others;
            return new PartnerDetails(
                    kind,
                    new LocalizedText(de, en),
                    names.stream().map(name -> new OtherName(name, null, false)).toList(),
                    country,
                    at == null ? null : new Position(at.getFirst(), at.getLast()),
                    website);
        }
    }

    record City(
            DemoPartner partner,
            RelationKind kind,
            @Nullable Integer since,
            @Nullable LocalizedText title,
            Set<String> themes,
            String responsible,
            @Nullable Set<String> involved,
            Map<String, String> summary) {

        Example example() {
            Set<String> others = involved == null ? Set.of() : involved;
            Set<String> goals = Set.of("2", "3");
            return new Example(
                    partner.details(PartnerKind.CITY),
                    kind,
                    since,
                    false,
                    new RelationDetails(
                            title,
                            null,
                            themes,
                            goals,
                            Set.of("1.1"),
                            responsible,
                            others,
                            List.of(),
                            List.of(),
                            summary,
                            true,
                            false,
                            Set.of(),
                            null,
                            null,
                            null));
        }
    }

    record Network(
            DemoPartner partner,
            LocalizedText role,
            @Nullable String label,
            @Nullable Integer since,
            @Nullable Boolean planned,
            Set<String> themes,
            String responsible,
            Map<String, String> summary,
            @Nullable Set<String> measures) {

        Example example() {
            Membership membership = new Membership(role.de(), null, null, List.of(), null, null);
            return new Example(
                    partner.details(PartnerKind.NETWORK),
                    RelationKind.NETWORK_MEMBERSHIP,
                    since,
                    Boolean.TRUE.equals(planned),
                    new RelationDetails(
                            null,
                            label,
                            themes,
                            Set.of("3"),
                            measures == null ? Set.of("1.2") : measures,
                            responsible,
                            Set.of(),
                            List.of(),
                            List.of(),
                            summary,
                            true,
                            false,
                            Set.of(),
                            null,
                            membership,
                            null));
        }
    }

    record Projects(DemoPartner partner, List<Subject> subjects, String responsible) {

        Stream<Example> examples() {
            return subjects.stream()
                    .map(subject -> new Example(
                            partner.details(PartnerKind.ORGANISATION),
                            RelationKind.EU_PROJECT,
                            2018,
                            false,
                            subject.details(responsible)));
        }
    }

    record Subject(String de, String en, String theme) {

        RelationDetails details(String responsible) {
            EuProject project = new EuProject(null, null, null, null, null, null, List.of());
            return new RelationDetails(
                    new LocalizedText(de, en),
                    null,
                    Set.of(theme),
                    Set.of("2"),
                    Set.of("2.2"),
                    responsible,
                    Set.of(),
                    List.of(),
                    List.of(),
                    Map.of("de", de + ". (Stand 12/2018)", "en", en + ". (As of 12/2018)"),
                    true,
                    false,
                    Set.of(),
                    null,
                    null,
                    project);
        }
    }

    /** One relation to be entered. */
    record Example(
            PartnerDetails partner,
            RelationKind kind,
            @Nullable Integer since,
            boolean planned,
            RelationDetails relation) {}

    Stream<Example> examples() {
        return Stream.of(
                        cities.stream().map(City::example),
                        networks.stream().map(Network::example),
                        projects.examples())
                .flatMap(part -> part);
    }
}
