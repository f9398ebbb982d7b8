package city.weltoffen.relations.enquiry.web;

import city.weltoffen.defaults.text.FoldedText;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.enquiry.mail.ReadMail;
import city.weltoffen.relations.partner.PartnerEntry;
import city.weltoffen.relations.partner.PartnerIndex;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills in what a mail tells about an enquiry. */
@Component
class MailPrefill {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Catalogue catalogue;
    private final PartnerIndex partners;

    MailPrefill(Catalogue catalogue, PartnerIndex partners) {
        this.catalogue = catalogue;
        this.partners = partners;
    }

    PrefilledEnquiry of(ReadMail mail) {
        String domain = domain(mail.email());
        Optional<PartnerEntry> partner = partnerAt(domain);
        String subject = mail.subject();
        return new PrefilledEnquiry(
                subject,
                mail.text(),
                mail.cut(),
                kind(subject).orElse(null),
                partner.map(known -> known.details().name().de()).orElse(null),
                partner.map(known -> known.details().country())
                        .or(() -> country(domain))
                        .orElse(null),
                partner.map(known -> known.id().value()).orElse(null),
                new PrefilledEnquiry.PrefilledSender(mail.name(), mail.email(), mail.language()),
                mail.attachments());
    }

    private static String domain(@Nullable String email) {
        return email == null ? "" : email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    private Optional<PartnerEntry> partnerAt(String domain) {
        return domain.isEmpty()
                ? Optional.empty()
                : partners.find(entry -> belongs(domain, host(entry.details().website()))).stream()
                        .findFirst();
    }

    private static boolean belongs(String domain, String host) {
        return !host.isEmpty() && (domain.equals(host) || domain.endsWith("." + host));
    }

    private static String host(@Nullable String website) {
        if (website == null) {
            return "";
        }
        String host = URI.create(website.toLowerCase(Locale.ROOT)).getHost();
        return Objects.requireNonNullElse(host, "").replaceFirst("^www[.]", "");
    }

    private static Optional<String> country(String domain) {
        String ending = domain.substring(domain.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return Optional.of(ending.equals("UK") ? "GB" : ending).filter(COUNTRIES::contains);
    }

    private Optional<String> kind(String subject) {
        FoldedText words = FoldedText.of(Stream.of(subject));
        return catalogue.enquiryKinds().entrySet().stream()
                .filter(kind -> names(words, kind.getValue().name()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean names(FoldedText words, LocalizedText name) {
        return words.contains(name.de()) || words.contains(name.en());
    }
}
