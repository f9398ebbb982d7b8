package city.weltoffen.relations.relation.web;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.catalogue.TextRequest;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.relation.RelationDetails;
import city.weltoffen.relations.relation.RelationKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A relation as it is proposed or changed; partner and kind count when it is proposed, later there are verbs for them.
 *
 * @param summary public text by language, ISO 639-1
 * @param open whether the public may know of it
 */
record RelationRequest(
        @NotBlank String partner,
        @NotNull RelationKind kind,
        @Valid @Nullable TextRequest title,
        @Nullable String label,
        @Size(max = 20) @Nullable Set<@NotBlank String> themes,
        @Size(max = 20) @Nullable Set<@NotBlank String> goals,
        @Size(max = 40) @Nullable Set<@NotBlank String> measures,
        @Nullable String responsible,
        @Size(max = 40) @Nullable Set<@NotBlank String> involved,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 200) String> namedProjects,
        @Size(max = 100) @Nullable List<@NotBlank String> actors,
        @Size(max = 30) @Nullable Map<String, @NotNull @Size(max = 5000) String> summary,
        @Nullable Boolean open,
        @Nullable Boolean confidential,
        @Size(max = 40) @Nullable Set<@NotBlank String> visibleTo,
        @Size(max = 100) @Nullable String fileReference,
        @Valid @Nullable MembershipRequest membership,
        @Valid @Nullable ProjectRequest project) {

    /** @throws DomainProblem {@code invalid} with every key that is on none of the city's lists */
    RelationDetails details(Catalogue catalogue, Directory directory) {
        Catalogue.requireNone(
                Catalogue.unknown("#/themes", set(themes), catalogue.themes().keySet()),
                Catalogue.unknown("#/goals", set(goals), catalogue.goals().keySet()),
                Catalogue.unknown(
                        "#/measures", set(measures), catalogue.measures().keySet()),
                Catalogue.unknown("#/summary", map(summary).keySet(), catalogue.publicLanguages()),
                label == null
                        ? Stream.empty()
                        : Catalogue.unknown(
                                "#/label", Set.of(label), catalogue.labels().keySet()),
                departments("#/responsible", responsible == null ? Set.of() : Set.of(responsible), directory),
                departments("#/involved", set(involved), directory),
                departments("#/visibleTo", set(visibleTo), directory),
                contradictions());
        return new RelationDetails(
                title == null ? null : title.text(),
                label,
                set(themes),
                set(goals),
                set(measures),
                responsible,
                set(involved),
                namedProjects == null ? List.of() : namedProjects,
                actors == null ? List.of() : actors.stream().map(PartnerId::new).toList(),
                map(summary),
                isOpen(),
                isConfidential(),
                set(visibleTo),
                fileReference,
                membership == null ? null : membership.membership(),
                project == null ? null : project.project());
    }

    private boolean isOpen() {
        return Boolean.TRUE.equals(open);
    }

    private boolean isConfidential() {
        return Boolean.TRUE.equals(confidential);
    }

    private Stream<FieldProblem> contradictions() {
        Stream<FieldProblem> openSecret = isOpen() && isConfidential()
                ? Stream.of(new FieldProblem("#/open", "open-and-confidential", List.of()))
                : Stream.empty();
        return Stream.concat(openSecret, project == null ? Stream.empty() : project.problems());
    }

    private static Stream<FieldProblem> departments(String pointer, Set<String> slugs, Directory directory) {
        return slugs.stream()
                .filter(slug -> directory.department(slug).isEmpty())
                .map(slug -> new FieldProblem(pointer, "department-unknown", List.of(slug)));
    }

    private static Set<String> set(@Nullable Set<String> values) {
        return values == null ? Set.of() : new LinkedHashSet<>(values);
    }

    private static Map<String, String> map(@Nullable Map<String, String> values) {
        return values == null ? Map.of() : values;
    }
}
