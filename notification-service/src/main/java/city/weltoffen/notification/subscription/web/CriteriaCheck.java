package city.weltoffen.notification.subscription.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.defaults.succession.NamedDepartments;
import city.weltoffen.events.EventKind;
import city.weltoffen.notification.matching.Keyword;
import city.weltoffen.notification.matching.Kinds;
import city.weltoffen.notification.subscription.Criteria;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Refuses criteria that no event could ever meet, or every event would. */
@Component
class CriteriaCheck {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private static final Map<String, String> UNKNOWN = Map.of("excludedKeywords", "keywords-unknown");

    private final NamedDepartments known;

    CriteriaCheck(NamedDepartments known) {
        this.known = known;
    }

    /**
     * Kinds of event may be given by their full type; the rest stays as it is.
     *
     * @throws DomainProblem naming every value that is not known
     */
    Criteria checked(Criteria entered) {
        Criteria criteria = withShortKinds(entered);
        List<FieldProblem> problems = new ArrayList<>();
        check("eventTypes", criteria.eventTypes(), Kinds.names()::contains, problems);
        departments(criteria.departments()).forEach(problems::add);
        check("countries", criteria.countries(), COUNTRIES::contains, problems);
        check("keywords", criteria.keywords(), CriteriaCheck::hasWord, problems);
        check("excludedKeywords", criteria.excludedKeywords(), CriteriaCheck::hasWord, problems);
        meetsEverything(criteria)
                .map(code -> new FieldProblem("#/criteria", code))
                .ifPresent(problems::add);
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
        return criteria;
    }

    private static boolean hasWord(String keyword) {
        return Keyword.of(keyword).hasWord();
    }

    private static Optional<String> meetsEverything(Criteria criteria) {
        if (criteria.asksForNothing()) {
            return Optional.of(criteria.excludedKeywords().isEmpty() ? "criteria-empty" : "criteria-only-excluded");
        }
        boolean everyKind = criteria.asksForKindsOnly() && criteria.eventTypes().containsAll(Kinds.names());
        return everyKind ? Optional.of("criteria-everything") : Optional.empty();
    }

    private Stream<FieldProblem> departments(Set<String> slugs) {
        List<String> entered = List.copyOf(slugs);
        return IntStream.range(0, entered.size())
                .boxed()
                .flatMap(position ->
                        known.problem("#/criteria/departments/" + position, entered.get(position)).stream());
    }

    private static Criteria withShortKinds(Criteria entered) {
        return new Criteria(
                entered.eventTypes().stream()
                        .map(EventKind::nameOf)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                entered.themes(),
                entered.departments(),
                entered.measures(),
                entered.partners(),
                entered.countries(),
                entered.programmes(),
                entered.keywords(),
                entered.excludedKeywords());
    }

    private static void check(
            String criterion, Set<String> values, Predicate<String> known, List<FieldProblem> problems) {
        int position = 0;
        for (String value : values) {
            if (!known.test(value)) {
                problems.add(new FieldProblem(
                        "#/criteria/" + criterion + "/" + position,
                        UNKNOWN.getOrDefault(criterion, criterion + "-unknown"),
                        List.of(value)));
            }
            position++;
        }
    }
}
