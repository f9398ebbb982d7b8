package city.weltoffen.relations.enquiry.web;

import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.defaults.succession.NamedDepartments;
import city.weltoffen.relations.activity.ActivityTime;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.catalogue.TextRequest;
import city.weltoffen.relations.enquiry.ConversionPlan;
import city.weltoffen.relations.enquiry.Enquiry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The activity that an enquiry is to become, with the enquiry's themes and file reference; programme, times of day and
 * protocol come later, where activities are planned.
 *
 * @param kind key of the city's kind of activity
 * @param ends last day; the first one where it is missing
 * @param departments slugs; those that were asked where it is missing
 * @param open whether the public may know of it
 */
record NewActivity(
        @NotBlank String kind,
        @NotNull @Valid TextRequest title,
        @Size(max = 300) @Nullable String place,
        @NotNull LocalDate begins,
        @Nullable LocalDate ends,
        @Size(max = 40) @Nullable Set<@NotBlank String> departments,
        @Nullable Boolean open) {

    Stream<FieldProblem> problems(Catalogue catalogue, NamedDepartments known) {
        return Stream.of(
                        Catalogue.unknown(
                                "#/activity/kind",
                                List.of(kind),
                                catalogue.activityKinds().keySet()),
                        known.problems("#/activity/departments", Texts.orEmpty(departments)),
                        ActivityTime.isBackwards(begins, null, lastDay(), null)
                                ? Stream.of(new FieldProblem("#/activity/ends", "ends-before-begin"))
                                : Stream.<FieldProblem>empty())
                .flatMap(each -> each);
    }

    ConversionPlan plan(ConversionPlan.With with, Enquiry enquiry) {
        return new ConversionPlan.ToActivity(
                with,
                kind,
                title.text(),
                Texts.orNothing(place),
                new ActivityTime(begins, null, lastDay(), null),
                departments == null ? Set.copyOf(enquiry.consultation().departments()) : Texts.orEmpty(departments),
                Boolean.TRUE.equals(open));
    }

    private LocalDate lastDay() {
        return ends == null ? begins : ends;
    }
}
