package city.weltoffen.relations.enquiry.web;

import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.defaults.succession.NamedDepartments;
import city.weltoffen.relations.catalogue.TextRequest;
import city.weltoffen.relations.enquiry.ConversionPlan;
import city.weltoffen.relations.enquiry.Enquiry;
import city.weltoffen.relations.relation.RelationDetails;
import city.weltoffen.relations.relation.RelationKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The relation that an enquiry is to become, with the enquiry's themes and file reference.
 *
 * @param responsible slug of a department
 * @param involved slugs; the other departments that were asked where it is missing
 */
record NewRelation(
        @NotNull RelationKind kind,
        @Valid @Nullable TextRequest title,
        @Nullable String responsible,
        @Size(max = 40) @Nullable Set<@NotBlank String> involved) {

    Stream<FieldProblem> problems(NamedDepartments known) {
        String leading = Texts.orNothing(responsible);
        return Stream.concat(
                known.problem("#/relation/responsible", leading).stream(),
                known.problems("#/relation/involved", Texts.orEmpty(involved)));
    }

    ConversionPlan plan(ConversionPlan.With with, Enquiry enquiry) {
        return new ConversionPlan.ToRelation(with, kind, details(enquiry, Texts.orNothing(responsible)));
    }

    private RelationDetails details(Enquiry enquiry, @Nullable String leading) {
        Set<String> others =
                involved == null ? Set.copyOf(enquiry.consultation().departments()) : Texts.orEmpty(involved);
        return new RelationDetails(
                title == null ? null : title.text(),
                null,
                enquiry.details().themes(),
                Set.of(),
                Set.of(),
                leading,
                others.stream().filter(slug -> !slug.equals(leading)).collect(Collectors.toSet()),
                List.of(),
                List.of(),
                Map.of(),
                false,
                false,
                Set.of(),
                enquiry.details().fileReference(),
                null,
                null);
    }
}
