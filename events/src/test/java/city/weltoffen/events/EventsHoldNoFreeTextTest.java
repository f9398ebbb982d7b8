package city.weltoffen.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Events are kept for ever, so they hold no person's name and no free text. Every string that the schemas know is named
 * here with what it may be; a new one fails until somebody has thought about it.
 */
class EventsHoldNoFreeTextTest {

    private static final String ID = "[0-9A-Za-z-]{1,64}";
    private static final String CODE = "[A-Z][A-Z_]*";
    private static final String KEY = "[a-z0-9][a-z0-9.-]*";
    private static final String COUNTRY = "[A-Z]{2}";
    private static final String CURRENCY = "[A-Z]{3}";
    private static final String LANGUAGE = "[a-z]{2}";
    private static final String DATE = "\\d{4}-\\d\\d-\\d\\d";
    private static final String MOMENT = DATE + "T[0-9:.]+Z";
    /** Of the portal, or of a programme: short, without blanks between words. */
    private static final String PUBLIC_CODE = "[0-9A-Za-z+._/-]{1,100}";
    /** Made of the catalogue's and the partners' names by the service itself, never typed by anybody. */
    private static final String TITLE = ".{1,500}";
    /** Names of cities, organisations and offices, which are public. */
    private static final String NAME = ".{1,200}";
    /** What a portal publishes, and words by which a department looks for it: nothing about persons. */
    private static final String PUBLISHED = ".{1,500}";

    private static final Map<String, String> STRINGS = Map.ofEntries(
            Map.entry("/notice/title/(de|en)", TITLE),
            Map.entry("/notice/(link|publicLink)", "/[0-9A-Za-z./-]*"),
            Map.entry("/notice/addressees/-", "person:" + ID + "|coordinators:" + KEY + "|office"),
            // a word of a profile, and a word of a matter's public title, key words or text by which it is met
            Map.entry("/notice/grounds/-/(value|word)|/matches/-/reasons/-/(value|word)", PUBLISHED),
            Map.entry("/notice/grounds/-/addressee", "coordinators:" + KEY + "|person:" + ID + "|office"),
            Map.entry("/notice/grounds/-/criterion|/matches/-/reasons/-/(criterion|field)", "[a-zA-Z]+"),
            Map.entry("/notice/joins", ID),
            Map.entry("/matches/-/department", KEY),
            Map.entry("/notice/tags/(themes|departments|measures)/-", KEY),
            Map.entry("/notice/tags/partners/-", ID),
            Map.entry("/notice/tags/countries/-", COUNTRY),
            Map.entry("/notice/tags/programmes/-", PUBLIC_CODE),
            Map.entry("/notice/tags/keywords/-", PUBLISHED),
            Map.entry("/(partner|department)/name/(de|en)", NAME),
            Map.entry("/department/directorate/(de|en)", NAME),
            Map.entry("/partner/otherNames/-", NAME),
            Map.entry("/department/keywords/-", PUBLISHED),
            Map.entry("/call/title", PUBLISHED),
            Map.entry("/changes/-/(from|to)", PUBLISHED),
            Map.entry("/changes/-/field", "[a-zA-Z]+"),
            Map.entry("/call/identifier|/application/call", PUBLIC_CODE),
            Map.entry("/(call|application)/programme|/department/programmes/-", PUBLIC_CODE),
            Map.entry("/(enquiry|relation)/partner|/into|/person|/relations/-", ID),
            Map.entry("/interaction/(id|corrects)|/subscription/owner", ID),
            Map.entry("/(activity|application)/partners/-", ID),
            Map.entry("/(partner|enquiry)/country", COUNTRY),
            Map.entry(
                    "/(application/(grant|requested|ownContribution)|call/budget|ownContribution)/currency", CURRENCY),
            Map.entry("/department/languages/-", LANGUAGE),
            Map.entry("/succession/name/(de|en)", NAME),
            Map.entry("/succession/(slug|successor|into/-)", KEY),
            Map.entry("/succession/on|/absences/-/(from|to)", DATE),
            Map.entry("/successor", ID),
            Map.entry("/department|/departments/-|/department/slug|/relation/responsible|/relation/involved/-", KEY),
            Map.entry("/(activity|application)/departments/-|/interaction/department", KEY),
            Map.entry("/(activity|relation)/measures/-", KEY),
            Map.entry("/(relation|enquiry|application|department)/themes/-", KEY),
            Map.entry("/(activity|call|enquiry|proposal)/kind", KEY),
            Map.entry("/(relation|partner)/kind|/(relation|enquiry)/state|/call/status|/interaction/type", CODE),
            Map.entry(
                    "/outcome|/reason|/recommendation|/step|/use|/role|/application/role|/subscription/ownerType",
                    CODE),
            // the kind of relation before a conversion, stages of an application, the days of an absence
            Map.entry("/(from|to)", CODE + "|" + DATE),
            Map.entry("/(on|since|until|lastDay|noticeBy|replyBy|answerBy|lastInteraction|reviewedOn)", DATE),
            Map.entry("/(activity|application|proposal)/(begins|ends)|/enquiry/receivedOn|/relation/since", DATE),
            Map.entry("/interaction/on|/call/opensOn|/(call/deadlines/-|deadline)/date", DATE),
            Map.entry("/(call/deadlines/-|deadline)/at|/evidence/at", MOMENT),
            Map.entry("/measure/(code|field|responsible)|/measure/(goals|involved)/-", KEY),
            Map.entry("/measure/(phase|status)|/indicator/kind", CODE),
            Map.entry("/milestone/(department|subMeasure)|/indicator/measure|/report/measures/-|/evidence/kind", KEY),
            Map.entry("/(milestone|indicator)/id|/evidence/event", ID),
            // a year, a quarter, a month
            Map.entry("/indicator/period", "\\d{4}(-[Q0-9]\\d?)?"),
            Map.entry("/milestone/(due|completedOn)|/report/asOf|/commentBy", DATE),
            Map.entry("/(training|jobShadowing|article)/(department|themes/-)|/(training|article)/measures/-", KEY),
            Map.entry("/(training|jobShadowing)/(begins|ends)", DATE),
            Map.entry("/(training|article)/state", CODE),
            Map.entry("/article/partners/-", ID),
            Map.entry("/article/language", LANGUAGE),
            Map.entry("/synergy/departments/-|/synergy/theme|/synergy/acts/-/(kind|department)", KEY),
            Map.entry("/synergy/(ground|state)|/answer", CODE),
            Map.entry("/synergy/(partner|call)|/synergy/acts/-/event", ID),
            Map.entry("/synergy/country", COUNTRY),
            Map.entry("/synergy/answerBy|/synergy/acts/-/on", DATE),
            // what the city calls such a report
            Map.entry("/report/label/(de|en)", PUBLISHED),
            // what the group calls its meetings, as the invitation says it to everybody
            Map.entry("/meeting/title/(de|en)", PUBLISHED),
            Map.entry("/meeting/uid", ID + "@weltoffen"),
            Map.entry("/meeting/(recurrence|begins|ends)", MOMENT),
            Map.entry("/meeting/zone", "[A-Za-z0-9+_/-]{1,60}"),
            Map.entry("/meeting/series|/actionItem/meeting", ID),
            Map.entry("/meeting/departments/-|/actionItem/department", KEY),
            Map.entry("/actionItem/due", DATE),
            Map.entry("/actionItem/state", CODE),
            // a source of calls, as the office calls it
            Map.entry("/source/name/(de|en)", NAME),
            Map.entry("/source/kind", CODE),
            Map.entry("/source/lastGoodAt", MOMENT),
            // what the project is called in public
            Map.entry("/application/(project|title)", PUBLISHED),
            Map.entry("/application/stage|/interest/(role|state)|/previousRole", CODE),
            Map.entry("/interest/department|/passedOn(By|To)", KEY),
            Map.entry("/interest/call", ID),
            Map.entry("/interest/programme|/application/callIdentifier", PUBLIC_CODE),
            Map.entry("/outlet/(ownerType|kind)|/delivery/kind", CODE),
            Map.entry("/outlet/owner|/delivery/outlet", ID),
            Map.entry("/delivery/fault", KEY));

