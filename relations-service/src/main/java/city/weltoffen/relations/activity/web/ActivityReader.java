package city.weltoffen.relations.activity.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.defaults.succession.NamedDepartments;
import city.weltoffen.relations.activity.ActivityDetails;
import city.weltoffen.relations.activity.ActivityId;
import city.weltoffen.relations.activity.ActivityTime;
import city.weltoffen.relations.activity.Protocol;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.PartnerIndex;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes details of requests, whose keys must be on the city's lists. */
@Component
class ActivityReader {

    private final Catalogue catalogue;
    private final NamedDepartments known;
    private final PartnerIndex partners;

    ActivityReader(Catalogue catalogue, NamedDepartments known, PartnerIndex partners) {
        this.catalogue = catalogue;
        this.known = known;
        this.partners = partners;
    }

    /** @throws DomainProblem {@code invalid} with everything that cannot be */
    ActivityDetails details(ActivityRequest request) {
        return details(request, Set.of());
    }

    /**
     * @param before departments that had part in it already, and may stay, also when they are no more
     * @throws DomainProblem {@code invalid} with everything that cannot be
     */
    ActivityDetails details(ActivityRequest request, Set<String> before) {
        Set<String> named = ActivityRequest.set(request.partners());
        Set<String> departments = ActivityRequest.set(request.departments());
        Catalogue.requireNone(
                Catalogue.unknown(
                        "#/kind",
                        List.of(request.kind()),
                        catalogue.activityKinds().keySet()),
                Catalogue.unknown(
                        "#/themes",
                        ActivityRequest.set(request.themes()),
                        catalogue.themes().keySet()),
                Catalogue.unknown(
                        "#/measures",
                        ActivityRequest.set(request.measures()),
                        catalogue.measures().keySet()),
                unknown("#/partners", named),
                known.problems("#/departments", without(before, departments)),
                problem(request.isBackwards(), "#/ends", "ends-before-begin"),
                problem(request.endsOnlyByTheClock(), "#/beginsAt", "required"));
        return new ActivityDetails(
                request.kind(),
                request.title().text(),
                ActivityRequest.text(request.programme()),
                ActivityRequest.text(request.place()),
                new ActivityTime(request.begins(), request.beginsAt(), request.lastDay(), request.endsAt()),
                named,
                departments,
                ActivityRequest.set(request.measures()),
                ActivityRequest.set(request.themes()),
                Boolean.TRUE.equals(request.open()),
                request.within() == null ? null : new ActivityId(request.within()),
                ActivityRequest.text(request.fileReference()),
                request.protocol() == null
                        ? Protocol.nothing()
                        : request.protocol().protocol());
    }

    private Stream<FieldProblem> unknown(String pointer, Set<String> ids) {
        return ids.stream()
                .filter(id -> partners.find(new PartnerId(id)).isEmpty())
                .map(id -> new FieldProblem(pointer, "unknown-value", List.of(id)));
    }

    private static List<String> without(Set<String> before, Set<String> now) {
        return now.stream().filter(slug -> !before.contains(slug)).toList();
    }

    static Stream<FieldProblem> problem(boolean found, String pointer, String code) {
        return found ? Stream.of(new FieldProblem(pointer, code)) : Stream.empty();
    }
}
