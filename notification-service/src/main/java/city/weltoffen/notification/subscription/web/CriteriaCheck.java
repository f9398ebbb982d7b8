package city.weltoffen.notification.subscription.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.defaults.succession.NamedDepartments;
import city.weltoffen.events.EventCatalogue;
import city.weltoffen.events.EventKind;
import city.weltoffen.notification.matching.Keyword;
import city.weltoffen.notification.subscription.Criteria;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        check(
                "eventTypes",
                criteria.eventTypes(),
                kind -> EventCatalogue.byName(kind).isPresent(),
                problems);
        departments(criteria.departments()).forEach(problems::add);
        check("countries", criteria.countries(), COUNTRIES::contains, problems);
        check("keywords", criteria.keywords(), word -> Keyword.of(word).hasWord(), problems);
        if (isEmpty(criteria)) {
            problems.add(new FieldProblem("#/criteria", "criteria-empty"));
        }
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
        return criteria;
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
                entered.eventTypes().stream().map(EventKind::nameOf).collect(Collectors.toSet()),
                entered.themes(),
                entered.departments(),
                entered.measures(),
                entered.partners(),
                entered.countries(),
                entered.programmes(),
                entered.keywords());
    }

    private static void check(
            String criterion, Set<String> values, Predicate<String> known, List<FieldProblem> problems) {
        int position = 0;
        for (String value : values) {
            if (!known.test(value)) {
                problems.add(new FieldProblem(
                        "#/criteria/" + criterion + "/" + position, criterion + "-unknown", List.of(value)));
            }
            position++;
        }
    }

    private static boolean isEmpty(Criteria criteria) {
        return Stream.of(
                        criteria.eventTypes(),
                        criteria.themes(),
                        criteria.departments(),
                        criteria.measures(),
                        criteria.partners(),
                        criteria.countries(),
                        criteria.programmes(),
                        criteria.keywords())
                .allMatch(Set::isEmpty);
    }
}
