package city.weltoffen.relations.catalogue;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.events.LocalizedText;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The city's own lists, settings below {@code weltoffen.city}; keys are stable slugs or codes.
 *
 * @param name of the city
 * @param goals overall goals of its concept
 * @param fields of action of its concept
 * @param measures of its concept, by code
 * @param policies sentences that speak for or against an enquiry
 * @param labels names of relations that their kind alone does not say
 * @param publicLanguages languages of public summaries, ISO 639-1
 * @param openDataLicence under which public data may be used, a SPDX or GovData identifier
 * @param answerLanguages languages for which there are templates of answers, ISO 639-1
 */
@Validated
@ConfigurationProperties("weltoffen.city")
public record Catalogue(
        @NotNull LocalizedText name,
        @NotEmpty Map<String, LocalizedText> themes,
        @DefaultValue Map<String, LocalizedText> goals,
        @DefaultValue Map<String, LocalizedText> fields,
        @DefaultValue Map<String, LocalizedText> measures,
        @NotEmpty Map<String, EnquiryKind> enquiryKinds,
        @NotEmpty Map<String, LocalizedText> activityKinds,
        @DefaultValue List<Policy> policies,
        @DefaultValue Map<String, LocalizedText> labels,
        @DefaultValue("dl-de/by-2-0") String openDataLicence,
        @DefaultValue({"de", "en"}) List<String> publicLanguages,
        @DefaultValue({"de", "en"}) List<String> answerLanguages) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /**
     * A kind of enquiry.
     *
     * @param fastLane goes at once to the coordinators it fits
     * @param goals keys of the goals that such an enquiry serves
     * @param fields keys of the fields of action to which it belongs
     * @param activityKind key of the kind of activity that it mostly becomes
     */
    public record EnquiryKind(
            LocalizedText name,
            @DefaultValue("false") boolean fastLane,
            @DefaultValue List<String> goals,
            @DefaultValue List<String> fields,
            @Nullable String activityKind) {}

    /** A sentence of the city's policy on some kinds of enquiry. */
    public record Policy(String id, List<String> enquiryKinds, Side speaks, LocalizedText text) {}

    /** Whether a reason is for or against. */
    public enum Side {
        FOR,
        AGAINST
    }

    /** So that a wrong key is found at the start. */
    @AssertTrue
    boolean isEveryActivityKindOfEnquiriesKnown() {
        return enquiryKinds.values().stream()
                .flatMap(kind -> Stream.ofNullable(kind.activityKind()))
                .allMatch(activityKinds::containsKey);
    }

    /** Whether a kind of enquiry goes at once to the coordinators it fits. */
    public boolean isFastLane(String enquiryKind) {
        EnquiryKind kind = enquiryKinds.get(enquiryKind);
        return kind != null && kind.fastLane();
    }

    /** The name of a kind of enquiry; a key that is gone shows as itself. */
    public LocalizedText enquiryKind(String key) {
        EnquiryKind kind = enquiryKinds.get(key);
        return kind == null ? new LocalizedText(key, key) : kind.name();
    }

    /** The name of a kind of activity; a key that is gone shows as itself. */
    public LocalizedText activityKind(String key) {
        return activityKinds.getOrDefault(key, new LocalizedText(key, key));
    }

    /** A problem for each value that is none of the list, at {@code pointer/index}. */
    public static Stream<FieldProblem> unknown(String pointer, Collection<String> values, Collection<String> known) {
        return values.stream()
                .filter(value -> !known.contains(value))
                .map(value -> new FieldProblem(pointer, "unknown-value", List.of(value)));
    }

    /** A problem when it is no country of ISO 3166-1. */
    public static Stream<FieldProblem> unknownCountry(String pointer, @Nullable String country) {
        return country == null ? Stream.empty() : unknown(pointer, List.of(country), COUNTRIES);
    }

    /** @throws DomainProblem {@code invalid} when there are any */
    @SafeVarargs
    public static void requireNone(Stream<FieldProblem>... problems) {
        List<FieldProblem> found = Stream.of(problems).flatMap(each -> each).toList();
        if (!found.isEmpty()) {
            throw DomainProblem.invalid(found);
        }
    }

    /** The name of a country in both languages. */
    public static LocalizedText country(String code) {
        Locale country = Locale.of("", code);
        return new LocalizedText(country.getDisplayCountry(Locale.GERMAN), country.getDisplayCountry(Locale.ENGLISH));
    }

    /** The names behind some keys; a key that is gone shows as itself. */
    public static Map<String, LocalizedText> names(Collection<String> keys, Map<String, LocalizedText> list) {
        Map<String, LocalizedText> names = new LinkedHashMap<>();
        keys.forEach(key -> names.put(key, list.getOrDefault(key, new LocalizedText(key, key))));
        return names;
    }
}
