package city.weltoffen.networking.application;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.Copies;
import city.weltoffen.networking.interest.WantedCall;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an application says.
 *
 * @param project acronym or short name
 * @param call the one it answers; advice and ideas may have none yet
 * @param programme abbreviation of the funding programme
 * @param departments slugs; the first is the responsible one
 * @param partners ids of the partners in the consortium
 * @param themes slugs of themes
 * @param measures codes of measures of the concept
 * @param begins first day of the project
 * @param ends last day of the project
 * @param reportDue day on which the next report to the funder is due
 * @param notes for the departments only
 * @param lessons what others should know the next time
 */
public record ApplicationContent(
        String project,
        String title,
        @Nullable WantedCall call,
        @Nullable String programme,
        ApplicationRole role,
        List<String> departments,
        Set<String> partners,
        Set<String> themes,
        Set<String> measures,
        Amounts amounts,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        @Nullable LocalDate reportDue,
        @Nullable String fileReference,
        List<NamedLink> links,
        @Nullable String notes,
        @Nullable String lessons) {

    /** @throws DomainProblem {@code invalid} where there is no department, or an end before the beginning */
    public ApplicationContent {
        departments = departments.stream().distinct().toList();
        partners = Copies.set(partners);
        themes = Copies.set(themes);
        measures = Copies.set(measures);
        links = List.copyOf(links);
        if (departments.isEmpty()) {
            throw DomainProblem.invalid("#/departments", "required");
        }
        if (begins != null && ends != null && ends.isBefore(begins)) {
            throw DomainProblem.invalid("#/ends", "ends-before-begin");
        }
    }

    public String responsible() {
        return departments.getFirst();
    }

    /** The programme given, else the call's. */
    public @Nullable String fundedBy() {
        return programme == null && call != null ? call.programme() : programme;
    }

    /** What is known of one when somebody has the idea: the first department leads. */
    static ApplicationContent outline(
            String project,
            String title,
            @Nullable WantedCall call,
            List<String> departments,
            Set<String> themes,
            Amounts amounts) {
        return new ApplicationContent(
                project,
                title,
                call,
                call == null ? null : call.programme(),
                ApplicationRole.LEAD,
                departments,
                Set.of(),
                themes,
                Set.of(),
                amounts,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null);
    }

    ApplicationContent with(List<String> other) {
        return with(programme, other, begins, ends, fileReference, lessons);
    }

    ApplicationContent filedUnder(String reference) {
        return with(programme, departments, begins, ends, reference, lessons);
    }

    /** As the funder granted it. */
    ApplicationContent granted(Grant grant) {
        return with(grant.programme(), departments, grant.begins(), grant.ends(), fileReference, lessons);
    }

    ApplicationContent withLessons(@Nullable String learned) {
        return with(programme, departments, begins, ends, fileReference, learned);
    }

    private ApplicationContent with(
            @Nullable String funder,
            List<String> takingPart,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String reference,
            @Nullable String learned) {
        return new ApplicationContent(
                project,
                title,
                call,
                funder,
                role,
                takingPart,
                partners,
                themes,
                measures,
                amounts,
                from,
                until,
                reportDue,
                reference,
                links,
                notes,
                learned);
    }

    ApplicationContent withAlso(String department) {
        Set<String> all = new LinkedHashSet<>(departments);
        all.add(department);
        return with(List.copyOf(all));
    }

    /** With the successor in the place of a department that ended. */
    ApplicationContent followed(String ended, String successor) {
        return with(departments.stream()
                .map(department -> department.equals(ended) ? successor : department)
                .toList());
    }

    /** What is searched. */
    Stream<@Nullable String> words() {
        return Stream.of(
                project,
                title,
                programme,
                fileReference,
                call == null ? null : call.identifier(),
                call == null ? null : call.title());
    }
}
