package city.weltoffen.relations.activity;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.relations.ActivityFacts;
import city.weltoffen.relations.relation.PartnerReference;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What others hear of an activity: kind, partners and day, never its own words. */
record ActivityVoice(ActivityId id, ActivityDetails details, ActivityNames names) {

    Notice says(String german, String english) {
        LocalDate day = details.time().begins();
        LocalizedText title = new LocalizedText(
                title(german, LocalizedText::de, TitleDay.german(day)),
                title(english, LocalizedText::en, TitleDay.english(day)));
        String page = "/activities/" + id.value();
        return Notice.of(title, page, tags()).readableAt(details.open() ? "/public" + page : null);
    }

    private String title(String what, Function<LocalizedText, String> language, String day) {
        return Stream.of(
                        Stream.of(language.apply(names.kind())),
                        names.partners().stream().map(partner -> language.apply(partner.name())),
                        Stream.of(day))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(", ", what + ": ", ""));
    }

    private Tags tags() {
        Set<String> countries = names.partners().stream()
                .map(PartnerReference::country)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        return Tags.none()
                .withThemes(details.themes())
                .withDepartments(details.departments())
                .withMeasures(details.measures())
                .withPartners(details.partners())
                .withCountries(countries);
    }

    ActivityFacts facts() {
        return new ActivityFacts(
                details.kind(),
                details.time().begins(),
                details.time().ends(),
                details.partners(),
                details.departments(),
                details.measures(),
                details.open());
    }
}