    private static List<String> shapesOf(String path) {
        return STRINGS.entrySet().stream()
                .filter(known -> path.matches(known.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Test
    void everyStringOfASchemaIsNamedHereAndNoOther() {
        Set<String> paths = new TreeSet<>();
        EventCatalogue.kinds().forEach(kind -> collectStrings(Contracts.read(Contracts.schemaOf(kind)), "", paths));
        assertThat(paths)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(shapesOf(path))
                        .as("what %s may be, named once in this test", path)
                        .hasSize(1));
        assertThat(STRINGS.keySet())
                .allSatisfy(known -> assertThat(paths)
                        .as("paths that %s is for", known)
                        .anyMatch(Pattern.compile(known).asMatchPredicate()));
    }

    @ParameterizedTest
    @MethodSource("recordedSamples")
    void everyStringOfASampleIsWhatItMayBe(Path sample) {
        Map<String, String> values = new TreeMap<>();
        collectValues(Contracts.read(sample).get("data"), "", "", values);
        assertThat(values)
                .isNotEmpty()
                .allSatisfy((place, value) -> assertThat(value)
                        .as(place)
                        .matches(
                                shapesOf(place.substring(0, place.indexOf(' '))).getFirst()));
    }

    private static void collectStrings(JsonNode schema, String path, Set<String> paths) {
        if (schema.path("type").asString("").equals("string")) {
            paths.add(path);
        }
        schema.path("properties")
                .properties()
                .forEach(property -> collectStrings(property.getValue(), path + "/" + property.getKey(), paths));
        if (schema.has("items")) {
            collectStrings(schema.get("items"), path + "/-", paths);
        }
        assertThat(schema.path("additionalProperties").isObject())
                .as("%s has keys that nobody has named", path)
                .isFalse();
    }

    /** Values by {@code path place}: the path as schemas have it, and where exactly. */
    private static void collectValues(JsonNode node, String path, String place, Map<String, String> values) {
        if (node.isString()) {
            values.put(path + " at " + place, node.asString());
        }
        node.properties()
                .forEach(property -> collectValues(
                        property.getValue(), path + "/" + property.getKey(), place + "/" + property.getKey(), values));
        if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                collectValues(node.get(index), path + "/-", place + "/" + index, values);
            }
        }
    }

    static List<Path> recordedSamples() throws IOException {
        return PublishedLanguageTest.recordedSamples();
    }
}
