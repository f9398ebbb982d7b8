package city.weltoffen.relations.activity.web;

import city.weltoffen.relations.activity.web.ProposalRequest.ProposerRequest;
import city.weltoffen.relations.forms.Typed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The form for proposals as a browser without JavaScript sends it.
 *
 * @param lang language of the page, {@code de} or {@code en}
 */
record ProposalFormInput(
        @Nullable String lang,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String text,
        @Nullable String place,
        @Nullable String begins,
        @Nullable String ends,
        @Nullable String name,
        @Nullable String email,
        @Nullable String organisation,
        @Nullable String phone,
        @Nullable String website2) {

    static ProposalFormInput empty(@Nullable String lang) {
        return new ProposalFormInput(lang, null, null, null, null, null, null, null, null, null, null, null);
    }

    ProposalRequest request() {
        return new ProposalRequest(
                Typed.text(kind),
                Typed.text(title),
                Typed.text(text),
                Typed.orNothing(place),
                // where there is none, it is unreadable and goes no further
                Objects.requireNonNullElse(day(begins), LocalDate.EPOCH),
                day(ends),
                new ProposerRequest(
                        Typed.text(name), Typed.text(email), Typed.orNothing(organisation), Typed.orNothing(phone)),
                website2);
    }

    /** What is no day: browsers without a field for days take any text. */
    Map<String, String> unreadable() {
        Map<String, String> unreadable = new HashMap<>();
        if (day(begins) == null) {
            unreadable.put("begins", Typed.text(begins).isBlank() ? "required" : "day");
        }
        if (day(ends) == null && !Typed.text(ends).isBlank()) {
            unreadable.put("ends", "day");
        }
        return unreadable;
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return LocalDate.parse(Typed.text(typed).strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
