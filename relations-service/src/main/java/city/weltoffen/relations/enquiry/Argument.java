package city.weltoffen.relations.enquiry;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * One reason for or against an enquiry. Reasons are read, not added up.
 *
 * @param link path in the web UI of what it refers to
 */
public record Argument(
        Catalogue.Side side,
        Source source,
        LocalizedText text,
        @Nullable String link) {

    /** Where a reason comes from. */
    public enum Source {
        /** A sentence of the city's policy. */
        POLICY,
        GOAL,
        FIELD,
        THEME,
        /** A relation with the same partner, or with the same country on the same theme. */
        RELATION,
        /** What was decided on a similar enquiry. */
        ENQUIRY
    }

    static Argument speaksFor(Source source, String german, String english, @Nullable String link) {
        return new Argument(Catalogue.Side.FOR, source, new LocalizedText(german, english), link);
    }

    static Argument speaksAgainst(Source source, String german, String english, @Nullable String link) {
        return new Argument(Catalogue.Side.AGAINST, source, new LocalizedText(german, english), link);
    }
}
