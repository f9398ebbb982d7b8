package city.weltoffen.relations.project;

import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.networking.ApplicationChanged;
import city.weltoffen.events.networking.ApplicationDecided;
import city.weltoffen.events.networking.ApplicationFacts;
import city.weltoffen.relations.partner.PartnerDetails;
import city.weltoffen.relations.partner.PartnerEntry;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.PartnerIndex;
import city.weltoffen.relations.partner.PartnerKind;
import city.weltoffen.relations.partner.Partners;
import city.weltoffen.relations.relation.EuProject;
import city.weltoffen.relations.relation.RelationDetails;
import city.weltoffen.relations.relation.RelationId;
import city.weltoffen.relations.relation.Relations;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes an EU project of every granted application, once: its id is the application's. Corrections of the grant follow. */
class GrantedApplications {

    private static final LocalizedText FUNDER = new LocalizedText("Europäische Union", "European Union");

    private final Relations relations;
    private final Partners partners;
    private final PartnerIndex index;

    GrantedApplications(Relations relations, Partners partners, PartnerIndex index) {
        this.relations = relations;
        this.partners = partners;
        this.index = index;
    }

    void on(EventEnvelope event) {
        RelationId project = new RelationId(event.subject());
        switch (event.kind()) {
            case "application.decided" -> decided(project, event.as(ApplicationDecided.class));
            case "application.changed" ->
                follow(project, event.as(ApplicationChanged.class).application());
            default -> {}
        }
    }

    private void decided(RelationId project, ApplicationDecided decision) {
        if (decision.granted()) {
            ApplicationFacts application = decision.application();
            relations.proposeFollowingOnce(project, partner(application), details(application));
            relations.establishOnce(project, application.begins());
            // handed in and granted once more it is there already
            follow(project, application);
        }
    }

    private void follow(RelationId project, ApplicationFacts application) {
        if (application.grant() != null) {
            relations.followOrigin(project, project(application));
        }
    }

    private static RelationDetails details(ApplicationFacts application) {
        Set<String> departments = new LinkedHashSet<>(application.departments());
        Optional<String> responsible = departments.stream().findFirst();
        responsible.ifPresent(departments::remove);
        return new RelationDetails(
                new LocalizedText(application.project(), application.project()),
                null,
                application.themes(),
                Set.of(),
                Set.of(),
                responsible.orElse(null),
                departments,
                List.of(),
                application.partners().stream().map(PartnerId::new).toList(),
                Map.of(),
                false,
                false,
                Set.of(),
                null,
                null,
                project(application));
    }

    private static EuProject project(ApplicationFacts application) {
        return new EuProject(
                application.programme(),
                application.callIdentifier(),
                EuProject.Role.valueOf(application.role()),
                application.grant(),
                application.begins(),
                application.ends(),
                List.of());
    }

    /** The first of the consortium that is known here, else the funder. */
    private PartnerId partner(ApplicationFacts application) {
        return application.partners().stream()
                .flatMap(id -> index.find(new PartnerId(id)).stream())
                .findFirst()
                .or(() -> index.find(entry -> entry.details().name().equals(FUNDER)).stream()
                        .findFirst())
                .map(PartnerEntry::id)
                .orElseGet(() -> partners.add(
                                new PartnerDetails(PartnerKind.ORGANISATION, FUNDER, List.of(), null, null, null),
                                false)
                        .id());
    }
}
