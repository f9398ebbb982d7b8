package city.weltoffen.relations.relation.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.defaults.succession.NamedDepartments;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.PartnerIndex;
import city.weltoffen.relations.relation.Conversion;
import city.weltoffen.relations.relation.RelationDetails;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes details of requests, whose keys must be on the city's lists. */
@Component
class RelationReader {

    private final Catalogue catalogue;
    private final NamedDepartments departments;
    private final PartnerIndex partners;

    RelationReader(Catalogue catalogue, NamedDepartments departments, PartnerIndex partners) {
        this.catalogue = catalogue;
        this.departments = departments;
        this.partners = partners;
    }

    /** @throws DomainProblem {@code invalid} when nobody is known by it */
    PartnerId partner(RelationRequest request) {
        Catalogue.requireNone(unknown("#/partner", new PartnerId(request.partner())));
        return new PartnerId(request.partner());
    }

    /** @throws DomainProblem {@code invalid} with everything that cannot be */
    RelationDetails details(RelationRequest request) {
        Set<String> themes = RelationRequest.set(request.themes());
        Set<String> goals = RelationRequest.set(request.goals());
        Set<String> measures = RelationRequest.set(request.measures());
        Set<String> involved = RelationRequest.set(request.involved());
        Set<String> visibleTo = RelationRequest.set(request.visibleTo());
        String label = request.label();
        String responsible = request.responsible();
        Catalogue.requireNone(
                Catalogue.unknown("#/themes", themes, catalogue.themes().keySet()),
                Catalogue.unknown("#/goals", goals, catalogue.goals().keySet()),
                Catalogue.unknown("#/measures", measures, catalogue.measures().keySet()),
                Catalogue.unknown("#/summary", request.texts().keySet(), catalogue.publicLanguages()),
                Catalogue.unknown("#/label", one(label), catalogue.labels().keySet()),
                departments.problem("#/responsible", responsible).stream(),
                departments.problems("#/involved", involved),
                departments.problems("#/visibleTo", visibleTo),
                request.carriers().stream().flatMap(actor -> unknown("#/actors", actor)),
                problem(request.isOpen() && request.isConfidential(), "#/open", "open-and-confidential"),
                project(request.project()));
        return new RelationDetails(
                request.title() == null ? null : request.title().text(),
                label,
                themes,
                goals,
                measures,
                responsible,
                involved,
                request.namedProjects() == null ? List.of() : request.namedProjects(),
                request.carriers(),
                request.texts(),
                request.isOpen(),
                request.isConfidential(),
                visibleTo,
                request.fileReference(),
                request.membership() == null ? null : request.membership().membership(),
                request.project() == null ? null : request.project().project());
    }

    /** @throws DomainProblem {@code invalid} with everything that cannot be */
    Conversion conversion(Verbs.Convert request) {
        Catalogue.requireNone(project(request.project()));
        return request.conversion();
    }

    private Stream<FieldProblem> unknown(String pointer, PartnerId partner) {
        return problem(partners.find(partner).isEmpty(), pointer, "unknown-value", partner.value());
    }

    private static Stream<FieldProblem> project(@Nullable ProjectRequest project) {
        return project == null ? Stream.empty() : project.problems();
    }

    private static Set<String> one(@Nullable String value) {
        return value == null ? Set.of() : Set.of(value);
    }

    private static Stream<FieldProblem> problem(boolean found, String pointer, String code, Object... arguments) {
        return found ? Stream.of(new FieldProblem(pointer, code, List.of(arguments))) : Stream.empty();
    }
}
