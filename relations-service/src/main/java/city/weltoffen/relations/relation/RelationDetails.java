package city.weltoffen.relations.relation;

import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.events.Copies;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.partner.PartnerId;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be changed of a relation at any time.
 *
 * @param title of a project or of a cooperation that has a name
 * @param label key of the map category, where the kind alone does not say it
 * @param goals keys of the city's goals
 * @param measures codes of the city's measures
 * @param responsible slug of the responsible department
 * @param involved slugs of the involved departments
 * @param namedProjects to which a friendship or project partnership is limited
 * @param actors partners of civil society that carry it
 * @param summary public text by language
 * @param open whether the public may know of it
 * @param confidential only the departments named and the office know of it
 */
public record RelationDetails(
        @Nullable LocalizedText title,
        @Nullable String label,
        Set<String> themes,
        Set<String> goals,
        Set<String> measures,
        @Nullable String responsible,
        Set<String> involved,
        List<String> namedProjects,
        List<PartnerId> actors,
        Map<String, String> summary,
        boolean open,
        boolean confidential,
        Set<String> visibleTo,
        @Nullable String fileReference,
        @Nullable Membership membership,
        @Nullable EuProject project) {

    public RelationDetails {
        themes = Copies.set(themes);
        goals = Copies.set(goals);
        measures = Copies.set(measures);
        involved = Copies.set(involved);
        namedProjects = List.copyOf(namedProjects);
        actors = List.copyOf(actors);
        summary = Map.copyOf(summary);
        visibleTo = Copies.set(visibleTo);
    }

    /** The responsible and the involved departments, the responsible one first. */
    public Set<String> departments() {
        Set<String> departments = new LinkedHashSet<>();
        Optional.ofNullable(responsible).ifPresent(departments::add);
        departments.addAll(involved);
        return departments;
    }

    /** Whether a department is responsible, involved, or may see it. */
    boolean names(String department) {
        return departments().contains(department) || visibleTo.contains(department);
    }

    /** With the successor in the place of a department that ended. */
    RelationDetails followed(Followed followed) {
        return new RelationDetails(
                title,
                label,
                themes,
                goals,
                measures,
                followed.orNone(responsible),
                followed.beside(responsible, involved),
                namedProjects,
                actors,
                summary,
                open,
                confidential,
                followed.in(visibleTo),
                fileReference,
                membership,
                project);
    }

    RelationDetails withNamedProjects(List<String> projects) {
        return with(projects, membership, project);
    }

    RelationDetails withUse(Membership.Use found, LocalDate on) {
        return membership == null ? this : with(namedProjects, membership.withReview(found, on), project);
    }

    /** Day on which somebody last said what becomes of a membership. */
    Optional<LocalDate> useReviewedOn() {
        return membership == null ? Optional.empty() : Optional.ofNullable(membership.reviewedOn());
    }

    /** With what the last review of a membership's use came to. */
    RelationDetails withReviewOf(RelationDetails before) {
        Membership reviewed = before.membership;
        return membership == null || reviewed == null
                ? this
                : with(namedProjects, membership.withReview(reviewed.use(), reviewed.reviewedOn()), project);
    }

    /** With the parts that belong to another kind, where they are given. */
    RelationDetails withParts(@Nullable Membership member, @Nullable EuProject projectData) {
        return with(namedProjects, member == null ? membership : member, projectData == null ? project : projectData);
    }

    private RelationDetails with(List<String> projects, @Nullable Membership member, @Nullable EuProject projectData) {
        return new RelationDetails(
                title,
                label,
                themes,
                goals,
                measures,
                responsible,
                involved,
                projects,
                actors,
                summary,
                open,
                confidential,
                visibleTo,
                fileReference,
                member,
                projectData);
    }
}
