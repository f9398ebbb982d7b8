package city.weltoffen.relations.enquiry;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.relations.EnquiryFacts;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.partner.PartnerId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What others hear of an enquiry: its kind, country and themes, never who asks or in which words. */
record EnquiryVoice(Enquiry enquiry, Catalogue catalogue) {

    Notice says(String german, String english) {
        return notice(german, english, List.of());
    }

    Notice tellsOffice(String german, String english) {
        return notice(german, english, List.of(Addressee.office()));
    }

    Notice asks(Collection<String> departments, String german, String english) {
        return notice(german, english, coordinators(departments).toList());
    }

    Notice tellsAll(String german, String english) {
        return notice(
                german,
                english,
                Stream.concat(
                                Stream.of(Addressee.office()),
                                coordinators(enquiry.consultation().departments()))
                        .toList());
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

    EnquiryFacts facts() {
        EnquiryDetails details = enquiry.details();
        PartnerId partner = details.partner();
        return new EnquiryFacts(
                details.kind(),
                enquiry.state().name(),
                partner == null ? null : partner.value(),
                details.country(),
                details.themes(),
                enquiry.receivedOn());
    }
}
