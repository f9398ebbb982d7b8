package city.weltoffen.relations.enquiry;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.enquiry.Argument.Source;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What speaks for and against an enquiry by the city's own lists and decisions. */
record Assessment(EnquiryEntry enquiry, Catalogue catalogue) {

    /** @param connections reasons from existing relations */
    List<Argument> reasons(Stream<Argument> connections, List<SimilarEnquiry> similar) {
        return Stream.of(policies(), goals(), fields(), themes(), connections, precedents(similar))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Argument> policies() {
        return catalogue.policies().stream()
                .filter(policy ->
                        policy.enquiryKinds().contains(enquiry.details().kind()))
                .map(policy -> new Argument(policy.speaks(), Source.POLICY, policy.text(), null));
    }

    private Stream<Argument> goals() {
        return named(kind() == null ? List.of() : kind().goals(), catalogue.goals())
                .map(goal -> Argument.speaksFor(
                        Source.GOAL, "Dient dem Ziel: " + goal.de(), "Serves the goal: " + goal.en(), null));
    }

    private Stream<Argument> fields() {
        return named(kind() == null ? List.of() : kind().fields(), catalogue.fields())
                .map(field -> Argument.speaksFor(
                        Source.FIELD,
                        "Gehört zum Handlungsfeld: " + field.de(),
                        "Belongs to the field of action: " + field.en(),
                        null));
    }

    private Stream<Argument> themes() {
        if (enquiry.details().themes().isEmpty()) {
            return Stream.of(Argument.speaksAgainst(
                    Source.THEME, "Nennt kein Thema der Stadt.", "Names no theme of the city.", null));
        }
        return named(enquiry.details().themes().stream().sorted().toList(), catalogue.themes())
                .map(theme -> Argument.speaksFor(
                        Source.THEME, "Thema der Stadt: " + theme.de(), "Theme of the city: " + theme.en(), null));
    }

    private static Stream<Argument> precedents(List<SimilarEnquiry> similar) {
        return similar.stream().flatMap(one -> precedent(one.enquiry()));
    }

    private static Stream<Argument> precedent(EnquiryEntry earlier) {
        Outcome outcome = earlier.outcome();
        if (outcome == null) {
            return Stream.empty();
        }
        String german = "Ähnliche Anfrage %s %s"
                .formatted(earlier.reference(), outcome.label().de());
        String english = "Similar enquiry %s %s"
                .formatted(earlier.reference(), outcome.label().en());
        String link = "/enquiries/" + earlier.id().value();
        return Stream.of(
                outcome == Outcome.ACCEPTED
                        ? Argument.speaksFor(Source.ENQUIRY, german, english, link)
                        : Argument.speaksAgainst(Source.ENQUIRY, german, english, link));
    }

    private Catalogue.@Nullable EnquiryKind kind() {
        return catalogue.enquiryKinds().get(enquiry.details().kind());
    }

    private static Stream<LocalizedText> named(List<String> keys, Map<String, LocalizedText> list) {
        return keys.stream().flatMap(key -> Stream.ofNullable(list.get(key)));
    }
}
