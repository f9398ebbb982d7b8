package city.weltoffen.relations.contact;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody at a partner. An erased person leaves a placeholder, not a hole.
 *
 * @param partner id of the partner
 * @param foldedEmail by which all entries of one person are found
 * @param erased nothing is known any more
 * @param version of the document, the ETag of the API
 */
@Document("contacts")
public record ContactPerson(
        @Id String id,
        String partner,
        ContactDetails details,
        @Nullable String foldedEmail,
        boolean erased,
        @Version @Nullable Long version) {

    ContactPerson with(ContactDetails changed) {
        return new ContactPerson(id, partner, changed, changed.foldedEmail(), false, version);
    }

    ContactPerson asErased() {
        return new ContactPerson(id, partner, ContactDetails.NOBODY, null, true, version);
    }
}
