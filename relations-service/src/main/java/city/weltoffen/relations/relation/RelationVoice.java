package city.weltoffen.relations.relation;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.relations.RelationAgreementExpiring;
import city.weltoffen.events.relations.RelationAgreementRenewed;
import city.weltoffen.events.relations.RelationChanged;
import city.weltoffen.events.relations.RelationConfirmed;
import city.weltoffen.events.relations.RelationConverted;
import city.weltoffen.events.relations.RelationDormant;
import city.weltoffen.events.relations.RelationEnded;
import city.weltoffen.events.relations.RelationEstablished;
import city.weltoffen.events.relations.RelationFacts;
import city.weltoffen.events.relations.RelationInteractionLogged;
import city.weltoffen.events.relations.RelationNoticeDue;
import city.weltoffen.events.relations.RelationProposed;
import city.weltoffen.events.relations.RelationRemoved;
import city.weltoffen.events.relations.RelationReviewDue;
import city.weltoffen.events.relations.RelationRevived;
import city.weltoffen.events.relations.RelationStepRecommended;
import city.weltoffen.events.relations.RelationSuspended;
import city.weltoffen.events.relations.RelationUseReviewDue;
import city.weltoffen.events.relations.RelationUseReviewed;
import city.weltoffen.relations.partner.PartnerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What others hear of a relation; of a confidential one only that there is something. */
record RelationVoice(Relation relation) {

    DomainEvent proposed() {
        return new RelationProposed(says("Beziehung vorgeschlagen", "Relation proposed"), facts());
    }

    DomainEvent established() {
        return new RelationEstablished(says("Beziehung begründet", "Relation established"), facts());
    }

    DomainEvent changed() {
        return new RelationChanged(says("Beziehung geändert", "Relation changed"), facts());
    }

    DomainEvent agreementRenewed() {
        return new RelationAgreementRenewed(says("Vereinbarung erneuert", "Agreement renewed"), facts());
    }

    DomainEvent dormant() {
        return new RelationDormant(says("Beziehung ruht", "Relation dormant"), facts());
    }

    DomainEvent revived() {
        return new RelationRevived(says("Beziehung wiederbelebt", "Relation revived"), facts());
    }

    DomainEvent suspended() {
        return new RelationSuspended(says("Beziehung ausgesetzt", "Relation suspended"), facts());
    }

    DomainEvent converted(RelationKind before) {
        return new RelationConverted(says("Beziehung umgewandelt", "Relation converted"), facts(), before.name());
    }

    DomainEvent ended(LocalDate on) {
        return new RelationEnded(says("Beziehung beendet", "Relation ended"), facts(), on);
    }

    DomainEvent removed() {
        return new RelationRemoved(
                says("Beziehung ausgesondert", "Relation disposed of").withoutLink(), facts());
    }

    DomainEvent interactionLogged(Interaction noted) {
        return new RelationInteractionLogged(
                says("Austausch notiert", "Interaction logged"),
                facts(),
                noted.facts(relation.details().confidential()));
    }

    DomainEvent confirmed(LocalDate on) {
        return new RelationConfirmed(says("Beziehung bestätigt", "Relation confirmed"), facts(), on);
    }

    /** All that has to be said today. */
    List<DomainEvent> of(Due due) {
        List<DomainEvent> events = new ArrayList<>();
        if (due.review()) {
            events.add(reviewDue(relation.interactions().lastDay().orElse(null)));
        }
        if (due.useReview()) {
            events.add(useReviewDue(relation.details().useReviewedOn().orElse(null)));
        }
        due.agreement().ifPresent(rung -> events.add(agreementExpiring(rung.day(), rung.days())));
        due.notice().ifPresent(rung -> events.add(noticeDue(rung.day(), rung.days())));
        return events;
    }

    private DomainEvent reviewDue(@Nullable LocalDate lastInteraction) {
        return new RelationReviewDue(asks("Überprüfung fällig", "Review due"), facts(), lastInteraction);
    }

    private DomainEvent useReviewDue(@Nullable LocalDate reviewedOn) {
        return new RelationUseReviewDue(asks("Nutzung zu überprüfen", "Review of use due"), facts(), reviewedOn);
    }

    DomainEvent useReviewed(Membership.Use use, LocalDate on) {
        return new RelationUseReviewed(says("Nutzung überprüft", "Use reviewed"), facts(), use.name(), on);
    }

    /** Reaches the office, which brings it before the council. */
    DomainEvent recommended(Step step) {
        Notice notice = notice(
                "Empfehlung (%s)".formatted(step.verb().de()),
                "Recommendation (%s)".formatted(step.verb().en()),
                List.of(Addressee.office()));
        return new RelationStepRecommended(notice, facts(), step.name());
    }

    private DomainEvent agreementExpiring(LocalDate end, int days) {
        return new RelationAgreementExpiring(asks("Vereinbarung läuft aus", "Agreement expiring"), facts(), end, days);
    }

    private DomainEvent noticeDue(LocalDate noticeBy, int days) {
        return new RelationNoticeDue(asks("Kündigungsfrist läuft", "Notice date approaching"), facts(), noticeBy, days);
    }

    private Notice says(String german, String english) {
        return notice(german, english, List.of());
    }

    /** Also reaches the coordinators of the responsible department, or the office where there is none. */
    private Notice asks(String german, String english) {
        String responsible = relation.details().responsible();
        return notice(
                german,
                english,
                List.of(responsible == null ? Addressee.office() : Addressee.coordinatorsOf(responsible)));
    }

    private Notice notice(String german, String english, List<Addressee> addressees) {
        String link = "/relations/" + relation.id().value();
        if (relation.details().confidential()) {
            LocalizedText title = new LocalizedText("Vertrauliche Angelegenheit", "Confidential matter");
            return new Notice(title, link, Tags.none(), addressees);
        }
        LocalizedText name = relation.partner().name();
        LocalizedText kind = relation.kind().label();
        return new Notice(
                new LocalizedText(
                        "%s: %s (%s)".formatted(german, name.de(), kind.de()),
                        "%s: %s (%s)".formatted(english, name.en(), kind.en())),
                link,
                tags(),
                addressees);
    }

    private Tags tags() {
        RelationDetails details = relation.details();
        String country = relation.partner().country();
        EuProject project = relation.details().project();
        String programme = project == null ? null : project.programme();
        return Tags.none()
                .withThemes(details.themes())
                .withDepartments(details.departments())
                .withMeasures(details.measures())
                .withPartners(partners())
                .withCountries(country == null ? Set.of() : Set.of(country))
                .withProgrammes(programme == null ? Set.of() : Set.of(programme));
    }

    /** The other side, and who of civil society carries it. */
    private Set<String> partners() {
        return Stream.concat(Stream.of(relation.partner().id()), relation.details().actors().stream())
                .map(PartnerId::value)
                .collect(Collectors.toSet());
    }

    private RelationFacts facts() {
        RelationDetails details = relation.details();
        boolean confidential = details.confidential();
        return new RelationFacts(
                confidential ? null : relation.partner().id().value(),
                relation.kind().name(),
                relation.state().name(),
                confidential ? Set.of() : details.themes(),
                confidential ? Set.of() : details.measures(),
                details.responsible(),
                details.involved(),
                confidential ? null : relation.founding().map(Founding::on).orElse(null));
    }
}
