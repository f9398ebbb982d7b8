package city.weltoffen.relations.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every field that the public may see, by endpoint. Who adds one decides here that it is public. */
final class WhatIsPublic {

    private static final List<String> RELATION = List.of(
            "id",
            "partner/(de|en)",
            "partnerKind",
            "country",
            "position/(latitude|longitude)",
            "website",
            "kind",
            "kindName/(de|en)",
            "label/(de|en)",
            "title/(de|en)",
            "since",
            "themes/[a-z-]+/(de|en)",
            "summary/(de|en)");
    private static final List<String> ACTIVITY = List.of(
            "id",
            "kind",
            "title/(de|en)",
            "programme",
            "place",
            "begins",
            "beginsAt",
            "ends",
            "endsAt",
            "partners/-/name/(de|en)",
            "partners/-/country",
            "themes/-",
            "within",
            "cancelled");
    private static final List<String> PAGE = List.of("page", "size", "total");
    private static final List<String> POINT = List.of(
            "type",
            "id",
            "geometry/type",
            "geometry/coordinates/-",
            "properties/(relation|partner|kind|label|country)",
            "properties/name/(de|en)");
    private static final Set<String> COLUMNS = Set.of(
            "id,partner_de,partner_en,country,latitude,longitude,kind,kind_de,kind_en,title_de,title_en,since,themes,"
                    + "summary_de,summary_en,website,licence,as_of");
    private static final Set<String> CALENDAR = Set.of(
            "BEGIN",
            "END",
            "VERSION",
            "PRODID",
            "METHOD",
            "X-WR-CALNAME",
            "UID",
            "SEQUENCE",
            "DTSTAMP",
            "LAST-MODIFIED",
            "SUMMARY",
            "DESCRIPTION",
            "LOCATION",
            "STATUS",
            "DTSTART",
            "DTEND");

    private static final Map<String, Consumer<String>> ENDPOINTS = Map.ofEntries(
            Map.entry("GET /api/public/relations", fields(PAGE, "items/-/", RELATION)),
            Map.entry(
                    "GET /api/public/relations.json",
                    fields(List.of("city/(de|en)", "licence", "asOf"), "relations/-/", RELATION)),
            Map.entry(
                    "GET /api/public/relations.csv",
                    file -> assertThat(COLUMNS)
                            .contains(file.replace("\uFEFF", "")
                                    .lines()
                                    .findFirst()
                                    .orElse(""))),
            Map.entry(
                    "GET /api/public/relations.geojson",
                    fields(List.of("type", "city/(de|en)", "licence", "asOf"), "features/-/", POINT)),
            Map.entry("GET /api/public/activities", fields(PAGE, "items/-/", ACTIVITY)),
            Map.entry("GET /api/public/activities/{id}", fields(ACTIVITY, "", List.of())),
            Map.entry("GET /api/public/activities/{id}.ics", WhatIsPublic::calendar),
            Map.entry("GET /api/public/activities/calendar.ics", WhatIsPublic::calendar),
            // the city's own lists, which name nobody
            Map.entry(
                    "GET /api/public/catalogue",
                    fields(
                            List.of("city/(de|en)", "(public|answer)Languages/-"),
                            "(themes|goals|fields|measures|enquiryKinds|activityKinds|labels)/-/",
                            List.of("id", "name/(de|en)"))),
            // pages to be filled in, and the description of the API
            Map.entry(
                    "GET /api/public/activity-proposals/form",
                    page -> assertThat(page).contains("<form")),
            Map.entry("GET /api/public/enquiries/form", page -> assertThat(page).contains("<form")),
            Map.entry(
                    "GET /api/public/docs/relations-service",
                    document -> assertThat(document).contains("\"openapi\"")),
            Map.entry(
                    "GET /api/public/docs/relations-service.yaml",
                    document -> assertThat(document).contains("openapi:")));

    private WhatIsPublic() {}

    static Set<String> endpoints() {
        return ENDPOINTS.keySet();
    }

    static boolean isAboutRelations(String endpoint) {
        return endpoint.startsWith("GET /api/public/relations");
    }

    static void check(String endpoint, String answer) {
        assertThat(ENDPOINTS).as("what the public may see").containsKey(endpoint);
        ENDPOINTS.get(endpoint).accept(answer);
    }

    private static Consumer<String> fields(List<String> around, String prefix, List<String> each) {
        Pattern known =
                Pattern.compile(Stream.concat(around.stream(), each.stream().map(field -> prefix + field))
                        .collect(Collectors.joining("|")));
        return json -> assertThat(Json.paths(json)).allMatch(known.asMatchPredicate());
    }

    private static void calendar(String file) {
        // a line that begins with a blank goes on with the one before
        assertThat(file.replace("\r\n ", "").lines().map(line -> line.split("[:;]", 2)[0]))
                .isSubsetOf(CALENDAR);
    }
}
