package city.weltoffen.measures.measure.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.defaults.succession.NamedDepartments;
import city.weltoffen.measures.concept.Concept;
import city.weltoffen.measures.concept.Concepts;
import city.weltoffen.measures.measure.Dependencies;
import city.weltoffen.measures.measure.Measure;
import city.weltoffen.measures.measure.MeasureCode;
import city.weltoffen.measures.measure.MeasureDetails;
import city.weltoffen.measures.measure.MeasureIndex;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what of a request stands on none of the lists: goals, fields, departments, other measures. */
@Component
class MeasureLists {

    private final Concepts concepts;
    private final NamedDepartments departments;
    private final MeasureIndex index;
    private final Dependencies dependencies;

    MeasureLists(Concepts concepts, NamedDepartments departments, MeasureIndex index, Dependencies dependencies) {
        this.concepts = concepts;
        this.departments = departments;
        this.index = index;
        this.dependencies = dependencies;
    }

    /** @throws DomainProblem {@code invalid} with everything that is wrong */
    MeasureDetails details(MeasureRequest request, Measure measure) {
        Concept concept = concepts.inForce().concept();
        MeasureDetails before = measure.details();
        requireNone(
                unknown("#/field", Set.of(request.field()), concept.fieldIds()),
                unknown("#/goals", request.wantedGoals(), concept.goalIds()),
                department("#/responsible", request.responsible(), before.departments()),
                request.wantedInvolved().stream().flatMap(slug -> department("#/involved", slug, before.departments())),
                period(request.period()),
                repeatedYears(request.wantedPlan()),
                dependencies(measure.id(), request.wantedDependencies()));
        return request.details();
    }

    /** A department that is named already may stay, also when it is no more. */
    Stream<FieldProblem> department(String pointer, @Nullable String slug, Set<String> named) {
        return slug == null || named.contains(slug) ? Stream.empty() : departments.problem(pointer, slug).stream();
    }

    private static Stream<FieldProblem> period(MeasureRequest.@Nullable PeriodRequest period) {
        if (period != null && period.isContinuous() && period.ends() != null) {
            return Stream.of(new FieldProblem("#/period/ends", "continuous-has-no-end"));
        }
        return period != null && period.isBackwards()
                ? Stream.of(new FieldProblem("#/period/ends", "ends-before-begin"))
                : Stream.empty();
    }

    private static Stream<FieldProblem> repeatedYears(List<MeasureRequest.YearRequest> plan) {
        Set<Integer> seen = new HashSet<>();
        return Stream.iterate(0, i -> i < plan.size(), i -> i + 1)
                .filter(i -> !seen.add(plan.get(i).year()))
                .map(i -> new FieldProblem(
                        "#/planned/" + i + "/year",
                        "taken",
                        List.of(String.valueOf(plan.get(i).year()))));
    }

    private Stream<FieldProblem> dependencies(MeasureCode code, Set<String> wanted) {
        Stream<FieldProblem> unknown = wanted.stream()
                .filter(other -> index.find(new MeasureCode(other)).isEmpty())
                .map(other -> new FieldProblem("#/dependsOn", "unknown-value", List.of(other)));
        Stream<FieldProblem> circle = dependencies.circle(code, wanted).stream()
                .map(way -> new FieldProblem("#/dependsOn", "dependency-cycle", List.of(String.join(" → ", way))));
        return Stream.concat(unknown, circle);
    }

    private static Stream<FieldProblem> unknown(String pointer, Collection<String> values, Set<String> known) {
        return values.stream()
                .filter(value -> !known.contains(value))
                .map(value -> new FieldProblem(pointer, "unknown-value", List.of(value)));
    }

    @SafeVarargs
    static void requireNone(Stream<FieldProblem>... problems) {
        List<FieldProblem> found = Arrays.stream(problems).flatMap(each -> each).toList();
        if (!found.isEmpty()) {
            throw DomainProblem.invalid(found);
        }
    }
}
