package city.weltoffen.relations.activity.web;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.relations.activity.ActivityDetails;
import city.weltoffen.relations.activity.ActivityId;
import city.weltoffen.relations.activity.ActivityTime;
import city.weltoffen.relations.activity.Protocol;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.PartnerIndex;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes details of requests, whose keys must be on the city's lists. */
@Component
class ActivityReader {

    private final Catalogue catalogue;
    private final Directory directory;
    private final PartnerIndex partners;

    ActivityReader(Catalogue catalogue, Directory directory, PartnerIndex partners) {
        this.catalogue = catalogue;
        this.directory = directory;
        this.partners = partners;
    }

    /** @throws DomainProblem {@code invalid} with everything that cannot be */
    ActivityDetails details(ActivityRequest request) {
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
                missing("#/partners", "unknown-value", named, this::isPartner),
                missing("#/departments", "department-unknown", departments, this::isDepartment),
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

    private boolean isPartner(String id) {
        return partners.find(new PartnerId(id)).isPresent();
    }

    private boolean isDepartment(String slug) {
        return directory.department(slug).isPresent();
    }

    private static Stream<FieldProblem> missing(
            String pointer, String code, Set<String> values, Predicate<String> known) {
        return values.stream().filter(known.negate()).map(value -> new FieldProblem(pointer, code, List.of(value)));
    }

    static Stream<FieldProblem> problem(boolean found, String pointer, String code) {
        return found ? Stream.of(new FieldProblem(pointer, code)) : Stream.empty();
    }
}
