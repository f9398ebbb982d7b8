package city.weltoffen.relations.enquiry.web;

import city.weltoffen.relations.enquiry.Sender;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as somebody inside notes it.
 *
 * @param language ISO 639-1
 */
record SenderRequest(
        @NotBlank @Size(max = 200) String name,
        @Email @Size(max = 254) @Nullable String email,
        @Size(max = 50) @Nullable String phone,
        @Pattern(regexp = "[a-z]{2}") @Nullable String language) {

    Sender sender() {
        return new Sender(name.strip(), Texts.orNothing(email), Texts.orNothing(phone), language);
    }
}
