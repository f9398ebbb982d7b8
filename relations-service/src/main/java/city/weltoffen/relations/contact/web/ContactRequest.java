package city.weltoffen.relations.contact.web;

import city.weltoffen.relations.contact.ContactDetails;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A contact person as a request brings it. */
record ContactRequest(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) @Nullable String function,
        @Email @Size(max = 254) @Nullable String email,
        @Size(max = 50) @Nullable String phone,
        @Pattern(regexp = "[a-z]{2}") @Nullable String language,
        @Size(max = 1000) @Nullable String note) {

    ContactDetails details() {
        return new ContactDetails(name.strip(), function, email, phone, language, note);
    }
}
