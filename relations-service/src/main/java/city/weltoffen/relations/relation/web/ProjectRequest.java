package city.weltoffen.relations.relation.web;

import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.catalogue.MoneyRequest;
import city.weltoffen.relations.relation.EuProject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An EU project as a request brings it.
 *
 * @param programme code without blanks; events carry it
 */
record ProjectRequest(
        @Size(max = 50) @Nullable String programme,
        @Size(max = 100) @Nullable String call,
        EuProject.@Nullable Role role,
        @Valid @Nullable MoneyRequest grant,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        @Size(max = 100) @Nullable List<@NotNull @Valid MemberRequest> consortium) {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z+._/-]+");

    /** What cannot be. */
    Stream<FieldProblem> problems() {
        Stream<FieldProblem> backwards = begins != null && ends != null && ends.isBefore(begins)
                ? Stream.of(new FieldProblem("#/project/ends", "ends-before-begin"))
                : Stream.empty();
        Stream<FieldProblem> words = programme == null
                        || programme.isEmpty()
                        || CODE.matcher(programme).matches()
                ? Stream.empty()
                : Stream.of(new FieldProblem("#/project/programme", "no-code", List.of(programme)));
        List<MemberRequest> members = members();
        Stream<FieldProblem> countries = IntStream.range(0, members.size())
                .boxed()
                .flatMap(index -> Catalogue.unknownCountry(
                        "#/project/consortium/%d/country".formatted(index),
                        members.get(index).country()));
        return Stream.of(backwards, words, countries).flatMap(each -> each);
    }

    private List<MemberRequest> members() {
        return consortium == null ? List.of() : consortium;
    }

    EuProject project() {
        return new EuProject(
                programme == null || programme.isEmpty() ? null : programme,
                call,
                role,
                grant == null ? null : grant.money(),
                begins,
                ends,
                members().stream().map(MemberRequest::member).toList());
    }

    /** @param country ISO 3166-1 alpha-2 */
    record MemberRequest(
            @NotBlank @Size(max = 200) String name,
            @Nullable String country) {

        EuProject.Member member() {
            return new EuProject.Member(name.strip(), country);
        }
    }
}
