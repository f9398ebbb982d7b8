package city.weltoffen.relations.contact.web;

import city.weltoffen.relations.contact.ContactPerson;
import org.jspecify.annotations.Nullable;

/** @param erased the person was erased on request */
record ContactResponse(
        String id,
        String partner,
        String name,
        @Nullable String function,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String language,
        @Nullable String note,
        boolean erased) {

    static ContactResponse of(ContactPerson person) {
        return new ContactResponse(
                person.id(),
                person.partner(),
                person.details().name(),
                person.details().function(),
                person.details().email(),
                person.details().phone(),
                person.details().language(),
                person.details().note(),
                person.erased());
    }
}
