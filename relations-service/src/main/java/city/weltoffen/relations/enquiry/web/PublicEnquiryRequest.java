package city.weltoffen.relations.enquiry.web;

import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.enquiry.EnquiryChannel;
import city.weltoffen.relations.enquiry.EnquiryDetails;
import city.weltoffen.relations.enquiry.NewEnquiry;
import city.weltoffen.relations.enquiry.Sender;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may send.
 *
 * @param country ISO 3166-1 alpha-2
 * @param themes slugs
 * @param website2 stays empty: a field that people do not see and programs fill in
 */
record PublicEnquiryRequest(
        @NotBlank String kind,
        @NotBlank @Size(max = 200) String subject,
        @NotBlank @Size(max = 20_000) String text,
        @NotBlank @Size(max = 200) String organisation,
        @Nullable String country,
        @Size(max = 20) @Nullable Set<@NotBlank String> themes,
        @NotNull @Valid PublicSender sender,
        @Nullable String website2) {

    /**
     * Who asks, and where the answer goes.
     *
     * @param language in which the answer is wanted, ISO 639-1
     */
    record PublicSender(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Email @Size(max = 254) String email,
            @Size(max = 50) @Nullable String phone,
            @NotNull @Pattern(regexp = "[a-z]{2}") String language) {

        Sender sender() {
            return new Sender(name.strip(), email.strip(), Texts.orNothing(phone), language);
        }
    }

    /** What is on none of the city's lists. */
    List<FieldProblem> problems(Catalogue catalogue) {
        return Stream.of(
                        Catalogue.unknown(
                                "#/kind",
                                List.of(kind),
                                catalogue.enquiryKinds().keySet()),
                        Catalogue.unknownCountry("#/country", Texts.orNothing(country)),
                        Catalogue.unknown(
                                "#/themes",
                                Texts.orEmpty(themes),
                                catalogue.themes().keySet()))
                .flatMap(each -> each)
                .toList();
    }

    boolean isFromAProgram() {
        return website2 != null && !website2.isBlank();
    }

    NewEnquiry enquiry(LocalDate today) {
        return new NewEnquiry(
                EnquiryChannel.FORM,
                today,
                new EnquiryDetails(
                        kind,
                        subject.strip(),
                        text.strip(),
                        organisation.strip(),
                        Texts.orNothing(country),
                        Texts.orEmpty(themes),
                        null,
                        null),
                sender.sender());
    }
}
