package city.weltoffen.relations.contact;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a contact person.
 *
 * @param function at the partner
 * @param language ISO 639-1
 */
public record ContactDetails(
        String name,
        @Nullable String function,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String language,
        @Nullable String note) {

    static final ContactDetails NOBODY = new ContactDetails("—", null, null, null, null, null);

    @Nullable
    String foldedEmail() {
        return email == null ? null : Contacts.folded(email);
    }
}
