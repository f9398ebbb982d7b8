package city.weltoffen.relations.enquiry;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.relations.EnquiryAnswered;
import city.weltoffen.events.relations.EnquiryChanged;
import city.weltoffen.events.relations.EnquiryDecided;
import city.weltoffen.events.relations.EnquiryFacts;
import city.weltoffen.events.relations.EnquiryReceived;
import city.weltoffen.events.relations.EnquiryRemoved;
import city.weltoffen.events.relations.EnquiryRouted;
import city.weltoffen.events.relations.EnquiryStatementDue;
import city.weltoffen.events.relations.EnquiryStatementGiven;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.partner.PartnerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What others hear of an enquiry: its kind, country and themes, never who asks or in which words. */
record EnquiryVoice(Enquiry enquiry, Catalogue catalogue) {

    EnquiryReceived received() {
        return new EnquiryReceived(tellsOffice("Neue Anfrage", "New enquiry"), facts());
    }

    EnquiryChanged changed() {
        return new EnquiryChanged(says("Anfrage geändert", "Enquiry changed"), facts());
    }

    /** Those are addressed who have said nothing yet. */
    EnquiryRouted routed(LocalDate replyBy) {
        Consultation consultation = enquiry.consultation();
        return new EnquiryRouted(
                notice(
                        "Stellungnahme erbeten",
                        "Statement requested",
                        coordinators(consultation.missing()).toList()),
                facts(),
                consultation.departments(),
                replyBy);
    }

    EnquiryStatementGiven statementGiven(String department, Recommendation recommendation) {
        return new EnquiryStatementGiven(
                tellsOffice("Stellungnahme abgegeben", "Statement given"), facts(), department, recommendation.name());
    }

    /** For those who are missing; when the office takes over, for it too. */
    EnquiryStatementDue statementDue(Reminder reminder) {
        Consultation consultation = enquiry.consultation();
        boolean escalated = reminder == Reminder.OFFICE;
        var addressees = Stream.concat(
                escalated ? Stream.of(Addressee.office()) : Stream.empty(), coordinators(consultation.missing()));
        return new EnquiryStatementDue(
                notice("Stellungnahme überfällig", "Statement overdue", addressees.toList()),
                facts(),
                consultation.missing(),
                consultation.routing().orElseThrow().replyBy(),
                escalated);
    }

    EnquiryChanged decisionProposed() {
        return new EnquiryChanged(tellsOffice("Entscheidung vorgeschlagen", "Decision proposed"), facts());
    }

    /** For the office and everybody who was asked. */
    EnquiryDecided decided(Outcome outcome) {
        LocalizedText label = outcome.label();
        var addressees = Stream.concat(
                Stream.of(Addressee.office()),
                coordinators(enquiry.consultation().departments()));
        return new EnquiryDecided(
                notice("Anfrage " + label.de(), "Enquiry " + label.en(), addressees.toList()), facts(), outcome.name());
    }

    EnquiryAnswered answered() {
        return new EnquiryAnswered(says("Anfrage beantwortet", "Enquiry answered"), facts());
    }

    EnquiryRemoved removed() {
        return new EnquiryRemoved(
                says("Anfrage ausgesondert", "Enquiry disposed of").withoutLink(), facts());
    }

    EnquiryChanged converted() {
        return new EnquiryChanged(
                enquiry.conversion()
                                .filter(made -> made.to() == Conversion.Target.ACTIVITY)
                                .isPresent()
                        ? says("Anfrage wird Aktivität", "Enquiry becomes an activity")
                        : says("Anfrage wird Beziehung", "Enquiry becomes a relation"),
                facts());
    }

    private Notice says(String german, String english) {
        return notice(german, english, List.of());
    }

    private Notice tellsOffice(String german, String english) {
        return notice(german, english, List.of(Addressee.office()));
    }

    private static Stream<Addressee> coordinators(Collection<String> departments) {
        return departments.stream().map(Addressee::coordinatorsOf);
    }

    private Notice notice(String german, String english, List<Addressee> addressees) {
        LocalizedText kind = catalogue.enquiryKind(enquiry.details().kind());
        Optional<LocalizedText> country =
                Optional.ofNullable(enquiry.details().country()).map(Catalogue::country);
        LocalizedText title = new LocalizedText(
                german + ": " + kind.de()
                        + country.map(name -> " (" + name.de() + ")").orElse(""),
                english + ": " + kind.en()
                        + country.map(name -> " (" + name.en() + ")").orElse(""));
        return new Notice(title, "/enquiries/" + enquiry.id().value(), tags(), addressees);
    }

    private Tags tags() {
        EnquiryDetails details = enquiry.details();
        return Tags.none()
                .withThemes(details.themes())
                .withDepartments(Set.copyOf(enquiry.consultation().departments()))
                .withPartners(
                        details.partner() == null
                                ? Set.of()
                                : Set.of(details.partner().value()))
                .withCountries(details.country() == null ? Set.of() : Set.of(details.country()));
    }

    private EnquiryFacts facts() {
        EnquiryDetails details = enquiry.details();
        PartnerId partner = details.partner();
        return new EnquiryFacts(
                details.kind(),
                enquiry.state().name(),
                partner == null ? null : partner.value(),
                details.country(),
                details.themes(),
                enquiry.intake().receivedOn());
    }
}
